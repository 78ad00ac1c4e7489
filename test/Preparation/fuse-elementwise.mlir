// An elementwise operation is fused into its users. If it has several, this is
// done only if computing it again costs less than writing and reading its
// result.

// RUN: fp8-opt %s --fp8-fuse-elementwise --canonicalize | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i, 0)>
#t = affine_map<(i, j) -> (j, i)>

// CHECK-LABEL: func.func @chain
func.func @chain(%x: tensor<4x8xbf16>, %e: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  // CHECK-COUNT-1: linalg.generic
  // CHECK: math.exp
  // CHECK: arith.negf
  // CHECK-NOT: linalg.generic
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xbf16>) outs(%e : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %2 = math.exp %in : bf16
    linalg.yield %2 : bf16
  } -> tensor<4x8xbf16>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xbf16>) outs(%e : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %2 = arith.negf %in : bf16
    linalg.yield %2 : bf16
  } -> tensor<4x8xbf16>
  return %1 : tensor<4x8xbf16>
}

// A sum reads each element once.
// CHECK-LABEL: func.func @into_sum
func.func @into_sum(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>, %s: tensor<4x1xf32>) -> tensor<4x1xf32> {
  // CHECK-COUNT-1: linalg.generic
  // CHECK: math.exp
  // CHECK: arith.addf
  // CHECK-NOT: linalg.generic
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = math.exp %in : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%0 : tensor<4x8xf32>) outs(%s : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = arith.addf %in, %out : f32
    linalg.yield %2 : f32
  } -> tensor<4x1xf32>
  return %1 : tensor<4x1xf32>
}

// With a broadcast, computing rsqrt 8 times is cheap, and computing exp 8 times
// is not.
// CHECK-LABEL: func.func @broadcast
func.func @broadcast(%x: tensor<4x8xf32>, %s: tensor<4x1xf32>, %e: tensor<4x1xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  // CHECK: linalg.generic
  // CHECK-NEXT: ^bb0
  // CHECK-NEXT: math.rsqrt
  // CHECK-NEXT: arith.mulf
  // CHECK: linalg.generic
  // CHECK-NEXT: ^bb0
  // CHECK-NEXT: math.exp
  // CHECK: linalg.generic
  // CHECK-NEXT: ^bb0
  // CHECK-NEXT: arith.mulf
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x1xf32>) outs(%e : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %4 = math.rsqrt %in : f32
    linalg.yield %4 : f32
  } -> tensor<4x1xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %0 : tensor<4x8xf32>, tensor<4x1xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %4 = arith.mulf %a, %b : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x1xf32>) outs(%e : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %4 = math.exp %in : f32
    linalg.yield %4 : f32
  } -> tensor<4x1xf32>
  %3 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %2 : tensor<4x8xf32>, tensor<4x1xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %4 = arith.mulf %a, %b : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  return %1, %3 : tensor<4x8xf32>, tensor<4x8xf32>
}

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @not_into_matmul
func.func @not_into_matmul(%x: tensor<4x8xf32>, %w: tensor<8x2xf32>, %y: tensor<4x2xf32>) -> tensor<4x2xf32> {
  // CHECK: linalg.generic
  // CHECK-NEXT: ^bb0
  // CHECK-NEXT: arith.negf
  // CHECK: linalg.generic
  // CHECK: arith.mulf
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = arith.negf %in : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%0, %w : tensor<4x8xf32>, tensor<8x2xf32>) outs(%y : tensor<4x2xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %2 = arith.mulf %a, %b : f32
    %3 = arith.addf %out, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<4x2xf32>
  return %1 : tensor<4x2xf32>
}

