// RUN: fp8-opt %s --fp8-quantize-attention --split-input-file --remarks-filter=fp8 --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t
// RUN: fp8-opt %s --fp8-quantize-attention=accumulate=fast --split-input-file | FileCheck %s --check-prefix=FAST
// RUN: not fp8-opt %s --fp8-quantize-attention=accumulate=f16 --split-input-file 2>&1 | FileCheck %s --check-prefix=OPTION
// OPTION: error: expected accumulate=f32 or fast, got 'f16'

// Heads are grouped, and lie between rows and columns. The scales of a head's blocks of keys are adjacent.
// Rows of k come in groups of four, so there is memory for 100 of them.

// CHECK-DAG: #[[$SQ:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, 0)>
// CHECK-DAG: #[[$SK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1 floordiv 4, 0, d3 floordiv 128)>
// CHECK-LABEL: func @grouped
// CHECK-SAME: (%[[Q:.*]]: tensor<2x77x8x64xbf16>, %[[K:.*]]: tensor<2x99x2x64xbf16>
// CHECK: %[[Q8:.*]] = tensor.empty() : tensor<2x77x8x64xf8E4M3FN>
// CHECK: %[[QS:.*]] = tensor.empty() : tensor<2x77x8x1xf32>
// CHECK: %[[A:.*]]:2 = fp8.dynamic_quantize %[[Q]] into %[[Q8]], %[[QS]] block [1, 1, 1, -1]
// CHECK-SAME: {amax_floor = 9.99999996E-13 : f32, scale_rounding = #fp8.scale_rounding<pow2_ceil>}
// CHECK: %[[K8:.*]] = tensor.empty() : tensor<2x100x2x64xf8E4M3FN>
// CHECK: %[[SLICE:.*]] = tensor.extract_slice %[[K8]][0, 0, 0, 0] [2, 99, 2, 64]
// CHECK: %[[B:.*]]:2 = fp8.dynamic_quantize %[[K]] into %[[SLICE]], %{{.*}} block [1, 128, 1, -1]
// CHECK-SAME: scale_order = array<i64: 0, 2, 3, 1>
// CHECK: %[[C:.*]]:2 = fp8.dynamic_quantize %[[K]] {{.*}} block [1, 128, 1, -1]
// CHECK: fp8.attention %[[A]]#0, %[[B]]#0, %[[C]]#0 scales(%[[A]]#1, %[[B]]#1, %[[C]]#1 : tensor<2x77x8x1xf32>, tensor<2x2x1x1xf32>, tensor<2x2x1x1xf32>)
// CHECK-SAME: mask(%{{.*}} : tensor<77x99xf32>) into %{{.*}} scale 1.250000e-01 causal zero_empty_rows maps
// CHECK-SAME: [#{{.*}}, #{{.*}}, #{{.*}}, #[[$SQ]], #[[$SK]], #[[$SK]], #{{.*}}, #{{.*}}] : tensor<2x77x8x64xf8E4M3FN>
// CHECK-NOT: accumulate
// FAST: fp8.attention {{.*}} {accumulate = #fp8.accumulate<fast>}
// REMARK: [Passed] quantize-attention {{.*}} Function=grouped | Result=tensor<2x77x8x64xbf16>
func.func @grouped(%q: tensor<2x77x8x64xbf16>, %k: tensor<2x99x2x64xbf16>, %mask: tensor<77x99xf32>,
                   %o: tensor<2x77x8x64xbf16>) -> tensor<2x77x8x64xbf16> {
  %0 = fp8.attention %q, %k, %k mask(%mask : tensor<77x99xf32>) into %o scale 0.125 causal zero_empty_rows
    maps [affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>, affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, d)>,
          affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, e)>, affine_map<(b, h, m, n, d, e) -> (m, n)>,
          affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>]
    : tensor<2x77x8x64xbf16>, tensor<2x99x2x64xbf16>, tensor<2x99x2x64xbf16> -> tensor<2x77x8x64xbf16>
  return %0 : tensor<2x77x8x64xbf16>
}

// -----

// With an unknown number of keys there is memory for three more. Rows of 72 elements are padded to 80.

