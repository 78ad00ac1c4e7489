// Contractions without a kernel become loops of a thread or a warp. A remark names each of them, the reason, and its
// share of the FLOPs of all contractions.
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu -o /dev/null \
// RUN:   --remarks-filter-missed='.*' --remark-format=emitRemark 2>&1 | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_75 --fp8-select-kernels --convert-fp8-to-gpu -o /dev/null \
// RUN:   --remarks-filter-missed='.*' --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=OLD

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The matmul, 2 * 64^3, becomes a launch. The convolution, with twice as many
// FLOPs, does not. A norm reads each element once and is not a contraction.
// CHECK-NOT: remark
// CHECK: [[@LINE+15]]:3: remark: [Missed] scalar-loop | Category:fp8 | Function=convolution |
// CHECK-SAME: Op=linalg.conv_2d_nchw_fchw
// CHECK-SAME: Reason="expected a matmul, got a convolution: an operand is read through a window"
// CHECK-SAME: Shape="MxNxK 64x128x64"
// CHECK-SAME: Share="66.7% of the FLOPs of all contractions"
// CHECK-SAME: Suggestion="kernels for convolutions do not exist;
// CHECK-SAME: Types="bf16 x bf16 -> f32"
// CHECK-NOT: remark
// OLD: remark: [Missed] scalar-loop {{.*}} Reason="expected a chip with kernels for matmuls (sm_80 or newer), got sm_75"
// OLD-SAME: Share="33.3%
// OLD: remark: [Missed] scalar-loop {{.*}} Reason="expected a chip with kernels for matmuls (sm_80 or newer), got sm_75"
func.func @convolution(%x: memref<64x64xbf16>, %f: memref<64x64xf32>, %i: memref<1x16x9x9xbf16>, %w: memref<128x16x2x2xbf16>,
                       %o: memref<1x128x8x8xf32>, %mean: memref<64xf32>, %v: memref<64xf32>) {
  fp8.scaled_matmul %x, %x into %f maps [#a, #b, #c]
      : memref<64x64xbf16>, memref<64x64xbf16> -> memref<64x64xf32>
  linalg.conv_2d_nchw_fchw ins(%i, %w : memref<1x16x9x9xbf16>, memref<128x16x2x2xbf16>) outs(%o : memref<1x128x8x8xf32>)
  linalg.generic {indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m)>, affine_map<(m, k) -> (m)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%f, %mean : memref<64x64xf32>, memref<64xf32>) outs(%v : memref<64xf32>) {
  ^bb0(%e: f32, %m: f32, %acc: f32):
    %d = arith.subf %e, %m : f32
    %s = arith.mulf %d, %d : f32
    %r = arith.addf %acc, %s : f32
    linalg.yield %r : f32
  }
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// A contraction in a loop counts once for each iteration. If sizes are unknown,
// the remark says so, and gives the share of the known ones.
// CHECK: remark: [Missed] scalar-loop | Category:fp8 | Function=loop |
// CHECK-SAME: Reason="expected elements in bf16, f16 or f32, got f64"
// CHECK-SAME: Shape="batch 2, MxNxK 8x8x8"
// CHECK-SAME: Share="at most 75.0% of the FLOPs of all contractions, some of which have unknown sizes"
// CHECK-SAME: Suggestion="compute it in one of these types"
// CHECK: remark: [Missed] scalar-loop
// CHECK-SAME: Reason="expected products that are not rounded before they are added, got a rounding"
// CHECK-SAME: Shape="MxNxK 8x16x16"
// CHECK-SAME: Share="at most 25.0%
// CHECK-SAME: Suggestion="widen both operands in the body before the product"
// CHECK: remark: [Missed] scalar-loop
// CHECK-SAME: Op=linalg.matmul
// CHECK-SAME: Reason="expected elements in bf16, f16 or f32, got i8"
// CHECK-SAME: Shape="MxNxK ?x?x?"
// CHECK-SAME: Share="unknown, because its sizes are unknown"
// CHECK-SAME: Types="i8 x i8 -> i32"
func.func @loop(%d: memref<2x8x8xf64>, %x: memref<8x16xbf16>, %w: memref<16x16xbf16>, %y: memref<8x16xf32>,
                %i: memref<?x?xi8>, %j: memref<?x?xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  scf.for %k = %c0 to %c6 step %c1 {
    linalg.batch_matmul ins(%d, %d : memref<2x8x8xf64>, memref<2x8x8xf64>) outs(%d : memref<2x8x8xf64>)
  }
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<8x16xbf16>, memref<16x16xbf16>) outs(%y : memref<8x16xf32>) {
  ^bb0(%e: bf16, %f: bf16, %acc: f32):
    %p = arith.mulf %e, %f : bf16
    %q = arith.extf %p : bf16 to f32
    %r = arith.addf %acc, %q : f32
    linalg.yield %r : f32
  }
  linalg.matmul ins(%i, %i : memref<?x?xi8>, memref<?x?xi8>) outs(%j : memref<?x?xi32>)
  return
}

