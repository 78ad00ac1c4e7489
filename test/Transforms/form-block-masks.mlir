// RUN: fp8-opt %s --fp8-set-target --fp8-form-block-masks --split-input-file --remarks-filter='.*' --remark-format=emitRemark --verify-diagnostics | FileCheck %s
// RUN: fp8-opt %s --fp8-form-block-masks --split-input-file | FileCheck %s --check-prefix=NONE
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-form-block-masks --split-input-file | FileCheck %s --check-prefix=NONE

// Without a target, or for a chip without such kernels, nothing changes.
// NONE-NOT: block_mask

#q = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, e)>
#mask = affine_map<(b, h, m, n, d, e) -> (m, n)>
#o = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

// Two layers have one mask, so they have one block mask, where the mask is defined.

// CHECK-DAG: #[[$MASK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
// CHECK-DAG: #[[$BLOCKS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2 floordiv 128, d3 floordiv 128)>
// CHECK-LABEL: func @two_layers
// CHECK-SAME: %[[M:[a-z0-9]*]]: tensor<?x?xbf16>
// CHECK: tensor.dim %[[M]]
// CHECK: %[[E:.*]] = tensor.empty(%{{.*}}, %{{.*}}) : tensor<?x?xi8>
// CHECK: %[[B:.*]] = fp8.block_mask %[[M]] into %[[E]] block [128, 128] : tensor<?x?xbf16> -> tensor<?x?xi8>
// CHECK-NOT: fp8.block_mask
// CHECK: fp8.attention {{.*}} mask(%[[M]] : tensor<?x?xbf16>) block_mask(%[[B]] : tensor<?x?xi8>)
// CHECK-SAME: #[[$MASK]], #[[$BLOCKS]],
// CHECK: fp8.attention {{.*}} block_mask(%[[B]] : tensor<?x?xi8>)
func.func @two_layers(%q: tensor<1x?x32x128xbf16>, %k: tensor<1x?x8x128xbf16>, %m: tensor<?x?xbf16>, %o: tensor<1x?x32x128xbf16>)
    -> tensor<1x?x32x128xbf16> {
  // expected-remark @below {{form-block-masks}}
  %0 = fp8.attention %q, %k, %k mask(%m : tensor<?x?xbf16>) into %o scale 0.125 maps [#q, #k, #v, #mask, #o]
      : tensor<1x?x32x128xbf16>, tensor<1x?x8x128xbf16>, tensor<1x?x8x128xbf16> -> tensor<1x?x32x128xbf16>
  // expected-remark @below {{form-block-masks}}
  %1 = fp8.attention %0, %k, %k mask(%m : tensor<?x?xbf16>) into %o scale 0.125 maps [#q, #k, #v, #mask, #o]
      : tensor<1x?x32x128xbf16>, tensor<1x?x8x128xbf16>, tensor<1x?x8x128xbf16> -> tensor<1x?x32x128xbf16>
  return %1 : tensor<1x?x32x128xbf16>
}

// -----

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h, n, e)>
#mask = affine_map<(b, h, m, n, d, e) -> (b, 0, 0, n)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>

// A mask of padded keys has no rows.

// CHECK: affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, 0, 0, d3 floordiv 128)>
// CHECK-LABEL: func @padded_keys
// CHECK: fp8.block_mask %{{.*}} into %{{.*}} block [1, 1, 1, 128] : tensor<2x1x1x1100xi1> -> tensor<2x1x1x9xi8>
// CHECK: fp8.attention {{.*}} block_mask(%{{.*}} : tensor<2x1x1x9xi8>)
func.func @padded_keys(%q: tensor<2x8x300x64xf16>, %k: tensor<2x8x1100x64xf16>, %m: tensor<2x1x1x1100xi1>, %o: tensor<2x8x300x64xf16>)
    -> tensor<2x8x300x64xf16> {
  // expected-remark @below {{form-block-masks}}
  %0 = fp8.attention %q, %k, %k mask(%m : tensor<2x1x1x1100xi1>) into %o scale 0.125 maps [#q, #k, #v, #mask, #o]
      : tensor<2x8x300x64xf16>, tensor<2x8x1100x64xf16>, tensor<2x8x1100x64xf16> -> tensor<2x8x300x64xf16>
  return %0 : tensor<2x8x300x64xf16>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#mask = affine_map<(h, m, n, d, e) -> (m, n)>
#turned = affine_map<(h, m, n, d, e) -> (n, m)>
#each = affine_map<(h, m, n, d, e) -> (h, m, n)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// CHECK-LABEL: func @refused
// CHECK-NOT: fp8.block_mask
func.func @refused(%q: tensor<8x700x64xbf16>, %few: tensor<8x511x64xbf16>, %wide: tensor<8x700x257xbf16>,
                   %m: tensor<700x700xbf16>, %e: tensor<8x700x700xbf16>, %s: tensor<700x511xbf16>,
                   %o: tensor<8x700x64xbf16>, %ow: tensor<8x700x257xbf16>)
    -> (tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x257xbf16>) {
  // expected-remark @below {{expected a mask without causal order, got both}}
  %0 = fp8.attention %q, %q, %q mask(%m : tensor<700x700xbf16>) into %o scale 0.125 causal maps [#q, #k, #v, #mask, #o]
      : tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x64xbf16> -> tensor<8x700x64xbf16>
  // expected-remark @below {{expected a mask whose last dimension is that of the keys, got another one}}
  %1 = fp8.attention %q, %q, %q mask(%m : tensor<700x700xbf16>) into %o scale 0.125 maps [#q, #k, #v, #turned, #o]
      : tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x64xbf16> -> tensor<8x700x64xbf16>
  // expected-remark @below {{expected a mask that several heads or batches share}}
  %2 = fp8.attention %q, %q, %q mask(%e : tensor<8x700x700xbf16>) into %o scale 0.125 maps [#q, #k, #v, #each, #o]
      : tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x64xbf16> -> tensor<8x700x64xbf16>
  // expected-remark @below {{expected at least 512 keys, so that attention takes longer than its block mask, got 511}}
  %3 = fp8.attention %q, %few, %few mask(%s : tensor<700x511xbf16>) into %o scale 0.125 maps [#q, #k, #v, #mask, #o]
      : tensor<8x700x64xbf16>, tensor<8x511x64xbf16>, tensor<8x511x64xbf16> -> tensor<8x700x64xbf16>
  // expected-remark @below {{expected heads of 1 to 256 elements, got 257}}
  %4 = fp8.attention %wide, %wide, %wide mask(%m : tensor<700x700xbf16>) into %ow scale 0.125 maps [#q, #k, #v, #mask, #o]
      : tensor<8x700x257xbf16>, tensor<8x700x257xbf16>, tensor<8x700x257xbf16> -> tensor<8x700x257xbf16>
  return %0, %1, %2, %3, %4 : tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x64xbf16>, tensor<8x700x257xbf16>
}
