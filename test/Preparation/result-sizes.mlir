// The size of a result is that of an argument if this can be proved. Otherwise
// a function computes it, or it has a bound.

// RUN: fp8-opt %s --split-input-file --fp8-prepare-entry-points | FileCheck %s

// An export by torch-mlir with a dynamic batch multiplies and then divides by
// the same number.
// CHECK-LABEL: func.func @multiplied_and_divided
// CHECK-SAME: fp8.result_dims = array<i64: -2, 64>
func.func @multiplied_and_divided(%x: tensor<?x4x64xf32>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  %b = tensor.dim %x, %c0 : tensor<?x4x64xf32>
  %b4 = arith.muli %b, %c4 : index
  %n = arith.divsi %b4, %c4 : index
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %r = linalg.fill ins(%zero : f32) outs(%e : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// -----

// A size that is not negative needs no conversion of a negative index.
// CHECK-LABEL: func.func @selected
// CHECK-SAME: fp8.result_dims = array<i64: 1, -3>
func.func @selected(%x: tensor<1x?xf32>) -> tensor<1x?xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %cst = arith.constant 1.0 : f32
  %n = tensor.dim %x, %c1 : tensor<1x?xf32>
  %i = arith.index_cast %n : index to i64
  %neg = arith.cmpi slt, %i, %zero : i64
  %s = arith.select %neg, %one, %i : i64
  %j = arith.index_cast %s : i64 to index
  %e = tensor.empty(%j) : tensor<1x?xf32>
  %r = linalg.fill ins(%cst : f32) outs(%e : tensor<1x?xf32>) -> tensor<1x?xf32>
  return %r : tensor<1x?xf32>
}

// -----

// Sizes of clamped slices: min(max(n, 0), n); max(n + 2, n) - 2; (4 n + 3) / 4;
// n + n mod 1; a size that an assertion gives.
// CHECK-LABEL: func.func @many_ways
// CHECK-SAME: fp8.result_dims = array<i64: -2, -2, -2, -2, -66>
func.func @many_ways(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?x?x?x?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %cst = arith.constant 1.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %max = arith.maxsi %n, %c0 : index
  %clamped = arith.minsi %max, %n : index
  %n2 = arith.addi %n, %c2 : index
  %larger = arith.maxsi %n2, %n : index
  %back = arith.subi %larger, %c2 : index
  %n4 = arith.muli %n, %c4 : index
  %n43 = arith.addi %n4, %c3 : index
  %floor = arith.floordivsi %n43, %c4 : index
  %rest = arith.remsi %n, %c1 : index
  %with_rest = arith.addi %n, %rest : index
  %m = tensor.dim %y, %c0 : tensor<?xf32>
  %ceil = arith.ceildivsi %n, %c2 : index
  %equal = arith.cmpi eq, %m, %ceil : index
  cf.assert %equal, "expected half as many"
  %e = tensor.empty(%clamped, %back, %floor, %with_rest, %ceil) : tensor<?x?x?x?x?xf32>
  %r = linalg.fill ins(%cst : f32) outs(%e : tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32>
  return %r : tensor<?x?x?x?x?xf32>
}

// -----

// n and m are computed as n * m / m, and n * m also as m * n.
// CHECK-LABEL: func.func @products
// CHECK-SAME: fp8.result_dims = array<i64: -2, 5>
func.func @products(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %cst = arith.constant 1.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %m = tensor.dim %x, %c1 : tensor<?x?xf32>
  %nm = arith.muli %n, %m : index
  %mn = arith.muli %m, %n : index
  %nothing = arith.subi %nm, %mn : index
  %five = arith.addi %nothing, %c5 : index
  %q = arith.divsi %nm, %m : index
  %e = tensor.empty(%q, %five) : tensor<?x?xf32>
  %r = linalg.fill ins(%cst : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// -----

// These sizes are not equal to n in every run: n / 2 * 2, n - 1 or 0, n + 1.
// They are the results 0, 1 and 2 of the function.
// CHECK-LABEL: func.func private @computed.result_sizes(
// CHECK-SAME: %[[X:.*]]: tensor<?xf32>, %[[K:.*]]: i64) -> (index, index, index)
// CHECK: %[[N:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK: %[[HALF:.*]] = arith.divsi %[[N]], %{{.*}}
// CHECK: %[[EVEN:.*]] = arith.muli %[[HALF]], %{{.*}}
// CHECK: %[[LARGER:.*]] = arith.maxsi
// CHECK: %[[K_INDEX:.*]] = arith.index_cast %[[K]]
// CHECK: %[[SUM:.*]] = arith.addi %[[N]], %[[K_INDEX]]
// CHECK: return %[[EVEN]], %[[LARGER]], %[[SUM]]
// CHECK-LABEL: func.func @computed(
// CHECK-SAME: fp8.result_dims = array<i64: -9223372036854775807, -9223372036854775806, -9223372036854775805>
// CHECK-SAME: attributes {fp8.result_sizes = @computed.result_sizes}
func.func @computed(%x: tensor<?xf32>, %k: i64) -> tensor<?x?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %cst = arith.constant 1.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %half = arith.divsi %n, %c2 : index
  %even = arith.muli %half, %c2 : index
  %less = arith.subi %n, %c1 : index
  %larger = arith.maxsi %less, %c0 : index
  %ki = arith.index_cast %k : i64 to index
  %sum = arith.addi %n, %ki : index
  %e = tensor.empty(%even, %larger, %sum) : tensor<?x?x?xf32>
  %r = linalg.fill ins(%cst : f32) outs(%e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return %r : tensor<?x?x?xf32>
}

// -----

// The sizes are proved through operations on tensors.
// CHECK-LABEL: func.func private @concatenated.result_sizes(
// CHECK: affine.apply
// CHECK-LABEL: func.func @concatenated(
// CHECK-SAME: fp8.result_dims = array<i64: 4, -9223372036854775807>
func.func @concatenated(%x: tensor<4x?xf32>, %y: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = tensor.concat dim(1) %x, %y : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// -----

// Both branches have a size that can be proved.
// CHECK-LABEL: func.func @branches(
// CHECK-SAME: fp8.result_dims = array<i64: -9223372036854775807>
func.func @branches(%x: tensor<?xf32>, %b: i1) -> tensor<?xf32> {
  %0 = scf.if %b -> tensor<?xf32> {
    %2 = linalg.exp ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>) -> tensor<?xf32>
    scf.yield %2 : tensor<?xf32>
  } else {
    scf.yield %x : tensor<?xf32>
  }
  %1 = tensor.concat dim(0) %0, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

// -----

// A size that depends on an element becomes one more result. Either it is at
// most the size of the argument, or it has no bound.
// CHECK-LABEL: func.func private @found.result_sizes(
// CHECK: %[[N:.*]] = tensor.dim
// CHECK: %[[BOUND:.*]] = arith.maxsi %[[N]]
// CHECK: return %[[BOUND]]
// CHECK-LABEL: func.func @found(
// CHECK-SAME: %[[Y:[^:]*]]: memref<?x?x3xf32> {fp8.result_dims = array<i64: -1, -4611686018427387904, 3>}
// CHECK-SAME: %[[SIZES:[^:]*]]: memref<2xi64> {fp8.result_dims = array<i64: 2>}
// CHECK: %[[COUNT:.*]] = tensor.extract
// CHECK: %[[FREE:.*]] = arith.index_cast %[[COUNT]]
// CHECK: %[[MIN:.*]] = arith.minsi %[[FREE]]
// CHECK: %[[CLAMPED:.*]] = arith.maxsi %[[MIN]]
// CHECK: %[[GIVEN:.*]] = memref.dim %[[Y]]
// CHECK: %[[FITS:.*]] = arith.cmpi sle, %[[FREE]], %[[GIVEN]]
// CHECK: cf.assert %[[FITS]], "expected more memory for a result in dimension 0: its size depends on the data"
// CHECK: %[[STRIDE:.*]] = affine.apply
// CHECK: %[[PART:.*]] = memref.reinterpret_cast %[[Y]] to offset: [0], sizes: [%[[FREE]], %[[CLAMPED]], 3], strides: [%[[STRIDE]], 3, 1]
// CHECK: bufferization.materialize_in_destination %{{.*}} in restrict writable %[[PART]]
// CHECK: bufferization.materialize_in_destination %{{.*}} in restrict writable %[[SIZES]]
func.func @found(%x: tensor<?xf32>, %count: tensor<i64>) -> tensor<?x?x3xf32> {
  %c0 = arith.constant 0 : index
  %cst = arith.constant 1.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %0 = tensor.extract %count[] : tensor<i64>
  %free = arith.index_cast %0 : i64 to index
  %min = arith.minsi %free, %n : index
  %clamped = arith.maxsi %min, %c0 : index
  %e = tensor.empty(%free, %clamped) : tensor<?x?x3xf32>
  %r = linalg.fill ins(%cst : f32) outs(%e : tensor<?x?x3xf32>) -> tensor<?x?x3xf32>
  return %r : tensor<?x?x3xf32>
}

// -----

// The results are numbers.
// CHECK-LABEL: func.func @numbers(
// CHECK-SAME: %[[S:[^:]*]]: bf16, %[[N:[^:]*]]: index, %{{.*}}: i1
// CHECK-SAME: memref<bf16> {fp8.result_dims = array<i64>}
// CHECK-SAME: memref<i64> {fp8.result_dims = array<i64>}
// CHECK: linalg.fill ins(%[[S]] : bf16)
// CHECK: %[[CAST:.*]] = arith.index_cast %[[N]] : index to i64
// CHECK: linalg.fill ins(%[[CAST]] : i64)
func.func @numbers(%x: tensor<?xf32>, %s: bf16, %n: index, %b: i1) -> (bf16, index) {
  return %s, %n : bf16, index
}

// -----

// The size of a collapsed dimension is the product of the sizes of its
// dimensions.
// CHECK-LABEL: func.func @collapsed(
// CHECK-SAME: memref<?x?xf32> {fp8.result_dims = array<i64: -2, -9223372036854775807>}
// CHECK-SAME: fp8.result_sizes = @collapsed.result_sizes
// CHECK: affine.apply #{{.*}}()[%{{.*}}, %{{.*}}, %{{.*}}]
func.func @collapsed(%x: tensor<?x?x?x?xf32>) -> tensor<?x?xf32> {
  %0 = tensor.collapse_shape %x [[0], [1, 2, 3]] : tensor<?x?x?x?xf32> into tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