// -----

// These stay: rows of two dimensions that are not adjacent, beside a batch; a loop that indexes one operand only; a
// sum of one product, which gets no remark; a single sum; three operands.
// CHECK: remark: [Missed] scalar-loop | Category:fp8 | Function=others |
// CHECK-SAME: Reason="expected rows, columns and K that are each one dimension, or several dimensions that are adjacent in every operand"
// CHECK-SAME: Shape="batch 2, MxNxK 64x8x8"
// CHECK-SAME: Suggestion="transpose the operands before the matmul"
// CHECK: remark: [Missed] scalar-loop
// CHECK-SAME: Reason="expected each loop in at least two of the three operands, got one in a single operand"
// CHECK-SAME: Suggestion="sum or repeat the operand before the matmul"
// CHECK: remark: [Missed] scalar-loop
// CHECK-SAME: Op=linalg.dot
// CHECK-SAME: Reason="expected rows or columns, and K above 1, got a single sum or sums of one product"
// CHECK-SAME: Suggestion="no change is needed: a tensor core would not make it faster"
// CHECK: remark: [Missed] scalar-loop
// CHECK-SAME: Reason="expected two operands and one result"
// CHECK-SAME: Suggestion="move other arithmetic into operations before or after the matmul"
// CHECK-SAME: Types="f32 x f32 x f32 -> f32"
// CHECK-NOT: remark
func.func @others(%a: memref<2x8x8x8xf32>, %b: memref<2x8x8xf32>, %c: memref<2x8x8x8xf32>,
                  %x: memref<8x8x8xf32>, %w: memref<8x8xf32>, %z: memref<8x8xf32>,
                  %v: memref<8xf32>, %s: memref<f32>, %o: memref<8x1xf32>, %p: memref<1x8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(b, i, n, j, k) -> (b, i, k, j)>, affine_map<(b, i, n, j, k) -> (b, n, k)>, affine_map<(b, i, n, j, k) -> (b, i, j, n)>],
                  iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<2x8x8x8xf32>, memref<2x8x8xf32>) outs(%c : memref<2x8x8x8xf32>) {
  ^bb0(%e: f32, %f: f32, %acc: f32):
    %q = arith.mulf %e, %f : f32
    %r = arith.addf %acc, %q : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (n, k)>, affine_map<(m, n, k, l) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<8x8x8xf32>, memref<8x8xf32>) outs(%z : memref<8x8xf32>) {
  ^bb0(%e: f32, %f: f32, %acc: f32):
    %q = arith.mulf %e, %f : f32
    %r = arith.addf %acc, %q : f32
    linalg.yield %r : f32
  }
  linalg.matmul ins(%o, %p : memref<8x1xf32>, memref<1x8xf32>) outs(%z : memref<8x8xf32>)
  linalg.dot ins(%v, %v : memref<8xf32>, memref<8xf32>) outs(%s : memref<f32>)
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (k)>, affine_map<(m, n, k) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%z, %w, %v : memref<8x8xf32>, memref<8x8xf32>, memref<8xf32>) outs(%z : memref<8x8xf32>) {
  ^bb0(%e: f32, %f: f32, %g: f32, %acc: f32):
    %q = arith.mulf %e, %f : f32
    %t = arith.mulf %q, %g : f32
    %r = arith.addf %acc, %t : f32
    linalg.yield %r : f32
  }
  return
}

// -----

// The chip has no instruction that converts to FP8.
// CHECK: remark: [Missed] scalar-loop | Category:fp8 | Function=quantize |
// CHECK-SAME: Op=fp8.dynamic_quantize, Reason="expected a chip that converts to FP8 (sm_89 or newer), got sm_80"
// CHECK-SAME: Suggestion="compile for the chip that the program runs on"
func.func @quantize(%x: memref<64x128xbf16>, %q: memref<64x128xf8E4M3FN>, %s: memref<64x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<64x128xbf16> -> memref<64x128xf8E4M3FN>, memref<64x1xf32>
  return
}
