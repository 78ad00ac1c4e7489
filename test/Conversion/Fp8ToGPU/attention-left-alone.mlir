// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu --split-input-file -o %t --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --split-input-file -o %t --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t
// RUN: fp8-opt %s --fp8-set-target=chip=sm_75 --fp8-select-kernels --convert-fp8-to-gpu --split-input-file -o %t --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: FileCheck %s < %t

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// CHIP: [Missed] scalar-loop {{.*}} Op=fp8.attention
// CHIP-SAME: Reason="expected a chip with kernels for attention, got sm_75", Shape=8x77x64, Suggestion="compile for the chip that the program runs on", Types="bf16 x bf16 x bf16 -> bf16"

// REMARK: [Missed] scalar-loop {{.*}} Op=fp8.attention
// REMARK-SAME: Reason="expected heads of 1 to 256 elements, got 320"
// REMARK-SAME: Suggestion="heads of a known size of at most 256 elements, and batches that are adjacent, have a kernel"
// CHECK-LABEL: func.func @long_rows
// CHECK: fp8.attention
func.func @long_rows(%q: memref<8x77x320xbf16>, %v: memref<8x77x64xbf16>, %o: memref<8x77x64xbf16>) {
  fp8.attention %q, %q, %v into %o scale 0.125 maps [#x, #y, #z, #o]
      : memref<8x77x320xbf16>, memref<8x77x320xbf16>, memref<8x77x64xbf16> -> memref<8x77x64xbf16>
  return
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// REMARK: [Missed] scalar-loop {{.*}} Op=fp8.attention
// REMARK-SAME: Reason="expected heads of a known size"
// CHECK-LABEL: func.func @unknown_rows
// CHECK: fp8.attention
func.func @unknown_rows(%q: memref<8x77x?xbf16>, %v: memref<8x77x64xbf16>, %o: memref<8x77x64xbf16>) {
  fp8.attention %q, %q, %v into %o scale 0.125 maps [#x, #y, #z, #o]
      : memref<8x77x?xbf16>, memref<8x77x?xbf16>, memref<8x77x64xbf16> -> memref<8x77x64xbf16>
  return
}

// -----

#x = affine_map<(b, h, g, m, n, d, e) -> (g, h, b, m, d)>
#y = affine_map<(b, h, g, m, n, d, e) -> (h, b, g, n, d)>
#z = affine_map<(b, h, g, m, n, d, e) -> (b, h, g, n, e)>
#o = affine_map<(b, h, g, m, n, d, e) -> (b, g, h, m, e)>

// REMARK: [Missed] scalar-loop {{.*}} Op=fp8.attention
// REMARK-SAME: Reason="expected at most 2 batches, of which heads are one, or more batches that are adjacent in every operand, got 3"
// CHECK-LABEL: func.func @three_batches
// CHECK: fp8.attention
func.func @three_batches(%q: memref<2x3x4x77x64xbf16>, %k: memref<3x4x2x77x64xbf16>, %v: memref<4x3x2x77x64xbf16>,
                         %o: memref<4x2x3x77x64xbf16>) {
  fp8.attention %q, %k, %v into %o scale 0.125 maps [#x, #y, #z, #o]
      : memref<2x3x4x77x64xbf16>, memref<3x4x2x77x64xbf16>, memref<4x3x2x77x64xbf16> -> memref<4x2x3x77x64xbf16>
  return
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
#s = affine_map<(h, m, n, d, e) -> (h)>
#sk = affine_map<(h, m, n, d, e) -> (h, n floordiv 96)>

// A tile of keys would have several scales. Kernels on mma.sync take no scales of blocks at all.

// REMARK: [Missed] scalar-loop {{.*}} Op=fp8.attention
// REMARK-SAME: Reason="expected scales {{of k and v that each belong to a multiple of 128 keys, got 96|that each belong to a whole head, got scales of rows of q or of blocks of keys for sm_89}}"
// CHECK-LABEL: func.func @scales_of_few_keys
// CHECK: fp8.attention
func.func @scales_of_few_keys(%q: memref<8x192x64xf8E4M3FN>, %s: memref<8xf32>, %sk: memref<8x2xf32>, %o: memref<8x192x64xbf16>) {
  fp8.attention %q, %q, %q scales(%s, %sk, %s : memref<8xf32>, memref<8x2xf32>, memref<8xf32>) into %o scale 0.125
      maps [#x, #y, #z, #s, #sk, #s, #o]
      : memref<8x192x64xf8E4M3FN>, memref<8x192x64xf8E4M3FN>, memref<8x192x64xf8E4M3FN> -> memref<8x192x64xbf16>
  return
}
