// Matmuls that stay two operations have a remark with the reason.
// RUN: fp8-opt %s --fp8-pair-matmuls=for-kernels --remarks-filter=fp8 --split-input-file -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR --input-file=%t

// IR-COUNT-1: and(
// IR-NOT: and(

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @paired(%x: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<?x512xbf16>, %d2: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Passed] pair-matmuls | Category:fp8 | Function=paired | Sides=2
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @two_activations(%x: tensor<?x256xf8E4M3FN>, %z: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<?x512xbf16>, %d2: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %z, %u into %d1 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected two matmuls with one left-hand side, got two left-hand sides"
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @types(%x: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E5M2>, %d1: tensor<?x512xbf16>, %d2: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E5M2> -> tensor<?x512xbf16>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected right-hand sides with the same types and maps, got data tensor<512x256xf8E4M3FN> and tensor<512x256xf8E5M2>"
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @accumulate(%x: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<?x512xbf16>, %d2: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] {accumulate = #fp8.accumulate<fast>} epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected the same accumulation in both matmuls, got two kinds"
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @few_rows(%x: tensor<64x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<64x512xbf16>, %d2: tensor<64x512xbf16>) -> tensor<64x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<64x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<64x512xbf16>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected more than 128 rows, for which tiles have columns of both right-hand sides, got 64"
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #c] epilogue(%up : tensor<64x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<64x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<64x512xbf16>
  return %y : tensor<64x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @decoded(%x: tensor<?x256xbf16>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<?x512xbf16>, %d2: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xbf16>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected operands that are both FP8 or both not, got one that is decoded"
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xbf16>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @transposed(%x: tensor<512x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<512x512xbf16>, %d2: tensor<512x512xbf16>) -> tensor<512x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<512x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<512x512xbf16>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected the element of the other result at the same row and column, got it at (d0, d1, d2) -> (d1, d0)"
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, affine_map<(m, n, k) -> (n, m)>] epilogue(%up : tensor<512x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<512x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<512x512xbf16>
  return %y : tensor<512x512xbf16>
}

// -----

// Without promotion, the fastest tile is too narrow for whole groups of this
// quantization, so two kernels are faster.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @quantized(%x: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<?x512xbf16>,
                     %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] {accumulate = #fp8.accumulate<fast>} epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected sums that are promoted, or no quantization of more than 64 columns together, got groups of 128, for which two kernels are faster"
  %y = fp8.scaled_matmul %x, %g into %d1 maps [#a, #b, #c, #c] {accumulate = #fp8.accumulate<fast>} epilogue(%up : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @no_epilogue(%x: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %sum: tensor<?x512xf32>,
                       %d: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %sum maps [#a, #b, #c] : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xf32>
  // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected two matmuls that each have an epilogue, one right-hand side and one result, got one with no epilogue"
  %y = fp8.scaled_matmul %x, %g into %d maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xf32>) {
  ^bb0(%acc: f32, %other: f32):
    %r = arith.mulf %acc, %other : f32
    %t = arith.truncf %r : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @two_blocks(%x: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d: tensor<?x512xbf16>,
                      %condition: i1) -> tensor<?x512xbf16> {
  %up = fp8.scaled_matmul %x, %u into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %r = scf.if %condition -> tensor<?x512xbf16> {
    // CHECK: [Missed] pair-matmuls {{.*}} Reason="expected both matmuls in one block, got two blocks"
    %y = fp8.scaled_matmul %x, %g into %d maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xbf16>) {
    ^bb0(%acc: f32, %other: bf16):
      %t = arith.truncf %acc : f32 to bf16
      %v = arith.mulf %t, %other : bf16
      fp8.yield %v : bf16
    } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
    scf.yield %y : tensor<?x512xbf16>
  } else {
    scf.yield %d : tensor<?x512xbf16>
  }
  return %r : tensor<?x512xbf16>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The other result is also returned, so it has to be stored. There is no remark.
// CHECK-NOT: pair-matmuls
func.func @other_use(%x: tensor<?x256xf8E4M3FN>, %g: tensor<512x256xf8E4M3FN>, %u: tensor<512x256xf8E4M3FN>, %d1: tensor<?x512xbf16>, %d2: tensor<?x512xbf16>) -> (tensor<?x512xbf16>, tensor<?x512xbf16>) {
  %up = fp8.scaled_matmul %x, %u into %d1 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %y = fp8.scaled_matmul %x, %g into %d2 maps [#a, #b, #c, #c] epilogue(%up : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %other: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.mulf %t, %other : bf16
    fp8.yield %r : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  return %y, %up : tensor<?x512xbf16>, tensor<?x512xbf16>
}
