#map = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @cumsum_dynamic(%arg0: tensor<?x?xi64>) -> tensor<?x?xi64> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<?x?xi64>) -> tensor<?x?xi64>
    %2 = tensor.empty(%dim) : tensor<?xi64>
    %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<?xi64>) -> tensor<?xi64>
    %4:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%arg0 : tensor<?x?xi64>) outs(%1, %3 : tensor<?x?xi64>, tensor<?xi64>) {
    ^bb0(%arg1: i64, %arg2: i64):
      %9 = arith.addi %arg1, %arg2 : i64
      tm_tensor.yield %9 : i64
    } -> tensor<?x?xi64>, tensor<?xi64>
    %dim_1 = tensor.dim %4#0, %c0 : tensor<?x?xi64>
    %dim_2 = tensor.dim %4#0, %c1 : tensor<?x?xi64>
    %5 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = arith.cmpi eq, %dim_2, %dim_0 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = tensor.empty(%dim_1, %dim_2) : tensor<?x?xi64>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4#0, %arg0 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%7 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_3: i64, %out: i64):
      %9 = arith.muli %in, %in_3 : i64
      linalg.yield %9 : i64
    } -> tensor<?x?xi64>
    return %8 : tensor<?x?xi64>
  }
}
