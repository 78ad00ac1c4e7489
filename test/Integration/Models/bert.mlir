// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
#loops1 = {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops4 = {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]}
#loops5 = {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]}
#loops11 = {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]}
#loops12 = {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]}
#loops16 = {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
module {
  func.func @main(%arg0: tensor<1x37xi64>) -> (tensor<1x37x64xbf16>, tensor<1x64xbf16>) {
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c168 = arith.constant 168 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x4x37x37xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_11> : tensor<64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_5> : tensor<64x64xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_10> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_9> : tensor<64xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_8> : tensor<64xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_64_152_torch.bfloat16> : tensor<64x152xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_152_torch.bfloat16> : tensor<152xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16> : tensor<152x64xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_7> : tensor<64xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_6> : tensor<64xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_5> : tensor<64xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_4> : tensor<64x64xbf16>
    %cst_20 = arith.constant 0xFFF0000000000000 : f64
    %cst_21 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_4> : tensor<64xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_3> : tensor<64x64xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_3> : tensor<64xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_2> : tensor<64x64xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_1> : tensor<64x64xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_29 = arith.constant 9.9999999999999998E-13 : f64
    %cst_30 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16> : tensor<64x64xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_2_64_torch.bfloat16> : tensor<2x64xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16> : tensor<168x64xbf16>
    %c0 = arith.constant 0 : index
    %cst_33 = arith.constant 6.400000e+01 : f64
    %cst_34 = arith.constant 6.400000e+01 : f32
    %cst_35 = arith.constant 5.000000e-01 : f32
    %cst_36 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_1> : tensor<1x64xi64>
    %cst_37 = arith.constant dense_resource<torch_tensor_1_64_torch.int64> : tensor<1x64xi64>
    %extracted_slice = tensor.extract_slice %cst_37[0, 0] [1, 37] [1, 1] : tensor<1x64xi64> to tensor<1x37xi64>
    %0 = tensor.empty() : tensor<1x37xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x37xi64>) -> tensor<1x37xi64>
    %2 = linalg.generic #loops0 ins(%extracted_slice : tensor<1x37xi64>) outs(%1 : tensor<1x37xi64>) {
    ^bb0(%in: i64, %out: i64):
      %181 = arith.index_cast %in : i64 to index
      %182 = arith.cmpi slt, %181, %c64 : index
      cf.assert %182, "index must be smaller than dim size"
      %183 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %183, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_36[%c0, %181] : tensor<1x64xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x37xi64>
    %3 = tensor.empty() : tensor<1x37x64xbf16>
    %4 = linalg.generic #loops1 ins(%arg0 : tensor<1x37xi64>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %181 = arith.index_cast %in : i64 to index
      %182 = linalg.index 2 : index
      %183 = arith.cmpi slt, %181, %c168 : index
      cf.assert %183, "index must be smaller than dim size"
      %184 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %184, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_32[%181, %182] : tensor<168x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x37x64xbf16>
    %5 = linalg.generic #loops1 ins(%2 : tensor<1x37xi64>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %181 = arith.index_cast %in : i64 to index
      %182 = linalg.index 2 : index
      %183 = arith.cmpi slt, %181, %c2 : index
      cf.assert %183, "index must be smaller than dim size"
      %184 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %184, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_31[%181, %182] : tensor<2x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x37x64xbf16>
    %6 = linalg.generic #loops2 ins(%4, %5 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %181 = arith.addf %in, %in_68 : bf16
      linalg.yield %181 : bf16
    } -> tensor<1x37x64xbf16>
    %7 = linalg.generic #loops1 ins(%extracted_slice : tensor<1x37xi64>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %181 = arith.index_cast %in : i64 to index
      %182 = linalg.index 2 : index
      %183 = arith.cmpi slt, %181, %c64 : index
      cf.assert %183, "index must be smaller than dim size"
      %184 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %184, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_30[%181, %182] : tensor<64x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x37x64xbf16>
    %8 = linalg.generic #loops2 ins(%6, %7 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %181 = arith.addf %in, %in_68 : bf16
      linalg.yield %181 : bf16
    } -> tensor<1x37x64xbf16>
    %9 = tensor.empty() : tensor<1x37x64xf32>
    %10 = linalg.generic #loops3 ins(%8 : tensor<1x37x64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %11 = tensor.empty() : tensor<1x37x64xf64>
    %12 = linalg.generic #loops3 ins(%10 : tensor<1x37x64xf32>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %181 = arith.extf %in : f32 to f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %13 = tensor.empty() : tensor<1x37x1xf64>
    %14 = linalg.fill ins(%cst : f64) outs(%13 : tensor<1x37x1xf64>) -> tensor<1x37x1xf64>
    %15 = linalg.generic #loops4 ins(%12 : tensor<1x37x64xf64>) outs(%14 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %16 = linalg.generic #loops3 ins(%15 : tensor<1x37x1xf64>) outs(%13 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_33 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %17 = linalg.generic #loops5 ins(%12, %16 : tensor<1x37x64xf64>, tensor<1x37x1xf64>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %181 = arith.subf %in, %in_68 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %18 = linalg.generic #loops2 ins(%17, %17 : tensor<1x37x64xf64>, tensor<1x37x64xf64>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %181 = arith.mulf %in, %in_68 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %19 = linalg.generic #loops4 ins(%18 : tensor<1x37x64xf64>) outs(%14 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %20 = linalg.generic #loops3 ins(%19 : tensor<1x37x1xf64>) outs(%13 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_33 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %21 = tensor.empty() : tensor<1x37x1xf32>
    %22 = linalg.generic #loops3 ins(%20 : tensor<1x37x1xf64>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %181 = arith.truncf %in : f64 to f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x37x1xf32>) -> tensor<1x37x1xf32>
    %24 = linalg.generic #loops4 ins(%10 : tensor<1x37x64xf32>) outs(%23 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %25 = linalg.generic #loops3 ins(%24 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_34 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %26 = linalg.generic #loops3 ins(%22 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_29 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x1xf32>
    %27 = linalg.generic #loops3 ins(%26 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %28 = linalg.generic #loops5 ins(%10, %25 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.subf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %29 = linalg.generic #loops5 ins(%28, %27 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.mulf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %30 = linalg.generic #loops6 ins(%29, %cst_28 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %181 = arith.extf %in_68 : bf16 to f32
      %182 = arith.mulf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x64xf32>
    %31 = linalg.generic #loops6 ins(%30, %cst_27 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %181 = arith.extf %in_68 : bf16 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x64xf32>
    %32 = linalg.generic #loops3 ins(%31 : tensor<1x37x64xf32>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<1x37x64xbf16>
    %33 = tensor.empty() : tensor<37xi64>
    %34 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%33 : tensor<37xi64>) {
    ^bb0(%out: i64):
      %181 = linalg.index 0 : index
      %182 = arith.index_cast %181 : index to i64
      linalg.yield %182 : i64
    } -> tensor<37xi64>
    %expanded = tensor.expand_shape %34 [[0, 1, 2, 3]] output_shape [1, 1, 37, 1] : tensor<37xi64> into tensor<1x1x37x1xi64>
    %35 = tensor.empty() : tensor<1x1x37x1xi1>
    %36 = linalg.generic #loops8 ins(%expanded : tensor<1x1x37x1xi64>) outs(%35 : tensor<1x1x37x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %181 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %181 : i1
    } -> tensor<1x1x37x1xi1>
    %37 = tensor.empty() : tensor<1x1x37x37xi1>
    %collapsed = tensor.collapse_shape %36 [[0], [1], [2, 3]] : tensor<1x1x37x1xi1> into tensor<1x1x37xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x37xi1>) outs(%37 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x37x37xi1>
    %collapsed_38 = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %39 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%cst_26 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<64xf32>
    %41 = linalg.generic #loops10 ins(%cst_25 : tensor<64xbf16>) outs(%40 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64xf32>
    %42 = tensor.empty() : tensor<37x64xf32>
    %43 = linalg.generic #loops0 ins(%collapsed_38 : tensor<37x64xbf16>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %44 = tensor.empty() : tensor<64x64xf32>
    %45 = linalg.generic #loops0 ins(%transposed : tensor<64x64xbf16>) outs(%44 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64x64xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %47 = linalg.matmul ins(%43, %45 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %48 = linalg.generic #loops11 ins(%41 : tensor<64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %49 = linalg.generic #loops12 ins(%47, %48 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.addf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %50 = tensor.empty() : tensor<37x64xbf16>
    %51 = linalg.generic #loops0 ins(%49 : tensor<37x64xf32>) outs(%50 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<37x64xbf16>
    %expanded_39 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %52 = tensor.empty() : tensor<1x4x37x16xbf16>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x37x4x16xbf16>) outs(%52 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%cst_24 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %53 = linalg.generic #loops10 ins(%cst_23 : tensor<64xbf16>) outs(%40 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64xf32>
    %54 = linalg.generic #loops0 ins(%transposed_41 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64x64xf32>
    %55 = linalg.matmul ins(%43, %54 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %56 = linalg.generic #loops11 ins(%53 : tensor<64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %57 = linalg.generic #loops12 ins(%55, %56 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.addf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %58 = linalg.generic #loops0 ins(%57 : tensor<37x64xf32>) outs(%50 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<37x64xbf16>
    %expanded_42 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x37x4x16xbf16>) outs(%52 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%cst_22 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %59 = linalg.generic #loops10 ins(%cst_21 : tensor<64xbf16>) outs(%40 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64xf32>
    %60 = linalg.generic #loops0 ins(%transposed_44 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64x64xf32>
    %61 = linalg.matmul ins(%43, %60 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %62 = linalg.generic #loops11 ins(%59 : tensor<64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %63 = linalg.generic #loops12 ins(%61, %62 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.addf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %64 = linalg.generic #loops0 ins(%63 : tensor<37x64xf32>) outs(%50 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<37x64xbf16>
    %expanded_45 = tensor.expand_shape %64 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x37x4x16xbf16>) outs(%52 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<1x1x37x37xbf16>
    %66 = linalg.generic {indexing_maps = [#map6, #map9, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_6, %cst_7 : tensor<1x1x37x37xi1>, tensor<bf16>, tensor<bf16>) outs(%65 : tensor<1x1x37x37xbf16>) {
    ^bb0(%in: i1, %in_68: bf16, %in_69: bf16, %out: bf16):
      %181 = arith.select %in, %in_68, %in_69 : bf16
      linalg.yield %181 : bf16
    } -> tensor<1x1x37x37xbf16>
    %67 = tensor.empty() : tensor<1x4x37x16xf32>
    %68 = linalg.generic #loops8 ins(%transposed_40 : tensor<1x4x37x16xbf16>) outs(%67 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x16xf32>
    %69 = linalg.generic #loops8 ins(%transposed_43 : tensor<1x4x37x16xbf16>) outs(%67 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x16xf32>
    %70 = linalg.generic #loops8 ins(%transposed_46 : tensor<1x4x37x16xbf16>) outs(%67 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x16xf32>
    %71 = linalg.generic #loops8 ins(%68 : tensor<1x4x37x16xf32>) outs(%67 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.mulf %in, %cst_35 : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x16xf32>
    %72 = tensor.empty() : tensor<1x4x16x37xf32>
    %transposed_47 = linalg.transpose ins(%69 : tensor<1x4x37x16xf32>) outs(%72 : tensor<1x4x16x37xf32>) permutation = [0, 1, 3, 2] 
    %73 = linalg.generic #loops8 ins(%transposed_47 : tensor<1x4x16x37xf32>) outs(%72 : tensor<1x4x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.mulf %in, %cst_35 : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x16x37xf32>
    %collapsed_48 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %collapsed_49 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x16x37xf32> into tensor<4x16x37xf32>
    %74 = tensor.empty() : tensor<4x37x37xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %76 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x37x16xf32>, tensor<4x16x37xf32>) outs(%75 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %expanded_50 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 37, 37] : tensor<4x37x37xf32> into tensor<1x4x37x37xf32>
    %77 = tensor.empty() : tensor<1x4x37x37xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50, %66 : tensor<1x4x37x37xf32>, tensor<1x1x37x37xbf16>) outs(%77 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %181 = arith.extf %in_68 : bf16 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x4x37x37xf32>
    %79 = tensor.empty() : tensor<1x4x37xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<1x4x37xi64>) -> tensor<1x4x37xi64>
    %81 = tensor.empty() : tensor<1x4x37xf32>
    %82 = linalg.fill ins(%cst_1 : f32) outs(%81 : tensor<1x4x37xf32>) -> tensor<1x4x37xf32>
    %83:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x4x37x37xf32>) outs(%82, %80 : tensor<1x4x37xf32>, tensor<1x4x37xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %181 = linalg.index 3 : index
      %182 = arith.index_cast %181 : index to i64
      %183 = arith.maximumf %in, %out : f32
      %184 = arith.cmpf ogt, %in, %out : f32
      %185 = arith.select %184, %182, %out_68 : i64
      linalg.yield %183, %185 : f32, i64
    } -> (tensor<1x4x37xf32>, tensor<1x4x37xi64>)
    %expanded_51 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [1, 4, 37, 1] : tensor<1x4x37xf32> into tensor<1x4x37x1xf32>
    %84 = linalg.generic #loops16 ins(%78, %expanded_51 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%77 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.subf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x37xf32>
    %85 = linalg.generic #loops8 ins(%84 : tensor<1x4x37x37xf32>) outs(%77 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.exp %in : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x37xf32>
    %86 = tensor.empty() : tensor<1x4x37x1xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<1x4x37x1xf32>) -> tensor<1x4x37x1xf32>
    %88 = linalg.generic #loops17 ins(%85 : tensor<1x4x37x37xf32>) outs(%87 : tensor<1x4x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x1xf32>
    %89 = linalg.generic #loops16 ins(%85, %88 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%77 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.divf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x37xf32>
    %90 = tensor.empty() : tensor<1x4x37x37xi1>
    %91 = linalg.generic #loops8 ins(%78 : tensor<1x4x37x37xf32>) outs(%90 : tensor<1x4x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %181 = arith.extf %in : f32 to f64
      %182 = arith.cmpf oeq, %181, %cst_20 : f64
      linalg.yield %182 : i1
    } -> tensor<1x4x37x37xi1>
    %92 = tensor.empty() : tensor<1x4x37x1xi1>
    %93 = linalg.fill ins(%true : i1) outs(%92 : tensor<1x4x37x1xi1>) -> tensor<1x4x37x1xi1>
    %94 = linalg.generic #loops17 ins(%91 : tensor<1x4x37x37xi1>) outs(%93 : tensor<1x4x37x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %181 = arith.andi %in, %out : i1
      linalg.yield %181 : i1
    } -> tensor<1x4x37x1xi1>
    %95 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %cst_5, %89 : tensor<1x4x37x1xi1>, tensor<1x4x37x37xf32>, tensor<1x4x37x37xf32>) outs(%77 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %181 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x37xf32>
    %collapsed_52 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<1x4x37x37xf32> into tensor<4x37x37xf32>
    %collapsed_53 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %96 = tensor.empty() : tensor<4x37x16xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %98 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x37x37xf32>, tensor<4x37x16xf32>) outs(%97 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %expanded_54 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [1, 4, 37, 16] : tensor<4x37x16xf32> into tensor<1x4x37x16xf32>
    %99 = linalg.generic #loops8 ins(%expanded_54 : tensor<1x4x37x16xf32>) outs(%52 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<1x4x37x16xbf16>
    %100 = tensor.empty() : tensor<1x37x4x16xbf16>
    %transposed_55 = linalg.transpose ins(%99 : tensor<1x4x37x16xbf16>) outs(%100 : tensor<1x37x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<1x37x4x16xbf16> into tensor<37x64xbf16>
    %transposed_57 = linalg.transpose ins(%cst_19 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %101 = linalg.generic #loops10 ins(%cst_18 : tensor<64xbf16>) outs(%40 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64xf32>
    %102 = linalg.generic #loops0 ins(%collapsed_56 : tensor<37x64xbf16>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %103 = linalg.generic #loops0 ins(%transposed_57 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64x64xf32>
    %104 = linalg.matmul ins(%102, %103 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %105 = linalg.generic #loops11 ins(%101 : tensor<64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %106 = linalg.generic #loops12 ins(%104, %105 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.addf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %107 = linalg.generic #loops0 ins(%106 : tensor<37x64xf32>) outs(%50 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<37x64xbf16>
    %expanded_58 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %108 = linalg.generic #loops2 ins(%expanded_58, %32 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %181 = arith.addf %in, %in_68 : bf16
      linalg.yield %181 : bf16
    } -> tensor<1x37x64xbf16>
    %109 = linalg.generic #loops3 ins(%108 : tensor<1x37x64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %110 = linalg.generic #loops3 ins(%109 : tensor<1x37x64xf32>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %181 = arith.extf %in : f32 to f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %111 = linalg.generic #loops4 ins(%110 : tensor<1x37x64xf64>) outs(%14 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %112 = linalg.generic #loops3 ins(%111 : tensor<1x37x1xf64>) outs(%13 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_33 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %113 = linalg.generic #loops5 ins(%110, %112 : tensor<1x37x64xf64>, tensor<1x37x1xf64>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %181 = arith.subf %in, %in_68 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %114 = linalg.generic #loops2 ins(%113, %113 : tensor<1x37x64xf64>, tensor<1x37x64xf64>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %181 = arith.mulf %in, %in_68 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %115 = linalg.generic #loops4 ins(%114 : tensor<1x37x64xf64>) outs(%14 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %116 = linalg.generic #loops3 ins(%115 : tensor<1x37x1xf64>) outs(%13 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_33 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %117 = linalg.generic #loops3 ins(%116 : tensor<1x37x1xf64>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %181 = arith.truncf %in : f64 to f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %118 = linalg.generic #loops4 ins(%109 : tensor<1x37x64xf32>) outs(%23 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %119 = linalg.generic #loops3 ins(%118 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_34 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %120 = linalg.generic #loops3 ins(%117 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_29 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x1xf32>
    %121 = linalg.generic #loops3 ins(%120 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %122 = linalg.generic #loops5 ins(%109, %119 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.subf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %123 = linalg.generic #loops5 ins(%122, %121 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.mulf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %124 = linalg.generic #loops6 ins(%123, %cst_17 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %181 = arith.extf %in_68 : bf16 to f32
      %182 = arith.mulf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x64xf32>
    %125 = linalg.generic #loops6 ins(%124, %cst_16 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %181 = arith.extf %in_68 : bf16 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x64xf32>
    %126 = linalg.generic #loops3 ins(%125 : tensor<1x37x64xf32>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<1x37x64xbf16>
    %collapsed_59 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %127 = tensor.empty() : tensor<64x152xbf16>
    %transposed_60 = linalg.transpose ins(%cst_15 : tensor<152x64xbf16>) outs(%127 : tensor<64x152xbf16>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<152xf32>
    %129 = linalg.generic #loops10 ins(%cst_14 : tensor<152xbf16>) outs(%128 : tensor<152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<152xf32>
    %130 = linalg.generic #loops0 ins(%collapsed_59 : tensor<37x64xbf16>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %131 = tensor.empty() : tensor<64x152xf32>
    %132 = linalg.generic #loops0 ins(%transposed_60 : tensor<64x152xbf16>) outs(%131 : tensor<64x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64x152xf32>
    %133 = tensor.empty() : tensor<37x152xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %135 = linalg.matmul ins(%130, %132 : tensor<37x64xf32>, tensor<64x152xf32>) outs(%134 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %136 = linalg.generic #loops11 ins(%129 : tensor<152xf32>) outs(%133 : tensor<37x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x152xf32>
    %137 = linalg.generic #loops12 ins(%135, %136 : tensor<37x152xf32>, tensor<37x152xf32>) outs(%133 : tensor<37x152xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.addf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<37x152xf32>
    %138 = tensor.empty() : tensor<37x152xbf16>
    %139 = linalg.generic #loops0 ins(%137 : tensor<37x152xf32>) outs(%138 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<37x152xbf16>
    %expanded_61 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %140 = tensor.empty() : tensor<1x37x152xbf16>
    %141 = linalg.generic #loops3 ins(%expanded_61 : tensor<1x37x152xbf16>) outs(%140 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %181 = math.sqrt %cst_3 : bf16
      %182 = arith.divf %in, %181 : bf16
      %183 = math.erf %182 : bf16
      %184 = arith.addf %183, %cst_2 : bf16
      %185 = arith.mulf %184, %cst_4 : bf16
      %186 = arith.mulf %in, %185 : bf16
      linalg.yield %186 : bf16
    } -> tensor<1x37x152xbf16>
    %collapsed_62 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<1x37x152xbf16> into tensor<37x152xbf16>
    %142 = tensor.empty() : tensor<152x64xbf16>
    %transposed_63 = linalg.transpose ins(%cst_13 : tensor<64x152xbf16>) outs(%142 : tensor<152x64xbf16>) permutation = [1, 0] 
    %143 = linalg.generic #loops10 ins(%cst_12 : tensor<64xbf16>) outs(%40 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64xf32>
    %144 = linalg.generic #loops0 ins(%collapsed_62 : tensor<37x152xbf16>) outs(%133 : tensor<37x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<37x152xf32>
    %145 = tensor.empty() : tensor<152x64xf32>
    %146 = linalg.generic #loops0 ins(%transposed_63 : tensor<152x64xbf16>) outs(%145 : tensor<152x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<152x64xf32>
    %147 = linalg.matmul ins(%144, %146 : tensor<37x152xf32>, tensor<152x64xf32>) outs(%46 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %148 = linalg.generic #loops11 ins(%143 : tensor<64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %149 = linalg.generic #loops12 ins(%147, %148 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%42 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.addf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<37x64xf32>
    %150 = linalg.generic #loops0 ins(%149 : tensor<37x64xf32>) outs(%50 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<37x64xbf16>
    %expanded_64 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %151 = linalg.generic #loops2 ins(%expanded_64, %126 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %181 = arith.addf %in, %in_68 : bf16
      linalg.yield %181 : bf16
    } -> tensor<1x37x64xbf16>
    %152 = linalg.generic #loops3 ins(%151 : tensor<1x37x64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %153 = linalg.generic #loops3 ins(%152 : tensor<1x37x64xf32>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %181 = arith.extf %in : f32 to f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %154 = linalg.generic #loops4 ins(%153 : tensor<1x37x64xf64>) outs(%14 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %155 = linalg.generic #loops3 ins(%154 : tensor<1x37x1xf64>) outs(%13 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_33 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %156 = linalg.generic #loops5 ins(%153, %155 : tensor<1x37x64xf64>, tensor<1x37x1xf64>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %181 = arith.subf %in, %in_68 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %157 = linalg.generic #loops2 ins(%156, %156 : tensor<1x37x64xf64>, tensor<1x37x64xf64>) outs(%11 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %181 = arith.mulf %in, %in_68 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x64xf64>
    %158 = linalg.generic #loops4 ins(%157 : tensor<1x37x64xf64>) outs(%14 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %159 = linalg.generic #loops3 ins(%158 : tensor<1x37x1xf64>) outs(%13 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_33 : f64
      linalg.yield %181 : f64
    } -> tensor<1x37x1xf64>
    %160 = linalg.generic #loops3 ins(%159 : tensor<1x37x1xf64>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %181 = arith.truncf %in : f64 to f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %161 = linalg.generic #loops4 ins(%152 : tensor<1x37x64xf32>) outs(%23 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %162 = linalg.generic #loops3 ins(%161 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_34 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %163 = linalg.generic #loops3 ins(%160 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_29 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x1xf32>
    %164 = linalg.generic #loops3 ins(%163 : tensor<1x37x1xf32>) outs(%21 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %165 = linalg.generic #loops5 ins(%152, %162 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.subf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %166 = linalg.generic #loops5 ins(%165, %164 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.mulf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %167 = linalg.generic #loops6 ins(%166, %cst_11 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %181 = arith.extf %in_68 : bf16 to f32
      %182 = arith.mulf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x64xf32>
    %168 = linalg.generic #loops6 ins(%167, %cst_10 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%9 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %181 = arith.extf %in_68 : bf16 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<1x37x64xf32>
    %169 = linalg.generic #loops3 ins(%168 : tensor<1x37x64xf32>) outs(%3 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<1x37x64xbf16>
    %extracted_slice_65 = tensor.extract_slice %169[0, 0, 0] [1, 1, 64] [1, 1, 1] : tensor<1x37x64xbf16> to tensor<1x1x64xbf16>
    %collapsed_66 = tensor.collapse_shape %extracted_slice_65 [[0, 1], [2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %transposed_67 = linalg.transpose ins(%cst_9 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %170 = linalg.generic #loops10 ins(%cst_8 : tensor<64xbf16>) outs(%40 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64xf32>
    %171 = tensor.empty() : tensor<1x64xf32>
    %172 = linalg.generic #loops0 ins(%collapsed_66 : tensor<1x64xbf16>) outs(%171 : tensor<1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<1x64xf32>
    %173 = linalg.generic #loops0 ins(%transposed_67 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %181 = arith.extf %in : bf16 to f32
      linalg.yield %181 : f32
    } -> tensor<64x64xf32>
    %174 = linalg.fill ins(%cst_0 : f32) outs(%171 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %175 = linalg.matmul ins(%172, %173 : tensor<1x64xf32>, tensor<64x64xf32>) outs(%174 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %176 = linalg.generic #loops11 ins(%170 : tensor<64xf32>) outs(%171 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %177 = linalg.generic #loops12 ins(%175, %176 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%171 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %181 = arith.addf %in, %in_68 : f32
      linalg.yield %181 : f32
    } -> tensor<1x64xf32>
    %178 = tensor.empty() : tensor<1x64xbf16>
    %179 = linalg.generic #loops0 ins(%177 : tensor<1x64xf32>) outs(%178 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %181 = arith.truncf %in : f32 to bf16
      linalg.yield %181 : bf16
    } -> tensor<1x64xbf16>
    %180 = linalg.generic #loops0 ins(%179 : tensor<1x64xbf16>) outs(%178 : tensor<1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %181 = math.tanh %in : bf16
      linalg.yield %181 : bf16
    } -> tensor<1x64xbf16>
    return %169, %180 : tensor<1x37x64xbf16>, tensor<1x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_11: "seeded bert.pooler.dense.bias",
      torch_tensor_64_64_torch.bfloat16_5: "seeded bert.pooler.dense.weight",
      torch_tensor_64_torch.bfloat16_10: "seeded bert.encoder.layer.0.output.LayerNorm.bias",
      torch_tensor_64_torch.bfloat16_9: "seeded bert.encoder.layer.0.output.LayerNorm.weight",
      torch_tensor_64_torch.bfloat16_8: "seeded bert.encoder.layer.0.output.dense.bias",
      torch_tensor_64_152_torch.bfloat16: "seeded bert.encoder.layer.0.output.dense.weight",
      torch_tensor_152_torch.bfloat16: "seeded bert.encoder.layer.0.intermediate.dense.bias",
      torch_tensor_152_64_torch.bfloat16: "seeded bert.encoder.layer.0.intermediate.dense.weight",
      torch_tensor_64_torch.bfloat16_7: "seeded bert.encoder.layer.0.attention.output.LayerNorm.bias",
      torch_tensor_64_torch.bfloat16_6: "seeded bert.encoder.layer.0.attention.output.LayerNorm.weight",
      torch_tensor_64_torch.bfloat16_5: "seeded bert.encoder.layer.0.attention.output.dense.bias",
      torch_tensor_64_64_torch.bfloat16_4: "seeded bert.encoder.layer.0.attention.output.dense.weight",
      torch_tensor_64_torch.bfloat16_4: "seeded bert.encoder.layer.0.attention.self.value.bias",
      torch_tensor_64_64_torch.bfloat16_3: "seeded bert.encoder.layer.0.attention.self.value.weight",
      torch_tensor_64_torch.bfloat16_3: "seeded bert.encoder.layer.0.attention.self.key.bias",
      torch_tensor_64_64_torch.bfloat16_2: "seeded bert.encoder.layer.0.attention.self.key.weight",
      torch_tensor_64_torch.bfloat16_2: "seeded bert.encoder.layer.0.attention.self.query.bias",
      torch_tensor_64_64_torch.bfloat16_1: "seeded bert.encoder.layer.0.attention.self.query.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded bert.embeddings.LayerNorm.bias",
      torch_tensor_64_torch.bfloat16: "seeded bert.embeddings.LayerNorm.weight",
      torch_tensor_64_64_torch.bfloat16: "seeded bert.embeddings.position_embeddings.weight",
      torch_tensor_2_64_torch.bfloat16: "seeded bert.embeddings.token_type_embeddings.weight",
      torch_tensor_168_64_torch.bfloat16: "seeded bert.embeddings.word_embeddings.weight",
      torch_tensor_1_64_torch.int64_1: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000"
    }
  }
#-}
