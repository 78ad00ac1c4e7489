// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0, d1) -> (0)>
#loops0 = {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops1 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map2], iterator_types = ["parallel"]}
#loops4 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]}
#loops6 = {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]}
#loops9 = {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]}
#loops10 = {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]}
#loops11 = {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]}
#loops13 = {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
module {
  func.func @main(%arg0: tensor<1x77xi64>) -> (tensor<1x77x64xbf16>, tensor<1x64xbf16>) {
    %c77_i64 = arith.constant 77 : i64
    %c77 = arith.constant 77 : index
    %c168 = arith.constant 168 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x4x77x77xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_5 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_10> : tensor<64xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_9> : tensor<64xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_8> : tensor<64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_152_torch.bfloat16> : tensor<64x152xbf16>
    %cst_10 = arith.constant 1.702000e+00 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_152_torch.bfloat16> : tensor<152xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16> : tensor<152x64xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_7> : tensor<64xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_6> : tensor<64xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_5> : tensor<64xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_3> : tensor<64x64xbf16>
    %cst_17 = arith.constant 0xFFF0000000000000 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_4> : tensor<64xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_2> : tensor<64x64xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_3> : tensor<64xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_1> : tensor<64x64xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16> : tensor<64x64xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_26 = arith.constant 1.000000e-05 : f64
    %cst_27 = arith.constant dense_resource<torch_tensor_77_64_torch.bfloat16> : tensor<77x64xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16> : tensor<168x64xbf16>
    %cst_29 = arith.constant 6.400000e+01 : f64
    %cst_30 = arith.constant 6.400000e+01 : f32
    %cst_31 = arith.constant 5.000000e-01 : f32
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c167_i64 = arith.constant 167 : i64
    %cst_32 = arith.constant dense_resource<torch_tensor_1_77_torch.int64> : tensor<1x77xi64>
    %0 = tensor.empty() : tensor<1x77x64xbf16>
    %1 = linalg.generic #loops0 ins(%arg0 : tensor<1x77xi64>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %178 = arith.index_cast %in : i64 to index
      %179 = linalg.index 2 : index
      %180 = arith.cmpi slt, %178, %c168 : index
      cf.assert %180, "index must be smaller than dim size"
      %181 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %181, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_28[%178, %179] : tensor<168x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x77x64xbf16>
    %2 = linalg.generic #loops0 ins(%cst_32 : tensor<1x77xi64>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %178 = arith.index_cast %in : i64 to index
      %179 = linalg.index 2 : index
      %180 = arith.cmpi slt, %178, %c77 : index
      cf.assert %180, "index must be smaller than dim size"
      %181 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %181, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_27[%178, %179] : tensor<77x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x77x64xbf16>
    %3 = linalg.generic #loops1 ins(%1, %2 : tensor<1x77x64xbf16>, tensor<1x77x64xbf16>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: bf16, %in_60: bf16, %out: bf16):
      %178 = arith.addf %in, %in_60 : bf16
      linalg.yield %178 : bf16
    } -> tensor<1x77x64xbf16>
    %4 = tensor.empty() : tensor<77xi64>
    %5 = linalg.generic #loops2 outs(%4 : tensor<77xi64>) {
    ^bb0(%out: i64):
      %178 = linalg.index 0 : index
      %179 = arith.index_cast %178 : index to i64
      linalg.yield %179 : i64
    } -> tensor<77xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 77, 1] : tensor<77xi64> into tensor<1x1x77x1xi64>
    %expanded_33 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 77] : tensor<77xi64> into tensor<1x1x1x77xi64>
    %6 = tensor.empty() : tensor<1x1x77x77xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded : tensor<1x1x1x77xi64>, tensor<1x1x77x1xi64>) outs(%6 : tensor<1x1x77x77xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %178 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %178 : i1
    } -> tensor<1x1x77x77xi1>
    %8 = tensor.empty() : tensor<1x77x64xf32>
    %9 = linalg.generic #loops4 ins(%3 : tensor<1x77x64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %10 = tensor.empty() : tensor<1x77x64xf64>
    %11 = linalg.generic #loops4 ins(%9 : tensor<1x77x64xf32>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %178 = arith.extf %in : f32 to f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %12 = tensor.empty() : tensor<1x77x1xf64>
    %13 = linalg.fill ins(%cst : f64) outs(%12 : tensor<1x77x1xf64>) -> tensor<1x77x1xf64>
    %14 = linalg.generic #loops5 ins(%11 : tensor<1x77x64xf64>) outs(%13 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.addf %in, %out : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %15 = linalg.generic #loops4 ins(%14 : tensor<1x77x1xf64>) outs(%12 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.divf %in, %cst_29 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %16 = linalg.generic #loops6 ins(%11, %15 : tensor<1x77x64xf64>, tensor<1x77x1xf64>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %178 = arith.subf %in, %in_60 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %17 = linalg.generic #loops1 ins(%16, %16 : tensor<1x77x64xf64>, tensor<1x77x64xf64>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %178 = arith.mulf %in, %in_60 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %18 = linalg.generic #loops5 ins(%17 : tensor<1x77x64xf64>) outs(%13 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.addf %in, %out : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %19 = linalg.generic #loops4 ins(%18 : tensor<1x77x1xf64>) outs(%12 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.divf %in, %cst_29 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %20 = tensor.empty() : tensor<1x77x1xf32>
    %21 = linalg.generic #loops4 ins(%19 : tensor<1x77x1xf64>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %178 = arith.truncf %in : f64 to f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x77x1xf32>) -> tensor<1x77x1xf32>
    %23 = linalg.generic #loops5 ins(%9 : tensor<1x77x64xf32>) outs(%22 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %24 = linalg.generic #loops4 ins(%23 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.divf %in, %cst_30 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %25 = linalg.generic #loops4 ins(%21 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.truncf %cst_26 : f64 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x1xf32>
    %26 = linalg.generic #loops4 ins(%25 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %27 = linalg.generic #loops6 ins(%9, %24 : tensor<1x77x64xf32>, tensor<1x77x1xf32>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.subf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %28 = linalg.generic #loops6 ins(%27, %26 : tensor<1x77x64xf32>, tensor<1x77x1xf32>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.mulf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %29 = linalg.generic #loops7 ins(%28, %cst_25 : tensor<1x77x64xf32>, tensor<64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: bf16, %out: f32):
      %178 = arith.extf %in_60 : bf16 to f32
      %179 = arith.mulf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x64xf32>
    %30 = linalg.generic #loops7 ins(%29, %cst_24 : tensor<1x77x64xf32>, tensor<64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: bf16, %out: f32):
      %178 = arith.extf %in_60 : bf16 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x64xf32>
    %31 = linalg.generic #loops4 ins(%30 : tensor<1x77x64xf32>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<1x77x64xbf16>
    %collapsed = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<1x77x64xbf16> into tensor<77x64xbf16>
    %32 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%cst_23 : tensor<64x64xbf16>) outs(%32 : tensor<64x64xbf16>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<64xf32>
    %34 = linalg.generic #loops8 ins(%cst_22 : tensor<64xbf16>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64xf32>
    %35 = tensor.empty() : tensor<77x64xf32>
    %36 = linalg.generic #loops9 ins(%collapsed : tensor<77x64xbf16>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %38 = linalg.generic #loops9 ins(%transposed : tensor<64x64xbf16>) outs(%37 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64x64xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<77x64xf32>) -> tensor<77x64xf32>
    %40 = linalg.matmul ins(%36, %38 : tensor<77x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<77x64xf32>) -> tensor<77x64xf32>
    %41 = linalg.generic #loops10 ins(%34 : tensor<64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<77x64xf32>
    %42 = linalg.generic #loops11 ins(%40, %41 : tensor<77x64xf32>, tensor<77x64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.addf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %43 = tensor.empty() : tensor<77x64xbf16>
    %44 = linalg.generic #loops9 ins(%42 : tensor<77x64xf32>) outs(%43 : tensor<77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<77x64xbf16>
    %transposed_34 = linalg.transpose ins(%cst_21 : tensor<64x64xbf16>) outs(%32 : tensor<64x64xbf16>) permutation = [1, 0] 
    %45 = linalg.generic #loops8 ins(%cst_20 : tensor<64xbf16>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64xf32>
    %46 = linalg.generic #loops9 ins(%transposed_34 : tensor<64x64xbf16>) outs(%37 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64x64xf32>
    %47 = linalg.matmul ins(%36, %46 : tensor<77x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<77x64xf32>) -> tensor<77x64xf32>
    %48 = linalg.generic #loops10 ins(%45 : tensor<64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<77x64xf32>
    %49 = linalg.generic #loops11 ins(%47, %48 : tensor<77x64xf32>, tensor<77x64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.addf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %50 = linalg.generic #loops9 ins(%49 : tensor<77x64xf32>) outs(%43 : tensor<77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<77x64xbf16>
    %transposed_35 = linalg.transpose ins(%cst_19 : tensor<64x64xbf16>) outs(%32 : tensor<64x64xbf16>) permutation = [1, 0] 
    %51 = linalg.generic #loops8 ins(%cst_18 : tensor<64xbf16>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64xf32>
    %52 = linalg.generic #loops9 ins(%transposed_35 : tensor<64x64xbf16>) outs(%37 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64x64xf32>
    %53 = linalg.matmul ins(%36, %52 : tensor<77x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<77x64xf32>) -> tensor<77x64xf32>
    %54 = linalg.generic #loops10 ins(%51 : tensor<64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<77x64xf32>
    %55 = linalg.generic #loops11 ins(%53, %54 : tensor<77x64xf32>, tensor<77x64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.addf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %56 = linalg.generic #loops9 ins(%55 : tensor<77x64xf32>) outs(%43 : tensor<77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<77x64xbf16>
    %expanded_36 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [1, 77, 4, 16] : tensor<77x64xbf16> into tensor<1x77x4x16xbf16>
    %57 = tensor.empty() : tensor<1x4x77x16xbf16>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x77x4x16xbf16>) outs(%57 : tensor<1x4x77x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_38 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 77, 4, 16] : tensor<77x64xbf16> into tensor<1x77x4x16xbf16>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x77x4x16xbf16>) outs(%57 : tensor<1x4x77x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_40 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [1, 77, 4, 16] : tensor<77x64xbf16> into tensor<1x77x4x16xbf16>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x77x4x16xbf16>) outs(%57 : tensor<1x4x77x16xbf16>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<1x1x77x77xbf16>
    %59 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_4, %cst_5 : tensor<1x1x77x77xi1>, tensor<bf16>, tensor<bf16>) outs(%58 : tensor<1x1x77x77xbf16>) {
    ^bb0(%in: i1, %in_60: bf16, %in_61: bf16, %out: bf16):
      %178 = arith.select %in, %in_60, %in_61 : bf16
      linalg.yield %178 : bf16
    } -> tensor<1x1x77x77xbf16>
    %60 = tensor.empty() : tensor<1x4x77x16xf32>
    %61 = linalg.generic #loops13 ins(%transposed_37 : tensor<1x4x77x16xbf16>) outs(%60 : tensor<1x4x77x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x16xf32>
    %62 = linalg.generic #loops13 ins(%transposed_39 : tensor<1x4x77x16xbf16>) outs(%60 : tensor<1x4x77x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x16xf32>
    %63 = linalg.generic #loops13 ins(%transposed_41 : tensor<1x4x77x16xbf16>) outs(%60 : tensor<1x4x77x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x16xf32>
    %64 = linalg.generic #loops13 ins(%61 : tensor<1x4x77x16xf32>) outs(%60 : tensor<1x4x77x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.mulf %in, %cst_31 : f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x16xf32>
    %65 = tensor.empty() : tensor<1x4x16x77xf32>
    %transposed_42 = linalg.transpose ins(%62 : tensor<1x4x77x16xf32>) outs(%65 : tensor<1x4x16x77xf32>) permutation = [0, 1, 3, 2] 
    %66 = linalg.generic #loops13 ins(%transposed_42 : tensor<1x4x16x77xf32>) outs(%65 : tensor<1x4x16x77xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.mulf %in, %cst_31 : f32
      linalg.yield %178 : f32
    } -> tensor<1x4x16x77xf32>
    %collapsed_43 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<1x4x77x16xf32> into tensor<4x77x16xf32>
    %collapsed_44 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<1x4x16x77xf32> into tensor<4x16x77xf32>
    %67 = tensor.empty() : tensor<4x77x77xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<4x77x77xf32>) -> tensor<4x77x77xf32>
    %69 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x77x16xf32>, tensor<4x16x77xf32>) outs(%68 : tensor<4x77x77xf32>) -> tensor<4x77x77xf32>
    %expanded_45 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [1, 4, 77, 77] : tensor<4x77x77xf32> into tensor<1x4x77x77xf32>
    %70 = tensor.empty() : tensor<1x4x77x77xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %59 : tensor<1x4x77x77xf32>, tensor<1x1x77x77xbf16>) outs(%70 : tensor<1x4x77x77xf32>) {
    ^bb0(%in: f32, %in_60: bf16, %out: f32):
      %178 = arith.extf %in_60 : bf16 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x77x77xf32>
    %72 = tensor.empty() : tensor<1x4x77xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<1x4x77xi64>) -> tensor<1x4x77xi64>
    %74 = tensor.empty() : tensor<1x4x77xf32>
    %75 = linalg.fill ins(%cst_1 : f32) outs(%74 : tensor<1x4x77xf32>) -> tensor<1x4x77xf32>
    %76:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x4x77x77xf32>) outs(%75, %73 : tensor<1x4x77xf32>, tensor<1x4x77xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %178 = linalg.index 3 : index
      %179 = arith.index_cast %178 : index to i64
      %180 = arith.maximumf %in, %out : f32
      %181 = arith.cmpf ogt, %in, %out : f32
      %182 = arith.select %181, %179, %out_60 : i64
      linalg.yield %180, %182 : f32, i64
    } -> (tensor<1x4x77xf32>, tensor<1x4x77xi64>)
    %expanded_46 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [1, 4, 77, 1] : tensor<1x4x77xf32> into tensor<1x4x77x1xf32>
    %77 = linalg.generic #loops16 ins(%71, %expanded_46 : tensor<1x4x77x77xf32>, tensor<1x4x77x1xf32>) outs(%70 : tensor<1x4x77x77xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.subf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x77xf32>
    %78 = linalg.generic #loops13 ins(%77 : tensor<1x4x77x77xf32>) outs(%70 : tensor<1x4x77x77xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x77xf32>
    %79 = tensor.empty() : tensor<1x4x77x1xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<1x4x77x1xf32>) -> tensor<1x4x77x1xf32>
    %81 = linalg.generic #loops17 ins(%78 : tensor<1x4x77x77xf32>) outs(%80 : tensor<1x4x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x1xf32>
    %82 = linalg.generic #loops16 ins(%78, %81 : tensor<1x4x77x77xf32>, tensor<1x4x77x1xf32>) outs(%70 : tensor<1x4x77x77xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.divf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x77xf32>
    %83 = tensor.empty() : tensor<1x4x77x77xi1>
    %84 = linalg.generic #loops13 ins(%71 : tensor<1x4x77x77xf32>) outs(%83 : tensor<1x4x77x77xi1>) {
    ^bb0(%in: f32, %out: i1):
      %178 = arith.extf %in : f32 to f64
      %179 = arith.cmpf oeq, %178, %cst_17 : f64
      linalg.yield %179 : i1
    } -> tensor<1x4x77x77xi1>
    %85 = tensor.empty() : tensor<1x4x77x1xi1>
    %86 = linalg.fill ins(%true : i1) outs(%85 : tensor<1x4x77x1xi1>) -> tensor<1x4x77x1xi1>
    %87 = linalg.generic #loops17 ins(%84 : tensor<1x4x77x77xi1>) outs(%86 : tensor<1x4x77x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %178 = arith.andi %in, %out : i1
      linalg.yield %178 : i1
    } -> tensor<1x4x77x1xi1>
    %88 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %cst_3, %82 : tensor<1x4x77x1xi1>, tensor<1x4x77x77xf32>, tensor<1x4x77x77xf32>) outs(%70 : tensor<1x4x77x77xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %178 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %178 : f32
    } -> tensor<1x4x77x77xf32>
    %collapsed_47 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x4x77x77xf32> into tensor<4x77x77xf32>
    %collapsed_48 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<1x4x77x16xf32> into tensor<4x77x16xf32>
    %89 = tensor.empty() : tensor<4x77x16xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<4x77x16xf32>) -> tensor<4x77x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<4x77x77xf32>, tensor<4x77x16xf32>) outs(%90 : tensor<4x77x16xf32>) -> tensor<4x77x16xf32>
    %expanded_49 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [1, 4, 77, 16] : tensor<4x77x16xf32> into tensor<1x4x77x16xf32>
    %92 = linalg.generic #loops13 ins(%expanded_49 : tensor<1x4x77x16xf32>) outs(%57 : tensor<1x4x77x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<1x4x77x16xbf16>
    %93 = tensor.empty() : tensor<1x77x4x16xbf16>
    %transposed_50 = linalg.transpose ins(%92 : tensor<1x4x77x16xbf16>) outs(%93 : tensor<1x77x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0, 1], [2, 3]] : tensor<1x77x4x16xbf16> into tensor<77x64xbf16>
    %transposed_52 = linalg.transpose ins(%cst_16 : tensor<64x64xbf16>) outs(%32 : tensor<64x64xbf16>) permutation = [1, 0] 
    %94 = linalg.generic #loops8 ins(%cst_15 : tensor<64xbf16>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64xf32>
    %95 = linalg.generic #loops9 ins(%collapsed_51 : tensor<77x64xbf16>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %96 = linalg.generic #loops9 ins(%transposed_52 : tensor<64x64xbf16>) outs(%37 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64x64xf32>
    %97 = linalg.matmul ins(%95, %96 : tensor<77x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<77x64xf32>) -> tensor<77x64xf32>
    %98 = linalg.generic #loops10 ins(%94 : tensor<64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<77x64xf32>
    %99 = linalg.generic #loops11 ins(%97, %98 : tensor<77x64xf32>, tensor<77x64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.addf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %100 = linalg.generic #loops9 ins(%99 : tensor<77x64xf32>) outs(%43 : tensor<77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<77x64xbf16>
    %expanded_53 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 77, 64] : tensor<77x64xbf16> into tensor<1x77x64xbf16>
    %101 = linalg.generic #loops1 ins(%3, %expanded_53 : tensor<1x77x64xbf16>, tensor<1x77x64xbf16>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: bf16, %in_60: bf16, %out: bf16):
      %178 = arith.addf %in, %in_60 : bf16
      linalg.yield %178 : bf16
    } -> tensor<1x77x64xbf16>
    %102 = linalg.generic #loops4 ins(%101 : tensor<1x77x64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %103 = linalg.generic #loops4 ins(%102 : tensor<1x77x64xf32>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %178 = arith.extf %in : f32 to f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %104 = linalg.generic #loops5 ins(%103 : tensor<1x77x64xf64>) outs(%13 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.addf %in, %out : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %105 = linalg.generic #loops4 ins(%104 : tensor<1x77x1xf64>) outs(%12 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.divf %in, %cst_29 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %106 = linalg.generic #loops6 ins(%103, %105 : tensor<1x77x64xf64>, tensor<1x77x1xf64>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %178 = arith.subf %in, %in_60 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %107 = linalg.generic #loops1 ins(%106, %106 : tensor<1x77x64xf64>, tensor<1x77x64xf64>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %178 = arith.mulf %in, %in_60 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %108 = linalg.generic #loops5 ins(%107 : tensor<1x77x64xf64>) outs(%13 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.addf %in, %out : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %109 = linalg.generic #loops4 ins(%108 : tensor<1x77x1xf64>) outs(%12 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.divf %in, %cst_29 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %110 = linalg.generic #loops4 ins(%109 : tensor<1x77x1xf64>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %178 = arith.truncf %in : f64 to f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %111 = linalg.generic #loops5 ins(%102 : tensor<1x77x64xf32>) outs(%22 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %112 = linalg.generic #loops4 ins(%111 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.divf %in, %cst_30 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %113 = linalg.generic #loops4 ins(%110 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.truncf %cst_26 : f64 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x1xf32>
    %114 = linalg.generic #loops4 ins(%113 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %115 = linalg.generic #loops6 ins(%102, %112 : tensor<1x77x64xf32>, tensor<1x77x1xf32>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.subf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %116 = linalg.generic #loops6 ins(%115, %114 : tensor<1x77x64xf32>, tensor<1x77x1xf32>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.mulf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %117 = linalg.generic #loops7 ins(%116, %cst_14 : tensor<1x77x64xf32>, tensor<64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: bf16, %out: f32):
      %178 = arith.extf %in_60 : bf16 to f32
      %179 = arith.mulf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x64xf32>
    %118 = linalg.generic #loops7 ins(%117, %cst_13 : tensor<1x77x64xf32>, tensor<64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: bf16, %out: f32):
      %178 = arith.extf %in_60 : bf16 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x64xf32>
    %119 = linalg.generic #loops4 ins(%118 : tensor<1x77x64xf32>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<1x77x64xbf16>
    %collapsed_54 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<1x77x64xbf16> into tensor<77x64xbf16>
    %120 = tensor.empty() : tensor<64x152xbf16>
    %transposed_55 = linalg.transpose ins(%cst_12 : tensor<152x64xbf16>) outs(%120 : tensor<64x152xbf16>) permutation = [1, 0] 
    %121 = tensor.empty() : tensor<152xf32>
    %122 = linalg.generic #loops8 ins(%cst_11 : tensor<152xbf16>) outs(%121 : tensor<152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<152xf32>
    %123 = linalg.generic #loops9 ins(%collapsed_54 : tensor<77x64xbf16>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %124 = tensor.empty() : tensor<64x152xf32>
    %125 = linalg.generic #loops9 ins(%transposed_55 : tensor<64x152xbf16>) outs(%124 : tensor<64x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64x152xf32>
    %126 = tensor.empty() : tensor<77x152xf32>
    %127 = linalg.fill ins(%cst_0 : f32) outs(%126 : tensor<77x152xf32>) -> tensor<77x152xf32>
    %128 = linalg.matmul ins(%123, %125 : tensor<77x64xf32>, tensor<64x152xf32>) outs(%127 : tensor<77x152xf32>) -> tensor<77x152xf32>
    %129 = linalg.generic #loops10 ins(%122 : tensor<152xf32>) outs(%126 : tensor<77x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<77x152xf32>
    %130 = linalg.generic #loops11 ins(%128, %129 : tensor<77x152xf32>, tensor<77x152xf32>) outs(%126 : tensor<77x152xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.addf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<77x152xf32>
    %131 = tensor.empty() : tensor<77x152xbf16>
    %132 = linalg.generic #loops9 ins(%130 : tensor<77x152xf32>) outs(%131 : tensor<77x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<77x152xbf16>
    %expanded_56 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [1, 77, 152] : tensor<77x152xbf16> into tensor<1x77x152xbf16>
    %133 = tensor.empty() : tensor<1x77x152xbf16>
    %134 = linalg.generic #loops4 ins(%expanded_56 : tensor<1x77x152xbf16>) outs(%133 : tensor<1x77x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %178 = arith.truncf %cst_10 : f64 to bf16
      %179 = arith.mulf %in, %178 : bf16
      linalg.yield %179 : bf16
    } -> tensor<1x77x152xbf16>
    %135 = linalg.generic #loops4 ins(%134 : tensor<1x77x152xbf16>) outs(%133 : tensor<1x77x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %178 = arith.negf %in : bf16
      %179 = math.exp %178 : bf16
      %180 = arith.addf %179, %cst_2 : bf16
      %181 = arith.divf %cst_2, %180 : bf16
      linalg.yield %181 : bf16
    } -> tensor<1x77x152xbf16>
    %136 = linalg.generic #loops1 ins(%expanded_56, %135 : tensor<1x77x152xbf16>, tensor<1x77x152xbf16>) outs(%133 : tensor<1x77x152xbf16>) {
    ^bb0(%in: bf16, %in_60: bf16, %out: bf16):
      %178 = arith.mulf %in, %in_60 : bf16
      linalg.yield %178 : bf16
    } -> tensor<1x77x152xbf16>
    %collapsed_57 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<1x77x152xbf16> into tensor<77x152xbf16>
    %137 = tensor.empty() : tensor<152x64xbf16>
    %transposed_58 = linalg.transpose ins(%cst_9 : tensor<64x152xbf16>) outs(%137 : tensor<152x64xbf16>) permutation = [1, 0] 
    %138 = linalg.generic #loops8 ins(%cst_8 : tensor<64xbf16>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic #loops9 ins(%collapsed_57 : tensor<77x152xbf16>) outs(%126 : tensor<77x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<77x152xf32>
    %140 = tensor.empty() : tensor<152x64xf32>
    %141 = linalg.generic #loops9 ins(%transposed_58 : tensor<152x64xbf16>) outs(%140 : tensor<152x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<152x64xf32>
    %142 = linalg.matmul ins(%139, %141 : tensor<77x152xf32>, tensor<152x64xf32>) outs(%39 : tensor<77x64xf32>) -> tensor<77x64xf32>
    %143 = linalg.generic #loops10 ins(%138 : tensor<64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<77x64xf32>
    %144 = linalg.generic #loops11 ins(%142, %143 : tensor<77x64xf32>, tensor<77x64xf32>) outs(%35 : tensor<77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.addf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<77x64xf32>
    %145 = linalg.generic #loops9 ins(%144 : tensor<77x64xf32>) outs(%43 : tensor<77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<77x64xbf16>
    %expanded_59 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [1, 77, 64] : tensor<77x64xbf16> into tensor<1x77x64xbf16>
    %146 = linalg.generic #loops1 ins(%101, %expanded_59 : tensor<1x77x64xbf16>, tensor<1x77x64xbf16>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: bf16, %in_60: bf16, %out: bf16):
      %178 = arith.addf %in, %in_60 : bf16
      linalg.yield %178 : bf16
    } -> tensor<1x77x64xbf16>
    %147 = linalg.generic #loops4 ins(%146 : tensor<1x77x64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %178 = arith.extf %in : bf16 to f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %148 = linalg.generic #loops4 ins(%147 : tensor<1x77x64xf32>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %178 = arith.extf %in : f32 to f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %149 = linalg.generic #loops5 ins(%148 : tensor<1x77x64xf64>) outs(%13 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.addf %in, %out : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %150 = linalg.generic #loops4 ins(%149 : tensor<1x77x1xf64>) outs(%12 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.divf %in, %cst_29 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %151 = linalg.generic #loops6 ins(%148, %150 : tensor<1x77x64xf64>, tensor<1x77x1xf64>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %178 = arith.subf %in, %in_60 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %152 = linalg.generic #loops1 ins(%151, %151 : tensor<1x77x64xf64>, tensor<1x77x64xf64>) outs(%10 : tensor<1x77x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %178 = arith.mulf %in, %in_60 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x64xf64>
    %153 = linalg.generic #loops5 ins(%152 : tensor<1x77x64xf64>) outs(%13 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.addf %in, %out : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %154 = linalg.generic #loops4 ins(%153 : tensor<1x77x1xf64>) outs(%12 : tensor<1x77x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %178 = arith.divf %in, %cst_29 : f64
      linalg.yield %178 : f64
    } -> tensor<1x77x1xf64>
    %155 = linalg.generic #loops4 ins(%154 : tensor<1x77x1xf64>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %178 = arith.truncf %in : f64 to f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %156 = linalg.generic #loops5 ins(%147 : tensor<1x77x64xf32>) outs(%22 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %157 = linalg.generic #loops4 ins(%156 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.divf %in, %cst_30 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %158 = linalg.generic #loops4 ins(%155 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.truncf %cst_26 : f64 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x1xf32>
    %159 = linalg.generic #loops4 ins(%158 : tensor<1x77x1xf32>) outs(%20 : tensor<1x77x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x1xf32>
    %160 = linalg.generic #loops6 ins(%147, %157 : tensor<1x77x64xf32>, tensor<1x77x1xf32>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.subf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %161 = linalg.generic #loops6 ins(%160, %159 : tensor<1x77x64xf32>, tensor<1x77x1xf32>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %178 = arith.mulf %in, %in_60 : f32
      linalg.yield %178 : f32
    } -> tensor<1x77x64xf32>
    %162 = linalg.generic #loops7 ins(%161, %cst_7 : tensor<1x77x64xf32>, tensor<64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: bf16, %out: f32):
      %178 = arith.extf %in_60 : bf16 to f32
      %179 = arith.mulf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x64xf32>
    %163 = linalg.generic #loops7 ins(%162, %cst_6 : tensor<1x77x64xf32>, tensor<64xbf16>) outs(%8 : tensor<1x77x64xf32>) {
    ^bb0(%in: f32, %in_60: bf16, %out: f32):
      %178 = arith.extf %in_60 : bf16 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x77x64xf32>
    %164 = linalg.generic #loops4 ins(%163 : tensor<1x77x64xf32>) outs(%0 : tensor<1x77x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %178 = arith.truncf %in : f32 to bf16
      linalg.yield %178 : bf16
    } -> tensor<1x77x64xbf16>
    %165 = tensor.empty() : tensor<1xi64>
    %166 = linalg.generic #loops2 outs(%165 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %167 = tensor.empty() : tensor<1x77xi32>
    %168 = linalg.generic #loops9 ins(%arg0 : tensor<1x77xi64>) outs(%167 : tensor<1x77xi32>) {
    ^bb0(%in: i64, %out: i32):
      %178 = arith.trunci %in : i64 to i32
      linalg.yield %178 : i32
    } -> tensor<1x77xi32>
    %169 = tensor.empty() : tensor<1x77xi1>
    %170 = linalg.generic #loops9 ins(%168 : tensor<1x77xi32>) outs(%169 : tensor<1x77xi1>) {
    ^bb0(%in: i32, %out: i1):
      %178 = arith.extsi %in : i32 to i64
      %179 = arith.cmpi eq, %178, %c167_i64 : i64
      linalg.yield %179 : i1
    } -> tensor<1x77xi1>
    %171 = linalg.generic #loops9 ins(%170 : tensor<1x77xi1>) outs(%167 : tensor<1x77xi32>) {
    ^bb0(%in: i1, %out: i32):
      %178 = arith.extui %in : i1 to i32
      linalg.yield %178 : i32
    } -> tensor<1x77xi32>
    %172 = linalg.fill ins(%c0_i64 : i64) outs(%165 : tensor<1xi64>) -> tensor<1xi64>
    %173 = tensor.empty() : tensor<1xi32>
    %174 = linalg.fill ins(%c-2147483648_i32 : i32) outs(%173 : tensor<1xi32>) -> tensor<1xi32>
    %175:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%171 : tensor<1x77xi32>) outs(%174, %172 : tensor<1xi32>, tensor<1xi64>) {
    ^bb0(%in: i32, %out: i32, %out_60: i64):
      %178 = linalg.index 1 : index
      %179 = arith.index_cast %178 : index to i64
      %180 = arith.maxsi %in, %out : i32
      %181 = arith.cmpi sgt, %in, %out : i32
      %182 = arith.select %181, %179, %out_60 : i64
      linalg.yield %180, %182 : i32, i64
    } -> (tensor<1xi32>, tensor<1xi64>)
    %176 = tensor.empty() : tensor<1x64xbf16>
    %177 = linalg.generic {indexing_maps = [#map14, #map14, #map8], iterator_types = ["parallel", "parallel"]} ins(%166, %175#1 : tensor<1xi64>, tensor<1xi64>) outs(%176 : tensor<1x64xbf16>) {
    ^bb0(%in: i64, %in_60: i64, %out: bf16):
      %178 = arith.cmpi slt, %in, %c0_i64 : i64
      %179 = arith.addi %in, %c1_i64 : i64
      %180 = arith.select %178, %179, %in : i64
      %181 = arith.index_cast %180 : i64 to index
      %182 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %183 = arith.addi %in_60, %c77_i64 : i64
      %184 = arith.select %182, %183, %in_60 : i64
      %185 = arith.index_cast %184 : i64 to index
      %186 = linalg.index 1 : index
      %extracted = tensor.extract %164[%181, %185, %186] : tensor<1x77x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x64xbf16>
    return %164, %177 : tensor<1x77x64xbf16>, tensor<1x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_10: "seeded clip-text.final_layer_norm.bias",
      torch_tensor_64_torch.bfloat16_9: "seeded clip-text.final_layer_norm.weight",
      torch_tensor_64_torch.bfloat16_8: "seeded clip-text.encoder.layers.0.mlp.fc2.bias",
      torch_tensor_64_152_torch.bfloat16: "seeded clip-text.encoder.layers.0.mlp.fc2.weight",
      torch_tensor_152_torch.bfloat16: "seeded clip-text.encoder.layers.0.mlp.fc1.bias",
      torch_tensor_152_64_torch.bfloat16: "seeded clip-text.encoder.layers.0.mlp.fc1.weight",
      torch_tensor_64_torch.bfloat16_7: "seeded clip-text.encoder.layers.0.layer_norm2.bias",
      torch_tensor_64_torch.bfloat16_6: "seeded clip-text.encoder.layers.0.layer_norm2.weight",
      torch_tensor_64_torch.bfloat16_5: "seeded clip-text.encoder.layers.0.self_attn.out_proj.bias",
      torch_tensor_64_64_torch.bfloat16_3: "seeded clip-text.encoder.layers.0.self_attn.out_proj.weight",
      torch_tensor_64_torch.bfloat16_4: "seeded clip-text.encoder.layers.0.self_attn.v_proj.bias",
      torch_tensor_64_64_torch.bfloat16_2: "seeded clip-text.encoder.layers.0.self_attn.v_proj.weight",
      torch_tensor_64_torch.bfloat16_3: "seeded clip-text.encoder.layers.0.self_attn.k_proj.bias",
      torch_tensor_64_64_torch.bfloat16_1: "seeded clip-text.encoder.layers.0.self_attn.k_proj.weight",
      torch_tensor_64_torch.bfloat16_2: "seeded clip-text.encoder.layers.0.self_attn.q_proj.bias",
      torch_tensor_64_64_torch.bfloat16: "seeded clip-text.encoder.layers.0.self_attn.q_proj.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded clip-text.encoder.layers.0.layer_norm1.bias",
      torch_tensor_64_torch.bfloat16: "seeded clip-text.encoder.layers.0.layer_norm1.weight",
      torch_tensor_77_64_torch.bfloat16: "seeded clip-text.embeddings.position_embedding.weight",
      torch_tensor_168_64_torch.bfloat16: "seeded clip-text.embeddings.token_embedding.weight",
      torch_tensor_1_77_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C00000000000000"
    }
  }
#-}
