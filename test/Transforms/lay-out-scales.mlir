// Scales are read without a transpose, and written in the order in which
// kernels read them.
// RUN: fp8-opt %s --fp8-lay-out-scales --split-input-file | FileCheck %s --check-prefixes=CHECK,PLAIN
// RUN: fp8-opt %s --fp8-lay-out-scales=groups-first=true --split-input-file | FileCheck %s --check-prefixes=CHECK,GROUPS

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// The scale is an argument, or a slice of an argument.
// CHECK: #[[$GROUPS:.*]] = affine_map<(d0, d1, d2) -> (d2 floordiv 128, d0)>
// CHECK-LABEL: func.func @argument
// CHECK-SAME: %[[SA:[a-z0-9]+]]: tensor<4x?xf32>
// CHECK-NOT: linalg.transpose
// CHECK: fp8.scaled_matmul %{{.*}} scale(%[[SA]] : tensor<4x?xf32>), %{{.*}} scale({{.*}}) into %{{.*}} maps [#{{.*}}, #[[$GROUPS]], #{{.*}}]
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[SA]]
// CHECK: fp8.scaled_matmul %{{.*}} scale(%[[PART]] : tensor<4x64xf32>)
func.func @argument(%sat: tensor<4x?xf32>, %m: index, %a: tensor<?x512xf8E4M3FN>, %p: tensor<64x512xf8E4M3FN>, %b: tensor<512x512xf8E4M3FN>,
                    %sb: tensor<4x4xf32>, %d: tensor<?x512xf32>, %e: tensor<64x512xf32>) -> (tensor<?x512xf32>, tensor<64x512xf32>) {
  %0 = tensor.empty(%m) : tensor<?x4xf32>
  %sa = linalg.transpose ins(%sat : tensor<4x?xf32>) outs(%0 : tensor<?x4xf32>) permutation = [1, 0]
  %y = fp8.scaled_matmul %a scale(%sa : tensor<?x4xf32>), %b scale(%sb : tensor<4x4xf32>) into %d maps [#a, #sa, #b, #sb, #c]
      : tensor<?x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<?x512xf32>
  %part = tensor.extract_slice %sat[0, 0] [4, 64] [1, 1] : tensor<4x?xf32> to tensor<4x64xf32>
  %1 = tensor.empty() : tensor<64x4xf32>
  %sp = linalg.transpose ins(%part : tensor<4x64xf32>) outs(%1 : tensor<64x4xf32>) permutation = [1, 0]
  %z = fp8.scaled_matmul %p scale(%sp : tensor<64x4xf32>), %b scale(%sb : tensor<4x4xf32>) into %e maps [#a, #sa, #b, #sb, #c]
      : tensor<64x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<64x512xf32>
  return %y, %z : tensor<?x512xf32>, tensor<64x512xf32>
}

// -----

#a = affine_map<(b, m, n, k) -> (b, m, k)>
#b = affine_map<(b, m, n, k) -> (b, n, k)>
#c = affine_map<(b, m, n, k) -> (b, m, n)>
#sa = affine_map<(b, m, n, k) -> (b, m, k floordiv 64)>
#sb = affine_map<(b, m, n, k) -> (b, n, k floordiv 64)>
#kmb = affine_map<(b, m, k) -> (k, b, m)>
#bmk = affine_map<(b, m, k) -> (b, m, k)>

// Both operands have scales, there is a batch, a transpose is a linalg.generic,
// a scale is a constant, and two matmuls read one scale.
// CHECK-DAG: #[[$A:.*]] = affine_map<(d0, d1, d2, d3) -> (d3 floordiv 64, d0, d1)>
// CHECK-DAG: #[[$B:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d3 floordiv 64, d2)>
// CHECK-LABEL: func.func @batch
// CHECK-NOT: linalg.
// CHECK-COUNT-2: fp8.scaled_matmul {{.*}} scale(%{{.*}} : tensor<8x3x100xf32>), %{{.*}} scale(%{{.*}} : tensor<3x8x64xf32>) into %{{.*}} maps [#{{.*}}, #[[$A]], #{{.*}}, #[[$B]], #{{.*}}]
func.func @batch(%a: tensor<3x100x512xf8E4M3FN>, %sat: tensor<8x3x100xf32>, %b: tensor<3x64x512xf8E4M3FN>,
                 %d: tensor<3x100x64xf32>, %e: tensor<3x100x64xf32>) -> (tensor<3x100x64xf32>, tensor<3x100x64xf32>) {
  %0 = tensor.empty() : tensor<3x100x8xf32>
  %sa = linalg.generic {indexing_maps = [#kmb, #bmk], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sat : tensor<8x3x100xf32>) outs(%0 : tensor<3x100x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x100x8xf32>
  %sbt = arith.constant dense<2.0> : tensor<3x8x64xf32>
  %1 = tensor.empty() : tensor<3x64x8xf32>
  %sb = linalg.transpose ins(%sbt : tensor<3x8x64xf32>) outs(%1 : tensor<3x64x8xf32>) permutation = [0, 2, 1]
  %y = fp8.scaled_matmul %a scale(%sa : tensor<3x100x8xf32>), %b scale(%sb : tensor<3x64x8xf32>) into %d maps [#a, #sa, #b, #sb, #c]
      : tensor<3x100x512xf8E4M3FN>, tensor<3x64x512xf8E4M3FN> -> tensor<3x100x64xf32>
  %z = fp8.scaled_matmul %a scale(%sa : tensor<3x100x8xf32>), %b scale(%sb : tensor<3x64x8xf32>) into %e maps [#a, #sa, #b, #sb, #c]
      : tensor<3x100x512xf8E4M3FN>, tensor<3x64x512xf8E4M3FN> -> tensor<3x100x64xf32>
  return %y, %z : tensor<3x100x64xf32>, tensor<3x100x64xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, k floordiv 128)>
#s32 = affine_map<(m, n, k) -> (m, k floordiv 32)>

// These transposes stay: the scale is computed, another operation reads the
// result, or the type is f8E8M0FNU.
// CHECK-LABEL: func.func @left_alone
// CHECK-COUNT-3: linalg.transpose
func.func @left_alone(%read: tensor<4x512xf32>, %a: tensor<512x512xf8E4M3FN>, %b: tensor<512x512xf8E4M3FN>, %e8: tensor<16x512xf8E8M0FNU>,
                      %d: tensor<512x512xf32>, %one: f32) -> (tensor<512x512xf32>, tensor<512x512xf32>, tensor<512x512xf32>, tensor<512x4xf32>) {
  %0 = tensor.empty() : tensor<512x4xf32>
  %s0 = linalg.transpose ins(%read : tensor<4x512xf32>) outs(%0 : tensor<512x4xf32>) permutation = [1, 0]
  %y0 = fp8.scaled_matmul %a scale(%s0 : tensor<512x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : tensor<512x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<512x512xf32>
  %1 = tensor.empty() : tensor<4x512xf32>
  %computed = linalg.exp ins(%read : tensor<4x512xf32>) outs(%1 : tensor<4x512xf32>) -> tensor<4x512xf32>
  %s1 = linalg.transpose ins(%computed : tensor<4x512xf32>) outs(%0 : tensor<512x4xf32>) permutation = [1, 0]
  %y1 = fp8.scaled_matmul %a scale(%s1 : tensor<512x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : tensor<512x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<512x512xf32>
  %2 = tensor.empty() : tensor<512x16xf8E8M0FNU>
  %s2 = linalg.transpose ins(%e8 : tensor<16x512xf8E8M0FNU>) outs(%2 : tensor<512x16xf8E8M0FNU>) permutation = [1, 0]
  %y2 = fp8.scaled_matmul %a scale(%s2 : tensor<512x16xf8E8M0FNU>), %b into %d maps [#a, #s32, #b, #c]
      : tensor<512x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<512x512xf32>
  return %y0, %y1, %y2, %s0 : tensor<512x512xf32>, tensor<512x512xf32>, tensor<512x512xf32>, tensor<512x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, k floordiv 128)>

// The dimension of groups of K comes first, and rows start at multiples of 16
// bytes, for each matmul that reads the scales.
// PLAIN-LABEL: func.func @quantized
// PLAIN-NOT: scale_order
// GROUPS-DAG: #[[$GROUPS:.*]] = affine_map<(d0, d1, d2) -> (d2 floordiv 128, d0)>
// GROUPS-LABEL: func.func @quantized
// GROUPS: %[[M:.*]] = tensor.empty() : tensor<4x1004xf32>
// GROUPS: %[[S:.*]] = tensor.extract_slice %[[M]][0, 0] [4, 1001] [1, 1] : tensor<4x1004xf32> to tensor<4x1001xf32>
// GROUPS: %[[Q:.*]]:2 = fp8.dynamic_quantize %{{.*}} into %{{.*}}, %[[S]] block [1, 128] {scale_order = array<i64: 1, 0>}
// GROUPS-COUNT-2: fp8.scaled_matmul %[[Q]]#0 scale(%[[Q]]#1 : tensor<4x1001xf32>), %{{.*}} into %{{.*}} maps [#{{.*}}, #[[$GROUPS]], #{{.*}}]
func.func @quantized(%x: tensor<1001x512xbf16>, %b: tensor<512x512xf8E4M3FN>, %d: tensor<1001x512xf32>, %e: tensor<1001x512xf32>)
    -> (tensor<1001x512xf32>, tensor<1001x512xf32>) {
  %0 = tensor.empty() : tensor<1001x512xf8E4M3FN>
  %1 = tensor.empty() : tensor<1001x4xf32>
  %q, %s = fp8.dynamic_quantize %x into %0, %1 block [1, 128] : tensor<1001x512xbf16> -> tensor<1001x512xf8E4M3FN>, tensor<1001x4xf32>
  %y = fp8.scaled_matmul %q scale(%s : tensor<1001x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : tensor<1001x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<1001x512xf32>
  %z = fp8.scaled_matmul %q scale(%s : tensor<1001x4xf32>), %b into %e maps [#a, #s, #b, #c]
      : tensor<1001x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<1001x512xf32>
  return %y, %z : tensor<1001x512xf32>, tensor<1001x512xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, k floordiv 128)>

// The number of rows is known at run time only. The order stays if another operation reads the scale, or if there is
// one scale for each row.
// GROUPS-LABEL: func.func @dynamic
// GROUPS: %[[PADDED:.*]] = affine.apply #{{.*}}()[%{{.*}}]
// GROUPS: %[[M:.*]] = tensor.empty(%[[PADDED]]) : tensor<4x?xf32>
// GROUPS: tensor.extract_slice %[[M]]
// GROUPS: fp8.dynamic_quantize {{.*}} {scale_order = array<i64: 1, 0>} : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<4x?xf32>
// GROUPS: fp8.dynamic_quantize {{.*}} block [1, 128] : tensor<?x512xbf16>
// GROUPS: fp8.dynamic_quantize {{.*}} block [1, -1] : tensor<?x512xbf16>
func.func @dynamic(%x: tensor<?x512xbf16>, %m: index, %b: tensor<512x512xf8E4M3FN>, %d: tensor<?x512xf32>)
    -> (tensor<?x512xf32>, tensor<?x512xf32>, tensor<?x4xf32>, tensor<?x1xf32>) {
  %0 = tensor.empty(%m) : tensor<?x512xf8E4M3FN>
  %1 = tensor.empty(%m) : tensor<?x4xf32>
  %q, %s = fp8.dynamic_quantize %x into %0, %1 block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  %y = fp8.scaled_matmul %q scale(%s : tensor<?x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : tensor<?x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<?x512xf32>
  %p, %t = fp8.dynamic_quantize %x into %0, %1 block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  %z = fp8.scaled_matmul %p scale(%t : tensor<?x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : tensor<?x512xf8E4M3FN>, tensor<512x512xf8E4M3FN> -> tensor<?x512xf32>
  %2 = tensor.empty(%m) : tensor<?x1xf32>
  %r, %u = fp8.dynamic_quantize %x into %0, %2 block [1, -1] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x1xf32>
  return %y, %z, %t, %u : tensor<?x512xf32>, tensor<?x512xf32>, tensor<?x4xf32>, tensor<?x1xf32>
}
