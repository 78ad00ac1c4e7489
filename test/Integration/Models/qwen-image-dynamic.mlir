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
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_50 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %5 = affine.apply #map1()[%dim]
    %6 = tensor.empty(%5) : tensor<?x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x64xbf16>) outs(%6 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x64xf32>
    %8 = tensor.empty() : tensor<64x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x32xbf16>) outs(%8 : tensor<64x32xf32>) {
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
    %16 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %17 = arith.cmpi eq, %5, %14 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %16 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%10 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %19 = tensor.empty(%5) : tensor<?x32xbf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<?x32xf32>) outs(%19 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %21 = arith.divsi %5, %c40 : index
    %expanded = tensor.expand_shape %20 [[0, 1], [2]] output_shape [%21, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %dim_59 = tensor.dim %arg1, %c0 : tensor<?x19x80xbf16>
    %22 = tensor.empty(%dim_59) : tensor<?x19x80xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x19x80xbf16>) outs(%22 : tensor<?x19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x80xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<?x19x80xf32>) outs(%22 : tensor<?x19x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x19x80xf32>
    %25 = tensor.empty(%dim_59) : tensor<?x19x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<?x19x80xf32>) outs(%26 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x19x1xf32>) outs(%25 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_52 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x19x1xf32>) outs(%25 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x19x1xf32>) outs(%25 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %30 : tensor<?x19x80xbf16>, tensor<?x19x1xf32>) outs(%22 : tensor<?x19x80xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x80xf32>
    %32 = tensor.empty(%dim_59) : tensor<?x19x80xbf16>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x19x80xf32>) outs(%32 : tensor<?x19x80xbf16>) {
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
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_46 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %38 = affine.apply #map7()[%dim_59]
    %39 = tensor.empty(%38) : tensor<?x80xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_60 : tensor<?x80xbf16>) outs(%39 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x80xf32>
    %41 = tensor.empty() : tensor<80x32xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_61 : tensor<80x32xbf16>) outs(%41 : tensor<80x32xf32>) {
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
    %49 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %50 = arith.cmpi eq, %38, %47 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45, %49 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%43 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %52 = tensor.empty(%38) : tensor<?x32xbf16>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<?x32xf32>) outs(%52 : tensor<?x32xbf16>) {
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
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%56 : tensor<128xf32>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_45 : f64 to f32
      %485 = arith.mulf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<128xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%57 : tensor<128xf32>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_53 : f32
      linalg.yield %484 : f32
    } -> tensor<128xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%58 : tensor<128xf32>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.exp %in : f32
      linalg.yield %484 : f32
    } -> tensor<128xf32>
    %dim_63 = tensor.dim %arg2, %c0 : tensor<?xbf16>
    %expanded_64 = tensor.expand_shape %arg2 [[0, 1]] output_shape [%dim_63, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %60 = tensor.empty(%dim_63) : tensor<?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_64 : tensor<?x1xbf16>) outs(%60 : tensor<?x1xf32>) {
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
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<?x128xf32>) outs(%62 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.mulf %in, %cst_54 : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<?x128xf32>) outs(%62 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.sin %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<?x128xf32>) outs(%62 : tensor<?x128xf32>) {
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
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%concat_68 : tensor<?x256xf32>) outs(%67 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x256xbf16>
    %69 = tensor.empty() : tensor<256x32xbf16>
    %transposed_69 = linalg.transpose ins(%cst_44 : tensor<32x256xbf16>) outs(%69 : tensor<256x32xbf16>) permutation = [1, 0] 
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_43 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %71 = tensor.empty(%dim_66) : tensor<?x256xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<?x256xbf16>) outs(%71 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x256xf32>
    %73 = tensor.empty() : tensor<256x32xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_69 : tensor<256x32xbf16>) outs(%73 : tensor<256x32xf32>) {
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
    %80 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<32xf32>) outs(%79 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %81 = arith.cmpi eq, %dim_66, %dim : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%77, %80 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %83 = tensor.empty(%dim_66) : tensor<?x32xbf16>
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.negf %in : f32
      %485 = math.exp %484 : f32
      %486 = arith.addf %485, %cst_0 : f32
      %487 = arith.divf %cst_0, %486 : f32
      linalg.yield %487 : f32
    } -> tensor<?x32xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %89 = tensor.empty() : tensor<32x32xbf16>
    %transposed_70 = linalg.transpose ins(%cst_42 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_41 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %92 = tensor.empty() : tensor<32x32xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_70 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %94 = linalg.matmul ins(%91, %93 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%76 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %95 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<32xf32>) outs(%79 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %81, "mismatched size for broadcast"
    %96 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%94, %95 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
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
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.negf %in : f32
      %485 = math.exp %484 : f32
      %486 = arith.addf %485, %cst_0 : f32
      %487 = arith.divf %cst_0, %486 : f32
      linalg.yield %487 : f32
    } -> tensor<?x32xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %107 = tensor.empty() : tensor<32x192xbf16>
    %transposed_89 = linalg.transpose ins(%cst_38 : tensor<192x32xbf16>) outs(%107 : tensor<32x192xbf16>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<192xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_37 : tensor<192xbf16>) outs(%108 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<192xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<?x32xbf16>) outs(%75 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %111 = tensor.empty() : tensor<32x192xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_89 : tensor<32x192xbf16>) outs(%111 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x192xf32>
    %113 = tensor.empty(%dim_66) : tensor<?x192xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %115 = linalg.matmul ins(%110, %112 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%114 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %116 = tensor.empty(%dim) : tensor<?x192xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<192xf32>) outs(%116 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %81, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%115, %117 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%113 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x192xf32>
    %119 = tensor.empty(%dim_66) : tensor<?x192xbf16>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<?x192xf32>) outs(%119 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x192xbf16>
    %transposed_90 = linalg.transpose ins(%cst_36 : tensor<192x32xbf16>) outs(%107 : tensor<32x192xbf16>) permutation = [1, 0] 
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_35 : tensor<192xbf16>) outs(%108 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<192xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_90 : tensor<32x192xbf16>) outs(%111 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x192xf32>
    %123 = linalg.matmul ins(%110, %122 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%114 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %124 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<192xf32>) outs(%116 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %81, "mismatched size for broadcast"
    %125 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%113 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x192xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<?x192xf32>) outs(%119 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x192xbf16>
    %extracted_slice_91 = tensor.extract_slice %120[0, 0] [%dim_66, 96] [1, 1] : tensor<?x192xbf16> to tensor<?x96xbf16>
    %extracted_slice_92 = tensor.extract_slice %120[0, 96] [%dim_66, 96] [1, 1] : tensor<?x192xbf16> to tensor<?x96xbf16>
    %extracted_slice_93 = tensor.extract_slice %126[0, 0] [%dim_66, 96] [1, 1] : tensor<?x192xbf16> to tensor<?x96xbf16>
    %127 = tensor.empty(%21) : tensor<?x40x32xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x40x32xbf16>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %129 = tensor.empty(%21) : tensor<?x40x32xf64>
    %130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<?x40x32xf32>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %131 = tensor.empty(%21) : tensor<?x40x1xf64>
    %132 = linalg.fill ins(%cst_1 : f64) outs(%131 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %133 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %134 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %135 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %134 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %137 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %138 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %139 = tensor.empty(%21) : tensor<?x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<?x40x1xf64>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%139 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<?x40x32xf32>) outs(%141 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %143 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %147 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %145 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %148 = tensor.empty(%21) : tensor<?x40x32xbf16>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<?x40x32xf32>) outs(%148 : tensor<?x40x32xbf16>) {
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
    %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<?x1x32xbf16>) outs(%150 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x1x32xbf16>
    %152 = arith.cmpi eq, %21, %dim_66 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %154 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %expanded_97 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %155 = tensor.empty(%54) : tensor<?x19x32xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<?x19x32xbf16>) outs(%155 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x32xf32>
    %157 = tensor.empty(%54) : tensor<?x19x32xf64>
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<?x19x32xf32>) outs(%157 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x19x32xf64>
    %159 = tensor.empty(%54) : tensor<?x19x1xf64>
    %160 = linalg.fill ins(%cst_1 : f64) outs(%159 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %161 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<?x19x32xf64>) outs(%160 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<?x19x1xf64>) outs(%159 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %163 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %162 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%157 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x32xf64>
    %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %163 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%157 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x32xf64>
    %165 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<?x19x32xf64>) outs(%160 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<?x19x1xf64>) outs(%159 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x19x1xf64>
    %167 = tensor.empty(%54) : tensor<?x19x1xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<?x19x1xf64>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%167 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<?x19x32xf32>) outs(%169 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<?x19x1xf32>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<?x19x1xf32>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x1xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<?x19x1xf32>) outs(%167 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x1xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %171 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%155 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x32xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %173 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%155 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x32xf32>
    %176 = tensor.empty(%54) : tensor<?x19x32xbf16>
    %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<?x19x32xf32>) outs(%176 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x32xbf16>
    %extracted_slice_100 = tensor.extract_slice %extracted_slice_93[0, 0] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_101 = tensor.extract_slice %extracted_slice_93[0, 32] [%dim_66, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %expanded_102 = tensor.expand_shape %extracted_slice_100 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %expanded_103 = tensor.expand_shape %extracted_slice_101 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<?x1x32xbf16>) outs(%150 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x1x32xbf16>
    %179 = arith.cmpi eq, %54, %dim_66 : index
    cf.assert %179, "mismatched size for broadcast"
    %180 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %178 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%176 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %179, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_102 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%176 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_104 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_105 = linalg.transpose ins(%cst_34 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_33 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %183 = affine.apply #map1()[%21]
    %184 = tensor.empty(%183) : tensor<?x32xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_104 : tensor<?x32xbf16>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %186 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_105 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %187 = linalg.fill ins(%cst : f32) outs(%184 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %188 = linalg.matmul ins(%185, %186 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%187 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %189 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%182 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %190 = arith.cmpi eq, %183, %14 : index
    cf.assert %190, "mismatched size for broadcast"
    %191 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%188, %189 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %192 = tensor.empty(%183) : tensor<?x32xbf16>
    %193 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%191 : tensor<?x32xf32>) outs(%192 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %194 = arith.divsi %183, %c40 : index
    %transposed_106 = linalg.transpose ins(%cst_32 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %195 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_31 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_106 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %197 = linalg.matmul ins(%185, %196 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%187 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %198 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%195 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %190, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%197, %198 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %200 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<?x32xf32>) outs(%192 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %transposed_107 = linalg.transpose ins(%cst_30 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_29 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %202 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_107 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %203 = linalg.matmul ins(%185, %202 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%187 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %204 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%201 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %190, "mismatched size for broadcast"
    %205 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%203, %204 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %206 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%205 : tensor<?x32xf32>) outs(%192 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %collapsed_108 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_109 = linalg.transpose ins(%cst_28 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_27 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %208 = affine.apply #map7()[%54]
    %209 = tensor.empty(%208) : tensor<?x32xf32>
    %210 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_108 : tensor<?x32xbf16>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %211 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_109 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %212 = linalg.fill ins(%cst : f32) outs(%209 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %213 = linalg.matmul ins(%210, %211 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%212 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %214 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %215 = arith.cmpi eq, %208, %47 : index
    cf.assert %215, "mismatched size for broadcast"
    %216 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%213, %214 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %217 = tensor.empty(%208) : tensor<?x32xbf16>
    %218 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%216 : tensor<?x32xf32>) outs(%217 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %219 = arith.divsi %208, %c19 : index
    %transposed_110 = linalg.transpose ins(%cst_26 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %220 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_25 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %221 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_110 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %222 = linalg.matmul ins(%210, %221 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%212 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %223 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%220 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %215, "mismatched size for broadcast"
    %224 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%222, %223 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %225 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<?x32xf32>) outs(%217 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %transposed_111 = linalg.transpose ins(%cst_24 : tensor<32x32xbf16>) outs(%89 : tensor<32x32xbf16>) permutation = [1, 0] 
    %226 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_23 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_111 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %228 = linalg.matmul ins(%210, %227 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%212 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %229 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%226 : tensor<32xf32>) outs(%48 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %215, "mismatched size for broadcast"
    %230 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%228, %229 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %231 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%230 : tensor<?x32xf32>) outs(%217 : tensor<?x32xbf16>) {
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
    %233 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_112 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %234 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<?x40x2x16xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %235 = tensor.empty(%194) : tensor<?x40x2x1xf32>
    %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<?x40x2x1xf32>) -> tensor<?x40x2x1xf32>
    %237 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%234 : tensor<?x40x2x16xf32>) outs(%236 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %238 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %239 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x1xf32>
    %240 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %241 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_112, %240 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x16xf32>
    %242 = tensor.empty(%194) : tensor<?x40x2x16xbf16>
    %243 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<?x40x2x16xf32>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %244 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %cst_22 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %245 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %246 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<?x40x2x16xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    %247 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%246 : tensor<?x40x2x16xf32>) outs(%236 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %248 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %249 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x1xf32>
    %250 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<?x40x2x1xf32>) outs(%235 : tensor<?x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x1xf32>
    %251 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_113, %250 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xf32>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x2x16xf32>
    %252 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<?x40x2x16xf32>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %253 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %cst_21 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%242 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %254 = tensor.empty(%219) : tensor<?x19x2x16xf32>
    %255 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %256 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255 : tensor<?x19x2x16xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %257 = tensor.empty(%219) : tensor<?x19x2x1xf32>
    %258 = linalg.fill ins(%cst : f32) outs(%257 : tensor<?x19x2x1xf32>) -> tensor<?x19x2x1xf32>
    %259 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%256 : tensor<?x19x2x16xf32>) outs(%258 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %260 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %261 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x1xf32>
    %262 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %263 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_115, %262 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x16xf32>
    %264 = tensor.empty(%219) : tensor<?x19x2x16xbf16>
    %265 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263 : tensor<?x19x2x16xf32>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %266 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %cst_20 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %267 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %268 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267 : tensor<?x19x2x16xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    %269 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%268 : tensor<?x19x2x16xf32>) outs(%258 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %270 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_57 : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %271 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x1xf32>
    %272 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<?x19x2x1xf32>) outs(%257 : tensor<?x19x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x1xf32>
    %273 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_116, %272 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xf32>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %in_171: f32, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      %485 = arith.mulf %484, %in_171 : f32
      linalg.yield %485 : f32
    } -> tensor<?x19x2x16xf32>
    %274 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273 : tensor<?x19x2x16xf32>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %275 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %cst_19 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%264 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %276 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
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
    %289 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
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
    %290 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %expanded_118 : tensor<?x40x2x8xcomplex<f32>>, tensor<40x1x8xcomplex<f32>>) outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x40x2x8xcomplex<f32>>
    %291 = tensor.empty(%287) : tensor<?x40x2x8x2xf32>
    %292 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<?x40x2x8xcomplex<f32>>) outs(%291 : tensor<?x40x2x8x2xf32>) {
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
    %294 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_119 : tensor<?x40x2x16xf32>) outs(%293 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %295 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<?x40x2x16xbf16>) outs(%232 : tensor<?x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x2x16xf32>
    cf.assert %282, "must have at most one inferred (negative) dimension"
    %reshape_120 = tensor.reshape %295(%from_elements) : (tensor<?x40x2x16xf32>, tensor<5xi64>) -> tensor<?x40x2x8x2xf32>
    %296 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
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
    %297 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %expanded_118 : tensor<?x40x2x8xcomplex<f32>>, tensor<40x1x8xcomplex<f32>>) outs(%288 : tensor<?x40x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x40x2x8xcomplex<f32>>
    %298 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<?x40x2x8xcomplex<f32>>) outs(%291 : tensor<?x40x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %484 = complex.re %in : complex<f32>
      %485 = complex.im %in : complex<f32>
      %486 = linalg.index 4 : index
      %487 = arith.cmpi eq, %486, %c0 : index
      %488 = arith.select %487, %484, %485 : f32
      linalg.yield %488 : f32
    } -> tensor<?x40x2x8x2xf32>
    %collapsed_121 = tensor.collapse_shape %298 [[0], [1], [2], [3, 4]] : tensor<?x40x2x8x2xf32> into tensor<?x40x2x16xf32>
    %299 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_121 : tensor<?x40x2x16xf32>) outs(%293 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x2x16xbf16>
    %300 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
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
    %308 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
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
    %309 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %expanded_124 : tensor<?x19x2x8xcomplex<f32>>, tensor<19x1x8xcomplex<f32>>) outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x19x2x8xcomplex<f32>>
    %310 = tensor.empty(%306) : tensor<?x19x2x8x2xf32>
    %311 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<?x19x2x8xcomplex<f32>>) outs(%310 : tensor<?x19x2x8x2xf32>) {
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
    %313 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_125 : tensor<?x19x2x16xf32>) outs(%312 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x19x2x16xbf16>
    %314 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275 : tensor<?x19x2x16xbf16>) outs(%254 : tensor<?x19x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x19x2x16xf32>
    cf.assert %282, "must have at most one inferred (negative) dimension"
    %reshape_126 = tensor.reshape %314(%from_elements_122) : (tensor<?x19x2x16xf32>, tensor<5xi64>) -> tensor<?x19x2x8x2xf32>
    %315 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
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
    %316 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %expanded_124 : tensor<?x19x2x8xcomplex<f32>>, tensor<19x1x8xcomplex<f32>>) outs(%307 : tensor<?x19x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_171: complex<f32>, %out: complex<f32>):
      %484 = complex.mul %in, %in_171 : complex<f32>
      linalg.yield %484 : complex<f32>
    } -> tensor<?x19x2x8xcomplex<f32>>
    %317 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%316 : tensor<?x19x2x8xcomplex<f32>>) outs(%310 : tensor<?x19x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %484 = complex.re %in : complex<f32>
      %485 = complex.im %in : complex<f32>
      %486 = linalg.index 4 : index
      %487 = arith.cmpi eq, %486, %c0 : index
      %488 = arith.select %487, %484, %485 : f32
      linalg.yield %488 : f32
    } -> tensor<?x19x2x8x2xf32>
    %collapsed_127 = tensor.collapse_shape %317 [[0], [1], [2], [3, 4]] : tensor<?x19x2x8x2xf32> into tensor<?x19x2x16xf32>
    %318 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_127 : tensor<?x19x2x16xf32>) outs(%312 : tensor<?x19x2x16xbf16>) {
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
    %323 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_132 : tensor<?x2x59x16xbf16>) outs(%322 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %324 = tensor.empty(%dim_133) : tensor<?x2x59x16xf32>
    %325 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_134 : tensor<?x2x59x16xbf16>) outs(%324 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %326 = tensor.empty(%dim_135) : tensor<?x2x59x16xf32>
    %327 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_136 : tensor<?x2x59x16xbf16>) outs(%326 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %328 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<?x2x59x16xf32>) outs(%322 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.mulf %in, %cst_58 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x16xf32>
    %329 = tensor.empty(%dim_133) : tensor<?x2x16x59xf32>
    %transposed_137 = linalg.transpose ins(%325 : tensor<?x2x59x16xf32>) outs(%329 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %330 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_137 : tensor<?x2x16x59xf32>) outs(%329 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.mulf %in, %cst_58 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %331 = tensor.empty(%dim) : tensor<?x2x59x16xf32>
    %332 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%331 : tensor<?x2x59x16xf32>) {
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
    %334 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%333 : tensor<?x2x16x59xf32>) {
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
    %346 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140, %expanded_141 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%345 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x59xf32>
    %347 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346 : tensor<?x2x59x59xf32>) outs(%345 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.exp %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x59xf32>
    %348 = tensor.empty(%339) : tensor<?x2x59x1xf32>
    %349 = linalg.fill ins(%cst : f32) outs(%348 : tensor<?x2x59x1xf32>) -> tensor<?x2x59x1xf32>
    %350 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%347 : tensor<?x2x59x59xf32>) outs(%349 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x1xf32>
    %351 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %350 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%345 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.divf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x2x59x59xf32>
    %352 = tensor.empty(%339) : tensor<?x2x59x59xi1>
    %353 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140 : tensor<?x2x59x59xf32>) outs(%352 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %484 = arith.extf %in : f32 to f64
      %485 = arith.cmpf oeq, %484, %cst_18 : f64
      linalg.yield %485 : i1
    } -> tensor<?x2x59x59xi1>
    %354 = tensor.empty(%339) : tensor<?x2x59x1xi1>
    %355 = linalg.fill ins(%true : i1) outs(%354 : tensor<?x2x59x1xi1>) -> tensor<?x2x59x1xi1>
    %356 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%353 : tensor<?x2x59x59xi1>) outs(%355 : tensor<?x2x59x1xi1>) {
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
    %363 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%362 : tensor<?x2x59x59xf32>) {
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
    %364 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%331 : tensor<?x2x59x16xf32>) {
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
    %369 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_144 : tensor<?x2x59x16xf32>) outs(%368 : tensor<?x2x59x16xbf16>) {
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
    %371 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_16 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %372 = affine.apply #map1()[%339]
    %373 = tensor.empty(%372) : tensor<?x32xf32>
    %374 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_148 : tensor<?x32xbf16>) outs(%373 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %375 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_149 : tensor<32x32xbf16>) outs(%92 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x32xf32>
    %376 = linalg.fill ins(%cst : f32) outs(%373 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %377 = linalg.matmul ins(%374, %375 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%376 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %378 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%371 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %379 = arith.cmpi eq, %372, %14 : index
    cf.assert %379, "mismatched size for broadcast"
    %380 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%377, %378 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%373 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %381 = tensor.empty(%372) : tensor<?x32xbf16>
    %382 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%380 : tensor<?x32xf32>) outs(%381 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %383 = arith.divsi %372, %c40 : index
    %expanded_150 = tensor.expand_shape %382 [[0, 1], [2]] output_shape [%383, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %384 = arith.cmpi eq, %dim_66, %383 : index
    cf.assert %384, "mismatched size for broadcast"
    %385 = tensor.empty(%dim_66) : tensor<?x40x32xbf16>
    %386 = linalg.generic {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %expanded_150 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%385 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %387 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %386 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %388 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<?x40x32xbf16>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %389 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<?x40x32xf32>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %390 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%389 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %391 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %392 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %391 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %393 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392, %392 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %394 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%393 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %395 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %396 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<?x40x1xf64>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %397 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%388 : tensor<?x40x32xf32>) outs(%141 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %398 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %399 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x1xf32>
    %400 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %401 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %398 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %402 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401, %400 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %403 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402 : tensor<?x40x32xf32>) outs(%148 : tensor<?x40x32xbf16>) {
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
    %404 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_155 : tensor<?x1x32xbf16>) outs(%150 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %405 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403, %404 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %406 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405, %expanded_154 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_157 = tensor.collapse_shape %406 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %407 = tensor.empty() : tensor<32x128xbf16>
    %transposed_158 = linalg.transpose ins(%cst_15 : tensor<128x32xbf16>) outs(%407 : tensor<32x128xbf16>) permutation = [1, 0] 
    %408 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_14 : tensor<128xbf16>) outs(%55 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<128xf32>
    %409 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_157 : tensor<?x32xbf16>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %410 = tensor.empty() : tensor<32x128xf32>
    %411 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_158 : tensor<32x128xbf16>) outs(%410 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x128xf32>
    %412 = tensor.empty(%183) : tensor<?x128xf32>
    %413 = linalg.fill ins(%cst : f32) outs(%412 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %414 = linalg.matmul ins(%409, %411 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%413 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %415 = tensor.empty(%14) : tensor<?x128xf32>
    %416 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%408 : tensor<128xf32>) outs(%415 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %190, "mismatched size for broadcast"
    %417 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%414, %416 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%412 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %418 = tensor.empty(%183) : tensor<?x128xbf16>
    %419 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%417 : tensor<?x128xf32>) outs(%418 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x128xbf16>
    %expanded_159 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [%194, 40, 128] : tensor<?x128xbf16> into tensor<?x40x128xbf16>
    %420 = tensor.empty(%194) : tensor<?x40x128xbf16>
    %421 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_159 : tensor<?x40x128xbf16>) outs(%420 : tensor<?x40x128xbf16>) {
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
    %423 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32xf32>
    %424 = affine.apply #map1()[%194]
    %425 = tensor.empty(%424) : tensor<?x128xf32>
    %426 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_160 : tensor<?x128xbf16>) outs(%425 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x128xf32>
    %427 = tensor.empty() : tensor<128x32xf32>
    %428 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_161 : tensor<128x32xbf16>) outs(%427 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<128x32xf32>
    %429 = tensor.empty(%424) : tensor<?x32xf32>
    %430 = linalg.fill ins(%cst : f32) outs(%429 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %431 = linalg.matmul ins(%426, %428 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%430 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %432 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%423 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %433 = arith.cmpi eq, %424, %14 : index
    cf.assert %433, "mismatched size for broadcast"
    %434 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%431, %432 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%429 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %435 = tensor.empty(%424) : tensor<?x32xbf16>
    %436 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%434 : tensor<?x32xf32>) outs(%435 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %437 = arith.divsi %424, %c40 : index
    %expanded_162 = tensor.expand_shape %436 [[0, 1], [2]] output_shape [%437, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %438 = arith.cmpi eq, %dim_66, %437 : index
    cf.assert %438, "mismatched size for broadcast"
    %439 = linalg.generic {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_156, %expanded_162 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%385 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %440 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %439 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %441 = tensor.empty() : tensor<32x64xbf16>
    %transposed_163 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%441 : tensor<32x64xbf16>) permutation = [1, 0] 
    %442 = tensor.empty() : tensor<64xf32>
    %443 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_10 : tensor<64xbf16>) outs(%442 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<64xf32>
    %444 = tensor.empty() : tensor<32x64xf32>
    %445 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_163 : tensor<32x64xbf16>) outs(%444 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x64xf32>
    %446 = tensor.empty(%dim_66) : tensor<?x64xf32>
    %447 = linalg.fill ins(%cst : f32) outs(%446 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %448 = linalg.matmul ins(%110, %445 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%447 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %78, "negative values not allowed in new dimensions"
    %449 = tensor.empty(%dim) : tensor<?x64xf32>
    %450 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%443 : tensor<64xf32>) outs(%449 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %81, "mismatched size for broadcast"
    %451 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%448, %450 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%446 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x64xf32>
    %452 = tensor.empty(%dim_66) : tensor<?x64xbf16>
    %453 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%451 : tensor<?x64xf32>) outs(%452 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_164 = tensor.extract_slice %453[0, 0] [%dim_66, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_165 = tensor.extract_slice %453[0, 32] [%dim_66, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %454 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%440 : tensor<?x40x32xbf16>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %455 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454 : tensor<?x40x32xf32>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %484 = arith.extf %in : f32 to f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %456 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%455 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %457 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %458 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455, %457 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.subf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %459 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458, %458 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%129 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_171: f64, %out: f64):
      %484 = arith.mulf %in, %in_171 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x32xf64>
    %460 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%459 : tensor<?x40x32xf64>) outs(%132 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.addf %in, %out : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %461 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%460 : tensor<?x40x1xf64>) outs(%131 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %484 = arith.divf %in, %cst_55 : f64
      linalg.yield %484 : f64
    } -> tensor<?x40x1xf64>
    %462 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%461 : tensor<?x40x1xf64>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %484 = arith.truncf %in : f64 to f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %463 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%454 : tensor<?x40x32xf32>) outs(%141 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.addf %in, %out : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %464 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.divf %in, %cst_56 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %465 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%462 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = arith.truncf %cst_49 : f64 to f32
      %485 = arith.addf %in, %484 : f32
      linalg.yield %485 : f32
    } -> tensor<?x40x1xf32>
    %466 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465 : tensor<?x40x1xf32>) outs(%139 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %484 = math.rsqrt %in : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x1xf32>
    %467 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454, %464 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.subf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %468 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467, %466 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%127 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.mulf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x40x32xf32>
    %469 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468 : tensor<?x40x32xf32>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %484 = arith.truncf %in : f32 to bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %470 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_164 : tensor<?x32xbf16>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %484 = arith.addf %in, %cst_5 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x32xbf16>
    %expanded_166 = tensor.expand_shape %470 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %471 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %expanded_166 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.mulf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_167 = tensor.expand_shape %extracted_slice_165 [[0], [1, 2]] output_shape [%dim_66, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %152, "mismatched size for broadcast"
    %472 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471, %expanded_167 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%148 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_171: bf16, %out: bf16):
      %484 = arith.addf %in, %in_171 : bf16
      linalg.yield %484 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_168 = tensor.collapse_shape %472 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_169 = linalg.transpose ins(%cst_9 : tensor<64x32xbf16>) outs(%441 : tensor<32x64xbf16>) permutation = [1, 0] 
    %473 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_8 : tensor<64xbf16>) outs(%442 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<64xf32>
    %474 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_168 : tensor<?x32xbf16>) outs(%184 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<?x32xf32>
    %475 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_169 : tensor<32x64xbf16>) outs(%444 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %484 = arith.extf %in : bf16 to f32
      linalg.yield %484 : f32
    } -> tensor<32x64xf32>
    %476 = tensor.empty(%183) : tensor<?x64xf32>
    %477 = linalg.fill ins(%cst : f32) outs(%476 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %478 = linalg.matmul ins(%474, %475 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%477 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %479 = tensor.empty(%14) : tensor<?x64xf32>
    %480 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%473 : tensor<64xf32>) outs(%479 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %190, "mismatched size for broadcast"
    %481 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%478, %480 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%476 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_171: f32, %out: f32):
      %484 = arith.addf %in, %in_171 : f32
      linalg.yield %484 : f32
    } -> tensor<?x64xf32>
    %482 = tensor.empty(%183) : tensor<?x64xbf16>
    %483 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%481 : tensor<?x64xf32>) outs(%482 : tensor<?x64xbf16>) {
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
      torch_tensor_64_torch.bfloat16_1: "0x02000000E13C523D103D5D3D793EAFBD18BE8FBD923D503D573DBD3D16BD133E9D3D0B3E12BE61BD883E1FBDEBBC4A3E3F3CE83D883D69BD9C3E25BD40BD08BC033DA33D293D203AC73D013D653C923C2F3E043E5DBD683D38BDCD3D9E3A85BDF23D96BD303B5DBD3ABCDE3D64BD0CBE593C523D18BE7FBE5FBD6CBC91BDFFBD6A3D203D",
      torch_tensor_64_32_torch.bfloat16_1: "0x0200000017BE29BD9C3D3BBEF93D033D193D0C3E403DCFBDEFBD963D973EF2BD033E1F3D843E94BE8B3E333E1EBD2C3DF63DC93D81BEBCBEA4BEE13D413B3DBEAE3CE4BD233D01BE1A3ECA3D8BBE0DBE3FBED93D123D3FBE853D44BE193EF6BED33D693E87BEA6BC72BE54BCB53DAFBEB8BCCDBED6BDBCBD163D2FBE923E36BE03BDFFBB1ABD643EA33D983E8A3E41BE043D0BBE833EB2BEF7BCE53D313ED7BDADBBCBBC61BC2ABDABBDF9BDD5BDFE3C8D3E82BE5FBE9B3E663E96BDDF3CAE3E633E40BED23E39BE02BE0E3EACBD05BC933E8CBE023E96BE133D57BD42BE92BD63BE2E3E74BECA3D1FBE21BDB63E8D3C9A3D0A3E3BBD7D3E2F3D063EB3BD64BE11BD973E833EFC3DE8BD223E6D3E8EBD8F3CC3BE233E023EC13E013EFCBD53BEEEBCF53D3A3EC53D41BEB5BC4BBE343E02BDD8BD2DBE19BE6ABE21BDEDBDB2BE203E223EC2BD6A3E43BED43B7F3E1A3D253E5BBD163E88BE5A3EB73EC13E193E333D9F3D31BE00BD2B3E573E35BDCD3DBF3D803D733A993EB5BB66BE693C863EB0BE303E8A3D353E84BDABBE09BE97BEDFBD003ECBBCA73E94BB2DBE3C3E1DBE48BE4B3E933E7D3A8DBEA0BED13D43BE7D3D1BBD14BE2B3CFD3DEF3DBD3D11BE9E3D593EBBBE12BFA23D313EA23D7F3E023E6ABEBF3E133EF63C763E833EF9BDB1BE96BC0DBE4D3E273D023E893E82BEBDBD1DBE9E3D39BE793DD1BD8C3E5ABE80BE8BBEE4BD943F95BFEABE49BE013E47BEC13FDB3E1B3EAD3F8FBDA23FBF3EDEBE15BF8C3E6F3F8EBC6BBFE53E1EBD5FBE9BBEC83EBABD8C3FE8BD2DBFC1BD12BB093FE13C7A3E9FBE35BEC73C033EDA3EA03D333E8CBE583E8CBDBC3E42BE1CBE81BC4F3D5ABC8CBCBDBC203D2C3DE83EB23E813EBC3C7ABC923DA4BCEA3D2BBE3C3C1DBE31BEC9BD123F1FBDD7BD073F793EBABE3D3EDD3C393EA93E8A3E94BD5EBED3BD153EDBBEC93E3E3E013CE53E11BF89BDC5BEA43EFD3D27BE9D3C7EBD9C3E82BE7FBD10BE25BE40BE353DC4BD303C083EC3BEA83DDD3CDA3CC33D5E3E9CBE0CBEBBBD0E3E683E2C3EFF3D9DBE793D9BBEB03C8FBD463ECABE29BD0EBB5F3C0B3FE8BE1FBE62BD323E3B3D0B3FA3BE873E88BE423EE7BE27BED5BDBC3C133DF73CC23A96BC103EB93CAEBDCB3EE53D8D3D4A3ED93DCEBE9BBD7B3E893ED03ECFBDBDBE09BEAA3DB5BD5ABEF7BE8B3E9DBEA3BEBDBD343DEF3E05BF353ED1BD3D3D0A3C1ABE8FBEE33C943D18BC18BE94BE14BDCABE02BE723DB43BA73E213CACBD4EBE66BDA53E97BD67BE703D3CBDEF3DA63EE13D633ECC3E2DBE073E553E133E0D3D20BE15BF29BDB93EAD3D9EBEB6BEA3BEC2BD38BD48BE8BBAABBC69BD9EBEFCBC00BC87BEF7BD4B3EAB3E603E053D5BBE3FBE71BEAF3D86BDBC3D0A3E42BEA63EC1BCD33E8A3E9E3EC33DB3BC36BEC13D7A3E91BE11BD22BE8BBDBF3C5ABE903E4BBE60BDBE3C633E0D3E513DC33DA33E18BE753C073E893E38BDA8BEE93DE43E36BEBA3DA43E123D083F32BE763E12BCAABCCDBD983D72BEE93DF4BDA93DA93D8A3E44BFBFBC37BD94BEA3BEA0389FBE4F3D6B3D10BEC43DEABE93BE64BE143E2FBEB73EA9BEB9BC533E49BEEA3DD6BD83BE363D0F3E3C3EE13CA43DAFBDE9BEAC3ED4BD17BEB4BD10BE87BEB9BED0BEB23B1EBED6BEBA3D913CDFBD54BE443EA3BDD8BABCBEC43DD6BC593E663EC7BE653CC1BDB3BE6C3A02BE0E3D143E973EEF3C103E343D703E8DBEEC3E81BD2EBEA53D823DBA3D2F3DA13EA93E94BD3B3E34BDBCBE46BEB23EEABD94BE2E3E623EA6BCF33D943EE83DBC3DEF3D1BBEDFBD31BEDEBE12BCA23E1FBE52BE2A3EEBBD523E133D09BE97BC30BD0E3F983E22BE4ABC523ECC3EAB3EA0BEEDBDA23EF1BD6BBE903E243E4DBE763EF4BD71BE90BE00BD703D9FBEA03D943D8CBD92BEFFBD19BE723EDFBE09BFBB3D54BC13BFAD3DB2BEA2BE4FBE963D1E3E263EAF3D583EF83D9C3D08BEAC3EB93DD1BD023E8DBE03BE2FBE793EC93E09BD383D773E13BD76BD6FBEDE3C84BDA93D183EC83D1F3EDBBED5BE9EBE04BE9ABE82BE69BDB03E71BE3F3E883DCB3D833E8DBE7C3EF93D033D253E02BE39BE1C3D4DBE93BE89BCA2BE2D3DB93B8FBD18BEE43BA2BD0CBDB0BD3F3EE0BD82BE85BD0F3E03BECCBB1FBF81BE0E3E03BE143D9ABC1DBE0EBF033EC53DAFBD5CBEAA3A89BEA0BCB83D773E283E093E09BDD53C8C3E04BD373EE9BD0C3C89BE253EC3BDCB3EB9BE74BD683D1F3F05BEA93E73BEA33E453E103E993CE3BDF6BDE1BA06BE963E163C46BEA03C2CBF4F3E413CE33CBCBD813EAF3E693EDE3D6CBD683E17BC17BECC3E1A3E4EBCED3D4FBE16BE39BEA33D263EA4BE433EF13D0A3E593ECFBDCCBEE0BD093DAEBE873E9FBEEEBD45BDA6BEFE3D0A3EE4BED6BC6ABE9E3E32BEEB3D87BE7DBE21BC59BEBA3E323DA13E253E9BBD50BEEDBDDCBE9C3E2FBD2B3E33BD923DD23DAE3DE53E833D093E6E3E8FBE373E94BDB3BEADBD363E973E803DFDBDCBBC843E333E033E133E303DB03E7FBE6C3F15BFF63D9E3D71BDA4BDA43D6DBE513E7CBEE23DA73D983EF93EE63CE93C31BEE8BDD83B70BD063FACBEC73C67BE763D05BF69BE803E3DBEA13E403E653C94BE993EABBC39BEF03E3D3E3E3E1A3EA13E4DBD193EAFBC683E62BE8BBEE03DB1BE7D3EBB3E3EBE853EC93D0E3EF23D453EEBBAD03DE23E3ABE823C693ED93D1C3C733D3FBE37BECF3D883DADBDB13E5DBEBA3E96BE8CBD44BE333E5A3E84BE20BEA53D9E3E4C3EED3E1C3EE3BD883D283EAB3E35BE1ABDF23D2BBE883EA5BE0BBFD53EB9BDB2BEA13EE23D873D273E1FBEAABD5B3A51BEF9BD86BE33BE993D93BEE63D143E8A3D73BEF83E6EBEA5BE17BEA9BD8DBEF93D02BED93E38BD1F3E943DB53E6CBE92B8973DE23A0FBDCFBD443EABBEF43EA73E1E3E713E543E97B9C2BED73EB03E14BE5ABE903D5FBE66BDF1BDB3BE98BC23BE97BEB0BDA13E433E9DBE00BE9A3D663DCEBE003E74BD27BE8D3E07BD4DBD123E063ECB3D06BC0ABFDF3D383E7CBD8B3ED43D993DE1BD5CBE2D3B6BBE31BEAD3D6FBEAF3E19BF0DBDBB3D803E1C3EC53E9DBE053E30BE5CBEC23DBC3E88BE0D3E383D3DBD4EBE413E7FBDE83ED63DFBBDD63BCB3DCE3DE23E883E923CE4BD883D223EB03DEB3DF33E98BEE9BD353D543E293E4EBE073F503D183E4F3E0EBE7A3EEABC803D373E6F3E9F3E723C5A3DBCBCCEBD8CBE58BE7FBEE8BDD9BD953E1D3D8D3E88BE6BBE6D3D1E3ED63E203D87BEF0BD3A3DF0BD71BE1BBE4EBE37BEAB3ED1BC7C3D1B3F27BE68BE0EBE57BE8E3EA63E4ABE09BE77BEC0BDB0BE7ABD89BDA1BDB13DE7BDEC3DBBBABABD3D3E24BEC83EB7BDE2BED3BD193D823D2BBE00BE753E863E163EA2BB87BEAE3D273E8ABD573E8CBED5BE54BE953D58BDD1BE3F3E633E80BC78BE483E893D803D413D2B3EB63EF63D933B9C3C3EBFB8BEC53DBB3C213EC7BE60BE65BDDFBE1ABED6BEF6BE003DC6BE04BCAD3D5DBE203F4C3E5BBED6BD3B3C093E053D183D5E3EF03DF43D583EBE3EAEBE29BC203ECABE3CBED8BD093F9DBEA23DC73C643C4E3E853E8ABD3BBDFABC4A3E0DBBA13BB2BD123D6E3D75BD73BE0B3E103C27BEB1BDD33D613D83BEC03EB4BE183EB6BE863D60BE6BBE4A3E31BCF5BEEEBD47BD733E42BB083D49BD5B3ECB3E233E4D3EEDBD9FBD91BEE93E75BEDB3EC63E98BE693ED6BD633EE2BD683E4B3E0ABD82BE07BD053D023E283EAB3D3A3EFBBEEDBD69BDBE3E81BE5ABDB53CC83CB83E463C08BED8BED9BD2D3DE93E39BE6FBC5BBC57BE1A3DD6BD953E8F3E123E40BE66BEF03DD1BD6F3D083E4EBC5A3D01BF393E803E553D83BEA83E033DF4BCC33D0B3E113DAABDEEBEF8BCB63D64BE583E333E9FBDBFBED23C49BED6BE53BEB1BB8BBDDABBDEBDA73D073E323D8F3E833ECBBD4E3ED3BDB93BAD3E41BE14BE393EBB3DCA3D713EAEBEF6BC033EB9BECCBE4F3E50BE313D4B3D37BEBBBD523A8EBE463D6ABD91BE44BC143ED43EA8BD04BE2BBE963D63BE5F3E0C3EC83E8C3E99BDC9BE293E363D4ABE363EFF3D013EDABCCBBD2F3EC73C51BC22BE9B3EB53B1C3EAF3D2FBE9A3E6CBEC8BE1EBEA1BECCBDD63B8C3E9ABEDDBD053E58BEA33E323C52BD7EBC20BE50BD7A3ED03E70BE0A3DF7BE61BE653E48BE40BCB3BD2E3F53BE52392D3DDABD6A3D413D48BE7C3E25BE53BD53BD533EBC3E1BBC2EBEC1BDD4BD173EF63DCA3C053F503E9F3EE1BCF83D413E053E06BE7FBE673E703E1B3E53BE133E93BE3F3E6CBD223ED0BEFE3C97BDABBC763E12BE603E4A3DDCBE0DBEAE3EA1BEC83D5EBD283D79BE523EB83D983D42BD1CBE1E3E9F3EE3BD07BF283DA93E94BEE13E743DA5BD14BE6B3ED33D2FBDDCBD183D3ABEF53D443E2F3EC03E86BEABBE423E0FBD75BD5FBE113EA6BE3A3E51BEC13D443F36BD75BD6FBE913DBABC0ABEABBD34BEA3BEA8BEB43D843E813E2EBEDB3DEF39EBBEADBEEC3D5C3E753E9EBBA63D7BBEE33D123E0FBE043FF03E8BBE773D5C3C2CBE323EE03D1A3D4B3ECA3D383E0B3EF13CEFBC863E2CBE81BE333E513EE83ADE3E823EB5BEEFBDD0BD523EA4BD7BBE20BEAA3E8EBEE03E873D93BE5DBD2D3D2EBE7CBE463ED6BDB7BEA03E28BE0C3F9C3D8CBCBE3E8DBE9C3E043E323E14BE333D223E85BB793EB03EC83D1EBF51BE663DB13C39BE473E1A3E98BD69BE26BE683E5F3E9DBE543EC3BD4DBE5ABEED3E83BD283EE73C11BE5A3E00BE44BDD13EE03C5D3CB9BD59BE3A3E383D39BE4CBE883E073ED43D383D87BE59BE8A3ECEBD1CBE953EA7BD4B3E38BD8BBDDDBD36BDCA3DEBBDA9BEF7BD4F3E453D2EBD4ABE763A26BD893B233E0D3C5C3E253E4C3D313EA53D8FBEC3BCEEBD91BE303C8D3D053E83BD363D98BD35BEB13EB03C263E63BD55BD91BDDBBCEDBDF1BEB63EC8BC70BD853DED3DAEBD333E053E85BEA7BE4D3E503D823D98BE1B3FA33DB53EB4BE733D08BD5EBE4FBE463E523E91BA763D51BED13D1FBEE83EC2BD163E3FBD863EC8BD93BE7E3EA93D613E2DBE53BEE53DFABC6F3D06BE1D3E1E3E453EC43DA93D043F7FBE39BE6F3E88BE87BE69BE45BD5DBD663E12BED73E50BD143E8FBE233EC73EF13DE93AC0BE6A3E1EBE9EBD48BB99BE24BE3D3E91BE8E3D6CBEC7BE0A3ECFBE113F43BEA23E7ABDD4BD75BE31BE2ABEEE3D713C063FF93D2D3EEB3CB3BE8C3E6C3D3F3E043D193E283E91BE23BED4BB503E14BEC43E9CBD05BFDCBD98BD0E3E15BDD0BD1A3E77BE113A94BE07BB9EBE9C3DC9BD8F3DE3BDC73E8DBCEC3DAD3DC83E45BE043E21BD803EE83D2BBD9E3EDABD9F3E10BE18BE113D97BDE3BDA5BD9B3EF13E863E863D9E3EC13BACBDD8BD05BED83C453D18BEAC3C553C69BD35BE123E953EBE3EF03D32BE85BC7E3ED63DC6BE973D133E3CBEAF3D143EDCBD3ABD06BECFBEE03EABBEF83E65BE99BD57BE1E3E373D033E6CBE9ABDDC3B2E3E48BED03C58BE1ABC27BF09BED6BE1FBE0DBDE0BDBA3D8E3E40BE863EFD3EB23CCEBE6FBDE9BC44BE55BE6CBED63D6F3ED73D7CBE653E96BD76BD81BE813EA6BE30BEAB3B863E523E3D3E0DBD29BF353E29BEB43EE93D6A3E0C3D013D12BE99BEF63C853D0B3FB8BE8ABB77BCAFBE853EA8BE973EB3BDEC3D9E3D9CBD293E203DEEBCADBB24BED03C2E3E9C3E54BECBBD203DDC3D10BEC9BBF9BE4C3E49BE98BE1C3E763EEEBD6CBC313D193D9F3D823DCD3C973EF2BC0C3B9EBC983EA7BDF1BDA83EEFBEE0BC9F3E8FBE6E3EE5BD1C3E7BBDDA3E61BDB13E9EBC",
      torch_tensor_64_torch.bfloat16: "0x02000000A03C06BD133DEA3D9A3D12BE49BDCDBD28BE03BD2C3D883C9B3DCDBCE53D913D673E0ABEF73D353D793D183EDA3B55BC243E173DA53DAF3D85BCF73DC53D2C3DF5BD553B8B3D453EEE3CC73CBF3D14BEE53C8A3D9CBD903D933DFBBCB2BD343E103C203EE63D043D78BD97BD85BD813C81BD463EEEBCB6BD35BD5BBD7E3D9D3A",
      torch_tensor_64_32_torch.bfloat16: "0x02000000CEBD51BEDD3D18BDD2BC43BDA2BDF03EECBC723E333DEBBC1F3D253D763EE4BD6EBD403EF53DA1BC213CC5BD81BC36BC2C3D50BE67BE773EBF3E453D8ABD813ECABD4FBE453DADBDE73C7B3D283D9D3E8C3EC13C46BE06BDAD3EB5BB963DD63C1A3DBA3D34BECDBE373D2BBEF43C86BE8ABD8E3D95BD71BE51BE71BEA83D89BE643E8D3E1CBE1C3EAEBD4A3E97BD8A3DD63DCCBDF83D843E1B3D163EE23D173E9ABC823E15BEDBBD7E3E6D3E963D373E493E03BE88BEABBD973EDDBD0F3EAF3D9B3E57BE6EBC3EBD99BD0B3D05BC00BE553EE0BD41BD9EBDDFBD01BE863EA1BCFD3D0C3EE9BD0F3EB33C4FBD573D2B3E063E68BD233DF4BC9FBEB4BECF3D64BE0A3EFCBDB4BE77BCE6BDA9BDD23D233DA4BE72BE463E213EF53D82BE483D153E063B56BE5ABDE73D10BEF03CD1BD493EC23C8F3D0CBBDCBD793EDB3E493E78BEEFBD763C87BDC7BE7A3CE1BD79BDF2BDF1BC31BD383EC3BE0C3CFEBC9D3EB03E48BE4A3E81BE51BEFDBCD03E843D2E3D3E3E813EF63C1CBDB63E723E643E41BEAABB83BE4EBEC7BD263DF83E2B3D2ABD523C043F523E22BE46BEFDBC3DBEE3BD48BDF4BB4B3D90BD2A3E25BDA73E533D813CD2BD9DBDF93DB13E4CBDD2BD6E3DF23C513E083E903EF9BDC93D5C3D23BD2B3EAE3E783C84BEAE3D25BD2C3E5E3DC6BD10BF353EE13DB9BC123EF73DC33EBD3D733E683EB8BDE13E493E03BE973C86BE283C843D993E1EBE073DE2BD303DB33D523E06BE08BEC3BED83C273E89BE9C3D7CBE0A3EF9BD523D123E2ABECEBD3DBD343E18BE7CBDDBBE503EB5BDDB3D22BEA1BD3A3B243D84BEC83DBF3D39BC3ABEA73B193EB2BE323D8BBDBDBD9C3D3DBEC4BDA53D47BE66BEF3BD64BD5D3E55BEB2BD08BDE5BD473EABBDA23C6A3E073E77BDB23E93BE4F3D94BEC43CA23D103DF43D71BDE23C96BEC83C90BE4E3E31BEB8BEA43D79BD0FBE423EE8BDDA3DD5BAB9BE12BD773CAA3C2EBEFEBDDBBD233EA03C953D6ABD77BD2FBD653E6BBE183E91BE99BE83BE0EBEB2BB44BE2C3EB43E3DBE08BE8A3DB6BDB23D2D3D67BE4ABD063E9EBDA9BE993EE93D40BE7CBE93BE83BDE83DFC3E8CBE26BD9A3EEDBD07BD143EC93D42BE86BD33BB9DBD7CBE11BE99BD403E783ECDBCBABC003C23BE07BE053EC63D143B40BE98BE6F3E353EA33DF93C8E3EC23DCFBDBD3C59BE183E4F3E5ABEF2BDC0BBFBBC2DBE91BE48BE603EFFBDC93E893D2ABE16BE1D3E013E493EDEBD7D3D2DBD7E3E3FBE7F3D03BE3E3D92BD76BE04BEF2BC8BBEE1BCCB3D433EE43D91BB203E89BEB93BA83D3F3E413E3FBE10BE1E3D28BEECBDCBBD813E943E5B3E7E3D863D313E9C3D18BDD0BC7E3D5CBE3E3D93BEDEBC233E1ABE583E683EC83D013D9C3D7BBE2BBDE53C763EA9BD1EBD893C9FBD27BDF3BE04BE9A3EED3D45BDA13D31BEB33E1BBDC4BC493D383D863ED93DCF3D863DCD3D273E133D183E083EB5BEE1BA9ABE6FBE3C3E723CD1BE1F3AA7BE9ABDBFBD173E473ECEBD943D3F3ED83CB53EE13C113E823B803DA0BE84BEDEBDB6BE863B18BDA9BCFF3D4A3E3EBE733E29BE543DF93E003DD6BD063D4EBE083EDF3EB33E5B3D013E283DE5BD9E3E793B38BEBABE51BEB4BD103E303F5EBDBB3E00BFFC3D38BE1A3F3A3E2D3F8C3EB33D1D3D853FBEBE7CBEBF3E593D983D923EA7BE87BEC13EE4BE733EA9BE823FD6BE6FBE6FBF343E933FF2BE7B3D373E803D9CBD87BAC1BC49BCA5BE85BB053E9ABC22BD723C353CA1BE833D18BDED3D6E3EFA3D3BBEC53DECBD7B3EB03E363DE23C2F3D933C37BD513E18BD0EBD42BED13DEBBD813E973E3FBD09BEED3D6EBD94BD0BBEE3BC7F3E6CBD5E3E663EFC3C6DBD87BE07BDB6BEC53CC8BDFA3D8B3EBE3D3F3EE4BD613E6BBE58BE8EBCB63DE53D7F3CA73D3ABECE3CC9BD4BBEE73D8B3E89BD633DFDBE84BD95BE743D35BE0E3E073EC7BEBE3DAA3D7FBD6E3E95BE9ABDD13C52BE363E333E45BEF03D6A3E14BE5FBA863CE3BD69BE503EFDBDCEBC43BE5BBE323E4A3C97BD103D0EBE1D3E5D3EAD3D89BDD73E13BDC3BE283D673E9CBE9F3EBDBE5F3E893E13BEB13DC13D9FBDA6BE143C11BE27BE37BDC0BE1EBEFF3D983EDCBD59BEC0BD3FBEB7BD8A3E643D013E753D983D0BBE5D3E883D7FBD803D5B3BA9BE5D3DD8BEA8BD0C3ECFBCF73C71BE433D82BD8C3E56BEBF3C9FBDEEBD2E3E23BE803E973DA4BDA9BDFF3DA93D62BE473ED03D8FBDF9BD94BEE9BCDEBCB63D193C693D1DBD7BBEE83EBFBD9ABEC83CAFBDAFBDA1BE5FBD04BE343EEFBC023E573D0F3D0DBEB93E89BDE4BD333ED63D48BC8C3E65BDAABE42BE133EC3BC91BE18BE66BD953E99BE80BE313C283D2BBE923DD93DA6B9053DB7BD6A3E85BE303EB3BCF1BD34BEC13D79BEF43D72BC2CBEEE3DECBE7DBE0CBEAC3DE03D93BCD13EE33D7D3EFE3D2D3D7DBEA6BDA63DC93962BDE03C543C96BE2CBE293E523EE4BBB0BDA3BEA2BCFB3DC23E5D3EE93D98BD463EAC3D623ED3BC253E5D3EECBD96BD09BE60BE2EBECD3D05BE953ED6BD363E5E3E2FBD25BE683D4C3D2F3D97BE2CBC143D6E3EDA3E853D713E843EEF3E2F3E91BDF13D60BEA7BE31BE113EA73D57BE0B3E913E9BBCF4BD55BE2A3E1CBE033E23BE763E33BC6E3C06BDF73DA8BE803DDFBC203E853E573E1ABD03BE9A3E2C3E91BEFB3D52BDC5BE753E5CBDAD3DC23DE3BD37BD133CEBBD4D3E123E803DE6BE52BE9ABDFBBD1C3E56BE4ABE00BE3ABE4A3EA73D5A3E783E983D413CC1BE0CBE433CA5BC7F3E893D77BD28BE21BD623E373C81BCDB3D393E80BE953DA03E1EBDC33D4DBC273EC53B943D73BD5EBE863EE83DA73E9F3B1DBEF6BDA03D163EE53D72BE5B3EF7BD6BBD363D8A3E863C083E5DBE1C3D1BBF6F3E49BEB53DE23DD6BCD1BD13BE07BEC43DBE3D2B3D6ABD6B3E35BDB63C243E383E813CCEBDEE3DCDBE303E60BE893D2ABE19BE3C3E973DDCBD2FBDE23D203D0DBC14BE123E56BE903EC13E093F2EBDACBCAD3DA2BD183EEF3C7C3C7A3D5DBEBABD5D3E683B473EA7BD82BD923D11BE48BE203EAD3E98BE6FBE3A3DA03DD03DA4BD15BE9F3D48BE2BBE44BD713C113EA13D953D693CF53D18BE6DBEDE3D203E1BBE4DBE1D3D2FBD583D22BE5B3D07BD6D3D6C3E503CC2BE113E1C3C053ED4BB8F3D0BBE443DD3BD83BE813C723DBD3D843E5B3A1C3ED5BC86BEE93D2E3D00BD06BEACBD23BEFC3DEC3D1EBE1ABD77BEB23D8ABCF9BD31BD633D93BCB53C2E3E91BD1E3E993E75BE6ABD04BD5EBE56BE40BC0A3E22BE92BE08BE453E24BE08BE5B3D9D3E8BBD83BEA8BE113DD93D153ECFBC8A3D403E68BE723D8B3E17BEDC3C5ABEF13DE3BC533C00BDB23E2E3E93BE85BEAD3DD83ADF3C8D3E26BD6F3DDABD213E52BE14BD10BEE53D1FBE68BCD53EB53C0E3E1ABEC9BDF1BD85BD2FBE50BD6BBEDEBDAFBC96BE82BCC3BD303D083ECC3D8EBAED3DA83DC2BD60BD85BEA3BE363EDE3D843D23BE813EB23CC7BB55BDD8BD8BBDF43D1D3E00BE403E01BE8E3D7FBDEC3D173EE73D793DFDBD1EBDA73D35BD713D8C3EA93E6CBD713ED13D56BE863EF4BE7DBDF4BDF93D973EB4BEA9BDFEBCCBBD29BE8B3E9FBD803EF23DC83D5B3ECABC15BE793DA83D0D3E4CBE453E5E3E1A3DAE3E33BD353DB83DA83E0C3D60BE93BDA63E0EBEC8BD8CBDF9BE2A3E31BDBABD76BE353EAB3DA6BDB43D2E3D9D3E86BE14BD32BD23BC073E133E6E3D1ABE9EBD8C3D663E81BE66BD833EF43D25BE8FBDBBBC0F3CD13C923D2D3E1B3EE6BD083EE43D8E3D993D1FBD7D3D453EF53D2ABD833ECA3DED3DC0BE193E59BE87BCBF3D5D3D6A3DFF3DC33D9D3E273E1BBED43D5DBCC53D1A3E23BAE83DC8BD13BEDF3D61BD493E49BE57BD9F3EBBBDE53D1EBEEE3DBDBE2EBCD6BC21BE9BBD363E23BECB3D34BE963DC4BDB9BD283EB8BDE1BDA3BDD03DF5BD303E83BD973DE8BD9CBEB73D933E613CBCBD303E4CBD5ABE023E18BE50BE55BEB43C7C3EA73E6DBDB93CC43CB0BD293D243A0F3D18BE54BE5BBE66BE33BE8E3D0DBE84BEAABD7F3BDF3D073E57BE07BEE1BC433E86BD5F3EE6BD0EBE2C3E14BD64BDA13C813E95BEB83D143E1FBEFF3DCDBDA13EDF3D61BCFF3DA0BDCDBD013E0FBEB0BD743DBABC8E3EB8BC1B3E06BE463D9C3E84BD36BE283E1CBC4BBDA53D54BE213E913DA2BE7E3DF33B33BC3EBE873D363DCBBAEDBC033DABBD4CBD883E523D92BDCC3D1A3DA0BDF8BD5C3E523DDEBD983EC63D29BE3FBEB4BE2F3E66BCFB3D993EC5BEB9BE753E39BD833E1EBD4ABCB03C063DA23D8DBD8BBD7C3E123DA0BECBBD61BE11BC5FBD48BDD33E7C3ECDBE5CBC6CBD9F3C97BC8CBCB3BA923D283EE9BD6BBE84BE79BE21BEE7BD1FBE6ABC893E04BDF2BB35BED1BC8ABD2E3C6FBEC83C09BF243DB63DC5BCB9BD0A3D63BD753EEE3D2A3C23BEB2BEBC3DD83C12BE89BC64BDA6BE2DBE293E413E8B3C2D3E963C29BDFA3B5C3E14BE41BE613E8DBCBDBDDB3D63BCBCBE33BE863E9EBDE83D433E50BD5A3BF1BC9CBC0B3E6D3E9B3E5F3E83BEA3BDD13B54BEAA3DC03D283E98BE63BD7FBD34BD56BE2B3E5C3EC0BE9BBDB43DF63D453E173DE7BD533E083E603DE13C1EBD75BE5DBDE2BD12BEA5BE963E953EE2BC7ABBC63DB63C383E533C60BD3BBE8D3D163EC8BE9C3EA93C80BD83BE373E1F3E57BDC93C24BEC2BD7F3E013D48BEDF3D613DFABDA93D853E0DBEF23E50BE6E3E96BE0C3E30BE53BE82BDE5BCEABD2CBEB03C2BBB12BDDA3CA5BD103C983E5DBEA2BC943E01BD293EAEBD443E5BBC9DBEB4BE25BE75BE993E1A3E57BD88BE4D3DA6BDB9BDACBD83BE253E8C3E29BD03BDF0BBA0BE7EBC903EE0BD01BD1A3E32BE85BE0B3EA5BE12BE8B3D5C3E7BBC30BE693E3C3E20BEEABD3ABE753E83BD0CBD70BC2C3EC2BDBFBD02BDB53DE33D763DCBBD46BDD53CAABEA93C87BE273E54BEDBBE123DA9BDF33D3CBE773DADBEBFBED9BDD3BD253E06BD193E6F3E1D3D4FBE923D423C213E943EF4BDBA3B31BD2EBE463ECABC8EBC47BE9BBAC63DFBBD67BED93D89BE553E33BEFFBDC43D2DBE24BE8ABE1C3EA83D4EBE093EAB3EC9BA353C903ED23ECA3D7E3D9BBED9BDF1BDDDBB7B3D4CBDEDBCCEBDB03D453D7A3D5FBEA83C123CB63D893E9BBDC4BD413D363D4DBB8E3EADBD0A3ECE3D7CBE653EF33DEABD193EFC3DA4BC863D0C3EB4BA9A3C883DE13D563D8ABD043C90BED3BDCD3D92BDCD3E8C3D8A3D5C3E1DBE5C3D2ABE8EBB133DBF3D06BC0C3D0B3ECBBDBFBC8C3E23BE07BE4DBEFC3C9EBD8FBEA23DD9BDE83C3ABEE23DCDBC98BDEFBDE93D67BDA2BE203E693CB63D9DBD4A3E07BE9CBE8D3E80BB173D60BCAB3E4D3EADBC4BBD463E293EAB3B94BD46BEC3BDC0BC9CBEA0BD9ABCB6BE323EAD3DA6BE993DB7BDEFBD6EBE52BE7DBDF8BD9E3E08BEB8BBA0BD893CF4BD36BE6B3E9EBE893E7BBE843DFDBDD3BDBDBD49BEB3BEC5BD113E91BDE6BD8A3E88BD62BDD9BD0DBEC1BEA7BC1EBEA3BCCA3D3C3E543EE33DA53D003E0CBC053EA5BD63BE233D0E3E4CBE7CBD41BE16BB303D3EBE5DBE51BE433EF8BE383EB13E543CA03EFCBD03BE5EBDDD3D9C3C143CAB3C0C3D643DE7BD13BE333E06BEE73D8ABEBF3CE53EA0BE1A3E28BD7DBD353EC9BE26BE253EE7BE2EBEE73B1EBECDBC763B2B3D10BEB4BDB33B65BDE03D92BDBB3CE7BB90BE6B3E8F3EBABE17BE493D95BE3D3ECE3D543D263DFB3C85BE533E333E7B3EF9BC90BDF9BC933D053E0A3EA8BCDF3E16BE4ABD9EBCE93DA83DDABDC8BB5D3DB3BC2A3C",
      torch_tensor_32_torch.bfloat16_11: "0x02000000C83D573E013E45BC48BEFFBA09BE153EC8BDD8BBD5BC30BD1F3D313D033E30BDBFBC78BCD6BD3FBDB0BD6C3C323D223D9DBDD0BD3A3D8DBD513D473C10BE19BE",
      torch_tensor_32_128_torch.bfloat16: "0x02000000E0BD8DBD17BDA73DFEBE9F3D4E3D4CBEBABC7FBE293D173D083EF4BC373D113DDF3D94BC9FBCE73C03BEBDBDB1BB2C3DDD3D3EB79DBC9BBDBBBD9B3D35BEACBDCB3DA13C0B3E2DBEB1BCBD3D94BDCC3CA7BD853C60BE81BDB93D163D493E3CBE723CF6BDF93D6A3D88BD59BD52BD54BDA8BDCD3DBBBB623D09BE823DDDBDB6BDFFBD94BDAC3CD2BD273C3DBD6DBD3C3EBF3DB6BD363D8E3C31BE1DBE533D89BD8C3DA2BDFDBC023E143E293B3DBC8C3BAEBC35BCACBC3F3DBD3DA93C6ABD173B3B3EC3BD123C393DB73BD9BD28BCBF3BBB3C623D84BD023D9BBD10BE87BD06BED43D0EBD40BECC3CC4BC4FBE06BEEC3D523E043D953DAA3D94BD53BEDF3BD13D4BBD233C38BD3BBC463DA93D883DDBBC2FBE363E813D16BE2CBDA43C813D7B3DD03D56BCEA3DA03CEC3C953DAC3DDC3DCABD8FBCBEBDE53D04BEB33CBDBD2BBEFA3DEDBDD9BCDF3C5EBC3F3E31BEA9BCDDBCC8BC0C3EB0BD913D3ABE293D4BBB05BE0D3ED23D0FBEA7BDAEBD74BD8DBD833DD7BC44BD153D553DBD3D55BC26BDAE3DD03CF53DEFBDC33C74BD1D3E093E8A3DDDBD1D3E46BC69BCF4BD6C3D6E3D2C3E6B3DF0BD893DFD3D03BE403D9DBC76BD07BE6B3C8F3DDD3BD1BC9A3D613DB1BD17BDDC3D26BE57BD3B3E9B3DA83A98BD0CBEC2BCBCBC4F3E6DBDE1BC393D4E3CADBD573C283E6FBDCABD18BE573D4ABED7BB45BDDCBDA33D71BDA3BD073E8DBDC5BD2EBCFABC7B3CC53D8BBD74BD6CBD0D3DFCBB04BDC13D063E973DB43DC33CD7BCB23DC8BC3C3EB4BD043ED4BD903DBF3CA63B38BE04BE093EEF3DD6BD17BD723D443D9FBCCA3D563D3DBCB1BD16BD9CBC2CBE81BD88BC9ABD16BDB63D2D3F0B3E6D3D043ED6BDD4BDA7BCE83C4D3D10BE463E613DF83D21BD64BC813C853D1F3D49BDB73C1E3E1B3EB3BD04BE27BC39BDF23C743D693DD53D62BDF5BC91BDD93D373D723D69BB393A32BE51BD823C88BD8E3D973DBB3A113E7A3DC4BD14BDCDBDE5BD0D3D22BEFB3D83BD44BEDDBD37BDD03C90BC10BDF83D03BB10BE64BB42BDF53CC73D043E4F3D15BEFDBDC2BD12BBD5BDF5BD553C43BD263E783CA5BD9DBE6BBC69BAFB3C1E3C86BD163ECABDED3D94BDA1BCB5BCDCBD553CAC3CA8BB06BD143D00BE67BDDB3C19BE14BE8ABCBA3ECBBD153DE0BCF13D9D3D55BD77BC98BD253E673CBEBC1C3D8ABE35BD81BE8CBDF6BDFCBD9CBDECBD1C3D0FBEC4BEE2BDB5BC51BC083E66BE1CBD3CBD4EBD0BBCDBBCA2BD443EE03B023DFDBCB1BDDA3DC83C46BCADBBAF3C323DD4BBB63D43BD45BDC33DDE3DE73B8CBDF53C85BD10BDF8BCFEBDA5BD833D7F3C85BD933D0C3D30BD6DBD013C003DF3BB54BDD4BCEEBD983DBDBC0DBD5B3DE63C0BBB8A3D2A3DDB3C4E3D803C31BCDE3C6C3D343DC83CB23D323D623D3ABDE2BD483B6D3DF5BD87BD2D3CEE3C0C3E0BBE0DBA5EBDB1BDABBD0FBE163EF5BD123DA43C053EA1BD4ABEBF3CDF3DB4BD89BD52BD83BC0B3D753D6A3DB33DE5BD873C763B1A3E5DBD963D183BBF3DE3BB0B3DE53DE2BD113E293DEF3A3CBE2E3CEEBD203E303EFF3D1ABD03BDA3BDD13BFEBCDCBCBFBB113E8A3D3B3DACBDA3BAB6BAA93DB7BCFEBD19BE543E963CC43CC0BD9D3CE3BD00BCAE3D113E8F3D70BDE5BBA8BD1ABD2EBE0FBA86BD043D81BD2D3D92BDE23DCA3DA3BD6ABE473D70BD83BD273D58BCA3BD5F3E36BD3BBDA9BDF23C233E63BD803D093DABBD253DD83D89BD9ABD113A3C3D9A3C23BDB43D2E3CBEBD04BD6EBD4E3DDCBC38BDE2BC3D3D3E3DE43D82BCC53DC9BC1E3D24BD073DFB3DBCBD333B06BEA53CE43D093EA4BCB7BD0CBE043D8DBD643C1B3D843D143D24BC903D15BCD0BD77BE02BE24BE98BDFA3B37BD1C3D76BD43BD873DC4BD3A3DF03DE6BCB03D09BED539913C44BE373DB1BCDE3D1ABECFBC683C453C40BD253DB8BDACBC5CBE503D213EBF3DCEBD1ABD2BBD08BDB6BDD0BDA13CDA3D92BD51BC9ABBC03C26BDAEBB843D873CFCBC9E3C0C3EDABC8F3D78BC2B3D673C67BD5DBD963D22BD153DB9BCB5BD09BE9ABB8B3CDABD133EE5BCA13C22BE3CBC8ABD94BCC1BD6D3DA8BDF23CF83D9A3C01BDD73DAABCCB3CBA3C59BE82BDF23B62BC23BDD6BD193D73BD35BC473CAEBDBB3A06BCD13D11BE483C15BE363E97BDA0BCB73DA43BB6BD933DF3BD7F3DF0BC87BE863CC2BB213C0FBDBDBC94BD953D413C8C3939BE97BD863D0ABEED3D1DBEB33CAB3DC1BD0E3DF03D12BEEDBDC8BDF83D02BD343E43BDEA3DC5BCA23DB33D51BE1EBEABBD8A3C1CBE6FBDBBBD07BC1EBCA93BBB3CE3BC47BE253D59BE203EBC3DB0BD843DF03D4DBD36BEC43DB53D1ABD24BBA43D85BD2BBD86BDC63BE23C053EA8BD5CBD0DBED4BC32BD243E9A3C53BD7C3D3F3EAABC85BD6F3DFABD93BD0C3E04BE4E3DFABDD6BCBCBDEB3D7FBEB0BCD0BDF0BD95BDB6BD00BE21BE36BDA7BB5C3DAC3DA33DF83C6B3DEF3A5CBED7BD43BB003D3A3DD7BD933DB23ACEBDB6BD59BD973C373D133B1CBD9ABD80BB3F3D83BA6E3D03BE7BBC073DB13C653D943EC43D09BE533DC23D883DDBBD6F3C96BDE7BDF53CE5BB5E3D9D3DA33D673D05BE63BC25BCB3BD76BD21BDD7BCA63D63BD3BBEA8BC24BD783D93BC92BDD63B2CBDB7BD003E223ED4BC6CBE953DD3BDCEBDAABC6EBD61BDAD3D693D57BE83BDC5BD41BD363E9CBB653D533CE0BDFC3D9EBD683CD5BD063EE6BCC6BC4F3D4D3B14BC9BBD023E173D9EBDC43C4F3DD83D5E3E973D6CBA373E9DBDA7BA46BA06BBC7BD86BC40BD4E3DB43D14BE8A3D0ABDBB3CFBBA173D02BE14BE4EBD5E3D64BC583EE2BC7B3D21BC47BD2F3E613D14BD35BD063E9ABD7F3DA03CF4BD6EBD0CBE9ABDFBBDB5BC09BDAC3D543C91BDC7BBF9BD173D7C3DA5BD903D243DE6BDA23D1C3D283D3ABDD5BC3ABDEEBD25BEA13C523D263EDFBD453DD53D07BE78BD40BE7E3D66BD183E953C723DCD3CE1BDBC3DDDBBA6BD9EBD1ABD59BC983DEC3D14BE173EDF3DA73C09BE15BCED3DC13B813D083D10BEF6BC5D3DEDBEE83D7C3DC53CA4BBEDBDB1BCC73DF6BD763E33BE343B01BEBF399E3C553DA4BD8EBDCDBD2FBE8DBC5BBEC13BE4BCE13D02BDE33C853B85BBAB3D653D5BBD3BBC7B3D92BDBE3D88BDDB3DEE3DD73DCE3BD9BB7FBDC23C253A4D3D89BDD03CAC3D4B3DFBBD03BECBBD3B3DC2BD20BDB23D8FBDDD3BCF3D03BD073E07BEA43D023E27BC51BD30BD773DDCBD163DD23D01BDD0BC013D2FBD10BE09BEDEBB883D043E303D60BC36BE733E1C3DF1BCD2BD63BD0DBD4A3C85BD54BDA2BDA13D12BDA7BD2C3B1EBD073D6C3DF03DA63D5F3CA43C0FBEA83CA53C9DBC263D48BDF2BDD7BCE43D2EBD063E18BC99BDB33BF8BDB33D11BEA2BD143E583DD93B77BA063EE43DA13C75BDAEBC723D3CBDC73DEA3CA93DE5BD543E353DD5BDD3BD143C1FBDCBBD853D7CBD7BBD6D3D83BD8D3D46BD1C3DA1BD3E3D663D943DC6BB8C3D0FBD573E723DC6BB09BD6ABD09BDF1BB8D3D2A3E3E3DA33DC6BCC9BB8D3D7DBCA63D93BDB2BD70BD7E3BA3BDD4BD753D87BDD8BCF0BCBC3D023E19BC45BD08BE573D283E39BDC6BDA83DFC3CC03D903D2F3DDBBCF43DC2BB81BC843C22BD313EF23DB93D973DFBBD413D1B3D753D93BDE9BD093E8C3D94BDC83D5ABD6BBD38BCC73A6CBDE33C81BD563DC3BDB2BD90BDB23C8A3C7FBDA5BD743C583CF63C5DBD75BCBB3C3B3DB73DA4BC4EBEE3BDEEBBC2BDE7BD3ABEA43D383EE9BD383D13BE903D21BE453C143DB4BC99BC253D883CAA3B51BD95BC62BDABBC923C4D3D393CADBC053EAFBD9B3D2B3DADBD9A3D8CBB0E3E2CBD8EBD11BC0FBDCFBD203CB73D09BC48BD38BE39BE85BC8B3D0BBE82BD203BA63D253CC9BC26BE883D74BCA53CDBBCB0BDE43D78BDEABA8C3D08BEE23D4BBDACBC243C113C87BDB9BD103E62BEDDBDA13D873D4ABC0A3E55BDEBBD163EE63DC63D083EF63DE33CC2BD273EF8BDB4BD11BE1C3DCA3D5BBDCF3D4BBA083C123EA8BD6EBC7F3DB13DAFBDC63D18BE11BA76BC17BC67BC7DBDA73D453E893DF23C49BDDD3D86BC4D3D133E37BDBF3D34BD2F3E8BBC3ABE1B3D3C3DC73DAFBD9FBCDABDB13C0E3DC5BD153DFCBD823DB4BDED3BD83CE13A8B3D4BBC9E3D02BEAABD7BBDF13DB8BDFD3D07BC963C223BC93C32BC53BDCB3DD23C18BD133E72BDF13D053D333A0BBE7D3D81BD663DF5BD1C3D3A3E47BE30BEA33DB93D11BD1ABC823D0C3D27BEA43D843D4CBE8D3C61BDB03CAB3CBBBC10BDCA3DCB3D74BC913D243EF1BC45BEAB3D18BBBB3D72BCB43D083E043C7F3DD8BD7B3D6ABC02BE1A3D40BD573D3C3D71BD6A3D2BBD163EA8BDF6BD31BE873DCA3B553B903EB23D28BC8B3EC63D4EBD34BDB83D52BD8FBD913DD6BD6ABC163E82BDB03DB13D2EBBA83D84BD4B3E023EDABD05BD853EA3BC013DBA3D1E3DDABC0E3E1DBEC0BD25BEC5BD96BB85BCBA3CE03BE0BC45BD843D85BD39BD08BE873CF6BCF13D803D3C3DED3D1CBDAFBD56BE593E8D3D7BBD1D3D7EBDA43DAF3D73BDEBBC183DA63D29BE8DBDDB3D38BD4D3D7BBDCB3B3BBE94BD7B3D80BDE1BD573EBABDA23C69BDE1BB18BE4FBC54BD5EBEE1BBE9BCBCBD243E0B3D973DE73DA93D8B3D46BD7DBBD7BDAF3D0EBEA43D9F3D47BEEF3DF03D8EBDD53BFDBD15BD59BD443E9E3972BCD93D123E31BD1E3E2D3ED83DA53D0E3C80BD86BCA13C26BE553D67BDECB9C0BED13D10BECDBB08BCA1BCE5BC9EBD0A3E8A3BC53C143D2DBD923DEB3DC23DB3BD2CBD65BDDD3C63BC83BD94BC143E85BDF03C9EBD0B3E57BD873D05BE283E383D93BCECBD603C093A11BD62BD29BEB0BC603D7C3D25BD7ABD82BBCABD51BDE43C8B3DA73DD33CCE3CA7BC4FBB513DBCBC91BBE93DA5BC12BE89BD0FBEDDBD5EBC86BDC3BD58BCCCBD8E3D25BD0DBE223D39BD3A3D94BDDA3C0FBE2ABDD23C75BC32BDE3BCD1BDB3BDEEBCDE3D28BEC4BC3BBD8ABD08BDD63DEA3CFA3D05BE29BD8A3D3D3E91BDC2BDC7BCC53C14BDCF3DA3BC503DDDBD3ABD9FBD423D443C813B513B0CBD01BE2E3E43BD02BC903D5A3CC73C313C023CE93DC6BC29BC913DF5BE99BD9BBD093D6E3CC63D903DFFBCC03D463DD4BD35BC7FBC9EBDC0BDEEBD51BDA23DA8BD65BD6FBDDE3D89BD30BD0BBE893CE5BB0F3E263D123B303DAF3C3A3DB4BDA33D74BD783B573E353DB3BD093D59BE8B3A223C0ABEB0BD7FBD233E4FBC383DB73D0E3DB2BD68BDF53D4FBDE13B84BDAE3DFEBCF2BCD8BBAB3DC2BD183D7BBC943C123DB53C04BDA8BDA8BCF2BC1FBEF43C3DBDF53C99BA0BBC643DD3BD0FBEA2BC043E903D243EB2BD3DBD04BEAFBD87BD9B3C793EBCBC033DD63CC9BDFEBD153E043DCFBDDBBB293D66BD4C3D17BE643D223EBABD89BD64BE88BD01BE103C10BE083EEB3C303EC63DEF3D9C3C333C8EBD953C1DBD963DF8BDAE3D383F08BC8ABDBCBDD93DB3BC0F3C0D3EAD3D1F3E40BD363D523E3CBDACBD603C0FBEC8BD2ABC7EBC6E3CEF3D393C6BBE1D3B2B3E38BD173E5EBD0EBE5A3D043E633DE23D51BB293D65BD8EBDA6BD86BE8F3D71BD56BD37BE96BE62BD4EBCB1BC41BDC43D1F3B003E2D3D57BDF93D0D3CD63DA3BCF3BC5DBBC2BEC43B2D3C89BDE13D27BED5BD093E68BD85BD5A3DAE3D723D033CDABC15BA153D00BDA8BB8F3D3DBCD3BB5DBEC73C5C3DB73D8ABD893DF23CBBBD36BD833CC53DA33C6ABDCA3D4F3D92BC5ABDABBC86BDB1BD633D65BB683D41BC543DF0BD4B3D6CBE13BDEDBBE0BCA5BDFB3DF03BD23B1C3E13BD073D373CE73D713D0B3B1FBDABBA85BE32BC2FBE043D8A3D1A3DEE3C83BD833D203ED03C3C3DCABC243B58BD41BDD83D52BC1DBDA33DF8BC423DDA3CC0BD0ABE86BD893DDCBDC53BB8BD3EBD183D893C81BB67BD39BEE8BD10BD2ABD96BC60BC103E373D093CB53CFC3D52BE6C3D8DBD30BE943B063E00BDD6BC88BB113DFFBDCD3DA93C993C623DFABD60BD223B393D6BBE833D6D3D1D3EB0BC953D853DC93DC93C383D483DD73DBEBD49BE2E3D04BC8DBD12BD33BDD0BD493DE1BC0D3EFEBCB93D0D3CDE3CB33D9FBC233D9D3DA63DB8BDB43D34BE50BC073D893DFABBF63DBCBD60BBA7BBB23B9EBD0EBC1FBE033C863CC1BD053D67BD123D723DBBBDFA3DC9BCCABD353DBABDF4BD06BE18BED2BC5ABEAA3E1CBEE2BDDA3D8BBE303E813DECBD073E4E3D663ED5BCD9BD8EBCAF3CF5BD1DBEF63DC23D61BD4EBD6ABD783C033E01BE35BD263E9A3D693D773C053DCABDEEBC363D563C5C3EA7BD99BD97BB72BDA8BD663D3ABDDA3CC73E4ABE033E023E05BD1FBC8FBD91BCB2BD823D9CBD323DB2BB0CBE26BEB7BCF4BD89BDFFBDE3BD593DEC3CCB3D9E3D9E3CA0BD8B3D72BD033DDB3DB1BC02BEB6BCBD3CF03CC63DE6BDC4BDA7BD95BCD7BD463C74BC253E2ABD6B3D9D3CDF3D063E0CBC8BBC863DFABD673DE1BBB13D993D1BBEC8BD27BD24BC393C3E3E4E3D7F3D80BE173E783D39BE0BBCCB3CAEBC81BC96BC27BD093E55BD4CBD253C9F3AA4BD13BDFEBDBF3DB5BC573D573D46BE71BD2EBBA23C763DD43DADBDE8BDB83C583E24BE6E3D803B3DBC06BE303E2BBD87BD593D503D05BEBABD35BD973CCE3D263B753D093C30BCD8BD5ABCA13CE93C8BBD123E63BD833D9E398CBD1D3D25BE41BE573BC4BD673C7B3D923D013E293DD1BC8E3CA4BC8A3DC43D09BEC7BDA63C32BD2B3EACBDE8BD20BDC8BC8B3E603CA33C0ABC0EBEDBBCF5BCD3BDD7BBA13DEDBDB1BC513D533A91BD31BDC33C05BD1EBE153E7FBE5F3BC6BC713D913D793DB9BD283E6DBDA0BBDEBDDEBB8D3D9CBDC13D16BC003C6CBD153E8DBEEBBD8BBD053DC9BDC53D173EB53C773E103EB63CD03DFC3DB03D2BBE523D85BD923D84BC94BD39BC183E633D67BE953D22BC84BD89BCB8BD753D2CBD073AC8BDB33DF83B8D3DD63D023E9DBDD93D98BD19BE6A3DBABB36BC93BC8B3CA9BC0F3E923C8B3C99BD5BBC253B19BED33D093BB13CEF3DD3BDCBBDB73D4DBD3BBD923C5FBDD4BD9BBDFCBBDA3D02BE72BD0EBD4BBD5DBD1DBC0D3DDEBC1FBDF13C30BD203E15BDD13DADBCCE3D83BD0E3CC3BD9FBE14BD243E77BDE53D7C3DCBBD0F3D223D74BDF13DAA3DA93D1BBC883DC73D973AB0BC07BC4D3DD7BC183E7DBDDC3D0ABE8DBD3B3E473C86BDEBBC16BD30BC2EBE21BD70BDCA3C923D08BDFFBC2EBD883DAD3DA6BDD03CD2BC86BD24BEA1BDAB3C2DBDA93D623CD0BD07BE61BDB73D403D90BD6DBDC23C123EC3BDE13CAABD1E3C88BC19BECABC7E3E733C5A3D06BEABBD033E253D033EFBBDB33D13BDDCBC4D3D33BE6A3D12BDA1BC3D38A93D25BECABD493EF5BC563DBA3BC03D2F3D23BD8D3A853CCCBDE1BD63BDAB3D9DBCF23BAD3DD73D493ECDBD19BD9E3B413D2DBD1BBE973DEEBC123E7ABDEB3D0E3D863D213DBDBB42BD383DD0BB2C3D153E63BC78BDF0BCADBB2D3D72BCC73C163D5E3E693D3BBEB5BCA6BD7BBD28BED3BBCF3D3B3CD43DF4BD7BBC25BEA4BD98BC70BD9CBD263D973D483D60BD073DB0BC02BD6DBDA93D09BEE1BDD0BDBB3CC3BD4CBE71BCD9BC07BEE93CA8BC493E6EBC55BD263D92BC913C42BED4BD753D18BD32BE44BD9C3D00BEFDBDC13DC0BAFF3D283DB33C073D823DA83C02BEBEBDE6BC1EBEE2BDDF3AC1BD07BEF93B1B3EA8BC4F3D7CBD203DE53CB4BDBDBD88BC77BC173DF8BD033E6CBD7DBC87BDC03DED3CA53C8E3D9ABD72BDAFBDF1BDA7BD85BD14BC523E67BC0C3E40BDDABCD73CB8BC6CBD0EBE023D1BBED03C463E5DBD7D3D94BD95BCA3BCA63DF83DE5BDDA3CCABC99BD1C3E62BC483DEFBBC1BC1C3EC0BDE23DAABDD73D4C3DF6BC553CC8BDCDBB1DBE02BDF63BFF3CBEBD04BDAB3D1A3DFB3B07BEBEBD993D033E053DEDBD483DE5BCA1BD5ABDE8BD40BCF13DBCBCC13C073EF63CBA3D583A603E2A3DD63CEBBD3DBE98BD1A3DAA3D213ECD3DC53D27BDD0BDDBBB933DFABD69BC4D3D213D8BBE82BE0CBE5BBEA33D0BBE183DD6BDD0BCEFBD2D3D3ABD473D8C3D0D3EED3D2B3C87BD783C193C293BBD3D5DBD80BC513E5D3D4ABD7EBB9B3D05BDBF3D0ABDE6BADEBD133EB53CAC3D44BCC7BD0C3E503D423DE03D8ABDF13EF3BC3DBC44BD8ABD3B3B23BE973D143C943DE83D4BBD67BCE1BDA9BC8CBCEE3CB03D0FBC553DDB3DDEBDDBB9E5BD3EBDAC3DA33D1CBE2C3E413D133D373ECEBCFCBBA53C693D133DA4BDC0BCF8BDC93DF53CAFBD433DD2BD89BE423C7A3D93BCD9BCF33DEDBC43BB0ABEB5BDB93DA53CA03D18BDA63C953D33BC3ABC043D9FBD873B0A3E20BD643C7FBC7A3DA93D2B3E323DF4BB0B3E05BCF8BDC6BD9C3D9B3C2CBD1FBE9ABC97BE203E08BE3B3E143ECD3CBE3D203EE73BDDBD933C94BC7BBAF53D3B3D21BEDDBC6B3B37BC11BD303E50BDD73C453D70BDBFBD2BBD5FBE883D823C933E60BD04BE8ABD2CBB443E82BD60BDAB3D343D00BDDEBD933B283E25BCA9BB24BC96BCC9BC933BB13C9A3C5D3C75BDE4BD59BE81BDBB3D96BCCEBDD6BDE83D2E3DF4BD83BD25BC833DE73D973DAEBC41BE44BD5C3DAEBDE63C0BBC2EBDDB3CAABD283E9ABD78BD5FBD5A3DA8BB713D0ABEC8BB9DBD02BE85BBDBBDC9BD343E503D513C163EB53D073EA7BD12BE42BD4E3D823C1BBEFA3CF0BB0C3E703C3DBCCCBD523C133D2CBC7EBBA1BC8C3B063E88BD363C9ABD5E3DDDBC183C193E1C3EF5BCE5BDD6BEA7BDB43C4D3D3C3E10BE89BD943D68BDADBD18BE80BD1EBDF5BC823D31BEBCBDB8BD703D9CBD303D883A5EBD31BD05BEBCBD893D6EBDBFBD653D21BD4BBD113DA03CF53C0A3E85BC8ABBB03B9EBC933DF6BDF1BC413B40BCA4BD10BD20BE353D1A3D663D5F3D5EBC23BE38BE1BBDE53D8EBD47BC31BD113D08BD83BD243DD4BDC0BD253D223E7DBD543E58BE63BC5A3D17BED83D323DA2BDE53D9C3C133D993D093E63BDBEBDB23DBC3DCD3B7A3D783DA4BD063E1D3C96BD4A3DADBD90BD593C4ABEBBBDECBD003D3C3D233C2DBD99BC783C623CD1BD343EE33D373D4EBCA9BD813C123B923DBCBDEABD63BD4B3E0BBD2EBBF3BB2B3D7A3DE63C203EDBBC3DBFE93CF33D873D10BEFFBD003E433C183EC3BDE1BCA5BD8B3DAEBDE3BB893D19BE66BC433D2CBA233EA53CDBBCAC3D3BBD143C343D133DD13DB4BC9ABD8B3BD93DA73D85BDCDBD893D3ABC203CE1BC343D35BD673D05BD333DB13C353E42BDFABCA93D163D1BBEC1BDE23DC73D3B3D733C813D22BE243EA33CBCBB71BC913D2DBCEDBD10BD49BDCC3D8D3CA9BC3BBEC3BD24BDA1BC553D06BE28BD7B3DCB3C193D123D813CC5BD153E0BBEF73A843DEE3DF93D613E15BED33D15BAAE3C9B3D5BBD0EBEBCBC7BBD88BDA1BC6EBDD1BD6CBD973D72BD88BB173BFB3D353D27BDA4BDE3BD01BD1DBD3B3B21BBA5BCB8BBC6BDFDBAF5BC523D2EBD2EBD293EAD3CC93EA1BD573DBABCB53D4A3EFD3DAFBD5ABC6DBEE2BD2D3D4A3D4A3DEDBD17BA8FBD0C3DB2BC1ABE853D19BE4A3CCC3D233EA23D4CBEB33C96BD5E3C983D87BEAC3D2EBC333DC73D0EBCB4BC923CE8BD16BEF33DB9BBE8BD52BE2B3D7DBE363D22BC7EBD683D173C543E113E95BC0DBE9BBDFF3C39BDE1BD093EBB3B84BC82BDC2BD013E43BDCFBDFBBB8C3C3C3D8E3DA33CD13D1EBE563E57BD6DBCB7BD35BD633D9B3DFF3C1ABDE93C4DBCCD3CF2BC50BDA93CDC3C0B3D90BD803D3ABD8CBD0A3D17BD0C3EDD3DB23DD3BDA3BD2CBC0B3AC73D31BAA13DA6BD94BDB6BC093DB3BD4E3E82BD8F3CCFBDB43D84BD07BEF73DB23CC03B29BE1F3E693D9DBDD7BCE7BEE43D823D0ABD8BBE323D90BCC3BDA9BDEB3C2DBE9ABCE9BC9F3D623D363D3CBDBB3D133D90BD3D3EA43CC4BC86BCFE3C2A3EB03D1FBDCEBD043E3A3DAF3D0FBC823D343D9D3D99BCBABDB93DB33D23BDDFBD673D26BD92BE78BCD9BD91BD6C3C9A3D53BD04BADBBDE53C9DBBECBC9EBD8D3C503DFB3DC73CE8BC0DBCC13D9DBD3B3DAABDAFBC0D3EB8BD5EBD793D9ABC22BEC83DD5BB30BEC9BCD5BDDF3CB73D183EB8BAE03CDA3D72B9073D9A3CB83D633D8DBDE9BD633E023E5D3D29BD663DA33DECBC15BD023DD1BCEBBDCA3CC6BC1BBD293E5F3E413DB3BD4CBD74BAA53D4F3D8DBE14BEC7BD12BEBABDAB3C463DCCBD10BD34BDBBBD173E0CBD38BD07BEC23DB53C77BE833C2C3EB53DD9BDF63A6F3D393D563B0ABEAB3D493EF1BD93BBD73C983A09BE1B3E20BDC8BDC63BCFBCACBCA4BD11BE733CECBC2F3CA73D8E3D053E9BBDBD3D593C623CD6BCFB3D4B3D0EBE1F3DA2BBB7BDD7BDC8BD553D103D593CC23DD43DF7BC2EBD20BEF63D673D5FBD5A3CB6BDABBDDFBD6A3D2D3CFB3D52BD8CBBBABD0EBD6F3BF6BDC93C3B3D66BD74BD4A3DA63D42BDD23D3F3E343D44BC303EB4BC99BD31BCBDBDA83D833CBDBC2F3D923CC73D363E16B9D9BD833D1D3E443D5DBCBBBD4B3CAC3C9D3D9DBDBCBD803DAC3CF03B883C86BE60BCD43D333D733CD7BD7F3DA6BDC73DA13D87BC423DBABC193EA0BDB2BD1E3E713D97BD9BBD26BC4B3D713C273D863DBF3DF73B973CD33DF6BDAEBDEE3C683CBC3DDBBD963C47BD963CAC3D81BDF5BD4BBCAD3CA93DF0BB373E20BD5FBD36BBB8BD41BDDE3C81BDEDBD52BD29BDE7BD0B3E21BEC4BD07BD0EBD8ABE61BD603DB53D94BD35BE6FBD733E2BBD73BD2B3D13BD223EA9BD313D513CDE3DE0BC15BE833D083D80BD72BC813DA6BDE6BD84BDD63C1A3D83BDEBBC6C3D61BD5DBD2BBDC7BD9ABDB23DB1BD343CBA3C273DF0BC2ABD8F3899BCCEBC493E5E3E1CBDAA3D0DBD823DD1BD6B3D1DBC91BD643D77BD29BE95BDBC3CBF3CC3BD943D163E68BC133E63BD6EBEC33DA43C263ECABB1DBDA8BC8DBD923D07BE31BE31BC6ABD9EBD8E3D1DBEBBBC903D1D3DADBC0A3D183E173E2B3DA53A333C2CBE99BD753E873D233D8DBC083E25BD133DDD3CDABCC13C3E3CF1BD0D3DF8BD493DC13CB3BC6DBDEFBC8BBA413E0BBDB2BD823D2A3D8EBD003DA0BC0D3D9D3DFB3DF1BD15BE73BD5E3BDA3D5D3B123DE23D34BD0CBEB9BCBABD543D12BDEB3D98BD8EBD903DD8BD04BE823C00BEF7BD803DE1BC413E0E3EC5BB05BEAABD9FBC663DE8BDB03CA53CA3BC673D413DB5BC15BE763D24BC40BD313D73BD79BD42B9D33B6DBB2B3EB8BBF03D073DA2BDCFBD82BD9DBDB83D6E3D18BEC6BCF23D9C3DCABC283C10BE033D7CBBF0BD3DBCA0BB623DCC3D16BEC2BDF83D473C0F3D95BD65BDF0BB383E18BED2BD293EB13D1A3E03BEE93D61BD01BE753D56BD3D3EEABD4C3D99BDE0BD05BDDFBB7C3C823D203EF23DD6BD843D87BCC53DC8BD353D353CC9BDD5BD333CC73C40BD89BBB2BD5A3DB1BD213E9DBC3ABD3D3C413D01BE53BEC43C8B3DF5BC29BCFABD8D3DF83D9EBD0ABD573D073DC9BD8F3CF1BD7FBDF2BC223DAF3BD23CA1BDB1BDA1BD97BD053B1BBEA6BD3B3D353E883D8D3DABBD7F3CFFBD3F3D96BDB4BCEABAAD3DBC3D5FBE03BE2C3DDA3DABBD843CAC3D32BDF4BC393DAE3C47BCE03DA2BCA3BD15BD81BDF43C85BDDDBD0C3CDC3D3DBEEEBCCFBD493C53BCDE3D77BDD73DBA3DA63B2DBDF23B963C04BCFE3C29BDE83DD6BD79BD573D",
      torch_tensor_128_torch.bfloat16: "0x02000000D03C68BD62BC50BE8CBD86BDB53B9BBD1B3DFDBD1BBEDD3D71BE0F3E243D243D183CBEBC303CE43D1FBDDF3C27BDA83D973DC0BD7D3E243D48BC8EBDD63D2F3DB73D723D8EBC703DBB3D8BBCDDBD3B3DD03D6F3C00BE083E613DE0BD873E983C81BD64BDB53C893D8DBDB3BD83BD993DB43DC3BD393E343C65BD063D023DEF3C7A3DA4BDFDBC69BEAFBDD3BD91BD0EBD913C94BDC83D193EFCBDD33D843D40BD88BC673E773D18BEF43DE73DC4BDC2BD253DCA3D6F3C88BCEF3B9D3C023ABE3C103DFBBCAF3DA3BD63BD9EBD303E68BD49BE263C853B4E3C823D883DB2BD2ABD243EDD3D3CBDDBBDF2BD37BC6F3D27BD843D253D5D3C6D3C803C64BC50BDE93C",
      torch_tensor_128_32_torch.bfloat16: "0x0200000093BCD0BD7F3E49BDC73EDB3CCA3EC3BD1D3E8A3E82BD873E97BB9B3D24BE2ABEF1BEC93D30BDFB3D79BD6A3E1BBE563D6A3ECEBE8D3DA8BE07BE013DA73E11BE39BE01BED2BDA8BCF83D853E0A3E913E47BD05BDADBE9FBEC5BE78BEA8BD6D3E273D57BEE13D7F3E23BE803EEBBE3C3E483ED43E08BE90BD413E50BD3EBD543D6F3E03BE4ABE0C3D8EBEBB3E92BDF93DDDBE583EC7BE61BE0CBDCDBD033C8A3EB7BDCFBECE3E2EBE50BE6DBEA53DAC3DC83DB6BE90BE01BD4CBD913EB23E84BC38BD81BE2D3D533E6BBDE7BCDE3D183E5D3E403ED83DAE3E9FBEF4BDAEBDE3BD703EA43D8FBE25BE85BEE2BD4E3D583DFD3E8DBD8A3E883D29BEF23D873D483E883DCE3D3C3E7E3DEBBE8ABECBBE993D843ED6BE12BED43E603E26BE8E3E923D833E913BD4BD16BDC4BD0E3EC33E2A3C11BD703EB9BDFB3DFC3C21BE89BBA23E0B3EBA3E96BB1ABECF3CB83D1A3ECB3E3BBE123E47BE093DC9BD7E3E0C3E81BD1E3E4F3E8C3DD03DCC3DDABE5B37DFBDFE3C4A3E9D3E0C3E0A3E81BE873E03BE253EAB3ECA3EBABD77BE0BBE563B0EBFEDBD8C3D32BEB83E533C9E3E103C203E2EBC893E513D88BEE13C98BE13BF313DA03D23BEC13A4F3E883D713DD43ED63AA1BE063D1EBE33BE743E99BC0DBF6DBD99BC0C3F083CD23BADBD483E70BD083F3A3E273EE33E99BD443D3BBE3FBE423E343C1ABC063F18BD243DC23D033F613E68BC92BDAD3EE23D01BE4B3DEABE30BE2D3F5A3EB9BCF13D06BD84BE823ED03D313ECFBE8ABDA2BE2E3E803DF7BEB4BD7D3DA0BE0CBEB13D8D3E1C3E51BE263ED6BD7B3E69BE893D48BEF8BC7ABD89BD06BEEFBD8FBEA13CCBBEE0BDD7BDCF3CAEBD083F5B3CB73ED3BD03BE0F3EE73CFCBD4BBE50BD46BE843E9ABD203E1B3F8CBE2BBEE53B113DD2BD6BBEE4BDC23EF6BCBBBED4BEC23D833D4D3C523E96BE813DDFBCB6BD103E973E6D3E3CBE1D3EF33D9FBCD8BC0A3E143DA3BD42BD853DC0BE663E92BD33BE983D403D6BBEABBDB5BD883E0ABF19BDA53EA1BE093F503E93BDAEBE9ABE373E0FBD28BCA5BD953C5B3E593E81BE11BE6E3ED1BD5EBDBD3E473E1A3EC1BDEBBD333EADBD0D3C42BE9B3E67BE053EC0BD6ABD99BE00BC5C3C653DA13E533D53BE8A3E8FBD14BEA3BDB9BD2A3C2ABD56BE703EC13E85BEB5BC22BE333D073E82BEED3EFD3D8E3DC0BCC0BE0EBE8CBDF93E18BE1D3B063F76BDA7BEC43E2C3E89BEB0BD47BE87BCD63D88BE4ABEAE3D10BE8EBDA63EDFBE6D3E9E3E86BEB13C883E203E403E493E053D353E2DBC13BEDD3E193DE93E10BED33C56BE2DBE37BB9BBE473B94BDACBD303E1C3D973C873C7E3E193FE73EB83E38BEBD3C43BEE43DAB3E0D3E88BD653E93BD633EB9BD93BEA93D323E723E96BD57BEA13E143E4FBE83BDC7BE25BE3CBD74BE553EE4BD143EA23D72BE66BE2EBDE2BC013DB03CD8BEA43EDDBD71BD843CE63DA73D45BC1A3D9BBEF43C92BD853D183EA7BC183E8E3ECFBED03B833CCDBE3BBD6BBE493E59BC0D3D8CBEFDBD22BDF03D713D7DBD3BBD20BE2E3E4EBE10BD01BE1C3D07BE66BE6DBE6CBDDCBEB63D763EDEBEABBD9EBD753E9B3D983E6E3E063D11BE813E37BD7F3D9BBDB53E61BE063E3C3ED33D3D3EB63D493E643CBA3D85BE7D3E0BBE2A3EA33E1B3EE53DC43B77BDA1BEDDBD4DBE783E0A3EA73EEDBD2EBE353E8F3E2EBE12BF623E04BE10BE823E0BBF973EDB3E62BE953D9F3E56BDFC3DE4BE8D3E603E1FBE823EC8BE813B9BBE543D7FBD67BC8E3C3F3E913D8F3E8A3E453E263ED9BCC9B8C03D013E543E213C61BDA03CB8BDF53D603DB7BD6A3ECE3EAC3D7ABE93BE88BD53BEF63D853E003F12BEA23E62BE483DE0BD86BDA03E993EBD3C933EC33E79BE463B6C3EE53E123ECDBE743EA33ED2BC0CBEC1BD723EB2BD0C3E663DBE3E9D3E113E38BE053F2BBE2C3E7CBDD1BE45BE6C3D84BDCF3DFE3D71BDE5BDB2BE9EBD2BBEC5BD6ABDD43C3EBE2ABEA63EAA3DCFBDCB3D81BE523ED5BB8ABE15BD103E05BDE8BD8F3E8DBE143E05BD64BE263EC33E29BDD9BD92BE8ABD9E3BCB3E1CBE52BE833EE6B958BE3E3E083D0F3EDBBD69BB2FBE123D943ECCBE7BBE40BD47BE5DBD863C17BFE6BD323E24BCE83C023E19BED1BD4A3E01BE913E89BEF43DAA3C893E87BEDBBD703EA6BDA23DA03EC7BD8BBE2A3E343E8ABDCEBC55BD9B3E753E7F3E1DBED4BC99BD333D22BE74BEC33E783E07BE52BEAF3DB0BDE7BC463ED1BEA5BD88BEC8BD54BE253E943DA9BD03BE13BDA53D2DBB073F2F3D1C3E003B5DBE8F3E84BD97BEA3BD12BE03BEFF3E33BACEBD2BBEE83DA43D8D3E92BE3BBEE13EC43ECDBD983BA13EA83E893E6EBEB4BE4BBD083E65BE36BD9BBDB73E8A3E71BDEEBEADBE423E1A3E5CBDB1BDC1BE043EB5BEDB3D593E123D973E91BC16BE373E9A3EE6BCB7BD233EE23D01BE033E3A3EB8BB4A3D9E3EC6BD0ABE973ECD3E4DBCFE3BF1BD603E87BE063E0FBD36BE05BE723D873EAE3DFA3B823DE8BDA13DD03B023F413E5ABEE7BC9D3E3BBE8EBDA8BE133EC7BDDC3E42BDDBBDDA3DAEBE123D213E543EF63EAD3E18BED93E60BEDBBD6A3E563E5C3CA83EC33DC93B033F22BE04BEDCBDB7BB2ABD473E26BE64BE01BA13BE26BDC6BE913E9BBD0D3EAA3D593E343DF33C83BE2B3E9A3D5D3D31BEBB3D1B3E633EA8BC37BDC93CDABB85BEFF3C783D203D613DC93C69BD9C3E53BEE63C23BEBE3D793E43BE9CBDA93E84BD693C883DBE3E88BD83BE053E373EB23D8EBE7BBE14BE74BEDEBE113EA33C76BE15BFCDBDD8BE553D133E6B3FD63D8F3F32BF38BEF73EF73E81BF8EBEA93EC23E293F08BF9D3EAEBD493F8F3F3EBF243F413FD73EEC3EC13E2B3DA3BE0FBE4CBFA8BD9CBD013EA0BD20BF013E9ABE183D50BE123E593D903E3B3D45BE333E96BC453EA93C15BD733E8DBE7DBEBCBE10BED6BE92BD923DB13C19BDD8BE2F3E30BD993DB6BEDFBC2ABE2B3E89BEBDBD163E343D53BE883D2E3E27BED23E2ABE97BDFC3DA13ECF3E753E94BE9B3BA93EDDBD26BD0CBEE23EE1BC843E1B3E0CBECDBEBC3D3FBE2BBC18BA8E3D833E1D3E193E373DC43E9ABD26BE53BE0ABE35BEBA3DB0BDADBECFBDB9BDC53E203ED33E12BEFC3CA7BD31BD313C59BE91BE853E76BDA9BE8BBD1BBE053DC73D8ABE51BE07BEFA3CF83D15BF8BBD5B3D6FBE50BECC3C2EBE0CBD183D4C3EA23D38BEA8BEC0BE873D9FBEADBD9ABD933EF7BDC0BD213E83BE053E2E3E0C3E66BE95BE0C3EA83CEF3E4A3EBBBE7CBEA0BEC8BD883E07BDACBE2FBDFCBDCF3D813D0C3E58BD0A3F8C3C8EBEBABCAABD46BE31BC353EBCBD75BDE0BDBD3EB83E8BBEC3BD4C3E893D913EDCBD6B3EA1BE89BE973EB13C9DBE9C3E58BD7F3E9CBE273EB73DF7BDC83D20BE8A3D21BD50B9963CD3BDC63ECDBD023F163E04BE5DBE4CBEBE3ED3BB3DBD043E9ABC9BBEEABE38BE6C3EB7BE8B3DFDBD883D003DBCBE083E083E86BD0A3E8CBE4ABEAFBD563E08BE0EBD8ABE94BDC93D883D333E853E603EDBBCB6BE3F3D90BD82BED8BDC43EA2BD573E9B3E0BBE673E71BD133E373EA23CA33D833E2ABC98BED83D523E583E4F3E83BE033DA23E593D523DC93CB73DC0BCD93EE0BDABBD6B3E4ABDBA3D4EBEC9BBBFBD4FBE833D52BE383EA43EAF3EBC3E7B3E513EA6BD673D9BBE9D3D923D64BE0D3D56BE2C3EF03D793EBA3EEBBD25BEC53ABEBEE83C493DADBEBB3D6C3DD8BC763DE13D65BE863EB03C95BD68BD933EAF3C263E1ABE0F3E7F3E18BE78BD5CBE8CBE40BEF0BD54BEAC3E81BE733E9ABED6BE8E3EE0BE49BE543C2C3E7F3D0C3E8C3E793E833ECE3E93BCF83B133E8E3D343EC0BEF6BC18BDA83D663D1D3E08BF91BE86BE2CBE41BEE0BD8E3D883D1F3E51BD953E013D823EDF3D723E3C3EB63E4F3D16BEA0BE003E593EAF3E223E9C3E8EBCB63BFA3D50BE16BEEEBC393E9A3E033E933DBF39203D7DBD3C3ED7BD32BE203EC73EAA3E8ABC683E623ED5BA07BEE1BDEABD773D3C3CF3BEE93EF83DD23E873D6BBD8FBDC63D01BD1A3E46BE35BEBF3C033DAABD163E99BD3DBEC53D043EDC3D11BFB43DC63D1C3EF5BE1D3E60BD0D3EB9BD70BE1A3DC9BD39BD93BD06BE513E9FBEA33E5FBDA83E86BDC2BDFABE91BDC5BEC4BC6FBD853BD23C023EFB3D893E03BFC53D0FBE0A3D563ED23DBC3EB4BEC83DA33D6BBDD0BCA83D0D3CF2BD15BE7CBD223E11BD713E4A3B863ED3BE15BEA23EA2BEDABE493E05BEF63DF33D9BBDDA3DD2BC04BE853B1E3FBEBE3F3D86BDE03D873E70BD8F3D883DF0BEB03DBFBE2E3EEFBCED3CB8BD7A3CB5BD9EBD523E6FBEC73BE63D9E3E11BE743E7F3C8EBEE03D8D3DD53D1B3DAFBCACBEBF3DB03C82BE3C3EFB3E013CA9BE80BE85BE053EEFBD39BE173E99BBF93E523EC4BEF7BDB8BD18BEF33ECE3D30BD09BD003E223E3ABEA03D413E523C523D9B3EE8BD573F10BE99BD63BCADBDCE3DB33EBA3E3EBE0ABEF73E293FC23E6D3EF33DDC3BA53D463FA23E9C3E84BE963D953E623EF4BBD43B4E3ECB3C19BF98BDA83C6B3E3A3E71BE003FAA3D80BCBBBD1CBE753CAD3E473CA6BE0EBD233D40BD1D3F9BBE3E3E7A3ED23C3FBCBBBD2A3E70BE753E11BEAF3E1D3E4F3E953EC1BED33C43BE403E73BE6BBDDB3EA7BD9BBB8B3DD5BD993E72BE78BBD1BD4D3D42BDFD3C6C3E5B3E4A3EFB3D2CBF823CD73EE6BDB83ECD3ED0BE02BEC23D2E3EAD3D03BD72BCBC3DC13D9BBD2FBEC9BE51BE483D5FBE233E2CBFB8BE75BD533E033E563E793E643E9A3D653E43BE9EBE0D3EDA3C74BB8B3DE23EA1BBCDBDF9BE043ED7BE073F15BE43BEC03D6C3E27BD223E883E1D3ECC3D02BD4F3C25BE623E22BE8EBE1C3FA6BD3F3E7B3E89BE583ED73E183FEABDF53DE63CA43CF43E11BFC7BC8F3EE23EB43E863E9B3D073E4BBE583CD0BC373E453EB83E1FBC02BE52BE15BEBEBDB03E35BE2D3EFD3D893D703E843C04BF2EBE533E943EDBBCF23DD1BD9EBE2B3E7E3EDF3DE33E0B3E50BB63BC84BD27BD063FA8BE953D63BEBEBEEEBD0FBE293E26BE10BD6F3E4F3E85BE3ABCD03D043E0CBE3D3EE1BEAF3E23BE8C3E16BE383E9BBDDD3DC1BDA83C48BE5A3D2EBD59BE49BED2BE1E3D6D3EAD3E1ABFBC3D3B3D813E55BD9CBE85BD783D523E76BEFB3CB43E09BEC8BE8F3EDDBD723D36BD65BE883D60BE233DBC3D083F4B3EDEBD92BDCEBE2A3EDF3D003FBBBE503EAA3DD5BE9CBE60BE5BBEC23DA3BE053E353E9EBDB8BC2EBC50BE38BEEB3C6D3ED4BE6C3E503E643E073EC43D42BE053EA9BE9D3E6BBE9A3E263E7E3E5EBE91BD0E3D03BD1F3E3C3E923C0D3E9FBE8EBE5DBC003E0A3EA7BDAD3DF43EC13D313E4F3EB9BE9E39BABDB43D203E993EFC3D45BE043E033EE13E3ABE0DBB143E013EB43C6C3E543EAB3D18BD7CBE01BE45BEAE3E483E823D34BEA7BBB03EA43D053E9CBE2CBE5A3E863E64BDD9BC193E8DBEA3BD573ED23C83BD613EB23D923EFC3D323EAB3E0B3D033FE13D043DFEBDF93D0ABD6EBEC63D063ED13E4CBEFF3E1FBF01BE37BE963D63BD533E6B3E3EBE22BD9DBDC5BE0E3ED8BD95BE103E89BD0FBDDE3E273E25BE10BFB33D04BFDABB4EBE2C3E3DBE8F3E05BEC03D05BEB43C32BE97BD983D74BD29BD26BD3C3EAABEADBE69BE84BE49BE663ED93D7BBE65BE66BDB93DA5BEE7BC8B3E89BEAE3D1C3C06BEBE3D48BE0F3E803D5BBC1BBC5DBDA63BDC3DB13DB7BEA6BDA43D073E9BBC023E7B3D603E96BE813EDB3E95BEC2BD5ABD82BE413E47BEE13D0E3EDB3D283EBB3EBCBD7F3E31BEEFBECEBCA1BE98BE8D3D873D7CBE3C3EB8BD2E3E81BE743EBBBD3CBE12BC81BE56BEC93E533D443EAF3E99BEA7BE20BEE53DCDBE8BBD223D02BE683E553E323E9EBD4DBE21BD9ABE46BDB73E0CBD0E3EE33D533E963C113E66BEC5BEA13E9CBDE0BD65BEB93E13BE053EB3BE813E7A3EC03D99BE8B3E26BEA0BC153E863D25BEFDBEA13DD33ED23CD0BD2B3E98BE713DE8BDF4BD45BE5B3D56BE16BEF8BD8DBB59BE9A3D0F3D45BDC5BC38BE7FBE933EBFBDA4BE93BE2E3ED2BE953E893D833E1F3D0FBEB3BBF03AC8BEC9BD873E5C3E9C3DB33E5EBECCBD7E3D043D6A3E3BBDD8BE4FBD87BE9EBD813E963DACBDFEBC4B3E9A3E8CBEFE3B34BE68BE12BE78BB723DAB3D9C3E8F3D06BE19BE133EAC3E02BE223DAEBB29BD393E693E9EBD853C573E0E3B37BE223E81BD92BEFE3DC73D57BA42BE96BE863E8E3E023E6EBD74BE56BDD4BED8BE15BFAE3E95BCA43E47BDA3BD4CBE5ABE0DBEAD3D433E37BEA9BE03BEB9BEC6BE953D9DBB49BE023D313CEA3D2FBD6CBEB03D723E103EEABE5FBD013E693EA23D1ABE263E593DA9BD813D8BBE96BD96BE453D82BE8B3ED13D02BEF43D1EBB58BD81BC363E1B3EA0BB0F3EB0BE76BE0B3EE5BD36BE52BEC83D683C633E15BD993ED7BE913D263EAFBDA23EDD3EE0BD97BECF3D38BE603E023E5F3D54BEBBBDF83E04BF7EBE46BC12BE873E9E3EDD3DA03C803E063D613D99BED4BD9A3D1DBE033D01BE08BF823D2D3EA4BE223ECBBA523E94BE2CBE88BEACBEEFBDD1BEAD3E343EB43E32BEB83CDE3D3E3ED13D213D723E733EDEBED33B6D3EFABD58BEC5BE0EBB8FBE87BEC4BEA1BDB1BD4C3C923EB9BDC0BDE8BE8ABE04BF36BE21BDA9BE8F3E3B3E853ED13C00BE8E3E023FC3BD873C743E9BBA5FBB94BD19BE893D9DBE28BE32BE393E3BBEB8BC1EBD25BE473EAABEC33AD0BD103EC23DAF3D2B3D4FBDBE3D04BE39BD783D4EBE713D123E0C3F9B3C87BD333E2D3E43BE973DA2BE2DBD2CBFF33D933C5E3E85BCA3BD37BE7CBEA5BD163DAA3E3FBED13C99BD4BBE173E8DBD203E49BECABEA9BE77BE983D6EBE13BFAC3C18BE973E5B3D54BEFD3DE5BEA8BE7A3BAEBD763E3DBD89BED63D0CBD24BE673E0EBE963D0FBE423E4BBE1B3E29BE7EBDCF3E363EDC3D2F3D953E95BE0D3E2BBDA23E163E343E2F3E64BC72BD89BC263E633D5CBE93BEDFBE783D843E93BD89BE853E1BBE683E913E8DBEF73DC83C97BCA6BDEBBDEABD183EEA3D843E10BD92BE14BE3D3EFA3D423D353EB5BCB03D99BD683E66BE03BEE03D363EA7BE8C3D073D5FBDC0BD313E6F3D4BBEAF3CC5BDA7BE043FB63D52BE02BEC03D803E913EEB3D843E78BE413E393E3B3E673E2A3E423E623E9ABEB03EF53E20BE133E3EBC79BC5EBE30BEB5BDBA3C083C34BEFEBD043EB33E0ABD113E403E96BEBDBEDF3EF73DE93EACBE79BDCA3C0C3C61BD1D3EFB3D19BE953E4D3E2F3DEC3C253CBFBDD73D4B3DE8BD97BEAB3EB5BD71BE8B3D743E703E333EAD3DA7BE89BDF1BDE9BCD2BED1BECE3D8DBEB7BD723EEABE5CBD73BD6B3E94BE5C3B44BE6F3E733DD2BC673E463E7F3E8E3EDD3E893ECEBD7ABEA0BD303EEB3D223EBCBD993E42BEA03C8D3ED4BD203B15BEC0BD5EBE0D3E3FBEB23E86BECBBE033ECB3D13BEFFBD36BE5B3E2EBE9A3E51BE87BE933E84BE983E0FBD69BEACBE69BE903E763E2FBE2CBD2F3E4CBDC63EB0BC72BEEEBD6ABEA83CB5BC02BE8E3EDBBD36BE4EBD2D3EB63EC8BECBBC12BE453E5BBDD6BDDD3D093E99BE4E3EE6BD8DBC34BC613E66BDA83EABBDEE3EE63DE43D96BE69BC89BEC23E333ECFBC5BBEA5BEF63E3F3EF1BDBFBE59BD163EC93D96BDB4BD763E8EBE443E28BC38BE77BEAE3E2FBE6EBD9E3E963DD63DDE3E07BE9D3E2CBE96BE8C3E93BE5EBE88BE623EC4BD833E823EE13E53BEF43D1E3EA23D0CBEA2BEE53D513E893D343E72BEEFBDDABE4EBEE1BC743E523D863E1CBE313D703D61BE88BE4D3E07BFB9BE6F3EDBBD773E0A3F84BEDF3DB03EA7BD1FBFE03CE33E093E3B3EEEBC033DB73DE2BDFD3BF63D9F3D1ABE4A3D0EBE0CBEBFBDEB3D91BC4DBE44BEE3BD083F443E03BE0B3EC93B463E0BBF44BE123E52BE39BE66BDED3D59BEFC3DC53EAEBE19BEF1BCC73DC0BC843EB4BE6EBE693EB63B98BD44BEBE3D23BD8D3E87BE04BC913DBE3DA63E543E813E4D3D89BC9F3E073CCE3D4C3C903EE83B24BE1ABE40BEA6BD643EB03D8E3CFEBAF0BDD6BD1FBF113E32BEA9BDBE3EF63DACBE83BE72BD253EC8BC523D17BE503D8EBE60BCEEBE1BBD59BEEEBC8CBE22BE9B3E333EE93D6F3E163E923E393E383C8A3E7D3E553C0F3E483D4DBE3EBE733DF8BE853ECE3C3A3F19BDF23D813C88BEBF3DDC3D17BE183EEABE9DBD84BDB9BA31BE5C3CABBD31BE593EC4B913BE673D7E3DAF3E4BBADA3D32BE793E083A903D3ABED8BC9ABE56BD5C3D8D3ED8BC1FBE643EF1BE74BE49BE93BDACBC37BDB2BE57BE6B3EF83E303E46BECDBD483DD9BD68BE413C273E813E843EFDBD953E0C3EC2BD3E3E6C3EA6BEF63D173DBB3EA33D75BE703C353D793D41BE8B3EF9BE00BE14BE403E27BE7EBD553BB83DC1BDDDBA3BBE97BE573E093D7D3E2D3DFB3D9CBEE0BE443E073E47BEE33DDA3E35BD0FBF56BE2BBE0E3D783D9FBEAB3E633E993EACBE84BE86BDF53DC03E30BE863E12BCF0BDC83ED33EC73EA3BEB33EA03D5E3EAE3EA2BC9E3D2EBE453DB43CA0BCF23E533DA0BEF9BCAA3E373E16BCD2BDA53E9F3E1F3DF3BE6ABEC2BDC1BE03BCEDBC743EA73DF2BC9CBE63BD05BE633ED9BD393C06BEC03DB0BD82BE623E32BE263D29BE98BEB33E9F3E8B3C9DBDAEBEA3BD663EA3BB913E8ABBD33D303D443D9F3E6C3E7B3EF83E393D42BD223E9BBE5FBD743ED53E93BD6EBE09BDC83D30BE88BE733E973E233EA8BE97BC4F3E743E433E55BE8EBC473EAFBE82BE96BD91BEE63DF23DDC3D93BEDB3CB03D23BDC23EABBD36BEBFBECF3E8C3E233EF5BDC8BC65BE3D3E04BE89BE83BD453E45BC493A16BE4B3E5DBEA43C8ABE173FAEBEEDBDA9BDD8BD52BE383C813EA1BE173E3CBD04BECF3D1E3E023DF0BDFCBE41BE05BD84BE0F3D45BE2ABE893E48BE1A3EC43EEABE923D9FBDA43E76BEABBDE63D673D7CBE8ABD543E61BE4B3EB73D783DBDBDD53C05BEA33E753EACBD41BE803E573E27BE333E2EBECF3DF3BD39BE1CBE1F3E6BBC693D993EAC3EADBE3ABEB33C9FBEF43D503E16BC63BC2B3EED3DD03A6BBE3BBE403E67BE1F3E833E68BE2ABDC4BE0DBEE7BD313E76BEAEBD8F3E523D4BBE5B3EECBCD9BC3D3E87BE073DD23D40BE04BE893E52BEDEBECBBC073E8B3CC2BD80BE393EDB3D13BE15BE0F3E483E933C633E253D783E3EBE953C41BE6FBD93BD313D90BE94BEFABD22BE71BD35BC70BDBCBE7CBDB0BD25BD933D05BE9FBE403C9A3E36BD943C05BE75BDE73EA0BD1EBF683E97BE84BEABBB763DEEBE94BEF43E82BE6A3D083D37BEED3C72BEA7BE4B3E96BE583D1DBEEE3EC73E513D713E64BD343EA4BE503E58BC2FBD89BDA1BD91BE3DBE74BE95BE3BBD193E4E3D263E903CBCBE0C3DA1BD80BD55BE613EF23E463D1ABD01BEF23EA63D8A3E18BDE13D103D4C3D8D3E0CBE5F3EADBE1ABD8A3E033D5EBE96BE603D22BD253E253ED83E233ECC3EF9BCB4BE4ABE7D3CB23E183FBBBDCA3E1DBD55BE173EA63C6D3D73BD81BD483E79BEFC3BC63CE2BDBD3D2BBD22BE983C2F3D38BE86BD5EBE8FBE3EBE20BE22BD043F003E283DD0BEB83D813EB2BE6D3E883D0ABDD6BE49BE6FBE533E3D3EC4BE973D0C3E8E3CB6BD34BEB13C81BE6E3D08BE14BDE3BB1F3EB0BDD43D473D16BED4BE513E563A613E083CB7BE4EBEFD3ADBBD2C3E03BFD1BD0CBE443E623E01BD4A3ECEBD9ABDDDBC823DA23EC33D023E01BD523C9EBD053EC53D9F3E0B3E8E3E3E3DDDBD223EFBBCBDBD32BE19BDA23E1EBE9EBED4BE563C33BEB23CDFBB563D9D3E68BE06BEF83E9F3ED53D00BE993CFA3E4A3D253E7ABCFBBD9ABB833E973E7DBD0EBE813BE5BCB4BE15BFDABC273E05BE633E80BEAA3DA8BE453ED5BD673D08BE563DF13BDC3AE6BDACBD9D3E33BE9A3DE93EC53D91BE23BE65398DBED2BE93BE2DBE95BE213EC9BE64BEAFBEC03D633D46BE38BD503ED63D3CBEBCBD8DBDA6BD66BEABBEB7BE973E923E883E6A3E11BE953E92BE46BE433DADBDB0BD33BE6E3E993E3A3E2C3D91BC09BE843E50BDE83D1BBE013E93BE973C6EBEF2BD26BE773D993BCDBCC13E3EBE9EBE123EA0BCA2BC9FBD97BD30BED3BD78BEB53D093ED93EC3BC59BD14BE493E863ED9BD923EBEBDEA3D0ABE51BE3D3E1DBB1CBDDFBD063C803E783DA0BD78BE94BE2CBE0BBD8ABE97BE75BD503FD73EC03D5E3E90BD7C3E653E0FBE4FBE213D74BDB7BEDABDFBBE993E7CBED2BD97BED33DBA3E91BE9FBEF43D9FBD2FBE9B3D2F3C8EBD00BE903E153DDA3DC13DD73D4EBE403E83BE833E073C2EBED03B4DBD47BE57BE073EBDBE493EAEBD823DE7BE52BE48BEA3BD223EB33CC93E5A3E3F3EE93D9E3ECDBC4939743D4A3ECD3E0A3D0D3DAFBD363DAFBED43D343CB8BCFD3D69BE90BEE4BD293E96BD24BEADBE7B3EB33C153FEA3D54BDAEBCBEBD793E51BDBC3D87BDC43C82BD6EBE883E963E6E3D243B023F7F3C73BCA23EF23D863EF73D18BD433E073E37BE97BEF0BD97BDB5BB013EE13CDEBC293D9D3D6BBD0CBE79BE6A3EC03DE1BDBD3E243E5ABE173E6B3BB53DF93CDD3C09BD4F3DC73C11BEB23E69BC703D013E323DC7BE8EBCC5BEFCBE643E85BE81BD763EFA3D8D3D823E85BDEC3E06BDE1BD213EB8BEAF3E243F573E30BED6BD003C353DA63B76BBAA3E98BCAFBEA53D17BDD9BE9FBD373E21BCB5BE293EDF3D693EE53D22BF3FBF4C3F1ABF0CBF713F7DBE643E8B3E50BEACBE5F3F303FD3BE95BD953E8F3E8CBFCBBE493EC4BF38BF0B3F19BFB83CB03E1CBED4BE12BFE5BE1F3E403EBBBE9E3D803D64BCD73C663ECD3C6C3D6F3E863E9C3EFC3D173E8A3EF03D3E3E9ABD61BE4F3E8BBE2ABE46BE07BCC53DC9BE8C3E20BD9E3E19BD6DBE50BE18BE41BDE43D1CBEEBBC91BD11BE50BE6DBD40BEC9BEEC3DB13C923E0F3F1A3E653E1B3CBD3D5FBD083F473E853D47BE0DBEC4BE243E9FBD923E3A3D873EB93E24BE7BBC1EBE70BE50BE88BE673E90BEAEBE943B95B974BEAABD0ABEA2BE1DBE853EB7BD49BCF63DF63E2A3ED23E723EB43A543E583DAE3D90BDFC3D513D153DA0BEE33DD5BC9ABD323CFBBCB93E03BC14BE113E1EBDD6BC233E72BDFB3DB9BC943E51BE923E153EA83D643E623E83BE5BBE9BBD1D3D293EA33EA9BC43BE7B3E753E16BD12BECE3DA13D86BECBBD153E0D3DBA3E5CBC3B3E863E94BCD73C9C3E703CB53B1FBE163E7CBDF3BDE9BD0DBE40BEF93D9CBDF5BD4B3E18BED63DB13D06BEF33D11BE99BC613EA53DACBE933E663EC7BECC3DA8BE883DF7BDA33E483D10BDC3BD523E753E9D3D51BD39BE7D3D08BE87BEE8BE183E143FB4BD163C9C3D823EA43E023EDE3D32BD473E2CBE91BEBDBD2D3E89BED7BEE73D6DBEA3BEB4BE0F3E2ABC963EA4BD92BE073F9DBE84BEA0BEA03ED5BD343EA53D0A3EAABD97BD2B3E58BE193D233EB1BED03E9C3DD93D503E873E1B3DB0BE43BD8B3E163D7FBEBB3DF5BBB1BD443E81BE643E4ABDC0BEB1BD813ECC3D1CBC5DBDA93E493D58BD673E143D29BEB53EB73D8BBEE73D07BEEDBDB8BE623ED5BE6A3CDEBECCBC4D3E3A3E8BBDCBBECA3DE8BDB83C7A3E513D92BDD43DBEBDC0BE35BDF9BCEEBD84BE",
      torch_tensor_32_torch.bfloat16_10: "0x020000009CBCD1BC543C903D763C443EBD3C19BCD73DDFBC74BD603D44BDE5BD9FBDB6BDC9BD3B3D97BD523E863D053E5ABDBEBC3CBEB2BDBC3BCEBD713DCCBB2E3C63BD",
      torch_tensor_32_32_torch.bfloat16_7: "0x02000000583E7C3D04BEEA3D25BEAEBD9CBD29BEC93C573E19BD36BE963E5EBEAEBC04BB253C963D8F3D24BE633E443EC2BC22BD203EF53C05BE32BE87BEC53DB23E2BBEC53DF13DC43DDCBDE3BCEEBDF33C18BE06BE20BD843E3B3EBDBB0B3E77BEAABDC73DDDBD5EBD13BE1EBD3C3E3A3D483DAF3DF6BD233DED3D50BECC3C34BEBBBD96BE72BD5DBE50BE583E913DC0BD52BE88BD2BBEA03E1DBD2D3DCEBD26BE2EBEA13D13BEA53D4ABD133E9B3D293EA03CCBBD6A3D143E413C09BD5D3E75BDAE3DE9BD5B3E2E3D133E073EE4BDDDBC89BDD83D113E413EF43D483ECABD113D8C3D4C3E463E2ABD87BD27BEC9BDEA3D753D24BE133EC33CBD3DA2BEC63DF0BD44BE873E9F3CF3BD2B3E583D9A3DCA3B11BB2D3EFCBD46BE80BD293E0ABBCABD30BDCD3D163E533A643D1BBA833D2F3E0ABEDABD833C833D003EAB3C183E083E843D043E933B85BD8DBD50BD99BC6F3EFABDAB3D3B3DE43B87BE3CBE283E2FBDE13D593E023EF4BDB93D01BE92BD193E06BEB23D8CBD373EFF3D6DBD203ED3BD53BE24BE773DA0BC763E0F3DE03D19BEE1BE043DF9BD5A3D103C91BDF13D4FBEE5BD763B563E15BE293EFC3DD83D24BD913EECBC113EA83E80BE81BD6B3E523D643EE8BDD8BD92BBA1BE60BD523D06BC63BD213EF53C53BE0E3D31BE38BE44BDC23E53BDF53D71BD8DBE7FBE6F3D18BE37BE46BC853D41BE75BC9DBCEABCB83DD23C88BD5E3E763DD03D413CBA3D19BEA9BE75BE84BDC3BD1C3E57BE893EF8BC573E2F3DC7BD733D37BB2BBC543D6B3D9CBE1D3E17BED63A903DA43DD43ABE3C26BEFE3D40BD503E0D3E6D3D04BE37BE0BBE393ED7BD853C903D34BEA53D61BE28BD433EF13DC8BBCF3D40BEDC3C413EE2BD75BE8E3E733EF53D39BE173ECF3D963B57BC50BD33BE04BE19BE55BE93BD373E9EBD853E403E2BBDD83D72BE6C3CDDBCD23D0ABC183C973E08BE4CBB3FBC1CBE3DBDD4BD92BE8EBE04BD883EA63DAB3C2D3CE43DCABC9CBD94BE58BD613B3C3D853D22BEF4BD85BE363D063E37BE2FBE9CBE46BE4BBEE03C93BD84BD273D3A3D43BDDCBC663E4E3BDD3D783EC0BD653EBC3DE63D963D56BECD3DC7BD15BC4ABE1B3EACBC97BCBDBC593E8D3DF93DDEBD883D1A3A533EC93D6B3E163E54BC013EF2BDB83D903E103E86BE933D523D7D3D813D4E3DB53C3D3E33BE7CBD163E373D2BBEE53C863D503EA23C5BBC9E3EAD3AD4BCBEBAB73D163E11BE6ABE1BBEC53D963E80BE4A3DE73E693DAD3D5D3E94BE353EABBD97BD00BE19BE873D1A3CA5BB07BB393E6C3D67BE5BBE893EBFBCC03DB23DAE3C26BDCABEC7BC423EEABD6B3E753E5BBE6C3E173D5ABD86BD92BD303EA23D783D7FBC093E563D0D3E18BE833DB33D0EBED1BC5F3D13BE8C39CBBDDD3D34BE0FBEAF3DB6BC733E5E3E76BE0DBE5FBE153EB6BB0D3E413DCF3DFCBDE23E85BCF83DA13D11BE0DBE273E53BDBC3D53BE753EF73DA2BE0F3EB5BB9FBD3F3E1CBE18BDB53E56BD2DBD153D383E7B3E3EBC53BD69BE923E4F3D033E0C3E293E22BE15BDF83DBBBDF33AAC3DBD3DCB3CD1BD993ED23B42BECDBC9C3DA9BED4BD843ECD3D41BE3FBC2C3D33BE42BDDC3BF83B36BE8F3C373E9EBDDC3C21BEC13ED5BD3BBE943DF13DC93D0ABD9B3C8D3DE9BE84BB44BE15BD753EEBBCF03C2F3DA5BC3A3EF4BD653DA1BEAA3D49BE423C18BD373E80BD1FBE143E9EBD693DFBB801BED1BD3FBEB63DE43B303E34BD6BBE21BED2BDCE3E76BEF7BBC13E483ED23DEE3D9DBD5BBDF43A9ABDC63EDABD473DA03B0C3EAF3D4FBD103D0FBC363DFD3D13BE643E113E34BE183E093D6B3D713D123E29BDE13C05BE0E3E8D3DDEBDF1BA9D3DB0BDA13C1BBCCABB5CBE21BE34BECF3CA73D873D2E3DEABCC2BC8E3ECC3E19BE9B3E2FBD0EBE29BEA2BD0D3E4E3E103C9BBEAE3B4EBE953DBDBD2E3DDCBDE43D27BEA93E9B3E1CBE43BCD23CE3BDEA3DA93D183DFA3C86BEAEBDDD3D02BEAF3E573C1ABACF3E60BED4BC6BBD84BD58BEC63D2F3DA33E4FBC473C293EEBBD05BEB13D39BE5BBD643A053EBC3D92BE41BE3A3E6C3CB93C913D273E7A3DE93C21BD02BD2EBDD53DB03DD9BD873E10BE253C3BBA353E553C17BEF43C84BE883E623DFE3DBD3D0F3EF73B613DDCBDB4BD103E403E463C87BCC63D57BCB13CD33BEABD3D3ED93D1EBE013D583DAB3DD3BD883EA1BC4BBB4D3D34BDE7BC4EBE1D3C8D3E573DC3BD503E013E3F3DA03C0A3E95BD5ABEF1BC26BE1B3D44BEC1BDB53D893C17BD7D3DFDBB4939953DBF3D753D8D3D943D303E2CBE47BE00BD91BD88BED3BD17BE623E6E3CE7BD023D9DBDBA3D353E13BE38BD8BBD76BE3A3C423D523C5B3D233D313E1F3EEABD9FBB09BED83C783D98BD883DEFBD90BE373E003E81BE323E663E80BE5BBE223EB4BD28BD33BE0BBE4DBEB83D0FBE6DBC8BBD153E15BDA0BE633E0B3EDEBB99BD78BDA3BB3ABD863DC93D31BE84BD583E34BEBEBC033E7E3E7F3BDEBC7E3E5E3E2ABE15BE553EC1BCA9BE9E3ED4BC2D3EF0BDB6BD583D84BE6CBD923E17BE13BD483E5E3DE63CB2BD043D513EAABD71BE73BE05BDD7BDBC3D64BDEDBD1C3D483E72BD43BEC33D1EBEB43DA23D913DDABDC1BCE13D2BBECD3DC8BD3C3D543DE5BDF0BD16BE9F3C6D3C273EAB3D3BBCDBBE0E3E4ABD41BE8DBDC9BE82BE07BE83BD723CEBBD04BEDC3CB8BD003E5F3DB4BE83BEF23C0E3EB93DE53D41BE4BBD5B3E62BD1D3E14BEEBBBF43CCBBD95BE42BECABDE33DCC3D36BED8BDFCBDFE3DFEBD873E8FBD4ABE75BD543E123CD93D8D3DB5BEB23CC5BD16BEA9BE33BED8BD0EBEB13DC13EF03DB33D843DAF3DAFBE063E91BEDCBDED3D45BE9BBD2B3D43BE813E393E99BDDCBDC23E36BEABBD0EBD02BD243EC2BDBF3E",
      torch_tensor_16_torch.bfloat16_3: "0x02000000B23F923F713F373F743F4C3F223F8D3F7E3F573F6F3F823F5B3F613F463F6E3F",
      torch_tensor_16_torch.bfloat16_2: "0x020000006A3F4D3F503F2C3F743F3C3F5B3FA43F5D3F8F3F6D3F523F583FA33F423FA83F",
      torch_tensor_16_torch.bfloat16_1: "0x020000008A3F133F913F923F9D3F793F813FC63F7C3F673F543F683F5B3F8A3F5C3F793F",
      torch_tensor_16_torch.bfloat16: "0x020000004E3F5A3F3F3F9F3F373F493F773F5E3F873FA23F273F203FB03E883F843F863F",
      torch_tensor_32_torch.bfloat16_9: "0x020000008D3D103E073E92BDB8BDD53DF53D9BBD80BD7E3D363D0DBC823D28BEA33C0EBCC7BD303CB6BD253E11BEECBDA23DFDBDC33BB63D47BE35BE49BD9B3C7ABD04BE",
      torch_tensor_32_32_torch.bfloat16_6: "0x02000000B4BE8DBB633D25BEA1BEC5BD76BE6B3D953EBBBE403D023E6C3EDBBCD7BEA83DA73C35BC8FBDEE3DFFBDA53D323D273D313D68BE243E33BE85BE973DC43D95BD3EBEFA3D51BD5BBD003D2CBD5C3E093E673E8EBC6A3E1BBEA73C1A3EBE3D993E70BD9A3E9C3D48BC2D3E42BD65BDB3BDAEBD643C6F3EB3BE1A3EDB3DC83D253CDB3DD43E44BD4ABDA2BEBB3E65BE683E313DBFBE623BADBE4C3E91BEB0B8883E8C3E17BEABBEB5BD49BE623EE2BDF13B0E3F183E973DA1BE53BEB63EC03DEA3D07BE2BBE3F3E4F3DFCBCC8BE503E40BE1FBE9A3EC53C6CBE463E983E4BBE9DBEDD3B503D5BBD80BE8B3D7CBE49BE4BBEFBBD233C683D483E2B3EF23CF33D3A3E8A3EF73D743DC6BED93D62BEFBBD553D693E14BE2FBB5CBE0D3DC5BE87BED93D81BE1BBE4D3DC63C8ABEC83D09BE543E473E5D3E763D1D3D243E173EAFBE283E70BC9DBD87BD273DDBBD323E253E22BE9D3D07BD823E24BE663DEB3DF13D3EBCDABD903DE1BD19BE4BBE753E633EE4BDF4BD213E723EEC3D5FBBDE3BE0BDA4BC953E8DBEE1BD63BE963E0D3ECFBDEA3D1C3EC9BE643D5F3E933DD63EFC3D86BE273DA2BDEEBC353E81BD32BD163DCB3B6EBC4D3E043D05BE563E093EE83E963E113CEC3DDC3D953DD73C233CA03D4FBE75BE47BE26BEC43E69BD67BD1CBEA63D5FBD503EE23DA1BC75BD03BD1C3D773E523D28BEA0BE42BE2F3E66BEBC3D9EBDB3BCB33B3E3E68BC103D803E9F3D68BE21BE0E3D54BDFFBD9ABE71BC173E09BE9F3B87BE50BE203D74BD893EBC3D0ABD803EF0BE77BEA3BD643E6ABC353C0EBE2A3E18BE88BE5A3D33BE5DBE99BE003E17BE553D5D3E62BE2F3E023ED93E80BE8CBDE33D6FBBCE3E913EE1BD8CBDB7BD803DEABCCBBBAD3DA8BE303E813A123D2D3B1D3EC13DE73D353D82BEC5BD96BCABBD033E6B3E223E0EBDACBEBF3E40BE6B3E83BECEBD293EA2BDA43E2EBE153DB3BE443D95BDEEBEFBBDA03D573E40BD263E58BE763E11BD3D3D873E333EBA3DE0BCEEBD0BBE01BD463E893E92BE1C3D45BE1BBD39BC19BE86BD2FBEACBE19BE4C3E16BE0A3E253D523EC83C0D3EBA3CB3BD77BEB4BECFBD6E3E523DA0BE09BE203E85BB8B3D7C3DA4BEC43D75BCFDBD17BED53E6F3E99BE5E3E473ED83E50BE6FBEE9BD063E903E07BE52BEA33C4FBE6F3E673E34BE973E97BD68BEEBBD2C3E653DE13C05BEF73E89BD1E3DBC3DC83D883DBDBDE2BD123D273EA4BDF33D053E4B3EB63C80BC593D17BE22BD7F3EFD3DF63DA83C713E893C6BBC98BD723EC63EBF3E88BEB43D1EBD443E163E863CAA3DB63EE43E6BBD693E003C4BBE88BEDC38E53D1ABEA0BD7E3DDE3D333E0CBE5A3D2C3ECE3DE53DCCBDE33D33BE1EBD67BE323E8A3ECBBE283E71BD613E3B3D40BD353E60BCC7BD74BC183E883E1F3E123EB43BD9BC043EAFBE62BE31BD89BED0BC0D3E5EBDE63ACCBD213E26BE10BDD2BE973DF6BC393E9A3E673EA43EC43C453E52BD143D73BE00BFD1BD7E3E7CBD0B3E53BD8FBCC1BD02BE5FBDAFBCA8BE6E3DC83DA0BECB3BE2BEF23D9B3DF13D65BE8BBDF73D80BD213DB43DE53DF63DDF3E08BEF03CB4BD6FBEE1BD7EBD36BD8D3C95BE723DEDBD23BD58BED93D56BE963DAD3C8BBED03DD6BC94BEE63B61BE87BE53BD3C3E58BED2BD83BB3E3D8D3E8BB9F2BB663DD63C0E3EFA3BD3BCC3BD663DA7BDEE3CABBD01BE833E7FBDC3BD433ECABD0A3EF53D0FBE05BD3B3E96BE073E8F3E8B3DBFBECB3C6E3D50BE8E3EA13D64BD4CBE1C3D42BEB6BD7BBE393D8D3D243E983E3E3C263EB83CC73D433E52BDFA3D3F3E0BBD03BEA03E05BE463DA43D89BD13BE77BE95BE783EA13E58BE11BE26BEE4BE2D3EC83C62BB17BC1EBDF6BD85BE23BE93BD2DBE30BD4B3E953D12BEA1BE493E22BEF3BC513E99BC7D3D6CBE653D53BEDBBD8A3EBC3DA93E5E3EC83D4E3E85BE1EBD25BE1F3D32BED9BD753E913EE3BD65BE95BD7CBE1BBE923D29BD18BE8CBDA7BD593E5C3ECE3CA5BE6D3DC63D5BBE9C3AAB3D65BD023DADBC2BBD7EBD0BBDD23DA13DBE3D103FC43E1ABE1E3DB0BB893E00BE06BEDCBD543B5ABE46BEFF3C393CCB3D873D4C3E85BE4ABD3B3DB9BD263D95BDA13E853D2D3EE4BE88BDFB3C8ABE82BE1E3E9B3E883D55BE423D463DA13E0D3E60BE903E1A3E543D44BEB03EB5BE423EFB3C8D3D3ABEA3BCBC3B02BE99BEB8BB33BEE23E38BE3ABE8D3E2B3E8DBED53DE4BD193D50BE6FBE35BE82BE8C3BC0BBD83D023CABBE83BE33BD49BCE03D833EA4BDC63D923C1FBE9D3D333E1CBD63BE13BD9A3D28BDA13BAE3D1DBD19BD59BEA33D89BD453EB93D143D66BE1C3EBC3D87BD4C3DDBBB6EBD89BE0FBC493E163F383E593E113EBCBE133F7CBE0E3E2FBCCFBD0DBB463E493C97BEE1BD9B3E5B3D173FCB3D373DAB3D903EC3BD13BE873E93BD143DDF3C413D873DA4BEE73D2EBE673E2E3C30BB623E3B3EAEBDA83C763EB63D42BD4D3EB43D7D3E38BC7A3D833D90BEB43D0CBD3A3D54BE02BE8DBE823E853D963E223E24BD19BE573D7CBED63D383EA4BD793EB9BD93BEAA3E003E2DBE273C663E8D3E1EBE4ABE9DBE4A3D103E8C3D483E9BBD743A14BE7F3ED3BB2A3E6BBE833E24BEA03D453E66BE9F3ED4BD483D5D3E58BD983C0BBEC13D273EA13EBDBC9ABEDFBD4E3EBBBDB13CA93D00BE373D59BE133CA23D723E80BD24BE99BE253C433E36BE35BEC9BC46BE4BBEAB3E69BD2C3EF93DB33E793E0F3E2D3E24BD26BDE6BDCB3D9A3D1EBDC9BD0CBE033D62BD6B3E7D3D4D3D21BE093E91BD4BBE4ABC02BE783EF73DD1BC353E633EB5BB7B3ECABD91BE2ABEEE3D5A3D8CBD27BE09BE923BE4BDC63CE83E22BE44BEBDBE093E933E84BD9C3D983E0B3E653E75BC423E493D37BE2ABD",
      torch_tensor_32_torch.bfloat16_8: "0x020000006DBD4CBBA0BD86BC2C3D04BE483E8EBD44BDCC3D2C3DEDBDE43DB3BDBF3C963C043EEEBD5CBD8DBBA93BA1BDE33AF9BBF3BDAFBC35BE063DEE3C233C0C3E2ABD",
      torch_tensor_32_32_torch.bfloat16_5: "0x020000002FBE3DBE5E3D993DD43DB5BD62BEC93E2A3EF2BB8BBCC9BDD7BD483DE53CB53D01BE713DACBC443DD63C94BDB83DEE3DD13DD23D69BE783DA5BEEABD0D3EDE3D333EE13D5FBD35BE94BDD93C27BDFD3B81BEB73C273D28BE6FBDB5BD6D3E30BE413EC6BD333ED73C213C0FBE403E9CBDF0BBAEBD9EBE0ABEA3BCD0BCEABD79BE27BE78BE95BB00BE17BE7EBD10BE3D3B32BE10BEA5BED9BD623E2EBCA4BC1CBCC7BD8FBD19BE893DF2BDA2BDE93D463E65BD80BE7B3DDABC76BE41BC933DE4BDD73D133D453D60BE1C3E21BE8DBE36BE283DDEBD22BE463DA33DA2BE9F3D10BE693DDB3E203E06BE373D053D07BC2C3E00BD81BD8CBDC33D6BBD9DBDF0BDD83D723DD03CDFBB7F3E05BC243E22BD1C3E92BD0E3C6ABEB0BD64BEAD3DAF3DB4BC6A3EEE3D153D28BE8D3C0A3E243E253EE13C023ED6BD453D30BC3FBE19BE94BC4DBE8EBD39BE903D153EDC3D853D903CC73DD73D333D33BD5DBD4FBD2E3E2DBE743C7E3D8EBEDFBD08BEE3BBB4BCBBBD693EF2BD0BBEA43DBEBC67BBAC3C1E3E4F3E87BE9ABE593EAFBDCCBD25BD86BD5B3D14BEB73E8CBD1CBE04BE453D703DF9BDC6BDB03D43BED9BCCDBD0B3DA43D0C3E9DBDBA3DD53E3B3EEA3D0B3E92BDB33CEC3C1E3E44BB3F3EB0BB403D07BD943ECE3DE0BDEA3BA8BE84BCE0BDBABDC3BDA73CDE3D173E5ABE0EBE19BEAE3DB0BD753EC5BC73BE0CBC443D3C3B6CBBB23CF4BD9FBDF83D90BEA63DD23C1C3E2FBD063E23BC04BE31BD8DBDF6BD113E2C3D533E37BDEFBD9A3B52BEF3BD65BE1E3D9FBC91BC7ABD193D7D3E08BD713E013EA1BD80BCBDBD7E3D4B3EB03D56BD9C3D533D853E02BE3CBC823D15BE92BC283E2FBEDDBC34BECA3CCC3D603EFCBC29BC153EBF3DAABDC23D55BE073EF43AB13DBE3DB0BE6DBE223E303EB23D933D993DDFBD86BD8C3E443D343DB33D96BD33BDA13D2CBDCF3A353D02BD5F3DDDBDB9BD31BD563E4DBE253CB83D2C3E0EBE243E1FBD2D3E193EF7BD973DE03DA53B47BE983C9A3E4B3D113E3D3A0FBD123ED93D133EA4BD33BE853EAA3B3CBB53BC62BD263E893EF1BD49BDA6BD003E0DBD393DA33D3F3E41BEEBBD43BD3BBD7BBD423E00BD613D9DBD873D24BD05BEF83C803B3DBD2C3E0A3E8ABD83BBC63CA3BCB0BBF4BC783D623D243C0CBE86BDABBBDFBCCD3C4D3EAE3D99BE0D3D1BBDA33D1CBD943DD63D8B3DD43CF73D6DBC4E3DEB3C96BDC7BD02BE95BDEABDCC3C683EEC3D81BD0BBECA3DF73D403DAD3D9DBD363D95BE43BEDEBD343E85BE8EBE39BE45BEEB3D69BD033E49BDF6BD3C3E07BE88BB553C5B3D01BE813C65BE8B3D223E22BD68BD503C3F3D0C3DB53C13BEBA3D9B3D96BC94BD17BEC73DF6BD523D30BD853EC93D9C3BC03D92BC8ABDAF3B01BE10BE8FBD293D063E713DE8BD99BD84BE82BDCCBD0E3E653E003EA8BC543DC83DAC3DBEBD12BCCA3D9CBDB63E24BE96BDCDBD0FBE413D4EBD863E4ABDE03DBE3D76BE013EB43C0DBD743B21BD85BE093E283ED33D0F3EE0BD123DB8BD81BBF73D84BD463C013C393E64BD7CBD523DBB3DBF3D933CEE3D0D3D14BE3BBD643DBCBDA53DCABE503DC4BD25BD173C923C943CAABDD83DA83C1F3E47BD70BEC33D883E17BC16BE6EBEA23EF73D1A3D043E47BB62BCC43D923D093CB7BC863D013D6F3D713D76BDA13DD63D353E65BEDC3D363E80BE48BD9EBA87BDC13D3BBEB93DA03D333E053E293D2BBDB7BBAE3D9B3DAABD343E2B3DFABD4ABE2ABE7DBD16BEA63D233EA13DD93DD8BD063CAFBD0BBE843D26BE7ABE09BA9EBD9CBD593D19BE7BBE02BE613E4A3D81BC8CBD95BEA93ECF3D5FBE99BCDCBD29BE02BD23BD3CBED7BD62BDB33DBF3C69BC953C843DFC3D17BE103E693E953C53BEE6BE29BEC33B8E3C11BA4DBC04BE683C4ABE81BD763C093EE4BC8CBD933D053E5A3D963C57BEF1BC37BE983EDC3D3F3E01BE983E8B3D863E843D5A3A82BE353EEEBDBABC123EB1BDFBBD0B3E9CBDFEBCA33D333DE6BC813B8D3D76BE063D3D3DC4BD3BBE593D553EFE3D1F3E123E343D75BDAE3D6CBEBF3D76BD06BDDF3DC43D2ABEA23D56BB24BD1DBE2BBCE4BC39BEC13D75BE8BBD2A3E02BE0EBE2FBEDFBC443D69BE5B3E093EC63D2E3D333C093E63BD42BED03DD23D663E073E0EBC9CBD13BE8B3DDFBCFBBD00BE0DBD6FBE89BC16BD0EBC4F3DDEBD41BED53D953E0DBE72BD9FBE8DBDD1BD2E3E833DFFBD2A3D5D3EA93D31BE0E3E9ABD6E3D83BDF6BDBABD3A3E4B3E4DBE813D38BDC53D043D4B3E833DC03D4ABE623DB9BC653C163D96BE9BBDA5BDCF3DCCBD5F3E093E04BE273E2BBD783E053E5ABE173E3A3DD3BDBB3D193EF13D333D92BD30BB27BDBD3DCF3C2D3C58BDAF3D5B3DDEBDE13B9BBDE33DD8BDF83C93BD10BDA1BD0E3E153CFABC0ABEB33DE3BC46BD343E9C3D973D893D443E813D16BE9A3C6A3E38BEEEBD11BE2C3E9EBDC23DD4BD2EBE70BDE6BC4DBD06BEC7BD2B3E503E93BC6B3EB9BC1A396ABD39BEE43C003D0C3D06BE30BDA53D88BE63BE65BE4B3E023E77BD0BBE843DF0BD983CEE3D493D80BD84BD953DA13DD8BD12BE8FBD17BE073EADBDE83D19BD6839DD3DB1BD153E4B3DC0BD333D413C40BE9FBD58BD87BE94BDE33C7A3E22BEFD3D94BD913D9A3B5ABC65B9EEBCEC3AA23D0D3E2FBD87BD343DD2BC2C3BCABDC9BC3CBE8D3D1BBE6EBECDBC68BD4C3B443ED03D3EBA083E4DBD5A3E023DC03D4F3C40BD61BDA73D8E3E3CBE73BEEC3C033E69BDC8BD16BD173E22BEB63D29BE66BEF1BDD93D5BBC30BCB0BDF0BCC63D083E183EE3BD1C3E233E303E20BE613E843EC7BC63BB3ABDE63D09BE6CBD3FBE13BDA7BD3ABE873D18BE05BEE13C6CBD36BD743D313E603D183DCA3D053DA2BC87BD1D3E623E",
      torch_tensor_32_torch.bfloat16_7: "0x020000000DBE7B3CD9BD2EBD6CBDA8BD753D21BDE53C963D983DD1BDB53D5D3DD33D133EF63C39B928BD033D693D45BD2C3D383D8EBD8C3D1F3DA03CFCBD053DC1BDD43D",
      torch_tensor_32_32_torch.bfloat16_4: "0x02000000753E60BDAABC87BE683C713E853DA2BD7E3DA8BD40BE5CBD99BDE13DF03C463ED93C15BDAB3E5ABD8DBE4D3E68BE70BE7C3EDABCA03EF03DF0BE913E3F3EA0BE42BE0F3D10BE653C0F3D70BE243DE43D9EBE953CB2BE413DDABEE33D6C3E10BEE5BD463E843C703E25BE323EB23E4C3EBCBE6CBE8A3ED4BDA83C9FBE58BE963C383AA53E66BD1B3E3ABDD1BBA23EA13E12BE8C3C383E713EF0BDB93CCF3E813ED9BE9FBE353E213D99BE15BEA83ECD3E9D3A41BD09BE0BBD1A3E1ABECE3D7A3EB73C01BFD4BDC4BD36BE6EBE7BBECC3E423ECE3D9CBE04BC8BBD1B3E483E84BE1BBDB83EBD3E3DBE1DBEB13D94BE99BEAC3E09BE1FBE1BBCFFBD213D9D3EB13D64BE69BE963EB1BEB5BEAABE18BE95BE913DEA3DBEBD1ABD0E3E7EBE2CBEC43D503E16BE4A3DF83D65BE033E103E20BD483D66BEC5BD88BE3EBE9F3EBB3E313EEC3DA93E02BEA23E0B3E913EC53D20BD8BBB9A3E3DBE8D3E583E683E9D3E063E2FBEF0BDB5BD0EBD44BD4CBE7C3E323ED7BD8BBAB33DFABDBA3EC93D3E3D22BE9ABE483D6C3E22BE883E0E3E173E1F3E3E3E2ABEEC3DB83E6ABEB63E68BED03D01BE9FBD9B3CC4BE263B903E2EBE113D0F3E9ABEA13C8D3E203E51BE48BEB7BEB93E14BEC43ED03DF53DC9BB983DD2BD3A3E423C883D393DD3BDE1BCB9BC6EBE2A39A8BE8CBEF5BE963ECB3D8ABD42BE79BCC8BE583E88BEACBE3FBE85BEB63D813EA8BE903EA03E823DB63E883E97BE073EAC3DFD3E77BEE4BD813D263D7CBC89BEFEBDBDBDE5BDA13D8D3E633E1B3ED83D01BE203D5BBD293EA0BDD73D9E3E3F3EEA3D783DF6BD16BECF3C38BE9D3E283EFE3B10BE2A3D2A3E94BC303DBD3DD53E64BE59BE5CBD633E4FBD4EBE4CBDA83E993E803CEABD69BE723D823DD7BE883D6ABE80BD873EA23E953C603E6CBD3C3E983C70BEA6BD973EE8BDB4BD3DBE62BD2EBFA43E393E6B3EBFBE3A3E953DFABD4EBE323CA9BE113E97BECABE983D353EA73D033E12BEB4BD34BE843E663E373E25BED53D013EC9BD2E3DA73C5B3EDD3DD63AB33D40BE38BEAE3E913E0ABE2A3EF7BB8A3E213E8BBB5B3ED93C8FBC7B3E62BE5B3EA9BD473DBB3E4EBDB83E3E3D8E3E31BE99BC943D0EBEEA3D53BE213E3E3E28BEDA3E8C3C2F3E8A3E8ABEB73DE5BEC9BC1A3EE63B553E24BE85BD3B3E2CBDA43C78BD473E513ED9BEFB3DBABDBC3EA6BE28BE953BEEBD653E82BD79BE1C3CE8BDE83E0C3E153E8BBE57BCC53B98BE873EB3BE38BDA03E0ABF503E91BB8DBEA33DD3BD8A3D453B4EBEE5BEBFBDE63D9E3DF8BB6ABE71BEB4BECD3DD33D853ED43E6DBEA33C4D3B4EBE47BE453E38BC3FBE483D5ABEDBBD1E3D08BF88BEF4BDD23D5F3D82BE98BEBDBDAE3EABBD61BDD1BA603E3A3DA1BED4BEA9BE91BCA73D1B3EB2BDCDBE84BCBD3D13BE40BD35BE773D893EF93D593E483D873EB43E413EEE3EC8BE683E2BBD0DBDEA3D87BD6EBE533D0E3E2ABE4EBEB43E843DFABC2D3E1BBD9ABE073E60BD6CBE313E653EE73E71BD2A3DDA3D94BE8C3E9B3E38BE5ABE863EE03E613EB83E143D38BDDBBEFB3C5BBE693C273E423E933D08BE4C3DDF3E3F3DA0BB003D30BEED3D54BE8D3D313E55BD583C963DA03D06BDB43E4F3E4C3EFB3DD33D06BD1D3E373E563D043E5C3EB73DEDBDF73D903EFDBD883ED23D0DBE653EA6BE08BE25BE9D3E32BDBA3DBE3EEF3DF4BC42BE943D7EBD7F3EA13E393BAC3D233EA1BD3EBE9EBD823D09BF203E4CBE90BE153F933D2F3E703E5CBE07BE2B3E7ABE24BD503EFE3C8BBEC7BD21BDBABDC0BE5F3EB93E33BD06BE943CBC3C973D313EC5BDF93D133E20BE4B3E3EBD943DBEBE58BED43D09BF7A3DA53C47BD38BD083E6D3D343D0ABE38BD51BE69BDB93ECFBD71BE9DBE35BE883D34BA08BEAE3E80BE133E543EC93D973EB2BD77BD0EBDF43E47BE713E81BD60BE6FBDD23DD93CD5BD82BDB0BE453E8CBE2DBDB5BE233E3BBEDE3D733E99BC97BCBB3CB1BE6D3D403D4E3EB93D993DA4BE143E1B3EBE3CAE3E433E683DAC3E6FBE813D253EB83D72BE473EA4BC513E60BE23BE313D983D623D3D3E87BE5C3EE4BD59BE8ABE49BE03BEDB3DAD3D48BD2DBE88BE843D3CBD2CBD4FBE97BE383D5BBE10BDED3D9F3C8A3E74BE4A3EC13E9EBDFCBCA13E5EBE843D7E3C643ED0BDB3BEA23E333E79BD743D603C2FBC803D76BEE3BDB93DFC3D93BDD53DF93B433D2CBCD3BA9FBCB7BDEB3D84BD243E063EABBD1B3E9FBEB7BE983EBEBB203ED13C613D3E3CC73D2B3EB63EA1BEA7BE0E3EE93D853C1BBECFBDA43E1ABC67BDD23DE2BBFABD56BC96BE6ABEAEBD29BC9FBEBBBEA7BD1B3EE6BD133D783E89BEC93C833DDFBDD03DB33EB23D8E3E4E3EBD3DBCBD683DD6BD9B3E40BE8F3E8CBD05BFE03DCABEABBE2E3D583DF7BD4D3E80BD583C6BBE4BBEB23D32BD31BE9B3E2BBD25BED8BD923DB53C8D3ECC3D333E663D223E293E70BE363E8BBE3A3E213EBB3D77BEB2BD59BD17BE18BD05BCC93E563E1EBE963EDA3D06BFCD3DD13D7C3EF3BD07BE6DBD96BE94BE593E8DBEC6BE113D563EAD3B523EBC3D8E3D963D173D5EBDD23D333EF3BC28BE0D3E553D823D83BEC8BED1BE51BD84BEB13D59BEE2BC923E2DBDC13E933E42BE9FBEA7BD333E7A3E89BD08BE08BE28BEEABCA63D29BDC83D2BBD543CF63DDF3DC83EDDBDDB3DD7BD7BBE93BE043E723E82BE543E0F3EC43C003BF13DB33E673EEFBD17BE8DBE5A3E593D6ABECEBC0E3ED6BEA33B523DDEBE6A3ECFBD6FBEC33ECD3DB4BE13BD013E68BE06BE5FBD263C873E1BBF963D533E01BDA73D8EBD983DC5BD343DED3BF1BD93BC0BBED73E453E0C3E203EC23CB43EA0BDBB3E9F3DD0BE3B3E84BDAC3D433E22BD633E873E56BE013EB33E05BEDF3D103E",
      torch_tensor_32_torch.bfloat16_6: "0x0200000001BDA03D63BB713D223D60BC083D9DBB8E3D24BE323E843D57BE1DBC21BE8CBDD33D24BD2E3EBBBB0E3DBCBB8FBC953D283DD2BDE4BD45BE2DBD1C3EE7BD6A3D",
      torch_tensor_32_32_torch.bfloat16_3: "0x02000000E0BD403C61BE75BE0A3E3EBE343E49BC7E3D1B3E8EBD3DBD84BE6DBDD2BC1D3D993D57BE923E933C76BE253E143E043EDBBCFABBBBBB823E373EF9BC3F3E593E863E673D0D3DEDBD64BE8FBDA63C5F3EC63DF13EF63DCFBE41BD6B3D60BE96BEF4BD67BD023E7FBD17BE81BD67BE89BD843E93BDDA3DC53BCEBED8BD4C3E6EBE773E02BE3DBE8E3E0D3E063E323EBEBEB13E053DF23DD93D223E903C51BEBC3DCEBC1E3E2BBED0BD7C3EECBCEABE4E3E51BC8E3EDCBE713D983EE53D76BE653E98BD3A3D753E6D3EF9BD703DB8BDA3BEAE3DC83D6ABD21BE3A3C33BEA7BE5B3EF6BD58BE65BE633E6B3E2FBE18BE7BBE5C3ED03DCEBE153EC93E863E7F3E56BD12BD62BEF13E8C3E4A3D05BEC1BEA7BE58BE943D33BEEF3D9E3D613EA9BE563E0F3DBB3E1B3D3FBE12BAB63D19BF323D87BE89BEB2BE8DBE57BEB4BDC83D643EC1BE83BC24BDEEBD493E39BEAEBD8E3D253D443EB83D53BEC63BA53DBB3D183E05BE79BEA43E21BE373C633E2A3D54BE51BED8BD9DBEB83EF73C39BE1D3EC43E7DBD383EDE3C173E053F6FBE63BDBDBDD3BCBABE6D3D7D38F4BD893EF1BCDB3E153E823E4FBEDEBEC2BEF9BD19BC1BBEA23DA0BB0FBEA8BC943DC93E143FFFBD1C3ECF3E093E05BE473ECCBE5BBD5DBEF7BE35BE013D14BEB9BD6A3C6F3E85BE01BE4B3E4C3E9CBEB0BBD73E96BC5D3EBDBD52BE1B3E90BD573DD4BB843D873E64BE8D3E94BEAC3D03BE823D02BF793E23BE4D3CB3BC633D6ABD09BE65BD953ED53E6B3E4ABE83BE71BE6F3DB1BD67BED33D0BBE373C9CBE3E3E7FBD31BE2DBD0CBE82BEB03EEF3C8BBC0CBE393EF43D7ABE47BE7F3B81BE27BEBEBDC43D6F3E673C86BD47BDDFBE89BECB3DFEBEBABE11BE42BECFBE78BD093D573E933E33BEB53E29BF29BEBE3DC93EBE3ED5BD5ABCA33EBABE323CEA3D893E89BD57BEB9BDE8BD973EC73E513E383E2C3E2B3D603D97BD47BE073E3D3EE83E053F463E853EA03E453EF3BE903B53BEB53CA83DAF3E54BE3ABEAF3E35BD6E3E7DBEA13E263EFD3D9D3E47BD8D3BFA3C323C77BE903D5BBD2A3DC7BD01BEA13E2E3EE13D5ABE423DC8BD963EA53D02BD7C3D1A3ED9BDE53E6ABC133F62BED3BCA2BE30BED53C7CBE0F3D74BEB93D7DBE10BE2BBEF8BDFE3CF83DC3BE3ABD8B3DA63EF83E84BD2E3D27BDDE3CCABE413D5E3E863E883E41BDA23D24BFE43D50BEB33B8C3EE73D9BBCDA3C71BDC33D67BC1C3D61BEB93E55BEBB3C723DD33B2C3E30BE9BBEFB3D01BEECBCC13DA1BE0F3D13BE1E3EBCBC8FBEAABE883E743EC23D6ABEDFBD0BBD943C14BECAB83E3EBCBD56BE56BE82BCD3BD483E98BE31BD39BE05BD98BED73E093EB23EDC3DDE3DEA3DC1BE25BDAB3D98BED3BDB8BE12BF123E0B3E41BE3CBDAC3E18BEA2BD383EFCBE983E7F3E813EC03E4EBE92BD0BBED33D85BDD73DDFBDE73DC6BD89BEA7BDF23C923E7E3D2DBE9B3B15BFB5BE1F3EB53E7D3E9EBD483E20BE5E3DCD3EBD3ED9BDF9BD83BE09BED03EAA3D273DBF3E0ABE20BE40BDC73EEC3DA1BE88BCF4BD72BDD5BEAE3D1B3E323D373E673EF8BD68BEA23D9DBEA2BE033EB5BD5D3ED83EC1BDAA3DBDBE88BE793E15BDC1BD6DBD1B3E4B3DACBD9EBE003EE1BED9BD54BECF3DAC3D7FBE253C31BC93BCDF3DD7BE58BE593CBD3DF43D3C3E2A3D0F3E6CBE2BBE143F7D3E833D8E3D883E453D97BE9C3C9EBE32BD593D933D0A3E113FAF3B56BD9EBE373E79BE4F3C97BE47BE403EB1BCDDBD3D3E85BE82BE4D3D2CBED03CB4BCA83D07BD223E733D8F3E393EC43DDE3DA6BDB9BD5E3DAB3D87BAE2BE2CBE48BC543E8EBE693E07BE643E3EBEEF3EBDBEB83E38BE8FBDC23E983E94BEA4BEE0BD82BEEA3D33BE9E3EC5BDB2BDB93D983CF3BDE73C203E9ABE7FBE3E3D08BED6BE763DEFBD103E36BE24BE3E3E87BE5DBE783D8C3D91BD983D13BEEFBE84BED2BDFC3DCEBDCCBD463D8EBC5E3D63BD553E763E813E793D86BE5FBD61BEBCBE813D0DBEC5BDC53D3FBECFBE97BC233E8EBD393E82BE933D213E1DBE093E27BD4F3D8B3E653E7D3DCB3EE63DA3BE193A913E153E303D9DBCF23EA93E2CBE223E84BE013E13BE66BE623E9F3E2F3EB73C60BE223E8A3E933EB93E0DBE6CBD9B3E8ABE23BD2BBE323D85BD643EC03DDEBD89BE93BD923C0FBE60BEB93B073F67BE023DBE3D2FBE823EE03DE13EF03C0E3D84BECA3DD9BD1ABE94BDF03E953D0B3EADBD1EBC113D2ABE0DBDAA3EFC3DEABECE3E94BD40BD293EEF3D6ABEF13D853E42BCF1BD503EE73B6DBE6DBD543E79BE1FBE28BE74BE533E183C34BD82BE06BE533E66BC1ABEA73E243E11BF2ABD503EF2BD8D3EC0BC30BE5FBDA3BE0E3E013FAABE5D3D76BDCBBEEC3D533EBF3EC83D043E143E2DBEBB3C1D3E87BD7E3D443E983C90BECFBEEB3C87BD8C3E563D823E313E773E69BD1BBC983E03BDA53D46BEFC3DC03C4CBD28BCF23DFDBC7E3DA13D613EA83DB03E923E023EDCBD5ABDA23ECEBEEF3DE1BD2D3E1F3E5FBDEFBE263EC4BCBC3DE4BE783E503E493ECF3E013E62BE3B3EDDBDA23EF63D91BC683EC4BD2F3E1A3CFFBE52BC513C25BEE53C2FBE773DB7BD8E3DAFBE2DBE473DA63E513E18BE0E3DBCBC44BEEBBC15BE9ABDEB3DB9BEF8BDDB3D7ABD0E3E89BD013CC6BED3BD653EFBBE763E95BEF43D123E1B3E34BE4B3EE4BE5CBE84BE903ED63D41BDC63DB73EDEBD06BFC7BE003DDE3E80BDFCBDBD3E45BECDBCB0BD643E98BD9EBE3B3D8ABEAABD0EBE063D673EB3BDCDBD84BD4C3E12BE2D3E253E9C3EA0BD9E3EC1BD73BEC53D0DBDB5BE093E1C3DC23D2FBD063EB23D2D3E313E883D93BDF4BD74BE483E693EBD3E983E38BE90BE53BCACBD623E99BD483E723E053E2ABE243E7DBEDABD09BC203D",
      torch_tensor_32_torch.bfloat16_5: "0x0200000026BD2D3D13BD08BDD03A00BE943D0D3E263EE93D123E46BECBBCA4BC983DBC3CF9BC193E053D2D3D19BE34BDCBBDC13CC03CE7BD5F3CE03D0BBD57BE483CDC3C",
      torch_tensor_32_32_torch.bfloat16_2: "0x02000000503E97BEB73D983E49BCE6BDFB3D47BD3CBDFE3CB53DACBEB53D743C073DB83E413E2A3ED43D16BE593ED1BDB7BD7B3EAE3D7BBE553D123EAA3CFBBD2F3EA43EEBBC4B3E23BE703DE7BDB4BD893D173C16BDA0BCE93D1BBE78BEE83D003D493E1A3EDF3C93BD3EBBF73B833D043D0FBE823D16BE9A3E563E1F3E3E3D8C3E1BBE1DBEB83DC43DB53B363E3E3E6D3E0DBEC9BDFC3BAEBD833D4EBDD4BD15BD89BC33BE97BD91BCA73D2E3D593E303E9C3D36BC45BD95BE01BD193E13BE1D3E8C3E743E66BE1CBE5BBD68BDE8BD2D3EFCBCB5BDD6BD623DD9BD06BE21BC3C3E3EBE0B3E30BD273B073D5F3BF13C50BE29BE133E353E2BBD5FBDF5BD36BE81BEBABD8B3EAB3D52BEC2BC7D3D5B3E653E1B3E853D583ED8BD7A3DC4BD863D0C3D32BEDEBD1C3DEBBD933D8B3ECA3A863DB6BD6FBD2EBEB4BDA3BE9CBD803D443E93BCDABD383E61BE24BD953D04BD103ECDBD4FBEE0BDC5B92BBED83D913DFBBDA6BD7F3E5CBDA1BD0EBE48BD113DE9BDA1BDC4BD233E64BDFEBCAB3E1FBEA83D8FBD2EBDEC3D503E82BDEABD853DC4BD6D3EA5BD733D00BDA13DF6BD963DEE3DE9BD383E213E3E3AC83D64BD593E01BE94BD8A3E2EBE72BD9BBC9F3CDBBDA93CFC3D65BE83BEB73CE23D35BE0C3D9C3E60BC923D073EAE3D243D79BCA43D0ABEF53D06BE2C3ED33DCB3CF03C40BEC13CDBBD6C3D093D713B9C3C28BE393E31BE2CBE0CBE9ABEFABDA6BDC9BD913D623D733DC33D1D3D5ABD7BBE47BDCF3BABBD4D3D97BDD0BC6DBE273E08BD173E8DBDDBBC36BD343D65BE823D3F3D803EFBBC753E8BBD3B3E8ABE2EBE1CBE163E92BE633DD13DA43D193E0FBC06BEB9BC5A3D00BD293D353D41BED3BC04BD9B3E9A3EC7BDD93D58BE29BE25BEC13D423D133D37BE8B3EA63CCB3D263E973BD1BEB83D4C3DA9BDF2BD913E01BEBCBC91BD983CBF3D94BDC9BE1EBE2E3E233E9B3C213E4FBD9EBE2E3E913DE9BCB7BDA23D09BD073EF1BDC73DF03B19BEBFBD0CBE583E663D17BCF3BCE53C64BD823D2EBD9D3EEA3DEB3B6E3DC3BD49BD933DC43D1DBC0BBE283EAF3DED3D373D2F3D70BE6DBD83BE49BD5F3E073EB03D6C3D143E6DBD2DBD503EE2BC87BDF6BD1CBEA4BD3F3E56BE02BE0E3E923E8E3B1E3E873EE83DE6BD44BEDB3CAF3DB1BD99BC77BCB13EACBEFD3D90BDC2BD663D48BE293E5EBE193DC23C0B3D36BC9EBE633D613B323DA2BE5DBD153EDCBDD8BC7F3EC2BC43BD92BD063C943D753E8ABDC0BE9E3E2C3E35BDF3BC3C3EA93DDD3D863EAA3DDFBC29BE723D7EBD653C3C3E4FBD533D27BECABDD93DBABC7CBE50BEDABB38BE523D17BE80BD14BEA03E0A3EFEBDE53D063D9E3D143EFE3B1B3D6ABC35BE9ABECDBD36BDF7BDBFBDC3BD183DC3BDED3DEF3DC9BD693C293E71BEC03E6A3D383D97BEABBD6A3EFEBD9B3CF73C5E3EA33D903D38BE803ECABD173C5D3D59BE2D3E133D603C343E493DCEBD323ED1BD44BE313E04BEE5BD39BE41BD843D79BE053E653D84BE11BE66BEBFBE67BE88BE78BD05BD4E3BEB3BB1BEE73C4D3ED2BD2D3D60BC263EF83D8DBE423E143BB3BDE23D46BEBABC703D40BD883D18BE883C1D3D83BE75BD8DBD3CBE8C3DCF3D06BE1BBEDC3E33BEF3BDB73D05B98E3E773D153E0B3D213EAF3D90BCF1BC3B3E98BD193D0F3EEB3DA23D26BDEC3D863EC03B103E8BBDA73E843E34BEBC3D8DBAC9BC13BEF93C4A3ECCBD13BE843D28BE153EC9BD07BE153E90BDBEBD1E3E8F3DE9BB22BBB8BEB2BDB6BCB93E5BBD513D59BD9EBCBA3CF2BC9DBE03BE353D25BEC7BD6C3D063EB9BDCE3B4A3DBFBD053E983C483E1DBE30BE50BE1DBE11BC29BEA3BD2D3E77BDE13DB2BD0ABD76BD5E3DC13D063E553CF8B921BCB4BDCDBDFEBC1BBE6B3D14BE88BDDBBD1B3EB43D233E203DCBBD8A3E0B3ED7BC4CBCCBBD8DBD86BD443ED2BD1DBC76BD64BD373C5A3E3EBE14BDCDBD593C71BD83BD3E3E8F3DD4BDB3BD9DBEB83D8CBEB23B973E3E3E4ABE303EBEBB9C3DC43C503DC5BD783E043E83BC043EB23DC73D8ABC613D0D3D23BEEC3D443E34BEE6BDA83B963C853E353EFC3C953DF93C713CAB3DEDBD72BCAEBD303E443EEE3D703E563E5F3ED5BD9DBDD9BD4ABC4FBDFF3CFE3D87BE3CBE8C3D58BED13C833E463E963CB9BD3BBEF8BB69BD84BE02BDBFBD453D0D3D0F3E5B3D1E3D12BE873E123E3FBD51BE243E8C3D92BCE6BD08BE8D3C51BCE13DAA3D063D62BECB3D1D3EF4BD31BE8D3DDC3D233E9E3D7DBE27BDE4BD05BDB7BDF5BD11BD9ABE7A3DA8BD1BBE353D4FBDF9BB953A8EBEBBBDABBE8DBD26BE09BE61BDE8BCB5BD743D903EE73DE43B57BDAABEA7BDE9BDD9BD103C90BD76BE51BD523D9FBED9BCA53CAB3D0C3E26BCA2BD143D8B3DEB3CD3BE643DEBBD123E833D93BE9C3E68BDAF3D8C3C753D8E3DCB3B72BE73BD923D7A3D8C3D0B3E163D37BED93D0FBE803DFBB9BE3D4B3E993D2F3E8F3E153D213B243D18BDDCBC143E683DE6BD12BC18BE3ABD2F3B103D06BE033ECBBD71BD14BE0C3E77BDBE3E9D3E60BE223E633C86BDFDBD283E39BEAC3D95BDABBC98BDA2BD16BED23C26BE4F3EA23CF63D7E3DBF3D7F3D4ABE803EAB3DB3BD38BCBB3D19BED1BDA83B93BE6FBE9C3D36BD4DBD1FBE013DB7BEF63C523E3F3E973EF8BB323E5A3E57BE95BCA1BDB73DDEBC46BEA4BDB73EBF3D4ABDD43C67BECB3DC3BDE9BD893DCABD1D3ED93D8F3E5B3E56BD523E123EEDBD05BEB83DD1BC64BE653D2B3D7FBC013E09BD7FB9063E9FBE03BE803D953D903D9CBC05BC03BEBA3DE43D103D66BE753E8A3D523B70BE403E833C063EA53D48BD7FBE54BE0F3E1A3EE3BD623D9E3E84BD173E133E6ABEB4BD1A3E01BE38BE433E8D3E10BEC1BDD1BC6F3D35BEF43DFB3D",
      torch_tensor_32_torch.bfloat16_4: "0x0200000088BCF6BDFEBD003C783EBE3D22BD453DAD3DCDBDADBDF73D1C3C1ABD10BE3D3CFEBC2A3C05BD213E513D02BDFABD733AA83B023E7DBE7CBD3F3D93BD813D26BE",
      torch_tensor_32_32_torch.bfloat16_1: "0x020000008B3D7B3D1DBEFD3DC43E5CBCA5BD46BDB63E6ABD99BEF8BDA2BD633E23BECE3E3A3E283EB2BD053E343E23BDB23D8EBE9ABCEBBAA53E323E3BBE33BCC83C6F3E3B3E70BEF63D5ABEAF3EBF3CB9BD6F3E1CBC953D8ABE98BCF7BC5ABD57BC17BE543EB03D9D3D603E053DEC3DBA3C8CBD2C3DD63C033E71BE23BEA5BDD2BD15BE72BEB73C54BE523C133D1EBE1FBED73D903C65BE433D2DBEE9BE8FBDD0BD52BE32BE94BC033D86BDB5BE12BDCA3D603D923C3FBE303E5BBDE23D07BEADBEF9BBD1BE273E39BDA0BD2D3EF9BD28BEAABE393DB53D85BD51BDC33D203E03BD633DA2BE56BE3F3E01BE1E3D48BE14BEA33D9C3E7F3E09BE08BD303C523E57BE78BDB3BEA9BDA0BDA9BD03BEA1BD7F3E6D3D04BE883E573E133D3C3D70BE29BEBABB84BC6EBC3E3D49BD3A3D823EE23DBF3D65BCDCBDB3BC04BEA73E583DD3BCC33C2BBE9FBD14BE6A3C41BE5E3E3BBE22BEDBBD96BE123E13BEECBD0FBE193DA1BDB83EA23DBC3C95BD143D813D043EB6BDE9BD96BD493DBB3DD8BCA23C343D1EBE54BD133E313DC13D763E783E443D8ABE023EBBBEAF3B9B3C85BD493D4F3DCC3D083F9ABDA8BC9D3EB53DF83D543E983E45BEFFBDB4BD11BE033D143E5CBEB13D7C3EA3BE543D7D3DB5BE1BBD25BEBB3D243D483D593EB23D2BBE9C3D84BED23DFBBD09BE093DF13C9F3D313E893D88BD3B3D1E3E263EAF3D513E5EBE983DE83C5DBE6C3E2ABC0BBD55BE4A3DB9BDC4BE91BD6B3C00BD8BBD6EBEA73CB3BD163D9F3D053D83BC7A3E1B3E06BEA4BD48BE94BD37BE01BE02BC01BE903E40BEA53C4EBE983DDFBDA43D843C64BD80BE9D3E753DEABD24BEA2BB42BE90BEC03D4BBDDD3D133F5BBE52BD103D20BD9E3D9C3E973D843DED3ADBBC92BDB53D913E3CBEB2BDD6BC52BDE0BC903D093E693E11BE253DE0BE3CBEFBBD9E3D3C3D843D003EB93DD6BE6BBE023D313EB3BD4B3E9D3E0CBEA03EFA3DA3BDDBBE593DC0BC253EF1BE08BCA2BE823E1D3E043F203DB0BDD5BD0BBEAF3D223DBB3D3FBD123E7C3E20BEF6BDAABE3A3E9CBE6A3B1C3ECBBC9D3D2B3E25BE113DA3BD21BE51BE343EF5BDD9BDE73BA63DFF3C4BBC13BEE4BDA6BD2ABDC13C1DBE48BBD0BD17BEA3BD50BE2FBEBDBE1DBE46BE593ED83D083D173D553E663ECABDFBBD833E143E9B3D693E83BE83BD9CBBF8BB99BDA93D80BDA83D89BE943E3E3D273E813E683DD7BD353DBA3D23BE473E993D723D2E3E43BD883B303E58BEF2BDE63CB0BDDF3C803D8DBDEB3DEB3E01BE2E3EDF3C99BD00BE68BE5039DCBD6C3D3C3D46BD433E903E423E54BD0ABE3ABDB2BD6EBEA2BE7E3DEBBD1CBE8F3D663CAD3D4DBC1D3E87BEC1BD8ABE9BBC49BB5DBD6DBD3F3DE53EA43D4A3D023E353E1B3E883BE2BDAEBD8C3D133E81BD883E33BE51BE1EBE91BE5C3DBA3D2ABD34BD84BDA23B83BE4CBE17BEBE3D36BE103E75BEA43EE63D0FBE8D3EA9BD2A3DC03DC63D29BE473D183EC1BEDA3DCC3C3EBEE53D40BC7BBEA03CC6BDD53D21BE8EBE8CBE88BC0DBE9FBE833E8E3D07BEF73D203D12BE08BE2DBE16BEECBD21BE37BE403E0A3DB03E643C6C3C073E1E3D98BE21BD8FBE9DBD063E813E3ABE81BE3DBC833E85BD2CBE853EC73D05BD02BD353EC63D313DEE3D7EBE583E623DE2BD89BDBC3DCCBCC73C54BD773E38BEC33E32BD013E2D3D99BE8DBC7CBC5BBEAA3D88BEC53E633D193D62BE693DF0BAABBE663E7CBDD6BDD4BD78BE4FBEF33CA1BE89BEBE3D373E023CBEBD9FBD433E32BEB9BDEA3D81BD1EBE3CBE563EA43D843CA3BE273D053E003DD6BD843D11BC5EBEB93D243E7C3E183E283E10BCC7BE4DBE11BE94BDB63C23BEB53DCEBE64BE36BC923BBB3C1FBEB43CA5BD873ECDBD28BEC2BE3BBE4CBE2CBED93CB1BE7A3EC4BC173F55BDD93D403DC63D603E753E57BE5FBE09BE123EB2BEBF3CB9BE4BBD9C3C0BBE21BECD3DB93C6C3E81BEB33DEEBE4CBD2D3E07BE38BDDA3DF6BDA4BD99BE2DBE8A3D36BE943E1E3E97BC81BE36BE403DFFBD7EBDCBBC413E333E81BD9FBC9C3E123E903D583EDE3DCCBEBF3D9EBEF8BD69BD9FBE37BE003E28BE12BE74BE1F3C3FBE803E83BED03CA03EA8BE503E29BD1E3C643D4C3E41BE28BE17BEA7BDA03CD03D1FBD4E3EC1BDB73DF2BCC8BCB3BDC63D75BE04BE9F3D8A3D82BEA5BE4E3E6E3DB03983BD2E3E80BD883D4C3E0BBE8D3E79BD15BECABA2E3DA13D8C3E40BDC4BD863EEEBD7EBEB13D103E553DDB3D9E3D813E75BDB23E99BDFC3DCA3D70BDB23D273E18BE593E013E5B3E88BD09BE38BEC5BE8A3CC0BD2DBE913DFF3C403E94BEE63DC6BDAB3E35BC9ABDA53EF0BD81BEF13D8ABE78BD0E3EA5BE7BBEC1BC37BD14BD76BE6BBB2D3D0F3EE6BD97BD93BC983D94BD8EBE02BE0F3B213D79BE983E143E03BE24BE133E9D3B0D3E663DCFBD82BD0BBE463E883EDFBDEB3D363E643E58BDB6BEF03DBEBB85BE08BDB13DA43D8EBE2BBC793CB8BDBC3CEBBCE53D3E3D8DBCC3BDDC3DA6BC75BE253E693E93BEC33E0F3E96BD4CBE923E2ABE97BEFD3DEDBD083DD4BE66BE3A3D403E04BEBC3C8B3E94BD4EBE42BED23CDBBE123D1B3EB2BE143DC5BDC6BC253E7A3DF43D0ABEE4BDB33EF73D4D3E9BBE53BE223E26BEC13D84BCCF3D293E4A3C5FBD85BDF03C86BDC53DD33DA5BD48BE8C3EE7BD313D28BBCC3DF2BD01BE523DDC3E6A3C843D09BE8C3D36BE17BE45BED53DFC3DC5BDD3BD60BE5F3E96BDC1BDB13C63BDA4BD03BEA5BDA33D62BEBCBD113E7D3D2FBE0F3EC93E0B3EEDBD26BD6B39993EB2BD933E83BC753E0F3E6ABC0EBC33BE68BE053E12BDA43DD03CAC3E2E3E543ED6BD22BE2EBE64BE28BDCBBD0C3DC9BDA2BDAF3E8FBDE13DEA3CC93C053E90BC28BE863D1CBE213E",
      torch_tensor_192_torch.bfloat16_1: "0x0200000091BCE53C3EBD0B3E813D4B3C2DBDA03B813D8DBDC6BCA93C8A3CB03D0A3CB33D163E0FBE45BC3DBC253EFABD913D18BE5B3C363C603C3DBD01BD75BC743D2B3EED3BFF3D493DD9BDA63D25BDCF3D11BD423DC33AC03B7ABD18BEF7BBA2BCE53DD03AFCBDA13CAABC863DEB3DBF3C04BC4A3DFA3DC8BD4CBD37BE2D3DD3BD67BD96BD1B3E40BCDF3D383D0E3CDD3D5B3D6CBDD73D51BEC9BCE43CC53D8ABC03BD4E3D333B79BD42BE0FBEC3BC703D2C3EF0B86FBD3B3E17BD9DBA9ABD9B3D653D32BEE53CB33D9C3B273DA8BD163ECC3DBD3CBBBD623E323C97BD75BD433D93BD15BEB33DE5BC1BBE86BDE2BD5CBD0DBE8E3B283DB8BD26BD163D5B3E9D3C18BD45BE383DCCBDC73B9A3DD7BDFFBB8F3D853D023E033EA63DBD3DFEBCD6BC163E08BB4DBE17BE2ABB393D1FBE2B3C4D3EBEBD93BD16BE863D12BB0D3E183D39BEC2BD493BFBBD093E1E3C38BD84BD443C283EB4BDE4BD98BDDE3CBCBDD8BDDBBD943DFBBD443DB4BD53BD793C273D333E2C3DA4BCAD3D293EB83D313E37BD0DBD",
      torch_tensor_192_32_torch.bfloat16_1: "0x020000001B3E003D843C0C3EEB3DB3BE3A3E1E3D823D48BD9BBDFFBD2F3DA2BD513E703E94BD053EFA3E1DBE7ABE273E9A3D653C65BE02BEB03D233E4EBE173EB03BFC3D30BEA03E3BBE033FA7BE8EBB1CBE4E3DC8B7123EA3BCC73E05BEAFBCA9BE79BE5A3EC8BECB3B053E3CBEC73D02BEB1BD923DC2BDA7BEEC3CBA3D3DBED53D963E3A3D713E033CB63EC33D0A3A50BD243E083D43BEA2BE48BDA23E1ABD3BBD47BDD23D0CBE0A3E41BE543E75BC44BEA3BD63BE0DBCBC3E89BE38BDA43E853DF2BCD4BE9EBD3ABE253ED7BEE9BC18BE96BDEB3D0CBFD43EB73E38BD333EC2BE413EA2BECC3D133EEE3D8EBCF63C9E3D013EEEBECE3EC8BDE63EEABD293F50BE46BE463EDEBC54BEB33EA13EF6BD223E073D8CBE4ABEC1BE5FBE02BFE7BE3ABE5ABE13BF20BE053E84BE213E063EE43C5B3DAB3EDE3D03BEE93D42BCECBCDFBD863E04BDA03B333E1DBDDE3E013E01BD94BEF7BD8FBD483D253E0F3E34BE703E49BE863E423E6E3E763E7E3E85BD68BCBCBE69BEB9BEBBBE35BEAC3B18BE9CBD463EB63E1F3E843D50BEC93EC33EE53E75BD1A3FB8BE40BE6E3ECEBB4A3EB0BEA83D643B8B3EA43E5E3DB5BD32BEA53E15BEE9BC813DFCBDC33CDD3E30BE623EF3BCE33DBBBE53BD833ED23D16BFE23DCE3DE73D6DBDADBEDF3E95BEFE3DE03DE6BA153E023F8F3CFDBB0CBEFFBC823EA5BE27BEFC3D453E4DBE543D38BEBE3E303E533E643EBBBE84BC33BE7ABCCDBC3E3D833D57BEC4BDAD3D0D3D0ABE013C763E563E09BE5DBD6ABEA73E733EC43DCDBDB4BEE4BD303DF2BB58BC473ED13E243BEC3DB93D64BD7CBE4F3EEC3D823EB8BD01BFB53E41BC933D2E3D6ABE55BCB43B253E7ABE90BC55BE99BEA73B43BEDABCD4BD3DBE9EBDA8BE183E09BE1EBECDBE6E3E733E913ECC3CE5BE8EBE66BB33BEB03D90BD85BDBC3B643D193E97BE23BD8BBD003C51BE93BE043E26BEBEBE1BBEED3B963E08BEBB3D753E953D66BE483EA9BE20BE523E9E3DB3BE12BFE3BE3EBEB33EA8BDD7BD8FBD36BE4A3CB83E2FBED0BE653E343E9A3E7C3E623EDD3D11BEB73D7ABED73D3D3E03BEAEBD54BE183E263E8FBDFB3B80BECE3D1CBD4E3E96BE003DB1BE91BE2F3DE2BD6BBE9CBEE33E8DBCAA3E4BBE583EF53DD23DF63C543D1C3E2C3E8D3C01BECABE4A3E253EC43DB73EB6BDC6BD8EBD73BEBE3EA8BEA13EC5BD6B3E74BD06BFE33D1BBF87BDE8BC92BD2CBEC23B8EBE34BE413E293E96BDC53C74BD8FBEDABBC63D153FF7BD163E8FBD383E47BDEE3DC53D913D3DBEC43EB03DD63E09BE1E3EB3BE2DBB47BDBD3DBB3D7DBE083C103EB5BEFBBC4D3DA13E28BE63BD643E4F3BA83EB93DE23C953C723CEB3C6B3DB6BD61BD2CBE29BD17BE3C3E4EBE623E983E4BBB523E89BD46BE553E2BBD1BBE613ECB3E123D7B3E5ABE03BCE4BDD33C4EBE68BE9F3DECBDA8BE27BDE43D93BD62BE84BE6B3E6E3C8F3D5EBCC13E53BE953EC4BD4F3D793DDABDAB3D0ABECDBB3B3EE43C3ABE37BEC23D1C3FAE3DAB3D8F3DE83D9F3E9E3D8C3BD7BE40BEBDBDE3BD943B6A3D7EBEFDBECD3ECFBD7A3E91BECF3E52BB423C8A3C853ECABE98BD11BF92BEA3BE92BE053E8B3E743D88BD273C793D733EB0BE553ECF3A82BEED3D9BBE5F3D443DBE3DE4BD87BE4CBD3C3DCBBE413E983E633DE03E953D8A3E233EFA3DCF3DC7BC103D49BE9EBD223E323FE53B90BEF0BD30BDA3BD1D3E6F3DB4BEAA3C4E3E853E053ECDBC6EBE30BE99BE15BEA0BE24BDA63D45BD1F3E2C3E4A3E17BE053D833E2B3E2C3E7ABD97BED5BD6A3E95BE50BE723E8EBD42BE03BC823D013E9E3DEC3DA23D063E4B3D35BC01BDFEBD0F3F123EB73EDB3D68BE6E3EA4BCFB3DAABE3F3D47BD44BE5EBEA6BE28BE9CBE62BE9BBD7FBE9FBD3CBE2E3E24BE48BEACBEE13E363E94BC70BE8D3D4CBC9E3E0EBE67BD47BCDA3EC2BC97BDD33EE43C84BD753E2E3D41BE4A3EDBBD603E4EBD543E94BD483D5B3D41BE58BE24BDACBD4C3B933DE9BEA1BE32BEC2BE30BEE8BD863D813E63BE3E3D71BEC8BECEBE14BD5BBE02BEB5BDC43D1DBEEA3C763EBE3E41BB793EB93C223DD33E82BE8ABE8A3E0FBE533D593E93BD13BFBABD1BBEF3BD443D4DBEE63D44BD07BECABE393E0F3C383EF23D6CBD01BFB03EECBE0ABDA2BCC7BD5FBE90BDCCBDB3BEA3BD733E14BEB3BD973D76BD823EEFBD4EBE63BD8B3E99BE463D09BE8D3D883C21BED5BDEB3D993D8DBE923D583D9A3D37BEDD3DCA3DE5BDA63ED1BE4B3E32BDB93D143E3B3EB9BD143D8D3EBCBD443E24BDA03D2F3F0DBCD2BDA93E183EB13D02BF9BBEA0BED73EFEBD15BE16BC4D3D003D7DBE02BEB0BDCC3DD33EA339A5BDA6BD9F3D753EBCBD13BE0BBED4BD993E77BD17BE933DC3BEE9BE833E943CCEBE07BD503DAFBEE33E49BEBD3D8C3E403DFE3DE43E44BE203E2C3E573CACBE6CBE8EBCD03EB1BD093E1BBF5DBE86BEC93DC43D563EF03B0EBE60BE86BEE5BCBB3EEF3E54BE073EEDBDDD3DE93E99BEC7BDBF3DBABEB0BDD0BEDDBDA03CB2BC8E3E2D3E22BE9F3E6A3E0D3FAEBE7B3EE4BD1EBE93BCE2BEA9BDB43C503E7ABD2B3E4CBDE33E3C3E93BD9ABE6ABE63BEE03E313ECCBE4D3DF4BD3F3DC33DAE3EA93DAEBEDFBD843EC0BC9ABEB53E7C3CDDBD32BD813E59BE4ABC9CBD763E18BE13BE483DC03B593E3D3E033D0D3E543B423DD73E97BE83BDB4BE10BE143EA93E13BE493E87BECABD473E0F3E813E213EA3BD6D3EB63D963C96BECEBE783C13BE9DBD16BFAB3ECCBE113D4ABD83BE823E21BE4D3D943E17BE24BE843E9DBD9E3C0BBE463E70BE38BE413E96BC3C3E573EB9BE0ABCFFBD98BD2EBE31BEB43E26BE27BCD3BE953EA6BE8CBE453E7CBE83BE84BE69BE653DE63D12BE04BE3DBD80BECB3E3EBE6ABD03BE10BE733E073E39BEF6BD9EBD8A3CDDBABE3EE7BD1C3EE23D1DBE4ABE613EAA3D9B3D703EFF3CDA3C16BE313E12BDE0BDCABC223E953D8D3ECEBED33E00BF71BECDBCBEBA423D813E083D9F3EFA3BABBD9EBDD43DBBBE833E173D6ABC863E75BE0CBE1FBE1EBD3E3E50BE81BCD03CC9BD893D6FBE193E3ABE583E67BEEDBE31BD20BE5EBE3C3DD63D2ABE963EC4BD313EBFBC9ABE0C3E8C3C873E493E033E78BE783BCEBDE9BA123ED03D4E3D29BE17BE21BE45BE7D3EB13DFABEA1BD223E94BEF0BE72BE11BEEC3C89BEAE3D68BEA13EE63DEF3D6E3ED5BD82BC0BBF74BCB0BD9E3DD83C2B3EBABD1B3D35BD83BE93BEC53C02BE6A3CACBE623E383E26BE8C3E8FBE2B3E213EC93C303E683E80BE2ABEBEBE843EA33E68BDE9BD4FBEB8BE83BE17BDE2BDBDBD913EA43C5EBE84BDB1BECD3E4D3D0A3EBE3DF5BD933EA03D9ABE853E043EBE3E7EBD06BE713D613E713E413E53BD46BE9ABD97BE1BBD1F3DB7BE8DBDD8BD153FFFBCA1BE01BD0A3F11BE0C3EF5BD92BDEABDEDBE36BCC43E42BE893E823EA83D103EC1BE2EBE2E3E45BDFBBECD3C04BD83BE393E7B3E0DBECA3E2EBE873B033E0ABEBFBEE3BE053E19BE8CBDF43C34BB543E6D3E293E29BE8BBE8DBEF83E553E15BE49BE86BE773E10BE98BE553E5F3E05BE96BE593EADBD0CBEDF3E77BD8C3D83BEC7BD013E5CBE02BE2D3E313D1D3DDABEC3BC9ABE10BEBE3DBCBDD63DCA3D453F0A3D6D3DBB3DB8BE9EBE56BE05BE9DBB0FBD01BE3E3C51BE76BD933C623E9EBD873E953DE2BCFCBE353E6FBD7DBE8F3E273E3EBE22BE5C3ED3BC49BE88BDECBDA5BEFA3DD53EBABD6ABE53BE9CBE11BE94BDC5BCE23DC23EF63D31BE8B3CA3BECABE58BDAABE2E3EC1BE9ABED33E523E813E993EE73ED03D503ECFBD8DBE48BEC53EA6BAC13E2B3E393E71BC563E22BE7C3EB63D3B3D483EED3D05BFA53D0ABE243D27BDE2BD043E473C373E48BDD2BD29BEDBBD01BB383C04BE18BE633E9E3E28BD0CBE433D83BE9BBED53B91BE113D38BC253D2ABE41BEEC3D13BE5FBCB03EA53E9DBE62BD25BD51BE31BE21BDA33A7EBE8FBE9CBE9FBD2BBE02BD933ED33EB3BC413EB8BDB63DA0BD71BE443E1E3D4A3EEBBD37BEEA3E563D8EBD873E80BE5EBB87BA08BF0E3E013F803E33BD893E27BEA5BE74BDF6BC28BE703D4E3DB53EB2BD91BE8FBBC1BE773ECFBD43BDC53B11BEFDBDF23BCFBD70BD3D3E103D9A3EEFBB353E82BCA2BD70BE8BBE85BE6ABE0B3EB9BEF53E2BBEF3BD91BE833EA73EC83E84BEEE3D6EBEB33EA7BEA7BE8EBEE2BC27BD983DC93E9EBD7EBE4E3DE2BDA4BCBB3CEB3D03BE0B3D4CBE9CBEB83D6BBE443E853E923EFD3CDCBE4F3DA73D173E4C3EEEBDB93E883DC13D613CBEBEA0BE263E25BE883E4CBDF23D32BD63BD63BE31BE3B3D80BC353E8B3D45BDED3D643C35BF2BBE72BC19BE07BE95BD6D3E89BD4D3EC4BEDD3DE73DB83C1CBE8FBE7EBEA13C3B3D943EE53E68BEBD3E5FBC4BBE1C3E8FBEE4BDF33D143EA43D473E5ABDC53D5F3D1B3ED33DE33EDD3D563E53BEBEBD82BCE53D0C3EA63DCB3DC23E90BC683DAC3E083EE8BDC83E193EBBBEFBBE873E59BE90BE793E85BD043E99BE9ABDCCBD8D3E903D7B3EF5BC133E1F3D3F3FB33DCCBD163EB93E35BE92BDC5BE7C3EDD3D2CBE29BE87BDFFBD4F3D0DBDCFBEE83D5DBD4DBE9D3D0BBECC3E78BEE43D873E8B3DA03DB9BC6ABD49BE36BD29BEEE3D213EAB3E4E3EBEBEA8BD2CBC493F493EFB3C18BEE1BE9ABE4CBE5ABE82BEB73EC4BDF43D98BED5BE233E8E3DCB3B3ABEF6BD0ABF5BBE36BE28BEDE3E89BED9BE54BE67BDB13EDC3D17BE183DB5BD9939533E2BBE4DBEB83E34BE3A3C74BD8E3E27BE183ED43C803EAEBE6FBE133F3FBEBCBEA1BD3D3E82BECC3CB43EB73E1E3D88BC84BE06BE22BE0C3DA3BE093E7D3CF83C0B3D21BD623E8ABE31BEEABCA83EC73D2ABDF03BDF3D6EBD293EFF3D7D3DC33EC83D6C3EC0BEFFBDA2BE9DBE6C3E263D1FBE163EA93D7FBC053D4CBE2B3E1C3D32BED53A233EA23CEFBD113C623E56BEDBBCA53DC83EF23C043E863E4EBE503DAE3EFDBDCFBE1B3E9E3B03BE523E073D08BE1F3E423EBA3E96BE02BC2E3E11BE0FBC043FB53EBB3D213E063E93BD393C95BE98BD003DB0BDBA3D8A3EE0BCBABD9D3EC73E863EBE3D9F3D003FEC3C2BBDD23D4B3D313B29BE8DBE843DD8BDAFBE87BEA53EC4BE5BBDBEBC31BDD13D4F3D133F23BE3ABE8A3C99BEBB3ECCBBD1BEB13D7F3D9F3E4D3EBE3D6B3EABBC953E8FBD993E273E8B3DC63EDCBD833D023F093F8ABE783DE2BD06BD173E97BD62BEF8BE1B3E8BBD8F3E2F3D103EB7BEE0BDF73CA4BE93BEAC3BC6BEB43E253E9DBE56BD2C3EEE3DE3BD983C8E3E19BE273EE33DA1BE0ABEA8BE713E77BDD9BD00BDA5BD03BC9EBC76BE90BE6A3E38BC533DC13C6F3DACBD243E4B3EBDBE0CBEB43D6C3EA3BD3EBE083E95BBC93EE13D993ECA3DA03E7C3E8F3E1BBE163F57BEF5BD673E3DBE683E28BE5ABE82BE68BE0E3D0EBEBDBE9CBC1B3E8E3DE53DA5BC843DB9BE363E00BEFE3D8BBD12BFD13E77BEC63E203D823EF9BCE73E2DBD70BD883D18BE373E453E73BDA03E433EE5BCF8BC2CBECBBE1A3E8A3E1ABE9BBEC93E903E053E983D90BEA8BEB1BE7B3E89BE90BE893E593E64BD8CBE35BEC2BE6FBE85BD0B3E023EE0BBAEBE4EBE9D3E8CBDA83E48BC093E23BCE6BED13D473EBD3DA33E5F3E493E483E293E3A3E96BD30BDF73D8BBEEBBEA5BE4DBE49BCD7BDA6BE65BE2ABE1BBE0EBECFBE153D913DBB3C85BD91BE41BEA0BE3B3D79BCB33C813E10BD9B3D2EBE18BE263E25BEF2BDABBE9C3EF73DA83D183F0CBE06BFADBD78BD8B3E483DD5BDE3BDB83EE1BDFE3E273EA93E06BF1CBE0A3E1BBEB33D01BFFD3C1FBEEE3C54BE0A3E33BEDC3E22BD68BE9BBEEABD083FB2BEF53C8B3E563E32BE003D0D3F14BEC53E93BC8D3EDA3E9ABE32BD34BE06BE083E013E5D3CB2BE233E2D3D83BE993E1F3CA3BE063D39BED0BD83BE433ECA3DD93E643E0DBEC53D9BBD7ABE2F3E2B3EBF3DA0BC6FBED13DC43D093E49BD163EEE3D85BC263EA13D4E3D14BE883EA43D593DCABCF83D32BE053B54BE193EC83D95BDC4BCD23D9F3E0A3CB03E7ABD643D92BE913E2D3E183DC8BC12BD3CBE45BD89BD223EBC3C143E88BED7BD683E863D79BEE13E8DBECA3D2C3E18BE4F3E69BE013EB43D57BBBDBD97BD543C823E7EBE91BE2BBE15BE13BE1E3E963DBF3D51BDD63E01BEB2BE8D3D213E0B3E81BCA83E7C3E46BD9C3B18BD27BE8A3C9F3DE23D713E993C7B3B4ABE683DFD3DE7BB24BD99BE2FBE463DB93D413E353DACBD95BD79BEEFBED53EC1BE833D7FBB1F3ECA3D9BBDF1BD3D3E543E683EFBBCCBBD78BE92BC63BEC9BD833913BE46BEC1BC73BE8FBC18BD77BDAE3E98BED9BD23BEBE3ED23DC23E883EAD3EDBBE85BE593D0A3E9A3E323C0B3E02BE0ABEE03E26BD44BE19BE80BE783D293C4DBE373E10BD04BBEABE5F3E13BD9BBE873C59BD0DBEB93D713D07BE65BD63BE94BE643D3C3D1CBF62BD6E3EE2BD473CA0BE3FBE383E843DF03DA1BD583E18BF7FBD15BE0EBEC43C43BE5C3BB73DEF3D83BE203D23BE6E3D193F31BEBD3E5F3EA1BD17BE0FBE83BD76BD183D053E6A3E9E3CE7BD92BEA6BE83BE6FBDD03DB3BE5BBEB7BDF2BCE7BD943E8E3E483E853E4E3EEDBD86BE953DCABDA83E2D3F8B3EEE3E2F3E5F3EA33D13BEFE3D64BE373E993E233EBABC2ABDB7BEC3BDB33E15BED6BEE73E8BBE803E0ABE1C3E9EBE8BBCBB3D5A3D60BE65BE00BE0E3D9A3E943E91BD47BEEFBDA43DBEBEC23EBFBDFE3D783E0BBE413EEB3CC8BE65BE72BD19BEA0BDE8BDC23D123D2BBE85BDDEBE2BBD55BE863DD93D07BB96BC263E01BDC4BE28BE4D3E043F3CBEAD3D793E703E493E94BE803EA13E373DAB3DA63C193EE4BEB3BDE0BB383DDE3D363E0ABE943C9A3CA9BD5FBE823E14BE31BEFBBD083E2ABD7EBEA7BE283B99BD34BE2EBE253DB83DB73BEFBE2A3E443E553E0FBEDB3D9D3E1EBB8D3E383EBD3EE13DB53D123E183E44BFAF3CFE3E16BFBD3DE8BD133E2A3D9C3DC4BD8F3C1EBEB13D843EC33DCB3D2D3D2E3D513EE93EE03D813E10BE22BA023F28BBEFBDBF3E21BCABBD343E0E3EA73D823EEBBDCD3D85BD11BFF9BDF5BC72BE1F3D3E381A3EB43D533E1CBEEA3DC83EA33E0ABE6E3CC2BE403CF5BDDABEE43DF5BE623EFA3DBF3E713E0A3EFF3D18BEF13E183D44BE83BEB93E483E523CBCBEBE3D963DF13DD63D1DBE7E3E50BC2EBE3E3E61BE38BEF43ECBBE023ED5BDAC3D77BD2F3D14BE8D3E88BE85BE13BE45BE743EBE3C3D3E763E37BEA4BD34BEC43E35BD983E473ECE3DABBE68BE82BE2A3EAF3ED0BC5DBC003E10BFD23C6BBEC3BCCC3E15BCFFBD893E62BE1FBD13BE56BE183E643EE83D2ABEAE3B96BD103DAD3D0F3E8E3EA43E5EBDE9BCD1BC59BEC7BDA7BC573E9DBC213E4E3EB83BEBBD823E503D30BE42BE79BE1ABE65BEF6BE03BE1BBEA8BD40BE3ABE3A3E4CBE7DBE09BFBF3EAB3DC83DB5BD943ECBBE993E20BE473D163E663D6F3E093C1CBE4F3E7FBA92BC26BC5B3EC23E743EBABDA53DF1BE91BE91BE893E85BE173EB0BD9E3E16BF33BEEE3DCFBD3EBE02BE95BE93BEB8BE6ABD163ED53D2EBE913E1E3EBEBE9DBC9D3E953E10BED9BD98BE8FBE113F6B3E793ED4BE45BEC23E97BB153E693C2BBE05BE1E3E0CBEAC3DF7BBD13E2FBE64BEF9BD74BEE43DA9BE64BD203FEB3DC93D40BE9E3E36BE633E2BBE6A3E0B3E79BE183F633D72BEF6BDA33D7CBEFDBD213D793D58BEC4BD85BEF7BD6EBE00BFEA3D7BBE5F3EF43E993DD9BE60BE643E9E3DCB3E0ABE9B3D9F3D25BE8F3E7B3E523D17BE533DCDBD013F5DBD1D3D463E8B3E3DBE0BBE6BBE19BEA9BCAFBE0CBE443D7D3E58BEF73C83BEE53E943E89BD67BE31BE093F4ABE61BD3EBE4ABE44BE86BEABBD50BD0DBF373E733DC3BE073E15BE45BCA6BECBBDE93DDFBDC5BE9BBE10BF323CB2BD5D3EA43ECEBEC3BDA03E543E3F3E12BEAEBE2ABE193EC73D553E8D3DD3BD833D5B3C393E633D6B3EF73C43BE243D263D1B3E0C3E4E3E00BD21BE233E3DBE433D09BEBB3E6D3D023F64BEAFBECDBD123F20B72F3E383DB03EE2BE1DBECEBEB1BE983ECB3EBC3D153D22BEC03E3F3E50BCC0BE9F3DA9BE943E3ABE4DBE13BEA33DC5BD05BE92BEEC3EA8BE6E3EA23D4F3DE03D563DBF3D413E21BE66BD843D393D6E3D423D86BD933E5BBE44BCAC3DABBD40BDA83C96BD743E75BC9B3E243EF93EA53E2B3E8C3D853E633D453E00BECDBCA13E133FB8BCAABEBF3E7CBD0F3E5F3EC2BDCF3E9BBEB83E0EBEA3BEC73DC6BEFBBDCEBD49BE783EE93DB63CAEBE8EBEF3BDBFBE6B3E403EEE3D3ABE503EBB3E06BFFD3E83BEA3BE26BECBBD363E253EE83DA73C973E013E0E3EB63E3EBE25BE96BE0B3E133E5A3D203D9EBE913CA7BE2A3DA5BDB8BE21BDD73D6FBE70BC3FBDA3BE703E0B3D44BD033E27BE593E363EC9BE483E813D393E82BC85BEC13C46BEA3BD203D583E8ABEF03DCCBDFF3C93BEEBBDA0BD83BD49BEDDBCEE3D183D82BC833EDB3DA13D7B3E05BE6C3EA83D72BEA23E1FBE1E3E713D11BE163E77BB0B3E453DD43DC7BDED3E6E3DBCBDDEBC933D88BD47BEF43EA3BEA23E82BE093E35BDC13EA23C57BEC73DBC3DED3D853E53BE3F3DBFBD993E12BE413E34BE393D933D7E3D06BF3DBD5A3D91BE9ABE053D37BD303E9F3EB1BC8A3C64BE593D89BC32BE15BD23BEA0BE8ABE1C3F893CB03D233E1ABEE5BD633E393EC83D153D9CBDD8BD69BEA33DDFBDF73EDD3D013DF13E3C3C573D253D11BEF5BD31BEAD3C8B3D6C3DECBEAD3E38BD453E7BBEBE3DA73EDCBDC03DA93D17BE143DA43EC0BA29BDC43DB8BD02BEBDBD06BE7A3D2ABEA5BD713DE83BB63DABBDB3BD383EB93CF53EC3BD9DBCFEBD0EBC7EBEF23DCBBEC03DA03E71BE94BEDF3E093E893E0A3E4C3DEE3CE8BD723C62BD2D3E69BE0DBEB0BE0F3E94BB023D8F3C013E83BD43BE853D2A3ECDBE02BE283E8F3D313EFB3D3DBDA03E1CBE873EAABECCBEA93E56BD333C29BEE63C473E6DBEF43CC33D003E8BBEA53E753E493E303DAABE65BEECBD9B3E85BEDEBD0EBF15BCD63ED43E08BFDB3D9D3C78BE7E3C29BDFABCB43D4A3E4ABD6D3D99BEAE3CC83EE4BD013E57398D3E46BE113E4BBDC4BD5FBD4DBEC03DD63C53BD6EBE8D3E573E69BC1EBE47BB22BCEF3DE43C98BD313E10BF993EC9BE4C3EA9BBAE3D033E1ABE6A3C263D6C3B753E093E8FBD6CBD8B3E313D113E983E6F3ED83D83BE19BD4BBD9CBDA4BF99BF8FBE00BF5DBD5CBE84BF88BEB33D033F603D413C5FBDACBE983FCD3F52BF5C3F9E3D573E5ABF8F3E3C3F67BF29BFF43E943D8CBFD2BE1BBECD3F08BF03BE423E673ADA3CE83DC83DBBBE14BEE73E673C8FBD4C3C65BEEA3E623DD9BD56BDDDBC59BD8CBE88BE283EAC3E4A3D903DB0BC8B3D903C91BE5ABE44BE76BD5DBD333D7D3EB13E503D18BE7B3E3A3E2C3D993E663D243EF8BC913E8E3E573CD43D9E3D903E3CBD2D3D2B3EAF3D0C3F503E24BC8EBEED3D8CBD28BE683D4ABE543E8BBD873EBDBDCA3C343ED83D4E3E053D7ABE7B3E903CDC3E8E3DA73ECF3D663E8E3DECBD683E1A3E813D9A3EF53D75BEB0BE78BEB6BD8DBD83BE3A3EC6BD0ABDCA3D80BEC53D613E58BE6CBE8ABE2F3DBB3E56BED2BEF0BD903E7CBD5B3E99BCF1BC593D333E8F3D99BE1FBE733E333EA6BE55BE96BDA4BDA9BB84BE7B3E993D25BE46BD1B3EC83E163EB1BDCB3D0BBD0D3E7DBE72BE84BD02BFB73DB1BDBB3D5BBE14BDE53DF13CF63E15BE0E3E153E063EE7BEEE3EA0BEE0BD26BE803EB43E15BEB33C553DD23E80BD263E563E1F3D583C2FBE92BD633E5EBE673EC83DB63DAABEA63E313E6D3DAD3E88BD1CBDC23E793E62BD9E3EED3D04BF9EBCC03C9CBE223EC03DBA3E57BC82BE703D713D113E7DBC593E843E3DBBE63E7A3C5BBE013D4FBE143E713D9ABD70BEBC3EE83D65BD7B3D983E013E1DBDCABD22BE413EFB3EA73D14BF8BBE513EEEBC153EBCBEB53C8D3DC6BDBABE9F3EA5BCB43DE13D0DBE1FBE643EB6BC40BEABBDAABA8D3DBF3D3ABE65BE33BDB63D2BBF59BE9F3EA9BDC9BEC9BD513E87BEAC3E943E6BBEA13ECCBEA33E6CBC8C3EA1BC7C3CB8BD21BE71BD2F3E1EBE9A3A173E6ABE91BB7A3E8B3E5DBCCBBEB83D8EBE8ABE4EBE07BEDBBE73BCE23D0E3F32BCE63DA83E563D3A3E8A3E8C3CDE3D9DBB003EADBE31BD6CBEE7BE3F3EC2BD5B3EAA3DD13EA1BB0ABD4EBE3B3EAEBE94BD7D3E023EC73CCDBE8CBE6ABCAEBD3A3EAEBEE9BD9D3E853E28BECFBD513E653E6CBE06BE543E243D4DBE233B163E1F3E4DBEEABDB7BDDF3CA5BE2BBE60BE5ABEA9BD683E77BD5EBE413DB6BE1C3EDA3E05BDA0BEF93E95BCABBD893EF0BC293C23BD743E563E993914BEE93EDCBDF9B707BE6A3E12BE8E3C02BC1D3D423EBDBD1E3E933E753E193E15BE583E55BE10BD21BD07BD023E373DA23DCEBE813CABBEA63E49BE72BECD3D69BECA3E7D3E473E143F893E00BE1D3D37BE87BE97BDE6BEC23DA5BE8BBD573D44BD13BDECBD25BEB13C78BD38BCF6BD6E3E2CBDBBBB91BE323E46BE03BEB0BE1CBFBBBDB33BB23D2D3DF23BA1BE9BBE9B3E7EBD37BE5CBE153E313D70BE4FBD893EDB3EA8BD36BED5BD9C3ED73D4E3D1F3E223D8ABD273DA5BE2E3E5EBD433C1E3D8F3CB83D24BE2DBE0CBE08BDAABDAD3C273E84BD9F3E9ABE98BE9E3C573E40BECBBC73BE19BE103FF23EC0BE463D013F793ECABE323EE63E5EBE163EB6BB32BECE3EC1BCD23E693D71BEB2B9303C91BDAA3DA2BCBABEB5BEE3BC863E55BE553CD2BD61BE53BD17BE363D4C3E25BE14BDA6BE30BD663E1ABEF13D29BE5FBE0A3EEABD04BE143E913DC0BDE53D59BE333E6BBDC13E3CBE36BDB6BD883D9A3E85BE153E8BBC9E3C1C3D053A5CBEFE3E5FBE903E0EBFDFBD673E083FEABEF13B463EE93D18BE463ED13EECBDD7BC57BC083EE33DC33E393E3A3D60BEF4BC83BE913E7BBEDF3D5ABA01BECEBC6A3E18BDC0BEFA3CD3BDE1BD5FBE713D04BE133C0A3D623ED8BEB6BE933E1C3ED2BD423D3C3EF33D463DC9BDE4BC99BE9BBEEC3E993E10BC18BE8BBB5D3E28BE49BE793ECDBB30BEFC3D73BDB1BD7D3E8FBDCEBEDEBD6FBEFE3C98BE98BE5DBE933E55BEAA3E38BEAABD993DE0BE5EBCF73D863E7E3D6ABE8FBED5BC64BC193D623E4BBA8B3E573E7D3D8EBDCBBBC63EB23D3C3E84BEACBE79BD97BE51BE3D3E133FF9BC27BE77BC62BEC7BE86BE1E3EBEBD54BE66BD49BD42BEE23D14BE18BCD33E033EF33D2A3EA93D573E433EBEBC8BBE3CBE93BEC83E1C3E463E893B093EC13C163EF73DAD3CF1BD27BE893EE5BD9A3E6BBEACBE343E82BEB9BDBB3E9BBE5FBE6B3EC23C9EBD30BEA93DF1BC6BBE5ABE19BD46BE8D3E39BE96BE3CBE113DDDBCA4BEF43DAD3E193BBFBA763EE43DBF3DBA3ECEBE433D08BCD53D723D5ABEF0BD33BE1F3E23BD3B3E82BE20BE053EAEBDA43D9ABDD7BCFA3D92BEB3BE33BD753C1F3E613EC13EECBDA23E203E8FBD623EA2BE93BE53BE45BC0CBE643EA53EA8BEB0BD423E34BD3FBECA3DD93D61BE2B3E86BEBB3E803E973D80BE0D3E1F3C113F273CCB3CD13D1A3DBD3DF73D1C3E08BF763E103E31BE0CBE22BE0EBEB4BE65BE083E793E19BE9F3EA6BE85BE953E243F65BEAABE9B3D083E473EA5BE68BC2A3C013EEDBD8D3E8A3D693EBC3EA53EC6BD193E22BE88BE80BD9F3C17BE703E88BD50BE9ABE3D3D653EA23E533CAEBE1A3F4ABE86BEABBE893D9B3E933DE83C243E3FBE55BE42BD89BC04BE9D3DC83D94BD863D4E3EEABA77BB3F3E81BD7A3D6A3DBDBD52BE0D3EA7BE85BEEFBC993EAD3EB2BD043D85BE623EAABE423E903DDC3E453E02BE163ED1BE913EA33E2CBE7CBD31BE7CBE603E833DD83E413ECABD81BD963DBD3E1DBD41BDE9BDE6BDB53D93BEEF3D0D3E153E6C3D38BEDE3D5DBEA63D4A3E11BC7DBEA4BE77BE8FBE2DBE96BB5ABEBE3E6BBE30BE303E0E3FACBE66BD393DCBBE39BE1ABE243CFB3D5CBE393E503D50BEA7BCA6BD13BB743E19BE993E41BE843E6A3D953DA9BD72BDE7BD86BDB13E44BEC23E7CBDEFBD6ABE71BE5FBEA73D0ABCEABE04BE1F3E7EBC9FBDC23D0E3E56BE2C3E42BE333EABBB07BECB3D863EC93EF7BD79BEAFBE38BE753CE13C903E053FDD3DF9BDAF3C8CBE843EF63E1A3EB23DBCBE833D41BE7A3EEDBC06BE0DBEEABD44BEF7BC493ED03E69BE123E713D44BEF83E833D343D013ECEBED63D733D0E3DBDBE083E253EB9BE62BDC83E753E693C98BEA93EF9BDF53D47BDC8BE783E9EBE8F3E093E343DC43EA53EA0BE20BD363EF7BCA5BD0ABC2F3EDD3D0DBDA5BEF53D35BE20BE15BEC93EB4BEF53D0ABED43D29BF90BDD03D463CDFBD673D493E0BBEB03EC4BD18BE1DBE99BD773EF9BD8A3EB9BD5BBC043F5EBEA13EC4BEEE3D6EBC513E503D3F3E0DBEFF3D49BECC3CA73DBABE2BBE29BF57BD513E6E3EB9BEC23EE3BE27BB68BD4DBE54BE30BE9F3E95BC28BD733E59BE843EADBE08BF4A3CFB3D7FBE78BDA0BE9B3D5C3EDD3D0A3EC03E02BE9CBD12BE443EEDBDA83EB73D153E85BED0BD7B3DABBD263E83BE7C3CE23D2A3E1D3E6E3D993D07BFF6BDD3BC4B3DC4BE043E4FBE90BC573D4EBE523D933E343DC2BEF2BDFBBDCF3D47BED6BE3B3ECBBC153E9A3D863EA23DCA3D873D793DBB3D473E24BD0ABE803E6FBEF8BD663A0BBE923EC3BD5D3D20BE953DDC3C62BD4FBD89BD903E93BE44BD72BD53BEC73DBABD6EBE9BBE85BEB13D1D3EC43DD53E343C54BD303EADBEB13E12BECE3DB8BDC7BCC73C4FBE033CB63D2A3D803E38BE463E2ABC2ABE97BE9DBCD7BD4B3E3C3D553E76BD60BE1C3E81BE6BBEB73D573EC63E57BD383EECBC413E92BE09BEC5BD233EEEBE273EFDBD56BE82BE6CBECA3D9BBA853E9C3C893E1C3B3FBE05BE6B3EB23DE43D9DBEFCBDA23E96BE13BD9ABEC63E473EB3BD3F3E29BE5ABE47BE3BBD2B3E6A3E35BEB83EB0BE9ABD5BBE45BD263EFC3DB33E323D90BE3EBE1FBEE13D07BD8ABEA93E663E65BD95BD783AA83EEC3CB43EC7BE3D3E99BE05BD473E51BE9E3E40BE023E31BE9EBE51BE00BE2ABCDBBD48BE953E0D3ED9BE20BD7BBE1EBD5B3E3EBE3ABE1A3EA8BD893D60BE4B3EC63EF43D6A3D893E1B3E8B3E383E77BD19BE2EBD2ABE0A3EA2BEAE3C2ABEB53DA9BD0FBE6C3C903EEC3E2E3E263E9DBEAF3E3CBD253E713E3FBDFE3D0ABE023C223EDD3E25BDD9BE333E6CBD9CBE9EBDBF3CD9BD91BE18BEFE3DBABD20BD9F3E98BD66BEB43EE03C9ABC70BE2D3F15BF283D02BE033D9CBD6DBEE63DEDBC593E29BE89BE343EE33CEFBDBDBE103C07BEF2BD6FBD2BBE783E723E0FBE90BE543D6FBD393E563E173ECB3E323E983C223DAEBE34BD653E53BC43BD853EA1BE013E043E9F3DE5BE913C483E80BE963EEE3D3C3E903ED1BB843E04BE2B3D9B3C8BBEAD3D723CD6BD823E173D57BEC73DA2BD96BEE4B9673ED8BCC1BD9C3D2EBEAC3E83BEAFBDB6BD9F3EB83DAABC95BEDA3EB43DC13E75BE203F093E163E36BE85BE033F2A3F743E0DBDFD3D0F3D043D89BB323E04BEA2BE183EA5BED2BDF83C2DBEF0BD40BE843C3DBE87BD96BEB13E023E29BEECBD97BD013EC1BEB7BE703DBA3D803E063DF9BD863E893D763D9EBE6ABDC7BD293E343EACBC2C3D95BE17BD9A3E113D743E03BE3EBE41BE633D8EBD203E55BD8BBD5B3E6ABE37BE693E393E173D563D22BEAEBDCF3B463C143E923CDDBEA03D9EBE81BDCB3D333E453E46BDC7BC143F01BFC1BE0ABF5D3EB3BC08BFADBD0DBF32BEAC3E0EBDBDBCCEBCCF3CDDBDACBD423E08BEF7BC07BEDC3C333D473DD4BEA53D3CBC763D003E30BE0B3E4D3ECC3D9DBD6DBEB6BEB1BD5D3D913E2ABFD83E5A3B46BEEDBD7EBEE53D963EBFBE283D3DBE33BDD4BD95BEF93DDA3D1D3F843DA43DCC3E873EAA3B9BBCE6BD133DC43E033E803E1D3E1DBE44BD033EA5BE4C3D6C3D2CBFC0BDDC3E953EC8BE663D633D1A3E153EEDBE353EDEBD623ED73D063EAF3D2C3E163E633E4E3EDCBD1B3FE5BEDB3DCBBCC03E363E4EBC4BBE193E0B3EB23D27BE58BF07BE953E19BEA7BDB4BDD6BD4DBE593EDEBD053FB03C3FBD12BE8ABE603DCFBEAB3DE33E09BE3CBDE23E20BEA2BD603E033EAE3D0A3E243E3D3E883EE73D55BE593EE2BEAC3E323EA23EDBBE5D3DD2BEAFBE8B3D9FBEE73E143EAD3C353D31BEB03EC0BE3EBE0CBE09BF483E143EA7BED63E0BBE3DBD9F3EA5BED7BDD4BD0EBE4C3DA1BEF3BC85BDBDBECC3B00BF44BD23BE30BEEEBC5ABED73DA13CCD3DA83DE23ED5BD55BD21BE583CE7BEFBBD04BE473E89BE0EBD273D693E8C3D22BEEA3E13BEC0BD773E2D3E27BE703D8C3E36BD423E83BEEA3E6B3ED93E7D3E363E703EA33D353D96BE37BD553D933EDDBEDCBDB3BD9CBE413E5F3D2E3E013E8C3C3FBE163D133F9F3E623E2CBD4DBE45BEC53EEFBEA0BDD1BEA83E93BB4FBEF83C573E193EA5BD15BFD13E333DE13EBEBDAABC0A3D8FBE543EB63ED03D2E3DD9BE34BE243DBE3E9A3C7A3D92BCA53DF6BC9CBEB63DCB3DAA3D0D3F44BE5DBE4ABE1BBDA53EC9BD77BE02BF393C2DBE4C3E473E953D60BE963EAF3E7B3DB4BE593EF43D633E223E1A3EB4BD67BD553D2BBE49BE293E35BD15BE20BE22BECEBDBA3DA2BEDCBD21BE5EBBAF3DCC3C3B3E993EA93D04BFA63C1D3E743EF5BDA93EF93B94BD13BE693D3B3D9B3D3DBD82BE8FBE8F3D1F3E84BED63D443C093F90BE783EAABE6EBE2D3FA1BDF2BCCEBE853E56BE233D87BEA4BC41BE2A3E87BBDC3D28BEBBBE243EC7BE29BD8CBE9C3E99BDC73DCEBDA1BE83BD5C3E163E003E0A3EF53D753B53BE2BB97FBD01BE5FBEE5BD52BD95BE6DBE7FBE83BDF2BD113F033DDF3EC63D1A3F4DBE5B3C91BEA9BEE8BD603E853E69BE56BEFBBDC03EA9BE47BE0CBE90BE74BE9F3D73BEB03EFABDCA3EAC3ECBBE113E1F3D9EBC953D833E043D3BBEF1BE053E033DC2BE0D3E1D3E25BE583D103F4EBE1DBE48BDBA3DA93D833D283E563EC93D1A3E603E8B3C9D3E47BEE9BC1BBE27BE7CBE82BE6FBC1EBEFF3C75BD6C3E55BED7BE77BE643E923E25BE5E3E66BEB9BE98BE413D173E6BBD0B3DA83E50BDF8BD8A3EC5BE1B3EC3BD593E76BD583E0E3E89BE25BE303E4BBE55BEAE3EB9BEC43E1F3EA8BEE9BDC63D8A3D123C72BDC3BDEB3CA33D07BE28BE6CBEC53E5EBE3C3EF43DABBDB5BE4B3C6ABDE63DDFBD623E66BC2CBC243E62BDA63E06BE543E673DA2BEFDBD6EBECABD713E98BE053FF8BCECBE73BDCFBD37BE023E75BD81BEAABCBC3C25BE9F3E85BCBF3E9ABE2D3EE4BC93BE08BEC5BD6C3E9E3DA8BE22BE37BD1A3E4A3E203E97BEC73EB23DF2BE843E303E223EEEBDA23EB43ED6BE66BE5D3DD1BD4FBE973ED03D3EBFC43D253E4ABE843E07BD693EA73D00BD0F3E713E933EFA3D6F3E723EB23D8ABE42BD553EEF3DD63E61BE3C3C3EBEB1BE733EF13D213E163F70BE683E003E51BE58BEA33E15BD773E79BCA9BED5BD723ED03E79BD1F3D49BCF73DD5BB3DBE233DA93D0EBF93BE5EBE573E19BEB6BDB23DDEBE403C00BF08BE4EBD1EBED2BE3CBC27BDB8BC98BD70BE71BE3D3ED2BD113E66BD113D6EBDD63E923D60BE93BE123EBF3E96BE963EDEBE87BD10BEA1BE93BCFA3D5CBE3E3E873DF53E36BD083A103B3A3E353E3C3EA13E113EA43D9DBD163E5CBE213E393E6BBD6D3E1A3DAF3D18BD023EBF3D0EBE613D9CBD4CBE693ED33DECBD5FBE133E83BD493B8ABD6EBE8EBDA83E75BDDFBE243E4C3D543DC3BEBBBED7BD1F3EB5BE193EC13E1CBD4ABD8EBDA63DB8BE3A3E523EF43E9B3D2DBEB93E77BE67BC093DDD3DACBD543DB1BEE23DC73D3C3C4E3DB43D9D3ED33D1BBC02BEF2BA6FBE5FBE6D3D9B3D703E09BCEA3DDDBD8E3D89BE9DBE6B3ECA3E003E3B3E48BC633EDABDF6BD00BE8E3D39BD713E5C3D58BE07BCE13DF03DCC3E763E3EBEB73D81BE10BE4EBDADBDDFBD7DBEAC3EAA3D353EAA3DA1BEF13B49BE58BEBE3E68BC833EA4BE87BE89BDF4BE51BD63BEC1BC0DBE9ABC0C3E183E5BBE81BC6B3EF6BD8F3DFA3D51BE2EBE7FBDAF3E303E9DBE08BD3DBEAFBE96BEB1BEBC3DB33D73BE47BE15BE0F3F393ED03DC7BEA6BE913D0BBFD23D36BFA43FCC3E443E76BE2D3E133FCBBE303F193E3D3F633F083DDEBD82BECBBFF13E783F5A3F963E9B3FA8BD963F34BE823F37BF45BF86BF8D3F383F84BF6F3F7D3D0FBEB3BE9D3BB6BDFABD58BE7F3EB03E983D07BE1ABE603EA4BCDA3CE23D90BECEBDE9BE963E15BEF13D42BD633EBE3EA5BE273D1EBE7B3E263ED13C0B3F0C3E82BD673E773E013E95BC033DBF3D843E433E9ABE6CBEB4BDEEBD79BDFEBDBBBCDE3E553E833EDE3E55BE5ABE4D3E673E003F8B3EE63D203D273EF53DC2BD85BEE63E2A3E05BEB4BE48BE233D19BEFDBCE7BD57BEB1BD9A3D0DBDB93E10BE01BE37BEB23D72BE0B3E1DBEC53E643E3E3EEBBD833ECBBE833ED83C48BE31BE303E6C3E2BBE34BE973E983EC33E6CBE833EA8BE273E1E3C183C683D6E3E1C3E39BE6DBDB13D103D8EBE34BE35BE13BD953D3ABE1B3E0C3E55BE04BEB7BD61BECBBC073D1C3E0BBE8B3EA5BD81BED23EEA3CF63E61BE79BE4BBC983EADBDDD3E153E7F3E0E3EA2BD19BE0E3E59BEE93E793DEFBCEA3C353E53BD03BE803EA5BDB3BDB0BE9C3EBDBCD0BEE83D9FBE1C3E82BEAE3CF13C3D3EEABCB6BE993E83BE82BD9D3DD0BDA3BE253DB63E363D93BDC6BC6F3E8BBBD1BE14BE10BEA13DD53DECBD333EA83CA5BD55BE773E3ABD1C3E8ABEFC3CC63D073EEDBDD2BDA5BED0BD663D863EE8BC513DA4BD483EB83E2D3D783B2BBED63D823ED9BEC43E7ABEC1BEBCBBACBDADBEBABE543E93BD153DE33ED9BD44BE3EBEBA3D1ABD333E52BE1E3E9B3EF73D09BDB3BE493DC0BD303D31BC763E9F3E0DBC103C9EBCAA3CF7BD9C3EBCBE53BD123ED93D893E09BE483E233E653E03BE63BE16BE383EA83D2B3B4ABE8B3D1BBE93BC9CBC14BD793D0EBEE03DB23E47BE05BE703DDCBDB9BD673E1F3EE83D423E3CBEA8BD863E36BDA13EE5BD1DBEEEBE9A3E413E90BD6FBD51BEA3BE813E16BD6B3D07BE4EBE64BEC7BE70BD11BEA0BE41BEE23D04BDA1BD81BECB3E4E3E15BE80BDA2BF8FBFE5BE1D3F623FB23E933E713E763FE9BE3BBD883E35BFB4BE753F893E763F1F3E913D5CBE01BE00BECBBF0A3F49BFD9BD8E3F653ED43E643DA2BCF0BD82BE813DB73EDE3A0A3E1D3EAB3D45BE883E033FD3BD1CBE8B3E75BE593E44BE483D3E3E12BEE6BCCF3D753EAC3E453DC43EDBBDB3BD023F9FBEFEBD47BCAFBD9E3D2A3E983C8DBECDBCF8BDFA3D953DFE3E973ECABCF2BD65BE19BE963E563EE03DD3BDBD3DC83B8D3ED13D01BDEFBDD6BD14BF43BE9EBE3F3C",
      torch_tensor_192_torch.bfloat16: "0x02000000E13D543CB5BDEDBDCE3C0DBE373EA3BD2ABE4BBE54BD67BE58BDD3BD8FBDAEBD143E15BD423C243E43BEE0BDF53D00BED43C003E8B3D4E3D813DFA3DF43C213DF43D30BDE23DF4BD9ABC3F3DFBBB65BEC83C813D93BCBB3D26BE38BC9E3DC6BC013DAF3D973D7FBED93D293DADBCFC3CC93D513D3EBC9EBDC83DC23D8D3D31BDBFBD07BE113D03BB64BD173EADBDC83D90BDA7BDE03DD1BD9DBCDFBBD8BB2CBD8ABD80BC5DBEE8396EBDAB3B07BE853D8EBDFF3AEE3D94BDC3BC95BDC73BD5BDA03D11BE5E3C22BD8F3DECBBD8BDA53D213EA1BD27BE3EBD10BDB03D0B3DDE3DACBD1FBC24BE0CBCA43BE1BD393E093E4EBD0B3E0E3EA83CF7BD153D053EBC3C98BDA1BDAABCCBBCE1BD4C3BBB3D48BE533CB9BD453D9B3D873B14BDE53DA6BD3EBC213D0EBD3ABE01BD41BC763D5137213D1ABEA3BCC73C093EA63DCFBBE1BD82BDDB3DC23CB7BC26BED2BD5EBE92BDA4BE61BE54BD1FBEC93D133EB4BD85BD38BECE3BD43D14BDB2BC12BCB4BDCD3DFA3B66BD81BBE13CB33D1ABEA63D6BBD",
      torch_tensor_192_32_torch.bfloat16: "0x02000000ADBC13BEFE3D66BE153ED43DF8BDD8BDAFBDE0BD9D3ECB3DBABC8A3DA7BDDF3CC1BC313D2D3C0F3C053E05BE43BEB3BD323E0A3E303D8E3DD6BDB9BC83BD86BD3EBD15BE53BDAC3C99BE5ABD2D3D83BEACBDBDBD23BEF73E863D183E39BD073E323EF7BC713EDBBD2FBD203DCDBDA3BC973C7FBD60BC84BE45BE1CBE5F3B923E363E85BED0BDA6BDD03D683DB9BD5ABE34BE2DBE94BD8CBDF13D743EDF3D5BBEF0BD0CBE893B993CCEBC14BE2B3E6A3D663EF2BC133D443E1B3DC9BD22BE573B6FBDAFBD12BD19BDB93D83BC47BE2CBED53C7EBD3EBDF6BD08BD89BD66BDD73DE43C473EB63DB23DE33DA5BDF6BD83BC6EBE60BB4ABE56BE3B3D0BBE23BE433D01BE03BE0CBE51BD52BE8BBD00BD87BE533D97BDDE3D433E153D7DBDD93C1EBE383EC7BD1BBDA03D0CBE993D293E9EBD0FBE9D3C0F3E263E24BE70BDEE3DBB3C873DA5BD46BE14BE913D713D4D3D2D3D5A3DF73D083E343EE9BB65BEC83DA1BD69BEEE3D13BEE93C56BDD33C39BD82BD1DBD913CF8BA9BBD6C3B9BBC3F3EF2BD91BC4EBE70BDCABD00BD253E96BD6EBD893DE9BDE2BD3BBE383E843EBE3D5EBC55BC423EB4BC6E3D983DC43D543EE43D49BEC8BD1F3ED5BD473D0E3E653DD43DC2BDB3BD4E3CCBBB8BBE7F3E2C3B2FBE74BD243D8CBC81BD8EBD95BEF9BC9B3D96BE1EBD053E343E60BEFD3D5F3D25BDFCBD353D88BD893B173E74BDB93CD6BDB03E4F3C383E38BEACBDDABCED3B933E76BE8A3E0ABDDE3D4BBE15BEC7BD203D653E4D3E32BD7ABE09BE843E57BECABD4FBE77BE6A3E343D5E3DF93DCABCA13D723E223D923E2C3D843DE6BDAE3DA6BDAABD10BCEFBA823D983D333E0F3EE8BDAF3C863EEE3D443ED43D81BC18BC28BD5DBD50BE42BEAE3C313D14BE823ED53CD73C453EFEBC6F3EBFBD13BEC93C3B3DC33B83BE6CBD00BD1D3E79BDE5BD4BBDAA3D29BE35BE18BEF3BC23BC07BE323ED1BD26BD68BE32BE57BE843E523D893D573E593EAF3D5ABE9FBCA8BD08BE913D893C403E3B3DD23E943DB53D7EBE133EC3BD9B3D89BD803E883B4CBD6FBD4B3D7D3D8E3DA2BC38BD4FBD27BE64BE9EBCB4BD343D13BE203D3D3D223E37BE1EBD8DBB85BC0EBDB53B213EFD3C17BE873E113DB9BC23BE8DBD13BE283D9BBEA5BD173E833DA9BD913E043E51BE4C3E613E35BE8D3C2F3DCF3D9B3E7ABEA13E07BE503E3EBE243EA3BD06BDA73D02BE63BD6C3EAD3B133E5B3EC3BC0FBC103E0D3D5B3D4EBE96BE0F3CB33CC03CCCBD1CBEF43C92BCCB3CB8BD283C64BD263EA8BE943D453C113E393C903DFCBD873CA9BE89BDEDBDF1BDA63EA5BE773C14BE92BDA6BD05BE30BD493EF1BD22BE46BED33DC63CFE3C65BD173E003E393ACE3DB9BD053E4D3E0A3D1C3E203E473DA13E3BBEF43D3A3D1E3B713E07BEA23E75BEFC3D103E81BED3BD23BE08BDD0BDDBBD943D63BC85BCE03D383E8FBEA33C6FBE853D573E823DB33D5F3E72BD6EBD943E97BD34BDEE3CC23CA3BCE2BD303E193E9A3EDBBD37BD2A3E9EBC46BECE3D90BD873E173BCEBB903E763E3B3E033E91BDFABD46BE06BD013D2ABD9F3D253E19BE823EF7BC083D21BE1F3B8F3E2A3E993D163EE13C95BDA83DEEBBAABD8CBD48BD66BEDFBBB53D43BEE2BC2EBB933E68BE023E083E8DBD373EC7BC423D3D3EBFBD043E92BE9BBE103E55BD5F3DE03B963CC9BE84BEE13DC33C08BE643D5F3C0A3E45BCCC3DF93D28BE9DBD85BDD0BDDB3DEABDD33D023EF3BD323EAFBD913E433EA7BD423E273E3FBE90BDE93CE9BB74BDB43ED3BDEFBD653D11BDDFBD8BBD23BE33BE77BDCF3DCE3D0E3E7C3D133E91BDE63DD43D073ED5BC16BE883DAFBEB7BBA4BE393E12BE833CC6BDAA3D133DF3BD0ABC1C3EB4BD363EF2BCF6BEA73DB4BDC03DFCBDA3BB613DBEBD453E67BE6A3E03BD113E98BC48BEB4BCF3BDCEBD64BEC1BD7C3D2BBDA63C53BEABBD383D1D3CFE3DF53D28BE87BE09BEA7BD95BCB9BC18BE9A3D553E623D2CBD9F3E57BE1EBEA73DF53D0EBD2EBEB73D5EBE39BE233E373EA93D4EBC43BED03DCD3DB8BD053E473E5E3E07BE68BC64BD963D4F3D253E28BE833E8DBE863CD4BCBE3DD43D30BE513E84BE013EB73DE1BD953D3BBEFABD0BBEBE3CF0BD0CBC7CBE9DBCE73DE6BDC6BC9EBDE73A2CBE2A3EC3BDBF3C2BBC7E3BE5BDAB3D983D89BD63BD3EBDC8BC96BD3B3D123E03BC7FBBB63D8CBD2D3E0B3E1EBEF5BDDBBCBCBC88BEAEBD2EBE873E80BDD53D2B3E91BC00BE993CBE3D933A23BEDDBCA63D0B3E05BE8EBD993E0E3E933E48BE813DABBD9E3DC13A3ABCD7BDE0BD43BD84BC8EBD67BE03BE2ABD4FBE343D363D1D3B81BE3D3EA03C06BD2D3D3F3E8FBE85BD763D9C3D07BDA6BD563D58BED7BD2B3CD9BC023E91BDE13D0B3E6FBE153E7CBEDA3D2A3DADBDF6BDB13D34BE2C3E10BEF2BD56BCC83D1DBE293EC4BDDDBD1EBE45BDE5BDB63DEBBDE0BB20BD98BDCC3D48BEC0BCD43C233E863DE6BB263D9BBD73BEF23C003E1CBEA73DA53D583D24BE51BD34BEE5BD56BD8FBD4E3D4EBDFD3D12BE543EB4BD86BD18BD3FBDE4BDC7BD973D9D3DDE3CA43D58BE033DC1BD173D8ABC18BD303ECEBCBFBD893E44BC16BE93BD343E813E39BE9C3E093E3D3E153E473DE6BD7BBD93BB033BA93C403D0DBE4A3D8FBED9BC86BD87BD463E463E493E66BE88BED1BDF53DAC3C133E413EBA3CA4BDC4BC6FBDB8BD9BBDD7BB74BD353E7B3ED03EE23CA03D44BEF7BD1F3C0EBE7B3DD23CB73D4BBE473C723E833EE83D273E2E3AB73D0DBE15BE80BCD03DCC3DD33D28BD523E413B0F3D85BD3FBEE73D193EAEBD62BDB8BD2B3E093ED6BD0ABEC33D4CBD1FBE21BD163DDB3C223E9B3E1EBD4C3DFBBD4ABEBE3DEA3A0B3EF0BB14BD233E333D7C3D953C1CBC443D9DBDA4BDF73D4FBD94BD8F3D963DF0BD6A3DD8BB6ABD81BDA43CF43DC73D063E1DBE443E3CBD693E07BE793C91BB2F3EF33D3F3EB5BB56BD0FBEF1BCE03D49BE96BD0F3E803BF2BDA63C3A3E4FBE56BC0C3E53BE853E3DBEAE3CD23D923D0B3EC6BC57BE96BE0CBE0ABE8B3EA73C45BC03BD473A133E3BBD173D96BE7DBCF3BD463C043E673923BD133E623E283C4ABC563EF33D233EE1BE02BE55BEAABD81BE1E3E553E4B3C7F3DE73D8BBD5EBD593E97BDFEBD72BAEE3DECBD11BE273E86BD06BDE13D823C4A3E093E483DF8BC75BECFBDB8BD663C803DCF3DA73D0A3DDCBDECBD01BEA8BDB03D973EA63DFC3D4A3C08BEF33C0E3D643E5F3DEABDAC3C533E3CBEBA3E073D17BEA5BDA73DBBBDF93D10BD903E04BED9BCDDBE7F3D06BEADBE5B3E8DBE9FBD203D053EF13D9EBD73BE113ECD3C343C99BD1EBD3EBE85BED9BD54BED83DB03D463D31BEDC3CC7BDABBDEA3DAABDCCBE0D3ECD3D3FBE5ABDDD3D89BC7FBE153ECABBB1BCA03B29BD133E763D5C3EAEBC1ABE883D973CE3BCB9BD6C3DDA3D37BC7D3E7B3E0A3E1F3EAEBDB9BD88BDE7BDB63CAFBC82BE92BD343EB83D903E6D3ECD3DCF3C8C3DC6BE083DC13D103E1FBE3F3E1BBD263E133D4E3C2F3E143D3E3A29BD223E40BD013E68BC173EF3BD87BDF33CF5BD35BCBE3DA63C923C363CD23DA13A8B3DAC3D32BB51BDF53D56BE00BD7EBD383DBBBDADBE83BE15BE0ABD61BE653DEE3C4D3EC93D78BDB43C253ECF3D053E2F3ECCBD153EB5BE6CBD823D28BE233E72BD86BEA4BDD83B4ABEDABDCBBDFA3DF7BD483D23BD3E3D093E713D89BD3FBAF63D4A3E353DE4BCB1BC1F3E25BE0B3E63BDC9BD28BE513EE2BDAC3D1C3DA1BD1CBD613EB63DECBCB13D183E973E0ABE383E98BA1C3DE9BD163EA03E87BDD5BD2E3E793E8C3D23BE03BD12BED33D1BBD033D92BE453EC03C863D03BE11BEC53C5D3D6ABDE23DFBBD4BBEA23E67BD903D493E983D40BEAABD69BD5C3D0DBE043D6D3E603DB53D123EDABD5C3EF6BD1B3EA33D9DBD5FBD3C3D9C3B9F3E89BD823DD13D893DE13C153EA2BD66BC2ABD153DDEBD893E06BD343BE73B863CD13DE8BC6FBDDB3DA6BE5ABCFABC1F3D04BB89BE4FBC8DBD7ABD00BE1CBDB13D033E45BD2FBCBFBD833C0EBDABBD2FBE693D3ABD023E7ABD8CBE943D413D78BD933B123EED3C1DBDF73C973EDABDE5BD79BDE6BCBBBD03BBF23D2ABE683E213E9A3C9D3C8FBD81BB02BEA3BBF6BCE83C67BD753E073E5D3E10BED2BD683E653E083D0BBEA0BD1FBEA43A4DBCF13C8CBD90BE7D3EA7BD02BEDABD89BC0DBD363D47BC29BD593DD8BDC53CD33DA8BEEEBD953D5E3D18BE97BD8B3D74BEA6BD973EDCBCCD3E1FBED83D33BE1C3E5CBE373E783D053D64BE0A3E04BE8B3D0A3E5DBE8E3DAD3D1D3DEA3CC7BC0ABDE33CCDBEBEBD69BEA3BDB93CD93D3ABE593DA53D543CA2BD0DBD7ABE183E10BD35BE833DF0BD3B3D59BE563E2EBE52BD26BEF23C5DBEE3BD82BC43BE06BD22BE6C3D0B3E9BBEA13DFEBD32BEA03DCA3D193E87BDD73D033D7D3D103E033D673C91BD0ABCA83DABBE71BEA53D683E183C4C3EE43C403E363D993BEBBD21BE02BE393EDB3A893E163EC1BDFEBA953EA9BDFFBD7CBD6ABE48BDA6BDEA3D7B3D2ABC93BE1A3E6A3A95BDE3BC81BCCE3D443E16BD413E613D903EA9385E3E8B3D323D6B3C93BC833E1CBEE0BD92BE32BC0DBEB9BD80BEA3BD223EDABC29BE413CFCBD3ABD5FBE15BEB7BDD5BCCDBDBA3B693ED03DF9BC2FBDE9BD24BE85BD823EB1BD04BEC33D84BC903BE9BD183DDC3D41BD5E3D7ABDF83DD23CF0BDBABD4DBE373E133EF43C61BD25BE80BDD6BDFFBDE73DBA3CF8BC9BBCAA3DA5BD893D8E3D28BE2EBE2CBD0ABDE13D953C8CBE6B3B2B3EB2BDB5BDAA3D8B3E0ABD053EA2BE623E00BD3D3E063EF53DBBBD43BEA53DD2BD093C5C3DDC3DDB3DCABDB3BE2C3EC9BDC2BD3F3D13BD59BEEABC01BDF83D3FBE0ABE373E49BEA7BD033E9E3D94BE153E87BDDD3C253E06BE1F3DABBD08BECDBCF2BDC3BAD73E7B3DB83D2F3D2C3D0EBEDFBBA5BD303C6F3B8F3D93BE50BCA03D57BE213D083D7F3EBFBC6BBD5F3EC43D76BE933E28BEBA3D17BEBD3D143EC6BD3C3CBEBD923DAE3EEEBD0ABDCEBD02BB66BE5F3D15BE353D383E743EC93DB73E093EC0BC5B3DC9BDF0BD653E073DABBDEFBD31BE21BD58BB8BBD113EBC3D95BE42BE9EBDB8BD463E40BE74BE86BCF83D81BD4C3B72BEF7BC7B3E67BE8D3EB1BDF4BD80BEA13D4A3D18BE09BD273C123E2FBE553E97BC4E3D0F3E23BE2D3EF5BDB53DF73D24BEE73D3ABD1EBE0ABE853E6D3D153DB53D233E1B3E3F3D193E053D273E383EEDBDBFBD0C3ED1BC363E74BEBEBC843D54BD5F3E3ABE31BD263E393DC03D25BD3EBD12BE42BD4E3C22BE963B4B3EEEBD043CFF3C3C3D813C043EFCBD283D4FBD393D8A3DC1BDC7BC83BD183D1EBDC63D46BEFD3D6A3E873E863EF4BDCEBD6A3D5B3E25BD57BE27BE3D3E1B3D24BE76BD21BD1FBD88BB8C3CE73DBCBD6BBDE03B233D71BCBCBD6EBEB7BEDDBD1FBE7F3C9ABD133C8D3D3ABDC8BDE23D893E453C99BD1BBE31BE8A3D323E853E83BD9A3EB03D88BB7FBD3E3EE83DB4BC20BE4CBE1CBE0E3ED9BDFFBD16BEB2BD91BBB33C7A3DBCBDD1BDE2BB473EE2BC79BD64BC52BD90BC683D983D06BE643DCE3C73BE4E3EB03E0FBEB5BC053E983DC23B84BC1E3EE1BD333D083EE33D803C513D8CBC253DE53D14BD943E80BCD73D343E323E08BE69BED2BD623EC7BDC03D0EBED6BC1D3E9FBD943D11BEEEBA90BD24BD093D10BE99BEC3BD663DF83DF5BD30BDE0BB6A3B473DBC3DC53CA43C86BEB0BB543C4A3D0ABED4BCC5BD0BBE0EBD67BE4EBE49BCC43D033E25BD03BE5C3D633E14BC0D3E0FBE5ABEED3CF5BDEE3D9EBDBD3DB13ECFBDB6BC4D3E643EBDBD413EDC3D5DBDDABDC7BC773DA4BDD13D37BE983DE6BA3BBD113EB0BD643E95BC3DBDD93DF7BDF73B63BD75BEF03C553C91BEB5BD293D883EACBD653DD13D803EFF3D6DBDA23E723C5E3E8F3D9EBDBCBD5D3DAE3EADBD80BE713DBE3C53BE8CBD433E653DDC3DB13D2CBE18BD61BD6C3D06BD283D20BEB6BD46BEE0BDFCBD33BE0E3E90BEA7BB253E84BE8C3ED7BD683EA4BD063E0BBE16BE92BCB7BD1CBE36BD0ABE16BEA7BCAF3D86BD0F3E7BBE633EFABC8F3DCB3C5B3E933B353EB43ED0BDE63D243C8D3BEF3D0BBDEF3D363EF63D8A3C48BE0BBD943D33BE6BBE3D3E493DA6BD373CCE3D33BEFC3D0CBEF2BCAFBE16BEC23DC43C7B3D003E99BDD03DB7BCE23B8C3ECA3DD33D3DBE473ED83D96BE723DB63D88BBC1BD9F3DC63DA3BD433E003EBD3C29BE74BE013E7ABD123E20BE1E3DD7BDBF3D853D203E9C3DD7BAE8BD76BCDBBD173E5FBEEFBDF1BD863E6CBD043EAA3DEE3CFCBD4F3E923D203E00BE923DA7BA25BDBABDC0BD963D99BE6C3C3EBE33BEB53E0C3CC93E433C8F3E81BD1B3E2FBE9DBE28BE3D3D1E3E24BD2ABD3F3E263D253DA4BD02BEE33CF5BC86BE21BEB43DEA3DE13D0A3E99BD093E00BE98BD093EF13DE53C8BBE5BBE053E593E42BD46BD243D493E81BE9BBD013ED8BD15BDBC3D66BD1ABE09BDDC3D893E943ECD3D4DBEF8BD9D3CAC3DF13D94BE0ABD4D3D623E5FBD3C3EC03D22BC69BE36BE41BEA4BDD53DBA3CECBDE53C5FBD533D073D283D22BC6FBED23CADBA023E373D57BEA2BCA93DD63D8ABDE63C6EBD2EBE20BDD7BD42BE733DD23C6E3DB4BC40BCA3BD86BC69BEF5BCB7BC1BBE7ABD27BEBCBD953D2EBD47BE59BD9D3E61BE073E55BC353E7B3E67BE2DBE8A3CAFBC88BD40BE28BD723D85BD973B153D3FBEFFBAC93C253D05BECFBD81BEA03D3ABE203ED13DEC3C943E273E883E363E9EBD1DBD1CBE17BDB03D1D3DC2BD9D3D0A3ECCBCFC3D0EBDC53E3E3EF3BD8C3E8ABD083D22BDA6BDB33DC0BD7B3D97BEC23D953C5F3E30BD1B3E70BD8DBE8D3E5A3DB9BD0DBEA73D373D5DBEC5BD7EBD0B3D493E4E3EA33D4B3E4E3D1A3CD0BD12BEA6BC283E11BD3A3E8E3E7A3D83BC02BE333DF1BD23BD69BC99BE4BBCEDBDE6BBD73D24BDA33DA0BC8F3BAB3ECEBE773EB43DD83C37BE4B3C0EBE38BEDDBDB7BD2B3D813ECE3DEDBD783D4D3EF33D2DBED83D943D32BE413C01BE2C3E00BEC73D89BDC6BD16BEFEBC23BD0C3C30BE3E3DBDBDC03D81BD35BDBA3C573CE63DA1BE04BDCBBD923DE4BD7D3D653CFA3D4A3ECD3D3A3C023E47BD2FBC0D3EA93EB5BDA6BD22BA2EBE23BEBC3C65BE1FBDBBBB38BEBE3E063E3E3B78BDB73EB6BDE1BDA33E13BC87BDABBD9DBD6C3C67BEEFBDE93CC4BC8B3D64BE89BD9C3E5A3E123E903D843D4EBEF5BD933E67BDE8BB2EBE9E3D913D4BBD5D3C4E3E583DC03C7CBD033EC2BD37BE823D04BD073D873E29BC7CBE4C3E9ABDC93DF13C9D3D20BEA7BD87BDE8BD58BEA03E533E80BEFD3D94BEC13DE23CAE3DEBBD9ABD143EAE3DBC3D633E6CBC953DB13E043EA93E16BE2F3D98BEFDBDD03DCBBD23BC8ABDB63DC9BCABBCA53C4A3D3D3EAABD7FBDDA3CFC3B23BE183BF5BD283DB23DEA3D27BEFD3DD43C47BDF53DA6BC24BDB93BD43DDC3D013E293E53BDFFBDA9BCB63EE4BB823D47BE90BC0EBEE1BCCEBD223DDDBD8E3C3BBB4EBDE4BD263E3DBD6F3DD83C13BD013E053DDBBD4F3B6D3EE73DAB3D03BEA1BD8D3E2E3EAFBC623C6D3D003E213D9B3D5EBDA43DB9BB9EBD57BE813D823E373E143E283E143E2DBCCFBCC5BE3C3C7CBD0DBE993DDFBC473E5B3D1FBD96BC63BEBEBD353EE43D843EB5BD333DB5BB2F3D9C3D03BE693E3FBE25BE9D3D253D33BE073DB53D343E2DBD4CBDEFBDC63BE03DBEBD2C3E883D1CBD29BDCD3D85BDB7BD533E3D3E9F3D2F3C16BD633E2F3EFEBD963D0FBE5ABEFABDCEBC073EADBC2A3D3ABD8EBE0EBDAD3A1DBE793EFB3D763EA2BD9FBD653B7F3E9A3E2BBEA2BD1DBE3EBD22BE653DAD3EFCBD54BE083E333D8DBCBDBDA5BE0ABDD63C913D7B3E79BD35BE61BE3C3E683DFD3CFE3D10BC703C2C3E32BDCE3D1D3D39BD213D7CBCC63D183BC23D3FBE1E3E4CBD5B3D5B3E15BD88BE893E24BE4DBEDC3D0D3DFCBB20BCA73D49BD6CBC0ABF8ABBB23E823EA4BC9C3D8E3EAFBC93BBF13D05BBF43D403D283E27BE0DBE8FBD1E3E963DE53D28BD7D3D46BE173E46BE20BDACBD16BE3FBE4F3D31BED73DCCBE8BBEEF3D203ED43CB63C73BDDA3DA4BD75BC23BEFEBD5BBCB93D123E88BEB13AD0BEE3BD803C9B3DE43D20BE293E8F3D973D4FBE34BD203E1D3EB63E1EBE7DBD6EBCFEBD02BD57BE653D533D49BD76BC17BDACBDCC3C263E98BD20BE57BD8BBE34BEAB3D0B3D2B3E50BD3CBE6F3E7E3D353D523E353BE43D94BD83BE5ABD82BDBF39EEBD0DBE7B3E0B3DC6BD8EBD063D103D853D98BD193EF53C9A3BE4BD793D8BBDCFBC11BE76BC013D77BCD1BC9FBD123EF8BC003E88BD523D3FBE243DBFBD883E87BD083C9B3DDB3D71BD183CDE3C023D84BE473DD03D5DBD8ABDC53E6D3E123E58BE263D023CA4BD823DC1BC05BCF0BC893E3B3EA2BDDFBDACBC44BC93BDA6BD00BE623E19BDF03DE1BDC1BC1F3EBDBD923E6EBDA33EB03B8C3D37BE52BE1CBEB3BDC13D19BE43BD673C003EB0BBE9BC9EBEA53DA43DB03D813D2B3B503E9ABD30BDDD3EA33D93BC26BE0BBEDF3D97BE23BD54BEC13D253E693E58BE20BC433D9DBDF9BD103E953EE83DA13DEFBDFDBA483EB93DE33D8E3D8B3DA2BEE9BDA63E9ABE633D04BE48BE9A3D933DDFBD4A3EB93E6CBD00BDFEBDDD3DA3BD923D243E47BDDDBDD6BEA63E87BE123E603E193CAA3CE23C293DE83DD03DDF3D223E2ABCABBDFCBCBFBD66BDB53E333E43BE22BCA13C6B3E5CBE48BEE8BD46BE3DBE913DA8BDAD3D953DCE3D343C8EBAC83D3E3E59BD2F3E15BBD6BDC03C59BE8EBED3BD003D003E263D20BD07BB5B3ED53D9ABD13BD56BE7C3D333EE03E51BE51BDBABC24BC933E3CBE3F3E033E053BA83DF0BDBF3DE0BC5FBEBA3C8B3C013E79BEAE3B513EEEBC48BE8CBE2CBD6F3E0FBDC4BC0ABDD8BDE0BDB43CCFBDA2BD333D943E66BDCDBD733D403C6FBDB03C65BE35BE273DEA3C003E0ABB88BE573ED1BD5E3E80BDCFBD633DEDBA31BC963D1CBE0BBD0EBE753E133EB4BC6C3E103E00BC223E59BD2CBEF83D413E11BE40BED43DBD3D0DBEA03D37BE633D22BEE03D673CF6BD343CFABD2ABE9B3D02B8ECBD48BDF5BC1B3D1DBE9D3D833D4C3DA3BDA8BD52BD24BD5DBC003EFE3DD9BD90BC10BDC13C17BBD0BD71BD043EDE3D13BEF1BCD2BC023EA2BD21BD8FBE1ABE03BDBC3D7B3E26BE1CBE3BBEE43D8D3CA33E103E4EBDA33EEDBD1C3EE2BDB93DC1BD3BBE11BE4B3E043CF93CAA3C373CE0BD2F3D3E3E87BE80BE93BD8EBDC03CA03DFF3C8E3C59BD86BC5A3E07BC9C3C32BD17BEFB3D033D7E3DD7BD82BE76BDF839CFBA87BD03BEA0BC733E03BE1A3D53BD06BC96BCE2BD4DBCD9BDEF3D153E353B863DA33D6EBCF33D96BE963D613D4EBD873D3DBE4BBD613EB5BDC3BD59BD673E91BD1F3E80BE4BBA7F3C65BD38BE06BE173E59BE873DE43DFFBCBD3CAA3DF6BD6FBC7CBE29BDDFBD0E3DF73CE93D31BED93DAFBD75BE55BE443CA13E453DF4BCAFBD66BE073EC0BDE5BCD73DE13D623E2EBD933DB2BD0B3EF33D9C3D6FBE84BE043E03BD893C393DB13E793DAD3D673E95BD1CBABB3DED3D8FBA32BC223E5BBDCDBC02BDD53DC93CBD3DA2BE2F3D2DBE19BD2DBEFD3D5E3D88BBDFBD1F3EAE3DCCBDC9BD953EAA3D1FBEF3BDF13D2ABEA03D743DA8BD5DBE043E883E483D2C3B893DB2BDE93CB23D4EBC6FBC65BE1E3D3DBD983DDA3EC1BD20BD6CBDA33D543E89BDC03DDA3D78BE47BDE43DF43CA0BC1E3E08BE20BD1F3D563D4C3CD4BD053C26BD383E05BE28BE4A3EF03DA63EF43D263D3ABC0ABDC83C423E7D3E4CBE34BEC33D37BE2EBE0DBE523DF43D33BDFEBD96BEE2BD4BBDC53C2D3C023E0E3E48BDF93D283EF73D1B3E053E9A3C533E0E3E41BEB83C59BD52BD0A3DBA3CBEBDAFBD73BD9A3D483E8DBC3CBDEC3D9BBC2A3E8D3D233D0EBE04BE0A3E3E3D97BE94BCB1BD39BD483E013DB03D1A3E06BD4A3C8D3BFABD13BE01BE163E8E3C863DDFBD1FBE58BE563E28BED8BD953DAF3D333EB2BD853D463D213EAC3DE2BD853D2B3E883BA73B5DBD6CBE06BE4C3E64BE273D0BBED73D2ABD0ABEED3BDC3D9DBC6A3D11BD58BE39BE683E1CBE25BEB33D2B3D55BE47BC8BBD2DBEB23D943CFC3DA63DA03C4ABE793EA13D28BEFF3D703E033DEF3DD6BD343D963D49BDA93D2C3E1E3E17BD8CBE4D3EDCBDEEBD1FBDB93D3ABE3BBE4ABE6CBEFFBC1DBE2F3E193EE83D75BDC4BD46BD7CBECA3D123E99BDAA3D8BBEAFBDCFBD073EA7BD1E3E26BE9DBEAABE0CBE0CBEC9BE78BEFEBD7D3E87BC82BD8CBE6B3DFE3DE23D25BB353EA53C123DF1BDB33D50BDFEBC5F3DCB3D0CBE303DFFBD71BE233DD93D0D3ECFBD1CBECB3E8D3E063E433C24BE6F3E58BDFF3D5BBDDDBD81BCD03D993C643EB2BDE33D8D3E29BEC2BC723EA73E8CBD10BE9D3C1EBEA33D3A3D5FBD0EBEBABD043CF4BDDBBD8A3EC4BD3A3EF03C02BE4C3C0B3EFCBDE8BD1FBE3A3D5E3D29BEC53DC2BC27BE443CD3BC0E3E583E933AE93CDD3D40BEF63C10BE213D3A3DDE3D8C3E883D83BE8B3E033C2D3D17BD84BE47BEA23D5ABE1BBE5F3B703E95BDECBD7DBE8ABD823CBCBDA5BEA23D18BD743D82BD833E83BD823C88BE0BBD453E8D3ECBBD07BCD5BC77BE593D8DBEB1BDF93D31BECCBB3A3D183E503D7ABE10BEC63ABDBDA9BC5E3C0BBE19BD26BE12BE2ABD39BEFCBD8E3D3F3A4B3E223EBDBED63C403EC73C473E20BC283E77BDC03E08BE133EA73DD03CBB3CD33E1B3E4ABD723DCC3D7B3D0E3E553EC83C263C63BCFEBC9E3CE5BD6A3EE9BDAA3E9B3DD83D43BE00BE053E803D143E16BE793E9B3D383E2BBE09BB20BE0D3E46BDB5BD163EECBD283AA7BE1A3EA33B7A3E3D3CC6BD793E333E22BE0ABDDEBD6E3EFE3D83BEE43C883EE63D40BE2ABE823C49BE5B3E2EBEA4BC0FBE73BD8CBCB8BDCBBEA5BE82BE2EBE4BBEC23DC6BDB3BDAEBC003F02BF033D6BBF763E733F4D3ECB3E3A3FA7BEA4BDEABE00BF9CBE59BF1ABF86BEB3BDFB3E59BE053E873FB93D86BD5E3E81BE813C8DBD8ABD45BE94BDDA3D68BE4FBDC13D673DF03BD63D223E793E40BEB43DF1BD263DC23D96BC11BE04BE3F3E173E953D8ABD67BE55BE603B4F3D2ABE4DBE493D2D3EE6BDFDBC88BE3C3DF73C57BD873E0F3E03BED2BD483DCEBD0E3E0BBE223E58BC0ABC09BEA43EB5BC84BD4F3E7FBDF33DE63DA73D283E6D3E083D97BD00BD893EB03C003E13BE6F3D5FBE65BE883D1B3EB63C7D3D7FBD1D3D113E93BE293E8EBE51BDEFBD44BD523E43BE47BDF23DB7BD893E09BE01BECD3EC4BD85BEEB39E63D13BE1EBD5ABD9EBDBABDEE3DBF3D343E893EBDBD7C3EDD3D8ABD9E3D94BED8BD8E3D42BE38BED5BD053EDDBDBDBDC43DEDBDC4BD043E46BE903D9CBEFFBD05BE2F3E1C3E163E173BB23E0A3E3A3EF13D773D963E0EBE82BD1C3E11BEE2BB8E3C203E653DE9BD4ABEE8BC3B3CCD3DA43E843D9BBE17BEFCBD963CD13D573E50BDDDBC343E573D9F3D533E8A3D71BE72BD0A3E6D3E80BCA23C953CC6BC983D8C3D063D3E3D2B3DB73EB83DB33D523E4FBE143E8E3E19BD6DBC09BE3ABDD43D90BC233D233D84BD08BC39BE5B3EF6BD35BC0DBEA63D063E093DE2BD8CBD60BE2C3E1A3E903E2ABD1E3E69BD7C3D763D3B3DE23D45BEFBBDC4BC473DACBC0A3E72BD763EEBBD193E9E3D4E3D783E1A3E963DA2BC993CAB3DE0BD32BD67BD4E3EEA3A833DEE3B4CBC29BE353E1E3D94BD99BD0C3D01BE6B3E15BD49BD923BE53C72BD993DE33D04BE47BE97BDCEBD8CBD113D94BE9FBCF7BC9FBCF13D9B3C063DA4BD57BE69BE0FBD9F3D71BCA0BDA33D12BC023E98BE27BE293BC03D873D0C3EB8BD493DB83DDFBCECBC663E26BD8D3D4F3EC0BC8D3D13BD7D3EB03D4FBE41BD023E3FBCB03D46BE3EBE9CBD36BE28BEB3BEA9BD333E0F3D343E01BD1DBED1BDD73D1A3D603E063EA2BDB53D81BDD43D673E0CBE43BDB0BD183E33BECF3DBB3C003EB2BD89BD443CB2BD23BD283EF4BDDBBD863DF4BD963C8EBD653E4C3C1DBDF9BD6A3B4CBE0B3E273E50BE56BCD43DB4BD2A3EE2BDD73DB43DE0BDB03D88BE72BDD7BD38BEF7BDADBCA7BE8C3DE3BA76BD313E263E24BE35BED53DDF3DF5BC403D41BE66BE843DA63D6BBED7BC37BECA3D94BD813CB63EA53D11BE13BE303D453EF3BCFA3D9F3B86BDA2BD863D1A3E123E62BDB1BDCC3D7D3E36BEAAB90FBD22BE09BE48BEF43CF6BC973E0B3E093D19BE8EBD113EF73C1A3E683D29BE3C3EB7BB4ABCF43CCC3CEF3D0E3CE13BA23E04BEC83E193C573E4F3D053E003E3EBEFCBC3DBC3E3E0DBEB7BD8E3D763EC03DC63D83BD633E51BDACBDD63D0BBE023D03BEE1BCBFBD313E95BD403E463EE2BC8A3EAF3D8B3E713E56BE22BBB5BCC0BDEF3DC3BD01BD11BE5B3DA43CA8BEE5BD67BD07BE91BE89BDA13DC43D4E3D60BD093EBA3D7DBE5D3D18BD2BBED7BD043DFA3D56BD793E03BD103D83BDBB3DEBBDC53DECBD55BCB63DC53C4FBE333C3CBEBEBD30BEFDBD163D41BE023E74BD673D7D3DEC3D383EE43DFABD33BDA43D343ED03925BD92BE99BE42BD0DBDC23CD4BD15BEE3BD963E02BD9E3D003E6BBE163EA93DB7BC7FBE283C6DBEBFBE923E523D203E1F3EA13D13BD30BD863DC4BDC63C58BE113DB73EBDBD8FBD8A3E813D56BEBF3CE53DCFBDB3BE97BDB13DFC3D303D9CBC2ABE11BE563E40BD93BC08BFBC3C02BEB3BC2FBDF73C81BE033CADBD1B3C9ABEA43DB63DC93D5B3D1BBDA7BD0BBD3DBD283D51BD72BDA83DE23D8ABD76BE67BED5BDA43D913B023E8E3D7DBC04BE383EA13DA83EF83D923D743E01BEE73D2FBE51BE073E40BECABD6C3EEA3C0EBE0D3EA53D6D3D70BDBE3D96BDAABCACBD41BDE4BD1BBC8ABEFDBB0DBE093E06BE75BD703DE53B8A3CC03D02BDB33D7CBEA33B3D3E47BE43BEDB3D543D81BECFBCB43DC93D33BE903DF93D473E67BEBBBC5C3E22BE88BE37BEEB3D463EF33CA23D30BE05BCE83C50BDFCBCCCBD7FBB873ECEBEDE3C913D58BE44BED2BDAFBC45BEFBBD6B3ED23DCDBD83BD253EA3BD02BEDBBD15BE25BE88BE41BE843E0F3E913DB7BD6BBEDF3CBC3ED6BDD13DC23D2ABE7A3EE83D1A3E073ED73D2C3E113D5CBE2FBEBFBD9ABDC53DC93C85BECD3C18BE5D3D943D0ABE163EA03D7D3D823DE93DBD3EA4BDC2BD7A3E1E3D1F3E163DA83EDB3D14BE8DBE82BE153D7A3C423D2EBEB93CFD3DCE3C513E9ABC4A3C30BE61BE86BE89BE3B3E92BC953B9ABDDC3C93BDDA3D863E87BE64BEAEBD883C393D57BEC63EB23E0B3C083EB73D0B3E7CBE9ABD863EE13C003D703EDFBB8BBD21BED6BC9B3C773E94BEB2BB9F3B983C63BEFABD18BBBDBC68BEACBCE93D9E3DD2BD0E3D89BDFE3D473E363C5FBEAF3CC13C7F3DA9BD383DCA3D303E3B3E343EC53D3F3E863D23BD09BD403E00BDDBBC853D873DB8BC97BDC8BB31BEA5BD3E3D8BBD39BD8DBE8F3DADBCDE3D71BB23BE913E20BE273E32BEA13C93BD8FBDE33DCA3DDDBD313D5A3DFCBD7C3EB3BD893E60BE70BE86BE01BEF63C3B3E323D973EE53D44BE8EBD8A3E273E00BDB43E053D57BC68BC10BEAFBED03DD5387F3D02BE143E0FBEE1BD44BEB23D26BC853B423C803E40BE6C3E1A3DF2BD40BD15BEC13D61BE043DC7BD31BE9C3C933C30BEEFBDC3BD923E2F3DF8BC93BD96BC763EBD3DD73D0B3E823D8B3E973E993DAFBD943DEB3DEF3D3CBECE3D04BC53BD41BD81BE26BDC73D0A3EDCBC2EBE1BBDD0BCB4BD9C3E803D95BEC1BDA8BE23BE32BEAB3D5BBE3ABECBBD8B3E3CBCCB3D343B2ABD8B3D3E3E48BDBB3D0F3EDBBD903EF23DFBBDB9BD86BED9BD953D0A3E3A3E57BE08BE6A3EF23D263E61BED9BDF8BD15BE36BE763E5ABE8E3D3ABEB3BEBD3DFEBCDF3C78BD8FBCAABDCF3CE0BD84BD15BE4F3E80BD693CB9BD4ABEACBD913D51BDB9BDBDBD99BC24BD9A3D9ABE083E15BE4ABE11BEB33DE13C38BDC9BDF2BDE83D63BC4D3E453DE3BC0D3DFDBC36BB5EBE5B3DC13B3ABDB13CEB3DA5BDDBBBC8BC34BDF73D8C3D983D673B033ECEBD7BBD83BDD3BD10BD30BD683D383A2D3D6BBD8B3E52BE2CBE36BD4BBE0E3E503E9B3CAC3DAEBB9C3C31BE98BDC7BD7BBD563DA4BDEABDA9BDF53D1CBDE2BD713DFBBD073E41BE0CBEBF3CFB3CAE3E183D49BEA7BD23BD8DBD77BE8DBB5EBE353E2A3DF53D1B3D863D1D3C04BE37BD263E5FBD263EBFBBABBB1DBE8A3B243E193EB5BD68BDD1BD44BD45BEABBB663E98BDD1BD4D3DD03D693EE73D0E3EDE3D06BE2CBE7A3D84BDD8BD483DECBD333EC33E3D3D0E3E05BF8BBEFBBEB03D223F2B3D833F9DBD353F0B3EC0BE2DBF11BE553EF5BE4F3DD13D71BE86BC07BF093E0DBE893EAF3C463FE9BEFB3D36BFE1BE92BD62BD6A3D1F3EB13DB5BB9CBDCA3D313EB8BD643D07BE70BE6EBD4BBEB63DF0BDD5BBD13D96BD1CBD61B8A03D93BD413E3FBE8FBD67BE0EBCB63C383DCA3DC53B143EB0BD1BBDE0BD8EBEBF3D183E60BD03BE91BD28BC62BDF53E603EAC3D913E17BDCE3D4CBEB5BCB23DCCBD86BE4BBD18BD3FBEAA3C76BD763E15BD11BE2D3E573D05BD103E57BD80BD6EBE773D3F3ECE3D4B3E56BEFABB6C3E863D9CBDA1BDDEBDD6BD283E5A3E723D93BDAF3DDE3C61BE19BE19BD36BE11BD8ABC4F3E843ED1BD8ABE2BBE13BE0ABED93D26BE45BED03E57BDD1BDCF3E9BBD82BECF3C8B3E9D3D86BE30BE0A3E8DBE4B3E973C10BCB2BD9DBE1DBEDEBD5ABD82BD49BE55BD3DBEC43E90BE52BEE63C8FBD0D3D0C3D613DB7BC08BED03DB93D673D9C3DD73D8DBD1A3E46BE473E80BE113DF43DE0BD1B3E893E4FBE1BBEAFBDE53DC23D433D863EA0BDA2BEE1BD423D13BE683EB73DD3BBC6BCE33E6C3E39BEA5BC9ABB653ED63D123D103D803E903DFBBDDA3C1DBC83BE45BDC23D3ABEA5BC9DBD53BE1F3E9A3E7C3EA43ECBBD5B3DF5BD12BE38BE893E2BBE183D4C3E4D3CA2BD6FBD853C033E09BDAABD113E5C3D463EF53D753D0ABE7A3D05BCB53D663D54BD3F3E7F3DAC3DC93C553C5C3DB23DF93C5CBDDCBC3B3E37BE21BED33D92BD223E3DBE823C603E22BE303D8E3D65BE043E963D3C3E703ED43ED33D1B3E1DBE2A3E47BD8EBE943E78BD293EB5BAA2BE1B3C3CBE14BDEB3DB13DD4BDEFBB323EB33E1C3EDA3D8E3E49BD943DA83D87BD8ABD43BD51BD84BB2CBE113E353EF73DF1BC583E843ED2BC18BE66BA04BD48BDF7BD9FBCABBCA0BD16BDC9BCFBBCE0BC79BD363E48BD8C3E6C3D33BEB0BEDF38A9BE57BEF7BD053CB6BE2A3C8D3C48BD0D3D483EA23E29BD7E3DCF3C2FBE47BEC9BDB9BD2C3DD9BD65BC82BD00BD52BBE2BDCE3D663E983EC4BCD6BE0CBD1DBEC5BD313EEFBC60BEC5BCA4BDF8BDB4BD37BEB93EB33D563D993DDB3D60BD94BE8E3E2EBD693E3A3E6DBD3EBE2C3D8DBD643E163D463D79BD1A3D4ABD43BDBD3C343E203D16BD0BBE21BD593E6B3D94BD393E293D1BBC923E443EAABDDEBD0C3DAA3D813D7FBD9CBDA0BDE63CB7BC2BBED2BDA8BD803D343D033E403D283DD1BD1C3EE7BD73BEF6BD2FBD783C9ABE87BD8B3C9C3DB13D3EBC203E853DB5BD0CBEBA3DDDBCAC3DD1BD45BDEE3D493DA43DB8BD093D6EBD2FBD7DBC8BBD18BEC83CF63D8EBEBEBD683DD33C883EF4BDDBBD443B2BBED93C813CBFBDE4BD6C3DA1BEC23D4EBD01BEBFBD003E2FBC523E8C3E85BCF9BC16BE82BE993D603E5CBE1D3E173E863D97BC9D3D203DBABD163EAF3D073E353D73BD143D87BE563DA2BDE13BC63C89BD00BEDC3C093B59BE4DBD48BE4A3E89BC483E81BDF33D3C3E01BDC1BD0ABED13C94BD263EDF3D9DBD663D423E15BE023E0DBEF53BE4BD31BDDE3A983D3ABDE03D29BE61BE9ABDBD3DD93D2B3DA13E50BE1F3D873E0F3E193D453D1B3DA9BD833EDBBDD13C013E4B3C93BD46BE7ABE973E3EBC7F3D55BE8BBCE83C973EA83C893D5B3EB03E16BE883CAC3E1BBE953D423EFA3D38BDC4BADF3DD8BC45BE523E0F3D26BECF3D6B3E0E3D76BD0D3D193E0A3D993D1F3E8FBD42BE2B3D8EBD4ABE0B3EA13CF23D0DBCEABCB4BD10BC82BEFABD2E3EDA3E4F3E57BC86BDEC3D02BEAEBD963D17BE8D3D8FBC8BBE993EE73C37BE03BE183B1B3EB2BD3FBD6A3E973D6B3D3FBD13BD9BBC3ABC123E14BE6C3E183E1ABEECBC7F3ED3BD343D76BD573EC7BD753C86BDE6BD883DBC3DB73C88BE073E3A3D2ABCAF3E10BE1EBE353ECCBD61BECFBDA83D323D72BE7ABEDD3D39BCEABCB63D293DF8BD603C053E4C3D533D10BEF9BDA3BD403E3CBEADBDBABDADBC633DC73DBB3DAF3B9E3CDABDD83C89BCA43E053F16BEE8BDB43D64BE15BDF6BD743DE6BC843EFB3D46BC00BC5B3E223C44BE67BE293EA6BEEDBE2F3E713EBBBBE0BC8C3DE7BB2C3D723E20BD35BE9D3E0DBC923E193E5FBDB23E753E46BE413ED73EC13D413E8DBD28BEA1BE0F3D1CBED7BD543CFBBD433CBD3C1A3E7CBE313E003D01BEF83D71BD913E13BE803D843E51BE1FBEAC3D313EE1BD89BC3B3E183EB63C2B3E21BE7ABE583E0E3E7CBD9EBC7EBEB6BBD3BD443E513E6BBED43D2F3EA63C493E20BE9BBEC3BD11BED1BCDABD183E043C393DDB3CCCBCBC3CA43D893E9BBD6F3E4B3D06BE123EFB3D373B133E4BBDAB3C603E053D233EAC3D393EE2BC96BE26BDD0BD2BBD7E3E583E72BE133E1F3EBC3DEE3C613E3A3EFCBD92BD90BDC23E6B3EA2BD5BBD6F3E2E3D833BCD3D803E84BD8C3D973DACBEC8BD63BE313E89BD41BE48BD6A3DEF3CF3BB083E983D723E483E0DBE20BE60BE203D62BD3FBE263D703EC4BD3C3E013EC43D9CBD793DAB3DB73D383D343D3ABB2CBC3ABE41BDD33C1EBD80BB31BDCF3E15BDD9BD343E3ABC20BDA4BC61BD663DD73D033E91BE513C1CBEADBCBDBD153D0ABEBA3D78BB0D3D353E0A3D17BE19BC7FBEEB3D61BE433C5CBE713EAF3D77BEEC3DB6BDEABDF53DB2BDECBDF5BD483EA53DF83DFD3D6DBD263E0ABE2FBD1CBD6A3D89BD81BE79BE82BBB73AC23DB03C42BE55BD32BE27B78DBD813E31BE64BEE1BD2BBE7E3E1DBE0ABE493E443D7DBD2FBC74BDB63DE03D273E21BD0C3DFEBC9CBDB4BEBEBD383DA5BD8D3DB83C7D3D993DA3BC72BD4C3EC7BCD0BD213C3DBEC1BDCFBD1D3E1FBD6EBE513A553E853E9E3E5EBE62BE69BC523EFFBD0FBEA83DE7BD213DEB3DB23DCA3D503E7DBD85BE2EBD17BEB8BDBB3E8BBEB1BE13BFCABE89BEFB3E7B3E32BE44BED63E1FBEBBBD8BBEE4BE9BBE1E3E273FDD3E823E32BF28BF203F7A3E01BECFBE923E7F3E8EBE93BDCBBD4EBFBFBC323E0CBE52BD253EB3BD483C563D3F3EB33E9B3E093E7CBC103EBEBCA53DC6BD82BDA33C243E163E283E86BE3FBE4DBE8EBD5F3EA43E053ECB3ED7BC743E06BD",
      torch_tensor_48_8_torch.complex64_1: "0x0800000080E023BF56AC443F1912633F526EECBE80E023BF56AC443F59621CBF97AE4ABFE2A17E3F8869D3BD80E023BF56AC443F59621CBF97AE4ABFE2A17E3F8869D3BDB3097EBFE813FDBDD23D643FB6E0E7BEB3097EBFE813FDBDBACF12BF46B851BF4FB07E3FE505CFBDB3097EBFE813FDBDBACF12BF46B851BF4FB07E3FE505CFBD6D46DDBE9ADB66BFB263653F2A4DE3BE6D46DDBE9ADB66BF28EC08BF4E4E58BF6EBE7E3F04A2CABD6D46DDBE9ADB66BF28EC08BF4E4E58BF6EBE7E3F04A2CABD807B063FD0D459BFB483663FCDB3DEBE807B063FD0D459BF2B7AFDBE0E6D5EBF3FCC7E3FE53DC6BD807B063FD0D459BF2B7AFDBE0E6D5EBF3FCC7E3FE53DC6BDBBF57F3FA10391BCCE9D673FBD14DABEBBF57F3FA10391BC3990E8BE291164BFC3D97E3F89D9C1BDBBF57F3FA10391BC3990E8BE291164BFC3D97E3F89D9C1BDE81B0E3F31EF543FFBB1683F1670D5BEE81B0E3F31EF543F0F26D3BE7E3769BFFAE67E3FF374BDBDE81B0E3F31EF543F0F26D3BE7E3769BFFAE67E3FF374BDBDE0CACCBE28A16A3F32C0693FFAC5D0BEE0CACCBE28A16A3F7547BDBE39DD6DBFE3F37E3F2410B9BDE0CACCBE28A16A3F7547BDBE39DD6DBFE3F37E3F2410B9BD44C27CBFFB6D223E6EC86A3F8516CCBE44C27CBFFB6D223E7800A7BEC9FF71BF7E007F3F1CABB4BD44C27CBFFB6D223E7800A7BEC9FF71BF7E007F3F1CABB4BD74BC2ABFBCBF3EBFA7CA6B3FD761C7BE74BC2ABFBCBF3EBF645D90BEE89C75BFCC0C7F3FDC45B0BD74BC2ABFBCBF3EBF645D90BEE89C75BFCC0C7F3FDC45B0BD6C85883E4BBB76BFD7C66C3F0EA8C2BE6C85883E4BBB76BF70D572BE95B278BFCC187F3F67E0ABBD6C85883E4BBB76BF70D572BE95B278BFCC187F3F67E0ABBDB57F743F9FBD97BEF7BC6D3F4AE9BDBEB57F743F9FBD97BE276A44BE1E3F7BBF7F247F3FBE7AA7BDB57F743F9FBD97BE276A44BE1E3F7BBF7F247F3FBE7AA7BD2DF2433FEABE243F01AD6E3FA925B9BE2DF2433FEABE243F8F9215BE1C417DBFE42F7F3FE214A3BD2DF2433FEABE243F8F9215BE1C417DBFE42F7F3FE214A3BDEA0803BE38E57D3FEF966F3F495DB4BEEA0803BE38E57D3F0AD1CCBD72B77EBFFC3A7F3FD4AE9EBDEA0803BE38E57D3F0AD1CCBD72B77EBFFC3A7F3FD4AE9EBD5F5867BFC23ADB3EBB7A703F4D90AFBE5F5867BFC23ADB3EE6175CBD52A17FBFC5457F3F97489ABD5F5867BFC23ADB3EE6175CBD52A17FBFC5457F3F97489ABDE73B59BFF67107BF5F58713FD2BEAABEE73B59BFF67107BFD0A2F0BB3CFE7FBF42507F3F2AE295BDE73B59BFF67107BFD0A2F0BB3CFE7FBF42507F3F2AE295BDB78659BC39FA7FBFD52F723FF7E8A5BEB78659BC39FA7FBFA8FF1F3DFBCD7FBF705A7F3F8F7B91BDB78659BC39FA7FBFA8FF1F3DFBCD7FBF705A7F3F8F7B91BDAA8F553F4D2A0DBF1801733FDE0EA1BEAA8F553F4D2A0DBFC8DDAE3DAC107FBF51647F3FC9148DBDAA8F553F4D2A0DBFC8DDAE3DAC107FBF51647F3FC9148DBD8E2C6A3F06DECE3E22CC733FA5309CBE8E2C6A3F06DECE3EA7AD063EB5C67DBFE46D7F3FD7AD88BD8E2C6A3F06DECE3EA7AD063EB5C67DBFE46D7F3FD7AD88BD18F41D3EA4EF7C3FEF90743F6C4E97BE18F41D3EA4EF7C3F1EA2353ECEF07BBF29777F3FBB4684BD18F41D3EA4EF7C3F1EA2353ECEF07BBF29777F3FBB4684BDB3803FBFE9E3293F794F753F546892BEB3803FBFE9E3293F7432643EF88F79BF21807F3FF1BE7FBDB3803FBFE9E3293F7432643EF88F79BF21807F3FF1BE7FBD576D76BF2AB48ABEBB07763F7D7E8DBE576D76BF2AB48ABE7A22893E84A576BFCB887F3F1DF076BD576D76BF2AB48ABE7A22893E84A576BFCB887F3F1DF076BD389395BE0ED574BFB1B9763F059188BE389395BE0ED574BF17E09F3E0F3373BF27917F3FFC206EBD389395BE0ED574BF17E09F3E0F3373BF27917F3FFC206EBD819C253F083743BF5565773F10A083BE819C253F083743BF8F45B63E7C3A6FBF36997F3F955165BD819C253F083743BF8F45B63E7C3A6FBF36997F3F955165BD78BF7D3F3887073EA50A783F77577DBE78BF7D3F3887073E8446CC3EFFBD6ABFF7A07F3FE7815CBD78BF7D3F3887073E8446CC3EFFBD6ABFF7A07F3FE7815CBDFE2DD93EFCD3673F9BA9783F516873BEFE2DD93EFCD3673FD0D6E13E10C065BF6AA87F3FF6B153BDFE2DD93EFCD3673FD0D6E13E10C065BF6AA87F3FF6B153BDBF6708BFE7A1583F3342793FF07269BEBF6708BFE7A1583F96EAF63E6F4360BF8FAF7F3FC4E14ABDBF6708BFE7A1583F96EAF63E6F4360BF8FAF7F3FC4E14ABD6FFD7FBF1505113C6AD4793F96775FBE6FFD7FBF1505113C1ABB053F234B5ABF66B67F3F551142BD6FFD7FBF1505113C1ABB053F234B5ABF66B67F3F551142BDFC370CBF102F56BF3C607A3F837655BEFC370CBF102F56BF29B70F3F79DA53BFF0BC7F3FAB4039BDFC370CBF102F56BF29B70F3F79DA53BFF0BC7F3FAB4039BD22F0D03EC8B669BFA5E57A3FF86F4BBE22F0D03EC8B669BFF963193FFAF44CBF2CC37F3FC86F30BD22F0D03EC8B669BFF963193FFAF44CBF2CC37F3FC86F30BDBF1B7D3F697919BEA1647B3F3A6441BEBF1B7D3F697919BE33BC223F779E45BF1AC97F3FB19E27BDBF1B7D3F697919BE33BC223F779E45BF1AC97F3FB19E27BD840A293FB340403F2EDD7B3F875337BE840A293FB340403FB0BA2B3FFADA3DBFBACE7F3F65CD1EBD840A293FB340403FB0BA2B3FFADA3DBFBACE7F3F65CD1EBD36E28CBE251E763F494F7C3F233E2DBE36E28CBE251E763F7B5A343FCBAE35BF0DD47F3FEAFB15BD36E28CBE251E763F7B5A343FCBAE35BF0DD47F3FEAFB15BD2C2975BF1068933EEDBA7C3F502423BE2C2975BF1068933ED1963C3F6D1E2DBF11D97F3F412A0DBD2C2975BF1068933ED1963C3F6D1E2DBF11D97F3F412A0DBDE87A42BF447926BF1A207D3F4F0619BEE87A42BF447926BF296B443F992E24BFC8DD7F3F6C5804BDE87A42BF447926BF296B443F992E24BFC8DD7F3F6C5804BDD7040C3E72987DBFCC7E7D3F64E40EBED7040C3E72987DBF31D34B3F3AE41ABF31E27F3FE10CF7BCD7040C3E72987DBF31D34B3F3AE41ABF31E27F3FE10CF7BC6F4E683F2220D7BE00D77D3FD0BE04BE6F4E683F2220D7BED3CA523F734411BF4CE67F3F9D68E5BC6F4E683F2220D7BED3CA523F734411BF4CE67F3F9D68E5BCD006583FD85C093FB5287E3FAC2BF5BDD006583FD85C093F394E593F905407BF19EA7F3F14C4D3BCD006583FD85C093F394E593F905407BF19EA7F3F14C4D3BC7205913B5CFF7F3FE8737E3F72D3E0BD7205913B5CFF7F3FCA595F3F1934FABE99ED7F3F491FC2BC7205913B5CFF7F3FCA595F3F1934FABE99ED7F3F491FC2BC64CD56BFF8440B3F98B87E3F7675CCBD64CD56BFF8440B3F31EA643F1B35E5BECBF07F3F447AB0BC64CD56BFF8440B3F31EA643F1B35E5BECBF07F3F447AB0BCD53F69BF3201D3BEC2F67E3F3E12B8BDD53F69BF3201D3BE5CFC693FB8B7CFBEAEF37F3F0AD59EBCD53F69BF3201D3BE5CFC693FB8B7CFBEAEF37F3F0AD59EBCF6FD14BE95467DBF662E7F3F50AAA3BDF6FD14BE95467DBF808D6E3FCAC7B9BE44F67F3F9F2F8DBCF6FD14BE95467DBF808D6E3FCAC7B9BE44F67F3F9F2F8DBCBDFF403F463028BF815F7F3F323E8FBDBDFF403F463028BF199B723F6971A3BE8CF87F3F121477BCBDFF403F463028BF199B723F6971A3BE8CF87F3F121477BCB8CD753F8C0F8F3E128A7F3FD19C75BDB8CD753F8C0F8F3EE922763FE8C08CBE86FA7F3F9BC853BCB8CD753F8C0F8F3EE922763FE8C08CBE86FA7F3F9BC853BC2C3C913E107C753F19AE7F3FF4B64CBD2C3C913E107C753FFF22793F90856BBE33FC7F3FE37C30BC2C3C913E107C753FFF22793F90856BBE33FC7F3FE37C30BC305527BFCFBD413F94CB7F3FDBCB23BD305527BFCFBD413FB2997B3F72073DBE91FD7F3FF6300DBC305527BFCFBD413FB2997B3F72073DBE91FD7F3FF6300DBC26707DBFC38110BE83E27F3F1FB9F5BC26707DBFC38110BEA8857D3F16210EBEA2FE7F3FBDC9D3BB26707DBFC38110BEA8857D3F16210EBEA2FE7F3FBDC9D3BB3311D5BEB7C768BFE5F27F3F3ED4A3BC3311D5BEB7C768BFD1E57E3FB5D8BDBD64FF7F3F4C318DBB3311D5BEB7C768BFD1E57E3FB5D8BDBD64FF7F3F4C318DBB40510A3FA46A57BFB9FC7F3F57D623BC40510A3FA46A57BF6BB97F3F1C0D3EBDD9FF7F3F62310DBB40510A3FA46A57BF6BB97F3F1C0D3EBDD9FF7F3F62310DBB",
      torch_tensor_48_8_torch.complex64: "0x080000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F0000000040510A3FA46A573FB9FC7F3F57D6233C40510A3FA46A573F6BB97F3F1C0D3E3DD9FF7F3F62310D3B40510A3FA46A573F6BB97F3F1C0D3E3DD9FF7F3F62310D3B3311D5BEB7C7683FE5F27F3F3ED4A33C3311D5BEB7C7683FD1E57E3FB5D8BD3D64FF7F3F4C318D3B3311D5BEB7C7683FD1E57E3FB5D8BD3D64FF7F3F4C318D3B26707DBFC381103E83E27F3F1FB9F53C26707DBFC381103EA8857D3F16210E3EA2FE7F3FBDC9D33B26707DBFC381103EA8857D3F16210E3EA2FE7F3FBDC9D33B305527BFCFBD41BF94CB7F3FDBCB233D305527BFCFBD41BFB2997B3F72073D3E91FD7F3FF6300D3C305527BFCFBD41BFB2997B3F72073D3E91FD7F3FF6300D3C2C3C913E107C75BF19AE7F3FF4B64C3D2C3C913E107C75BFFF22793F90856B3E33FC7F3FE37C303C2C3C913E107C75BFFF22793F90856B3E33FC7F3FE37C303CB8CD753F8C0F8FBE128A7F3FD19C753DB8CD753F8C0F8FBEE922763FE8C08C3E86FA7F3F9BC8533CB8CD753F8C0F8FBEE922763FE8C08C3E86FA7F3F9BC8533CBDFF403F4630283F815F7F3F323E8F3DBDFF403F4630283F199B723F6971A33E8CF87F3F1214773CBDFF403F4630283F199B723F6971A33E8CF87F3F1214773CF6FD14BE95467D3F662E7F3F50AAA33DF6FD14BE95467D3F808D6E3FCAC7B93E44F67F3F9F2F8D3CF6FD14BE95467D3F808D6E3FCAC7B93E44F67F3F9F2F8D3CD53F69BF3201D33EC2F67E3F3E12B83DD53F69BF3201D33E5CFC693FB8B7CF3EAEF37F3F0AD59E3CD53F69BF3201D33E5CFC693FB8B7CF3EAEF37F3F0AD59E3C64CD56BFF8440BBF98B87E3F7675CC3D64CD56BFF8440BBF31EA643F1B35E53ECBF07F3F447AB03C64CD56BFF8440BBF31EA643F1B35E53ECBF07F3F447AB03C7205913B5CFF7FBFE8737E3F72D3E03D7205913B5CFF7FBFCA595F3F1934FA3E99ED7F3F491FC23C7205913B5CFF7FBFCA595F3F1934FA3E99ED7F3F491FC23CD006583FD85C09BFB5287E3FAC2BF53DD006583FD85C09BF394E593F9054073F19EA7F3F14C4D33CD006583FD85C09BF394E593F9054073F19EA7F3F14C4D33C6F4E683F2220D73E00D77D3FD0BE043E6F4E683F2220D73ED3CA523F7344113F4CE67F3F9D68E53C6F4E683F2220D73ED3CA523F7344113F4CE67F3F9D68E53CD7040C3E72987D3FCC7E7D3F64E40E3ED7040C3E72987D3F31D34B3F3AE41A3F31E27F3FE10CF73CD7040C3E72987D3F31D34B3F3AE41A3F31E27F3FE10CF73CE87A42BF4479263F1A207D3F4F06193EE87A42BF4479263F296B443F992E243FC8DD7F3F6C58043DE87A42BF4479263F296B443F992E243FC8DD7F3F6C58043D2C2975BF106893BEEDBA7C3F5024233E2C2975BF106893BED1963C3F6D1E2D3F11D97F3F412A0D3D2C2975BF106893BED1963C3F6D1E2D3F11D97F3F412A0D3D36E28CBE251E76BF494F7C3F233E2D3E36E28CBE251E76BF7B5A343FCBAE353F0DD47F3FEAFB153D36E28CBE251E76BF7B5A343FCBAE353F0DD47F3FEAFB153D840A293FB34040BF2EDD7B3F8753373E840A293FB34040BFB0BA2B3FFADA3D3FBACE7F3F65CD1E3D840A293FB34040BFB0BA2B3FFADA3D3FBACE7F3F65CD1E3DBF1B7D3F6979193EA1647B3F3A64413EBF1B7D3F6979193E33BC223F779E453F1AC97F3FB19E273DBF1B7D3F6979193E33BC223F779E453F1AC97F3FB19E273D22F0D03EC8B6693FA5E57A3FF86F4B3E22F0D03EC8B6693FF963193FFAF44C3F2CC37F3FC86F303D22F0D03EC8B6693FF963193FFAF44C3F2CC37F3FC86F303DFC370CBF102F563F3C607A3F8376553EFC370CBF102F563F29B70F3F79DA533FF0BC7F3FAB40393DFC370CBF102F563F29B70F3F79DA533FF0BC7F3FAB40393D6FFD7FBF150511BC6AD4793F96775F3E6FFD7FBF150511BC1ABB053F234B5A3F66B67F3F5511423D6FFD7FBF150511BC1ABB053F234B5A3F66B67F3F5511423DBF6708BFE7A158BF3342793FF072693EBF6708BFE7A158BF96EAF63E6F43603F8FAF7F3FC4E14A3DBF6708BFE7A158BF96EAF63E6F43603F8FAF7F3FC4E14A3DFE2DD93EFCD367BF9BA9783F5168733EFE2DD93EFCD367BFD0D6E13E10C0653F6AA87F3FF6B1533DFE2DD93EFCD367BFD0D6E13E10C0653F6AA87F3FF6B1533D78BF7D3F388707BEA50A783F77577D3E78BF7D3F388707BE8446CC3EFFBD6A3FF7A07F3FE7815C3D78BF7D3F388707BE8446CC3EFFBD6A3FF7A07F3FE7815C3D819C253F0837433F5565773F10A0833E819C253F0837433F8F45B63E7C3A6F3F36997F3F9551653D819C253F0837433F8F45B63E7C3A6F3F36997F3F9551653D389395BE0ED5743FB1B9763F0591883E389395BE0ED5743F17E09F3E0F33733F27917F3FFC206E3D389395BE0ED5743F17E09F3E0F33733F27917F3FFC206E3D576D76BF2AB48A3EBB07763F7D7E8D3E576D76BF2AB48A3E7A22893E84A5763FCB887F3F1DF0763D576D76BF2AB48A3E7A22893E84A5763FCB887F3F1DF0763DB3803FBFE9E329BF794F753F5468923EB3803FBFE9E329BF7432643EF88F793F21807F3FF1BE7F3DB3803FBFE9E329BF7432643EF88F793F21807F3FF1BE7F3D18F41D3EA4EF7CBFEF90743F6C4E973E18F41D3EA4EF7CBF1EA2353ECEF07B3F29777F3FBB46843D18F41D3EA4EF7CBF1EA2353ECEF07B3F29777F3FBB46843D8E2C6A3F06DECEBE22CC733FA5309C3E8E2C6A3F06DECEBEA7AD063EB5C67D3FE46D7F3FD7AD883D8E2C6A3F06DECEBEA7AD063EB5C67D3FE46D7F3FD7AD883DAA8F553F4D2A0D3F1801733FDE0EA13EAA8F553F4D2A0D3FC8DDAE3DAC107F3F51647F3FC9148D3DAA8F553F4D2A0D3FC8DDAE3DAC107F3F51647F3FC9148D3DB78659BC39FA7F3FD52F723FF7E8A53EB78659BC39FA7F3FA8FF1F3DFBCD7F3F705A7F3F8F7B913DB78659BC39FA7F3FA8FF1F3DFBCD7F3F705A7F3F8F7B913DE73B59BFF671073F5F58713FD2BEAA3EE73B59BFF671073FD0A2F0BB3CFE7F3F42507F3F2AE2953DE73B59BFF671073FD0A2F0BB3CFE7F3F42507F3F2AE2953D5F5867BFC23ADBBEBB7A703F4D90AF3E5F5867BFC23ADBBEE6175CBD52A17F3FC5457F3F97489A3D5F5867BFC23ADBBEE6175CBD52A17F3FC5457F3F97489A3DEA0803BE38E57DBFEF966F3F495DB43EEA0803BE38E57DBF0AD1CCBD72B77E3FFC3A7F3FD4AE9E3DEA0803BE38E57DBF0AD1CCBD72B77E3FFC3A7F3FD4AE9E3D2DF2433FEABE24BF01AD6E3FA925B93E2DF2433FEABE24BF8F9215BE1C417D3FE42F7F3FE214A33D2DF2433FEABE24BF8F9215BE1C417D3FE42F7F3FE214A33DB57F743F9FBD973EF7BC6D3F4AE9BD3EB57F743F9FBD973E276A44BE1E3F7B3F7F247F3FBE7AA73DB57F743F9FBD973E276A44BE1E3F7B3F7F247F3FBE7AA73D6C85883E4BBB763FD7C66C3F0EA8C23E6C85883E4BBB763F70D572BE95B2783FCC187F3F67E0AB3D6C85883E4BBB763F70D572BE95B2783FCC187F3F67E0AB3D74BC2ABFBCBF3E3FA7CA6B3FD761C73E74BC2ABFBCBF3E3F645D90BEE89C753FCC0C7F3FDC45B03D74BC2ABFBCBF3E3F645D90BEE89C753FCC0C7F3FDC45B03D44C27CBFFB6D22BE6EC86A3F8516CC3E44C27CBFFB6D22BE7800A7BEC9FF713F7E007F3F1CABB43D44C27CBFFB6D22BE7800A7BEC9FF713F7E007F3F1CABB43DE0CACCBE28A16ABF32C0693FFAC5D03EE0CACCBE28A16ABF7547BDBE39DD6D3FE3F37E3F2410B93DE0CACCBE28A16ABF7547BDBE39DD6D3FE3F37E3F2410B93DE81B0E3F31EF54BFFBB1683F1670D53EE81B0E3F31EF54BF0F26D3BE7E37693FFAE67E3FF374BD3DE81B0E3F31EF54BF0F26D3BE7E37693FFAE67E3FF374BD3DBBF57F3FA103913CCE9D673FBD14DA3EBBF57F3FA103913C3990E8BE2911643FC3D97E3F89D9C13DBBF57F3FA103913C3990E8BE2911643FC3D97E3F89D9C13D807B063FD0D4593FB483663FCDB3DE3E807B063FD0D4593F2B7AFDBE0E6D5E3F3FCC7E3FE53DC63D807B063FD0D4593F2B7AFDBE0E6D5E3F3FCC7E3FE53DC63D6D46DDBE9ADB663FB263653F2A4DE33E6D46DDBE9ADB663F28EC08BF4E4E583F6EBE7E3F04A2CA3D6D46DDBE9ADB663F28EC08BF4E4E583F6EBE7E3F04A2CA3DB3097EBFE813FD3DD23D643FB6E0E73EB3097EBFE813FD3DBACF12BF46B8513F4FB07E3FE505CF3DB3097EBFE813FD3DBACF12BF46B8513F4FB07E3FE505CF3D",
      torch_tensor_32_torch.bfloat16_3: "0x020000008F3CA83C853CA23DB33D603E4ABD5A3D82BA8C3C49BCE83D353E83BD073E843E65BD683D1E3DD63DFE3DD2BD54BCB33DEC3D0A3E80BE86BCC13B0A3C88BDBD3D",
      torch_tensor_32_32_torch.bfloat16: "0x0200000039BD08BCAEBD96BB0B3F013E0A3E4B3ECEBD6C3C473D883E53BD3FBE943EFE3D3EBE97BDC63EE5BDEDBDDEBD69BDC7BCDC3DADBD413D243D5CBBD63CC0BD9DBD8EBE1B3EC33DA93D46BD653EC1BE4E3D143D99BE1BBDA3BC903C86BD9BBDC2BD9C3DC83D933E183E603EB73B34BE3ABD643DFB3D02BE8CBD13BD81BD2E3E97BD913B853E4DBE10BE943CCF3B943E02BE17BE4C3ED4BC353CCC3C7D3D493EDB3E473E46BE88BE34BE20BE1FBD12BD7ABC283DA63E993E573D0D3C073DC43D883D8FBDE93DACBEF4BD9B3E09BCC6BD153EDC3D383B51BD32BDDE3D09BE1BBE383E52BB413CB0BC723B84BDF13DDDBD753E1E3EA7BDD23DDFBDA43DF43BAEBD403E32BE59BEC1BD80BDBC3EE33D47BE313DC93DFCBD35BE1CBD1F3EB73D73BE633E72BE14BC2EBEB9BD85BE2E3EB33E1C3D883E05BF403E5ABD35BDE2BD1C3E823D103E36BEF9BD10BE5EBD5DBEF1BC8DBD9D3C1ABD583EDDBAF03D933EC43DBEBC5F3D043E913D77BE8B3D14BEBC3D903D713D2EBEFC3D703C88BD023E39BC343E92BC5BBE87BEF3BD3B3D80BE73BD273DA33E923DF7BD7CBC90BB25BE863ED4BD5C3EEA3DB53D00BD1CBD6CBEDC3C1ABC97BD053D3A3DDFBC73BE17BDCBBD5A3D73BD78BE1C3D45BE87BDF93CA53E25BD8A3D383DD7BC8F3E30BE1E3DF9BD8E3E563DB8BDE5BCE5BC8D3D94BEEC3DF2BDCC3D5C3E92BE5BBE913B55BE4ABE61BE24BC1D3ED13E1EBE073E633A56BEDF3C423D853DAE3DDABD783E233ED2BD6A3E0E3D67BD833DAD3C2F3D2ABE6A3D55BE29BE0FBEEB3D27BC1FBE303D0D3EB23C40BD7CBE02BDFEBB61BD96BE813D10BE74BE213D0CBE0F3D85BECABC78BC27BE263EDABDF13D123ED53D67BE1BBE4D3E70BC3DBD8B394EBE25BD903EE63DFCBD03BDA5BE4CBD993D123E293EF43D29BE863E0ABEABBD9EBC02BD993D313E12BE873D51BE9F3CF53DA7BB0EBF303B963E1A3E5B3ED8BDA9BDBCBDB83CD5BD7ABD3CBD3B3E463D4FBE673D4E3ED8BD24BC58BD8CBE5D3E683DC03BC23CA23D2B3E0C3EB4BC923DCD3C00BD1BBDCD3D06BE293E73BE08BE7C3E17BE04BE2F3C0B3D423E033E473E033D063EF9BD10BD6D3D523E9A3E663E8EBCC3BCC9BDD03DD1BD1B3DEFBC853C903C8ABD8EBD28BD8D3E323D233D2D3DA1BC9D3D263E723DDCBD3BBE37BE69BD43BEA9BCF73C2DBD7CBE43BEA43D14BCCB3D973D9DBD983E70BD7E3DEE3C0ABDBABD903E313D57BEABBEECBC14BE7E3C25BC713C253ED83D22BD03BEF13CA93E0C3EED3D03BEE8BD6D3E603DB8BDC9BCF23C9CBE393E203EEE3D63BC823E3F3E8D3E84BC84BD8ABED33DA8BC863EAFBCD53D1C3E333D2B3E1DBE20BEFFBD653E27BE563E4E3DCC3DAC3D22BE753E2BBE4FBE323C85BEA03D673E2D3E75BE6D3E053E6BBE733EEDBE87BE16BE813E5A3EC33D0ABECEBDF93DE83D2A3DC0BD3E3E03BE87BE873D11BE5E3E6ABC2E3E7FBD4B3D8DBE76BE95BEB7BE263D9EBD813E4DBE803EDFBD47BEB4BD3CBE963C80BE5DBD663E2BBDAEBE913DE73D213E7E3DD23CEB3D0F3E5E3D003ED03D143E67BD49BDE93D0A3E3CBE4DBE343C783DA3BE083E2DBE143E18BE0DBEBEBC88BDA1BD65BD543DE83D8A3C15BC4FBED53E153EADBD4F3ED63DA4BBDFBDC7BC333ED2BDD13E403EB23C2DBDDB3C4F3E20BEF13DE2BD02BEE4BC333DA2BDAA3E543CBD3D943DC83CA53B2CBE5F3EF53D613D9BBDC83DC83D1CBE24BDE43DF53DD83CE8BDB5BE2A3E30BEB93C393EF5BDEE3DE6BD803DC7BDB6BEE43DACBD2A3DA33E16BD1BBE3CBC7C3D12BE2F3E263D39BD11BDCC3D55BDE23D373D3F3E92BD92BD3A3E253CAD3DA2BD833DB6BD0A3E29BCC7BD843E3E3C3DBDEF3DBDBD9C3EF7BC0D3D7A3DDBBD4FBE253E24BED2BE1C3C9DBDB6BD393ED43D66BD0D3E7EBEA4BD743C90BECC3DDFBC913DE9BC3DBD173ECDBD143EB63DB7BE2C3D003CF83CFCBCDB3B9BBBA3BEDDBB893D79BD92BE36BCBBBE0DBE6BBCEC3DC83B1A3D3DBCF63C0B3EC43AA53DBDBD71BE01BE9DBCE3BC6E3C063E4DBE983D74BC08BD933D82BBA83DFC3D793DCBBDF83D1DBC81BC1FBE89BC98BD8E3D633E8EBE2FBE80BD1B3DCD3D723DB83D8EBE093EF8BD36BC9BBDF1BDB73B163A053E3DBC16BE92BD133E3ABE473D883D5CBEAFBE6FBEFEBCF43DEB3D91BD81BCA9BE343ED6BCB53E723D68BDA03A393E973ED0BD833C093EE23C963B07BE363D1C3EE63D8B3D96BDF53D8BBD6FBDBD3D3EBDB5BEF13D943D7F3E74BD5A3E4C3E5D3E213B51BD4BBEF43DB13C263EBD3C5A3EC93DAF3DD03D9A3E7EBD94BD0CBE8CBDF8BDCF3DE83D25BEB93D763E713C74BEC03D55BD80BD403D5DBC6BBA54BD813E36BEC5BD35BDB0BBA43D8D3CA9BED33DF63C1ABEBCBD32BD8F3DD43D8FBD97BE293D05BEBCBE593E813E283E76BEBA3D083E8C3DEA3D103EF7BDCEBE563E023E7CBEB7BD49BE07BE4C3D113D91BCFABE2FBC643E4F3D053E7EBE853EAF3E27BE31BCB039E83C44BD9D3E01BE10BEF5BD04BEB9BD893D053B73BDAF3D3F3DA5BDA83E61BD2A3DAF3D02BDD53D853AD2BDC0BCB9BD32BE5BBEED3DF1BDCD3C1CBE3A3E46BEB93DA6BD6CBCFF3D0ABE553DEB3D0EBED0BC69BE66BD263E8BBEF53A813D353E973D723BE8BC7FBEA43D0A3E7F3EC23A19BDBBBDCE3DD13D83BD5BBE073E34BE8B3CD6BC4EBDEBBC57BE0A3E5FBC3C3DEC3D59BE66BEB83CE03B093D063D343E88BD33BEE2BDAFBD12BDE8BBC43D753DFD3D80BD003D0EBEB53D46BDFA3D073E27BEA33D643DF53D223D9E3E943D1BBE50BD8E3D8D3D143E913D72BDB63DC2BDA6BDBEBDA5BC3F3EA63ED7BEF2BD7E3DCFBD543E41BE06BE453EC53DC8BD963C883E693EAF3D11BE38BE313EDBBDCB3C",
      torch_tensor_32_torch.bfloat16_2: "0x02000000B9BDA13D3C3E56BE5A3E94BD0DBD0F3E02BEC03D88BD343DD43D983D623B82BB32BB42BDF2BC1EBDAD3C1D3E953DAABCC73D973DB43B5B3B2EBD9DBD37BE63BC",
      torch_tensor_32_256_torch.bfloat16: "0x02000000493D613CE4BDDE3C10BD0F3C073CF23DB6BB05BE25BEACBD62BC45BD09BDB2BD75BDEDBD00BBE4BD0FBDFBBC99BDF7BCCFBC54BEAF3D513D333DF3BB2D3DB4BD283D7C3DAEBCB13DAD3D13BE253E00BEAEBC1E3E89BCD93DF5BCDEBD3E3DA63CC4BDE5BBBD3C13BED83DE13D363B6FBDAF3CECBC093E4ABE0A3EDCBD403D8A3DEB3C37BD82BDAE3C3C3E2E3DE63DB8BDA4BCC63DC33B1F3DF83C26BC7F3D4FBD34BEF7BBA6BDDABCC83D7ABD93BD8F3D603CEABCE73DF63C8EBDCD3EBC3C863C393C85BDB13B143EC2BD8DBB01BED13D6DBCEE3CFF3B653CF3BC8C3C61BCD2BD7ABDFE3C6A3D55BC213D813D6C3C2F3C3DBDAABDF33D5FBD183DD93D2F3DBA3CB5BD4DBA243DF8B999BD70BD253B6FBCCCBD6A3CA63D973D393D6C3E113E99BD193D0BBD11BC123D4BBEB3BB86BDFE3D5DBDCF3D28BD20BBE03C9C3D183D383D803CC83D2FBD95BD66BCBDBC063D34BD88BBEE3C10BD9ABD1ABCA03D6F3DC03DF1BD8BBDCDBD21BC393D08BB173EC33D1FBD58BD75BDA3BCB9BC82BC033E9FBD7BBC623DA7BA1E3EE8BC03BE633CC23CFA3D423C833D2F3D43BCE73BE0BCDFBAB0BCD73DF03DAF3D093EEDBB5B3DEE3DAEBDD1BBF8BDC2BD9EBD56BDCF3DF83DEDBC0CBE7C3D983C66BDD6BD143D5ABC88BD99BD703D76BCF5383EBE133CFEBD033D62BD46BD8D3D03BD253D89BD36BCC73DD7BD3FBA963DA33D383DCC3DAC3CF73DE23DA1BDD7BC913D013D203DE0BA24BC8ABD073E793D903D7EBC21BD01BAC3BC0BBD013E68BDCDBD09BE1A3D0C3C3D3E2A3DD2BC513CBD3D6B3CA43C133D58BD113CB93C243D2D3DC33D7F3E8C3C15BDBEBD0B3D00BD26BD033D5FBD08BEAABDE93D02BEADBD0CBC89B8B53B133C583E4C3D4B3D9BBC3CBD7FBD353E833C853CAC3DA3BC013D303DE43DF0BEA4BD9B3BBABB66BD1B3C053DB53D2B3DA1BB8BBC783D8B3DD9BD723D51BD07BD783D09BC80BB0BBE38BD9D3D5EBE0D3E90BB073D693D423D9FBC33BD87BD03BD3E3D7DBC023DCF3C353DCABD66BD06BEAC3C833D563D673D99BDF63D9EBD473DB33DAABBDA3D89BDC2BD43BD55BCF03DC43DA1BDD2BD4CBCC43D21BD1B3EE33C293CB7BD49BDF3BD05BE34BD613E873D933D30BC843D963CA83D4FBD253B5EBDC93D36BDA73CB43DC2BC54BCB03D013E38BC653D8CBC983D1CBC8E3D393D63BDE0BC4D3CE739E33CBBBD8ABD3EBD963DD43D8ABD18BEC0BD7B3C63BD04BD653CEB3DB03DA3BD8CBD313E45BD1A3DED3C38BD093E513C603DC53DB73C00BDF0BDB8BC0A3D8CBD18BBBF3CB3BD7F3D04BD37BE1F3D03BD1ABD833D8EBCA4BC3FBE463DA63DCEBDA9BCC73CBC3D6E3CC83DC33D203DE53DC3BDA93C033D113D55BD053E9D3D103A13BD9DBE83BDD9BCC83D363E1C3D0ABD603C6FBDEC3D0C3D783DB13A37BCCF3DCA3D853C263DD2BC893C5E39763CB43B5E3C3F3D0CBC8ABD013E243D7BBDD9BCE13CF33DE63DD73D633C51BEE8BCD6BC1C3D72BDA43D2BBDB43C12BC993DFC3C8BBC7BBB8A3C1F3D7B3D49BDA43D583D86BC8ABCD2BDE43C253DA03D82BB84BDFFBD2E3B513DFABB60BD823DECBDB4BDFFBDC53D8F3D1B3E5CBE2CBCA13B2EB94D3D93BD003E3A3BE33D50BD453E8CBC98BD6ABDE6BC08BE053D26BDA73D153E863C2DBD2CBDF8BD85BD94BDBF3DC23D7DBCFDBC37BDB53B8C3C43BD9BBD82BD8D3C5DBE2FBDF23E98BD4B3C2BBC503B83BCEF3D8A3D883D1E3DADBDB9BC113D083D52BD08BE133E403C383EDB3DF23DC3BCBFBD73BDC5BDDF3B33BD07BD9DBD7ABDCABD193D6CBAC03C963CBBBDD43C8A3C823DDABDECBD553D093D54BC16BED53A4ABD483C95BC23BDE0BD413DFF3D973C063DA63B8A3B6BBD733DC1BC893D13BE09BEA6BD81BD393DB13D9ABD67BBD63C173D973DD23D5E3C823DAD3D9E3D2DBDF6BD7C3C6CBDB03DCC3CAB3DB5BDDF3CA6BBBABDA53CE43D20BD14BEBABD623D173EE4BD31BD0A3EFA3D693B243E143DB0BD1DBB323DB5BD1E3C16BE883CCF3C553D02BD11BB97BC803D4CBD03BE9D3C1EBC40BE93BC403DB7BCE4BB0CBBFD3D27BDE0BCB53DFDBD6BBD903B07BDEB3DB7BC2ABDC53DB0BDC73CBE3C763D65BD8F3D4E3DE8BD8DBC453D0ABE2FBD64BD14BB163DCCBCACBD313D0DBE0ABDFFBD633CB83DB93DB3BD493D70BD083CA13DD13CBE3BC2BD543E473E9A3DD2BDA4BC9ABCD8BC18BC3D3CEB3D21BD983C023D6FBDBBBD2ABDDE3B80BDC1BEC03D0CBEF3BBE9BC1FBDB33D69BCC73BFA3D063C193E943CAABDF0BC8EBC40BD413D193CC83D323CC6B66BBD82BC2DBD29BDB43CE03DF1BD81BD12BDDEBDCC3D5EBC863CC7BB433DA93D633D8E3C4A3D24BC1A3E0F3D6FBC1CBEBC3EA93D0A3D303E203E58BDD73DB8BDB9BD0ABD75BBD63D453CDABB063AE83A073D9FBD213DDC3DA43BA7BD453D733EE2BDE03DA83BF0BCCDBDB7BCEABD843C473D543DB3BDA73D973DFDBD553ED5BD2C3C723D063D283D3E3B2EBD4E3D99BD813DF73DC83D5C3D793C6D3C14BD07BE6BBD95BD503CE1BCD23C26BD26BDF8BD18BD733C1D3D22BD21BD52BDD23B203D7DBDEF3DC1BD583DEB3D063DA1BCC33CA5BDBC3D9CBC8C3DB4BD0E3E4C3DAD3D09BE7EBD84BB21BEC2BDE83D1EBDA43D51BD0D3D493E5C3BC9BD863C58BC1D3DB63D163DB23E303DC23CE53DCD3CB9BB8E3D583CFA3C8DBD343C93BCE23D8F3D5ABDCC3CDEBDFFBD65BD17BD24BDA53D23BD8CBDC3BD1FBD9EBDA0BC92BCF8BD2DBE1CBB593D623DC6BC093DBF3B04BE8A3C1CBD25BED8BC31BCD1BD49BEACBC523D713CB13DDEBCDEBD9A3DCABB7A3DA63DC1BC153B2E3E9DBD023D68BD91BD993C97BDF1BC51BD943BC73D1238193D863CB4BC673CA0BD053E20BE5E3D483EAD3D73BB62BD37BCEFBCB8BDAABA23BD123EE73DDABDADBAC33B1FBD98BD19BD883CD83CD23D5D3CBD3DF83BE2BC6D3EC03DDA3CC7BE973B21BD83BDD73DA43C25BD663C9DBC0DBC4E3D41BD073D85BD213D253D023E503D09BDA93D5CBD16BE813D22BD453D70BCBA3BA63D8ABC083E243DBFBCC13D343EEA3C903DEE3C85BDBEBD8ABD4BBB323D863C2FBDF73DE53D623E8ABD62BC6B3D5A3D173D873D423D8F3DBC3D39BCE13CE13CB6BD20BEEFBC083DA03D3C3D4BBD30BE84BCCA3D36BC333D3D3DCE3DA63D503D3CBDF9BC0A3E7639BABD4E3D803CC23D46BD643C94BDC63D743DD4BD713D803C24BD273DF4B9A93C79BD7C3C7EBCD23D44BD4D3CF33D37BE53BC7ABD92BCBE3D54BD173D303D223D8A3C0CBE9A3CD9BD1C3E213CCD3D003C313DB43DDCBDFB3DE8BCA03DAF3D9F3C20BE6A3CBF3D283D013EAABCD6BD0D3DA0BDDFBD26BD56BCDC3CBDBBBE3C993BDE3C87BD6F3CCEBD58BDD83D3C3D35BD25BD0CBF3ABB2C3D7EBD303CE83CE93A2C3E053DD03D45BD023D2C3D143E8DBCC13CC2BCF23DCCBDBABC0DBDFFBD8C3D5E3C463D34BE873D02BE23BD45BD27BE423DF8BCABBDAA3C363C34BB1BBE2BBD14BC1BBDBBBCA63DDC3DCEBC53BD3A3D5D3DB3BDDCBCC03CA8BDA1BD373C4C3E1CBCD13DD8BD71BC9BBC1F3EAFBD19BDEABCE4BCCBBDFA3D923C2A3DE03CD03CAABDC0BD233EEF3D1FBC20BE483DA63DEF3C093D35BCA03D313DB7BC96BCE63BDCBDC3BD913DE63D6CBECABDA73C0ABD50BDC73DCB3DF9BC873BC13D13BDB4BD383DEDBEC33D8A3DC7BC563D25BD97BDC6BD933B2C3CD3BA65BDBFBDE4BC6A3CBFBD1ABD31BDDA3D63BD963A46BDAABC0E3C7EBDDD390CBDCC3B363B6B3CE1BC2ABD213D48BD893D0A3EB13C0EBD03BD41BCE63CF83C07BD783DBABC84BD78BC233D123B00BEE03CC93D4C3D143E013CAA3DA33C963D113EA93CB1BCCD3DB93DDDBD263D5E3D85BD17BD4F3C85BD87BD8EBC5FBC483D95BD943D3D3DB6BD073D3F3C543D113D323D4DBDE0BCBEBDF73DDDBD0EBDEB3D8A3C1BBE133D73BD4F3D04BEC8BC1BBB5FBD063ED2BC5D3D073D363D7CBD583C283DEE3CFF3DF8BDB03D193C983D59BA093EC1BCC8B991BDE4BDC53D6F3D00BE363E6C3E753C7F3D663D343E6B3C603D923DAEBC16BEE4BD933D05BD5D3C8A3D863D913DC63D29BD333DDE3C8F3DFBBDCE3C5C3C1EBD09BC753DCEBD5ABE2BBDE13D8E3C473DD83D9B3DB23D123DF1BD16BC983DCD3D8FBC2DBDA83D783C8D3C4EBD9DBD763CEDBC0BBED6BB9BBD95BD31BD04BEE2BBB03C8B3DFB3DF13D06BE98BD573D71BDB6BC333D96BD2DBD63BDD63B453D8E3D883DC4BD1DBE95BDC53A14BEBC3C1B3EB13B483D94BC29BE03BD22BC4F3DF6BD9F3D183D9E3D2DBCF4BD1ABD52BD91BC043D303DB7BD153DA43D7C3D093D6A39583C13BEDEBC90BDEE3DAA3CD83B243D243E0C3DAF3D1EBDFC3C4DBD773D873C93BD32BD2EBD683DAE3DEBBCEA3D7A3D3D3B19BD943D20BE5DBB013DED3C093E44BD183E88BDEFBDAC3C083DFFBCB5BD0D3CA3BD033D9BBD32BD2BBD42BC09BD04BE773B323DE73D813CCABCB23CC4BDD1BC06BDB4BC0CBDC13C15B84E3EAEBDCD3D663D1CBE03BDE0BC813D583D383DBCBC98BEA938E33B97BD533AA53DDCBC7F3D863DDF3D8ABC0DBD423B2CBDBB3BA73DA53DA93D27BC413C873D453CDCBDC43E583D97BDA83C12BC44BD16BD1CBCE43D28BEC13DEA3DE5BC8ABD67BD11BDA1BC04BE69BDFA3DC33D39BDBFBD94BB993CACBD393E593C7BBD703D083E3E3E603D33BE8C3DE8BD9BBD9E3BD9BDDA3C10BD3BBD12BD76BD5D3EB53B483EBC3C03BE8ABD02BDFB3DC53CB23CC7BDB4BCC83C42BD953D1ABE75BCD03C0ABDDC3C463D34BDC5BC8A3D59BD353D82BD7F3D023DDBBA97BC893DB1BB6DBC89BD123D02BE11BEFCBC9BBAAABB0A3E98BBB13BF83DB7BD873A4ABDF43CA9BB343ED5BC103E103C1A3C9D3DE43DFDBDEDBC1EBD82BDB33C5DBD9E3BAC3D99BDE83BA8BD5CBE00BE743D12BEE43D983D8DBDC83D173C0D3E1FBD8E3B4B3D183EF4BD49BDC0BD033C853DA2BC513C82BCD53C4E3D553D60BD3ABEDA3C0ABE0CBEAFBD823D3EBBD73C3E3D29BD43BDDC3DA33DE73D77BC49BEEC3B8A3D6E3C3A3D27BD9DBC82BDD9BDA0BD753C4FBDC0BD0ABEB2BD053E913DF3BCE13D0D3D88BD42BD78BCB93D50BE3C3BBBBC8FBDE4BD5A3DF4BDE5BDACBD9DBDF43CE2BD2BBDC2BD0E3DBABDC9BB093D0F3ECE3B9DBB77BD5ABDDDBCEB3C85BDF1BD163D943C223D183CED3C073DD2BCE33CA83D12BDB93D9BBD1D3EB73D2DBCBC3D0EBD873DF13DBCBBA9BB00BDF53DB9BCB5BDCFBD143D29BC9B3DADBE6DBCAA3D143E03BE593D8FBC83BDE93C9BBCF9BB833D3FBD35BE8C3D64BEE8BCAABD9EBC03BE6DB982BC153D6CBD9E3D3D3D973D13BDF3BDCBBC983D0ABDE23B90BD33BCCDBDE03A8FBD383E2CBC9CBDFC3DA03B8D3D1FBBA8BAE5BC0E3E023E42BB8C3D3BBDF4BD77BC91BDA23D9DBD48BCB3BC39BE82BDACBC453D933DB1BD59BC0CBD283B0A3D58BDB2BD143E64BE6F3DA5BD37BDD3BDEB3C893D39BC33BD903DB93DF83C3C3DFEBC583E4ABD6D3C303D4D3D25BDA63C143CD0BD72BDA03DF93CDEBCABBD93BDB7BB203BA4BCF53DB1BA2D3EA7BC293E46BD8FBD2CBE083D98BC373D343B66BC903D613D123D6F3D083D973C02BE4D3CB03D183E00BDA7BC813C00BC863DA33D37BB0E3EECBC8D3C26BE34BB3F3D663DC83C673DA8BCAEBDC0BDDE3D7B3DDEBD99BC8CBD233D8D3D5B3D493D39BE803D3FBC2ABD243EBDBC81BD0D3DAD3CE63D17BD8D3D943CFDBB9E3D6EBD02BB71BDA9BCF63C1CBDAFBD8F3D053E803D2E3D85BC263D77BD8EBC64BC3D3D6EBD133D6EBE4EBC53BD033A533D873D64BE99BCF53C2EBCD93C7BBD953D363EF33DF43D45BC3DBCC03DEC3DF9BB8EBE10BDC7BDD7BCD73BA9BD463D183EBCBCE53CAA3D40BDD43C3B3DDC3DF2BD2CBD9EBD99BBB83CA83C8A3A9A3DBC3D91BDA33D31BB893DDF3D04BE70BCA43C863DAA3D243D1FBDD3BDBA3DD13C41BD373EC4BC23BB353CC9BDD13C483E653CBDBC2B3D473D553DD63D7C3DB73CEC3DEA3C823C0D3EAFBAD139D43D483B49BD023E84BDFABD223C313D6EBE02BE89BD973DA63CD0BD203D08BE7239DE3DFB3BA5BC55BD62BC59BDE23CC03D01BEBEBDD73C463EFD3D703CB73D8B3DB8BDF43D6DBE7C3D573C953DDB3C7ABD78BC8ABD2FBD033E29BE1D3D913D633D093E973CF43A21BC8FBDF73BE33D493D04BE913DD23C23BD4EBB83BD3ABC17BD053EDD3D27BC59BD85BD8C3C81BDD8BB90BDCC3DDB3C1DBE963BA83C8E3C403EAE3DB03C063D203C71BD63BC9EBBF63CDEBB363CF83D01BED1BDCBBD22BE03BE3D3DDBBC8F3D32BD78BD013EC53D953CE1BB653D393D2CBD3EBDA03D143DBB3D89BEB33C98BD8A3DD0BDA1BB393D78BC37BE5BBD903D5ABD97BC043D133E1ABDF33DD3BC2C3E963D98BDB3BD7DBD443C0C3E70BDD0BBA0BC91BD60BC83BD273D533DA63CB63CF63DAD3D2D3EA23D343DBABC323CBCBC5ABD04BE083CBDBB313DB03D8B3DF4BD1A3DF9BB06BDD23A29BDC4BD57BB90BCBA3C07BD1DBD1A3D493DC43CAEBD87BD533DDC3B06BE1B3D413D9DBC59BC103DDFBCC3BC813C713CB13CFCBD36BD56BEA73A9A3DA7BC053DD1BBC4BDEFBC99BCF33C6B3CE93DDCBD16BE7F3D8E3D8FBD4EBDE8BD7C3D093DC9BC97BDA3BCA23A643C4EBD38BE003D4EBD103C9D3D083E8E3DB43D12BC92BDD2BCA7BD3E3DE9BC643E1FBD643D05BDF9BBF03E6A3C85BDC2BDE2BC87BC0BBEA53CDEBBA7BB56BDAA3CEA3BA23DB8BD333D14BC0FBD3CBD27BDEABCA43BBCBC06BEF93CF23DF5BD913DB2BB2FBD09BD253E22BE86BD68BC78BAF5BD7CBD3D3DC1BC6C3D3CBE673AB8BCB03C303C79BDDF3C1BBD7A3DF73DCABD77BCB23DA0BD353DE63DE8BD9F3CDA3C4CBD21BE8F3C72BC8DBC51BE1BBDA8BD5E3D95BD263BEE3B9EBD05BD42BD3CBD94BDC13DD33D87BCFA3C943C88BD84BC273D55BD903D38BDF8BD793DEABD7FBCEFBC073D2B3C7CBD1CBE273E61BCA4BD543D9A3DB73D25BB5E3C013DA6BE3D3DF73D9FBDB1BD823D04BE6FBD823DA83DF5BD013DC8BD0A3DBCBC23BD40BDC03C0CBDB2BC193EE2BB093EBDBD62BCB43C963DC2BCE4BD863D283C9F3D953DE4BC9BBBC1BCE0BDABBDC3BD173E773D3A3CD03AB8BCA6BC6D3DC4BDA5BBB6BC19BC47391EBDD9BD1B3E023EC6BC8ABDF1BCD63D673D253D033D743DAA3DCD3CE93CA13B513D93BD123DB93DD7BD1A3D3DBD2EBD77BD1A3B0EBDCE3D0DBE06BDECBB953C0D3B97BDC23D123DB0BD95BD1A3E0BBE313D3CBD4D3D383D523E5B3D763DF93D19BD223D883DE1BB99BD5C3E07BD283EFBBCEC3DBDBDB83C7A3D03BD963DD2BDD23BB33CC93CB6BDC4BC6ABD62BCB1BA05BE64BCA33D453E46BD0FBEA739C6BC13BCB23C94BB8A3DAE3CCDBD013D2F3DBCBC743D3BBD9FBD62BD5E3DA7BD98BD883D3B3DC7BD8D3EEC3D92BD00BD0CBE863D21BD313EDFBBEDBC843D1B3EB0BD973C3DBDB5BDEC3C623C4E3E103D5DBDF1BD02BD7F3D673D2CBCCD3DCABD153C183CBC3CC6BD853DC3BDE0BD843D1FBE9B3DC73D283DB1BA763DCE3D8D3D17BE3D3DE1BBB13D423D1A3E2D3CB2BCECBC863CED3CAC3D63BD553DA8BD90BDFF3CE63D913D143E16BD5CBD043EE7BD51BCAD3DC23DB6BB493DC8BCA5BDD3BDD03D093EC3BC02BC2F3D50BD26BE70BDA5BD853DCCBD4E3CE83CFC3A0ABD07BCA93D51BC4D3DCCBC53BD373E7EBD253DA8BD17BE38BDB33D753B363D78BE473D913D093E523D4C3DC7BDB43DA7BB8FBDC83D5C3D0ABD023D923BD93D0BBEF83B8CBD583DB23C583C943DE03D8A3DF73C7ABD02BD013D6A3DC43C0F3E9A3D19BC863D983C913CACBCD33D323C55BD853D3ABC5BBC53BC74BD5D3D533C9C3CAA3D06BE9CBCBA3CE13C183D593D823C95BB75BD10BD0A3E6DBD04BE06BDC23DF43D6BBDD1BDA8BCC3BC9A3C303C12BDEEBD953D473DA2BD853C76BD6FBD813CE3BBF6BD933D5D3C0DBDA43B843BF73CF53D41BCA23CDA3DCE3CA0BB243EC73C813D063E9E3C64BE723DB9BB44BD123E1E3E0FBE8EBC203E38BD9E3C8EBD58BD0ABD48BD1A3E8A3ED03BB5BBF2BCC73C5DBC963D0FBD53BD193E6E3DF93CCEBCBB3D57BD413DE5BD1DBD4ABDA93CB23C793B99BD93BDBE3DFB3C593D12BCC7BBAC3CD5BDA2BCF13B59BD9ABE403D63BDB43DAF3C0E3D2C3DDE3CC6BC15BD13BDC5BDB93B4EBD4D3CCFBD34BD6ABCFDBCAD3BC73DD9BBAABD0C3F043CD1BD50BD923CDC3CEF3D02BEE9BD0DBDE53DBEBBB1BDC9BC2E3C6DBD883D9F3DB13CDC3D05BEA2BDC7BCBD3CACBDC93D893C47BD5F3D1B3BD4BD013D5B3E693B923D96BB683DBBBD173DD63DB13DD7BC9B3C69BC9B3CCDBD6E3B82BE1CBDEA3B6D3DC93C83BCF0B908BDC8BDC1BD29BD333BBC3C393D2FBDF93CA03D2CBE42BD5ABD9A3D733DA4BD593B79BD2F3DBCBCF33CF53CA43B6F3D203E1ABE143E0DBC1A3DDA3D5A3D483D273D593D8A3DA03D493D0B3EC9BC98BB35BAFD3C583DCDBDE3BD80BD733BD33DC9BC003E023D43BCEDBD4B3D0A3D403CE73C9E3DD73CD1BD3A3DAD3C7E3D2DBC813C113D04BEF33CE4BD50BDB439513D9FBC173CEBBCAE3DC1BB47B935BC3F3C1F3EEBBC583D323D863A6FBD0BBE89BC883D303D8B3D063D73BB06BD0BBE27BD36BC8BBD0D3DAABDB83D6CBDC93D13BD973C24BE083DDFBDDC3CE2BD943DD8BD0EBEABBC753CCC3C0B3E423E0C3EA7BD433CD83D6C3D73BDBF3D35BBCDBD2EBDADBDC73D91BC00BC66BCAABCD4BB9BBD953D73BCF4BB283D96BC333DD6BD16BE38BD0C3E68BD1D3DA13D443C2E3DDD3C08BD88BD36BB61BCA33966BC783C1CBD01BDFCBCDEBD27BD16BEC63C98BDA6BC0FBEF0BA5D3C27BD6EBD10BDD6BD3FBDC8BD9B3D39BC00BF203D68BD17BDCD3C87BC8FBDBCBCBA3B7F3CC83B073DC4BD153ECC3CB4BD923CD83D49BE393D853C98BD833D19BE843CD33D8D3D3E3D603D85BD953D023E473DC7BDA63DA53D65BDBEBD77BB1D3E31BCCABD893C27BDCA3DB23DC8BDE7BC583E8EBC083EC73D6EBDEDBD1A3E6A3DA0BDA7BCE938013E2A3D013E923D8ABC203E273D293E6C3DE5BD243DB53CE03D89BDF8BD3A3A053EB43DD83DD5BDB4BC04BDB2BD0A3C66BDC5BB9B3C273DCE3D95BDAE3DB0BDA2BDA93C2BBDCABD7BBDD0BCDBBC653DC53D2B3D09BE4A3D30BE5F3DA3BD0D3E13BDCDBD2CBDF6BDEB3CB7BA1EBDC1BDF3BB373DC2BC583DA83D00BD453DB83DB23DABBD97BDDB3DFDBBA3BD1FBE143D8CBB84BDFEBD903B123E053C1D3E703D7EBD073C52BD873D9FBDAF3DE33A97BD8BBDAFBD703D0B3D27BB923DA73D063E283D5FBB0FBDC7BCF0B65CBDDF3D8CBB103E1F3DDD3C843BDA3D023BBC3D9BBDE23DDEBCC3BDF73CD8BDDFBDFBBC5EBB75BDEABD6CBD86BD1ABC373C5EBDCC3C373C8C3D6BBD97BD383D9DBD46BD9E3D1DBD953CA63D8ABC4C3E373C9E3B63BCE33D07BE933D9FBC263D133DA43D02BFFA3B25BD233C04BC123D03BEF5BDF2BD9EBD613C56BD9ABA2A3D1BBE813DBF3D5FBC8DBDB2BD91BBC93B0FBD023B37BD773DC73D723D39BDD2BB173D3FBD8EBB133D96BD01BE2C3E65BBC33C073DECBC47BD14BE6ABDA23CA53DECBE17BE39BD493BBF3D483D64BDCEBDD33D713D023EB13D86BDC9BD7BBD0BBE603CA5BD113E81BBBB3C983D693DBD3CF9BA61BD3B3D133C7DBC8F3D5F3CD83DB1BC81BC2E3D99BD9B3DDA3CBB3CE3BCB6BB88BD633DFDBD9B3D01BE15BC7B3C953B8A3D99BD383D063EE23D2B3CA63D8BBDC4BDAD3C10BDBFBC84BD25BCC1BDF1BC2C3E253C133D4DBD8ABD1B3DCCBD04BE963DCC3DD2BD23BC09BB83BDED3CEABDF53D8F3C35BCAC3DE63C8EBDFCBCAABD903D01BCA4BD103E603D033D7E3D47BD8ABD01BD373D1C3DD2BBFB3C253B803C2F3D8E3E4FB932BDA93DBEBDF2BC813DECBD0F3C7D3C0A3DD7BD75BDCCBC04BC703D1CBDF4BD8D3C1D3D27BD33BEBDBC933DAFBC363D773DBB3B783C63BD8E3D9ABDB7BBA5BDEF3C183E843D943D613D683DD0BCF53D8ABC703DBF3D933D06BEEB3A77BD10BD063C253DA93D893907BD84BD1D3E2CBD24BD0A3E20BEBFBCAABC193DFBBCF3BD593C713C9CBC27BE09BC323CAEBA703C293EC8BC683D123D9EBD62BDB03D11BD4EBD75BCA3BC6CBC8ABDCD3D66BD173E6DBDA73DE93D543D13BBFDBD963DC83B8ABDD2BC513D92BD8B3DD63C3DBEA33BD53C5C3D54BD8E3CE83C8A3D603D953C0D3DD6BDB9BB163D103D8E3D36BD0CBE503D5D3E8ABA223D7EBB22BEC0BC3ABE9F3B093DD63C4FBC51BCADBD963C89BDC4BDAB3D12BEE73DC53D03BD31BEE3BCCE3D1E3D81BC463C3FBD2CBD3BBDB73C13BDA9BC903D153E74BCCD3DAD3BDFBDBD3DAE3D03BDD0BD81BD23BD0A3E903D83BD62BE2BBEBB3E79BD9A3CFEBCAB3DBA3CF83DCC3D3EBDAB3DA1BDBE3D4F3DE13C7DBDA63DD6BC8E3D0CBD9F3BF93D69BDCFBD813D0B3D073D9E3DFFBB00BEBABD833D3ABECB3CE43D44BD1FBDF5BD703C2BBDD2BA833C063D5BBD7E3D98BC133EA63D4BBDC33D93BC07BD133B9C3BC6BDBBBDE13C94BD1B3D2F3BFABB83BCE2BDDB3C58BDE43D303D87BD5D3D08BD7A3D8E3D4ABE0EBEE13DE83C87BD243D65BC0EBE8E3D31BC9FBD29BC3DBE4FBD1C3D9FBDADBDD0BDC9BD47BD433DA0BBB1BC8ABDC73DDE3DC63C683CC4BD01BC273EC83DB23DC63AD6BB3EBD943C8EBD453DCD3DBBBD0F3CB23D74B9A63C8FBD843D7CBDE4BCE0BD30BEA43D243D87BD86BDFEBC0C3E36BD85BD6EBC8F3D8ABD0E3D9B3CCF3CBD3BBF3CF53DC73AF5BC1BBCC53B2BBD0B3D4EBCF73C583DE23C6EBD503BBC3D283D103E82BA0DBD683C5FBD9D3CA03C85BDD4BD0D3EA93D08BE81BD823B9CBCDABD583D37BDABBC60BDB4BD8FBDBCBDD5BD80BD843D24BDA1BCF33C4A3BCEBBA4BBC43C8D3D14BDB53AC43DFC3C853DF7BB093C4DBCA9BD343EAABD3C3D243DF1BD9E3DBA3CA63C983D843D8EBDD23CC7BC9CBD1B3C943DF73D30BAAD3D8C3DD0BAAA3D1A3D91BD8B3B99BD563CCABDB53DA53D57BD463BAA3C99BD39BD5A3D6E392ABD293D33BDDA3D40BD1B3D3F3E493C363D4D3B523EC7BD613C00BE06BDDFBD2ABD1A3B6A3D5C3C82BD803C2B3DC73CA5BA443D1DBD1B3E59BD18BED53CD1BB103CD4BDEDBCD1BC3FBE4F3D973D2C3D063CF13CCF3DA23DB7BD0E3DA63D5F3D023D0F3DE8BDB5BC243DEFBB1EBBCABD84BD1ABD4A3E8F3D0E3C24BD8CBD7ABDD83D303C553DBC3CCA3C743DD6BDD03B4ABD1BBE96BD18BDF7B7D6BCAB3D0EBDC6BDDFBBEB3DA83D9F3DC639263EEABC153E27BDA93D6B3EB7BD283E5CBEA03D64BDE93BC6BD28BD66BDAA3D68BC283E333D273EEC3E303B0D3C073D043D5CBDA23DB3BD5E3DBFBD963C0F3ECE3C5DBDBE3D923D293D9A3B03BC3D3DB83CE73C17BD073D8EBD623B30BD7F3DE13D4B3D24BBCA3DBABD9BBDCA3D363C33BD7B3DAB3CC3BD223E863A1FBDBB3DBF3D4CBDE4BBC33D2E3D533CC5BCB13DF2BC02BD6EBD9D3D41BD73BCB03C5B3DAEBDEE3C15BD91BD013EA9BD483C67BDC83D333DBFBAC63D853D3D3D183CC3BD42BD31BD97BD53BD35BDCC3ACEBB3DBB6DBC9E3DD9BC9D3A11BE973C153D41BD083D4FBCD03C44BD123C2DBCE0BD8C3C41BC413D153E103B5D3D753D8B3D7EBDEABC353DF5BB0C3D18BC0CBE3EBDB4BC00BD12BCD0BC1B3D463D803DC23D9E3D053EFE3B06BDAF3B2EBD6E3CCEBDAC3D263EB6BC33BDD33CAD3DCCBDF1BCADBD5BBC013C90BD96BD3DBE07BED8BDC53DA43D0A3CAABD0D3C403E333D843BA0BD08BE9BBCC23CE6BD753DD4BDA9BD47BC173E13BD9DBC41BD80BDB3BD8E3D463DFCBDF93D7EBD44BDC43DD7BD263DDD3D9E3CC83DF33D75BCEA3D33BC2B3BD0BD833D11BDD1BDB33D4C3C7C3C5ABD99BD3F3DE23DEBBCF5BCD0BD853DA53D80BDB0BD313CEFBDDD3B013E873D08BE453D43BE6D3D6C3C93BD19BD4CBDA23D52BCCC3DA9BB61382EBD23BD4B3D76BD4E3D0D3B1FBE3E3C8DBC6FBD3ABD8FBD47BD663CF63D64BC9E3DBABC02BE393DB1BD10BE8D3D133E243D163D893D81BD1E3D373D8ABC2EBD01BDDA3CB93DA23DB1BD903DE53DC73C12BE163C633DE2BC16BD50BC82BEAA3D05BD7C3DE1BCCD3CF9BD7B3CD3BDA13D84BD0ABEF9BD65BE793DBCBDB43DE6BD44BDE5BC1DBCE9BA9BBDAE3CBD3DE9BD09BE07BD03BE113B13BDF93B36BBC03C033E493CC0BD6A3D2EBCF43D0C3D1FBD93BD6E3BBDBD3D3C523D6DBEDABD1E3CABBDACBD52BC0A3E34BDF43D36BD5BBC903C78BD433D8DBC0BBEE53BA93D21BC833D303DB63D36BD94BD053E643D253D843AA93DB1BDA7BD473DE5BCB2BC1A3DF03D65BD913DCABB9FBD01BDD5BDDCBC5A3C31BE63BD873C9ABD303D5CBD193D3DBCD7BDE83D15BD94BC863CDA3C453D20BDC1BD813DE4BC99BDB53C97BC1C3D2CBDF7BB85BC873D853CCFBD663D13BD87BD7A3D6CBD9FBDA23D96BD07BDD63D9F3DC63DE13D8FBC93BDA0BD0C3EAE3E563DE23B193CE1BC04BE17BE003D0D3E3A3DE1BCD53D01BD68BD33BDAD3D623C91BC1E3D8FBC943D47BCB73CD53E093E883C163C0E3C0F3DBFBC6D3DF83C913D35BD1D3DEF3DBFBD763DF13C73BCB7BC13BCDFBDBF3D21BC393C1F3E0D3EC8BD01BD9DBCAEBCE0BC693D42BE95BD673BF6BD6F3DC73BC0BDD3BDB6BC62BDC3BCFE3C103BDD3D1BBDA7BD1E3DB03B1BBECABD2B3CDDBD953CBB3B0EBC08BD95BDBABC1FBD31BC8C3D31BCDC3D0A3E7D3D233DB9BD12BD9BBBBCBC81BD473C60BCCEBC96BCA3BDC23D42BE0FBE85BD8E3D67BC5CBEF13C043DB6BD1DBE0CBD33BD333EAD3D7ABD5CBD123E85BD84BC1EBBB3BD4E3D6DBC0DBE13BEB53B3B3E693D34BEE13D13BD4ABC4E3D413C1CBD59BDAF3D68BD21BCF23C823D143D813C4BBDC0BBCF3D0DBE05BD873BCABCEBBD833D053E7DBC6EBDF03D793C1ABD283D0F3D593CEABC0FBD993D343D873CDB3D323C083E063DAD3C2DBD233D4C3ED3BC833D49BD8ABDF93C90BD323D21BD4CBD58BDCCBC0A3EB3BC7A3D8B3DD3BCA33D4FBD4FBD683DBABD3C3D57BD25BD42BD11BC8ABD9ABD9F3CCA3D44BA2A3CD23C903AA13C553DB2BC58BD25BD11BE803C9CBD5C3D373D123EA13D66BDE03D54BDA03C6ABD7EBD4FBD313D503D7EBDB7BB2ABCB53C8BBCC23D503D023D42BC283CEFBC26BD43BE5DBDD13C38BD93BD11BD7DBCB4BD9B3DC2BDC6BD18BEEFBC493DE5BD013EDDBC223DCA3C223D0EBD12BD17BDC93D6F3C1EBD01BD54BD48BDF3BD91BCD53CB63CB1BD0F3E453DE03C323D45BDA4BCD2BDAABDB03D8CBD85BC90BD853DAA3D8F3DEA3D153D5ABDC73D0DBEFDBC4D3D533DEE3DA1BD3DBD00BE9CBC083C02BE6B3DAE3B023D643D003EBCBB613C93BD98BA1BBCE7BC313D3F3D03BE463D55BD36BDF1BD9C3C9F3D16BCE9BDB43D21BEB4BC47393DBD8DBC523D47BD363D863D8FBD87BD7E3D5DBD293E1A3E8BBD903DB0BD87BD62BC64BCCFBC13BEE23C70BDDC3CA0BC91BDA0BDED3DE93DAABD71BDD8BD943DF6BD0FBD9F3C22BCEE3C953B82BD4C3D9EBBA53D163E84BCA43D5A3E2C3E0BBDCF3B673DA5BCAB3D35BD5CBDD23D97BD923DF53C88BC83BAB33CBCBB0C3ED3BB803C323DA73C0A3E3C3E193DC0BD13BD83BAF2BC85BE293EE3BCAC3BA53DDF3D00BE233C74BB6ABCD0BD25BD81BE0D3E83BA863DCEBDE9BC67BD00BE0D3D813D113DC0BDFD3D11BD803DE0BD98BD533D9A3C0ABB9ABC763C33BD693C21BE8A3CAABD443D2E3E0CBEDD3D943DA23DEE3C5F3C193E473C313C04BE483CCE3C18BD0EBD953D073D5FB97DBDDCBD153F0EBD5EBD9C3CC7BC90BD683C903D823D403BC33D123D233E6FBBECBD4FBD093DB43CAB3D41BD2ABEA63D73BDA4BC323D4CBC99BDB03DB73B7D3D073EA2BC163DFABD953D51BCDDBD8C3C9B3CD03DA7BCA5BC04BED2BC453C463DBCBE6BBD8B3C67BDDBBC783D0EBEEDBD553D26BDE6BD8F3D043C653D1D3D463CCFBC763BF53D4E3DB63D68BC28BC423D4DBDDB3C64BDA23DE9BCCFBCA4BD983D343D023D56BDF33DE33D7B3D8BBD2B3EC5BC2CBCA93DB33D0D3E353D9DBB1ABC733D9EBB6F3D193D2ABDBEBD44BD5CBCC6BCCC3C6BBCD9BDBA3D81BB62BDA63D05BD9DBC5B3D633DAF3DB5BCA33D273D28BD83BBE43CB43D8D3C98BB4F3CD6BDEF3D893DC63C903C4D3D1BBEF63D823B803D1ABEEE3DB7BDC5BD05BECD3DA53D7EBC24BE5ABC8B3D77BD98BDFD3D87BD363DF3BD75BE64BD313D0E3ED03B90BDAFBD443CCDBC0F3E34BDDC3C8F3D74BD81BDC33C7D3DE6BD15BE1CBE15BE20BD1BBE0B3E903CDDBC863C8E3D99BD7C3B043C983C6E3B9DBD7E3D55BD883DB23D333D423DFBBD1E3D83BDC43D913DE4BDB23C18BD243D333E5E3D63BC9BBCCC3CA1BC44BD353D923D88BCD5BC653CE53D56BD73BDA9BD49BC903D0BBDCB3D573CBE3C94BDF3BCEB3C293D843D9EBDD83DB63D84BD33BD833E4A3B21BDA03D4B3E08BE043E9EBDACBDD03B92BDA8BDDDBCF73D55BC80BCF8BCBD3D4BBD093B71BB38BC19BE9FBE88BCFC3B87BDA6BD71BDFBBC39BDE33D163D2E3D4F3DDA3B6CBBF9BDE8BDD03C843E98BDA13DB83D97BD5FBCA93DA23C053D333ED7BC053E0C3D993C4CBE18BDA83D14BD973C003D1B3C8CBDA4BD8FBD15BD12BDDC3DFDBC483DDEBD9C3CD2BC19BD09BD0B3EA8BD893D703CF8BB8D3B813D20BC01BD92BDD03BA1BD05BD643D2A3D6CBD2FBD89BEF5BE893DB3BD39BD013E69BDFF3D7FBD043EF63C34BD48BC61BCC4BDCC3DF83DF0BDB2BD77BDFCBAF9BD64BD49BD793DD43C00BC32BDB6BC123D7BBD833DB93D37BD043ED2BD17BDBA3D673D473C313D3CBCBC3CD2BCC93C4FBD553DA83D783D1D3D473D833D14BCD1BD7F3DC03D0F3EE43D503A35BDD23D7CBD4C3E383C7E3DBEBD9F3D2B3D453C5ABDB73C893D97BCB5BB07BE0D3D75BD87BDB3BD07BEA8BD753DFDBBC1BDA5BD8C3D11BB5D3E973A1BBC01BDEC3DD03D59BC36BEAABCCBBC8DBC4A3DE9BCDF3C34BCDD3C20BD57BD713CEB3D383D8ABC8A3D5E3C883C26BDB4BCD7BD3A3D4E3C893D93BD8F3BC7BDAA3C05BD07BD833DB1BD363BF63D8DBC193C05BEC73D91BC393BC1BCDCBC88BD3DBD87BD403D193E16BC8E3DF439803D01BEA93B1ABDB7BD7CBD83BD83BDC53DB03DF2BD6C3C893C98BCCCBD9B3D5ABA73BDB4BC833DBB3DA33D29BE493C42BDDDBDB0BBACBD703C92BD083EFE3CD5BD54BD74BBFE3D08BC6FBD53BC6F3CF4BD193DA23D86BD233D513CABBD6EBD9B3D82BDDE3C013E04BDF7BCBABC903DB0BD073EE1BC453CB63D6BBD843D7BBD0DBD19BD203DA6BDF33C44BEB53D193D7F3D393DB13DCC3DF13C0F3E22BE13BA3DBD16BD45BD0B3EAF3C0D3D8ABD2C3DBABB6FBC5F3ED0BCD83D923DF7BD353D913DADBD843DC8BAEB3D34BD053C5F3DDDBDAE3C6BBB0BBDC0BD8ABD083E0E3DBABD043E3BB7303CD5BCCBBC283D1B3E273D6FBD033C07BC263D6A3D933D8C3B78BDA9BBBDBD9CBEF3BB02BD633C60BD8E3CDABCDEBD113E193E463C0FBECC3D14BD443D93BD953DDA3D65BD1EBE84BCE63DECBB8FBDB1BC33BE223D2ABA79BC51BDACBC3BBD013C8C3D2F3DFDBCA0BDD9BBDDBD503CC23D04BD8B3DBBBA2C3CEABD3C3EA73C8A3DBBBCA13A65BD88BDA2BD1DBB86BD7F3DA43CB8BDCABB883BA0BDABBCD9BC6CBD4FBD5A3DBFBDCF3CD2BD973D433D4B3C953C0ABD2B3E643C6D3C913D12BEA4BD043E303CB3BC8CBCFCBD1CBE2F3EC73C24BC7F3E503D173C003DB73D3D3D8C3D83BD04BE213CD5BCC83D4D3A64BDB93C0D3C683C7C3D313DE03D0A3BDE3CEC3DB03D033D083EFDBC6F3DF8BDC53DAA3D623CD4BCD03C1D3DC8BDF6BCAFBBC23D5F3DCEBC343D0DBD3A3BCEBDA23D4B3D24BABABCA33DA5BC173CB9BC583C08BEA9BD8ABCB73D2ABD1ABB493D16BEE13DE4BBD03DE23C6ABDA93DAE3BBD3DF43D8DBD8FBD85BDD53AB23DDB3D7A3C7C3DAA3D753D1ABEB6BC723DC03B86BDF63C5C3D2EBC12BD2D3D27BD9BBDB93DA33D563D15BD07BC283DBBBD4FBE9C3D33BDACBD873CFE3C6C3D75BD7E3D8FBC313EA93C8C3D45BD8B3C40BDE7BDBF3CA33C74BD20BC2F3CB1BCA0BC47BC08BE85BDF73CBB3D123E0ABE9FBD73BD333D0E3DBBBBA2BD793C6BBBEC3CB13DB2BD1CBD833C2A3DD9BDAABD5E3D21BE84BD213D47BD20BB6DBC8BBC823D253D383AB1BC423DA83CAF3D0F3D72BDDF3CF43DEF3C253D1C3CEFBDFC3D0ABDD2BDB23D92BBC5BC77BC9C3CA23DCDBC75BC50BDF63C13BD83BDB9BD0EBDD23DE7BDDABD923B9ABC2D3DBB3D713D343D503CF13C493D163DC0BD1EBD583DCDBDDFBCB2BC8A3D823D1DBD673C81BDB8BDBD3CC33B163D9EBD01BD713C123E033E253A96BD793CA0399ABC19BD173DCEBC26BE32BDBCBDC7BEE5BB3E3DB3BDC3BDB03D72BBAEBC0EBEAB3D0CBD173E773B863D94BDDDBD5A3D48BEE2BD1F3DDFBD7BBD093E893C403C443D07BD8ABDCCBD103C943DBEBCDBBD70BDC93B5D3DFEBCEEBB33BBE83D033E3A3C98BD733C223D44BD353C1EBC38BDC73DF03D043E09B8D23B3EBD2B3C053C9CBC9F3CE83D853CEF3D03BE72BD573DADBD4B3D503DA9BD08BD533D17BD063EB73C233D1B3C7BBDB2BDA13C373D02BDC43D99BD693DDF3DD6BDC53CDE3D993D0ABEC3BC883DED3D35BD8E3C2B3D053DD7BD9E3DB1BDC43DE2BC103E32BDDEBCF3BC0DBD8D3D87BD873DFABC70BD8A3BD13DB13DBE3CD3BCAE3BB9BCA4BD56BD0DBD443D823D203E2C3CD93C9EBD043D91BC40BD03BECE3DF1BC2EBDFC3CBE3D2B3C08BD9ABD2D3DCBBCF63DD13D993D9B3D03BD03BD7DBD343D3E3B36BD9A3C6A3CB93D99BD383E893D5CBC553D163E40BDF43D173E0FBD45BDCEBD1DBD0C3EBD3C81BD8D3DF5BB10BD3DBD91BA94BD973D42BDEDBBCB3C1B3D49BDEC3C4BBCE2BD57BDE83C7A3CF33DC7BC0B3C413D663D86BD283D0EBDEE3CE53D54BD153E6D3CB5BC893D1FBE1FBD3CBD2BBDDFBDABBC06BDE73C95B97C3D4C3D933C7BBCFE3CD23D97BCECBD93BDC73D94BC243D973D9BBDE33A193E2ABDC23DB13D97BD83BD033DD2BCB03DCFBD9E3C5DBD923D08BD963CA93B7FBD1BBD93BC493D383E813D1ABE15BEC9BDEE3C2ABD9DBD25BD363E993D3CBCE5BDD03CE33D7D3ED93B273D19BD02BDF33D87BC06BD47BD08BC6DBDABBC54BD393EBEBDAABD803C663C36BADABC173E0ABD063D0CBDDD3C793CA93C743DB43C91BC1DBE09BE91BD92BCED3C9E3D57BEA8BD9F3DBD3D873D12BE053AD93C333C0E3D0F3E503D233D4E3DB73D92BD54BD64BD64BDF7BDB3BD52BCCA3D12BDB33DDA3C633C0A3DE23DA5BD9CBDEB3D183D4B3DB23D8ABA4EBC213E8BBBC03C053D853DE5BD04BC3A3DECBDC1BDB7BC5B3C25BC303C7FBDB3BD95BDC2BD8C3D33BEAB3D7E3DB1BDCB3DB4BD703D0CBDFC3DE03D08BC3EBDC1BD5EBB843DA43DE1BDE53B2ABE103C41BD98BCA43DFABB56BD5FBC8BBC843D3BBBC5BD0BBE8F3D09BC153EFF3CCE3D0BBD063D89BDC23DC6BB31BEA2BD4CBC113E1C3DA63DD0BD9B3D83BD833C86BEB63BBC3CB6BBD2BBA03BEFBC573DF9BD2DBD81BE67BD5C3D393DC63DA03D0ABE113E86BDA03D6A3D023DA3BC0CBD713DF83CCA3D1EBD89BCB93B4C3E353D60BDF838B0BCD63C883D8E3C5B3DA63D863CB23D4EBD433CB03D56BB0B3DAABD4DBD343D443D6EBD2EBD213EACBD8DBD62BCD6BBF6BC84BCDE3B04BE9DBDB63CEE3D02BE8AB8D53DB2BC273DD0BD79BCD6BC313CC1BD1B3CAA3D963D9ABC30BD513DAC3CABBDC53D91BA3C3DF33C963C72BD3ABC59BD99BD0FBDAC3DE73CD13B94BDA2BD1FBC903B263D88BE54BC1EBD883A9ABBC4BE10BDB9BD10BE3CBD363D963DAABCB03D54BD63BD29BD2D3E5F3CB0BC57BDB53D303CB2BDBF3AA73CD13DAA3D25BEAFBD263EAE3C58BD17BDFFBA31BD0BBDED3C2EBC86BBB73D89BD23BE85BD793D94BCE0BCB3BD1CBDD23D7BBC03BCA1BCFA3A59BD173C6B3CDDBC883B7CBCFCBC4ABD2C3712BD0CBD853D953D9CBC9ABD0BBD9A3C533C7F3D553D27BC533DB8BD03BD87BCBA3D10BDEB3D3ABED4BD083E8B3D91BC1C3EA03DB0BC9EBCBA3DB7BC53BD89BBBD3D87BD0CBE913C633DD73CFE3D76BDC13CBA3DA93D8B3C583DA2BDE13EF7BC36BE2EBE53BD88BCD3BC44BD3B3BEDBD98BCEA3C143EC7BD413D97BD9E3DE93D5CBDAFBD82BD463DB6BDD63D063CFABDDE3DFEBD2DBDACBA23BE3BBD633AA43D083EC23D10BDDBBD17BE1C3EB7BDB4BD0A3DDD3C69BB86BD0BBD5ABD87BBC63D8A3D91BD873D0BBDAA3C653D40BCEEBD98BDA23CCB3DC13D363D70BD623C273DC0BD073D85BDA93E8C3CD43D50BC063E6C3DF03D0B3C95BC8EBCE63D04BE413C10BDB43C6FBC4B3CE43993BC2D3E05BEF73D4F3C893D8B3DD0BC0B3D843D063E76BDF43DB1BD413D1F3D91BB41BDA9BD3D3CE73C6F3C3BBD16BCEA3D4A3C063DB03CE7388ABDC53DD03CB1BD8FBC713D53BD33BC05BE1CBCBBBD923C8B3D103E583C05BE4B3EC5BDDE3C50BD0DBE4ABDFEBDA53C693D013DBF3CEF3B76BD3D3DE23B91BDD23D05BC7EBD873C433E4C3D183DB0BDB53C053BE4BBCABDEF3DA3BDC0BDDABCA23D79BDEE3C903D72BD013DB3BDE83DBF3C1C3ED23D6ABDC13CB9BCD63CA0BDE5BDB93D99BC47BCCBBD823C07BD92BD203D763D71BCD4BC25BE1F3E17BD1FBCB4BD68BDB93D04BE18BD67BD543D153E8E3C5CBDF2BC983D18BCD3BB50BD13BD023C04BDA03CF83CE43CE8BD883DCBBDBF3DF73BBFBDED3DD63DB2BD203DB4BC2CBDED3C04BE08BE2CBE723DC1BCDC3CC63CA43D90BD8CBD063DC9BD3D3D123D7BBCD5BC9FBDC6BD82BDD0BD6ABD52BDF1BD46BEDBBC1BBD84BC44BDA4BD703C0B3E12BECFBDCDBDF3BD99BC0D3D0F3C0A3DC33C3B3EC83DD03D92BC853C483DE7BD943C253EBEBDA93DDABC5DBCA1BD63BC843D9E3D62BCDE3DA6BD8E3C1D3D2A3D1A3EAEBDA5BC953D1D3DBDBDE83D91BD0EBEB03D98BCCDBDE93DE8BB6FBB193DEA3DB0BD513D7C3DF23DB63D6ABD413CD43C4FBD9D3D903D253DEC3D50BD93BC683E49BD103A753DBCBD913DA63D0C3DEDBD303DE63D0DBE1B3D14BE18BB7BBD723D0C3C96BCF43C733DB03DD8BD313D613D533E0BBD023E4C3D6B3DEBBCB1BDA4BACEBC343DE83DD9BD133C0B3D21BD1DBD34BD69BDE13DE03DE8BD6DBD2ABD5FBCE2BD7CBC16BC29BDA83C5F3DECBD4EBDCCBB8CBDAC3DB1BCCC3D40BD913B6D3D313CBB3DC53C87BD30BD0E3E1A3D923DFDBCB93D16BDD53DCABC613DE13C5E3C05BE0EBE1BBF5B3D233DB3BD163EECBC3A3D24BC70BC0EBE223D4C3C273C2E3BEABC46BB083C72BB23BDDE3D58BD99BC3BBD8DBD2ABD113E6EBCB63DA9BD633DE83C7DBD833CA03C813DF3BC72BDA63C5EBD59BDB5BDE03D073D42BC8E3C223C45BC1DBEFABBE1BDAE3D8F3DB8BD313D8B39813D84BDC9BD6D3D02BEA1BCB73D473D0A3DD6BD61BD383D02BE17BD1DBB9B3D0CBDA53D00BD35BD7DBD273D32BDA43A9A3CB63D043E7C3DEE3DC03DCF3D6CBD173D2A3B15BE6C3C9A3DAD3DF33D9D3D96BC2F3DA63CF3BD1D3E42BCFEBD143EE6BDBABEED3D82BD8BBD4D3D3E3D963D13BE9E3DDF3D713D023E9A3D79BDC0BC17BD30BDD6BDCC3CA03DF0BD02BDCA3D843D123E1ABD253BB53B183CDF3D833DC03DD33B8C3D783CC03DD8BD053E72BD97BD9DBCB13DB9BD29BD16BDC83CAEBC8A3D713D29BDD7BC113E8B3DDD3C793DB5BDFEBDD3BC823DA93DB6BD91BBBBBD9FBD983DAF3CB13C013EF93D9CBE79BD043E5ABC863C8EBD3E3D70BDD63C1D3EBDBB33BC35BC493D5B39FA3A01BD3DBD8CBD48BCB7BD89BDFB3DACBBAE3CF8BD863DB9BDBF3D13BE153D10BDB5BDD23C463E193EF43D94BCA1BD043EA63D6E3B2EBC463D7E3D8EBC8A3D943D22BD21BD94BDDC3A8F3DA13D71BD9C3B79BD15BEAD3C4E3D1E3DD4BDF7BBC93D873DE8B8DBBD8FBD83BDDDBCA9BDBEBDAABD81BC0ABDC13DB43A6D3C15BD03BDE9BA75BDD83D243E293BD33DD3BB013E6BBD9E3DC13C873BF1BC083E053D523C89BC51BD6A3D9CBD05BEF2BBA83D963D6CBDDB3C8ABCA1BDCC3C323DD83C803DC6BDAA3A843D773E803DA23CE9BD5A3D0DBDEDB9A4BD823BA73BA5BD71BCD63B4A3D86BD703D27BE0D3DB13D77BD03BDBA3D94BDE1BD6E3CBB3D443B9BBC073C113D86BD6EBDF7BD8F3DAE3CB83DDBBD08BE9C3D71BDB9BDA63D893B70BDEF3C633BA3BDD7BCBEBD5C3C57BDDBBD89BD943DEBBD6DBDEABCD6BC1EBEB9BD44BE92BD2CBD8EBC863DBCBDAEBC993BD6BBFBBD073E0ABDA7BDC03CADBD90BD8B3C8D3D8D3DDF3D9A3DF23C7FBD74BDD93DB23C563D9A3DC2BCEFBBBF3D13BD533DD3BD0ABEF3BC99BD46BDA13D203EDD3CB0BCE73C3E3C463D063D30BCE13CD7BD07BD213D67BDD73D1CBD333D263DFD39CABD2CBEC8BD803C1BBE85BDEF3B1ABC4CBDA43DE2BC83BBE2BD9B3AA33BDCBD3C3D523DEE3C5DBD54BBA63D86BD043E023FE7BD6EBD00BE81BDA2BCB7BD2D3D123E903A673D55BCE8BD843DB93D5BBE33BD35BCA4BCD3BCE03D1E3DF3BA50BD50BD77BC6DBD9E3C013E3B3C4ABDB53D54BCE23D7D3A1DBC15BDE73D54BD94BC463C2E3E5CBC56BD81BC8ABDB83DCD3CDFBDB33D7A3D8ABD80BD88BCD9BCDFBD353C303ECF3D91BCAEBD2FBDA73C533DF1BB9D3C4E3DF03A1C3C46BDD3BD7C3E52BBF0BDB03CCD3D64BCA33DBEBD523D013CF9BB5DBC073ED03D253D963D22BDF2BDE93CBFBB413D03BE7CBB8B3C3EBD933C78BD6A3D6EBE593DAFBBC9BDE53D893C1F3DF23C1B3E51BD833D08BD8DBC6EBD083C40BD4C3D62BD87BCE0BC1ABDC8BC8FBE403A3EBEFC3D3DBC5B39B63D903D10BE2CBD3EBC093E1E3DA5BCB13D823D9E3D01BDB2BDAD3DDA3DB83C16BDA4BDF6BD273D56BD743CDDBDA0BCF0B9B5BCD7BDC63DB23D3F3D8DBBC53DA7BDBBBBE43DB3BD283D973DCF3D7CBDB8BDCBBD653ADB3D2E3D7ABC9FBCA5BC183D113C053D83BC38BC6B3C67BC11BCA2BD6ABD14BE08BADFBDB8BC943D6ABDB83C13BE1C3D643C17BD1CBE8B3B213E6FBDECBC1D3E8C38023D9EBDF83C80BD993C10BDAEBDA7BDB5BDCABDCEBC043C403DE5BD72BDF83C1D3C623C283CAEBDFC3DA43DA63D18BECCBD5FBDB0BD993D6BBD8F3C893D3B3D0CBC1F3E353CE93D013B12BED6BBE93B3C3D60BD903D04BC1C3E02BD8CBDCABD89BD61BDF03DB43D7DBCC03C42BD483D0E3E00BDC4BBC83DDA3C23BDA23DC83D983D943D73BD463BC1BA1DBC2FBEB139F13C9DBB41BD533E0F3DDCBB033D79BDCD3D07BD26BC01BE413D62BDC73C963D483D16BE4E3D36BEB0BDBABD313C24BDB8BD983D673DA5BDE4BA763C31BD9FBDF0BD6CBD00BD503BABBD30BEBA3B77BDA63DD6BC51BDA03D17BE333DF6BDF3BC263DAB3C8ABDA53C603DA6BD61BCC8BD233DFCBD0F3E923D70BC3ABD9EBD06BA36BEBBBCAD3DC33D37BD23BCB8BC083D6F3DD8BC2D3DCCBCE43CFBBC9DBC583E543CE2BD7DBD12BEC03DF93CB83C34BC4BBD96BC54BCD43DEABC0A3E853D753DB33CD7BDABBD43BD0F3C0EBC8DBD09BDA8BD58BDD6BC24BD3CBCD0BD003DBCBDB63C9F3D093EF83DF33C1DBD8EBC9E3D87BD173E97BDF7BD9ABD1E3D193DE03B313DA13D853D6BBD0EBDBF3DFF3C063DBDBCF33C2BBDAABC903DBCBDB43CA9BD19BD84BC07BDD03C1BBDC63C4EBE0B3D34BC2BBDABBD68BC2ABDD13C633B3BBD3E3D083D39BD94BCB23C563CA83DFABC82BE0FBE97BD993D0A3E063DF3BDABBC193D94BC973D17BD1BBC353D0CBE43BDA4BB9FBD393DA5BD633DED3C5CBDBABD413D9FBBBC3D6E3D133D1A3D593D2A3C87BA05BE9BBD6E3D0B3EA8BDE3BD28BDB53D9D3D563B3DBC033D4EBD4CBEE9BD06BD55BD7B3DCF3D1B3C3BBD093ED8BC923D043D9B3C0D3DD53DDF3DA73BB6BD0A3DB13C0ABE01BD84BEB7BE89BDA53C843C82BD903D2C3DE9BD06BDA63DB33C1E3D83BD03BDAEBB883D6C3DD1BBDBBC5FBDD93D1A3E04BE893D80BDC9BDBE3C003DCDBA01BE203EAB3CA6BCD13DB13CCF3D6ABDCA3CA23D5DBDCD3CD7BD69BE24BC333CEA3C363D6E3D683BA6BC853BA3BDBABD73BD3DBE2D3E19BD79BD933C32BE923D3DBD893C523DE23DC23D843D7CBDE03C60BDA0BDB7BC49BBEA3DB03C133E0F3EDA3CFCBC953D393D24BCC63DD4BD193D943C863D583D8C3D5DBC713D473D2E3C983C39BD58BD993B8B3D893DBD3D4D39BD3DEFBDF53DCFBD92BD133D92BCF2BC3DBDFEBDA13D2DBDA13A0ABE55BD1EBD8ABAC8BD64BD4A3D9B3DE03CB33D28BD9F3C033D9C3DFFBDAD3D413DA13DD63D3C3DDBBD903D843C06BE613C1D3A973D73BCEBBCA03DA83DE6BD35BC3A3E4FBCA43D083DD53D2F3CCA3DABBD92BDB03C2DBD68BBFA3CA2BC283D20BDA7BB37BD68BB0A3C0BBD843D533CB1BDBFBDCC3C08BC2ABA4C3DED3D773CB23C2CBE0C3E40BD01BED3BDACBD84BDA43D763E353D303E7CBD5F3C293E76BDC53D123C0D3E00BD2D3D19BE693D9DBDDB3C983D2B3CABBD8DBDF73BF73DC33D313CAF3C6C3DB03C5C3D0B3D3FBD98BD073E023ED6BD69BC9EBD98BB56BD93BD4DBEEB3DB83D3D3D8B3DD2BDF03CA1BD483CD1BACEBC533DCABC51BDD4BDC43DE6BD8FBBE4BDA53DE23CB93D203D61BE623B5C3E88BD40BDAA3C093D053FCEBCC73CC4BDC93CD23DF7BBFBBDD23C343E403DDC3D13BDE73B1ABD133BBA3D66BD24BDC03C2B3C0EBD17BD91BB333D86BEA7BDBD3C7F3DFDBC0CBE05385B3C83BC453DC4BDCCBD933C913DE43D53BB46BCF4BC0C3DEE3D93BD283DB6BDBBBD13BD233D913DD9BC9B3DB9BD553D2ABC59BDA73D293D5DBD5DBD65BD653DAD3A073D283B643DD13CEE3C91BDE5BD8ABD1B3C1ABE03BD9FBD603DA5BCA13D91BCBC3D0C3D923E08BBA43DB0BBAABD0CBED13DE9BDDE3C3FBE423D043CBCBDD73C8DBD9C3D563DB43D1DBE4DBCA9BD393B70BCA5BD01BE3FBDECBD843D153C15BC6BBC08BE243C8BBDFE3D37BEBBBD373DF73C443D4A3CB8BC04BDF4BD423DA93D4E3D8ABD59BD7A3D4F3DAFBD8EBC5DBE06BE0DBC983D64BD7E3DC43C19BD8DBD2EBE43BC4CBDE3BCC3BDD63DC93D8ABC76BD273B013EC4BD6E3CD63D31BDA9BD12BCDCBD",
      torch_tensor_32_torch.bfloat16_1: "0x02000000663DC83C9B3CE53D373CB33D39BE5ABD2D3D8D3BB1BD76BD37BEB7BD903E5FB9183EE8BB343C643C09BE30BC21BB3B3D8DBD983C213EAA3D023D183E023E3D3E",
      torch_tensor_32_80_torch.bfloat16: "0x020000003BBD17BE3A3D9DBD813C09BE2E3DBD3DB6BE29BDB03CBFBD21BDB7BD8A3DF13D3A3D89BCD6BD14BD2ABEC8BCC4BABABDF43CA73D0C3D033C303E0BBE203DA6BD263D33BDA43D6E3C233E1A3D06BE03BE613CE63DBDBD58BC08BE8ABD54BE403D943C253D143DDB3D1EBD233EBABB433DA9BD0E3EF63CB8BDA8BDC3BB3ABE5E3C16BD2A3EF5BD44BD57BCDDBD23BE84BDA9BDEDBC32BE233D92BC81BDA83DD63C24BD563E9E3DC23D1DBD6DBD61BDD53C39BF9FBD6ABD08BD853B07BD9D3D073E253D063E473DD8BD94BCB2BD34BE203DD8BDA33C093E55BE4A3DA13D33BDFCBC723EBBBDA33DCFBD623D4C3E0FBC0FBED03DEFBD6C3DCCBDFEBC25BE053E853E3BBC083B9FBDA43C893D53BD2E3E14BDA73B883CC9BD2F3C89BDBA3CB53DD53D793CE63B90BD453D013D79BDA8BBC33C9E3DCBBDB93D28BE48BD61BDCABCFABC6BBD513DB7BC523DB8BD843DA43D803C3E3E6FBD48BD823D88BC3B3DEABCC93D10BCA13C2CBEA8BC78BB84BD2E3DCCBCC0BCC3BDA1BD1FBE833DF6BDA13D6EBD873E343E503D1D3EC7BDF2BD93BD03BE0B3E3DBCC13D76BABC3DD73C243CFB3C8EBC303DE13DC83DBCBDD33DDCBC0EBE973C66BC82BC203D12BDE73CC8BB8ABDD73DB03D023E0A3E35BDD5BDE33B99BC643D6D3DAD3C033D333E76BC743DADBD3C3DB43A1CBEF1BD5E3DA5BD313D563A21BF893B7FBD41BDF03C523DBA3BA03C10BD5E3D1B3C47BD95BDB7BD823D17BCD83D86BD7A3CAABC633D9BBD09BD603DDABDDD3D58BD06BE6FBD153D89BD1DBC33BE283DD2BD083DBB3C353EA1BD063EBC3CB83CE9BD083DBC3DDBBCADBD2A3CF73C77BCCCBC9E3D4D3D2F3D713DA0BD303E9FBD753DEF3D383C823C8FBDBE3C68BC33BC963D5DBC23BD4ABD1FBE9FBD0DBD9D3C8CBD3EBD42BD123D86BC05BE8E3D35BEAA3DACBD173EA43D34BD96BDFABC943D063D93BBC9BDA73C8F3DD9BAB83C24BE833BC3BD9F3D04BC243D773D28BD05BD033E8E3DC03DC1BD873C81BB01BE7DBC0C3D6E3CABBD85BD15BE3B3D38BC4ABD26BEF6BC35BC56BE883DF63D7CBD46BD9D3D05BDEFBB63BCE03D8F3E1ABE54BC943C56BDCCBD293C54BDE03D51BD53BD0C3C0ABE603D103D49BE763C5B3DDB3D363BC8BDDEBC1D3D4F3EF6BCBDBECFBD103E6FBD54BD13BEF7BD2F3D88BD5B3BF6BC14BEC7BD44BD133D71BC48BD243EBF3C8BBB183D97BE69BDA9BCFB3CC6BD063BA7BD1FBD483D0DBE8CBD053DCBBD33BE9B3DC73D3F3E803EE63D163D283DB1BD4FBE893DF2BD7F3D6B3D8BB95BBDEF3D1ABD4F3DA93D1CBD2A3B67BDEBBB6D3DCE3D7C3D96BD41BBCABD133D5D3C18BC0C3D993C4EBDB03D37BEC93D413D20BE3BBE90BB15BCC83D9A3BBFBC43BEA2BD0BBEC93D8CBC163DE03DB4BDD1BD95BD94BC0A3DCEBB003EE5BDF53CC43DF23C8CBDA4BBF5BDA73D283AD53996BD6DBD1CBDB7BDA6BC8EBD04BE0A3E6ABD92BD803D0F3E0A3D74BD033EC1BDB7BCE43BCC3D73BDEBBD453D92BB7E3D48BCADBD2E3E7DBE7C3D213DCD3D06BEC03C01BCC9BD51BDC03CDFBD053D56BD72BDA3BCC83CB83D1D3DA33DDABDEABD99BD35BDE23D86BC893E663C97BDC53E23BDE7BD81BDC6BDFDBD89BD29BE48BB073D8ABDC03D58BD35BB4DBE943D353D073E883D633D923D623C66BC35BE0CBEE7399B3C9C3DB5BDD9BDCFBD8FBD5B3D133DE2BDF9BD01BE6E3D843D0ABD85BCC9BD9ABD2DBD1D3E993C783DE03D59BD64BC36BE013E24BD603D453D293D00BE033ED1BD873D26BE33BD31BE0F3D0E3EE9BA58BD673C4E3E12BCC2BC193E4CBD80BC353BFD3C36BD03BE2E3CB1BCD53DE53CFDBD3ABC8CBC46BE1C3D15BE083E3F3D5EBDD53D1EBE0CBD0D3D013D92BD99BD07BE39BC1D3C8F3DAB3D92BDA63C81BC063D183C043EDFBCE13D0C3EE53A99BD493DD2BC1FBE233E37BD76BD1BBEAFBD713D6C3AC1BAA43DC43A193EA6BC06BEB9BD143D48BDADBD383C613DB83DE4BDAFBB96BD943B403DC8BCF0BD3C3E7DBD1F3E803D90BCCC3C373D4D3B553A143E95BCC4BD09BD303E84BC02BEBB3D923D6DBD203ED5BD133CC0BD343DA9BABD3C01BE81BDE0BDCD3C1A3D7B3D4D3EF8BD8D3D543E273E84BD4ABE823C0EBD1CBE983DF0BC34BE3A3D6CBDD23B033E70BD173EE13DD9BC2BBE3F3E0EBC61BC983C933DF1BB95BDF83A5CBE9D3D47BEC33C363D813D01BEC4BDEF3D163E30BEC13B78BDCEBDBE3D93BC8F3D55BE843DA3BB283DCEBD89BD52BDD33D953B21BE05BE233E903D1CBE2CBD12BED3BDCABEAE3C11BE3A3EA43CF93DC2BB36BE2B3D59BD1ABD73BD66BDB83C4D3E52BE013E673CBF3D0F3E6C3CF13D9BBD7EBD03BE0D3E983B843C953DEDBDA4BD963D00BD103DE9BA80BC093DFA3D3BBC2CBD913DEA3B0DBC29BED03D6D3DB93CC03D22BD4A3D5B3C1EBE79BE8EBD073D26BEECBDEF3D1ABD083DDB3D10BD033EC83DE13CFEBD85BC213C94BCC13DC0BD123A8BBDF5BB4D3E2EBD30BE8D3DA93CA7BD3D3FBE3D73BD6E3D3A3DA4BD0D3E35BEBEBD793D613C1F3D0EBD22BEAF3D26BD143E273E9FBDC5BD8C3C71BD903DF5BCDABDA73CF6BD41BE6BBDD8BD40BE853DE0BCEDBC31BD2EBDE4BCDB3D443C4CBEF93AF53C8BBD33BD2A3D9F3D83BD1E3DAA3D5EBD923DCB3C503C613D8BBC333E68BEA2BCE8BD27BE073E5DBD893D4EBEDB3C91BD65BD01BE833DA43D2F3D7B3E04BE4A3D963DBCBDDDBDD53D943CAD3D86BE8EBD533DC4BD31BD4A3B2D3D003E47BDB8B8B33D3E3D54BC35BDA73CA33B3C3EB0BBC7BD98BD24BD173E6F3D2A3EC2BDBD3D783D41BE1A3ECF3C813D863C893DFC3C0EBB5F3D273EAD3DAC3D083EE23DE53CEEBD05BD2BBEBC3C62BD9A3B3EBCA5BD02BD06BE8C3EE43D00BE6DBDA9BD70BD373EBABDE4BC5F3DAB3A0EBB443C9F3CF53BADBC903C8A3BF2BD753D08BEEBBDC8BD23BE9CBDCBBD39BDC43D83BEAB3DA83DB0BC8CBD8D3C1EBEA73D8C3DD43D1FBDED3CE03D5ABE283EB73C2E3D073E4F3E12BE9CBCF13C883D0C3C3D3B3F3BC73C88BC4D3C83BD7C3C3DBBFD3CACBDCE3D1E3BAC3D84BC533D343DDA3D83BD65BD933D573D773D923DACBDD73D3E3D00BE23BBDEBDF5BDB2BDE4BD873D0CBDA1BC0E3D113E0BBE0D3E873D003E973DA53CBA3CAF3C0A3D75BD87BD213D0DBD763D20BD8E3C453DDB3D3E3CEF3E2FBDE83D9C3DE6BC81BD143C233E283EB5BDA5BCB7BC943D803DFB3C053D013A123D303DC3BC58BCB73D393DB0BD843C993D49BE96BC923C243DAE3D243D21BD053D8DBDE8BC163E713D113E3B3CB43D2A3E80BCAFBDC53D483DC5BD81BDDB3D92BCC6BCDA3DD03D0FBE63BDE5BD8C3B113D44BE9D3D35BDDB3C563DAFBD81BD393ED6BDC7BCE93C8E3D3DBC9D3D253EF6BDF73CAB3D1E3CDDBDB8BDD9BD4D3ED13C4BBD103EC1BB1B3EE53DA7BCF5BD593EC3BDC8BD50BDD9BDFFBB4F3B28BE84BDF63DF43DE73DFB3CB7BD603C80BDBC3DB1BC233E813E8DBCAEBC703DCD3D6ABEA43A14BE0EBEEDBD5ABC363DDDBCE83DC53D6E3D26BD983D7CBD0CBDC7BC683E353E813CD13D41BD403DDCBC7A3D04BEFDBC8D3DA33D8CBDA3BD03BDCFBD9D3DCABD5ABD0C3E2D3A773D27BE213E01BDFDBCC8BCDABCFB3D0E3EFC3C1C3E613A933DCDBD403D81BB4FBDA13D543D36BE7F3D953D63BC3FBD18BD6ABE9F3DCC3B363D63BDF2BBAFBBBA3D9E3DB7BD2CBEF1BDA4BDC43D523D033D463ED93D113EB53B1EBD1D3D94BD8F3C313E33BE8B3D3FBD493D96BD2E3D16BEDD3B96BDD23D02BE9D3CD43C593C8D3D44BE393D0DBD0A3D263CCDBA17BE1B3EDABD3A3B833D193D9ABC813D98BD633DFB3D783D8ABDA53BCAB94ABD263ECBBDB23D223EE63CB23D0DBD933D253DD1BD113E49BDB43D09BE033E04BC4DBB2D3D473E74BD913D0A3EC0BD2DBC02BE5F3D323D763EB0BDC3BC12BDE23C823D2DBEB93D4B3D2EBDBB3D77BD9ABD74BDCD3C43BD853D98BD3ABED7BC8D3CCCBD293E7FBEA3BDDE3D2E3DA43CB43D463E603C6E3C28BD283EBC3CA93CE0BB223EC7BDC33B823D9B3C1FBD053ED8BD3F3B9DBD963C143EF3BCE4BBEEBDD93B613E9FBCC6BC98BE8E3C1D3DBEBDBA3CF1BDB33D06BE90BD68BD153E66BD0EBD86BDF8BD893C273ED13D9C3DA9BD223E0F3E9EBD8FBD1A3D6C3D81BDE03C16BE0FBDD93DC0BDC7BC563E213C593DED3D3D3CF5BDB4BC85BDC7BC29BD28BDEF3B4BBDF4BA9C3C1D3D3B3C4EBD71BD14BE283E02BE65BEF5BD7BBD85BC2F3EC3BD783DE8B863BEA63DD5BD86BD90BC46BD993B7BBD033E37BDBE3CA63C343EB43CA8BD9A3C71BD7ABEC93D0BBE333D8B3D05BE65BDD4BB7C3DBF3D80BDD4BCA4BD39BDBDBDDE3BE23D183EA7BD20BE223DA23C5E3DB93D153D09BE9CBD433DFD3CB93C733DD23BD4BD673CB8BD8A3DC4BDFD3B33BE9A3DD23DE13D933E513CBA3CB0BD793D173E043E36BD60BD20BDA13D47BE53BD013EF0BD1E3E463DED3D0C3E453C023DB2BD1F3E06BD28BD773D443D823CA53B693D123D81BCF63C07BCE73CA8BD35BDCA3B213E463DE93D553DEC3DE23C00BE953C05BE2B3D6CBD2BBDEFBD2FBDAABC1A3E9FBD8CBCFA3DB3BDAABD3E3DB03D12BD863E6ABDAFBDA73C8FBC97BD02BE04BD863D593C28BDABBCFF3CC3BDBCBD20BE23BEEB3C713E51BEC03D15BEB83DDABD34BE27BC0FBBEFBD8CBB37BEA7BDCABDC33DBE3D303D37BDCABDDDBCF9BC963C1ABE42BD343DE53DAC3D40BC83BA8C3D4D3D933CD03B1EBE713CDC3C8F3C58BD27BE8E3D1ABE8B3CE23DA03B903CACBD1ABE123D26BD773C02BE49BD343DA5BDD3BD9CBD9B3D0EBE6DBDB33D353ED0BD15BDF0BD36BE803CB73D9DBD6E3C10BEE73B89BD133E0CBE253ED1BD19BE633CCCBC453DD3BDD9BD7ABD883C033B87BC4C3E8DBD3ABD063E12BE913DA9BB273DDD3DC2BCC63BBA3D1BBEA4BBA8BDFCBD95BDB3BC75BD933D333DF53DE53D1EBE55BD66BDEA3C18BE483E97BC453BE4BD1E3EC83C043E03BE263E523E8CBDEA3C2E3EEABD9EBDF73DA8BD813D863D3ABD12BE0CBE903D18BECABCB9BC84BD95BDB9BD92BD513D27BEB23CA4BC5F3D6DBD783D343D6A3C333D02BE233C2CBCCA3CBEBD6C3D04BDF43CFABDADBDDA3DB83D73BDF43CBBBD06BDB9BD0FBE9FBD983DA53DC6BB253E7FBD453CD93C3A3C45BD57BCA33D5C3DCD3CECBC82BDB039A8BC91BDFDBD163DFFBDDC3C503DB83CB5BD3BBE17BE403DD73D053D6B3DE1BD2A3EDB3C053DC03AB7BD8BBD90BD3CBDF53C1EBDB53C2D3E29BD6EBDF23CE0BD09BEECBC7CBD293C06BEA13B593D873D023D36BDB2BD263C793DCFBD9E3DDA3D1B3C4D3C6ABD263C923D823C3F3D25BDD1BDCBBD2B3D09BCA03D02BD25BCDC3D59BDA1BCEFBD18BE3F3DD23CFA3BC7BD76BDA33CBB3CD5BD173E033EF2BD033EB2BD46BD563EB3BDB23D5ABD4DBDD93DECBD63BE463EBC3CBF3D8C3D683E46BD253C67BE733C873D3ABA9B3DE1BD03BC88BDC03C923D4F3CCFBCC1BDEFBC70BDD43D233E9F3DBEBB97BDE2BDE6BDAFBD82BC7DBD31BC353C51BE89BDD9BDDCBCBF3CEDBC1EBBD8BCAC3D773C653C673D43BD96BD23BD3CBDE03DD3BA463D2B3EEEBCF73D8BBB013EEF3CE83C11BED4BDE43CD1BDB43C3C3E2ABDC53D27BD18BDA53D0C3E563E9A3CCCBD13BED23D80BD9CBD53BE793D723D2EBC8FBD2FBDB2BBA1BDE73ACD3D9C3C8A3D2B3ECDBD52BD39BD983CD3BD1FBD24BE57BD673D943DA53D8F3D63BBD5BBBEBDC3BDB3BDDD3C943D49BDE03CAF3D613DBBBA203D973D733D64BC453E463D863D893D96BD14BED5BDAA3D29BDB0BD9ABDA0BD973D27BD91BC2DBD17BE643D0A3EB5BCA63D03BE153C8B3D533EB43DEDBD9FBD813CBFBDCFBD1FBEF3BDDCBDFF3DE43DF13DF6BDFDBD1B3ED73B8A3D06BE913D35BC90BD593D93BCE7BC3FBEE4BD903D8E3DC4BA10BD08BE22BD1A3C083D8ABDEBBD16BE4CBD28BE453E2A3E24BC96BD80BDC9BAAABDDCBC4B3D5D3E4EBD5ABAE83DA2BD4ABBFDBCB1BD0C3ED5BD533DB13DB63D83BDF3BDDA3D48BDD03C77BD123D533CECBCDFBC9E3DA2BD9ABAB2BD34BE023E70BDD33CE8BDCA3D57BDF6BD163E213A10BE26BDF63D403CD13D1CBD5EBE03BD53BD563C5C3A47BD283EFFBCD53B9BBD18BC1D3D87BD92BD78BC4BBECF3CB8BCCFBD2EBCD13DA23C05BE2E3EEBBC6EBCAB3C31BED8BDE2BD16BC48BED63D723CECBD1DBCF83D983CC03D93BD223D54BE13BE523DBD3CAFBDB13DA43B68BDD5BD823DD43DD53B9FBD383E5A3D1A3DA9BD793D9A3C7CBDCC3DAA3B323E2EBD90BC0ABE3EBDAA3DA53D043DA9BD38BE203E063E62BD1C3D95BD84BC2E3EF1BDDFBB8A3D33BED5BC2BBED6BDBBBBDC3C143D51BD813ED2BD14BE75BDF83D1D3DBABD57BD013EB03D713E55BD97BD06BEEE3D11BDD6BDDD3D15BEA9BDB4BD553D093D9EBC8E3D4D3E72BD48BC05BEFB3D173D1A3D943DA9BCBE3CC43D49BDC5BC2A3EB43B9EBDC6BDB4BD783D983DCF3DDABDD53DB6BD0C3D6DBD32BEDD3C59BD40BD54BDA23D13BE5DBEC2BDD3BC56BC963DA83DB6BDE53DD4BC22BD5D3C453DA83DF93D103E25BE703DD13B6EBB0B3E0F3E95BD0C3E7ABD153DBF3D95BDB9BD1F3EDC3C6CBC503DC3BD823D81BD53BD173DE53DB23AA8BD053BF53DD6BDE03CC2BC1CBD72BDCC3BE0BD92BDD73D203D0ABDB0BDB4BC8E3D9FBDD53CE6BD513D3B3EFF3D0E3E433D52BE323DF03B16BD943CCBBD1BBEEE3D93BDFD3DC3BDBABDDD3C55BD9B3BFDBD153D44BD57BDA7BD6ABED43C7E3D183E88BDEDBB72BDE13B6B3D2B3D3EBE803B6CBDDBBC4A3DF03DB0BBB93D703D013D093C75BD41BDDDBC94BD013EA43D7A3DE5BDCBBB95BD9A3DC63DD0BCAABB943DAA3D553DFC3B1ABD923C2C3CAFBCD53D463EF8BDADBD5D3CA1BDCEBC113DE93D65BD19BCDFBC9D3CB53D523E05BCE4BD28BD533D91BC65BD7B3DC0BD9B3B393DA63C863D513D8D3C0E3E9EBDD23C4FBDEB3CD7BDD6BDA43DFFBD56BE313D03BC5ABD693E9BBD0E3C653D1D3CD9BCA2BDFDBD30BD213C85BDF63D513C6E3D41BD67BDA5BCDB3DDDBD8DBD963DEFBDA8BC41BC263DB53D9CBB8F3D33BD0BBCB23D053E1A3C8CBD69BD7DBD3FBE5E3DDE3D453D3BBEA0BC323DF43B88BDDA3CAABDC2BD69BD5CBD8C3CA0BC78BB49BD1A3EC7BD093D4BBDCABCCFBD193E85BDEABD28BD04BCF9BD9F3D523D10BC053E083DE2BD88BD073E0F3E4F3DD9BD",
      torch_tensor_80_torch.bfloat16: "0x020000008C3F8A3F553F4B3F963F593F123FAB3F9B3F593F7E3F0D3F983F123F7C3F723F563FA63FA83F4B3F8B3F923FA23FA43F5D3F943F593F723F9E3F4B3F843F823F9B3F8A3F513F883F453F913F6B3FA13F8D3F733F903F383F863FC03F243F8D3F973F863F8B3F713F233F813FCC3E7E3F413F9C3F103F8A3F6B3FAB3F9C3FB63F793F873F7B3F663F923F923F9A3F8F3F873F363F4C3FAF3F9D3F493F923F8E3F",
      torch_tensor_32_torch.bfloat16: "0x020000000B3D773D65BD773D0A3DF63D863D39BD55BDDCBC3B3ED3BD603E27BD18BD173BE93CA5BD57BDF63C36BE96BC46BDBCBD33BDB9BD9E3C9B3DDA3A05BEB13D8DBD",
      torch_tensor_32_64_torch.bfloat16: "0x0200000098BDA63D65BD193E183EE7BD773E183DB4BC70BC973C39BCBCBD6F3D903D45BEA7BD31BE46BCE4BC58BD10BEF0BD9339083ED33D203EB8BD18BE4F3EB63D6E3DBCBD30BE3DBD3ABE6C3BD5BD0B3C8DBB483DCCBC91BC643E1C3ECC3DED3D023D28BD06BC0B3EF6BD7A3C82BA0FBEA83D7A3BFA3C0ABE14BE253DFD3DC7BC913D863E4EBD2BBEAA3D86BDD83CE4BC623DB13D93BD8D3DE13C9E3C013E353DB5BDC63D833D013E09BA19BECDBB903D26BE4EBD9C3CB03DB9BD4B3D243CFEBDF3BD253EBCBB073DC9BC47BEA93DBE3C053E2A3D83BCDB3D33BEE03DA03CB83D2C3E5A3ECD3D343D6BBEA13C98BC063E1D3CCCBD8F3E47BD243D37BD3D3DF1BDC83C74BDE5BD32BEC13B313D0D3E503E94BDD7BB31BE5B3D9FBDBDBD87BDDEBDB33D1DBD553EEA3DF4BDF3BD29BEFBBCCCBD653B5ABD0B3D89BD18BEA63D7DBDA83C1BBE4FBDE7BD22BE82BCE83DB03D6DBE5ABB893E113D10BE14BE01BEAEBD9ABD3D3E97BDCB3D563D16BEA3BC9B3E09BEE93C2C3EBABCA33C45BCD83C1ABE0E3DBD3D78BD6BBDAA3C583DD43D66BE373C6BBD483E23BE56BDC3BCBC3D843D2FBE303EE1BC8D3CABBBFF3C6E3D4EBD0C3EA43BDBBDCBBD0B3E9DBED4BDBBBDABBDECBECF3D82BEF9BD503E2BBED23C13BE29BAC6BD80BEA53CCF3DB73DCC3DCEBC99BD1EBEF33CB93D08BD0D3DFB3D89BC7CBC1E3D963D22BEBABDEA3D8ABEF4BD43BE503CDEBCF7BD03BDAA3D873DEA3CADBE9DBC2A3DB4BDC63C2CBCD9BDA13D8B3D41BE993C4F3E083E0FBA843D58BD323E84BB28BD1FBE823D2FBDE23DF5BC09BD173D3CBD47BE49BE12BEAC3DB03D9DBDA2BDC5BC3EBD2FBEBDBDEB3DED3D7F3A403C063D75BD76BEA0BD153ECB3D80BD593EC33C033E8ABC203EF03D123DA53D8F3CEDBD063B003E063D673D933EE63D203E79BDA8BDCA3D3E3C353D2CBE1B3EA73DB23D313E0CBEE1BCA6BC1DBBB9BD41BC8B3D4DBDB63B4A3ED93DCEBDEC3DFEBC353D10BD8E3DAB3D64BD1EBEF33DF0BD8ABC29BDE53DA5BCA13C593E5E3D263DD83C69BDF1BDA6BD023E86BC1A3E2A3C1D3E233E113C033DB33D413EBEBD8ABE6E3D933D193EF3BD093D113E7ABD933DE63D6D3E303E26BD94BD8B3E383D43BE9B3D4F3D993D73BEECBDD3BC9E3D333C733D1BBA59BD11BD9DBD83BDE3BC55BD06BEC6BDAC3CFD3CB2BD113DCFBD57BD22BEE4BB853D11BBA6BD6B3E1B3E2EBDF93C583D0CBEADBCAC3D02BD09BD4E3E99BD4C3D46BD053E8CBD8CBD183D80BD2A3D8A3D13BE4E3C3CBE8ABE85BC16BDBFBD90BD2DBDCB3D493D163E0E3D88BD0EBD0CBEA2BD0C3E013ED53D38BEEB3D6E3E643DACBCADBD84BD2EBD87BD07BE603DA5BD36BD82BE48BDD63DEFBCA73D0F3C5CBEBDBC3CBDEABC19BD063D96BB113E473D3C3EAD3CB3BC49BE05BE8C3D88BB2BBD23BC13BE0EBD47BE55BDCFBD023D2A3C37BCB73C043E1F3E723DBBBDC63DCC3D8D3B583DB23D263EE93D76BE453AC33D873C153EF5BD503EFD3D153DC03D24BE033F693D8CBD813BF5BD3F3EFDBD65BDDA3CD43D153D4CBD77BD9BBD9C3D543EA63D083EEDBD783D333D8C3D57BEA4BD5B3CA23D253DAA3D48BDC83D123E373D0DBC803C0F3E0DBE1A3DC8BC2E3E443C25BD41BDCE3ABE3D943D383ECD3D94BDBF3D373D823DBD3D483D64BD6DBE12BE753EAEBC813EB33B843D97BC01BE423E3ABEB7BD423D2F3E42BE0ABE6F3EE73DD9BDBF3DA13D9E3D10BE903C303EFFBDB2BCF23CBC3D7ABDDE3D5ABC733D543E033E573ECF3DFF3D823D033C95BDB6BD263EFABA2ABECA3C42BDEDBC9EBC7F3EB33DF6BA613E0FBC1DBE603D5CBDE8BD99BD953DD63DA1BD2F3EBA3DF83C1B3EFF3B8A3D91BD013E883DA6BD1A3E9ABE2EBE6DBD913D953C1F3D09BEE63C08BEE0BC043E173E16BEEFBC22BE1EBE0F3EE2BD5F3D1A3E8FBDA43C153E77BEFFBD093D513E6EBD163DDD3DDEBCADBCCABDB8BDDABDC2BCD1BC14BE813ADD3C8E3C313D5A3CDA3C75BE1DBD9F3DF8BD80BEE73D1CBEB0BD16BDBA3DA23A3E3B943E88BD36BE6EBC503DE53D0B3C2EBE83BD99BE22BE12BD7F3E4ABD7FBDC8BCBB3D4B3E13BD0EBD533C27BE4DBD343C1B3ED83D793D19BE443D3BBEC5BD35BE8F3B49BE2EBDCB3D013E3E3DC73DD13D49BD733D623E5CBE1F3CBA3D7EBE0C3E903D12BC473DD53D90BD69BE0CBD07BE3EBD85BD4F3DFCBD29BDC9BDB63D19BD46BD4F3D2ABEEC3C35BE20BA643E773E813EC6BD5D3CC33928BDC13D26BE25BDB5BB103EBDBB5F3E8D3E24BE843C81BDCABD4FBD0FBEE53D36BD3B3EF5BD93BD763DD83D76BDC83CCF3D093E35BD623D133DF23CC4BD1C3CED3DD5BD773D133D6EBD53BDA7BD463EAD3CB73D18BEF73C1F3E16BE19BDF93D36BE6F3DD13D9FBD79BC3FBD22BDF13C063E9D3D67BEE5BD98BD3ABEC5BD55BE9ABD253E68BDBB3C833D63BD0CBD90BD01BD843C2BBC6A3E793D6DBDD8BC033E273EECBDCD3D993D40BE54BE0A3E93BD9DBDF93DA23A8DBD2D3E7FBEB4BC7CBD24BEF7BD95BE2B3D2F3E993DA73E6C3CD9BDA4BB803CA23E2C3E893C06BE64BDFBBD7EBD47BD83BD403E89BD7F3C513D363E28BCD3BD9EBC90BD6E3E50BB733CA03C333D0B3E1A3E39BC473E6D3D6A3D37BD91BE31BEE1BDCD3D473CCABD8F3B39BE103EC73D9DBD333EC73DE3BD5D3D373EC2BD223DB6BC4D3D103E70BC9F3D96BDB2BD22BE9F3D793D8C3D1E3C8DBE833D903D593E8ABD343ED53CBF3D223E523E99BD93BC51BD013EAE3C25BD513D2CBD78BC803DA5BCEEBDCBBE76BB913DC93D35BEF83B463D49BD603D6FBE4B3E903C22BD103EB2BD783D2ABDE7BCEABDA2BDDDBD6DBD063C03BDE3BBDBBC2F3D6BBE103ED93D3BBE6EBEF9BDC23DEDBD1E3DA73D713E74BDAE3C333C16BED2BC823EBA3C883D11BD7DBD1FBEA23DC03DAEBB063D6B3E1E3E33BE4CBD52BD0E3E8D3BF63DFBBC25BD663D11BF6C3E2CBEE23D823A26BE6B3D7A3D1EBD55BD0F3E713D163E0F3D4FBCC83D8C3C13BE57BEA13DD1BD80BDB4BD2F3E1BBD043CFBBDE0BD303B7CBBD2BC0ABEBA3DC13D423EA23D1BBDA83CA03C5B3D29BE99BE35BDA13BC4BDF13D823D7BBE0ABE133EBDBDC3BC0CBEDABDADBB54BE63BCE0BC993D433B0BBEF1BDEFBD273D4E3E5ABE62BD453CF63D383DF6BB13BEE33D483D61BC473E23BAF63C743B75BC97BE11BD713D9CBD7CBD52BE383D423B57BD033EBABC233EDD3D263D0A3ED8BCA73C2CBE36BD2FBEF13C14BE873CA8BDBB3DF9BD4ABD2E3A753D013E6F3DF93DB8BDB1BD33BD93BD3FBDFEBD513D063E083C8CBE4B3D27BEAA3DC7BD05BCA5BC03BFF83DAEBDFABDD63D773E12BE61BE98BDD5BDB2BD393E723D0C3D2F3D7D3E363ED43CCC3C86BC86BD97BD8D3C123E88BDA2BBB3BD10BC0E3D0DBE51BE233E65BD5B3DCBBDD4BCE5BD12BD78BE193E5E3D8A3C24BE8EBEF43CC23D18BEA8BC2FBD0B3A733E693EF03C6DBE08BD6A3D9FBD9B3D1F3EC63C03BB563DE1BDF8BD8C3D39BE0EBE913E103EC03DB43D3F3EA13DC63D0DBB443E06BD103E3BBEF5BD23BDE7BC05BECDBDCCBD15BDD23D52BE9ABD33BC543ED33DD8BC033D463EDEBC453E39BD0FBB5C3D743D033A1B3D0CBEDD3C363DA6BC5B3DF13B783C143EAABD43BE5A3CE03D1ABD35BE00BE64BC22BDFF3BAC3C07BE88BE0D3DDEBD25BE263ED9BCFBBD42BE483D1ABE843D97BD8EBE0F3E2EBE16BEB93D1D3C04BE763CB93D9E3DF4BD293D983DC1BD06BC19BDB93D743CF43D4EBEB93C06BE093D593E5EBEDB3C513D7D3C903D923D5F3E093BB53D063DFEBB423DFF3DA23D793D55BE103BFB3CADBD9D3D25BE7FBDEF3D053E513D6FBDEF3D6BBC2A3E0F3E91BDB63D53BDADBEDE3D05BE213E8FBA3A3E523E33BEC3BDACBEB0BB00BE2F3C29BE4EBD8BBE10BDEE3DA9BC463D613D57BD8A3D373E57BCE93C4CBEF33C32BEEF3CBFBDFD3DE5BCA83DC13C08BDF9BDBD3D63BEC8BCBCBDA93CB2BDC2BC053E463D053E333E5FBD97BDCF3D8A3D3F3EE0BC6CBD2DBD43BE753D45BE933D363E83BD573D903DFA3EADBDE3BDFFBDB0BEB23DAD3C54BCABBC093E1EBE693EB03DE6BDEABCE73C82BE363DA4BDF83D0BBD49BED5BD12BD9EBD903D803DB7BDEFBD23BE473D833D693DF13DAC3D993DB8BC813D82BA09BD4BBD893D61BE023E273D2CBE29BE3CBDF9BD433D0BBE853D88BBB6BEE3BC003E9D3D99BD023E13BC5B3E4BBEA5BDC8BD07BE073EBB3DEBBDA33D393D16BD1A3E753D71BDF33D2DBDD53DB33D76BAA4BDA73D8CBB033CA83BFD3D61BDA93DD33DA43D5ABC063E833DFB3DE93C2BBE4D3D14BDBC3D0C3DD63DD93ECD3BC33D4EBDBD3D0EBE90BB5ABBB33DA8BC9C3D96BDF53D813C9F3C1C3E653D833DE1BD1A3E76BDB13BA93DB8BD85BCC6BD05BE283D0CBFC03D863E62BC8D3DAD3C823D0A3DF23CAFBD9ABD3C3D20BE2B3C1139C63C273ECF3DD63C96BD123E903E1FBED23D063C083E12BD63BD9CBD30BE4C3D0A3EF6BDD23B23BD37BC1C3EAB3DC8BC3F3D963D7EBDE63DF43D933DA33DA93BDA3D4EBE5B3D15BEACBD75BDEEBDF1BD84BDD3BD55BE263E173C9FBE033D66BDBE3D8C3E70BC33BE593D15BEAF3D913C8ABDB1BC153E0ABDA4BB2B3E1D3E013EF53DDA3C49BEC93BC93DDDBD88BD2A3D0CBE753C733D323D753EDFBD4A3D743B923D8C3DDB3CFABB163EB13D923D303DEA3DACBA903C113DB6BDE13CB0BD09BD083D54BE9ABD683C7BBDB33D0CBDE1BBE8BD123CCE3C35BD5BBDF0BDE53DE83C66BD5E3E8A3DA8BDE7BC913D39BBAFBD2C3E8FBEDF3D16BC683C2CBE0E3CF2BD0D3ED8BD34BE3BBE3E3CB63C923D713DA83E8F3D19BBFCBC583CE83D993C56BDF63D32BDAB3DE3BD6FBD923D6FBE7EBB5E3D963D383E433D46BEB7BD79BD99BDACBC64BD163E163EB43C323E38BD883DEE3BB3BEEF3C58BE973D6C3D653D87BDA93D1ABEF83D523E9A3D57BEEEBD3EBD803E1BBD33BDDCBD9F3C38BE85BE0EBD7EBC43BCD63C733DA53EB5BD463EB83D8EBDA83DDD3C2F3EBE3C393E15BDECBD0D3E19BCE43B62BDE93D6ABC89BD4B3DA23D56BD0EBE74BDF33CB93D063E203E93BD34BE01BD923D883E023E6FBC3A3D4F3D8ABC9D3C8EBE45BEFABD433D80BDDA3D13BE22BC00BE60BCB4BC00BDB93CC23DAABD833DE13D573E91BD173E893DB9BD3E3D33BE443DD23DF8BDB0BDD9BC403A3C3C56BDA7BC063D05BD83BD0EBE853DA73C193E2C3C063E8ABD133D63BD9ABD663E503C053C87BD2F3EBA3C063EB6BDB23DA03D2B3C013E483E10BDD33B24BE08BD37BE8EBD923DA5BC09BE3E3CF6BD07BF193C6A3D8F3E0BBC89BD2E3EDD3B6CBC9FBD0B3E96BD3F3D183E5A3DC03C563EC83DC2BD903E233E573C3A3E9C3DEC3D4A3EE0BD57BEA6BCF13D26BE3D3EA6BD803C063E123DFFBB833D1DBE23BE3ABE60BC7CBD0D3D36BDD6BDA2BDA53CBFBC073E11BD9EBD663D453EFA3D113E81BCEFBD01BDDBBDB3BDE83C82BE363DA3BB1ABD1C3EC53DE73DBA3D03BEAA3C6A3DA73D1E3E3EBD58BECA3D3FBDCC3DED3D4A3D8ABD81BD743D143D843D2BBEDD3D383DA63DB5BD2B3D21BD66BE273E273E86BD5ABC6FBE87BDA43C61BCA83DB8BC923D96BD4CBEA4BD853D19BD0B3E43BA123E323EABBD873D8ABB303CCA3D913AE23C243C8CBD883D29BDD23DA1BDA7BC4D3DC13CD13CE83C49BEEEBD823E063D133E26BEBB3CA93CFBBCE83DF1BD22BE0B3E113E41BE8F3CAB3CACBDDEBC113DF63C3B3D2D3EE03DBFBD12BDA23D6C3E1E3EA1BDF6BD"
    }
  }
#-}
