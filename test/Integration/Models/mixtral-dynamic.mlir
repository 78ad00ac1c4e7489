// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<()[s0] -> (s0 + 1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1) -> (d0)>
#map18 = affine_map<(d0, d1) -> (d0, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d0)>
#map20 = affine_map<()[s0] -> (s0 * 2)>
#map21 = affine_map<(d0, d1, d2) -> (d0, d2)>
#loops1 = {indexing_maps = [#map2], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]}
#loops3 = {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]}
#loops14 = {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops22 = {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops25 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops27 = {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]}
#loops28 = {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "reduction"]}
#loops31 = {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x168xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c168 = arith.constant 168 : index
    %c-1 = arith.constant -1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c4_i64 = arith.constant 4 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16_1> : tensor<168x48xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_48_104_torch.bfloat16> : tensor<4x48x104xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_208_48_torch.bfloat16> : tensor<4x208x48xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_4_48_torch.bfloat16> : tensor<4x48xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_1> : tensor<48x48xbf16>
    %cst_13 = arith.constant 0xFFF0000000000000 : f64
    %cst_14 = arith.constant dense_resource<torch_tensor_16_48_torch.bfloat16_1> : tensor<16x48xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_48_torch.bfloat16> : tensor<16x48xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_18 = arith.constant 1.000000e-05 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16> : tensor<168x48xbf16>
    %cst_21 = arith.constant 4.800000e+01 : f32
    %c48_i64 = arith.constant 48 : i64
    %cst_22 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x48xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %292 = arith.index_cast %in : i64 to index
      %293 = linalg.index 2 : index
      %294 = arith.cmpi slt, %292, %c168 : index
      cf.assert %294, "index must be smaller than dim size"
      %295 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %295, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_20[%292, %293] : tensor<168x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x48xbf16>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic #loops1 outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %292 = linalg.index 0 : index
      %293 = arith.index_cast %292 : index to i64
      linalg.yield %293 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %5 = arith.minsi %0, %c0_i64 : i64
    %6 = arith.index_cast %5 : i64 to index
    %extracted_slice = tensor.extract_slice %expanded[0, %6] [1, 1] [1, 1] : tensor<1x?xi64> to tensor<1x1xi64>
    %7 = tensor.empty() : tensor<1x1xi64>
    %8 = linalg.generic #loops2 ins(%extracted_slice : tensor<1x1xi64>) outs(%7 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %292 = arith.subi %in, %c1_i64 : i64
      linalg.yield %292 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %8, %expanded : (tensor<1x1xi64>, tensor<1x?xi64>) -> tensor<1x?xi64>
    %9 = arith.addi %0, %c1_i64 : i64
    %dim_23 = tensor.dim %expanded, %c1 : tensor<1x?xi64>
    %10 = affine.apply #map4()[%dim_23]
    %11 = arith.index_cast %10 : index to i64
    %12 = arith.minsi %11, %c0_i64 : i64
    %13 = arith.index_cast %12 : i64 to index
    %14 = arith.cmpi slt, %dim, %c0 : index
    %15 = arith.addi %dim, %10 : index
    %16 = arith.select %14, %15, %dim : index
    %17 = arith.cmpi slt, %16, %c0 : index
    %18 = arith.select %17, %c-1, %16 : index
    %19 = arith.minsi %18, %10 : index
    %20 = arith.subi %19, %13 : index
    %21 = arith.maxsi %20, %c0 : index
    %extracted_slice_24 = tensor.extract_slice %concat[0, %13] [1, %21] [1, 1] : tensor<1x?xi64> to tensor<1x?xi64>
    %22 = arith.minsi %11, %c1_i64 : i64
    %23 = arith.index_cast %22 : i64 to index
    %24 = arith.index_cast %9 : i64 to index
    %25 = arith.cmpi slt, %24, %c0 : index
    %26 = arith.addi %24, %10 : index
    %27 = arith.select %25, %26, %24 : index
    %28 = arith.cmpi slt, %27, %c0 : index
    %29 = arith.select %28, %c-1, %27 : index
    %30 = arith.minsi %29, %10 : index
    %31 = arith.subi %30, %23 : index
    %32 = arith.maxsi %31, %c0 : index
    %extracted_slice_25 = tensor.extract_slice %concat[0, %23] [1, %32] [1, 1] : tensor<1x?xi64> to tensor<1x?xi64>
    %33 = arith.cmpi eq, %32, %21 : index
    cf.assert %33, "mismatched size for broadcast"
    %34 = tensor.empty(%32) : tensor<1x?xi64>
    %35 = linalg.generic #loops3 ins(%extracted_slice_25, %extracted_slice_24 : tensor<1x?xi64>, tensor<1x?xi64>) outs(%34 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %292 = arith.subi %in, %in_101 : i64
      linalg.yield %292 : i64
    } -> tensor<1x?xi64>
    %36 = tensor.empty(%32) : tensor<1x?xi1>
    %37 = linalg.generic #loops2 ins(%35 : tensor<1x?xi64>) outs(%36 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %292 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %292 : i1
    } -> tensor<1x?xi1>
    %38 = linalg.generic #loops2 ins(%37 : tensor<1x?xi1>) outs(%34 : tensor<1x?xi64>) {
    ^bb0(%in: i1, %out: i64):
      %292 = arith.extui %in : i1 to i64
      linalg.yield %292 : i64
    } -> tensor<1x?xi64>
    %dim_26 = tensor.dim %38, %c1 : tensor<1x?xi64>
    %39 = tensor.empty(%dim_26) : tensor<1x?xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %41 = tensor.empty() : tensor<1xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<1xi64>) -> tensor<1xi64>
    %43:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%38 : tensor<1x?xi64>) outs(%40, %42 : tensor<1x?xi64>, tensor<1xi64>) {
    ^bb0(%arg1: i64, %arg2: i64):
      %292 = arith.addi %arg1, %arg2 : i64
      tm_tensor.yield %292 : i64
    } -> tensor<1x?xi64>, tensor<1xi64>
    %44 = linalg.generic #loops1 outs(%41 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_27 = tensor.expand_shape %44 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_28 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_29 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %dim_30 = tensor.dim %expanded_28, %c2 : tensor<1x1x?x1xi64>
    %45 = tensor.empty(%dim_30) : tensor<1x1x?x1xi64>
    %46 = linalg.generic #loops4 ins(%expanded_27, %expanded_28 : tensor<1x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%45 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.addi %in, %c1_i64 : i64
      %294 = arith.select %292, %293, %in : i64
      %295 = arith.index_cast %294 : i64 to index
      %296 = arith.cmpi slt, %in_101, %c0_i64 : i64
      %297 = arith.addi %in_101, %0 : i64
      %298 = arith.select %296, %297, %in_101 : i64
      %299 = arith.index_cast %298 : i64 to index
      %extracted = tensor.extract %expanded[%295, %299] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x?x1xi64>
    %dim_31 = tensor.dim %expanded_29, %c3 : tensor<1x1x1x?xi64>
    %47 = tensor.empty(%dim_31) : tensor<1x1x1x?xi64>
    %48 = linalg.generic #loops5 ins(%expanded_27, %expanded_29 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%47 : tensor<1x1x1x?xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.addi %in, %c1_i64 : i64
      %294 = arith.select %292, %293, %in : i64
      %295 = arith.index_cast %294 : i64 to index
      %296 = arith.cmpi slt, %in_101, %c0_i64 : i64
      %297 = arith.addi %in_101, %0 : i64
      %298 = arith.select %296, %297, %in_101 : i64
      %299 = arith.index_cast %298 : i64 to index
      %extracted = tensor.extract %expanded[%295, %299] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x?xi64>
    %49 = tensor.empty(%dim_30, %dim_31) : tensor<1x1x?x?xi1>
    %50 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %46 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%49 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_101: i64, %out: i1):
      %292 = arith.cmpi sle, %in, %in_101 : i64
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %51 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %50 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%49 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %292 = arith.andi %in, %in_101 : i1
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %52 = linalg.generic #loops4 ins(%expanded_27, %expanded_28 : tensor<1x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%45 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.addi %in, %c1_i64 : i64
      %294 = arith.select %292, %293, %in : i64
      %295 = arith.index_cast %294 : i64 to index
      %296 = arith.cmpi slt, %in_101, %c0_i64 : i64
      %dim_102 = tensor.dim %43#0, %c1 : tensor<1x?xi64>
      %297 = arith.index_cast %dim_102 : index to i64
      %298 = arith.addi %in_101, %297 : i64
      %299 = arith.select %296, %298, %in_101 : i64
      %300 = arith.index_cast %299 : i64 to index
      %extracted = tensor.extract %43#0[%295, %300] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x?x1xi64>
    %53 = linalg.generic #loops5 ins(%expanded_27, %expanded_29 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%47 : tensor<1x1x1x?xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.addi %in, %c1_i64 : i64
      %294 = arith.select %292, %293, %in : i64
      %295 = arith.index_cast %294 : i64 to index
      %296 = arith.cmpi slt, %in_101, %c0_i64 : i64
      %dim_102 = tensor.dim %43#0, %c1 : tensor<1x?xi64>
      %297 = arith.index_cast %dim_102 : index to i64
      %298 = arith.addi %in_101, %297 : i64
      %299 = arith.select %296, %298, %in_101 : i64
      %300 = arith.index_cast %299 : i64 to index
      %extracted = tensor.extract %43#0[%295, %300] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x?xi64>
    %54 = linalg.generic {indexing_maps = [#map10, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<1x1x?x1xi64>, tensor<1x1x1x?xi64>) outs(%49 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_101: i64, %out: i1):
      %292 = arith.cmpi eq, %in, %in_101 : i64
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %55 = linalg.generic #loops9 ins(%51, %54 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%49 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %292 = arith.andi %in, %in_101 : i1
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %56 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %58 = linalg.generic #loops10 outs(%57 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %dim_30, %c1 : index
      %295 = arith.select %294, %c0, %292 : index
      %296 = arith.cmpi eq, %dim_31, %c1 : index
      %297 = arith.select %296, %c0, %293 : index
      %extracted = tensor.extract %55[%c0, %c0, %295, %297] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %expanded_32 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.generic #loops11 ins(%expanded_32 : tensor<1x?x1xi64>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %292 = arith.sitofp %in : i64 to f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %61 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %cst_19 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%61 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.mulf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x8xf32>
    %concat_33 = tensor.concat dim(2) %62, %62 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_34 = tensor.dim %62, %c1 : tensor<1x?x8xf32>
    %63 = tensor.empty(%dim_34) : tensor<1x?x16xf32>
    %64 = linalg.generic #loops11 ins(%concat_33 : tensor<1x?x16xf32>) outs(%63 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.cos %in : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x16xf32>
    %65 = linalg.generic #loops11 ins(%concat_33 : tensor<1x?x16xf32>) outs(%63 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.sin %in : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x16xf32>
    %66 = tensor.empty(%dim_34) : tensor<1x?x16xbf16>
    %67 = linalg.generic #loops11 ins(%64 : tensor<1x?x16xf32>) outs(%66 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x16xbf16>
    %68 = linalg.generic #loops11 ins(%65 : tensor<1x?x16xf32>) outs(%66 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x16xbf16>
    %69 = tensor.empty(%dim) : tensor<1x?x48xf32>
    %70 = linalg.generic #loops11 ins(%2 : tensor<1x?x48xbf16>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %71 = linalg.generic #loops11 ins(%70 : tensor<1x?x48xf32>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %73 = linalg.generic #loops13 ins(%71 : tensor<1x?x48xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %74 = linalg.generic #loops11 ins(%73 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_21 : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic #loops11 ins(%74 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_18 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic #loops11 ins(%75 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic #loops14 ins(%70, %76 : tensor<1x?x48xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.mulf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %78 = linalg.generic #loops11 ins(%77 : tensor<1x?x48xf32>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %79 = linalg.generic #loops15 ins(%cst_17, %78 : tensor<48xbf16>, tensor<1x?x48xbf16>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %80 = tensor.empty() : tensor<48x48xbf16>
    %transposed = linalg.transpose ins(%cst_16 : tensor<48x48xbf16>) outs(%80 : tensor<48x48xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %79 [[0, 1], [2]] : tensor<1x?x48xbf16> into tensor<?x48xbf16>
    %81 = tensor.empty(%dim) : tensor<?x48xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %83 = linalg.matmul ins(%collapsed, %transposed : tensor<?x48xbf16>, tensor<48x48xbf16>) outs(%82 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %84 = tensor.empty(%dim) : tensor<?x48xbf16>
    %85 = linalg.generic #loops2 ins(%83 : tensor<?x48xf32>) outs(%84 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x48xbf16>
    %expanded_35 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, %dim, 48] : tensor<?x48xbf16> into tensor<1x?x48xbf16>
    %86 = arith.cmpi slt, %0, %c0_i64 : i64
    %87 = arith.select %86, %c1_i64, %0 : i64
    %88 = arith.extui %86 : i1 to i64
    %89 = arith.addi %88, %c1_i64 : i64
    %90 = arith.muli %87, %c16_i64 : i64
    %91 = arith.cmpi sle, %89, %c1_i64 : i64
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %92 = arith.muli %0, %c48_i64 : i64
    %93 = arith.divsi %92, %90 : i64
    %94 = arith.select %86, %93, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %94, %93, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_35(%from_elements) : (tensor<1x?x48xbf16>, tensor<4xi64>) -> tensor<1x?x3x16xbf16>
    %95 = arith.index_cast %94 : i64 to index
    %96 = tensor.empty(%95) : tensor<1x3x?x16xbf16>
    %transposed_36 = linalg.transpose ins(%reshape : tensor<1x?x3x16xbf16>) outs(%96 : tensor<1x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %97 = tensor.empty() : tensor<48x16xbf16>
    %transposed_37 = linalg.transpose ins(%cst_15 : tensor<16x48xbf16>) outs(%97 : tensor<48x16xbf16>) permutation = [1, 0] 
    %98 = tensor.empty(%dim) : tensor<?x16xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %100 = linalg.matmul ins(%collapsed, %transposed_37 : tensor<?x48xbf16>, tensor<48x16xbf16>) outs(%99 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %101 = tensor.empty(%dim) : tensor<?x16xbf16>
    %102 = linalg.generic #loops2 ins(%100 : tensor<?x16xf32>) outs(%101 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x16xbf16>
    %expanded_38 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, %dim, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %103 = arith.muli %0, %c16_i64 : i64
    %104 = arith.divsi %103, %90 : i64
    %105 = arith.select %86, %104, %0 : i64
    %from_elements_39 = tensor.from_elements %c1_i64, %105, %104, %c16_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %expanded_38(%from_elements_39) : (tensor<1x?x16xbf16>, tensor<4xi64>) -> tensor<1x?x1x16xbf16>
    %106 = arith.index_cast %105 : i64 to index
    %107 = tensor.empty(%106) : tensor<1x1x?x16xbf16>
    %transposed_41 = linalg.transpose ins(%reshape_40 : tensor<1x?x1x16xbf16>) outs(%107 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%cst_14 : tensor<16x48xbf16>) outs(%97 : tensor<48x16xbf16>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed, %transposed_42 : tensor<?x48xbf16>, tensor<48x16xbf16>) outs(%99 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %109 = linalg.generic #loops2 ins(%108 : tensor<?x16xf32>) outs(%101 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x16xbf16>
    %expanded_43 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, %dim, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %reshape_44 = tensor.reshape %expanded_43(%from_elements_39) : (tensor<1x?x16xbf16>, tensor<4xi64>) -> tensor<1x?x1x16xbf16>
    %transposed_45 = linalg.transpose ins(%reshape_44 : tensor<1x?x1x16xbf16>) outs(%107 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_46 = tensor.expand_shape %67 [[0], [1, 2], [3]] output_shape [1, 1, %dim_34, 16] : tensor<1x?x16xbf16> into tensor<1x1x?x16xbf16>
    %expanded_47 = tensor.expand_shape %68 [[0], [1, 2], [3]] output_shape [1, 1, %dim_34, 16] : tensor<1x?x16xbf16> into tensor<1x1x?x16xbf16>
    %110 = arith.cmpi eq, %95, %dim_34 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = linalg.generic #loops16 ins(%transposed_36, %expanded_46 : tensor<1x3x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%96 : tensor<1x3x?x16xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x3x?x16xbf16>
    %extracted_slice_48 = tensor.extract_slice %transposed_36[0, 0, 0, 0] [1, 3, %95, 8] [1, 1, 1, 1] : tensor<1x3x?x16xbf16> to tensor<1x3x?x8xbf16>
    %extracted_slice_49 = tensor.extract_slice %transposed_36[0, 0, 0, 8] [1, 3, %95, 8] [1, 1, 1, 1] : tensor<1x3x?x16xbf16> to tensor<1x3x?x8xbf16>
    %112 = tensor.empty(%95) : tensor<1x3x?x8xbf16>
    %113 = linalg.generic #loops17 ins(%extracted_slice_49 : tensor<1x3x?x8xbf16>) outs(%112 : tensor<1x3x?x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %292 = arith.negf %in : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x3x?x8xbf16>
    %concat_50 = tensor.concat dim(3) %113, %extracted_slice_48 : (tensor<1x3x?x8xbf16>, tensor<1x3x?x8xbf16>) -> tensor<1x3x?x16xbf16>
    %dim_51 = tensor.dim %113, %c2 : tensor<1x3x?x8xbf16>
    %114 = arith.cmpi eq, %dim_51, %dim_34 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = tensor.empty(%dim_51) : tensor<1x3x?x16xbf16>
    %116 = linalg.generic #loops16 ins(%concat_50, %expanded_47 : tensor<1x3x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%115 : tensor<1x3x?x16xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x3x?x16xbf16>
    %117 = arith.cmpi eq, %95, %dim_51 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = linalg.generic #loops9 ins(%111, %116 : tensor<1x3x?x16xbf16>, tensor<1x3x?x16xbf16>) outs(%96 : tensor<1x3x?x16xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.addf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x3x?x16xbf16>
    %119 = arith.cmpi eq, %106, %dim_34 : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = linalg.generic #loops9 ins(%transposed_41, %expanded_46 : tensor<1x1x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%107 : tensor<1x1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x1x?x16xbf16>
    %extracted_slice_52 = tensor.extract_slice %transposed_41[0, 0, 0, 0] [1, 1, %106, 8] [1, 1, 1, 1] : tensor<1x1x?x16xbf16> to tensor<1x1x?x8xbf16>
    %extracted_slice_53 = tensor.extract_slice %transposed_41[0, 0, 0, 8] [1, 1, %106, 8] [1, 1, 1, 1] : tensor<1x1x?x16xbf16> to tensor<1x1x?x8xbf16>
    %121 = tensor.empty(%106) : tensor<1x1x?x8xbf16>
    %122 = linalg.generic #loops17 ins(%extracted_slice_53 : tensor<1x1x?x8xbf16>) outs(%121 : tensor<1x1x?x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %292 = arith.negf %in : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x1x?x8xbf16>
    %concat_54 = tensor.concat dim(3) %122, %extracted_slice_52 : (tensor<1x1x?x8xbf16>, tensor<1x1x?x8xbf16>) -> tensor<1x1x?x16xbf16>
    %dim_55 = tensor.dim %122, %c2 : tensor<1x1x?x8xbf16>
    %123 = arith.cmpi eq, %dim_55, %dim_34 : index
    cf.assert %123, "mismatched size for broadcast"
    %124 = tensor.empty(%dim_55) : tensor<1x1x?x16xbf16>
    %125 = linalg.generic #loops9 ins(%concat_54, %expanded_47 : tensor<1x1x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%124 : tensor<1x1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x1x?x16xbf16>
    %126 = arith.cmpi eq, %106, %dim_55 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = linalg.generic #loops9 ins(%120, %125 : tensor<1x1x?x16xbf16>, tensor<1x1x?x16xbf16>) outs(%107 : tensor<1x1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.addf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x1x?x16xbf16>
    %expanded_56 = tensor.expand_shape %127 [[0], [1], [2, 3], [4]] output_shape [1, 1, 1, %106, 16] : tensor<1x1x?x16xbf16> into tensor<1x1x1x?x16xbf16>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %128 = tensor.empty(%dim) : tensor<1x1x3x?x16xbf16>
    %129 = linalg.generic #loops18 outs(%128 : tensor<1x1x3x?x16xbf16>) {
    ^bb0(%out: bf16):
      %292 = linalg.index 3 : index
      %293 = linalg.index 4 : index
      %294 = arith.cmpi eq, %106, %c1 : index
      %295 = arith.select %294, %c0, %292 : index
      %extracted = tensor.extract %expanded_56[%c0, %c0, %c0, %295, %293] : tensor<1x1x1x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x1x3x?x16xbf16>
    %collapsed_57 = tensor.collapse_shape %129 [[0], [1, 2], [3], [4]] : tensor<1x1x3x?x16xbf16> into tensor<1x3x?x16xbf16>
    %expanded_58 = tensor.expand_shape %transposed_45 [[0], [1], [2, 3], [4]] output_shape [1, 1, 1, %106, 16] : tensor<1x1x?x16xbf16> into tensor<1x1x1x?x16xbf16>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %130 = linalg.generic #loops18 outs(%128 : tensor<1x1x3x?x16xbf16>) {
    ^bb0(%out: bf16):
      %292 = linalg.index 3 : index
      %293 = linalg.index 4 : index
      %294 = arith.cmpi eq, %106, %c1 : index
      %295 = arith.select %294, %c0, %292 : index
      %extracted = tensor.extract %expanded_58[%c0, %c0, %c0, %295, %293] : tensor<1x1x1x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x1x3x?x16xbf16>
    %collapsed_59 = tensor.collapse_shape %130 [[0], [1, 2], [3], [4]] : tensor<1x1x3x?x16xbf16> into tensor<1x3x?x16xbf16>
    %131 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xbf16>
    %132 = linalg.generic {indexing_maps = [#map7, #map11, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_3, %cst_4 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%131 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_101: bf16, %in_102: bf16, %out: bf16):
      %292 = arith.select %in, %in_101, %in_102 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x1x?x?xbf16>
    %133 = tensor.empty(%95) : tensor<1x3x?x16xf32>
    %134 = linalg.generic #loops17 ins(%118 : tensor<1x3x?x16xbf16>) outs(%133 : tensor<1x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x16xf32>
    %135 = tensor.empty(%dim) : tensor<1x3x?x16xf32>
    %136 = linalg.generic #loops17 ins(%collapsed_57 : tensor<1x3x?x16xbf16>) outs(%135 : tensor<1x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x16xf32>
    %137 = linalg.generic #loops17 ins(%collapsed_59 : tensor<1x3x?x16xbf16>) outs(%135 : tensor<1x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x16xf32>
    %138 = linalg.generic #loops17 ins(%134 : tensor<1x3x?x16xf32>) outs(%133 : tensor<1x3x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.mulf %in, %cst_22 : f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x16xf32>
    %139 = tensor.empty(%dim) : tensor<1x3x16x?xf32>
    %transposed_60 = linalg.transpose ins(%136 : tensor<1x3x?x16xf32>) outs(%139 : tensor<1x3x16x?xf32>) permutation = [0, 1, 3, 2] 
    %140 = linalg.generic #loops17 ins(%transposed_60 : tensor<1x3x16x?xf32>) outs(%139 : tensor<1x3x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.mulf %in, %cst_22 : f32
      linalg.yield %292 : f32
    } -> tensor<1x3x16x?xf32>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %141 = linalg.generic #loops10 outs(%135 : tensor<1x3x?x16xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %95, %c1 : index
      %296 = arith.select %295, %c0, %293 : index
      %extracted = tensor.extract %138[%c0, %292, %296, %294] : tensor<1x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x3x?x16xf32>
    %collapsed_61 = tensor.collapse_shape %141 [[0, 1], [2], [3]] : tensor<1x3x?x16xf32> into tensor<3x?x16xf32>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %142 = linalg.generic #loops10 outs(%139 : tensor<1x3x16x?xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %dim, %c1 : index
      %296 = arith.select %295, %c0, %294 : index
      %extracted = tensor.extract %140[%c0, %292, %293, %296] : tensor<1x3x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x3x16x?xf32>
    %collapsed_62 = tensor.collapse_shape %142 [[0, 1], [2], [3]] : tensor<1x3x16x?xf32> into tensor<3x16x?xf32>
    %143 = tensor.empty(%dim, %dim) : tensor<3x?x?xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<3x?x?xf32>) -> tensor<3x?x?xf32>
    %145 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<3x?x16xf32>, tensor<3x16x?xf32>) outs(%144 : tensor<3x?x?xf32>) -> tensor<3x?x?xf32>
    %146 = arith.muli %0, %c3_i64 : i64
    %147 = arith.select %86, %c3_i64, %146 : i64
    %148 = arith.muli %147, %0 : i64
    %149 = arith.select %86, %c3_i64, %148 : i64
    %150 = arith.select %86, %89, %88 : i64
    %151 = arith.cmpi sle, %150, %c1_i64 : i64
    cf.assert %151, "must have at most one inferred (negative) dimension"
    %152 = arith.muli %146, %0 : i64
    %153 = arith.divsi %152, %149 : i64
    %154 = arith.select %86, %153, %0 : i64
    %from_elements_63 = tensor.from_elements %c1_i64, %c3_i64, %154, %154 : tensor<4xi64>
    %reshape_64 = tensor.reshape %145(%from_elements_63) : (tensor<3x?x?xf32>, tensor<4xi64>) -> tensor<1x3x?x?xf32>
    %155 = arith.index_cast %154 : i64 to index
    %156 = arith.cmpi eq, %155, %dim : index
    cf.assert %156, "mismatched size for broadcast"
    cf.assert %156, "mismatched size for broadcast"
    %157 = tensor.empty(%155, %155) : tensor<1x3x?x?xf32>
    %158 = linalg.generic #loops16 ins(%reshape_64, %132 : tensor<1x3x?x?xf32>, tensor<1x1x?x?xbf16>) outs(%157 : tensor<1x3x?x?xf32>) {
    ^bb0(%in: f32, %in_101: bf16, %out: f32):
      %292 = arith.extf %in_101 : bf16 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<1x3x?x?xf32>
    %159 = tensor.empty(%155) : tensor<1x3x?xi64>
    %160 = linalg.fill ins(%c0_i64 : i64) outs(%159 : tensor<1x3x?xi64>) -> tensor<1x3x?xi64>
    %161 = tensor.empty(%155) : tensor<1x3x?xf32>
    %162 = linalg.fill ins(%cst_0 : f32) outs(%161 : tensor<1x3x?xf32>) -> tensor<1x3x?xf32>
    %163:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<1x3x?x?xf32>) outs(%162, %160 : tensor<1x3x?xf32>, tensor<1x3x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %292 = linalg.index 3 : index
      %293 = arith.index_cast %292 : index to i64
      %294 = arith.maximumf %in, %out : f32
      %295 = arith.cmpf ogt, %in, %out : f32
      %296 = arith.select %295, %293, %out_101 : i64
      linalg.yield %294, %296 : f32, i64
    } -> (tensor<1x3x?xf32>, tensor<1x3x?xi64>)
    %expanded_65 = tensor.expand_shape %163#0 [[0], [1], [2, 3]] output_shape [1, 3, %155, 1] : tensor<1x3x?xf32> into tensor<1x3x?x1xf32>
    %164 = linalg.generic #loops21 ins(%158, %expanded_65 : tensor<1x3x?x?xf32>, tensor<1x3x?x1xf32>) outs(%157 : tensor<1x3x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.subf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x?xf32>
    %165 = linalg.generic #loops17 ins(%164 : tensor<1x3x?x?xf32>) outs(%157 : tensor<1x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.exp %in : f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x?xf32>
    %166 = tensor.empty(%155) : tensor<1x3x?x1xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<1x3x?x1xf32>) -> tensor<1x3x?x1xf32>
    %168 = linalg.generic #loops22 ins(%165 : tensor<1x3x?x?xf32>) outs(%167 : tensor<1x3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x1xf32>
    %169 = linalg.generic #loops21 ins(%165, %168 : tensor<1x3x?x?xf32>, tensor<1x3x?x1xf32>) outs(%157 : tensor<1x3x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.divf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x?xf32>
    %170 = tensor.empty(%155, %155) : tensor<1x3x?x?xi1>
    %171 = linalg.generic #loops17 ins(%158 : tensor<1x3x?x?xf32>) outs(%170 : tensor<1x3x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %292 = arith.extf %in : f32 to f64
      %293 = arith.cmpf oeq, %292, %cst_13 : f64
      linalg.yield %293 : i1
    } -> tensor<1x3x?x?xi1>
    %172 = tensor.empty(%155) : tensor<1x3x?x1xi1>
    %173 = linalg.fill ins(%true : i1) outs(%172 : tensor<1x3x?x1xi1>) -> tensor<1x3x?x1xi1>
    %174 = linalg.generic #loops22 ins(%171 : tensor<1x3x?x?xi1>) outs(%173 : tensor<1x3x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %292 = arith.andi %in, %out : i1
      linalg.yield %292 : i1
    } -> tensor<1x3x?x1xi1>
    %175 = arith.cmpi sge, %154, %c0_i64 : i64
    cf.assert %175, "negative values not allowed in new dimensions"
    %176 = arith.index_cast %154 : i64 to index
    cf.assert %175, "negative values not allowed in new dimensions"
    %177 = tensor.empty(%176, %176) : tensor<1x3x?x?xf32>
    %178 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%177 : tensor<1x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x?x?xf32>
    %179 = arith.cmpi eq, %155, %176 : index
    cf.assert %179, "mismatched size for broadcast"
    %180 = arith.cmpi eq, %176, %155 : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = tensor.empty(%155, %176) : tensor<1x3x?x?xf32>
    %182 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %178, %169 : tensor<1x3x?x1xi1>, tensor<1x3x?x?xf32>, tensor<1x3x?x?xf32>) outs(%181 : tensor<1x3x?x?xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %292 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %292 : f32
    } -> tensor<1x3x?x?xf32>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %183 = tensor.empty(%dim, %dim) : tensor<1x3x?x?xf32>
    %184 = linalg.generic #loops10 outs(%183 : tensor<1x3x?x?xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %155, %c1 : index
      %296 = arith.select %295, %c0, %293 : index
      %297 = arith.cmpi eq, %176, %c1 : index
      %298 = arith.select %297, %c0, %294 : index
      %extracted = tensor.extract %182[%c0, %292, %296, %298] : tensor<1x3x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x3x?x?xf32>
    cf.assert %151, "must have at most one inferred (negative) dimension"
    %from_elements_66 = tensor.from_elements %c3_i64, %154, %154 : tensor<3xi64>
    %reshape_67 = tensor.reshape %184(%from_elements_66) : (tensor<1x3x?x?xf32>, tensor<3xi64>) -> tensor<3x?x?xf32>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %185 = linalg.generic #loops10 outs(%135 : tensor<1x3x?x16xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %dim, %c1 : index
      %296 = arith.select %295, %c0, %293 : index
      %extracted = tensor.extract %137[%c0, %292, %296, %294] : tensor<1x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x3x?x16xf32>
    %collapsed_68 = tensor.collapse_shape %185 [[0, 1], [2], [3]] : tensor<1x3x?x16xf32> into tensor<3x?x16xf32>
    %186 = arith.cmpi eq, %154, %0 : i64
    cf.assert %186, "mismatching contracting dimension"
    %187 = tensor.empty(%155) : tensor<3x?x16xf32>
    %188 = linalg.fill ins(%cst : f32) outs(%187 : tensor<3x?x16xf32>) -> tensor<3x?x16xf32>
    %189 = linalg.batch_matmul ins(%reshape_67, %collapsed_68 : tensor<3x?x?xf32>, tensor<3x?x16xf32>) outs(%188 : tensor<3x?x16xf32>) -> tensor<3x?x16xf32>
    %expanded_69 = tensor.expand_shape %189 [[0, 1], [2], [3]] output_shape [1, 3, %155, 16] : tensor<3x?x16xf32> into tensor<1x3x?x16xf32>
    %190 = tensor.empty(%155) : tensor<1x3x?x16xbf16>
    %191 = linalg.generic #loops17 ins(%expanded_69 : tensor<1x3x?x16xf32>) outs(%190 : tensor<1x3x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<1x3x?x16xbf16>
    %192 = tensor.empty(%155) : tensor<1x?x3x16xbf16>
    %transposed_70 = linalg.transpose ins(%191 : tensor<1x3x?x16xbf16>) outs(%192 : tensor<1x?x3x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %193 = arith.muli %154, %c48_i64 : i64
    %194 = arith.divsi %193, %87 : i64
    %195 = arith.select %86, %194, %0 : i64
    %from_elements_71 = tensor.from_elements %c1_i64, %195, %194 : tensor<3xi64>
    %reshape_72 = tensor.reshape %transposed_70(%from_elements_71) : (tensor<1x?x3x16xbf16>, tensor<3xi64>) -> tensor<1x?x48xbf16>
    %transposed_73 = linalg.transpose ins(%cst_12 : tensor<48x48xbf16>) outs(%80 : tensor<48x48xbf16>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %reshape_72 [[0, 1], [2]] : tensor<1x?x48xbf16> into tensor<?x48xbf16>
    %196 = arith.index_cast %195 : i64 to index
    %197 = tensor.empty(%196) : tensor<?x48xf32>
    %198 = linalg.fill ins(%cst : f32) outs(%197 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %199 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<?x48xbf16>, tensor<48x48xbf16>) outs(%198 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %200 = tensor.empty(%196) : tensor<?x48xbf16>
    %201 = linalg.generic #loops2 ins(%199 : tensor<?x48xf32>) outs(%200 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x48xbf16>
    %expanded_75 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, %196, 48] : tensor<?x48xbf16> into tensor<1x?x48xbf16>
    %202 = arith.cmpi eq, %dim, %196 : index
    cf.assert %202, "mismatched size for broadcast"
    %203 = linalg.generic #loops25 ins(%2, %expanded_75 : tensor<1x?x48xbf16>, tensor<1x?x48xbf16>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.addf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %204 = linalg.generic #loops11 ins(%203 : tensor<1x?x48xbf16>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %205 = linalg.generic #loops11 ins(%204 : tensor<1x?x48xf32>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %206 = linalg.generic #loops13 ins(%205 : tensor<1x?x48xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %207 = linalg.generic #loops11 ins(%206 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_21 : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %208 = linalg.generic #loops11 ins(%207 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_18 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<1x?x1xf32>
    %209 = linalg.generic #loops11 ins(%208 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %210 = linalg.generic #loops14 ins(%204, %209 : tensor<1x?x48xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.mulf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %211 = linalg.generic #loops11 ins(%210 : tensor<1x?x48xf32>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %212 = linalg.generic #loops15 ins(%cst_11, %211 : tensor<48xbf16>, tensor<1x?x48xbf16>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %collapsed_76 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<1x?x48xbf16> into tensor<?x48xbf16>
    %213 = tensor.empty() : tensor<48x4xbf16>
    %transposed_77 = linalg.transpose ins(%cst_10 : tensor<4x48xbf16>) outs(%213 : tensor<48x4xbf16>) permutation = [1, 0] 
    %214 = tensor.empty(%dim) : tensor<?x4xf32>
    %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %216 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<?x48xbf16>, tensor<48x4xbf16>) outs(%215 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %217 = tensor.empty(%dim) : tensor<?x4xbf16>
    %218 = linalg.generic #loops2 ins(%216 : tensor<?x4xf32>) outs(%217 : tensor<?x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x4xbf16>
    %219 = linalg.generic #loops2 ins(%218 : tensor<?x4xbf16>) outs(%214 : tensor<?x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<?x4xf32>
    %220 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<?xi64>) -> tensor<?xi64>
    %221 = tensor.empty(%dim) : tensor<?xf32>
    %222 = linalg.fill ins(%cst_0 : f32) outs(%221 : tensor<?xf32>) -> tensor<?xf32>
    %223:2 = linalg.generic {indexing_maps = [#map3, #map17, #map17], iterator_types = ["parallel", "reduction"]} ins(%219 : tensor<?x4xf32>) outs(%222, %220 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %292 = linalg.index 1 : index
      %293 = arith.index_cast %292 : index to i64
      %294 = arith.maximumf %in, %out : f32
      %295 = arith.cmpf ogt, %in, %out : f32
      %296 = arith.select %295, %293, %out_101 : i64
      linalg.yield %294, %296 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_78 = tensor.expand_shape %223#0 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
    %224 = linalg.generic #loops27 ins(%219, %expanded_78 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%214 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.subf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4xf32>
    %225 = linalg.generic #loops2 ins(%224 : tensor<?x4xf32>) outs(%214 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.exp %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x4xf32>
    %226 = tensor.empty(%dim) : tensor<?x1xf32>
    %227 = linalg.fill ins(%cst : f32) outs(%226 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %228 = linalg.generic #loops28 ins(%225 : tensor<?x4xf32>) outs(%227 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x1xf32>
    %229 = linalg.generic #loops27 ins(%225, %228 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%214 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.divf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4xf32>
    %dim_79 = tensor.dim %229, %c0 : tensor<?x4xf32>
    %230 = tensor.empty(%dim_79) : tensor<?x4xi64>
    %231 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%230 : tensor<?x4xi64>) {
    ^bb0(%out: i64):
      %292 = linalg.index 1 : index
      %293 = arith.index_cast %292 : index to i64
      linalg.yield %293 : i64
    } -> tensor<?x4xi64>
    %232:2 = tm_tensor.sort dimension(1) outs(%229, %231 : tensor<?x4xf32>, tensor<?x4xi64>) {
    ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
      %292 = arith.cmpf oge, %arg1, %arg2 : f32
      tm_tensor.yield %292 : i1
    } -> tensor<?x4xf32>, tensor<?x4xi64>
    %dim_80 = tensor.dim %232#0, %c0 : tensor<?x4xf32>
    %extracted_slice_81 = tensor.extract_slice %232#0[0, 0] [%dim_80, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
    %dim_82 = tensor.dim %232#1, %c0 : tensor<?x4xi64>
    %extracted_slice_83 = tensor.extract_slice %232#1[0, 0] [%dim_82, 2] [1, 1] : tensor<?x4xi64> to tensor<?x2xi64>
    %233 = tensor.empty(%dim_80) : tensor<?x1xf32>
    %234 = linalg.fill ins(%cst : f32) outs(%233 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %235 = linalg.generic #loops28 ins(%extracted_slice_81 : tensor<?x2xf32>) outs(%234 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x1xf32>
    %236 = tensor.empty(%dim_80) : tensor<?x2xf32>
    %237 = linalg.generic #loops27 ins(%extracted_slice_81, %235 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%236 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.divf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<?x2xf32>
    %expanded_84 = tensor.expand_shape %collapsed_76 [[0], [1, 2]] output_shape [%dim, 1, 48] : tensor<?x48xbf16> into tensor<?x1x48xbf16>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %238 = tensor.empty(%dim) : tensor<?x2x48xbf16>
    %239 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%238 : tensor<?x2x48xbf16>) {
    ^bb0(%out: bf16):
      %292 = linalg.index 0 : index
      %293 = linalg.index 2 : index
      %294 = arith.cmpi eq, %dim, %c1 : index
      %295 = arith.select %294, %c0, %292 : index
      %extracted = tensor.extract %expanded_84[%295, %c0, %293] : tensor<?x1x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x2x48xbf16>
    %collapsed_85 = tensor.collapse_shape %239 [[0, 1], [2]] : tensor<?x2x48xbf16> into tensor<?x48xbf16>
    %collapsed_86 = tensor.collapse_shape %extracted_slice_83 [[0, 1]] : tensor<?x2xi64> into tensor<?xi64>
    %dim_87 = tensor.dim %collapsed_86, %c0 : tensor<?xi64>
    %240 = tensor.empty(%dim_87) : tensor<?x208x48xbf16>
    %241 = linalg.generic #loops31 ins(%collapsed_86 : tensor<?xi64>) outs(%240 : tensor<?x208x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.addi %in, %c4_i64 : i64
      %294 = arith.select %292, %293, %in : i64
      %295 = arith.index_cast %294 : i64 to index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %extracted = tensor.extract %cst_9[%295, %296, %297] : tensor<4x208x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x208x48xbf16>
    %242 = affine.apply #map20()[%dim]
    %expanded_88 = tensor.expand_shape %collapsed_85 [[0], [1, 2]] output_shape [%242, 48, 1] : tensor<?x48xbf16> into tensor<?x48x1xbf16>
    %243 = arith.index_cast %dim_87 : index to i64
    %244 = arith.index_cast %242 : index to i64
    %245 = arith.cmpi eq, %243, %244 : i64
    cf.assert %245, "mismatching contracting dimension"
    %246 = tensor.empty(%dim_87) : tensor<?x208x1xf32>
    %247 = linalg.fill ins(%cst : f32) outs(%246 : tensor<?x208x1xf32>) -> tensor<?x208x1xf32>
    %248 = linalg.batch_matmul ins(%241, %expanded_88 : tensor<?x208x48xbf16>, tensor<?x48x1xbf16>) outs(%247 : tensor<?x208x1xf32>) -> tensor<?x208x1xf32>
    %249 = tensor.empty(%dim_87) : tensor<?x208x1xbf16>
    %250 = linalg.generic #loops11 ins(%248 : tensor<?x208x1xf32>) outs(%249 : tensor<?x208x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x208x1xbf16>
    %collapsed_89 = tensor.collapse_shape %250 [[0], [1, 2]] : tensor<?x208x1xbf16> into tensor<?x208xbf16>
    %extracted_slice_90 = tensor.extract_slice %collapsed_89[0, 0] [%dim_87, 104] [1, 1] : tensor<?x208xbf16> to tensor<?x104xbf16>
    %extracted_slice_91 = tensor.extract_slice %collapsed_89[0, 104] [%dim_87, 104] [1, 1] : tensor<?x208xbf16> to tensor<?x104xbf16>
    %251 = tensor.empty(%dim_87) : tensor<?x104xf32>
    %252 = linalg.generic #loops2 ins(%extracted_slice_90 : tensor<?x104xbf16>) outs(%251 : tensor<?x104xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<?x104xf32>
    %253 = linalg.generic #loops2 ins(%252 : tensor<?x104xf32>) outs(%251 : tensor<?x104xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.negf %in : f32
      %293 = math.exp %292 : f32
      %294 = arith.addf %293, %cst_1 : f32
      %295 = arith.divf %cst_1, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<?x104xf32>
    %254 = linalg.generic #loops3 ins(%252, %253 : tensor<?x104xf32>, tensor<?x104xf32>) outs(%251 : tensor<?x104xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.mulf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<?x104xf32>
    %255 = tensor.empty(%dim_87) : tensor<?x104xbf16>
    %256 = linalg.generic #loops2 ins(%254 : tensor<?x104xf32>) outs(%255 : tensor<?x104xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x104xbf16>
    %257 = linalg.generic #loops3 ins(%256, %extracted_slice_91 : tensor<?x104xbf16>, tensor<?x104xbf16>) outs(%255 : tensor<?x104xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<?x104xbf16>
    %258 = tensor.empty(%dim_87) : tensor<?x48x104xbf16>
    %259 = linalg.generic #loops31 ins(%collapsed_86 : tensor<?xi64>) outs(%258 : tensor<?x48x104xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.addi %in, %c4_i64 : i64
      %294 = arith.select %292, %293, %in : i64
      %295 = arith.index_cast %294 : i64 to index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %extracted = tensor.extract %cst_8[%295, %296, %297] : tensor<4x48x104xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x48x104xbf16>
    %expanded_92 = tensor.expand_shape %257 [[0], [1, 2]] output_shape [%dim_87, 104, 1] : tensor<?x104xbf16> into tensor<?x104x1xbf16>
    %260 = tensor.empty(%dim_87) : tensor<?x48x1xf32>
    %261 = linalg.fill ins(%cst : f32) outs(%260 : tensor<?x48x1xf32>) -> tensor<?x48x1xf32>
    %262 = linalg.batch_matmul ins(%259, %expanded_92 : tensor<?x48x104xbf16>, tensor<?x104x1xbf16>) outs(%261 : tensor<?x48x1xf32>) -> tensor<?x48x1xf32>
    %263 = tensor.empty(%dim_87) : tensor<?x48x1xbf16>
    %264 = linalg.generic #loops11 ins(%262 : tensor<?x48x1xf32>) outs(%263 : tensor<?x48x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x48x1xbf16>
    %collapsed_93 = tensor.collapse_shape %264 [[0], [1, 2]] : tensor<?x48x1xbf16> into tensor<?x48xbf16>
    %collapsed_94 = tensor.collapse_shape %237 [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
    %265 = affine.apply #map20()[%dim_80]
    %expanded_95 = tensor.expand_shape %collapsed_94 [[0, 1]] output_shape [%265, 1] : tensor<?xf32> into tensor<?x1xf32>
    %266 = arith.cmpi eq, %dim_87, %265 : index
    cf.assert %266, "mismatched size for broadcast"
    %267 = tensor.empty(%dim_87) : tensor<?x48xf32>
    %268 = linalg.generic #loops27 ins(%collapsed_93, %expanded_95 : tensor<?x48xbf16>, tensor<?x1xf32>) outs(%267 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %in_101: f32, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      %293 = arith.mulf %292, %in_101 : f32
      linalg.yield %293 : f32
    } -> tensor<?x48xf32>
    %269 = arith.divsi %dim_87, %c2 : index
    %expanded_96 = tensor.expand_shape %268 [[0, 1], [2]] output_shape [%269, 2, 48] : tensor<?x48xf32> into tensor<?x2x48xf32>
    %270 = tensor.empty(%269) : tensor<?x48xf32>
    %271 = linalg.fill ins(%cst : f32) outs(%270 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_96 : tensor<?x2x48xf32>) outs(%271 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x48xf32>
    %273 = tensor.empty(%269) : tensor<?x48xbf16>
    %274 = linalg.generic #loops2 ins(%272 : tensor<?x48xf32>) outs(%273 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x48xbf16>
    %expanded_97 = tensor.expand_shape %274 [[0, 1], [2]] output_shape [1, %269, 48] : tensor<?x48xbf16> into tensor<1x?x48xbf16>
    %275 = arith.cmpi eq, %dim, %269 : index
    cf.assert %275, "mismatched size for broadcast"
    %276 = linalg.generic #loops25 ins(%203, %expanded_97 : tensor<1x?x48xbf16>, tensor<1x?x48xbf16>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.addf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %277 = linalg.generic #loops11 ins(%276 : tensor<1x?x48xbf16>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %292 = arith.extf %in : bf16 to f32
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %278 = linalg.generic #loops11 ins(%277 : tensor<1x?x48xf32>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %279 = linalg.generic #loops13 ins(%278 : tensor<1x?x48xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %280 = linalg.generic #loops11 ins(%279 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_21 : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %281 = linalg.generic #loops11 ins(%280 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_18 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<1x?x1xf32>
    %282 = linalg.generic #loops11 ins(%281 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x1xf32>
    %283 = linalg.generic #loops14 ins(%277, %282 : tensor<1x?x48xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x48xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %292 = arith.mulf %in, %in_101 : f32
      linalg.yield %292 : f32
    } -> tensor<1x?x48xf32>
    %284 = linalg.generic #loops11 ins(%283 : tensor<1x?x48xf32>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %285 = linalg.generic #loops15 ins(%cst_7, %284 : tensor<48xbf16>, tensor<1x?x48xbf16>) outs(%1 : tensor<1x?x48xbf16>) {
    ^bb0(%in: bf16, %in_101: bf16, %out: bf16):
      %292 = arith.mulf %in, %in_101 : bf16
      linalg.yield %292 : bf16
    } -> tensor<1x?x48xbf16>
    %286 = tensor.empty() : tensor<48x168xbf16>
    %transposed_98 = linalg.transpose ins(%cst_6 : tensor<168x48xbf16>) outs(%286 : tensor<48x168xbf16>) permutation = [1, 0] 
    %collapsed_99 = tensor.collapse_shape %285 [[0, 1], [2]] : tensor<1x?x48xbf16> into tensor<?x48xbf16>
    %287 = tensor.empty(%dim) : tensor<?x168xf32>
    %288 = linalg.fill ins(%cst : f32) outs(%287 : tensor<?x168xf32>) -> tensor<?x168xf32>
    %289 = linalg.matmul ins(%collapsed_99, %transposed_98 : tensor<?x48xbf16>, tensor<48x168xbf16>) outs(%288 : tensor<?x168xf32>) -> tensor<?x168xf32>
    %290 = tensor.empty(%dim) : tensor<?x168xbf16>
    %291 = linalg.generic #loops2 ins(%289 : tensor<?x168xf32>) outs(%290 : tensor<?x168xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %292 = arith.truncf %in : f32 to bf16
      linalg.yield %292 : bf16
    } -> tensor<?x168xbf16>
    %expanded_100 = tensor.expand_shape %291 [[0, 1], [2]] output_shape [1, %dim, 168] : tensor<?x168xbf16> into tensor<1x?x168xbf16>
    return %expanded_100 : tensor<1x?x168xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_168_48_torch.bfloat16_1: "seeded mixtral-dynamic.lm_head.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded mixtral-dynamic.model.norm.weight",
      torch_tensor_4_48_104_torch.bfloat16: "seeded mixtral-dynamic.model.layers.0.mlp.experts.down_proj",
      torch_tensor_4_208_48_torch.bfloat16: "seeded mixtral-dynamic.model.layers.0.mlp.experts.gate_up_proj",
      torch_tensor_4_48_torch.bfloat16: "seeded mixtral-dynamic.model.layers.0.mlp.gate.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded mixtral-dynamic.model.layers.0.post_attention_layernorm.weight",
      torch_tensor_48_48_torch.bfloat16_1: "seeded mixtral-dynamic.model.layers.0.self_attn.o_proj.weight",
      torch_tensor_16_48_torch.bfloat16_1: "seeded mixtral-dynamic.model.layers.0.self_attn.v_proj.weight",
      torch_tensor_16_48_torch.bfloat16: "seeded mixtral-dynamic.model.layers.0.self_attn.k_proj.weight",
      torch_tensor_48_48_torch.bfloat16: "seeded mixtral-dynamic.model.layers.0.self_attn.q_proj.weight",
      torch_tensor_48_torch.bfloat16: "seeded mixtral-dynamic.model.layers.0.input_layernorm.weight",
      torch_tensor_8_torch.float32: "0x040000000000803F8718363EE386013D9C44B83B6F12833A53773A39B2A20438C1B0BC36",
      torch_tensor_168_48_torch.bfloat16: "seeded mixtral-dynamic.model.embed_tokens.weight"
    }
  }
#-}
