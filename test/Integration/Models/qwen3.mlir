// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops1 = {indexing_maps = [#map2], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]}
#loops13 = {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops17 = {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops24 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x37xi64>) -> tensor<1x37x168xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c37_i64 = arith.constant 37 : i64
    %c168 = arith.constant 168 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x37x37xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16_1> : tensor<168x64xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_152_torch.bfloat16> : tensor<64x152xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16_1> : tensor<152x64xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16> : tensor<152x64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_1> : tensor<64x64xbf16>
    %cst_13 = arith.constant 0xFFF0000000000000 : f64
    %cst_14 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16_1> : tensor<32x64xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16> : tensor<32x64xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16> : tensor<64x64xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_20 = arith.constant 9.9999999999999995E-7 : f64
    %cst_21 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16> : tensor<168x64xbf16>
    %cst_23 = arith.constant 6.400000e+01 : f32
    %cst_24 = arith.constant 1.600000e+01 : f32
    %cst_25 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x37x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x37xi64>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %184 = arith.index_cast %in : i64 to index
      %185 = linalg.index 2 : index
      %186 = arith.cmpi slt, %184, %c168 : index
      cf.assert %186, "index must be smaller than dim size"
      %187 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %187, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_22[%184, %185] : tensor<168x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x37x64xbf16>
    %2 = tensor.empty() : tensor<37xi64>
    %3 = linalg.generic #loops1 outs(%2 : tensor<37xi64>) {
    ^bb0(%out: i64):
      %184 = linalg.index 0 : index
      %185 = arith.index_cast %184 : index to i64
      linalg.yield %185 : i64
    } -> tensor<37xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 37] : tensor<37xi64> into tensor<1x37xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x37xi64> to tensor<1x1xi64>
    %4 = tensor.empty() : tensor<1x1xi64>
    %5 = linalg.generic #loops2 ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %184 = arith.subi %in, %c1_i64 : i64
      linalg.yield %184 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x37xi64>) -> tensor<1x38xi64>
    %extracted_slice_26 = tensor.extract_slice %concat[0, 0] [1, 37] [1, 1] : tensor<1x38xi64> to tensor<1x37xi64>
    %extracted_slice_27 = tensor.extract_slice %concat[0, 1] [1, 37] [1, 1] : tensor<1x38xi64> to tensor<1x37xi64>
    %6 = tensor.empty() : tensor<1x37xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_27, %extracted_slice_26 : tensor<1x37xi64>, tensor<1x37xi64>) outs(%6 : tensor<1x37xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %184 = arith.subi %in, %in_74 : i64
      linalg.yield %184 : i64
    } -> tensor<1x37xi64>
    %8 = tensor.empty() : tensor<1x37xi1>
    %9 = linalg.generic #loops2 ins(%7 : tensor<1x37xi64>) outs(%8 : tensor<1x37xi1>) {
    ^bb0(%in: i64, %out: i1):
      %184 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %184 : i1
    } -> tensor<1x37xi1>
    %10 = linalg.generic #loops2 ins(%9 : tensor<1x37xi1>) outs(%6 : tensor<1x37xi64>) {
    ^bb0(%in: i1, %out: i64):
      %184 = arith.extui %in : i1 to i64
      linalg.yield %184 : i64
    } -> tensor<1x37xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x37xi64>) -> tensor<1x37xi64>
    %12 = tensor.empty() : tensor<1xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
    %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x37xi64>) outs(%11, %13 : tensor<1x37xi64>, tensor<1xi64>) {
    ^bb0(%arg1: i64, %arg2: i64):
      %184 = arith.addi %arg1, %arg2 : i64
      tm_tensor.yield %184 : i64
    } -> tensor<1x37xi64>, tensor<1xi64>
    %15 = linalg.generic #loops1 outs(%12 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_28 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_29 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 37, 1] : tensor<37xi64> into tensor<1x1x37x1xi64>
    %expanded_30 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 37] : tensor<37xi64> into tensor<1x1x1x37xi64>
    %16 = tensor.empty() : tensor<1x1x37x1xi64>
    %17 = linalg.generic #loops4 ins(%expanded_28, %expanded_29 : tensor<1x1x1x1xi64>, tensor<1x1x37x1xi64>) outs(%16 : tensor<1x1x37x1xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %184 = arith.cmpi slt, %in, %c0_i64 : i64
      %185 = arith.addi %in, %c1_i64 : i64
      %186 = arith.select %184, %185, %in : i64
      %187 = arith.index_cast %186 : i64 to index
      %188 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %189 = arith.addi %in_74, %c37_i64 : i64
      %190 = arith.select %188, %189, %in_74 : i64
      %191 = arith.index_cast %190 : i64 to index
      %extracted = tensor.extract %expanded[%187, %191] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x37x1xi64>
    %18 = tensor.empty() : tensor<1x1x1x37xi64>
    %19 = linalg.generic #loops5 ins(%expanded_28, %expanded_30 : tensor<1x1x1x1xi64>, tensor<1x1x1x37xi64>) outs(%18 : tensor<1x1x1x37xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %184 = arith.cmpi slt, %in, %c0_i64 : i64
      %185 = arith.addi %in, %c1_i64 : i64
      %186 = arith.select %184, %185, %in : i64
      %187 = arith.index_cast %186 : i64 to index
      %188 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %189 = arith.addi %in_74, %c37_i64 : i64
      %190 = arith.select %188, %189, %in_74 : i64
      %191 = arith.index_cast %190 : i64 to index
      %extracted = tensor.extract %expanded[%187, %191] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x37xi64>
    %20 = tensor.empty() : tensor<1x1x37x37xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x37xi64>, tensor<1x1x37x1xi64>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %184 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %184 : i1
    } -> tensor<1x1x37x37xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x37x37xi1>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %184 = arith.andi %in, %in_74 : i1
      linalg.yield %184 : i1
    } -> tensor<1x1x37x37xi1>
    %23 = linalg.generic #loops4 ins(%expanded_28, %expanded_29 : tensor<1x1x1x1xi64>, tensor<1x1x37x1xi64>) outs(%16 : tensor<1x1x37x1xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %184 = arith.cmpi slt, %in, %c0_i64 : i64
      %185 = arith.addi %in, %c1_i64 : i64
      %186 = arith.select %184, %185, %in : i64
      %187 = arith.index_cast %186 : i64 to index
      %188 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %189 = arith.addi %in_74, %c37_i64 : i64
      %190 = arith.select %188, %189, %in_74 : i64
      %191 = arith.index_cast %190 : i64 to index
      %extracted = tensor.extract %14#0[%187, %191] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x37x1xi64>
    %24 = linalg.generic #loops5 ins(%expanded_28, %expanded_30 : tensor<1x1x1x1xi64>, tensor<1x1x1x37xi64>) outs(%18 : tensor<1x1x1x37xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %184 = arith.cmpi slt, %in, %c0_i64 : i64
      %185 = arith.addi %in, %c1_i64 : i64
      %186 = arith.select %184, %185, %in : i64
      %187 = arith.index_cast %186 : i64 to index
      %188 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %189 = arith.addi %in_74, %c37_i64 : i64
      %190 = arith.select %188, %189, %in_74 : i64
      %191 = arith.index_cast %190 : i64 to index
      %extracted = tensor.extract %14#0[%187, %191] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x37xi64>
    %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x37x1xi64>, tensor<1x1x1x37xi64>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %184 = arith.cmpi eq, %in, %in_74 : i64
      linalg.yield %184 : i1
    } -> tensor<1x1x37x37xi1>
    %26 = linalg.generic #loops9 ins(%22, %25 : tensor<1x1x37x37xi1>, tensor<1x1x37x37xi1>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %184 = arith.andi %in, %in_74 : i1
      linalg.yield %184 : i1
    } -> tensor<1x1x37x37xi1>
    %expanded_31 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 37, 1] : tensor<37xi64> into tensor<1x37x1xi64>
    %27 = tensor.empty() : tensor<1x37x1xf32>
    %28 = linalg.generic #loops10 ins(%expanded_31 : tensor<1x37x1xi64>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %184 = arith.sitofp %in : i64 to f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %29 = tensor.empty() : tensor<1x37x8xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_21 : tensor<1x37x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x37x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.mulf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x8xf32>
    %concat_32 = tensor.concat dim(2) %30, %30 : (tensor<1x37x8xf32>, tensor<1x37x8xf32>) -> tensor<1x37x16xf32>
    %31 = tensor.empty() : tensor<1x37x16xf32>
    %32 = linalg.generic #loops10 ins(%concat_32 : tensor<1x37x16xf32>) outs(%31 : tensor<1x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.cos %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x16xf32>
    %33 = linalg.generic #loops10 ins(%concat_32 : tensor<1x37x16xf32>) outs(%31 : tensor<1x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.sin %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x16xf32>
    %34 = tensor.empty() : tensor<1x37x16xbf16>
    %35 = linalg.generic #loops10 ins(%32 : tensor<1x37x16xf32>) outs(%34 : tensor<1x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x16xbf16>
    %36 = linalg.generic #loops10 ins(%33 : tensor<1x37x16xf32>) outs(%34 : tensor<1x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x16xbf16>
    %37 = tensor.empty() : tensor<1x37x64xf32>
    %38 = linalg.generic #loops10 ins(%1 : tensor<1x37x64xbf16>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %39 = linalg.generic #loops10 ins(%38 : tensor<1x37x64xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x37x1xf32>) -> tensor<1x37x1xf32>
    %41 = linalg.generic #loops12 ins(%39 : tensor<1x37x64xf32>) outs(%40 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %42 = linalg.generic #loops10 ins(%41 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_23 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %43 = linalg.generic #loops10 ins(%42 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_20 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x37x1xf32>
    %44 = linalg.generic #loops10 ins(%43 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %45 = linalg.generic #loops13 ins(%38, %44 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.mulf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %46 = linalg.generic #loops10 ins(%45 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %47 = linalg.generic #loops14 ins(%cst_19, %46 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %48 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%cst_18 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %49 = tensor.empty() : tensor<37x64xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed : tensor<37x64xbf16>, tensor<64x64xbf16>) outs(%50 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %52 = tensor.empty() : tensor<37x64xbf16>
    %53 = linalg.generic #loops2 ins(%51 : tensor<37x64xf32>) outs(%52 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x64xbf16>
    %expanded_33 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %54 = tensor.empty() : tensor<1x37x4x16xf32>
    %55 = linalg.generic #loops15 ins(%expanded_33 : tensor<1x37x4x16xbf16>) outs(%54 : tensor<1x37x4x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x37x4x16xf32>
    %56 = linalg.generic #loops15 ins(%55 : tensor<1x37x4x16xf32>) outs(%54 : tensor<1x37x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<1x37x4x16xf32>
    %57 = tensor.empty() : tensor<1x37x4x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x37x4x1xf32>) -> tensor<1x37x4x1xf32>
    %59 = linalg.generic #loops16 ins(%56 : tensor<1x37x4x16xf32>) outs(%58 : tensor<1x37x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x4x1xf32>
    %60 = linalg.generic #loops15 ins(%59 : tensor<1x37x4x1xf32>) outs(%57 : tensor<1x37x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_24 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x4x1xf32>
    %61 = linalg.generic #loops15 ins(%60 : tensor<1x37x4x1xf32>) outs(%57 : tensor<1x37x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_20 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x37x4x1xf32>
    %62 = linalg.generic #loops15 ins(%61 : tensor<1x37x4x1xf32>) outs(%57 : tensor<1x37x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x4x1xf32>
    %63 = linalg.generic #loops17 ins(%55, %62 : tensor<1x37x4x16xf32>, tensor<1x37x4x1xf32>) outs(%54 : tensor<1x37x4x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.mulf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x4x16xf32>
    %64 = tensor.empty() : tensor<1x37x4x16xbf16>
    %65 = linalg.generic #loops15 ins(%63 : tensor<1x37x4x16xf32>) outs(%64 : tensor<1x37x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x4x16xbf16>
    %66 = linalg.generic #loops18 ins(%cst_17, %65 : tensor<16xbf16>, tensor<1x37x4x16xbf16>) outs(%64 : tensor<1x37x4x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x4x16xbf16>
    %67 = tensor.empty() : tensor<1x4x37x16xbf16>
    %transposed_34 = linalg.transpose ins(%66 : tensor<1x37x4x16xbf16>) outs(%67 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<64x32xbf16>
    %transposed_35 = linalg.transpose ins(%cst_16 : tensor<32x64xbf16>) outs(%68 : tensor<64x32xbf16>) permutation = [1, 0] 
    %69 = tensor.empty() : tensor<37x32xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<37x32xf32>) -> tensor<37x32xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_35 : tensor<37x64xbf16>, tensor<64x32xbf16>) outs(%70 : tensor<37x32xf32>) -> tensor<37x32xf32>
    %72 = tensor.empty() : tensor<37x32xbf16>
    %73 = linalg.generic #loops2 ins(%71 : tensor<37x32xf32>) outs(%72 : tensor<37x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x32xbf16>
    %expanded_36 = tensor.expand_shape %73 [[0, 1], [2, 3]] output_shape [1, 37, 2, 16] : tensor<37x32xbf16> into tensor<1x37x2x16xbf16>
    %74 = tensor.empty() : tensor<1x37x2x16xf32>
    %75 = linalg.generic #loops15 ins(%expanded_36 : tensor<1x37x2x16xbf16>) outs(%74 : tensor<1x37x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x37x2x16xf32>
    %76 = linalg.generic #loops15 ins(%75 : tensor<1x37x2x16xf32>) outs(%74 : tensor<1x37x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<1x37x2x16xf32>
    %77 = tensor.empty() : tensor<1x37x2x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<1x37x2x1xf32>) -> tensor<1x37x2x1xf32>
    %79 = linalg.generic #loops16 ins(%76 : tensor<1x37x2x16xf32>) outs(%78 : tensor<1x37x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x2x1xf32>
    %80 = linalg.generic #loops15 ins(%79 : tensor<1x37x2x1xf32>) outs(%77 : tensor<1x37x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_24 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x2x1xf32>
    %81 = linalg.generic #loops15 ins(%80 : tensor<1x37x2x1xf32>) outs(%77 : tensor<1x37x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_20 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x37x2x1xf32>
    %82 = linalg.generic #loops15 ins(%81 : tensor<1x37x2x1xf32>) outs(%77 : tensor<1x37x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x2x1xf32>
    %83 = linalg.generic #loops17 ins(%75, %82 : tensor<1x37x2x16xf32>, tensor<1x37x2x1xf32>) outs(%74 : tensor<1x37x2x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.mulf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x2x16xf32>
    %84 = tensor.empty() : tensor<1x37x2x16xbf16>
    %85 = linalg.generic #loops15 ins(%83 : tensor<1x37x2x16xf32>) outs(%84 : tensor<1x37x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x2x16xbf16>
    %86 = linalg.generic #loops18 ins(%cst_15, %85 : tensor<16xbf16>, tensor<1x37x2x16xbf16>) outs(%84 : tensor<1x37x2x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x2x16xbf16>
    %87 = tensor.empty() : tensor<1x2x37x16xbf16>
    %transposed_37 = linalg.transpose ins(%86 : tensor<1x37x2x16xbf16>) outs(%87 : tensor<1x2x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%cst_14 : tensor<32x64xbf16>) outs(%68 : tensor<64x32xbf16>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed, %transposed_38 : tensor<37x64xbf16>, tensor<64x32xbf16>) outs(%70 : tensor<37x32xf32>) -> tensor<37x32xf32>
    %89 = linalg.generic #loops2 ins(%88 : tensor<37x32xf32>) outs(%72 : tensor<37x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x32xbf16>
    %expanded_39 = tensor.expand_shape %89 [[0, 1], [2, 3]] output_shape [1, 37, 2, 16] : tensor<37x32xbf16> into tensor<1x37x2x16xbf16>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x37x2x16xbf16>) outs(%87 : tensor<1x2x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_41 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [1, 1, 37, 16] : tensor<1x37x16xbf16> into tensor<1x1x37x16xbf16>
    %expanded_42 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 37, 16] : tensor<1x37x16xbf16> into tensor<1x1x37x16xbf16>
    %90 = linalg.generic #loops19 ins(%transposed_34, %expanded_41 : tensor<1x4x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%67 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x4x37x16xbf16>
    %extracted_slice_43 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [1, 4, 37, 8] [1, 1, 1, 1] : tensor<1x4x37x16xbf16> to tensor<1x4x37x8xbf16>
    %extracted_slice_44 = tensor.extract_slice %transposed_34[0, 0, 0, 8] [1, 4, 37, 8] [1, 1, 1, 1] : tensor<1x4x37x16xbf16> to tensor<1x4x37x8xbf16>
    %91 = tensor.empty() : tensor<1x4x37x8xbf16>
    %92 = linalg.generic #loops15 ins(%extracted_slice_44 : tensor<1x4x37x8xbf16>) outs(%91 : tensor<1x4x37x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %184 = arith.negf %in : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x4x37x8xbf16>
    %concat_45 = tensor.concat dim(3) %92, %extracted_slice_43 : (tensor<1x4x37x8xbf16>, tensor<1x4x37x8xbf16>) -> tensor<1x4x37x16xbf16>
    %93 = linalg.generic #loops19 ins(%concat_45, %expanded_42 : tensor<1x4x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%67 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x4x37x16xbf16>
    %94 = linalg.generic #loops9 ins(%90, %93 : tensor<1x4x37x16xbf16>, tensor<1x4x37x16xbf16>) outs(%67 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.addf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x4x37x16xbf16>
    %95 = linalg.generic #loops19 ins(%transposed_37, %expanded_41 : tensor<1x2x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%87 : tensor<1x2x37x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x2x37x16xbf16>
    %extracted_slice_46 = tensor.extract_slice %transposed_37[0, 0, 0, 0] [1, 2, 37, 8] [1, 1, 1, 1] : tensor<1x2x37x16xbf16> to tensor<1x2x37x8xbf16>
    %extracted_slice_47 = tensor.extract_slice %transposed_37[0, 0, 0, 8] [1, 2, 37, 8] [1, 1, 1, 1] : tensor<1x2x37x16xbf16> to tensor<1x2x37x8xbf16>
    %96 = tensor.empty() : tensor<1x2x37x8xbf16>
    %97 = linalg.generic #loops15 ins(%extracted_slice_47 : tensor<1x2x37x8xbf16>) outs(%96 : tensor<1x2x37x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %184 = arith.negf %in : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x2x37x8xbf16>
    %concat_48 = tensor.concat dim(3) %97, %extracted_slice_46 : (tensor<1x2x37x8xbf16>, tensor<1x2x37x8xbf16>) -> tensor<1x2x37x16xbf16>
    %98 = linalg.generic #loops19 ins(%concat_48, %expanded_42 : tensor<1x2x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%87 : tensor<1x2x37x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x2x37x16xbf16>
    %99 = linalg.generic #loops9 ins(%95, %98 : tensor<1x2x37x16xbf16>, tensor<1x2x37x16xbf16>) outs(%87 : tensor<1x2x37x16xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.addf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x2x37x16xbf16>
    %100 = tensor.empty() : tensor<1x2x2x37x16xbf16>
    %101 = linalg.generic #loops20 ins(%99 : tensor<1x2x37x16xbf16>) outs(%100 : tensor<1x2x2x37x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x37x16xbf16>
    %collapsed_49 = tensor.collapse_shape %101 [[0], [1, 2], [3], [4]] : tensor<1x2x2x37x16xbf16> into tensor<1x4x37x16xbf16>
    %102 = linalg.generic #loops20 ins(%transposed_40 : tensor<1x2x37x16xbf16>) outs(%100 : tensor<1x2x2x37x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x37x16xbf16>
    %collapsed_50 = tensor.collapse_shape %102 [[0], [1, 2], [3], [4]] : tensor<1x2x2x37x16xbf16> into tensor<1x4x37x16xbf16>
    %103 = tensor.empty() : tensor<1x1x37x37xbf16>
    %104 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x37x37xi1>, tensor<bf16>, tensor<bf16>) outs(%103 : tensor<1x1x37x37xbf16>) {
    ^bb0(%in: i1, %in_74: bf16, %in_75: bf16, %out: bf16):
      %184 = arith.select %in, %in_74, %in_75 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x1x37x37xbf16>
    %105 = tensor.empty() : tensor<1x4x37x16xf32>
    %106 = linalg.generic #loops15 ins(%94 : tensor<1x4x37x16xbf16>) outs(%105 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x16xf32>
    %107 = linalg.generic #loops15 ins(%collapsed_49 : tensor<1x4x37x16xbf16>) outs(%105 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x16xf32>
    %108 = linalg.generic #loops15 ins(%collapsed_50 : tensor<1x4x37x16xbf16>) outs(%105 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x16xf32>
    %109 = linalg.generic #loops15 ins(%106 : tensor<1x4x37x16xf32>) outs(%105 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.mulf %in, %cst_25 : f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x16xf32>
    %110 = tensor.empty() : tensor<1x4x16x37xf32>
    %transposed_51 = linalg.transpose ins(%107 : tensor<1x4x37x16xf32>) outs(%110 : tensor<1x4x16x37xf32>) permutation = [0, 1, 3, 2] 
    %111 = linalg.generic #loops15 ins(%transposed_51 : tensor<1x4x16x37xf32>) outs(%110 : tensor<1x4x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.mulf %in, %cst_25 : f32
      linalg.yield %184 : f32
    } -> tensor<1x4x16x37xf32>
    %collapsed_52 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %collapsed_53 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<1x4x16x37xf32> into tensor<4x16x37xf32>
    %112 = tensor.empty() : tensor<4x37x37xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %114 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x37x16xf32>, tensor<4x16x37xf32>) outs(%113 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %expanded_54 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [1, 4, 37, 37] : tensor<4x37x37xf32> into tensor<1x4x37x37xf32>
    %115 = tensor.empty() : tensor<1x4x37x37xf32>
    %116 = linalg.generic #loops19 ins(%expanded_54, %104 : tensor<1x4x37x37xf32>, tensor<1x1x37x37xbf16>) outs(%115 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_74: bf16, %out: f32):
      %184 = arith.extf %in_74 : bf16 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x4x37x37xf32>
    %117 = tensor.empty() : tensor<1x4x37xi64>
    %118 = linalg.fill ins(%c0_i64 : i64) outs(%117 : tensor<1x4x37xi64>) -> tensor<1x4x37xi64>
    %119 = tensor.empty() : tensor<1x4x37xf32>
    %120 = linalg.fill ins(%cst_0 : f32) outs(%119 : tensor<1x4x37xf32>) -> tensor<1x4x37xf32>
    %121:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<1x4x37x37xf32>) outs(%120, %118 : tensor<1x4x37xf32>, tensor<1x4x37xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_74 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<1x4x37xf32>, tensor<1x4x37xi64>)
    %expanded_55 = tensor.expand_shape %121#0 [[0], [1], [2, 3]] output_shape [1, 4, 37, 1] : tensor<1x4x37xf32> into tensor<1x4x37x1xf32>
    %122 = linalg.generic #loops17 ins(%116, %expanded_55 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%115 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.subf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x37xf32>
    %123 = linalg.generic #loops15 ins(%122 : tensor<1x4x37x37xf32>) outs(%115 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.exp %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x37xf32>
    %124 = tensor.empty() : tensor<1x4x37x1xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<1x4x37x1xf32>) -> tensor<1x4x37x1xf32>
    %126 = linalg.generic #loops16 ins(%123 : tensor<1x4x37x37xf32>) outs(%125 : tensor<1x4x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x1xf32>
    %127 = linalg.generic #loops17 ins(%123, %126 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%115 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.divf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x37xf32>
    %128 = tensor.empty() : tensor<1x4x37x37xi1>
    %129 = linalg.generic #loops15 ins(%116 : tensor<1x4x37x37xf32>) outs(%128 : tensor<1x4x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %184 = arith.extf %in : f32 to f64
      %185 = arith.cmpf oeq, %184, %cst_13 : f64
      linalg.yield %185 : i1
    } -> tensor<1x4x37x37xi1>
    %130 = tensor.empty() : tensor<1x4x37x1xi1>
    %131 = linalg.fill ins(%true : i1) outs(%130 : tensor<1x4x37x1xi1>) -> tensor<1x4x37x1xi1>
    %132 = linalg.generic #loops16 ins(%129 : tensor<1x4x37x37xi1>) outs(%131 : tensor<1x4x37x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %184 = arith.andi %in, %out : i1
      linalg.yield %184 : i1
    } -> tensor<1x4x37x1xi1>
    %133 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %cst_2, %127 : tensor<1x4x37x1xi1>, tensor<1x4x37x37xf32>, tensor<1x4x37x37xf32>) outs(%115 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %184 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %184 : f32
    } -> tensor<1x4x37x37xf32>
    %collapsed_56 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<1x4x37x37xf32> into tensor<4x37x37xf32>
    %collapsed_57 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %134 = tensor.empty() : tensor<4x37x16xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %136 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<4x37x37xf32>, tensor<4x37x16xf32>) outs(%135 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %expanded_58 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [1, 4, 37, 16] : tensor<4x37x16xf32> into tensor<1x4x37x16xf32>
    %137 = linalg.generic #loops15 ins(%expanded_58 : tensor<1x4x37x16xf32>) outs(%67 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x4x37x16xbf16>
    %transposed_59 = linalg.transpose ins(%137 : tensor<1x4x37x16xbf16>) outs(%64 : tensor<1x37x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%cst_12 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<1x37x4x16xbf16> into tensor<37x64xbf16>
    %138 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<37x64xbf16>, tensor<64x64xbf16>) outs(%50 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %139 = linalg.generic #loops2 ins(%138 : tensor<37x64xf32>) outs(%52 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x64xbf16>
    %expanded_62 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %140 = linalg.generic #loops24 ins(%1, %expanded_62 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.addf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %141 = linalg.generic #loops10 ins(%140 : tensor<1x37x64xbf16>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %142 = linalg.generic #loops10 ins(%141 : tensor<1x37x64xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %143 = linalg.generic #loops12 ins(%142 : tensor<1x37x64xf32>) outs(%40 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %144 = linalg.generic #loops10 ins(%143 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_23 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %145 = linalg.generic #loops10 ins(%144 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_20 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x37x1xf32>
    %146 = linalg.generic #loops10 ins(%145 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %147 = linalg.generic #loops13 ins(%141, %146 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.mulf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %148 = linalg.generic #loops10 ins(%147 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %149 = linalg.generic #loops14 ins(%cst_11, %148 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %150 = tensor.empty() : tensor<64x152xbf16>
    %transposed_63 = linalg.transpose ins(%cst_10 : tensor<152x64xbf16>) outs(%150 : tensor<64x152xbf16>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %151 = tensor.empty() : tensor<37x152xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %153 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<37x64xbf16>, tensor<64x152xbf16>) outs(%152 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %154 = tensor.empty() : tensor<37x152xbf16>
    %155 = linalg.generic #loops2 ins(%153 : tensor<37x152xf32>) outs(%154 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x152xbf16>
    %expanded_65 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %156 = tensor.empty() : tensor<1x37x152xf32>
    %157 = linalg.generic #loops10 ins(%expanded_65 : tensor<1x37x152xbf16>) outs(%156 : tensor<1x37x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x37x152xf32>
    %158 = linalg.generic #loops10 ins(%157 : tensor<1x37x152xf32>) outs(%156 : tensor<1x37x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.negf %in : f32
      %185 = math.exp %184 : f32
      %186 = arith.addf %185, %cst_1 : f32
      %187 = arith.divf %cst_1, %186 : f32
      linalg.yield %187 : f32
    } -> tensor<1x37x152xf32>
    %159 = linalg.generic #loops24 ins(%157, %158 : tensor<1x37x152xf32>, tensor<1x37x152xf32>) outs(%156 : tensor<1x37x152xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.mulf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x152xf32>
    %160 = tensor.empty() : tensor<1x37x152xbf16>
    %161 = linalg.generic #loops10 ins(%159 : tensor<1x37x152xf32>) outs(%160 : tensor<1x37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x152xbf16>
    %transposed_66 = linalg.transpose ins(%cst_9 : tensor<152x64xbf16>) outs(%150 : tensor<64x152xbf16>) permutation = [1, 0] 
    %162 = linalg.matmul ins(%collapsed_64, %transposed_66 : tensor<37x64xbf16>, tensor<64x152xbf16>) outs(%152 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %163 = linalg.generic #loops2 ins(%162 : tensor<37x152xf32>) outs(%154 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x152xbf16>
    %expanded_67 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %164 = linalg.generic #loops24 ins(%161, %expanded_67 : tensor<1x37x152xbf16>, tensor<1x37x152xbf16>) outs(%160 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x152xbf16>
    %165 = tensor.empty() : tensor<152x64xbf16>
    %transposed_68 = linalg.transpose ins(%cst_8 : tensor<64x152xbf16>) outs(%165 : tensor<152x64xbf16>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<1x37x152xbf16> into tensor<37x152xbf16>
    %166 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<37x152xbf16>, tensor<152x64xbf16>) outs(%50 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %167 = linalg.generic #loops2 ins(%166 : tensor<37x64xf32>) outs(%52 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x64xbf16>
    %expanded_70 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %168 = linalg.generic #loops24 ins(%140, %expanded_70 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.addf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %169 = linalg.generic #loops10 ins(%168 : tensor<1x37x64xbf16>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %184 = arith.extf %in : bf16 to f32
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %170 = linalg.generic #loops10 ins(%169 : tensor<1x37x64xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %171 = linalg.generic #loops12 ins(%170 : tensor<1x37x64xf32>) outs(%40 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %172 = linalg.generic #loops10 ins(%171 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_23 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %173 = linalg.generic #loops10 ins(%172 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_20 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x37x1xf32>
    %174 = linalg.generic #loops10 ins(%173 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x1xf32>
    %175 = linalg.generic #loops13 ins(%169, %174 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %184 = arith.mulf %in, %in_74 : f32
      linalg.yield %184 : f32
    } -> tensor<1x37x64xf32>
    %176 = linalg.generic #loops10 ins(%175 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %177 = linalg.generic #loops14 ins(%cst_7, %176 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %184 = arith.mulf %in, %in_74 : bf16
      linalg.yield %184 : bf16
    } -> tensor<1x37x64xbf16>
    %178 = tensor.empty() : tensor<64x168xbf16>
    %transposed_71 = linalg.transpose ins(%cst_6 : tensor<168x64xbf16>) outs(%178 : tensor<64x168xbf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %179 = tensor.empty() : tensor<37x168xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<37x168xf32>) -> tensor<37x168xf32>
    %181 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<37x64xbf16>, tensor<64x168xbf16>) outs(%180 : tensor<37x168xf32>) -> tensor<37x168xf32>
    %182 = tensor.empty() : tensor<37x168xbf16>
    %183 = linalg.generic #loops2 ins(%181 : tensor<37x168xf32>) outs(%182 : tensor<37x168xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %184 = arith.truncf %in : f32 to bf16
      linalg.yield %184 : bf16
    } -> tensor<37x168xbf16>
    %expanded_73 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, 37, 168] : tensor<37x168xbf16> into tensor<1x37x168xbf16>
    return %expanded_73 : tensor<1x37x168xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_168_64_torch.bfloat16_1: "seeded qwen3.lm_head.weight",
      torch_tensor_64_torch.bfloat16_2: "seeded qwen3.model.norm.weight",
      torch_tensor_64_152_torch.bfloat16: "seeded qwen3.model.layers.0.mlp.down_proj.weight",
      torch_tensor_152_64_torch.bfloat16_1: "seeded qwen3.model.layers.0.mlp.up_proj.weight",
      torch_tensor_152_64_torch.bfloat16: "seeded qwen3.model.layers.0.mlp.gate_proj.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded qwen3.model.layers.0.post_attention_layernorm.weight",
      torch_tensor_64_64_torch.bfloat16_1: "seeded qwen3.model.layers.0.self_attn.o_proj.weight",
      torch_tensor_32_64_torch.bfloat16_1: "seeded qwen3.model.layers.0.self_attn.v_proj.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded qwen3.model.layers.0.self_attn.k_norm.weight",
      torch_tensor_32_64_torch.bfloat16: "seeded qwen3.model.layers.0.self_attn.k_proj.weight",
      torch_tensor_16_torch.bfloat16: "seeded qwen3.model.layers.0.self_attn.q_norm.weight",
      torch_tensor_64_64_torch.bfloat16: "seeded qwen3.model.layers.0.self_attn.q_proj.weight",
      torch_tensor_64_torch.bfloat16: "seeded qwen3.model.layers.0.input_layernorm.weight",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539",
      torch_tensor_168_64_torch.bfloat16: "seeded qwen3.model.embed_tokens.weight"
    }
  }
#-}
