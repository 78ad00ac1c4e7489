// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<()[s0] -> (s0 * 2)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map16 = affine_map<(d0, d1) -> (d0)>
#loops0 = {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map3], iterator_types = ["parallel"]}
#loops4 = {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]}
#loops7 = {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]}
#loops11 = {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]}
#loops12 = {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]}
#loops13 = {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]}
#loops15 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
module {
  func.func @main(%arg0: tensor<2x?xi64>) -> (tensor<2x?x48xbf16>, tensor<2x48xbf16>) {
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c77 = arith.constant 77 : index
    %c2 = arith.constant 2 : index
    %c168 = arith.constant 168 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c6_i64 = arith.constant 6 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_5 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_10> : tensor<48xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_9> : tensor<48xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_8> : tensor<48xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_48_152_torch.bfloat16> : tensor<48x152xbf16>
    %cst_10 = arith.constant 1.702000e+00 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_152_torch.bfloat16> : tensor<152xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_152_48_torch.bfloat16> : tensor<152x48xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_7> : tensor<48xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_6> : tensor<48xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_5> : tensor<48xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_3> : tensor<48x48xbf16>
    %cst_17 = arith.constant 0xFFF0000000000000 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_4> : tensor<48xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_2> : tensor<48x48xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_3> : tensor<48xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_1> : tensor<48x48xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_26 = arith.constant 1.000000e-05 : f64
    %cst_27 = arith.constant dense_resource<torch_tensor_77_48_torch.bfloat16> : tensor<77x48xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_168_48_torch.bfloat16> : tensor<168x48xbf16>
    %cst_29 = arith.constant 4.800000e+01 : f64
    %cst_30 = arith.constant 4.800000e+01 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_31 = arith.constant 5.000000e-01 : f32
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c167_i64 = arith.constant 167 : i64
    %cst_32 = arith.constant dense_resource<torch_tensor_1_77_torch.int64> : tensor<1x77xi64>
    %dim = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.select %1, %c2_i64, %c1_i64 : i64
    %4 = arith.cmpi sle, %3, %c1_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %5 = arith.muli %0, %c2_i64 : i64
    %6 = arith.divsi %5, %2 : i64
    %7 = arith.select %1, %6, %0 : i64
    %from_elements = tensor.from_elements %6, %7 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<2x?xi64>, tensor<2xi64>) -> tensor<2x?xi64>
    %8 = arith.cmpi slt, %dim, %c0 : index
    %9 = arith.addi %dim, %c77 : index
    %10 = arith.select %8, %9, %dim : index
    %11 = arith.cmpi slt, %10, %c0 : index
    %12 = arith.select %11, %c-1, %10 : index
    %13 = arith.minsi %12, %c77 : index
    %14 = arith.maxsi %13, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_32[0, 0] [1, %14] [1, 1] : tensor<1x77xi64> to tensor<1x?xi64>
    %15 = arith.index_cast %7 : i64 to index
    %16 = tensor.empty(%15) : tensor<2x?x48xbf16>
    %17 = linalg.generic #loops0 ins(%reshape : tensor<2x?xi64>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %256 = arith.index_cast %in : i64 to index
      %257 = linalg.index 2 : index
      %258 = arith.cmpi slt, %256, %c168 : index
      cf.assert %258, "index must be smaller than dim size"
      %259 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %259, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_28[%256, %257] : tensor<168x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %18 = tensor.empty(%14) : tensor<1x?x48xbf16>
    %19 = linalg.generic #loops0 ins(%extracted_slice : tensor<1x?xi64>) outs(%18 : tensor<1x?x48xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %256 = arith.index_cast %in : i64 to index
      %257 = linalg.index 2 : index
      %258 = arith.cmpi slt, %256, %c77 : index
      cf.assert %258, "index must be smaller than dim size"
      %259 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %259, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_27[%256, %257] : tensor<77x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x48xbf16>
    %20 = arith.cmpi eq, %15, %14 : index
    cf.assert %20, "mismatched size for broadcast"
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x?x48xbf16>, tensor<1x?x48xbf16>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %256 = arith.addf %in, %in_65 : bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %22 = tensor.empty(%dim) : tensor<?xi64>
    %23 = linalg.generic #loops2 outs(%22 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %256 = linalg.index 0 : index
      %257 = arith.index_cast %256 : index to i64
      linalg.yield %257 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_33 = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %24 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%24 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %256 = arith.cmpi sle, %in, %in_65 : i64
      linalg.yield %256 : i1
    } -> tensor<1x1x?x?xi1>
    %26 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %27 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %28 = linalg.generic #loops4 outs(%27 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %256 = linalg.index 2 : index
      %257 = linalg.index 3 : index
      %258 = arith.cmpi eq, %dim, %c1 : index
      %259 = arith.select %258, %c0, %256 : index
      %260 = arith.select %258, %c0, %257 : index
      %extracted = tensor.extract %25[%c0, %c0, %259, %260] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %29 = tensor.empty(%15) : tensor<2x?x48xf32>
    %30 = linalg.generic #loops5 ins(%21 : tensor<2x?x48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %31 = tensor.empty(%15) : tensor<2x?x48xf64>
    %32 = linalg.generic #loops5 ins(%30 : tensor<2x?x48xf32>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %33 = tensor.empty(%15) : tensor<2x?x1xf64>
    %34 = linalg.fill ins(%cst : f64) outs(%33 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %35 = linalg.generic #loops6 ins(%32 : tensor<2x?x48xf64>) outs(%34 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %36 = linalg.generic #loops5 ins(%35 : tensor<2x?x1xf64>) outs(%33 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_29 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %37 = linalg.generic #loops7 ins(%32, %36 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %256 = arith.subf %in, %in_65 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %38 = linalg.generic #loops8 ins(%37, %37 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %256 = arith.mulf %in, %in_65 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %39 = linalg.generic #loops6 ins(%38 : tensor<2x?x48xf64>) outs(%34 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %40 = linalg.generic #loops5 ins(%39 : tensor<2x?x1xf64>) outs(%33 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_29 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %41 = tensor.empty(%15) : tensor<2x?x1xf32>
    %42 = linalg.generic #loops5 ins(%40 : tensor<2x?x1xf64>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %44 = linalg.generic #loops6 ins(%30 : tensor<2x?x48xf32>) outs(%43 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %45 = linalg.generic #loops5 ins(%44 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_30 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %46 = linalg.generic #loops5 ins(%42 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_26 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x1xf32>
    %47 = linalg.generic #loops5 ins(%46 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %48 = linalg.generic #loops7 ins(%30, %45 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.subf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %49 = linalg.generic #loops7 ins(%48, %47 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.mulf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %50 = linalg.generic #loops9 ins(%49, %cst_25 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %256 = arith.extf %in_65 : bf16 to f32
      %257 = arith.mulf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x48xf32>
    %51 = linalg.generic #loops9 ins(%50, %cst_24 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %256 = arith.extf %in_65 : bf16 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x48xf32>
    %52 = linalg.generic #loops5 ins(%51 : tensor<2x?x48xf32>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %53 = arith.muli %0, %c2_i64 : i64
    %collapsed = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %54 = tensor.empty() : tensor<48x48xbf16>
    %transposed = linalg.transpose ins(%cst_23 : tensor<48x48xbf16>) outs(%54 : tensor<48x48xbf16>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<48xf32>
    %56 = linalg.generic #loops10 ins(%cst_22 : tensor<48xbf16>) outs(%55 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48xf32>
    %57 = arith.index_cast %7 : i64 to index
    %58 = affine.apply #map9()[%57]
    %59 = tensor.empty(%58) : tensor<?x48xf32>
    %60 = linalg.generic #loops11 ins(%collapsed : tensor<?x48xbf16>) outs(%59 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<?x48xf32>
    %61 = tensor.empty() : tensor<48x48xf32>
    %62 = linalg.generic #loops11 ins(%transposed : tensor<48x48xbf16>) outs(%61 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48x48xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %64 = linalg.matmul ins(%60, %62 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%63 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %65 = arith.cmpi sge, %53, %c0_i64 : i64
    cf.assert %65, "negative values not allowed in new dimensions"
    %66 = arith.index_cast %53 : i64 to index
    %67 = tensor.empty(%66) : tensor<?x48xf32>
    %68 = linalg.generic #loops12 ins(%56 : tensor<48xf32>) outs(%67 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %69 = arith.cmpi eq, %58, %66 : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = linalg.generic #loops13 ins(%64, %68 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%59 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.addf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<?x48xf32>
    %71 = tensor.empty(%58) : tensor<?x48xbf16>
    %72 = linalg.generic #loops11 ins(%70 : tensor<?x48xf32>) outs(%71 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<?x48xbf16>
    %73 = arith.divsi %58, %c2 : index
    %expanded_34 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, %73, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %transposed_35 = linalg.transpose ins(%cst_21 : tensor<48x48xbf16>) outs(%54 : tensor<48x48xbf16>) permutation = [1, 0] 
    %74 = linalg.generic #loops10 ins(%cst_20 : tensor<48xbf16>) outs(%55 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48xf32>
    %75 = linalg.generic #loops11 ins(%transposed_35 : tensor<48x48xbf16>) outs(%61 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48x48xf32>
    %76 = linalg.matmul ins(%60, %75 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%63 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %65, "negative values not allowed in new dimensions"
    %77 = linalg.generic #loops12 ins(%74 : tensor<48xf32>) outs(%67 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %69, "mismatched size for broadcast"
    %78 = linalg.generic #loops13 ins(%76, %77 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%59 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.addf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<?x48xf32>
    %79 = linalg.generic #loops11 ins(%78 : tensor<?x48xf32>) outs(%71 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<?x48xbf16>
    %expanded_36 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [2, %73, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %transposed_37 = linalg.transpose ins(%cst_19 : tensor<48x48xbf16>) outs(%54 : tensor<48x48xbf16>) permutation = [1, 0] 
    %80 = linalg.generic #loops10 ins(%cst_18 : tensor<48xbf16>) outs(%55 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48xf32>
    %81 = linalg.generic #loops11 ins(%transposed_37 : tensor<48x48xbf16>) outs(%61 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48x48xf32>
    %82 = linalg.matmul ins(%60, %81 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%63 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %65, "negative values not allowed in new dimensions"
    %83 = linalg.generic #loops12 ins(%80 : tensor<48xf32>) outs(%67 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    cf.assert %69, "mismatched size for broadcast"
    %84 = linalg.generic #loops13 ins(%82, %83 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%59 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.addf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<?x48xf32>
    %85 = linalg.generic #loops11 ins(%84 : tensor<?x48xf32>) outs(%71 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<?x48xbf16>
    %expanded_38 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, %73, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %86 = arith.select %1, %c2_i64, %53 : i64
    %87 = arith.extui %1 : i1 to i64
    %88 = arith.addi %87, %c1_i64 : i64
    %89 = arith.muli %86, %c16_i64 : i64
    %90 = arith.cmpi sle, %88, %c1_i64 : i64
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %91 = arith.index_cast %73 : index to i64
    %92 = arith.muli %91, %c96_i64 : i64
    %93 = arith.divsi %92, %89 : i64
    %94 = arith.select %1, %93, %0 : i64
    %from_elements_39 = tensor.from_elements %c2_i64, %94, %93, %c16_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %expanded_34(%from_elements_39) : (tensor<2x?x48xbf16>, tensor<4xi64>) -> tensor<2x?x3x16xbf16>
    %95 = arith.index_cast %94 : i64 to index
    %96 = tensor.empty(%95) : tensor<2x3x?x16xbf16>
    %transposed_41 = linalg.transpose ins(%reshape_40 : tensor<2x?x3x16xbf16>) outs(%96 : tensor<2x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %reshape_42 = tensor.reshape %expanded_36(%from_elements_39) : (tensor<2x?x48xbf16>, tensor<4xi64>) -> tensor<2x?x3x16xbf16>
    %transposed_43 = linalg.transpose ins(%reshape_42 : tensor<2x?x3x16xbf16>) outs(%96 : tensor<2x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %reshape_44 = tensor.reshape %expanded_38(%from_elements_39) : (tensor<2x?x48xbf16>, tensor<4xi64>) -> tensor<2x?x3x16xbf16>
    %transposed_45 = linalg.transpose ins(%reshape_44 : tensor<2x?x3x16xbf16>) outs(%96 : tensor<2x3x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %97 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xbf16>
    %98 = linalg.generic {indexing_maps = [#map6, #map12, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_4, %cst_5 : tensor<2x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%97 : tensor<2x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_65: bf16, %in_66: bf16, %out: bf16):
      %256 = arith.select %in, %in_65, %in_66 : bf16
      linalg.yield %256 : bf16
    } -> tensor<2x1x?x?xbf16>
    %99 = tensor.empty(%95) : tensor<2x3x?x16xf32>
    %100 = linalg.generic #loops15 ins(%transposed_41 : tensor<2x3x?x16xbf16>) outs(%99 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x16xf32>
    %101 = linalg.generic #loops15 ins(%transposed_43 : tensor<2x3x?x16xbf16>) outs(%99 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x16xf32>
    %102 = linalg.generic #loops15 ins(%transposed_45 : tensor<2x3x?x16xbf16>) outs(%99 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x16xf32>
    %103 = linalg.generic #loops15 ins(%100 : tensor<2x3x?x16xf32>) outs(%99 : tensor<2x3x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.mulf %in, %cst_31 : f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x16xf32>
    %104 = tensor.empty(%95) : tensor<2x3x16x?xf32>
    %transposed_46 = linalg.transpose ins(%101 : tensor<2x3x?x16xf32>) outs(%104 : tensor<2x3x16x?xf32>) permutation = [0, 1, 3, 2] 
    %105 = linalg.generic #loops15 ins(%transposed_46 : tensor<2x3x16x?xf32>) outs(%104 : tensor<2x3x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.mulf %in, %cst_31 : f32
      linalg.yield %256 : f32
    } -> tensor<2x3x16x?xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim) : tensor<2x3x?x16xf32>
    %107 = linalg.generic #loops4 outs(%106 : tensor<2x3x?x16xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %259 = linalg.index 3 : index
      %260 = arith.cmpi eq, %95, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %103[%256, %257, %261, %259] : tensor<2x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x16xf32>
    %collapsed_47 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x3x?x16xf32> into tensor<6x?x16xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim) : tensor<2x3x16x?xf32>
    %109 = linalg.generic #loops4 outs(%108 : tensor<2x3x16x?xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %259 = linalg.index 3 : index
      %260 = arith.cmpi eq, %95, %c1 : index
      %261 = arith.select %260, %c0, %259 : index
      %extracted = tensor.extract %105[%256, %257, %258, %261] : tensor<2x3x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x16x?xf32>
    %collapsed_48 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<2x3x16x?xf32> into tensor<6x16x?xf32>
    %110 = tensor.empty(%dim, %dim) : tensor<6x?x?xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%110 : tensor<6x?x?xf32>) -> tensor<6x?x?xf32>
    %112 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<6x?x16xf32>, tensor<6x16x?xf32>) outs(%111 : tensor<6x?x?xf32>) -> tensor<6x?x?xf32>
    %113 = arith.muli %0, %c6_i64 : i64
    %114 = arith.select %1, %c6_i64, %113 : i64
    %115 = arith.muli %114, %0 : i64
    %116 = arith.select %1, %c6_i64, %115 : i64
    %117 = arith.select %1, %88, %87 : i64
    %118 = arith.cmpi sle, %117, %c1_i64 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %119 = arith.muli %113, %0 : i64
    %120 = arith.divsi %119, %116 : i64
    %121 = arith.select %1, %120, %0 : i64
    %from_elements_49 = tensor.from_elements %c2_i64, %c3_i64, %121, %121 : tensor<4xi64>
    %reshape_50 = tensor.reshape %112(%from_elements_49) : (tensor<6x?x?xf32>, tensor<4xi64>) -> tensor<2x3x?x?xf32>
    %122 = arith.index_cast %121 : i64 to index
    %123 = arith.cmpi eq, %122, %dim : index
    cf.assert %123, "mismatched size for broadcast"
    cf.assert %123, "mismatched size for broadcast"
    %124 = tensor.empty(%122, %122) : tensor<2x3x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_50, %98 : tensor<2x3x?x?xf32>, tensor<2x1x?x?xbf16>) outs(%124 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %256 = arith.extf %in_65 : bf16 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x3x?x?xf32>
    %126 = tensor.empty(%122) : tensor<2x3x?xi64>
    %127 = linalg.fill ins(%c0_i64 : i64) outs(%126 : tensor<2x3x?xi64>) -> tensor<2x3x?xi64>
    %128 = tensor.empty(%122) : tensor<2x3x?xf32>
    %129 = linalg.fill ins(%cst_1 : f32) outs(%128 : tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
    %130:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x3x?x?xf32>) outs(%129, %127 : tensor<2x3x?xf32>, tensor<2x3x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %256 = linalg.index 3 : index
      %257 = arith.index_cast %256 : index to i64
      %258 = arith.maximumf %in, %out : f32
      %259 = arith.cmpf ogt, %in, %out : f32
      %260 = arith.select %259, %257, %out_65 : i64
      linalg.yield %258, %260 : f32, i64
    } -> (tensor<2x3x?xf32>, tensor<2x3x?xi64>)
    %expanded_51 = tensor.expand_shape %130#0 [[0], [1], [2, 3]] output_shape [2, 3, %122, 1] : tensor<2x3x?xf32> into tensor<2x3x?x1xf32>
    %131 = linalg.generic #loops18 ins(%125, %expanded_51 : tensor<2x3x?x?xf32>, tensor<2x3x?x1xf32>) outs(%124 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.subf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x?xf32>
    %132 = linalg.generic #loops15 ins(%131 : tensor<2x3x?x?xf32>) outs(%124 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.exp %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x?xf32>
    %133 = tensor.empty(%122) : tensor<2x3x?x1xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<2x3x?x1xf32>) -> tensor<2x3x?x1xf32>
    %135 = linalg.generic #loops19 ins(%132 : tensor<2x3x?x?xf32>) outs(%134 : tensor<2x3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x1xf32>
    %136 = linalg.generic #loops18 ins(%132, %135 : tensor<2x3x?x?xf32>, tensor<2x3x?x1xf32>) outs(%124 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.divf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x?xf32>
    %137 = tensor.empty(%122, %122) : tensor<2x3x?x?xi1>
    %138 = linalg.generic #loops15 ins(%125 : tensor<2x3x?x?xf32>) outs(%137 : tensor<2x3x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %256 = arith.extf %in : f32 to f64
      %257 = arith.cmpf oeq, %256, %cst_17 : f64
      linalg.yield %257 : i1
    } -> tensor<2x3x?x?xi1>
    %139 = tensor.empty(%122) : tensor<2x3x?x1xi1>
    %140 = linalg.fill ins(%true : i1) outs(%139 : tensor<2x3x?x1xi1>) -> tensor<2x3x?x1xi1>
    %141 = linalg.generic #loops19 ins(%138 : tensor<2x3x?x?xi1>) outs(%140 : tensor<2x3x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %256 = arith.andi %in, %out : i1
      linalg.yield %256 : i1
    } -> tensor<2x3x?x1xi1>
    %142 = arith.cmpi sge, %121, %c0_i64 : i64
    cf.assert %142, "negative values not allowed in new dimensions"
    %143 = arith.index_cast %121 : i64 to index
    cf.assert %142, "negative values not allowed in new dimensions"
    %144 = tensor.empty(%143, %143) : tensor<2x3x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%144 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x?xf32>
    %146 = arith.cmpi eq, %122, %143 : index
    cf.assert %146, "mismatched size for broadcast"
    %147 = arith.cmpi eq, %143, %122 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = tensor.empty(%122, %143) : tensor<2x3x?x?xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %145, %136 : tensor<2x3x?x1xi1>, tensor<2x3x?x?xf32>, tensor<2x3x?x?xf32>) outs(%148 : tensor<2x3x?x?xf32>) {
    ^bb0(%in: i1, %in_65: f32, %in_66: f32, %out: f32):
      %256 = arith.select %in, %in_65, %in_66 : f32
      linalg.yield %256 : f32
    } -> tensor<2x3x?x?xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%dim, %dim) : tensor<2x3x?x?xf32>
    %151 = linalg.generic #loops4 outs(%150 : tensor<2x3x?x?xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %259 = linalg.index 3 : index
      %260 = arith.cmpi eq, %122, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %262 = arith.cmpi eq, %143, %c1 : index
      %263 = arith.select %262, %c0, %259 : index
      %extracted = tensor.extract %149[%256, %257, %261, %263] : tensor<2x3x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x?xf32>
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c6_i64, %121, %121 : tensor<3xi64>
    %reshape_53 = tensor.reshape %151(%from_elements_52) : (tensor<2x3x?x?xf32>, tensor<3xi64>) -> tensor<6x?x?xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %152 = linalg.generic #loops4 outs(%106 : tensor<2x3x?x16xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %259 = linalg.index 3 : index
      %260 = arith.cmpi eq, %95, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %102[%256, %257, %261, %259] : tensor<2x3x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x?x16xf32>
    %collapsed_54 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<2x3x?x16xf32> into tensor<6x?x16xf32>
    %153 = arith.cmpi eq, %121, %0 : i64
    cf.assert %153, "mismatching contracting dimension"
    %154 = tensor.empty(%122) : tensor<6x?x16xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<6x?x16xf32>) -> tensor<6x?x16xf32>
    %156 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<6x?x?xf32>, tensor<6x?x16xf32>) outs(%155 : tensor<6x?x16xf32>) -> tensor<6x?x16xf32>
    %expanded_55 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [2, 3, %122, 16] : tensor<6x?x16xf32> into tensor<2x3x?x16xf32>
    %157 = tensor.empty(%122) : tensor<2x3x?x16xbf16>
    %158 = linalg.generic #loops15 ins(%expanded_55 : tensor<2x3x?x16xf32>) outs(%157 : tensor<2x3x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<2x3x?x16xbf16>
    %159 = tensor.empty(%122) : tensor<2x?x3x16xbf16>
    %transposed_56 = linalg.transpose ins(%158 : tensor<2x3x?x16xbf16>) outs(%159 : tensor<2x?x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0], [1], [2, 3]] : tensor<2x?x3x16xbf16> into tensor<2x?x48xbf16>
    %transposed_58 = linalg.transpose ins(%cst_16 : tensor<48x48xbf16>) outs(%54 : tensor<48x48xbf16>) permutation = [1, 0] 
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %160 = tensor.empty(%dim) : tensor<2x?x48xbf16>
    %161 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%160 : tensor<2x?x48xbf16>) {
    ^bb0(%out: bf16):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %259 = arith.cmpi eq, %122, %c1 : index
      %260 = arith.select %259, %c0, %257 : index
      %extracted = tensor.extract %collapsed_57[%256, %260, %258] : tensor<2x?x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x48xbf16>
    %162 = tensor.empty() : tensor<2x48x48xbf16>
    %163 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<48x48xbf16>) outs(%162 : tensor<2x48x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x48x48xbf16>
    %164 = tensor.empty(%dim) : tensor<2x?x48xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %166 = linalg.batch_matmul ins(%161, %163 : tensor<2x?x48xbf16>, tensor<2x48x48xbf16>) outs(%165 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %167 = linalg.generic #loops5 ins(%166 : tensor<2x?x48xf32>) outs(%160 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %168 = linalg.generic #loops9 ins(%167, %cst_15 : tensor<2x?x48xbf16>, tensor<48xbf16>) outs(%160 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %256 = arith.addf %in, %in_65 : bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %169 = arith.cmpi eq, %15, %dim : index
    cf.assert %169, "mismatched size for broadcast"
    %170 = linalg.generic #loops8 ins(%21, %168 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %256 = arith.addf %in, %in_65 : bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %171 = linalg.generic #loops5 ins(%170 : tensor<2x?x48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %172 = linalg.generic #loops5 ins(%171 : tensor<2x?x48xf32>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %173 = linalg.generic #loops6 ins(%172 : tensor<2x?x48xf64>) outs(%34 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %174 = linalg.generic #loops5 ins(%173 : tensor<2x?x1xf64>) outs(%33 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_29 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %175 = linalg.generic #loops7 ins(%172, %174 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %256 = arith.subf %in, %in_65 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %176 = linalg.generic #loops8 ins(%175, %175 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %256 = arith.mulf %in, %in_65 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %177 = linalg.generic #loops6 ins(%176 : tensor<2x?x48xf64>) outs(%34 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %178 = linalg.generic #loops5 ins(%177 : tensor<2x?x1xf64>) outs(%33 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_29 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %179 = linalg.generic #loops5 ins(%178 : tensor<2x?x1xf64>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %180 = linalg.generic #loops6 ins(%171 : tensor<2x?x48xf32>) outs(%43 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %181 = linalg.generic #loops5 ins(%180 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_30 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %182 = linalg.generic #loops5 ins(%179 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_26 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x1xf32>
    %183 = linalg.generic #loops5 ins(%182 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %184 = linalg.generic #loops7 ins(%171, %181 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.subf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %185 = linalg.generic #loops7 ins(%184, %183 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.mulf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %186 = linalg.generic #loops9 ins(%185, %cst_14 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %256 = arith.extf %in_65 : bf16 to f32
      %257 = arith.mulf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x48xf32>
    %187 = linalg.generic #loops9 ins(%186, %cst_13 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %256 = arith.extf %in_65 : bf16 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x48xf32>
    %188 = linalg.generic #loops5 ins(%187 : tensor<2x?x48xf32>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %collapsed_59 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<2x?x48xbf16> into tensor<?x48xbf16>
    %189 = tensor.empty() : tensor<48x152xbf16>
    %transposed_60 = linalg.transpose ins(%cst_12 : tensor<152x48xbf16>) outs(%189 : tensor<48x152xbf16>) permutation = [1, 0] 
    %190 = tensor.empty() : tensor<152xf32>
    %191 = linalg.generic #loops10 ins(%cst_11 : tensor<152xbf16>) outs(%190 : tensor<152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<152xf32>
    %192 = linalg.generic #loops11 ins(%collapsed_59 : tensor<?x48xbf16>) outs(%59 : tensor<?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<?x48xf32>
    %193 = tensor.empty() : tensor<48x152xf32>
    %194 = linalg.generic #loops11 ins(%transposed_60 : tensor<48x152xbf16>) outs(%193 : tensor<48x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48x152xf32>
    %195 = tensor.empty(%58) : tensor<?x152xf32>
    %196 = linalg.fill ins(%cst_0 : f32) outs(%195 : tensor<?x152xf32>) -> tensor<?x152xf32>
    %197 = linalg.matmul ins(%192, %194 : tensor<?x48xf32>, tensor<48x152xf32>) outs(%196 : tensor<?x152xf32>) -> tensor<?x152xf32>
    cf.assert %65, "negative values not allowed in new dimensions"
    %198 = tensor.empty(%66) : tensor<?x152xf32>
    %199 = linalg.generic #loops12 ins(%191 : tensor<152xf32>) outs(%198 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x152xf32>
    cf.assert %69, "mismatched size for broadcast"
    %200 = linalg.generic #loops13 ins(%197, %199 : tensor<?x152xf32>, tensor<?x152xf32>) outs(%195 : tensor<?x152xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.addf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<?x152xf32>
    %201 = tensor.empty(%58) : tensor<?x152xbf16>
    %202 = linalg.generic #loops11 ins(%200 : tensor<?x152xf32>) outs(%201 : tensor<?x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<?x152xbf16>
    %expanded_61 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [2, %73, 152] : tensor<?x152xbf16> into tensor<2x?x152xbf16>
    %203 = tensor.empty(%73) : tensor<2x?x152xbf16>
    %204 = linalg.generic #loops5 ins(%expanded_61 : tensor<2x?x152xbf16>) outs(%203 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %256 = arith.truncf %cst_10 : f64 to bf16
      %257 = arith.mulf %in, %256 : bf16
      linalg.yield %257 : bf16
    } -> tensor<2x?x152xbf16>
    %205 = linalg.generic #loops5 ins(%204 : tensor<2x?x152xbf16>) outs(%203 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %256 = arith.negf %in : bf16
      %257 = math.exp %256 : bf16
      %258 = arith.addf %257, %cst_2 : bf16
      %259 = arith.divf %cst_2, %258 : bf16
      linalg.yield %259 : bf16
    } -> tensor<2x?x152xbf16>
    %206 = linalg.generic #loops8 ins(%expanded_61, %205 : tensor<2x?x152xbf16>, tensor<2x?x152xbf16>) outs(%203 : tensor<2x?x152xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %256 = arith.mulf %in, %in_65 : bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x152xbf16>
    %collapsed_62 = tensor.collapse_shape %206 [[0, 1], [2]] : tensor<2x?x152xbf16> into tensor<?x152xbf16>
    %207 = tensor.empty() : tensor<152x48xbf16>
    %transposed_63 = linalg.transpose ins(%cst_9 : tensor<48x152xbf16>) outs(%207 : tensor<152x48xbf16>) permutation = [1, 0] 
    %208 = linalg.generic #loops10 ins(%cst_8 : tensor<48xbf16>) outs(%55 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<48xf32>
    %209 = affine.apply #map9()[%73]
    %210 = tensor.empty(%209) : tensor<?x152xf32>
    %211 = linalg.generic #loops11 ins(%collapsed_62 : tensor<?x152xbf16>) outs(%210 : tensor<?x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<?x152xf32>
    %212 = tensor.empty() : tensor<152x48xf32>
    %213 = linalg.generic #loops11 ins(%transposed_63 : tensor<152x48xbf16>) outs(%212 : tensor<152x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<152x48xf32>
    %214 = tensor.empty(%209) : tensor<?x48xf32>
    %215 = linalg.fill ins(%cst_0 : f32) outs(%214 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %216 = linalg.matmul ins(%211, %213 : tensor<?x152xf32>, tensor<152x48xf32>) outs(%215 : tensor<?x48xf32>) -> tensor<?x48xf32>
    cf.assert %65, "negative values not allowed in new dimensions"
    %217 = linalg.generic #loops12 ins(%208 : tensor<48xf32>) outs(%67 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x48xf32>
    %218 = arith.cmpi eq, %209, %66 : index
    cf.assert %218, "mismatched size for broadcast"
    %219 = linalg.generic #loops13 ins(%216, %217 : tensor<?x48xf32>, tensor<?x48xf32>) outs(%214 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.addf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<?x48xf32>
    %220 = tensor.empty(%209) : tensor<?x48xbf16>
    %221 = linalg.generic #loops11 ins(%219 : tensor<?x48xf32>) outs(%220 : tensor<?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<?x48xbf16>
    %222 = arith.divsi %209, %c2 : index
    %expanded_64 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [2, %222, 48] : tensor<?x48xbf16> into tensor<2x?x48xbf16>
    %223 = arith.cmpi eq, %15, %222 : index
    cf.assert %223, "mismatched size for broadcast"
    %224 = linalg.generic #loops8 ins(%170, %expanded_64 : tensor<2x?x48xbf16>, tensor<2x?x48xbf16>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: bf16, %in_65: bf16, %out: bf16):
      %256 = arith.addf %in, %in_65 : bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %225 = linalg.generic #loops5 ins(%224 : tensor<2x?x48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %256 = arith.extf %in : bf16 to f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %226 = linalg.generic #loops5 ins(%225 : tensor<2x?x48xf32>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %227 = linalg.generic #loops6 ins(%226 : tensor<2x?x48xf64>) outs(%34 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %228 = linalg.generic #loops5 ins(%227 : tensor<2x?x1xf64>) outs(%33 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_29 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %229 = linalg.generic #loops7 ins(%226, %228 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %256 = arith.subf %in, %in_65 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %230 = linalg.generic #loops8 ins(%229, %229 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%31 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %256 = arith.mulf %in, %in_65 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x48xf64>
    %231 = linalg.generic #loops6 ins(%230 : tensor<2x?x48xf64>) outs(%34 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %232 = linalg.generic #loops5 ins(%231 : tensor<2x?x1xf64>) outs(%33 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_29 : f64
      linalg.yield %256 : f64
    } -> tensor<2x?x1xf64>
    %233 = linalg.generic #loops5 ins(%232 : tensor<2x?x1xf64>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %234 = linalg.generic #loops6 ins(%225 : tensor<2x?x48xf32>) outs(%43 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %235 = linalg.generic #loops5 ins(%234 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_30 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %236 = linalg.generic #loops5 ins(%233 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_26 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x1xf32>
    %237 = linalg.generic #loops5 ins(%236 : tensor<2x?x1xf32>) outs(%41 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %238 = linalg.generic #loops7 ins(%225, %235 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.subf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %239 = linalg.generic #loops7 ins(%238, %237 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %256 = arith.mulf %in, %in_65 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x48xf32>
    %240 = linalg.generic #loops9 ins(%239, %cst_7 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %256 = arith.extf %in_65 : bf16 to f32
      %257 = arith.mulf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x48xf32>
    %241 = linalg.generic #loops9 ins(%240, %cst_6 : tensor<2x?x48xf32>, tensor<48xbf16>) outs(%29 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_65: bf16, %out: f32):
      %256 = arith.extf %in_65 : bf16 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x48xf32>
    %242 = linalg.generic #loops5 ins(%241 : tensor<2x?x48xf32>) outs(%16 : tensor<2x?x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %256 = arith.truncf %in : f32 to bf16
      linalg.yield %256 : bf16
    } -> tensor<2x?x48xbf16>
    %243 = tensor.empty() : tensor<2xi64>
    %244 = linalg.generic #loops2 outs(%243 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %256 = linalg.index 0 : index
      %257 = arith.index_cast %256 : index to i64
      linalg.yield %257 : i64
    } -> tensor<2xi64>
    %245 = tensor.empty(%15) : tensor<2x?xi32>
    %246 = linalg.generic #loops11 ins(%reshape : tensor<2x?xi64>) outs(%245 : tensor<2x?xi32>) {
    ^bb0(%in: i64, %out: i32):
      %256 = arith.trunci %in : i64 to i32
      linalg.yield %256 : i32
    } -> tensor<2x?xi32>
    %247 = tensor.empty(%15) : tensor<2x?xi1>
    %248 = linalg.generic #loops11 ins(%246 : tensor<2x?xi32>) outs(%247 : tensor<2x?xi1>) {
    ^bb0(%in: i32, %out: i1):
      %256 = arith.extsi %in : i32 to i64
      %257 = arith.cmpi eq, %256, %c167_i64 : i64
      linalg.yield %257 : i1
    } -> tensor<2x?xi1>
    %249 = linalg.generic #loops11 ins(%248 : tensor<2x?xi1>) outs(%245 : tensor<2x?xi32>) {
    ^bb0(%in: i1, %out: i32):
      %256 = arith.extui %in : i1 to i32
      linalg.yield %256 : i32
    } -> tensor<2x?xi32>
    %250 = linalg.fill ins(%c0_i64 : i64) outs(%243 : tensor<2xi64>) -> tensor<2xi64>
    %251 = tensor.empty() : tensor<2xi32>
    %252 = linalg.fill ins(%c-2147483648_i32 : i32) outs(%251 : tensor<2xi32>) -> tensor<2xi32>
    %253:2 = linalg.generic {indexing_maps = [#map10, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%249 : tensor<2x?xi32>) outs(%252, %250 : tensor<2xi32>, tensor<2xi64>) {
    ^bb0(%in: i32, %out: i32, %out_65: i64):
      %256 = linalg.index 1 : index
      %257 = arith.index_cast %256 : index to i64
      %258 = arith.maxsi %in, %out : i32
      %259 = arith.cmpi sgt, %in, %out : i32
      %260 = arith.select %259, %257, %out_65 : i64
      linalg.yield %258, %260 : i32, i64
    } -> (tensor<2xi32>, tensor<2xi64>)
    %254 = tensor.empty() : tensor<2x48xbf16>
    %255 = linalg.generic {indexing_maps = [#map16, #map16, #map10], iterator_types = ["parallel", "parallel"]} ins(%244, %253#1 : tensor<2xi64>, tensor<2xi64>) outs(%254 : tensor<2x48xbf16>) {
    ^bb0(%in: i64, %in_65: i64, %out: bf16):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c2_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_65, %c0_i64 : i64
      %261 = arith.addi %in_65, %7 : i64
      %262 = arith.select %260, %261, %in_65 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = linalg.index 1 : index
      %extracted = tensor.extract %242[%259, %263, %264] : tensor<2x?x48xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x48xbf16>
    return %242, %255 : tensor<2x?x48xbf16>, tensor<2x48xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_48_torch.bfloat16_10: "seeded clip-text-dynamic.final_layer_norm.bias",
      torch_tensor_48_torch.bfloat16_9: "seeded clip-text-dynamic.final_layer_norm.weight",
      torch_tensor_48_torch.bfloat16_8: "seeded clip-text-dynamic.encoder.layers.0.mlp.fc2.bias",
      torch_tensor_48_152_torch.bfloat16: "seeded clip-text-dynamic.encoder.layers.0.mlp.fc2.weight",
      torch_tensor_152_torch.bfloat16: "seeded clip-text-dynamic.encoder.layers.0.mlp.fc1.bias",
      torch_tensor_152_48_torch.bfloat16: "seeded clip-text-dynamic.encoder.layers.0.mlp.fc1.weight",
      torch_tensor_48_torch.bfloat16_7: "seeded clip-text-dynamic.encoder.layers.0.layer_norm2.bias",
      torch_tensor_48_torch.bfloat16_6: "seeded clip-text-dynamic.encoder.layers.0.layer_norm2.weight",
      torch_tensor_48_torch.bfloat16_5: "seeded clip-text-dynamic.encoder.layers.0.self_attn.out_proj.bias",
      torch_tensor_48_48_torch.bfloat16_3: "seeded clip-text-dynamic.encoder.layers.0.self_attn.out_proj.weight",
      torch_tensor_48_torch.bfloat16_4: "seeded clip-text-dynamic.encoder.layers.0.self_attn.v_proj.bias",
      torch_tensor_48_48_torch.bfloat16_2: "seeded clip-text-dynamic.encoder.layers.0.self_attn.v_proj.weight",
      torch_tensor_48_torch.bfloat16_3: "seeded clip-text-dynamic.encoder.layers.0.self_attn.k_proj.bias",
      torch_tensor_48_48_torch.bfloat16_1: "seeded clip-text-dynamic.encoder.layers.0.self_attn.k_proj.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded clip-text-dynamic.encoder.layers.0.self_attn.q_proj.bias",
      torch_tensor_48_48_torch.bfloat16: "seeded clip-text-dynamic.encoder.layers.0.self_attn.q_proj.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded clip-text-dynamic.encoder.layers.0.layer_norm1.bias",
      torch_tensor_48_torch.bfloat16: "seeded clip-text-dynamic.encoder.layers.0.layer_norm1.weight",
      torch_tensor_77_48_torch.bfloat16: "seeded clip-text-dynamic.embeddings.position_embedding.weight",
      torch_tensor_168_48_torch.bfloat16: "seeded clip-text-dynamic.embeddings.token_embedding.weight",
      torch_tensor_1_77_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C00000000000000"
    }
  }
#-}
