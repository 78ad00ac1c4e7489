// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<()[s0] -> (s0 * 2)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> (d0, 0)>
#map15 = affine_map<(d0, d1) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loops0 = {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops1 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]}
#loops2 = {indexing_maps = [#map3], iterator_types = ["parallel"]}
#loops3 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]}
#loops10 = {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]}
#loops19 = {indexing_maps = [#map4, #map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map4, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops25 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>) -> tensor<2x?x48xbf16> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c168 = arith.constant 168 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %c5_i64 = arith.constant 5 : i64
    %c10_i64 = arith.constant 10 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_48_152_torch.bfloat16> : tensor<48x152xbf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_152_48_torch.bfloat16_1> : tensor<152x48xbf16>
    %cst_7 = arith.constant 0.79788456080286541 : f64
    %cst_8 = arith.constant 4.471500e-02 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_152_48_torch.bfloat16> : tensor<152x48xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_48_80_torch.bfloat16> : tensor<48x80xbf16>
    %cst_12 = arith.constant 0xFFF0000000000000 : f64
    %cst_13 = arith.constant dense_resource<torch_tensor_32_5_torch.bfloat16> : tensor<32x5xbf16>
    %cst_14 = arith.constant 2.7725887222397811 : f64
    %cst_15 = arith.constant dense_resource<torch_tensor_80_48_torch.bfloat16_2> : tensor<80x48xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_80_48_torch.bfloat16_1> : tensor<80x48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_80_48_torch.bfloat16> : tensor<80x48xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_19 = arith.constant 9.9999999999999995E-7 : f64
    %cst_20 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16> : tensor<168x48xbf16>
    %cst_21 = arith.constant 4.800000e+01 : f32
    %c160_i64 = arith.constant 160 : i64
    %cst_22 = arith.constant 8.000000e+00 : f32
    %cst_23 = arith.constant 5.000000e-01 : bf16
    %cst_24 = arith.constant 1.000000e+00 : bf16
    %cst_25 = arith.constant dense<15> : tensor<i64>
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_26 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_26) : tensor<2x?x48xbf16>
    %2 = linalg.generic #loops0 ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %199 = arith.index_cast %in : i64 to index
      %200 = linalg.index 2 : index
      %201 = arith.cmpi slt, %199, %c168 : index
      cf.assert %201, "index must be smaller than dim size"
      %202 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %202, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_20[%199, %200] : tensor<168x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %3 = tensor.empty(%dim) : tensor<2x?xi1>
    %4 = linalg.generic #loops1 ins(%arg1 : tensor<2x?xi64>) outs(%3 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %199 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %199 : i1
    } -> tensor<2x?xi1>
    %5 = tensor.empty() : tensor<2xi64>
    %6 = linalg.generic #loops2 outs(%5 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %199 = linalg.index 0 : index
      %200 = arith.index_cast %199 : index to i64
      linalg.yield %200 : i64
    } -> tensor<2xi64>
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic #loops2 outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %199 = linalg.index 0 : index
      %200 = arith.index_cast %199 : index to i64
      linalg.yield %200 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_27 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_28 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
    %10 = linalg.generic #loops3 ins(%expanded_27 : tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %199 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %199 : i1
    } -> tensor<1x1x?x1xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %10 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%9 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %199 = arith.andi %in, %in_65 : i1
      linalg.yield %199 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_29 = tensor.dim %expanded_28, %c3 : tensor<1x1x1x?xi64>
    %12 = tensor.empty(%dim_29) : tensor<2x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_28 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%12 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %199 = arith.cmpi slt, %in, %c0_i64 : i64
      %200 = arith.addi %in, %c2_i64 : i64
      %201 = arith.select %199, %200, %in : i64
      %202 = arith.index_cast %201 : i64 to index
      %203 = arith.cmpi slt, %in_65, %c0_i64 : i64
      %204 = arith.addi %in_65, %0 : i64
      %205 = arith.select %203, %204, %in_65 : i64
      %206 = arith.index_cast %205 : i64 to index
      %extracted = tensor.extract %4[%202, %206] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %14 = tensor.empty(%dim, %dim_29) : tensor<2x1x?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x?x1xi1>, tensor<2x1x1x?xi1>) outs(%14 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %199 = arith.andi %in, %in_65 : i1
      linalg.yield %199 : i1
    } -> tensor<2x1x?x?xi1>
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %18 = linalg.generic #loops7 outs(%17 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %199 = linalg.index 0 : index
      %200 = linalg.index 2 : index
      %201 = linalg.index 3 : index
      %202 = arith.cmpi eq, %dim, %c1 : index
      %203 = arith.select %202, %c0, %200 : index
      %204 = arith.cmpi eq, %dim_29, %c1 : index
      %205 = arith.select %204, %c0, %201 : index
      %extracted = tensor.extract %15[%199, %c0, %203, %205] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %19 = tensor.empty(%dim_26) : tensor<2x?x48xf32>
    %20 = linalg.generic #loops8 ins(%2 : tensor<2x?x48xbf16>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      linalg.yield %199 : f32
    } -> tensor<2x?x48xf32>
    %21 = linalg.generic #loops8 ins(%20 : tensor<2x?x48xf32>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %199 : f32
    } -> tensor<2x?x48xf32>
    %22 = tensor.empty(%dim_26) : tensor<2x?x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %24 = linalg.generic #loops9 ins(%21 : tensor<2x?x48xf32>) outs(%23 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %25 = linalg.generic #loops8 ins(%24 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_21 : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %26 = linalg.generic #loops8 ins(%25 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_19 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x?x1xf32>
    %27 = linalg.generic #loops8 ins(%26 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %28 = linalg.generic #loops10 ins(%2, %27 : tensor<2x?x48xbf16>, tensor<2x?x1xf32>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %in_65: f32, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      %200 = arith.mulf %199, %in_65 : f32
      linalg.yield %200 : f32
    } -> tensor<2x?x48xf32>
    %29 = linalg.generic #loops8 ins(%28 : tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %30 = linalg.generic #loops11 ins(%cst_18, %29 : tensor<48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.mulf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %31 = tensor.empty() : tensor<48x80xbf16>
    %transposed = linalg.transpose ins(%cst_17 : tensor<80x48xbf16>) outs(%31 : tensor<48x80xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %32 = affine.apply #map12()[%dim_26]
    %33 = tensor.empty(%32) : tensor<?x80xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed : tensor<?x48xbf16>, tensor<48x80xbf16>) outs(%34 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %36 = tensor.empty(%32) : tensor<?x80xbf16>
    %37 = linalg.generic #loops1 ins(%35 : tensor<?x80xf32>) outs(%36 : tensor<?x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<?x80xbf16>
    %38 = arith.divsi %32, %c2 : index
    %expanded_30 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [2, %38, 80] : tensor<?x80xbf16> into tensor<2x?x80xbf16>
    %39 = arith.muli %0, %c2_i64 : i64
    %40 = arith.cmpi slt, %0, %c0_i64 : i64
    %41 = arith.select %40, %c2_i64, %39 : i64
    %42 = arith.extui %40 : i1 to i64
    %43 = arith.addi %42, %c1_i64 : i64
    %44 = arith.muli %41, %c16_i64 : i64
    %45 = arith.cmpi sle, %43, %c1_i64 : i64
    cf.assert %45, "must have at most one inferred (negative) dimension"
    %46 = arith.index_cast %38 : index to i64
    %47 = arith.muli %46, %c160_i64 : i64
    %48 = arith.divsi %47, %44 : i64
    %49 = arith.select %40, %48, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %49, %48, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_30(%from_elements) : (tensor<2x?x80xbf16>, tensor<4xi64>) -> tensor<2x?x5x16xbf16>
    %50 = arith.index_cast %49 : i64 to index
    %51 = tensor.empty(%50) : tensor<2x5x?x16xbf16>
    %transposed_31 = linalg.transpose ins(%reshape : tensor<2x?x5x16xbf16>) outs(%51 : tensor<2x5x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%cst_16 : tensor<80x48xbf16>) outs(%31 : tensor<48x80xbf16>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed, %transposed_32 : tensor<?x48xbf16>, tensor<48x80xbf16>) outs(%34 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %53 = linalg.generic #loops1 ins(%52 : tensor<?x80xf32>) outs(%36 : tensor<?x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<?x80xbf16>
    %expanded_33 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [2, %38, 80] : tensor<?x80xbf16> into tensor<2x?x80xbf16>
    cf.assert %45, "must have at most one inferred (negative) dimension"
    %reshape_34 = tensor.reshape %expanded_33(%from_elements) : (tensor<2x?x80xbf16>, tensor<4xi64>) -> tensor<2x?x5x16xbf16>
    %transposed_35 = linalg.transpose ins(%reshape_34 : tensor<2x?x5x16xbf16>) outs(%51 : tensor<2x5x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%cst_15 : tensor<80x48xbf16>) outs(%31 : tensor<48x80xbf16>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed, %transposed_36 : tensor<?x48xbf16>, tensor<48x80xbf16>) outs(%34 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %55 = linalg.generic #loops1 ins(%54 : tensor<?x80xf32>) outs(%36 : tensor<?x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<?x80xbf16>
    %expanded_37 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [2, %38, 80] : tensor<?x80xbf16> into tensor<2x?x80xbf16>
    cf.assert %45, "must have at most one inferred (negative) dimension"
    %reshape_38 = tensor.reshape %expanded_37(%from_elements) : (tensor<2x?x80xbf16>, tensor<4xi64>) -> tensor<2x?x5x16xbf16>
    %transposed_39 = linalg.transpose ins(%reshape_38 : tensor<2x?x5x16xbf16>) outs(%51 : tensor<2x5x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_40 = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_41 = tensor.expand_shape %8 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %56 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %57 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_41, %expanded_40 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %199 = arith.subi %in, %in_65 : i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %58 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %59 = linalg.generic #loops1 ins(%57 : tensor<?x?xi64>) outs(%58 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %199 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %199 : i1
    } -> tensor<?x?xi1>
    %60 = linalg.generic #loops1 ins(%59 : tensor<?x?xi1>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i1, %out: i64):
      %199 = arith.extui %in : i1 to i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %61 = linalg.generic #loops1 ins(%60 : tensor<?x?xi64>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %199 = arith.muli %in, %c16_i64 : i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %62 = linalg.generic #loops1 ins(%57 : tensor<?x?xi64>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %199 = math.absi %in : i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %63 = linalg.generic #loops1 ins(%62 : tensor<?x?xi64>) outs(%58 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %199 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %199 : i1
    } -> tensor<?x?xi1>
    %64 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %65 = linalg.generic #loops1 ins(%62 : tensor<?x?xi64>) outs(%64 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %199 = arith.sitofp %in : i64 to f32
      linalg.yield %199 : f32
    } -> tensor<?x?xf32>
    %66 = linalg.generic #loops1 ins(%65 : tensor<?x?xf32>) outs(%64 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_22 : f32
      linalg.yield %199 : f32
    } -> tensor<?x?xf32>
    %67 = linalg.generic #loops1 ins(%66 : tensor<?x?xf32>) outs(%64 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.log %in : f32
      linalg.yield %199 : f32
    } -> tensor<?x?xf32>
    %68 = linalg.generic #loops1 ins(%67 : tensor<?x?xf32>) outs(%64 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_14 : f64 to f32
      %200 = arith.divf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<?x?xf32>
    %69 = linalg.generic #loops1 ins(%68 : tensor<?x?xf32>) outs(%64 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.mulf %in, %cst_22 : f32
      linalg.yield %199 : f32
    } -> tensor<?x?xf32>
    %70 = linalg.generic #loops1 ins(%69 : tensor<?x?xf32>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: f32, %out: i64):
      %199 = arith.fptosi %in : f32 to i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %71 = linalg.generic #loops1 ins(%70 : tensor<?x?xi64>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %199 = arith.addi %in, %c8_i64 : i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    cf.assert %16, "negative values not allowed in new dimensions"
    cf.assert %16, "negative values not allowed in new dimensions"
    %72 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %73 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_25 : tensor<i64>) outs(%72 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x?xi64>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %74 = linalg.generic #loops14 ins(%71, %73 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %199 = arith.minsi %in, %in_65 : i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %75 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%63, %62, %74 : tensor<?x?xi1>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i1, %in_65: i64, %in_66: i64, %out: i64):
      %199 = arith.select %in, %in_65, %in_66 : i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %76 = linalg.generic #loops14 ins(%61, %75 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%56 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %199 = arith.addi %in, %in_65 : i64
      linalg.yield %199 : i64
    } -> tensor<?x?xi64>
    %77 = tensor.empty(%dim, %dim) : tensor<?x?x5xbf16>
    %78 = linalg.generic #loops0 ins(%76 : tensor<?x?xi64>) outs(%77 : tensor<?x?x5xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %199 = arith.index_cast %in : i64 to index
      %200 = linalg.index 2 : index
      %201 = arith.cmpi slt, %199, %c32 : index
      cf.assert %201, "index must be smaller than dim size"
      %202 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %202, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_13[%199, %200] : tensor<32x5xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x?x5xbf16>
    %79 = tensor.empty(%dim, %dim) : tensor<5x?x?xbf16>
    %transposed_42 = linalg.transpose ins(%78 : tensor<?x?x5xbf16>) outs(%79 : tensor<5x?x?xbf16>) permutation = [2, 0, 1] 
    %expanded_43 = tensor.expand_shape %transposed_42 [[0, 1], [2], [3]] output_shape [1, 5, %dim, %dim] : tensor<5x?x?xbf16> into tensor<1x5x?x?xbf16>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %80 = tensor.empty(%dim, %dim) : tensor<2x5x?x?xbf16>
    %81 = linalg.generic {indexing_maps = [#map16, #map17, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_43, %cst_2 : tensor<2x1x?x?xi1>, tensor<1x5x?x?xbf16>, tensor<bf16>) outs(%80 : tensor<2x5x?x?xbf16>) {
    ^bb0(%in: i1, %in_65: bf16, %in_66: bf16, %out: bf16):
      %199 = arith.select %in, %in_65, %in_66 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x5x?x?xbf16>
    %82 = tensor.empty(%50) : tensor<2x5x?x16xf32>
    %83 = linalg.generic #loops3 ins(%transposed_31 : tensor<2x5x?x16xbf16>) outs(%82 : tensor<2x5x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x16xf32>
    %84 = linalg.generic #loops3 ins(%transposed_35 : tensor<2x5x?x16xbf16>) outs(%82 : tensor<2x5x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x16xf32>
    %85 = linalg.generic #loops3 ins(%transposed_39 : tensor<2x5x?x16xbf16>) outs(%82 : tensor<2x5x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x16xf32>
    %86 = tensor.empty(%50) : tensor<2x5x16x?xf32>
    %transposed_44 = linalg.transpose ins(%84 : tensor<2x5x?x16xf32>) outs(%86 : tensor<2x5x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %87 = tensor.empty(%dim) : tensor<2x5x?x16xf32>
    %88 = linalg.generic #loops7 outs(%87 : tensor<2x5x?x16xf32>) {
    ^bb0(%out: f32):
      %199 = linalg.index 0 : index
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %50, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %83[%199, %200, %204, %202] : tensor<2x5x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x5x?x16xf32>
    %collapsed_45 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x5x?x16xf32> into tensor<10x?x16xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %89 = tensor.empty(%dim) : tensor<2x5x16x?xf32>
    %90 = linalg.generic #loops7 outs(%89 : tensor<2x5x16x?xf32>) {
    ^bb0(%out: f32):
      %199 = linalg.index 0 : index
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %50, %c1 : index
      %204 = arith.select %203, %c0, %202 : index
      %extracted = tensor.extract %transposed_44[%199, %200, %201, %204] : tensor<2x5x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x5x16x?xf32>
    %collapsed_46 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x5x16x?xf32> into tensor<10x16x?xf32>
    %91 = tensor.empty(%dim, %dim) : tensor<10x?x?xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<10x?x?xf32>) -> tensor<10x?x?xf32>
    %93 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<10x?x16xf32>, tensor<10x16x?xf32>) outs(%92 : tensor<10x?x?xf32>) -> tensor<10x?x?xf32>
    %94 = arith.muli %0, %c10_i64 : i64
    %95 = arith.select %40, %c10_i64, %94 : i64
    %96 = arith.muli %95, %0 : i64
    %97 = arith.select %40, %c10_i64, %96 : i64
    %98 = arith.select %40, %43, %42 : i64
    %99 = arith.cmpi sle, %98, %c1_i64 : i64
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %100 = arith.muli %94, %0 : i64
    %101 = arith.divsi %100, %97 : i64
    %102 = arith.select %40, %101, %0 : i64
    %from_elements_47 = tensor.from_elements %c2_i64, %c5_i64, %102, %102 : tensor<4xi64>
    %reshape_48 = tensor.reshape %93(%from_elements_47) : (tensor<10x?x?xf32>, tensor<4xi64>) -> tensor<2x5x?x?xf32>
    %103 = arith.index_cast %102 : i64 to index
    %104 = arith.cmpi eq, %103, %dim : index
    cf.assert %104, "mismatched size for broadcast"
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%103, %103) : tensor<2x5x?x?xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48, %81 : tensor<2x5x?x?xf32>, tensor<2x5x?x?xbf16>) outs(%105 : tensor<2x5x?x?xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %199 = arith.extf %in_65 : bf16 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x5x?x?xf32>
    %107 = tensor.empty(%103) : tensor<2x5x?xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<2x5x?xi64>) -> tensor<2x5x?xi64>
    %109 = tensor.empty(%103) : tensor<2x5x?xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<2x5x?xf32>) -> tensor<2x5x?xf32>
    %111:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x5x?x?xf32>) outs(%110, %108 : tensor<2x5x?xf32>, tensor<2x5x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %199 = linalg.index 3 : index
      %200 = arith.index_cast %199 : index to i64
      %201 = arith.maximumf %in, %out : f32
      %202 = arith.cmpf ogt, %in, %out : f32
      %203 = arith.select %202, %200, %out_65 : i64
      linalg.yield %201, %203 : f32, i64
    } -> (tensor<2x5x?xf32>, tensor<2x5x?xi64>)
    %expanded_49 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 5, %103, 1] : tensor<2x5x?xf32> into tensor<2x5x?x1xf32>
    %112 = linalg.generic #loops19 ins(%106, %expanded_49 : tensor<2x5x?x?xf32>, tensor<2x5x?x1xf32>) outs(%105 : tensor<2x5x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %199 = arith.subf %in, %in_65 : f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x?xf32>
    %113 = linalg.generic #loops3 ins(%112 : tensor<2x5x?x?xf32>) outs(%105 : tensor<2x5x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.exp %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x?xf32>
    %114 = tensor.empty(%103) : tensor<2x5x?x1xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<2x5x?x1xf32>) -> tensor<2x5x?x1xf32>
    %116 = linalg.generic #loops20 ins(%113 : tensor<2x5x?x?xf32>) outs(%115 : tensor<2x5x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x1xf32>
    %117 = linalg.generic #loops19 ins(%113, %116 : tensor<2x5x?x?xf32>, tensor<2x5x?x1xf32>) outs(%105 : tensor<2x5x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %199 = arith.divf %in, %in_65 : f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x?xf32>
    %118 = tensor.empty(%103, %103) : tensor<2x5x?x?xi1>
    %119 = linalg.generic #loops3 ins(%106 : tensor<2x5x?x?xf32>) outs(%118 : tensor<2x5x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %199 = arith.extf %in : f32 to f64
      %200 = arith.cmpf oeq, %199, %cst_12 : f64
      linalg.yield %200 : i1
    } -> tensor<2x5x?x?xi1>
    %120 = tensor.empty(%103) : tensor<2x5x?x1xi1>
    %121 = linalg.fill ins(%true : i1) outs(%120 : tensor<2x5x?x1xi1>) -> tensor<2x5x?x1xi1>
    %122 = linalg.generic #loops20 ins(%119 : tensor<2x5x?x?xi1>) outs(%121 : tensor<2x5x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %199 = arith.andi %in, %out : i1
      linalg.yield %199 : i1
    } -> tensor<2x5x?x1xi1>
    %123 = arith.cmpi sge, %102, %c0_i64 : i64
    cf.assert %123, "negative values not allowed in new dimensions"
    %124 = arith.index_cast %102 : i64 to index
    cf.assert %123, "negative values not allowed in new dimensions"
    %125 = tensor.empty(%124, %124) : tensor<2x5x?x?xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%125 : tensor<2x5x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x?x?xf32>
    %127 = arith.cmpi eq, %103, %124 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = arith.cmpi eq, %124, %103 : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = tensor.empty(%103, %124) : tensor<2x5x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map19, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %126, %117 : tensor<2x5x?x1xi1>, tensor<2x5x?x?xf32>, tensor<2x5x?x?xf32>) outs(%129 : tensor<2x5x?x?xf32>) {
    ^bb0(%in: i1, %in_65: f32, %in_66: f32, %out: f32):
      %199 = arith.select %in, %in_65, %in_66 : f32
      linalg.yield %199 : f32
    } -> tensor<2x5x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %131 = tensor.empty(%dim, %dim) : tensor<2x5x?x?xf32>
    %132 = linalg.generic #loops7 outs(%131 : tensor<2x5x?x?xf32>) {
    ^bb0(%out: f32):
      %199 = linalg.index 0 : index
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %103, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %205 = arith.cmpi eq, %124, %c1 : index
      %206 = arith.select %205, %c0, %202 : index
      %extracted = tensor.extract %130[%199, %200, %204, %206] : tensor<2x5x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x5x?x?xf32>
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %from_elements_50 = tensor.from_elements %c10_i64, %102, %102 : tensor<3xi64>
    %reshape_51 = tensor.reshape %132(%from_elements_50) : (tensor<2x5x?x?xf32>, tensor<3xi64>) -> tensor<10x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %133 = linalg.generic #loops7 outs(%87 : tensor<2x5x?x16xf32>) {
    ^bb0(%out: f32):
      %199 = linalg.index 0 : index
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %50, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %85[%199, %200, %204, %202] : tensor<2x5x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x5x?x16xf32>
    %collapsed_52 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<2x5x?x16xf32> into tensor<10x?x16xf32>
    %134 = arith.cmpi eq, %102, %0 : i64
    cf.assert %134, "mismatching contracting dimension"
    %135 = tensor.empty(%103) : tensor<10x?x16xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<10x?x16xf32>) -> tensor<10x?x16xf32>
    %137 = linalg.batch_matmul ins(%reshape_51, %collapsed_52 : tensor<10x?x?xf32>, tensor<10x?x16xf32>) outs(%136 : tensor<10x?x16xf32>) -> tensor<10x?x16xf32>
    %expanded_53 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [2, 5, %103, 16] : tensor<10x?x16xf32> into tensor<2x5x?x16xf32>
    %138 = tensor.empty(%103) : tensor<2x5x?x16xbf16>
    %139 = linalg.generic #loops3 ins(%expanded_53 : tensor<2x5x?x16xf32>) outs(%138 : tensor<2x5x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<2x5x?x16xbf16>
    %140 = tensor.empty(%103) : tensor<2x?x5x16xbf16>
    %transposed_54 = linalg.transpose ins(%139 : tensor<2x5x?x16xbf16>) outs(%140 : tensor<2x?x5x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1], [2, 3]] : tensor<2x?x5x16xbf16> into tensor<2x?x80xbf16>
    %141 = tensor.empty() : tensor<80x48xbf16>
    %transposed_56 = linalg.transpose ins(%cst_11 : tensor<48x80xbf16>) outs(%141 : tensor<80x48xbf16>) permutation = [1, 0] 
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %142 = tensor.empty(%dim) : tensor<2x?x80xbf16>
    %143 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%142 : tensor<2x?x80xbf16>) {
    ^bb0(%out: bf16):
      %199 = linalg.index 0 : index
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = arith.cmpi eq, %103, %c1 : index
      %203 = arith.select %202, %c0, %200 : index
      %extracted = tensor.extract %collapsed_55[%199, %203, %201] : tensor<2x?x80xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x80xbf16>
    %144 = tensor.empty() : tensor<2x80x48xbf16>
    %145 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<80x48xbf16>) outs(%144 : tensor<2x80x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x80x48xbf16>
    %146 = tensor.empty(%dim) : tensor<2x?x48xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %148 = linalg.batch_matmul ins(%143, %145 : tensor<2x?x80xbf16>, tensor<2x80x48xbf16>) outs(%147 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %149 = tensor.empty(%dim) : tensor<2x?x48xbf16>
    %150 = linalg.generic #loops8 ins(%148 : tensor<2x?x48xf32>) outs(%149 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %151 = arith.cmpi eq, %dim_26, %dim : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = linalg.generic #loops25 ins(%2, %150 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.addf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %153 = linalg.generic #loops8 ins(%152 : tensor<2x?x48xbf16>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      linalg.yield %199 : f32
    } -> tensor<2x?x48xf32>
    %154 = linalg.generic #loops8 ins(%153 : tensor<2x?x48xf32>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %199 : f32
    } -> tensor<2x?x48xf32>
    %155 = linalg.generic #loops9 ins(%154 : tensor<2x?x48xf32>) outs(%23 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %156 = linalg.generic #loops8 ins(%155 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_21 : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %157 = linalg.generic #loops8 ins(%156 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_19 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x?x1xf32>
    %158 = linalg.generic #loops8 ins(%157 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %159 = linalg.generic #loops10 ins(%152, %158 : tensor<2x?x48xbf16>, tensor<2x?x1xf32>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %in_65: f32, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      %200 = arith.mulf %199, %in_65 : f32
      linalg.yield %200 : f32
    } -> tensor<2x?x48xf32>
    %160 = linalg.generic #loops8 ins(%159 : tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %161 = linalg.generic #loops11 ins(%cst_10, %160 : tensor<48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.mulf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %162 = tensor.empty() : tensor<48x152xbf16>
    %transposed_57 = linalg.transpose ins(%cst_9 : tensor<152x48xbf16>) outs(%162 : tensor<48x152xbf16>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %163 = tensor.empty(%32) : tensor<?x152xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %165 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x48xbf16>, tensor<48x152xbf16>) outs(%164 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %166 = tensor.empty(%32) : tensor<?x152xbf16>
    %167 = linalg.generic #loops1 ins(%165 : tensor<?x152xf32>) outs(%166 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<?x152xbf16>
    %expanded_59 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [2, %38, 152] : tensor<?x152xbf16> into tensor<2x?x152xbf16>
    %168 = tensor.empty(%38) : tensor<2x?x152xbf16>
    %169 = linalg.generic #loops8 ins(%expanded_59 : tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %199 = arith.mulf %in, %cst_23 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x152xbf16>
    %170 = linalg.generic #loops8 ins(%expanded_59 : tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %199 = math.fpowi %in, %c3_i64 : bf16, i64
      linalg.yield %199 : bf16
    } -> tensor<2x?x152xbf16>
    %171 = linalg.generic #loops8 ins(%170 : tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %199 = arith.truncf %cst_8 : f64 to bf16
      %200 = arith.mulf %in, %199 : bf16
      linalg.yield %200 : bf16
    } -> tensor<2x?x152xbf16>
    %172 = linalg.generic #loops25 ins(%expanded_59, %171 : tensor<2x?x152xbf16>, tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.addf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x152xbf16>
    %173 = linalg.generic #loops8 ins(%172 : tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %199 = arith.truncf %cst_7 : f64 to bf16
      %200 = arith.mulf %in, %199 : bf16
      linalg.yield %200 : bf16
    } -> tensor<2x?x152xbf16>
    %174 = linalg.generic #loops8 ins(%173 : tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %199 = math.tanh %in : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x152xbf16>
    %175 = linalg.generic #loops8 ins(%174 : tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %199 = arith.addf %in, %cst_24 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x152xbf16>
    %176 = linalg.generic #loops25 ins(%169, %175 : tensor<2x?x152xbf16>, tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.mulf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x152xbf16>
    %transposed_60 = linalg.transpose ins(%cst_6 : tensor<152x48xbf16>) outs(%162 : tensor<48x152xbf16>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%collapsed_58, %transposed_60 : tensor<?x48xbf16>, tensor<48x152xbf16>) outs(%164 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %178 = linalg.generic #loops1 ins(%177 : tensor<?x152xf32>) outs(%166 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<?x152xbf16>
    %expanded_61 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [2, %38, 152] : tensor<?x152xbf16> into tensor<2x?x152xbf16>
    %179 = linalg.generic #loops25 ins(%176, %expanded_61 : tensor<2x?x152xbf16>, tensor<2x?x152xbf16>) outs(%168 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.mulf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x152xbf16>
    %180 = tensor.empty() : tensor<152x48xbf16>
    %transposed_62 = linalg.transpose ins(%cst_5 : tensor<48x152xbf16>) outs(%180 : tensor<152x48xbf16>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<2x?x152xbf16> into tensor<?x152xbf16>
    %181 = affine.apply #map12()[%38]
    %182 = tensor.empty(%181) : tensor<?x48xf32>
    %183 = linalg.fill ins(%cst : f32) outs(%182 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %184 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x152xbf16>, tensor<152x48xbf16>) outs(%183 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %185 = tensor.empty(%181) : tensor<?x48xbf16>
    %186 = linalg.generic #loops1 ins(%184 : tensor<?x48xf32>) outs(%185 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<?x48xbf16>
    %187 = arith.divsi %181, %c2 : index
    %expanded_64 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [2, %187, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %188 = arith.cmpi eq, %dim_26, %187 : index
    cf.assert %188, "mismatched size for broadcast"
    %189 = linalg.generic #loops25 ins(%152, %expanded_64 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.addf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %190 = linalg.generic #loops8 ins(%189 : tensor<2x?x48xbf16>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      linalg.yield %199 : f32
    } -> tensor<2x?x48xf32>
    %191 = linalg.generic #loops8 ins(%190 : tensor<2x?x48xf32>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %199 : f32
    } -> tensor<2x?x48xf32>
    %192 = linalg.generic #loops9 ins(%191 : tensor<2x?x48xf32>) outs(%23 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %193 = linalg.generic #loops8 ins(%192 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_21 : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %194 = linalg.generic #loops8 ins(%193 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_19 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x?x1xf32>
    %195 = linalg.generic #loops8 ins(%194 : tensor<2x?x1xf32>) outs(%22 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x?x1xf32>
    %196 = linalg.generic #loops10 ins(%189, %195 : tensor<2x?x48xbf16>, tensor<2x?x1xf32>) outs(%19 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %in_65: f32, %out: f32):
      %199 = arith.extf %in : bf16 to f32
      %200 = arith.mulf %199, %in_65 : f32
      linalg.yield %200 : f32
    } -> tensor<2x?x48xf32>
    %197 = linalg.generic #loops8 ins(%196 : tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %199 = arith.truncf %in : f32 to bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    %198 = linalg.generic #loops11 ins(%cst_4, %197 : tensor<48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %199 = arith.mulf %in, %in_65 : bf16
      linalg.yield %199 : bf16
    } -> tensor<2x?x48xbf16>
    return %198 : tensor<2x?x48xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_48_torch.bfloat16_2: "seeded t5-dynamic.encoder.final_layer_norm.weight",
      torch_tensor_48_152_torch.bfloat16: "seeded t5-dynamic.encoder.block.0.layer.1.DenseReluDense.wo.weight",
      torch_tensor_152_48_torch.bfloat16_1: "seeded t5-dynamic.encoder.block.0.layer.1.DenseReluDense.wi_1.weight",
      torch_tensor_152_48_torch.bfloat16: "seeded t5-dynamic.encoder.block.0.layer.1.DenseReluDense.wi_0.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded t5-dynamic.encoder.block.0.layer.1.layer_norm.weight",
      torch_tensor_48_80_torch.bfloat16: "seeded t5-dynamic.encoder.block.0.layer.0.SelfAttention.o.weight",
      torch_tensor_32_5_torch.bfloat16: "seeded t5-dynamic.encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
      torch_tensor_80_48_torch.bfloat16_2: "seeded t5-dynamic.encoder.block.0.layer.0.SelfAttention.v.weight",
      torch_tensor_80_48_torch.bfloat16_1: "seeded t5-dynamic.encoder.block.0.layer.0.SelfAttention.k.weight",
      torch_tensor_80_48_torch.bfloat16: "seeded t5-dynamic.encoder.block.0.layer.0.SelfAttention.q.weight",
      torch_tensor_48_torch.bfloat16: "seeded t5-dynamic.encoder.block.0.layer.0.layer_norm.weight",
      torch_tensor_168_48_torch.bfloat16: "seeded t5-dynamic.shared.weight"
    }
  }
#-}
