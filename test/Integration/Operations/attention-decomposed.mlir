#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @attention_decomposed(%arg0: tensor<2x4x7x16xf32>, %arg1: tensor<2x2x7x16xf32>, %arg2: tensor<2x2x7x16xf32>, %arg3: tensor<2x1x7x7xf32>) -> tensor<2x4x7x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x7x7xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x4x7x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x7x16xf32>) outs(%0 : tensor<2x4x7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_3 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x7x16xf32>
    %2 = tensor.empty() : tensor<2x2x2x7x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x7x16xf32>) outs(%2 : tensor<2x2x2x7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x7x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<2x2x2x7x16xf32> into tensor<2x4x7x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x7x16xf32>) outs(%2 : tensor<2x2x2x7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x7x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x7xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x7x16xf32>) outs(%5 : tensor<2x4x16x7xf32>) permutation = [0, 1, 3, 2] 
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x16x7xf32>) outs(%5 : tensor<2x4x16x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_3 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x16x7xf32>
    %collapsed_4 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x7x16xf32> into tensor<8x7x16xf32>
    %collapsed_5 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x4x16x7xf32> into tensor<8x16x7xf32>
    %7 = tensor.empty() : tensor<8x7x7xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %9 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x7x16xf32>, tensor<8x16x7xf32>) outs(%8 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %expanded = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
    %10 = tensor.empty() : tensor<2x4x7x7xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x7x7xf32>, tensor<2x1x7x7xf32>) outs(%10 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %32 = arith.addf %in, %in_10 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x7x7xf32>
    %12 = tensor.empty() : tensor<2x4x7xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %14 = tensor.empty() : tensor<2x4x7xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x4x7x7xf32>) outs(%15, %13 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_10 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_6 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%10 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %32 = arith.subf %in, %in_10 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x7x7xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x7x7xf32>) outs(%10 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x7x7xf32>
    %19 = tensor.empty() : tensor<2x4x7x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x7x7xf32>) outs(%20 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x7x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%10 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %32 = arith.divf %in, %in_10 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x7x7xf32>
    %23 = tensor.empty() : tensor<2x4x7x7xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x7x7xf32>) outs(%23 : tensor<2x4x7x7xi1>) {
    ^bb0(%in: f32, %out: i1):
      %32 = arith.extf %in : f32 to f64
      %33 = arith.cmpf oeq, %32, %cst_2 : f64
      linalg.yield %33 : i1
    } -> tensor<2x4x7x7xi1>
    %25 = tensor.empty() : tensor<2x4x7x1xi1>
    %26 = linalg.fill ins(%true : i1) outs(%25 : tensor<2x4x7x1xi1>) -> tensor<2x4x7x1xi1>
    %27 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x7x7xi1>) outs(%26 : tensor<2x4x7x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %32 = arith.andi %in, %out : i1
      linalg.yield %32 : i1
    } -> tensor<2x4x7x1xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_1, %22 : tensor<2x4x7x1xi1>, tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) outs(%10 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %32 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x7x7xf32>
    %collapsed_7 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
    %collapsed_8 = tensor.collapse_shape %4 [[0, 1, 2], [3], [4]] : tensor<2x2x2x7x16xf32> into tensor<8x7x16xf32>
    %29 = tensor.empty() : tensor<8x7x16xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x7x16xf32>) -> tensor<8x7x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x7x7xf32>, tensor<8x7x16xf32>) outs(%30 : tensor<8x7x16xf32>) -> tensor<8x7x16xf32>
    %expanded_9 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 7, 16] : tensor<8x7x16xf32> into tensor<2x4x7x16xf32>
    return %expanded_9 : tensor<2x4x7x16xf32>
  }
}
