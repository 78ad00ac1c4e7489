// RUN: fp8-opt %s --split-input-file -o %t.before
// RUN: fp8-opt %s --split-input-file --fp8-fuse-epilogue -o %t.after --remarks-filter=fp8 2>&1 | FileCheck %s
// RUN: diff %t.before %t.after

// Operations that are not fused stay as they are, and a remark has the reason.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=init
// CHECK-SAME: expected an init filled with zero: an epilogue starts at zero
func.func @init(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = fp8.scaled_matmul %a, %b into %c maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.exp ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// The sum starts from -0. In an epilogue it would start from +0, so a sum of
// nothing but -0 would change.

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=negative_zero
// CHECK-SAME: expected an init filled with zero
func.func @negative_zero(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<-0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.exp ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=unused
// CHECK-SAME: expected a use of the result, got none
func.func @unused(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=several_uses
// CHECK-SAME: expected one use, or uses that lead to one value, got 2 uses; expected an elementwise operation, got 'func.return'
func.func @several_uses(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.exp ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0, %1 : tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=not_elementwise
// CHECK-SAME: expected an elementwise operation, got 'tensor.extract_slice'
func.func @not_elementwise(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<2x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = tensor.extract_slice %0[0, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=in_a_region
// CHECK-SAME: expected an elementwise operation, got 'scf.if'
func.func @in_a_region(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %p: i1, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = scf.if %p -> tensor<4x8xf32> {
    %2 = linalg.exp ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8xf32>) -> tensor<4x8xf32>
    scf.yield %2 : tensor<4x8xf32>
  } else {
    scf.yield %i : tensor<4x8xf32>
  }
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=reduction
// CHECK-SAME: expected an elementwise operation, got 'linalg.reduce' with a reduction
func.func @reduction(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4xf32>) -> tensor<4xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.reduce { arith.addf } ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4xf32>) dimensions = [1]
  return %1 : tensor<4xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=several_results
// CHECK-SAME: expected one tensor as result of 'linalg.generic', got 2
func.func @several_results(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1:2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x8xf32>) outs(%i, %i : tensor<4x8xf32>, tensor<4x8xf32>) {
  ^bb0(%x: f32, %o: f32, %p: f32):
    %t = math.exp %x : f32
    linalg.yield %t, %x : f32, f32
  } -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return %1#0, %1#1 : tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=index
// CHECK-SAME: expected a body without 'linalg.index'
func.func @index(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8xf32>) {
  ^bb0(%x: f32, %o: f32):
    %r = linalg.index 0 : index
    %s = arith.index_cast %r : index to i32
    %t = arith.sitofp %s : i32 to f32
    %u = arith.mulf %x, %t : f32
    linalg.yield %u : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=region_in_body
// CHECK-SAME: expected a body without side effects and regions, got 'scf.if'
func.func @region_in_body(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8xf32>) {
  ^bb0(%x: f32, %o: f32):
    %p = arith.cmpf ogt, %x, %x : f32
    %t = scf.if %p -> f32 {
      scf.yield %x : f32
    } else {
      %u = math.exp %x : f32
      scf.yield %u : f32
    }
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=computed_scalar
// CHECK-SAME: expected scalars that are constants, got one that is computed
func.func @computed_scalar(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %s: f32, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8xf32>) {
  ^bb0(%x: f32, %o: f32):
    %t = arith.mulf %x, %s : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=scalar_operand
// CHECK-SAME: expected operands that are constants or tensors without encoding, got f32
func.func @scalar_operand(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %s: f32, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> ()>, #id], iterator_types = ["parallel", "parallel"]} ins(%0, %s : tensor<4x8xf32>, f32) outs(%i : tensor<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// The sum is added to its transpose.

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=two_places
// CHECK-SAME: expected one map of distinct dimensions for all reads of the result, got
func.func @two_places(%a: tensor<8x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %z = arith.constant dense<0.0> : tensor<8x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<8x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<8x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (j, i)>, #id], iterator_types = ["parallel", "parallel"]} ins(%0, %0 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%i : tensor<8x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.addf %x, %y : f32
    linalg.yield %t : f32
  } -> tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=two_places_arithmetic
// CHECK-SAME: expected one map for all reads of the result, got (d0, d1, d2) -> (d1, d0) and (d0, d1, d2) -> (d0, d1)
func.func @two_places_arithmetic(%a: tensor<8x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %z = arith.constant dense<0.0> : tensor<8x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<8x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<8x8xf32>
  %1 = linalg.transpose ins(%0 : tensor<8x8xf32>) outs(%i : tensor<8x8xf32>) permutation = [1, 0]
  %2 = arith.addf %1, %0 : tensor<8x8xf32>
  return %2 : tensor<8x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=broadcast
// CHECK-SAME: expected a loop for each dimension of the result, got 'linalg.broadcast' with more loops
func.func @broadcast(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x2x8xf32>) -> tensor<4x2x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.broadcast ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x2x8xf32>) dimensions = [1]
  return %1 : tensor<4x2x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=strided_result
// CHECK-SAME: expected an operation that writes each element once, got the map (d0, d1) -> (d0, d1, 0)
func.func @strided_result(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x8x1xf32>) -> tensor<4x8x1xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (i, j, 0)>], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x8xf32>) outs(%i : tensor<4x8x1xf32>) {
  ^bb0(%x: f32, %o: f32):
    %t = math.exp %x : f32
    linalg.yield %t : f32
  } -> tensor<4x8x1xf32>
  return %1 : tensor<4x8x1xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=operand_map
// CHECK-SAME: expected operands whose dimensions are dimensions of the result, got the map (d0, d1, d2) -> (d0 + d1)
func.func @operand_map(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<4x8xf32>, %w: tensor<11xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (i + j)>, #id], iterator_types = ["parallel", "parallel"]} ins(%0, %w : tensor<4x8xf32>, tensor<11xf32>) outs(%i : tensor<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.addf %x, %y : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=scale_of_dequantize
// CHECK-SAME: expected the result as data, got it as scale or init of 'fp8.dequantize'
func.func @scale_of_dequantize(%a: tensor<4x16xf8E4M3FN>, %b: tensor<1x16xf8E4M3FN>, %x: tensor<4x8xf8E4M3FN>, %i: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x1xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<1x16xf8E4M3FN> -> tensor<4x1xf32>
  %1 = fp8.dequantize %x scales(%0 : tensor<4x1xf32>) into %i maps [affine_map<(m, n) -> (m, 0)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=reshape
// CHECK-SAME: expected a reshape that only adds or drops dimensions of size 1, got 'tensor.expand_shape' of other dimensions
func.func @reshape(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x2x4xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = tensor.expand_shape %0 [[0], [1, 2]] output_shape [4, 2, 4] : tensor<4x8xf32> into tensor<4x2x4xf32>
  %2 = math.exp %1 : tensor<4x2x4xf32>
  return %2 : tensor<4x2x4xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// The result is transposed, so it would be written along the wrong dimension.

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=transposed
// CHECK-SAME: expected an elementwise operation, got 'func.return'
func.func @transposed(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %i: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.transpose ins(%0 : tensor<4x8xf32>) outs(%i : tensor<8x4xf32>) permutation = [1, 0]
  return %1 : tensor<8x4xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=integer_result
// CHECK-SAME: expected an elementwise operation, got 'func.return'
func.func @integer_result(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x8xi1> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = arith.cmpf ogt, %0, %z : tensor<4x8xf32>
  return %1 : tensor<4x8xi1>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=f64_result
// CHECK-SAME: expected an elementwise operation, got 'func.return'
func.func @f64_result(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x8xf64> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = arith.extf %0 : tensor<4x8xf32> to tensor<4x8xf64>
  %2 = math.exp %1 : tensor<4x8xf64>
  return %2 : tensor<4x8xf64>
}

// -----

// On memrefs no operation is fused, and there is no remark.

// CHECK-NOT: remark
func.func @memrefs(%a: memref<4x16xf8E4M3FN>, %b: memref<8x16xf8E4M3FN>, %c: memref<4x8xf32>) {
  fp8.scaled_matmul %a, %b into %c maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : memref<4x16xf8E4M3FN>, memref<8x16xf8E4M3FN> -> memref<4x8xf32>
  return
}
