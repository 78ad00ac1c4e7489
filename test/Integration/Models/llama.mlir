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
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops1 = {indexing_maps = [#map2], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]}
#loops13 = {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops23 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
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
    %cst_15 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16> : tensor<32x64xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16> : tensor<64x64xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_18 = arith.constant 9.9999999999999995E-7 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16> : tensor<168x64xbf16>
    %cst_21 = arith.constant 6.400000e+01 : f32
    %cst_22 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x37x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x37xi64>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %159 = arith.index_cast %in : i64 to index
      %160 = linalg.index 2 : index
      %161 = arith.cmpi slt, %159, %c168 : index
      cf.assert %161, "index must be smaller than dim size"
      %162 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %162, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_20[%159, %160] : tensor<168x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x37x64xbf16>
    %2 = tensor.empty() : tensor<37xi64>
    %3 = linalg.generic #loops1 outs(%2 : tensor<37xi64>) {
    ^bb0(%out: i64):
      %159 = linalg.index 0 : index
      %160 = arith.index_cast %159 : index to i64
      linalg.yield %160 : i64
    } -> tensor<37xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 37] : tensor<37xi64> into tensor<1x37xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x37xi64> to tensor<1x1xi64>
    %4 = tensor.empty() : tensor<1x1xi64>
    %5 = linalg.generic #loops2 ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %159 = arith.subi %in, %c1_i64 : i64
      linalg.yield %159 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x37xi64>) -> tensor<1x38xi64>
    %extracted_slice_23 = tensor.extract_slice %concat[0, 0] [1, 37] [1, 1] : tensor<1x38xi64> to tensor<1x37xi64>
    %extracted_slice_24 = tensor.extract_slice %concat[0, 1] [1, 37] [1, 1] : tensor<1x38xi64> to tensor<1x37xi64>
    %6 = tensor.empty() : tensor<1x37xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_24, %extracted_slice_23 : tensor<1x37xi64>, tensor<1x37xi64>) outs(%6 : tensor<1x37xi64>) {
    ^bb0(%in: i64, %in_71: i64, %out: i64):
      %159 = arith.subi %in, %in_71 : i64
      linalg.yield %159 : i64
    } -> tensor<1x37xi64>
    %8 = tensor.empty() : tensor<1x37xi1>
    %9 = linalg.generic #loops2 ins(%7 : tensor<1x37xi64>) outs(%8 : tensor<1x37xi1>) {
    ^bb0(%in: i64, %out: i1):
      %159 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %159 : i1
    } -> tensor<1x37xi1>
    %10 = linalg.generic #loops2 ins(%9 : tensor<1x37xi1>) outs(%6 : tensor<1x37xi64>) {
    ^bb0(%in: i1, %out: i64):
      %159 = arith.extui %in : i1 to i64
      linalg.yield %159 : i64
    } -> tensor<1x37xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x37xi64>) -> tensor<1x37xi64>
    %12 = tensor.empty() : tensor<1xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
    %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x37xi64>) outs(%11, %13 : tensor<1x37xi64>, tensor<1xi64>) {
    ^bb0(%arg1: i64, %arg2: i64):
      %159 = arith.addi %arg1, %arg2 : i64
      tm_tensor.yield %159 : i64
    } -> tensor<1x37xi64>, tensor<1xi64>
    %15 = linalg.generic #loops1 outs(%12 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_25 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_26 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 37, 1] : tensor<37xi64> into tensor<1x1x37x1xi64>
    %expanded_27 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 37] : tensor<37xi64> into tensor<1x1x1x37xi64>
    %16 = tensor.empty() : tensor<1x1x37x1xi64>
    %17 = linalg.generic #loops4 ins(%expanded_25, %expanded_26 : tensor<1x1x1x1xi64>, tensor<1x1x37x1xi64>) outs(%16 : tensor<1x1x37x1xi64>) {
    ^bb0(%in: i64, %in_71: i64, %out: i64):
      %159 = arith.cmpi slt, %in, %c0_i64 : i64
      %160 = arith.addi %in, %c1_i64 : i64
      %161 = arith.select %159, %160, %in : i64
      %162 = arith.index_cast %161 : i64 to index
      %163 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %164 = arith.addi %in_71, %c37_i64 : i64
      %165 = arith.select %163, %164, %in_71 : i64
      %166 = arith.index_cast %165 : i64 to index
      %extracted = tensor.extract %expanded[%162, %166] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x37x1xi64>
    %18 = tensor.empty() : tensor<1x1x1x37xi64>
    %19 = linalg.generic #loops5 ins(%expanded_25, %expanded_27 : tensor<1x1x1x1xi64>, tensor<1x1x1x37xi64>) outs(%18 : tensor<1x1x1x37xi64>) {
    ^bb0(%in: i64, %in_71: i64, %out: i64):
      %159 = arith.cmpi slt, %in, %c0_i64 : i64
      %160 = arith.addi %in, %c1_i64 : i64
      %161 = arith.select %159, %160, %in : i64
      %162 = arith.index_cast %161 : i64 to index
      %163 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %164 = arith.addi %in_71, %c37_i64 : i64
      %165 = arith.select %163, %164, %in_71 : i64
      %166 = arith.index_cast %165 : i64 to index
      %extracted = tensor.extract %expanded[%162, %166] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x37xi64>
    %20 = tensor.empty() : tensor<1x1x37x37xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x37xi64>, tensor<1x1x37x1xi64>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %159 = arith.cmpi sle, %in, %in_71 : i64
      linalg.yield %159 : i1
    } -> tensor<1x1x37x37xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x37x37xi1>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %159 = arith.andi %in, %in_71 : i1
      linalg.yield %159 : i1
    } -> tensor<1x1x37x37xi1>
    %23 = linalg.generic #loops4 ins(%expanded_25, %expanded_26 : tensor<1x1x1x1xi64>, tensor<1x1x37x1xi64>) outs(%16 : tensor<1x1x37x1xi64>) {
    ^bb0(%in: i64, %in_71: i64, %out: i64):
      %159 = arith.cmpi slt, %in, %c0_i64 : i64
      %160 = arith.addi %in, %c1_i64 : i64
      %161 = arith.select %159, %160, %in : i64
      %162 = arith.index_cast %161 : i64 to index
      %163 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %164 = arith.addi %in_71, %c37_i64 : i64
      %165 = arith.select %163, %164, %in_71 : i64
      %166 = arith.index_cast %165 : i64 to index
      %extracted = tensor.extract %14#0[%162, %166] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x37x1xi64>
    %24 = linalg.generic #loops5 ins(%expanded_25, %expanded_27 : tensor<1x1x1x1xi64>, tensor<1x1x1x37xi64>) outs(%18 : tensor<1x1x1x37xi64>) {
    ^bb0(%in: i64, %in_71: i64, %out: i64):
      %159 = arith.cmpi slt, %in, %c0_i64 : i64
      %160 = arith.addi %in, %c1_i64 : i64
      %161 = arith.select %159, %160, %in : i64
      %162 = arith.index_cast %161 : i64 to index
      %163 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %164 = arith.addi %in_71, %c37_i64 : i64
      %165 = arith.select %163, %164, %in_71 : i64
      %166 = arith.index_cast %165 : i64 to index
      %extracted = tensor.extract %14#0[%162, %166] : tensor<1x37xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x37xi64>
    %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x37x1xi64>, tensor<1x1x1x37xi64>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %159 = arith.cmpi eq, %in, %in_71 : i64
      linalg.yield %159 : i1
    } -> tensor<1x1x37x37xi1>
    %26 = linalg.generic #loops9 ins(%22, %25 : tensor<1x1x37x37xi1>, tensor<1x1x37x37xi1>) outs(%20 : tensor<1x1x37x37xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %159 = arith.andi %in, %in_71 : i1
      linalg.yield %159 : i1
    } -> tensor<1x1x37x37xi1>
    %expanded_28 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 37, 1] : tensor<37xi64> into tensor<1x37x1xi64>
    %27 = tensor.empty() : tensor<1x37x1xf32>
    %28 = linalg.generic #loops10 ins(%expanded_28 : tensor<1x37x1xi64>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %159 = arith.sitofp %in : i64 to f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %29 = tensor.empty() : tensor<1x37x8xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_19 : tensor<1x37x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x37x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %159 = arith.mulf %in, %in_71 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x8xf32>
    %concat_29 = tensor.concat dim(2) %30, %30 : (tensor<1x37x8xf32>, tensor<1x37x8xf32>) -> tensor<1x37x16xf32>
    %31 = tensor.empty() : tensor<1x37x16xf32>
    %32 = linalg.generic #loops10 ins(%concat_29 : tensor<1x37x16xf32>) outs(%31 : tensor<1x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.cos %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x16xf32>
    %33 = linalg.generic #loops10 ins(%concat_29 : tensor<1x37x16xf32>) outs(%31 : tensor<1x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.sin %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x16xf32>
    %34 = tensor.empty() : tensor<1x37x16xbf16>
    %35 = linalg.generic #loops10 ins(%32 : tensor<1x37x16xf32>) outs(%34 : tensor<1x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x16xbf16>
    %36 = linalg.generic #loops10 ins(%33 : tensor<1x37x16xf32>) outs(%34 : tensor<1x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x16xbf16>
    %37 = tensor.empty() : tensor<1x37x64xf32>
    %38 = linalg.generic #loops10 ins(%1 : tensor<1x37x64xbf16>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %39 = linalg.generic #loops10 ins(%38 : tensor<1x37x64xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x37x1xf32>) -> tensor<1x37x1xf32>
    %41 = linalg.generic #loops12 ins(%39 : tensor<1x37x64xf32>) outs(%40 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %42 = linalg.generic #loops10 ins(%41 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_21 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %43 = linalg.generic #loops10 ins(%42 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_18 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<1x37x1xf32>
    %44 = linalg.generic #loops10 ins(%43 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %45 = linalg.generic #loops13 ins(%38, %44 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %159 = arith.mulf %in, %in_71 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %46 = linalg.generic #loops10 ins(%45 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %47 = linalg.generic #loops14 ins(%cst_17, %46 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %48 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%cst_16 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %49 = tensor.empty() : tensor<37x64xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed : tensor<37x64xbf16>, tensor<64x64xbf16>) outs(%50 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %52 = tensor.empty() : tensor<37x64xbf16>
    %53 = linalg.generic #loops2 ins(%51 : tensor<37x64xf32>) outs(%52 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x64xbf16>
    %expanded_30 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [1, 37, 4, 16] : tensor<37x64xbf16> into tensor<1x37x4x16xbf16>
    %54 = tensor.empty() : tensor<1x4x37x16xbf16>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x37x4x16xbf16>) outs(%54 : tensor<1x4x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<64x32xbf16>
    %transposed_32 = linalg.transpose ins(%cst_15 : tensor<32x64xbf16>) outs(%55 : tensor<64x32xbf16>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<37x32xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<37x32xf32>) -> tensor<37x32xf32>
    %58 = linalg.matmul ins(%collapsed, %transposed_32 : tensor<37x64xbf16>, tensor<64x32xbf16>) outs(%57 : tensor<37x32xf32>) -> tensor<37x32xf32>
    %59 = tensor.empty() : tensor<37x32xbf16>
    %60 = linalg.generic #loops2 ins(%58 : tensor<37x32xf32>) outs(%59 : tensor<37x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x32xbf16>
    %expanded_33 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [1, 37, 2, 16] : tensor<37x32xbf16> into tensor<1x37x2x16xbf16>
    %61 = tensor.empty() : tensor<1x2x37x16xbf16>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x37x2x16xbf16>) outs(%61 : tensor<1x2x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_35 = linalg.transpose ins(%cst_14 : tensor<32x64xbf16>) outs(%55 : tensor<64x32xbf16>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed, %transposed_35 : tensor<37x64xbf16>, tensor<64x32xbf16>) outs(%57 : tensor<37x32xf32>) -> tensor<37x32xf32>
    %63 = linalg.generic #loops2 ins(%62 : tensor<37x32xf32>) outs(%59 : tensor<37x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x32xbf16>
    %expanded_36 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [1, 37, 2, 16] : tensor<37x32xbf16> into tensor<1x37x2x16xbf16>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x37x2x16xbf16>) outs(%61 : tensor<1x2x37x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_38 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [1, 1, 37, 16] : tensor<1x37x16xbf16> into tensor<1x1x37x16xbf16>
    %expanded_39 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 37, 16] : tensor<1x37x16xbf16> into tensor<1x1x37x16xbf16>
    %64 = linalg.generic #loops15 ins(%transposed_31, %expanded_38 : tensor<1x4x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%54 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x4x37x16xbf16>
    %extracted_slice_40 = tensor.extract_slice %transposed_31[0, 0, 0, 0] [1, 4, 37, 8] [1, 1, 1, 1] : tensor<1x4x37x16xbf16> to tensor<1x4x37x8xbf16>
    %extracted_slice_41 = tensor.extract_slice %transposed_31[0, 0, 0, 8] [1, 4, 37, 8] [1, 1, 1, 1] : tensor<1x4x37x16xbf16> to tensor<1x4x37x8xbf16>
    %65 = tensor.empty() : tensor<1x4x37x8xbf16>
    %66 = linalg.generic #loops16 ins(%extracted_slice_41 : tensor<1x4x37x8xbf16>) outs(%65 : tensor<1x4x37x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %159 = arith.negf %in : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x4x37x8xbf16>
    %concat_42 = tensor.concat dim(3) %66, %extracted_slice_40 : (tensor<1x4x37x8xbf16>, tensor<1x4x37x8xbf16>) -> tensor<1x4x37x16xbf16>
    %67 = linalg.generic #loops15 ins(%concat_42, %expanded_39 : tensor<1x4x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%54 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x4x37x16xbf16>
    %68 = linalg.generic #loops9 ins(%64, %67 : tensor<1x4x37x16xbf16>, tensor<1x4x37x16xbf16>) outs(%54 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.addf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x4x37x16xbf16>
    %69 = linalg.generic #loops15 ins(%transposed_34, %expanded_38 : tensor<1x2x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%61 : tensor<1x2x37x16xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x2x37x16xbf16>
    %extracted_slice_43 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [1, 2, 37, 8] [1, 1, 1, 1] : tensor<1x2x37x16xbf16> to tensor<1x2x37x8xbf16>
    %extracted_slice_44 = tensor.extract_slice %transposed_34[0, 0, 0, 8] [1, 2, 37, 8] [1, 1, 1, 1] : tensor<1x2x37x16xbf16> to tensor<1x2x37x8xbf16>
    %70 = tensor.empty() : tensor<1x2x37x8xbf16>
    %71 = linalg.generic #loops16 ins(%extracted_slice_44 : tensor<1x2x37x8xbf16>) outs(%70 : tensor<1x2x37x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %159 = arith.negf %in : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x2x37x8xbf16>
    %concat_45 = tensor.concat dim(3) %71, %extracted_slice_43 : (tensor<1x2x37x8xbf16>, tensor<1x2x37x8xbf16>) -> tensor<1x2x37x16xbf16>
    %72 = linalg.generic #loops15 ins(%concat_45, %expanded_39 : tensor<1x2x37x16xbf16>, tensor<1x1x37x16xbf16>) outs(%61 : tensor<1x2x37x16xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x2x37x16xbf16>
    %73 = linalg.generic #loops9 ins(%69, %72 : tensor<1x2x37x16xbf16>, tensor<1x2x37x16xbf16>) outs(%61 : tensor<1x2x37x16xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.addf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x2x37x16xbf16>
    %74 = tensor.empty() : tensor<1x2x2x37x16xbf16>
    %75 = linalg.generic #loops17 ins(%73 : tensor<1x2x37x16xbf16>) outs(%74 : tensor<1x2x2x37x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x37x16xbf16>
    %collapsed_46 = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<1x2x2x37x16xbf16> into tensor<1x4x37x16xbf16>
    %76 = linalg.generic #loops17 ins(%transposed_37 : tensor<1x2x37x16xbf16>) outs(%74 : tensor<1x2x2x37x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x37x16xbf16>
    %collapsed_47 = tensor.collapse_shape %76 [[0], [1, 2], [3], [4]] : tensor<1x2x2x37x16xbf16> into tensor<1x4x37x16xbf16>
    %77 = tensor.empty() : tensor<1x1x37x37xbf16>
    %78 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x37x37xi1>, tensor<bf16>, tensor<bf16>) outs(%77 : tensor<1x1x37x37xbf16>) {
    ^bb0(%in: i1, %in_71: bf16, %in_72: bf16, %out: bf16):
      %159 = arith.select %in, %in_71, %in_72 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x1x37x37xbf16>
    %79 = tensor.empty() : tensor<1x4x37x16xf32>
    %80 = linalg.generic #loops16 ins(%68 : tensor<1x4x37x16xbf16>) outs(%79 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x16xf32>
    %81 = linalg.generic #loops16 ins(%collapsed_46 : tensor<1x4x37x16xbf16>) outs(%79 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x16xf32>
    %82 = linalg.generic #loops16 ins(%collapsed_47 : tensor<1x4x37x16xbf16>) outs(%79 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x16xf32>
    %83 = linalg.generic #loops16 ins(%80 : tensor<1x4x37x16xf32>) outs(%79 : tensor<1x4x37x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_22 : f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x16xf32>
    %84 = tensor.empty() : tensor<1x4x16x37xf32>
    %transposed_48 = linalg.transpose ins(%81 : tensor<1x4x37x16xf32>) outs(%84 : tensor<1x4x16x37xf32>) permutation = [0, 1, 3, 2] 
    %85 = linalg.generic #loops16 ins(%transposed_48 : tensor<1x4x16x37xf32>) outs(%84 : tensor<1x4x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_22 : f32
      linalg.yield %159 : f32
    } -> tensor<1x4x16x37xf32>
    %collapsed_49 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %collapsed_50 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<1x4x16x37xf32> into tensor<4x16x37xf32>
    %86 = tensor.empty() : tensor<4x37x37xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %88 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x37x16xf32>, tensor<4x16x37xf32>) outs(%87 : tensor<4x37x37xf32>) -> tensor<4x37x37xf32>
    %expanded_51 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [1, 4, 37, 37] : tensor<4x37x37xf32> into tensor<1x4x37x37xf32>
    %89 = tensor.empty() : tensor<1x4x37x37xf32>
    %90 = linalg.generic #loops15 ins(%expanded_51, %78 : tensor<1x4x37x37xf32>, tensor<1x1x37x37xbf16>) outs(%89 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_71: bf16, %out: f32):
      %159 = arith.extf %in_71 : bf16 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<1x4x37x37xf32>
    %91 = tensor.empty() : tensor<1x4x37xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<1x4x37xi64>) -> tensor<1x4x37xi64>
    %93 = tensor.empty() : tensor<1x4x37xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<1x4x37xf32>) -> tensor<1x4x37xf32>
    %95:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<1x4x37x37xf32>) outs(%94, %92 : tensor<1x4x37xf32>, tensor<1x4x37xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %159 = linalg.index 3 : index
      %160 = arith.index_cast %159 : index to i64
      %161 = arith.maximumf %in, %out : f32
      %162 = arith.cmpf ogt, %in, %out : f32
      %163 = arith.select %162, %160, %out_71 : i64
      linalg.yield %161, %163 : f32, i64
    } -> (tensor<1x4x37xf32>, tensor<1x4x37xi64>)
    %expanded_52 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [1, 4, 37, 1] : tensor<1x4x37xf32> into tensor<1x4x37x1xf32>
    %96 = linalg.generic #loops20 ins(%90, %expanded_52 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%89 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %159 = arith.subf %in, %in_71 : f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x37xf32>
    %97 = linalg.generic #loops16 ins(%96 : tensor<1x4x37x37xf32>) outs(%89 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x37xf32>
    %98 = tensor.empty() : tensor<1x4x37x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x4x37x1xf32>) -> tensor<1x4x37x1xf32>
    %100 = linalg.generic #loops21 ins(%97 : tensor<1x4x37x37xf32>) outs(%99 : tensor<1x4x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x1xf32>
    %101 = linalg.generic #loops20 ins(%97, %100 : tensor<1x4x37x37xf32>, tensor<1x4x37x1xf32>) outs(%89 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %159 = arith.divf %in, %in_71 : f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x37xf32>
    %102 = tensor.empty() : tensor<1x4x37x37xi1>
    %103 = linalg.generic #loops16 ins(%90 : tensor<1x4x37x37xf32>) outs(%102 : tensor<1x4x37x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %159 = arith.extf %in : f32 to f64
      %160 = arith.cmpf oeq, %159, %cst_13 : f64
      linalg.yield %160 : i1
    } -> tensor<1x4x37x37xi1>
    %104 = tensor.empty() : tensor<1x4x37x1xi1>
    %105 = linalg.fill ins(%true : i1) outs(%104 : tensor<1x4x37x1xi1>) -> tensor<1x4x37x1xi1>
    %106 = linalg.generic #loops21 ins(%103 : tensor<1x4x37x37xi1>) outs(%105 : tensor<1x4x37x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %159 = arith.andi %in, %out : i1
      linalg.yield %159 : i1
    } -> tensor<1x4x37x1xi1>
    %107 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %cst_2, %101 : tensor<1x4x37x1xi1>, tensor<1x4x37x37xf32>, tensor<1x4x37x37xf32>) outs(%89 : tensor<1x4x37x37xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %159 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %159 : f32
    } -> tensor<1x4x37x37xf32>
    %collapsed_53 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<1x4x37x37xf32> into tensor<4x37x37xf32>
    %collapsed_54 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<1x4x37x16xf32> into tensor<4x37x16xf32>
    %108 = tensor.empty() : tensor<4x37x16xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %110 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<4x37x37xf32>, tensor<4x37x16xf32>) outs(%109 : tensor<4x37x16xf32>) -> tensor<4x37x16xf32>
    %expanded_55 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [1, 4, 37, 16] : tensor<4x37x16xf32> into tensor<1x4x37x16xf32>
    %111 = linalg.generic #loops16 ins(%expanded_55 : tensor<1x4x37x16xf32>) outs(%54 : tensor<1x4x37x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x4x37x16xbf16>
    %112 = tensor.empty() : tensor<1x37x4x16xbf16>
    %transposed_56 = linalg.transpose ins(%111 : tensor<1x4x37x16xbf16>) outs(%112 : tensor<1x37x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%cst_12 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<1x37x4x16xbf16> into tensor<37x64xbf16>
    %113 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<37x64xbf16>, tensor<64x64xbf16>) outs(%50 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %114 = linalg.generic #loops2 ins(%113 : tensor<37x64xf32>) outs(%52 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x64xbf16>
    %expanded_59 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %115 = linalg.generic #loops23 ins(%1, %expanded_59 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.addf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %116 = linalg.generic #loops10 ins(%115 : tensor<1x37x64xbf16>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %117 = linalg.generic #loops10 ins(%116 : tensor<1x37x64xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %118 = linalg.generic #loops12 ins(%117 : tensor<1x37x64xf32>) outs(%40 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %119 = linalg.generic #loops10 ins(%118 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_21 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %120 = linalg.generic #loops10 ins(%119 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_18 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<1x37x1xf32>
    %121 = linalg.generic #loops10 ins(%120 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %122 = linalg.generic #loops13 ins(%116, %121 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %159 = arith.mulf %in, %in_71 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %123 = linalg.generic #loops10 ins(%122 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %124 = linalg.generic #loops14 ins(%cst_11, %123 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %125 = tensor.empty() : tensor<64x152xbf16>
    %transposed_60 = linalg.transpose ins(%cst_10 : tensor<152x64xbf16>) outs(%125 : tensor<64x152xbf16>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %126 = tensor.empty() : tensor<37x152xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %128 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<37x64xbf16>, tensor<64x152xbf16>) outs(%127 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %129 = tensor.empty() : tensor<37x152xbf16>
    %130 = linalg.generic #loops2 ins(%128 : tensor<37x152xf32>) outs(%129 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x152xbf16>
    %expanded_62 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %131 = tensor.empty() : tensor<1x37x152xf32>
    %132 = linalg.generic #loops10 ins(%expanded_62 : tensor<1x37x152xbf16>) outs(%131 : tensor<1x37x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<1x37x152xf32>
    %133 = linalg.generic #loops10 ins(%132 : tensor<1x37x152xf32>) outs(%131 : tensor<1x37x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.negf %in : f32
      %160 = math.exp %159 : f32
      %161 = arith.addf %160, %cst_1 : f32
      %162 = arith.divf %cst_1, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x37x152xf32>
    %134 = linalg.generic #loops23 ins(%132, %133 : tensor<1x37x152xf32>, tensor<1x37x152xf32>) outs(%131 : tensor<1x37x152xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %159 = arith.mulf %in, %in_71 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x152xf32>
    %135 = tensor.empty() : tensor<1x37x152xbf16>
    %136 = linalg.generic #loops10 ins(%134 : tensor<1x37x152xf32>) outs(%135 : tensor<1x37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x152xbf16>
    %transposed_63 = linalg.transpose ins(%cst_9 : tensor<152x64xbf16>) outs(%125 : tensor<64x152xbf16>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_61, %transposed_63 : tensor<37x64xbf16>, tensor<64x152xbf16>) outs(%127 : tensor<37x152xf32>) -> tensor<37x152xf32>
    %138 = linalg.generic #loops2 ins(%137 : tensor<37x152xf32>) outs(%129 : tensor<37x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x152xbf16>
    %expanded_64 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [1, 37, 152] : tensor<37x152xbf16> into tensor<1x37x152xbf16>
    %139 = linalg.generic #loops23 ins(%136, %expanded_64 : tensor<1x37x152xbf16>, tensor<1x37x152xbf16>) outs(%135 : tensor<1x37x152xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x152xbf16>
    %140 = tensor.empty() : tensor<152x64xbf16>
    %transposed_65 = linalg.transpose ins(%cst_8 : tensor<64x152xbf16>) outs(%140 : tensor<152x64xbf16>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<1x37x152xbf16> into tensor<37x152xbf16>
    %141 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<37x152xbf16>, tensor<152x64xbf16>) outs(%50 : tensor<37x64xf32>) -> tensor<37x64xf32>
    %142 = linalg.generic #loops2 ins(%141 : tensor<37x64xf32>) outs(%52 : tensor<37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x64xbf16>
    %expanded_67 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [1, 37, 64] : tensor<37x64xbf16> into tensor<1x37x64xbf16>
    %143 = linalg.generic #loops23 ins(%115, %expanded_67 : tensor<1x37x64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.addf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %144 = linalg.generic #loops10 ins(%143 : tensor<1x37x64xbf16>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %145 = linalg.generic #loops10 ins(%144 : tensor<1x37x64xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %146 = linalg.generic #loops12 ins(%145 : tensor<1x37x64xf32>) outs(%40 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %147 = linalg.generic #loops10 ins(%146 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_21 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %148 = linalg.generic #loops10 ins(%147 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_18 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<1x37x1xf32>
    %149 = linalg.generic #loops10 ins(%148 : tensor<1x37x1xf32>) outs(%27 : tensor<1x37x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x1xf32>
    %150 = linalg.generic #loops13 ins(%144, %149 : tensor<1x37x64xf32>, tensor<1x37x1xf32>) outs(%37 : tensor<1x37x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %159 = arith.mulf %in, %in_71 : f32
      linalg.yield %159 : f32
    } -> tensor<1x37x64xf32>
    %151 = linalg.generic #loops10 ins(%150 : tensor<1x37x64xf32>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %152 = linalg.generic #loops14 ins(%cst_7, %151 : tensor<64xbf16>, tensor<1x37x64xbf16>) outs(%0 : tensor<1x37x64xbf16>) {
    ^bb0(%in: bf16, %in_71: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_71 : bf16
      linalg.yield %159 : bf16
    } -> tensor<1x37x64xbf16>
    %153 = tensor.empty() : tensor<64x168xbf16>
    %transposed_68 = linalg.transpose ins(%cst_6 : tensor<168x64xbf16>) outs(%153 : tensor<64x168xbf16>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<1x37x64xbf16> into tensor<37x64xbf16>
    %154 = tensor.empty() : tensor<37x168xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<37x168xf32>) -> tensor<37x168xf32>
    %156 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<37x64xbf16>, tensor<64x168xbf16>) outs(%155 : tensor<37x168xf32>) -> tensor<37x168xf32>
    %157 = tensor.empty() : tensor<37x168xbf16>
    %158 = linalg.generic #loops2 ins(%156 : tensor<37x168xf32>) outs(%157 : tensor<37x168xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<37x168xbf16>
    %expanded_70 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, 37, 168] : tensor<37x168xbf16> into tensor<1x37x168xbf16>
    return %expanded_70 : tensor<1x37x168xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_168_64_torch.bfloat16_1: "seeded llama.lm_head.weight",
      torch_tensor_64_torch.bfloat16_2: "seeded llama.model.norm.weight",
      torch_tensor_64_152_torch.bfloat16: "seeded llama.model.layers.0.mlp.down_proj.weight",
      torch_tensor_152_64_torch.bfloat16_1: "seeded llama.model.layers.0.mlp.up_proj.weight",
      torch_tensor_152_64_torch.bfloat16: "seeded llama.model.layers.0.mlp.gate_proj.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded llama.model.layers.0.post_attention_layernorm.weight",
      torch_tensor_64_64_torch.bfloat16_1: "seeded llama.model.layers.0.self_attn.o_proj.weight",
      torch_tensor_32_64_torch.bfloat16_1: "seeded llama.model.layers.0.self_attn.v_proj.weight",
      torch_tensor_32_64_torch.bfloat16: "seeded llama.model.layers.0.self_attn.k_proj.weight",
      torch_tensor_64_64_torch.bfloat16: "seeded llama.model.layers.0.self_attn.q_proj.weight",
      torch_tensor_64_torch.bfloat16: "seeded llama.model.layers.0.input_layernorm.weight",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539",
      torch_tensor_168_64_torch.bfloat16: "seeded llama.model.embed_tokens.weight"
    }
  }
#-}
