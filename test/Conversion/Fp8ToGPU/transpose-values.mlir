// RUN: fp8-opt %s --fp8-transpose-values --split-input-file | FileCheck %s
// RUN: fp8-opt %s --fp8-transpose-values --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   --canonicalize | FileCheck %s --check-prefix=KERNEL

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#s = affine_map<(h, m, n, d, e) -> (h)>
#sv = affine_map<(h, m, n, d, e) -> (n floordiv 128, h, 0)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// The codes of a column are adjacent, and columns start at multiples of 16. There is memory for three more keys, but v
// does not need it. The kernel of attention reads the buffer, without a kernel that transposes.

// CHECK: #[[$PITCH:.*]] = affine_map<()[s0] -> (((s0 + 3) ceildiv 16) * 16)>
// CHECK-LABEL: func.func @dynamic
// CHECK: %[[PITCH:.*]] = affine.apply #[[$PITCH]]
// CHECK: %[[MEMORY:.*]] = memref.alloc(%[[PITCH]]) : memref<8x128x?xf8E4M3FN>
// CHECK: %[[V:.*]] = memref.reinterpret_cast %[[MEMORY]] to offset: [0], sizes: [%{{.*}}, 8, 128], strides: [1, %{{.*}}, %{{.*}}] : memref<8x128x?xf8E4M3FN> to memref<?x8x128xf8E4M3FN, strided<[1, ?, ?]>>
// CHECK: %[[SLICE:.*]] = memref.subview %[[V]][0, 0, 0] [%{{.*}}, 8, 128] [1, 1, 1]
// CHECK: fp8.dynamic_quantize %{{.*}} into %[[SLICE]]
// CHECK: fp8.attention %{{.*}}, %{{.*}}, %[[SLICE]]
// KERNEL: llvm.func @quantize_transposed_128x128(
// KERNEL-LABEL: func.func @dynamic
// KERNEL-NOT: attention_transpose
// KERNEL: gpu.launch_func @fp8_kernels::@quantize_transposed_128x128
// KERNEL-NOT: attention_transpose
// KERNEL: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128
func.func @dynamic(%x: memref<?x8x128xbf16>, %n: index, %q: memref<?x8x128xf8E4M3FN>, %k: memref<?x8x128xf8E4M3FN>,
                   %s: memref<8xf32>, %sv: memref<?x8x1xf32>, %o: memref<?x8x128xbf16>) {
  %size = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%n]
  %alloc = memref.alloc(%size) : memref<?x8x128xf8E4M3FN>
  %v = memref.subview %alloc[0, 0, 0] [%n, 8, 128] [1, 1, 1]
      : memref<?x8x128xf8E4M3FN> to memref<?x8x128xf8E4M3FN, strided<[1024, 128, 1]>>
  fp8.dynamic_quantize %x into %v, %sv block [128, 1, -1]
      : memref<?x8x128xbf16> -> memref<?x8x128xf8E4M3FN, strided<[1024, 128, 1]>>, memref<?x8x1xf32>
  fp8.attention %q, %k, %v scales(%s, %s, %sv : memref<8xf32>, memref<8xf32>, memref<?x8x1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #sv, #o]
      : memref<?x8x128xf8E4M3FN>, memref<?x8x128xf8E4M3FN>, memref<?x8x128xf8E4M3FN, strided<[1024, 128, 1]>> -> memref<?x8x128xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#s = affine_map<(h, m, n, d, e) -> (h, 0, 0)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// 77 keys get a pitch of 80.

// CHECK-LABEL: func.func @padded
// CHECK: %[[MEMORY:.*]] = memref.alloc() : memref<8x72x80xf8E4M3FN>
// CHECK: memref.reinterpret_cast %[[MEMORY]] to offset: [0], sizes: [8, 77, 72], strides: [5760, 1, 80]
// CHECK-SAME: to memref<8x77x72xf8E4M3FN, strided<[5760, 1, 80]>>
// KERNEL-LABEL: func.func @padded
// KERNEL-NOT: attention_transpose
// KERNEL: gpu.launch_func @fp8_kernels::@quantize_transposed_128x72
func.func @padded(%x: memref<8x77x72xf16>, %q: memref<8x77x72xf8E4M3FN>, %s: memref<8x1x1xf32>, %o: memref<8x77x72xbf16>) {
  %v = memref.alloc() : memref<8x77x72xf8E4M3FN>
  fp8.dynamic_quantize %x into %v, %s block [1, 128, -1] : memref<8x77x72xf16> -> memref<8x77x72xf8E4M3FN>, memref<8x1x1xf32>
  fp8.attention %q, %q, %v scales(%s, %s, %s : memref<8x1x1xf32>, memref<8x1x1xf32>, memref<8x1x1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<8x77x72xf8E4M3FN>, memref<8x77x72xf8E4M3FN>, memref<8x77x72xf8E4M3FN> -> memref<8x77x72xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#vt = affine_map<(h, m, n, d, e) -> (h, e, n)>
#s = affine_map<(h, m, n, d, e) -> (h, 0, 0)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// These stay: v that is k as well, v of an argument, v whose keys are adjacent, and v that is computed from f32.

// CHECK-LABEL: func.func @left
// CHECK-NOT: memref.reinterpret_cast
// CHECK: return
func.func @left(%x: memref<8x96x96xbf16>, %wide: memref<8x96x96xf32>, %q: memref<8x96x96xf8E4M3FN>, %s: memref<8x1x1xf32>,
                %o: memref<8x96x96xbf16>) {
  %both = memref.alloc() : memref<8x96x96xf8E4M3FN>
  fp8.dynamic_quantize %x into %both, %s block [1, -1, -1] : memref<8x96x96xbf16> -> memref<8x96x96xf8E4M3FN>, memref<8x1x1xf32>
  fp8.attention %q, %both, %both scales(%s, %s, %s : memref<8x1x1xf32>, memref<8x1x1xf32>, memref<8x1x1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN> -> memref<8x96x96xbf16>
  fp8.attention %q, %q, %q scales(%s, %s, %s : memref<8x1x1xf32>, memref<8x1x1xf32>, memref<8x1x1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN> -> memref<8x96x96xbf16>
  %adjacent = memref.alloc() : memref<8x96x96xf8E4M3FN>
  fp8.dynamic_quantize %x into %adjacent, %s block [1, -1, -1] : memref<8x96x96xbf16> -> memref<8x96x96xf8E4M3FN>, memref<8x1x1xf32>
  fp8.attention %q, %q, %adjacent scales(%s, %s, %s : memref<8x1x1xf32>, memref<8x1x1xf32>, memref<8x1x1xf32>) into %o scale 0.125
      maps [#q, #k, #vt, #s, #s, #s, #o]
      : memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN> -> memref<8x96x96xbf16>
  %narrow = memref.alloc() : memref<8x96x96xf8E4M3FN>
  fp8.dynamic_quantize %wide into %narrow, %s block [1, -1, -1] : memref<8x96x96xf32> -> memref<8x96x96xf8E4M3FN>, memref<8x1x1xf32>
  fp8.attention %q, %q, %narrow scales(%s, %s, %s : memref<8x1x1xf32>, memref<8x1x1xf32>, memref<8x1x1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN>, memref<8x96x96xf8E4M3FN> -> memref<8x96x96xbf16>
  return
}
