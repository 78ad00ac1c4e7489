// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]}
#loops7 = {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]}
#loops10 = {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]}
#loops11 = {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]}
#loops15 = {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
module {
  func.func @main(%arg0: tensor<1x3x24x24xbf16>) -> (tensor<1x37x64xbf16>, tensor<1x64xbf16>) {
    %c0_i64 = arith.constant 0 : i64
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
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_12> : tensor<64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_4> : tensor<64x64xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_11> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_10> : tensor<64xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_9> : tensor<64xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_64_152_torch.bfloat16> : tensor<64x152xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_152_torch.bfloat16> : tensor<152xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16> : tensor<152x64xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_8> : tensor<64xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_7> : tensor<64xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_6> : tensor<64xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_3> : tensor<64x64xbf16>
    %cst_20 = arith.constant 0xFFF0000000000000 : f64
    %cst_21 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_5> : tensor<64xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_2> : tensor<64x64xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_4> : tensor<64xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_1> : tensor<64x64xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_3> : tensor<64xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16> : tensor<64x64xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_29 = arith.constant 9.9999999999999998E-13 : f64
    %cst_30 = arith.constant dense_resource<torch_tensor_1_37_64_torch.bfloat16> : tensor<1x37x64xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_64_3_4_4_torch.bfloat16> : tensor<64x3x4x4xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_1_1_64_torch.bfloat16> : tensor<1x1x64xbf16>
    %cst_34 = arith.constant 6.400000e+01 : f64
    %cst_35 = arith.constant 6.400000e+01 : f32
    %cst_36 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x64x6x6xf32>
    %1 = tensor.empty() : tensor<64xf32>
    %2 = linalg.generic #loops0 ins(%cst_32 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64xf32>
    %broadcasted = linalg.broadcast ins(%2 : tensor<64xf32>) outs(%0 : tensor<1x64x6x6xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %cst_31 : tensor<1x3x24x24xbf16>, tensor<64x3x4x4xbf16>) outs(%broadcasted : tensor<1x64x6x6xf32>) -> tensor<1x64x6x6xf32>
    %4 = tensor.empty() : tensor<1x64x6x6xbf16>
    %5 = linalg.generic #loops1 ins(%3 : tensor<1x64x6x6xf32>) outs(%4 : tensor<1x64x6x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<1x64x6x6xbf16>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x64x6x6xbf16> into tensor<1x64x36xbf16>
    %6 = tensor.empty() : tensor<1x36x64xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x64x36xbf16>) outs(%6 : tensor<1x36x64xbf16>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(1) %cst_33, %transposed : (tensor<1x1x64xbf16>, tensor<1x36x64xbf16>) -> tensor<1x37x64xbf16>
    %7 = tensor.empty() : tensor<1x37x64xbf16>
    %8 = linalg.generic #loops2 ins(%concat, %cst_30 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%7 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %180 = arith.addf %in, %in_68 : bf16
      linalg.yield %180 : bf16
    } -> tensor<1x37x64xbf16>
    %9 = tensor.empty() : tensor<37xi64>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<37xi64>) {
    ^bb0(%out: i64):
      %180 = linalg.index 0 : index
      %181 = arith.index_cast %180 : index to i64
      linalg.yield %181 : i64
    } -> tensor<37xi64>
    %expanded = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 37, 1] : tensor<37xi64> into tensor<1x1x37x1xi64>
    %11 = tensor.empty() : tensor<1x1x37x1xi1>
    %12 = linalg.generic #loops1 ins(%expanded : tensor<1x1x37x1xi64>) outs(%11 : tensor<1x1x37x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %180 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %180 : i1
    } -> tensor<1x1x37x1xi1>
    %13 = tensor.empty() : tensor<1x1x37x37xi1>
    %collapsed_37 = tensor.collapse_shape %12 [[0], [1], [2, 3]] : tensor<1x1x37x1xi1> into tensor<1x1x37xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x1x37xi1>) outs(%13 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x37x37xi1>
    %15 = tensor.empty() : tensor<1x37x64xf32>
    %16 = linalg.generic #loops5 ins(%8 : tensor<1x37x64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %17 = tensor.empty() : tensor<1x37x64xf64>
    %18 = linalg.generic #loops5 ins(%16 : tensor<1x37x64xf32>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %180 = arith.extf %in : f32 to f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %19 = tensor.empty() : tensor<1x37x1xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<1x37x1xf64>) -> tensor<1x37x1xf64>
    %21 = linalg.generic #loops6 ins(%18 : tensor<1x37x64xf64>) outs(%20 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %22 = linalg.generic #loops5 ins(%21 : tensor<1x37x1xf64>) outs(%19 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_34 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %23 = linalg.generic #loops7 ins(%18, %22 : tensor<1x37x64xf64>, tensor<1x37x1xf64>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %180 = arith.subf %in, %in_68 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %24 = linalg.generic #loops2 ins(%23, %23 : tensor<1x37x64xf64>, tensor<1x37x64xf64>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %180 = arith.mulf %in, %in_68 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %25 = linalg.generic #loops6 ins(%24 : tensor<1x37x64xf64>) outs(%20 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %26 = linalg.generic #loops5 ins(%25 : tensor<1x37x1xf64>) outs(%19 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_34 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %27 = tensor.empty() : tensor<1x37x1xf32>
    %28 = linalg.generic #loops5 ins(%26 : tensor<1x37x1xf64>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %180 = arith.truncf %in : f64 to f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x37x1xf32>) -> tensor<1x37x1xf32>
    %30 = linalg.generic #loops6 ins(%16 : tensor<1x37x64xf32>) outs(%29 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %31 = linalg.generic #loops5 ins(%30 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_35 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %32 = linalg.generic #loops5 ins(%28 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_29 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %33 = linalg.generic #loops5 ins(%32 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %34 = linalg.generic #loops7 ins(%16, %31 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.subf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %35 = linalg.generic #loops7 ins(%34, %33 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.mulf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %36 = linalg.generic #loops8 ins(%35, %cst_28 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %180 = arith.extf %in_68 : bf16 to f32
      %181 = arith.mulf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %37 = linalg.generic #loops8 ins(%36, %cst_27 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %180 = arith.extf %in_68 : bf16 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %38 = linalg.generic #loops5 ins(%37 : tensor<1x37x64xf32>) outs(%7 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<1x37x64xbf16>
    %collapsed_38 = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %39 = tensor.empty() : tensor<64x64xbf16>
    %transposed_39 = linalg.transpose ins(%cst_26 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %40 = linalg.generic #loops0 ins(%cst_25 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64xf32>
    %41 = tensor.empty() : tensor<37x64xf32>
    %42 = linalg.generic #loops9 ins(%collapsed_38 : tensor<37x64xbf16>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %43 = tensor.empty() : tensor<64x64xf32>
    %44 = linalg.generic #loops9 ins(%transposed_39 : tensor<64x64xbf16>) outs(%43 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64x64xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %46 = linalg.matmul ins(%42, %44 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %47 = linalg.generic #loops10 ins(%40 : tensor<64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %48 = linalg.generic #loops11 ins(%46, %47 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.addf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %49 = tensor.empty() : tensor<37x64xbf16>
    %50 = linalg.generic #loops9 ins(%48 : tensor<37x64xf32>) outs(%49 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<37x64xbf16>
    %expanded_40 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %51 = tensor.empty() : tensor<1x4x37x16xbf16>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x37x4x16xbf16>) outs(%51 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%cst_24 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %52 = linalg.generic #loops0 ins(%cst_23 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64xf32>
    %53 = linalg.generic #loops9 ins(%transposed_42 : tensor<64x64xbf16>) outs(%43 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64x64xf32>
    %54 = linalg.matmul ins(%42, %53 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %55 = linalg.generic #loops10 ins(%52 : tensor<64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %56 = linalg.generic #loops11 ins(%54, %55 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.addf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %57 = linalg.generic #loops9 ins(%56 : tensor<37x64xf32>) outs(%49 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<37x64xbf16>
    %expanded_43 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x37x4x16xbf16>) outs(%51 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%cst_22 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %58 = linalg.generic #loops0 ins(%cst_21 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64xf32>
    %59 = linalg.generic #loops9 ins(%transposed_45 : tensor<64x64xbf16>) outs(%43 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64x64xf32>
    %60 = linalg.matmul ins(%42, %59 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %61 = linalg.generic #loops10 ins(%58 : tensor<64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %62 = linalg.generic #loops11 ins(%60, %61 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.addf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %63 = linalg.generic #loops9 ins(%62 : tensor<37x64xf32>) outs(%49 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<37x64xbf16>
    %expanded_46 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x37x4x16xbf16>) outs(%51 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %64 = tensor.empty() : tensor<1x1x37x37xbf16>
    %65 = linalg.generic {indexing_maps = [#map1, #map8, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_6, %cst_7 : tensor<1x1x37x37xi1>, tensor<bf16>, tensor<bf16>) outs(%64 : tensor<1x1x37x37xbf16>) {
    ^bb0(%in: i1, %in_68: bf16, %in_69: bf16, %out: bf16):
      %180 = arith.select %in, %in_68, %in_69 : bf16
      linalg.yield %180 : bf16
    } -> tensor<1x1x37x37xbf16>
    %66 = tensor.empty() : tensor<1x4x37x16xf32>
    %67 = linalg.generic #loops1 ins(%transposed_41 : tensor<1x4x37x16xbf16>) outs(%66 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x16xf32>
    %68 = linalg.generic #loops1 ins(%transposed_44 : tensor<1x4x37x16xbf16>) outs(%66 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x16xf32>
    %69 = linalg.generic #loops1 ins(%transposed_47 : tensor<1x4x37x16xbf16>) outs(%66 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x16xf32>
    %70 = linalg.generic #loops1 ins(%67 : tensor<1x4x37x16xf32>) outs(%66 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.mulf %in, %cst_36 : f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x16xf32>
    %71 = tensor.empty() : tensor<1x4x16x37xf32>
    %transposed_48 = linalg.transpose ins(%68 : tensor<1x4x37x16xf32>) outs(%71 : tensor<1x4x16x37xf32>) permutation = [0, 1, 3, 2] 
    %72 = linalg.generic #loops1 ins(%transposed_48 : tensor<1x4x16x37xf32>) outs(%71 : tensor<1x4x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.mulf %in, %cst_36 : f32
      linalg.yield %180 : f32
    } -> tensor<1x4x16x37xf32>
    %collapsed_49 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %collapsed_50 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x4x16x37xf32> into tensor<4x16x37xf32>
    %73 = tensor.empty() : tensor<4x37x37xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %75 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x37x16xf32>, tensor<4x16x37xf32>) outs(%74 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %expanded_51 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 4, 37, 37] : tensor<4x37x37xf32> into tensor<1x4x37x37xf32>
    %76 = tensor.empty() : tensor<1x4x37x37xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51, %65 : tensor<1x4x37x37xf32>, tensor<1x1x37x37xbf16>) outs(%76 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %180 = arith.extf %in_68 : bf16 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x4x37x37xf32>
    %78 = tensor.empty() : tensor<1x4x37xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<1x4x37xi64>) -> tensor<1x4x37xi64>
    %80 = tensor.empty() : tensor<1x4x37xf32>
    %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<1x4x37xf32>) -> tensor<1x4x37xf32>
    %82:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<1x4x37x37xf32>) outs(%81, %79 : tensor<1x4x37xf32>, tensor<1x4x37xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %180 = linalg.index 3 : index
      %181 = arith.index_cast %180 : index to i64
      %182 = arith.maximumf %in, %out : f32
      %183 = arith.cmpf ogt, %in, %out : f32
      %184 = arith.select %183, %181, %out_68 : i64
      linalg.yield %182, %184 : f32, i64
    } -> (tensor<1x4x37xf32>, tensor<1x4x37xi64>)
    %expanded_52 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [1, 4, 37, 1] : tensor<1x4x37xf32> into tensor<1x4x37x1xf32>
    %83 = linalg.generic #loops15 ins(%77, %expanded_52 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%76 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.subf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x37xf32>
    %84 = linalg.generic #loops1 ins(%83 : tensor<1x4x37x37xf32>) outs(%76 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.exp %in : f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x37xf32>
    %85 = tensor.empty() : tensor<1x4x37x1xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<1x4x37x1xf32>) -> tensor<1x4x37x1xf32>
    %87 = linalg.generic #loops16 ins(%84 : tensor<1x4x37x37xf32>) outs(%86 : tensor<1x4x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x1xf32>
    %88 = linalg.generic #loops15 ins(%84, %87 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%76 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.divf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x37xf32>
    %89 = tensor.empty() : tensor<1x4x37x37xi1>
    %90 = linalg.generic #loops1 ins(%77 : tensor<1x4x37x37xf32>) outs(%89 : tensor<1x4x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %180 = arith.extf %in : f32 to f64
      %181 = arith.cmpf oeq, %180, %cst_20 : f64
      linalg.yield %181 : i1
    } -> tensor<1x4x37x37xi1>
    %91 = tensor.empty() : tensor<1x4x37x1xi1>
    %92 = linalg.fill ins(%true : i1) outs(%91 : tensor<1x4x37x1xi1>) -> tensor<1x4x37x1xi1>
    %93 = linalg.generic #loops16 ins(%90 : tensor<1x4x37x37xi1>) outs(%92 : tensor<1x4x37x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %180 = arith.andi %in, %out : i1
      linalg.yield %180 : i1
    } -> tensor<1x4x37x1xi1>
    %94 = linalg.generic {indexing_maps = [#map10, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %cst_5, %88 : tensor<1x4x37x1xi1>, tensor<1x4x37x37xf32>, tensor<1x4x37x37xf32>) outs(%76 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %180 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %180 : f32
    } -> tensor<1x4x37x37xf32>
    %collapsed_53 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x4x37x37xf32> into tensor<4x37x37xf32>
    %collapsed_54 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %95 = tensor.empty() : tensor<4x37x16xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %97 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<4x37x37xf32>, tensor<4x37x16xf32>) outs(%96 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %expanded_55 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [1, 4, 37, 16] : tensor<4x37x16xf32> into tensor<1x4x37x16xf32>
    %98 = linalg.generic #loops1 ins(%expanded_55 : tensor<1x4x37x16xf32>) outs(%51 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<1x4x37x16xbf16>
    %99 = tensor.empty() : tensor<1x37x4x16xbf16>
    %transposed_56 = linalg.transpose ins(%98 : tensor<1x4x37x16xbf16>) outs(%99 : tensor<1x37x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<1x37x4x16xbf16> into tensor<37x64xbf16>
    %transposed_58 = linalg.transpose ins(%cst_19 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %100 = linalg.generic #loops0 ins(%cst_18 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64xf32>
    %101 = linalg.generic #loops9 ins(%collapsed_57 : tensor<37x64xbf16>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %102 = linalg.generic #loops9 ins(%transposed_58 : tensor<64x64xbf16>) outs(%43 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64x64xf32>
    %103 = linalg.matmul ins(%101, %102 : tensor<37x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %104 = linalg.generic #loops10 ins(%100 : tensor<64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %105 = linalg.generic #loops11 ins(%103, %104 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.addf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %106 = linalg.generic #loops9 ins(%105 : tensor<37x64xf32>) outs(%49 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<37x64xbf16>
    %expanded_59 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %107 = linalg.generic #loops2 ins(%expanded_59, %8 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%7 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %180 = arith.addf %in, %in_68 : bf16
      linalg.yield %180 : bf16
    } -> tensor<1x37x64xbf16>
    %108 = linalg.generic #loops5 ins(%107 : tensor<1x37x64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %109 = linalg.generic #loops5 ins(%108 : tensor<1x37x64xf32>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %180 = arith.extf %in : f32 to f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %110 = linalg.generic #loops6 ins(%109 : tensor<1x37x64xf64>) outs(%20 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %111 = linalg.generic #loops5 ins(%110 : tensor<1x37x1xf64>) outs(%19 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_34 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %112 = linalg.generic #loops7 ins(%109, %111 : tensor<1x37x64xf64>, tensor<1x37x1xf64>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %180 = arith.subf %in, %in_68 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %113 = linalg.generic #loops2 ins(%112, %112 : tensor<1x37x64xf64>, tensor<1x37x64xf64>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %180 = arith.mulf %in, %in_68 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %114 = linalg.generic #loops6 ins(%113 : tensor<1x37x64xf64>) outs(%20 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %115 = linalg.generic #loops5 ins(%114 : tensor<1x37x1xf64>) outs(%19 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_34 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %116 = linalg.generic #loops5 ins(%115 : tensor<1x37x1xf64>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %180 = arith.truncf %in : f64 to f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %117 = linalg.generic #loops6 ins(%108 : tensor<1x37x64xf32>) outs(%29 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %118 = linalg.generic #loops5 ins(%117 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_35 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %119 = linalg.generic #loops5 ins(%116 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_29 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %120 = linalg.generic #loops5 ins(%119 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %121 = linalg.generic #loops7 ins(%108, %118 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.subf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %122 = linalg.generic #loops7 ins(%121, %120 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.mulf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %123 = linalg.generic #loops8 ins(%122, %cst_17 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %180 = arith.extf %in_68 : bf16 to f32
      %181 = arith.mulf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %124 = linalg.generic #loops8 ins(%123, %cst_16 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %180 = arith.extf %in_68 : bf16 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %125 = linalg.generic #loops5 ins(%124 : tensor<1x37x64xf32>) outs(%7 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<1x37x64xbf16>
    %collapsed_60 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %126 = tensor.empty() : tensor<64x152xbf16>
    %transposed_61 = linalg.transpose ins(%cst_15 : tensor<152x64xbf16>) outs(%126 : tensor<64x152xbf16>) permutation = [1, 0] 
    %127 = tensor.empty() : tensor<152xf32>
    %128 = linalg.generic #loops0 ins(%cst_14 : tensor<152xbf16>) outs(%127 : tensor<152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<152xf32>
    %129 = linalg.generic #loops9 ins(%collapsed_60 : tensor<37x64xbf16>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %130 = tensor.empty() : tensor<64x152xf32>
    %131 = linalg.generic #loops9 ins(%transposed_61 : tensor<64x152xbf16>) outs(%130 : tensor<64x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64x152xf32>
    %132 = tensor.empty() : tensor<37x152xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %134 = linalg.matmul ins(%129, %131 : tensor<37x64xf32>, tensor<64x152xf32>) outs(%133 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %135 = linalg.generic #loops10 ins(%128 : tensor<152xf32>) outs(%132 : tensor<37x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x152xf32>
    %136 = linalg.generic #loops11 ins(%134, %135 : tensor<37x152xf32>, tensor<37x152xf32>) outs(%132 : tensor<37x152xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.addf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<37x152xf32>
    %137 = tensor.empty() : tensor<37x152xbf16>
    %138 = linalg.generic #loops9 ins(%136 : tensor<37x152xf32>) outs(%137 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<37x152xbf16>
    %expanded_62 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %139 = tensor.empty() : tensor<1x37x152xbf16>
    %140 = linalg.generic #loops5 ins(%expanded_62 : tensor<1x37x152xbf16>) outs(%139 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %180 = math.sqrt %cst_3 : bf16
      %181 = arith.divf %in, %180 : bf16
      %182 = math.erf %181 : bf16
      %183 = arith.addf %182, %cst_2 : bf16
      %184 = arith.mulf %183, %cst_4 : bf16
      %185 = arith.mulf %in, %184 : bf16
      linalg.yield %185 : bf16
    } -> tensor<1x37x152xbf16>
    %collapsed_63 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<1x37x152xbf16> into tensor<37x152xbf16>
    %141 = tensor.empty() : tensor<152x64xbf16>
    %transposed_64 = linalg.transpose ins(%cst_13 : tensor<64x152xbf16>) outs(%141 : tensor<152x64xbf16>) permutation = [1, 0] 
    %142 = linalg.generic #loops0 ins(%cst_12 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64xf32>
    %143 = linalg.generic #loops9 ins(%collapsed_63 : tensor<37x152xbf16>) outs(%132 : tensor<37x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<37x152xf32>
    %144 = tensor.empty() : tensor<152x64xf32>
    %145 = linalg.generic #loops9 ins(%transposed_64 : tensor<152x64xbf16>) outs(%144 : tensor<152x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<152x64xf32>
    %146 = linalg.matmul ins(%143, %145 : tensor<37x152xf32>, tensor<152x64xf32>) outs(%45 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %147 = linalg.generic #loops10 ins(%142 : tensor<64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<37x64xf32>
    %148 = linalg.generic #loops11 ins(%146, %147 : tensor<37x64xf32>, tensor<37x64xf32>) outs(%41 : tensor<37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.addf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<37x64xf32>
    %149 = linalg.generic #loops9 ins(%148 : tensor<37x64xf32>) outs(%49 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<37x64xbf16>
    %expanded_65 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %150 = linalg.generic #loops2 ins(%expanded_65, %107 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%7 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %180 = arith.addf %in, %in_68 : bf16
      linalg.yield %180 : bf16
    } -> tensor<1x37x64xbf16>
    %151 = linalg.generic #loops5 ins(%150 : tensor<1x37x64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %152 = linalg.generic #loops5 ins(%151 : tensor<1x37x64xf32>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %180 = arith.extf %in : f32 to f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %153 = linalg.generic #loops6 ins(%152 : tensor<1x37x64xf64>) outs(%20 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %154 = linalg.generic #loops5 ins(%153 : tensor<1x37x1xf64>) outs(%19 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_34 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %155 = linalg.generic #loops7 ins(%152, %154 : tensor<1x37x64xf64>, tensor<1x37x1xf64>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %180 = arith.subf %in, %in_68 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %156 = linalg.generic #loops2 ins(%155, %155 : tensor<1x37x64xf64>, tensor<1x37x64xf64>) outs(%17 : tensor<1x37x64xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %180 = arith.mulf %in, %in_68 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x64xf64>
    %157 = linalg.generic #loops6 ins(%156 : tensor<1x37x64xf64>) outs(%20 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %158 = linalg.generic #loops5 ins(%157 : tensor<1x37x1xf64>) outs(%19 : tensor<1x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_34 : f64
      linalg.yield %180 : f64
    } -> tensor<1x37x1xf64>
    %159 = linalg.generic #loops5 ins(%158 : tensor<1x37x1xf64>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %180 = arith.truncf %in : f64 to f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %160 = linalg.generic #loops6 ins(%151 : tensor<1x37x64xf32>) outs(%29 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %161 = linalg.generic #loops5 ins(%160 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_35 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %162 = linalg.generic #loops5 ins(%159 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_29 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x1xf32>
    %163 = linalg.generic #loops5 ins(%162 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x1xf32>
    %164 = linalg.generic #loops7 ins(%151, %161 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.subf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %165 = linalg.generic #loops7 ins(%164, %163 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.mulf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x37x64xf32>
    %166 = linalg.generic #loops8 ins(%165, %cst_11 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %180 = arith.extf %in_68 : bf16 to f32
      %181 = arith.mulf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %167 = linalg.generic #loops8 ins(%166, %cst_10 : tensor<1x37x64xf32>, tensor<64xbf16>) outs(%15 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_68: bf16, %out: f32):
      %180 = arith.extf %in_68 : bf16 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x37x64xf32>
    %168 = linalg.generic #loops5 ins(%167 : tensor<1x37x64xf32>) outs(%7 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<1x37x64xbf16>
    %extracted_slice = tensor.extract_slice %168[0, 0, 0] [1, 1, 64] [1, 1, 1] : tensor<1x37x64xbf16> to tensor<1x1x64xbf16>
    %collapsed_66 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %transposed_67 = linalg.transpose ins(%cst_9 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %169 = linalg.generic #loops0 ins(%cst_8 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64xf32>
    %170 = tensor.empty() : tensor<1x64xf32>
    %171 = linalg.generic #loops9 ins(%collapsed_66 : tensor<1x64xbf16>) outs(%170 : tensor<1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<1x64xf32>
    %172 = linalg.generic #loops9 ins(%transposed_67 : tensor<64x64xbf16>) outs(%43 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %180 = arith.extf %in : bf16 to f32
      linalg.yield %180 : f32
    } -> tensor<64x64xf32>
    %173 = linalg.fill ins(%cst_0 : f32) outs(%170 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %174 = linalg.matmul ins(%171, %172 : tensor<1x64xf32>, tensor<64x64xf32>) outs(%173 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %175 = linalg.generic #loops10 ins(%169 : tensor<64xf32>) outs(%170 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %176 = linalg.generic #loops11 ins(%174, %175 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%170 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %180 = arith.addf %in, %in_68 : f32
      linalg.yield %180 : f32
    } -> tensor<1x64xf32>
    %177 = tensor.empty() : tensor<1x64xbf16>
    %178 = linalg.generic #loops9 ins(%176 : tensor<1x64xf32>) outs(%177 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %180 = arith.truncf %in : f32 to bf16
      linalg.yield %180 : bf16
    } -> tensor<1x64xbf16>
    %179 = linalg.generic #loops9 ins(%178 : tensor<1x64xbf16>) outs(%177 : tensor<1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %180 = math.tanh %in : bf16
      linalg.yield %180 : bf16
    } -> tensor<1x64xbf16>
    return %168, %179 : tensor<1x37x64xbf16>, tensor<1x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_12: "seeded vit.pooler.dense.bias",
      torch_tensor_64_64_torch.bfloat16_4: "seeded vit.pooler.dense.weight",
      torch_tensor_64_torch.bfloat16_11: "seeded vit.layernorm.bias",
      torch_tensor_64_torch.bfloat16_10: "seeded vit.layernorm.weight",
      torch_tensor_64_torch.bfloat16_9: "seeded vit.layers.0.mlp.fc2.bias",
      torch_tensor_64_152_torch.bfloat16: "seeded vit.layers.0.mlp.fc2.weight",
      torch_tensor_152_torch.bfloat16: "seeded vit.layers.0.mlp.fc1.bias",
      torch_tensor_152_64_torch.bfloat16: "seeded vit.layers.0.mlp.fc1.weight",
      torch_tensor_64_torch.bfloat16_8: "seeded vit.layers.0.layernorm_after.bias",
      torch_tensor_64_torch.bfloat16_7: "seeded vit.layers.0.layernorm_after.weight",
      torch_tensor_64_torch.bfloat16_6: "seeded vit.layers.0.attention.o_proj.bias",
      torch_tensor_64_64_torch.bfloat16_3: "seeded vit.layers.0.attention.o_proj.weight",
      torch_tensor_64_torch.bfloat16_5: "seeded vit.layers.0.attention.v_proj.bias",
      torch_tensor_64_64_torch.bfloat16_2: "seeded vit.layers.0.attention.v_proj.weight",
      torch_tensor_64_torch.bfloat16_4: "seeded vit.layers.0.attention.k_proj.bias",
      torch_tensor_64_64_torch.bfloat16_1: "seeded vit.layers.0.attention.k_proj.weight",
      torch_tensor_64_torch.bfloat16_3: "seeded vit.layers.0.attention.q_proj.bias",
      torch_tensor_64_64_torch.bfloat16: "seeded vit.layers.0.attention.q_proj.weight",
      torch_tensor_64_torch.bfloat16_2: "seeded vit.layers.0.layernorm_before.bias",
      torch_tensor_64_torch.bfloat16_1: "seeded vit.layers.0.layernorm_before.weight",
      torch_tensor_1_37_64_torch.bfloat16: "seeded vit.embeddings.position_embeddings",
      torch_tensor_64_3_4_4_torch.bfloat16: "seeded vit.embeddings.patch_embeddings.projection.weight",
      torch_tensor_64_torch.bfloat16: "seeded vit.embeddings.patch_embeddings.projection.bias",
      torch_tensor_1_1_64_torch.bfloat16: "seeded vit.embeddings.cls_token"
    }
  }
#-}
