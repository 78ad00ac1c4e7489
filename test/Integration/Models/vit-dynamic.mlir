// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<()[s0] -> (s0 * 37)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<()[s0] -> (s0 * 3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]}
#loops8 = {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]}
#loops12 = {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]}
#loops13 = {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]}
#loops15 = {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
module {
  func.func @main(%arg0: tensor<?x3x24x24xbf16>) -> (tensor<?x37x48xbf16>, tensor<?x48xbf16>) {
    %c37_i64 = arith.constant 37 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c37 = arith.constant 37 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_12> : tensor<48xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_4> : tensor<48x48xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_11> : tensor<48xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_10> : tensor<48xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_9> : tensor<48xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_48_152_torch.bfloat16> : tensor<48x152xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_152_torch.bfloat16> : tensor<152xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_152_48_torch.bfloat16> : tensor<152x48xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_8> : tensor<48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_7> : tensor<48xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_6> : tensor<48xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_3> : tensor<48x48xbf16>
    %cst_20 = arith.constant 0xFFF0000000000000 : f64
    %cst_21 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_5> : tensor<48xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_2> : tensor<48x48xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_4> : tensor<48xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_1> : tensor<48x48xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_3> : tensor<48xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_29 = arith.constant 9.9999999999999998E-13 : f64
    %cst_30 = arith.constant dense_resource<torch_tensor_1_37_48_torch.bfloat16> : tensor<1x37x48xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_1_1_48_torch.bfloat16> : tensor<1x1x48xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_48_3_4_4_torch.bfloat16> : tensor<48x3x4x4xbf16>
    %cst_34 = arith.constant 4.800000e+01 : f64
    %cst_35 = arith.constant 4.800000e+01 : f32
    %c592_i64 = arith.constant 592 : i64
    %c1776_i64 = arith.constant 1776 : i64
    %cst_36 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x3x24x24xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x48x6x6xf32>
    %2 = tensor.empty() : tensor<48xf32>
    %3 = linalg.generic #loops0 ins(%cst_32 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %broadcasted = linalg.broadcast ins(%3 : tensor<48xf32>) outs(%1 : tensor<?x48x6x6xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %cst_33 : tensor<?x3x24x24xbf16>, tensor<48x3x4x4xbf16>) outs(%broadcasted : tensor<?x48x6x6xf32>) -> tensor<?x48x6x6xf32>
    %5 = tensor.empty(%dim) : tensor<?x48x6x6xbf16>
    %6 = linalg.generic #loops1 ins(%4 : tensor<?x48x6x6xf32>) outs(%5 : tensor<?x48x6x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48x6x6xbf16>
    %collapsed = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<?x48x6x6xbf16> into tensor<?x48x36xbf16>
    %7 = tensor.empty(%dim) : tensor<?x36x48xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<?x48x36xbf16>) outs(%7 : tensor<?x36x48xbf16>) permutation = [0, 2, 1] 
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = tensor.empty(%9) : tensor<?x1x48xbf16>
    %collapsed_37 = tensor.collapse_shape %cst_31 [[0, 1], [2]] : tensor<1x1x48xbf16> into tensor<1x48xbf16>
    %11 = linalg.generic #loops2 ins(%collapsed_37 : tensor<1x48xbf16>) outs(%10 : tensor<?x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x1x48xbf16>
    %concat = tensor.concat dim(1) %11, %transposed : (tensor<?x1x48xbf16>, tensor<?x36x48xbf16>) -> tensor<?x37x48xbf16>
    %dim_38 = tensor.dim %11, %c0 : tensor<?x1x48xbf16>
    %12 = tensor.empty(%dim_38) : tensor<?x37x48xbf16>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %cst_30 : tensor<?x37x48xbf16>, tensor<1x37x48xbf16>) outs(%12 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %247 = arith.addf %in, %in_71 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %14 = tensor.empty() : tensor<37xi64>
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%14 : tensor<37xi64>) {
    ^bb0(%out: i64):
      %247 = linalg.index 0 : index
      %248 = arith.index_cast %247 : index to i64
      linalg.yield %248 : i64
    } -> tensor<37xi64>
    %expanded = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 37, 1] : tensor<37xi64> into tensor<1x1x37x1xi64>
    %16 = tensor.empty() : tensor<1x1x37x1xi1>
    %17 = linalg.generic #loops1 ins(%expanded : tensor<1x1x37x1xi64>) outs(%16 : tensor<1x1x37x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %247 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %247 : i1
    } -> tensor<1x1x37x1xi1>
    %18 = tensor.empty(%9) : tensor<?x1x37x37xi1>
    %collapsed_39 = tensor.collapse_shape %17 [[0, 1], [2, 3]] : tensor<1x1x37x1xi1> into tensor<1x37xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x37xi1>) outs(%18 : tensor<?x1x37x37xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x1x37x37xi1>
    %20 = tensor.empty(%dim_38) : tensor<?x37x48xf32>
    %21 = linalg.generic #loops6 ins(%13 : tensor<?x37x48xbf16>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %22 = tensor.empty(%dim_38) : tensor<?x37x48xf64>
    %23 = linalg.generic #loops6 ins(%21 : tensor<?x37x48xf32>) outs(%22 : tensor<?x37x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %24 = tensor.empty(%dim_38) : tensor<?x37x1xf64>
    %25 = linalg.fill ins(%cst : f64) outs(%24 : tensor<?x37x1xf64>) -> tensor<?x37x1xf64>
    %26 = linalg.generic #loops7 ins(%23 : tensor<?x37x48xf64>) outs(%25 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %27 = linalg.generic #loops6 ins(%26 : tensor<?x37x1xf64>) outs(%24 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %28 = linalg.generic #loops8 ins(%23, %27 : tensor<?x37x48xf64>, tensor<?x37x1xf64>) outs(%22 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.subf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %29 = linalg.generic #loops9 ins(%28, %28 : tensor<?x37x48xf64>, tensor<?x37x48xf64>) outs(%22 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.mulf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %30 = linalg.generic #loops7 ins(%29 : tensor<?x37x48xf64>) outs(%25 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %31 = linalg.generic #loops6 ins(%30 : tensor<?x37x1xf64>) outs(%24 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %32 = tensor.empty(%dim_38) : tensor<?x37x1xf32>
    %33 = linalg.generic #loops6 ins(%31 : tensor<?x37x1xf64>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<?x37x1xf32>) -> tensor<?x37x1xf32>
    %35 = linalg.generic #loops7 ins(%21 : tensor<?x37x48xf32>) outs(%34 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %36 = linalg.generic #loops6 ins(%35 : tensor<?x37x1xf32>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_35 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %37 = linalg.generic #loops6 ins(%33 : tensor<?x37x1xf32>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_29 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x1xf32>
    %38 = linalg.generic #loops6 ins(%37 : tensor<?x37x1xf32>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %39 = linalg.generic #loops8 ins(%21, %36 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %40 = linalg.generic #loops8 ins(%39, %38 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.mulf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %41 = linalg.generic #loops10 ins(%40, %cst_28 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %42 = linalg.generic #loops10 ins(%41, %cst_27 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %43 = linalg.generic #loops6 ins(%42 : tensor<?x37x48xf32>) outs(%12 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %44 = arith.muli %0, %c37_i64 : i64
    %collapsed_40 = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<?x37x48xbf16> into tensor<?x48xbf16>
    %45 = tensor.empty() : tensor<48x48xbf16>
    %transposed_41 = linalg.transpose ins(%cst_26 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %46 = linalg.generic #loops0 ins(%cst_25 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %47 = affine.apply #map8()[%dim_38]
    %48 = tensor.empty(%47) : tensor<?x48xf32>
    %49 = linalg.generic #loops11 ins(%collapsed_40 : tensor<?x48xbf16>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %50 = tensor.empty() : tensor<48x48xf32>
    %51 = linalg.generic #loops11 ins(%transposed_41 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x48xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %53 = linalg.matmul ins(%49, %51 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%52 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %54 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %54, "negative values not allowed in new dimensions"
    %55 = arith.index_cast %44 : i64 to index
    %56 = tensor.empty(%55) : tensor<?x48xf32>
    %57 = linalg.generic #loops12 ins(%46 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %58 = arith.cmpi eq, %47, %55 : index
    cf.assert %58, "mismatched size for broadcast"
    %59 = linalg.generic #loops13 ins(%53, %57 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %60 = tensor.empty(%47) : tensor<?x48xbf16>
    %61 = linalg.generic #loops11 ins(%59 : tensor<?x48xf32>) outs(%60 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %62 = arith.divsi %47, %c37 : index
    %expanded_42 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [%62, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    %63 = arith.select %8, %c1_i64, %0 : i64
    %64 = arith.extui %8 : i1 to i64
    %65 = arith.addi %64, %c1_i64 : i64
    %66 = arith.muli %63, %c592_i64 : i64
    %67 = arith.cmpi sle, %65, %c1_i64 : i64
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %68 = arith.index_cast %62 : index to i64
    %69 = arith.muli %68, %c1776_i64 : i64
    %70 = arith.divsi %69, %66 : i64
    %71 = arith.select %8, %70, %0 : i64
    %from_elements = tensor.from_elements %71, %c37_i64, %70, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_42(%from_elements) : (tensor<?x37x48xbf16>, tensor<4xi64>) -> tensor<?x37x3x16xbf16>
    %72 = arith.index_cast %71 : i64 to index
    %73 = tensor.empty(%72) : tensor<?x3x37x16xbf16>
    %transposed_43 = linalg.transpose ins(%reshape : tensor<?x37x3x16xbf16>) outs(%73 : tensor<?x3x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%cst_24 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %74 = linalg.generic #loops0 ins(%cst_23 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %75 = linalg.generic #loops11 ins(%transposed_44 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x48xf32>
    %76 = linalg.matmul ins(%49, %75 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%52 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %77 = linalg.generic #loops12 ins(%74 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %58, "mismatched size for broadcast"
    %78 = linalg.generic #loops13 ins(%76, %77 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %79 = linalg.generic #loops11 ins(%78 : tensor<?x48xf32>) outs(%60 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %expanded_45 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [%62, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_46 = tensor.reshape %expanded_45(%from_elements) : (tensor<?x37x48xbf16>, tensor<4xi64>) -> tensor<?x37x3x16xbf16>
    %transposed_47 = linalg.transpose ins(%reshape_46 : tensor<?x37x3x16xbf16>) outs(%73 : tensor<?x3x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%cst_22 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %80 = linalg.generic #loops0 ins(%cst_21 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %81 = linalg.generic #loops11 ins(%transposed_48 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x48xf32>
    %82 = linalg.matmul ins(%49, %81 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%52 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %83 = linalg.generic #loops12 ins(%80 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %58, "mismatched size for broadcast"
    %84 = linalg.generic #loops13 ins(%82, %83 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %85 = linalg.generic #loops11 ins(%84 : tensor<?x48xf32>) outs(%60 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %expanded_49 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [%62, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_50 = tensor.reshape %expanded_49(%from_elements) : (tensor<?x37x48xbf16>, tensor<4xi64>) -> tensor<?x37x3x16xbf16>
    %transposed_51 = linalg.transpose ins(%reshape_50 : tensor<?x37x3x16xbf16>) outs(%73 : tensor<?x3x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %86 = tensor.empty(%9) : tensor<?x1x37x37xbf16>
    %87 = linalg.generic {indexing_maps = [#map1, #map11, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_6, %cst_7 : tensor<?x1x37x37xi1>, tensor<bf16>, tensor<bf16>) outs(%86 : tensor<?x1x37x37xbf16>) {
    ^bb0(%in: i1, %in_71: bf16, %in_72: bf16, %out: bf16):
      %247 = arith.select %in, %in_71, %in_72 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x1x37x37xbf16>
    %88 = tensor.empty(%72) : tensor<?x3x37x16xf32>
    %89 = linalg.generic #loops1 ins(%transposed_43 : tensor<?x3x37x16xbf16>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %90 = linalg.generic #loops1 ins(%transposed_47 : tensor<?x3x37x16xbf16>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %91 = linalg.generic #loops1 ins(%transposed_51 : tensor<?x3x37x16xbf16>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %92 = linalg.generic #loops1 ins(%89 : tensor<?x3x37x16xf32>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.mulf %in, %cst_36 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %93 = tensor.empty(%72) : tensor<?x3x16x37xf32>
    %transposed_52 = linalg.transpose ins(%90 : tensor<?x3x37x16xf32>) outs(%93 : tensor<?x3x16x37xf32>) permutation = [0, 1, 3, 2] 
    %94 = linalg.generic #loops1 ins(%transposed_52 : tensor<?x3x16x37xf32>) outs(%93 : tensor<?x3x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.mulf %in, %cst_36 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x16x37xf32>
    %95 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    %96 = tensor.empty(%dim) : tensor<?x3x37x16xf32>
    %97 = linalg.generic #loops15 outs(%96 : tensor<?x3x37x16xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %72, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %extracted = tensor.extract %92[%252, %248, %249, %250] : tensor<?x3x37x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x37x16xf32>
    %collapsed_53 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<?x3x37x16xf32> into tensor<?x37x16xf32>
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    %98 = tensor.empty(%dim) : tensor<?x3x16x37xf32>
    %99 = linalg.generic #loops15 outs(%98 : tensor<?x3x16x37xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %72, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %extracted = tensor.extract %94[%252, %248, %249, %250] : tensor<?x3x16x37xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x16x37xf32>
    %collapsed_54 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<?x3x16x37xf32> into tensor<?x16x37xf32>
    %100 = affine.apply #map12()[%dim]
    %101 = tensor.empty(%100) : tensor<?x37x37xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<?x37x37xf32>) -> tensor<?x37x37xf32>
    %103 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<?x37x16xf32>, tensor<?x16x37xf32>) outs(%102 : tensor<?x37x37xf32>) -> tensor<?x37x37xf32>
    %104 = arith.divsi %100, %c3 : index
    %expanded_55 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [%104, 3, 37, 37] : tensor<?x37x37xf32> into tensor<?x3x37x37xf32>
    %105 = arith.cmpi eq, %104, %9 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = tensor.empty(%104) : tensor<?x3x37x37xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %87 : tensor<?x3x37x37xf32>, tensor<?x1x37x37xbf16>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x3x37x37xf32>
    %108 = tensor.empty(%104) : tensor<?x3x37xi64>
    %109 = linalg.fill ins(%c0_i64 : i64) outs(%108 : tensor<?x3x37xi64>) -> tensor<?x3x37xi64>
    %110 = tensor.empty(%104) : tensor<?x3x37xf32>
    %111 = linalg.fill ins(%cst_1 : f32) outs(%110 : tensor<?x3x37xf32>) -> tensor<?x3x37xf32>
    %112:2 = linalg.generic {indexing_maps = [#map1, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<?x3x37x37xf32>) outs(%111, %109 : tensor<?x3x37xf32>, tensor<?x3x37xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.maximumf %in, %out : f32
      %250 = arith.cmpf ogt, %in, %out : f32
      %251 = arith.select %250, %248, %out_71 : i64
      linalg.yield %249, %251 : f32, i64
    } -> (tensor<?x3x37xf32>, tensor<?x3x37xi64>)
    %expanded_56 = tensor.expand_shape %112#0 [[0], [1], [2, 3]] output_shape [%104, 3, 37, 1] : tensor<?x3x37xf32> into tensor<?x3x37x1xf32>
    %113 = linalg.generic #loops18 ins(%107, %expanded_56 : tensor<?x3x37x37xf32>, tensor<?x3x37x1xf32>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x37xf32>
    %114 = linalg.generic #loops1 ins(%113 : tensor<?x3x37x37xf32>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.exp %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x37xf32>
    %115 = tensor.empty(%104) : tensor<?x3x37x1xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<?x3x37x1xf32>) -> tensor<?x3x37x1xf32>
    %117 = linalg.generic #loops19 ins(%114 : tensor<?x3x37x37xf32>) outs(%116 : tensor<?x3x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x1xf32>
    %118 = linalg.generic #loops18 ins(%114, %117 : tensor<?x3x37x37xf32>, tensor<?x3x37x1xf32>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.divf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x37xf32>
    %119 = tensor.empty(%104) : tensor<?x3x37x37xi1>
    %120 = linalg.generic #loops1 ins(%107 : tensor<?x3x37x37xf32>) outs(%119 : tensor<?x3x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %247 = arith.extf %in : f32 to f64
      %248 = arith.cmpf oeq, %247, %cst_20 : f64
      linalg.yield %248 : i1
    } -> tensor<?x3x37x37xi1>
    %121 = tensor.empty(%104) : tensor<?x3x37x1xi1>
    %122 = linalg.fill ins(%true : i1) outs(%121 : tensor<?x3x37x1xi1>) -> tensor<?x3x37x1xi1>
    %123 = linalg.generic #loops19 ins(%120 : tensor<?x3x37x37xi1>) outs(%122 : tensor<?x3x37x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %247 = arith.andi %in, %out : i1
      linalg.yield %247 : i1
    } -> tensor<?x3x37x1xi1>
    %124 = arith.index_cast %104 : index to i64
    %125 = arith.cmpi sge, %124, %c0_i64 : i64
    cf.assert %125, "negative values not allowed in new dimensions"
    %126 = tensor.empty(%104) : tensor<?x3x37x37xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%126 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x3x37x37xf32>
    cf.assert %true, "mismatched size for broadcast"
    %128 = linalg.generic {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %127, %118 : tensor<?x3x37x1xi1>, tensor<?x3x37x37xf32>, tensor<?x3x37x37xf32>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %247 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x37xf32>
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim) : tensor<?x3x37x37xf32>
    %130 = linalg.generic #loops15 outs(%129 : tensor<?x3x37x37xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %104, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %extracted = tensor.extract %128[%252, %248, %249, %250] : tensor<?x3x37x37xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x37x37xf32>
    %collapsed_57 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<?x3x37x37xf32> into tensor<?x37x37xf32>
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic #loops15 outs(%96 : tensor<?x3x37x16xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %72, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %extracted = tensor.extract %91[%252, %248, %249, %250] : tensor<?x3x37x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x3x37x16xf32>
    %collapsed_58 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<?x3x37x16xf32> into tensor<?x37x16xf32>
    %132 = tensor.empty(%100) : tensor<?x37x16xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<?x37x16xf32>) -> tensor<?x37x16xf32>
    %134 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<?x37x37xf32>, tensor<?x37x16xf32>) outs(%133 : tensor<?x37x16xf32>) -> tensor<?x37x16xf32>
    %expanded_59 = tensor.expand_shape %134 [[0, 1], [2], [3]] output_shape [%104, 3, 37, 16] : tensor<?x37x16xf32> into tensor<?x3x37x16xf32>
    %135 = tensor.empty(%104) : tensor<?x3x37x16xbf16>
    %136 = linalg.generic #loops1 ins(%expanded_59 : tensor<?x3x37x16xf32>) outs(%135 : tensor<?x3x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x3x37x16xbf16>
    %137 = tensor.empty(%104) : tensor<?x37x3x16xbf16>
    %transposed_60 = linalg.transpose ins(%136 : tensor<?x3x37x16xbf16>) outs(%137 : tensor<?x37x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0], [1], [2, 3]] : tensor<?x37x3x16xbf16> into tensor<?x37x48xbf16>
    %transposed_62 = linalg.transpose ins(%cst_19 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    %138 = tensor.empty(%dim) : tensor<?x37x48xbf16>
    %139 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%out: bf16):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = arith.cmpi eq, %104, %c1 : index
      %251 = arith.select %250, %c0, %247 : index
      %extracted = tensor.extract %collapsed_61[%251, %248, %249] : tensor<?x37x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x37x48xbf16>
    cf.assert %95, "negative values not allowed in new dimensions"
    %140 = tensor.empty(%dim) : tensor<?x48x48xbf16>
    %141 = linalg.generic #loops2 ins(%transposed_62 : tensor<48x48xbf16>) outs(%140 : tensor<?x48x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x48x48xbf16>
    %142 = tensor.empty(%dim) : tensor<?x37x48xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<?x37x48xf32>) -> tensor<?x37x48xf32>
    %144 = linalg.batch_matmul ins(%139, %141 : tensor<?x37x48xbf16>, tensor<?x48x48xbf16>) outs(%143 : tensor<?x37x48xf32>) -> tensor<?x37x48xf32>
    %145 = linalg.generic #loops6 ins(%144 : tensor<?x37x48xf32>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %146 = linalg.generic #loops10 ins(%145, %cst_18 : tensor<?x37x48xbf16>, tensor<48xbf16>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %247 = arith.addf %in, %in_71 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %147 = arith.cmpi eq, %dim, %dim_38 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = linalg.generic #loops9 ins(%146, %13 : tensor<?x37x48xbf16>, tensor<?x37x48xbf16>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %247 = arith.addf %in, %in_71 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %149 = linalg.generic #loops6 ins(%148 : tensor<?x37x48xbf16>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %150 = tensor.empty(%dim) : tensor<?x37x48xf64>
    %151 = linalg.generic #loops6 ins(%149 : tensor<?x37x48xf32>) outs(%150 : tensor<?x37x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %152 = tensor.empty(%dim) : tensor<?x37x1xf64>
    %153 = linalg.fill ins(%cst : f64) outs(%152 : tensor<?x37x1xf64>) -> tensor<?x37x1xf64>
    %154 = linalg.generic #loops7 ins(%151 : tensor<?x37x48xf64>) outs(%153 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %155 = linalg.generic #loops6 ins(%154 : tensor<?x37x1xf64>) outs(%152 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %156 = linalg.generic #loops8 ins(%151, %155 : tensor<?x37x48xf64>, tensor<?x37x1xf64>) outs(%150 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.subf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %157 = linalg.generic #loops9 ins(%156, %156 : tensor<?x37x48xf64>, tensor<?x37x48xf64>) outs(%150 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.mulf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %158 = linalg.generic #loops7 ins(%157 : tensor<?x37x48xf64>) outs(%153 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %159 = linalg.generic #loops6 ins(%158 : tensor<?x37x1xf64>) outs(%152 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %160 = tensor.empty(%dim) : tensor<?x37x1xf32>
    %161 = linalg.generic #loops6 ins(%159 : tensor<?x37x1xf64>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %162 = linalg.fill ins(%cst_0 : f32) outs(%160 : tensor<?x37x1xf32>) -> tensor<?x37x1xf32>
    %163 = linalg.generic #loops7 ins(%149 : tensor<?x37x48xf32>) outs(%162 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %164 = linalg.generic #loops6 ins(%163 : tensor<?x37x1xf32>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_35 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %165 = linalg.generic #loops6 ins(%161 : tensor<?x37x1xf32>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_29 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x1xf32>
    %166 = linalg.generic #loops6 ins(%165 : tensor<?x37x1xf32>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %167 = linalg.generic #loops8 ins(%149, %164 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %168 = linalg.generic #loops8 ins(%167, %166 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.mulf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %169 = linalg.generic #loops10 ins(%168, %cst_17 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %170 = linalg.generic #loops10 ins(%169, %cst_16 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %171 = linalg.generic #loops6 ins(%170 : tensor<?x37x48xf32>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %collapsed_63 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<?x37x48xbf16> into tensor<?x48xbf16>
    %172 = tensor.empty() : tensor<48x152xbf16>
    %transposed_64 = linalg.transpose ins(%cst_15 : tensor<152x48xbf16>) outs(%172 : tensor<48x152xbf16>) permutation = [1, 0] 
    %173 = tensor.empty() : tensor<152xf32>
    %174 = linalg.generic #loops0 ins(%cst_14 : tensor<152xbf16>) outs(%173 : tensor<152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<152xf32>
    %175 = affine.apply #map8()[%dim]
    %176 = tensor.empty(%175) : tensor<?x48xf32>
    %177 = linalg.generic #loops11 ins(%collapsed_63 : tensor<?x48xbf16>) outs(%176 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %178 = tensor.empty() : tensor<48x152xf32>
    %179 = linalg.generic #loops11 ins(%transposed_64 : tensor<48x152xbf16>) outs(%178 : tensor<48x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x152xf32>
    %180 = tensor.empty(%175) : tensor<?x152xf32>
    %181 = linalg.fill ins(%cst_0 : f32) outs(%180 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %182 = linalg.matmul ins(%177, %179 : tensor<?x48xf32>, tensor<48x152xf32>) outs(%181 : tensor<?x152xf32>) -> tensor<?x152xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %183 = tensor.empty(%55) : tensor<?x152xf32>
    %184 = linalg.generic #loops12 ins(%174 : tensor<152xf32>) outs(%183 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x152xf32>
    %185 = arith.cmpi eq, %175, %55 : index
    cf.assert %185, "mismatched size for broadcast"
    %186 = linalg.generic #loops13 ins(%182, %184 : tensor<?x152xf32>, tensor<?x152xf32>) outs(%180 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x152xf32>
    %187 = tensor.empty(%175) : tensor<?x152xbf16>
    %188 = linalg.generic #loops11 ins(%186 : tensor<?x152xf32>) outs(%187 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x152xbf16>
    %189 = arith.divsi %175, %c37 : index
    %expanded_65 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [%189, 37, 152] : tensor<?x152xbf16> into tensor<?x37x152xbf16>
    %190 = tensor.empty(%189) : tensor<?x37x152xbf16>
    %191 = linalg.generic #loops6 ins(%expanded_65 : tensor<?x37x152xbf16>) outs(%190 : tensor<?x37x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %247 = math.sqrt %cst_3 : bf16
      %248 = arith.divf %in, %247 : bf16
      %249 = math.erf %248 : bf16
      %250 = arith.addf %249, %cst_2 : bf16
      %251 = arith.mulf %250, %cst_4 : bf16
      %252 = arith.mulf %in, %251 : bf16
      linalg.yield %252 : bf16
    } -> tensor<?x37x152xbf16>
    %collapsed_66 = tensor.collapse_shape %191 [[0, 1], [2]] : tensor<?x37x152xbf16> into tensor<?x152xbf16>
    %192 = tensor.empty() : tensor<152x48xbf16>
    %transposed_67 = linalg.transpose ins(%cst_13 : tensor<48x152xbf16>) outs(%192 : tensor<152x48xbf16>) permutation = [1, 0] 
    %193 = linalg.generic #loops0 ins(%cst_12 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %194 = affine.apply #map8()[%189]
    %195 = tensor.empty(%194) : tensor<?x152xf32>
    %196 = linalg.generic #loops11 ins(%collapsed_66 : tensor<?x152xbf16>) outs(%195 : tensor<?x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x152xf32>
    %197 = tensor.empty() : tensor<152x48xf32>
    %198 = linalg.generic #loops11 ins(%transposed_67 : tensor<152x48xbf16>) outs(%197 : tensor<152x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<152x48xf32>
    %199 = tensor.empty(%194) : tensor<?x48xf32>
    %200 = linalg.fill ins(%cst_0 : f32) outs(%199 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %201 = linalg.matmul ins(%196, %198 : tensor<?x152xf32>, tensor<152x48xf32>) outs(%200 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %202 = linalg.generic #loops12 ins(%193 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %203 = arith.cmpi eq, %194, %55 : index
    cf.assert %203, "mismatched size for broadcast"
    %204 = linalg.generic #loops13 ins(%201, %202 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%199 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %205 = tensor.empty(%194) : tensor<?x48xbf16>
    %206 = linalg.generic #loops11 ins(%204 : tensor<?x48xf32>) outs(%205 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %207 = arith.divsi %194, %c37 : index
    %expanded_68 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [%207, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    %208 = arith.cmpi eq, %207, %dim : index
    cf.assert %208, "mismatched size for broadcast"
    %209 = tensor.empty(%207) : tensor<?x37x48xbf16>
    %210 = linalg.generic #loops9 ins(%expanded_68, %148 : tensor<?x37x48xbf16>, tensor<?x37x48xbf16>) outs(%209 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %247 = arith.addf %in, %in_71 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %211 = tensor.empty(%207) : tensor<?x37x48xf32>
    %212 = linalg.generic #loops6 ins(%210 : tensor<?x37x48xbf16>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %213 = tensor.empty(%207) : tensor<?x37x48xf64>
    %214 = linalg.generic #loops6 ins(%212 : tensor<?x37x48xf32>) outs(%213 : tensor<?x37x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %215 = tensor.empty(%207) : tensor<?x37x1xf64>
    %216 = linalg.fill ins(%cst : f64) outs(%215 : tensor<?x37x1xf64>) -> tensor<?x37x1xf64>
    %217 = linalg.generic #loops7 ins(%214 : tensor<?x37x48xf64>) outs(%216 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %218 = linalg.generic #loops6 ins(%217 : tensor<?x37x1xf64>) outs(%215 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %219 = linalg.generic #loops8 ins(%214, %218 : tensor<?x37x48xf64>, tensor<?x37x1xf64>) outs(%213 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.subf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %220 = linalg.generic #loops9 ins(%219, %219 : tensor<?x37x48xf64>, tensor<?x37x48xf64>) outs(%213 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.mulf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %221 = linalg.generic #loops7 ins(%220 : tensor<?x37x48xf64>) outs(%216 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %222 = linalg.generic #loops6 ins(%221 : tensor<?x37x1xf64>) outs(%215 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %223 = tensor.empty(%207) : tensor<?x37x1xf32>
    %224 = linalg.generic #loops6 ins(%222 : tensor<?x37x1xf64>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %225 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<?x37x1xf32>) -> tensor<?x37x1xf32>
    %226 = linalg.generic #loops7 ins(%212 : tensor<?x37x48xf32>) outs(%225 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %227 = linalg.generic #loops6 ins(%226 : tensor<?x37x1xf32>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_35 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %228 = linalg.generic #loops6 ins(%224 : tensor<?x37x1xf32>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_29 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x1xf32>
    %229 = linalg.generic #loops6 ins(%228 : tensor<?x37x1xf32>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %230 = linalg.generic #loops8 ins(%212, %227 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %231 = linalg.generic #loops8 ins(%230, %229 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.mulf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %232 = linalg.generic #loops10 ins(%231, %cst_11 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %233 = linalg.generic #loops10 ins(%232, %cst_10 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %234 = linalg.generic #loops6 ins(%233 : tensor<?x37x48xf32>) outs(%209 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %extracted_slice = tensor.extract_slice %234[0, 0, 0] [%207, 1, 48] [1, 1, 1] : tensor<?x37x48xbf16> to tensor<?x1x48xbf16>
    %collapsed_69 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<?x1x48xbf16> into tensor<?x48xbf16>
    %transposed_70 = linalg.transpose ins(%cst_9 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %235 = linalg.generic #loops0 ins(%cst_8 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %236 = tensor.empty(%207) : tensor<?x48xf32>
    %237 = linalg.generic #loops11 ins(%collapsed_69 : tensor<?x48xbf16>) outs(%236 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %238 = linalg.generic #loops11 ins(%transposed_70 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x48xf32>
    %239 = linalg.fill ins(%cst_0 : f32) outs(%236 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %240 = linalg.matmul ins(%237, %238 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%239 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %95, "negative values not allowed in new dimensions"
    %241 = tensor.empty(%dim) : tensor<?x48xf32>
    %242 = linalg.generic #loops12 ins(%235 : tensor<48xf32>) outs(%241 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %208, "mismatched size for broadcast"
    %243 = linalg.generic #loops13 ins(%240, %242 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%236 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %244 = tensor.empty(%207) : tensor<?x48xbf16>
    %245 = linalg.generic #loops11 ins(%243 : tensor<?x48xf32>) outs(%244 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %246 = linalg.generic #loops11 ins(%245 : tensor<?x48xbf16>) outs(%244 : tensor<?x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %247 = math.tanh %in : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    return %234, %246 : tensor<?x37x48xbf16>, tensor<?x48xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_48_torch.bfloat16_12: "seeded vit-dynamic.pooler.dense.bias",
      torch_tensor_48_48_torch.bfloat16_4: "seeded vit-dynamic.pooler.dense.weight",
      torch_tensor_48_torch.bfloat16_11: "seeded vit-dynamic.layernorm.bias",
      torch_tensor_48_torch.bfloat16_10: "seeded vit-dynamic.layernorm.weight",
      torch_tensor_48_torch.bfloat16_9: "seeded vit-dynamic.layers.0.mlp.fc2.bias",
      torch_tensor_48_152_torch.bfloat16: "seeded vit-dynamic.layers.0.mlp.fc2.weight",
      torch_tensor_152_torch.bfloat16: "seeded vit-dynamic.layers.0.mlp.fc1.bias",
      torch_tensor_152_48_torch.bfloat16: "seeded vit-dynamic.layers.0.mlp.fc1.weight",
      torch_tensor_48_torch.bfloat16_8: "seeded vit-dynamic.layers.0.layernorm_after.bias",
      torch_tensor_48_torch.bfloat16_7: "seeded vit-dynamic.layers.0.layernorm_after.weight",
      torch_tensor_48_torch.bfloat16_6: "seeded vit-dynamic.layers.0.attention.o_proj.bias",
      torch_tensor_48_48_torch.bfloat16_3: "seeded vit-dynamic.layers.0.attention.o_proj.weight",
      torch_tensor_48_torch.bfloat16_5: "seeded vit-dynamic.layers.0.attention.v_proj.bias",
      torch_tensor_48_48_torch.bfloat16_2: "seeded vit-dynamic.layers.0.attention.v_proj.weight",
      torch_tensor_48_torch.bfloat16_4: "seeded vit-dynamic.layers.0.attention.k_proj.bias",
      torch_tensor_48_48_torch.bfloat16_1: "seeded vit-dynamic.layers.0.attention.k_proj.weight",
      torch_tensor_48_torch.bfloat16_3: "seeded vit-dynamic.layers.0.attention.q_proj.bias",
      torch_tensor_48_48_torch.bfloat16: "seeded vit-dynamic.layers.0.attention.q_proj.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded vit-dynamic.layers.0.layernorm_before.bias",
      torch_tensor_48_torch.bfloat16_1: "seeded vit-dynamic.layers.0.layernorm_before.weight",
      torch_tensor_1_37_48_torch.bfloat16: "seeded vit-dynamic.embeddings.position_embeddings",
      torch_tensor_1_1_48_torch.bfloat16: "seeded vit-dynamic.embeddings.cls_token",
      torch_tensor_48_torch.bfloat16: "seeded vit-dynamic.embeddings.patch_embeddings.projection.bias",
      torch_tensor_48_3_4_4_torch.bfloat16: "seeded vit-dynamic.embeddings.patch_embeddings.projection.weight"
    }
  }
#-}
