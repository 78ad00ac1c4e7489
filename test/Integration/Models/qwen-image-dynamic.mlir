// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<()[s0] -> (s0 * 40)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<()[s0] -> (s0 * 19)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<()[s0] -> (s0 * 2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> ()>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]}
#loops2 = {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]}
#loops6 = {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops17 = {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops25 = {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<?x40x64xbf16>, %arg1: tensor<?x19x80xbf16>, %arg2: tensor<?xbf16>) -> tensor<?x40x64xbf16> {
    %c19_i64 = arith.constant 19 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c40 = arith.constant 40 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c40_i64 = arith.constant 40 : i64
    %c19 = arith.constant 19 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_3 = arith.constant 4.467770e-02 : bf16
    %cst_4 = arith.constant 7.968750e-01 : bf16
    %cst_5 = arith.constant 1.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_1> : tensor<64x32xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16> : tensor<64x32xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_11> : tensor<32xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16> : tensor<32x128xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16> : tensor<128xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16> : tensor<128x32xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_10> : tensor<32xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_7> : tensor<32x32xbf16>
    %cst_18 = arith.constant 0xFFF0000000000000 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_9> : tensor<32xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_6> : tensor<32x32xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_8> : tensor<32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_5> : tensor<32x32xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_7> : tensor<32xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_4> : tensor<32x32xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_6> : tensor<32xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_3> : tensor<32x32xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_5> : tensor<32xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_2> : tensor<32x32xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_4> : tensor<32xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_1> : tensor<32x32xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16_1> : tensor<192xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16_1> : tensor<192x32xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16> : tensor<192xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16> : tensor<192x32xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_48_8_torch.complex64_1> : tensor<48x8xcomplex<f32>>
    %cst_40 = arith.constant dense_resource<torch_tensor_48_8_torch.complex64> : tensor<48x8xcomplex<f32>>
    %cst_41 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_32_256_torch.bfloat16> : tensor<32x256xbf16>
    %cst_45 = arith.constant -9.2103403719761836 : f64
    %cst_46 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_32_80_torch.bfloat16> : tensor<32x80xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_80_torch.bfloat16> : tensor<80xbf16>
    %cst_49 = arith.constant 9.9999999999999995E-7 : f64
    %cst_50 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16> : tensor<32x64xbf16>
    %cst_52 = arith.constant 8.000000e+01 : f32
    %cst_53 = arith.constant 1.280000e+02 : f32
    %cst_54 = arith.constant 1.000000e+03 : f32
    %cst_55 = arith.constant 3.200000e+01 : f64
    %cst_56 = arith.constant 3.200000e+01 : f32
    %cst_57 = arith.constant 1.600000e+01 : f32
    %c160_i64 = arith.constant 160 : i64
    %c1280_i64 = arith.constant 1280 : i64
    %c76_i64 = arith.constant 76 : i64
    %c608_i64 = arith.constant 608 : i64
    %cst_58 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x40x64xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.muli %0, %c40_i64 : i64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<?x40x64xbf16> into tensor<?x64xbf16>
    %2 = tensor.empty() : tensor<64x32xbf16>
    %transposed = linalg.transpose ins(%cst_51 : tensor<32x64xbf16>) outs(%2 : tensor<64x32xbf16>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<32xf32>
    %4 = linalg.generic #loops0 ins(%cst_50 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %5 = affine.apply #map1()[%dim]
    %6 = tensor.empty(%5) : tensor<?x64xf32>
    %7 = linalg.generic #loops1 ins(%collapsed : tensor<?x64xbf16>) outs(%6 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x64xf32>
    %8 = tensor.empty() : tensor<64x32xf32>
    %9 = linalg.generic #loops1 ins(%transposed : tensor<64x32xbf16>) outs(%8 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<64x32xf32>
    %10 = tensor.empty(%5) : tensor<?x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %12 = linalg.matmul ins(%7, %9 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%11 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %13 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %13, "negative values not allowed in new dimensions"
    %14 = arith.index_cast %1 : i64 to index
    %15 = tensor.empty(%14) : tensor<?x32xf32>
    %16 = linalg.generic #loops2 ins(%4 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %17 = arith.cmpi eq, %5, %14 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic #loops3 ins(%12, %16 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%10 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %19 = tensor.empty(%5) : tensor<?x32xbf16>
    %20 = linalg.generic #loops1 ins(%18 : tensor<?x32xf32>) outs(%19 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %21 = arith.divsi %5, %c40 : index
    %expanded = tensor.expand_shape %20 [[0, 1], [2]] output_shape [%21, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %dim_59 = tensor.dim %arg1, %c0 : tensor<?x19x80xbf16>
    %22 = tensor.empty(%dim_59) : tensor<?x19x80xf32>
    %23 = linalg.generic #loops4 ins(%arg1 : tensor<?x19x80xbf16>) outs(%22 : tensor<?x19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x80xf32>
    %24 = linalg.generic #loops4 ins(%23 : tensor<?x19x80xf32>) outs(%22 : tensor<?x19x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x19x80xf32>
    %25 = tensor.empty(%dim_59) : tensor<?x19x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %27 = linalg.generic #loops5 ins(%24 : tensor<?x19x80xf32>) outs(%26 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %28 = linalg.generic #loops4 ins(%27 : tensor<?x19x1xf32>) outs(%25 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_52 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %29 = linalg.generic #loops4 ins(%28 : tensor<?x19x1xf32>) outs(%25 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x1xf32>
    %30 = linalg.generic #loops4 ins(%29 : tensor<?x19x1xf32>) outs(%25 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %31 = linalg.generic #loops6 ins(%arg1, %30 : tensor<?x19x80xbf16>, tensor<?x19x1xf32>) outs(%22 : tensor<?x19x80xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x80xf32>
    %32 = tensor.empty(%dim_59) : tensor<?x19x80xbf16>
    %33 = linalg.generic #loops4 ins(%31 : tensor<?x19x80xf32>) outs(%32 : tensor<?x19x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x80xbf16>
    %34 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_48 : tensor<?x19x80xbf16>, tensor<80xbf16>) outs(%32 : tensor<?x19x80xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x80xbf16>
    %35 = arith.muli %0, %c19_i64 : i64
    %collapsed_60 = tensor.collapse_shape %34 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %36 = tensor.empty() : tensor<80x32xbf16>
    %transposed_61 = linalg.transpose ins(%cst_47 : tensor<32x80xbf16>) outs(%36 : tensor<80x32xbf16>) permutation = [1, 0] 
    %37 = linalg.generic #loops0 ins(%cst_46 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %38 = affine.apply #map7()[%dim_59]
    %39 = tensor.empty(%38) : tensor<?x80xf32>
    %40 = linalg.generic #loops1 ins(%collapsed_60 : tensor<?x80xbf16>) outs(%39 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x80xf32>
    %41 = tensor.empty() : tensor<80x32xf32>
    %42 = linalg.generic #loops1 ins(%transposed_61 : tensor<80x32xbf16>) outs(%41 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<80x32xf32>
    %43 = tensor.empty(%38) : tensor<?x32xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %45 = linalg.matmul ins(%40, %42 : tensor<?x80xf32>, tensor<80x32xf32>) outs(%44 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %46 = arith.cmpi sge, %35, %c0_i64 : i64
    cf.assert %46, "negative values not allowed in new dimensions"
    %47 = arith.index_cast %35 : i64 to index
    %48 = tensor.empty(%47) : tensor<?x32xf32>
    %49 = linalg.generic #loops2 ins(%37 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %50 = arith.cmpi eq, %38, %47 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = linalg.generic #loops3 ins(%45, %49 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%43 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %52 = tensor.empty(%38) : tensor<?x32xbf16>
    %53 = linalg.generic #loops1 ins(%51 : tensor<?x32xf32>) outs(%52 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %54 = arith.divsi %38, %c19 : index
    %expanded_62 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [%54, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %55 = tensor.empty() : tensor<128xf32>
    %56 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%55 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %484 = linalg.index 0 : index
      %485 = arith.index_cast %484 : index to i64
      %486 = arith.sitofp %485 : i64 to f32
      %487 = arith.addf %486, %cst : f32
      linalg.yield %487 : f32
    } -> tensor<128xf32>
    %57 = linalg.generic #loops0 ins(%56 : tensor<128xf32>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_45 : f64 to f32
      %485 = arith.mulf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<128xf32>
    %58 = linalg.generic #loops0 ins(%57 : tensor<128xf32>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_53 : f32
      linalg.yield %484 : f32
    } -> tensor<128xf32>
    %59 = linalg.generic #loops0 ins(%58 : tensor<128xf32>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.exp %in : f32
      linalg.yield %484 : f32
    } -> tensor<128xf32>
    %dim_63 = tensor.dim %arg2, %c0 : tensor<?xbf16>
    %expanded_64 = tensor.expand_shape %arg2 [[0, 1]] output_shape [%dim_63, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %60 = tensor.empty(%dim_63) : tensor<?x1xf32>
    %61 = linalg.generic #loops1 ins(%expanded_64 : tensor<?x1xbf16>) outs(%60 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x1xf32>
    %expanded_65 = tensor.expand_shape %59 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %62 = tensor.empty(%dim_63) : tensor<?x128xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%61, %expanded_65 : tensor<?x1xf32>, tensor<1x128xf32>) outs(%62 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %64 = linalg.generic #loops1 ins(%63 : tensor<?x128xf32>) outs(%62 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.mulf %in, %cst_54 : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %65 = linalg.generic #loops1 ins(%64 : tensor<?x128xf32>) outs(%62 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.sin %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %66 = linalg.generic #loops1 ins(%64 : tensor<?x128xf32>) outs(%62 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.cos %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %concat = tensor.concat dim(1) %65, %66 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %dim_66 = tensor.dim %65, %c0 : tensor<?x128xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 128] [%dim_66, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %extracted_slice_67 = tensor.extract_slice %concat[0, 0] [%dim_66, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %concat_68 = tensor.concat dim(1) %extracted_slice, %extracted_slice_67 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %67 = tensor.empty(%dim_66) : tensor<?x256xbf16>
    %68 = linalg.generic #loops1 ins(%concat_68 : tensor<?x256xf32>) outs(%67 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x256xbf16>
    %69 = tensor.empty() : tensor<256x32xbf16>
    %transposed_69 = linalg.transpose ins(%cst_44 : tensor<32x256xbf16>) outs(%69 : tensor<256x32xbf16>) permutation = [1, 0] 
    %70 = linalg.generic #loops0 ins(%cst_43 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %71 = tensor.empty(%dim_66) : tensor<?x256xf32>
    %72 = linalg.generic #loops1 ins(%68 : tensor<?x256xbf16>) outs(%71 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x256xf32>
    %73 = tensor.empty() : tensor<256x32xf32>
    %74 = linalg.generic #loops1 ins(%transposed_69 : tensor<256x32xbf16>) outs(%73 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<256x32xf32>
    %75 = tensor.empty(%dim_66) : tensor<?x32xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %77 = linalg.matmul ins(%72, %74 : tensor<?x256xf32>, tensor<256x32xf32>) outs(%76 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %78 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %78, "negative values not allowed in new dimensions"
    %79 = tensor.empty(%dim) : tensor<?x32xf32>
    %80 = linalg.generic #loops2 ins(%70 : tensor<32xf32>) outs(%79 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %81 = arith.cmpi eq, %dim_66, %dim : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = linalg.generic #loops3 ins(%77, %80 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %83 = tensor.empty(%dim_66) : tensor<?x32xbf16>
    %84 = linalg.generic #loops1 ins(%82 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %85 = linalg.generic #loops1 ins(%84 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %86 = linalg.generic #loops1 ins(%85 : tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.negf %in : f32
      %485 = math.exp %484 : f32
      %486 = arith.addf %485, %cst_0 : f32
      %487 = arith.divf %cst_0, %486 : f32
      linalg.yield %487 : f32
    } -> tensor<?x32xf32>
    %87 = linalg.generic #loops3 ins(%85, %86 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %88 = linalg.generic #loops1 ins(%87 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %89 = tensor.empty() : tensor<32x32xbf16>
    %transposed_70 = linalg.transpose ins(%cst_42 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %90 = linalg.generic #loops0 ins(%cst_41 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %91 = linalg.generic #loops1 ins(%88 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %92 = tensor.empty() : tensor<32x32xf32>
    %93 = linalg.generic #loops1 ins(%transposed_70 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %94 = linalg.matmul ins(%91, %93 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%76 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %95 = linalg.generic #loops2 ins(%90 : tensor<32xf32>) outs(%79 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %81, "mismatched size for broadcast"
    %96 = linalg.generic #loops3 ins(%94, %95 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %97 = linalg.generic #loops1 ins(%96 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %extracted_slice_71 = tensor.extract_slice %cst_40[0, 0] [48, 2] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x2xcomplex<f32>>
    %extracted_slice_72 = tensor.extract_slice %cst_40[0, 2] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_73 = tensor.extract_slice %cst_40[0, 5] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_74 = tensor.extract_slice %cst_39[0, 2] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_75 = tensor.extract_slice %cst_39[0, 5] [48, 3] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<48x3xcomplex<f32>>
    %extracted_slice_76 = tensor.extract_slice %extracted_slice_71[0, 0] [1, 2] [1, 1] : tensor<48x2xcomplex<f32>> to tensor<1x2xcomplex<f32>>
    %98 = tensor.empty() : tensor<1x5x8x2xcomplex<f32>>
    %99 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76 : tensor<1x2xcomplex<f32>>) outs(%98 : tensor<1x5x8x2xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<1x5x8x2xcomplex<f32>>
    %extracted_slice_77 = tensor.extract_slice %extracted_slice_74[45, 0] [3, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<3x3xcomplex<f32>>
    %extracted_slice_78 = tensor.extract_slice %extracted_slice_72[0, 0] [2, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<2x3xcomplex<f32>>
    %concat_79 = tensor.concat dim(0) %extracted_slice_77, %extracted_slice_78 : (tensor<3x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<5x3xcomplex<f32>>
    %expanded_80 = tensor.expand_shape %concat_79 [[0, 1], [2, 3]] output_shape [1, 5, 1, 3] : tensor<5x3xcomplex<f32>> into tensor<1x5x1x3xcomplex<f32>>
    %100 = tensor.empty() : tensor<1x5x8x3xcomplex<f32>>
    %collapsed_81 = tensor.collapse_shape %expanded_80 [[0], [1, 2], [3]] : tensor<1x5x1x3xcomplex<f32>> into tensor<1x5x3xcomplex<f32>>
    %101 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_81 : tensor<1x5x3xcomplex<f32>>) outs(%100 : tensor<1x5x8x3xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<1x5x8x3xcomplex<f32>>
    %extracted_slice_82 = tensor.extract_slice %extracted_slice_75[44, 0] [4, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<4x3xcomplex<f32>>
    %extracted_slice_83 = tensor.extract_slice %extracted_slice_73[0, 0] [4, 3] [1, 1] : tensor<48x3xcomplex<f32>> to tensor<4x3xcomplex<f32>>
    %concat_84 = tensor.concat dim(0) %extracted_slice_82, %extracted_slice_83 : (tensor<4x3xcomplex<f32>>, tensor<4x3xcomplex<f32>>) -> tensor<8x3xcomplex<f32>>
    %expanded_85 = tensor.expand_shape %concat_84 [[0, 1], [2]] output_shape [1, 8, 3] : tensor<8x3xcomplex<f32>> into tensor<1x8x3xcomplex<f32>>
    %102 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<1x8x3xcomplex<f32>>) outs(%100 : tensor<1x5x8x3xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<1x5x8x3xcomplex<f32>>
    %concat_86 = tensor.concat dim(3) %99, %101, %102 : (tensor<1x5x8x2xcomplex<f32>>, tensor<1x5x8x3xcomplex<f32>>, tensor<1x5x8x3xcomplex<f32>>) -> tensor<1x5x8x8xcomplex<f32>>
    %collapsed_87 = tensor.collapse_shape %concat_86 [[0, 1, 2], [3]] : tensor<1x5x8x8xcomplex<f32>> into tensor<40x8xcomplex<f32>>
    %extracted_slice_88 = tensor.extract_slice %cst_40[4, 0] [19, 8] [1, 1] : tensor<48x8xcomplex<f32>> to tensor<19x8xcomplex<f32>>
    %103 = linalg.generic #loops1 ins(%97 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %104 = linalg.generic #loops1 ins(%103 : tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.negf %in : f32
      %485 = math.exp %484 : f32
      %486 = arith.addf %485, %cst_0 : f32
      %487 = arith.divf %cst_0, %486 : f32
      linalg.yield %487 : f32
    } -> tensor<?x32xf32>
    %105 = linalg.generic #loops3 ins(%103, %104 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %106 = linalg.generic #loops1 ins(%105 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %107 = tensor.empty() : tensor<32x192xbf16>
    %transposed_89 = linalg.transpose ins(%cst_38 : tensor<192x32xbf16>) outs(%107 : tensor<32x192xbf16>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<192xf32>
    %109 = linalg.generic #loops0 ins(%cst_37 : tensor<192xbf16>) outs(%108 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<192xf32>
    %110 = linalg.generic #loops1 ins(%106 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %111 = tensor.empty() : tensor<32x192xf32>
    %112 = linalg.generic #loops1 ins(%transposed_89 : tensor<32x192xbf16>) outs(%111 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x192xf32>
    %113 = tensor.empty(%dim_66) : tensor<?x192xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %115 = linalg.matmul ins(%110, %112 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%114 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %116 = tensor.empty(%dim) : tensor<?x192xf32>
    %117 = linalg.generic #loops2 ins(%109 : tensor<192xf32>) outs(%116 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %81, "mismatched size for broadcast"
    %118 = linalg.generic #loops3 ins(%115, %117 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%113 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x192xf32>
    %119 = tensor.empty(%dim_66) : tensor<?x192xbf16>
    %120 = linalg.generic #loops1 ins(%118 : tensor<?x192xf32>) outs(%119 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x192xbf16>
    %transposed_90 = linalg.transpose ins(%cst_36 : tensor<192x32xbf16>) outs(%107 : tensor<32x192xbf16>) permutation = [1, 0] 
    %121 = linalg.generic #loops0 ins(%cst_35 : tensor<192xbf16>) outs(%108 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<192xf32>
    %122 = linalg.generic #loops1 ins(%transposed_90 : tensor<32x192xbf16>) outs(%111 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x192xf32>
    %123 = linalg.matmul ins(%110, %122 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%114 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %124 = linalg.generic #loops2 ins(%121 : tensor<192xf32>) outs(%116 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %81, "mismatched size for broadcast"
    %125 = linalg.generic #loops3 ins(%123, %124 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%113 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x192xf32>
    %126 = linalg.generic #loops1 ins(%125 : tensor<?x192xf32>) outs(%119 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x192xbf16>
    %extracted_slice_91 = tensor.extract_slice %120[0, 0] [%dim_66, 96] [1, 1] : tensor<?x192xbf16> to tensor<?x96xbf16>
    %extracted_slice_92 = tensor.extract_slice %120[0, 96] [%dim_66, 96] [1, 1] : tensor<?x192xbf16> to tensor<?x96xbf16>
    %extracted_slice_93 = tensor.extract_slice %126[0, 0] [%dim_66, 96] [1, 1] : tensor<?x192xbf16> to tensor<?x96xbf16>
    %127 = tensor.empty(%21) : tensor<?x40x32xf32>
    %128 = linalg.generic #loops4 ins(%expanded : tensor<?x40x32xbf16>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %129 = tensor.empty(%21) : tensor<?x40x32xf64>
    %130 = linalg.generic #loops4 ins(%128 : tensor<?x40x32xf32>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %131 = tensor.empty(%21) : tensor<?x40x1xf64>
    %132 = linalg.fill ins(%cst_1 : f64) outs(%131 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %133 = linalg.generic #loops5 ins(%130 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %134 = linalg.generic #loops4 ins(%133 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %135 = linalg.generic #loops6 ins(%130, %134 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %136 = linalg.generic #loops13 ins(%135, %135 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %137 = linalg.generic #loops5 ins(%136 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %138 = linalg.generic #loops4 ins(%137 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %139 = tensor.empty(%21) : tensor<?x40x1xf32>
    %140 = linalg.generic #loops4 ins(%138 : tensor<?x40x1xf64>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%139 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %142 = linalg.generic #loops5 ins(%128 : tensor<?x40x32xf32>) outs(%141 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %143 = linalg.generic #loops4 ins(%142 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %144 = linalg.generic #loops4 ins(%140 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x1xf32>
    %145 = linalg.generic #loops4 ins(%144 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %146 = linalg.generic #loops6 ins(%128, %143 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %147 = linalg.generic #loops6 ins(%146, %145 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %148 = tensor.empty(%21) : tensor<?x40x32xbf16>
    %149 = linalg.generic #loops4 ins(%147 : tensor<?x40x32xf32>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %extracted_slice_94 = tensor.extract_slice %extracted_slice_91[0, 0] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_95 = tensor.extract_slice %extracted_slice_91[0, 32] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_96 = tensor.extract_slice %extracted_slice_91[0, 64] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %expanded_97 = tensor.expand_shape %extracted_slice_94 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %expanded_98 = tensor.expand_shape %extracted_slice_95 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %expanded_99 = tensor.expand_shape %extracted_slice_96 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %150 = tensor.empty(%dim_66) : tensor<?x1x32xbf16>
    %151 = linalg.generic #loops4 ins(%expanded_98 : tensor<?x1x32xbf16>) outs(%150 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x1x32xbf16>
    %152 = arith.cmpi eq, %21, %dim_66 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic #loops14 ins(%149, %151 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %154 = linalg.generic #loops14 ins(%153, %expanded_97 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %155 = tensor.empty(%54) : tensor<?x19x32xf32>
    %156 = linalg.generic #loops4 ins(%expanded_62 : tensor<?x19x32xbf16>) outs(%155 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x32xf32>
    %157 = tensor.empty(%54) : tensor<?x19x32xf64>
    %158 = linalg.generic #loops4 ins(%156 : tensor<?x19x32xf32>) outs(%157 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x19x32xf64>
    %159 = tensor.empty(%54) : tensor<?x19x1xf64>
    %160 = linalg.fill ins(%cst_1 : f64) outs(%159 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %161 = linalg.generic #loops5 ins(%158 : tensor<?x19x32xf64>) outs(%160 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %162 = linalg.generic #loops4 ins(%161 : tensor<?x19x1xf64>) outs(%159 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %163 = linalg.generic #loops6 ins(%158, %162 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%157 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x32xf64>
    %164 = linalg.generic #loops13 ins(%163, %163 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%157 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x32xf64>
    %165 = linalg.generic #loops5 ins(%164 : tensor<?x19x32xf64>) outs(%160 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %166 = linalg.generic #loops4 ins(%165 : tensor<?x19x1xf64>) outs(%159 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %167 = tensor.empty(%54) : tensor<?x19x1xf32>
    %168 = linalg.generic #loops4 ins(%166 : tensor<?x19x1xf64>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%167 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %170 = linalg.generic #loops5 ins(%156 : tensor<?x19x32xf32>) outs(%169 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %171 = linalg.generic #loops4 ins(%170 : tensor<?x19x1xf32>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %172 = linalg.generic #loops4 ins(%168 : tensor<?x19x1xf32>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x1xf32>
    %173 = linalg.generic #loops4 ins(%172 : tensor<?x19x1xf32>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %174 = linalg.generic #loops6 ins(%156, %171 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%155 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x32xf32>
    %175 = linalg.generic #loops6 ins(%174, %173 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%155 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x32xf32>
    %176 = tensor.empty(%54) : tensor<?x19x32xbf16>
    %177 = linalg.generic #loops4 ins(%175 : tensor<?x19x32xf32>) outs(%176 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x32xbf16>
    %extracted_slice_100 = tensor.extract_slice %extracted_slice_93[0, 0] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_101 = tensor.extract_slice %extracted_slice_93[0, 32] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %expanded_102 = tensor.expand_shape %extracted_slice_100 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %expanded_103 = tensor.expand_shape %extracted_slice_101 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %178 = linalg.generic #loops4 ins(%expanded_103 : tensor<?x1x32xbf16>) outs(%150 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x1x32xbf16>
    %179 = arith.cmpi eq, %54, %dim_66 : index
    cf.assert %179, "mismatched size for broadcast"
    %180 = linalg.generic #loops14 ins(%177, %178 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%176 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %179, "mismatched size for broadcast"
    %181 = linalg.generic #loops14 ins(%180, %expanded_102 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%176 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_104 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_105 = linalg.transpose ins(%cst_34 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %182 = linalg.generic #loops0 ins(%cst_33 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %183 = affine.apply #map1()[%21]
    %184 = tensor.empty(%183) : tensor<?x32xf32>
    %185 = linalg.generic #loops1 ins(%collapsed_104 : tensor<?x32xbf16>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %186 = linalg.generic #loops1 ins(%transposed_105 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %187 = linalg.fill ins(%cst : f32) outs(%184 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %188 = linalg.matmul ins(%185, %186 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%187 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %189 = linalg.generic #loops2 ins(%182 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %190 = arith.cmpi eq, %183, %14 : index
    cf.assert %190, "mismatched size for broadcast"
    %191 = linalg.generic #loops3 ins(%188, %189 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %192 = tensor.empty(%183) : tensor<?x32xbf16>
    %193 = linalg.generic #loops1 ins(%191 : tensor<?x32xf32>) outs(%192 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %194 = arith.divsi %183, %c40 : index
    %transposed_106 = linalg.transpose ins(%cst_32 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %195 = linalg.generic #loops0 ins(%cst_31 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %196 = linalg.generic #loops1 ins(%transposed_106 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %197 = linalg.matmul ins(%185, %196 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%187 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %198 = linalg.generic #loops2 ins(%195 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %190, "mismatched size for broadcast"
    %199 = linalg.generic #loops3 ins(%197, %198 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %200 = linalg.generic #loops1 ins(%199 : tensor<?x32xf32>) outs(%192 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %transposed_107 = linalg.transpose ins(%cst_30 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %201 = linalg.generic #loops0 ins(%cst_29 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %202 = linalg.generic #loops1 ins(%transposed_107 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %203 = linalg.matmul ins(%185, %202 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%187 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %204 = linalg.generic #loops2 ins(%201 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %190, "mismatched size for broadcast"
    %205 = linalg.generic #loops3 ins(%203, %204 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %206 = linalg.generic #loops1 ins(%205 : tensor<?x32xf32>) outs(%192 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %collapsed_108 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_109 = linalg.transpose ins(%cst_28 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %207 = linalg.generic #loops0 ins(%cst_27 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %208 = affine.apply #map7()[%54]
    %209 = tensor.empty(%208) : tensor<?x32xf32>
    %210 = linalg.generic #loops1 ins(%collapsed_108 : tensor<?x32xbf16>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %211 = linalg.generic #loops1 ins(%transposed_109 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %212 = linalg.fill ins(%cst : f32) outs(%209 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %213 = linalg.matmul ins(%210, %211 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%212 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %214 = linalg.generic #loops2 ins(%207 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %215 = arith.cmpi eq, %208, %47 : index
    cf.assert %215, "mismatched size for broadcast"
    %216 = linalg.generic #loops3 ins(%213, %214 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %217 = tensor.empty(%208) : tensor<?x32xbf16>
    %218 = linalg.generic #loops1 ins(%216 : tensor<?x32xf32>) outs(%217 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %219 = arith.divsi %208, %c19 : index
    %transposed_110 = linalg.transpose ins(%cst_26 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %220 = linalg.generic #loops0 ins(%cst_25 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %221 = linalg.generic #loops1 ins(%transposed_110 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %222 = linalg.matmul ins(%210, %221 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%212 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %223 = linalg.generic #loops2 ins(%220 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %215, "mismatched size for broadcast"
    %224 = linalg.generic #loops3 ins(%222, %223 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %225 = linalg.generic #loops1 ins(%224 : tensor<?x32xf32>) outs(%217 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %transposed_111 = linalg.transpose ins(%cst_24 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %226 = linalg.generic #loops0 ins(%cst_23 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %227 = linalg.generic #loops1 ins(%transposed_111 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %228 = linalg.matmul ins(%210, %227 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%212 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %229 = linalg.generic #loops2 ins(%226 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %215, "mismatched size for broadcast"
    %230 = linalg.generic #loops3 ins(%228, %229 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %231 = linalg.generic #loops1 ins(%230 : tensor<?x32xf32>) outs(%217 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %expanded_112 = tensor.expand_shape %193 [[0, 1], [2, 3]] output_shape [%194, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_113 = tensor.expand_shape %200 [[0, 1], [2, 3]] output_shape [%194, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_114 = tensor.expand_shape %206 [[0, 1], [2, 3]] output_shape [%194, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_115 = tensor.expand_shape %218 [[0, 1], [2, 3]] output_shape [%219, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_116 = tensor.expand_shape %225 [[0, 1], [2, 3]] output_shape [%219, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_117 = tensor.expand_shape %231 [[0, 1], [2, 3]] output_shape [%219, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %232 = tensor.empty(%194) : tensor<?x40x2x16xf32>
    %233 = linalg.generic #loops15 ins(%expanded_112 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %234 = linalg.generic #loops15 ins(%233 : tensor<?x40x2x16xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %235 = tensor.empty(%194) : tensor<?x40x2x1xf32>
    %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<?x40x2x1xf32>) -> tensor<?x40x2x1xf32>
    %237 = linalg.generic #loops16 ins(%234 : tensor<?x40x2x16xf32>) outs(%236 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %238 = linalg.generic #loops15 ins(%237 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %239 = linalg.generic #loops15 ins(%238 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x1xf32>
    %240 = linalg.generic #loops15 ins(%239 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %241 = linalg.generic #loops17 ins(%expanded_112, %240 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x16xf32>
    %242 = tensor.empty(%194) : tensor<?x40x2x16xbf16>
    %243 = linalg.generic #loops15 ins(%241 : tensor<?x40x2x16xf32>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %244 = linalg.generic #loops18 ins(%243, %cst_22 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %245 = linalg.generic #loops15 ins(%expanded_113 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %246 = linalg.generic #loops15 ins(%245 : tensor<?x40x2x16xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %247 = linalg.generic #loops16 ins(%246 : tensor<?x40x2x16xf32>) outs(%236 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %248 = linalg.generic #loops15 ins(%247 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %249 = linalg.generic #loops15 ins(%248 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x1xf32>
    %250 = linalg.generic #loops15 ins(%249 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %251 = linalg.generic #loops17 ins(%expanded_113, %250 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x16xf32>
    %252 = linalg.generic #loops15 ins(%251 : tensor<?x40x2x16xf32>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %253 = linalg.generic #loops18 ins(%252, %cst_21 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %254 = tensor.empty(%219) : tensor<?x19x2x16xf32>
    %255 = linalg.generic #loops15 ins(%expanded_115 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %256 = linalg.generic #loops15 ins(%255 : tensor<?x19x2x16xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %257 = tensor.empty(%219) : tensor<?x19x2x1xf32>
    %258 = linalg.fill ins(%cst : f32) outs(%257 : tensor<?x19x2x1xf32>) -> tensor<?x19x2x1xf32>
    %259 = linalg.generic #loops16 ins(%256 : tensor<?x19x2x16xf32>) outs(%258 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %260 = linalg.generic #loops15 ins(%259 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %261 = linalg.generic #loops15 ins(%260 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x1xf32>
    %262 = linalg.generic #loops15 ins(%261 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %263 = linalg.generic #loops17 ins(%expanded_115, %262 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x16xf32>
    %264 = tensor.empty(%219) : tensor<?x19x2x16xbf16>
    %265 = linalg.generic #loops15 ins(%263 : tensor<?x19x2x16xf32>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %266 = linalg.generic #loops18 ins(%265, %cst_20 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %267 = linalg.generic #loops15 ins(%expanded_116 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %268 = linalg.generic #loops15 ins(%267 : tensor<?x19x2x16xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %269 = linalg.generic #loops16 ins(%268 : tensor<?x19x2x16xf32>) outs(%258 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %270 = linalg.generic #loops15 ins(%269 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %271 = linalg.generic #loops15 ins(%270 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x1xf32>
    %272 = linalg.generic #loops15 ins(%271 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %273 = linalg.generic #loops17 ins(%expanded_116, %272 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x16xf32>
    %274 = linalg.generic #loops15 ins(%273 : tensor<?x19x2x16xf32>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %275 = linalg.generic #loops18 ins(%274, %cst_19 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %276 = linalg.generic #loops15 ins(%244 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %277 = arith.cmpi slt, %0, %c0_i64 : i64
    %278 = arith.select %277, %c1_i64, %0 : i64
    %279 = arith.extui %277 : i1 to i64
    %280 = arith.addi %279, %c1_i64 : i64
    %281 = arith.muli %278, %c160_i64 : i64
    %282 = arith.cmpi sle, %280, %c1_i64 : i64
    cf.assert %282, "must have at most one inferred (negative) dimension"
    %283 = arith.index_cast %194 : index to i64
    %284 = arith.muli %283, %c1280_i64 : i64
    %285 = arith.divsi %284, %281 : i64
    %286 = arith.select %277, %285, %0 : i64
    %from_elements = tensor.from_elements %286, %c40_i64, %c2_i64, %285, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %276(%from_elements) : (tensor<?x40x2x16xf32>, tensor<5xi64>) -> tensor<?x40x2x8x2xf32>
    %287 = arith.index_cast %286 : i64 to index
    %288 = tensor.empty(%287) : tensor<?x40x2x8xcomplex<f32>>
    %289 = linalg.generic #loops19 outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %extracted = tensor.extract %reshape[%484, %485, %486, %487, %c0] : tensor<?x40x2x8x2xf32>
      %extracted_171 = tensor.extract %reshape[%484, %485, %486, %487, %c1] : tensor<?x40x2x8x2xf32>
      %488 = complex.create %extracted, %extracted_171 : complex<f32>
      linalg.yield %488 : complex<f32>
    } -> tensor<?x40x2x8xcomplex<f32>>
    %expanded_118 = tensor.expand_shape %collapsed_87 [[0], [1, 2]] output_shape [40, 1, 8] : tensor<40x8xcomplex<f32>> into tensor<40x1x8xcomplex<f32>>
    %290 = linalg.generic #loops20 ins(%289, %expanded_118 : tensor<?x40x2x8xcomplex<f32>>, tensor<40x1x8xcomplex<f32>>) outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x40x2x8xcomplex<f32>>
    %291 = tensor.empty(%287) : tensor<?x40x2x8x2xf32>
    %292 = linalg.generic #loops21 ins(%290 : tensor<?x40x2x8xcomplex<f32>>) outs(%291 : tensor<?x40x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %484 = complex.re %in : complex<f32>
      %485 = complex.im %in : complex<f32>
      %486 = linalg.index 4 : index
      %487 = arith.cmpi eq, %486, %c0 : index
      %488 = arith.select %487, %484, %485 : f32
      linalg.yield %488 : f32
    } -> tensor<?x40x2x8x2xf32>
    %collapsed_119 = tensor.collapse_shape %292 [[0], [1], [2], [3, 4]] : tensor<?x40x2x8x2xf32> into tensor<?x40x2x16xf32>
    %293 = tensor.empty(%287) : tensor<?x40x2x16xbf16>
    %294 = linalg.generic #loops15 ins(%collapsed_119 : tensor<?x40x2x16xf32>) outs(%293 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %295 = linalg.generic #loops15 ins(%253 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    cf.assert %282, "must have at most one inferred (negative) dimension"
    %reshape_120 = tensor.reshape %295(%from_elements) : (tensor<?x40x2x16xf32>, tensor<5xi64>) -> tensor<?x40x2x8x2xf32>
    %296 = linalg.generic #loops19 outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %extracted = tensor.extract %reshape_120[%484, %485, %486, %487, %c0] : tensor<?x40x2x8x2xf32>
      %extracted_171 = tensor.extract %reshape_120[%484, %485, %486, %487, %c1] : tensor<?x40x2x8x2xf32>
      %488 = complex.create %extracted, %extracted_171 : complex<f32>
      linalg.yield %488 : complex<f32>
    } -> tensor<?x40x2x8xcomplex<f32>>
    %297 = linalg.generic #loops20 ins(%296, %expanded_118 : tensor<?x40x2x8xcomplex<f32>>, tensor<40x1x8xcomplex<f32>>) outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x40x2x8xcomplex<f32>>
    %298 = linalg.generic #loops21 ins(%297 : tensor<?x40x2x8xcomplex<f32>>) outs(%291 : tensor<?x40x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %484 = complex.re %in : complex<f32>
      %485 = complex.im %in : complex<f32>
      %486 = linalg.index 4 : index
      %487 = arith.cmpi eq, %486, %c0 : index
      %488 = arith.select %487, %484, %485 : f32
      linalg.yield %488 : f32
    } -> tensor<?x40x2x8x2xf32>
    %collapsed_121 = tensor.collapse_shape %298 [[0], [1], [2], [3, 4]] : tensor<?x40x2x8x2xf32> into tensor<?x40x2x16xf32>
    %299 = linalg.generic #loops15 ins(%collapsed_121 : tensor<?x40x2x16xf32>) outs(%293 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %300 = linalg.generic #loops15 ins(%266 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %301 = arith.muli %278, %c76_i64 : i64
    cf.assert %282, "must have at most one inferred (negative) dimension"
    %302 = arith.index_cast %219 : index to i64
    %303 = arith.muli %302, %c608_i64 : i64
    %304 = arith.divsi %303, %301 : i64
    %305 = arith.select %277, %304, %0 : i64
    %from_elements_122 = tensor.from_elements %305, %c19_i64, %c2_i64, %304, %c2_i64 : tensor<5xi64>
    %reshape_123 = tensor.reshape %300(%from_elements_122) : (tensor<?x19x2x16xf32>, tensor<5xi64>) -> tensor<?x19x2x8x2xf32>
    %306 = arith.index_cast %305 : i64 to index
    %307 = tensor.empty(%306) : tensor<?x19x2x8xcomplex<f32>>
    %308 = linalg.generic #loops19 outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %extracted = tensor.extract %reshape_123[%484, %485, %486, %487, %c0] : tensor<?x19x2x8x2xf32>
      %extracted_171 = tensor.extract %reshape_123[%484, %485, %486, %487, %c1] : tensor<?x19x2x8x2xf32>
      %488 = complex.create %extracted, %extracted_171 : complex<f32>
      linalg.yield %488 : complex<f32>
    } -> tensor<?x19x2x8xcomplex<f32>>
    %expanded_124 = tensor.expand_shape %extracted_slice_88 [[0], [1, 2]] output_shape [19, 1, 8] : tensor<19x8xcomplex<f32>> into tensor<19x1x8xcomplex<f32>>
    %309 = linalg.generic #loops20 ins(%308, %expanded_124 : tensor<?x19x2x8xcomplex<f32>>, tensor<19x1x8xcomplex<f32>>) outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x19x2x8xcomplex<f32>>
    %310 = tensor.empty(%306) : tensor<?x19x2x8x2xf32>
    %311 = linalg.generic #loops21 ins(%309 : tensor<?x19x2x8xcomplex<f32>>) outs(%310 : tensor<?x19x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %484 = complex.re %in : complex<f32>
      %485 = complex.im %in : complex<f32>
      %486 = linalg.index 4 : index
      %487 = arith.cmpi eq, %486, %c0 : index
      %488 = arith.select %487, %484, %485 : f32
      linalg.yield %488 : f32
    } -> tensor<?x19x2x8x2xf32>
    %collapsed_125 = tensor.collapse_shape %311 [[0], [1], [2], [3, 4]] : tensor<?x19x2x8x2xf32> into tensor<?x19x2x16xf32>
    %312 = tensor.empty(%306) : tensor<?x19x2x16xbf16>
    %313 = linalg.generic #loops15 ins(%collapsed_125 : tensor<?x19x2x16xf32>) outs(%312 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %314 = linalg.generic #loops15 ins(%275 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    cf.assert %282, "must have at most one inferred (negative) dimension"
    %reshape_126 = tensor.reshape %314(%from_elements_122) : (tensor<?x19x2x16xf32>, tensor<5xi64>) -> tensor<?x19x2x8x2xf32>
    %315 = linalg.generic #loops19 outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %extracted = tensor.extract %reshape_126[%484, %485, %486, %487, %c0] : tensor<?x19x2x8x2xf32>
      %extracted_171 = tensor.extract %reshape_126[%484, %485, %486, %487, %c1] : tensor<?x19x2x8x2xf32>
      %488 = complex.create %extracted, %extracted_171 : complex<f32>
      linalg.yield %488 : complex<f32>
    } -> tensor<?x19x2x8xcomplex<f32>>
    %316 = linalg.generic #loops20 ins(%315, %expanded_124 : tensor<?x19x2x8xcomplex<f32>>, tensor<19x1x8xcomplex<f32>>) outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x19x2x8xcomplex<f32>>
    %317 = linalg.generic #loops21 ins(%316 : tensor<?x19x2x8xcomplex<f32>>) outs(%310 : tensor<?x19x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %484 = complex.re %in : complex<f32>
      %485 = complex.im %in : complex<f32>
      %486 = linalg.index 4 : index
      %487 = arith.cmpi eq, %486, %c0 : index
      %488 = arith.select %487, %484, %485 : f32
      linalg.yield %488 : f32
    } -> tensor<?x19x2x8x2xf32>
    %collapsed_127 = tensor.collapse_shape %317 [[0], [1], [2], [3, 4]] : tensor<?x19x2x8x2xf32> into tensor<?x19x2x16xf32>
    %318 = linalg.generic #loops15 ins(%collapsed_127 : tensor<?x19x2x16xf32>) outs(%312 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %concat_128 = tensor.concat dim(1) %313, %294 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %concat_129 = tensor.concat dim(1) %318, %299 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %concat_130 = tensor.concat dim(1) %expanded_117, %expanded_114 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %dim_131 = tensor.dim %313, %c0 : tensor<?x19x2x16xbf16>
    %319 = tensor.empty(%dim_131) : tensor<?x2x59x16xbf16>
    %transposed_132 = linalg.transpose ins(%concat_128 : tensor<?x59x2x16xbf16>) outs(%319 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %dim_133 = tensor.dim %318, %c0 : tensor<?x19x2x16xbf16>
    %320 = tensor.empty(%dim_133) : tensor<?x2x59x16xbf16>
    %transposed_134 = linalg.transpose ins(%concat_129 : tensor<?x59x2x16xbf16>) outs(%320 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %dim_135 = tensor.dim %expanded_117, %c0 : tensor<?x19x2x16xbf16>
    %321 = tensor.empty(%dim_135) : tensor<?x2x59x16xbf16>
    %transposed_136 = linalg.transpose ins(%concat_130 : tensor<?x59x2x16xbf16>) outs(%321 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %322 = tensor.empty(%dim_131) : tensor<?x2x59x16xf32>
    %323 = linalg.generic #loops15 ins(%transposed_132 : tensor<?x2x59x16xbf16>) outs(%322 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %324 = tensor.empty(%dim_133) : tensor<?x2x59x16xf32>
    %325 = linalg.generic #loops15 ins(%transposed_134 : tensor<?x2x59x16xbf16>) outs(%324 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %326 = tensor.empty(%dim_135) : tensor<?x2x59x16xf32>
    %327 = linalg.generic #loops15 ins(%transposed_136 : tensor<?x2x59x16xbf16>) outs(%326 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %328 = linalg.generic #loops15 ins(%323 : tensor<?x2x59x16xf32>) outs(%322 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.mulf %in, %cst_58 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %329 = tensor.empty(%dim_133) : tensor<?x2x16x59xf32>
    %transposed_137 = linalg.transpose ins(%325 : tensor<?x2x59x16xf32>) outs(%329 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %330 = linalg.generic #loops15 ins(%transposed_137 : tensor<?x2x16x59xf32>) outs(%329 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.mulf %in, %cst_58 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %331 = tensor.empty(%dim) : tensor<?x2x59x16xf32>
    %332 = linalg.generic #loops19 outs(%331 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %488 = arith.cmpi eq, %dim_131, %c1 : index
      %489 = arith.select %488, %c0, %484 : index
      %extracted = tensor.extract %328[%489, %485, %486, %487] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_138 = tensor.collapse_shape %332 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %333 = tensor.empty(%dim) : tensor<?x2x16x59xf32>
    %334 = linalg.generic #loops19 outs(%333 : tensor<?x2x16x59xf32>) {
    ^bb0(%out: f32):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %488 = arith.cmpi eq, %dim_133, %c1 : index
      %489 = arith.select %488, %c0, %484 : index
      %extracted = tensor.extract %330[%489, %485, %486, %487] : tensor<?x2x16x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x59xf32>
    %collapsed_139 = tensor.collapse_shape %334 [[0, 1], [2], [3]] : tensor<?x2x16x59xf32> into tensor<?x16x59xf32>
    %335 = affine.apply #map20()[%dim]
    %336 = tensor.empty(%335) : tensor<?x59x59xf32>
    %337 = linalg.fill ins(%cst : f32) outs(%336 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %338 = linalg.batch_matmul ins(%collapsed_138, %collapsed_139 : tensor<?x59x16xf32>, tensor<?x16x59xf32>) outs(%337 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %339 = arith.divsi %335, %c2 : index
    %expanded_140 = tensor.expand_shape %338 [[0, 1], [2], [3]] output_shape [%339, 2, 59, 59] : tensor<?x59x59xf32> into tensor<?x2x59x59xf32>
    %340 = tensor.empty(%339) : tensor<?x2x59xi64>
    %341 = linalg.fill ins(%c0_i64 : i64) outs(%340 : tensor<?x2x59xi64>) -> tensor<?x2x59xi64>
    %342 = tensor.empty(%339) : tensor<?x2x59xf32>
    %343 = linalg.fill ins(%cst_2 : f32) outs(%342 : tensor<?x2x59xf32>) -> tensor<?x2x59xf32>
    %344:2 = linalg.generic {indexing_maps = [#map11, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_140 : tensor<?x2x59x59xf32>) outs(%343, %341 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_171: i64):
      %484 = linalg.index 3 : index
      %485 = arith.index_cast %484 : index to i64
      %486 = arith.maximumf %in, %out : f32
      %487 = arith.cmpf ogt, %in, %out : f32
      %488 = arith.select %487, %485, %out_171 : i64
      linalg.yield %486, %488 : f32, i64
    } -> (tensor<?x2x59xf32>, tensor<?x2x59xi64>)
    %expanded_141 = tensor.expand_shape %344#0 [[0], [1], [2, 3]] output_shape [%339, 2, 59, 1] : tensor<?x2x59xf32> into tensor<?x2x59x1xf32>
    %345 = tensor.empty(%339) : tensor<?x2x59x59xf32>
    %346 = linalg.generic #loops17 ins(%expanded_140, %expanded_141 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%345 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x59xf32>
    %347 = linalg.generic #loops15 ins(%346 : tensor<?x2x59x59xf32>) outs(%345 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.exp %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x59xf32>
    %348 = tensor.empty(%339) : tensor<?x2x59x1xf32>
    %349 = linalg.fill ins(%cst : f32) outs(%348 : tensor<?x2x59x1xf32>) -> tensor<?x2x59x1xf32>
    %350 = linalg.generic #loops16 ins(%347 : tensor<?x2x59x59xf32>) outs(%349 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x1xf32>
    %351 = linalg.generic #loops17 ins(%347, %350 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%345 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.divf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x59xf32>
    %352 = tensor.empty(%339) : tensor<?x2x59x59xi1>
    %353 = linalg.generic #loops15 ins(%expanded_140 : tensor<?x2x59x59xf32>) outs(%352 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %484 = arith.extf %in : f32 to f64
      %485 = arith.cmpf oeq, %484, %cst_18 : f64
      linalg.yield %485 : i1
    } -> tensor<?x2x59x59xi1>
    %354 = tensor.empty(%339) : tensor<?x2x59x1xi1>
    %355 = linalg.fill ins(%true : i1) outs(%354 : tensor<?x2x59x1xi1>) -> tensor<?x2x59x1xi1>
    %356 = linalg.generic #loops16 ins(%353 : tensor<?x2x59x59xi1>) outs(%355 : tensor<?x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %484 = arith.andi %in, %out : i1
      linalg.yield %484 : i1
    } -> tensor<?x2x59x1xi1>
    %357 = arith.index_cast %339 : index to i64
    %358 = arith.cmpi sge, %357, %c0_i64 : i64
    cf.assert %358, "negative values not allowed in new dimensions"
    %359 = tensor.empty(%339) : tensor<?x2x59x59xf32>
    %360 = linalg.generic {indexing_maps = [#map22, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%359 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %true, "mismatched size for broadcast"
    %361 = linalg.generic {indexing_maps = [#map15, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356, %360, %351 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%345 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_171: f32, %in_172: f32, %out: f32):
      %484 = arith.select %in, %in_171, %in_172 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %362 = tensor.empty(%dim) : tensor<?x2x59x59xf32>
    %363 = linalg.generic #loops19 outs(%362 : tensor<?x2x59x59xf32>) {
    ^bb0(%out: f32):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %488 = arith.cmpi eq, %339, %c1 : index
      %489 = arith.select %488, %c0, %484 : index
      %extracted = tensor.extract %361[%489, %485, %486, %487] : tensor<?x2x59x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x59xf32>
    %collapsed_142 = tensor.collapse_shape %363 [[0, 1], [2], [3]] : tensor<?x2x59x59xf32> into tensor<?x59x59xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %364 = linalg.generic #loops19 outs(%331 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %484 = linalg.index 0 : index
      %485 = linalg.index 1 : index
      %486 = linalg.index 2 : index
      %487 = linalg.index 3 : index
      %488 = arith.cmpi eq, %dim_135, %c1 : index
      %489 = arith.select %488, %c0, %484 : index
      %extracted = tensor.extract %327[%489, %485, %486, %487] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_143 = tensor.collapse_shape %364 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    %365 = tensor.empty(%335) : tensor<?x59x16xf32>
    %366 = linalg.fill ins(%cst : f32) outs(%365 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %367 = linalg.batch_matmul ins(%collapsed_142, %collapsed_143 : tensor<?x59x59xf32>, tensor<?x59x16xf32>) outs(%366 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %expanded_144 = tensor.expand_shape %367 [[0, 1], [2], [3]] output_shape [%339, 2, 59, 16] : tensor<?x59x16xf32> into tensor<?x2x59x16xf32>
    %368 = tensor.empty(%339) : tensor<?x2x59x16xbf16>
    %369 = linalg.generic #loops15 ins(%expanded_144 : tensor<?x2x59x16xf32>) outs(%368 : tensor<?x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x2x59x16xbf16>
    %370 = tensor.empty(%339) : tensor<?x59x2x16xbf16>
    %transposed_145 = linalg.transpose ins(%369 : tensor<?x2x59x16xbf16>) outs(%370 : tensor<?x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_146 = tensor.collapse_shape %transposed_145 [[0], [1], [2, 3]] : tensor<?x59x2x16xbf16> into tensor<?x59x32xbf16>
    %extracted_slice_147 = tensor.extract_slice %collapsed_146[0, 19, 0] [%339, 40, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x40x32xbf16>
    %collapsed_148 = tensor.collapse_shape %extracted_slice_147 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_149 = linalg.transpose ins(%cst_17 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %371 = linalg.generic #loops0 ins(%cst_16 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %372 = affine.apply #map1()[%339]
    %373 = tensor.empty(%372) : tensor<?x32xf32>
    %374 = linalg.generic #loops1 ins(%collapsed_148 : tensor<?x32xbf16>) outs(%373 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %375 = linalg.generic #loops1 ins(%transposed_149 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %376 = linalg.fill ins(%cst : f32) outs(%373 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %377 = linalg.matmul ins(%374, %375 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%376 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %378 = linalg.generic #loops2 ins(%371 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %379 = arith.cmpi eq, %372, %14 : index
    cf.assert %379, "mismatched size for broadcast"
    %380 = linalg.generic #loops3 ins(%377, %378 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%373 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %381 = tensor.empty(%372) : tensor<?x32xbf16>
    %382 = linalg.generic #loops1 ins(%380 : tensor<?x32xf32>) outs(%381 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %383 = arith.divsi %372, %c40 : index
    %expanded_150 = tensor.expand_shape %382 [[0, 1], [2]] output_shape [%383, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %384 = arith.cmpi eq, %dim_66, %383 : index
    cf.assert %384, "mismatched size for broadcast"
    %385 = tensor.empty(%dim_66) : tensor<?x40x32xbf16>
    %386 = linalg.generic #loops25 ins(%expanded_99, %expanded_150 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%385 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %387 = linalg.generic #loops13 ins(%expanded, %386 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %388 = linalg.generic #loops4 ins(%387 : tensor<?x40x32xbf16>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %389 = linalg.generic #loops4 ins(%388 : tensor<?x40x32xf32>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %390 = linalg.generic #loops5 ins(%389 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %391 = linalg.generic #loops4 ins(%390 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %392 = linalg.generic #loops6 ins(%389, %391 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %393 = linalg.generic #loops13 ins(%392, %392 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %394 = linalg.generic #loops5 ins(%393 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %395 = linalg.generic #loops4 ins(%394 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %396 = linalg.generic #loops4 ins(%395 : tensor<?x40x1xf64>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %397 = linalg.generic #loops5 ins(%388 : tensor<?x40x32xf32>) outs(%141 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %398 = linalg.generic #loops4 ins(%397 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %399 = linalg.generic #loops4 ins(%396 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x1xf32>
    %400 = linalg.generic #loops4 ins(%399 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %401 = linalg.generic #loops6 ins(%388, %398 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %402 = linalg.generic #loops6 ins(%401, %400 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %403 = linalg.generic #loops4 ins(%402 : tensor<?x40x32xf32>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %extracted_slice_151 = tensor.extract_slice %extracted_slice_92[0, 0] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_152 = tensor.extract_slice %extracted_slice_92[0, 32] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_153 = tensor.extract_slice %extracted_slice_92[0, 64] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %expanded_154 = tensor.expand_shape %extracted_slice_151 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %expanded_155 = tensor.expand_shape %extracted_slice_152 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %expanded_156 = tensor.expand_shape %extracted_slice_153 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %404 = linalg.generic #loops4 ins(%expanded_155 : tensor<?x1x32xbf16>) outs(%150 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %405 = linalg.generic #loops14 ins(%403, %404 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %406 = linalg.generic #loops14 ins(%405, %expanded_154 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_157 = tensor.collapse_shape %406 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %407 = tensor.empty() : tensor<32x128xbf16>
    %transposed_158 = linalg.transpose ins(%cst_15 : tensor<128x32xbf16>) outs(%407 : tensor<32x128xbf16>) permutation = [1, 0] 
    %408 = linalg.generic #loops0 ins(%cst_14 : tensor<128xbf16>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<128xf32>
    %409 = linalg.generic #loops1 ins(%collapsed_157 : tensor<?x32xbf16>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %410 = tensor.empty() : tensor<32x128xf32>
    %411 = linalg.generic #loops1 ins(%transposed_158 : tensor<32x128xbf16>) outs(%410 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x128xf32>
    %412 = tensor.empty(%183) : tensor<?x128xf32>
    %413 = linalg.fill ins(%cst : f32) outs(%412 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %414 = linalg.matmul ins(%409, %411 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%413 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %415 = tensor.empty(%14) : tensor<?x128xf32>
    %416 = linalg.generic #loops2 ins(%408 : tensor<128xf32>) outs(%415 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %190, "mismatched size for broadcast"
    %417 = linalg.generic #loops3 ins(%414, %416 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%412 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %418 = tensor.empty(%183) : tensor<?x128xbf16>
    %419 = linalg.generic #loops1 ins(%417 : tensor<?x128xf32>) outs(%418 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x128xbf16>
    %expanded_159 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [%194, 40, 128] : tensor<?x128xbf16> into tensor<?x40x128xbf16>
    %420 = tensor.empty(%194) : tensor<?x40x128xbf16>
    %421 = linalg.generic #loops4 ins(%expanded_159 : tensor<?x40x128xbf16>) outs(%420 : tensor<?x40x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = math.fpowi %in, %c3_i64 : bf16, i64
      %485 = arith.mulf %484, %cst_3 : bf16
      %486 = arith.addf %in, %485 : bf16
      %487 = arith.mulf %486, %cst_4 : bf16
      %488 = math.tanh %487 : bf16
      %489 = arith.addf %488, %cst_5 : bf16
      %490 = arith.mulf %489, %cst_6 : bf16
      %491 = arith.mulf %in, %490 : bf16
      linalg.yield %491 : bf16
    } -> tensor<?x40x128xbf16>
    %collapsed_160 = tensor.collapse_shape %421 [[0, 1], [2]] : tensor<?x40x128xbf16> into tensor<?x128xbf16>
    %422 = tensor.empty() : tensor<128x32xbf16>
    %transposed_161 = linalg.transpose ins(%cst_13 : tensor<32x128xbf16>) outs(%422 : tensor<128x32xbf16>) permutation = [1, 0] 
    %423 = linalg.generic #loops0 ins(%cst_12 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %424 = affine.apply #map1()[%194]
    %425 = tensor.empty(%424) : tensor<?x128xf32>
    %426 = linalg.generic #loops1 ins(%collapsed_160 : tensor<?x128xbf16>) outs(%425 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %427 = tensor.empty() : tensor<128x32xf32>
    %428 = linalg.generic #loops1 ins(%transposed_161 : tensor<128x32xbf16>) outs(%427 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<128x32xf32>
    %429 = tensor.empty(%424) : tensor<?x32xf32>
    %430 = linalg.fill ins(%cst : f32) outs(%429 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %431 = linalg.matmul ins(%426, %428 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%430 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %432 = linalg.generic #loops2 ins(%423 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %433 = arith.cmpi eq, %424, %14 : index
    cf.assert %433, "mismatched size for broadcast"
    %434 = linalg.generic #loops3 ins(%431, %432 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%429 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %435 = tensor.empty(%424) : tensor<?x32xbf16>
    %436 = linalg.generic #loops1 ins(%434 : tensor<?x32xf32>) outs(%435 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %437 = arith.divsi %424, %c40 : index
    %expanded_162 = tensor.expand_shape %436 [[0, 1], [2]] output_shape [%437, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %438 = arith.cmpi eq, %dim_66, %437 : index
    cf.assert %438, "mismatched size for broadcast"
    %439 = linalg.generic #loops25 ins(%expanded_156, %expanded_162 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%385 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %440 = linalg.generic #loops13 ins(%387, %439 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %441 = tensor.empty() : tensor<32x64xbf16>
    %transposed_163 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%441 : tensor<32x64xbf16>) permutation = [1, 0] 
    %442 = tensor.empty() : tensor<64xf32>
    %443 = linalg.generic #loops0 ins(%cst_10 : tensor<64xbf16>) outs(%442 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<64xf32>
    %444 = tensor.empty() : tensor<32x64xf32>
    %445 = linalg.generic #loops1 ins(%transposed_163 : tensor<32x64xbf16>) outs(%444 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x64xf32>
    %446 = tensor.empty(%dim_66) : tensor<?x64xf32>
    %447 = linalg.fill ins(%cst : f32) outs(%446 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %448 = linalg.matmul ins(%110, %445 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%447 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %449 = tensor.empty(%dim) : tensor<?x64xf32>
    %450 = linalg.generic #loops2 ins(%443 : tensor<64xf32>) outs(%449 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %81, "mismatched size for broadcast"
    %451 = linalg.generic #loops3 ins(%448, %450 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%446 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x64xf32>
    %452 = tensor.empty(%dim_66) : tensor<?x64xbf16>
    %453 = linalg.generic #loops1 ins(%451 : tensor<?x64xf32>) outs(%452 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_164 = tensor.extract_slice %453[0, 0] [%dim_66, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_165 = tensor.extract_slice %453[0, 32] [%dim_66, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %454 = linalg.generic #loops4 ins(%440 : tensor<?x40x32xbf16>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %455 = linalg.generic #loops4 ins(%454 : tensor<?x40x32xf32>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %456 = linalg.generic #loops5 ins(%455 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %457 = linalg.generic #loops4 ins(%456 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %458 = linalg.generic #loops6 ins(%455, %457 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %459 = linalg.generic #loops13 ins(%458, %458 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %460 = linalg.generic #loops5 ins(%459 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %461 = linalg.generic #loops4 ins(%460 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %462 = linalg.generic #loops4 ins(%461 : tensor<?x40x1xf64>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %463 = linalg.generic #loops5 ins(%454 : tensor<?x40x32xf32>) outs(%141 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %464 = linalg.generic #loops4 ins(%463 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %465 = linalg.generic #loops4 ins(%462 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x1xf32>
    %466 = linalg.generic #loops4 ins(%465 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %467 = linalg.generic #loops6 ins(%454, %464 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %468 = linalg.generic #loops6 ins(%467, %466 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %469 = linalg.generic #loops4 ins(%468 : tensor<?x40x32xf32>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %470 = linalg.generic #loops1 ins(%extracted_slice_164 : tensor<?x32xbf16>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %expanded_166 = tensor.expand_shape %470 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %471 = linalg.generic #loops14 ins(%469, %expanded_166 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_167 = tensor.expand_shape %extracted_slice_165 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %472 = linalg.generic #loops14 ins(%471, %expanded_167 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_168 = tensor.collapse_shape %472 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_169 = linalg.transpose ins(%cst_9 : tensor<64x32xbf16>) outs(%441 : tensor<32x64xbf16>) permutation = [1, 0] 
    %473 = linalg.generic #loops0 ins(%cst_8 : tensor<64xbf16>) outs(%442 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<64xf32>
    %474 = linalg.generic #loops1 ins(%collapsed_168 : tensor<?x32xbf16>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %475 = linalg.generic #loops1 ins(%transposed_169 : tensor<32x64xbf16>) outs(%444 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x64xf32>
    %476 = tensor.empty(%183) : tensor<?x64xf32>
    %477 = linalg.fill ins(%cst : f32) outs(%476 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %478 = linalg.matmul ins(%474, %475 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%477 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %479 = tensor.empty(%14) : tensor<?x64xf32>
    %480 = linalg.generic #loops2 ins(%473 : tensor<64xf32>) outs(%479 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %190, "mismatched size for broadcast"
    %481 = linalg.generic #loops3 ins(%478, %480 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%476 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x64xf32>
    %482 = tensor.empty(%183) : tensor<?x64xbf16>
    %483 = linalg.generic #loops1 ins(%481 : tensor<?x64xf32>) outs(%482 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x64xbf16>
    %expanded_170 = tensor.expand_shape %483 [[0, 1], [2]] output_shape [%194, 40, 64] : tensor<?x64xbf16> into tensor<?x40x64xbf16>
    return %expanded_170 : tensor<?x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_1: "seeded qwen-image-dynamic.proj_out.bias",
      torch_tensor_64_32_torch.bfloat16_1: "seeded qwen-image-dynamic.proj_out.weight",
      torch_tensor_64_torch.bfloat16: "seeded qwen-image-dynamic.norm_out.linear.bias",
      torch_tensor_64_32_torch.bfloat16: "seeded qwen-image-dynamic.norm_out.linear.weight",
      torch_tensor_32_torch.bfloat16_11: "seeded qwen-image-dynamic.transformer_blocks.0.img_mlp.net.2.bias",
      torch_tensor_32_128_torch.bfloat16: "seeded qwen-image-dynamic.transformer_blocks.0.img_mlp.net.2.weight",
      torch_tensor_128_torch.bfloat16: "seeded qwen-image-dynamic.transformer_blocks.0.img_mlp.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16: "seeded qwen-image-dynamic.transformer_blocks.0.img_mlp.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_10: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_7: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded qwen-image-dynamic.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded qwen-image-dynamic.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded qwen-image-dynamic.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded qwen-image-dynamic.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_9: "seeded qwen-image-dynamic.transformer_blocks.0.attn.add_v_proj.bias",
      torch_tensor_32_32_torch.bfloat16_6: "seeded qwen-image-dynamic.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_32_torch.bfloat16_8: "seeded qwen-image-dynamic.transformer_blocks.0.attn.add_k_proj.bias",
      torch_tensor_32_32_torch.bfloat16_5: "seeded qwen-image-dynamic.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_32_torch.bfloat16_7: "seeded qwen-image-dynamic.transformer_blocks.0.attn.add_q_proj.bias",
      torch_tensor_32_32_torch.bfloat16_4: "seeded qwen-image-dynamic.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_32_torch.bfloat16_6: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_3: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_5: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_2: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_4: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_1: "seeded qwen-image-dynamic.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_192_torch.bfloat16_1: "seeded qwen-image-dynamic.transformer_blocks.0.txt_mod.1.bias",
      torch_tensor_192_32_torch.bfloat16_1: "seeded qwen-image-dynamic.transformer_blocks.0.txt_mod.1.weight",
      torch_tensor_192_torch.bfloat16: "seeded qwen-image-dynamic.transformer_blocks.0.img_mod.1.bias",
      torch_tensor_192_32_torch.bfloat16: "seeded qwen-image-dynamic.transformer_blocks.0.img_mod.1.weight",
      torch_tensor_48_8_torch.complex64_1: "0x0800000080E023BF56AC443F1912633F526EECBE80E023BF56AC443F59621CBF97AE4ABFE2A17E3F8869D3BD80E023BF56AC443F59621CBF97AE4ABFE2A17E3F8869D3BDB3097EBFE813FDBDD23D643FB6E0E7BEB3097EBFE813FDBDBACF12BF46B851BF4FB07E3FE505CFBDB3097EBFE813FDBDBACF12BF46B851BF4FB07E3FE505CFBD6D46DDBE9ADB66BFB263653F2A4DE3BE6D46DDBE9ADB66BF28EC08BF4E4E58BF6EBE7E3F04A2CABD6D46DDBE9ADB66BF28EC08BF4E4E58BF6EBE7E3F04A2CABD807B063FD0D459BFB483663FCDB3DEBE807B063FD0D459BF2B7AFDBE0E6D5EBF3FCC7E3FE53DC6BD807B063FD0D459BF2B7AFDBE0E6D5EBF3FCC7E3FE53DC6BDBBF57F3FA10391BCCE9D673FBD14DABEBBF57F3FA10391BC3990E8BE291164BFC3D97E3F89D9C1BDBBF57F3FA10391BC3990E8BE291164BFC3D97E3F89D9C1BDE81B0E3F31EF543FFBB1683F1670D5BEE81B0E3F31EF543F0F26D3BE7E3769BFFAE67E3FF374BDBDE81B0E3F31EF543F0F26D3BE7E3769BFFAE67E3FF374BDBDE0CACCBE28A16A3F32C0693FFAC5D0BEE0CACCBE28A16A3F7547BDBE39DD6DBFE3F37E3F2410B9BDE0CACCBE28A16A3F7547BDBE39DD6DBFE3F37E3F2410B9BD44C27CBFFB6D223E6EC86A3F8516CCBE44C27CBFFB6D223E7800A7BEC9FF71BF7E007F3F1CABB4BD44C27CBFFB6D223E7800A7BEC9FF71BF7E007F3F1CABB4BD74BC2ABFBCBF3EBFA7CA6B3FD761C7BE74BC2ABFBCBF3EBF645D90BEE89C75BFCC0C7F3FDC45B0BD74BC2ABFBCBF3EBF645D90BEE89C75BFCC0C7F3FDC45B0BD6C85883E4BBB76BFD7C66C3F0EA8C2BE6C85883E4BBB76BF70D572BE95B278BFCC187F3F67E0ABBD6C85883E4BBB76BF70D572BE95B278BFCC187F3F67E0ABBDB57F743F9FBD97BEF7BC6D3F4AE9BDBEB57F743F9FBD97BE276A44BE1E3F7BBF7F247F3FBE7AA7BDB57F743F9FBD97BE276A44BE1E3F7BBF7F247F3FBE7AA7BD2DF2433FEABE243F01AD6E3FA925B9BE2DF2433FEABE243F8F9215BE1C417DBFE42F7F3FE214A3BD2DF2433FEABE243F8F9215BE1C417DBFE42F7F3FE214A3BDEA0803BE38E57D3FEF966F3F495DB4BEEA0803BE38E57D3F0AD1CCBD72B77EBFFC3A7F3FD4AE9EBDEA0803BE38E57D3F0AD1CCBD72B77EBFFC3A7F3FD4AE9EBD5F5867BFC23ADB3EBB7A703F4D90AFBE5F5867BFC23ADB3EE6175CBD52A17FBFC5457F3F97489ABD5F5867BFC23ADB3EE6175CBD52A17FBFC5457F3F97489ABDE73B59BFF67107BF5F58713FD2BEAABEE73B59BFF67107BFD0A2F0BB3CFE7FBF42507F3F2AE295BDE73B59BFF67107BFD0A2F0BB3CFE7FBF42507F3F2AE295BDB78659BC39FA7FBFD52F723FF7E8A5BEB78659BC39FA7FBFA8FF1F3DFBCD7FBF705A7F3F8F7B91BDB78659BC39FA7FBFA8FF1F3DFBCD7FBF705A7F3F8F7B91BDAA8F553F4D2A0DBF1801733FDE0EA1BEAA8F553F4D2A0DBFC8DDAE3DAC107FBF51647F3FC9148DBDAA8F553F4D2A0DBFC8DDAE3DAC107FBF51647F3FC9148DBD8E2C6A3F06DECE3E22CC733FA5309CBE8E2C6A3F06DECE3EA7AD063EB5C67DBFE46D7F3FD7AD88BD8E2C6A3F06DECE3EA7AD063EB5C67DBFE46D7F3FD7AD88BD18F41D3EA4EF7C3FEF90743F6C4E97BE18F41D3EA4EF7C3F1EA2353ECEF07BBF29777F3FBB4684BD18F41D3EA4EF7C3F1EA2353ECEF07BBF29777F3FBB4684BDB3803FBFE9E3293F794F753F546892BEB3803FBFE9E3293F7432643EF88F79BF21807F3FF1BE7FBDB3803FBFE9E3293F7432643EF88F79BF21807F3FF1BE7FBD576D76BF2AB48ABEBB07763F7D7E8DBE576D76BF2AB48ABE7A22893E84A576BFCB887F3F1DF076BD576D76BF2AB48ABE7A22893E84A576BFCB887F3F1DF076BD389395BE0ED574BFB1B9763F059188BE389395BE0ED574BF17E09F3E0F3373BF27917F3FFC206EBD389395BE0ED574BF17E09F3E0F3373BF27917F3FFC206EBD819C253F083743BF5565773F10A083BE819C253F083743BF8F45B63E7C3A6FBF36997F3F955165BD819C253F083743BF8F45B63E7C3A6FBF36997F3F955165BD78BF7D3F3887073EA50A783F77577DBE78BF7D3F3887073E8446CC3EFFBD6ABFF7A07F3FE7815CBD78BF7D3F3887073E8446CC3EFFBD6ABFF7A07F3FE7815CBDFE2DD93EFCD3673F9BA9783F516873BEFE2DD93EFCD3673FD0D6E13E10C065BF6AA87F3FF6B153BDFE2DD93EFCD3673FD0D6E13E10C065BF6AA87F3FF6B153BDBF6708BFE7A1583F3342793FF07269BEBF6708BFE7A1583F96EAF63E6F4360BF8FAF7F3FC4E14ABDBF6708BFE7A1583F96EAF63E6F4360BF8FAF7F3FC4E14ABD6FFD7FBF1505113C6AD4793F96775FBE6FFD7FBF1505113C1ABB053F234B5ABF66B67F3F551142BD6FFD7FBF1505113C1ABB053F234B5ABF66B67F3F551142BDFC370CBF102F56BF3C607A3F837655BEFC370CBF102F56BF29B70F3F79DA53BFF0BC7F3FAB4039BDFC370CBF102F56BF29B70F3F79DA53BFF0BC7F3FAB4039BD22F0D03EC8B669BFA5E57A3FF86F4BBE22F0D03EC8B669BFF963193FFAF44CBF2CC37F3FC86F30BD22F0D03EC8B669BFF963193FFAF44CBF2CC37F3FC86F30BDBF1B7D3F697919BEA1647B3F3A6441BEBF1B7D3F697919BE33BC223F779E45BF1AC97F3FB19E27BDBF1B7D3F697919BE33BC223F779E45BF1AC97F3FB19E27BD840A293FB340403F2EDD7B3F875337BE840A293FB340403FB0BA2B3FFADA3DBFBACE7F3F65CD1EBD840A293FB340403FB0BA2B3FFADA3DBFBACE7F3F65CD1EBD36E28CBE251E763F494F7C3F233E2DBE36E28CBE251E763F7B5A343FCBAE35BF0DD47F3FEAFB15BD36E28CBE251E763F7B5A343FCBAE35BF0DD47F3FEAFB15BD2C2975BF1068933EEDBA7C3F502423BE2C2975BF1068933ED1963C3F6D1E2DBF11D97F3F412A0DBD2C2975BF1068933ED1963C3F6D1E2DBF11D97F3F412A0DBDE87A42BF447926BF1A207D3F4F0619BEE87A42BF447926BF296B443F992E24BFC8DD7F3F6C5804BDE87A42BF447926BF296B443F992E24BFC8DD7F3F6C5804BDD7040C3E72987DBFCC7E7D3F64E40EBED7040C3E72987DBF31D34B3F3AE41ABF31E27F3FE10CF7BCD7040C3E72987DBF31D34B3F3AE41ABF31E27F3FE10CF7BC6F4E683F2220D7BE00D77D3FD0BE04BE6F4E683F2220D7BED3CA523F734411BF4CE67F3F9D68E5BC6F4E683F2220D7BED3CA523F734411BF4CE67F3F9D68E5BCD006583FD85C093FB5287E3FAC2BF5BDD006583FD85C093F394E593F905407BF19EA7F3F14C4D3BCD006583FD85C093F394E593F905407BF19EA7F3F14C4D3BC7205913B5CFF7F3FE8737E3F72D3E0BD7205913B5CFF7F3FCA595F3F1934FABE99ED7F3F491FC2BC7205913B5CFF7F3FCA595F3F1934FABE99ED7F3F491FC2BC64CD56BFF8440B3F98B87E3F7675CCBD64CD56BFF8440B3F31EA643F1B35E5BECBF07F3F447AB0BC64CD56BFF8440B3F31EA643F1B35E5BECBF07F3F447AB0BCD53F69BF3201D3BEC2F67E3F3E12B8BDD53F69BF3201D3BE5CFC693FB8B7CFBEAEF37F3F0AD59EBCD53F69BF3201D3BE5CFC693FB8B7CFBEAEF37F3F0AD59EBCF6FD14BE95467DBF662E7F3F50AAA3BDF6FD14BE95467DBF808D6E3FCAC7B9BE44F67F3F9F2F8DBCF6FD14BE95467DBF808D6E3FCAC7B9BE44F67F3F9F2F8DBCBDFF403F463028BF815F7F3F323E8FBDBDFF403F463028BF199B723F6971A3BE8CF87F3F121477BCBDFF403F463028BF199B723F6971A3BE8CF87F3F121477BCB8CD753F8C0F8F3E128A7F3FD19C75BDB8CD753F8C0F8F3EE922763FE8C08CBE86FA7F3F9BC853BCB8CD753F8C0F8F3EE922763FE8C08CBE86FA7F3F9BC853BC2C3C913E107C753F19AE7F3FF4B64CBD2C3C913E107C753FFF22793F90856BBE33FC7F3FE37C30BC2C3C913E107C753FFF22793F90856BBE33FC7F3FE37C30BC305527BFCFBD413F94CB7F3FDBCB23BD305527BFCFBD413FB2997B3F72073DBE91FD7F3FF6300DBC305527BFCFBD413FB2997B3F72073DBE91FD7F3FF6300DBC26707DBFC38110BE83E27F3F1FB9F5BC26707DBFC38110BEA8857D3F16210EBEA2FE7F3FBDC9D3BB26707DBFC38110BEA8857D3F16210EBEA2FE7F3FBDC9D3BB3311D5BEB7C768BFE5F27F3F3ED4A3BC3311D5BEB7C768BFD1E57E3FB5D8BDBD64FF7F3F4C318DBB3311D5BEB7C768BFD1E57E3FB5D8BDBD64FF7F3F4C318DBB40510A3FA46A57BFB9FC7F3F57D623BC40510A3FA46A57BF6BB97F3F1C0D3EBDD9FF7F3F62310DBB40510A3FA46A57BF6BB97F3F1C0D3EBDD9FF7F3F62310DBB",
      torch_tensor_48_8_torch.complex64: "0x080000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F0000000040510A3FA46A573FB9FC7F3F57D6233C40510A3FA46A573F6BB97F3F1C0D3E3DD9FF7F3F62310D3B40510A3FA46A573F6BB97F3F1C0D3E3DD9FF7F3F62310D3B3311D5BEB7C7683FE5F27F3F3ED4A33C3311D5BEB7C7683FD1E57E3FB5D8BD3D64FF7F3F4C318D3B3311D5BEB7C7683FD1E57E3FB5D8BD3D64FF7F3F4C318D3B26707DBFC381103E83E27F3F1FB9F53C26707DBFC381103EA8857D3F16210E3EA2FE7F3FBDC9D33B26707DBFC381103EA8857D3F16210E3EA2FE7F3FBDC9D33B305527BFCFBD41BF94CB7F3FDBCB233D305527BFCFBD41BFB2997B3F72073D3E91FD7F3FF6300D3C305527BFCFBD41BFB2997B3F72073D3E91FD7F3FF6300D3C2C3C913E107C75BF19AE7F3FF4B64C3D2C3C913E107C75BFFF22793F90856B3E33FC7F3FE37C303C2C3C913E107C75BFFF22793F90856B3E33FC7F3FE37C303CB8CD753F8C0F8FBE128A7F3FD19C753DB8CD753F8C0F8FBEE922763FE8C08C3E86FA7F3F9BC8533CB8CD753F8C0F8FBEE922763FE8C08C3E86FA7F3F9BC8533CBDFF403F4630283F815F7F3F323E8F3DBDFF403F4630283F199B723F6971A33E8CF87F3F1214773CBDFF403F4630283F199B723F6971A33E8CF87F3F1214773CF6FD14BE95467D3F662E7F3F50AAA33DF6FD14BE95467D3F808D6E3FCAC7B93E44F67F3F9F2F8D3CF6FD14BE95467D3F808D6E3FCAC7B93E44F67F3F9F2F8D3CD53F69BF3201D33EC2F67E3F3E12B83DD53F69BF3201D33E5CFC693FB8B7CF3EAEF37F3F0AD59E3CD53F69BF3201D33E5CFC693FB8B7CF3EAEF37F3F0AD59E3C64CD56BFF8440BBF98B87E3F7675CC3D64CD56BFF8440BBF31EA643F1B35E53ECBF07F3F447AB03C64CD56BFF8440BBF31EA643F1B35E53ECBF07F3F447AB03C7205913B5CFF7FBFE8737E3F72D3E03D7205913B5CFF7FBFCA595F3F1934FA3E99ED7F3F491FC23C7205913B5CFF7FBFCA595F3F1934FA3E99ED7F3F491FC23CD006583FD85C09BFB5287E3FAC2BF53DD006583FD85C09BF394E593F9054073F19EA7F3F14C4D33CD006583FD85C09BF394E593F9054073F19EA7F3F14C4D33C6F4E683F2220D73E00D77D3FD0BE043E6F4E683F2220D73ED3CA523F7344113F4CE67F3F9D68E53C6F4E683F2220D73ED3CA523F7344113F4CE67F3F9D68E53CD7040C3E72987D3FCC7E7D3F64E40E3ED7040C3E72987D3F31D34B3F3AE41A3F31E27F3FE10CF73CD7040C3E72987D3F31D34B3F3AE41A3F31E27F3FE10CF73CE87A42BF4479263F1A207D3F4F06193EE87A42BF4479263F296B443F992E243FC8DD7F3F6C58043DE87A42BF4479263F296B443F992E243FC8DD7F3F6C58043D2C2975BF106893BEEDBA7C3F5024233E2C2975BF106893BED1963C3F6D1E2D3F11D97F3F412A0D3D2C2975BF106893BED1963C3F6D1E2D3F11D97F3F412A0D3D36E28CBE251E76BF494F7C3F233E2D3E36E28CBE251E76BF7B5A343FCBAE353F0DD47F3FEAFB153D36E28CBE251E76BF7B5A343FCBAE353F0DD47F3FEAFB153D840A293FB34040BF2EDD7B3F8753373E840A293FB34040BFB0BA2B3FFADA3D3FBACE7F3F65CD1E3D840A293FB34040BFB0BA2B3FFADA3D3FBACE7F3F65CD1E3DBF1B7D3F6979193EA1647B3F3A64413EBF1B7D3F6979193E33BC223F779E453F1AC97F3FB19E273DBF1B7D3F6979193E33BC223F779E453F1AC97F3FB19E273D22F0D03EC8B6693FA5E57A3FF86F4B3E22F0D03EC8B6693FF963193FFAF44C3F2CC37F3FC86F303D22F0D03EC8B6693FF963193FFAF44C3F2CC37F3FC86F303DFC370CBF102F563F3C607A3F8376553EFC370CBF102F563F29B70F3F79DA533FF0BC7F3FAB40393DFC370CBF102F563F29B70F3F79DA533FF0BC7F3FAB40393D6FFD7FBF150511BC6AD4793F96775F3E6FFD7FBF150511BC1ABB053F234B5A3F66B67F3F5511423D6FFD7FBF150511BC1ABB053F234B5A3F66B67F3F5511423DBF6708BFE7A158BF3342793FF072693EBF6708BFE7A158BF96EAF63E6F43603F8FAF7F3FC4E14A3DBF6708BFE7A158BF96EAF63E6F43603F8FAF7F3FC4E14A3DFE2DD93EFCD367BF9BA9783F5168733EFE2DD93EFCD367BFD0D6E13E10C0653F6AA87F3FF6B1533DFE2DD93EFCD367BFD0D6E13E10C0653F6AA87F3FF6B1533D78BF7D3F388707BEA50A783F77577D3E78BF7D3F388707BE8446CC3EFFBD6A3FF7A07F3FE7815C3D78BF7D3F388707BE8446CC3EFFBD6A3FF7A07F3FE7815C3D819C253F0837433F5565773F10A0833E819C253F0837433F8F45B63E7C3A6F3F36997F3F9551653D819C253F0837433F8F45B63E7C3A6F3F36997F3F9551653D389395BE0ED5743FB1B9763F0591883E389395BE0ED5743F17E09F3E0F33733F27917F3FFC206E3D389395BE0ED5743F17E09F3E0F33733F27917F3FFC206E3D576D76BF2AB48A3EBB07763F7D7E8D3E576D76BF2AB48A3E7A22893E84A5763FCB887F3F1DF0763D576D76BF2AB48A3E7A22893E84A5763FCB887F3F1DF0763DB3803FBFE9E329BF794F753F5468923EB3803FBFE9E329BF7432643EF88F793F21807F3FF1BE7F3DB3803FBFE9E329BF7432643EF88F793F21807F3FF1BE7F3D18F41D3EA4EF7CBFEF90743F6C4E973E18F41D3EA4EF7CBF1EA2353ECEF07B3F29777F3FBB46843D18F41D3EA4EF7CBF1EA2353ECEF07B3F29777F3FBB46843D8E2C6A3F06DECEBE22CC733FA5309C3E8E2C6A3F06DECEBEA7AD063EB5C67D3FE46D7F3FD7AD883D8E2C6A3F06DECEBEA7AD063EB5C67D3FE46D7F3FD7AD883DAA8F553F4D2A0D3F1801733FDE0EA13EAA8F553F4D2A0D3FC8DDAE3DAC107F3F51647F3FC9148D3DAA8F553F4D2A0D3FC8DDAE3DAC107F3F51647F3FC9148D3DB78659BC39FA7F3FD52F723FF7E8A53EB78659BC39FA7F3FA8FF1F3DFBCD7F3F705A7F3F8F7B913DB78659BC39FA7F3FA8FF1F3DFBCD7F3F705A7F3F8F7B913DE73B59BFF671073F5F58713FD2BEAA3EE73B59BFF671073FD0A2F0BB3CFE7F3F42507F3F2AE2953DE73B59BFF671073FD0A2F0BB3CFE7F3F42507F3F2AE2953D5F5867BFC23ADBBEBB7A703F4D90AF3E5F5867BFC23ADBBEE6175CBD52A17F3FC5457F3F97489A3D5F5867BFC23ADBBEE6175CBD52A17F3FC5457F3F97489A3DEA0803BE38E57DBFEF966F3F495DB43EEA0803BE38E57DBF0AD1CCBD72B77E3FFC3A7F3FD4AE9E3DEA0803BE38E57DBF0AD1CCBD72B77E3FFC3A7F3FD4AE9E3D2DF2433FEABE24BF01AD6E3FA925B93E2DF2433FEABE24BF8F9215BE1C417D3FE42F7F3FE214A33D2DF2433FEABE24BF8F9215BE1C417D3FE42F7F3FE214A33DB57F743F9FBD973EF7BC6D3F4AE9BD3EB57F743F9FBD973E276A44BE1E3F7B3F7F247F3FBE7AA73DB57F743F9FBD973E276A44BE1E3F7B3F7F247F3FBE7AA73D6C85883E4BBB763FD7C66C3F0EA8C23E6C85883E4BBB763F70D572BE95B2783FCC187F3F67E0AB3D6C85883E4BBB763F70D572BE95B2783FCC187F3F67E0AB3D74BC2ABFBCBF3E3FA7CA6B3FD761C73E74BC2ABFBCBF3E3F645D90BEE89C753FCC0C7F3FDC45B03D74BC2ABFBCBF3E3F645D90BEE89C753FCC0C7F3FDC45B03D44C27CBFFB6D22BE6EC86A3F8516CC3E44C27CBFFB6D22BE7800A7BEC9FF713F7E007F3F1CABB43D44C27CBFFB6D22BE7800A7BEC9FF713F7E007F3F1CABB43DE0CACCBE28A16ABF32C0693FFAC5D03EE0CACCBE28A16ABF7547BDBE39DD6D3FE3F37E3F2410B93DE0CACCBE28A16ABF7547BDBE39DD6D3FE3F37E3F2410B93DE81B0E3F31EF54BFFBB1683F1670D53EE81B0E3F31EF54BF0F26D3BE7E37693FFAE67E3FF374BD3DE81B0E3F31EF54BF0F26D3BE7E37693FFAE67E3FF374BD3DBBF57F3FA103913CCE9D673FBD14DA3EBBF57F3FA103913C3990E8BE2911643FC3D97E3F89D9C13DBBF57F3FA103913C3990E8BE2911643FC3D97E3F89D9C13D807B063FD0D4593FB483663FCDB3DE3E807B063FD0D4593F2B7AFDBE0E6D5E3F3FCC7E3FE53DC63D807B063FD0D4593F2B7AFDBE0E6D5E3F3FCC7E3FE53DC63D6D46DDBE9ADB663FB263653F2A4DE33E6D46DDBE9ADB663F28EC08BF4E4E583F6EBE7E3F04A2CA3D6D46DDBE9ADB663F28EC08BF4E4E583F6EBE7E3F04A2CA3DB3097EBFE813FD3DD23D643FB6E0E73EB3097EBFE813FD3DBACF12BF46B8513F4FB07E3FE505CF3DB3097EBFE813FD3DBACF12BF46B8513F4FB07E3FE505CF3D",
      torch_tensor_32_torch.bfloat16_3: "seeded qwen-image-dynamic.time_text_embed.timestep_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded qwen-image-dynamic.time_text_embed.timestep_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_2: "seeded qwen-image-dynamic.time_text_embed.timestep_embedder.linear_1.bias",
      torch_tensor_32_256_torch.bfloat16: "seeded qwen-image-dynamic.time_text_embed.timestep_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded qwen-image-dynamic.txt_in.bias",
      torch_tensor_32_80_torch.bfloat16: "seeded qwen-image-dynamic.txt_in.weight",
      torch_tensor_80_torch.bfloat16: "seeded qwen-image-dynamic.txt_norm.weight",
      torch_tensor_32_torch.bfloat16: "seeded qwen-image-dynamic.img_in.bias",
      torch_tensor_32_64_torch.bfloat16: "seeded qwen-image-dynamic.img_in.weight"
    }
  }
#-}
