// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#loops0 = {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops4 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]}
#loops6 = {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]}
#loops10 = {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]}
#loops15 = {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops18 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x37xi64>) -> tensor<1x37x64xbf16> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c168 = arith.constant 168 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x5x37x37xf32>
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_4 = arith.constant dense_resource<torch_tensor_64_152_torch.bfloat16> : tensor<64x152xbf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16_1> : tensor<152x64xbf16>
    %cst_6 = arith.constant 0.79788456080286541 : f64
    %cst_7 = arith.constant 4.471500e-02 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16> : tensor<152x64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_80_torch.bfloat16> : tensor<64x80xbf16>
    %cst_11 = arith.constant 0xFFF0000000000000 : f64
    %cst_12 = arith.constant dense_resource<torch_tensor_32_5_torch.bfloat16> : tensor<32x5xbf16>
    %cst_13 = arith.constant 2.7725887222397811 : f64
    %cst_14 = arith.constant dense_resource<torch_tensor_80_64_torch.bfloat16_2> : tensor<80x64xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_80_64_torch.bfloat16_1> : tensor<80x64xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_80_64_torch.bfloat16> : tensor<80x64xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_18 = arith.constant 9.9999999999999995E-7 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16> : tensor<168x64xbf16>
    %cst_20 = arith.constant 6.400000e+01 : f32
    %cst_21 = arith.constant 8.000000e+00 : f32
    %cst_22 = arith.constant 5.000000e-01 : bf16
    %cst_23 = arith.constant 1.000000e+00 : bf16
    %cst_24 = arith.constant dense<15> : tensor<37x37xi64>
    %0 = tensor.empty() : tensor<1x37x64xbf16>
    %1 = linalg.generic #loops0 ins(%arg0 : tensor<1x37xi64>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c168 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_19[%134, %135] : tensor<168x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x37x64xbf16>
    %2 = tensor.empty() : tensor<37xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<37xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<37xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 37, 1] : tensor<37xi64> into tensor<1x1x37x1xi64>
    %4 = tensor.empty() : tensor<1x1x37x1xi1>
    %5 = linalg.generic #loops2 ins(%expanded : tensor<1x1x37x1xi64>) outs(%4 : tensor<1x1x37x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<1x1x37x1xi1>
    %6 = tensor.empty() : tensor<1x1x37x37xi1>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x1x37x1xi1> into tensor<1x1x37xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x37xi1>) outs(%6 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x37x37xi1>
    %8 = tensor.empty() : tensor<1x37x64xf32>
    %9 = linalg.generic #loops4 ins(%1 : tensor<1x37x64xbf16>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x37x64xf32>
    %10 = linalg.generic #loops4 ins(%9 : tensor<1x37x64xf32>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x37x64xf32>
    %11 = tensor.empty() : tensor<1x37x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x37x1xf32>) -> tensor<1x37x1xf32>
    %13 = linalg.generic #loops5 ins(%10 : tensor<1x37x64xf32>) outs(%12 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %14 = linalg.generic #loops4 ins(%13 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_20 : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %15 = linalg.generic #loops4 ins(%14 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_18 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x37x1xf32>
    %16 = linalg.generic #loops4 ins(%15 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %17 = linalg.generic #loops6 ins(%1, %16 : tensor<1x37x64xbf16>, tensor<1x37x1xf32>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %in_58: f32, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      %135 = arith.mulf %134, %in_58 : f32
      linalg.yield %135 : f32
    } -> tensor<1x37x64xf32>
    %18 = linalg.generic #loops4 ins(%17 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    %19 = linalg.generic #loops7 ins(%cst_17, %18 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    %20 = tensor.empty() : tensor<64x80xbf16>
    %transposed = linalg.transpose ins(%cst_16 : tensor<80x64xbf16>) outs(%20 : tensor<64x80xbf16>) permutation = [1, 0] 
    %collapsed_25 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %21 = tensor.empty() : tensor<37x80xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<37x80xf32>) -> tensor<37x80xf32>
    %23 = linalg.matmul ins(%collapsed_25, %transposed : tensor<37x64xbf16>, tensor<64x80xbf16>) outs(%22 : tensor<37x80xf32>) -> tensor<37x80xf32>
    %24 = tensor.empty() : tensor<37x80xbf16>
    %25 = linalg.generic #loops8 ins(%23 : tensor<37x80xf32>) outs(%24 : tensor<37x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<37x80xbf16>
    %expanded_26 = tensor.expand_shape %25 [[0, 1], [2, 3]] output_shape [1, 37, 5, 16] : tensor<37x80xbf16> into tensor<1x37x5x16xbf16>
    %26 = tensor.empty() : tensor<1x5x37x16xbf16>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x37x5x16xbf16>) outs(%26 : tensor<1x5x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%cst_15 : tensor<80x64xbf16>) outs(%20 : tensor<64x80xbf16>) permutation = [1, 0] 
    %27 = linalg.matmul ins(%collapsed_25, %transposed_28 : tensor<37x64xbf16>, tensor<64x80xbf16>) outs(%22 : tensor<37x80xf32>) -> tensor<37x80xf32>
    %28 = linalg.generic #loops8 ins(%27 : tensor<37x80xf32>) outs(%24 : tensor<37x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<37x80xbf16>
    %expanded_29 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [1, 37, 5, 16] : tensor<37x80xbf16> into tensor<1x37x5x16xbf16>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<1x37x5x16xbf16>) outs(%26 : tensor<1x5x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%cst_14 : tensor<80x64xbf16>) outs(%20 : tensor<64x80xbf16>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed_25, %transposed_31 : tensor<37x64xbf16>, tensor<64x80xbf16>) outs(%22 : tensor<37x80xf32>) -> tensor<37x80xf32>
    %30 = linalg.generic #loops8 ins(%29 : tensor<37x80xf32>) outs(%24 : tensor<37x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<37x80xbf16>
    %expanded_32 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [1, 37, 5, 16] : tensor<37x80xbf16> into tensor<1x37x5x16xbf16>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x37x5x16xbf16>) outs(%26 : tensor<1x5x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_34 = tensor.expand_shape %3 [[0, 1]] output_shape [37, 1] : tensor<37xi64> into tensor<37x1xi64>
    %expanded_35 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 37] : tensor<37xi64> into tensor<1x37xi64>
    %31 = tensor.empty() : tensor<37x37xi64>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_35, %expanded_34 : tensor<1x37xi64>, tensor<37x1xi64>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %134 = arith.subi %in, %in_58 : i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %33 = tensor.empty() : tensor<37x37xi1>
    %34 = linalg.generic #loops8 ins(%32 : tensor<37x37xi64>) outs(%33 : tensor<37x37xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<37x37xi1>
    %35 = linalg.generic #loops8 ins(%34 : tensor<37x37xi1>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i1, %out: i64):
      %134 = arith.extui %in : i1 to i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %36 = linalg.generic #loops8 ins(%35 : tensor<37x37xi64>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = arith.muli %in, %c16_i64 : i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %37 = linalg.generic #loops8 ins(%32 : tensor<37x37xi64>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = math.absi %in : i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %38 = linalg.generic #loops8 ins(%37 : tensor<37x37xi64>) outs(%33 : tensor<37x37xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<37x37xi1>
    %39 = tensor.empty() : tensor<37x37xf32>
    %40 = linalg.generic #loops8 ins(%37 : tensor<37x37xi64>) outs(%39 : tensor<37x37xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<37x37xf32>
    %41 = linalg.generic #loops8 ins(%40 : tensor<37x37xf32>) outs(%39 : tensor<37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_21 : f32
      linalg.yield %134 : f32
    } -> tensor<37x37xf32>
    %42 = linalg.generic #loops8 ins(%41 : tensor<37x37xf32>) outs(%39 : tensor<37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.log %in : f32
      linalg.yield %134 : f32
    } -> tensor<37x37xf32>
    %43 = linalg.generic #loops8 ins(%42 : tensor<37x37xf32>) outs(%39 : tensor<37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_13 : f64 to f32
      %135 = arith.divf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<37x37xf32>
    %44 = linalg.generic #loops8 ins(%43 : tensor<37x37xf32>) outs(%39 : tensor<37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_21 : f32
      linalg.yield %134 : f32
    } -> tensor<37x37xf32>
    %45 = linalg.generic #loops8 ins(%44 : tensor<37x37xf32>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: f32, %out: i64):
      %134 = arith.fptosi %in : f32 to i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %46 = linalg.generic #loops8 ins(%45 : tensor<37x37xi64>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = arith.addi %in, %c8_i64 : i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %47 = linalg.generic #loops10 ins(%46, %cst_24 : tensor<37x37xi64>, tensor<37x37xi64>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %134 = arith.minsi %in, %in_58 : i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %48 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%38, %37, %47 : tensor<37x37xi1>, tensor<37x37xi64>, tensor<37x37xi64>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i1, %in_58: i64, %in_59: i64, %out: i64):
      %134 = arith.select %in, %in_58, %in_59 : i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %49 = linalg.generic #loops10 ins(%36, %48 : tensor<37x37xi64>, tensor<37x37xi64>) outs(%31 : tensor<37x37xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %134 = arith.addi %in, %in_58 : i64
      linalg.yield %134 : i64
    } -> tensor<37x37xi64>
    %50 = tensor.empty() : tensor<37x37x5xbf16>
    %51 = linalg.generic #loops0 ins(%49 : tensor<37x37xi64>) outs(%50 : tensor<37x37x5xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c32 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_12[%134, %135] : tensor<32x5xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<37x37x5xbf16>
    %52 = tensor.empty() : tensor<5x37x37xbf16>
    %transposed_36 = linalg.transpose ins(%51 : tensor<37x37x5xbf16>) outs(%52 : tensor<5x37x37xbf16>) permutation = [2, 0, 1] 
    %expanded_37 = tensor.expand_shape %transposed_36 [[0, 1], [2], [3]] output_shape [1, 5, 37, 37] : tensor<5x37x37xbf16> into tensor<1x5x37x37xbf16>
    %53 = tensor.empty() : tensor<1x5x37x37xbf16>
    %54 = linalg.generic {indexing_maps = [#map10, #map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_37, %cst_2 : tensor<1x1x37x37xi1>, tensor<1x5x37x37xbf16>, tensor<bf16>) outs(%53 : tensor<1x5x37x37xbf16>) {
    ^bb0(%in: i1, %in_58: bf16, %in_59: bf16, %out: bf16):
      %134 = arith.select %in, %in_58, %in_59 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x5x37x37xbf16>
    %55 = tensor.empty() : tensor<1x5x37x16xf32>
    %56 = linalg.generic #loops2 ins(%transposed_27 : tensor<1x5x37x16xbf16>) outs(%55 : tensor<1x5x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x16xf32>
    %57 = linalg.generic #loops2 ins(%transposed_30 : tensor<1x5x37x16xbf16>) outs(%55 : tensor<1x5x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x16xf32>
    %58 = linalg.generic #loops2 ins(%transposed_33 : tensor<1x5x37x16xbf16>) outs(%55 : tensor<1x5x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x16xf32>
    %59 = tensor.empty() : tensor<1x5x16x37xf32>
    %transposed_38 = linalg.transpose ins(%57 : tensor<1x5x37x16xf32>) outs(%59 : tensor<1x5x16x37xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x5x37x16xf32> into tensor<5x37x16xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<1x5x16x37xf32> into tensor<5x16x37xf32>
    %60 = tensor.empty() : tensor<5x37x37xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<5x37x37xf32>) -> tensor<5x37x37xf32>
    %62 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<5x37x16xf32>, tensor<5x16x37xf32>) outs(%61 : tensor<5x37x37xf32>) -> tensor<5x37x37xf32>
    %expanded_41 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 5, 37, 37] : tensor<5x37x37xf32> into tensor<1x5x37x37xf32>
    %63 = tensor.empty() : tensor<1x5x37x37xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %54 : tensor<1x5x37x37xf32>, tensor<1x5x37x37xbf16>) outs(%63 : tensor<1x5x37x37xf32>) {
    ^bb0(%in: f32, %in_58: bf16, %out: f32):
      %134 = arith.extf %in_58 : bf16 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x5x37x37xf32>
    %65 = tensor.empty() : tensor<1x5x37xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<1x5x37xi64>) -> tensor<1x5x37xi64>
    %67 = tensor.empty() : tensor<1x5x37xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<1x5x37xf32>) -> tensor<1x5x37xf32>
    %69:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x5x37x37xf32>) outs(%68, %66 : tensor<1x5x37xf32>, tensor<1x5x37xi64>) {
    ^bb0(%in: f32, %out: f32, %out_58: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_58 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<1x5x37xf32>, tensor<1x5x37xi64>)
    %expanded_42 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [1, 5, 37, 1] : tensor<1x5x37xf32> into tensor<1x5x37x1xf32>
    %70 = linalg.generic #loops15 ins(%64, %expanded_42 : tensor<1x5x37x37xf32>, tensor<1x5x37x1xf32>) outs(%63 : tensor<1x5x37x37xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %134 = arith.subf %in, %in_58 : f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x37xf32>
    %71 = linalg.generic #loops2 ins(%70 : tensor<1x5x37x37xf32>) outs(%63 : tensor<1x5x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x37xf32>
    %72 = tensor.empty() : tensor<1x5x37x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x5x37x1xf32>) -> tensor<1x5x37x1xf32>
    %74 = linalg.generic #loops16 ins(%71 : tensor<1x5x37x37xf32>) outs(%73 : tensor<1x5x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x1xf32>
    %75 = linalg.generic #loops15 ins(%71, %74 : tensor<1x5x37x37xf32>, tensor<1x5x37x1xf32>) outs(%63 : tensor<1x5x37x37xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %134 = arith.divf %in, %in_58 : f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x37xf32>
    %76 = tensor.empty() : tensor<1x5x37x37xi1>
    %77 = linalg.generic #loops2 ins(%64 : tensor<1x5x37x37xf32>) outs(%76 : tensor<1x5x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %134 = arith.extf %in : f32 to f64
      %135 = arith.cmpf oeq, %134, %cst_11 : f64
      linalg.yield %135 : i1
    } -> tensor<1x5x37x37xi1>
    %78 = tensor.empty() : tensor<1x5x37x1xi1>
    %79 = linalg.fill ins(%true : i1) outs(%78 : tensor<1x5x37x1xi1>) -> tensor<1x5x37x1xi1>
    %80 = linalg.generic #loops16 ins(%77 : tensor<1x5x37x37xi1>) outs(%79 : tensor<1x5x37x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %134 = arith.andi %in, %out : i1
      linalg.yield %134 : i1
    } -> tensor<1x5x37x1xi1>
    %81 = linalg.generic {indexing_maps = [#map12, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %cst_1, %75 : tensor<1x5x37x1xi1>, tensor<1x5x37x37xf32>, tensor<1x5x37x37xf32>) outs(%63 : tensor<1x5x37x37xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %134 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %134 : f32
    } -> tensor<1x5x37x37xf32>
    %collapsed_43 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<1x5x37x37xf32> into tensor<5x37x37xf32>
    %collapsed_44 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x5x37x16xf32> into tensor<5x37x16xf32>
    %82 = tensor.empty() : tensor<5x37x16xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<5x37x16xf32>) -> tensor<5x37x16xf32>
    %84 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<5x37x37xf32>, tensor<5x37x16xf32>) outs(%83 : tensor<5x37x16xf32>) -> tensor<5x37x16xf32>
    %expanded_45 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [1, 5, 37, 16] : tensor<5x37x16xf32> into tensor<1x5x37x16xf32>
    %85 = linalg.generic #loops2 ins(%expanded_45 : tensor<1x5x37x16xf32>) outs(%26 : tensor<1x5x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x5x37x16xbf16>
    %86 = tensor.empty() : tensor<1x37x5x16xbf16>
    %transposed_46 = linalg.transpose ins(%85 : tensor<1x5x37x16xbf16>) outs(%86 : tensor<1x37x5x16xbf16>) permutation = [0, 2, 1, 3] 
    %87 = tensor.empty() : tensor<80x64xbf16>
    %transposed_47 = linalg.transpose ins(%cst_10 : tensor<64x80xbf16>) outs(%87 : tensor<80x64xbf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<1x37x5x16xbf16> into tensor<37x80xbf16>
    %88 = tensor.empty() : tensor<37x64xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %90 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<37x80xbf16>, tensor<80x64xbf16>) outs(%89 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %91 = tensor.empty() : tensor<37x64xbf16>
    %92 = linalg.generic #loops8 ins(%90 : tensor<37x64xf32>) outs(%91 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<37x64xbf16>
    %expanded_49 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %93 = linalg.generic #loops18 ins(%1, %expanded_49 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.addf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    %94 = linalg.generic #loops4 ins(%93 : tensor<1x37x64xbf16>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x37x64xf32>
    %95 = linalg.generic #loops4 ins(%94 : tensor<1x37x64xf32>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x37x64xf32>
    %96 = linalg.generic #loops5 ins(%95 : tensor<1x37x64xf32>) outs(%12 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %97 = linalg.generic #loops4 ins(%96 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_20 : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %98 = linalg.generic #loops4 ins(%97 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_18 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x37x1xf32>
    %99 = linalg.generic #loops4 ins(%98 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %100 = linalg.generic #loops6 ins(%93, %99 : tensor<1x37x64xbf16>, tensor<1x37x1xf32>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %in_58: f32, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      %135 = arith.mulf %134, %in_58 : f32
      linalg.yield %135 : f32
    } -> tensor<1x37x64xf32>
    %101 = linalg.generic #loops4 ins(%100 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    %102 = linalg.generic #loops7 ins(%cst_9, %101 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    %103 = tensor.empty() : tensor<64x152xbf16>
    %transposed_50 = linalg.transpose ins(%cst_8 : tensor<152x64xbf16>) outs(%103 : tensor<64x152xbf16>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %104 = tensor.empty() : tensor<37x152xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %106 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<37x64xbf16>, tensor<64x152xbf16>) outs(%105 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %107 = tensor.empty() : tensor<37x152xbf16>
    %108 = linalg.generic #loops8 ins(%106 : tensor<37x152xf32>) outs(%107 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<37x152xbf16>
    %expanded_52 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %109 = tensor.empty() : tensor<1x37x152xbf16>
    %110 = linalg.generic #loops4 ins(%expanded_52 : tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = arith.mulf %in, %cst_22 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x152xbf16>
    %111 = linalg.generic #loops4 ins(%expanded_52 : tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = math.fpowi %in, %c3_i64 : bf16, i64
      linalg.yield %134 : bf16
    } -> tensor<1x37x152xbf16>
    %112 = linalg.generic #loops4 ins(%111 : tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = arith.truncf %cst_7 : f64 to bf16
      %135 = arith.mulf %in, %134 : bf16
      linalg.yield %135 : bf16
    } -> tensor<1x37x152xbf16>
    %113 = linalg.generic #loops18 ins(%expanded_52, %112 : tensor<1x37x152xbf16>, tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.addf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x152xbf16>
    %114 = linalg.generic #loops4 ins(%113 : tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = arith.truncf %cst_6 : f64 to bf16
      %135 = arith.mulf %in, %134 : bf16
      linalg.yield %135 : bf16
    } -> tensor<1x37x152xbf16>
    %115 = linalg.generic #loops4 ins(%114 : tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = math.tanh %in : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x152xbf16>
    %116 = linalg.generic #loops4 ins(%115 : tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = arith.addf %in, %cst_23 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x152xbf16>
    %117 = linalg.generic #loops18 ins(%110, %116 : tensor<1x37x152xbf16>, tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x152xbf16>
    %transposed_53 = linalg.transpose ins(%cst_5 : tensor<152x64xbf16>) outs(%103 : tensor<64x152xbf16>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_51, %transposed_53 : tensor<37x64xbf16>, tensor<64x152xbf16>) outs(%105 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %119 = linalg.generic #loops8 ins(%118 : tensor<37x152xf32>) outs(%107 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<37x152xbf16>
    %expanded_54 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %120 = linalg.generic #loops18 ins(%117, %expanded_54 : tensor<1x37x152xbf16>, tensor<1x37x152xbf16>) outs(%109 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x152xbf16>
    %121 = tensor.empty() : tensor<152x64xbf16>
    %transposed_55 = linalg.transpose ins(%cst_4 : tensor<64x152xbf16>) outs(%121 : tensor<152x64xbf16>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x37x152xbf16> into tensor<37x152xbf16>
    %122 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<37x152xbf16>, tensor<152x64xbf16>) outs(%89 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %123 = linalg.generic #loops8 ins(%122 : tensor<37x64xf32>) outs(%91 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<37x64xbf16>
    %expanded_57 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %124 = linalg.generic #loops18 ins(%93, %expanded_57 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.addf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    %125 = linalg.generic #loops4 ins(%124 : tensor<1x37x64xbf16>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x37x64xf32>
    %126 = linalg.generic #loops4 ins(%125 : tensor<1x37x64xf32>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x37x64xf32>
    %127 = linalg.generic #loops5 ins(%126 : tensor<1x37x64xf32>) outs(%12 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %128 = linalg.generic #loops4 ins(%127 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_20 : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %129 = linalg.generic #loops4 ins(%128 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_18 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x37x1xf32>
    %130 = linalg.generic #loops4 ins(%129 : tensor<1x37x1xf32>) outs(%11 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x37x1xf32>
    %131 = linalg.generic #loops6 ins(%124, %130 : tensor<1x37x64xbf16>, tensor<1x37x1xf32>) outs(%8 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %in_58: f32, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      %135 = arith.mulf %134, %in_58 : f32
      linalg.yield %135 : f32
    } -> tensor<1x37x64xf32>
    %132 = linalg.generic #loops4 ins(%131 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    %133 = linalg.generic #loops7 ins(%cst_3, %132 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_58: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_58 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x37x64xbf16>
    return %133 : tensor<1x37x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_2: "seeded t5.encoder.final_layer_norm.weight",
      torch_tensor_64_152_torch.bfloat16: "seeded t5.encoder.block.0.layer.1.DenseReluDense.wo.weight",
      torch_tensor_152_64_torch.bfloat16_1: "seeded t5.encoder.block.0.layer.1.DenseReluDense.wi_1.weight",
      torch_tensor_152_64_torch.bfloat16: "seeded t5.encoder.block.0.layer.1.DenseReluDense.wi_0.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded t5.encoder.block.0.layer.1.layer_norm.weight",
      torch_tensor_64_80_torch.bfloat16: "seeded t5.encoder.block.0.layer.0.SelfAttention.o.weight",
      torch_tensor_32_5_torch.bfloat16: "seeded t5.encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
      torch_tensor_80_64_torch.bfloat16_2: "seeded t5.encoder.block.0.layer.0.SelfAttention.v.weight",
      torch_tensor_80_64_torch.bfloat16_1: "seeded t5.encoder.block.0.layer.0.SelfAttention.k.weight",
      torch_tensor_80_64_torch.bfloat16: "seeded t5.encoder.block.0.layer.0.SelfAttention.q.weight",
      torch_tensor_64_torch.bfloat16: "seeded t5.encoder.block.0.layer.0.layer_norm.weight",
      torch_tensor_168_64_torch.bfloat16: "seeded t5.shared.weight"
    }
  }
#-}
