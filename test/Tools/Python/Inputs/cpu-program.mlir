// A program for a CPU with results of all kinds: of the size of an argument, of a
// computed size, of sizes that depend on the data; numbers; assertions.

// x @ w + b, where the parameters have names.
func.func @layer(%x: tensor<?x8xf32>, %w: tensor<8x4xf32> {fp8.param = "w"},
                 %b: tensor<4xf32> {fp8.param = "b"}) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %x, %c0 : tensor<?x8xf32>
  %empty = tensor.empty(%m) : tensor<?x4xf32>
  %init = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} ins(%b : tensor<4xf32>) outs(%empty : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<?x8xf32>, tensor<8x4xf32>) outs(%init : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

// Every other element, with a size that host code computes, and two numbers.
func.func @scaled(%x: tensor<?xf32>, %factor: f32, %offset: i64) -> (tensor<?xf32>, i64) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %half = arith.ceildivsi %n, %c2 : index
  %part = tensor.extract_slice %x[0] [%half] [2] : tensor<?xf32> to tensor<?xf32>
  %empty = tensor.empty(%half) : tensor<?xf32>
  %shift = arith.sitofp %offset : i64 to f32
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
      iterator_types = ["parallel"]} ins(%part : tensor<?xf32>) outs(%empty : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.mulf %in, %factor : f32
    %1 = arith.addf %0, %shift : f32
    linalg.yield %1 : f32
  } -> tensor<?xf32>
  %size = arith.index_cast %half : index to i64
  return %y, %size : tensor<?xf32>, i64
}

// The rows of a table. A wrong index is an error.
func.func @lookup(%table: tensor<5x3xf32>, %rows: tensor<?xi64>) -> tensor<?x3xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %rows, %c0 : tensor<?xi64>
  %empty = tensor.empty(%n) : tensor<?x3xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} ins(%rows : tensor<?xi64>) outs(%empty : tensor<?x3xf32>) {
  ^bb0(%row: i64, %out: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %row : i64 to index
    %five = arith.constant 5 : i64
    %zero = arith.constant 0 : i64
    %small = arith.cmpi slt, %row, %five : i64
    cf.assert %small, "index must be smaller than 5"
    %large = arith.cmpi sge, %row, %zero : i64
    cf.assert %large, "index must not be negative"
    %value = tensor.extract %table[%i, %j] : tensor<5x3xf32>
    linalg.yield %value : f32
  } -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// Sums rows of x, whose number must be even.
func.func @even(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %rest = arith.remsi %n, %c2 : index
  %holds = arith.cmpi eq, %rest, %c0 : index
  cf.assert %holds, "expected an even size"
  %y = math.absf %x : tensor<?xf32>
  return %y : tensor<?xf32>
}

// The elements before position n[0], and as many as x may have at most.
func.func @beginning(%x: tensor<?xf32>, %n: tensor<1xi64>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %element = tensor.extract %n[%c0] : tensor<1xi64>
  %wanted = arith.index_cast %element : i64 to index
  %all = tensor.dim %x, %c0 : tensor<?xf32>
  %size = arith.minsi %wanted, %all : index
  %part = tensor.extract_slice %x[0] [%size] [1] : tensor<?xf32> to tensor<?xf32>
  %y = math.absf %part : tensor<?xf32>
  return %y : tensor<?xf32>
}

// All types that a tensor may have: the bits do not change.
func.func @types(%a: tensor<4xbf16>, %b: tensor<4xf8E4M3FN>, %c: tensor<4xf16>, %d: tensor<4xi1>, %e: tensor<4xi8>)
    -> (tensor<4xbf16>, tensor<4xf8E4M3FN>, tensor<4xf16>, tensor<4xi1>, tensor<4xi8>) {
  return %a, %b, %c, %d, %e : tensor<4xbf16>, tensor<4xf8E4M3FN>, tensor<4xf16>, tensor<4xi1>, tensor<4xi8>
}