// A softmax in f32 that is computed from bf16 has three passes, each of which
// reads bf16.
// CHECK-LABEL: func.func @softmax
// CHECK-SAME: (%[[X:[a-z0-9]+]]: tensor<4x8xbf16>
func.func @softmax(%x: tensor<4x8xbf16>, %f: tensor<4x8xf32>, %e: tensor<4x8xbf16>, %low: tensor<4x1xf32>, %zero: tensor<4x1xf32>) -> tensor<4x8xbf16> {
  // CHECK: %[[MAX:.*]] = linalg.generic {{.*}} ins(%[[X]] :
  // CHECK: arith.extf
  // CHECK: arith.maximumf
  // CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[MAX]] :
  // CHECK: arith.extf
  // CHECK: math.exp
  // CHECK: arith.addf
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %[[MAX]], %[[SUM]] :
  // CHECK: arith.extf
  // CHECK: math.exp
  // CHECK: arith.divf
  // CHECK-NOT: linalg.generic
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xbf16>) outs(%f : tensor<4x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %5 = arith.extf %in : bf16 to f32
    linalg.yield %5 : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%0 : tensor<4x8xf32>) outs(%low : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %5 = arith.maximumf %in, %out : f32
    linalg.yield %5 : f32
  } -> tensor<4x1xf32>
  %2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0, %1 : tensor<4x8xf32>, tensor<4x1xf32>) outs(%f : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %5 = arith.subf %a, %b : f32
    %6 = math.exp %5 : f32
    linalg.yield %6 : f32
  } -> tensor<4x8xf32>
  %3 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%2 : tensor<4x8xf32>) outs(%zero : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %5 = arith.addf %in, %out : f32
    linalg.yield %5 : f32
  } -> tensor<4x1xf32>
  %4 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%2, %3 : tensor<4x8xf32>, tensor<4x1xf32>) outs(%e : tensor<4x8xbf16>) {
  ^bb0(%a: f32, %b: f32, %out: bf16):
    %5 = arith.divf %a, %b : f32
    %6 = arith.truncf %5 : f32 to bf16
    linalg.yield %6 : bf16
  } -> tensor<4x8xbf16>
  return %4 : tensor<4x8xbf16>
}

// These are computed once: a costly operation (four functions), and one whose
// inputs take more memory than its result saves (three f32 for one bf16).
// CHECK-LABEL: func.func @two_costly
func.func @two_costly(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %z: tensor<4x8xf32>, %e: tensor<4x8xf32>, %h: tensor<4x8xbf16>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK-COUNT-6: linalg.generic
  // CHECK-NOT: linalg.generic
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %6 = math.exp %in : f32
    %7 = math.tanh %6 : f32
    %8 = math.exp %7 : f32
    %9 = math.erf %8 : f32
    linalg.yield %9 : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %6 = math.absf %in : f32
    linalg.yield %6 : f32
  } -> tensor<4x8xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %6 = arith.negf %in : f32
    linalg.yield %6 : f32
  } -> tensor<4x8xf32>
  %3 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y, %z : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%h : tensor<4x8xbf16>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: bf16):
    %6 = arith.addf %a, %b : f32
    %7 = arith.addf %6, %c : f32
    %8 = arith.truncf %7 : f32 to bf16
    linalg.yield %8 : bf16
  } -> tensor<4x8xbf16>
  %4 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%3 : tensor<4x8xbf16>) outs(%h : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %6 = math.absf %in : bf16
    linalg.yield %6 : bf16
  } -> tensor<4x8xbf16>
  %5 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%3 : tensor<4x8xbf16>) outs(%h : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %6 = arith.negf %in : bf16
    linalg.yield %6 : bf16
  } -> tensor<4x8xbf16>
  return %1, %2, %4, %5 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xbf16>, tensor<4x8xbf16>
}

// Two users read indices, whose width is unknown.
// CHECK-LABEL: func.func @two_users_of_indices
func.func @two_users_of_indices(%x: tensor<4x8xindex>) -> (tensor<4x8xindex>, tensor<4x8xindex>) {
  // CHECK-COUNT-3: linalg.generic
  // CHECK-NOT: linalg.generic
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xindex>) outs(%x : tensor<4x8xindex>) {
  ^bb0(%in: index, %out: index):
    %3 = arith.addi %in, %in : index
    linalg.yield %3 : index
  } -> tensor<4x8xindex>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xindex>) outs(%x : tensor<4x8xindex>) {
  ^bb0(%in: index, %out: index):
    %3 = arith.muli %in, %in : index
    linalg.yield %3 : index
  } -> tensor<4x8xindex>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xindex>) outs(%x : tensor<4x8xindex>) {
  ^bb0(%in: index, %out: index):
    %3 = arith.shli %in, %in : index
    linalg.yield %3 : index
  } -> tensor<4x8xindex>
  return %1, %2 : tensor<4x8xindex>, tensor<4x8xindex>
}

// One of the two users needs the value in memory, so the value is computed
// once.
// CHECK-LABEL: func.func @two_users
func.func @two_users(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  // CHECK-COUNT-2: linalg.generic
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = arith.negf %in : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = math.absf %in : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %0, %1 : tensor<4x8xf32>, tensor<4x8xf32>
}
