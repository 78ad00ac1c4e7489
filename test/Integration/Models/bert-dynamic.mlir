// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<()[s0] -> (s0 * 2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
#loops2 = {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]}
#loops7 = {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map6], iterator_types = ["parallel"]}
#loops10 = {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]}
#loops16 = {indexing_maps = [#map14, #map], iterator_types = ["parallel", "parallel"]}
#loops17 = {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]}
#loops21 = {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops22 = {indexing_maps = [#map7, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>) -> (tensor<2x?x48xbf16>, tensor<2x48xbf16>) {
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c64 = arith.constant 64 : index
    %c2 = arith.constant 2 : index
    %c168 = arith.constant 168 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %c16_i64 = arith.constant 16 : i64
    %c6_i64 = arith.constant 6 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_11> : tensor<48xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_4> : tensor<48x48xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_10> : tensor<48xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_9> : tensor<48xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_8> : tensor<48xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_48_152_torch.bfloat16> : tensor<48x152xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_152_torch.bfloat16> : tensor<152xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_152_48_torch.bfloat16> : tensor<152x48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_7> : tensor<48xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_6> : tensor<48xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_5> : tensor<48xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_3> : tensor<48x48xbf16>
    %cst_21 = arith.constant 0xFFF0000000000000 : f64
    %cst_22 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_4> : tensor<48xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_2> : tensor<48x48xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_3> : tensor<48xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_1> : tensor<48x48xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_30 = arith.constant 9.9999999999999998E-13 : f64
    %cst_31 = arith.constant dense_resource<torch_tensor_64_48_torch.bfloat16> : tensor<64x48xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_2_48_torch.bfloat16> : tensor<2x48xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16> : tensor<168x48xbf16>
    %cst_34 = arith.constant 4.800000e+01 : f64
    %cst_35 = arith.constant 4.800000e+01 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_36 = arith.constant 5.000000e-01 : f32
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst_37 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_1> : tensor<1x64xi64>
    %cst_38 = arith.constant dense_resource<torch_tensor_1_64_torch.int64> : tensor<1x64xi64>
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %dim, %c0 : index
    %2 = arith.addi %dim, %c64 : index
    %3 = arith.select %1, %2, %dim : index
    %4 = arith.cmpi slt, %3, %c0 : index
    %5 = arith.select %4, %c-1, %3 : index
    %6 = arith.minsi %5, %c64 : index
    %7 = arith.maxsi %6, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_38[0, 0] [1, %7] [1, 1] : tensor<1x64xi64> to tensor<1x?xi64>
    %8 = tensor.empty(%7) : tensor<1x?xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %10 = linalg.generic #loops0 ins(%extracted_slice : tensor<1x?xi64>) outs(%9 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %280 = arith.index_cast %in : i64 to index
      %281 = arith.cmpi slt, %280, %c64 : index
      cf.assert %281, "index must be smaller than dim size"
      %282 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %282, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_37[%c0, %280] : tensor<1x64xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<2x?xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<2x?xi64>) {
    ^bb0(%out: i64):
      %280 = linalg.index 1 : index
      %281 = arith.cmpi eq, %7, %c1 : index
      %282 = arith.select %281, %c0, %280 : index
      %extracted = tensor.extract %10[%c0, %282] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x?xi64>
    %dim_39 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %14 = tensor.empty(%dim_39) : tensor<2x?x48xbf16>
    %15 = linalg.generic #loops2 ins(%arg0 : tensor<2x?xi64>) outs(%14 : tensor<2x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %280 = arith.index_cast %in : i64 to index
      %281 = linalg.index 2 : index
      %282 = arith.cmpi slt, %280, %c168 : index
      cf.assert %282, "index must be smaller than dim size"
      %283 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %283, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_33[%280, %281] : tensor<168x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %16 = tensor.empty(%dim) : tensor<2x?x48xbf16>
    %17 = linalg.generic #loops2 ins(%13 : tensor<2x?xi64>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %280 = arith.index_cast %in : i64 to index
      %281 = linalg.index 2 : index
      %282 = arith.cmpi slt, %280, %c2 : index
      cf.assert %282, "index must be smaller than dim size"
      %283 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %283, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_32[%280, %281] : tensor<2x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %18 = arith.cmpi eq, %dim_39, %dim : index
    cf.assert %18, "mismatched size for broadcast"
    %19 = linalg.generic #loops3 ins(%15, %17 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%14 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_75: bf16, %out: bf16):
      %280 = arith.addf %in, %in_75 : bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %20 = tensor.empty(%7) : tensor<1x?x48xbf16>
    %21 = linalg.generic #loops2 ins(%extracted_slice : tensor<1x?xi64>) outs(%20 : tensor<1x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %280 = arith.index_cast %in : i64 to index
      %281 = linalg.index 2 : index
      %282 = arith.cmpi slt, %280, %c64 : index
      cf.assert %282, "index must be smaller than dim size"
      %283 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %283, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_31[%280, %281] : tensor<64x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x48xbf16>
    %22 = arith.cmpi eq, %dim_39, %7 : index
    cf.assert %22, "mismatched size for broadcast"
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<2x?x48xbf16>, tensor<1x?x48xbf16>) outs(%14 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_75: bf16, %out: bf16):
      %280 = arith.addf %in, %in_75 : bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %24 = tensor.empty(%dim_39) : tensor<2x?x48xf32>
    %25 = linalg.generic #loops5 ins(%23 : tensor<2x?x48xbf16>) outs(%24 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %26 = tensor.empty(%dim_39) : tensor<2x?x48xf64>
    %27 = linalg.generic #loops5 ins(%25 : tensor<2x?x48xf32>) outs(%26 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %280 = arith.extf %in : f32 to f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %28 = tensor.empty(%dim_39) : tensor<2x?x1xf64>
    %29 = linalg.fill ins(%cst : f64) outs(%28 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %30 = linalg.generic #loops6 ins(%27 : tensor<2x?x48xf64>) outs(%29 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.addf %in, %out : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %31 = linalg.generic #loops5 ins(%30 : tensor<2x?x1xf64>) outs(%28 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.divf %in, %cst_34 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %32 = linalg.generic #loops7 ins(%27, %31 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%26 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_75: f64, %out: f64):
      %280 = arith.subf %in, %in_75 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %33 = linalg.generic #loops3 ins(%32, %32 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%26 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_75: f64, %out: f64):
      %280 = arith.mulf %in, %in_75 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %34 = linalg.generic #loops6 ins(%33 : tensor<2x?x48xf64>) outs(%29 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.addf %in, %out : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %35 = linalg.generic #loops5 ins(%34 : tensor<2x?x1xf64>) outs(%28 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.divf %in, %cst_34 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %36 = tensor.empty(%dim_39) : tensor<2x?x1xf32>
    %37 = linalg.generic #loops5 ins(%35 : tensor<2x?x1xf64>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %280 = arith.truncf %in : f64 to f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %39 = linalg.generic #loops6 ins(%25 : tensor<2x?x48xf32>) outs(%38 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %40 = linalg.generic #loops5 ins(%39 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_35 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %41 = linalg.generic #loops5 ins(%37 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_30 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x1xf32>
    %42 = linalg.generic #loops5 ins(%41 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %43 = linalg.generic #loops7 ins(%25, %40 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%24 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.subf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %44 = linalg.generic #loops7 ins(%43, %42 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%24 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.mulf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %45 = linalg.generic #loops8 ins(%44, %cst_29 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%24 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: bf16, %out: f32):
      %280 = arith.extf %in_75 : bf16 to f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x48xf32>
    %46 = linalg.generic #loops8 ins(%45, %cst_28 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%24 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: bf16, %out: f32):
      %280 = arith.extf %in_75 : bf16 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x48xf32>
    %47 = linalg.generic #loops5 ins(%46 : tensor<2x?x48xf32>) outs(%14 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %48 = tensor.empty(%dim) : tensor<2x?xi1>
    %49 = linalg.generic #loops0 ins(%arg1 : tensor<2x?xi64>) outs(%48 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %280 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %280 : i1
    } -> tensor<2x?xi1>
    %50 = tensor.empty() : tensor<2xi64>
    %51 = linalg.generic #loops9 outs(%50 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %280 = linalg.index 0 : index
      %281 = arith.index_cast %280 : index to i64
      linalg.yield %281 : i64
    } -> tensor<2xi64>
    %52 = tensor.empty(%dim) : tensor<?xi64>
    %53 = linalg.generic #loops9 outs(%52 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %280 = linalg.index 0 : index
      %281 = arith.index_cast %280 : index to i64
      linalg.yield %281 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %51 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_40 = tensor.expand_shape %53 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_41 = tensor.expand_shape %53 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %54 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
    %55 = linalg.generic #loops10 ins(%expanded_40 : tensor<1x1x?x1xi64>) outs(%54 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %280 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %280 : i1
    } -> tensor<1x1x?x1xi1>
    %56 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %55 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%54 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_75: i1, %out: i1):
      %280 = arith.andi %in, %in_75 : i1
      linalg.yield %280 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_42 = tensor.dim %expanded_41, %c3 : tensor<1x1x1x?xi64>
    %57 = tensor.empty(%dim_42) : tensor<2x1x1x?xi1>
    %58 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_41 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%57 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_75: i64, %out: i1):
      %280 = arith.cmpi slt, %in, %c0_i64 : i64
      %281 = arith.addi %in, %c2_i64 : i64
      %282 = arith.select %280, %281, %in : i64
      %283 = arith.index_cast %282 : i64 to index
      %284 = arith.cmpi slt, %in_75, %c0_i64 : i64
      %285 = arith.addi %in_75, %0 : i64
      %286 = arith.select %284, %285, %in_75 : i64
      %287 = arith.index_cast %286 : i64 to index
      %extracted = tensor.extract %49[%283, %287] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %59 = tensor.empty(%dim, %dim_42) : tensor<2x1x?x?xi1>
    %60 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<1x1x?x1xi1>, tensor<2x1x1x?xi1>) outs(%59 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_75: i1, %out: i1):
      %280 = arith.andi %in, %in_75 : i1
      linalg.yield %280 : i1
    } -> tensor<2x1x?x?xi1>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %61 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %62 = linalg.generic #loops14 outs(%61 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %280 = linalg.index 0 : index
      %281 = linalg.index 2 : index
      %282 = linalg.index 3 : index
      %283 = arith.cmpi eq, %dim, %c1 : index
      %284 = arith.select %283, %c0, %281 : index
      %285 = arith.cmpi eq, %dim_42, %c1 : index
      %286 = arith.select %285, %c0, %282 : index
      %extracted = tensor.extract %60[%280, %c0, %284, %286] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %63 = arith.muli %0, %c2_i64 : i64
    %collapsed = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %64 = tensor.empty() : tensor<48x48xbf16>
    %transposed = linalg.transpose ins(%cst_27 : tensor<48x48xbf16>) outs(%64 : tensor<48x48xbf16>) permutation = [1, 0] 
    %65 = tensor.empty() : tensor<48xf32>
    %66 = linalg.generic #loops15 ins(%cst_26 : tensor<48xbf16>) outs(%65 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48xf32>
    %67 = affine.apply #map13()[%dim_39]
    %68 = tensor.empty(%67) : tensor<?x48xf32>
    %69 = linalg.generic #loops0 ins(%collapsed : tensor<?x48xbf16>) outs(%68 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<?x48xf32>
    %70 = tensor.empty() : tensor<48x48xf32>
    %71 = linalg.generic #loops0 ins(%transposed : tensor<48x48xbf16>) outs(%70 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48x48xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %73 = linalg.matmul ins(%69, %71 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%72 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %74 = arith.cmpi sge, %63, %c0_i64 : i64
    cf.assert %74, "negative values not allowed in new dimensions"
    %75 = arith.index_cast %63 : i64 to index
    %76 = tensor.empty(%75) : tensor<?x48xf32>
    %77 = linalg.generic #loops16 ins(%66 : tensor<48xf32>) outs(%76 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %78 = arith.cmpi eq, %67, %75 : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = linalg.generic #loops17 ins(%73, %77 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%68 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.addf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<?x48xf32>
    %80 = tensor.empty(%67) : tensor<?x48xbf16>
    %81 = linalg.generic #loops0 ins(%79 : tensor<?x48xf32>) outs(%80 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<?x48xbf16>
    %82 = arith.divsi %67, %c2 : index
    %expanded_43 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, %82, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %83 = arith.cmpi slt, %0, %c0_i64 : i64
    %84 = arith.select %83, %c2_i64, %63 : i64
    %85 = arith.extui %83 : i1 to i64
    %86 = arith.addi %85, %c1_i64 : i64
    %87 = arith.muli %84, %c16_i64 : i64
    %88 = arith.cmpi sle, %86, %c1_i64 : i64
    cf.assert %88, "must have at most one inferred (negative) dimension"
    %89 = arith.index_cast %82 : index to i64
    %90 = arith.muli %89, %c96_i64 : i64
    %91 = arith.divsi %90, %87 : i64
    %92 = arith.select %83, %91, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %92, %91, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_43(%from_elements) : (tensor<2x?x48xbf16>, tensor<4xi64>) -> tensor<2x?x3x16xbf16>
    %93 = arith.index_cast %92 : i64 to index
    %94 = tensor.empty(%93) : tensor<2x3x?x16xbf16>
    %transposed_44 = linalg.transpose ins(%reshape : tensor<2x?x3x16xbf16>) outs(%94 : tensor<2x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%cst_25 : tensor<48x48xbf16>) outs(%64 : tensor<48x48xbf16>) permutation = [1, 0] 
    %95 = linalg.generic #loops15 ins(%cst_24 : tensor<48xbf16>) outs(%65 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48xf32>
    %96 = linalg.generic #loops0 ins(%transposed_45 : tensor<48x48xbf16>) outs(%70 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48x48xf32>
    %97 = linalg.matmul ins(%69, %96 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%72 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %74, "negative values not allowed in new dimensions"
    %98 = linalg.generic #loops16 ins(%95 : tensor<48xf32>) outs(%76 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %78, "mismatched size for broadcast"
    %99 = linalg.generic #loops17 ins(%97, %98 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%68 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.addf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<?x48xf32>
    %100 = linalg.generic #loops0 ins(%99 : tensor<?x48xf32>) outs(%80 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<?x48xbf16>
    %expanded_46 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, %82, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    cf.assert %88, "must have at most one inferred (negative) dimension"
    %reshape_47 = tensor.reshape %expanded_46(%from_elements) : (tensor<2x?x48xbf16>, tensor<4xi64>) -> tensor<2x?x3x16xbf16>
    %transposed_48 = linalg.transpose ins(%reshape_47 : tensor<2x?x3x16xbf16>) outs(%94 : tensor<2x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%cst_23 : tensor<48x48xbf16>) outs(%64 : tensor<48x48xbf16>) permutation = [1, 0] 
    %101 = linalg.generic #loops15 ins(%cst_22 : tensor<48xbf16>) outs(%65 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48xf32>
    %102 = linalg.generic #loops0 ins(%transposed_49 : tensor<48x48xbf16>) outs(%70 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48x48xf32>
    %103 = linalg.matmul ins(%69, %102 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%72 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %74, "negative values not allowed in new dimensions"
    %104 = linalg.generic #loops16 ins(%101 : tensor<48xf32>) outs(%76 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %78, "mismatched size for broadcast"
    %105 = linalg.generic #loops17 ins(%103, %104 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%68 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.addf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<?x48xf32>
    %106 = linalg.generic #loops0 ins(%105 : tensor<?x48xf32>) outs(%80 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<?x48xbf16>
    %expanded_50 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, %82, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    cf.assert %88, "must have at most one inferred (negative) dimension"
    %reshape_51 = tensor.reshape %expanded_50(%from_elements) : (tensor<2x?x48xbf16>, tensor<4xi64>) -> tensor<2x?x3x16xbf16>
    %transposed_52 = linalg.transpose ins(%reshape_51 : tensor<2x?x3x16xbf16>) outs(%94 : tensor<2x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %107 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xbf16>
    %108 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %cst_6, %cst_7 : tensor<2x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%107 : tensor<2x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_75: bf16, %in_76: bf16, %out: bf16):
      %280 = arith.select %in, %in_75, %in_76 : bf16
      linalg.yield %280 : bf16
    } -> tensor<2x1x?x?xbf16>
    %109 = tensor.empty(%93) : tensor<2x3x?x16xf32>
    %110 = linalg.generic #loops10 ins(%transposed_44 : tensor<2x3x?x16xbf16>) outs(%109 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x16xf32>
    %111 = linalg.generic #loops10 ins(%transposed_48 : tensor<2x3x?x16xbf16>) outs(%109 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x16xf32>
    %112 = linalg.generic #loops10 ins(%transposed_52 : tensor<2x3x?x16xbf16>) outs(%109 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x16xf32>
    %113 = linalg.generic #loops10 ins(%110 : tensor<2x3x?x16xf32>) outs(%109 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.mulf %in, %cst_36 : f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x16xf32>
    %114 = tensor.empty(%93) : tensor<2x3x16x?xf32>
    %transposed_53 = linalg.transpose ins(%111 : tensor<2x3x?x16xf32>) outs(%114 : tensor<2x3x16x?xf32>) permutation = [0, 1, 3, 2] 
    %115 = linalg.generic #loops10 ins(%transposed_53 : tensor<2x3x16x?xf32>) outs(%114 : tensor<2x3x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.mulf %in, %cst_36 : f32
      linalg.yield %280 : f32
    } -> tensor<2x3x16x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %116 = tensor.empty(%dim) : tensor<2x3x?x16xf32>
    %117 = linalg.generic #loops14 outs(%116 : tensor<2x3x?x16xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %93, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %113[%280, %281, %285, %283] : tensor<2x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x16xf32>
    %collapsed_54 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<2x3x?x16xf32> into tensor<6x?x16xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim) : tensor<2x3x16x?xf32>
    %119 = linalg.generic #loops14 outs(%118 : tensor<2x3x16x?xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %93, %c1 : index
      %285 = arith.select %284, %c0, %283 : index
      %extracted = tensor.extract %115[%280, %281, %282, %285] : tensor<2x3x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x16x?xf32>
    %collapsed_55 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<2x3x16x?xf32> into tensor<6x16x?xf32>
    %120 = tensor.empty(%dim, %dim) : tensor<6x?x?xf32>
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<6x?x?xf32>) -> tensor<6x?x?xf32>
    %122 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<6x?x16xf32>, tensor<6x16x?xf32>) outs(%121 : tensor<6x?x?xf32>) -> tensor<6x?x?xf32>
    %123 = arith.muli %0, %c6_i64 : i64
    %124 = arith.select %83, %c6_i64, %123 : i64
    %125 = arith.muli %124, %0 : i64
    %126 = arith.select %83, %c6_i64, %125 : i64
    %127 = arith.select %83, %86, %85 : i64
    %128 = arith.cmpi sle, %127, %c1_i64 : i64
    cf.assert %128, "must have at most one inferred (negative) dimension"
    %129 = arith.muli %123, %0 : i64
    %130 = arith.divsi %129, %126 : i64
    %131 = arith.select %83, %130, %0 : i64
    %from_elements_56 = tensor.from_elements %c2_i64, %c3_i64, %131, %131 : tensor<4xi64>
    %reshape_57 = tensor.reshape %122(%from_elements_56) : (tensor<6x?x?xf32>, tensor<4xi64>) -> tensor<2x3x?x?xf32>
    %132 = arith.index_cast %131 : i64 to index
    %133 = arith.cmpi eq, %132, %dim : index
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %134 = tensor.empty(%132, %132) : tensor<2x3x?x?xf32>
    %135 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_57, %108 : tensor<2x3x?x?xf32>, tensor<2x1x?x?xbf16>) outs(%134 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_75: bf16, %out: f32):
      %280 = arith.extf %in_75 : bf16 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x3x?x?xf32>
    %136 = tensor.empty(%132) : tensor<2x3x?xi64>
    %137 = linalg.fill ins(%c0_i64 : i64) outs(%136 : tensor<2x3x?xi64>) -> tensor<2x3x?xi64>
    %138 = tensor.empty(%132) : tensor<2x3x?xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
    %140:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<2x3x?x?xf32>) outs(%139, %137 : tensor<2x3x?xf32>, tensor<2x3x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_75: i64):
      %280 = linalg.index 3 : index
      %281 = arith.index_cast %280 : index to i64
      %282 = arith.maximumf %in, %out : f32
      %283 = arith.cmpf ogt, %in, %out : f32
      %284 = arith.select %283, %281, %out_75 : i64
      linalg.yield %282, %284 : f32, i64
    } -> (tensor<2x3x?xf32>, tensor<2x3x?xi64>)
    %expanded_58 = tensor.expand_shape %140#0 [[0], [1], [2, 3]] output_shape [2, 3, %132, 1] : tensor<2x3x?xf32> into tensor<2x3x?x1xf32>
    %141 = linalg.generic #loops21 ins(%135, %expanded_58 : tensor<2x3x?x?xf32>, tensor<2x3x?x1xf32>) outs(%134 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.subf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x?xf32>
    %142 = linalg.generic #loops10 ins(%141 : tensor<2x3x?x?xf32>) outs(%134 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.exp %in : f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x?xf32>
    %143 = tensor.empty(%132) : tensor<2x3x?x1xf32>
    %144 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<2x3x?x1xf32>) -> tensor<2x3x?x1xf32>
    %145 = linalg.generic #loops22 ins(%142 : tensor<2x3x?x?xf32>) outs(%144 : tensor<2x3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x1xf32>
    %146 = linalg.generic #loops21 ins(%142, %145 : tensor<2x3x?x?xf32>, tensor<2x3x?x1xf32>) outs(%134 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.divf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x?xf32>
    %147 = tensor.empty(%132, %132) : tensor<2x3x?x?xi1>
    %148 = linalg.generic #loops10 ins(%135 : tensor<2x3x?x?xf32>) outs(%147 : tensor<2x3x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %280 = arith.extf %in : f32 to f64
      %281 = arith.cmpf oeq, %280, %cst_21 : f64
      linalg.yield %281 : i1
    } -> tensor<2x3x?x?xi1>
    %149 = tensor.empty(%132) : tensor<2x3x?x1xi1>
    %150 = linalg.fill ins(%true : i1) outs(%149 : tensor<2x3x?x1xi1>) -> tensor<2x3x?x1xi1>
    %151 = linalg.generic #loops22 ins(%148 : tensor<2x3x?x?xi1>) outs(%150 : tensor<2x3x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %280 = arith.andi %in, %out : i1
      linalg.yield %280 : i1
    } -> tensor<2x3x?x1xi1>
    %152 = arith.cmpi sge, %131, %c0_i64 : i64
    cf.assert %152, "negative values not allowed in new dimensions"
    %153 = arith.index_cast %131 : i64 to index
    cf.assert %152, "negative values not allowed in new dimensions"
    %154 = tensor.empty(%153, %153) : tensor<2x3x?x?xf32>
    %155 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%154 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x?xf32>
    %156 = arith.cmpi eq, %132, %153 : index
    cf.assert %156, "mismatched size for broadcast"
    %157 = arith.cmpi eq, %153, %132 : index
    cf.assert %157, "mismatched size for broadcast"
    %158 = tensor.empty(%132, %153) : tensor<2x3x?x?xf32>
    %159 = linalg.generic {indexing_maps = [#map17, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %155, %146 : tensor<2x3x?x1xi1>, tensor<2x3x?x?xf32>, tensor<2x3x?x?xf32>) outs(%158 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: i1, %in_75: f32, %in_76: f32, %out: f32):
      %280 = arith.select %in, %in_75, %in_76 : f32
      linalg.yield %280 : f32
    } -> tensor<2x3x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %160 = tensor.empty(%dim, %dim) : tensor<2x3x?x?xf32>
    %161 = linalg.generic #loops14 outs(%160 : tensor<2x3x?x?xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %132, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %286 = arith.cmpi eq, %153, %c1 : index
      %287 = arith.select %286, %c0, %283 : index
      %extracted = tensor.extract %159[%280, %281, %285, %287] : tensor<2x3x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x?xf32>
    cf.assert %128, "must have at most one inferred (negative) dimension"
    %from_elements_59 = tensor.from_elements %c6_i64, %131, %131 : tensor<3xi64>
    %reshape_60 = tensor.reshape %161(%from_elements_59) : (tensor<2x3x?x?xf32>, tensor<3xi64>) -> tensor<6x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %162 = linalg.generic #loops14 outs(%116 : tensor<2x3x?x16xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %93, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %112[%280, %281, %285, %283] : tensor<2x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x16xf32>
    %collapsed_61 = tensor.collapse_shape %162 [[0, 1], [2], [3]] : tensor<2x3x?x16xf32> into tensor<6x?x16xf32>
    %163 = arith.cmpi eq, %131, %0 : i64
    cf.assert %163, "mismatching contracting dimension"
    %164 = tensor.empty(%132) : tensor<6x?x16xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<6x?x16xf32>) -> tensor<6x?x16xf32>
    %166 = linalg.batch_matmul ins(%reshape_60, %collapsed_61 : tensor<6x?x?xf32>, tensor<6x?x16xf32>) outs(%165 : tensor<6x?x16xf32>) -> tensor<6x?x16xf32>
    %expanded_62 = tensor.expand_shape %166 [[0, 1], [2], [3]] output_shape [2, 3, %132, 16] : tensor<6x?x16xf32> into tensor<2x3x?x16xf32>
    %167 = tensor.empty(%132) : tensor<2x3x?x16xbf16>
    %168 = linalg.generic #loops10 ins(%expanded_62 : tensor<2x3x?x16xf32>) outs(%167 : tensor<2x3x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<2x3x?x16xbf16>
    %169 = tensor.empty(%132) : tensor<2x?x3x16xbf16>
    %transposed_63 = linalg.transpose ins(%168 : tensor<2x3x?x16xbf16>) outs(%169 : tensor<2x?x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0], [1], [2, 3]] : tensor<2x?x3x16xbf16> into tensor<2x?x48xbf16>
    %transposed_65 = linalg.transpose ins(%cst_20 : tensor<48x48xbf16>) outs(%64 : tensor<48x48xbf16>) permutation = [1, 0] 
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %170 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel"]} outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%out: bf16):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = arith.cmpi eq, %132, %c1 : index
      %284 = arith.select %283, %c0, %281 : index
      %extracted = tensor.extract %collapsed_64[%280, %284, %282] : tensor<2x?x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %171 = tensor.empty() : tensor<2x48x48xbf16>
    %172 = linalg.generic {indexing_maps = [#map18, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<48x48xbf16>) outs(%171 : tensor<2x48x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x48x48xbf16>
    %173 = tensor.empty(%dim) : tensor<2x?x48xf32>
    %174 = linalg.fill ins(%cst_0 : f32) outs(%173 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %175 = linalg.batch_matmul ins(%170, %172 : tensor<2x?x48xbf16>, tensor<2x48x48xbf16>) outs(%174 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %176 = linalg.generic #loops5 ins(%175 : tensor<2x?x48xf32>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %177 = linalg.generic #loops8 ins(%176, %cst_19 : tensor<2x?x48xbf16>, tensor<48xbf16>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_75: bf16, %out: bf16):
      %280 = arith.addf %in, %in_75 : bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %178 = arith.cmpi eq, %dim, %dim_39 : index
    cf.assert %178, "mismatched size for broadcast"
    %179 = linalg.generic #loops3 ins(%177, %47 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_75: bf16, %out: bf16):
      %280 = arith.addf %in, %in_75 : bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %180 = linalg.generic #loops5 ins(%179 : tensor<2x?x48xbf16>) outs(%173 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %181 = tensor.empty(%dim) : tensor<2x?x48xf64>
    %182 = linalg.generic #loops5 ins(%180 : tensor<2x?x48xf32>) outs(%181 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %280 = arith.extf %in : f32 to f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %183 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %184 = linalg.fill ins(%cst : f64) outs(%183 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %185 = linalg.generic #loops6 ins(%182 : tensor<2x?x48xf64>) outs(%184 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.addf %in, %out : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %186 = linalg.generic #loops5 ins(%185 : tensor<2x?x1xf64>) outs(%183 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.divf %in, %cst_34 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %187 = linalg.generic #loops7 ins(%182, %186 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%181 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_75: f64, %out: f64):
      %280 = arith.subf %in, %in_75 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %188 = linalg.generic #loops3 ins(%187, %187 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%181 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_75: f64, %out: f64):
      %280 = arith.mulf %in, %in_75 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %189 = linalg.generic #loops6 ins(%188 : tensor<2x?x48xf64>) outs(%184 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.addf %in, %out : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %190 = linalg.generic #loops5 ins(%189 : tensor<2x?x1xf64>) outs(%183 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.divf %in, %cst_34 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %191 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %192 = linalg.generic #loops5 ins(%190 : tensor<2x?x1xf64>) outs(%191 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %280 = arith.truncf %in : f64 to f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %193 = linalg.fill ins(%cst_0 : f32) outs(%191 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %194 = linalg.generic #loops6 ins(%180 : tensor<2x?x48xf32>) outs(%193 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %195 = linalg.generic #loops5 ins(%194 : tensor<2x?x1xf32>) outs(%191 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_35 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %196 = linalg.generic #loops5 ins(%192 : tensor<2x?x1xf32>) outs(%191 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_30 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x1xf32>
    %197 = linalg.generic #loops5 ins(%196 : tensor<2x?x1xf32>) outs(%191 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %198 = linalg.generic #loops7 ins(%180, %195 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%173 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.subf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %199 = linalg.generic #loops7 ins(%198, %197 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%173 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.mulf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %200 = linalg.generic #loops8 ins(%199, %cst_18 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%173 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: bf16, %out: f32):
      %280 = arith.extf %in_75 : bf16 to f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x48xf32>
    %201 = linalg.generic #loops8 ins(%200, %cst_17 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%173 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: bf16, %out: f32):
      %280 = arith.extf %in_75 : bf16 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x48xf32>
    %202 = linalg.generic #loops5 ins(%201 : tensor<2x?x48xf32>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %collapsed_66 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %203 = tensor.empty() : tensor<48x152xbf16>
    %transposed_67 = linalg.transpose ins(%cst_16 : tensor<152x48xbf16>) outs(%203 : tensor<48x152xbf16>) permutation = [1, 0] 
    %204 = tensor.empty() : tensor<152xf32>
    %205 = linalg.generic #loops15 ins(%cst_15 : tensor<152xbf16>) outs(%204 : tensor<152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<152xf32>
    %206 = affine.apply #map13()[%dim]
    %207 = tensor.empty(%206) : tensor<?x48xf32>
    %208 = linalg.generic #loops0 ins(%collapsed_66 : tensor<?x48xbf16>) outs(%207 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<?x48xf32>
    %209 = tensor.empty() : tensor<48x152xf32>
    %210 = linalg.generic #loops0 ins(%transposed_67 : tensor<48x152xbf16>) outs(%209 : tensor<48x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48x152xf32>
    %211 = tensor.empty(%206) : tensor<?x152xf32>
    %212 = linalg.fill ins(%cst_0 : f32) outs(%211 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %213 = linalg.matmul ins(%208, %210 : tensor<?x48xf32>, tensor<48x152xf32>) outs(%212 : tensor<?x152xf32>) -> tensor<?x152xf32>
    cf.assert %74, "negative values not allowed in new dimensions"
    %214 = tensor.empty(%75) : tensor<?x152xf32>
    %215 = linalg.generic #loops16 ins(%205 : tensor<152xf32>) outs(%214 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x152xf32>
    %216 = arith.cmpi eq, %206, %75 : index
    cf.assert %216, "mismatched size for broadcast"
    %217 = linalg.generic #loops17 ins(%213, %215 : tensor<?x152xf32>, tensor<?x152xf32>) outs(%211 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.addf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<?x152xf32>
    %218 = tensor.empty(%206) : tensor<?x152xbf16>
    %219 = linalg.generic #loops0 ins(%217 : tensor<?x152xf32>) outs(%218 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<?x152xbf16>
    %220 = arith.divsi %206, %c2 : index
    %expanded_68 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [2, %220, 152] : tensor<?x152xbf16> into tensor<2x?x152xbf16>
    %221 = tensor.empty(%220) : tensor<2x?x152xbf16>
    %222 = linalg.generic #loops5 ins(%expanded_68 : tensor<2x?x152xbf16>) outs(%221 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %280 = math.sqrt %cst_3 : bf16
      %281 = arith.divf %in, %280 : bf16
      %282 = math.erf %281 : bf16
      %283 = arith.addf %282, %cst_2 : bf16
      %284 = arith.mulf %283, %cst_4 : bf16
      %285 = arith.mulf %in, %284 : bf16
      linalg.yield %285 : bf16
    } -> tensor<2x?x152xbf16>
    %collapsed_69 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<2x?x152xbf16> into tensor<?x152xbf16>
    %223 = tensor.empty() : tensor<152x48xbf16>
    %transposed_70 = linalg.transpose ins(%cst_14 : tensor<48x152xbf16>) outs(%223 : tensor<152x48xbf16>) permutation = [1, 0] 
    %224 = linalg.generic #loops15 ins(%cst_13 : tensor<48xbf16>) outs(%65 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48xf32>
    %225 = affine.apply #map13()[%220]
    %226 = tensor.empty(%225) : tensor<?x152xf32>
    %227 = linalg.generic #loops0 ins(%collapsed_69 : tensor<?x152xbf16>) outs(%226 : tensor<?x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<?x152xf32>
    %228 = tensor.empty() : tensor<152x48xf32>
    %229 = linalg.generic #loops0 ins(%transposed_70 : tensor<152x48xbf16>) outs(%228 : tensor<152x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<152x48xf32>
    %230 = tensor.empty(%225) : tensor<?x48xf32>
    %231 = linalg.fill ins(%cst_0 : f32) outs(%230 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %232 = linalg.matmul ins(%227, %229 : tensor<?x152xf32>, tensor<152x48xf32>) outs(%231 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %74, "negative values not allowed in new dimensions"
    %233 = linalg.generic #loops16 ins(%224 : tensor<48xf32>) outs(%76 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %234 = arith.cmpi eq, %225, %75 : index
    cf.assert %234, "mismatched size for broadcast"
    %235 = linalg.generic #loops17 ins(%232, %233 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%230 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.addf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<?x48xf32>
    %236 = tensor.empty(%225) : tensor<?x48xbf16>
    %237 = linalg.generic #loops0 ins(%235 : tensor<?x48xf32>) outs(%236 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<?x48xbf16>
    %238 = arith.divsi %225, %c2 : index
    %expanded_71 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [2, %238, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %239 = arith.cmpi eq, %238, %dim : index
    cf.assert %239, "mismatched size for broadcast"
    %240 = tensor.empty(%238) : tensor<2x?x48xbf16>
    %241 = linalg.generic #loops3 ins(%expanded_71, %202 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%240 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_75: bf16, %out: bf16):
      %280 = arith.addf %in, %in_75 : bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %242 = tensor.empty(%238) : tensor<2x?x48xf32>
    %243 = linalg.generic #loops5 ins(%241 : tensor<2x?x48xbf16>) outs(%242 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %244 = tensor.empty(%238) : tensor<2x?x48xf64>
    %245 = linalg.generic #loops5 ins(%243 : tensor<2x?x48xf32>) outs(%244 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %280 = arith.extf %in : f32 to f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %246 = tensor.empty(%238) : tensor<2x?x1xf64>
    %247 = linalg.fill ins(%cst : f64) outs(%246 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %248 = linalg.generic #loops6 ins(%245 : tensor<2x?x48xf64>) outs(%247 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.addf %in, %out : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %249 = linalg.generic #loops5 ins(%248 : tensor<2x?x1xf64>) outs(%246 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.divf %in, %cst_34 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %250 = linalg.generic #loops7 ins(%245, %249 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%244 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_75: f64, %out: f64):
      %280 = arith.subf %in, %in_75 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %251 = linalg.generic #loops3 ins(%250, %250 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%244 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_75: f64, %out: f64):
      %280 = arith.mulf %in, %in_75 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x48xf64>
    %252 = linalg.generic #loops6 ins(%251 : tensor<2x?x48xf64>) outs(%247 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.addf %in, %out : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %253 = linalg.generic #loops5 ins(%252 : tensor<2x?x1xf64>) outs(%246 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %280 = arith.divf %in, %cst_34 : f64
      linalg.yield %280 : f64
    } -> tensor<2x?x1xf64>
    %254 = tensor.empty(%238) : tensor<2x?x1xf32>
    %255 = linalg.generic #loops5 ins(%253 : tensor<2x?x1xf64>) outs(%254 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %280 = arith.truncf %in : f64 to f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %256 = linalg.fill ins(%cst_0 : f32) outs(%254 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %257 = linalg.generic #loops6 ins(%243 : tensor<2x?x48xf32>) outs(%256 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %258 = linalg.generic #loops5 ins(%257 : tensor<2x?x1xf32>) outs(%254 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_35 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %259 = linalg.generic #loops5 ins(%255 : tensor<2x?x1xf32>) outs(%254 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_30 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x1xf32>
    %260 = linalg.generic #loops5 ins(%259 : tensor<2x?x1xf32>) outs(%254 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x1xf32>
    %261 = linalg.generic #loops7 ins(%243, %258 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%242 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.subf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %262 = linalg.generic #loops7 ins(%261, %260 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%242 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.mulf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x?x48xf32>
    %263 = linalg.generic #loops8 ins(%262, %cst_12 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%242 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: bf16, %out: f32):
      %280 = arith.extf %in_75 : bf16 to f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x48xf32>
    %264 = linalg.generic #loops8 ins(%263, %cst_11 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%242 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_75: bf16, %out: f32):
      %280 = arith.extf %in_75 : bf16 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<2x?x48xf32>
    %265 = linalg.generic #loops5 ins(%264 : tensor<2x?x48xf32>) outs(%240 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<2x?x48xbf16>
    %266 = arith.index_cast %238 : index to i64
    %267 = arith.minsi %266, %c0_i64 : i64
    %268 = arith.index_cast %267 : i64 to index
    %extracted_slice_72 = tensor.extract_slice %265[0, %268, 0] [2, 1, 48] [1, 1, 1] : tensor<2x?x48xbf16> to tensor<2x1x48xbf16>
    %collapsed_73 = tensor.collapse_shape %extracted_slice_72 [[0, 1], [2]] : tensor<2x1x48xbf16> into tensor<2x48xbf16>
    %transposed_74 = linalg.transpose ins(%cst_10 : tensor<48x48xbf16>) outs(%64 : tensor<48x48xbf16>) permutation = [1, 0] 
    %269 = linalg.generic #loops15 ins(%cst_9 : tensor<48xbf16>) outs(%65 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48xf32>
    %270 = tensor.empty() : tensor<2x48xf32>
    %271 = linalg.generic #loops0 ins(%collapsed_73 : tensor<2x48xbf16>) outs(%270 : tensor<2x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<2x48xf32>
    %272 = linalg.generic #loops0 ins(%transposed_74 : tensor<48x48xbf16>) outs(%70 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %280 = arith.extf %in : bf16 to f32
      linalg.yield %280 : f32
    } -> tensor<48x48xf32>
    %273 = linalg.fill ins(%cst_0 : f32) outs(%270 : tensor<2x48xf32>) -> tensor<2x48xf32>
    %274 = linalg.matmul ins(%271, %272 : tensor<2x48xf32>, tensor<48x48xf32>) outs(%273 : tensor<2x48xf32>) -> tensor<2x48xf32>
    %275 = linalg.generic #loops16 ins(%269 : tensor<48xf32>) outs(%270 : tensor<2x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x48xf32>
    %276 = linalg.generic #loops17 ins(%274, %275 : tensor<2x48xf32>, tensor<2x48xf32>) outs(%270 : tensor<2x48xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %280 = arith.addf %in, %in_75 : f32
      linalg.yield %280 : f32
    } -> tensor<2x48xf32>
    %277 = tensor.empty() : tensor<2x48xbf16>
    %278 = linalg.generic #loops0 ins(%276 : tensor<2x48xf32>) outs(%277 : tensor<2x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %280 = arith.truncf %in : f32 to bf16
      linalg.yield %280 : bf16
    } -> tensor<2x48xbf16>
    %279 = linalg.generic #loops0 ins(%278 : tensor<2x48xbf16>) outs(%277 : tensor<2x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %280 = math.tanh %in : bf16
      linalg.yield %280 : bf16
    } -> tensor<2x48xbf16>
    return %265, %279 : tensor<2x?x48xbf16>, tensor<2x48xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_48_torch.bfloat16_11: "seeded bert-dynamic.pooler.dense.bias",
      torch_tensor_48_48_torch.bfloat16_4: "seeded bert-dynamic.pooler.dense.weight",
      torch_tensor_48_torch.bfloat16_10: "seeded bert-dynamic.encoder.layer.0.output.LayerNorm.bias",
      torch_tensor_48_torch.bfloat16_9: "seeded bert-dynamic.encoder.layer.0.output.LayerNorm.weight",
      torch_tensor_48_torch.bfloat16_8: "seeded bert-dynamic.encoder.layer.0.output.dense.bias",
      torch_tensor_48_152_torch.bfloat16: "seeded bert-dynamic.encoder.layer.0.output.dense.weight",
      torch_tensor_152_torch.bfloat16: "seeded bert-dynamic.encoder.layer.0.intermediate.dense.bias",
      torch_tensor_152_48_torch.bfloat16: "seeded bert-dynamic.encoder.layer.0.intermediate.dense.weight",
      torch_tensor_48_torch.bfloat16_7: "seeded bert-dynamic.encoder.layer.0.attention.output.LayerNorm.bias",
      torch_tensor_48_torch.bfloat16_6: "seeded bert-dynamic.encoder.layer.0.attention.output.LayerNorm.weight",
      torch_tensor_48_torch.bfloat16_5: "seeded bert-dynamic.encoder.layer.0.attention.output.dense.bias",
      torch_tensor_48_48_torch.bfloat16_3: "seeded bert-dynamic.encoder.layer.0.attention.output.dense.weight",
      torch_tensor_48_torch.bfloat16_4: "seeded bert-dynamic.encoder.layer.0.attention.self.value.bias",
      torch_tensor_48_48_torch.bfloat16_2: "seeded bert-dynamic.encoder.layer.0.attention.self.value.weight",
      torch_tensor_48_torch.bfloat16_3: "seeded bert-dynamic.encoder.layer.0.attention.self.key.bias",
      torch_tensor_48_48_torch.bfloat16_1: "seeded bert-dynamic.encoder.layer.0.attention.self.key.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded bert-dynamic.encoder.layer.0.attention.self.query.bias",
      torch_tensor_48_48_torch.bfloat16: "seeded bert-dynamic.encoder.layer.0.attention.self.query.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded bert-dynamic.embeddings.LayerNorm.bias",
      torch_tensor_48_torch.bfloat16: "seeded bert-dynamic.embeddings.LayerNorm.weight",
      torch_tensor_64_48_torch.bfloat16: "seeded bert-dynamic.embeddings.position_embeddings.weight",
      torch_tensor_2_48_torch.bfloat16: "seeded bert-dynamic.embeddings.token_type_embeddings.weight",
      torch_tensor_168_48_torch.bfloat16: "seeded bert-dynamic.embeddings.word_embeddings.weight",
      torch_tensor_1_64_torch.int64_1: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000"
    }
  }
#-}
