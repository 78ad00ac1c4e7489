// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<()[s0] -> (s0 * 37)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<()[s0] -> (s0 * 3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loops1 = {indexing_maps = [#map2], iterator_types = ["parallel"]}
#loops3 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]}
#loops5 = {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops19 = {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map15, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops22 = {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops23 = {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops31 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<?x37xi64>) -> tensor<?x37x168xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c37_i64 = arith.constant 37 : i64
    %c1 = arith.constant 1 : index
    %c37 = arith.constant 37 : index
    %c168 = arith.constant 168 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16_1> : tensor<168x48xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_48_152_torch.bfloat16> : tensor<48x152xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_152_48_torch.bfloat16_1> : tensor<152x48xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_152_48_torch.bfloat16> : tensor<152x48xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_1> : tensor<48x48xbf16>
    %cst_13 = arith.constant 0xFFF0000000000000 : f64
    %cst_14 = arith.constant dense_resource<torch_tensor_16_48_torch.bfloat16_1> : tensor<16x48xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_48_torch.bfloat16> : tensor<16x48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_20 = arith.constant 9.9999999999999995E-7 : f64
    %cst_21 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16> : tensor<168x48xbf16>
    %cst_23 = arith.constant 4.800000e+01 : f32
    %c592_i64 = arith.constant 592 : i64
    %c1776_i64 = arith.constant 1776 : i64
    %cst_24 = arith.constant 1.600000e+01 : f32
    %cst_25 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x37xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x37x48xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x37xi64>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %242 = arith.index_cast %in : i64 to index
      %243 = linalg.index 2 : index
      %244 = arith.cmpi slt, %242, %c168 : index
      cf.assert %244, "index must be smaller than dim size"
      %245 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %245, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_22[%242, %243] : tensor<168x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x37x48xbf16>
    %3 = tensor.empty() : tensor<37xi64>
    %4 = linalg.generic #loops1 outs(%3 : tensor<37xi64>) {
    ^bb0(%out: i64):
      %242 = linalg.index 0 : index
      %243 = arith.index_cast %242 : index to i64
      linalg.yield %243 : i64
    } -> tensor<37xi64>
    %5 = arith.cmpi slt, %0, %c0_i64 : i64
    %6 = arith.select %5, %c1, %dim : index
    %7 = tensor.empty(%6) : tensor<?x37xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<37xi64>) outs(%7 : tensor<?x37xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x37xi64>
    %extracted_slice = tensor.extract_slice %8[0, 0] [%6, 1] [1, 1] : tensor<?x37xi64> to tensor<?x1xi64>
    %9 = tensor.empty(%6) : tensor<?x1xi64>
    %10 = linalg.generic #loops3 ins(%extracted_slice : tensor<?x1xi64>) outs(%9 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %242 = arith.subi %in, %c1_i64 : i64
      linalg.yield %242 : i64
    } -> tensor<?x1xi64>
    %concat = tensor.concat dim(1) %10, %8 : (tensor<?x1xi64>, tensor<?x37xi64>) -> tensor<?x38xi64>
    %dim_26 = tensor.dim %10, %c0 : tensor<?x1xi64>
    %extracted_slice_27 = tensor.extract_slice %concat[0, 0] [%dim_26, 37] [1, 1] : tensor<?x38xi64> to tensor<?x37xi64>
    %extracted_slice_28 = tensor.extract_slice %concat[0, 1] [%dim_26, 37] [1, 1] : tensor<?x38xi64> to tensor<?x37xi64>
    %11 = tensor.empty(%dim_26) : tensor<?x37xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_28, %extracted_slice_27 : tensor<?x37xi64>, tensor<?x37xi64>) outs(%11 : tensor<?x37xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %242 = arith.subi %in, %in_82 : i64
      linalg.yield %242 : i64
    } -> tensor<?x37xi64>
    %13 = tensor.empty(%dim_26) : tensor<?x37xi1>
    %14 = linalg.generic #loops3 ins(%12 : tensor<?x37xi64>) outs(%13 : tensor<?x37xi1>) {
    ^bb0(%in: i64, %out: i1):
      %242 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %242 : i1
    } -> tensor<?x37xi1>
    %15 = linalg.generic #loops3 ins(%14 : tensor<?x37xi1>) outs(%11 : tensor<?x37xi64>) {
    ^bb0(%in: i1, %out: i64):
      %242 = arith.extui %in : i1 to i64
      linalg.yield %242 : i64
    } -> tensor<?x37xi64>
    %dim_29 = tensor.dim %15, %c0 : tensor<?x37xi64>
    %16 = tensor.empty(%dim_29) : tensor<?x37xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<?x37xi64>) -> tensor<?x37xi64>
    %18 = tensor.empty(%dim_29) : tensor<?xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<?xi64>) -> tensor<?xi64>
    %20:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%15 : tensor<?x37xi64>) outs(%17, %19 : tensor<?x37xi64>, tensor<?xi64>) {
    ^bb0(%arg1: i64, %arg2: i64):
      %242 = arith.addi %arg1, %arg2 : i64
      tm_tensor.yield %242 : i64
    } -> tensor<?x37xi64>, tensor<?xi64>
    %21 = tensor.empty(%dim) : tensor<?xi64>
    %22 = linalg.generic #loops1 outs(%21 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %242 = linalg.index 0 : index
      %243 = arith.index_cast %242 : index to i64
      linalg.yield %243 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %22 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_30 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 37, 1] : tensor<37xi64> into tensor<1x1x37x1xi64>
    %expanded_31 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 37] : tensor<37xi64> into tensor<1x1x1x37xi64>
    %dim_32 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %23 = tensor.empty(%dim_32) : tensor<?x1x37x1xi64>
    %24 = linalg.generic #loops5 ins(%expanded, %expanded_30 : tensor<?x1x1x1xi64>, tensor<1x1x37x1xi64>) outs(%23 : tensor<?x1x37x1xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %242 = arith.cmpi slt, %in, %c0_i64 : i64
      %243 = arith.index_cast %6 : index to i64
      %244 = arith.addi %in, %243 : i64
      %245 = arith.select %242, %244, %in : i64
      %246 = arith.index_cast %245 : i64 to index
      %247 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %248 = arith.addi %in_82, %c37_i64 : i64
      %249 = arith.select %247, %248, %in_82 : i64
      %250 = arith.index_cast %249 : i64 to index
      %extracted = tensor.extract %8[%246, %250] : tensor<?x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x37x1xi64>
    %25 = tensor.empty(%dim_32) : tensor<?x1x1x37xi64>
    %26 = linalg.generic #loops6 ins(%expanded, %expanded_31 : tensor<?x1x1x1xi64>, tensor<1x1x1x37xi64>) outs(%25 : tensor<?x1x1x37xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %242 = arith.cmpi slt, %in, %c0_i64 : i64
      %243 = arith.index_cast %6 : index to i64
      %244 = arith.addi %in, %243 : i64
      %245 = arith.select %242, %244, %in : i64
      %246 = arith.index_cast %245 : i64 to index
      %247 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %248 = arith.addi %in_82, %c37_i64 : i64
      %249 = arith.select %247, %248, %in_82 : i64
      %250 = arith.index_cast %249 : i64 to index
      %extracted = tensor.extract %8[%246, %250] : tensor<?x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x1x37xi64>
    %27 = tensor.empty(%dim_32) : tensor<?x1x37x37xi1>
    %28 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %24 : tensor<?x1x1x37xi64>, tensor<?x1x37x1xi64>) outs(%27 : tensor<?x1x37x37xi1>) {
    ^bb0(%in: i64, %in_82: i64, %out: i1):
      %242 = arith.cmpi sle, %in, %in_82 : i64
      linalg.yield %242 : i1
    } -> tensor<?x1x37x37xi1>
    %29 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %28 : tensor<i1>, tensor<?x1x37x37xi1>) outs(%27 : tensor<?x1x37x37xi1>) {
    ^bb0(%in: i1, %in_82: i1, %out: i1):
      %242 = arith.andi %in, %in_82 : i1
      linalg.yield %242 : i1
    } -> tensor<?x1x37x37xi1>
    %30 = linalg.generic #loops5 ins(%expanded, %expanded_30 : tensor<?x1x1x1xi64>, tensor<1x1x37x1xi64>) outs(%23 : tensor<?x1x37x1xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %242 = arith.cmpi slt, %in, %c0_i64 : i64
      %dim_83 = tensor.dim %20#0, %c0 : tensor<?x37xi64>
      %243 = arith.index_cast %dim_83 : index to i64
      %244 = arith.addi %in, %243 : i64
      %245 = arith.select %242, %244, %in : i64
      %246 = arith.index_cast %245 : i64 to index
      %247 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %248 = arith.addi %in_82, %c37_i64 : i64
      %249 = arith.select %247, %248, %in_82 : i64
      %250 = arith.index_cast %249 : i64 to index
      %extracted = tensor.extract %20#0[%246, %250] : tensor<?x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x37x1xi64>
    %31 = linalg.generic #loops6 ins(%expanded, %expanded_31 : tensor<?x1x1x1xi64>, tensor<1x1x1x37xi64>) outs(%25 : tensor<?x1x1x37xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %242 = arith.cmpi slt, %in, %c0_i64 : i64
      %dim_83 = tensor.dim %20#0, %c0 : tensor<?x37xi64>
      %243 = arith.index_cast %dim_83 : index to i64
      %244 = arith.addi %in, %243 : i64
      %245 = arith.select %242, %244, %in : i64
      %246 = arith.index_cast %245 : i64 to index
      %247 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %248 = arith.addi %in_82, %c37_i64 : i64
      %249 = arith.select %247, %248, %in_82 : i64
      %250 = arith.index_cast %249 : i64 to index
      %extracted = tensor.extract %20#0[%246, %250] : tensor<?x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x1x37xi64>
    %32 = linalg.generic {indexing_maps = [#map10, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<?x1x37x1xi64>, tensor<?x1x1x37xi64>) outs(%27 : tensor<?x1x37x37xi1>) {
    ^bb0(%in: i64, %in_82: i64, %out: i1):
      %242 = arith.cmpi eq, %in, %in_82 : i64
      linalg.yield %242 : i1
    } -> tensor<?x1x37x37xi1>
    %33 = linalg.generic #loops10 ins(%29, %32 : tensor<?x1x37x37xi1>, tensor<?x1x37x37xi1>) outs(%27 : tensor<?x1x37x37xi1>) {
    ^bb0(%in: i1, %in_82: i1, %out: i1):
      %242 = arith.andi %in, %in_82 : i1
      linalg.yield %242 : i1
    } -> tensor<?x1x37x37xi1>
    %34 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %35 = tensor.empty(%dim) : tensor<?x1x37x37xi1>
    %36 = linalg.generic #loops11 outs(%35 : tensor<?x1x37x37xi1>) {
    ^bb0(%out: i1):
      %242 = linalg.index 0 : index
      %243 = linalg.index 2 : index
      %244 = linalg.index 3 : index
      %245 = arith.cmpi eq, %dim_32, %c1 : index
      %246 = arith.select %245, %c0, %242 : index
      %extracted = tensor.extract %33[%246, %c0, %243, %244] : tensor<?x1x37x37xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x37x37xi1>
    %expanded_33 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 37, 1] : tensor<37xi64> into tensor<1x37x1xi64>
    %37 = tensor.empty() : tensor<1x37x1xf32>
    %38 = linalg.generic #loops12 ins(%expanded_33 : tensor<1x37x1xi64>) outs(%37 : tensor<1x37x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %242 = arith.sitofp %in : i64 to f32
      linalg.yield %242 : f32
    } -> tensor<1x37x1xf32>
    %39 = tensor.empty() : tensor<1x37x8xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %cst_21 : tensor<1x37x1xf32>, tensor<8xf32>) outs(%39 : tensor<1x37x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.mulf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<1x37x8xf32>
    %concat_34 = tensor.concat dim(2) %40, %40 : (tensor<1x37x8xf32>, tensor<1x37x8xf32>) -> tensor<1x37x16xf32>
    %41 = tensor.empty() : tensor<1x37x16xf32>
    %42 = linalg.generic #loops12 ins(%concat_34 : tensor<1x37x16xf32>) outs(%41 : tensor<1x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.cos %in : f32
      linalg.yield %242 : f32
    } -> tensor<1x37x16xf32>
    %43 = linalg.generic #loops12 ins(%concat_34 : tensor<1x37x16xf32>) outs(%41 : tensor<1x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.sin %in : f32
      linalg.yield %242 : f32
    } -> tensor<1x37x16xf32>
    %44 = tensor.empty() : tensor<1x37x16xbf16>
    %45 = linalg.generic #loops12 ins(%42 : tensor<1x37x16xf32>) outs(%44 : tensor<1x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<1x37x16xbf16>
    %46 = linalg.generic #loops12 ins(%43 : tensor<1x37x16xf32>) outs(%44 : tensor<1x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<1x37x16xbf16>
    %47 = tensor.empty(%dim) : tensor<?x37x48xf32>
    %48 = linalg.generic #loops12 ins(%2 : tensor<?x37x48xbf16>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %49 = linalg.generic #loops12 ins(%48 : tensor<?x37x48xf32>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %50 = tensor.empty(%dim) : tensor<?x37x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<?x37x1xf32>) -> tensor<?x37x1xf32>
    %52 = linalg.generic #loops14 ins(%49 : tensor<?x37x48xf32>) outs(%51 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %53 = linalg.generic #loops12 ins(%52 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_23 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %54 = linalg.generic #loops12 ins(%53 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_20 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<?x37x1xf32>
    %55 = linalg.generic #loops12 ins(%54 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %56 = linalg.generic #loops15 ins(%48, %55 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.mulf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %57 = linalg.generic #loops12 ins(%56 : tensor<?x37x48xf32>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %58 = linalg.generic #loops16 ins(%cst_19, %57 : tensor<48xbf16>, tensor<?x37x48xbf16>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %59 = tensor.empty() : tensor<48x48xbf16>
    %transposed = linalg.transpose ins(%cst_18 : tensor<48x48xbf16>) outs(%59 : tensor<48x48xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %58 [[0, 1], [2]] : tensor<?x37x48xbf16> into tensor<?x48xbf16>
    %60 = affine.apply #map14()[%dim]
    %61 = tensor.empty(%60) : tensor<?x48xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed : tensor<?x48xbf16>, tensor<48x48xbf16>) outs(%62 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %64 = tensor.empty(%60) : tensor<?x48xbf16>
    %65 = linalg.generic #loops3 ins(%63 : tensor<?x48xf32>) outs(%64 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x48xbf16>
    %66 = arith.divsi %60, %c37 : index
    %expanded_35 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [%66, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    %67 = arith.select %5, %c1_i64, %0 : i64
    %68 = arith.extui %5 : i1 to i64
    %69 = arith.addi %68, %c1_i64 : i64
    %70 = arith.muli %67, %c592_i64 : i64
    %71 = arith.cmpi sle, %69, %c1_i64 : i64
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %72 = arith.index_cast %66 : index to i64
    %73 = arith.muli %72, %c1776_i64 : i64
    %74 = arith.divsi %73, %70 : i64
    %75 = arith.select %5, %74, %0 : i64
    %from_elements = tensor.from_elements %75, %c37_i64, %74, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_35(%from_elements) : (tensor<?x37x48xbf16>, tensor<4xi64>) -> tensor<?x37x3x16xbf16>
    %76 = arith.index_cast %75 : i64 to index
    %77 = tensor.empty(%76) : tensor<?x37x3x16xf32>
    %78 = linalg.generic #loops17 ins(%reshape : tensor<?x37x3x16xbf16>) outs(%77 : tensor<?x37x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x37x3x16xf32>
    %79 = linalg.generic #loops17 ins(%78 : tensor<?x37x3x16xf32>) outs(%77 : tensor<?x37x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<?x37x3x16xf32>
    %80 = tensor.empty(%76) : tensor<?x37x3x1xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x37x3x1xf32>) -> tensor<?x37x3x1xf32>
    %82 = linalg.generic #loops18 ins(%79 : tensor<?x37x3x16xf32>) outs(%81 : tensor<?x37x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x3x1xf32>
    %83 = linalg.generic #loops17 ins(%82 : tensor<?x37x3x1xf32>) outs(%80 : tensor<?x37x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_24 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x3x1xf32>
    %84 = linalg.generic #loops17 ins(%83 : tensor<?x37x3x1xf32>) outs(%80 : tensor<?x37x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_20 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<?x37x3x1xf32>
    %85 = linalg.generic #loops17 ins(%84 : tensor<?x37x3x1xf32>) outs(%80 : tensor<?x37x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x3x1xf32>
    %86 = linalg.generic #loops19 ins(%78, %85 : tensor<?x37x3x16xf32>, tensor<?x37x3x1xf32>) outs(%77 : tensor<?x37x3x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.mulf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x3x16xf32>
    %87 = tensor.empty(%76) : tensor<?x37x3x16xbf16>
    %88 = linalg.generic #loops17 ins(%86 : tensor<?x37x3x16xf32>) outs(%87 : tensor<?x37x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x3x16xbf16>
    %89 = linalg.generic #loops20 ins(%cst_17, %88 : tensor<16xbf16>, tensor<?x37x3x16xbf16>) outs(%87 : tensor<?x37x3x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x3x16xbf16>
    %90 = tensor.empty(%76) : tensor<?x3x37x16xbf16>
    %transposed_36 = linalg.transpose ins(%89 : tensor<?x37x3x16xbf16>) outs(%90 : tensor<?x3x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %91 = tensor.empty() : tensor<48x16xbf16>
    %transposed_37 = linalg.transpose ins(%cst_16 : tensor<16x48xbf16>) outs(%91 : tensor<48x16xbf16>) permutation = [1, 0] 
    %92 = tensor.empty(%60) : tensor<?x16xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %94 = linalg.matmul ins(%collapsed, %transposed_37 : tensor<?x48xbf16>, tensor<48x16xbf16>) outs(%93 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %95 = tensor.empty(%60) : tensor<?x16xbf16>
    %96 = linalg.generic #loops3 ins(%94 : tensor<?x16xf32>) outs(%95 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x16xbf16>
    %expanded_38 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [%66, 37, 16] : tensor<?x16xbf16> into tensor<?x37x16xbf16>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %72, %c592_i64 : i64
    %98 = arith.divsi %97, %70 : i64
    %99 = arith.select %5, %98, %0 : i64
    %from_elements_39 = tensor.from_elements %99, %c37_i64, %98, %c16_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %expanded_38(%from_elements_39) : (tensor<?x37x16xbf16>, tensor<4xi64>) -> tensor<?x37x1x16xbf16>
    %100 = arith.index_cast %99 : i64 to index
    %101 = tensor.empty(%100) : tensor<?x37x1x16xf32>
    %102 = linalg.generic #loops17 ins(%reshape_40 : tensor<?x37x1x16xbf16>) outs(%101 : tensor<?x37x1x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1x16xf32>
    %103 = linalg.generic #loops17 ins(%102 : tensor<?x37x1x16xf32>) outs(%101 : tensor<?x37x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<?x37x1x16xf32>
    %104 = tensor.empty(%100) : tensor<?x37x1x1xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<?x37x1x1xf32>) -> tensor<?x37x1x1xf32>
    %106 = linalg.generic #loops18 ins(%103 : tensor<?x37x1x16xf32>) outs(%105 : tensor<?x37x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1x1xf32>
    %107 = linalg.generic #loops17 ins(%106 : tensor<?x37x1x1xf32>) outs(%104 : tensor<?x37x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_24 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1x1xf32>
    %108 = linalg.generic #loops17 ins(%107 : tensor<?x37x1x1xf32>) outs(%104 : tensor<?x37x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_20 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<?x37x1x1xf32>
    %109 = linalg.generic #loops17 ins(%108 : tensor<?x37x1x1xf32>) outs(%104 : tensor<?x37x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1x1xf32>
    %110 = linalg.generic #loops19 ins(%102, %109 : tensor<?x37x1x16xf32>, tensor<?x37x1x1xf32>) outs(%101 : tensor<?x37x1x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.mulf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1x16xf32>
    %111 = tensor.empty(%100) : tensor<?x37x1x16xbf16>
    %112 = linalg.generic #loops17 ins(%110 : tensor<?x37x1x16xf32>) outs(%111 : tensor<?x37x1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x1x16xbf16>
    %113 = linalg.generic #loops20 ins(%cst_15, %112 : tensor<16xbf16>, tensor<?x37x1x16xbf16>) outs(%111 : tensor<?x37x1x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x1x16xbf16>
    %114 = tensor.empty(%100) : tensor<?x1x37x16xbf16>
    %transposed_41 = linalg.transpose ins(%113 : tensor<?x37x1x16xbf16>) outs(%114 : tensor<?x1x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%cst_14 : tensor<16x48xbf16>) outs(%91 : tensor<48x16xbf16>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed, %transposed_42 : tensor<?x48xbf16>, tensor<48x16xbf16>) outs(%93 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %116 = linalg.generic #loops3 ins(%115 : tensor<?x16xf32>) outs(%95 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x16xbf16>
    %expanded_43 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [%66, 37, 16] : tensor<?x16xbf16> into tensor<?x37x16xbf16>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_44 = tensor.reshape %expanded_43(%from_elements_39) : (tensor<?x37x16xbf16>, tensor<4xi64>) -> tensor<?x37x1x16xbf16>
    %transposed_45 = linalg.transpose ins(%reshape_44 : tensor<?x37x1x16xbf16>) outs(%114 : tensor<?x1x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_46 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 37, 16] : tensor<1x37x16xbf16> into tensor<1x1x37x16xbf16>
    %expanded_47 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [1, 1, 37, 16] : tensor<1x37x16xbf16> into tensor<1x1x37x16xbf16>
    %117 = linalg.generic #loops21 ins(%transposed_36, %expanded_46 : tensor<?x3x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%90 : tensor<?x3x37x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x3x37x16xbf16>
    %extracted_slice_48 = tensor.extract_slice %transposed_36[0, 0, 0, 0] [%76, 3, 37, 8] [1, 1, 1, 1] : tensor<?x3x37x16xbf16> to tensor<?x3x37x8xbf16>
    %extracted_slice_49 = tensor.extract_slice %transposed_36[0, 0, 0, 8] [%76, 3, 37, 8] [1, 1, 1, 1] : tensor<?x3x37x16xbf16> to tensor<?x3x37x8xbf16>
    %118 = tensor.empty(%76) : tensor<?x3x37x8xbf16>
    %119 = linalg.generic #loops17 ins(%extracted_slice_49 : tensor<?x3x37x8xbf16>) outs(%118 : tensor<?x3x37x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = arith.negf %in : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x3x37x8xbf16>
    %concat_50 = tensor.concat dim(3) %119, %extracted_slice_48 : (tensor<?x3x37x8xbf16>, tensor<?x3x37x8xbf16>) -> tensor<?x3x37x16xbf16>
    %dim_51 = tensor.dim %119, %c0 : tensor<?x3x37x8xbf16>
    %120 = tensor.empty(%dim_51) : tensor<?x3x37x16xbf16>
    %121 = linalg.generic #loops21 ins(%concat_50, %expanded_47 : tensor<?x3x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%120 : tensor<?x3x37x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x3x37x16xbf16>
    %122 = arith.cmpi eq, %76, %dim_51 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = linalg.generic #loops10 ins(%117, %121 : tensor<?x3x37x16xbf16>, tensor<?x3x37x16xbf16>) outs(%90 : tensor<?x3x37x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.addf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x3x37x16xbf16>
    %124 = linalg.generic #loops22 ins(%transposed_41, %expanded_46 : tensor<?x1x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%114 : tensor<?x1x37x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x1x37x16xbf16>
    %extracted_slice_52 = tensor.extract_slice %transposed_41[0, 0, 0, 0] [%100, 1, 37, 8] [1, 1, 1, 1] : tensor<?x1x37x16xbf16> to tensor<?x1x37x8xbf16>
    %extracted_slice_53 = tensor.extract_slice %transposed_41[0, 0, 0, 8] [%100, 1, 37, 8] [1, 1, 1, 1] : tensor<?x1x37x16xbf16> to tensor<?x1x37x8xbf16>
    %125 = tensor.empty(%100) : tensor<?x1x37x8xbf16>
    %126 = linalg.generic #loops17 ins(%extracted_slice_53 : tensor<?x1x37x8xbf16>) outs(%125 : tensor<?x1x37x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = arith.negf %in : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x1x37x8xbf16>
    %concat_54 = tensor.concat dim(3) %126, %extracted_slice_52 : (tensor<?x1x37x8xbf16>, tensor<?x1x37x8xbf16>) -> tensor<?x1x37x16xbf16>
    %dim_55 = tensor.dim %126, %c0 : tensor<?x1x37x8xbf16>
    %127 = tensor.empty(%dim_55) : tensor<?x1x37x16xbf16>
    %128 = linalg.generic #loops22 ins(%concat_54, %expanded_47 : tensor<?x1x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%127 : tensor<?x1x37x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x1x37x16xbf16>
    %129 = arith.cmpi eq, %100, %dim_55 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic #loops10 ins(%124, %128 : tensor<?x1x37x16xbf16>, tensor<?x1x37x16xbf16>) outs(%114 : tensor<?x1x37x16xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.addf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x1x37x16xbf16>
    %expanded_56 = tensor.expand_shape %130 [[0], [1], [2, 3], [4]] output_shape [%100, 1, 1, 37, 16] : tensor<?x1x37x16xbf16> into tensor<?x1x1x37x16xbf16>
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %131 = tensor.empty(%dim) : tensor<?x1x3x37x16xbf16>
    %132 = linalg.generic #loops23 outs(%131 : tensor<?x1x3x37x16xbf16>) {
    ^bb0(%out: bf16):
      %242 = linalg.index 0 : index
      %243 = linalg.index 3 : index
      %244 = linalg.index 4 : index
      %245 = arith.cmpi eq, %100, %c1 : index
      %246 = arith.select %245, %c0, %242 : index
      %extracted = tensor.extract %expanded_56[%246, %c0, %c0, %243, %244] : tensor<?x1x1x37x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x1x3x37x16xbf16>
    %collapsed_57 = tensor.collapse_shape %132 [[0], [1, 2], [3], [4]] : tensor<?x1x3x37x16xbf16> into tensor<?x3x37x16xbf16>
    %expanded_58 = tensor.expand_shape %transposed_45 [[0], [1], [2, 3], [4]] output_shape [%100, 1, 1, 37, 16] : tensor<?x1x37x16xbf16> into tensor<?x1x1x37x16xbf16>
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %133 = linalg.generic #loops23 outs(%131 : tensor<?x1x3x37x16xbf16>) {
    ^bb0(%out: bf16):
      %242 = linalg.index 0 : index
      %243 = linalg.index 3 : index
      %244 = linalg.index 4 : index
      %245 = arith.cmpi eq, %100, %c1 : index
      %246 = arith.select %245, %c0, %242 : index
      %extracted = tensor.extract %expanded_58[%246, %c0, %c0, %243, %244] : tensor<?x1x1x37x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x1x3x37x16xbf16>
    %collapsed_59 = tensor.collapse_shape %133 [[0], [1, 2], [3], [4]] : tensor<?x1x3x37x16xbf16> into tensor<?x3x37x16xbf16>
    %134 = tensor.empty(%dim) : tensor<?x1x37x37xbf16>
    %135 = linalg.generic {indexing_maps = [#map7, #map11, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_3, %cst_4 : tensor<?x1x37x37xi1>, tensor<bf16>, tensor<bf16>) outs(%134 : tensor<?x1x37x37xbf16>) {
    ^bb0(%in: i1, %in_82: bf16, %in_83: bf16, %out: bf16):
      %242 = arith.select %in, %in_82, %in_83 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x1x37x37xbf16>
    %136 = tensor.empty(%76) : tensor<?x3x37x16xf32>
    %137 = linalg.generic #loops17 ins(%123 : tensor<?x3x37x16xbf16>) outs(%136 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x16xf32>
    %138 = tensor.empty(%dim) : tensor<?x3x37x16xf32>
    %139 = linalg.generic #loops17 ins(%collapsed_57 : tensor<?x3x37x16xbf16>) outs(%138 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x16xf32>
    %140 = linalg.generic #loops17 ins(%collapsed_59 : tensor<?x3x37x16xbf16>) outs(%138 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x16xf32>
    %141 = linalg.generic #loops17 ins(%137 : tensor<?x3x37x16xf32>) outs(%136 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.mulf %in, %cst_25 : f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x16xf32>
    %142 = tensor.empty(%dim) : tensor<?x3x16x37xf32>
    %transposed_60 = linalg.transpose ins(%139 : tensor<?x3x37x16xf32>) outs(%142 : tensor<?x3x16x37xf32>) permutation = [0, 1, 3, 2] 
    %143 = linalg.generic #loops17 ins(%transposed_60 : tensor<?x3x16x37xf32>) outs(%142 : tensor<?x3x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.mulf %in, %cst_25 : f32
      linalg.yield %242 : f32
    } -> tensor<?x3x16x37xf32>
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %144 = linalg.generic #loops11 outs(%138 : tensor<?x3x37x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %76, %c1 : index
      %247 = arith.select %246, %c0, %242 : index
      %extracted = tensor.extract %141[%247, %243, %244, %245] : tensor<?x3x37x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x37x16xf32>
    %collapsed_61 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<?x3x37x16xf32> into tensor<?x37x16xf32>
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %145 = linalg.generic #loops11 outs(%142 : tensor<?x3x16x37xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %dim, %c1 : index
      %247 = arith.select %246, %c0, %242 : index
      %extracted = tensor.extract %143[%247, %243, %244, %245] : tensor<?x3x16x37xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x16x37xf32>
    %collapsed_62 = tensor.collapse_shape %145 [[0, 1], [2], [3]] : tensor<?x3x16x37xf32> into tensor<?x16x37xf32>
    %146 = affine.apply #map19()[%dim]
    %147 = tensor.empty(%146) : tensor<?x37x37xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<?x37x37xf32>) -> tensor<?x37x37xf32>
    %149 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<?x37x16xf32>, tensor<?x16x37xf32>) outs(%148 : tensor<?x37x37xf32>) -> tensor<?x37x37xf32>
    %150 = arith.divsi %146, %c3 : index
    %expanded_63 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [%150, 3, 37, 37] : tensor<?x37x37xf32> into tensor<?x3x37x37xf32>
    %151 = arith.cmpi eq, %150, %dim : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = tensor.empty(%150) : tensor<?x3x37x37xf32>
    %153 = linalg.generic {indexing_maps = [#map7, #map20, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %135 : tensor<?x3x37x37xf32>, tensor<?x1x37x37xbf16>) outs(%152 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_82: bf16, %out: f32):
      %242 = arith.extf %in_82 : bf16 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<?x3x37x37xf32>
    %154 = tensor.empty(%150) : tensor<?x3x37xi64>
    %155 = linalg.fill ins(%c0_i64 : i64) outs(%154 : tensor<?x3x37xi64>) -> tensor<?x3x37xi64>
    %156 = tensor.empty(%150) : tensor<?x3x37xf32>
    %157 = linalg.fill ins(%cst_0 : f32) outs(%156 : tensor<?x3x37xf32>) -> tensor<?x3x37xf32>
    %158:2 = linalg.generic {indexing_maps = [#map7, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<?x3x37x37xf32>) outs(%157, %155 : tensor<?x3x37xf32>, tensor<?x3x37xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %242 = linalg.index 3 : index
      %243 = arith.index_cast %242 : index to i64
      %244 = arith.maximumf %in, %out : f32
      %245 = arith.cmpf ogt, %in, %out : f32
      %246 = arith.select %245, %243, %out_82 : i64
      linalg.yield %244, %246 : f32, i64
    } -> (tensor<?x3x37xf32>, tensor<?x3x37xi64>)
    %expanded_64 = tensor.expand_shape %158#0 [[0], [1], [2, 3]] output_shape [%150, 3, 37, 1] : tensor<?x3x37xf32> into tensor<?x3x37x1xf32>
    %159 = linalg.generic #loops19 ins(%153, %expanded_64 : tensor<?x3x37x37xf32>, tensor<?x3x37x1xf32>) outs(%152 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.subf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x37xf32>
    %160 = linalg.generic #loops17 ins(%159 : tensor<?x3x37x37xf32>) outs(%152 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.exp %in : f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x37xf32>
    %161 = tensor.empty(%150) : tensor<?x3x37x1xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<?x3x37x1xf32>) -> tensor<?x3x37x1xf32>
    %163 = linalg.generic #loops18 ins(%160 : tensor<?x3x37x37xf32>) outs(%162 : tensor<?x3x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x1xf32>
    %164 = linalg.generic #loops19 ins(%160, %163 : tensor<?x3x37x37xf32>, tensor<?x3x37x1xf32>) outs(%152 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.divf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x37xf32>
    %165 = tensor.empty(%150) : tensor<?x3x37x37xi1>
    %166 = linalg.generic #loops17 ins(%153 : tensor<?x3x37x37xf32>) outs(%165 : tensor<?x3x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %242 = arith.extf %in : f32 to f64
      %243 = arith.cmpf oeq, %242, %cst_13 : f64
      linalg.yield %243 : i1
    } -> tensor<?x3x37x37xi1>
    %167 = tensor.empty(%150) : tensor<?x3x37x1xi1>
    %168 = linalg.fill ins(%true : i1) outs(%167 : tensor<?x3x37x1xi1>) -> tensor<?x3x37x1xi1>
    %169 = linalg.generic #loops18 ins(%166 : tensor<?x3x37x37xi1>) outs(%168 : tensor<?x3x37x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %242 = arith.andi %in, %out : i1
      linalg.yield %242 : i1
    } -> tensor<?x3x37x1xi1>
    %170 = arith.index_cast %150 : index to i64
    %171 = arith.cmpi sge, %170, %c0_i64 : i64
    cf.assert %171, "negative values not allowed in new dimensions"
    %172 = tensor.empty(%150) : tensor<?x3x37x37xf32>
    %173 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%172 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x3x37x37xf32>
    cf.assert %true, "mismatched size for broadcast"
    %174 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %173, %164 : tensor<?x3x37x1xi1>, tensor<?x3x37x37xf32>, tensor<?x3x37x37xf32>) outs(%152 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %242 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %242 : f32
    } -> tensor<?x3x37x37xf32>
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %175 = tensor.empty(%dim) : tensor<?x3x37x37xf32>
    %176 = linalg.generic #loops11 outs(%175 : tensor<?x3x37x37xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %150, %c1 : index
      %247 = arith.select %246, %c0, %242 : index
      %extracted = tensor.extract %174[%247, %243, %244, %245] : tensor<?x3x37x37xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x37x37xf32>
    %collapsed_65 = tensor.collapse_shape %176 [[0, 1], [2], [3]] : tensor<?x3x37x37xf32> into tensor<?x37x37xf32>
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %177 = linalg.generic #loops11 outs(%138 : tensor<?x3x37x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %dim, %c1 : index
      %247 = arith.select %246, %c0, %242 : index
      %extracted = tensor.extract %140[%247, %243, %244, %245] : tensor<?x3x37x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x37x16xf32>
    %collapsed_66 = tensor.collapse_shape %177 [[0, 1], [2], [3]] : tensor<?x3x37x16xf32> into tensor<?x37x16xf32>
    %178 = tensor.empty(%146) : tensor<?x37x16xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<?x37x16xf32>) -> tensor<?x37x16xf32>
    %180 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<?x37x37xf32>, tensor<?x37x16xf32>) outs(%179 : tensor<?x37x16xf32>) -> tensor<?x37x16xf32>
    %expanded_67 = tensor.expand_shape %180 [[0, 1], [2], [3]] output_shape [%150, 3, 37, 16] : tensor<?x37x16xf32> into tensor<?x3x37x16xf32>
    %181 = tensor.empty(%150) : tensor<?x3x37x16xbf16>
    %182 = linalg.generic #loops17 ins(%expanded_67 : tensor<?x3x37x16xf32>) outs(%181 : tensor<?x3x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x3x37x16xbf16>
    %183 = tensor.empty(%150) : tensor<?x37x3x16xbf16>
    %transposed_68 = linalg.transpose ins(%182 : tensor<?x3x37x16xbf16>) outs(%183 : tensor<?x37x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0], [1], [2, 3]] : tensor<?x37x3x16xbf16> into tensor<?x37x48xbf16>
    %transposed_70 = linalg.transpose ins(%cst_12 : tensor<48x48xbf16>) outs(%59 : tensor<48x48xbf16>) permutation = [1, 0] 
    cf.assert %34, "unimplemented: dynamic negative broadcast sizes"
    %184 = tensor.empty(%dim) : tensor<?x37x48xbf16>
    %185 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%184 : tensor<?x37x48xbf16>) {
    ^bb0(%out: bf16):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = arith.cmpi eq, %150, %c1 : index
      %246 = arith.select %245, %c0, %242 : index
      %extracted = tensor.extract %collapsed_69[%246, %243, %244] : tensor<?x37x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x37x48xbf16>
    cf.assert %34, "negative values not allowed in new dimensions"
    %186 = tensor.empty(%dim) : tensor<?x48x48xbf16>
    %187 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<48x48xbf16>) outs(%186 : tensor<?x48x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x48x48xbf16>
    %188 = tensor.empty(%dim) : tensor<?x37x48xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x37x48xf32>) -> tensor<?x37x48xf32>
    %190 = linalg.batch_matmul ins(%185, %187 : tensor<?x37x48xbf16>, tensor<?x48x48xbf16>) outs(%189 : tensor<?x37x48xf32>) -> tensor<?x37x48xf32>
    %191 = linalg.generic #loops12 ins(%190 : tensor<?x37x48xf32>) outs(%184 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %192 = linalg.generic #loops31 ins(%2, %191 : tensor<?x37x48xbf16>, tensor<?x37x48xbf16>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.addf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %193 = linalg.generic #loops12 ins(%192 : tensor<?x37x48xbf16>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %194 = linalg.generic #loops12 ins(%193 : tensor<?x37x48xf32>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %195 = linalg.generic #loops14 ins(%194 : tensor<?x37x48xf32>) outs(%51 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %196 = linalg.generic #loops12 ins(%195 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_23 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %197 = linalg.generic #loops12 ins(%196 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_20 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<?x37x1xf32>
    %198 = linalg.generic #loops12 ins(%197 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %199 = linalg.generic #loops15 ins(%193, %198 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.mulf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %200 = linalg.generic #loops12 ins(%199 : tensor<?x37x48xf32>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %201 = linalg.generic #loops16 ins(%cst_11, %200 : tensor<48xbf16>, tensor<?x37x48xbf16>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %202 = tensor.empty() : tensor<48x152xbf16>
    %transposed_71 = linalg.transpose ins(%cst_10 : tensor<152x48xbf16>) outs(%202 : tensor<48x152xbf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<?x37x48xbf16> into tensor<?x48xbf16>
    %203 = tensor.empty(%60) : tensor<?x152xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %205 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x48xbf16>, tensor<48x152xbf16>) outs(%204 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %206 = tensor.empty(%60) : tensor<?x152xbf16>
    %207 = linalg.generic #loops3 ins(%205 : tensor<?x152xf32>) outs(%206 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x152xbf16>
    %expanded_73 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [%66, 37, 152] : tensor<?x152xbf16> into tensor<?x37x152xbf16>
    %208 = tensor.empty(%66) : tensor<?x37x152xf32>
    %209 = linalg.generic #loops12 ins(%expanded_73 : tensor<?x37x152xbf16>) outs(%208 : tensor<?x37x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x37x152xf32>
    %210 = linalg.generic #loops12 ins(%209 : tensor<?x37x152xf32>) outs(%208 : tensor<?x37x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.negf %in : f32
      %243 = math.exp %242 : f32
      %244 = arith.addf %243, %cst_1 : f32
      %245 = arith.divf %cst_1, %244 : f32
      linalg.yield %245 : f32
    } -> tensor<?x37x152xf32>
    %211 = linalg.generic #loops31 ins(%209, %210 : tensor<?x37x152xf32>, tensor<?x37x152xf32>) outs(%208 : tensor<?x37x152xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.mulf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x152xf32>
    %212 = tensor.empty(%66) : tensor<?x37x152xbf16>
    %213 = linalg.generic #loops12 ins(%211 : tensor<?x37x152xf32>) outs(%212 : tensor<?x37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x152xbf16>
    %transposed_74 = linalg.transpose ins(%cst_9 : tensor<152x48xbf16>) outs(%202 : tensor<48x152xbf16>) permutation = [1, 0] 
    %214 = linalg.matmul ins(%collapsed_72, %transposed_74 : tensor<?x48xbf16>, tensor<48x152xbf16>) outs(%204 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %215 = linalg.generic #loops3 ins(%214 : tensor<?x152xf32>) outs(%206 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x152xbf16>
    %expanded_75 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [%66, 37, 152] : tensor<?x152xbf16> into tensor<?x37x152xbf16>
    %216 = linalg.generic #loops31 ins(%213, %expanded_75 : tensor<?x37x152xbf16>, tensor<?x37x152xbf16>) outs(%212 : tensor<?x37x152xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x152xbf16>
    %217 = tensor.empty() : tensor<152x48xbf16>
    %transposed_76 = linalg.transpose ins(%cst_8 : tensor<48x152xbf16>) outs(%217 : tensor<152x48xbf16>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %216 [[0, 1], [2]] : tensor<?x37x152xbf16> into tensor<?x152xbf16>
    %218 = affine.apply #map14()[%66]
    %219 = tensor.empty(%218) : tensor<?x48xf32>
    %220 = linalg.fill ins(%cst : f32) outs(%219 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %221 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<?x152xbf16>, tensor<152x48xbf16>) outs(%220 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %222 = tensor.empty(%218) : tensor<?x48xbf16>
    %223 = linalg.generic #loops3 ins(%221 : tensor<?x48xf32>) outs(%222 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x48xbf16>
    %224 = arith.divsi %218, %c37 : index
    %expanded_78 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [%224, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    %225 = arith.cmpi eq, %dim, %224 : index
    cf.assert %225, "mismatched size for broadcast"
    %226 = linalg.generic #loops31 ins(%192, %expanded_78 : tensor<?x37x48xbf16>, tensor<?x37x48xbf16>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.addf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %227 = linalg.generic #loops12 ins(%226 : tensor<?x37x48xbf16>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %228 = linalg.generic #loops12 ins(%227 : tensor<?x37x48xf32>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %229 = linalg.generic #loops14 ins(%228 : tensor<?x37x48xf32>) outs(%51 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %230 = linalg.generic #loops12 ins(%229 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_23 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %231 = linalg.generic #loops12 ins(%230 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_20 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<?x37x1xf32>
    %232 = linalg.generic #loops12 ins(%231 : tensor<?x37x1xf32>) outs(%50 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x1xf32>
    %233 = linalg.generic #loops15 ins(%227, %232 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%47 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %242 = arith.mulf %in, %in_82 : f32
      linalg.yield %242 : f32
    } -> tensor<?x37x48xf32>
    %234 = linalg.generic #loops12 ins(%233 : tensor<?x37x48xf32>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %235 = linalg.generic #loops16 ins(%cst_7, %234 : tensor<48xbf16>, tensor<?x37x48xbf16>) outs(%1 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_82 : bf16
      linalg.yield %242 : bf16
    } -> tensor<?x37x48xbf16>
    %236 = tensor.empty() : tensor<48x168xbf16>
    %transposed_79 = linalg.transpose ins(%cst_6 : tensor<168x48xbf16>) outs(%236 : tensor<48x168xbf16>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<?x37x48xbf16> into tensor<?x48xbf16>
    %237 = tensor.empty(%60) : tensor<?x168xf32>
    %238 = linalg.fill ins(%cst : f32) outs(%237 : tensor<?x168xf32>) -> tensor<?x168xf32>
    %239 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<?x48xbf16>, tensor<48x168xbf16>) outs(%238 : tensor<?x168xf32>) -> tensor<?x168xf32>
    %240 = tensor.empty(%60) : tensor<?x168xbf16>
    %241 = linalg.generic #loops3 ins(%239 : tensor<?x168xf32>) outs(%240 : tensor<?x168xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x168xbf16>
    %expanded_81 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [%66, 37, 168] : tensor<?x168xbf16> into tensor<?x37x168xbf16>
    return %expanded_81 : tensor<?x37x168xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_168_48_torch.bfloat16_1: "seeded qwen3-dynamic.lm_head.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded qwen3-dynamic.model.norm.weight",
      torch_tensor_48_152_torch.bfloat16: "seeded qwen3-dynamic.model.layers.0.mlp.down_proj.weight",
      torch_tensor_152_48_torch.bfloat16_1: "seeded qwen3-dynamic.model.layers.0.mlp.up_proj.weight",
      torch_tensor_152_48_torch.bfloat16: "seeded qwen3-dynamic.model.layers.0.mlp.gate_proj.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded qwen3-dynamic.model.layers.0.post_attention_layernorm.weight",
      torch_tensor_48_48_torch.bfloat16_1: "seeded qwen3-dynamic.model.layers.0.self_attn.o_proj.weight",
      torch_tensor_16_48_torch.bfloat16_1: "seeded qwen3-dynamic.model.layers.0.self_attn.v_proj.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded qwen3-dynamic.model.layers.0.self_attn.k_norm.weight",
      torch_tensor_16_48_torch.bfloat16: "seeded qwen3-dynamic.model.layers.0.self_attn.k_proj.weight",
      torch_tensor_16_torch.bfloat16: "seeded qwen3-dynamic.model.layers.0.self_attn.q_norm.weight",
      torch_tensor_48_48_torch.bfloat16: "seeded qwen3-dynamic.model.layers.0.self_attn.q_proj.weight",
      torch_tensor_48_torch.bfloat16: "seeded qwen3-dynamic.model.layers.0.input_layernorm.weight",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539",
      torch_tensor_168_48_torch.bfloat16: "seeded qwen3-dynamic.model.embed_tokens.weight"
    }
  }
#-}
