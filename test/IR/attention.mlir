// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --mlir-print-op-generic | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --canonicalize | FileCheck %s --check-prefix=CANON

// CHECK-LABEL: func @plain
// CHECK: fp8.attention %{{.*}}, %{{.*}}, %{{.*}} into %{{.*}} scale 1.250000e-01 maps [#{{.*}}, #{{.*}}, #{{.*}}, #{{.*}}] : tensor<2x8x77x64xbf16>, tensor<2x8x99x64xbf16>, tensor<2x8x99x32xbf16> -> tensor<2x8x77x32xbf16>
func.func @plain(%q: tensor<2x8x77x64xbf16>, %k: tensor<2x8x99x64xbf16>, %v: tensor<2x8x99x32xbf16>,
                 %o: tensor<2x8x77x32xbf16>) -> tensor<2x8x77x32xbf16> {
  %0 = fp8.attention %q, %k, %v into %o scale 0.125
    maps [affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>, affine_map<(b, h, m, n, d, e) -> (b, h, n, d)>,
          affine_map<(b, h, m, n, d, e) -> (b, h, n, e)>, affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>]
    : tensor<2x8x77x64xbf16>, tensor<2x8x99x64xbf16>, tensor<2x8x99x32xbf16> -> tensor<2x8x77x32xbf16>
  return %0 : tensor<2x8x77x32xbf16>
}

// Heads are between rows and columns, four heads share a key head, keys lack one of the batches, and sizes are
// dynamic.

// CHECK-LABEL: func @grouped
// CHECK: fp8.attention {{.*}} mask(%{{.*}} : tensor<1x?x?xi1>) into %{{.*}} scale 2.500000e-01 causal zero_empty_rows maps
// CHECK-SAME: : tensor<?x?x8x64xf16>, tensor<?x2x64xf16>, tensor<64x2x?xf16> -> tensor<?x?x8x64xf32>
func.func @grouped(%q: tensor<?x?x8x64xf16>, %k: tensor<?x2x64xf16>, %v: tensor<64x2x?xf16>, %mask: tensor<1x?x?xi1>,
                   %o: tensor<?x?x8x64xf32>) -> tensor<?x?x8x64xf32> {
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x?x?xi1>) into %o scale 0.25 causal zero_empty_rows
    maps [affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>, affine_map<(b, h, m, n, d, e) -> (n, h floordiv 4, d)>,
          affine_map<(b, h, m, n, d, e) -> (e, h floordiv 4, n)>, affine_map<(b, h, m, n, d, e) -> (0, m, n)>,
          affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>]
    : tensor<?x?x8x64xf16>, tensor<?x2x64xf16>, tensor<64x2x?xf16> -> tensor<?x?x8x64xf32>
  return %0 : tensor<?x?x8x64xf32>
}

// CHECK-LABEL: func @memrefs
// CHECK: fp8.attention {{.*}} mask(%{{.*}} : memref<77x99xbf16>) into %{{.*}} scale 1.000000e+00 maps {{.*}} -> memref<77x32xf32>
func.func @memrefs(%q: memref<77x64xbf16>, %k: memref<99x64xbf16>, %v: memref<99x32xbf16>, %mask: memref<77x99xbf16>,
                   %o: memref<77x32xf32>) {
  fp8.attention %q, %k, %v mask(%mask : memref<77x99xbf16>) into %o scale 1.0
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>,
          affine_map<(m, n, d, e) -> (m, n)>, affine_map<(m, n, d, e) -> (m, e)>]
    : memref<77x64xbf16>, memref<99x64xbf16>, memref<99x32xbf16> -> memref<77x32xf32>
  return
}

// A mask without effect is removed, and other masks stay.

