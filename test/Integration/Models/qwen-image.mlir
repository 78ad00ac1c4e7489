// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops2 = {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]}
#loops3 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]}
#loops6 = {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops17 = {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops24 = {indexing_maps = [#map11, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x40x64xbf16>, %arg1: tensor<1x19x80xbf16>, %arg2: tensor<1xbf16>) -> tensor<1x40x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %c3_i64 = arith.constant 3 : i64
    %cst_2 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_3 = arith.constant 4.467770e-02 : bf16
    %cst_4 = arith.constant 7.968750e-01 : bf16
    %cst_5 = arith.constant 1.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<1x3x59x59xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_48_torch.bfloat16> : tensor<64x48xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_96_torch.bfloat16> : tensor<96xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_96_48_torch.bfloat16> : tensor<96x48xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_11> : tensor<48xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_48_192_torch.bfloat16> : tensor<48x192xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16> : tensor<192xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_192_48_torch.bfloat16> : tensor<192x48xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_10> : tensor<48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_7> : tensor<48x48xbf16>
    %cst_18 = arith.constant 0xFFF0000000000000 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_9> : tensor<48xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_6> : tensor<48x48xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_8> : tensor<48xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_5> : tensor<48x48xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_7> : tensor<48xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_4> : tensor<48x48xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_6> : tensor<48xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_3> : tensor<48x48xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_5> : tensor<48xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_2> : tensor<48x48xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_4> : tensor<48xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_1> : tensor<48x48xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_288_torch.bfloat16_1> : tensor<288xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_288_48_torch.bfloat16_1> : tensor<288x48xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_288_torch.bfloat16> : tensor<288xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_288_48_torch.bfloat16> : tensor<288x48xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_48_8_torch.complex64_1> : tensor<48x8xcomplex<f32>>
    %cst_40 = arith.constant dense_resource<torch_tensor_48_8_torch.complex64> : tensor<48x8xcomplex<f32>>
    %cst_41 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_3> : tensor<48xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_48_256_torch.bfloat16> : tensor<48x256xbf16>
    %cst_45 = arith.constant -9.2103403719761836 : f64
    %cst_46 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_48_80_torch.bfloat16> : tensor<48x80xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_80_torch.bfloat16> : tensor<80xbf16>
    %cst_49 = arith.constant 9.9999999999999995E-7 : f64
    %cst_50 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_48_64_torch.bfloat16> : tensor<48x64xbf16>
    %cst_52 = arith.constant 8.000000e+01 : f32
    %cst_53 = arith.constant 1.280000e+02 : f32
    %cst_54 = arith.constant 1.000000e+03 : f32
    %cst_55 = arith.constant 4.800000e+01 : f64
    %cst_56 = arith.constant 4.800000e+01 : f32
    %cst_57 = arith.constant 1.600000e+01 : f32
    %cst_58 = arith.constant 5.000000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x40x64xbf16> into tensor<40x64xbf16>
    %0 = tensor.empty() : tensor<64x48xbf16>
    %transposed = linalg.transpose ins(%cst_51 : tensor<48x64xbf16>) outs(%0 : tensor<64x48xbf16>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<48xf32>
    %2 = linalg.generic #loops0 ins(%cst_50 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %3 = tensor.empty() : tensor<40x64xf32>
    %4 = linalg.generic #loops1 ins(%collapsed : tensor<40x64xbf16>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<40x64xf32>
    %5 = tensor.empty() : tensor<64x48xf32>
    %6 = linalg.generic #loops1 ins(%transposed : tensor<64x48xbf16>) outs(%5 : tensor<64x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<64x48xf32>
    %7 = tensor.empty() : tensor<40x48xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %9 = linalg.matmul ins(%4, %6 : tensor<40x64xf32>, tensor<64x48xf32>) outs(%8 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %10 = linalg.generic #loops2 ins(%2 : tensor<48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %11 = linalg.generic #loops3 ins(%9, %10 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %12 = tensor.empty() : tensor<40x48xbf16>
    %13 = linalg.generic #loops1 ins(%11 : tensor<40x48xf32>) outs(%12 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x48xbf16>
    %expanded = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %14 = tensor.empty() : tensor<1x19x80xf32>
    %15 = linalg.generic #loops4 ins(%arg1 : tensor<1x19x80xbf16>) outs(%14 : tensor<1x19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x19x80xf32>
    %16 = linalg.generic #loops4 ins(%15 : tensor<1x19x80xf32>) outs(%14 : tensor<1x19x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %396 : f32
    } -> tensor<1x19x80xf32>
    %17 = tensor.empty() : tensor<1x19x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x19x1xf32>) -> tensor<1x19x1xf32>
    %19 = linalg.generic #loops5 ins(%16 : tensor<1x19x80xf32>) outs(%18 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x1xf32>
    %20 = linalg.generic #loops4 ins(%19 : tensor<1x19x1xf32>) outs(%17 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_52 : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x1xf32>
    %21 = linalg.generic #loops4 ins(%20 : tensor<1x19x1xf32>) outs(%17 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x19x1xf32>
    %22 = linalg.generic #loops4 ins(%21 : tensor<1x19x1xf32>) outs(%17 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x1xf32>
    %23 = linalg.generic #loops6 ins(%arg1, %22 : tensor<1x19x80xbf16>, tensor<1x19x1xf32>) outs(%14 : tensor<1x19x80xf32>) {
    ^bb0(%in: bf16, %in_165: f32, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      %397 = arith.mulf %396, %in_165 : f32
      linalg.yield %397 : f32
    } -> tensor<1x19x80xf32>
    %24 = tensor.empty() : tensor<1x19x80xbf16>
    %25 = linalg.generic #loops4 ins(%23 : tensor<1x19x80xf32>) outs(%24 : tensor<1x19x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x80xbf16>
    %26 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_48 : tensor<1x19x80xbf16>, tensor<80xbf16>) outs(%24 : tensor<1x19x80xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x80xbf16>
    %collapsed_59 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %27 = tensor.empty() : tensor<80x48xbf16>
    %transposed_60 = linalg.transpose ins(%cst_47 : tensor<48x80xbf16>) outs(%27 : tensor<80x48xbf16>) permutation = [1, 0] 
    %28 = linalg.generic #loops0 ins(%cst_46 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %29 = tensor.empty() : tensor<19x80xf32>
    %30 = linalg.generic #loops1 ins(%collapsed_59 : tensor<19x80xbf16>) outs(%29 : tensor<19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<19x80xf32>
    %31 = tensor.empty() : tensor<80x48xf32>
    %32 = linalg.generic #loops1 ins(%transposed_60 : tensor<80x48xbf16>) outs(%31 : tensor<80x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<80x48xf32>
    %33 = tensor.empty() : tensor<19x48xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %35 = linalg.matmul ins(%30, %32 : tensor<19x80xf32>, tensor<80x48xf32>) outs(%34 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %36 = linalg.generic #loops2 ins(%28 : tensor<48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %37 = linalg.generic #loops3 ins(%35, %36 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<19x48xf32>
    %38 = tensor.empty() : tensor<19x48xbf16>
    %39 = linalg.generic #loops1 ins(%37 : tensor<19x48xf32>) outs(%38 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<19x48xbf16>
    %expanded_61 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [1, 19, 48] : tensor<19x48xbf16> into tensor<1x19x48xbf16>
    %40 = tensor.empty() : tensor<128xf32>
    %41 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%40 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %396 = linalg.index 0 : index
      %397 = arith.index_cast %396 : index to i64
      %398 = arith.sitofp %397 : i64 to f32
      %399 = arith.addf %398, %cst : f32
      linalg.yield %399 : f32
    } -> tensor<128xf32>
    %42 = linalg.generic #loops0 ins(%41 : tensor<128xf32>) outs(%40 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_45 : f64 to f32
      %397 = arith.mulf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<128xf32>
    %43 = linalg.generic #loops0 ins(%42 : tensor<128xf32>) outs(%40 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_53 : f32
      linalg.yield %396 : f32
    } -> tensor<128xf32>
    %44 = linalg.generic #loops0 ins(%43 : tensor<128xf32>) outs(%40 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.exp %in : f32
      linalg.yield %396 : f32
    } -> tensor<128xf32>
    %expanded_62 = tensor.expand_shape %arg2 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %45 = tensor.empty() : tensor<1x1xf32>
    %46 = linalg.generic #loops1 ins(%expanded_62 : tensor<1x1xbf16>) outs(%45 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x1xf32>
    %expanded_63 = tensor.expand_shape %44 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %47 = tensor.empty() : tensor<1x128xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46, %expanded_63 : tensor<1x1xf32>, tensor<1x128xf32>) outs(%47 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.mulf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x128xf32>
    %49 = linalg.generic #loops1 ins(%48 : tensor<1x128xf32>) outs(%47 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.mulf %in, %cst_54 : f32
      linalg.yield %396 : f32
    } -> tensor<1x128xf32>
    %50 = linalg.generic #loops1 ins(%49 : tensor<1x128xf32>) outs(%47 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.sin %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x128xf32>
    %51 = linalg.generic #loops1 ins(%49 : tensor<1x128xf32>) outs(%47 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.cos %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x128xf32>
    %concat = tensor.concat dim(1) %50, %51 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 128] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %extracted_slice_64 = tensor.extract_slice %concat[0, 0] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %concat_65 = tensor.concat dim(1) %extracted_slice, %extracted_slice_64 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %52 = tensor.empty() : tensor<1x256xbf16>
    %53 = linalg.generic #loops1 ins(%concat_65 : tensor<1x256xf32>) outs(%52 : tensor<1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x256xbf16>
    %54 = tensor.empty() : tensor<256x48xbf16>
    %transposed_66 = linalg.transpose ins(%cst_44 : tensor<48x256xbf16>) outs(%54 : tensor<256x48xbf16>) permutation = [1, 0] 
    %55 = linalg.generic #loops0 ins(%cst_43 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %56 = tensor.empty() : tensor<1x256xf32>
    %57 = linalg.generic #loops1 ins(%53 : tensor<1x256xbf16>) outs(%56 : tensor<1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x256xf32>
    %58 = tensor.empty() : tensor<256x48xf32>
    %59 = linalg.generic #loops1 ins(%transposed_66 : tensor<256x48xbf16>) outs(%58 : tensor<256x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<256x48xf32>
    %60 = tensor.empty() : tensor<1x48xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %62 = linalg.matmul ins(%57, %59 : tensor<1x256xf32>, tensor<256x48xf32>) outs(%61 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %63 = linalg.generic #loops2 ins(%55 : tensor<48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48xf32>
    %64 = linalg.generic #loops3 ins(%62, %63 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %65 = tensor.empty() : tensor<1x48xbf16>
    %66 = linalg.generic #loops1 ins(%64 : tensor<1x48xf32>) outs(%65 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x48xbf16>
    %67 = linalg.generic #loops1 ins(%66 : tensor<1x48xbf16>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %68 = linalg.generic #loops1 ins(%67 : tensor<1x48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.negf %in : f32
      %397 = math.exp %396 : f32
      %398 = arith.addf %397, %cst_0 : f32
      %399 = arith.divf %cst_0, %398 : f32
      linalg.yield %399 : f32
    } -> tensor<1x48xf32>
    %69 = linalg.generic #loops3 ins(%67, %68 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.mulf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %70 = linalg.generic #loops1 ins(%69 : tensor<1x48xf32>) outs(%65 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x48xbf16>
    %71 = tensor.empty() : tensor<48x48xbf16>
    %transposed_67 = linalg.transpose ins(%cst_42 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %72 = linalg.generic #loops0 ins(%cst_41 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %73 = linalg.generic #loops1 ins(%70 : tensor<1x48xbf16>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %74 = tensor.empty() : tensor<48x48xf32>
    %75 = linalg.generic #loops1 ins(%transposed_67 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %76 = linalg.matmul ins(%73, %75 : tensor<1x48xf32>, tensor<48x48xf32>) outs(%61 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %77 = linalg.generic #loops2 ins(%72 : tensor<48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48xf32>
    %78 = linalg.generic #loops3 ins(%76, %77 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %79 = linalg.generic #loops1 ins(%78 : tensor<1x48xf32>) outs(%65 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x48xbf16>
    %extracted_slice_68 = tensor.extract_slice %cst_40[0, 0] [48, 2] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x2xcomplex<f32>>
    %extracted_slice_69 = tensor.extract_slice %cst_40[0, 2] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_70 = tensor.extract_slice %cst_40[0, 5] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_71 = tensor.extract_slice %cst_39[0, 2] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_72 = tensor.extract_slice %cst_39[0, 5] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_73 = tensor.extract_slice %extracted_slice_68[0, 0] [1, 2] [1, 1] : tensor<48x2xcomplex<f32>> to tensor<1x2xcomplex<f32>>
    %80 = tensor.empty() : tensor<1x5x8x2xcomplex<f32>>
    %81 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73 : tensor<1x2xcomplex<f32>>) outs(%80 : tensor<1x5x8x2xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<1x5x8x2xcomplex<f32>>
    %extracted_slice_74 = tensor.extract_slice %extracted_slice_71[45, 0] [3, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<3x3xcomplex<f32>>
    %extracted_slice_75 = tensor.extract_slice %extracted_slice_69[0, 0] [2, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<2x3xcomplex<f32>>
    %concat_76 = tensor.concat dim(0) %extracted_slice_74, %extracted_slice_75 : (tensor<3x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<5x3xcomplex<f32>>
    %expanded_77 = tensor.expand_shape %concat_76 [[0, 1], [2, 3]] output_shape [1, 5, 1, 3] : tensor<5x3xcomplex<f32>> into tensor<1x5x1x3xcomplex<f32>>
    %82 = tensor.empty() : tensor<1x5x8x3xcomplex<f32>>
    %collapsed_78 = tensor.collapse_shape %expanded_77 [[0], [1, 2], [3]] : tensor<1x5x1x3xcomplex<f32>> into tensor<1x5x3xcomplex<f32>>
    %83 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_78 : tensor<1x5x3xcomplex<f32>>) outs(%82 : tensor<1x5x8x3xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<1x5x8x3xcomplex<f32>>
    %extracted_slice_79 = tensor.extract_slice %extracted_slice_72[44, 0] [4, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<4x3xcomplex<f32>>
    %extracted_slice_80 = tensor.extract_slice %extracted_slice_70[0, 0] [4, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<4x3xcomplex<f32>>
    %concat_81 = tensor.concat dim(0) %extracted_slice_79, %extracted_slice_80 : (tensor<4x3xcomplex<f32>>, tensor<4x3xcomplex<f32>>) -> tensor<8x3xcomplex<f32>>
    %expanded_82 = tensor.expand_shape %concat_81 [[0, 1], [2]] output_shape [1, 8, 3] : tensor<8x3xcomplex<f32>> into tensor<1x8x3xcomplex<f32>>
    %84 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x8x3xcomplex<f32>>) outs(%82 : tensor<1x5x8x3xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<1x5x8x3xcomplex<f32>>
    %concat_83 = tensor.concat dim(3) %81, %83, %84 : (tensor<1x5x8x2xcomplex<f32>>, tensor<1x5x8x3xcomplex<f32>>, tensor<1x5x8x3xcomplex<f32>>) -> tensor<1x5x8x8xcomplex<f32>>
    %collapsed_84 = tensor.collapse_shape %concat_83 [[0, 1, 2], [3]] : tensor<1x5x8x8xcomplex<f32>> into tensor<40x8xcomplex<f32>>
    %extracted_slice_85 = tensor.extract_slice %cst_40[4, 0] [19, 8] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<19x8xcomplex<f32>>
    %85 = linalg.generic #loops1 ins(%79 : tensor<1x48xbf16>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %86 = linalg.generic #loops1 ins(%85 : tensor<1x48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.negf %in : f32
      %397 = math.exp %396 : f32
      %398 = arith.addf %397, %cst_0 : f32
      %399 = arith.divf %cst_0, %398 : f32
      linalg.yield %399 : f32
    } -> tensor<1x48xf32>
    %87 = linalg.generic #loops3 ins(%85, %86 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.mulf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %88 = linalg.generic #loops1 ins(%87 : tensor<1x48xf32>) outs(%65 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x48xbf16>
    %89 = tensor.empty() : tensor<48x288xbf16>
    %transposed_86 = linalg.transpose ins(%cst_38 : tensor<288x48xbf16>) outs(%89 : tensor<48x288xbf16>) permutation = [1, 0] 
    %90 = tensor.empty() : tensor<288xf32>
    %91 = linalg.generic #loops0 ins(%cst_37 : tensor<288xbf16>) outs(%90 : tensor<288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<288xf32>
    %92 = linalg.generic #loops1 ins(%88 : tensor<1x48xbf16>) outs(%60 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x48xf32>
    %93 = tensor.empty() : tensor<48x288xf32>
    %94 = linalg.generic #loops1 ins(%transposed_86 : tensor<48x288xbf16>) outs(%93 : tensor<48x288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x288xf32>
    %95 = tensor.empty() : tensor<1x288xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %97 = linalg.matmul ins(%92, %94 : tensor<1x48xf32>, tensor<48x288xf32>) outs(%96 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %98 = linalg.generic #loops2 ins(%91 : tensor<288xf32>) outs(%95 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x288xf32>
    %99 = linalg.generic #loops3 ins(%97, %98 : tensor<1x288xf32>, tensor<1x288xf32>) outs(%95 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x288xf32>
    %100 = tensor.empty() : tensor<1x288xbf16>
    %101 = linalg.generic #loops1 ins(%99 : tensor<1x288xf32>) outs(%100 : tensor<1x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x288xbf16>
    %transposed_87 = linalg.transpose ins(%cst_36 : tensor<288x48xbf16>) outs(%89 : tensor<48x288xbf16>) permutation = [1, 0] 
    %102 = linalg.generic #loops0 ins(%cst_35 : tensor<288xbf16>) outs(%90 : tensor<288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<288xf32>
    %103 = linalg.generic #loops1 ins(%transposed_87 : tensor<48x288xbf16>) outs(%93 : tensor<48x288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x288xf32>
    %104 = linalg.matmul ins(%92, %103 : tensor<1x48xf32>, tensor<48x288xf32>) outs(%96 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %105 = linalg.generic #loops2 ins(%102 : tensor<288xf32>) outs(%95 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x288xf32>
    %106 = linalg.generic #loops3 ins(%104, %105 : tensor<1x288xf32>, tensor<1x288xf32>) outs(%95 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x288xf32>
    %107 = linalg.generic #loops1 ins(%106 : tensor<1x288xf32>) outs(%100 : tensor<1x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x288xbf16>
    %extracted_slice_88 = tensor.extract_slice %101[0, 0] [1, 144] [1, 1] : tensor<1x288xbf16> to tensor<1x144xbf16>
    %extracted_slice_89 = tensor.extract_slice %101[0, 144] [1, 144] [1, 1] : tensor<1x288xbf16> to tensor<1x144xbf16>
    %extracted_slice_90 = tensor.extract_slice %107[0, 0] [1, 144] [1, 1] : tensor<1x288xbf16> to tensor<1x144xbf16>
    %108 = tensor.empty() : tensor<1x40x48xf32>
    %109 = linalg.generic #loops4 ins(%expanded : tensor<1x40x48xbf16>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %110 = tensor.empty() : tensor<1x40x48xf64>
    %111 = linalg.generic #loops4 ins(%109 : tensor<1x40x48xf32>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %396 = arith.extf %in : f32 to f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %112 = tensor.empty() : tensor<1x40x1xf64>
    %113 = linalg.fill ins(%cst_1 : f64) outs(%112 : tensor<1x40x1xf64>) -> tensor<1x40x1xf64>
    %114 = linalg.generic #loops5 ins(%111 : tensor<1x40x48xf64>) outs(%113 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %115 = linalg.generic #loops4 ins(%114 : tensor<1x40x1xf64>) outs(%112 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %116 = linalg.generic #loops6 ins(%111, %115 : tensor<1x40x48xf64>, tensor<1x40x1xf64>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.subf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %117 = linalg.generic #loops13 ins(%116, %116 : tensor<1x40x48xf64>, tensor<1x40x48xf64>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.mulf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %118 = linalg.generic #loops5 ins(%117 : tensor<1x40x48xf64>) outs(%113 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %119 = linalg.generic #loops4 ins(%118 : tensor<1x40x1xf64>) outs(%112 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %120 = tensor.empty() : tensor<1x40x1xf32>
    %121 = linalg.generic #loops4 ins(%119 : tensor<1x40x1xf64>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %396 = arith.truncf %in : f64 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%120 : tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %123 = linalg.generic #loops5 ins(%109 : tensor<1x40x48xf32>) outs(%122 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %124 = linalg.generic #loops4 ins(%123 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_56 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %125 = linalg.generic #loops4 ins(%121 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x40x1xf32>
    %126 = linalg.generic #loops4 ins(%125 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %127 = linalg.generic #loops6 ins(%109, %124 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.subf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %128 = linalg.generic #loops6 ins(%127, %126 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.mulf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %129 = tensor.empty() : tensor<1x40x48xbf16>
    %130 = linalg.generic #loops4 ins(%128 : tensor<1x40x48xf32>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %extracted_slice_91 = tensor.extract_slice %extracted_slice_88[0, 0] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %extracted_slice_92 = tensor.extract_slice %extracted_slice_88[0, 48] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %extracted_slice_93 = tensor.extract_slice %extracted_slice_88[0, 96] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %expanded_94 = tensor.expand_shape %extracted_slice_91 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %expanded_95 = tensor.expand_shape %extracted_slice_92 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %expanded_96 = tensor.expand_shape %extracted_slice_93 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %131 = tensor.empty() : tensor<1x1x48xbf16>
    %132 = linalg.generic #loops4 ins(%expanded_95 : tensor<1x1x48xbf16>) outs(%131 : tensor<1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %396 = arith.addf %in, %cst_5 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x1x48xbf16>
    %133 = linalg.generic #loops14 ins(%130, %132 : tensor<1x40x48xbf16>, tensor<1x1x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %134 = linalg.generic #loops14 ins(%133, %expanded_94 : tensor<1x40x48xbf16>, tensor<1x1x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.addf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %135 = tensor.empty() : tensor<1x19x48xf32>
    %136 = linalg.generic #loops4 ins(%expanded_61 : tensor<1x19x48xbf16>) outs(%135 : tensor<1x19x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x19x48xf32>
    %137 = tensor.empty() : tensor<1x19x48xf64>
    %138 = linalg.generic #loops4 ins(%136 : tensor<1x19x48xf32>) outs(%137 : tensor<1x19x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %396 = arith.extf %in : f32 to f64
      linalg.yield %396 : f64
    } -> tensor<1x19x48xf64>
    %139 = tensor.empty() : tensor<1x19x1xf64>
    %140 = linalg.fill ins(%cst_1 : f64) outs(%139 : tensor<1x19x1xf64>) -> tensor<1x19x1xf64>
    %141 = linalg.generic #loops5 ins(%138 : tensor<1x19x48xf64>) outs(%140 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x19x1xf64>
    %142 = linalg.generic #loops4 ins(%141 : tensor<1x19x1xf64>) outs(%139 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x19x1xf64>
    %143 = linalg.generic #loops6 ins(%138, %142 : tensor<1x19x48xf64>, tensor<1x19x1xf64>) outs(%137 : tensor<1x19x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.subf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x19x48xf64>
    %144 = linalg.generic #loops13 ins(%143, %143 : tensor<1x19x48xf64>, tensor<1x19x48xf64>) outs(%137 : tensor<1x19x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.mulf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x19x48xf64>
    %145 = linalg.generic #loops5 ins(%144 : tensor<1x19x48xf64>) outs(%140 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x19x1xf64>
    %146 = linalg.generic #loops4 ins(%145 : tensor<1x19x1xf64>) outs(%139 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x19x1xf64>
    %147 = linalg.generic #loops4 ins(%146 : tensor<1x19x1xf64>) outs(%17 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %396 = arith.truncf %in : f64 to f32
      linalg.yield %396 : f32
    } -> tensor<1x19x1xf32>
    %148 = linalg.generic #loops5 ins(%136 : tensor<1x19x48xf32>) outs(%18 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x1xf32>
    %149 = linalg.generic #loops4 ins(%148 : tensor<1x19x1xf32>) outs(%17 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_56 : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x1xf32>
    %150 = linalg.generic #loops4 ins(%147 : tensor<1x19x1xf32>) outs(%17 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x19x1xf32>
    %151 = linalg.generic #loops4 ins(%150 : tensor<1x19x1xf32>) outs(%17 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x1xf32>
    %152 = linalg.generic #loops6 ins(%136, %149 : tensor<1x19x48xf32>, tensor<1x19x1xf32>) outs(%135 : tensor<1x19x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.subf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x48xf32>
    %153 = linalg.generic #loops6 ins(%152, %151 : tensor<1x19x48xf32>, tensor<1x19x1xf32>) outs(%135 : tensor<1x19x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.mulf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x48xf32>
    %154 = tensor.empty() : tensor<1x19x48xbf16>
    %155 = linalg.generic #loops4 ins(%153 : tensor<1x19x48xf32>) outs(%154 : tensor<1x19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x48xbf16>
    %extracted_slice_97 = tensor.extract_slice %extracted_slice_90[0, 0] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %extracted_slice_98 = tensor.extract_slice %extracted_slice_90[0, 48] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %expanded_99 = tensor.expand_shape %extracted_slice_97 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %expanded_100 = tensor.expand_shape %extracted_slice_98 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %156 = linalg.generic #loops4 ins(%expanded_100 : tensor<1x1x48xbf16>) outs(%131 : tensor<1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %396 = arith.addf %in, %cst_5 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x1x48xbf16>
    %157 = linalg.generic #loops14 ins(%155, %156 : tensor<1x19x48xbf16>, tensor<1x1x48xbf16>) outs(%154 : tensor<1x19x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x48xbf16>
    %158 = linalg.generic #loops14 ins(%157, %expanded_99 : tensor<1x19x48xbf16>, tensor<1x1x48xbf16>) outs(%154 : tensor<1x19x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.addf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x48xbf16>
    %collapsed_101 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %transposed_102 = linalg.transpose ins(%cst_34 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %159 = linalg.generic #loops0 ins(%cst_33 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %160 = linalg.generic #loops1 ins(%collapsed_101 : tensor<40x48xbf16>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %161 = linalg.generic #loops1 ins(%transposed_102 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %162 = linalg.matmul ins(%160, %161 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%8 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %163 = linalg.generic #loops2 ins(%159 : tensor<48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %164 = linalg.generic #loops3 ins(%162, %163 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %165 = linalg.generic #loops1 ins(%164 : tensor<40x48xf32>) outs(%12 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x48xbf16>
    %transposed_103 = linalg.transpose ins(%cst_32 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %166 = linalg.generic #loops0 ins(%cst_31 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %167 = linalg.generic #loops1 ins(%transposed_103 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %168 = linalg.matmul ins(%160, %167 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%8 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %169 = linalg.generic #loops2 ins(%166 : tensor<48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %170 = linalg.generic #loops3 ins(%168, %169 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %171 = linalg.generic #loops1 ins(%170 : tensor<40x48xf32>) outs(%12 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x48xbf16>
    %transposed_104 = linalg.transpose ins(%cst_30 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %172 = linalg.generic #loops0 ins(%cst_29 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %173 = linalg.generic #loops1 ins(%transposed_104 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %174 = linalg.matmul ins(%160, %173 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%8 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %175 = linalg.generic #loops2 ins(%172 : tensor<48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %176 = linalg.generic #loops3 ins(%174, %175 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %177 = linalg.generic #loops1 ins(%176 : tensor<40x48xf32>) outs(%12 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x48xbf16>
    %collapsed_105 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<1x19x48xbf16> into tensor<19x48xbf16>
    %transposed_106 = linalg.transpose ins(%cst_28 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %178 = linalg.generic #loops0 ins(%cst_27 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %179 = linalg.generic #loops1 ins(%collapsed_105 : tensor<19x48xbf16>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<19x48xf32>
    %180 = linalg.generic #loops1 ins(%transposed_106 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %181 = linalg.matmul ins(%179, %180 : tensor<19x48xf32>, tensor<48x48xf32>) outs(%34 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %182 = linalg.generic #loops2 ins(%178 : tensor<48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %183 = linalg.generic #loops3 ins(%181, %182 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<19x48xf32>
    %184 = linalg.generic #loops1 ins(%183 : tensor<19x48xf32>) outs(%38 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<19x48xbf16>
    %transposed_107 = linalg.transpose ins(%cst_26 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %185 = linalg.generic #loops0 ins(%cst_25 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %186 = linalg.generic #loops1 ins(%transposed_107 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %187 = linalg.matmul ins(%179, %186 : tensor<19x48xf32>, tensor<48x48xf32>) outs(%34 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %188 = linalg.generic #loops2 ins(%185 : tensor<48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %189 = linalg.generic #loops3 ins(%187, %188 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<19x48xf32>
    %190 = linalg.generic #loops1 ins(%189 : tensor<19x48xf32>) outs(%38 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<19x48xbf16>
    %transposed_108 = linalg.transpose ins(%cst_24 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %191 = linalg.generic #loops0 ins(%cst_23 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %192 = linalg.generic #loops1 ins(%transposed_108 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %193 = linalg.matmul ins(%179, %192 : tensor<19x48xf32>, tensor<48x48xf32>) outs(%34 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %194 = linalg.generic #loops2 ins(%191 : tensor<48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %195 = linalg.generic #loops3 ins(%193, %194 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%33 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<19x48xf32>
    %196 = linalg.generic #loops1 ins(%195 : tensor<19x48xf32>) outs(%38 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<19x48xbf16>
    %expanded_109 = tensor.expand_shape %165 [[0, 1], [2, 3]] output_shape [1, 40, 3, 16] : tensor<40x48xbf16> into tensor<1x40x3x16xbf16>
    %expanded_110 = tensor.expand_shape %171 [[0, 1], [2, 3]] output_shape [1, 40, 3, 16] : tensor<40x48xbf16> into tensor<1x40x3x16xbf16>
    %expanded_111 = tensor.expand_shape %177 [[0, 1], [2, 3]] output_shape [1, 40, 3, 16] : tensor<40x48xbf16> into tensor<1x40x3x16xbf16>
    %expanded_112 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [1, 19, 3, 16] : tensor<19x48xbf16> into tensor<1x19x3x16xbf16>
    %expanded_113 = tensor.expand_shape %190 [[0, 1], [2, 3]] output_shape [1, 19, 3, 16] : tensor<19x48xbf16> into tensor<1x19x3x16xbf16>
    %expanded_114 = tensor.expand_shape %196 [[0, 1], [2, 3]] output_shape [1, 19, 3, 16] : tensor<19x48xbf16> into tensor<1x19x3x16xbf16>
    %197 = tensor.empty() : tensor<1x40x3x16xf32>
    %198 = linalg.generic #loops15 ins(%expanded_109 : tensor<1x40x3x16xbf16>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x16xf32>
    %199 = linalg.generic #loops15 ins(%198 : tensor<1x40x3x16xf32>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %396 : f32
    } -> tensor<1x40x3x16xf32>
    %200 = tensor.empty() : tensor<1x40x3x1xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<1x40x3x1xf32>) -> tensor<1x40x3x1xf32>
    %202 = linalg.generic #loops16 ins(%199 : tensor<1x40x3x16xf32>) outs(%201 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x1xf32>
    %203 = linalg.generic #loops15 ins(%202 : tensor<1x40x3x1xf32>) outs(%200 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_57 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x1xf32>
    %204 = linalg.generic #loops15 ins(%203 : tensor<1x40x3x1xf32>) outs(%200 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x40x3x1xf32>
    %205 = linalg.generic #loops15 ins(%204 : tensor<1x40x3x1xf32>) outs(%200 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x1xf32>
    %206 = linalg.generic #loops17 ins(%expanded_109, %205 : tensor<1x40x3x16xbf16>, tensor<1x40x3x1xf32>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: bf16, %in_165: f32, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      %397 = arith.mulf %396, %in_165 : f32
      linalg.yield %397 : f32
    } -> tensor<1x40x3x16xf32>
    %207 = tensor.empty() : tensor<1x40x3x16xbf16>
    %208 = linalg.generic #loops15 ins(%206 : tensor<1x40x3x16xf32>) outs(%207 : tensor<1x40x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x3x16xbf16>
    %209 = linalg.generic #loops18 ins(%208, %cst_22 : tensor<1x40x3x16xbf16>, tensor<16xbf16>) outs(%207 : tensor<1x40x3x16xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x3x16xbf16>
    %210 = linalg.generic #loops15 ins(%expanded_110 : tensor<1x40x3x16xbf16>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x16xf32>
    %211 = linalg.generic #loops15 ins(%210 : tensor<1x40x3x16xf32>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %396 : f32
    } -> tensor<1x40x3x16xf32>
    %212 = linalg.generic #loops16 ins(%211 : tensor<1x40x3x16xf32>) outs(%201 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x1xf32>
    %213 = linalg.generic #loops15 ins(%212 : tensor<1x40x3x1xf32>) outs(%200 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_57 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x1xf32>
    %214 = linalg.generic #loops15 ins(%213 : tensor<1x40x3x1xf32>) outs(%200 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x40x3x1xf32>
    %215 = linalg.generic #loops15 ins(%214 : tensor<1x40x3x1xf32>) outs(%200 : tensor<1x40x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x1xf32>
    %216 = linalg.generic #loops17 ins(%expanded_110, %215 : tensor<1x40x3x16xbf16>, tensor<1x40x3x1xf32>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: bf16, %in_165: f32, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      %397 = arith.mulf %396, %in_165 : f32
      linalg.yield %397 : f32
    } -> tensor<1x40x3x16xf32>
    %217 = linalg.generic #loops15 ins(%216 : tensor<1x40x3x16xf32>) outs(%207 : tensor<1x40x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x3x16xbf16>
    %218 = linalg.generic #loops18 ins(%217, %cst_21 : tensor<1x40x3x16xbf16>, tensor<16xbf16>) outs(%207 : tensor<1x40x3x16xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x3x16xbf16>
    %219 = tensor.empty() : tensor<1x19x3x16xf32>
    %220 = linalg.generic #loops15 ins(%expanded_112 : tensor<1x19x3x16xbf16>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x16xf32>
    %221 = linalg.generic #loops15 ins(%220 : tensor<1x19x3x16xf32>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %396 : f32
    } -> tensor<1x19x3x16xf32>
    %222 = tensor.empty() : tensor<1x19x3x1xf32>
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<1x19x3x1xf32>) -> tensor<1x19x3x1xf32>
    %224 = linalg.generic #loops16 ins(%221 : tensor<1x19x3x16xf32>) outs(%223 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x1xf32>
    %225 = linalg.generic #loops15 ins(%224 : tensor<1x19x3x1xf32>) outs(%222 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_57 : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x1xf32>
    %226 = linalg.generic #loops15 ins(%225 : tensor<1x19x3x1xf32>) outs(%222 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x19x3x1xf32>
    %227 = linalg.generic #loops15 ins(%226 : tensor<1x19x3x1xf32>) outs(%222 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x1xf32>
    %228 = linalg.generic #loops17 ins(%expanded_112, %227 : tensor<1x19x3x16xbf16>, tensor<1x19x3x1xf32>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: bf16, %in_165: f32, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      %397 = arith.mulf %396, %in_165 : f32
      linalg.yield %397 : f32
    } -> tensor<1x19x3x16xf32>
    %229 = tensor.empty() : tensor<1x19x3x16xbf16>
    %230 = linalg.generic #loops15 ins(%228 : tensor<1x19x3x16xf32>) outs(%229 : tensor<1x19x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x3x16xbf16>
    %231 = linalg.generic #loops18 ins(%230, %cst_20 : tensor<1x19x3x16xbf16>, tensor<16xbf16>) outs(%229 : tensor<1x19x3x16xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x3x16xbf16>
    %232 = linalg.generic #loops15 ins(%expanded_113 : tensor<1x19x3x16xbf16>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x16xf32>
    %233 = linalg.generic #loops15 ins(%232 : tensor<1x19x3x16xf32>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %396 : f32
    } -> tensor<1x19x3x16xf32>
    %234 = linalg.generic #loops16 ins(%233 : tensor<1x19x3x16xf32>) outs(%223 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x1xf32>
    %235 = linalg.generic #loops15 ins(%234 : tensor<1x19x3x1xf32>) outs(%222 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_57 : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x1xf32>
    %236 = linalg.generic #loops15 ins(%235 : tensor<1x19x3x1xf32>) outs(%222 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x19x3x1xf32>
    %237 = linalg.generic #loops15 ins(%236 : tensor<1x19x3x1xf32>) outs(%222 : tensor<1x19x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x1xf32>
    %238 = linalg.generic #loops17 ins(%expanded_113, %237 : tensor<1x19x3x16xbf16>, tensor<1x19x3x1xf32>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: bf16, %in_165: f32, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      %397 = arith.mulf %396, %in_165 : f32
      linalg.yield %397 : f32
    } -> tensor<1x19x3x16xf32>
    %239 = linalg.generic #loops15 ins(%238 : tensor<1x19x3x16xf32>) outs(%229 : tensor<1x19x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x3x16xbf16>
    %240 = linalg.generic #loops18 ins(%239, %cst_19 : tensor<1x19x3x16xbf16>, tensor<16xbf16>) outs(%229 : tensor<1x19x3x16xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x3x16xbf16>
    %241 = linalg.generic #loops15 ins(%209 : tensor<1x40x3x16xbf16>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x16xf32>
    %expanded_115 = tensor.expand_shape %241 [[0], [1], [2], [3, 4]] output_shape [1, 40, 3, 8, 2] : tensor<1x40x3x16xf32> into tensor<1x40x3x8x2xf32>
    %242 = tensor.empty() : tensor<1x40x3x8xcomplex<f32>>
    %243 = linalg.generic #loops19 outs(%242 : tensor<1x40x3x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %396 = linalg.index 1 : index
      %397 = linalg.index 2 : index
      %398 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_115[%c0, %396, %397, %398, %c0] : tensor<1x40x3x8x2xf32>
      %extracted_165 = tensor.extract %expanded_115[%c0, %396, %397, %398, %c1] : tensor<1x40x3x8x2xf32>
      %399 = complex.create %extracted, %extracted_165 : complex<f32>
      linalg.yield %399 : complex<f32>
    } -> tensor<1x40x3x8xcomplex<f32>>
    %expanded_116 = tensor.expand_shape %collapsed_84 [[0], [1, 2]] output_shape [40, 1, 8] : tensor<40x8xcomplex<f32>> into tensor<40x1x8xcomplex<f32>>
    %244 = linalg.generic #loops20 ins(%243, %expanded_116 : tensor<1x40x3x8xcomplex<f32>>, tensor<40x1x8xcomplex<f32>>) outs(%242 : tensor<1x40x3x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_165: complex<f32>, %out: complex<f32>):
      %396 = complex.mul %in, %in_165 : complex<f32>
      linalg.yield %396 : complex<f32>
    } -> tensor<1x40x3x8xcomplex<f32>>
    %245 = tensor.empty() : tensor<1x40x3x8x2xf32>
    %246 = linalg.generic #loops21 ins(%244 : tensor<1x40x3x8xcomplex<f32>>) outs(%245 : tensor<1x40x3x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %396 = complex.re %in : complex<f32>
      %397 = complex.im %in : complex<f32>
      %398 = linalg.index 4 : index
      %399 = arith.cmpi eq, %398, %c0 : index
      %400 = arith.select %399, %396, %397 : f32
      linalg.yield %400 : f32
    } -> tensor<1x40x3x8x2xf32>
    %collapsed_117 = tensor.collapse_shape %246 [[0], [1], [2], [3, 4]] : tensor<1x40x3x8x2xf32> into tensor<1x40x3x16xf32>
    %247 = linalg.generic #loops15 ins(%collapsed_117 : tensor<1x40x3x16xf32>) outs(%207 : tensor<1x40x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x3x16xbf16>
    %248 = linalg.generic #loops15 ins(%218 : tensor<1x40x3x16xbf16>) outs(%197 : tensor<1x40x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x3x16xf32>
    %expanded_118 = tensor.expand_shape %248 [[0], [1], [2], [3, 4]] output_shape [1, 40, 3, 8, 2] : tensor<1x40x3x16xf32> into tensor<1x40x3x8x2xf32>
    %249 = linalg.generic #loops19 outs(%242 : tensor<1x40x3x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %396 = linalg.index 1 : index
      %397 = linalg.index 2 : index
      %398 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_118[%c0, %396, %397, %398, %c0] : tensor<1x40x3x8x2xf32>
      %extracted_165 = tensor.extract %expanded_118[%c0, %396, %397, %398, %c1] : tensor<1x40x3x8x2xf32>
      %399 = complex.create %extracted, %extracted_165 : complex<f32>
      linalg.yield %399 : complex<f32>
    } -> tensor<1x40x3x8xcomplex<f32>>
    %250 = linalg.generic #loops20 ins(%249, %expanded_116 : tensor<1x40x3x8xcomplex<f32>>, tensor<40x1x8xcomplex<f32>>) outs(%242 : tensor<1x40x3x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_165: complex<f32>, %out: complex<f32>):
      %396 = complex.mul %in, %in_165 : complex<f32>
      linalg.yield %396 : complex<f32>
    } -> tensor<1x40x3x8xcomplex<f32>>
    %251 = linalg.generic #loops21 ins(%250 : tensor<1x40x3x8xcomplex<f32>>) outs(%245 : tensor<1x40x3x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %396 = complex.re %in : complex<f32>
      %397 = complex.im %in : complex<f32>
      %398 = linalg.index 4 : index
      %399 = arith.cmpi eq, %398, %c0 : index
      %400 = arith.select %399, %396, %397 : f32
      linalg.yield %400 : f32
    } -> tensor<1x40x3x8x2xf32>
    %collapsed_119 = tensor.collapse_shape %251 [[0], [1], [2], [3, 4]] : tensor<1x40x3x8x2xf32> into tensor<1x40x3x16xf32>
    %252 = linalg.generic #loops15 ins(%collapsed_119 : tensor<1x40x3x16xf32>) outs(%207 : tensor<1x40x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x3x16xbf16>
    %253 = linalg.generic #loops15 ins(%231 : tensor<1x19x3x16xbf16>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x16xf32>
    %expanded_120 = tensor.expand_shape %253 [[0], [1], [2], [3, 4]] output_shape [1, 19, 3, 8, 2] : tensor<1x19x3x16xf32> into tensor<1x19x3x8x2xf32>
    %254 = tensor.empty() : tensor<1x19x3x8xcomplex<f32>>
    %255 = linalg.generic #loops19 outs(%254 : tensor<1x19x3x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %396 = linalg.index 1 : index
      %397 = linalg.index 2 : index
      %398 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_120[%c0, %396, %397, %398, %c0] : tensor<1x19x3x8x2xf32>
      %extracted_165 = tensor.extract %expanded_120[%c0, %396, %397, %398, %c1] : tensor<1x19x3x8x2xf32>
      %399 = complex.create %extracted, %extracted_165 : complex<f32>
      linalg.yield %399 : complex<f32>
    } -> tensor<1x19x3x8xcomplex<f32>>
    %expanded_121 = tensor.expand_shape %extracted_slice_85 [[0], [1, 2]] output_shape [19, 1, 8] : tensor<19x8xcomplex<f32>> into tensor<19x1x8xcomplex<f32>>
    %256 = linalg.generic #loops20 ins(%255, %expanded_121 : tensor<1x19x3x8xcomplex<f32>>, tensor<19x1x8xcomplex<f32>>) outs(%254 : tensor<1x19x3x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_165: complex<f32>, %out: complex<f32>):
      %396 = complex.mul %in, %in_165 : complex<f32>
      linalg.yield %396 : complex<f32>
    } -> tensor<1x19x3x8xcomplex<f32>>
    %257 = tensor.empty() : tensor<1x19x3x8x2xf32>
    %258 = linalg.generic #loops21 ins(%256 : tensor<1x19x3x8xcomplex<f32>>) outs(%257 : tensor<1x19x3x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %396 = complex.re %in : complex<f32>
      %397 = complex.im %in : complex<f32>
      %398 = linalg.index 4 : index
      %399 = arith.cmpi eq, %398, %c0 : index
      %400 = arith.select %399, %396, %397 : f32
      linalg.yield %400 : f32
    } -> tensor<1x19x3x8x2xf32>
    %collapsed_122 = tensor.collapse_shape %258 [[0], [1], [2], [3, 4]] : tensor<1x19x3x8x2xf32> into tensor<1x19x3x16xf32>
    %259 = linalg.generic #loops15 ins(%collapsed_122 : tensor<1x19x3x16xf32>) outs(%229 : tensor<1x19x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x3x16xbf16>
    %260 = linalg.generic #loops15 ins(%240 : tensor<1x19x3x16xbf16>) outs(%219 : tensor<1x19x3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x19x3x16xf32>
    %expanded_123 = tensor.expand_shape %260 [[0], [1], [2], [3, 4]] output_shape [1, 19, 3, 8, 2] : tensor<1x19x3x16xf32> into tensor<1x19x3x8x2xf32>
    %261 = linalg.generic #loops19 outs(%254 : tensor<1x19x3x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %396 = linalg.index 1 : index
      %397 = linalg.index 2 : index
      %398 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_123[%c0, %396, %397, %398, %c0] : tensor<1x19x3x8x2xf32>
      %extracted_165 = tensor.extract %expanded_123[%c0, %396, %397, %398, %c1] : tensor<1x19x3x8x2xf32>
      %399 = complex.create %extracted, %extracted_165 : complex<f32>
      linalg.yield %399 : complex<f32>
    } -> tensor<1x19x3x8xcomplex<f32>>
    %262 = linalg.generic #loops20 ins(%261, %expanded_121 : tensor<1x19x3x8xcomplex<f32>>, tensor<19x1x8xcomplex<f32>>) outs(%254 : tensor<1x19x3x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_165: complex<f32>, %out: complex<f32>):
      %396 = complex.mul %in, %in_165 : complex<f32>
      linalg.yield %396 : complex<f32>
    } -> tensor<1x19x3x8xcomplex<f32>>
    %263 = linalg.generic #loops21 ins(%262 : tensor<1x19x3x8xcomplex<f32>>) outs(%257 : tensor<1x19x3x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %396 = complex.re %in : complex<f32>
      %397 = complex.im %in : complex<f32>
      %398 = linalg.index 4 : index
      %399 = arith.cmpi eq, %398, %c0 : index
      %400 = arith.select %399, %396, %397 : f32
      linalg.yield %400 : f32
    } -> tensor<1x19x3x8x2xf32>
    %collapsed_124 = tensor.collapse_shape %263 [[0], [1], [2], [3, 4]] : tensor<1x19x3x8x2xf32> into tensor<1x19x3x16xf32>
    %264 = linalg.generic #loops15 ins(%collapsed_124 : tensor<1x19x3x16xf32>) outs(%229 : tensor<1x19x3x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x19x3x16xbf16>
    %concat_125 = tensor.concat dim(1) %259, %247 : (tensor<1x19x3x16xbf16>, tensor<1x40x3x16xbf16>) -> tensor<1x59x3x16xbf16>
    %concat_126 = tensor.concat dim(1) %264, %252 : (tensor<1x19x3x16xbf16>, tensor<1x40x3x16xbf16>) -> tensor<1x59x3x16xbf16>
    %concat_127 = tensor.concat dim(1) %expanded_114, %expanded_111 : (tensor<1x19x3x16xbf16>, tensor<1x40x3x16xbf16>) -> tensor<1x59x3x16xbf16>
    %265 = tensor.empty() : tensor<1x3x59x16xbf16>
    %transposed_128 = linalg.transpose ins(%concat_125 : tensor<1x59x3x16xbf16>) outs(%265 : tensor<1x3x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_129 = linalg.transpose ins(%concat_126 : tensor<1x59x3x16xbf16>) outs(%265 : tensor<1x3x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_130 = linalg.transpose ins(%concat_127 : tensor<1x59x3x16xbf16>) outs(%265 : tensor<1x3x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %266 = tensor.empty() : tensor<1x3x59x16xf32>
    %267 = linalg.generic #loops15 ins(%transposed_128 : tensor<1x3x59x16xbf16>) outs(%266 : tensor<1x3x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x16xf32>
    %268 = linalg.generic #loops15 ins(%transposed_129 : tensor<1x3x59x16xbf16>) outs(%266 : tensor<1x3x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x16xf32>
    %269 = linalg.generic #loops15 ins(%transposed_130 : tensor<1x3x59x16xbf16>) outs(%266 : tensor<1x3x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x16xf32>
    %270 = linalg.generic #loops15 ins(%267 : tensor<1x3x59x16xf32>) outs(%266 : tensor<1x3x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.mulf %in, %cst_58 : f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x16xf32>
    %271 = tensor.empty() : tensor<1x3x16x59xf32>
    %transposed_131 = linalg.transpose ins(%268 : tensor<1x3x59x16xf32>) outs(%271 : tensor<1x3x16x59xf32>) permutation = [0, 1, 3, 2] 
    %272 = linalg.generic #loops15 ins(%transposed_131 : tensor<1x3x16x59xf32>) outs(%271 : tensor<1x3x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.mulf %in, %cst_58 : f32
      linalg.yield %396 : f32
    } -> tensor<1x3x16x59xf32>
    %collapsed_132 = tensor.collapse_shape %270 [[0, 1], [2], [3]] : tensor<1x3x59x16xf32> into tensor<3x59x16xf32>
    %collapsed_133 = tensor.collapse_shape %272 [[0, 1], [2], [3]] : tensor<1x3x16x59xf32> into tensor<3x16x59xf32>
    %273 = tensor.empty() : tensor<3x59x59xf32>
    %274 = linalg.fill ins(%cst : f32) outs(%273 : tensor<3x59x59xf32>) -> tensor<3x59x59xf32>
    %275 = linalg.batch_matmul ins(%collapsed_132, %collapsed_133 : tensor<3x59x16xf32>, tensor<3x16x59xf32>) outs(%274 : tensor<3x59x59xf32>) -> tensor<3x59x59xf32>
    %expanded_134 = tensor.expand_shape %275 [[0, 1], [2], [3]] output_shape [1, 3, 59, 59] : tensor<3x59x59xf32> into tensor<1x3x59x59xf32>
    %276 = tensor.empty() : tensor<1x3x59xi64>
    %277 = linalg.fill ins(%c0_i64 : i64) outs(%276 : tensor<1x3x59xi64>) -> tensor<1x3x59xi64>
    %278 = tensor.empty() : tensor<1x3x59xf32>
    %279 = linalg.fill ins(%cst_2 : f32) outs(%278 : tensor<1x3x59xf32>) -> tensor<1x3x59xf32>
    %280:2 = linalg.generic {indexing_maps = [#map8, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_134 : tensor<1x3x59x59xf32>) outs(%279, %277 : tensor<1x3x59xf32>, tensor<1x3x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_165: i64):
      %396 = linalg.index 3 : index
      %397 = arith.index_cast %396 : index to i64
      %398 = arith.maximumf %in, %out : f32
      %399 = arith.cmpf ogt, %in, %out : f32
      %400 = arith.select %399, %397, %out_165 : i64
      linalg.yield %398, %400 : f32, i64
    } -> (tensor<1x3x59xf32>, tensor<1x3x59xi64>)
    %expanded_135 = tensor.expand_shape %280#0 [[0], [1], [2, 3]] output_shape [1, 3, 59, 1] : tensor<1x3x59xf32> into tensor<1x3x59x1xf32>
    %281 = tensor.empty() : tensor<1x3x59x59xf32>
    %282 = linalg.generic #loops17 ins(%expanded_134, %expanded_135 : tensor<1x3x59x59xf32>, tensor<1x3x59x1xf32>) outs(%281 : tensor<1x3x59x59xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.subf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x59xf32>
    %283 = linalg.generic #loops15 ins(%282 : tensor<1x3x59x59xf32>) outs(%281 : tensor<1x3x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.exp %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x59xf32>
    %284 = tensor.empty() : tensor<1x3x59x1xf32>
    %285 = linalg.fill ins(%cst : f32) outs(%284 : tensor<1x3x59x1xf32>) -> tensor<1x3x59x1xf32>
    %286 = linalg.generic #loops16 ins(%283 : tensor<1x3x59x59xf32>) outs(%285 : tensor<1x3x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x1xf32>
    %287 = linalg.generic #loops17 ins(%283, %286 : tensor<1x3x59x59xf32>, tensor<1x3x59x1xf32>) outs(%281 : tensor<1x3x59x59xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.divf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x59xf32>
    %288 = tensor.empty() : tensor<1x3x59x59xi1>
    %289 = linalg.generic #loops15 ins(%expanded_134 : tensor<1x3x59x59xf32>) outs(%288 : tensor<1x3x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %396 = arith.extf %in : f32 to f64
      %397 = arith.cmpf oeq, %396, %cst_18 : f64
      linalg.yield %397 : i1
    } -> tensor<1x3x59x59xi1>
    %290 = tensor.empty() : tensor<1x3x59x1xi1>
    %291 = linalg.fill ins(%true : i1) outs(%290 : tensor<1x3x59x1xi1>) -> tensor<1x3x59x1xi1>
    %292 = linalg.generic #loops16 ins(%289 : tensor<1x3x59x59xi1>) outs(%291 : tensor<1x3x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %396 = arith.andi %in, %out : i1
      linalg.yield %396 : i1
    } -> tensor<1x3x59x1xi1>
    %293 = linalg.generic {indexing_maps = [#map12, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %cst_7, %287 : tensor<1x3x59x1xi1>, tensor<1x3x59x59xf32>, tensor<1x3x59x59xf32>) outs(%281 : tensor<1x3x59x59xf32>) {
    ^bb0(%in: i1, %in_165: f32, %in_166: f32, %out: f32):
      %396 = arith.select %in, %in_165, %in_166 : f32
      linalg.yield %396 : f32
    } -> tensor<1x3x59x59xf32>
    %collapsed_136 = tensor.collapse_shape %293 [[0, 1], [2], [3]] : tensor<1x3x59x59xf32> into tensor<3x59x59xf32>
    %collapsed_137 = tensor.collapse_shape %269 [[0, 1], [2], [3]] : tensor<1x3x59x16xf32> into tensor<3x59x16xf32>
    %294 = tensor.empty() : tensor<3x59x16xf32>
    %295 = linalg.fill ins(%cst : f32) outs(%294 : tensor<3x59x16xf32>) -> tensor<3x59x16xf32>
    %296 = linalg.batch_matmul ins(%collapsed_136, %collapsed_137 : tensor<3x59x59xf32>, tensor<3x59x16xf32>) outs(%295 : tensor<3x59x16xf32>) -> tensor<3x59x16xf32>
    %expanded_138 = tensor.expand_shape %296 [[0, 1], [2], [3]] output_shape [1, 3, 59, 16] : tensor<3x59x16xf32> into tensor<1x3x59x16xf32>
    %297 = linalg.generic #loops15 ins(%expanded_138 : tensor<1x3x59x16xf32>) outs(%265 : tensor<1x3x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x3x59x16xbf16>
    %298 = tensor.empty() : tensor<1x59x3x16xbf16>
    %transposed_139 = linalg.transpose ins(%297 : tensor<1x3x59x16xbf16>) outs(%298 : tensor<1x59x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_140 = tensor.collapse_shape %transposed_139 [[0], [1], [2, 3]] : tensor<1x59x3x16xbf16> into tensor<1x59x48xbf16>
    %extracted_slice_141 = tensor.extract_slice %collapsed_140[0, 19, 0] [1, 40, 48] [1, 1, 1] : tensor<1x59x48xbf16> to tensor<1x40x48xbf16>
    %collapsed_142 = tensor.collapse_shape %extracted_slice_141 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %transposed_143 = linalg.transpose ins(%cst_17 : tensor<48x48xbf16>) outs(%71 : tensor<48x48xbf16>) permutation = [1, 0] 
    %299 = linalg.generic #loops0 ins(%cst_16 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %300 = linalg.generic #loops1 ins(%collapsed_142 : tensor<40x48xbf16>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %301 = linalg.generic #loops1 ins(%transposed_143 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x48xf32>
    %302 = linalg.matmul ins(%300, %301 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%8 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %303 = linalg.generic #loops2 ins(%299 : tensor<48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %304 = linalg.generic #loops3 ins(%302, %303 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %305 = linalg.generic #loops1 ins(%304 : tensor<40x48xf32>) outs(%12 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x48xbf16>
    %expanded_144 = tensor.expand_shape %305 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %306 = linalg.generic #loops24 ins(%expanded_96, %expanded_144 : tensor<1x1x48xbf16>, tensor<1x40x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %307 = linalg.generic #loops13 ins(%expanded, %306 : tensor<1x40x48xbf16>, tensor<1x40x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.addf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %308 = linalg.generic #loops4 ins(%307 : tensor<1x40x48xbf16>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %309 = linalg.generic #loops4 ins(%308 : tensor<1x40x48xf32>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %396 = arith.extf %in : f32 to f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %310 = linalg.generic #loops5 ins(%309 : tensor<1x40x48xf64>) outs(%113 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %311 = linalg.generic #loops4 ins(%310 : tensor<1x40x1xf64>) outs(%112 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %312 = linalg.generic #loops6 ins(%309, %311 : tensor<1x40x48xf64>, tensor<1x40x1xf64>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.subf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %313 = linalg.generic #loops13 ins(%312, %312 : tensor<1x40x48xf64>, tensor<1x40x48xf64>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.mulf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %314 = linalg.generic #loops5 ins(%313 : tensor<1x40x48xf64>) outs(%113 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %315 = linalg.generic #loops4 ins(%314 : tensor<1x40x1xf64>) outs(%112 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %316 = linalg.generic #loops4 ins(%315 : tensor<1x40x1xf64>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %396 = arith.truncf %in : f64 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %317 = linalg.generic #loops5 ins(%308 : tensor<1x40x48xf32>) outs(%122 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %318 = linalg.generic #loops4 ins(%317 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_56 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %319 = linalg.generic #loops4 ins(%316 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x40x1xf32>
    %320 = linalg.generic #loops4 ins(%319 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %321 = linalg.generic #loops6 ins(%308, %318 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.subf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %322 = linalg.generic #loops6 ins(%321, %320 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.mulf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %323 = linalg.generic #loops4 ins(%322 : tensor<1x40x48xf32>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %extracted_slice_145 = tensor.extract_slice %extracted_slice_89[0, 0] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %extracted_slice_146 = tensor.extract_slice %extracted_slice_89[0, 48] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %extracted_slice_147 = tensor.extract_slice %extracted_slice_89[0, 96] [1, 48] [1, 1] : tensor<1x144xbf16> to tensor<1x48xbf16>
    %expanded_148 = tensor.expand_shape %extracted_slice_145 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %expanded_149 = tensor.expand_shape %extracted_slice_146 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %expanded_150 = tensor.expand_shape %extracted_slice_147 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %324 = linalg.generic #loops4 ins(%expanded_149 : tensor<1x1x48xbf16>) outs(%131 : tensor<1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %396 = arith.addf %in, %cst_5 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x1x48xbf16>
    %325 = linalg.generic #loops14 ins(%323, %324 : tensor<1x40x48xbf16>, tensor<1x1x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %326 = linalg.generic #loops14 ins(%325, %expanded_148 : tensor<1x40x48xbf16>, tensor<1x1x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.addf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %collapsed_151 = tensor.collapse_shape %326 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %327 = tensor.empty() : tensor<48x192xbf16>
    %transposed_152 = linalg.transpose ins(%cst_15 : tensor<192x48xbf16>) outs(%327 : tensor<48x192xbf16>) permutation = [1, 0] 
    %328 = tensor.empty() : tensor<192xf32>
    %329 = linalg.generic #loops0 ins(%cst_14 : tensor<192xbf16>) outs(%328 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<192xf32>
    %330 = linalg.generic #loops1 ins(%collapsed_151 : tensor<40x48xbf16>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %331 = tensor.empty() : tensor<48x192xf32>
    %332 = linalg.generic #loops1 ins(%transposed_152 : tensor<48x192xbf16>) outs(%331 : tensor<48x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x192xf32>
    %333 = tensor.empty() : tensor<40x192xf32>
    %334 = linalg.fill ins(%cst : f32) outs(%333 : tensor<40x192xf32>) -> tensor<40x192xf32>
    %335 = linalg.matmul ins(%330, %332 : tensor<40x48xf32>, tensor<48x192xf32>) outs(%334 : tensor<40x192xf32>) -> tensor<40x192xf32>
    %336 = linalg.generic #loops2 ins(%329 : tensor<192xf32>) outs(%333 : tensor<40x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x192xf32>
    %337 = linalg.generic #loops3 ins(%335, %336 : tensor<40x192xf32>, tensor<40x192xf32>) outs(%333 : tensor<40x192xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x192xf32>
    %338 = tensor.empty() : tensor<40x192xbf16>
    %339 = linalg.generic #loops1 ins(%337 : tensor<40x192xf32>) outs(%338 : tensor<40x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x192xbf16>
    %expanded_153 = tensor.expand_shape %339 [[0, 1], [2]] output_shape [1, 40, 192] : tensor<40x192xbf16> into tensor<1x40x192xbf16>
    %340 = tensor.empty() : tensor<1x40x192xbf16>
    %341 = linalg.generic #loops4 ins(%expanded_153 : tensor<1x40x192xbf16>) outs(%340 : tensor<1x40x192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %396 = math.fpowi %in, %c3_i64 : bf16, i64
      %397 = arith.mulf %396, %cst_3 : bf16
      %398 = arith.addf %in, %397 : bf16
      %399 = arith.mulf %398, %cst_4 : bf16
      %400 = math.tanh %399 : bf16
      %401 = arith.addf %400, %cst_5 : bf16
      %402 = arith.mulf %401, %cst_6 : bf16
      %403 = arith.mulf %in, %402 : bf16
      linalg.yield %403 : bf16
    } -> tensor<1x40x192xbf16>
    %collapsed_154 = tensor.collapse_shape %341 [[0, 1], [2]] : tensor<1x40x192xbf16> into tensor<40x192xbf16>
    %342 = tensor.empty() : tensor<192x48xbf16>
    %transposed_155 = linalg.transpose ins(%cst_13 : tensor<48x192xbf16>) outs(%342 : tensor<192x48xbf16>) permutation = [1, 0] 
    %343 = linalg.generic #loops0 ins(%cst_12 : tensor<48xbf16>) outs(%1 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48xf32>
    %344 = linalg.generic #loops1 ins(%collapsed_154 : tensor<40x192xbf16>) outs(%333 : tensor<40x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<40x192xf32>
    %345 = tensor.empty() : tensor<192x48xf32>
    %346 = linalg.generic #loops1 ins(%transposed_155 : tensor<192x48xbf16>) outs(%345 : tensor<192x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<192x48xf32>
    %347 = linalg.matmul ins(%344, %346 : tensor<40x192xf32>, tensor<192x48xf32>) outs(%8 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %348 = linalg.generic #loops2 ins(%343 : tensor<48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %349 = linalg.generic #loops3 ins(%347, %348 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %350 = linalg.generic #loops1 ins(%349 : tensor<40x48xf32>) outs(%12 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x48xbf16>
    %expanded_156 = tensor.expand_shape %350 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %351 = linalg.generic #loops24 ins(%expanded_150, %expanded_156 : tensor<1x1x48xbf16>, tensor<1x40x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %352 = linalg.generic #loops13 ins(%307, %351 : tensor<1x40x48xbf16>, tensor<1x40x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.addf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %353 = tensor.empty() : tensor<48x96xbf16>
    %transposed_157 = linalg.transpose ins(%cst_11 : tensor<96x48xbf16>) outs(%353 : tensor<48x96xbf16>) permutation = [1, 0] 
    %354 = tensor.empty() : tensor<96xf32>
    %355 = linalg.generic #loops0 ins(%cst_10 : tensor<96xbf16>) outs(%354 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<96xf32>
    %356 = tensor.empty() : tensor<48x96xf32>
    %357 = linalg.generic #loops1 ins(%transposed_157 : tensor<48x96xbf16>) outs(%356 : tensor<48x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x96xf32>
    %358 = tensor.empty() : tensor<1x96xf32>
    %359 = linalg.fill ins(%cst : f32) outs(%358 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %360 = linalg.matmul ins(%92, %357 : tensor<1x48xf32>, tensor<48x96xf32>) outs(%359 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %361 = linalg.generic #loops2 ins(%355 : tensor<96xf32>) outs(%358 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x96xf32>
    %362 = linalg.generic #loops3 ins(%360, %361 : tensor<1x96xf32>, tensor<1x96xf32>) outs(%358 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x96xf32>
    %363 = tensor.empty() : tensor<1x96xbf16>
    %364 = linalg.generic #loops1 ins(%362 : tensor<1x96xf32>) outs(%363 : tensor<1x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x96xbf16>
    %extracted_slice_158 = tensor.extract_slice %364[0, 0] [1, 48] [1, 1] : tensor<1x96xbf16> to tensor<1x48xbf16>
    %extracted_slice_159 = tensor.extract_slice %364[0, 48] [1, 48] [1, 1] : tensor<1x96xbf16> to tensor<1x48xbf16>
    %365 = linalg.generic #loops4 ins(%352 : tensor<1x40x48xbf16>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %366 = linalg.generic #loops4 ins(%365 : tensor<1x40x48xf32>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %396 = arith.extf %in : f32 to f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %367 = linalg.generic #loops5 ins(%366 : tensor<1x40x48xf64>) outs(%113 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %368 = linalg.generic #loops4 ins(%367 : tensor<1x40x1xf64>) outs(%112 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %369 = linalg.generic #loops6 ins(%366, %368 : tensor<1x40x48xf64>, tensor<1x40x1xf64>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.subf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %370 = linalg.generic #loops13 ins(%369, %369 : tensor<1x40x48xf64>, tensor<1x40x48xf64>) outs(%110 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_165: f64, %out: f64):
      %396 = arith.mulf %in, %in_165 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x48xf64>
    %371 = linalg.generic #loops5 ins(%370 : tensor<1x40x48xf64>) outs(%113 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.addf %in, %out : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %372 = linalg.generic #loops4 ins(%371 : tensor<1x40x1xf64>) outs(%112 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %396 = arith.divf %in, %cst_55 : f64
      linalg.yield %396 : f64
    } -> tensor<1x40x1xf64>
    %373 = linalg.generic #loops4 ins(%372 : tensor<1x40x1xf64>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %396 = arith.truncf %in : f64 to f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %374 = linalg.generic #loops5 ins(%365 : tensor<1x40x48xf32>) outs(%122 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.addf %in, %out : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %375 = linalg.generic #loops4 ins(%374 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.divf %in, %cst_56 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %376 = linalg.generic #loops4 ins(%373 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = arith.truncf %cst_49 : f64 to f32
      %397 = arith.addf %in, %396 : f32
      linalg.yield %397 : f32
    } -> tensor<1x40x1xf32>
    %377 = linalg.generic #loops4 ins(%376 : tensor<1x40x1xf32>) outs(%120 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %396 = math.rsqrt %in : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x1xf32>
    %378 = linalg.generic #loops6 ins(%365, %375 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.subf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %379 = linalg.generic #loops6 ins(%378, %377 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%108 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.mulf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<1x40x48xf32>
    %380 = linalg.generic #loops4 ins(%379 : tensor<1x40x48xf32>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %381 = linalg.generic #loops1 ins(%extracted_slice_158 : tensor<1x48xbf16>) outs(%65 : tensor<1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %396 = arith.addf %in, %cst_5 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x48xbf16>
    %expanded_160 = tensor.expand_shape %381 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %382 = linalg.generic #loops14 ins(%380, %expanded_160 : tensor<1x40x48xbf16>, tensor<1x1x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.mulf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %expanded_161 = tensor.expand_shape %extracted_slice_159 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %383 = linalg.generic #loops14 ins(%382, %expanded_161 : tensor<1x40x48xbf16>, tensor<1x1x48xbf16>) outs(%129 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_165: bf16, %out: bf16):
      %396 = arith.addf %in, %in_165 : bf16
      linalg.yield %396 : bf16
    } -> tensor<1x40x48xbf16>
    %collapsed_162 = tensor.collapse_shape %383 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %384 = tensor.empty() : tensor<48x64xbf16>
    %transposed_163 = linalg.transpose ins(%cst_9 : tensor<64x48xbf16>) outs(%384 : tensor<48x64xbf16>) permutation = [1, 0] 
    %385 = tensor.empty() : tensor<64xf32>
    %386 = linalg.generic #loops0 ins(%cst_8 : tensor<64xbf16>) outs(%385 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<64xf32>
    %387 = linalg.generic #loops1 ins(%collapsed_162 : tensor<40x48xbf16>) outs(%7 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<40x48xf32>
    %388 = tensor.empty() : tensor<48x64xf32>
    %389 = linalg.generic #loops1 ins(%transposed_163 : tensor<48x64xbf16>) outs(%388 : tensor<48x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %396 = arith.extf %in : bf16 to f32
      linalg.yield %396 : f32
    } -> tensor<48x64xf32>
    %390 = linalg.fill ins(%cst : f32) outs(%3 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %391 = linalg.matmul ins(%387, %389 : tensor<40x48xf32>, tensor<48x64xf32>) outs(%390 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %392 = linalg.generic #loops2 ins(%386 : tensor<64xf32>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64xf32>
    %393 = linalg.generic #loops3 ins(%391, %392 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %in_165: f32, %out: f32):
      %396 = arith.addf %in, %in_165 : f32
      linalg.yield %396 : f32
    } -> tensor<40x64xf32>
    %394 = tensor.empty() : tensor<40x64xbf16>
    %395 = linalg.generic #loops1 ins(%393 : tensor<40x64xf32>) outs(%394 : tensor<40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %396 = arith.truncf %in : f32 to bf16
      linalg.yield %396 : bf16
    } -> tensor<40x64xbf16>
    %expanded_164 = tensor.expand_shape %395 [[0, 1], [2]] output_shape [1, 40, 64] : tensor<40x64xbf16> into tensor<1x40x64xbf16>
    return %expanded_164 : tensor<1x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16: "seeded qwen-image.proj_out.bias",
      torch_tensor_64_48_torch.bfloat16: "seeded qwen-image.proj_out.weight",
      torch_tensor_96_torch.bfloat16: "seeded qwen-image.norm_out.linear.bias",
      torch_tensor_96_48_torch.bfloat16: "seeded qwen-image.norm_out.linear.weight",
      torch_tensor_48_torch.bfloat16_11: "seeded qwen-image.transformer_blocks.0.img_mlp.net.2.bias",
      torch_tensor_48_192_torch.bfloat16: "seeded qwen-image.transformer_blocks.0.img_mlp.net.2.weight",
      torch_tensor_192_torch.bfloat16: "seeded qwen-image.transformer_blocks.0.img_mlp.net.0.proj.bias",
      torch_tensor_192_48_torch.bfloat16: "seeded qwen-image.transformer_blocks.0.img_mlp.net.0.proj.weight",
      torch_tensor_48_torch.bfloat16_10: "seeded qwen-image.transformer_blocks.0.attn.to_out.0.bias",
      torch_tensor_48_48_torch.bfloat16_7: "seeded qwen-image.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded qwen-image.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded qwen-image.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded qwen-image.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded qwen-image.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_48_torch.bfloat16_9: "seeded qwen-image.transformer_blocks.0.attn.add_v_proj.bias",
      torch_tensor_48_48_torch.bfloat16_6: "seeded qwen-image.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_48_torch.bfloat16_8: "seeded qwen-image.transformer_blocks.0.attn.add_k_proj.bias",
      torch_tensor_48_48_torch.bfloat16_5: "seeded qwen-image.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_48_torch.bfloat16_7: "seeded qwen-image.transformer_blocks.0.attn.add_q_proj.bias",
      torch_tensor_48_48_torch.bfloat16_4: "seeded qwen-image.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_48_torch.bfloat16_6: "seeded qwen-image.transformer_blocks.0.attn.to_v.bias",
      torch_tensor_48_48_torch.bfloat16_3: "seeded qwen-image.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_48_torch.bfloat16_5: "seeded qwen-image.transformer_blocks.0.attn.to_k.bias",
      torch_tensor_48_48_torch.bfloat16_2: "seeded qwen-image.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_48_torch.bfloat16_4: "seeded qwen-image.transformer_blocks.0.attn.to_q.bias",
      torch_tensor_48_48_torch.bfloat16_1: "seeded qwen-image.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_288_torch.bfloat16_1: "seeded qwen-image.transformer_blocks.0.txt_mod.1.bias",
      torch_tensor_288_48_torch.bfloat16_1: "seeded qwen-image.transformer_blocks.0.txt_mod.1.weight",
      torch_tensor_288_torch.bfloat16: "seeded qwen-image.transformer_blocks.0.img_mod.1.bias",
      torch_tensor_288_48_torch.bfloat16: "seeded qwen-image.transformer_blocks.0.img_mod.1.weight",
      torch_tensor_48_8_torch.complex64_1: "0x0800000080E023BF56AC443F1912633F526EECBE80E023BF56AC443F59621CBF97AE4ABFE2A17E3F8869D3BD80E023BF56AC443F59621CBF97AE4ABFE2A17E3F8869D3BDB3097EBFE813FDBDD23D643FB6E0E7BEB3097EBFE813FDBDBACF12BF46B851BF4FB07E3FE505CFBDB3097EBFE813FDBDBACF12BF46B851BF4FB07E3FE505CFBD6D46DDBE9ADB66BFB263653F2A4DE3BE6D46DDBE9ADB66BF28EC08BF4E4E58BF6EBE7E3F04A2CABD6D46DDBE9ADB66BF28EC08BF4E4E58BF6EBE7E3F04A2CABD807B063FD0D459BFB483663FCDB3DEBE807B063FD0D459BF2B7AFDBE0E6D5EBF3FCC7E3FE53DC6BD807B063FD0D459BF2B7AFDBE0E6D5EBF3FCC7E3FE53DC6BDBBF57F3FA10391BCCE9D673FBD14DABEBBF57F3FA10391BC3990E8BE291164BFC3D97E3F89D9C1BDBBF57F3FA10391BC3990E8BE291164BFC3D97E3F89D9C1BDE81B0E3F31EF543FFBB1683F1670D5BEE81B0E3F31EF543F0F26D3BE7E3769BFFAE67E3FF374BDBDE81B0E3F31EF543F0F26D3BE7E3769BFFAE67E3FF374BDBDE0CACCBE28A16A3F32C0693FFAC5D0BEE0CACCBE28A16A3F7547BDBE39DD6DBFE3F37E3F2410B9BDE0CACCBE28A16A3F7547BDBE39DD6DBFE3F37E3F2410B9BD44C27CBFFB6D223E6EC86A3F8516CCBE44C27CBFFB6D223E7800A7BEC9FF71BF7E007F3F1CABB4BD44C27CBFFB6D223E7800A7BEC9FF71BF7E007F3F1CABB4BD74BC2ABFBCBF3EBFA7CA6B3FD761C7BE74BC2ABFBCBF3EBF645D90BEE89C75BFCC0C7F3FDC45B0BD74BC2ABFBCBF3EBF645D90BEE89C75BFCC0C7F3FDC45B0BD6C85883E4BBB76BFD7C66C3F0EA8C2BE6C85883E4BBB76BF70D572BE95B278BFCC187F3F67E0ABBD6C85883E4BBB76BF70D572BE95B278BFCC187F3F67E0ABBDB57F743F9FBD97BEF7BC6D3F4AE9BDBEB57F743F9FBD97BE276A44BE1E3F7BBF7F247F3FBE7AA7BDB57F743F9FBD97BE276A44BE1E3F7BBF7F247F3FBE7AA7BD2DF2433FEABE243F01AD6E3FA925B9BE2DF2433FEABE243F8F9215BE1C417DBFE42F7F3FE214A3BD2DF2433FEABE243F8F9215BE1C417DBFE42F7F3FE214A3BDEA0803BE38E57D3FEF966F3F495DB4BEEA0803BE38E57D3F0AD1CCBD72B77EBFFC3A7F3FD4AE9EBDEA0803BE38E57D3F0AD1CCBD72B77EBFFC3A7F3FD4AE9EBD5F5867BFC23ADB3EBB7A703F4D90AFBE5F5867BFC23ADB3EE6175CBD52A17FBFC5457F3F97489ABD5F5867BFC23ADB3EE6175CBD52A17FBFC5457F3F97489ABDE73B59BFF67107BF5F58713FD2BEAABEE73B59BFF67107BFD0A2F0BB3CFE7FBF42507F3F2AE295BDE73B59BFF67107BFD0A2F0BB3CFE7FBF42507F3F2AE295BDB78659BC39FA7FBFD52F723FF7E8A5BEB78659BC39FA7FBFA8FF1F3DFBCD7FBF705A7F3F8F7B91BDB78659BC39FA7FBFA8FF1F3DFBCD7FBF705A7F3F8F7B91BDAA8F553F4D2A0DBF1801733FDE0EA1BEAA8F553F4D2A0DBFC8DDAE3DAC107FBF51647F3FC9148DBDAA8F553F4D2A0DBFC8DDAE3DAC107FBF51647F3FC9148DBD8E2C6A3F06DECE3E22CC733FA5309CBE8E2C6A3F06DECE3EA7AD063EB5C67DBFE46D7F3FD7AD88BD8E2C6A3F06DECE3EA7AD063EB5C67DBFE46D7F3FD7AD88BD18F41D3EA4EF7C3FEF90743F6C4E97BE18F41D3EA4EF7C3F1EA2353ECEF07BBF29777F3FBB4684BD18F41D3EA4EF7C3F1EA2353ECEF07BBF29777F3FBB4684BDB3803FBFE9E3293F794F753F546892BEB3803FBFE9E3293F7432643EF88F79BF21807F3FF1BE7FBDB3803FBFE9E3293F7432643EF88F79BF21807F3FF1BE7FBD576D76BF2AB48ABEBB07763F7D7E8DBE576D76BF2AB48ABE7A22893E84A576BFCB887F3F1DF076BD576D76BF2AB48ABE7A22893E84A576BFCB887F3F1DF076BD389395BE0ED574BFB1B9763F059188BE389395BE0ED574BF17E09F3E0F3373BF27917F3FFC206EBD389395BE0ED574BF17E09F3E0F3373BF27917F3FFC206EBD819C253F083743BF5565773F10A083BE819C253F083743BF8F45B63E7C3A6FBF36997F3F955165BD819C253F083743BF8F45B63E7C3A6FBF36997F3F955165BD78BF7D3F3887073EA50A783F77577DBE78BF7D3F3887073E8446CC3EFFBD6ABFF7A07F3FE7815CBD78BF7D3F3887073E8446CC3EFFBD6ABFF7A07F3FE7815CBDFE2DD93EFCD3673F9BA9783F516873BEFE2DD93EFCD3673FD0D6E13E10C065BF6AA87F3FF6B153BDFE2DD93EFCD3673FD0D6E13E10C065BF6AA87F3FF6B153BDBF6708BFE7A1583F3342793FF07269BEBF6708BFE7A1583F96EAF63E6F4360BF8FAF7F3FC4E14ABDBF6708BFE7A1583F96EAF63E6F4360BF8FAF7F3FC4E14ABD6FFD7FBF1505113C6AD4793F96775FBE6FFD7FBF1505113C1ABB053F234B5ABF66B67F3F551142BD6FFD7FBF1505113C1ABB053F234B5ABF66B67F3F551142BDFC370CBF102F56BF3C607A3F837655BEFC370CBF102F56BF29B70F3F79DA53BFF0BC7F3FAB4039BDFC370CBF102F56BF29B70F3F79DA53BFF0BC7F3FAB4039BD22F0D03EC8B669BFA5E57A3FF86F4BBE22F0D03EC8B669BFF963193FFAF44CBF2CC37F3FC86F30BD22F0D03EC8B669BFF963193FFAF44CBF2CC37F3FC86F30BDBF1B7D3F697919BEA1647B3F3A6441BEBF1B7D3F697919BE33BC223F779E45BF1AC97F3FB19E27BDBF1B7D3F697919BE33BC223F779E45BF1AC97F3FB19E27BD840A293FB340403F2EDD7B3F875337BE840A293FB340403FB0BA2B3FFADA3DBFBACE7F3F65CD1EBD840A293FB340403FB0BA2B3FFADA3DBFBACE7F3F65CD1EBD36E28CBE251E763F494F7C3F233E2DBE36E28CBE251E763F7B5A343FCBAE35BF0DD47F3FEAFB15BD36E28CBE251E763F7B5A343FCBAE35BF0DD47F3FEAFB15BD2C2975BF1068933EEDBA7C3F502423BE2C2975BF1068933ED1963C3F6D1E2DBF11D97F3F412A0DBD2C2975BF1068933ED1963C3F6D1E2DBF11D97F3F412A0DBDE87A42BF447926BF1A207D3F4F0619BEE87A42BF447926BF296B443F992E24BFC8DD7F3F6C5804BDE87A42BF447926BF296B443F992E24BFC8DD7F3F6C5804BDD7040C3E72987DBFCC7E7D3F64E40EBED7040C3E72987DBF31D34B3F3AE41ABF31E27F3FE10CF7BCD7040C3E72987DBF31D34B3F3AE41ABF31E27F3FE10CF7BC6F4E683F2220D7BE00D77D3FD0BE04BE6F4E683F2220D7BED3CA523F734411BF4CE67F3F9D68E5BC6F4E683F2220D7BED3CA523F734411BF4CE67F3F9D68E5BCD006583FD85C093FB5287E3FAC2BF5BDD006583FD85C093F394E593F905407BF19EA7F3F14C4D3BCD006583FD85C093F394E593F905407BF19EA7F3F14C4D3BC7205913B5CFF7F3FE8737E3F72D3E0BD7205913B5CFF7F3FCA595F3F1934FABE99ED7F3F491FC2BC7205913B5CFF7F3FCA595F3F1934FABE99ED7F3F491FC2BC64CD56BFF8440B3F98B87E3F7675CCBD64CD56BFF8440B3F31EA643F1B35E5BECBF07F3F447AB0BC64CD56BFF8440B3F31EA643F1B35E5BECBF07F3F447AB0BCD53F69BF3201D3BEC2F67E3F3E12B8BDD53F69BF3201D3BE5CFC693FB8B7CFBEAEF37F3F0AD59EBCD53F69BF3201D3BE5CFC693FB8B7CFBEAEF37F3F0AD59EBCF6FD14BE95467DBF662E7F3F50AAA3BDF6FD14BE95467DBF808D6E3FCAC7B9BE44F67F3F9F2F8DBCF6FD14BE95467DBF808D6E3FCAC7B9BE44F67F3F9F2F8DBCBDFF403F463028BF815F7F3F323E8FBDBDFF403F463028BF199B723F6971A3BE8CF87F3F121477BCBDFF403F463028BF199B723F6971A3BE8CF87F3F121477BCB8CD753F8C0F8F3E128A7F3FD19C75BDB8CD753F8C0F8F3EE922763FE8C08CBE86FA7F3F9BC853BCB8CD753F8C0F8F3EE922763FE8C08CBE86FA7F3F9BC853BC2C3C913E107C753F19AE7F3FF4B64CBD2C3C913E107C753FFF22793F90856BBE33FC7F3FE37C30BC2C3C913E107C753FFF22793F90856BBE33FC7F3FE37C30BC305527BFCFBD413F94CB7F3FDBCB23BD305527BFCFBD413FB2997B3F72073DBE91FD7F3FF6300DBC305527BFCFBD413FB2997B3F72073DBE91FD7F3FF6300DBC26707DBFC38110BE83E27F3F1FB9F5BC26707DBFC38110BEA8857D3F16210EBEA2FE7F3FBDC9D3BB26707DBFC38110BEA8857D3F16210EBEA2FE7F3FBDC9D3BB3311D5BEB7C768BFE5F27F3F3ED4A3BC3311D5BEB7C768BFD1E57E3FB5D8BDBD64FF7F3F4C318DBB3311D5BEB7C768BFD1E57E3FB5D8BDBD64FF7F3F4C318DBB40510A3FA46A57BFB9FC7F3F57D623BC40510A3FA46A57BF6BB97F3F1C0D3EBDD9FF7F3F62310DBB40510A3FA46A57BF6BB97F3F1C0D3EBDD9FF7F3F62310DBB",
      torch_tensor_48_8_torch.complex64: "0x080000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F0000000040510A3FA46A573FB9FC7F3F57D6233C40510A3FA46A573F6BB97F3F1C0D3E3DD9FF7F3F62310D3B40510A3FA46A573F6BB97F3F1C0D3E3DD9FF7F3F62310D3B3311D5BEB7C7683FE5F27F3F3ED4A33C3311D5BEB7C7683FD1E57E3FB5D8BD3D64FF7F3F4C318D3B3311D5BEB7C7683FD1E57E3FB5D8BD3D64FF7F3F4C318D3B26707DBFC381103E83E27F3F1FB9F53C26707DBFC381103EA8857D3F16210E3EA2FE7F3FBDC9D33B26707DBFC381103EA8857D3F16210E3EA2FE7F3FBDC9D33B305527BFCFBD41BF94CB7F3FDBCB233D305527BFCFBD41BFB2997B3F72073D3E91FD7F3FF6300D3C305527BFCFBD41BFB2997B3F72073D3E91FD7F3FF6300D3C2C3C913E107C75BF19AE7F3FF4B64C3D2C3C913E107C75BFFF22793F90856B3E33FC7F3FE37C303C2C3C913E107C75BFFF22793F90856B3E33FC7F3FE37C303CB8CD753F8C0F8FBE128A7F3FD19C753DB8CD753F8C0F8FBEE922763FE8C08C3E86FA7F3F9BC8533CB8CD753F8C0F8FBEE922763FE8C08C3E86FA7F3F9BC8533CBDFF403F4630283F815F7F3F323E8F3DBDFF403F4630283F199B723F6971A33E8CF87F3F1214773CBDFF403F4630283F199B723F6971A33E8CF87F3F1214773CF6FD14BE95467D3F662E7F3F50AAA33DF6FD14BE95467D3F808D6E3FCAC7B93E44F67F3F9F2F8D3CF6FD14BE95467D3F808D6E3FCAC7B93E44F67F3F9F2F8D3CD53F69BF3201D33EC2F67E3F3E12B83DD53F69BF3201D33E5CFC693FB8B7CF3EAEF37F3F0AD59E3CD53F69BF3201D33E5CFC693FB8B7CF3EAEF37F3F0AD59E3C64CD56BFF8440BBF98B87E3F7675CC3D64CD56BFF8440BBF31EA643F1B35E53ECBF07F3F447AB03C64CD56BFF8440BBF31EA643F1B35E53ECBF07F3F447AB03C7205913B5CFF7FBFE8737E3F72D3E03D7205913B5CFF7FBFCA595F3F1934FA3E99ED7F3F491FC23C7205913B5CFF7FBFCA595F3F1934FA3E99ED7F3F491FC23CD006583FD85C09BFB5287E3FAC2BF53DD006583FD85C09BF394E593F9054073F19EA7F3F14C4D33CD006583FD85C09BF394E593F9054073F19EA7F3F14C4D33C6F4E683F2220D73E00D77D3FD0BE043E6F4E683F2220D73ED3CA523F7344113F4CE67F3F9D68E53C6F4E683F2220D73ED3CA523F7344113F4CE67F3F9D68E53CD7040C3E72987D3FCC7E7D3F64E40E3ED7040C3E72987D3F31D34B3F3AE41A3F31E27F3FE10CF73CD7040C3E72987D3F31D34B3F3AE41A3F31E27F3FE10CF73CE87A42BF4479263F1A207D3F4F06193EE87A42BF4479263F296B443F992E243FC8DD7F3F6C58043DE87A42BF4479263F296B443F992E243FC8DD7F3F6C58043D2C2975BF106893BEEDBA7C3F5024233E2C2975BF106893BED1963C3F6D1E2D3F11D97F3F412A0D3D2C2975BF106893BED1963C3F6D1E2D3F11D97F3F412A0D3D36E28CBE251E76BF494F7C3F233E2D3E36E28CBE251E76BF7B5A343FCBAE353F0DD47F3FEAFB153D36E28CBE251E76BF7B5A343FCBAE353F0DD47F3FEAFB153D840A293FB34040BF2EDD7B3F8753373E840A293FB34040BFB0BA2B3FFADA3D3FBACE7F3F65CD1E3D840A293FB34040BFB0BA2B3FFADA3D3FBACE7F3F65CD1E3DBF1B7D3F6979193EA1647B3F3A64413EBF1B7D3F6979193E33BC223F779E453F1AC97F3FB19E273DBF1B7D3F6979193E33BC223F779E453F1AC97F3FB19E273D22F0D03EC8B6693FA5E57A3FF86F4B3E22F0D03EC8B6693FF963193FFAF44C3F2CC37F3FC86F303D22F0D03EC8B6693FF963193FFAF44C3F2CC37F3FC86F303DFC370CBF102F563F3C607A3F8376553EFC370CBF102F563F29B70F3F79DA533FF0BC7F3FAB40393DFC370CBF102F563F29B70F3F79DA533FF0BC7F3FAB40393D6FFD7FBF150511BC6AD4793F96775F3E6FFD7FBF150511BC1ABB053F234B5A3F66B67F3F5511423D6FFD7FBF150511BC1ABB053F234B5A3F66B67F3F5511423DBF6708BFE7A158BF3342793FF072693EBF6708BFE7A158BF96EAF63E6F43603F8FAF7F3FC4E14A3DBF6708BFE7A158BF96EAF63E6F43603F8FAF7F3FC4E14A3DFE2DD93EFCD367BF9BA9783F5168733EFE2DD93EFCD367BFD0D6E13E10C0653F6AA87F3FF6B1533DFE2DD93EFCD367BFD0D6E13E10C0653F6AA87F3FF6B1533D78BF7D3F388707BEA50A783F77577D3E78BF7D3F388707BE8446CC3EFFBD6A3FF7A07F3FE7815C3D78BF7D3F388707BE8446CC3EFFBD6A3FF7A07F3FE7815C3D819C253F0837433F5565773F10A0833E819C253F0837433F8F45B63E7C3A6F3F36997F3F9551653D819C253F0837433F8F45B63E7C3A6F3F36997F3F9551653D389395BE0ED5743FB1B9763F0591883E389395BE0ED5743F17E09F3E0F33733F27917F3FFC206E3D389395BE0ED5743F17E09F3E0F33733F27917F3FFC206E3D576D76BF2AB48A3EBB07763F7D7E8D3E576D76BF2AB48A3E7A22893E84A5763FCB887F3F1DF0763D576D76BF2AB48A3E7A22893E84A5763FCB887F3F1DF0763DB3803FBFE9E329BF794F753F5468923EB3803FBFE9E329BF7432643EF88F793F21807F3FF1BE7F3DB3803FBFE9E329BF7432643EF88F793F21807F3FF1BE7F3D18F41D3EA4EF7CBFEF90743F6C4E973E18F41D3EA4EF7CBF1EA2353ECEF07B3F29777F3FBB46843D18F41D3EA4EF7CBF1EA2353ECEF07B3F29777F3FBB46843D8E2C6A3F06DECEBE22CC733FA5309C3E8E2C6A3F06DECEBEA7AD063EB5C67D3FE46D7F3FD7AD883D8E2C6A3F06DECEBEA7AD063EB5C67D3FE46D7F3FD7AD883DAA8F553F4D2A0D3F1801733FDE0EA13EAA8F553F4D2A0D3FC8DDAE3DAC107F3F51647F3FC9148D3DAA8F553F4D2A0D3FC8DDAE3DAC107F3F51647F3FC9148D3DB78659BC39FA7F3FD52F723FF7E8A53EB78659BC39FA7F3FA8FF1F3DFBCD7F3F705A7F3F8F7B913DB78659BC39FA7F3FA8FF1F3DFBCD7F3F705A7F3F8F7B913DE73B59BFF671073F5F58713FD2BEAA3EE73B59BFF671073FD0A2F0BB3CFE7F3F42507F3F2AE2953DE73B59BFF671073FD0A2F0BB3CFE7F3F42507F3F2AE2953D5F5867BFC23ADBBEBB7A703F4D90AF3E5F5867BFC23ADBBEE6175CBD52A17F3FC5457F3F97489A3D5F5867BFC23ADBBEE6175CBD52A17F3FC5457F3F97489A3DEA0803BE38E57DBFEF966F3F495DB43EEA0803BE38E57DBF0AD1CCBD72B77E3FFC3A7F3FD4AE9E3DEA0803BE38E57DBF0AD1CCBD72B77E3FFC3A7F3FD4AE9E3D2DF2433FEABE24BF01AD6E3FA925B93E2DF2433FEABE24BF8F9215BE1C417D3FE42F7F3FE214A33D2DF2433FEABE24BF8F9215BE1C417D3FE42F7F3FE214A33DB57F743F9FBD973EF7BC6D3F4AE9BD3EB57F743F9FBD973E276A44BE1E3F7B3F7F247F3FBE7AA73DB57F743F9FBD973E276A44BE1E3F7B3F7F247F3FBE7AA73D6C85883E4BBB763FD7C66C3F0EA8C23E6C85883E4BBB763F70D572BE95B2783FCC187F3F67E0AB3D6C85883E4BBB763F70D572BE95B2783FCC187F3F67E0AB3D74BC2ABFBCBF3E3FA7CA6B3FD761C73E74BC2ABFBCBF3E3F645D90BEE89C753FCC0C7F3FDC45B03D74BC2ABFBCBF3E3F645D90BEE89C753FCC0C7F3FDC45B03D44C27CBFFB6D22BE6EC86A3F8516CC3E44C27CBFFB6D22BE7800A7BEC9FF713F7E007F3F1CABB43D44C27CBFFB6D22BE7800A7BEC9FF713F7E007F3F1CABB43DE0CACCBE28A16ABF32C0693FFAC5D03EE0CACCBE28A16ABF7547BDBE39DD6D3FE3F37E3F2410B93DE0CACCBE28A16ABF7547BDBE39DD6D3FE3F37E3F2410B93DE81B0E3F31EF54BFFBB1683F1670D53EE81B0E3F31EF54BF0F26D3BE7E37693FFAE67E3FF374BD3DE81B0E3F31EF54BF0F26D3BE7E37693FFAE67E3FF374BD3DBBF57F3FA103913CCE9D673FBD14DA3EBBF57F3FA103913C3990E8BE2911643FC3D97E3F89D9C13DBBF57F3FA103913C3990E8BE2911643FC3D97E3F89D9C13D807B063FD0D4593FB483663FCDB3DE3E807B063FD0D4593F2B7AFDBE0E6D5E3F3FCC7E3FE53DC63D807B063FD0D4593F2B7AFDBE0E6D5E3F3FCC7E3FE53DC63D6D46DDBE9ADB663FB263653F2A4DE33E6D46DDBE9ADB663F28EC08BF4E4E583F6EBE7E3F04A2CA3D6D46DDBE9ADB663F28EC08BF4E4E583F6EBE7E3F04A2CA3DB3097EBFE813FD3DD23D643FB6E0E73EB3097EBFE813FD3DBACF12BF46B8513F4FB07E3FE505CF3DB3097EBFE813FD3DBACF12BF46B8513F4FB07E3FE505CF3D",
      torch_tensor_48_torch.bfloat16_3: "seeded qwen-image.time_text_embed.timestep_embedder.linear_2.bias",
      torch_tensor_48_48_torch.bfloat16: "seeded qwen-image.time_text_embed.timestep_embedder.linear_2.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded qwen-image.time_text_embed.timestep_embedder.linear_1.bias",
      torch_tensor_48_256_torch.bfloat16: "seeded qwen-image.time_text_embed.timestep_embedder.linear_1.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded qwen-image.txt_in.bias",
      torch_tensor_48_80_torch.bfloat16: "seeded qwen-image.txt_in.weight",
      torch_tensor_80_torch.bfloat16: "seeded qwen-image.txt_norm.weight",
      torch_tensor_48_torch.bfloat16: "seeded qwen-image.img_in.bias",
      torch_tensor_48_64_torch.bfloat16: "seeded qwen-image.img_in.weight"
    }
  }
#-}
