// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<()[s0] -> (s0 * 2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loops1 = {indexing_maps = [#map2], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]}
#loops7 = {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]}
#loops11 = {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops22 = {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops27 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>) -> tensor<2x?x168xbf16> {
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
    %c16_i64 = arith.constant 16 : i64
    %c6_i64 = arith.constant 6 : i64
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
    %cst_15 = arith.constant dense_resource<torch_tensor_16_48_torch.bfloat16> : tensor<16x48xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_18 = arith.constant 9.9999999999999995E-7 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16> : tensor<168x48xbf16>
    %cst_21 = arith.constant 4.800000e+01 : f32
    %c96_i64 = arith.constant 96 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_22 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_23 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_23) : tensor<2x?x48xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %218 = arith.index_cast %in : i64 to index
      %219 = linalg.index 2 : index
      %220 = arith.cmpi slt, %218, %c168 : index
      cf.assert %220, "index must be smaller than dim size"
      %221 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %221, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_20[%218, %219] : tensor<168x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic #loops1 outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %218 = linalg.index 0 : index
      %219 = arith.index_cast %218 : index to i64
      linalg.yield %219 : i64
    } -> tensor<?xi64>
    %5 = tensor.empty(%dim) : tensor<2x?xi1>
    %6 = linalg.generic #loops2 ins(%arg1 : tensor<2x?xi64>) outs(%5 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %218 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %218 : i1
    } -> tensor<2x?xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic #loops1 outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %218 = linalg.index 0 : index
      %219 = arith.index_cast %218 : index to i64
      linalg.yield %219 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_24 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_25 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_24 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_77: i64, %out: i1):
      %218 = arith.cmpi sle, %in, %in_77 : i64
      linalg.yield %218 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %10 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_77: i1, %out: i1):
      %218 = arith.andi %in, %in_77 : i1
      linalg.yield %218 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_26 = tensor.dim %expanded_25, %c3 : tensor<1x1x1x?xi64>
    %12 = tensor.empty(%dim_26) : tensor<2x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_25 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%12 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_77: i64, %out: i1):
      %218 = arith.cmpi slt, %in, %c0_i64 : i64
      %219 = arith.addi %in, %c2_i64 : i64
      %220 = arith.select %218, %219, %in : i64
      %221 = arith.index_cast %220 : i64 to index
      %222 = arith.cmpi slt, %in_77, %c0_i64 : i64
      %223 = arith.addi %in_77, %0 : i64
      %224 = arith.select %222, %223, %in_77 : i64
      %225 = arith.index_cast %224 : i64 to index
      %extracted = tensor.extract %6[%221, %225] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %14 = arith.cmpi eq, %dim, %dim_26 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%15 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_77: i1, %out: i1):
      %218 = arith.andi %in, %in_77 : i1
      linalg.yield %218 : i1
    } -> tensor<2x1x?x?xi1>
    %17 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %19 = linalg.generic #loops7 outs(%18 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %218 = linalg.index 0 : index
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.cmpi eq, %dim, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %223 = arith.select %221, %c0, %220 : index
      %extracted = tensor.extract %16[%218, %c0, %222, %223] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %expanded_27 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %20 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %21 = linalg.generic #loops8 ins(%expanded_27 : tensor<1x?x1xi64>) outs(%20 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %218 = arith.sitofp %in : i64 to f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %22 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_19 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%22 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %218 = arith.mulf %in, %in_77 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_28 = tensor.dim %23, %c1 : tensor<1x?x8xf32>
    %24 = tensor.empty(%dim_28) : tensor<1x?x16xf32>
    %25 = linalg.generic #loops8 ins(%concat : tensor<1x?x16xf32>) outs(%24 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.cos %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %26 = linalg.generic #loops8 ins(%concat : tensor<1x?x16xf32>) outs(%24 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.sin %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %27 = tensor.empty(%dim_28) : tensor<1x?x16xbf16>
    %28 = linalg.generic #loops8 ins(%25 : tensor<1x?x16xf32>) outs(%27 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<1x?x16xbf16>
    %29 = linalg.generic #loops8 ins(%26 : tensor<1x?x16xf32>) outs(%27 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<1x?x16xbf16>
    %30 = tensor.empty(%dim_23) : tensor<2x?x48xf32>
    %31 = linalg.generic #loops8 ins(%2 : tensor<2x?x48xbf16>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %218 = arith.extf %in : bf16 to f32
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %32 = linalg.generic #loops8 ins(%31 : tensor<2x?x48xf32>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %33 = tensor.empty(%dim_23) : tensor<2x?x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %35 = linalg.generic #loops10 ins(%32 : tensor<2x?x48xf32>) outs(%34 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %36 = linalg.generic #loops8 ins(%35 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_21 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %37 = linalg.generic #loops8 ins(%36 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_18 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<2x?x1xf32>
    %38 = linalg.generic #loops8 ins(%37 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %39 = linalg.generic #loops11 ins(%31, %38 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %218 = arith.mulf %in, %in_77 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %40 = linalg.generic #loops8 ins(%39 : tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %41 = linalg.generic #loops12 ins(%cst_17, %40 : tensor<48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %42 = tensor.empty() : tensor<48x48xbf16>
    %transposed = linalg.transpose ins(%cst_16 : tensor<48x48xbf16>) outs(%42 : tensor<48x48xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %43 = affine.apply #map13()[%dim_23]
    %44 = tensor.empty(%43) : tensor<?x48xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<?x48xbf16>, tensor<48x48xbf16>) outs(%45 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %47 = tensor.empty(%43) : tensor<?x48xbf16>
    %48 = linalg.generic #loops2 ins(%46 : tensor<?x48xf32>) outs(%47 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<?x48xbf16>
    %49 = arith.divsi %43, %c2 : index
    %expanded_29 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [2, %49, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %50 = arith.muli %0, %c2_i64 : i64
    %51 = arith.cmpi slt, %0, %c0_i64 : i64
    %52 = arith.select %51, %c2_i64, %50 : i64
    %53 = arith.extui %51 : i1 to i64
    %54 = arith.addi %53, %c1_i64 : i64
    %55 = arith.muli %52, %c16_i64 : i64
    %56 = arith.cmpi sle, %54, %c1_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %57 = arith.index_cast %49 : index to i64
    %58 = arith.muli %57, %c96_i64 : i64
    %59 = arith.divsi %58, %55 : i64
    %60 = arith.select %51, %59, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %60, %59, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_29(%from_elements) : (tensor<2x?x48xbf16>, tensor<4xi64>) -> tensor<2x?x3x16xbf16>
    %61 = arith.index_cast %60 : i64 to index
    %62 = tensor.empty(%61) : tensor<2x3x?x16xbf16>
    %transposed_30 = linalg.transpose ins(%reshape : tensor<2x?x3x16xbf16>) outs(%62 : tensor<2x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %63 = tensor.empty() : tensor<48x16xbf16>
    %transposed_31 = linalg.transpose ins(%cst_15 : tensor<16x48xbf16>) outs(%63 : tensor<48x16xbf16>) permutation = [1, 0] 
    %64 = tensor.empty(%43) : tensor<?x16xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %66 = linalg.matmul ins(%collapsed, %transposed_31 : tensor<?x48xbf16>, tensor<48x16xbf16>) outs(%65 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %67 = tensor.empty(%43) : tensor<?x16xbf16>
    %68 = linalg.generic #loops2 ins(%66 : tensor<?x16xf32>) outs(%67 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<?x16xbf16>
    %expanded_32 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [2, %49, 16] : tensor<?x16xbf16> into tensor<2x?x16xbf16>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %69 = arith.muli %57, %c32_i64 : i64
    %70 = arith.divsi %69, %55 : i64
    %71 = arith.select %51, %70, %0 : i64
    %from_elements_33 = tensor.from_elements %c2_i64, %71, %70, %c16_i64 : tensor<4xi64>
    %reshape_34 = tensor.reshape %expanded_32(%from_elements_33) : (tensor<2x?x16xbf16>, tensor<4xi64>) -> tensor<2x?x1x16xbf16>
    %72 = arith.index_cast %71 : i64 to index
    %73 = tensor.empty(%72) : tensor<2x1x?x16xbf16>
    %transposed_35 = linalg.transpose ins(%reshape_34 : tensor<2x?x1x16xbf16>) outs(%73 : tensor<2x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%cst_14 : tensor<16x48xbf16>) outs(%63 : tensor<48x16xbf16>) permutation = [1, 0] 
    %74 = linalg.matmul ins(%collapsed, %transposed_36 : tensor<?x48xbf16>, tensor<48x16xbf16>) outs(%65 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %75 = linalg.generic #loops2 ins(%74 : tensor<?x16xf32>) outs(%67 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<?x16xbf16>
    %expanded_37 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, %49, 16] : tensor<?x16xbf16> into tensor<2x?x16xbf16>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_38 = tensor.reshape %expanded_37(%from_elements_33) : (tensor<2x?x16xbf16>, tensor<4xi64>) -> tensor<2x?x1x16xbf16>
    %transposed_39 = linalg.transpose ins(%reshape_38 : tensor<2x?x1x16xbf16>) outs(%73 : tensor<2x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_40 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_28, 16] : tensor<1x?x16xbf16> into tensor<1x1x?x16xbf16>
    %expanded_41 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_28, 16] : tensor<1x?x16xbf16> into tensor<1x1x?x16xbf16>
    %76 = arith.cmpi eq, %61, %dim_28 : index
    cf.assert %76, "mismatched size for broadcast"
    %77 = linalg.generic #loops13 ins(%transposed_30, %expanded_40 : tensor<2x3x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%62 : tensor<2x3x?x16xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x3x?x16xbf16>
    %extracted_slice = tensor.extract_slice %transposed_30[0, 0, 0, 0] [2, 3, %61, 8] [1, 1, 1, 1] : tensor<2x3x?x16xbf16> to tensor<2x3x?x8xbf16>
    %extracted_slice_42 = tensor.extract_slice %transposed_30[0, 0, 0, 8] [2, 3, %61, 8] [1, 1, 1, 1] : tensor<2x3x?x16xbf16> to tensor<2x3x?x8xbf16>
    %78 = tensor.empty(%61) : tensor<2x3x?x8xbf16>
    %79 = linalg.generic #loops14 ins(%extracted_slice_42 : tensor<2x3x?x8xbf16>) outs(%78 : tensor<2x3x?x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %218 = arith.negf %in : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x3x?x8xbf16>
    %concat_43 = tensor.concat dim(3) %79, %extracted_slice : (tensor<2x3x?x8xbf16>, tensor<2x3x?x8xbf16>) -> tensor<2x3x?x16xbf16>
    %dim_44 = tensor.dim %79, %c2 : tensor<2x3x?x8xbf16>
    %80 = arith.cmpi eq, %dim_44, %dim_28 : index
    cf.assert %80, "mismatched size for broadcast"
    %81 = tensor.empty(%dim_44) : tensor<2x3x?x16xbf16>
    %82 = linalg.generic #loops13 ins(%concat_43, %expanded_41 : tensor<2x3x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%81 : tensor<2x3x?x16xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x3x?x16xbf16>
    %83 = arith.cmpi eq, %61, %dim_44 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = linalg.generic #loops15 ins(%77, %82 : tensor<2x3x?x16xbf16>, tensor<2x3x?x16xbf16>) outs(%62 : tensor<2x3x?x16xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.addf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x3x?x16xbf16>
    %85 = arith.cmpi eq, %72, %dim_28 : index
    cf.assert %85, "mismatched size for broadcast"
    %86 = linalg.generic #loops16 ins(%transposed_35, %expanded_40 : tensor<2x1x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%73 : tensor<2x1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x1x?x16xbf16>
    %extracted_slice_45 = tensor.extract_slice %transposed_35[0, 0, 0, 0] [2, 1, %72, 8] [1, 1, 1, 1] : tensor<2x1x?x16xbf16> to tensor<2x1x?x8xbf16>
    %extracted_slice_46 = tensor.extract_slice %transposed_35[0, 0, 0, 8] [2, 1, %72, 8] [1, 1, 1, 1] : tensor<2x1x?x16xbf16> to tensor<2x1x?x8xbf16>
    %87 = tensor.empty(%72) : tensor<2x1x?x8xbf16>
    %88 = linalg.generic #loops14 ins(%extracted_slice_46 : tensor<2x1x?x8xbf16>) outs(%87 : tensor<2x1x?x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %218 = arith.negf %in : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x1x?x8xbf16>
    %concat_47 = tensor.concat dim(3) %88, %extracted_slice_45 : (tensor<2x1x?x8xbf16>, tensor<2x1x?x8xbf16>) -> tensor<2x1x?x16xbf16>
    %dim_48 = tensor.dim %88, %c2 : tensor<2x1x?x8xbf16>
    %89 = arith.cmpi eq, %dim_48, %dim_28 : index
    cf.assert %89, "mismatched size for broadcast"
    %90 = tensor.empty(%dim_48) : tensor<2x1x?x16xbf16>
    %91 = linalg.generic #loops16 ins(%concat_47, %expanded_41 : tensor<2x1x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%90 : tensor<2x1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x1x?x16xbf16>
    %92 = arith.cmpi eq, %72, %dim_48 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic #loops15 ins(%86, %91 : tensor<2x1x?x16xbf16>, tensor<2x1x?x16xbf16>) outs(%73 : tensor<2x1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.addf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x1x?x16xbf16>
    %expanded_49 = tensor.expand_shape %93 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %72, 16] : tensor<2x1x?x16xbf16> into tensor<2x1x1x?x16xbf16>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %94 = tensor.empty(%dim) : tensor<2x1x3x?x16xbf16>
    %95 = linalg.generic #loops17 outs(%94 : tensor<2x1x3x?x16xbf16>) {
    ^bb0(%out: bf16):
      %218 = linalg.index 0 : index
      %219 = linalg.index 3 : index
      %220 = linalg.index 4 : index
      %221 = arith.cmpi eq, %72, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %extracted = tensor.extract %expanded_49[%218, %c0, %c0, %222, %220] : tensor<2x1x1x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x3x?x16xbf16>
    %collapsed_50 = tensor.collapse_shape %95 [[0], [1, 2], [3], [4]] : tensor<2x1x3x?x16xbf16> into tensor<2x3x?x16xbf16>
    %expanded_51 = tensor.expand_shape %transposed_39 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %72, 16] : tensor<2x1x?x16xbf16> into tensor<2x1x1x?x16xbf16>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %96 = linalg.generic #loops17 outs(%94 : tensor<2x1x3x?x16xbf16>) {
    ^bb0(%out: bf16):
      %218 = linalg.index 0 : index
      %219 = linalg.index 3 : index
      %220 = linalg.index 4 : index
      %221 = arith.cmpi eq, %72, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %extracted = tensor.extract %expanded_51[%218, %c0, %c0, %222, %220] : tensor<2x1x1x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x3x?x16xbf16>
    %collapsed_52 = tensor.collapse_shape %96 [[0], [1, 2], [3], [4]] : tensor<2x1x3x?x16xbf16> into tensor<2x3x?x16xbf16>
    %97 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xbf16>
    %98 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %cst_4 : tensor<2x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%97 : tensor<2x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_77: bf16, %in_78: bf16, %out: bf16):
      %218 = arith.select %in, %in_77, %in_78 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x1x?x?xbf16>
    %99 = tensor.empty(%61) : tensor<2x3x?x16xf32>
    %100 = linalg.generic #loops14 ins(%84 : tensor<2x3x?x16xbf16>) outs(%99 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %218 = arith.extf %in : bf16 to f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x16xf32>
    %101 = tensor.empty(%dim) : tensor<2x3x?x16xf32>
    %102 = linalg.generic #loops14 ins(%collapsed_50 : tensor<2x3x?x16xbf16>) outs(%101 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %218 = arith.extf %in : bf16 to f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x16xf32>
    %103 = linalg.generic #loops14 ins(%collapsed_52 : tensor<2x3x?x16xbf16>) outs(%101 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %218 = arith.extf %in : bf16 to f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x16xf32>
    %104 = linalg.generic #loops14 ins(%100 : tensor<2x3x?x16xf32>) outs(%99 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.mulf %in, %cst_22 : f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x16xf32>
    %105 = tensor.empty(%dim) : tensor<2x3x16x?xf32>
    %transposed_53 = linalg.transpose ins(%102 : tensor<2x3x?x16xf32>) outs(%105 : tensor<2x3x16x?xf32>) permutation = [0, 1, 3, 2] 
    %106 = linalg.generic #loops14 ins(%transposed_53 : tensor<2x3x16x?xf32>) outs(%105 : tensor<2x3x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.mulf %in, %cst_22 : f32
      linalg.yield %218 : f32
    } -> tensor<2x3x16x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %107 = linalg.generic #loops7 outs(%101 : tensor<2x3x?x16xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 0 : index
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.cmpi eq, %61, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %extracted = tensor.extract %104[%218, %219, %223, %221] : tensor<2x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x16xf32>
    %collapsed_54 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x3x?x16xf32> into tensor<6x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %108 = linalg.generic #loops7 outs(%105 : tensor<2x3x16x?xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 0 : index
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.cmpi eq, %dim, %c1 : index
      %223 = arith.select %222, %c0, %221 : index
      %extracted = tensor.extract %106[%218, %219, %220, %223] : tensor<2x3x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x16x?xf32>
    %collapsed_55 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<2x3x16x?xf32> into tensor<6x16x?xf32>
    %109 = tensor.empty(%dim, %dim) : tensor<6x?x?xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<6x?x?xf32>) -> tensor<6x?x?xf32>
    %111 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<6x?x16xf32>, tensor<6x16x?xf32>) outs(%110 : tensor<6x?x?xf32>) -> tensor<6x?x?xf32>
    %112 = arith.muli %0, %c6_i64 : i64
    %113 = arith.select %51, %c6_i64, %112 : i64
    %114 = arith.muli %113, %0 : i64
    %115 = arith.select %51, %c6_i64, %114 : i64
    %116 = arith.select %51, %54, %53 : i64
    %117 = arith.cmpi sle, %116, %c1_i64 : i64
    cf.assert %117, "must have at most one inferred (negative) dimension"
    %118 = arith.muli %112, %0 : i64
    %119 = arith.divsi %118, %115 : i64
    %120 = arith.select %51, %119, %0 : i64
    %from_elements_56 = tensor.from_elements %c2_i64, %c3_i64, %120, %120 : tensor<4xi64>
    %reshape_57 = tensor.reshape %111(%from_elements_56) : (tensor<6x?x?xf32>, tensor<4xi64>) -> tensor<2x3x?x?xf32>
    %121 = arith.index_cast %120 : i64 to index
    %122 = arith.cmpi eq, %121, %dim : index
    cf.assert %122, "mismatched size for broadcast"
    cf.assert %122, "mismatched size for broadcast"
    %123 = tensor.empty(%121, %121) : tensor<2x3x?x?xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_57, %98 : tensor<2x3x?x?xf32>, tensor<2x1x?x?xbf16>) outs(%123 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_77: bf16, %out: f32):
      %218 = arith.extf %in_77 : bf16 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<2x3x?x?xf32>
    %125 = tensor.empty(%121) : tensor<2x3x?xi64>
    %126 = linalg.fill ins(%c0_i64 : i64) outs(%125 : tensor<2x3x?xi64>) -> tensor<2x3x?xi64>
    %127 = tensor.empty(%121) : tensor<2x3x?xf32>
    %128 = linalg.fill ins(%cst_0 : f32) outs(%127 : tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
    %129:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<2x3x?x?xf32>) outs(%128, %126 : tensor<2x3x?xf32>, tensor<2x3x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_77: i64):
      %218 = linalg.index 3 : index
      %219 = arith.index_cast %218 : index to i64
      %220 = arith.maximumf %in, %out : f32
      %221 = arith.cmpf ogt, %in, %out : f32
      %222 = arith.select %221, %219, %out_77 : i64
      linalg.yield %220, %222 : f32, i64
    } -> (tensor<2x3x?xf32>, tensor<2x3x?xi64>)
    %expanded_58 = tensor.expand_shape %129#0 [[0], [1], [2, 3]] output_shape [2, 3, %121, 1] : tensor<2x3x?xf32> into tensor<2x3x?x1xf32>
    %130 = linalg.generic #loops21 ins(%124, %expanded_58 : tensor<2x3x?x?xf32>, tensor<2x3x?x1xf32>) outs(%123 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %218 = arith.subf %in, %in_77 : f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x?xf32>
    %131 = linalg.generic #loops14 ins(%130 : tensor<2x3x?x?xf32>) outs(%123 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.exp %in : f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x?xf32>
    %132 = tensor.empty(%121) : tensor<2x3x?x1xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<2x3x?x1xf32>) -> tensor<2x3x?x1xf32>
    %134 = linalg.generic #loops22 ins(%131 : tensor<2x3x?x?xf32>) outs(%133 : tensor<2x3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x1xf32>
    %135 = linalg.generic #loops21 ins(%131, %134 : tensor<2x3x?x?xf32>, tensor<2x3x?x1xf32>) outs(%123 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %218 = arith.divf %in, %in_77 : f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x?xf32>
    %136 = tensor.empty(%121, %121) : tensor<2x3x?x?xi1>
    %137 = linalg.generic #loops14 ins(%124 : tensor<2x3x?x?xf32>) outs(%136 : tensor<2x3x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %218 = arith.extf %in : f32 to f64
      %219 = arith.cmpf oeq, %218, %cst_13 : f64
      linalg.yield %219 : i1
    } -> tensor<2x3x?x?xi1>
    %138 = tensor.empty(%121) : tensor<2x3x?x1xi1>
    %139 = linalg.fill ins(%true : i1) outs(%138 : tensor<2x3x?x1xi1>) -> tensor<2x3x?x1xi1>
    %140 = linalg.generic #loops22 ins(%137 : tensor<2x3x?x?xi1>) outs(%139 : tensor<2x3x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %218 = arith.andi %in, %out : i1
      linalg.yield %218 : i1
    } -> tensor<2x3x?x1xi1>
    %141 = arith.cmpi sge, %120, %c0_i64 : i64
    cf.assert %141, "negative values not allowed in new dimensions"
    %142 = arith.index_cast %120 : i64 to index
    cf.assert %141, "negative values not allowed in new dimensions"
    %143 = tensor.empty(%142, %142) : tensor<2x3x?x?xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%143 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x?xf32>
    %145 = arith.cmpi eq, %121, %142 : index
    cf.assert %145, "mismatched size for broadcast"
    %146 = arith.cmpi eq, %142, %121 : index
    cf.assert %146, "mismatched size for broadcast"
    %147 = tensor.empty(%121, %142) : tensor<2x3x?x?xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %144, %135 : tensor<2x3x?x1xi1>, tensor<2x3x?x?xf32>, tensor<2x3x?x?xf32>) outs(%147 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %218 = arith.select %in, %in_77, %in_78 : f32
      linalg.yield %218 : f32
    } -> tensor<2x3x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %149 = tensor.empty(%dim, %dim) : tensor<2x3x?x?xf32>
    %150 = linalg.generic #loops7 outs(%149 : tensor<2x3x?x?xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 0 : index
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.cmpi eq, %121, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %224 = arith.cmpi eq, %142, %c1 : index
      %225 = arith.select %224, %c0, %221 : index
      %extracted = tensor.extract %148[%218, %219, %223, %225] : tensor<2x3x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x?xf32>
    cf.assert %117, "must have at most one inferred (negative) dimension"
    %from_elements_59 = tensor.from_elements %c6_i64, %120, %120 : tensor<3xi64>
    %reshape_60 = tensor.reshape %150(%from_elements_59) : (tensor<2x3x?x?xf32>, tensor<3xi64>) -> tensor<6x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %151 = linalg.generic #loops7 outs(%101 : tensor<2x3x?x16xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 0 : index
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.cmpi eq, %dim, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %extracted = tensor.extract %103[%218, %219, %223, %221] : tensor<2x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x16xf32>
    %collapsed_61 = tensor.collapse_shape %151 [[0, 1], [2], [3]] : tensor<2x3x?x16xf32> into tensor<6x?x16xf32>
    %152 = arith.cmpi eq, %120, %0 : i64
    cf.assert %152, "mismatching contracting dimension"
    %153 = tensor.empty(%121) : tensor<6x?x16xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<6x?x16xf32>) -> tensor<6x?x16xf32>
    %155 = linalg.batch_matmul ins(%reshape_60, %collapsed_61 : tensor<6x?x?xf32>, tensor<6x?x16xf32>) outs(%154 : tensor<6x?x16xf32>) -> tensor<6x?x16xf32>
    %expanded_62 = tensor.expand_shape %155 [[0, 1], [2], [3]] output_shape [2, 3, %121, 16] : tensor<6x?x16xf32> into tensor<2x3x?x16xf32>
    %156 = tensor.empty(%121) : tensor<2x3x?x16xbf16>
    %157 = linalg.generic #loops14 ins(%expanded_62 : tensor<2x3x?x16xf32>) outs(%156 : tensor<2x3x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<2x3x?x16xbf16>
    %158 = tensor.empty(%121) : tensor<2x?x3x16xbf16>
    %transposed_63 = linalg.transpose ins(%157 : tensor<2x3x?x16xbf16>) outs(%158 : tensor<2x?x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0], [1], [2, 3]] : tensor<2x?x3x16xbf16> into tensor<2x?x48xbf16>
    %transposed_65 = linalg.transpose ins(%cst_12 : tensor<48x48xbf16>) outs(%42 : tensor<48x48xbf16>) permutation = [1, 0] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %159 = tensor.empty(%dim) : tensor<2x?x48xbf16>
    %160 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%159 : tensor<2x?x48xbf16>) {
    ^bb0(%out: bf16):
      %218 = linalg.index 0 : index
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = arith.cmpi eq, %121, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %extracted = tensor.extract %collapsed_64[%218, %222, %220] : tensor<2x?x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %161 = tensor.empty() : tensor<2x48x48xbf16>
    %162 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<48x48xbf16>) outs(%161 : tensor<2x48x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x48x48xbf16>
    %163 = tensor.empty(%dim) : tensor<2x?x48xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %165 = linalg.batch_matmul ins(%160, %162 : tensor<2x?x48xbf16>, tensor<2x48x48xbf16>) outs(%164 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %166 = linalg.generic #loops8 ins(%165 : tensor<2x?x48xf32>) outs(%159 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %167 = arith.cmpi eq, %dim_23, %dim : index
    cf.assert %167, "mismatched size for broadcast"
    %168 = linalg.generic #loops27 ins(%2, %166 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.addf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %169 = linalg.generic #loops8 ins(%168 : tensor<2x?x48xbf16>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %218 = arith.extf %in : bf16 to f32
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %170 = linalg.generic #loops8 ins(%169 : tensor<2x?x48xf32>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %171 = linalg.generic #loops10 ins(%170 : tensor<2x?x48xf32>) outs(%34 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %172 = linalg.generic #loops8 ins(%171 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_21 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %173 = linalg.generic #loops8 ins(%172 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_18 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<2x?x1xf32>
    %174 = linalg.generic #loops8 ins(%173 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %175 = linalg.generic #loops11 ins(%169, %174 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %218 = arith.mulf %in, %in_77 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %176 = linalg.generic #loops8 ins(%175 : tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %177 = linalg.generic #loops12 ins(%cst_11, %176 : tensor<48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %178 = tensor.empty() : tensor<48x152xbf16>
    %transposed_66 = linalg.transpose ins(%cst_10 : tensor<152x48xbf16>) outs(%178 : tensor<48x152xbf16>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %179 = tensor.empty(%43) : tensor<?x152xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %181 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x48xbf16>, tensor<48x152xbf16>) outs(%180 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %182 = tensor.empty(%43) : tensor<?x152xbf16>
    %183 = linalg.generic #loops2 ins(%181 : tensor<?x152xf32>) outs(%182 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<?x152xbf16>
    %expanded_68 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [2, %49, 152] : tensor<?x152xbf16> into tensor<2x?x152xbf16>
    %184 = tensor.empty(%49) : tensor<2x?x152xf32>
    %185 = linalg.generic #loops8 ins(%expanded_68 : tensor<2x?x152xbf16>) outs(%184 : tensor<2x?x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %218 = arith.extf %in : bf16 to f32
      linalg.yield %218 : f32
    } -> tensor<2x?x152xf32>
    %186 = linalg.generic #loops8 ins(%185 : tensor<2x?x152xf32>) outs(%184 : tensor<2x?x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.negf %in : f32
      %219 = math.exp %218 : f32
      %220 = arith.addf %219, %cst_1 : f32
      %221 = arith.divf %cst_1, %220 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x152xf32>
    %187 = linalg.generic #loops27 ins(%185, %186 : tensor<2x?x152xf32>, tensor<2x?x152xf32>) outs(%184 : tensor<2x?x152xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %218 = arith.mulf %in, %in_77 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x152xf32>
    %188 = tensor.empty(%49) : tensor<2x?x152xbf16>
    %189 = linalg.generic #loops8 ins(%187 : tensor<2x?x152xf32>) outs(%188 : tensor<2x?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x152xbf16>
    %transposed_69 = linalg.transpose ins(%cst_9 : tensor<152x48xbf16>) outs(%178 : tensor<48x152xbf16>) permutation = [1, 0] 
    %190 = linalg.matmul ins(%collapsed_67, %transposed_69 : tensor<?x48xbf16>, tensor<48x152xbf16>) outs(%180 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %191 = linalg.generic #loops2 ins(%190 : tensor<?x152xf32>) outs(%182 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<?x152xbf16>
    %expanded_70 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [2, %49, 152] : tensor<?x152xbf16> into tensor<2x?x152xbf16>
    %192 = linalg.generic #loops27 ins(%189, %expanded_70 : tensor<2x?x152xbf16>, tensor<2x?x152xbf16>) outs(%188 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x152xbf16>
    %193 = tensor.empty() : tensor<152x48xbf16>
    %transposed_71 = linalg.transpose ins(%cst_8 : tensor<48x152xbf16>) outs(%193 : tensor<152x48xbf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<2x?x152xbf16> into tensor<?x152xbf16>
    %194 = affine.apply #map13()[%49]
    %195 = tensor.empty(%194) : tensor<?x48xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %197 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x152xbf16>, tensor<152x48xbf16>) outs(%196 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %198 = tensor.empty(%194) : tensor<?x48xbf16>
    %199 = linalg.generic #loops2 ins(%197 : tensor<?x48xf32>) outs(%198 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<?x48xbf16>
    %200 = arith.divsi %194, %c2 : index
    %expanded_73 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [2, %200, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %201 = arith.cmpi eq, %dim_23, %200 : index
    cf.assert %201, "mismatched size for broadcast"
    %202 = linalg.generic #loops27 ins(%168, %expanded_73 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.addf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %203 = linalg.generic #loops8 ins(%202 : tensor<2x?x48xbf16>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %218 = arith.extf %in : bf16 to f32
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %204 = linalg.generic #loops8 ins(%203 : tensor<2x?x48xf32>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %205 = linalg.generic #loops10 ins(%204 : tensor<2x?x48xf32>) outs(%34 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %206 = linalg.generic #loops8 ins(%205 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_21 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %207 = linalg.generic #loops8 ins(%206 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_18 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<2x?x1xf32>
    %208 = linalg.generic #loops8 ins(%207 : tensor<2x?x1xf32>) outs(%33 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %209 = linalg.generic #loops11 ins(%203, %208 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%30 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %218 = arith.mulf %in, %in_77 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x48xf32>
    %210 = linalg.generic #loops8 ins(%209 : tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %211 = linalg.generic #loops12 ins(%cst_7, %210 : tensor<48xbf16>, tensor<2x?x48xbf16>) outs(%1 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %218 = arith.mulf %in, %in_77 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x?x48xbf16>
    %212 = tensor.empty() : tensor<48x168xbf16>
    %transposed_74 = linalg.transpose ins(%cst_6 : tensor<168x48xbf16>) outs(%212 : tensor<48x168xbf16>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %213 = tensor.empty(%43) : tensor<?x168xf32>
    %214 = linalg.fill ins(%cst : f32) outs(%213 : tensor<?x168xf32>) -> tensor<?x168xf32>
    %215 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x48xbf16>, tensor<48x168xbf16>) outs(%214 : tensor<?x168xf32>) -> tensor<?x168xf32>
    %216 = tensor.empty(%43) : tensor<?x168xbf16>
    %217 = linalg.generic #loops2 ins(%215 : tensor<?x168xf32>) outs(%216 : tensor<?x168xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %218 = arith.truncf %in : f32 to bf16
      linalg.yield %218 : bf16
    } -> tensor<?x168xbf16>
    %expanded_76 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [2, %49, 168] : tensor<?x168xbf16> into tensor<2x?x168xbf16>
    return %expanded_76 : tensor<2x?x168xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_168_48_torch.bfloat16_1: "seeded llama-dynamic.lm_head.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded llama-dynamic.model.norm.weight",
      torch_tensor_48_152_torch.bfloat16: "seeded llama-dynamic.model.layers.0.mlp.down_proj.weight",
      torch_tensor_152_48_torch.bfloat16_1: "seeded llama-dynamic.model.layers.0.mlp.up_proj.weight",
      torch_tensor_152_48_torch.bfloat16: "seeded llama-dynamic.model.layers.0.mlp.gate_proj.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded llama-dynamic.model.layers.0.post_attention_layernorm.weight",
      torch_tensor_48_48_torch.bfloat16_1: "seeded llama-dynamic.model.layers.0.self_attn.o_proj.weight",
      torch_tensor_16_48_torch.bfloat16_1: "seeded llama-dynamic.model.layers.0.self_attn.v_proj.weight",
      torch_tensor_16_48_torch.bfloat16: "seeded llama-dynamic.model.layers.0.self_attn.k_proj.weight",
      torch_tensor_48_48_torch.bfloat16: "seeded llama-dynamic.model.layers.0.self_attn.q_proj.weight",
      torch_tensor_48_torch.bfloat16: "seeded llama-dynamic.model.layers.0.input_layernorm.weight",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539",
      torch_tensor_168_48_torch.bfloat16: "seeded llama-dynamic.model.embed_tokens.weight"
    }
  }
#-}