// CANON-LABEL: func @constant_masks
// CANON: %[[MINUS:.*]] = arith.constant dense<-1.000000e+00>
// CANON: %[[A:.*]] = fp8.attention %{{[a-z0-9]*}}, %{{[a-z0-9]*}}, %{{[a-z0-9]*}} into %{{[a-z0-9]*}} scale 1.000000e+00 maps [#{{[a-z0-9]*}}, #{{[a-z0-9]*}}, #{{[a-z0-9]*}}, #{{[a-z0-9]*}}] :
// CANON: %[[B:.*]] = fp8.attention %{{[a-z0-9]*}}, %{{[a-z0-9]*}}, %{{[a-z0-9]*}} into %[[A]] scale
// CANON: fp8.attention {{.*}} mask(%[[MINUS]] : tensor<77x99xf32>) into %[[B]]
func.func @constant_masks(%q: tensor<77x64xbf16>, %k: tensor<99x64xbf16>, %v: tensor<99x32xbf16>,
                          %o: tensor<77x32xf32>) -> tensor<77x32xf32> {
  %zero = arith.constant dense<-0.0> : tensor<77x99xf32>
  %true = arith.constant dense<true> : tensor<77x99xi1>
  %minus = arith.constant dense<-1.0> : tensor<77x99xf32>
  %0 = fp8.attention %q, %k, %v mask(%zero : tensor<77x99xf32>) into %o scale 1.0
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>,
          affine_map<(m, n, d, e) -> (m, n)>, affine_map<(m, n, d, e) -> (m, e)>]
    : tensor<77x64xbf16>, tensor<99x64xbf16>, tensor<99x32xbf16> -> tensor<77x32xf32>
  %1 = fp8.attention %q, %k, %v mask(%true : tensor<77x99xi1>) into %0 scale 1.0
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>,
          affine_map<(m, n, d, e) -> (m, n)>, affine_map<(m, n, d, e) -> (m, e)>]
    : tensor<77x64xbf16>, tensor<99x64xbf16>, tensor<99x32xbf16> -> tensor<77x32xf32>
  %2 = fp8.attention %q, %k, %v mask(%minus : tensor<77x99xf32>) into %1 scale 1.0
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>,
          affine_map<(m, n, d, e) -> (m, n)>, affine_map<(m, n, d, e) -> (m, e)>]
    : tensor<77x64xbf16>, tensor<99x64xbf16>, tensor<99x32xbf16> -> tensor<77x32xf32>
  return %2 : tensor<77x32xf32>
}

// The operands are FP8. q and k have one scale for each head, and v has one for all heads. A mask
// without effect is removed, too.

// CHECK-LABEL: func @fp8
// CHECK: fp8.attention %{{.*}}, %{{.*}}, %{{.*}} scales(%{{.*}}, %{{.*}}, %{{.*}} : tensor<8x1x1xf32>, tensor<2xf32>, tensor<1xf32>) into %{{.*}} scale 1.250000e-01 causal maps
// CHECK-SAME: {accumulate = #fp8.accumulate<fast>} : tensor<8x77x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN> -> tensor<8x77x64xbf16>
// CHECK: fp8.attention {{.*}} scales({{.*}}) mask(%{{.*}} : tensor<1x1xf32>) into
// CANON-LABEL: func @fp8
// CANON: fp8.attention
// CANON: fp8.attention {{.*}} scales(%{{[a-z0-9]*}}, %{{[a-z0-9]*}}, %{{[a-z0-9]*}} : {{.*}}) into %{{[a-z0-9]*}} scale 1.250000e-01 maps [#{{[a-z0-9]*}}, #{{[a-z0-9]*}}, #{{[a-z0-9]*}}, #{{[a-z0-9]*}}, #{{[a-z0-9]*}}, #{{[a-z0-9]*}}, #{{[a-z0-9]*}}] :
func.func @fp8(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<2x99x64xf8E4M3FN>, %sq: tensor<8x1x1xf32>, %sk: tensor<2xf32>,
               %sv: tensor<1xf32>, %o: tensor<8x77x64xbf16>) -> tensor<8x77x64xbf16> {
  %0 = fp8.attention %q, %k, %k scales(%sq, %sk, %sv : tensor<8x1x1xf32>, tensor<2xf32>, tensor<1xf32>) into %o
    scale 0.125 causal
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h floordiv 4, n, d)>,
          affine_map<(h, m, n, d, e) -> (h floordiv 4, n, e)>, affine_map<(h, m, n, d, e) -> (h, 0, 0)>,
          affine_map<(h, m, n, d, e) -> (h floordiv 4)>, affine_map<(h, m, n, d, e) -> (0)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>] {accumulate = #fp8.accumulate<fast>}
    : tensor<8x77x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN> -> tensor<8x77x64xbf16>
  %zero = arith.constant dense<0.0> : tensor<1x1xf32>
  %1 = fp8.attention %q, %k, %k scales(%sq, %sk, %sv : tensor<8x1x1xf32>, tensor<2xf32>, tensor<1xf32>)
    mask(%zero : tensor<1x1xf32>) into %0 scale 0.125
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h floordiv 4, n, d)>,
          affine_map<(h, m, n, d, e) -> (h floordiv 4, n, e)>, affine_map<(h, m, n, d, e) -> (h, 0, 0)>,
          affine_map<(h, m, n, d, e) -> (h floordiv 4)>, affine_map<(h, m, n, d, e) -> (0)>,
          affine_map<(h, m, n, d, e) -> (0, 0)>, affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN> -> tensor<8x77x64xbf16>
  return %1 : tensor<8x77x64xbf16>
}
