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
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_32 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %broadcasted = linalg.broadcast ins(%3 : tensor<48xf32>) outs(%1 : tensor<?x48x6x6xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %cst_33 : tensor<?x3x24x24xbf16>, tensor<48x3x4x4xbf16>) outs(%broadcasted : tensor<?x48x6x6xf32>) -> tensor<?x48x6x6xf32>
    %5 = tensor.empty(%dim) : tensor<?x48x6x6xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<?x48x6x6xf32>) outs(%5 : tensor<?x48x6x6xbf16>) {
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
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x48xbf16>) outs(%10 : tensor<?x1x48xbf16>) {
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
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x37x1xi64>) outs(%16 : tensor<1x1x37x1xi1>) {
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
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<?x37x48xbf16>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %22 = tensor.empty(%dim_38) : tensor<?x37x48xf64>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<?x37x48xf32>) outs(%22 : tensor<?x37x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %24 = tensor.empty(%dim_38) : tensor<?x37x1xf64>
    %25 = linalg.fill ins(%cst : f64) outs(%24 : tensor<?x37x1xf64>) -> tensor<?x37x1xf64>
    %26 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<?x37x48xf64>) outs(%25 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x37x1xf64>) outs(%24 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %28 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<?x37x48xf64>, tensor<?x37x1xf64>) outs(%22 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.subf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<?x37x48xf64>, tensor<?x37x48xf64>) outs(%22 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.mulf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %30 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<?x37x48xf64>) outs(%25 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x37x1xf64>) outs(%24 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %32 = tensor.empty(%dim_38) : tensor<?x37x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x37x1xf64>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<?x37x1xf32>) -> tensor<?x37x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<?x37x48xf32>) outs(%34 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x37x1xf32>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_35 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x37x1xf32>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_29 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<?x37x1xf32>) outs(%32 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %36 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.mulf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_28 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_27 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%20 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x37x48xf32>) outs(%12 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %44 = arith.muli %0, %c37_i64 : i64
    %collapsed_40 = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<?x37x48xbf16> into tensor<?x48xbf16>
    %45 = tensor.empty() : tensor<48x48xbf16>
    %transposed_41 = linalg.transpose ins(%cst_26 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_25 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %47 = affine.apply #map8()[%dim_38]
    %48 = tensor.empty(%47) : tensor<?x48xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_40 : tensor<?x48xbf16>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %50 = tensor.empty() : tensor<48x48xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_41 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
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
    %57 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %58 = arith.cmpi eq, %47, %55 : index
    cf.assert %58, "mismatched size for broadcast"
    %59 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%53, %57 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %60 = tensor.empty(%47) : tensor<?x48xbf16>
    %61 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<?x48xf32>) outs(%60 : tensor<?x48xbf16>) {
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
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_23 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %75 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_44 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x48xf32>
    %76 = linalg.matmul ins(%49, %75 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%52 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %77 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %58, "mismatched size for broadcast"
    %78 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<?x48xf32>) outs(%60 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %expanded_45 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [%62, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_46 = tensor.reshape %expanded_45(%from_elements) : (tensor<?x37x48xbf16>, tensor<4xi64>) -> tensor<?x37x3x16xbf16>
    %transposed_47 = linalg.transpose ins(%reshape_46 : tensor<?x37x3x16xbf16>) outs(%73 : tensor<?x3x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%cst_22 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_21 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %81 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_48 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x48xf32>
    %82 = linalg.matmul ins(%49, %81 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%52 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %83 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %58, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%48 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %85 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<?x48xf32>) outs(%60 : tensor<?x48xbf16>) {
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
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<?x3x37x16xbf16>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<?x3x37x16xbf16>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<?x3x37x16xbf16>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<?x3x37x16xf32>) outs(%88 : tensor<?x3x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.mulf %in, %cst_36 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x16xf32>
    %93 = tensor.empty(%72) : tensor<?x3x16x37xf32>
    %transposed_52 = linalg.transpose ins(%90 : tensor<?x3x37x16xf32>) outs(%93 : tensor<?x3x16x37xf32>) permutation = [0, 1, 3, 2] 
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<?x3x16x37xf32>) outs(%93 : tensor<?x3x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.mulf %in, %cst_36 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x16x37xf32>
    %95 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    %96 = tensor.empty(%dim) : tensor<?x3x37x16xf32>
    %97 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<?x3x37x16xf32>) {
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
    %99 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%98 : tensor<?x3x16x37xf32>) {
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
    %113 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %expanded_56 : tensor<?x3x37x37xf32>, tensor<?x3x37x1xf32>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x37xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<?x3x37x37xf32>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.exp %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x37xf32>
    %115 = tensor.empty(%104) : tensor<?x3x37x1xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<?x3x37x1xf32>) -> tensor<?x3x37x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<?x3x37x37xf32>) outs(%116 : tensor<?x3x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %117 : tensor<?x3x37x37xf32>, tensor<?x3x37x1xf32>) outs(%106 : tensor<?x3x37x37xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.divf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x3x37x37xf32>
    %119 = tensor.empty(%104) : tensor<?x3x37x37xi1>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<?x3x37x37xf32>) outs(%119 : tensor<?x3x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %247 = arith.extf %in : f32 to f64
      %248 = arith.cmpf oeq, %247, %cst_20 : f64
      linalg.yield %248 : i1
    } -> tensor<?x3x37x37xi1>
    %121 = tensor.empty(%104) : tensor<?x3x37x1xi1>
    %122 = linalg.fill ins(%true : i1) outs(%121 : tensor<?x3x37x1xi1>) -> tensor<?x3x37x1xi1>
    %123 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<?x3x37x37xi1>) outs(%122 : tensor<?x3x37x1xi1>) {
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
    %130 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<?x3x37x37xf32>) {
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
    %131 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<?x3x37x16xf32>) {
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
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<?x3x37x16xf32>) outs(%135 : tensor<?x3x37x16xbf16>) {
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
    %141 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<48x48xbf16>) outs(%140 : tensor<?x48x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x48x48xbf16>
    %142 = tensor.empty(%dim) : tensor<?x37x48xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<?x37x48xf32>) -> tensor<?x37x48xf32>
    %144 = linalg.batch_matmul ins(%139, %141 : tensor<?x37x48xbf16>, tensor<?x48x48xbf16>) outs(%143 : tensor<?x37x48xf32>) -> tensor<?x37x48xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<?x37x48xf32>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %146 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %cst_18 : tensor<?x37x48xbf16>, tensor<48xbf16>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %247 = arith.addf %in, %in_71 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %147 = arith.cmpi eq, %dim, %dim_38 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %13 : tensor<?x37x48xbf16>, tensor<?x37x48xbf16>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %247 = arith.addf %in, %in_71 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<?x37x48xbf16>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %150 = tensor.empty(%dim) : tensor<?x37x48xf64>
    %151 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<?x37x48xf32>) outs(%150 : tensor<?x37x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %152 = tensor.empty(%dim) : tensor<?x37x1xf64>
    %153 = linalg.fill ins(%cst : f64) outs(%152 : tensor<?x37x1xf64>) -> tensor<?x37x1xf64>
    %154 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<?x37x48xf64>) outs(%153 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<?x37x1xf64>) outs(%152 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %156 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %155 : tensor<?x37x48xf64>, tensor<?x37x1xf64>) outs(%150 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.subf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %157 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<?x37x48xf64>, tensor<?x37x48xf64>) outs(%150 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.mulf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %158 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<?x37x48xf64>) outs(%153 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<?x37x1xf64>) outs(%152 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %160 = tensor.empty(%dim) : tensor<?x37x1xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<?x37x1xf64>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %162 = linalg.fill ins(%cst_0 : f32) outs(%160 : tensor<?x37x1xf32>) -> tensor<?x37x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<?x37x48xf32>) outs(%162 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<?x37x1xf32>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_35 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<?x37x1xf32>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_29 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x1xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<?x37x1xf32>) outs(%160 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %164 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %166 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.mulf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %cst_17 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %cst_16 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%142 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<?x37x48xf32>) outs(%138 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %collapsed_63 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<?x37x48xbf16> into tensor<?x48xbf16>
    %172 = tensor.empty() : tensor<48x152xbf16>
    %transposed_64 = linalg.transpose ins(%cst_15 : tensor<152x48xbf16>) outs(%172 : tensor<48x152xbf16>) permutation = [1, 0] 
    %173 = tensor.empty() : tensor<152xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_14 : tensor<152xbf16>) outs(%173 : tensor<152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<152xf32>
    %175 = affine.apply #map8()[%dim]
    %176 = tensor.empty(%175) : tensor<?x48xf32>
    %177 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_63 : tensor<?x48xbf16>) outs(%176 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %178 = tensor.empty() : tensor<48x152xf32>
    %179 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_64 : tensor<48x152xbf16>) outs(%178 : tensor<48x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x152xf32>
    %180 = tensor.empty(%175) : tensor<?x152xf32>
    %181 = linalg.fill ins(%cst_0 : f32) outs(%180 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %182 = linalg.matmul ins(%177, %179 : tensor<?x48xf32>, tensor<48x152xf32>) outs(%181 : tensor<?x152xf32>) -> tensor<?x152xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %183 = tensor.empty(%55) : tensor<?x152xf32>
    %184 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%174 : tensor<152xf32>) outs(%183 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x152xf32>
    %185 = arith.cmpi eq, %175, %55 : index
    cf.assert %185, "mismatched size for broadcast"
    %186 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%182, %184 : tensor<?x152xf32>, tensor<?x152xf32>) outs(%180 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x152xf32>
    %187 = tensor.empty(%175) : tensor<?x152xbf16>
    %188 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%186 : tensor<?x152xf32>) outs(%187 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x152xbf16>
    %189 = arith.divsi %175, %c37 : index
    %expanded_65 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [%189, 37, 152] : tensor<?x152xbf16> into tensor<?x37x152xbf16>
    %190 = tensor.empty(%189) : tensor<?x37x152xbf16>
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<?x37x152xbf16>) outs(%190 : tensor<?x37x152xbf16>) {
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
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %194 = affine.apply #map8()[%189]
    %195 = tensor.empty(%194) : tensor<?x152xf32>
    %196 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_66 : tensor<?x152xbf16>) outs(%195 : tensor<?x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x152xf32>
    %197 = tensor.empty() : tensor<152x48xf32>
    %198 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_67 : tensor<152x48xbf16>) outs(%197 : tensor<152x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<152x48xf32>
    %199 = tensor.empty(%194) : tensor<?x48xf32>
    %200 = linalg.fill ins(%cst_0 : f32) outs(%199 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %201 = linalg.matmul ins(%196, %198 : tensor<?x152xf32>, tensor<152x48xf32>) outs(%200 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %202 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%193 : tensor<48xf32>) outs(%56 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %203 = arith.cmpi eq, %194, %55 : index
    cf.assert %203, "mismatched size for broadcast"
    %204 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%201, %202 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%199 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %205 = tensor.empty(%194) : tensor<?x48xbf16>
    %206 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<?x48xf32>) outs(%205 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %207 = arith.divsi %194, %c37 : index
    %expanded_68 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [%207, 37, 48] : tensor<?x48xbf16> into tensor<?x37x48xbf16>
    %208 = arith.cmpi eq, %207, %dim : index
    cf.assert %208, "mismatched size for broadcast"
    %209 = tensor.empty(%207) : tensor<?x37x48xbf16>
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %148 : tensor<?x37x48xbf16>, tensor<?x37x48xbf16>) outs(%209 : tensor<?x37x48xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %247 = arith.addf %in, %in_71 : bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %211 = tensor.empty(%207) : tensor<?x37x48xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<?x37x48xbf16>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %213 = tensor.empty(%207) : tensor<?x37x48xf64>
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<?x37x48xf32>) outs(%213 : tensor<?x37x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %215 = tensor.empty(%207) : tensor<?x37x1xf64>
    %216 = linalg.fill ins(%cst : f64) outs(%215 : tensor<?x37x1xf64>) -> tensor<?x37x1xf64>
    %217 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<?x37x48xf64>) outs(%216 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<?x37x1xf64>) outs(%215 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %219 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %218 : tensor<?x37x48xf64>, tensor<?x37x1xf64>) outs(%213 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.subf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %220 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %219 : tensor<?x37x48xf64>, tensor<?x37x48xf64>) outs(%213 : tensor<?x37x48xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %247 = arith.mulf %in, %in_71 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x48xf64>
    %221 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<?x37x48xf64>) outs(%216 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x37x1xf64>) outs(%215 : tensor<?x37x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_34 : f64
      linalg.yield %247 : f64
    } -> tensor<?x37x1xf64>
    %223 = tensor.empty(%207) : tensor<?x37x1xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x37x1xf64>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %225 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<?x37x1xf32>) -> tensor<?x37x1xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<?x37x48xf32>) outs(%225 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %227 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x37x1xf32>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_35 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<?x37x1xf32>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_29 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x1xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x37x1xf32>) outs(%223 : tensor<?x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x1xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %227 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.subf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %229 : tensor<?x37x48xf32>, tensor<?x37x1xf32>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.mulf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x37x48xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %cst_11 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %cst_10 : tensor<?x37x48xf32>, tensor<48xbf16>) outs(%211 : tensor<?x37x48xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %247 = arith.extf %in_71 : bf16 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x37x48xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<?x37x48xf32>) outs(%209 : tensor<?x37x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x37x48xbf16>
    %extracted_slice = tensor.extract_slice %234[0, 0, 0] [%207, 1, 48] [1, 1, 1] : tensor<?x37x48xbf16> to tensor<?x1x48xbf16>
    %collapsed_69 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<?x1x48xbf16> into tensor<?x48xbf16>
    %transposed_70 = linalg.transpose ins(%cst_9 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %235 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_8 : tensor<48xbf16>) outs(%2 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48xf32>
    %236 = tensor.empty(%207) : tensor<?x48xf32>
    %237 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_69 : tensor<?x48xbf16>) outs(%236 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %238 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_70 : tensor<48x48xbf16>) outs(%50 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<48x48xf32>
    %239 = linalg.fill ins(%cst_0 : f32) outs(%236 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %240 = linalg.matmul ins(%237, %238 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%239 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %95, "negative values not allowed in new dimensions"
    %241 = tensor.empty(%dim) : tensor<?x48xf32>
    %242 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<48xf32>) outs(%241 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %208, "mismatched size for broadcast"
    %243 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%240, %242 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%236 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %247 = arith.addf %in, %in_71 : f32
      linalg.yield %247 : f32
    } -> tensor<?x48xf32>
    %244 = tensor.empty(%207) : tensor<?x48xbf16>
    %245 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%243 : tensor<?x48xf32>) outs(%244 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<?x48xbf16>
    %246 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%245 : tensor<?x48xbf16>) outs(%244 : tensor<?x48xbf16>) {
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
      torch_tensor_48_torch.bfloat16_12: "0x02000000FABDBB3D803DAA3D11BEA63C5FBDB63DBF3DF23C2FBD79BD013C4BBC83BDBF3D2C3E493DFD3B5F3DD8BDFC3DDFBA803C58BDC5BDA9BC25BD123E9F3D3E3E05BE993C9ABD89BAC4BDBB3D83BC94BD47BE053D1B3E493DCB3DBABDED3DAB3D293D",
      torch_tensor_48_48_torch.bfloat16_4: "0x02000000773E9B3D26BD4FBCF53DDC3DD13D23BE6C3D6FBD133E603D19BC153D973D8DBDD93D063EE23D33BC0DBC703E113E40BD683EB4BD33BD15BEA83D7D3E043E453E83BD19BD10BE0B3E433D7DBC3D3E353E903CC9BD39BD6BBDD8BD883E0F3EF8BD923D58BE49BE033E40BEFCBC3D3E25BEAD3C9E3C01BED83D3D3E0D3D113D8F3C0D3D68BD07BEBF3D473DFF3D3B3EC83CB83CF93D0C3BDF3DC23DBF3D893D9E3DAD3DDBBC0E3E60BEE4BC5A3E773E2E3DAF3D3A3E7FBC09BD9ABECCBD12BEB0BD9A3DC63D10BDCE3D003D4E3E6C3DB53D0D3C683DF63DBEBD463EA83C093EF93D1B3D5C3C203E9A3D88BE58BD3F3EFB3D1CBCB2BC92BBEBBC3C3D0D3EC4BC933DEC3D06BE86BE00BE42BD9C3DCA3C5FBE583D35BDA8BD31BE8BBED83B433EAF3D9DBD573D10BE293D65BEE1BDD93D503EB93C9BBCB33DEB3C4E3EDFBBFA3CC9BD233D243DBFBCBFBD0C3E443D9A3ECCB823BE74BA2C3D273D1B3E7ABEC93DC53C12BEC43C7C3C553E173EF43D393E44BE05BED43DD33D87BD40BE593EC9BDCDBDB5BDB5BCBEB9383E45BEF1BD1E3E843CD23DAA3D053E693CE63DC43CB1BCFBBC2E3E963D923D55BD0FBDB43DC83D02BD763D1D3E83BDD13D90BE51BD46BD223EFE3D213E213D953D883D153EF63D793D083ED33BB7BC5EBD24BEDD3D963DB23D39BD38BE1B3ED83D923E63BD2EBEF5BC193E5CBEB03DBB3D493E53BE763A703E34BC3D3D5A3E72BBE23CFF3DDFBD3ABD1CBE793D3FBD0A3E883EC33CCDBD5BBC8C3E02BD10BE86BE56BEA43C253C403E82BE81BD33BE0FBD8D3EC43D2DBD32BEC3BD8D3C773E89BA4BBEFD3A533CB03E10BEDD3CF6BC43BD363BD13CEABD243ECD3C6C3E583C903D52BD253E54BD74BB7CBD933CB13DD33EB83CEA3D8C3D7A3E0B3D6E3D4BBD15BEC43D29BE4C3C69BEFF3DA13C4FBEEC3A4F3E1CBD013E88BD873D61BD2F3E073CC23D8BBDF4BD3BBEAB3D0F3D63BB9CBC163E32BE973D1F3E3A3E2ABE893E093EFE3D443D33BEA93D64BD9D3D7BBD20BE3C3D9ABDCF3C8FBD843C093E103DA9BD0A3D963DCEBD8EBEE5BD31BB93BDB2BDE23DEDBD8A3E33BD1F3E8CBD123B2CBE1F3E0DBC09BE8D3D2ABE463D2FBE633E5FBE723CECBD35BC76BDAE3D98BE19BD1D3C87BE7CBDE6BC583E97BDA4B92DBE8B3D653D293D24BEB33D553CCB3BFBBD073E993D8B3D4B3DC33D213E66BD40BDE13D94BD63BDBF3D21BE28BE32BEA93AA3BCF23D39BE12BE1DBEE83B013E8FBDBABD38BD98BE31BE9A3C513DE13CA93CC43D113E823DBFBCDD3DA23C8EBD463E36BECFBC5CBEDF3DBFBD8A3C363E01BEC63DAD3C89BC09BEBD3D5BBEA13B223E273E143E07BD1D3E7BBD57BE823DDD3E3ABE5CBD69BE073DD93C45BD19BEA7BD1EBE373E9E3DABBA563CFE3D89BEDC3D0D3ECABD43BDA73D33BD003EED3DF03C523E80BE693E253C5DBDD6BC9C3C6DBEF7BD823A9FBC093E7C3D23BBA53C6D3D9A3D7E3CFCBD883D45BD67BDB7BC88BDE0BCBEBD1ABDD03D193E963D03BE5BBB843DC4BD5A3E1CBEA03DB93D13BEC5BC933E47BDB2BC383D0B3DD93D32BE53BC373D21BBC73DA13D83BEA73CFDBDAF3D18BEBEBBFFBB293BB4BD82BCB93AD2BB5BBD8B3D253E153E45BE39BE97BCD93D96BDB83D253ECF3D73BC8FBD8F3D1E3E9ABD77BE1A3C0B3E3B3D6FBE443C033E403D20BE23BE2CBC743D09BD0F3E49BD8B3ECBBCBBBD0FBE0A3E003DC0BC60BE22BE91BB033E883D9EBD1A3D813EC1BD2C3ED63CB2BDABBCC13D7FBD41BEE4BDBB3D233E18BE0CBE16BE983E583DE9BC2FBE43BE4A3E283E92BD5CBDBC3D9EBD24BEE3BC1EBE1E3E3E3E873D0B3D6ABDFABDBABDF1BCD1BD2A3E0D3B2A3E783C1BBD03BE72BE223E0F3E93BEBC3CBABD273E59BD6E3BA1BE00BE903DB6BDEA3D413EECBDA2BD14BE54BED03DB63D6EBD52BB35BE24BED2BC0ABE863B1C3E283E963E56BC813C3FBE22BE933DA33EE83D783E4A3E01BED3BD953DEBBDCF3C8A3CEABDD0BC863E3EBD6CBDCFBCCFBC65BEDABD2BBE4E3EE8BC383B813DBF3C22BDEFBCF13C2B3E73BC603D683BE33D6D3B313D41BD403D20BEB0BDBD3C97BE763E4B3E9DBDDEBD72BEEEBD3C3D763DBD3D0A3E203E00BE42BDFB3DE4BC233E44BDCF3D3CBECFBD8B3C49BE343DD8BDD0BD963D05BE94BE7C3E8FBD8B3D76BE0DBE8ABD4C3ED9BEE93CB2BE063EBE3E673E15BEBABCC63D2D3EBC3D3F3D95BD4C3ECD3D34BD933DCE3DCABD84BD89BD9ABD89B88DBDAD3AD6BDA93D72BDB13D34BE26BD2D3EBEBD53BC003EA0BE0F3EBBBD843D303D483DEFBDF83C1E3D71BD1CBE9D3D723E82BD903DF23D64BEC9BD47BDA83DDA3D9BBB173D55BD4BBDB03D2FBE50BD11BE8FBCDBBDF9BBD53D8BBD4EBD2C3E053CE23C91BD3BBE3C3DC1BC1D3E063E0D3DC3BD86BD113C3C3E58BD513D863E8CBDD23D5F3DE83D003EBC3D883DAB3C5FBD5ABE16BE91BD993D823D443EB0BD9CBE363DEB3D833B50BD12BE39BB563E13BD853D5CBC293D1BBC3A3E553E7F3D673C7B3BDC3DB33DCA3E823ECCBD9FBD22BE393E323D0A3E73BEB83D0E3ED33D893BFFBBA93D2F3E65BD3C3EDDBD8F3BB4BDE8BD02BE5C3EFEBD063EF63D6BBE95BD863E533D81BE493EC03CAEBD043EC03D46BD33BE6D3D6CBE8E3C6D3E463A15BE773E673E363EC03DBE3DB93D08BCB93D603DAF3D893D083E18BE643D34BE23BE853CD73DD63D123E373EE33D71BE483DBDBBE9BCE63D3FBD1D3EC93D6A3DEBBDA13D063EC6BD4C3ED53C88BD02BE893ED6BC583DD0BD6FBDD8BD163D59BE3E3E1D3D06BDC8BD373E3ABEB5BD55BDC1BD4E3D2DBE2B3D383E87BDA5BDE63DC63D483EAA3DB03DC13DA03C1E3E47BEA03D9A3D03BEC03D8BBD87BD663E2D3D82BDF53D1E3E643B3E3EA43D8CBD46BE9E3D0A3D493E1A3E5F3DB03DC23CB23D653E32BDFABAB83EE8BDD0BB20BE3D3ECFBDE83D513EE13CFC3C06BEBB3C443CA1BE423D84BDB6BE273D043E7E3D183D8ABD263E863DAFBD853D5FBEA3BE92BDBCBDA0BD0A3EA53E43BE133CE23DFF3DE53BFDBDFBBD1A3EF43DDABB143E653E043E153C1BBED0BCF03DA33DFEBB70BE27BD553EBBBD03BDFA3D5EBE833DABBD853D9ABD673E2FBE89BD093CA6BD2CBE6EBE9BBAC83C6F3D27BEA23C0E3D0F3ECCBB7E3D833B8EBC233DB93D86BED4BB53BE84BDEABD74BC53BB783D7D3E65BDCFBD5E3C163E1D3EF03D673EB5BCB0BC32BEEF3D453D1ABEF7BC343E223E20BE3E3E9E3DCEBD9D3DBEBD7ABC2C3E803EF73DA4BE123E0A3E56BEBBBE183E8B3E3BBD68BE8CBE1FBE72BD303E48BE133EB13CF03CD53DE13DB5BD0F3E3FBE75BED0BDA93D04BEB6BDABBD5B3EF3BDEEBDE83C99BE123D93BE823D9FBDDE3CA8BC3CBDBBBEB73D67BD5DBE753D6EBD683D043ED6BC903DAD3DE93D38BE9C3D20BE1DBECABDA23D8D3D873EE2BC9D3DC5BADDBB5EBE543D0B3E553D1DBEB43D0A3E96BB113DF83C203E253DCCBD2F3E2ABD763C303EF5BDA93D80BD54BEEABB073DF3BDC23D493E413D94BD3D3E8FBD963C6C3DF3BD323D41BC443CBF3C01BE883DA4BCA13D2F3EA83D603D2E3E41BD223E28BEA33DA1BDE5BDABBD4E3EA8BDD7BEE6BC183B63BD8ABD8C3D373DEEBC29BD7ABA873E903D03BED83B103E673D733D1BBE6ABCABBC75BC82BD2E3D383E06BE26BEDEBD543EC23D2FBE313E033E083E22BE833C43BD95BD92BD95BCB4BB393E65BD213E7CBD70BEE23D143E8BBD963C0B3EB63DABBDB7BD483E8C3D46BEE0BDF23CD5BD0CBD57BC333D4A3D223E373E833E47BECB3D42BDE8BD6DBC1ABEA23B6ABD913B19BC493E3A3DD33C63BD9BBCD23DC8BA213D62BEE7BD27BD3BBE0FBC08BD0D3EC53DCC3DA23B3CBD9A3D3BBD07BD5B3E0A3D2DBDD3BD87BE10BD1DBE383E4F3D18BE503E853D543D883D1CBE71BCD33D0A3E1ABDAA3B873D363ECC3CAF3CAEBDA33DD3BDFBBDC23C8DBD6DBB223EBF3D563D1A3E473D013EA1BD81BD3C3EDA3ECABDDE3C70BAE13D4EBD85BE0A3E103E743E8FBE21BDAC3C0EBE0CBEB0BD09BE163EAB3C34BE843C82BEBB3D573C20BE03BD773C94BDD03B5FBECEBD5E3EDFBE5EBC773D373CE7BC803DC63CFB3C243B143EE2BCB63D42BD1E3D663E983C41BE0FBDA93C123EDCBC603ED33D58BEA5BEFE3D123EAEBEE03D82BEA73D1B3EF1BC2FBE9DBDCD3D183D243E0F3E0ABE593D8DBD393EB93D933D33BD12BEDD3D863D973C6D3EC53D2FBE243E443D53BECA3C573E89BBD33DA0BD29BE143E53BDEBBDA8BDFE3CCABE21BE3ABD7D3D0BBDDA3DD13D68BD3CBE183E35BD883D0E3D0C3E4DBE38BD3FBD4E3E65BE25BE893D2BBDE23C9B3D1A3E253EF63DB03D1ABEDFBDF23DA8BEC93C2DBE223ED93CB3BDC13D5CBDFE3D433E193DECBD36BA3DBD70BCDCBD053E093D06BE20BB46BC3DBE843DD23D1BBEF83C9E3D0F3E303DF4BD92BD9C3D203E903DAFBDBABD473E82BC3A3E5A3D1DBEA33CBBBE66BC98BDB33DC1BDF03DA3BD993B303E8ABEB33D6DBCEFBA733E673D513ED5BDD7BB96BD0A3E003E37BD173D8D3C783E283D9FBD953D41BE0DBD113E86BDF2BB9B3D863BF13C2E3ED53CAA3D74BDDC3DDDBDB5BD81BD5CBEAA3D03BEE13D1FBE483CB43EC4BCB93B1DBE12BD06BE6F3C3DBE1FBEEF3C233D663D4EBE42BDA83DAF3D423E3BBC7E3EA9BC2EBC26BEEEBA163D19BE4BBD173E44BD583E03BEF8BCA33DAB3D4FBEF4BC1E3E473EB5BD253D7CBD603E80BD863D4C3EB6BC1ABE8F3D8CBD96BE4DBE7A3E063DC6BDE4BCC53A423EDABDBC3DD5BC473E81BC9BBD503D97BD053C86BE60BE4BBD1CBD853E80BC873DBABCB8BDBC3D293ECABD433D7DBD96BDE53D31BE2A3D5DBB3CBD8FBD213E90BB653DFA3D8ABE3C3D443CF5BC823DC23D0C3EF9BD013E2F3C933C5FBE0E3E3F3E4BBECF3D82BC2A3EED3D1A3C03BEE9BDA93DB0BD803DC7BD5EBC6F3E2CBE2DBD22BDE5BBAABCAF3D1EBD8DBE783D4A3EAD3D8C3D8CBDC43D453D303E083DA03CCCBD683C863CC93C043E633DA33C903C42BD1CBD833DB9BDBF3D05BE4FBEFBBC3E3E863D903D9DBB46BD5B3C203E1FBEE63DA4BC6FBE14BC6FBE583ECC3D4FBE5D3DE23D403D1B3EA1BD8F3DF03D013D52BDE7BD08BEABBDB8BDCCBD3CBD353E313EA7BD853D66BD663C263DD83DC1BD1BBE9C3D323D363CD4BC4B3EA63D713E5D3CC03D3BBE8BBDA2BD2ABE8B3EE1BDEB3D193EDABC93BD863D90BD5C3D663E773DEABD833E97BE48BCB83DEC3D3D3E2FBE1B3E0CBE0A3E263EA5BD75BC13BE88BCBBBC063E853EAE3CC03DB13D163D463E8ABD12BEAE3D1FBE6A3EB7BD26BE9CBD8DBDAEBD083C08BD32BECC3D81BC8BBD6B3E673DCF3D1DBE283E91BEF0BC1ABE283DD2BD39BEE13D54BDCDBD9D3D4A3E983DAA3C09BD38BD153E89BD73BDD3BDB03DECBDAB3D513EA4BE92BD073EA9BEDEBC283E943D433E133E8A3C3CBD643D163EA63D4F3EEFBB463E993E043DE33CCCBDE6BD42BEBFBC013DA93D71BD953E4A3E0A3E59BE4F3E3CBD043EA13C14BEE23DC0BDF0BC20BE0FBC023E573C9EBD38BE2BBE1ABE88BDA23D2F3E3DBE373E873D0C3DE53D4CBE26BD33BEE8BAB83D333EF33D883DCC3D42BDE83DA4BC713E693C813D74BE73BE69BE03BEDC3C823D473EADBD1FBDEB3A853C353E28BC06BE7FBD213E48BE09BCACBD7D3D26BE08BE753C613B77BD7C3DAABDBFBD8E3D47BDD53D9ABD773DF93DFFBD43BE11BDC6BD71BE403E08BD503E7CBB5A3D9BBC5D3D5A3C6CBD09BD39BCFC3D103E50BD48BEDCBD8FBDFEBD23BE4CBE2B3E953C7BBE0E3E823D393D5C3E87BDC0BCABBDAA3DAABDDE3D35BB70BEB8BD7DBDD13C8E3DAABE1FBE80BD423C163E053DB1BD29BD513E443E283E123E96BCB5BD8BBE99BDDE3D823CE4BD703E35BE27BEED3DB83DE83DB63D8F3D373E993D36BEC5BB803EE0BD1BBB7F3DDDBD733DFCBDF33D073D953D3ABEBEBD973D0F3D18BD9D3DAC3D653E99BE19BE7A3E62BD90BD79BD7E3DD83DE23CC53D1D3C523D70BDCEBD22BEF33B65BB613EE8BD06BEE1BDC3BB16BDFB3DEF3DD93D84BDD4BD983CA13C7F3E6ABC643DAD3C74BE123D123E833D39BDB4BD07BE09BDB03C70BCD13D32BE8D3CC23DDE3DD9BD9DBDA3BD863EB7BD233EC3B98EBC19BEEE3D3C3E9C3D02BE273C143DEEBD0E3D9FBC0A3D9A3D3ABD29BE333E583E1FBDE3BD0D3EC13DE8BD35BE11BEF43D4E3D5E3D433B0DBE80BDB23D063E9BBED33D803BBF3D803E8D3B0A3E6A3BD23C38BEB43D1A3C1C3D00BDBC3D2BBDAFBD8E3D053EA8BD3F3E723CE93D1DBE04BE283ECABDAFBD55BEC3BD55BE49BE94BDF43D1E3E58BEDB3AE13DEA3D0F3E5BBE9C3DB93D2CBD9EBC92BEAABD36BC3A3E67BE333EFABD94BE89BDA73CDABC45BDCC3DF6BB213E403E963D803C793E403D0A3D143E073ED2BD4A3EC4BD703E88BC98BD623ECD3D023EA33C0DBCA6BC5B3E513D5F3D343EE63DB1BDA53D4F3EA93C78BEB43D0C3E963D7F3D893E1BBD413D43BE",
      torch_tensor_48_torch.bfloat16_11: "0x02000000073EFCBD82BC06BDC2BC98BC74BD9F3D60BD7D3D41BDBF3B02BEDB3DDC3D4C3E6EBD5CBB383E3A3C393C0F3DB9BDBABD293D26BE6B3D06BE73BD093EF4BDB6BA0C3D57BD033E6DBD82BE203C0B3C3EBD333D223E17BEC83DB8BDD73DDF3D333D",
      torch_tensor_48_torch.bfloat16_10: "0x02000000873FAD3F7A3F493F8F3F173F643FA43F803F903F6F3F903F6D3FA93F923F7F3F3D3F833F443F853F753F603F5E3F6F3F743FA63F2D3F9E3F8C3F263FB33F473F593F253F643F743F703FA43F693F393F3C3F573F8D3F253F813F973F603F1D3F",
      torch_tensor_48_torch.bfloat16_9: "0x0200000041BE2D3D0DBD20BE2CBE7F3DA0BC8C3D33BDB03D1BBD3B3D7D3D76BC95BDBC3DBC3D1EBC223E013D42BE28BECFBC553DE83DC2BDC2BDAFBD103EAC3D133D11BE923D20BDE5BCCA3DF6BD0B3EE63CF53D10BDBA3C5D3D013EC8BCACBDD9BDE23D",
      torch_tensor_48_152_torch.bfloat16: "0x02000000F9BD13BDA23D09BEDC3D733D55BED5BCC83D79BC363E8C3CB5BD77BD7EBB1B3E91BDC8BC10BEFA3CDBBCB4BC4CBD4E3ED63D013C2E3E743D96BE8ABBC5BD35BC843D5DBED73D073E62BD823D8FBC2F3EE6BD373E113D483D25BCC33B7ABDD63DDF3DEF3D393D923DA9BD413DD0BD293C24BE2B3D8E3CED3D5F3DD53C783BBBBDEABD903D59BD27BFBEBDE23D643A3D3D443DC8BDC1BD2D3E663E85BD95BC8B3E953CCBBDEA3B453D673C3D3C043ECC3D0CBE4A3D673E353D88BD253E953D313EBABD1A3D99BC793DB93D983D82BDA8BCD1BD46BDDFBD1BBEB7BD473D603CF5BC28BE3BBCA13DC3BDBEBCDE3D5EBDC4BC3C3E873C03BE0F3C563D6ABCE63D46BEA6BDD7BC003E8DBB61BD8DBD6FBD76BCDF3D173D7D3E21BD2C3D703E45BC293E683D443E94BC90BDC9BD41BDF9BC0F3C3BBD153C2ABD80BEA43DECBD99BD1C3DEDBD88BDD33CDE3C203D843C0F3E8B3C18BD8CBD2FBD943E563E8DBC5FBD263E0DBD52BD863DF93BEF3B863E543D4F3D543D833DBE3B2B3CFABD84BD313E0C3E0ABE9CBCFC3D23BE523BBD3D133D993D653CA23CC6BDCB3D4ABD20BEA5BD223D58BED2BD513D0EBE5DBD2B3C913E34BE6B3C8BBD8BBD63BD07BECC3D1B3E433DD4BDB03D043B6C3D44BADFBD0EBD1CBEE4BDA9BC8EBD3C3E20BE0E3C933C9B3DE73CB93DAC3D473D16BD33BE9B3D923D27BD263D95BD6F3E743DF0BC133E07BE063EF83D0D3DBA3D9E3BABBCFBBCC73D8B3D7B3D993DE83D8ABD2E3D4CBCC93DD13C4C3A7BBC8FBDDDBDDEBD9ABD41BE10BE17BEB3BD323E32BD23BDFFBC013ED5BDAD3DF9BCDEBD4BBD133E9D3DCF3D25BEC83B04BD153E4BBCA33D043EBA3DFABCAA3D0ABEB5BD963DBCBD953C20BD223D56BDB4BD2E3D89BD243D6EBD2D3D6CBCBDBBECBD54BC15BE9E3D0A3EA139B63D303EAC39693D07BD883D183D00BD083E6BBDE6BD923E553D0C3E9B3D313D923C493EBD3D58BD723CC13DC43B0B3D84BD133D7CBD2F3E30BD12BD543D2EBDDC3C05BEAD3C083D9F3D72BD1D3D94BCD13CAA3D1EBCEABED33BEA3D5DBE0DBE9A3C64BC9D3E7D37F93B06BD89BEFF3BCA3D11BDE8BD1B3EF93D96BC04BD15BE8EBC63BE04BB9DBD9DBEDCBCC1BD25BEDEBC43BD0DBC753DDC3DA83D5A3D07BCB63D78BE913A9E3D8E3DA9BC8EBD53BDFEBD343DED3C5ABDF6BD753D433E1FBD6C3D0A3C40BEB8BD9EBD2D3E4FBD32BEB63C3FBD273EC7BC703D983D49BD4E3B64BDEC3CF4BD0B3EB63C3BBDBCBDBDBDAABCA6BD823EC73CA63CEF3D0ABE38392EBDFD3D1C3EABBDA8BCB73D6BBDB93D8FBC523E64BCD6BD9A3DE33D54BD19BE333EF43DD8BDA33D993CA5BD50BE0ABED2BD203D38BE26BD01BEF73B153EC63D043E693E0EBE083E593CE13D6BBD823DB7BDE23D23BB9E3C92BDA0BCBE3DE73D223DF83D29BE063EE5BD27BD1A3D06BEC83DB93D383E8D3D63BD423D79BDB8BCFCBD42BD19BDC13D493D40BE9CBCB0BC91BDBEBCBDBD283E9CBDBA3BBBBD0E3DC8BD973C6CBDF2BD913E9E3C61BCB5BC093E3FBD4F3D66BE093D1E3BCDBC3DBD933DED3D4D3D26BEC7BD0E3DB63D02BDDD3BDABD1ABEC13D06BDC0BC83BD8FBD133E8ABDECBD8CBC693E1CBC1F3D24BEEABD07BE173DDBBD65BB023E0CBE163E923D033D0F3D09BEC6BD66BDA4BD15BDA4BD84BDBBBD3EBE14BD7CBE88BD553EBC3D033B603D7A3D223D363DDA3DA33C143CFFBCDD3DCEBD7DBD583D6C3E573D57BE223D8A3D60BD91BDC93C613E103E3ABC20BE03BE8D3DD53CFF3CB7BD9ABD7C3E113E023DD23D13BD073D883D3DBB18BE2A3B463EB8BD833D003D133E48BDB73D053E933C8A3E7A3C3BBDAC3BE23D20BD623D6ABC103E3CBE97BD14BD8C3CA33D68BD5CBC64BD5ABC923DD9BDBEBD2C3D473C9B3DA23B913D45BEC43C2BBE603CB2BD0C3EBA3DB6BD203E30BC823D2B3E61BDC23D213D173E0DBC5B3D6ABCA73D0ABECCBDAF3DD53A90BC25BECB3C1ABDD53D4B3D2FBC6BBD873B01BDC2BD18BEF53DEB3D043E0CBD60BEBDBD0C3E11BE8A3DEE3CA03D7D3DF83D48BD14BE83BDE13CCB3D52BDEBBDBFBC303D9BBD823E10BDDEBD193E1CBE58BCC33B15BCC7BD2FBDB1BD3E3EDBBA3D3D21BDB1BCDDBD5FBD56BDD13B713D7CBDEA3D583D26BD4B3D92BD99BC56BE973E243E893DABBD1C3E843D42BB90BC62BC453E40BD6CBD703EDC3D31BE433DC2BD4FBD82BD0ABF48BCA6BDBDBC06BD9C3CFEBD04BE8FBD94BD4E3C3A3D1EBEAFBC1D3E7ABCBBBDF33C2C3C86BE9F3DD43D2ABE6C3CE0BC573EAE3D22BE8EBD743EC3BDEEBD07BEE43C95BABF3DFCBDB2BD8C3DEDBC703D523C3DBD9A3EBCBC4CBD8E3D043D92BDA1BD743DDABDBD3D513C98BBFDBD01BE92BCE23DD43BD2BC333D07BED7BC983C8EBCC33D3D3ED63D133D2C3D20BEF23C8DBEE13D6E3EA63DCBBDF93D9C3D64BE23BEAF3D2A3E643DD2BDE23C38BE6BBD753D4ABDE1BD63BD9CBDC6BB14BD00BBBF3BDD3D7B3DD4BDC8BC89BCD13CF83DD1BC3EBE493D8ABD173D3B3EF13D7C3D41BD4B3C8F3E253E82BD993DB43DDEBAE4BCC4BC953D723D973B4ABD8ABDAB3D7F3D203D103D72BDCE3B90BC1EBE873D40BD79BD393B06BE953C0DBC463D2ABD24BEE63DD0BD293CF73D8E3CA1BD4DBEA8BDF63D5D3E50BA4FBD85BD3D3C513D7CBD9DBBA2BD9F3DA1BD903DF33D7B3D983D463E643C413DDE3D4ABC473D5FBCD7BDE93C32BDE2BC0DBD693D5CBEEDBD1BBDD03C1CBD1DBEDA3B5EBD263C0B3E23BD273CB73E293DCE3DA53D6EBC443E3B3E133E253D5EBBAD3D6A3C8E3D033E99BCB43D4F3E3B3EEF3C9FBDEA3C1DBE92BDA8BD223CE23C2DBD10BBA73CDFBD183EFE3C20BD07BE8A3DE8BDD7BD9A3DC0BD023E6E3BE1BC92BD0A3D273DD8BDCD3C0A3E7FBE633D743D04BE83BC58BE07BDD33D61BD02BB593E72BD54BE27BE513D85BC4CBC5A3D373CFD3C65BD173DEABD2B3EB8BD753D4E3ED6BB9CBD24BE15BD46BD793D3EBD053EB9BCA73D7D3D94BC50BDE2BB163E2EBD86BEB3BD3A3DA63D8BBBD93DC6BDB83D653DE43D443D09BD45BD49BEF8BD01BEC03D96BD30BE633E89BDBBBDB9BDC9BC40BEDEBD0CBE043ECF3D57BDB7BC183E8FBD46BEB43D10BD193ED3BD833DB5BD9E3B0F3C91BDE5BBB3BDCBBDAF3BDF3D7DBD05BE483DB73DBABD493ED03D873D283E8B3C633D3A3E6FBDEEBDCDBD41BCD63DB73C57BD903D8A3BC23D71BD06BECDBBFABD92BB7FBD7ABE72BC163D07BE6ABD81BA293E88BC1EBC453E9ABC84BDCABD813D3ABE0EBE773D94BD923D613D3C3D65BC193D85BDB2BC2CBEED3C36BD69BEB83D89BE323DD4BDB83CF93DE53C0FBEE6BB723D3EBD3FBE48BD23BE21BDD5BDE93CD939DA3DCBBB53BDF13D96BDAF3D76BD9EBD6C3D46BD883B1F3DFE3CF73DC9BB943D9C3D0A3EB33DE33C643DE0BD9F3D313BAE3D0DBE403D933C58BE993D4FBDA83DEFBD683B06BD55BEABBEAA3D32BD0B3E2EBE71BDCDBC213E8F3D9A3C5EBD5A3C723D1F3BFFBD22BBB03C02BEB63C463E0ABC3C3E6ABC783D6D3D98BD8F3B093DD0BC97BB293E32BD50BDAEBBC53DC9BB8BBB7BBDC0BCD43D47BE173EB23D3FBD5BBD803DFF3D8EBCF63C8B3D813D343DC0BC8BBDA8BDA43CF1BDF8BCBBBD9C3D263E323DFE3C293D0ABC0BBE2D3E59BD4E3E20BD0CBD1EBDFBBC6CBE1E3E993D06BE233D543B433D05BE483C383ECDBDFB3DB93DDE3BDEBC9B3D073E7FBDB53DBBBBE03B053DCE3D183B9C3D20BE9BBD3DBB1E3B48BCD2BDF9BCEBBD0BBD94BD61BDA43D223E55BEE93C36BD583D20BB733E563D723DB13D45BD1ABC94BDF1BDA33C2CBDCBBD3E3E2ABE103E023E673DB63DAFBDA3BD9FBD9F3C96BD56BDE33D063DD93D203EFA3CB4BD86BD41BB623D233E723D04BDB53C6B3C94BD6ABE55BDDE3C8D3D3B3DA33DD63DBC3D93BBD53E27BD06BE663DAE3DB9BD22BE1BBEB73C3B3DFD3C8A3CACBB9FBD1ABE0ABE19BC013E05BDB5BB44BD45BD92BD43BD04BC7A3EA63CCC3BA6BC0B3EDEBC483E3BBE93BD31BEA5BB3CBDE93DD63D343E7FBBBC3B3A3EE6BD383EDFBD073E323EA33DBEBCA03CC43D1CBD1D3EDA3BBB3D7E3CB63D703D8F3D23BE9EBDF2BCA9BDDCBDCDBB2CBD5FBEA9BD2B3D3C3DCE3D55BE9D3D073EB3BDAABCB5BC3BBE0ABEDBBCE0BCAABCBFBD5C3DDE3C883CBE3D33BE64BC0A3E9EBD5CBDA93C213E8B3D3D3E923C343E16BE0DBD24BD94BD8A3CA73BA23CF8BDC6BD6D3DB1BD02BE943CF6BD503D203D783D85BDAD3D0ABDEBBD6BBD853D573D6C3D343C133D423D28BDCDBCB93D833D40BDEBBD3F3E49BD323E813D3F3C4FBE48BD8A3C333D413C0D3D843626BD54BDBB3C0F3EECBD563C1BBE39BEBBBC17BDACBDE23D3F3D3DBC853DD13D7ABDE53D153E30BEF83CEC3DB03C653EC23C463D2FBBA0BD8C3D4FBDDB3D51BC073E46BC473DDBBD42BC833D013DB33D053EB6BC723D21BD3C3CED3DC23D30BEAEBD823D1BBFD33CFF3DEBBCDF3CEF3DE0BD9B3D26BDE33D4F3E38BDBCBC0A3A2C3E1E3E4EBEF4BD353EA4BD943DB03CD23C01BD8EBD633C72BD593D06BD083EC63D2E3E8FBD113EB0BC1F3E153E3BBE7A3E513D31BC2BBD0BBE283EEEBC943D7E3D00BD8FBD50BEA33D01BDADBE913D06BE433D4ABD693DF03C8F3E47BDB63D93BD6E3E373E34BECBBC2A3ED93C6C3BADBD4DBDE4BDB03D4BBD04BE82BEDF3DA63BC3BBBFBDBF3D13BE2F3DEF3AFA3C16BEC53927BDE03B43BC583D273D35BC353E163DD4BC89BDCDBDC33DC33C1C3E7A3DCEBDE43D76BDA4BDABBDC43B953EEE3CBF3D233EAC3B003E3C3D7CBD113ECB3B123D583D8FBDB43DBABD103EE5BB8EBDF53D2F3D0ABE1BBD823D54BD27BCA6BD54BD9F3DC5BDBCBDE5BC63BDA0BDAF3D26BC0B3ED4BC543C503D86BE8BBC2D3EE83D12BE92BC15BD3ABEFFBDBCBD9DBE40BC463E833DFD3C0CBEDE3D37BD703D113D0FBE06BC22BD39BD0EBEF23C2C3ED6BD0BBE09BDC5BD40BD313C4CBE6E3D5EBCF13D733DBFBC163D443E29BCF4BCC1BCD0BDCEBD8DBEE6BDD9BD5E3D703EBBBBF5BC773E14BE913D123E54BDD3BDEBBC013ED5BCCA3B313CD8BD42BDF83D473D643DA3BDD33D7A3DE03CA63DA4BCC83DD13D3EBDC73CF53DA5BD85BD783D9B3D3B3E873ED83B0C3D4DBD3FBDD1BD233D1A3DA73C0DBCE8BD0FBDBF3C23BCAEBC01BE363EB8BD8BBCAC3D9ABB6C3CA93D403B88BD343D703D0EBDCC3E233C66BDB8BD30BD2CBDB2BD403E173D56BCB73CB6BC9DBD18BE39BE21BDF23C9CBDF0BD963D4DBDC43D433E833D073E5EBDADBCC9BDE2BC1ABEFFBAE3BD2DBE21BE3ABD17BEB5BD08BEDBBD1EBE76BE5F3D0DBE8A3E94BDF83C663DEE3DF3BDFA3D00BE1CBDD03D10BDA8BD21BE863D133C953D38BC903EA1BDF2BDC9BC3FBD9D3D9A3CD3BD863D97BC2BBE323C5B3E673E2E3E103EDFBD7EBDC03DD0BDA43CABBDBEBD9ABD1BBD033C72BCEABD6EBDC43DC93C4BBDB5BD0D3BB33DA2BD3EBDA8BDE9BC1A3D483D283EA8BCD53C603D53BE2F3DF23DF8BD23BDA5BD363E3BBE9BBCA3BCD33CEE3DDEBDD33D70BD813DAEBDF2BDDCBDF3BC05BEC53CCDBDB33D343DB73D05BD613D233D063D213E5ABEF7BD1C3E13BD973D0F3D29BEA1BD22BD0BBDDE3B85BC03BE4D3DE2BDC8BC4F3F803DDFBD423C38BDF3BD2D3D92BD7D3D92BD3E3D5BBDD43C48BDCBBD79BDF43D0DBCE93D38BEAABD823D4DBEE93B7F3D483D3FBEA33BB5BDA7BB983DDABC97BAABBB03BE9DBCEA3CB33CF63D8D3D52BD9EBD163E3EBD2C3DB43ED4B9073EA13D2CBE2A3D023E55BD2B3DB9BC5B3C1ABDD4BD543AEFBDA5BDFFBCDBBDE0BA283D4C3E8A3D0DBD36BD3A3E19BEE73DF2BDCC3D6BBDD63C81BD06BD943CDF39303D093D19BD263DE8BB2A3D153ED43D31BE7D3D5A3DC43DA13D14BEBF3BF2BD703E50BC68BDF6BD623D2F3E2FBE58BC40BE83BD8DBC47BD81BD243EB3BDA63D2B3D743C493D8DBD1FBC3B3EDEBBB13C38BD42BDE33CE33D813D013D98BD823D23BDB33D32BEE8BD8CBDC83D19BE783D863D2D3E5E3D723B303EE13C86BD45BE6E3D8F3CC2BDA4BDAD3B083C583D9B3CAC3D1E3E6BBC16BEAD3C14BD1E3E60BDDF3DF03CA1BE02BDE5BCDDBD25BDDC3C4D3EB23D06BC45BEB0BBEBBD4E3D98BD383DADBDF33A02BE54BDAEBDFC3CE5BCE63D773B803D953CC8BBBF3CDA3C493EA7BCBFBC1FBD71BDCF3CCCBC60BD823DDB3D483E753D493E623CDF3D0C3D81BD05BE123D49BEBC3D8E3D4ABE2EBDFDBD06BD1E3EC7BC843C2CBE753D823CBA3DC8BCE03C79BE01BE94BC543DDA3BEC3D05BE1B3CF7BD073D783DC63D0C3EE8BC14BEE3BD743E92BDF93D423D01BD68BB95BD09BE173E97BCDDBDD4BCAD3D25BE383D263E94BD71BE89BD5A3D34BE893D12BDA7BD593C193D8D3B913D643B7EBE813D07BE203E4E3DB43D35BD70BBF0BD253CE0BC183EDD3C49BD1C3ECDBD1B3EF93DEB3CA9BC4DBCA13D5D3E3BBDBDBCD13DC93D5BBA98BC323C8B3DC7BD7F3CB2BE00BEC1BDBFBBEEBD7C3DA8BD203EDBBB28BE05BE1D3C63BE903D823DBABDD1BDEE3BDA3D063E7E3D1EBE343D893D383E0B3B86BD823DA3BD29BE6FBEE83D4ABD743C863A993D1B3E4E3DE7BD6B3EEBBC043DC23DC1BDF4BD5D3D193E093D32BD53BEA1BD063B5C3D273EB3BD603B993D41BD9A3C5A3D6F3E813D493D91BE0FBC77BCB83C693DB6BDA83D2BBEEA3D4D3DDABCAA3D87BE67BD73BEE9BCC8BD9F3B063E3E3D29BC863DE0BCC8BDB6BDC33CB43CE13D5A3ED83D76BD81BD033C67BCF03C9A3D723C9D3DEFBB403D1E3D973DBB3D1DBD603D5CBEAFBD15BCFBBCFABD873CA1BD1DBD853D07BEA13DCF3DA03D1DBDD4BDCE3DAE3DD6BDA7BD2EBCEBBD35BD623EB83CD7BB3CBE0C3D04BEE33CC63D923EF2BC7CBC39BC3DBD163DB63D24BCAC3DCEBD033CC73DBD3D0BBE9F3E1DBE3FBE383E9A3DD2BC7BBC5CBE3BBCEFBDCA3B1E3C013EFA3DA0BB1E3E133EA9BC04BDAEBD313E0A3D94BCEE3DB6BDEABD9B3DBA3CD3BC723C023D0B3B74BD073D073C1FBB55BD68BDC33D8A3C29BDB43DE63C413F98BCA03DFD3A30BD4BBDA13D90BD573EEABDC7BD7D3D25BC393DAD3D33BE763DAEBCDEBD87BD813B063EF8BDACBCABBC98BD993D2A3EA93DAABD2ABDC0BCFA3C95BCD0BC16BDD1BD933D193E84BD623B923C643C43BD4FBED13DA9BD81BD0DBB3BBE09BE0A3EDCBB4CBDB83BBDBD76BD25BEDD3CDB3C9D3DD33C51BE483DC0BD3C3DAABC493CEE3D333EAD3C39BD073EC43CA2BD19BEA0BCA43DFA3CBD3D1FBE213D1ABCD7BD3E3CC6BC51BDE5BABABD7BBC683DAEBBACBDD5BDF0BDF8BCE93D2C3DE53D1B3D073EA2BDCA3D0B3D203EC63D03BEB5BD073EE33D123EE93DCBBD8D3DA4BD663D0F3D2E3DBCBDA2BD8ABD553B30BEBABD283E223E953BF13DCE3A4ABD4F3DF63DD23C93BCBA3DCD3D8F3C93BC47BD81BB243EEABB1BBEE13D1BBE8B3C573D0E3E45BDEBBD093E11BD0C3E82BDC0BD073E5C3D97BDA93DF83CC33C56BD893CDDBD1A3DD93D153E7DBD43BD743EE3BD10BD6CBD89BCCC3D0C3D2DBE95BD473CC5BD3ABE30BDD4BD1BBE3EBB25BD9ABD07BEFCBC8FBD9F3CE0BD0E3D3F3D183D88BD73BEB63D32BE0EBE68BDA5BDBB3DB23D3EBC21BC9ABA4C3D7CBDD23CDA3D17BC493EE8BC64BCEC3DAB3CBDBD9D3D8FBD973D85BD403D7C3D073E963C22BD833D903DFF3BED3DDF3CD1BDF3BD613E803D09BEE6BD39BCD63CE03DE4BDFCBC0E3C5EBB233C01BE83BE4ABCADBDB83DB43D97BD10BE9B3CD4BB36BC6B3EDCBDB3BD00BEBDBC22BE8B3ED03DD5BC9D3D3ABC52BE303D463D313E72BD0BBE633DDD3DBFBDFF3D903D40BE9D3DEB3DCB3D813D823D373ECC3D0C3EE63D99BDD3BD633E22BE9A3CF2BC2FBDAABBA7BD29BEDFBA693DB2BC0ABDB5BBC8BD473E7F3C16BE16BE033CFCBAF33BC03DB2BD86BD17BE14BEF438D93CCCBC1C3D93BD323DE33C1BBE553D223C2D3EED3DD6BD87BE7FBDE63DCC3D473EFDBC373CE23D333E353D3BBEFC3D0DBCC0BC9D3D5CBEA13C29BE0ABEC4BDB33CDCBCA1BD143DA5BE323EF63D19BB183D8ABC37BD403EA73D593E40BEB53D42BC683B80BE193D053E15BE2E3D813DB8BD203E24BE383D9FBCA93C42BD0B3E763C633DAF3DCABB99BD043B8EBC153E6C3D6E3DD8BC563D16398C3A6EBDB6BC613DE5BD83BDAF3D9C3DB13D0CBC213D79BD5CBCBA3D0C3DDB3D083EABBA2B3E863CD6BA0BBD53BCBFBD48BDE63C343EBE3D92BD953C81BDE83D52BD3BBE15BD26BD21BC86BDB1BC9A3D05BEB73D1D3CA3BD85BC533D45BE293D9ABD2EBDFDBDE6BDB2BC9FBDA53D22BC83BD74BDDFBD91BB30BE9D3E23BEC8BD543DB7BD243C36BEBBBD183E12BB5EBD0B3E86BC293C0F3E573D3DBD223B503D2F3EC33DD4BC0D3EBD3CAC3C1DBE393D2C3D88BC533E28BE333E65BD6E3D083DF03D223ECDBDDE3D72BE0ABE143E403DABBC043E623DBCBD13BE0A3E933CC43D723C09BE12BE0ABE153D32BD013EE3BDB6BD9D3DBF3C24BDE33ABBBCE93B47BE503DB1BC20BE393E91BC12BEB0BD80BC4B3DEDBD183E823D83BDC73B103DBC3DE43D2EBD813E38BDD0BDE93D97BDC73CFBBC59BD6ABE5F3B8DBD7B3DACBD7F3E1A3D463DAA3D15BD03BDD1BD12BD653D2A3EB0BC96BE963DF2BDC3BD1E3D8DBD743DEBBD06BDB5BC0BBE41BE49BDC93D543D78BC863DBA3D1FBB3EBD52BDC93C2ABDF6BDE23D12BCA23D8DBC753D31BDA03D273D81BD873D1F3EA4BD91BD163E823E7FBC01BE61BB31BD8A3D92BD83BD65BD19BE473CD83C6BBC1EBEAEBD3BBDCFBCBBBDDEBD313ECD3D253D40BE38BE19BDA33D42BDBC3D42BD353E37BE543ECABDE1BD763D52BDE03D663D1DBEB13D75BD49BD1F3E1CBE8B3D04BEB03D613D12BEE53D81BDA03D28BE813CC13C8A3DDD3DA33BD9BD6F3E4FBD1CBE7A3B6ABDFA3D6DBB583D98BCC0BCD1BD62BD5BBCB4BD173D823DB7BD4ABDF9BDA1BD183EF53D003D0D3E4ABD13BD763DBD3D96BC6FBD133D9C39B7BDF73D88BDC2BD043E1D3D46BDFEBD503E0F3D243D853D183E0CBE343E01BCD2BD85BC95BD283D063EF93DA53D08BE303D4D3D583E383D8E3DB13D8EBDD8BD49BD3B3E983DC23D11BEACBDB83D9BBD7FBD003E583D053ED6BCD63D84BD063E953DCCBD8C3E8A3D7BBEE4BB223EC4BDD03DC6BC0F3E8C3BD9BC8DBCD9BC9E3C0CBD08BEFE3D42BC5FBD7D3AB2BC9EBC8ABD6DBD313D1CBE07BD673B983C843DF5BD81BE9A3C8CBDFEBC283D9C3D70BD863C7A3D9FBD653EC03D5B3DAABD9ABDF73D3EBD3EBEF5BB2C3E27BC573E3D3D953D86BCBC3CFBBDB2BDDF3C81BD4DBDED3CDDBC923D683E5DBD803D623DCDBD783D773D043B7FBD963D3C3EBCBDC2BD353CDCBD323C293D0BBC9B3D4F3E7B3D493BDF3D7DBDDD3DAEBD54BD02BD0CBD663DED3D143D833DBDBD373D7B3D28BDFDBD84BDC6BDB7BD12BC13BE3A3E213DA93DD13DC9BD8DBD413EA7BDF8BCC73C303D46BE52BE193B68BD063E92BC533F4C3BF43CD0BD1DBEE53BFEBD3D3D0F3D3EBE4B3C3F3D513DCEBC7B3D02BE08BEFE3D803C5B3C8A3DA6BD853D373D993D1E3D6D3EA8BE9D3D1ABE9E3D303E353E05BE8D3D2ABD193E80BD983D63BDD7BD0BBD3ABEA03E633E233B5C3D27BE723D6BBD203DAE3C623D373E48BEE63D12BEB5BD4A3E1B3EAF3C7FBED23D243E12BE613D92BDB63D1EBE053EAF3DF2BCB3BD263DB4BD17BD073DC73B113E12BD043D2ABD8DBDEA3DADBCA0BD98BD863D953C9E3D97BCDB3C123AF13D4D3D76BC75BD83BD8F3E28BE1CBD57BDFC3DF73D08BD8CBC81BD0A3D833D4DBDBA3D87BE93BDD03D273D9EBCC73D923D8F3D183C6BBD7CBD6EBD153D1E3C3B3EE8BD033DFC3DA73D0BBE2BBE193E1F3EAF3D1A3DBCBD003E863D6E3EC83C243E7ABE48BEF53D34BE11BE5A3C8ABED03DA1BE2B3ED7BD32BC23BDA2BDC0BDB3BB9A3CDB3DE93C5CBD0D3ED8BD32BDF5BC45BD703C413D15BC8F3D2E3D913EC5BCA13D3EBD193DBDBD48BD07BE453E703E233DF9BC9DBD48BC94BDC63C27BEC6BD8ABD203EF5BD753DDE3D2D3D1FBE893D0CBEBBBBFCBD963DC2BD283EE3BA4CBD2A3D3B3E9BBC69BDABBD283DA13D163E16BE813D713D46BECCBC983D74BDBF3DC23DF2BD8A3CB23D86BD29BED03DED3D1FBE413ED13B813CC8BC09BD0DBCA5BD43BD17BE753E393D22BD43BC503D28BEB73D5ABEB4BCB13C22BE05BD01BE9FBCDB3C393D59BDE43D683DCE3CCA3DC1BCB4BDE8BC143D453CE4BD04BD03BCCC3D213EBF3D20BE423CAEBD00BDD13D933D523EDB3D89BD4EBB483D1CBD0ABEAD3D95BD373E0ABED1BDFCBCBEBCB7BDD83D563CFCBDE0BD08BEA93D2EBE603AC13CF53D1BBD843EE13D4E3E393DAB3DF93D8E3D703DA2BD32BDDC3C903B22BE233D19BE1E3D1EBEEDBD463D54BD52BDBFBCACBDEBBCB4BD9EBD523CB2BDD8BC123D5E3D58BE6C3DBABD09BEBE3DE93D20BE303D4C3DB13D623DF8BD893E0BBEF23C023EEF3D063CD3BD0FBEFBBA3FBD263DC53D53BE853C103E80BB983EA83DB53C2DBEA33D11BE0BBED4BDA2BD903C6DBD0DBC2F3DA83CDB3DB83D9CBCA2BC81BD323D433E913DA23C023EF9BD40BD0F3E453D1F3E77BBA6BCA23CBC3B423BF23DB4BC4ABE2CBCC63DF7BC333EC23C35BC403EBBBD233E14BC6EB927BD8FBDA0BD82BD913D833DC63DABBD3E3CC8BD91BCABBD9ABC2BBC343DBD3D0B3CDE3B20BC5FBDAD3DC93B383DCABD583D623BC53D29BC753D113CE3BD813CCA3D64BEA7BCDCBD1DBE283DE2BD263D203D94BD15BEBEBD9ABD6A3E953D3BBEA03CF63D08BE21BD68BCE6BD6E3EBC3CF43DBD3D3E3EA33C863D90BCEFBD3E3D913D60BD573D60BE013ECBBB823C04BE3DBD1EBDB6BDF0BD4ABDDB3D12BE23BD3FBE453ECA3D9E3CCABBA0BDDB3DF03B41BE14BE313DA73D18BE873D33BC1E3DA5BD8C3D953CE13D1BBE023DA7BB0F3C8CBD793E2ABEEF3BB03A2F3CA8BD1ABD9ABDE53D2BBD24BD7ABC28BEB43D9C3D6EBE2E3DFFBD9EBC07BE253E3BBD8DBC083D1E3EBABD183D783BDA3C22BD803D223C73BD963D93BC07BCF0BD04BE183D1EBE503ED5BD183D19BD4C3DB03B07BC74BCAA3D15BE413EE7BDE4BCF2BD513E413DC3BD83BDE43CC2BCBEBC143EAB3DD73C71BC703C1ABE203D0F3D8A3C48BB35BD9A3CA6BD00BE0BBE1FBD3BBDC23D223E19BE90BC54BD69BE54BD55BE263E5E3EEFBD4D3BBBBC8B3DCA3D263D84BD013DF83C9C3D89BEB83D24BDDD3D5F3DEB3D7A3D02BD91BDBE3D2BBDE9BC43BE483EFCBDEF3DADBDEF3D5F3DB1BC6E3DA43DD4BCE83C953CB43D7BBD7C3B74BE0FBDA53D22BD9B3D3D3D65BD963D2BBD933E703C9E3DE4BD863B87BC513ACF3D863DC6BCC1BD9CBC623EF0BC01BD9FBD9CBD653DD9BD133DDD3DC73DCA3D5EBDD63B9C3D343E4E3E283D073E92BDDCBC83BD0DBE73BD763CCDBD17BDADBC893D203E39BD5DBBA9BD28BEEB3D19BDD8BC453C3FBD603D21390BBE90BD043E86BD3FBC2B3E8C3E863D17BEB43DA7BD8A3D45BD07BECCBCB4BC11BE643E6F3C793DCB3DB3BD883E1B3E00BD223E2D3D403C3FBEC63B01BDE0BCC73D243D693D1D3D133D8ABD1DBD28BE713D3E3CB8BDA7BCDC3D5F3C073E3EBDEB3D03BEF23DAE3C753D2C3E353E413E2E3D4F3EA23D2BBDFA3D15BD48BD24BD683D803DC2BC50BE793BD03DDA3DE53CA4BD113E18BE4E3CF83DE0BD7A3E2A3E85BDF0BD5CBE94BD9DBD383D9DBD98BD0DBD233C423E4CBDB6BD9B3D04BD933DA63D8ABDC9BD9BBD043F813DAFBC013EF83B1ABDBA3BE03D71BD81BDB0BDA2BDA2BC9ABD0E3E67BD4FBDEDBD03BEA03DB2BDF43D5CBDA3BD2EBE36BDF7BCE2BB853D35BD133EF43DC23B5FBEB8BD313E493D27BDCF3DB03CD73DD23C073C62BC343D473E933D6CBC56BD9DBC24BD8F3D37BC853D9C3D99BD99BD62BD00BDDBBDE1BD9ABB833D8CBD9A3D413EA13CB3BD69BDAEBDEABDCB3DE43C883D37BD353C493C143C013D163EE53D393DA0BDA23D363D003E553E44BD3E3EC7BC013D69BCC3BD78BD6D3D6C3D9EBD7C3D513DC6BD33BD38BC043EC93CD6BC023D673E053D583D8D3E303D4E3D67BC3EBE0E3ED33D053EA0BD1D3E7A3E123D0EBE3CBEF43D153D4EBD0E3EC83C1A3D5C3D933D4A3EEEBD86BD86BD04BD38BE813D24BDE8BDA6BD96BBDABC433D15BDAA3D87BE333C983D533D5BBD23BDABBE4DBD1A3C14BE93BD5FBC183E103EC13C87BECF3D343CCC3D613D193EFF3C323D573E253C4ABE58BD37BE5E3D5E3D8D3C2CBD27BD5E3D9D3DE93D11BEA6BD033D4CBD00BE0C3C46BD763D0D3DA13C1CBE00BE4ABD573DEA3D3FBD0BBDC5BAAABDD0BD20BD3B3D08BE943D113EC9BD64BDE6B96B3C09BD173EBF3D8D3DBB3D413D5A3E9A3D023EFCBD4ABD75BD52BEA33C84BED8BCD13DF6BDFD3B1A3ED23B31BBD63D2ABDBC3B8CBD7C3DB5BA3B3DD43DDABD1ABE3EBC533EC3BD253CA6BD14BD8C3DD8BCB13BDF3D89BDC7BCBCBB0E3D3D3C0DBE123DD73CEE3B8BBC223E0CBE293E5ABEC2BC17BE2B3D8C3D9E3C64BD8C3DEF3DD5BB2DBC03BE8A3C843DCBBD05BE8FBD883D31BE4D3D36BD983D57BDA53D0BBD26BE123EC9BC0A3E1C3EC73D3B3E51BD73BBD6BDB23D903E20BE56BED03B95BC243E403E2D3DE43D753D4E3D7A3EA0BDDC3E6EBB6C3D2A3DD9BD803C04BE4DBC6BBD01BE863DA6BC69BD4DBBB7BDB8BB0F3DD73D46BE563E143D71BD3A3D633C84BC55BD5CBD95BCC33BE5BD893D793B553D893C5FBB423D28BC113C0B3E9D3D0ABE3EBDCD3D033C7D3EEA3D90BB87BD88BD1E3D613D31BD21BE43BCAE3C533D9F3D3B3D9D3D3E3DB8BDA3BD89BDFE3BDDBDF4BC363DF23CB13D3A3EEC3C7BBE8FBDF4BDA73CB13D0FBE703D64BE0C3E8EBC6A3E20BB0D3E363E09BE49BD10BE47BD6CBD8D3D4BBE01BE13BEE03D7A3D09BE63BD63BD5ABD643DAFBD893D953DBF3AC8BD75BC4BBDBF3CFBBC2E3D67BD903B883D143EC1BBF43D293D39BE6ABD27BDA1BDA6BCA2BDC23A1EBE063D5C39F8BCEC3C3C3DD0BDB43D85BDD4BD1D3E96BD9DBD643DAB3D94BDECBE3ABC0B3E9BBAC33C8D3E68BDAB3C3E3D2E3E6EBA5C3D91BC9D3DDBBC08BCD3BD303EBD3D83BD53BE923D07BD653CB5BDD53A9CBD55BCBD3D233EB33D8DBD5DBD5B3EB33D13BE20BE443D19BDE73B273C333C433E72BD053D7A3D973D0E3EBFBC143E093992BE8FBDB13D023E26BC19BEFC3CADBE483D1E3E8C3DD2BD033DB7BACEBDA33D703D02BE043DDBBDB53DFD3C11BD2DBE4B3DC23CBEBD68BDEA3D36BDF93CBABD0B3DAEBD92BC08BD8EBDFABDD53DE8BC9D3DE4BC7BBE4C3D2DBEC7BC143D053DDE3DFEBC263EFA3D2C3D193DA03DF3BDAB3D3C3911BF1CBE7F3E0BBECABB9F3D3C3E57BBA83DA53AE83D573D4F3EC13D7EBCC9BA933D3D3D0ABE2C3D0FBD923DA1BDB2BDE13D493EE03C2DBDDEBD903D22BDC33C953DA03DC1BC103CF83D573E72BC983D41BE953C2ABEE0BE2ABD483C763E96BD173D42BC273D0BBDE43D0BBDE03C18BDEBBD94BCDABC81BC073E4B3EBF3C2B3D0ABE59BDF93C2B3DF03D7D3DD5BDDB3CFB3DEABDCCBD183E7DBD143E48BCBA3D9BBD1EBE0ABE863DD3BD0A3DC3BCF73D10BC0B3E453D213DD5BA233DAABA13BEA03B3F3DACBD11BE84BDABBC2A3ED53BB53D153DA8BD263963BDD5BC873EE53C3F3E683C383D543D84BC303D48BD6A3EF63921BEB03D3B3DEDBC993D063DD53CBFBDA53D39BEE2BC80BD603D043D5A3D03BD803C2BBE04BD90BEB23D013DAA3D09BE5E3EDEBC133C443B04BDE9BAA43DF3BD6B3D0EBD833DB23D1D3DBB3B293DD83D2EBEB8BDB43DFD3D4CBD3F3EB03CB3BE0CBE933D183E0FBE843D66BCD23DAF3DBC3DEE3B593C8CBD4DBE123DC33DABBD7B3D8ABD073EA63D3A3E4A3D033E1D3E49BD693D6D3BBFBC95BB873D1F3EED3C0B3E90BCC1BD59BEF43B173D29BE5E3E1D3E8CBCB83CA53DA8BDA53E623DB0BDD63C933A863C093D443E213D18BDA7BDEFBD893D9D3C9CBD05BD43BCCBBC91BD263D90BD983DCE3D5F3EB4BD8DBCEB3D04BDC03D8ABD42BC8B3D9FBDB53D023DE0BDEBBC323E763C8B3D0DBE22BEA2BC08BDA2BD5BBE773D403EB73DE93D7C3B7F3B22BE8C3D6BBEE5BD9CBD2DBE32BDE83DBBBC973D523E513E1A3E34BD533D21BD4D3DC5BD833D97BCD43DD3BD90BD223E5B3DC6BD193EC33D143E30BEA13DC2BD503D1B3B1FBE193D013E8A3D82BE84BC163D28BE6CBD8D3DC1BD173E87BDE6BDBFBDCE3DE53D06BDE93D573E7D3DD2BCE6BC85BD82BC89BD2D3C0BBEEEBC6BBD87BD92BC66BDCABD9F3DC43D1E3DBBBC2EBA253DD53C82BD3E3DDABD7FBB883D473D6FBE363D643BD83B093E3E3DE0BC0DBDE1BD9F3D8E3D50BE32BD403D343A353E3C3E3BBD573C9E3D16BE4EBE54BD0B3D8DBB243D013CD2BD5D3DEABD833D2EBE9A3D963D9F3DFF3CA63D90BC2B3E13BE183D463D06BE08BE633D78BB403D26BDC3BA4FBC053D1EBEE2BC9CBD9CBD7CBD36BCAA3D89BD43BD9FBD0A3D5C3D083E943C9E3DAA3D823CE7BD27BE9F3DDCBD133C7E3D253D863D013D933DBB3DA43D8B3C0CBD0D3EE1BD6B3C43BE613D9A3D1ABDC0BC713E8FBD19BC883D333D2B3D7FBD333D1A3E3C3E1ABEB53DDA3DA43CB53B01BD3F3D95BD6CBD153E2ABEBDBD99BDB1BB3BBD3D3DAFBD77BE053DEDBD973B0DBD0E3D7BBDB6BDE4BC48BD1F3C9ABC6B3E65BD173DA1BD113EE03D99BD04BEC13DBFBD903EB1398ABD9A3C25BE9DBDFC3B29BDBCBC0D3E4F3D10BB57BE273D4A3EB0BDDABDCD3BA33D3D3D8BBDE6BB423E373DF5BC343DD9BDB5BDFD3C113DD6BC24BE3CBD623DD03D11BD4DBDAFBCA33D593DA23AA3BDCE3D37BCBABD6E3DE9BD9F3C72BCA6BD29BE443D83BD71BED4BD8DBD9BBDF4BCA5BC5DBEE03DF83DE53D183D4ABE173E483D2F3E063EC3BDEF3CF2BCD63D233E273E24BE8D3A48BD2F3E433D373D4D3D0F3E193E143E953BD93D893D75BC2A3DB03B573C843D9C3D0CBE6ABC8FBEA1BD18BB183E863D993D1C3E8D3CFC3B50BDE43C3CBC0A3E05BE49BE3EBE7ABD4C3DB1BB283EC23DA73CD7BDACBD1CBB383EA33E9E3DFBBDBDBD203DF8BD22BEF63D7FBEF53C2FBEB13D37BE14BCF63C1DBEA8BCB03D9C3D88BED43C113EA13DAC3DD43CDE3C263E5DBC10BBA43C0B3C39BD4DBEA63D17BE89BE2F3DA6BD193E40BDF03D20B6A53DFE3E3F3C883D923E893CB6BC343E90BC11BE26BE533C7ABD7E3E83BD953D9B3CD9BDE83D493E813CC7BD6EBD2BBE5F3A0EBE34BE6EBBF8BBCFBB7A3DB93D30BD883BE3BCA93D3A3E913DF43C0ABD93BD6CBDF63C383DC4BD36BE56BD01BD673D86BE87BCE3BD49BE3CBE11BE9ABD933C053EAE3C063BC03D8B3B91BDA33D41BE733DF6BC3ABD6CBD203D4CBD3BBC6F3C6E3A70BD073E013EBCBD463ED33D32BD8DBD9E3E8C3D83BD17BC96BC693EA9BD9F3D33BE1EBD59BEB9BD4DBC9B3DBBBDD2BD143D503EBA3D02BE3FBE683DAFBDC63D873CBDBCC63D42BECE3E96BD5ABEF93D643CC6BD6BBED93C55BD193E593ED9BDCCBC4A3D2F3E1EBE4C3DA8BD553C783C253E12BEAF3D123DC6BD4ABD4B3D10BE883D1DBD633DBBBD223D893DF83D5C3D4FBD76BDD33DFE3D08BE263EEDBD323FE83B263EC4BDFD3D0E3D1ABE923DBEBC583DE0BDC93D1BBD33BE723DA6BDB43CEFBD6D3D4EBDD63C913E4C3D233EC63CDFBDF83D8A3C1EBE5A3D1EBD0A3D103EB9BCB3BD713DFA3CA9BDBF3D4A3DB73C91BD163EC43D1A3E963C27BE8CBCE9BC243E28BD463CB2BD65BD49BD06BD89BD233CA43D3EBD78BDD6BCB93DB8BD11BDF4BB043E113E363D2FBB06BDBE3D2FBEF43DA4BD343ECB3D9F3BACBD48BEB1BC593D3C3D4C3D663C4A3E523DEB3D37BEB83D993DFF3C023D67BD183EC9BD9A3CB33D3C3CE73D133EBF3C48BE37BEDD3BC7BD54BD053E173D5A3C113EF2BDBEBDC13DDEBBC13DCABDD1BD38BE11BE5CBEB2BD8DBD223E8E3DDC3D773CB03CF0BD433E5EBDA63C8BBD523C34BE113E5F3C66BE8B3DF5BDAD3D863D5A3DC9BD07BED93D263D613D313D5D3E4BBC063BD3BC223DB5BD0E3D85BEC0BB4ABE8A3E29BDADBD413D3FBC2EBD87BDCF3DA53D07BEB5BDEB3D73BCE03D84BD483EDEBC4FBD41BEC6BCE8BB01BEBCBC83BEEA3D68BC12BCF0B9D8BDA6BC14BE24BB9CBA5E3CF7BC71BD333EF7BDB33C7C3DF5BC263D95BD90BC49BCE43C4D3D073EDC3DEABCA0BB323EC23D633C043EA9BC91BDB63DA43C71BD943D1BBE2C3D673EA23D04BDDA3DBC3D763CE8BBA5BC2D3EBBBB10BE853C90BA193CC33BC3BDADBDEFBDB2BD8F3D12BE993D2B3C893D92BD9C3D023ED5BD7EBD0C3C2CBD783C20BEE7BCB73C223DAB3DFEBD41BB153E483D2DBB263E0B3DD4BD94BCABBDBEBD93BCAC3C5FBCFF3CBBBD8B3EC0BC913DDBBD593DA5BDCBBB803ED63D9D3C08BE80BDB8BE1A3E1F3E81BD94BD1A3EC8BD9D3D283E0D3D443D17BE683CFCBD4C3C083D2FBD7B3E4BBE2BBD98BC87BD3E3C333DE63B97BDA7BDC0BC18BD03BDE53D46BCF73CAFBD703C293E3A3C53BEEDBD9F3BD83DAB3D0E3E2CBC3F3E423E663C773B223CB73DCE3CA3BC44BCADBC3E3D963D983D3B3EEEBDE6BD9ABD063E1B3E3B3C10BEC2BC873D96BDAB3DD9BDA83CA3BE0A3E19BE4DBE2CBE0EBE133DC2BD57BEC4BB853D77BE2E3E0F3E8CBDF03C40BECF3D4DBB563E0FBDE6BDB53C13BDC2BD37BE143E1E3D933CA4BD793D8FBD89BD57BD0ABCBA3D98BD003E2E3E90BECEBDA93D22BE83BD793DBABCA73C86BE7ABDABBC823E8F39D63A563E43BD9A3C09BD04BDB13B65BDFB3D023EB4BD9CBA31BD3FBE11BDC4BC1ABEA83D54BD2ABDB43DE53D61BD3BBD75BD3E3E203D843BA23D95BD4FBEC5BC503D063D2FBDF63D50BD64BDC73D5ABD713D32BD7BBD3CBEA6BBA63DEF3D22BC0DBDACBD283E3E3D11BE0BBE2F3E1ABDAE3D5C3C7D3B3C3EAC3DABBA5D3DA83DC0BC163E33BE3B3E7B3C2B3D72BDBCBCC1BD0E3E1E3D58BC1E3E213DADBDAFBD743DBB3DB93CBCBCEC3C253D573D53BD5ABD0B3E00BE59BC19BD6B3D66BE1FBDA6BC453E113D46BE823C7B3C163E87BD9A3CB53DC43DC0BDE1BD2C3D133ED73C003EE43DB6BCD8BBE2BC173E733DF73DD6BCDABB24BBC53B473C6DBB303C42BE38BC9CBD8E3C823E35BEBF3DEF3C26BC053D283D923DA03DC9BD8CBD333E83BDAEBC143EC7BD3EBCFBBC64BE333D00BDD2BC843D8ABDA73E773C1EBC2F3C5F3D8E3D493DAC3DFDBCC7BCFD3C3F3D4A3CE83C833D553D8CBC49BC2BBD103B19BE8BBD673C46BD13BEC7BDC3BC3A3C84BDB23D0CBE86BEA93D1DBD3DBD3E3C6A3D593DE23C5CBDA2BDF43D12BDD8BD8FBD933C4FBDAEBD773D4FBD2A3E23BEF3BDFDBDEA3CA0BADEBD443E00BDEEBC483CE2BB0A3D7CBD903BA83C72BEC5BDAFBDE03C663DB5BD75BED1BCD23DFE3D1F3D9ABC0E3E213E03BE8A3D0C3D2B3D323E5BBD04BEF83C2D3D773D61BCB6BD243E213EEBBCA73D903D4EBEE33D84BD9E3D15BD6CBEB53DC03D063D2DBE93BEB83D213E903D673B183DED3D19BEF93CFD3D393E20BEF43D413D80BD833C713ED1BDAC3C0E3E7CBC063EDEBDC7BD573D8ABD18BE9C3C83BD4C3E97BC8B3D05BE153CC2BD0EBBEEBD053C163E753C0F3EA4BDD93CFE3C9BBC5D3D6CBD1CBD49BDA73D0ABD17BE55BC51BECA3D1A3DABBCF8BDECBD96BD18BDA2BDBA3D15BE54BD0ABE09BE473C90BD98BE123D6FBC843DBF3D963BDEBC2C3E99BCD13C403EC4BD413E15BD8ABD703EB4BA37BE4B3D38BE1F3D413D2ABC6ABED63B6DBD9ABD3C3DBCBC1BBED03D5FBE9FBDBE3C08BE0CB9AB3D883D243D84BDC23CAFBC31BE6DBDCFBC3A3D3A3D143E03BD193E9DBD123E16BEB1BBE8BD17BDB1BEB03D57BD93BDA33DAEBC403E6E3D1EBEE73D5D3D9EBD653D1BBEB33DA6BD3E3DCC3BA6BE12BDF2BD07BD0BBD603C78BD813D113EA13D90BC64BDB3BDF53D3DBD6C3E843A173EBA3CA43D57BEFCBD4DBD13BE30BED9BDC03D3C3D67BDD6BD4F3DB0BBE9BCDDBDBB3CDEBB88BDB43D37BE27BD033C563D143D08BE93BD96BDCE3D0E3C03BDEABBB6BD42BE8ABEFFBCB5BD21BD763D993C21BD113E15BE053D26BDAABD1E3EBE3D51BDA93B003C62BD89BCB73D193EFE3D033D3E3E7BBD923C6BBC493D10BD66BC1EBB153D2ABD13BE7ABD5EBD8E3D7EBC58BEFABD203D90BEFF3C96BD373EC4BE06BD083E51BEB93CCC3DAF3D093C483D893E0EBD853E1BBCE6BDBCBC153D103C223B44BD363E653DB23D90BD47BE11BE673DC6BCF8BDBF3A3ABE963B33BD33BDCB3D2F3D493E813C133EE03C313EC8BDAA3D33BEBA3D1DBD613DB83CD93DEABDABBC593D36BD3C3B0BBEE23A973DDB3B52BD0F3C0F3C9BBDB4BD143C1CBDA0BD5DBD27BDAC3D1A3C82BD503E07BEA5BC99BD5C3D903DB6BD8ABC03BD183E9F3EF7BC353D2D3C173D6EBD66BEAE3DB3BDBABD053EDABD87BCDE3DF7BCDFBD813D17BDAABD34BD47BD56BE1EBD1B3D2D3DB63C873E0A3EA33DAEBE013E893B2E3EB4BD6DBD36BDBC3CE43DF33B1DBEB33D463D06BD4B3D87BDB33CBABDA7BDE3BC123DAF3DD73DBFBD523D703C64BDAA3DA7BC6F3C05BD01BE773DFA3C4BBE32BDE83D1C3DD1BD813DDBBD0ABE953DA1BD553DC1BD233D34BEE6BD10BE92BC093E473C1C3DC63DACBBFF3DF1BD74BC3C3DF2BDDEBC93BCA23DDABD83BDE4BD9D3DD73D55BDE6BD1F3E5B3EE3BD653E4EBEC2BDC23CA73C2C3DA53D3D3EF53D3B3DD6BD7D3CF0BDD9BD773C1DBD88BD07BDF6BBE03D163DCD3D0EBE2C3E4B3E88BB7F3BEA3C7A3DC13D0CBED53C4A3D183E29BBB8BD99BDA3BC79BCAD3E2D3C3F3E34BDF33C813E25BDA0BC833E72BD6DBDCCBDE23D3ABEC03D7C3D813D9EBD42BE473E4BBC573D05BEA63CF9BD06BE7DBBE53BEE3C0DBEAABDCFBC5ABE2E3DBF3D1B3EF83D5B3EFDBCF43D27BDC1BD76B6BB3DDC3D94BD8CBDA2BD113D0D3E5D3D143E093DFEBD4E3ED93DC13D813C19BD4CBD7CBDAEBD1EBD793D063CE2BD71BB70BD143DB23EBB3C0BBEBFBD0FBE8E3CADBD083CC23DEC3D80BD8DBE013E50BED53D40BD4DBE57BDC23D9CBD933D98BD4E3D893C08BEAE3D103C133CB83D08BE123D8F3D08BEB5BC353E08BE11BC4D3D983D9CBC52BEA3BCF7BD193D00BEA43D2D3DF5BD0BBECE3D693C91BDEEBDC93DE93BD3BC813D2CBC313EC3BDE43D5CBDB2BDB23D9F3DEF3CCEBA963DBABD8ABD143DD23D373D423E783DE5BD663E073D9DBC483D78BE0CBD543C89BC203E093D37BDA33CDF3C583E22BD83BD853D2BBB0D3ED7BDE7BDBC3D2CBE4DBD283EC03C163E1B3E333D2CBD4E3EAA3DF13DB2BC853A5A3D673D36BD0F3E76BD88BCF33BA7BC29BE843CB23C6A3EC5BD503C093EB13DC8BDEC3CADBD09BE103E403E093EBEBC703D3CBDAF3D27BD523DDE3D0D3AD23D8DBB153E553D683DCD3D65BEC8BDA3BDECBC4EBD29BD85BDE33DFD3D74BC053DC2BCC23CA53DCABDA4BD4FBC1BBE0BBE61BDC7BCEDBBAC3E8EBC06BE4BBEC3BC2DBEF4BB213DEC3D123E92BE8D3DA33D5BBDE13D4ABDCC3D033DC73DDC3B5B3D933DC33CC33DC5BDD7BC8A3DDFBD553D1DBE303E1A3D0BBD223E053E763DBCBD903D6C3E1A3EBBBC763C223CC0BDB43C88BD9BBC503E82BD803C64BE7D3D693D083D14BE1FBD0DBEAA3D05BE4EBD003E3D3D3F3D9CBDDB3D6EBD0DBCCE3D213C2CBDF23CF73D503DF4BCF53D30BE2ABDDE3C393DCE3DC6BD7ABD6E3B32BDA13CEE3DEABD19BE3EBD633DC6BD2F3E01BEE5BDBD3DC33D053D81BDD93D87BD6B3DF93C9EBDD7BDF3BEAC3DB53D643DC73D0FBE0B3EA73B073ED9BCCA3D7CBEADBC43BD763ECCBDA7BD263E343DCDBCCCBDD33C3EBE8CBC7CBCF43B743C5B3DF6BD3D3D8A3EEBBD093D213B883C33BD13BE36BE613C87BD393E473DA83DAABE2E3DC53D413EEA3D7A3DA7BD17BD3D3DE53D173EEABC463E10BCFBBDD9BD243E8B3BF43C523E8E3C193E153BC33D78BD813D873E47BC75BD4DBC013DBEBCAD3DC53DA63C5F3DF2BC903D1D3C733D463E363E31BEE5BCD43C7B3D08BDFFBD133B743D0FBE723D953D1DBE213D143DB93D68BD183DB53DC1BDD43D2BBE543BEF3D38BD44BDB23DBFBD87BC263D1EBDB9BCB2BC2DBA84BD84BD113EECBCFF3DC13DFCBB05BE3E3E2A3E193DAA3D923D7BBD76BD443E443D4DBDB7BD06BC9C3D0B3E543D2ABD983D44BD0BBDABBDF13DEA3D8C3BCCBDFEBD1C3E94BC283EBABD3EBD50BD2ABE823D3E3D223DBBBD363D3C3ECDBC173DA7BD75BCF7BD0ABE5E3E75BDE23D733D3D3E61BCC13D54BE123E943B073C2EBEE2BDD43D603EFCBC1B3E90BDD53DC0BDDC3DA4B9D8BD6FBD683B37BF7EBC44BC2ABDB03D39BD043E413D703DB2BD863D61BE8CBD583CA53B4EBBA63D413E9C3C343DDC3DD23D823C06BD29BD8BBDAB3DCBBD12BE11BDEC3D56BC80BD453CA7BC4A3E243CDC3C763D983CE1BC20BC283EF23DE0BC323DA33D8CBC1DBE9BBDE8BD83BD0F3E70BDD7BD123D663DF4BB403DA93D113D653E293D1F3E7F3E80BC053DF63D863CDA3A1BBD30BE023C30BEC23DFD3D073EB13D96BDD43D843B013D5BBDFBBD7EBD",
      torch_tensor_152_torch.bfloat16: "0x02000000763DBB3DE9BCF1BBE9BC923D71BEFBBD82BC123E933DBE3CD13D503DCF3CC6BDC2BD4FBCBC3D3B3D80BD4D3D15BE40BD9ABD633C18BE233DD33DEABD5DBD9D3CBBBD833D073E2C3EFDBB4A3C4C3DAF3DE2BDE0BD59BB2ABDFABDC23D673D3D3D99BDFF3DC93D4EBEC9BBE03D6FBD843D883DD53BD2BD2BBEABBD47BE6ABD9C3DB03DEABD803D5E3DBB3D28BEB93BC5BC23BEC9BD753C843CB1BC0F3E7CBD42BCEB3C44BDBFBC84BD2F3D6D3D66BDD33D943EEB3CC53D633D173E5F3EE9BCAB3C8E3CBABDAEBDAFBD79BD6CBDBDBD80BD31BB0CBEA83B4FBE73BDACBD953D8B3E18BD543D05BE09BD09BEACBD4C3E1DBE0ABE99BD023EAABCE0BD38BD58BE363D42BE96BD87BD993D753ECABD32BE433C17BDB13D4FBD973D913E903CFF3D3D3CA3BCCCBDBABC913DDD3DC33CE93D9F3D",
      torch_tensor_152_48_torch.bfloat16: "0x0200000052BDABBDF1BD21BD15BE263E8C3D413E573D88BDB4BD603E7CBE25BE3E3D54BE373E863E00BD9CBE063EA7BD933C8D3C73BDB03D36BE193E703EBD3C013D2F3E9EBDB6BDF73D30BE5C3E05BEF33C44BE6ABE5FBD883EFD3D233E1A3C81BE213C09BE96BE103C903D01BE8BBA04BD953DA7BBA63D1CBD0BBE4CBEE3BD13BC253E9C3DE5BD2FBE743D0C3E96BDCC3D14BE603E913E6D3D973EB3BE273D94BD603D233EBA3C243E7DBEC13E013D16BD4ABEB6BD5B3ED93DC8BE93BE3CBEEFBDAABD883DA2BC41BD51BE28BD4E3E15BE09BCF5BD41BE883EB0BD8F3C1A3E233D13BDD7BA2BBDE6BC883D00BEFD3D393EACBD92BD12BEFE3B0C3D373E07BD88BD833D2DBD103EA2BD273EADBC88BC43BEC9BC72BDC13DFBBC243EFBBD3ABDE8BD4B3E743EEBBE233E92BEEEBEBE3D7B3E953E70BE85BEA3BE9C3E783F95BE983E0CBFF73DB6BE83BFD33D3A3D4D3F3CBD19BEBDBC573F473FDBBE50BF223F12BF8ABEECBE00BD8CBECE3DCA3E89BE50BE8BBE973D29BD33BFD43E3DBDFD3ED63E8E3E0FBE90BE143E26BE2CBD15BE60BEACBECCBD3E3E513E0C3DAE3DB6BDD43D503D4C3E15BDDFBCF33C1DBE803E21BE24BE493E6DBEE7BD2A3E453C753E173CFFBDC6BB7ABE163E8BBE573D1FBE313ED23D5A3D7F3C073EB53EE33C07BE1ABD3D3D713EA33D033DABBC433E49BD11BE0D3E0CBD1DBE933C373EC93C99BDBABD9FBD8E3DC9BBD63D963E67BB853EAABC5E3D2FBDD23C0CBED13DB8BD663EFCBD9EBC90BD703E38BCC4BD203D733B5DBD383E743D92BDFABD1FBE2DBE76BD603D063E90BEE93D9BBE77BD8EBB7ABDC3BD4A3D26BD883D673E86BE143EDC3D683C643D2EBDE23DD53DB23DDFBC29BD98BD3CBE4A3EC03D6ABE46BEFD3DE4BD4C3DFE3E5B3DC1BDB7BDEABD803D93BD24BE293E383B18BDF5BDCBBDA03DE93D7ABD713DC0BDB23D0FBE32BE823D563EDA3C10BD13BE043D123E31BD23BEC5BC3C3E8ABD923DD1BD073E563E72BD8ABD0FBC19BD4EBE90BD7D3DF83C443E83BE52BED53D01BE98BC94BDB13DFC3BD4BD6E3E063EF53C1DBDAC3E2F3E9F3D8FBED5BC77BD15BDFCBD8F3B093E0BBE45BEF23D3FBD313C74BE563EDEBD54BDA1BE39BE033C56BDB2BD14BC233E1FBCAB3DDE3D1D3CB0BD24BE29BE29BBD43CC23D983D25BDD5BE15BE473ECDBD12BBE1BC02BEC73DD3BD633C26BE2BBEA63E473DF23B1A3EFA3D8DBD583C0C3ED33DE63D6BBB2D3E213D95BE43BD9E3D4F3E543D86BD8CBD5E3E4CBE24BE36BE343DA23DB7BBBB3DCCBDF4BD4BBECCBD45BD813D91BE2EBE2C3E283E213E013E863D9CBC0B3B25BECA3DB5B96B3D4A3D143E2E3EDBBD4F3C9EBD12BEDBBDB73D133D0BBD873DCABCFD3D0E3ECCBD5BBE3EBEBD3D473D00BEA23D693E053EA63D813D92BED43D35BE103EFE3DDDBE423DD93DB53D9A3CBA3D9B3DE9BDC43A703B8A3D0C3D813D123E91BE09BC383E933D0BBEABBD6C3D22BE813DB33E313ECBBA463D1ABDA2BD183E7ABE31BEF03CC1BC233EAF3D66BE3B3D803C813D8B3DB23C2C3E5DBEC23DCE37533D763D803E1C3E313D0C3EE7BDE33DF3BD033D16BEC33D823EB8BD56BD903D92BD753E443D583E5ABE593E353EA83D3ABD36BDA9BDC83D67BE843EF3BC91BBDEBC343DADBEBF3E923D42BEF53D1C3E9FBD97BDBC3B15BE77BD2FBC6E3D25BD45BEE4BD863DD03D6DBD39BBE4BDF4BD23BD7FBEFB3DAEBE9B3D2DBE063D573DE93C5DBDDBBD0FBE6DBD113D3F3DAD3D323D80BE3B3E34BE11BDF5BD273EA43DA33EE33D4F3CBE3DF23D613E12BEBBBD543DF9BD173E23BD2E3D723C3C3E2FBD0ABDDB3D01BDA93D62BD22BECFBD503E883D2ABE0BBD493E803EB23D1FBE7C3DA4BD1A3EB3BE93BED3BDA13E76BE0F3EB33C823EFABBF6BC5ABD633CF83DC2BC323E693C65BE82BDA5BE38BE863CAB3C17BEF93D1FBDF9BDC8BE0E3EC73D743DAE3EAFBC7DBC673B983EF63D853DECBD10BE4ABD4F3E1DBE34BEA0BE0C3EB1BDB3BDFEBD95BE2C3E933E6F3B893EC6BC8D3C18BDBBBC04BEC9BDA7BC34BC263EDA3DE3BD4CBE6EBD47BE83BD8ABE95BD83BD903E24BE21BD6E3E443DEF3CF93CEF3D55BCCEBDCC3B80BD7F3D7CBD9C3CE93B59BE97BE113E893EB53D64BEB0BD053E36BD41BE4EBC60BEAB3DDEBD193D32BD77BE963C10BE49BEF1BDFB3C433D253DF83DA2BE96B9BDBE5DBE4E3DF53C0F3E8B3E403EF23E553DA8BE87BEAB3C6EBED33D6BBED8BD483E7BBDB53DABBD173E6B3CCF3D7E3EFEBDEC3C973A9D3EEEBDD5BD68BE803E91BD763E59BD05BD25BE79BE12BCA23D37BD503E5BBD25BE853D21BE633D10BE4F3D5C3DBABD073E75BEBDBE283EB43DEFBDA0BC31BE47BED6BD25BE023EE4BD0F3E14BD91BE043E1B3E0BBE86BD163E9FBD3BBE56BE34BCC2BD553E443D7FBD9C3EB9BD10BE7CBD30BCFDBD96BE13BE103DBEBD81BC43BE533D013E043E56BE933DFF3D50BD283E2C3E813E8B3D88BE643EEABC1839F73D14BE863D84BE58BD3F3E843D8E3D933D30BDA23D813EA4BD6A3E27BE273EA03E96BDF13DDA3D60BEFEBD8CBBC93DD9BD70BEA1BECF3D03BE083E9CBD9A3D85BC393D0B3DB9BD603E763E4CBD193E0D3ED53D45BDF23CF8BD323E35BCC43D303C233ED23D473E623EC73DFFBD803E923D8CBAA0BDBCBD473EA93CD43BB23B37BC383E413DEEBDA03D9A3C123D133E11BD173EC0BDA0BDBD3B093D643E5CBD19BEF03D113E963D67BD0FBC653E1A3ED33C6ABE053E0EBE013E213E333E71BECDBD823D19BD953DB23D8EBCCD3CBEBEF83C50BDD03C4A3E343E513D03BE003E573B2EBD1BBD393EC93D943DA73D27BCBFBD5C3DC53CAEBD973C9F3D493E203E213E27BE39BD9ABD6E3C55BE7EBE8DBD22BEECBD313EEEBCC93C873E32BDD43D3ABE15BEDCBD21BE18BD83BD1D3E1BBEE9BC813EFD3DAEBC2EBE93BC6EBC02BE7BBE2B3E553E51BD7ABE38BE8B3E86BE8EBEFA3DB93D9B3D2A3D07BE5ABED3BD2FBE533C0A3E4F3EB43D553B3FBD193C0CBD33BD4C3D07BD1A3E16BEC2BD0C3E2D3E2F3DF43D873D45BD663E4F3E19BE703D24BEB93DD3BD073DD83D8B3D7A3DEE3D04BECB3D01BE15BDED3DE23D52BC02BE96BE0ABDEF3D5CBE7A3EA1BD44BC3D3E1E3B2EBE0BBD4DBEC83CD23C0BBE7BBE083CF3BD163E103D343C31BDF5BD7D3E4ABD65BDB6BDF7BDDDBD4FBE3FBED8BDD33C98BE983E41BEABBC473D513E13BEB4BD0CBEB5BD113EF8BD25BE4B3E69BDDDBC52BE0DBE09BD0CBDC4BD893E373E473DAEBCE5BDB7BDDCBDC2BD243B3E3D02BE163D063E3F3E6B3E75BD0EBEAFBCE53D33BE863C463E8EBC1ABEFCBD023C5DBCE13D5F3E983C863D883D1CBE00BE89BD36BE403E84BD283E69BE5E3B22BCB6BDDF3DB63DDC3D1C3D353E5F3ED23C0EBDA83D9ABC8F3DB23D953EC7BDBEBDC93D573E31BE3F3E493D42BC55BDE5BCC6BBBD3D823D3F3EE3BCD7BB223E853E34BC1E3E9BBC7C3E3A3E643EA1BDBD3DB33EB3BC5CBE4F3D2E3E48BE06BEAA3E413D4E3E45BED2BD73BC1ABE4DBED53CC53DB1BD413D15BCE53C25BE85BD503D09BE0E3CFA3D6D3E903DB43D85BEB43DE53B543D57BDD23D07BCCB3D02BD9F3D673B65BC003E423DD23DAF3DA7BD273E173D1ABEBEBD5A3E6D3CF7BC233DD2BC3ABE693D3ABE8E3D693D613D113EC9BC873E2ABD6BBE38BED53D033EB5BBAE3DBB3EE5BDB53DAA3D2B3DA5BE52BE7DBE07BDD4BDF2BD923E3A3DA43D1D3E323CADBDE83D2FBEDC3B08BE083D993DB03E90BD93BD933D033E55BE95BCFABD71BBCE3DA8BC3B3D243DE4BDEFBC46BDC9BC7F3D073CDB3C473E34BEFE3D44BE9ABED93DEC3DE63D1D3C733EFD3D8FBDA23D3BBEF33C6ABDEDBAB53D27BE2DBE45BE5F3B153E9D3E26BD0DBD24BDFB3DEFBD0C3D35BEFDBDF43C55BD1BBE0E3E0EBEBC3D693BEEBC053E9F3EDFBDBBBDE7BDA93D80BC88BDA13D74BE86BEE33C4BBE86BE08BEA7BC0EBD3E3E393BC3BD0D3D9A3CE1BD4ABDAA394DBD90BC7F3E33BD733DB1BC8B3E84BD283E803E183E3CBB86BDEF3C153E5CBD853EC03DD3BECBBD60BC173E68BE05BD75BD32BD01BD74BDBE3D7DBD0FBCFA3D263D243EDE3ED73D4CBD7EBD6EBCAC3D203D3A3DF03C1A3E86BE87BD9E3DD9BC7A3D84BE243EF4BD343E33BEE0BD3B3EE8BD703DB83E16BE2A3E87BD90BE063E3F3EA93EC23D5FBDF23D12BEA9BC14BEA33DEABD14BD0C3DB13DDFBC743E9A3E49BE21BD2A3E21BE733B7F3D0CBE603D483E5A3D4FBD053ED33D673E1DBE0EBE17BEB73D78BE28BE03BD14BDD93DD23D07BEA3BD023EA1BD6B3ECCBC2A3E0C3C6ABE35BE60BE02BEDABCA7BDAF3DD8BD503D883C31BE9A3E49BE49BEC4BD9A3D383EC7BC1FBE20BD023BF2BD24BC723CD4BDBB3D92BC58BDCCBC65BDDD3D143E75BD3BBD34BEA03D923D18BE493CDBBD1C3E34BEF6BC19BEE83DA73EEF3D2A3D813DAFBE6DBE3A3D7ABE36BD563D57BE2F3E1ABE1FBE9CBD94BD053B9BBD1BBE523E353D92BD473D56BD5A3D34BE13BE25BDFC3D18BEEFBD983D19BE49BE81BDE7BCB53DF73B4ABEF3BCD3BDBA3D87BD073EEE3DBD3D463E98BD6F3E4DBDE7BD553D8F3ED4BBF03C103E643E8ABE123C223E82BC96BE9F3DDB3C903D2B3E51BEE43DC8BCB13D603D5E3D8A3D163C943BA9BDADBD07BDD2BD89BE873CC83DF83D93BDD9BA15BCFCBC23BC1CBEE7BCADBE5D3E2B3D8B3D233D353ED23D5ABEC23D44BE963C1BBDDE3AE0BD0C3E0E3EBABD733D48BB03BEB0BD593DE53D2BBE173C10BED83D83BD0A3EB33D873E6BBE873ED63C193D843D863D73BD34BD0C3E2E3D833E223D3ABDDE3D10BE4A3DC5BDAEBB27BE0CBE14BE193EFFBD1C3D65BE0F3EA2BA1ABD1E3E3F3D11BD193B853ED9BC953D46BE58BDA03D7A3E5D3E953D883EAC3D96BE0C3E153E6DBD58BEDF3D2EBE013EFBBEA9BD96BD0EBE513EEF3DE7BD64BE483C2B3E1FBEE43BF2BD563E083E75BDF1BC8E3D94BD503D3ABE1DBD48BECEBC533E7FBEA43C1BBEFCBDA73D1ABEB4BC7CBE3D3E27BE85BEBC3BB9BD22BE673D9C3D633DBB3DFDBD0D3DC83DC1BDF1BD9A3C88BEF93DA53E3ABD043EECBD34BDC43D25BE6F3D693D41BDEE3D273E32BC423EDB3D04BE37BE4A3E073E563EFBBE8D3C11BE3A3E353E90BB93BDB93DC93DC73D8EBB533D28BD3BBEA9BD86BE05BE473D93BD753D11BC303E043C223EAE3DA83D983D22BDC5BDAE3DA63D3ABE3A3D08BE30BC85BDC0BAA5BD9A3D053DE13CAEBC99BD203DE7BC783E34BE623D89BEC93D7E3DCB3CBB3D993E103DB5BD06BE6C3D273E073D093DFBBD5E3E783E20BD0A3D6DBD473D0ABC5ABD96BD6BBD693D5ABE3D3E57BCC93DE13D9EBD96BD493D6B3CA13D093EBCBD18BD3E3E1E3E53BD773DB2BD1BBD2EBE6ABDCCBC5D3D9D3DCFBD89BE6ABC003ECF3D8A3DBCBD70BE05BE6FBD933D953D2CBEC2BD8A3E9A3D863EEE3D9B3E58BDC4BD0BBE403E253D6F3D683EC4BD4EBD70BEF7BD023D34BDE23D62BD323E88BD88BE8EBDD3BCB3BC7DBDBE3B9ABD473EBBBC3BBE7D3D633E093E4D3DC2BD7ABC0A3D36BE203CB6BD513EA43DB03E2FBB0C3E123D6EBD21BEAC3D63BD8DBC5BBDB33CEEBD5B3EE2BDB3BC1B3E55BB043E34BCE13D28BB103D1A3E463C293E653D67BE15BD9B3DA6BD51BE4D3E273E8DBD36BD1BBE1FBEC63D0D3A043CE63D44BE703E193E62BD8C3D593CCBBDD53D283E493EECBC2FBD403E95BE0DBE03BE8EBE533CC4BD48BEBFBC833EBFBD233D39BD55BE433E333B6ABE533E42BD13BDA53DD13DA3BDEA3D0FBD6CBD23BD033EB5BBF9BD8DBE033EADBA03BE943D623C073E17BD433D58BEF03CC4BD993DD03CAFBC63BC8DBD383EA23E483D85BD8B3D923D323EBEBD46BD833ED53B733E37BDAEBDB0BDEBBD3CBE3EBE8BBD3F3EBCBD7C3D943E39BE933EADBC03BE913D46BEABBD0E3E08BE35BE3F3E453E133EF2BC1A3EECBD97BC33BDB33D4FBDF6BD663EA9BD273E64BC493EE3BC03BE95BBBABBA33E95BD60BC9D3DD53D87BDCFBD38BC87BEC13D5A3DD5BD983EAFBD143D773E1EBC593EC73D82BEB23DAC3DA1BD09BC1BBE3CBEC7BD01BEA4BD193E183E1CBBB43E1EBD6F3E11BE2CBEF43D8C3E9ABD503EA4BD6ABE873E493D2D3DB6BDEFBCE63D88BEF43D8EBE873DC3BDAD3C29BEBF3DC0BC403C833D953D8FBDCDBD11BE9ABD4D3C113E43BCB2BCD7BC5ABEEDBAFC38683E5A3EC23D3C3D3DBE83BE8F3D203EC03DB33CBA3D3BBE3DBE173E133E40BD3F3EAFBC5E3E5ABDD73AF73C1C3E77BD4BBE96BCCDBEA63EAA3C0A3ECCBDF9BDD43DD9BD953D5C3A763E183C03BCE2BBD43DB4BCDFBDEB3D873E0EBC7D3E10BECCBC0A3CC53D32BE1C3EEB3B193E773D39BE5B3EE53C943CE8BD42BE24BE21BD59BB9A3DB83D1EBE32BED23CA0BD403D493DB6BD04BD543EEBBB753E26BE603EC93C273E153EA63D15BE99B9D63D0EBE9DBD6CBDF1BB363ED8BE59BE12BE5C3EF03DAD3E0FBE2DBD89BE573D793E67BED2BD4E3E6F3E1ABE8BBC5ABDF83C033DF23CB6BDA0BDC93D1C3EC1BD573D0CBE93BD1B3BFEBD0CBE8B3D72BE6FBE5BBD89BD81BEC83D4DBCE13DB93C95BC61BD223D41BEF23CEBBAF13B733DB5BD393E2DBC293E1ABEB7BDA5BD873D61BE3D3D90BE0A3E20BE13BCC63E8C3D183D16BEF9BCE1BD5D3E6A3DBA3D43BE42BE823E84BDBDBDB9BD80BDEB3D6EBE733CD93DC5BEA6BD943E6C3EB3BD44BED63ECF3BBBBDA33EEDBCA8BDB43DA23D2FBDAC3D8BBDB53E383E5EBEF3BBF93D44BD273D1E3C35BEC53D49BE8D3E23BEEFBD283EB43D59BD22BE87BD023E923C453C0FBE5C3ED4BD2CBD583EF63B233E18BE8A3C0C3D6ABD5C3D9EBEE13D8F3B123DEC3C1ABDF8BB573E8DBDCCBC33BE333E3A3C693E9C3E5DBEBD3EB83D143C413EB53CBABDACBDB6BDA0BD81BD2BBE7ABEEC3D03BEC03E703DEC3D293E81BE11BDDBBD5F3E4DBCE23DC33C8D3DD33CA8BE1E3DF2BDAABE033EC0BC7ABEFD3BCCBBBA3E5FBE2FBE2BBED13DD23EB73C3DBECABE9FBC883D3D3E07BD8BBD95BEDE3DA23EBABDBF3DFC3D09BB0C3E723EEEBD6ABD89BDEDBDF7BD813EA13DC43D1EBE953CEDBE833D42BB543D42BE073E6BBE55BD9D3DA6BEFF3C1FBE8ABDFE3D81BD95BD833D3ABEC83D3BBE7ABE103DB13DF8BD2CBE8FBEF1BDB5BD533ECFBC86BCF6BCE23D093E13BE2F3DF8BD08BE473EEC3D2BBB623EEB3D6BBD5BBDA63C48BCD13D6ABCAA3D863E85BB123E523D80BDCF3DDE3DE8BD1C3928BED33DBDBDEEBC59BE293E91BD2C3E27BE513EAABD6DBE28BD523C023E16BE533D093E7B3BCEBCB13D3B3CEABDF23DD33C82BD47BD0FBEA23E053EA9BD203C123D8A3EA8BDD7BBE9BD003EAD3D3D3E5CBD60BE1B3E60BDB9BE183ECA3CB23E8E3B4EBC823E35BEFEBC173D1ABD1FBE47BEB63D28BED43C99BD553EA8BC8EBD54BD413EB83CC8BD46BEAE3DE0BD033E7ABE643D0C3D7C3DED3D98BCA1BD8EBE253E2A3DB73D8FBD0E3E5B3E3E3D49BCC83D223E783DEFBC54BE12BCFC3D6ABD09BF80BC68BD6C3B68BECE3D923C68BDB93DABBD233E5D3DB13D983DBC3DA13CEC3D773D1CBD143D0EBDC93DEBBD0ABE8E3DFBBDB6BDE63D113E07BE28BD2D3E013F08BE01BD223E5F3E8A3E88BE43BEF03C43BE313E00BD3CBD07BE253E08BE1F3EA83DAD3EB53D7DBD4BBE113EB43CB23D5BBDE5BDAABCAFBCED3D7DBDA3BE3FBD7FBD29BD92BDDABE82BF4EBEB8BE9A3EC13E08BFDABD4EBF09BF32BF9ABE663E6A3D003F113EE13D19BF0EBF073E133F2CBE15BE203E13BF273F833D0E3FE6BEDFBCA83E8E3C93BE81BEF2BEF0BE50BEEE3DA7BEFDBD843E243F763ED5BEB93D2DBF4DBF17BF73BD463D3FBD9CBEA5BDD7BD24BE9CBDD93DC93C0BBCEA3D32BE0E3DA5BDCDBDF53DDA3C0F3C083D21BD37BDAB3BE93D5ABE8CBC8ABD173EED3DDE3AB03DCCBC593EE73DC9BC16BE7FBDCABB473E333EAA3EB73DA9BC8A3C5B3E42BE95BC48BEAFBC653E103C6E3E62BCD5BD5BBDFF3D0FBC1BBEA93CAABB183E0A3DF0BD52BDEBBB2F3E2B3EFD3D0EBE9B3E9B3D053E853E253ED53DF6BC093EB7BE5FBEEE3DD63DC5BE8C3D2F3E2E3E26BDDE3DB33D29BE38BE1DBE5F3D9D3D80BDEBBCFABD123EAD3CCC3D0FBDAA3DB93C813E2D3D3BBEE63D92BE07BC9ABD30BD3BBE173CB93DC9BD45BE4F3E463E15BD263E0FBD2DBDFD3D5B3E6CBE06BC87BE45BEAE3D5CBCB83E813D913E38BEC53EC03DB7BD813D4ABDB93D8EBD25BEF3BB10BE953CE8BD0DBE9D3D8DBE0E3EF73B42BD873D043D963D313ECEBCF03CDCBC263DC73DECBD8F3DFBBD34BE5CBD943ED33D48BD09BEEABA0F3EA43C903EBFBD433C343D14BD4DBE623E62BD923B6E3C8B3E9A3C78BEDA3DC63CC1BDB3BD203E7CBD123C0F3A343E12BD523DF23DFD3DFABD30BD8B3C523E1ABE0B3DE2BDEA3DF73D0A3E8CBE2ABD88BE42BE8A3E0BBE17BE323C143E23BE50BD063E6DBC64BDE73D22BE67BDD53C71BE213E723D123E8D3D983A9BBD5E3C96BD9A3E26BE3FBD42BE873D7DBE0F3DF23BFEBD6D3E85BE46BBA7BC1DBD103DA4BDD8BD9D3D7E3D83BE5EBE223D873E33BC3D3EAF3D1EBDC9BD603E823EA7BEB2BD1F3EB03C03BE89BE693EFDBD8DBDED3D1E3D17BEDFBDB53D2C3DCDBDB53D9ABDD5BD02BE823D5ABDAA3DAE3D53BCE33D8ABE05BEAFBD3CBE37BC2D3DA2BC81BD1A3E33BD11BCE0BC55BD0B3ECF3DB53E98BD843D933DBC3C41BD8BBE5C3DF9BD273E403DF33DF9BD223E423EAB3E42BE2DBDEABD1E3D423E2B3CBB3B213E10BE243D46BE2E3E30BD7FBD653ECFBDC7BD6BBE893CF93D743EE7BD873DCCBD2C3E43BCFABCA7BDB1BD553E5EBD0A3E843D863E41BD6FBEFEBC063EC0BE963D323CD5BD1EBE23BE18BE423E28BD19BD873E73BE3BBEF2BD0FBEAE3E753D1A3E483CE43D95BC273EA03D393DE63D643ECABC493E0ABE183D68BD05BE413C0C3EDD3C3D3E363D583DCA3E44BEB33D4F3D123DB7BCA6BD76BDE8BD00BEF43DE4BD013E843D983DD23D40BD943E60BDF93C663D6E3DEF3C56BECD3DED3CA33D76BD093E50BE7C3D84BD8BBE473EAC3CDDB9793EE33E183D42BE333C653C8F3C48BEC03B88BD943DBBBD80BDA63D19BD67BDB4BC50BE14BDC9BD08BECABD5D3E033E913D1EBD213E153E1C3EC13CBC3BC53D38BCDD3DC73E05BD283E063E1E3B47BE2B3E9C3C833D97BEC33D953D533DD2BD3EBEFC3D21BCF33D2BBE353E133C0D3E723D2FBC1B3DA3BCFDBCBB3DE0BCFF3C873EC7BCC73E9BBE913D79BDD8BD08BE383C71BE32BEA3BE16BE593C2B3E27BC9ABDAEBDEB3D8D3B383EA4BDA63B063B643D373D15BEF1BDC83D423EB9BDC13D9DBDF5BD33BD3CBEAEBD23BE48BDC03D933E683EECBD8EBC20BEA6BDBE3C073E21BEAB3C383D66BDC9BDF7BDABBCD2BD103E91BE3FBE80BD97BDA63D903EAFBD513D523C0DBE1BBDF0BD8C3DC93B4FBE8E3D0DBE9F3D873E53BE4ABE19BE2ABDB7BD7E3D84BEBC3D023ED0BDBD3D5CBDA13C073C47BD633EABBBC5BD2DBE973D4FBE15BBC9BBA8BD2FBD533D1E3D8FBC493C823B94BD17BDA33C9F3EAD3D063EEDBDAC3DE73BCD3D95BE88BD8A3DB63D3C3D223E8A3E493DB4BDA3BCA93D50BDDD3DA33D6EBDA73D19BEB53DEEBC1FBDFABC433E803E803D333EC13DDC3D44BE1D3D31BD053D03BEF23DA93DABBCDEBD3F3DFB3D21BE7D3D7E3D923D793C69BE0ABE8C3D143E52BDAEBC89BD8FBB9CBD19BEA63D0ABD25BEAEBB46BD4FBE68BB8CBDEBBD923D193DE7BD78BE49BD3EBD693D4E3E11BCB0BB58BEB73D8DBDEF3D163EC83C303EB33E1BBD15BDBC3DB5BC40BEABBC8DBEB9BCD23D44BE26BEA1BCFB3DB0BC833DADBCF8BDE0BD323E793D54BE513CEEBDB03C0EBE20BE74BCC7BD203ECABD8CBEA8BE0EBC8F3D523ECCBA71BDEA3A673EDDBD04BDA7BDE03E06BCC9BD2A3E59BDF93D52BDD83C76BEB53D1EBEFE3D283E843D0B3D7EBEE43CCA3D4E3EC33DB0BC86BEDD3D953D27BEC03E0D3E04BEF73C4A3E95BD9BBD7A3EE2BD353D1F3D59BDB13D8B3DBA3BD73DA2BD5E3D813E4FBEFD3B3D3E4BBD2E3E183E813EA1BDA5BE8D3D513E2EBDF53D23BEC33D9EBED73D323E1C3DF83D813CB1BDA5BDE33B04BD383ED73CD0BBB43DC43C123E57BE87BD4DBEB23E24BD07BE1BBE90BD223E143DC43DBFBEAABD513D183CD2BD44BD63BDABBD1C3E823D37BE543E4B3EC63C8A3D97BEAD3D063EA63C713E5DBD51BE91BEE33DB73B373E943C05BD77BDBDBDCBBD703DEB3DD5BD2FBDE33D673EB83D0B3E3B3E963E55BE1A3D6C3D39BE213DEDBD1BBE9DBE57BCC5BD68BD8F3DB63D9B3D81BD89BD2A3EF3BDCFBD863D133EA43DFF3D04BE343C21BDBFBE17BEF93DB03DD5BD25BE85BD7E3DF23C973D0BBDA83DDFBDA6BEFDBC96BDA7BD99BC78BDECBD05BE08BCAB3C41BC293E8BBD553D033E383D3A3E423ED0BD1A3D1F3E9CBC833E2A3EA1BA2A3DC2BE513D43BDB33D633A8DBDF93D19BD0EBCA73D183E0E3EA03C96BE88BD35BEF6BD363E193E06BE913C9DBDC6BDBDBC23BE88BE953E393EC1BDBB3DB5BE803E27BE3C3B0ABE883D453E9E3D9FBEC8BD60BC72BD9ABEF43D30BE8A3DB03D253ED6BDB1BD05BEF2BD99BCA1BD98BE1D3E633DF33C553E923D703DD43D4E3E303E86BE813D58BD61BC81BEAFBD763E65BD09BDEEBD03BE1F3D94BC863E29BDABBD1E3E48BEA8BD81BD253D283CDE3DC0BD3D3EDEBDF33C52BE493D593E7F3E05BE3CBDC33D15BDFBBC7E3E18BC48BAB43C1C3D193D903C01BE47BEFDBD24BE873E013DD0BD203E0CBD93BE993E69BD55BB15BEDCBEB2BD4B3D17BE1D39C13D223EAFBEA6BB063CBDBDF93C33BEBF3D10BD29BE84BDF9BD34BE1A3ED4BDECBD6BBD143E823A43BE27BE2B3E2BBE39BD8ABE90BB7BBB5D3E3DBD853D1EBC41BD513DF73CC3BD00BE3ABEF33DFF3D31BD053E28BD12BE4DBDF33D103DE4BDF9BC223E0FBEA33D883DED3BE33D82BE323D203DE1BD35BE433C353E32BE1C3E953EFA3CCEBC243DF73DC13DDB3C69BC00BEC8BDBFBD3BBE413CF3BD0C3E22BD053E30BE203EA1BD483D213E973C00BE1F3E85BE3A3E5B3E943DDFBD103E483E993DDCBD75BE2C3D403E953C8F3D83BE28BEA33DE13D01BE6A3DA8BDD63BAD3BCE3D0C3DBE3C623EF93DC73D023EE53B94BE293E733E55BE8F3CEA3D4C3CC03E4D3D3EBD513D49BE083C8B3D7F3D61BEAF3E293DF0BD183EFABD3FBD883E28BE49BEAD3DE03D6C3D38BE0C3E32BE523EB63DA6BD57BD00BE123D1DBEE13D023E1A3EA6BE2D3DB13D443CAFBD8C3D57BEBABEF13D0ABD2CBE10BEED3D953D01BED8BC083EA73D643E1D3C113E93BD7EBDA63DCDBDD23D5EBEB33CD03B9A3DD73D973EA03D813C0DBC353E73BE81BA85BC55BE493E6CBD0FBE12BD373E933D69BE223E153E083E39BC2E3E76BE0C3EBBBDABBD83BDE5BC593DE6BD7E3C7C3D94BD01BE273D04BE47BD883D473DCB3B5ABDB5BD203ED13DCFBB9B3D18BEA3BD353E81BE18BEA63E0EBE0F3D76BE2C3E17BD723E98BE6F3D4FBD0F3E693E70BEE7BD0E3E363D2FBEDEBDC5BD7E3B08BE483DF0BD1DBEB13C9F3D4B3EBCBB173C463ED33D09BD913D8C3DD83DE63DF93D6ABC653D983C063E79BDADBD353D323C37BE7A3E7ABD1D3E3E3DA6BD14BCF0BDBC3D2A3D373E93BD2BBEA9BEA8BE05BE6DBC863C513DB23ABEBDC6BDE33D24BE0B3DA63D4D3E583E76BE263EA13D8ABD193C6E3E653D2CBE463E37BD83BEA9BE1F3D0EBE173DB0BDA13C283EB8BD1BBCFABDF3BD0CBDD6BDFA3CCDBC373E57BE0BBEECBD3A3E26BD30BE933DB43CE43CE43CB13C8C3DEEBDB43C36BDFB3C10BE78BC123E19BEA7BCB5BDA83D263E6FBD04BE64BD3ABE5DBE943D8EBDB3BD553EA13D6F3DF93CCB3D453ECF3D2C3DA53EE6BC813D843DD83D2EBEDBBDCDBD113E6FBD53BE793D82BE423E19BE013E59BD743D9CBD89BD32BE7DBEABBC19BCE8BD30BE20BB25BE27BEF0BDC0BD01BEDCBD0E3A8B3C1BBD88BD77BE7B3ED7BDFB3D80BD27BE393E883E4C3EAF3C3F3E74BE98BDA1BE8C3D17BEEC3C53BD9FBDE43DBA3C83BE893D3F3DEE3D11BCA3BE4B3D7ABC1E3EC6BD053E0D3CDCBEEB3D2F3D873B5A3EAABD6ABE35BD5C3D53BDDD3A2EBD5ABE173D0E3C03BDA6BC7A3D123E3C3CBCBD343C4F3E61BD0F3D3CBD023D233E353E173EFCBDDC3DDCBC59BCC1BD8FBD48BEAB3D4ABE09BE243EEFBBC8BDC53C56BE6F3C82BD00BECC3D823E8FBEDEBA7CBD44BD3EBDA1BD63BDAFBC1CBEDD3DAD3D3D3E843DE43D6E3E9BBD17BD7D3D32BE24BEE43DFA3DAC3DF7BD513D123D46BE1ABC7A3DDD3EBCBDF9BCB63DD63D943D7D3D963E963D213D143DE83DCA3C483D9C3D93BD92BE8D3D993C02BE6DBEED3B173D993D87BD673E263E0ABE7F3EB63D1A3DBA3D473D28BE38BE313D9DBC96BBAA3E3DBE65BEF9BD1EBEA23D533E68BEF43DF1BCA8BD68BE713EA93ED93DD0BC82BC78BD803E3C3E81BC66BD9A3D60BEC83D1BBBD4BC89BE0CBD18BE453E9CBE9D3CE23DF4BD343D953E153E0E3D533D163E443E193CB6BC03BE25BDCABDCEBD0EBEF63D03BEDD3D0DBE2BBE15BC383CB9BC43BE39BE7ABD9A3D013E16BD703D253EB53ECFBD04BD07BE613E1A3DEABD503E65BEC8BD67BE4D3D063E75BE243DAA3D47BD943E36BE20BDD93D8A3DA8BC50BD063E5F3E2E3ED8BD213E17BEEE3D01BDD93A483DD53C43BD413E233D363E733D60BE21BEDCBC273D21BD483E3C3E333E1A3E4C3DAD3D53BD593DB2BD94BBDB3D303C74BEBB3D183E943D40BE203E12BDF13C23BD403D1C3D053E10BECFBD663DA23DC9BDBF3D12BE7EBEE7BC50BCE23CA13DEBBD0ABE12399A3DA7BD2A3AE93D323D6B3EAF3CC23C553E67BDA53D733C76BDE1BD633C3FBD82BD7F3D043E5FBD0C3D74BAE13CD03C973D56BE57BEE4BD61BD063E03BD5A3EACBCDDBD393BAFBD993E6BBE68BCA13EA93EB8BD24BEBCBDAF3ED33DCA3DDEBD5BBC69BD813B71BE42BEADBD49BEF13CEEBD293E7C3DDC3D79BD6A3E44BE633EB33D71BD08BD3C3EEEBDAB3CAC3E933D26BE3E3E21BDC4BD8FBCFCBC843E853C42BD6BBDA53DC5BD5ABE523D80BDA53D20BD2ABDC93C86BEB1BC1E3EB4BD5BBD1C3E703D073E86BDD3BD08BE213D21BD1A3E46BE50BE98BC4B3E543EB03D853DC23C9BBD603C97BD04BEC5BD4E3D68BD133D3FBEFDBC9CBDE33DBDBD073E32BD1B3D77BD193EB73D8DBDD4BD1FBE083DFC3D893EC9BD3DBD2D3ED6BD983D833E5ABE0ABE3EBEEA3E023E1B3C763E54BEC3BDBFBD113D13BE41BEA2BD14BE07BE1EBE0A3EC9BDB8BD063D093ECCBC033EBC3D0A3E8E3D383B6ABDF3BECEBC1DBD0A3E1A3DD0BD3C3E773E253E0EBD553D873B083E313EBEBC0E3E19BE5D3DA43D86BCD1BDA7BC44BC6E3E2BBEC23D7D3E21BE523D263EBCBD4BBD97BD11BC5C3ECABD7E3E0CBD483D4F3EE53D743D523E08BD9EBDCA3D33BEB23DA93DB7BDF9BE47BD7BBD48BD763DCEBD523DD9BDED3DC73DBA3D953EF7BD5B3EAA3D563E3C3DCC3C933D223E823D56BE843DF9B9ECBC8EBC7E3D31BE62BE8D3BC0BDE9BC8A3DD7BCB83D2D3E06BE433E3C3D2C3E163EEBBDA43EEEBD143D013EF8BD80BDE93DBCBD1B3EAABC4A3E4CBDF13D023D9ABD08BE463DAE3D303ECBBC4BBE313CE6BC4A3E74BEA9BDEB3DE83D1FBD2BBE923D23BDA33D1F3E663C3D3E57BC0F3D5CBD73BB0DBEE1BD44BE443E8CBD3A3E823EE9BD78BE0A3DA8BD9B3DD3BD3FBE4E3E55BE663CF73C73BEB13C053D0A3DCD3E823D57BCD13D26BC01BD023DD83D453D5E3C1B3D9D3DA93DD3BDB1BB15BB30BECF3D09BE463E6DBE93BD153E73BED4BD673C47BD45BD583DD93D643E27BD47BE5D3E25BD1F3E9FBD1E3D47BC283E81BCE0BD203DE0BD793EB83B7BBDEABD4CBD183DD9BD273E0A3E5D3EE8BDFC3DEC3D0B3CFC3C9EBEEDBB3DBE73BEBA3D3B3E333E04BC67BD86BE2BBE633D3FBE15BE143D873D633EB6BDB5BC123E83BE2FBE2F3E66BE3BBD54BEDDBC1E3E1F3EA33D043E6F3D6E3D7C3EA4BD74BE00BDF9BC68BD3DBC7D3EA9BD6B3DB73D92BD0A3D703C103C303ED33D44BD563B31BEAF3E8B3D463D413E853D64BCC6BD813CB23DB63D89BD943D573E21BE79BE1B3C2CBE68BE4D3EFABDA4BE883D023E46BE503C823E87BD89BEC1BCF0BD27BE143C1A3E98BD75BEB1BDE4BD35BEFC3CD4BDABBCE13D18BE813C023E8D3D523D3CBB0CBEE0BDEABC76BC413DAA3B6D3EDF3D7D3CD4BD33BD943E5B3DF43D963E803D853C343EB13EFD3B74BBB73DBEBD5F3EA9BC8ABD86BD18BCBD3A0EBE473EF43D99BDB3BE27BE78BD303E1FBC303E7D3D773E88BD853E673EDABD03BE1FBE033FF7BCB6BD81BD4ABE24BE8ABD9E3DB9BD9E3D9BBD1FBEA2BE06BE6B3E1ABE3CBD043E153D6CBCB5BC743E9EBDA2BD883DBBBDBCBD713DE0BC993DCEBDC8BA57BCC03DB3BC8E3E5DBE0B3E2D3CFDBDA33E20BE49BE9F3D933D74BE5EBD933D87BE503C82BDC83CE43CFE3DD03D1F3E343DFCBD26BE9EBE543E03BC22BEE13C32BE17BDD7BAAE3D863DF93DE13DE63D10BED83CEFBC133B353D943D4F3E5D3E4A3E3B3D1EBE3A3EA3BD95BE393E9B3C163B2E3D0FBC2F3EA03C67BD12BDBDBD6BBE17BE12BE4D3D33BE18BE423ECB3D2D3E8E3CA13D70BDCB3D01BE54BD8DBD923D26BDA8BE39BEA5BE23BEE23D033E453DBB3D55BE043E903D6FBD58BE70BD453E2D3E75BE41BE413E97BC4EBB963D7ABD3EBEACBEE83DFABD2F3E043E323E0CBE373E1D3ED6BDDB3D41BD0C3E78BDB63E443DB3BE52BD823E94BE393E123E2EBE00BE8B3E3C3E17BD283E16BEA7BB36BE183D133E0B3E843D93BD643DD3BBD83C673D383E4BBEC4BDDDBDBC3D6BBD4ABEE3BDD0BE08BD65BD11BE113E13BB303EAE3D733DA23D41BE4FBE2D3E403D8B3C653C16BD9DBD803C31BE50BE7C3B99BD59BE0A3E483D21BE0B3EA93D9EBDC5BB8FBAA03D7EBD01BC05BE78BDB2BE1DBE5ABC8FBE23BD8E3D293E583E61BCE9BD803E94BCCB3D5ABE4DBE5CBCF8BD6A3E533D90BD993DF33D9CBD4B3E17BE82BEA3BD323E2C3DC7BEA43E00BE323B8E3D23BE143E6F3E8BBDCD3EAABD06BE96BE6F3D143D633C88BE25BE723D0ABD603E16BE50BE203CA73C543E5A3E9B3D013E5CBE71BC9EBDABB94CBD193E983D7DBD893ED9BCB73CB83D78BE17BE873E81BEF33D23BEFE3BDF3EBC3D81BEAE3DA4BD043EDDBD07BEA9BD99BD8BBC26BE153D1C3E033E5E3D83BD573DE23DC13BA9BC37BEF63C363D673D97BC9DBEF93D593D713E343E423E013E4BBED83C9B3C823C9F3D423E973D02BD7D3E39BE663DD3BD5ABD473EC03D79BDBE3D153D23BECEBCB9BD4CBC87BE86BEA73D09BE46BE8D3D3C3DC8BD37BE28BE60BE8D3DE2BDA0BD8CBDB03D0E3E4E3DDB3D54BD63BD0D3E883D893D0DBD0BBE5E3C983E9BBDE4BD14BD7D3DEF3D1BBE263E32BE523C93BDF93DC33DF23CF73D2BBECE3C49BD703DF8BBA2BD2B3E023EB83D1EBE90BE623DE0BD89BDE93C283EB13D7EBDCE3D85BEABBD513D95BDC73BCDBD053EB63D5CBDA23BF0BC003EFD3B433EDCBB6A3B3DBD5EBDBBBDA3BDAF3D4B3D1F3E83BE69BC573EFABCCC3BA73CA7BE58BB303E853DE23DBF3DDCBD383E243E4EBD2CBE383D2ABEC73D72BAA93C743E203E303E2F3E8F3EF7BD04BE74BE213E0D3E8A3A453C1E3D4B3E95BC0CBE31BDEB3C223E21BC17BEA53D853DF8BD333EBBBD173E35BCAABD8EBDDB3D4BBE833E55BDB9BD20BDD93C173E873E453E623DDEBC813D9D3D233E4E3E5DBD06BE643D99BD403E283C3C3D573E203D37BD193D88BD20BD59BD43BDFFBD313D663E92BD42BEF9BD3D3E97BE273D0F3E98BDE2BD8CBD21BC313EA93DBEBCE8BD03BE4AB98CBD173E68BD6D3C9EBD133EB8BC3D3D6BBE1FBC9D3C2D3E173EBB3DA9BE19BED33DB8BD103B1BBE293EB13C713E723DAB3C7D3D9DBD94BE37BE813DBCBAEDBD033DADBD85BD843E1DBE21BE263EBE3CDB3D4B3E813DB9BD953CECBD42BE8CBCE7BB963DB8BDAFBD6A3D283D0E3ECE3D313DDD3CBD3E62BC703E64BE753CF5BDBBBD91BE9CBD15BE653E9DBB3EBE893DC93D043D03BC093EC0BDC53D02BE543E1DBE65BE183D26BE173E083EBFBD0ABE65BD1ABE913DFE3DAA3DB5BD403E1EBD063C623DF3BAC73C5EBD513DC4BD36BD8C3E123D7B3EA4BD9E3D093E7DBE22BE973E8B3C7ABDCE3E59BEB73D66BEA2BBA9BD9BBD02BE98BD1B3E633E1CBD80BE53BD6A3D183D673C413D3E3EA7BD5EBDC5BB64BD01BE48BDD4BD01BD5EBCE5BD9C3A183C55BEA2BE05BD96BD24BEE6BD72BD7DBD3BBDE73D37BA2D3EC93C1C3E20BE24BE713D9DBD043EFFBC98BEB93C043E053E8DBD94BDB13DA5BD93BC833DB7BC203E1B3D10BEFE3CEA3D9D3C5EBEEE3D4A3C113A3CBD26BE753E19BE9C3C303DFEBC63BEAEBB133EE23CF03D17BE30B9503E2A3DA53C233E4BBE6ABEA73D563E103EA8BDE3BDF7BD7EBD4CBE8EBC4D3DB73C633D37BE213E8BBD103EECBC6EBD423C5E3E38BE153E3D3D64BD0CBE06BE183EC63D0A3D473E333EAF3BFA3DCC3D8CBE12BC193E4EBC313DACBDBCBD05BE3CBEAEBDAEBD85BD51BEFE3D1ABE5ABEE9BD0B3E47BEB33D14BEDC3D073E34BCC33D743EC53C603D13BE94BC12BCADBC1F3ECCBC32BD083D2D3ECD3C64BB183E4BBD653D373CACBD2EBDE63D19BE2E3DCE3C6E3DABBBC43D893D633E443E6EBE4BBD27BE42BEA4BD553E6EBE25BD42BC533EFEBC0DBEFD3DE1BD4C3ED03D63BDD73D86BEF0BC113EA6BEE53D003ECEBD28BE573D2BBB7E3CA53E823EA9BD2E3D99BD50BEBABC31BE1A3EE0BD8E3D423D2BBE65BDD3BD1C3EDB3DC23DEC3D26BE1EBE93BD44BE643E33BD3BBE76BEBDBD9ABD01BB64BE2FBE3EBE5ABD163E05BE0C3EEF3DADBD6F3C13BEAE3D323ED73D503E22BDEA3D3DBD803DCCBEFC3D6BBE413ECB3D36BED7BDF23D0C3E5C3E8ABC6BBEA3BD4F3ED53D7D3E8F3C323D3CBE833CAEBDB23C08BE46BDB53D8DBD7F3D9D3D423D373E67BEA6BDC33D243E343E9F3D1E3E27BB10BEFBBB543D11BD22BE26BD1D3E50BE55BD04BE273E543B92BC5BBCACBD513D363C613DCDBD04BEABBD043C033E903E763D1E3D46BE1D3EA8BDFDBAEFBC22BE0EBE193D05BD09BDB7BDF4BB93BE9BBCBF3DB6BDCEBDF93DB63D753E80BE34BD25BE733E94BD313E56BEF7BD353D82BE8BBDE5BC12BD8FBDF63AB03D5A3E4EBE96BE2D3E473DC0BD073D933D953C5A3EF53D04BE4B3D8C3D3DBEFFBCA7BD4DBE22BE89BE583E88BD83BE35BDA43E123D1CBD98BE07BE4ABD7F3C76BEB4BD0DBE523D4C3E7EBD39BED63D2ABEF0BD103E7EBE05BE2ABDFF3D72BE553E31BA623D13BCF53CE83D0DBE563D59BD0B3E05BEB7BD07BE02BD2DBE81BE6BBEF53CBC3B9BBBFFBD103B2E3E73BEAB3C2F3CEABC873DDFBCA5BD0D3C333C853EA73D2EBEAEBD15BEBBBD11BE3C3EC03D2E3E82BE963DBBBBBA3DC3BCDBBCA7BD223E6C3EB0BDBC3D35BD74BDE93C9BBD26BE5D3E3FBEA93DB23B6C3D9F3CA13D47BD833DEABC16BE303E14BE283EA53E683ED33D253EECBD33BDADBCF53D6A3D5A3E52BE593D103EFEBD67BED83BC1BD873D05BDB23DD2BC7D3C81BD12BC3B3ED6BC13BB8C3D903B603D50BD5EBEB9BDA4BDAB3D7B3E653E3DBE383E49BCBBBDEF3D87BE3E3ECA38A1BB0DBE0E3C8F3DEE3D253EEBBDB33CCDBDB2BD063E88BD0E3EB3BDD33D653E123E34BBF33DD0BC013DF63D373DBDBDD53D873D733C4A3E763DFB3DDCBDE6BD3B3DDDBD18BD0ABE96BEC53D2A3D7DBD3CBE913D2F3BBFBEBB3D063E76BDA33D99BDCAB9143E0A3DF23C2FBE5CBD8F3DDABDC4BC203DDA3D03BDE93DB2BD9BBC6CBE52BD673DB33DC3BC14BE843DA43D893D0FBEF939E43D3F3E813ED93DE23C51BD0FBD54BE29BEB03D8FBD38BED1BD38BDABBCBFBD18BE70BEA03D903E973E473DAA3D613D423ED8BD4D3E073EB5BD71BE80BE5BBD95BCC13C83BE63BD943D22BBF63DBF3D80BE65BD943CBD3E21BD33BE253E953EF5BDB9BC2DBD313E3B3D65BDB63D93BDFABD523E9A3B7B3E1EBEFE3DDD3D243E473E0E3E833DFBBC2DBEFABCB9BD043D7EBEA93E24BE3D3EF2BAFB3D97BD8ABE44BE96BD1C3EC13EB9BDD93D623DE0BE4BBD13BEBBBCD63DD63DE6BD3DBEC5BD613D3E3EAB3D37BD8ABE173D1B3D363CA83B25BE7C3EEC3D913D63BEC1BD19BDB73DD1BC2EBE56BD2F3D36BEE7BD93BD26BE17BE3D3E823EEC3D613CB93C61BE5A3E5CBE2BBEBB3DB83A76BEFF3D403CE93D4A3D32BEA8BDA33D57BE183E833D9A3EC83D203E913C9DBD3EBE923E31BD25BE82BDA93D18BE4E3D3E3D283D82BC983EB1BD3D3DCD3D7F3E1DBE9D3D4B3D7DBE243ECBBD86BE963E2F3DD13D21BDC53D543BB4BD083E40BE613CEBBD3B3EFFBDA2BC983D783ED9BD773E39BD203D6A3EE3BDBBBD293E913D173EB3BC893B32BE223E0F3E203EF13C543D1C3D77BDBE3DB33D403E15BE47BEC53DA3BD133E013EBDBAC23D7CBDA1BD013D3039B2BD313E8FBD2ABC0CBD7DBD2DBCA9BD20BDC23BE73CAF3D063E3B3DC83CFCBC00BDDC3D08BE9DBDBBBDB33D743DA83DFA3DAF3EBB3DCDBA0A3D863D6B3EE43D753D013DEDBDE0BD003E42BC4D3E12BE84BC013E15BEC1BD03BE083E5D3DEABCD7BC3ABE393E72BDEC3CE4BC463D05BD49BD913D863CA33E8DBE103E3F3D9B3D033D17BE513C12BD7E3DB5BE78BDC0BD26BD2BBD093E56BDE8BD893E99BB7DBD3EBD083EEFBB0DBE44BE613EA53ECA3DCF3BCB3DBB3ED0BA22BE8FBD943C8CBED4BC663C8FBEDCBD7D3EAF3D0DBEA0BD893D2CBE08BEAFBC5B3C89BD173DF9BCCE3DBC3D283D5E3D1EBE1D3E813CA63C30BD3C3E1B3E66BE183E26BEF93B163C963E9BBC943C85BDD03D9D3DB73D0D3E7A3E333E853DCFBC03BEA03C743EE83C32BE353E0B3D1BBDA13D0EBE47BE97BD60BEF03D70BEA13D3ABD083E493CB13D903EACBDFF3B813EB7BE503E8F3D433EC6BDD8BAAFBDD8BD5E3E473D2A3E323DC1BD60BEE6BD7E3D4F3CFFBD2A3C143C80BD95BD6B3ED2BC473E183C66BE6ABD7F3E0E3E103E093E88BC8DBE37BED0BD3EBEA6BCA83EE23D7E3AB33DF6BC033ECBBD5C3ED63D9E3E7D3D30BA16BE4CBE00BEE83D5C3D283E173DB8BD673DD1BD24BD0F3D77BE083E5A3E4DBE64BE2A3E02BE913E0D3E05BE2ABE1F3EC43D1C3EDBBDC83D913E17BC493E3DBE0EBC92BE133DB6BD3ABE3F3E343E113E26BC8DBCB53DC8BE6B3DD5BD0FBD10BE20BE6ABDC5BD53BB7D3EBFBC3A3DCBBD443E67BEA23D453D5C3D29BE33BEFC3C443EAABCAE3D243E1F3AA63C8EBE603DA73DD7BC003E5DBDB23B5D3EE1BD7F3D3EBEC43D2CBE4BBC4CBE2FBE0D3E99BD5CBE613D2E3DC8BD183E96BD87BE043E38BDA93DACBD77BA6B3D1D3E96BD7BBCB13D59BE2CBEEEBD9A3D2BBEFEBD81BBB23A4DBD6E3E693DA1BCEE3CEF3DD9BDE9BC45BE66BE043DA33D6ABD193E68BE203E9F3DA4BE2DBE103E06BE793DD13D313E133BA83EAEBCA53CC8BDC43D4BBE6ABEF73C6C3EE03DFE3CF23C5FBDA4BD2F3E71BC823C193CB9BC113E02BE28BDE83D1A3D4ABD6C3EFBBDBF3D3E3DF63DFFBD423EB4BD13BE90BE163DAEBC23BE54BE9B3D4E3D86BB75BDAC3D45BB463E1BBE44BE883DCEBD91BCFDBD3D3E07BE16BD0D3EED3D86BC433D5DBE82B9B2BDF73D923B363EFCBC1ABEFC3DE43DE83D263E34BE363DC8BED93C9D3AB03DDD3D90BE4D3C5A3E743C15BE593D78BEAA3C82BD88BEB7BD503D08BE0F3E58BDA0BDBFBC723BA5BEB2BD823EA3BA9F3D353E99BEBCBBCC3D1E3D103D03BECEBD1DBE17BC903EC0BDBBBDA43D9F3CA83D3DBEB0BD253E68BDE83D5EBCAFBBF8BD01BDD8BD393E8DBE8A3BE23D633E523E09BE01BD3EBE3CBCD4BD41BDBB3E95BDA53D42BDCEBD3C3E0B3DDFBDE43D1DBD0BBE9A3D95BE203E13BE1F3E173DFDBD563EB13D23BED43D843D483E84BDD73C1C3DE53C063E5C3D953E64BE6D3E9A3DB63DEFBC03BEC0BDDC3D913DB2BD01BDA3BD4EBE083EB1BB833D10BD11BE823E89BD8A3DDABC80BEC93DAC3D03BC1B3E8CBE58BA873E3EBCC4BD61BDEFBD97BCCA3EB73DBABDCABDCD3DA53DDCBD3BBECABD323EF13DB23DD5BD023E303E653EEEBD343E27BE30BE653DD9BCB73D41BE013E3DBE123B843EB5BDA43CCCBD903D2ABEBFBD853E593D91BC05BE8E3E1FBE20BE5C3DB43DD23DE73C02BE0E3D253C933D44BD113E663CEDBC9FBD67BE643DFD3D1C3E6BBDCFBD403C993C4BBE053D35BE16BE13BEC43D313ED93DDC3DB8BC553D9D3EDCBDAA3C343C00BE3C3EC9BD9F3C80BE463D8CBDAEBE923E39BE69BEB9BDC2BD7EBDA93D0FBE2CBE8FBD2B3E59BE733E80BD2FBD3EBE4CBE30BE1C3E433D413E84BE8DBD0EBE103DFC3D9DBC653D9BBD933DEBBEECBB54BE10BE3F3E22BDB73D08BE8E3D1EBD763C0E3E2E3E3A3DF33BCD3D80BC12BED63D95BE53BE14BC083D0D3D8B3EABBE953C24BECF3DC4BD18BD883D8D3DC33CD63DF53C18BD283E9DBE02BEB7BD9BBC593D7CBE87BD933EBABD363E92BD4CBE28BE663E82BC5DBEDB3D9EBD",
      torch_tensor_48_torch.bfloat16_8: "0x02000000973D043E743A65BDD3BD3FBCC1BD2FBE1DBE4BBDAF3CB33C4BBD9A3DE0BCD9BD0FBE553E8F3D673DD63C5EBD98BDADBD39BE103EB43DE73C933D8A3DD2BD403C113E27BD673D2EBEC03D47BD1CBDEE3B173C373DACBDDFBDAC3DD23DD83D86BC",
      torch_tensor_48_torch.bfloat16_7: "0x02000000A23FA13FA03F8F3F493FA83F713F923F773F823F8D3F823F8A3F743F003F763F9C3F7C3F8B3F613F7C3F0E3F843F933F403F2F3F643F743F653F683FA33F973F453F9C3F2F3F483FA23F5A3F863F593F253FA93F923FA13F833F7B3F843F7C3F",
      torch_tensor_48_torch.bfloat16_6: "0x0200000003BE983D133E56BE573D30BD8ABDD8BC783D00BD273E08BE2D3E8EBDDE3C6D3D8CBC8F3D17BD0B3D27BEE73D0ABD8E3D8CBD87BDD4BD8B3D6E3B9F3DF23DE4BDEDBD8ABDC53D1EBE0FBC7FBD843DA1BDF2BB3B3BF43DE73DB3BD233DB03D183E",
      torch_tensor_48_48_torch.bfloat16_3: "0x02000000C63C1CBEADBC36BCE4BD56BE3DBD5BBE1FBE243DAB3DEE3D613E3BBE47BD0ABECE3DB9BD16BE81BD3DBDDF3D543E93BDC0BDD33D9D3B0ABCA8BDB23CE0BCD4BB8E3B02BEB4BD84BC05BE0D3EB93D1C3EDDBD90BDD73DE7BDEC3C5E3CC8BD19BE4ABE963D10BE043EE93D63BDCF3DC43DC23C93BD67BD2FBEE63DA6BDF83D193D0ABE273E0CBD93BD38BED13C38BC27BDD83D8CBEC33D94BD8E3D94BDB4BD43BE18BEAEBC8ABD603D773D1EBDD23D983CA4BD173DFCBD68BDE63DDABC84BDFC3C2CBE1ABDB03D63BEC23B42BE103E02BEE3BD713E40BD293D683D913C23BD783D9C3E3F3CBE3D27BEDEBBAFBD1ABD28BE02BEBBBD58BC10BD323EA8BD7FBD6CBD06BE323DDD3CF93D3BBD5ABC8CBCB73D90BD893D83BC4A398FBEF5BC69BD133EB43D9BBD273E1D3DB53AE13CEDBCB03DBE3D903D52BD6BBDB4BD2A3C053E1C3E873BE0BD1A3ED8BCC5BC313C6ABDF7BDD73DA6BDA13D103EEB3D37BCEB3A0CBE083DE1B954BD1A3DA0BCD03C97BDF03CE13CCBBD8CBE6ABD5D3E033B873D14BEA23CF43B2ABE963D2B3D2EBC443E2E3D003E473D8EBD143DFF3D03BDD63D2B3E3EBC313EDF3CFEBD853C783DF1BC3BBCCF3D4E3D92BCAC3CC1BD18BE2ABE94BBDB3CE1BDDCBD0A3E5F3EABBD0BBDAEBD633B103E00BE323EC93CFE3ACABC063D6A3D49BEDD3D743A99BC28BD1A3EDF3B0F3BAD3D20BD043C12BE1FBE20BE27BD733D883D04BE72BD973D283E17BDAFBD1BBC5BBBBDBD673C2ABE0BBC0B3EDF3D563DD5BC97BC07BD1A3E89BC553DF13B1A3D40BE9BBDE1BBA8BD74BC68BE193D34BEBFBD133CE3BD94BD10BCC0BD72BE1A3E833DEA3D363EA33D8D3D4BBEA6BE15BD56BCD4BDF6BDEC3D79BD3B3D663D363D0B3DA63C86BC1A3D86BD00BD79BD77BE973BB2BBE13D79BD6CBDCD3D273E1ABD4FBD2FBD573DD83DB3BD07BEAC3C10BD8ABD05BE1ABC6E3DE1BD5C3D0A3E1DBE9B3E15BD18BE2ABE8DBD483DD7BB1F3D153EE4BD003E2CBE8C3E0DBDE4BDB13D8FBD99BCCFBCAE3CB53CD93D42BE12BE42BC22BE29BD2F3D0D3E67BD65BDFCBCE43D8FBDE3BC90BD683DE43D87BB893D8F3D4CBC3E3EE5BD4CBEA8BBD73D523D51BEE33DFCBD42BD54BDC33CD13DFD3D9BBD21BD0FBE12BDA03D733D723DF23B34BEF83CEC3BF83DA1BD5BBEC43D013E533EC93DBC3DDD3D52BE193D42BD3D3E763D9CBDB7BC25BEC3BDA5BD623E12BD2C3BEA3D9EBC303E1A3D97BD1DBD0CBECFBD813C72BC263EF8BD193CD03C193DA8BC91BD71BD2B3DD13C57BD3A3D2C3EF73D503D263D39BEF3BDE3BD49BD90BA63BC923C62BD1EBE0ABD9A3DDD3DADBDD8BB2ABED7BD77BEAEBC13BEC03D903DF8BC013D353E22BC093D21BEFE3DC3BD69BCF23CD7BCD7BBA83D9B3D88BD43BC8DBD953A8D3D8B3BD23D333D1F3E053EBDBD913D13BE823D883DC6BC8E3D3BBC00BEAF3D62BE97BDF93C07BD1BBE833C2FBEA3BD533D123D563CDABD403DF7BD5BBDE8BDC8BD363DCE3C2FBD58BEBC3C45BD3F3E093E933D043D423C1E3D65BE5BBE44BE893DBCBC863C05BECEBDE93C4DBEC23C503D023E37BDEE3CB5BD56BD4F3D263C01BDC63D99BDC8BD35BD153E003DE53D943D5BBE9C3C35BD9C3DAABB673E51BD393D25BD4BBD08BCF93DC1BCD63C993D133EFEBC6ABC143E2D3DA9BDB53D093D82BDB9BD19BEF5BCE9BDFA3DB6BC1C3D4D3E833DF2BDB4BBA4BD1BBEA5BDF7BD103B48BD68BBAA3D573D2E3C10BEBE3D7BBE9DBC4A3CEDBDD4BBAE3D2D3E203D573EAFBD13BE9F3C993DEABD2EBE0F3EB9BD1B3DEDBC37BE84BD5B3EB2BD85BEC4BCA4BD09BD8F3D863D00BE913C16BE47BD37BE903D963D453D583DD6BD693D38BC97BE0E3C503D423D38BD1C3DB1BD383EE33DDE3D513D1A3DB13D93BD49BCEDBD2BBEB53CFFBD293DB63C793DC53DA43D0ABE013EBB3DFCBC0FBD113D32BE07BE0EBE34BE59BA28BE973C99BE77BD13BE66BDFF3D13BD033D56BD69BDEBBD42BDAB3DCDBD733E2DBD773E8F3D25BD00BD34BD62BEA9BCFDBD3B3D81BD253E133E803A053ED3BDB3BD803DA43D6B3D82BDC4BDB9BC65BDA4BD023E58BD363D21BDC53D5BBC0C3CD5BD063E823E593D9B3DAB3D15BDCF3DE53DFDBD623EABBD2CBEA6BDF9BC2FBEB33DBE3C853BB4BD98BC2EBDA1BCDA3BBABD8C3DDBBD81BEC03C413CD73D6C3DE53B1A3C26BD22BECB3C24BD3BBEF8BD4EBE16BD9C3D63BD8DBE39BEB1BDB33DE9BDBCBDE93C1CBEB4BDC3BD8BBC083E1D3EB83C443DAFBC783B053EA6BC833CE1BD0A3DBB3D40BCFCBDC93DABBDB33D95BD46BD12BDDA3D39BE383EC33DC13C1F3DDABD883D1DBE9E3C86BDE13D153D10BDA2BDB6BDE2BD7B3D8FBE063E1B3E0A3E133D09BD7FBCA63C113C99BCF13D083D12BC0FBE6ABD93BDDF3DD13D6A3ADD3B453E653D143D27BE6EBC263D4DBCC8BC2EBD483DCABDDEBC4D3E84BDFCBC9E3DC13DF9BD2F3D463C98BCF43D00BE36BD373D0E3E1E3E193DF7BD68BD073D8FBDD23D04BE28BE18BE2E3E2C3D8A3B08BC083E27BE473D04BEA23C22BE43BE56BC443D533E13BE0A3EBEBB41BD08BE7A3DB23D08BE23BE863DEF3D4EBE323DFCBDEC3A39BD1D3E1BBD3ABE02BEDF3DB13CAD3D73BD953D77BCF8BD45BE61BC7B3C173CC7BD653C453E693E3FBE38BE7DBDF13AAB3DAD3D29BBBDBDE3BDA4BAFE3D34BEB83CAEBDD83DA73B9ABD553D6DBD0D3EC7BDC83D94BDBC3D9FBD003D0D3EA93D8B3DEABCDF3C223DA8BA26BE65BED13D013D57BDEB3D923D9A3DBF3D933B913E4BBED8BC8E3D0BBDEA3DDE3C1EBE093EA73DBD3D203E9ABB273D6ABE593BB3BD423D0C3D633E533E723C4CBDA3BC973C15BB1B3E37BDD2BC803D85BC923E29BA713D1FBE223E1BBEA0BD92BB92BC96BD4A3D0FBE18BEF1BDD43D88BD9BBD2E3D7D3E3F3E1CBCCB3DA73D5EBEBCBD313E993DBB3D8ABD253E1FBD863D2ABD75BD1A3E033D9A3C8ABD5BBE02BEF7BCE9BD18BE25BE2CBE01BEDB3C1EBE483CB0BC82BED9BDB9BC083EF53D5A3D233DB53D043E0EBC0EBD11BEA73DEEBD453C003EE7BD6C3EC43D58BCB53DA93D1D3D073D7EBD0CBD92BDD23D123D8C3D1DBD6CBDCE3D2E3EB53D983D15BE64BDD63B303DEABD1C39C23D06BE0C3E3CBC4F3ED3BD833D6ABD8C3E6B3DC5BDB9BBF5BD503D363D02BE8BBD94BDDCBC39BD793BADBBF93D5EBC3C3EB9BD803DB7BCCB3D3BBE683D4ABEC2BDD33D003D98BC3FBDB0BD71BD7C3DC63B1F3E2EBECEBD57BDC33DADBD56BD9E3DDE3DB53DF2BDCDBDA33D693E5C3D333D263E5FBCACBD04BD32BD013D04BE293D60BD223DE03D833D023D153E723EF33D52BD81BDC4BD06BDA8BA123D50BEAD3D8A3D853E12BC09BCA83DD33DA73CB8BCC5BDE5BC3E3CD23D363D44BE07BE2FBD3C3E863DE73C003DFEBCD6BDFA3DC0BD6CBD98BDB53D91BE86BE0BBE4D3DB93D103E58BCB43D9F3DB8BD33BD8DBDD63D45BC3C3D81BEC7BCB2BCD33D77BD233D46BE803D053D9ABEF4BCA83DBA3D3D3CB83CAD3B963CD0BDB0BD953DBFBDE63CA4BCDB3D37BDA13D8D3CAF3D42BB18BD70BD1E3D82BD72BD0A3EEF3D683D0C3BB83D413C90BD9CBD8C3DAE3E56BCCC3BB9BD2F3E6A3D84BD8F3D613EA4BD0EBE383DC13DADBDA0BC853B7F3DA83D7F3DF4BD083E283EDABD153D94BD683D503DA4BC803D8CBD603CFDBDCBBDAABD31BD8FBD8EBD593DD7BBB93D2D3E12BEEDBDF6BD2A3D033E35BD063E923EAB3D8F3D1A3EC33DFBBDCD3C3D3DACBE873D81BC3EBE1B3E0B3EE9BCDDBB58BCC7BD0BBD3BBEB2BD5B3EB9BDFFBC01BDB93D8EBD1E3CEFBD25BE233E76B9EEBDA33D9DBE473D3A3DDA3D313ECE3D383E7DBE803D14BD413E10BBAC3C363EAC3DD33D39BC87BCCC3DCDBD113C3E3D63BA0C3E96BD59BD43BEE3BD9D3D903D283E94BDFDBAF8BC993DA5BD4CBC5FBD313E30BC813D90BD9D3D3EBCC4BD693D2C3D4839A53E1D3C8FBEAFBD35BD51BD5ABE7E3D9E3DEF3D1FBD00BE8D3E23BE1EBE8BBD713EA43D783D6DBE65BD0FBDBABD963E5BBCFC3D773D3EBE14BD563DB4BD183E8A3D02BECDBD96BD503D39BDD33D323E18BD0FBB4F3D0CBCB9BB463DEF3C1C3E943DB73D0DBE81BB00BDD7BC9CBBA63E6D3E093D603DFEBD3D3EE73D233EFFBC5B3DB23DAFBCA63B6E3D223E2EBE093DE9BDBE3DECBDE8382E3DA3BDB0BD88BD073EB23CABBD50BDE4BD9FBCCF3C923CD33C0EBEC3BB44BD4F3E823D74BA98BA36BC52BE6FBD8B3D0DBE64BD7DBDAA3DCD3D933C26BD413C323E1FBE91BB8EBC84BD133D36BE8D3E893D14BD833A293EE33D533E29BCCEBDC9BC45BD3C3D08BE9C3D61BC3B3DA83D313E64BDD1BD1A3ECC3DDA3C2A3A03BEC43D0FBEC33D8C3A19BD9CBD62BD1ABDC03DBFBD4DBC4BBC3E3D153ED3BD26BD28BE273DD9BD0FBEB4BD0FBD2B3ECB3D153CA33E123C1EBD00BD80BD1FBD093E5B3DE13DE13DBF3DBF3C32BE443DA73D7D3D59BCE43D0B3D223E16BE403DCABCDC3C93BDE03DD0BC683DBFBD583E193EE73B0CBE9B3C123E9A3DD1BDC8BC94BC023D01BE8C3ECE3DC7BDD7BC7E3DBF3D89BD773E1C3E7EBD63BD203E09BD253EFABCA6BDADBA94BDC13D033D11BDA8BD29BDCE3D7E3C873D71BD0FBE3A3D34BEACBD9DBD2DBE323D973DD3BD11BE0E3E5EBDC13D163E8B3DD63CEBBD3C3E94BC03BE45BED83CC5BD61BD03BD56BEDFBD43BD69BD05BB86BDBBBD093E12BE48BCEABD0CBE2038B03E0CBDAE3D26BEAD3C2BBD0E3EEABD1F3B4CBE07BE7A3E83BEEABC393E283D62BEAC3C5A3D3D3E4CBEDE3C5CBB9FBD9E3D3CBCA1BC64BD9A3CDC3DC5BDB93D85BEDBBD2EBE333E173D30BD1C3C623D053EACBA0DBE443E0EBE193E363ED8BD0A3D4ABE7D3CAD3D283EDBBD27BD01BD77BDCABC023EC93D97BDC9BD9A3D13BC40BDD93D723EE53C3BBD62BE843CCFBD16BE4F3E98BDE93DDABDBEBCB9BDFE3D473DEC3D20BE0D3E9DBD383DCABDACBDF13DD33B133E6FBDEBBD803CFF3D42BED53CCCBCE1BD1DBDCA3D0EBE453EAB3B36BEDB3C69BD12BC173C06BEE7BD233E163D583DDABDF6BD303D9BBD223D5D3EAC3D9CBBF83DE0BCE8BB273E19BCA0BD92BD173E333E093E013E183EE7BCE0BD20BE14BE65BCFEBBBE3D3ABEE03D143EF03D9B3D37BEAF3DFCBD263EFBBC2CBD2C3C30BE41BD3D3EE73D0CBE953A0D3D0CBE6E3D7B3DF93D35BE13BE193E25BD883CCFBD283ECFBD453BA4BED4BCA1BDE7BD5CBC5ABD763CBA3D013EB9BD403E503E92BC2E3DD83B973D47BE3FBD603EA43CB33A78BC17BE173D913C5CBD31BDCF3D873D0D3E4A3D06BE1E3C3EBDEF3DB7BD65BBC6BBC33D22BDD43DBB3C2EBEA7BC8BBCACBC89BD033D233E8FBD4EBE37BD543C213D99BD8DBEB73C6A3D0E3E683E553C62BDF53DBDBD6D3D8E3D8E3DB63D4BBB893D853E19BB383E363EBC3DADBDAFBB92BD7A3DB2BC833D8C3D0D3DEBBDB1BD50BE8ABDEF3D70BEFBBD24BDD93DAE3D763DBCBC5BBD5CBE18BD753D5ABC0C3D343DCF3D87B8EE3DABBD0ABD033D6EBD3C3C97BCFB3B86BEE53D49BC5A3DBEBC5E3DFD3D41BDCB3D47BE2FBC24BD0D3D36BE2FBE893D9BBD23BAF1BDCBBD5C3D6CBE083E353E293E003E9DBCB43D9EBD813C9DBCEF3B053D97BD693CB53D22BEEE3DA4BD2B3D39BC673D83BC8ABD9FBDBCBC3FBDFCBDC33D46BD013EC7BC28BD2EBD3FBE0EBEBB3D483E07BE313E30BC02BD673AD1BD22BE893DE5B938BE13BE083D61BE18BD6F3D1EBE93BB94BDE63DE4BD7A3EABBD3BBE31BDDF3B41BD84BC7F3BFC3DFEBC1EBC0D3E3A3D793DB7BD95BC9C3B033E17BE353CEA3DFD3DA5BC5BBEC23D243E6ABE2DBDBCBCEA3D36BE213EF03C1B3E8B3D2EBE50BDB43DFABD463EE1BDFB3D983D1C3DCFBDC53DA43D21BE703DA7BDB0BD5BBD8DBD0DBE68BD06BD883D333E70BE853D33BD4FBD9ABC7BBDFBBD7DBDD23C813D28BCA53DA53C673E1A3DC13D7CBDF2BD153E20BE7CBE393D34BC0EBEB3BC8FBEAD3C363DC7BD433E98BD383CF9BC863DD5BD24BCEFBCD2BCC4BC9B3D0D3D853B3B3D293E55BC91BDF13D073E06BDB8BD0B3E1B3EF9BD1B3DAC3DA8BD223DA4BD033E603C01BE7A3ED9BB843EED3D87BB093D293EAFBCACBC193E16BE4CBD0D39783C6FBECE3D04BD4D3DB13DB3BDA73DA3BDB93BDABD9B3E0D3C9B3DC13C9C3D84BEF8BBCA3B813D84B925BC0D3E42BEF73C163EED3DD9BC4FBE0FBDF83D183E11BE733E2ABCE43DA93CA83D0ABB6F3ED9BDA1BD21BE313D893EE33D013D77BA8ABDAC3C91BCCDBDA23D3EBE2D3DC6BDCE3EECBD25BE6F3D09BE28BE7EBCB6BC31BE45BD15BD213E113D80BCA93DCD3EC03DBA3C533C123E433B8C3D43BDA53DA23D423E36BE8D3B563E973C223D1A3D613DF6BB063E9BBD0A3E103EA0BD8BBD2A3D81BD3CBE22BE293D833E803D343D033E723D8A3DD0BD88BD203DA53D52BEAEBDC1BD96BD55BD4D3CC9BB00BE573E25BD5B3DD13C94BD90BD50BD5A3D793D09BE5EBDC8BAF9BD67BDA8BD403D",
      torch_tensor_48_torch.bfloat16_5: "0x02000000C5BD183C583C16BE3DBD113ED5BB253DD5BD86BDEABD82BE29BD01BC36BC4E3E073E52BD9DBC0CBC933D19BB313E0D3E9ABD493E81BD12BEB1BD82B997BDE4BB33BD123EE1BD343D78BD433CA7BD003E5E3D493E26BD67BDCBBC2EBE1F3D853C",
      torch_tensor_48_48_torch.bfloat16_2: "0x0200000092B998BDBEBDA93C61BC0E3ECA3CD03EDC3DAABD08BE4F3E70BE3B3D353DD43D7E3D353EDEBB1EBEA03D79BDA1BD4C3E50BEEA3D07BE14BE42BEA63E493E78BEDEBD8E3D893EB23E0FBE84BB853D5D3E183EDEBD863C6C3DEF3D60BD76BE85BD66BCAABE67BE8B3DDF3D84BDF03DF33CD1BDA13BDBBC2CBEF4BDE4BD043E083E6A3D083D1E3E96BEB23EE73DA4BCB4BC393D6BBC343D6EBCF4BD34BE0ABD51BDE63D423D6ABB8B3E1CBEA8BC80BD013D203D483E29BE4FBE60BE863C393EDDBD6EBCB53D563E8A3E973DEEBD383E84BD81BE4D3D323E97BEB13D063E0CBDD5BD813EC33DD03DD23D8D3D36BD08BE323E9F3E723D1B3DE43C393EBB3D35BE503DFF3DFB3DE03D873C3A3E5D3D41BDA13DA73CE4BD86BD933DDF3C32BDD1BDCE3D1FBE3A3ED63DEC3D43BD1A3EA0BE233EC7BD673DD6BD063E223E84BE903D513E53BEC73D28BE963D013E6E3D333D593E0CBEE9BC373D16BEDCBA35BE0B3D3B3D71BE64BED7BD803DA93E0D3E793CBA3DA4BC76BEC2BD253D873D5BBE4ABE753E22BD40BDCD3D44BD8B3C723CA13DADBDB3BED93D9A3D083E59BB833DDD3D36BD71BD34BE153E163ECCBCBA3CBD3E49BE4FBD4DBD5C3D51BDDDBD49BBABBE7D3CE5BC613C9C3D123E8C3D80BEF5BD833D2D3E083E32BEC23DDF3D583D3EBB313EB4BBD63D053E2DBE973C963D61BEB3BB2F3D32BD28BE83BD1C3EB13D8CBD12BD3F3E11BE24BE3FBD303DD83C843C0FBE15BD9FBDFB3CF03D7C3DF6BAC7BA56BE953C053EA4BC4CBD1C3D6C3CB03DC5BB9E3C78BDEE3DB5BD06BCA43D5F3EAF3E75BEC13D973DD0BC36BE013C91BE95BEA2BDB1BD253E78BDBCBDA7BD843E053E4FBC91BE9BBC973D9C3C533E2EBCA33DB1BDE5BC48BE443E4CBC1F3C89BD793D813B053DB83C9E3D44BD1F3DC2BD4B3E24BD163C403E4DBC143E2ABE123E20BC903EEB3C093D46BE7FBEB5BDA4BC3C3E873EB33D073EF8BD08BD04BFA03D833D953C45BE4F3E9DBDF23DF1BDB43E00BE9ABB903E983BC23B52BCE6BC603D11BE58BD48BEF8BD84BE6CBC193DEBBD3BBC873E82BD27BC22BEE0BDB0BD8ABEB53DC1BCAA3DA13D85BE333DD2BD4ABEC2BD35BEC93D23BD1C3E2E3D5BBE7C3D613C7B3C0CBD393D003B993D5DBDDF3DD6BDDA3BD33D5B3EDBBB803BDA3E5BBE1ABE91BEBBBD293E3E3D163E0ABED3BD063E2FBD123E663E48BE3D3E84BE40BCDB3C84BD643E8D3D30BE1EBE993D913D28BE9CBDEA3DD1BCF5BC103D58BDB13C29BDD13DE4BD3D3B6CBC643EC2BC6A3EA1BDBFBD06BE9C3EADBD78BD88BCDCBDA3BDD13D2CBE6B3EE33DAE3BCABDB6BE47BE8DBE283E4B3E09BE15BC4DBE2A3E3D3EFFBEF83B9CBCA83E043EF13D4CBEC7BC10BD37BEFABABD3D133E0EBE24BC843EC13E5EBD5CBD513D66BC373E833DA3BD2C3E403DEABC893D82BD87BD0FBE0D3E373DF3BDD13D60BD053EA0BD573DF0BD11BD12BE8DBD82BD6C3B34BC153E98BE353C443EC23DB6BC103EA4BD71BEAB3C763DBB3DF1BD413D14BD4D3C3C3D53BD09BE603DACBCD83D37BE373E133EED3D1BBD57BE94BD6DBEFB3D2F3E51BE50BEE4BDF1BD543E5D3EF93D893D833C01BEE93CCF3D32BEDD3BA23CD03BEABDA3BD49BEC7BE3F3ED03DF3BAD1BD6B3E1D3EFA3D053E58BE84BD6EBE923D543C41BE593E6F3E3E3DD13B98BDA2BE2CBE64BDB0BCD33DDD3D16BE223DE93C723ED2BC6C3DB9BD383E5ABE2D3DEF3BB33DB03D9A3E85BEB23D773D8CBE133D633DC13CB23DF2BDC7BD5EBDBDBC3D3C4C3D343E43BCEFBDDCBD8CBDAF3D96BD41BE933DF9BD38BCA2BD203EE3BC9FBC193CDA3DFC3D083E67BD03BD1B3E363CFE3D553E523D673E153D44BE733DC73B1EBE203E3BBE05BE95BE0FBEA6BE51BE323E643E1ABEA63E6EBE043D96BD5A3EF03D66BD823ECCBDFE3D64BDFA3DE63C24BED8BDBB3DE53DF4BD803D27BDF63D6FBEF1BDF6BC0ABDDA3D0DBEFD3D8B3D85BE69BC52BC65BD26BE82BB883D35BE4E3E4CBED53DC1BD493CA6BD8A3DA4BDE03D99BE993E343DF03DBC3DFABD23BC53BD1C3EF9BCDA3D643EB33C923DC33DCCBDF53D81BE36BD463E46BE39BEB1BC9EBC543E0B3ED63DAC3DC73CBEBE22BEB0BD1EBEEA3B12BD153D0E3CF3BD0EBD2D3EA53E4C3B31BEC03C0D3E5FBEB03D8ABC183E60BD8B3E51BE0FBED8BDD9BD933D1ABE643D843DD7BD24BE093E5EBE28BE86BCA7BD413C1CBE983D4BBE0D3E223D3D3ECC3D13BD20BE4B3EE6BD36BE623D593E30BE51BE4EBDB73E9E3C3C3E3A3E81BE8BBD1E3C86BD533C3BBD503D5D3E93BCD6BD84BE033C57BC8DBA51BC873D8B3E39BE21BDAB3D42BE34BE323E9A3E46BEC13DA13DA13C1FBED8BDAFBD303E863B39BCF0BDDB3D99BDC4BC3D3D173E72BD943E293EDEBC92BE463ED63E4ABE703D233E4A3D2ABE403E673E95BDE5BDF33D87BB773E2D3BCD3D47BBD1BC143E4A3E383ECABD2FBD18BE1CBE3CBDEA3D043E4EBC9EBCD13CB73CAEBDD3BD85BECDBD33BEC4BC9F3E04BE81BDABBD2B3DB03EF8BDFA3D363E85BE573E4CBE3ABE8C3E3FBC143D783E01BD25BE913CE53CB8BD67BEBCBD9B3DA6BD023EF43DFA3D51BD6EBE5ABC1F3E253E1F3DF9BBB9BD82BD21BDEC3CEABD213EA8BDBDBCEA3D91BE20BE3FBE843D0F3E343C03BE65BD953EE0BC10BE373E2BBD0ABECDBC6FBAD2BD11BE3F3E313D03BEC73D24BE77BDCF3DC2BD5DBEDF3D923C0ABE96BE2E3E2F3EF5BA93BE3CBDB03DDFBD13BE59BEE63D1BBECB3DA43DA8BC7BBEBFBD9D3E583CD03C2A3E8ABD98BD4C3E52BD993C7B3E113E153E833DC4BD993EA43DA23CF5BD153E9FBD9BBE0C3EF1BD31BC213DEF3D00BE9A3D9B3E153DDBBC63BEBC3D213E57BEBE3CC43DA23E403DF5BB053D5A3C823CBBBD9ABC4ABE55BD0FBE1F3E103E15BE843D1B3E07BE01BE32BD473E463ECCBD60BE78BE1FBEA23DC9BDA33DEA3D4BBE51BEED3D4B3E64BDB5BDED3D433E5A3EEABD533EEB3D62B9A43E20BE08BEBC3DB2BCCBBE053E01BD653D243DDCBD493DD4BDB73D47BD12BD25BE3F3D7E3D893EFEBDBEBB9DBDB9BE21BECD3E4EBD6EBDAC3D80BEFFBD74BEFDBD273DB0BD213E413EF83DD9BD89BD54BD2D3E43BEE13DCABD31BE183E253D45BE0C3E29BD8E3DB83D76BD10BEE5BCB03DD3BC023EAFBC96BDAC3E6F3E073DA0BD32BD083E77BD6C3C3BBE5EBDAF3A3A3C0DBED13D37BE40BEE3BB383E623E453E533E303D36BE253D9ABE04BE8B3CFBBC043E283ECD3C043EC9BDC1BD66BE0EBEEB3DB63DFF3C8F3E09BE0D3E34BE7FBDF3BD2CBE223E82BD523DB63C48BED5BDC53D9FBDFB3DD1BD8C3E153E94BE9ABD703E433D9ABE85BD02BE0D3E0B3EDC3D4C3D8C3D55BE7CBDBFBD903D66BC1E3E273E9ABD09BE953D373EAC3D653D723D29BE1ABE06BEF03CB93DAB3E62BEBA3D433D35BEA9BCDB3D3BBE01BEE13C643E96BC883D39BE5C3DE73D17BE18BB513D5B3C4E3E8C3E803EC33D8D3D3BBE653E223D133EB53DA83DF63BBC3DC63D08BBCCBD03BD0CBD98BD90BD82BE203DB63D3BBED13D233DD5BED7BE71BE9D3C26BE1A3E813E42BED93C9A3E76BD853D253E9F3DC93D2EBD57BD653D193ECA3DF73D1BBEB93E9E3B91BE813D333D093DDA3B0FBE0B3EF7BCE73DBCBDB63DDEBD333DA83DC1BD433E343DFE3DBBBB25BE633DE2BDBABC783E6ABDA0BDC8BD95BD1F3D19BE433E0B3E8B3D30BDCEBE68BDD2BDA6BD4DBCE93BFB3D2D3D3E3D293E27BE893EA93D973CC83C18BE81BE43BE22BEBBBCDE3DD03D91BD583E71BE113EAABE1C3EA1BD8ABC913E2BBD8FBEBCBD5A3E0EBDDD3B8CBDF7BD61BED2BD173EBABDFFBBFFBD99BD193EC4BDDEBD1ABDBCBD2C3CA23C3ABEB73D8B3D85BE07BECCBD2CBD1CBE99BEBFBDFB3A88BE183EF13D2B3E1ABDC4BE6B3EAEBD88BE09BC263E373D99BDE1BDD23D553D553DA43D3B3EDDBC49BEC13E383E37BE023E39BED53C1ABEA9BCA83D1FBE663D7CBEBCBDA23DEDBDB5BC2EBEAF3D3C3E60BEBD3EAE3C2EBEA93D7F3D25BD1FBEE3BDFA3DB03E853D0E3EBF3DB93DDC3D84BE913DA83DE8BD133EBDBB653E263EAD3C823CBB3DAA3E353E7D3EB2BDA03E07BDDBBD91BD7C3E88BE2B3DD2BE0E3ED8BD4D3D0C3E20BE83BD9DBD1B3EC83C80BDF1BB2EBE5DBE013BF7BDEFBCB4BD9ABD18BD413E0CBE33BD823EEB3D913D7E3D35BDBCBD51BE14BD16BE133C8EBD943E2D3E97BEAB3EDABDA2B9F23D903D733E85BDA93D87BCD9BD6CBDB3BCD23B6ABE02BD793DF5BCBF3D24BE81BE513A4F3E57BE1FBD2FBEA13E2CBEBCBD303D16BE2ABD9A3E183DDA3D24BDFE3D4ABC233EAB3CD53C423D87BD97BB4F3EAC3EC33CF73C97BC0CBCCD3D32BE0FBE283D583E8FBDA7BC693ECC3D3ABD0EBC4339B7BEDEBDF73D6CBD10BE993D50BD1ABE023E383EFEBD2CBE9D3DEBBD9A3D253E1CBC213ED8BC863C553ED43E343E6D3D13BDA43DABBD093EAF3D363D593E443C1C3E1F3DAC3D0E3EA6BD18BE4ABE9FBD4D3E813E813D873DEA3D5DBD79BE9ABD983D943D9EBDB33DD93D33BD903D46BE76BE26BE9FBE19BE5F3B94BD043E593D673B35BE143E023D8A3D60BD42BE0FBEF6BB643E5A3D94BEC63EDEBE0CBEE5BC95BD8BBDC1BD953DF93C0C3E94BEEFBD05BDEB3D33BEF13B38BEC3BC033E72BDA13E563D9D3D13BD3A3EAC3D5FBECEBE053E873D84BD793D36BEBBBD903EA6BD9ABDA03EC53D953D963DD13E053EA03D843D08BDC9BD62BDF8BD91BE443CC4BD4FBEDE3D33BD783D5FBEB7BBD43D35BE8D3C9A3ED93C123DA33C833D9CBDB73DD2BD11BE3E3E05BE79BD023EB8BE03BEFC3D653EAB3E813DC83D06BE9FBD2F3D24BEAE3E08BE80BE55BE7EBE42BDA9BC54BD5BBCF13D61BEDFBC9CBD0D3D1FBE0DBE5A3E503DA5BCD9BDECBCAD3DFFBCF13B963E263E17BD723C873E833EFF3EF9BD24BD3E3E2FBE22BE033E09BE0DBE893D8A3D323D04BEC9BD843DB33D0F3D3ABDC33BA2BD03BD86BC583D6BBC88BC463EB5BCBCBD88398A3E85BD453D44BD3B3ECF3C823DA33DDEBD01BD903DF8BC9CBC293E14BE9B3D753EB8BEE03E6DBC0E3E4B3EE03DA6BC153EB3BD30BD9D3DE4BC8D3E453D97BCF9BC253D3B3D00BD8DBE6C3D1C3EC5BDE23DB6BE9D3E853EEB3DD2BD45BE12BEBB3E7B3E5C3EB0BDC1BDDFBDD53CD6BDF13D0EBE5BBE03BEA03D0CBE7ABD033E18BD613DA83D1DBD1BBC65BE253D8FBCA23B073D18BD21BDE73D73BEB53E853E063E19BD273DDBBD843D63BD9F3D2FBE0DBD2ABE3CBE953D383E973C153DB23CD13DCE3D5C3D8A3C3FBD09BC093EDA3DDD3D233D58BE4B3D53BE45BC36BE3FBD333EF9BC1B3D473EB3BEBA3DC5BBE63D4B3E173EACBDA63D98BD1DBD8EBC8D3D0B3D23BE07BE31BCF73DA03D9C3CA6BEF13DB4BDA6B986BE49BC3EBDD5BD843EF5BD0B3E033E4B3DE13C70BE29BEB2BEAE3DBD3D363E90BEDF3E52BE393E0D3E80BC21BEB23D733DBEBD41BE843E053E8ABD403E52BE1E3E85BD08B803BE903E113EFCBBCD3C3BBE893DF13DD43C643D1EBDD83D933E663E31BE54BE1FBE90BE7C3E15BCEE3D943E9F3D4FBEEF3D0ABE703D62BE103EE4BD713EF6BD94BC02BEF4BB9A3EDF3E833EEB3D69BED63E12BD1CBEEE3D3E3E52BE7B3D903DD7BD1B3E073E92BD193D68BD713E073E0FBD85BECABE35BEA7BD193DE33D31BE1C3E4ABEBA3B36BC5DBE98BD643E01BE1BBEA6BD84BE86BD8BBDB13D42BEEE3E1CBC35BE93BD5A3EA9BD4D3EF23D4CBD99BDA8BD8D3ED43DBABD843D8DBD52BE46BEC5BD96BD673DD83DB33D01BE4CBE963D8CBE2F3CA0BD11BE82BE44BE10BD64BE043EB8BC6A3D953DC2BC5E3C223EC73CAD3E80BE453E73BEC43C823D9FBDE63D8CBD49BD2B3EA63C93BE0B3E59BC7FBE09BE27BD3C3BAA3C4EBE5A3EA6BDFBBD3BBE103DC2BD583D84BD47BDE8BD313C743D003EB9BE38BC463E69BE93BC283EE73D6A3E10BE1CBEB43D55BD39BE3B3D3B3E96BDF83C9B3DDCBDB73DE9BDA53E91BD1B3E38BE0ABE913C033E5F3C9C3EC2BD423E613E063E98BDE63DBC3C0CBD33BCBF3DAC3D04BE813C583E7D3C23BE193C54BE29BDCDBE9DBE4B3E283EAD3D6C3DE23DA8BD643D3ABEA5BD613D9ABE553D063D9CBE013E3FBC18BE17BD483E11BED23D2B3EBDBC503EBC3D7E37763E25BE8ABD363E6B3DA5BE0D3EC43BCB3C353ED83DE0BD94BD04BD08BEE2BDF83CD9BDCF3D383EA8BDA8BE963DCBBD023D293C0BBE7FBDB33B99BEBBBD0E3E813C4F3DABBDC2BD9E3E9DBACFBD48BED13C383B7F3DAEBDC13D293E133ED0BE27BD113E913C25BE77BE573D05BDDFBC56BC883DEBBD11BE213D373E0ABECC3D3B3E063E823E733E86BE003E16BD5BBEB83D823C1EBE7D3B2EBE393ECBBD283EF43D9CBEF33D5BBD183E56BE453E3CBD373D193BE63CA1BDFA3DF63CF9BD81BD34BE28BD59BD8EBC003E9D3DC0BDB73E00BE8DBD1A3E8E3E503EBEBD8C3E993E1EBEF53D91BCC5BA903D26BD43BD0BBB8B3EEE3D973D",
      torch_tensor_48_torch.bfloat16_4: "0x020000001EBE0D3DEC3DF93DE8BCDB3DAABD983CE93DE6BCAABD443E8BBDC33D993D6DBC5D3E863DF13C423CEB3DBC3B04BE743D923EA63D4ABEC3BD773D013E453D07BD813D643D59BD483CE33C873C83BE01BE093D833CCA3CD9BC76BD533EB4BBE23D",
      torch_tensor_48_48_torch.bfloat16_1: "0x02000000E5BD213E5A3DF63DD53CEC3C163C283CF53DA83D993C27BD353E4DBCD13D1EBEE7BD733D443C98BDA13941BEF63C76BC0A3EA83C23BE2D3EA83CF3BC84BD82BD36BE0C3E5DBE53BE493E99BD8D3D94BDE5BD563DBF3B353D4FBDA6BCCD3D383D823AFFBC2ABD26BC383DC1BDA2BDA83DBD3D08BE053D5C3DB7BDD23CB23D523D7E3C0B3CF9BD7A3C58BE96BD573DAFBEEC3CEBBD803E93BE86BCF5BB353C11BD713D593D50BB283EDF3B8E3E39BE6F3DB13D863C013E10BDC8BC7A3D383EEEBDFB3D4F3E4C3E62BEB43D36BC4CBD8FBD6B3C0D3C243EC3BE2EBE473EEB3D0C3D3ABEB6BD03BE1F3E683EA73D0B3EE2BB5A3C623D453D8C3CECBD513D73BDED3D90BD30BDDBBDA03C643DED3D10BE9ABCC13D643E3ABEAB3D0D3E2ABE773D9FBC7FBD28BDF8BD63BDFEBD65BE6CBD893D16BE9F3D17BE4B3DC93D36BECC3B07BEFABD993DBBBDB03D9BBD9CBD46BCBEBDA03C04BB973DC0BD14BD18BD07BD553D4DBD52BD223EE1BD88BD3A3C19BE26BE50BE13BD6DBE2C3EA63DC6BD833DDE3DC83DE8BC8E3B04BD703C633CD03DA4BDC6BD043DBE3D843B1DBE203EBEBBDFBBCABCC63D19BE3D3EA1BC683DAFBD353E1B3D673E5A3B88BD573E1D3EA63D49BE563D91BD5B3E5EBDE0BCC93D68BD0ABD6CBC5FBC3EBD353EB8BB073D25BECF3C9ABDE33D8EBBE8BD55BD483C2EBD753DB43C6F3E0C3E6DBE393D72BDA3BDA53D08BE1EBE02BE79BD0F3E12BEB43C473ECCBC4A3D23BD56BD033ED13C06BE1A3AF83C0B3C55BD3EBECE3E22BE1BBEF0BBFCBCD5BDA7BE9CBD383D83BD27BD45BE4D3CA33DB23C2A3CAABD41BE19BE0C3E963DCFBDCC3D833EEF3A81BDD13AC33D1EBD90BDAC3CAB3D243C913ED13DA8BD0DBEE53DE43D7E3D7B3E55BA4EBE89BE53BE15BCC5BD2F3EC0BD52BCDD3D9E3D0B3E05BD2F3EA33D25BC95BDE3BBA13D053C793E5F3E05BDF93DE43D563E98BDF03CB5BD3BBB043CC1BC0D3E313CBEBD2D3EBA3D1DBEDABD43BD2DBCB13DFE3C3FBDA03D5ABE3DBE56BEF3BC553E7E3DA2BC783E67BDB7BC033D863D95BDE53D61BE83BD38BDEBBD04BEBCBB203D8F3E523EBBBD37BEA53D683EF4BD953D393E1C3E89BD86BE813E34BE673ED6BBEB3D3ABEFB3D56BE30BEFA3DD13C8E3CDF3DDCBCBD3DD73D683C033E1A3D56BE203E813DD7BC46BDE63CE9BC29BE7E3D7DBD983D39BEA73DF73DB0BE163E853D833C89BDF43D35BD7A3E1ABDC83D103E5E3D28BD89BDF03D753D353E8D3B153E083EBB3C6ABBA73D50BE323D2C3DA2BD67BD4C3E02BE3D3D3ABE73BE5ABC74380F3B88BD9EBE81BD9DBDFDBD833E703DF5BD253CF3BC9CBC703DCA3DEEBD78BCA6BDCB3A80BE103D833D9BBD1CBD733D26BC8BBC693D883D103B0FBE223D033E38BD05BE9D3DFD3C73BD4FBE8FB55B3E4C3C37BC9C3D01BE073B07BD82BCD9BDC5BD753E0F3DB4BC08BC1D3DACBD593ED13D683D62BBE23D6EBD1BBE203ED9BCA5BD7E3CEC3D3FBEBD3C373E7D3D6CBD0A3E0FBEB9BE303E29BAB73DA6BE61BC49BE1EBDCABDB9BDE1BD99BCB0BBC6BCADBDC13DD8BC23BE77BE3A3D4C3D2BBC1F3E673E8C3DC83ECFBDC83D31BE5EBCA5BEC43DCD3CC83D4BBD60BD8C3EC539F5BCA6BD1DBEA8BD943DFC3C673C7B3DC1BDEEBCCE3B483E8F3D223EE63DC03D783DAEBCAD3DCF3C49BD93BDDB3C393DCDBC7F3D5D3E1F3B9BBDF03D10BEBEBC43BD0C3E5C3DEB3D353CD93CE23D09BE7EBD2EBD67BDCABEEB3D333E26BD0ABDB33C573E1D3EA6BC273EE63DA4BD89BE493DA6BDD8BD69BEC1BD2EBD043ECF3DE8BDB0BDAC3DB3BDB73D87BD0DBD163E97BE4CBD43BD2DBEECBD293D33BE84BD03BD763E52BE653DCDBD8DBDA2BD9A3D443DB6BD0B3E283D61BCD03C23BEECBDAFBCDC3D31BCF03D333D6E3ED1BCD13D603EDEBD233ECB3C343EBC3D2FBEA43C3D3E86BD81BC563E603D6BBDACBE4D3DD63D94BEB6BC3EBD93BD0DBC9F3D20BE42BD203E8FBC5D3DD13D263E223EED3D793E26BCD2BC333DACBD9E3D58BE40BEB33CDDBDDCBD4FBD35BE2BBE10BE273BDC3D28BE90BC18BB8C3C85BEE73B13BD06BE83BD873E58BD31BA303C8D3D043ED63C0ABE213EAC3DFF3D38BEEFBDACBD3FBE3A3E94BDA73D1EBE443E4EBD9BBD6F3DA63D6F3EAB3DF0BDF1BD113EC43DAF3D50BD893CF4BB4BBCF23D3D3D3BBE72BE6BBD6E3D1B3DD9BB953DDEBD20BE4FBDA9BCE3BD87BC913D83BD9BBDA2BD163ED63D17BE1DBD6B3D903E123EC3BD73BEE5BDC03D273E50BD993D983C48BC093EB03E0E3D13BC1A3E1BBE7A3DB5BE13BE60BD31BE81BC103EF2BD86BD00BD783DC4BD3D3A59BEF6BD20BC9C3A1E3D84BD79BE6E3DF93DD13DF6BD82BE2FBE7B3EF1BDEEBD4FBE0BBE863E00BEEBBDA63DB93DF23C8E3D96BD68BE483E8E3D423D053DBBBD32BD113E2E3EF5BC203DD7BD8BBD3D3E073E5B3D213EEC3D0FBEF8BDB63C883D473DE03DA8BD9C3E123E3ABD273E1ABE0EBE2B3E00BEE0BD50BE983DBEBC023ED03D4FBDD6BDF03D933CA13D9F3C36BE4FBE6BBCD5BDC43DE2BA9A3D8A3C6ABD053E9EBE5C3EA93D72BD503DC33D073EB8BD69BE133E333E8B3B4CBEED3C57BE1A3D323D483D3DBB13BE3D3E053E363D323D153DBCBD183E3BBDFE3C863D213D18BEDFBD5BBCACBD4BBDFA3B413BB3BDA6BCD8BD453C5E3E5F3E84BDD23DB33E1C3CCE3D52BDC13DABBD1B3C57BE3E3E033E33BE013E553E59BC7B3EFFBDA1BD9DBD183EAA3DBD3D003E59BC293E92BD25BE52BD85BD8B3D843D053D15BEC23BDA3D3E3E243D1C3E573EAA3CE6BD543EBEBC4E3E99BD2BBD18BDDE3CBDBC403D963E003E6B3DE63D15BE96BD1BBE9BBB0C3D923D88BEA8BD6CBD4A3E84BECBBD153E4B3E18BE02BE503E803D1BBDCEBD0B3DD8BD823E82BDC1BC95BC8C3CD7BDB93D3D3DA7BD103EC83D3DBE5BBD633C263E343DD83D703DC83D0D3D6ABD133E023EF73C9D3D9D3D91BA47BD96BDAB3CE73D65BDD7BC63BE52BE8B3D053AC23DC6BD413DF33D02BEAB3D3ABE0D3EEDBD503EFCBD243D54B91CBD0F3E863E7BBDFB3CDDBDA33DDABB31BDF43D853E163E30BEF33D963D303E2CBAD33D9F3DF73D9F3DB4BD173E1D3D62BD8F3DD3BCF93DB0BB8A3D37BE1C3DDC3DE53D1D3C22BAEE3DD2BC3FBDE6BDD8BB6F3DE0BD1ABE5CBC0A3C54BD56BE833DACBBCCBD063EB239453D66BE9B3DA4BC0FBDD0BD503B2C3D4F3DEBBD073C433D40BD0ABD1D3CB23D16BDF13D033E14BD4B3E18BE88BC493E3D3EBABDC8BD5D3DA2BDA23D203DF4BDF2BDD83D123CC73CB33C4CBD783DC93C213ECABD993E863C183DE63DBDBDCCBC5CBD903D813C3D3EC7BDBCBD15BD9EBD073E2F398DBEDABD363EE1BD973DC2BDCCBD0D3DF93CC7BB993D4FBDFA3CBEBC10BED5BD1FBE2BBEB6BDD03D9F3DE1BDC1BDA8BDFDBD2F3D0FBED2BD5E3D9FBD64BDFFBA52BD8D3DA33D0EBC3BBE7C3E98BD3E3DD1BD0BBDBFBDEB3DEBBD5D3E8DBB04BD3FBDF9BDBC3D0ABE86BE0CBC57BDBD3DDDBD263E893DDE3D1139CFBD74BB0DBE0F3D43BE903C603EB0BC04BE2DBEAA3DA1BD553E1ABE44BE8B3DC93D8F3D3A3EB9BD3ABEB8BD9EBCCEBC983D2ABEAA3BD2BD8ABEA6BCE3BD9DBD0ABEC43DB0BDB43D0FBE8D3DC63C1DBC2FBE143E67BE44BD193DF73A213C6A3BBD3D40BE103E9FBD8BBD56BC0F3D5FBEBC3D8EBDCFBDBB3D80BDBFBD0BBD2BBCF33D693D0E3E083E03BDE8BD43BEB53EAF3DBDBC4D3C813EC23DF4BC763D08BE0E3EDEBCC43D2B3E2E3EDE3D8F3C10BEFD3D763D433C963C393E49BE32BD55BD403E76BE0CBE4A3DAFBDD0BC9B3E27BEEA3C66BED63C6C3DE23DA8BCB93CA83D2DBD04BE49BB573EE23C16BEFE3D2FBBBB3C883E483E0A3E433E53BE1ABE74BE893D613D28BE35BE4FBC17BD5BBEFB3D5EBEA8BC82BD993C5D3D24BCF33C98BD773DDB3D03BE313E543DE63D54BE2FBC03BE04BDCCBD4B3BAE3DE63DAC3C63BDA9BCD63D6F3E9DBDF7BC3BBD89BD32BC0A3EFBBDBA3C2CBE033D75BE14BE08BE8FBE77BD98BE273EE63D843D12BEBE3D89BE8DBE273C3FBD29BEBA3D82BD34BD503E2CBDB2BCF93D743E4B3E093DD6BDAA3C36BE1EBD023DEE3C0EBEAEBD06BDB1BDBC3DA9BCB6BD98BDA8BD213E2ABE9B3D4BBE583C183DEA3DD03D05BE133EAEBDBA3C1B3E9DBC45BEA43C3EBDB53D4FBDABBC303E7FBCBB3D6A3D993C1F3EB9BD89BC013E593E89BD83BD0E3D9CBD213E55BD2D3ED0BDF1BD563E09BE34BD683DD0BD6DBE39BD733D64BD2B3D5B3E0B3E12BE243C123E8C3D053EF53D9D3E0BBC0FBEAF3D36BE9ABD82BD683EB73DEABCFA3ADABDA43C9B3D953C80BD473E4ABC963E083E3C3C9CBD853DC93DB1BD87BDD83E2B3E52BE763E08BEDEBCD0BC94BD49BE293DC6BC343D10BD5C3E653C243E063D3DBE6B3E81BE7ABEA33C6F3DF63C14BEBABD533EE23D1B3C7DBE9DBDAEBD513D253E8C3DB83D2ABD8B3E2DBE213E093E853DDA3D2D3EC83DC93D9D3D4A3E89BD5EBD11BD4CBD14BECCBD8CBC193E0F3EA0BD96BD7FBD753E77BC03BED63D173EA83E4BBD10BE273D32BEED3D063E16BE883D3DBD34BDA7BDC93DA1BC34BEC93D83BE1E3E30BEC93DA43DCC3DCDBB2A3ED0BD37BD513DE83D70BE84BE843D6A3E343E813DA63D23BDD73C953EF2BD5DBDB6BC043ABBBEEF3D8EBE373D753CC7BD02BEC6BD9E3D50BB1C3E953D8EBE8C3C6A3C433E593DBD3D8E3C283C4F3D913C07BE8CBDE23D68BBA93D4DBE1FBE64BD5BBDD33D5C3D4ABEABBC103D093E2E3E8E3D583D663E833D863DB3BDAFBC24BEB13C053E323E11BD503E163E2BBE493B75BE273E96BB9ABD4C3E8ABE0D3ECA3DBABD0B3C043C34BC91BE9FBD9F3D4CBD223E253E8C3D2CBEF0BD7F3D993E113D553E423E37BD02BD96BC41BD9D3D713A6DBEA4BD7CBDBABD57BD96BD263D51BE08BE373C82BD78BDC63DB3BDF7BD3D3DC13D313CAEBD383ED63CB33D6ABEFDBDF63CA5BC5FBDD33DA8BD14BDDE3C193E5BBD06BD973D1B3E5B3D733D6C3D9ABDCABBFDBCE4BC82BE02BBD7BDECBDA9BD903CE7BD17BE4ABD7D3E8BBD80BD38BDE6BDAEBDD03D43BE333EED3D64BB193DE03D143DE83DF0BC2E3E753E74BE973D743D9C3CE93C1FBE173E063E12BE29BDAB3C8FBD4B3D85BD05BEA83DDEBDAC3B033D71BECBBD9D3DAF3D4DBEB93AE93B433E8E3D573DFF3D1DBE743E62BE6CBD593D16BE8CBD913DA83DF63C593D233E053D1F3E2FBDE5BBAB3DED3C7C3EAFBD7EBEBFBD683E633E58BE903C83BA35BD9ABC1FBE953E62BD8F3CD73D07BE413E8D3DF83D64BE873BBF3C863E033EE0BDBC3DF23C9EBDAB3DC63D043D023E3A3D333E0EBD873D9B3D6ABE5A3E8D3D0C3DE53D173ED5BD1B3E9A3D17BE103DAB3D5BBE81BCABBCAF3DB83DD23C1ABDB9BD8BBDF8BCF83DEEBD9E3D73BE803D1ABE85BD12BDB43D6BBDD33C32BC703ECDBBC1BDA13C01BD44BE123EC53C413E1CBD03BEE0BB03BD8B3D133D363E46BD99BD88BEF6BD76BDEB3C6EBDA6BA3FBE5E3C93BC0CBE13BE8CBCAF3DA8BD87BD84BE073E18BE1B3D233E68BEC63D96BDF43CCA3D08BE5E3C1DBE393EAF3EC3BD543E033E4BBDC7BD94BE8B3DD73CDEBD6D3E22BE6B3ED63C1DBEBD3DE8BDEFBCDC3D9EBD453E08BEE5BD4C3C9BBE7B3EE1BC1C3D74BDB43D85BC5EBD61BDA3BC55BD693E4EBDB9BD6B3E063E063DA33D183EFCBD243EA1BD0FBE90BD0BBEC4BCE13DB23C253D213E303E803D963D5D3D45BDDEBD893B6ABD8CBD153E933DB53D85BD3F3EDFBDE93DD53C863D8E3DFA3C66BCE0BD913DAC3E7CBD793DF8BD08BD25BE323CAD3D3E3EC6BCD6BA0E3E2C3C7C3EB63CCB3C56BE57BDB9BB9A3D26BE09BEE53CCD3D53BB0F3E3DBED4BD03BE8B3DAC3DAF3D623E4C3D6A3EB7BBF33C3B3C073E19BD6EBE493DB3BD923DF6BB2E3ECABDC73C81BD84BD953A3DBD53BE043E0BBD4C3E273BBFBD8BBD8CBE7A3CEA3C1C3DE03D3ABDA23C4FBD18BE0B3E68BD253E9BBDD2BD77BE08BE95BDFABD0A3DA5BD283DA93DF03D1CBD73BE4A3CE83D05BEE7BD843C09BEA2BD7B3E913E8ABD97BDE3BDB93C783D5DBE243D7D3EB63B3CBE443DCCBDE33C45BDEABD933D32BE6BBE6C3E88BD593EB6BD333D183E15BEA03D203E243EA6BDFD3D51BE51BE50BE3FBE85BD263C903C60BC2BBE9D3DB33D843D7F3CAC3D3C3EB83C943DDF3DFBBDEBBB8F3DD73D473D44BD163D9ABD3B3D953E25BE663CECBD483EAE3ED13D4C3D0C3E143E473C163DBABD663EEDBDE43D3F3E993CF43CB53DED3D593D8DBE403E833D90BE88BE3EBE363DFBBC4FBD793D543D2C3BC4BCFE3DB6BCECBC8A3D97BC7ABD293EEFBB92BD953D84BE2D3E093DBFBD94BD37BE7E3D363E633D28BE213D8EBD28BE433EE9BC143E2DBE2F3D083E533D0C3DB93D2E3D1DBE2ABD51BD82BD8B3E353D793E633D043E033ECB3D8E3E99BE513E103E133EB9381D3EAC3CE6BCAB3E183BB4BD27BE71BCA3BC263EB9BD16BE8EBD6E3D0E3D",
      torch_tensor_48_torch.bfloat16_3: "0x020000001C3EC33C923DC7BCE73DE63C2CBE76BD99BD1A3C6A3D433CD2BD86BD40BD3E3D06BB28BE10BE3DBD05BDEE3C39BDC0BCEE3D3F3E983D58BD103CC0BC4C3E573D8DBC37BEC03D2B3DBABDE23D92BC98BD4DBD5E3D5CBD413E673D01BE15BECC3D",
      torch_tensor_48_48_torch.bfloat16: "0x02000000813D2A3E16BE11BE4BBE4B3EA9BC003DAABE02BEB5BEF63D253D5F3E34BE5C3D9E3E973DB2BD403E53BD6DBCC73D643E9C3D803E543D04BECFBE663EBF3E483D93BEA83D0FBB91BE9F3E083E9ABEC5BDC3BC143EABBD573E30BD80BDA03ECD3D48BE94BE393EAA3E91BED5BD8DBD553E0D3E0EBCA2BDD73C9E3D1CBD45BD58BD0BBE4E3E44BD333DAFBECA3CEABD9FBE093D5B3E093E973DAEBEFBBD92BDDDBC623CEABC16BDF5BD343D563EF03CC9BD9C3D833D953C3DBEC4BEB43E3DBCA3BD5B3E993EFE3D983D55BE0BBEB63E4ABEC4BE45BEBBBE013D863E04BE82BDD8BC21BE373E3A3D91BDFA3C14BEA23D8D3E1CBE723C6EBD87BE3CBE503EBB3B103E88BE8D3DF0BC1C3D49BD023EF03DA13B973DC2BD963C29BE783D27BEACBDC4BC85BDD3BDBFBD303D893D2CBE40BE5D3D813EE03C80BEB53D223EA3BDB53C4BBE61BE73BD2DBD7EBD8ABA4A3E35BE5CBCFABD7D3E003E8E3E37BE133EB43E61BEE93C083E05BE57BE13BE45BD19BE77BEC1BECB3DE3BD1EBE6ABE5D3E103EE53D023CA73ECABDBC3D943C813E08BE9DBDDBBA64BE57BD8A3E88BDECBCCC3E71BD83BE33BD1E3E223E1FBDB3BD49BDA03EC53D2A3D8ABE303C1A3EA43D0F3EC43D31BE933D5D3E193DCA3D043B993E7E3E8B3EEBBB04BE9BBE1EBE9EBEABBE843E823E8B3D76BE03BE7B3D92BE8D3E8DBD84BE76BC90BEF93D003E703E7ABEB6BD193E12BD9DBE723D4A3EA3BCB93EBC3CEC3D303B303E25BE4C3D6ABDD73D0C3E453EE03D3D3EF0BD48BD11BEC23CAA3D7DBE4D3E21BD053D57BE0E3E373EFF3DACBD90BEB1BC4ABED7BE6BBEBC3DBFBDDC3CFBBC813C023E1DBE893EA83E743C223E80BB9C3D94BD41BD6EBE983E6CBC873E7BBE90BE9C3EC43D9DBE33BED4BBE2BD23BD1CBED33C2F3E2DBE1ABD1CBCA33D88BDF7BBDC3D3C3EAFBEFC3C56BE28BD38BE4F3C363C79BDC73DCD3CE5BE88BD903A803E413DD0BCDFBD9EBEE8BDC5BC8F3DD73D19BFACBD5D3D1A3EBABBEDBD0CBE0B3E963C8B3E8BBEC0BD1B3E21BE20BEEB3D9ABD12BE423DCBBD92BC113E783D0F3DB1BE873E90BE90BD3CBEBC3CA3BD87BD913EB2BD70BD8CBE8EBD26BD703E7DBE5E3D683E793E863D0DBDE3BDF6BD123E453DAD3D103D1DBE453E9C3E3A3EB2BDB0BD043EE6BC9ABD1C3E853CBC3CFCBC62BCED3C87BEC3BE5DBE8ABE71BE583EF63D0C3E89BD063EC43C20BECD3E48BE643C9EBD2BBD71BE70BE45BE263EDDBC0A3DF3BDA73CF73A28BD83BEA9BEC33B043E69BDDFBCF13D573DC6BEE93D133EA03DD63DAEBD4CBEBABC05BFA63DD7BC0D3FAB3DAFBD2A3E87BDE5BDDFBC71BE933E48BEA03EC7BDCFBDB73D25BEE0BEB63D153E823E52BE7BBD893DC73E8BBE09BD2D3C68BE5F3E9B3E2E3E7A3CA13C26BE9F3CD13C3D3D6A3E333C55BD48BD383E033E36BDB4BEBE3E5F3DFEBD4D3C80BC1C3ECA3C893E38BD783CDC3D17BE60BDD23DE6BD843E35BE9CBEF03C423EB73D243D813DAA3D93BD3ABDABBE1DBE35BEC4BE483E8FBB3BBE2C3BE73D96BCB33D1BBD5E3EADBC183EFBBDC63B62BE873D783DAB3E523E12BE61BE8DBD6EBD453E5D3E073D373EB43C4DBC963E383EB83C9F3DE3BC95BD083D313E18BDFB3C4ABD2BBB843E653EB03D843C99BC333D4D3E5ABE79BE4C3CAB3E6CBE9BBD09BE69BC983E2DBED93D13BE78BE6FBE37BE32BE8FBC24BEC1BD503C25BCA43B01BD38BED9BD69BD4ABE863D903C703CF93D84BD72BDA13DAF3D32BD963D9D3EEA3C2C3E1F3E74BA8A3CD63C673CCD3D8E3D0ABE2BBE413DF73DD43D86BE413E4BBE103EC33E20BE023E54BEB3BC6A3DF5BD1E3EC23D1CBE6BBE72BC083EADBD913DFE3D543D1C3EF43CC6BC953E16BE573EF93B1FBD4D3EDEBD8FBE833DA33DC5BB98BDE03DA73D023CED3D50BE8F3C18BE2C3EBBBD523DE5BCADBDB63D8F3D13BE343DFC3D02BE84BCBABDC43EABBCA0BC313E0CBE05BE803A073DE3BD263E7DBD86BE3DBE5BBE663E763E1FBEEE3D5B3E53BEAFBC693E9E3E613D25BDA03E493E04BEA13D253D213EAEBD2EBE683EBEBD223DDF3D0D3EACBC0EBD19BD973C24BD193DA2BD08BC103E553D35BE5F3E373CB33DDB3DC53DC93D173E59BE6BBD063E7ABBF5BE4D3DD13D90BE463DB43C46BE5E3B9D3D04BE8D3E8FBEF33D1BBE5ABEC83D2D3D30BEDFBD663CE53D633E12BE893E5F3C1E3EC7BDDE3D91BDB2BE58BDEE3B543DCABD5EBE953E88BC61BD9ABB9A3D0D3D7D3EE3BE24BE203B4BBE1D3E2B3EBABE85BEE8BCA73DD73EA1BD94BC8D3D7ABEC13B513E8B3C99BD123E2FBD0EBCCBBD8FBCB73DF63DD3BDDA3EB13D693E1E3E4A3E0E3AEF3DAB3C8F3DE8BD303E24BE013E8F3E273E3E3E44BE1F3D893D9F3DA5BDCDBD153D123EBFBD943EB8BD223E8A3EA5BE663DFC3EA6BD1DBDB4BDAB3DAC3E4E3E9FBDB23CF7BD843EE0BD05BE2EBE3ABEE63D12BE623D1EBEEC3DC13ECB3D8CBD0DBEC33DA6BD53BD053ECA3C51BE4DBC9B3EEA3C0EBD0F3D1B3D91BA1CBBACBCABBEE1BD7F3C4BBEB03D9ABDD83CD7BC073DACBE333E873E003E923D513E643E553D2A3E85BD1D3EDCBC7BBE9FBD4D3C4A3E043EC43E0FBD0FBE13BE403D883C173DED3E7E3B903DB93DFA3DCEBD05BE963DF93D8A3D26BEF0BD683D473E493DEA3DB4BD2B3D94BE7EBEE8BD913E603EC7BC893E913E35BE213D123D1BBE5C3E54BEA93D423E1CBCAABE3D3E963B99BD6EBD593D4FBD713E4BBD263EFD3E293DB63D41BECD3E313ECF3DB5BD013E383E1ABC2DBEC03DC0BD75BE20BEAABCA0BEB63D993D84BED83C88BDB13D59BD573EB73C8B3D72BD893E39BE0E3E98BD3F3E3BBE0ABE6BBEE3BDA33E4E3D7DBD29BE0B3D26BC08BE93BE57BD70BEDEBD013EB83D833C2E3C7BBD36BD633EBA3D2E3E173ED73D9E3EAABE84BE35BE40BE94BDBDBBFCBDDBBDFBBD60BB2F3B0E3DE4BD46BD63BEBEBD433DD2BD0D3C50BEF83DAA3D023E6D3E02BEF2BDD03D413EC43E5B3E1A3EA43D883C813E1E3E353ECFBDB43E35BDC73D40B97CBD78BEEABE233EEDBD81BB8DBD90BDA43C99BE533CAE3BA93C9CBE2FBD993C5DBEEA3C873A123D063E1A3EB6BC7BBEF0BCD2BBD6BD2DBCDFBCD4BD9FBC9A3E573DADBD4F3DA9BD8A3DA43D113E1DBCADBE7D3E443EE3BDCE3D1EBD71BE093C653E29BDBCBDCB3D1ABEF33C053E16BEDCBDA33B113E46BE96BDFCBD94BE75BD47BE673E073EFABDC8BD333D86BDD2BC9B3C49BEA8BE5FBE343E353DD2BEEF3DB93D813EAE3D62BD3FBEBABDA0BE2B3D553D883D01BE9D3CE6BCD83D4ABE083E95BE923D01BC613EF7BD96BD903E1BBBF13B963E19BE943DFCBD033FA9BE0DBE27BDC5BDEEBDC2BDC0BD673D7C3D8BBE1B3D953EACBE55BEC63D06BE0D3E4EBE8B3E41BE893E063D5BBDDF3C29BEB63EB03EB33D16BC903E483D9D3E2DBE3EBEAF3EB7BD813E9EBC75BEDBBD83BDAD3CEA3D113D87BE25BE893EE43C633E0F3EE9BC68BD173DC7BD663E86BB62BDB9BD773EE3BD403E43BEA33E843E6D3D8DBEA13C093D06BD253EA73D173E1ABE89BE963E523D273E16BD5CBE70BE9B3D4ABEFFBDC83EBFBD283EBABCA7BD543E0C3E8F3E77BE75BDA03D0BBE753EFF3D103E203D6C3CF0BDC23E383D363B3D3C3FBD5BBDA3BE383D0D3E173E41BE09BE693EC4BE01BE61BE08BE26BB47BDC43E663CB13DB1BEE63E2E3E0FBE06BEA0BD9F3DAFBD85BE82BDCEBB033EBB3E48BEAABB17BDA3BDE03EC1BD1EBDFABE33BE6A3EF23E2BBD463D24BD46BE80BDFABD143C42BDEB3D02BE4D3EA8BC09BEE8BD1FBEA9BD843C0E3DC73D78BDB0BE343DE13DBC3D57BA87BC84BDCABD0F3DE4BEE2BBD93DD3BC733D78BE81BB56BDF2BD6B3DA43BFD3D7D3E033E1B3DB13E9BBEDB3D613EC6BD3CBECEBD30BE883C493E993EF83C6C3DDFBDA5B9123EC3BD56BE3EBEEFBD683E1A3E983D2A3E813DE43DCDBD853C0CBDD33E2F3E7B3D2BBEA73C7DBE7DBDDE3E273E173ED3BD8CBD2DBEE23D6B3C79BB1F3E99BDEBBB0C3E743DAFBDDABE3E3E49BE1A3E02BEC5BA843DFCBDB43D043DBA3EB7BCA73EE63BD63D553DFDBD21BDF53D453C973DE8BE0DBE7D3D153C35BE693E7A3D3B3E373E9BBE403D1B3D593D8ABD393EF9BAEC3C4A3E06BD083E15BE2DBDF6BDFD3DB8BC7B3E5E3E35BEC3BD9A3CB3BDE13DF93D183EC3BCDC3D0FBE5CBDECBD8D3E8A3DFF3D00BDA6BE56BE35BBD43C24BE8F3EB2BEB7BE573E91BD8C3EB5BA023D263E4C3E97BEE7BE853C4A3E22BECD3DEABC62BE143D5ABDE0BDDFBC41BD7DBD23BEB8BDCE3CD83D4C3CB9BD46BDA93E4ABEF63D2EBD9FBE9B3DC9BE57BDB33C7FBEA93D82BC823E463E9DBD293E3BBECF3EE83CC73D013E943E63BEDC3D89BDFF3CB53BCB3E863D65BCF23C29BEA03EDB3D103C2BBE8FBCD7BD513ED83D7BBD603E05BE453ED03DC73D2D3E8B3D663E71BEB1BEB5BC28BEDA3D753EDABD8E3BE43C9EBE32BE003D053D15BE8D3E3EBE663DAFBCF83C823E53BDD3BC9A3DC03DFBBD10BE823D63BDADBE32BE9FBE23BE39BD13BE553EA7BCB1BDA7BE483E0FBE9FBDDABD15BE663C123D5ABD523EC9BD723D14BDE03CBCBE803DD23D2CBD163E2F3EB53E6EBDA73D79BD5BBEB9BE25BEFDBD533E94BD2BBE02BE4D3D8BBD85BD8C3EAA3D24BEC1BD163E92BD91BE333D013E6FBE49BEF0BD9F3D243E3CBE39BE80BE833EE8BDE6BCB3BD8F3DC73E7FBCB63D81BDA43D443D2B3ED1BDEF3DB63D78BE3ABE563D42BE17BE34BD363E4C3DA5BD15BD29BE393E07BD9ABC1E3E603E75BDA43C2A3E85BEC23CB2BDE0BBF4BD1B3E503E1FBE9FBD60BE38BE39BE033E4B3E1F3EB8BD033E453CC0BEBFBD8E3C77BD6A3CA93EC33D2F3E283DFB3D573EEB3BDDBEC9BD3BBD893EA03D2E3D803E05BDBEBD1A3D1A3E35BE163E24BE9CBE373EE2BC87BDE83D153E5FBCADBDD2BD06BE333E023E18BE8F3D16BEBB3B04BEA03D07BE87BD9D3D6FBE993E8C3E023DEA3DE23E993D053E493D18BF173E393E103EB0BD94BE443D93BD343E91BE1EBEABB96ABDA13E10BEE5BD9DBE0BBBDD3DE6BECD3D9A3E58BA2EBEDF3C473E8D3E633D863D78BD0FBED7BE87BE6ABD2FBD9F3DCC3DABBD9B3E3F3E513C693ECABD533E9DBD28BE1DBD0ABDA2BD5DBE10BE923D52BD5EBE62BC4B3E2DBDDE3EBABB03BE0A3DA3BC7CBBB43D663D74BEAFBC573E0CBF6CBE3CBE123D173DDEBD963EC03DC2BD7BBEA53DB63D8D3EC53D16BE87BD91BE92BDF5BC3FBB7E3E9D3CE63E5DBD14BE88BCAA3D163E5C3C14BE69BEAD3DDDBD773D4ABD8FBEFCBD18BDACBD043E533E22BE513E47BE7DBC1B3C853E65BB1A3ECEBD503E05BEC4BC183CBF3DE5BE17BD373ED43D8C3D80BDDEBCCC3DB53D32BD9EBE87BE60BD303EF73D5ABE453E6D3D97BD10BEE33DAC3EAABBA0BE2BBD8C3EC23E9C3C893E013C68BEC53BEA3DA5BD3ABDB33D1FBE123DF33DC63D76BE40BE873D5EBD29BE50BE053EC4BDCABDB63C473D6FBD2A3D423E003DE5BDBCBEBEBCEB3D203EE8BDE7BD463D1F3E53BD0DBEF13CC73D3ABE91BED3BC1D3DC8BD0D3E9ABD5EBD13BCE63D193EFDBD803E18BE5BBE903C873E2FBE143EEE3DA13E06BECE3D24BDBD3DED3D20BD883DBDBD7F3ED03DC4BD583DA33EB8BC2BBD0CBD8E3D003DB0BDEB3DA7BD473EBC3D3EBDDDBDAF3AA03DCEBB3E3ECBBD4FBE013E123EC33EB03E953EE7BD82BEBFBDEEBDB2BC73BEE33D11BE673C0ABE49BEE9BE46BD823E933DFF3D85BCB0BDAA3E213C873E7ABE9A3C1A3E30BDA03E183CD5BDBABDAB3EFEBEF1BD7D3E823D4ABECDBD99BD0FBD8D3D053E643E883E8F3D873D723EF6BDA13E873BB5BD74BD3D3DAD3DC9BD60BE3B3E9ABDB3BDDE3D44BC403EB53C363EE6BDD83D773E3A3BB63D9BBDBBBD8A3CA2BB3A3EF8BDE3BDFD3D48BE233E163E8C3D0C3E0F3E3CBD883EB7BD91BEDC3DA33D8FBD3C3E06BE1DBE60BD7FBD37BE05BEDF3E43BD643D133E2C3ECA3D81BDA53D0CBD58BE17BEF83C833EDA3C943DA03C16BEEDBC603DC23D7EBE963EBC3D87BE9BBE0D3D053F113E39BE98BB633E2FBEF33DDEBDD0BD1D3DA2BD9DBEBE3EB73D143EE13CD93D4EBDB9BE85BBF6BD29BDD3BD593E023E183DF33C6B3DE63DCFBC2F3E43BECE3DB7BD48BE08BEDDBD9FBD8CBCEA3C7D3E123EC7BD01BD74BE0F3DF1BC93BE37BECEBC8FBE1E3E83BEAB3C9E3E37BEE53C10BE933E753DF13ABB3E623EDC3DBE3CD7BDD1BDB1BD88BDEB3D6E3E383DA73DD83D0C3E4C3D103E76BEAC3D6F3E383D07BE93BE563DA6BD4CBCF3BC99BC543E873D0DBE47BEAE3D76BD3DBE7BBE27BBF53D6B3D02BD41BE86BEA3BD30BE053E3A3E193E1BBE8D3ED5BD78BD843C203E11BE99BC5BBDC3BEBF3EF4BDA83ECFBDD73DA6BEF7BD22BECB3CEBBD4F3E30BDB93BF93D0BBE423CD6BD39BE5B3D333E153E113EBE3DE43DB33E4BBE0E3E0E3E173E9EBE4E3D1E3E953E533D91BE923D5A3EA4BD41BD723E3E3E75BC013EFABE9EBD",
      torch_tensor_48_torch.bfloat16_2: "0x0200000097BDA73C633C6DBDE2BD8CBC7B3DC93DBFBA62BE3ABCF93C2A3C4CBD9C3EE23D77BD42BEE73D26BD3C3D473E4ABC373DE6BC223CD5BCE93D583D27BDACBB953D4B3E933DBE3D48BEB73D703D463D8A3DAFBC8E3E893D2A3CB7BB0BBDABBD813D",
      torch_tensor_48_torch.bfloat16_1: "0x02000000553FAA3F8F3F383F8E3F713F783F4B3F153F9B3F423F933FA63F893F9B3F6C3F783F863FA63F923FA73F7B3F7B3F973F903F953F823F743F0C3F573F483F4E3F8B3F893F903F4E3F0A3FAB3F803F6F3F423F873F8D3F743F8D3F723F593F853F",
      torch_tensor_1_37_48_torch.bfloat16: "0x02000000873C80BD1F3DFCBD5A3E6DBE5B3EFEBDD1BD0F3D6CBD09BC4A3D053E7D3B2A3E153E8FBE843D00BE163E0F3E2E3DCFBD86BC82BE42BEEEBD7E3EE73D083DA53E9E3D85BD393E2ABE083E0CBE24BEC7BDF03D26BE75BED8BD04BE2BBE393E1DBEEB3CD1BD1C3EAF3C233DEDBC97BE663E1FBE043E2A3CD0BD68BE6D3DBF3BE53D653D873E5DBD51BDFD3C013DA53DE83DA6BD8F3E493EE2BD03BC3B3D3EBDAC3D683D703D983DD9BDCD3D283EDA3DD53DCF3D2C3D12BE563DBBBE803D3D3E30BEB5BD88BBF5BDE2BC553E8D3DEF3D373EE1BD8FBE093C833E60BE57BDF2BD06BEE93D27BDABBD2E3EA7BCC43D73BD1FBE203E083C3DBE953ED3BCA5BD81BE7DBD573C1E3E0D3EADBED7BBDE3D123D51BDFEBC7FBD95BDE7BD0DBD2CBE363E9B3ED63D993EE3BD19BE4ABE86BE45BEF7BDB43E833D163D33BDDFBDC0BD74BD52BE4EBE2E3DB2BE333E0D3EC33D41BE4A3EB23DD73D0B3DC7BC9DBE443C113E903D11BC783E47BDEEBD263E48BDBEBC803DDF3C073EBB3EA83E143E2FBD22BD1C3E93BD7CBD41BE813D9EBC11BE9E3D3FBC54BEF33D8BBEA43D633D82BE92BE23BD9D3BA4BDB5BD9ABE853B393E663D053E87BD1D3C32BEC13B1FBDC73DC63D183E3EBEB1BDD3BCC93D25BE87BDA03D03BEB93D103D79BE0CBDB0BCEABD943EAC3C47BE5BBEFEBCA2BC0A3E5D3EB13D093BD4BD773D48BE29BE32BE773D053DFABD123D05BE0C3E693D71BCC33D11BE4CBD9DBAD03D24BD7B3C133E73BE593D41BE46BED23D85BC16BDA7BE753D6A3D12BE933E90BE5E3C463C9DBDD0BDCA3D533EF3BDD23DA9BDB1BE3BBEC8BB9F3E85BD23BE563D393E473D373E4C3EEBBC04BE213E933DAABC47BDB13DC1BD8F3DCD3D3C3EBF3D993D993E5FBE0FBE383EDDBB833E34BC2ABD56BE833AC83D5E3E3A3DB03BCABDA1BD823E9C3D54BC143E3DBC883DB9BD433C0CBE0F3E4DBDDD3D2B3D1DBEDCBDCE3D3D3E073E1B3D7FBC953DF9BD5A3DA8BC02BE63BDA23D88BD3B3E91BDDFBE0DBD6E3E473D1D3EF1BD0CBE52BE46BEE8BD913C4B3E6DBDFC3CDF3DB4BDBABD53BD2D3E12BDE8BDF7BD2F3E55BE273EB1BD1C3E5FBDFBBC093E493D9DBDD93C123D9C3DC6BCFCBDF9BD433EB0BEB13C3BBE103D193C113E8A3E8FBD0DBC81BE1BBEB63D3A3CD3BDC6BD1D3E0DBE753D343E0ABCB3BDA53DA13EB8BD893D3C3EADBD843D30BE47BE98BCA0BCCEBD62BE40BC5A3DAABECA3DC33DAF3D06BE3ABE4A3E97BD9BBED23D0FBE7EBDEC3D403D133EC2BD1D3E453EA03DA5BE4DBDB1BD6BBD85BE0BBE113D0F3E293D223D0A3A4F3C7C3E203E093E92BD47BE833C123E323EF7BC0C3E763D07BE67BE7C3DD3BC9D3E1ABC73BEE4BD3A3DBFBDB8BD103EAA3D41BE33BC4CBE62BC113E153EFA3C77BDD1BD4D3D003EB8BC47BC063DEB3C93BE853E173E76BEF63D1A3E30BE98BE8F3E96BDE6BDA73E06BE323EF0B9A0BC5E3E6CBC873C153D053D723D5ABE1E3EDBBB3ABEC83C51BEEEBA203CADBDA4BE78BE6CBE88BECA3C42BC243D303EB7BDB93DAABD0BBED93D16BE20BD99BEE93D8B3EDF3C36BE35BDE43DE5BC8C3EFABD66BE8B3D6B3EB43D36BE493ED8BD78BDBD3DBA3D8E3DA13E063E1C3ECEBD84BB9A3C71BE913D58BEA1BD8A3E3A3E183EC0BDB9BBCB3C52BE4BBC28BEC13D393D0C3ECC3C41BC8BBB65BDFABD65BE9BBECE3D933D70BCA8BDA63D49BEAD3D17BEF4BD5BBD18BC103DA83D963E7BBEBBBC163D27BE8B3E1DBD8E3E8A3EC03D853B863E133D1ABE89BE8ABD96BE4F3CF33B70BEB93DDF3DCE3C2FBD0CBCE3BB86BE98BDA93DD0BD08BD8BBE5FBD273DAEBB133E29BECA3DBDBD313BC3BCA3BDF33DA2BC2F3EA3BCE03D023E09BE023EE9B927BD033EFDBD343EB63C07BE533E2ABE1B3E5FBE16BE20BE35BE2DBE28BE57BE2ABE6EBE06BB35BE6ABD08BEC5BDCC3DFCBB2DBD923ED7BD763E993D7B3EC1BC113E123E6D3E29BEB6BD72BD5DBE20BE1C3E81BDD83D023E66BCDABC3DBD663DEDBBD33DA73DF23A233E7B3DD23D91BD46BDEB3DD63E5FBEDA3D153E6BBEFB3DE6BCD0BD0DBC463D54BE503D0DBD1B3ED53DCB3D3B3C2DBD353A05BAC83E433E263D8E3DB23DFDBD8C3DA43CFBBC50BEB93ED73C0E3E71BDA43D143E0BBE923C8CBD80BD623B063D6B3EF93DBBBD82BD513B38BE4D3EC83DC7BC8FBB4D3D923D47BD363D683D7B3E413B3DBD383DD43D413C87BE073D243A4BBEFDBD3B3EEFBDA93DFCBC343E77BE7BBE3EBE873DA23EF3BD823ECBBD6B3D7FBDD83D4B3E613E9BBE5B3EC0BD2CBC643CFEBC22BE083DCE3C2EBEAFBDD13D633D533C4E3E023E833CB1BD2ABEC43DB53CE5BC183E223D4D3D8BBD45BD52BDA5BD5D3D973B2D3CBB3D883EC8BD53BE31BDB23D9FBD63BDB9BD1DBC953D803EDE3D9E3C323EAB3EAE3B97BD563D223DDCBDCEBDD2BB153DD9BDB13C66BEF43D67BD0DBD27BECF3DB3BC17BCF13DB53DDC3EFFBA22BD313E0ABE22BC7C3DC2BDE33D36BE9FBDE3BDB33EABBEB5BD89BDF8BC7DBE343DC3BB61BD92BA72BEBEBC4F3E463E0C3E9EBE7C3E793D35BDDC3D043DA6BE68BD21BD87BD58BD013E02BEEABDFEBD05BE963DCFBD313E10BEC63DB5BD56BD48BE50BC7F3B10BD55BDC83D99BC13BD6CBE93BE853E253DA2BD55BEF4BDB43D283EB2BD223D263D923C2DBD873D67BEFBBC9D3C6E3D703EFABB41BD9FBD253E0B3C34BE953D3E3E983D103EB23DA5BD243EAABD99BCB7BD34BD2B3E7F3E843DA9BC0A3DC7BD0F3D54BEC7BCB2BE3F3D47BE6C3E4EBE0DBE953E46BE25BE753CA8BDFF3DEEBDEA3CB5BDE43DC2BDAF3CE53D05BDE03AA1BD23BC8ABD62BE7CBDDDBE78BD523E003D133DDDBC11BE3F3DC63E0B3DEB3D8EBD92BDC4BD93BDD23DA93E9F3CC03DB5BC00BEB2BC783EA33D3C3D283E283EB6BC803D0EBDA73B3FBEC23D92BE413E4F3E26BE353E05BE8B3D6C3C56BE1DBDE9BBAFBDE93D12BE123E4F3E423D00BCADBC25BE1B3E343DE8BD833EA0BD333E8F3E6ABE0B3E96BE01BE383E8C3CC4BD0E3EBC3D3BBDB03DED3D503EA0BCA83DDD3DCD3D37BE2CBE823EB93E2DBE06BED63DB33E53BE6A3C1D3DEB3BE93D3BBE1DBE5ABE293ED73DB0BCD8BD0F3EF8BCE83C2FBE27BDC4BE5ABE01BCF23D7BBE243CB2BEC2BD59BEA0BDE7BDB9BEA2BE973D45BD0A3EE8BDFE3CDEBBE43D863E4A3E423C01BE93BD1EBDEE3DD53D2A3D00BE133E1FBEF8BD943EA03DB9BCDD3D88BE2ABE79BCF3BB91BD41BD473DB93C42BE673E74BECB3D8C3DA83D69BE1E3D98BE73BE7CBD153BC2BD193C10BDA3BD5A3B853C813E35BEC33C193C373E1EBE29BD593D973DF23D9EBD4D3E05BEA0BE503E5E3E1C3E84BE8FBD81BA54BEE73D5D3E89BECABDFDBD3E3EB63D35BDD3BC923D8BBDDDBC743DC73C0DBDD53C31BE57BDA4BD6FBD9BBDC8BE13BE02BEF2BD51BE8E3E19BD2F3E2D3CD53D8A3DA53D91BDFFBCD73CCBBD4B3E0EBD1FBD68BD4C3E39BE9DBC9F3C81BD4BBE9CBD71BC8F3E473D29BEB7BDDB3D983E52BE813EB93D71BE4DBE523D46BE183E453E1EBE02BE623D943D8C3E3B3DABBDD5BCB4BEF9BCD73DB53D13BE8EBD5D3C2DBEE53C213D6CBE7BBD253EC1BD193E10BE77BB07BE923C8DBDF1BD483D32BD11BE3BBE493D1D3DC73DC2BD0B3E123E703CAA3D0EBCE43DEA3D883E163E50BDAC3D9F3E393EF9BD893DD53DF43D2EBE863CEDBDB93D1EBDE83D7A3DA4BBA93D1ABE64BC7EBE123EA43DAC3E8BBD66BEE7BD74BC093E7D3E46BE0F3E36BDA63E623D463D833ED03C8C3D62BD0EBEEE3BF5BDFDBB1FBE75BE083E5D3C103ED83C0DBE403E4D3E19BD68BC89BEC7BD473E87BCB93BB33DD8BD39BCD7BC12BD853D423E5F3EBD3B473E1ABEA0BACA3D3B3D93BD483E5C3E8C3E9CBB17BD3B3D263EE9BD80BD203EC23DF73D32BE123E983DD2BA5FBEA13E523D7C3CBCBD02BED5BD9ABD17BE59BE293E033E69BDA43D12BE5BBE1C3EA53E0D3D5E3DB8BECD3D08BE8FBE80BD18BE82BE9F3D3A3E53BDD3BCFDBD593D55BD0A3DB23E98BD54BDC4BD7A3D743E80BD70BE30BE863E873D043D0CBE9D3DC4BDC13E513E2EBE35BEF83D893D1D3E72BDB3BD3EBE42BD6CBDA5BDB5BC493DD43D85BE21BE35BDA9BDCD3D753EC3BD84BCFC3D053EE53D9DBD8EBD45BEFBBD99BD5FBE0E3D1B3D87BDC93D4DBD933DA3BE353E67BEBFBDD9BD2B3EAFBDB5BD36BE223E853D963C533E09BE8DBE6D3DBDBD07BE1E3EA63E14BE9E3E86BEBFBD283EC03D6EBDB3BE17BE8A3D1ABE0ABC14BE45BE06BDE43DC23D21BE0ABE1F3E9DBC50BE4BBD1E3E18BE11BE8D3E5EBEC2BC843D5A3C3BBD83BD913C1CBC653CC5BD3A3E033EE0BD973D53BC463D113EE23D0D3E34BE663DB9BDB2BD7ABE463D613D7ABE263C9C3DB23D1D3E45BD433DCBBD373ECA3BF4BD243E33BDA73D853E553D803DC23EFBBDE3BC653D29BE8BBD823C92BE313E1D3E0CBEC43D593E753EE3BAF83E64BDCC3D5DBE0EBE0FBC613E98BD993D753D2C3ECE3D4C3E3E3E19BE8C3EE0BD0EBE19BE643E703D323EC83D9A3C5F3C80BE54BD1B3E97BC01BEE8BD24BED6BD7F3D3F3E2EBD4EBC0EBD943E513E7BBE9EBE753DBE3D0EBD0A3E75BDAB3D403EB53CA1BD863E0BBEA1BD66BE283E373E52BE15BC8F3C513D05BC0DBEF43C4E3D813C48BE683EB7BD4DBDE3BBE1BC35BD323E613D1C3C273E1B3E23BE4CBBC5BD2D3E473D42BE063ECB3D0FBD9A3D143E50BD6C3E8C3E64BE8E3C2FBD8DBC15BE04BE3B3EC6BD4A3CB0BD073E94BD7FBECC3D11BAF0BD793E5ABEAF3D8A3D793D003E873C203ED8BDB6BDF33D6BBAF53CC0BC98BD8C3C07BDC53DA03D433E973D8B3E5D3D43BDFCBD3EBEF03D523EBCBDB63EB0BC3ABD38BEB1BD73BD373D2B3ED4BDA0BD2CBD66BE383D433DFCBBB43D1B3E113E7CBD803E05BEADBD1CBE83BED8BD57BEED3D91BD573E6DBD023D9BBCC73CE1BB05BEA33D1EBDD43D44BD7C3C09BEFA3C803EF8BDF0BC25BC773D33BE2ABDD2BDA73D",
      torch_tensor_1_1_48_torch.bfloat16: "0x02000000F3BD1BBE763ECD3D503E6CBC29BECBBD24BE9EBE8D3E75BC35BD75BDE2BB80BD263E5D3D79BDBEBD693D893E0BBEB63C123E543EF3BD0DBD7DBD313D77BEE2BD173E36BC30BC7C3D8FBECA3D1ABD3FBDA93D333E1FBE77BEA63D0F3E953DB3BD",
      torch_tensor_48_torch.bfloat16: "0x02000000433DA0BEA6BC94BD203D053E45BDA23DD8BD12BEBFBDE4BC85BB1DBD953B20BD563EAABE13BEC0BD41BD0C3E68BC4E3D1D3EAF3D06BE7DBD283C133CC1BDB0BDA73D283E09BEBFBB4F3D5B3DC43D1F3D5F3DB73DA03D8FBD9D3D4D3E4E3D0FBD",
      torch_tensor_48_3_4_4_torch.bfloat16: "0x02000000823D1E3D18BE0B3ECD3DC83D10BE9A3EEC3D30BCE03DD23DF2BD163E743EB6BDA63DB43DEBBD283E403DB1BDD6BDFD3C1D3E45BE30BE46BD2CBEAA3DBFBCBD3D74BE5B3EB63D613E223D45BEBABCBCBBD23D963C3A3E793DD43CE93D7A3E9D3D7E3EAE3DD2BDE73D8B3D9D3D0BBDF5BD88BE4BBDC93CFF3D0E3E0F3E67BE1D3E053E3D3D8939EA3D153E9B3D243EA93DABBD07BEB83D8C3EA9BD9ABB32BE023E07BCCEBE15BE893D7BBE8C3CD23A3EBE023D74BE583DF7BD343E0E3E2FBD573E8E3DF33D74BEE43C02BE4CBEB6BD813EA4BE303E71BDB6BDC3BD623DFB3C58BD27BE533E48BEEEBE11BDC3BE41BE43BDD73D7B3EC03D143D943DD7BC683E3BBEE13D1FBDC43CFE3D553D1F3DEFBDFCBDF8BC5BBEE73DF73D133D51BE493DCDBD9C3EF0BD2EBE2ABE7CBD84BD0F3D043E073E273D473E063E123E04BE1ABE703E2BBE6E3DFC3D4D3EDDBD863DB8BC533C9EBDD5BC84BD6DBEB23D5CBE0FBD113E60BE933DCABE3E3E06BEBA3CA6BDCC3D9ABE52BCBABD483E1F3C32BE3C3E083DBFBD023ED4BED4BDB1BE0ABEF2BD8FBD153D2E3EC6BD3DBDAA3B353DEA3D373E943D37BDF83C363EE7BC6DBE203EDB3D50BD4EBD8DBD2F3E19BD9B3C833D83BE1BBE0F3D593D1D3D6B3D4D3E8D3D28BEF03D22BD953DB53D4F3CA13DD5BD73BCCFBCA9BE523E66BCFD3DFBBC253EFA3C183DB3BD243EF03C13BDF3BD1D3D003E263D543D31BE0C3D1BBAC33CA4BEDF3C973DDA3DCFBDF13C95BEA4BD1DBCB8BD0EBE98BD5CBEC1BD113D873D3FBEB4BD0DBE803D113DAC3BD8BB833D3C3E293E8C3E303BC83DA2BE3C3D3D3ECABD29BE833D1BBD7CBCDF3DDEBDC2BD01BE5EBE4EBE15BE8C3CA1BD7D3D41BBAE3CC8BDC6BD64BB443D93BD2D3E733E99BD26BD0E3D23BB46BE32BE123EC9BD80BDA6BDD13C16BE203D563DC4BD29BE543D013EB1BD76BDA43D0DBEE8BD6C3E8A3DA03CFDBD39BE88BEE73D94BC4F3E8D3C383D8BBD53BEF33C83BD0DBE7BBDCEBD79BE0DBD45BE8B3EA3BD463B1C3EB73EABBED83C4D3D86BEC4BD1CBD9EBEDE3D31BDFC3DB0BDCFBD793D22BEA6BD813DA43DB63DB23D11BE4BBDB8BE3CBD80BD8DBEA7BC86BDF73DBD3C233D84BD2CBE073E83BE0F3EDA3DF43D8CBD0ABD35BC33BD0B3DE3BDB03DAD3D69BDBA3EB6BD63BD3B3E393EAF3D14BD86BE2EBEB53D593EB3BE4D3CBFBDA63ED03D2CBDB43D69BC85BD013EA13DC7B9D2BC09BED03C893D833B2EBE7A3D0BBE7A3C5A3E8C3D8E3EF73D22BD28BD093EFD3D35BDC63D953E26BE853E813D313E323EEA3DF7BDBA3D7A3ED93C3D3E353E813E963D0E3C6ABD0A3E55BE73BED3BD853E1CBED83D2DBD34BE5F3D2EBE933C08BE623D603EED3D4F3E723C64BD15BDCEBB943E293E84BE1CBBB3BCCDBD06BE9E3DADBD23BEB03EF43D783C5E3E72BE533CF63D4BBE853D1FBD5B3ED2BD8CBDE4BD50BE65BD0DBE11BDE93D49BE993E7D3E683E38BDA13C65BDB83D8D3EE23C5DBE55BC633E50BC6B3EC9BDA0BDA3BD743BE93DC8BEC33DC83D173E6B3DEBBD363E66BEBFBDA3BD403E4A3AEF390C3E8F3EA2BDB3BD8ABDCFBDAB3C03BE553EA1BDFC3D87BD7FBE88BEE83CEEBDE1BD893D4FBD1A3E923C313EAF3DBCBDE03D76BE1FBEB13E363D573E873E073EEE3D8FBEFF3D393E833D113D2DBE283E4ABE19BD95BC903D393E90BED8BC80BD573D16BE873D07BD643EBD3CC8BD913E0ABE05BE5D3EB83E903C633D17BB3EBEAC3D663E703E363D633BF9BD95BD123EA53D8F3BE5BD9A3D6B3E21BE753D34BE003DBC3D793EC0BD9DBE8DBDCD3DA7BCA0BEBB3DEC3DCD3D35BE933DD3BDBABE193E70BE83BDEFBBDDBC593E61BB7B3E16BE2C3E1C3EB3BD88BE2C3D37BE123ECEBC4CBD0F3E753D0D3E753D11BECCBC0A3C17BE4A3E323E19BD5D3E3BBEC43D3A3E073ECFBD36BDF8BC4D3D13BE0BBEB9BC603E87BE4DBE02BD16BEB13D0F3EE53CB3BC383EBB3DA0BDFDBD703D54BE3F3EFBBDA6BC693E973EEC3D11BE8C3D8DBD09BC833E663D1BBEAEBD70BC63BD4A3E463E77BE113E4B3E703DE5BD913DD73D4D3E0F3D163E1B3E12BD063DA0BEEEBDFD3D9E3E0BBE25BEB9BD013EB4BEDA3D6F3E5EBDBDBD8F3EA5BE873E24BE6E3E143EAC3DFE3D253B22BCC1BDE53CD83C6ABE8C3D3CBE06BEBABDD9BEDC3D443D7FBDDF3CBF3DBDBDD83D28BE9F3D62BE1EBE653D8FBD87BD1ABDF4BCAB3DAC3D0E3CFA3D86BEC7BDC83B203E7BBD3FBEDBBD5A3D96BDCFBC5EBD5EBD393DA6BDA8BA86BDF13DCBBDE63D333E143C8A3D72BDE7BD06BE7FBEE43D2A3E343EA0BD01BE403D1B3D033E31BD24BDCB3D3F3E673D15BEFCBD413E803D0EBC383D0E3E48BE29BE8C3E643E963D76BB1B3CBDBC423D4F3D0C3EAA3D21BE6E3E7E3C443E143DC5BDCFBD913EB93D5C3D743ED53D6CBDDDBD0B3EA73DE3BD003ECA3DA8BD2CBC31BEAA3C9B3DB3BE45BD09BBA3BDDDBDE53D1E3D7EBE263E9BBD13BE203C583E963C8E3D953C0DBDFF3C973D10BE5C3E01BE9B3D38BD00BFD9BD3ABEEC3D033CC03C323EAF3EC33D2BBE0FBE89BB813E1CBD7ABEB5BA0F3DEDBC1BBEBBBD3E3D673CCD3D4C3EF9BC853D94BDA4BEA8BD4A3D773C56BDB1BC563DEF3D213D563E1FBE7E3DAC3D28BC803E343E6ABDC4BD1A3E0F3D593D8EBE8EBE733D17BEBDBC17BE08BD2C3E92BD8B3D50BE0D3E91BDF6BC753D443E76BE15BD0DBE44BD7FBC3E3E893D233E323E233C233E353EF33B943ED73D80BDCE3DDB3D33BD923D9F3E8A3D19BE61BD8BBDC7BC8EBE81BDE63D043D34BD113D2B3E3B3EEB3CBB3D53BD7FBEA43D1D3D1DBCE93DAABD9D3D293ED7BC5D3B613ED7BD20BE0FBD0D3E0D3EA5BD0C3E04BDF73CDC3CD13D13BE3B3D0BBEFABCDCBDC93D24BE473CC53D27BECB3DBABDC2BC1F3DBE3E81BD1CBD573E9A3D84BC833E853D0EBE2FBEA83D05BD16BD26BE2B3C083A843DEBBD34BC983C1B3E6C3D0EBE7ABD043EE43D7D3D8E3DBC3D26BEAABC1BBE383C863E47BD48BE213E233DB93CD2BDC33D41BD023E453E8F3DEEBDF3BCD53D82BEFDBC6C3D13BE8BBEC1BDE33D143ED63D273D2ABEB93D6A3E373DF8BBBEBDBBBDAC3D933D3E3E7CBEC2BD15BC58BEE4BD88BCF2BD62BD223EA93D4B3E31BE433CD3BD47BCDFBD1B3EFB3D0CBDF83DB8BE96BE153ED83C05BEDABC99BEBF3D83BD883E7C3C103EBABE8ABE8DBE9D3D8DBB57BD5A3DB1BBF7BD553E6EBDA83CBABD043E9E3C59BEEF3DF8BC92BCC3BE273E2D3EFC3C84BE193C953EAA3D92BDEFBDB5BCEC3DA6BE113E04BED6BD893BCB3DCCBC823C8DBDF63CD7BCB1BDCDBCDD3A193E07BE5D3D01BE473CE53B5EBD00BEF8BD14BE06BE8A3D2FBD2EBE143E6ABEF73D1B3E63BE6D3C513E2ABEC8BCFABC33BE7CBD153D103D143EB43B4D3E0CBEA8BD36BE333D48BD7ABCBC3D493DC13C7E3C18BE96BEDABDAD3D8FBDD03D4D3E253E0CBEA8BD1E3E0DBE8E3D0B3D063E40BDF53D753DB43E71BE8D3D10BEABBCA7BE95BE9D3E80BC78BECE3DE63C6A3D61BDD9BC6CBD56BE07BE8D3EA83C16BE1ABC2D3E733D473E083E5FBD493ED3BDE23CE13D93BD383E45BE903E40BDFB3BFF3C393EFABD203E3CBE19BDE1BD26BCE13DD5BD9B3E8BBD323CACBE2BBE913DF23D423EA33D6ABD7F3D233D063E593A8D3D80BA17BE053D71BEAABDF9BDA03E013E323C8E3B193E4C3B133E8CBE093E60BE55BE91BD413E5CBE8F3DAEBDC23D243E1ABD423EF43D1E3E833EC73E9CBDED3DE6BDC7BD963CB83DC6BEC83DC0390A3D20BECFBD8DBD743E06BE3F3DA9BC5EBDA3BD883E41BE5A3E50BE1B3D56BE393D40BD033D4EBE7DBEABBDB1BC62BC453E103E273E10BE3D3E87BDBABD6F3D183E26BD85BCDA3D6BBE16BEE4BD70BD443E40BE85BEF33D8BBC28BE06BE3ABD5CBE943C86BE493D15BDD7BD57BE55BBB63D193DCD3DAA3D083DAABE1CBE5CBD2E3E2ABD06BD563DA03E203D89BEBBBDB9BCC7BD93BE903EF8BD133D66BE52BD00BE8B3D5D3E51BEA9BD84BDC83D72BEEABD32BE91BDF7BD27BE8C3EE93CD7BDE33C28BDF3BDA33E23BDF23D8BBD3D3E623BA33E653E61BDBA3E42BE513E8E3D1F3DF2BD8E3DACBEF13D603B733E00BE00BEEBBCDCBD21BD133E1CBEFA3D73BEFFBDF13D67BC6F3C843EEFBD7A3D803E3ABDCCBD8FBDD7BBBBBEBC3A3EBCFC3C0A3EE73B3EBE89BDAC3D933DC4BCA0BDE03DC13D9DBDFCBB03BD43BE99BA0A3E21BE22BDD83D40BB0A3EC3BE7CBE8E3D7BBEBCBECDBD39BEB7BED33C86BDB53E24BE8EBD353E3EBD353EBDBDE3BD8A3DA8BE85BDF13D643E4F3E98BE3BBB0C3E07BD68BEF33DAFBDCF3D31BDA23C18BD923D783E1ABE49BD74BDA6BBF3BDCABD4A3E0BBC523D153E15BE4C3CFF3C183E01BD0EBE99BEB53E5F3EDABB7CBD6EBD133BF6BDA83DE13D96BCC33C30BE9BBD013C97BDC1BDB73D1A3C013D91BD853E07BE85BD363E763E4A3BEABD5DBEA7BC62BE9DBC53BE5E3D9FBE6FBE1BBE1F3D90BCEFBCF33DF8BD783C9E3EA43CD13E09BE85BD3B3E5CBDE7BD64BE083E9ABECA3DA1BDEE3D84BE7D3E853E393DCABE74BE673D0CBE9F3D403E123DD3BD76BD0EBD1D3D373DD73D533DF73D3FBE443E71BDF2BD883D5BBE8F3E9B3CDEBD57BDC1BD45BE76BE203D363D553D973E193E3CBCE8BD5DBECEBD1F3EB0BDCA3DD03C6CBB1D3E92BD04BE913CF03C23BD4E3E833D0E3E683E453EB13DE63D9ABDAABC8BBC0ABE823C1ABEA3BC16BA17BE583D5DBEBCBC513ED53D4E3E7A3D6ABD3F3CA03E5A3BA8BE933EDFBDE9BD8C3D9A3DB63D6CBE52BD37BEB6BABBBE48BD49BD40BD6A3D75BD3DBE003E1CBE373E42BCE1BD83BD12BED73D33BE3CBE93BD253E8FBBAF3D78BCEBBBC0BB023E41BDD1BDB63D87BEE0BD1DBE223CFFBC2FBD01BE42BDD1BD263E6ABE40BEF0BB1F3DCFBD90BC2F3D803E763E1D3E4DBD9FBDA8BEBABB13BEF1BD813D48BE46BE393DC9BD76BDD23E4E3D4EBC1F3E3BBE713D2EBDE33DC23C21BD243D9CBC003E8EBC66BE94BD4C3E81BEB2BC443D24BE65BE893C413D983E3A3CDDBDF7BCA1BCD53D6B3DB2BD3CBEE23D1D3ED4BDBDBC173D593EA7BD4C3E533EB0BD0E3CB3BC753E493BE43C63BEDFBCC33D4B3E81BDD23DEDBD073EC4BD343D86BD183C503D2C3DA5BD77BD1DBE963E193EEABD81BE6D3D873C373D953D4CBC1DBD8F3D93BEE4BD60BE583EE6BEEF3D863D473D0ABD4A3EA2BDDABDFE3DA33C813E17BE99BED63D263EF43C9C3D90BB25BEC73D2ABE173CBF3DFD3D7FBD66BDB4BD12BE1CBE1EBDB33CEC3C8D3E413DAC3D41BE093ED6BD7ABED7BD123EEFBDB03D5D3D59BEC33A06BE953EC9BD103E263E313DC3BD65BD523D5D39D0BE783E25BCBB3D61BE323DDF3D80BC23BE83BD86BDCD3D23BE0E3EC63D323EA43D92BD2C3C373E0C3EE33B62BE37BE15BE8FBBE53C3E3E273E6A3E7BBE763E043D8FBE833E19BC24BEBFBD84BD22BDFBBD53BD0D3E5ABDB2BDF7BD163E223E5C3DFD3CEDBD93BD133ED6BDC33CAB3D7B3ED63D473E27BD9CBE113CBDBD893DE83DBFBDE43C9E3EDEBD503D153EA23B8F3E153EE13D99BC493E2DBE303EDDBD013EA53D353D293E8F3D7CBE6FBEDEBD2DBD7FBD9D3DBCBE0DBECD3E493EE4BDE33E063D4F3EACBD083D46BEC13D16BEE83C5E3C42BD11BE56BE91BECC3DA13D333E193E8EBDD13D133DB13DCB3D4FBE94BDBFBD3DBD3D3E903E223E883E803DC43EEA3D82BDDB3D2EBD103D4ABD95BDEC3D0F3E543D613DD0BB1F3E1EBE96BD523E913D183E14BD293DF93D75BDB33DC9BB683EEA3D9BBEFEBCF5BD7F3D58BD873DFB3D50BE4FBE863D39BEB13CFBBCB33D5B3E313CD53D51BDC13DEFBDEBBD073E193E2FBDCC3DA0BD89BE5D3DABBC99BC0B3E093ED2BC07BFCCBC6EBE053E6E3EBE3DCCBD5EBE09BE0ABEC33D6BBD0D3DAA3CC1BDA43D4B3EC9BD823D08BE963D59BE503E02BE28BC713D25BE9DBD45BE0B3E2B3E6BBC643EB8BD96BD05BDBCBB133E87BDA73DB93D02BD743D3C3DCC3D703D40BD63BEB93DF7BD1D3E0DBE76BCA53E0DBE20BE2ABECA3DA53E2DBE4C3E973D0BBEF5BCF43D513D8E3D233D043E913D10BEDC3DEF3CCFBD60BEB9BEC5BD6EBE98BD09BE253E953D8BBEA9BB94BD9DBD19BEC0BDD1BCA1BC61BD7D3E79BE783C46BDC83EB4BC2F3D92BB34BE87BDA03EB53C82BC133B88BE5ABD013E693D573EFABDC0BD0E3D613EA63D5CBE2C3E81BD683EED3D16BE283D483CB0BDDCBD333D0EBE9DBEDF3DD0BC8B3E93BEA0BC393E2ABE863CEB3C1A3E7A3EFDBD6CBEE9BB73BDB43DBDBC2A3DA73D833C903C78BC5DBEA0BCBBBD06BB9B3D79BBD9BDA5BD623C323D05BD11BEC0BE3A3E64BE973DB63D183ED2BDE13D753DB73D193EADBE9D3E3D3C2F3D77BD56BEA53DBE3C333EF8BDA63D24BE153AADBC8A3D08BDEFBD853EBDBDD9BC4CBE95BD8A3C54BE743DFE3D0EBCABBDE53CA6BDF43DADBD03BD703E4DBC8DBE073EE73DBABD54BE1DBEE4BD43BE32BD"
    }
  }
#-}