// CHECK: #[[$SPARE:.*]] = affine_map<()[s0] -> (s0 + 3)>
// CHECK-LABEL: func @dynamic
// CHECK: tensor.empty(%{{.*}}) : tensor<8x?x80xf8E4M3FN>
// CHECK: tensor.extract_slice %{{.*}}[0, 0, 0] [8, %{{.*}}, 72] [1, 1, 1]
// CHECK: fp8.dynamic_quantize %{{.*}} block [1, 1, -1]
// CHECK: %[[ROWS:.*]] = affine.apply #[[$SPARE]]
// CHECK: tensor.empty(%[[ROWS]]) : tensor<8x?x80xf8E4M3FN>
// CHECK: fp8.attention {{.*}} : tensor<8x?x72xf8E4M3FN>
// REMARK: [Passed] quantize-attention {{.*}} Function=dynamic
func.func @dynamic(%q: tensor<8x?x72xf16>, %o: tensor<8x?x72xf16>) -> tensor<8x?x72xf16> {
  %0 = fp8.attention %q, %q, %q into %o scale 0.125
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>, affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x?x72xf16>, tensor<8x?x72xf16>, tensor<8x?x72xf16> -> tensor<8x?x72xf16>
  return %0 : tensor<8x?x72xf16>
}

// -----

// q, k and v consist of parts of two streams. Each part of q is quantized by itself, because rows have scales. A block
// of 128 keys may be in both parts.

// CHECK-LABEL: func @joint
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<?x8x64xbf16>, %[[Y:[a-z0-9]*]]: tensor<?x8x64xbf16>
// CHECK: tensor.insert_slice %[[Y]] into
// CHECK: %[[JOINT:.*]] = tensor.insert_slice %[[Y]] into
// CHECK: %[[QX:.*]]:2 = fp8.dynamic_quantize %[[X]] {{.*}} block [1, 1, -1]
// CHECK: %[[D0:.*]] = tensor.insert_slice %[[QX]]#0 into %{{.*}}[0, 0, 0] [%[[M:.*]], 8, 64] [1, 1, 1]
// CHECK: %[[S0:.*]] = tensor.insert_slice %[[QX]]#1 into %{{.*}}[0, 0, 0] [%[[M]], 8, 1] [1, 1, 1]
// CHECK: %[[QY:.*]]:2 = fp8.dynamic_quantize %[[Y]] {{.*}} block [1, 1, -1]
// CHECK: %[[D1:.*]] = tensor.insert_slice %[[QY]]#0 into %[[D0]][%[[M]], 0, 0]
// CHECK: %[[S1:.*]] = tensor.insert_slice %[[QY]]#1 into %[[S0]][%[[M]], 0, 0]
// CHECK: %[[K:.*]]:2 = fp8.dynamic_quantize %[[JOINT]] {{.*}} block [128, 1, -1]
// CHECK: fp8.attention %[[D1]], %[[K]]#0, %{{.*}}#0 scales(%[[S1]], %[[K]]#1
func.func @joint(%x: tensor<?x8x64xbf16>, %y: tensor<?x8x64xbf16>, %m: index, %n: index, %all: index,
                 %o: tensor<?x8x64xbf16>) -> tensor<?x8x64xbf16> {
  %e0 = tensor.empty(%all) : tensor<?x8x64xbf16>
  %e1 = tensor.empty(%all) : tensor<?x8x64xbf16>
  %q0 = tensor.insert_slice %x into %e0[0, 0, 0] [%m, 8, 64] [1, 1, 1] : tensor<?x8x64xbf16> into tensor<?x8x64xbf16>
  %q = tensor.insert_slice %y into %q0[%m, 0, 0] [%n, 8, 64] [1, 1, 1] : tensor<?x8x64xbf16> into tensor<?x8x64xbf16>
  %k0 = tensor.insert_slice %x into %e1[0, 0, 0] [%m, 8, 64] [1, 1, 1] : tensor<?x8x64xbf16> into tensor<?x8x64xbf16>
  %k = tensor.insert_slice %y into %k0[%m, 0, 0] [%n, 8, 64] [1, 1, 1] : tensor<?x8x64xbf16> into tensor<?x8x64xbf16>
  %0 = fp8.attention %q, %k, %k into %o scale 0.125
    maps [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>,
          affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]
    : tensor<?x8x64xbf16>, tensor<?x8x64xbf16>, tensor<?x8x64xbf16> -> tensor<?x8x64xbf16>
  return %0 : tensor<?x8x64xbf16>
}

// -----

// Parts that cut heads, or a tensor that has other users, are not quantized by themselves.

// CHECK-LABEL: func @whole
// CHECK: %[[CUT:.*]] = tensor.insert_slice
// CHECK: %[[USED:.*]] = tensor.insert_slice
// CHECK: fp8.dynamic_quantize %[[CUT]] {{.*}} block [1, 1, -1]
// CHECK: fp8.dynamic_quantize %[[USED]] {{.*}} block [1, 1, -1]
func.func @whole(%x: tensor<77x8x32xbf16>, %y: tensor<33x8x64xbf16>, %d: tensor<77x8x64xbf16>,
                 %o: tensor<77x8x64xbf16>) -> (tensor<77x8x64xbf16>, tensor<77x8x64xbf16>, tensor<77x8x64xbf16>) {
  %e = tensor.empty() : tensor<77x8x64xbf16>
  %cut = tensor.insert_slice %x into %e[0, 0, 32] [77, 8, 32] [1, 1, 1] : tensor<77x8x32xbf16> into tensor<77x8x64xbf16>
  %used = tensor.insert_slice %y into %e[0, 0, 0] [33, 8, 64] [1, 1, 1] : tensor<33x8x64xbf16> into tensor<77x8x64xbf16>
  %0 = fp8.attention %cut, %d, %d into %o scale 0.125
    maps [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>,
          affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]
    : tensor<77x8x64xbf16>, tensor<77x8x64xbf16>, tensor<77x8x64xbf16> -> tensor<77x8x64xbf16>
  %1 = fp8.attention %used, %d, %d into %o scale 0.125
    maps [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>,
          affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]
    : tensor<77x8x64xbf16>, tensor<77x8x64xbf16>, tensor<77x8x64xbf16> -> tensor<77x8x64xbf16>
  return %0, %1, %used : tensor<77x8x64xbf16>, tensor<77x8x64xbf16>, tensor<77x8x64xbf16>
}

// -----

// Kernels of chips without wgmma take a scale for each head.

// CHECK-DAG: #[[$HEAD:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, 0)>
// CHECK-LABEL: func @heads
// CHECK-COUNT-3: fp8.dynamic_quantize {{.*}} block [1, -1, -1]
// CHECK: fp8.attention {{.*}} maps [#{{.*}}, #{{.*}}, #{{.*}}, #[[$HEAD]], #[[$HEAD]], #[[$HEAD]], #{{.*}}]
// REMARK: [Passed] quantize-attention {{.*}} Function=heads
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @heads(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %o: tensor<8x77x64xbf16>) -> tensor<8x77x64xbf16> {
    %0 = fp8.attention %q, %k, %k into %o scale 0.125
      maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h, n, d)>,
            affine_map<(h, m, n, d, e) -> (h, n, e)>, affine_map<(h, m, n, d, e) -> (h, m, e)>]
      : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x64xbf16> -> tensor<8x77x64xbf16>
    return %0 : tensor<8x77x64xbf16>
  }
}

// -----

// There is no kernel on FP8 for such long rows of v.

module attributes {fp8.target = #fp8.target<"sm_90a">} {
  // CHECK-LABEL: func @long
  // CHECK-NOT: fp8.dynamic_quantize
  // CHECK: fp8.attention {{.*}} : tensor<8x77x64xbf16>
  // REMARK: [Missed] quantize-attention {{.*}} Function=long | Reason="expected rows of FP8 v of at most 128 elements, got 256"
  func.func @long(%q: tensor<8x77x64xbf16>, %v: tensor<8x77x256xbf16>, %o: tensor<8x77x256xbf16>) -> tensor<8x77x256xbf16> {
    %0 = fp8.attention %q, %q, %v into %o scale 0.125
      maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h, n, d)>,
            affine_map<(h, m, n, d, e) -> (h, n, e)>, affine_map<(h, m, n, d, e) -> (h, m, e)>]
      : tensor<8x77x64xbf16>, tensor<8x77x64xbf16>, tensor<8x77x256xbf16> -> tensor<8x77x256xbf16>
    return %0 : tensor<8x77x256xbf16>
  }
}

// -----

// CHECK-LABEL: func @memrefs
// CHECK: fp8.attention {{.*}} : memref<8x77x64xbf16>
// REMARK: [Missed] quantize-attention {{.*}} Function=memrefs | Reason="expected operands on tensors, got memrefs"
func.func @memrefs(%q: memref<8x77x64xbf16>, %o: memref<8x77x64xbf16>) {
  fp8.attention %q, %q, %q into %o scale 0.125
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>, affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : memref<8x77x64xbf16>, memref<8x77x64xbf16>, memref<8x77x64xbf16> -> memref<8x77x64xbf16>
  return
}
