// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --mlir-print-op-generic | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --emit-bytecode | fp8-opt | FileCheck %s

// CHECK-LABEL: func @amax
func.func @amax(%x: tensor<4x256xbf16>, %zero: tensor<4x2xf32>, %m: memref<?x?xf32>, %o: memref<1x1xf32>) -> tensor<4x2xf32> {
  // CHECK: fp8.amax %{{.*}} into %{{.*}} block [1, 128] : tensor<4x256xbf16> -> tensor<4x2xf32>
  %a = fp8.amax %x into %zero block [1, 128] : tensor<4x256xbf16> -> tensor<4x2xf32>
  // CHECK: fp8.amax %{{.*}} into %{{.*}} block [-1, -1] : memref<?x?xf32> -> memref<1x1xf32>
  fp8.amax %m into %o block [-1, -1] : memref<?x?xf32> -> memref<1x1xf32>
  return %a : tensor<4x2xf32>
}

// CHECK-LABEL: func @dynamic_quantize
func.func @dynamic_quantize(%x: tensor<4x256xbf16>, %qi: tensor<4x256xf8E4M3FN>, %si: tensor<4x2xf32>) -> (tensor<4x256xf8E4M3FN>, tensor<4x2xf32>) {
  // CHECK: fp8.dynamic_quantize %{{.*}} into %{{.*}}, %{{.*}} block [1, 128] {overflow = #fp8.overflow<nan>} : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128] {overflow = #fp8.overflow<nan>}
    : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  return %q, %s : tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
}

// CHECK-LABEL: func @dynamic_quantize_ordered
func.func @dynamic_quantize_ordered(%x: tensor<4x?xbf16>, %qi: tensor<4x?xf8E4M3FN>, %si: tensor<?x4xf32>) -> tensor<?x4xf32> {
  // CHECK: fp8.dynamic_quantize %{{.*}} into %{{.*}}, %{{.*}} block [1, 128] {scale_order = array<i64: 1, 0>} : tensor<4x?xbf16> -> tensor<4x?xf8E4M3FN>, tensor<?x4xf32>
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128] {scale_order = array<i64: 1, 0>}
    : tensor<4x?xbf16> -> tensor<4x?xf8E4M3FN>, tensor<?x4xf32>
  return %s : tensor<?x4xf32>
}

// CHECK-LABEL: func @dequantize
func.func @dequantize(%acc: tensor<4x8xf32>, %sa: tensor<4x1xf32>, %sb: tensor<8x1xf32>, %i: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK: fp8.dequantize %{{.*}} scales(%{{.*}}, %{{.*}} : tensor<4x1xf32>, tensor<8x1xf32>) into %{{.*}} maps [#{{.*}}, #{{.*}}] : tensor<4x8xf32> -> tensor<4x8xbf16>
  %z = fp8.dequantize %acc scales(%sa, %sb : tensor<4x1xf32>, tensor<8x1xf32>) into %i
    maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n, 0)>]
    : tensor<4x8xf32> -> tensor<4x8xbf16>
  // CHECK: fp8.dequantize %{{.*}} into %{{.*}} : tensor<4x8xf32> -> tensor<4x8xbf16>
  %y = fp8.dequantize %acc into %i : tensor<4x8xf32> -> tensor<4x8xbf16>
  return %z, %y : tensor<4x8xbf16>, tensor<4x8xbf16>
}

// CHECK-LABEL: func @scaled_matmul
func.func @scaled_matmul(%a: tensor<64x256xf8E4M3FN>, %sa: tensor<64x2xf32>, %b: tensor<128x256xf8E4M3FN>,
                         %sb: tensor<1x2xf32>, %zero: tensor<64x128xf32>, %out: tensor<64x128xbf16>,
                         %bias: tensor<128xf32>) -> (tensor<64x128xf32>, tensor<64x128xbf16>) {
  // CHECK: fp8.scaled_matmul %{{.*}} scale(%{{.*}} : tensor<64x2xf32>), %{{.*}} scale(%{{.*}} : tensor<1x2xf32>) into
  %c = fp8.scaled_matmul %a scale(%sa : tensor<64x2xf32>), %b scale(%sb : tensor<1x2xf32>) into %zero
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 128)>,
            affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
            affine_map<(m, n, k) -> (m, n)>]
      : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xf32>
  // CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} into %{{.*}} maps [{{.*}}] {accumulate = #fp8.accumulate<fast>} epilogue(%{{.*}} : tensor<128xf32>) {
  // CHECK: fp8.yield
  %d = fp8.scaled_matmul %a, %b into %out
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n)>]
      {accumulate = #fp8.accumulate<fast>}
      epilogue(%bias : tensor<128xf32>) {
      ^bb0(%acc: f32, %e: f32):
        %r = arith.addf %acc, %e : f32
        %t = arith.truncf %r : f32 to bf16
        fp8.yield %t : bf16
      } : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xbf16>
  return %c, %d : tensor<64x128xf32>, tensor<64x128xbf16>
}

// CHECK-LABEL: func @epilogue_with_quantization
func.func @epilogue_with_quantization(%a: tensor<4x16xf8E4M3FN>, %b: tensor<16x64xf8E4M3FN>, %qi: tensor<4x64xf8E5M2>, %si: tensor<2x4xf8E8M0FNU>)
    -> (tensor<4x64xf8E5M2>, tensor<2x4xf8E8M0FNU>) {
  // CHECK: %{{.*}}:2 = fp8.scaled_matmul %{{.*}}, %{{.*}} into %{{.*}}, %{{.*}} maps [{{.*}}] epilogue {
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32):
  // CHECK-NEXT: %[[Q:.*]], %[[S:.*]] = fp8.row_quantize %[[ACC]] group 32
  // CHECK-NEXT: fp8.yield %[[Q]], %[[S]] : f8E5M2, f8E8M0FNU
  // CHECK-NEXT: } : tensor<4x16xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<4x64xf8E5M2>, tensor<2x4xf8E8M0FNU>
  %q, %s = fp8.scaled_matmul %a, %b into %qi, %si
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>,
            affine_map<(m, n, k) -> (n floordiv 32, m)>]
      epilogue {
      ^bb0(%acc: f32):
        %code, %scale = fp8.row_quantize %acc group 32 {scale_rounding = #fp8.scale_rounding<pow2_ceil>} : f32 -> f8E5M2, f8E8M0FNU
        fp8.yield %code, %scale : f8E5M2, f8E8M0FNU
      } : tensor<4x16xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<4x64xf8E5M2>, tensor<2x4xf8E8M0FNU>
  return %q, %s : tensor<4x64xf8E5M2>, tensor<2x4xf8E8M0FNU>
}

// CHECK-LABEL: func @epilogue_with_given_scale
func.func @epilogue_with_given_scale(%a: tensor<4x16xf8E4M3FN>, %b: tensor<16x64xf8E4M3FN>, %s: tensor<1xbf16>, %qi: tensor<4x64xf8E5M2>)
    -> tensor<4x64xf8E5M2> {
  // CHECK: %{{.*}} = fp8.scaled_matmul %{{.*}}, %{{.*}} into %{{.*}} maps [{{.*}}] epilogue(%{{.*}} : tensor<1xbf16>) {
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32, %[[S:.*]]: bf16):
  // CHECK-NEXT: %[[Q:.*]] = fp8.row_encode %[[ACC]] scale %[[S]] : f32, bf16 -> f8E5M2
  // CHECK-NEXT: fp8.yield %[[Q]] : f8E5M2
  // CHECK-NEXT: } : tensor<4x16xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<4x64xf8E5M2>
  %q = fp8.scaled_matmul %a, %b into %qi
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>,
            affine_map<(m, n, k) -> (0)>]
      epilogue(%s : tensor<1xbf16>) {
      ^bb0(%acc: f32, %g: bf16):
        %code = fp8.row_encode %acc scale %g : f32, bf16 -> f8E5M2
        fp8.yield %code : f8E5M2
      } : tensor<4x16xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<4x64xf8E5M2>
  return %q : tensor<4x64xf8E5M2>
}

// CHECK-LABEL: func @two_sides
func.func @two_sides(%a: tensor<4x256xf8E4M3FN>, %sa: tensor<4x2xf32>, %b: tensor<8x256xf8E5M2>, %sb: tensor<1x2xf32>, %b2: tensor<8x256xf8E5M2>,
                     %sb2: tensor<1x2xf32>, %bias: tensor<8xbf16>, %c: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK: fp8.scaled_matmul %{{.*}} scale(%{{.*}} : tensor<4x2xf32>), %{{.*}} scale(%[[SB:.*]] : tensor<1x2xf32>) and(%{{.*}} : tensor<8x256xf8E5M2>) scale(%[[SB2:.*]] : tensor<1x2xf32>) into %{{.*}} maps [{{.*}}] epilogue(%{{.*}} : tensor<8xbf16>) {
  // CHECK-NEXT: ^bb0(%{{.*}}: f32, %{{.*}}: f32, %{{.*}}: bf16):
  // CHECK: } : tensor<4x256xf8E4M3FN>, tensor<8x256xf8E5M2> -> tensor<4x8xbf16>
  %0 = fp8.scaled_matmul %a scale(%sa : tensor<4x2xf32>), %b scale(%sb : tensor<1x2xf32>) and(%b2 : tensor<8x256xf8E5M2>) scale(%sb2 : tensor<1x2xf32>)
      into %c maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 128)>,
            affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n)>,
            affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>] epilogue(%bias : tensor<8xbf16>) {
      ^bb0(%first: f32, %second: f32, %e: bf16):
        %p = arith.mulf %first, %second : f32
        %t = arith.truncf %p : f32 to bf16
        %u = arith.addf %t, %e : bf16
        fp8.yield %u : bf16
      } : tensor<4x256xf8E4M3FN>, tensor<8x256xf8E5M2> -> tensor<4x8xbf16>
  // CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} and(%{{.*}} : tensor<8x256xf8E5M2>) into
  %1 = fp8.scaled_matmul %a, %b and(%b2 : tensor<8x256xf8E5M2>) into %c maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n, k)>] epilogue {
      ^bb0(%first: f32, %second: f32):
        %p = arith.subf %first, %second : f32
        %t = arith.truncf %p : f32 to bf16
        fp8.yield %t : bf16
      } : tensor<4x256xf8E4M3FN>, tensor<8x256xf8E5M2> -> tensor<4x8xbf16>
  return %0, %1 : tensor<4x8xbf16>, tensor<4x8xbf16>
}

// CHECK-LABEL: func @epilogue_without_extras
func.func @epilogue_without_extras(%a: memref<4x16xf8E4M3FN>, %b: memref<16x8xf8E5M2FNUZ>, %c: memref<4x8xf8E5M2>) {
  // CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} into %{{.*}} maps [{{.*}}] epilogue {
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32):
  // CHECK-NEXT: %[[Q:.*]] = fp8.cast %[[ACC]] : f32 to f8E5M2
  // CHECK-NEXT: fp8.yield %[[Q]] : f8E5M2
  // CHECK-NEXT: } : memref<4x16xf8E4M3FN>, memref<16x8xf8E5M2FNUZ> -> memref<4x8xf8E5M2>
  fp8.scaled_matmul %a, %b into %c
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
      epilogue {
      ^bb0(%acc: f32):
        %q = fp8.cast %acc : f32 to f8E5M2
        fp8.yield %q : f8E5M2
      } : memref<4x16xf8E4M3FN>, memref<16x8xf8E5M2FNUZ> -> memref<4x8xf8E5M2>
  return
}

// The operands are batched or permuted, all batches share the weight, or K is
// 0.

// CHECK-LABEL: func @scaled_matmul_decoded
func.func @scaled_matmul_decoded(%a: tensor<64x256xbf16>, %b: tensor<128x256xf8E4M3FN>, %sb: tensor<2x1xf32>, %row: tensor<128xf32>,
                                 %i: tensor<64x128xbf16>, %m: memref<4x8xf16>, %n: memref<8x4xf32>, %o: memref<4x4xf16>) -> (tensor<64x128xbf16>, tensor<64x128xbf16>) {
  // CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} scale(%{{.*}} : tensor<2x1xf32>) into %{{.*}} maps [{{.*}}] : tensor<64x256xbf16>, tensor<128x256xf8E4M3FN> -> tensor<64x128xbf16>
  %c = fp8.scaled_matmul %a, %b scale(%sb : tensor<2x1xf32>) into %i
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (k floordiv 128, n floordiv 128)>, affine_map<(m, n, k) -> (m, n)>]
      : tensor<64x256xbf16>, tensor<128x256xf8E4M3FN> -> tensor<64x128xbf16>
  // CHECK: fp8.scaled_matmul %{{.*}} scale(%{{.*}} : tensor<128xf32>), %{{.*}} into
  %d = fp8.scaled_matmul %b scale(%row : tensor<128xf32>), %a into %i
      maps [affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n)>,
            affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, n)>]
      : tensor<128x256xf8E4M3FN>, tensor<64x256xbf16> -> tensor<64x128xbf16>
  // CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} into %{{.*}} maps [{{.*}}] : memref<4x8xf16>, memref<8x4xf32> -> memref<4x4xf16>
  fp8.scaled_matmul %m, %n into %o
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
      : memref<4x8xf16>, memref<8x4xf32> -> memref<4x4xf16>
  return %c, %d : tensor<64x128xbf16>, tensor<64x128xbf16>
}

// CHECK-LABEL: func @scaled_matmul_batch
func.func @scaled_matmul_batch(%a: tensor<?x3x0x5xf8E4M3FNUZ>, %b: tensor<0x7xf8E5M2>, %sb: tensor<0x1xf8E8M0FNU>,
                               %c: tensor<3x?x7x5xf32>) -> tensor<3x?x7x5xf32> {
  // CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} scale(%{{.*}} : tensor<0x1xf8E8M0FNU>) into
  %r = fp8.scaled_matmul %a, %b scale(%sb : tensor<0x1xf8E8M0FNU>) into %c
      maps [affine_map<(b, h, m, n, k) -> (b, h, k, m)>, affine_map<(b, h, m, n, k) -> (k, n)>,
            affine_map<(b, h, m, n, k) -> (k floordiv 32, 0)>, affine_map<(b, h, m, n, k) -> (h, b, n, m)>]
      : tensor<?x3x0x5xf8E4M3FNUZ>, tensor<0x7xf8E5M2> -> tensor<3x?x7x5xf32>
  return %r : tensor<3x?x7x5xf32>
}

// CHECK-LABEL: func @compute_scale
func.func @compute_scale(%a: tensor<?x2xf32>, %i: tensor<?x2xf8E8M0FNU>, %m: memref<3xf32>, %o: memref<3xbf16>) -> tensor<?x2xf8E8M0FNU> {
  // CHECK: fp8.compute_scale %{{.*}} into %{{.*}} format f8E5M2 {scale_rounding = #fp8.scale_rounding<pow2_ceil>} : tensor<?x2xf32> -> tensor<?x2xf8E8M0FNU>
  %s = fp8.compute_scale %a into %i format f8E5M2 {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
    : tensor<?x2xf32> -> tensor<?x2xf8E8M0FNU>
  // CHECK: fp8.compute_scale %{{.*}} into %{{.*}} format f8E4M3FNUZ {amax_floor = 2.500000e-01 : f32} : memref<3xf32> -> memref<3xbf16>
  fp8.compute_scale %m into %o format f8E4M3FNUZ {amax_floor = 0.25 : f32} : memref<3xf32> -> memref<3xbf16>
  return %s : tensor<?x2xf8E8M0FNU>
}

// The operands have rank 0 or rank 5, or are a strided memref.

// CHECK-LABEL: func @quantize
func.func @quantize(%x: tensor<f16>, %s: tensor<bf16>, %i: tensor<f8E5M2FNUZ>, %y: tensor<2x3x4x5x33xf32>, %t: tensor<2x1x4x3x2xf32>,
                    %j: tensor<2x3x4x5x33xf8E4M3FN>, %m: memref<4x8xbf16, strided<[?, 2], offset: ?>>,
                    %o: memref<4x8xf8E4M3FN, strided<[16, 1]>>, %u: memref<1x1xf32>) -> (tensor<f8E5M2FNUZ>, tensor<2x3x4x5x33xf8E4M3FN>) {
  // CHECK: fp8.quantize %{{.*}} scale(%{{.*}}) into %{{.*}} block [] : tensor<f16>, tensor<bf16> -> tensor<f8E5M2FNUZ>
  %p = fp8.quantize %x scale(%s) into %i block [] : tensor<f16>, tensor<bf16> -> tensor<f8E5M2FNUZ>
  // CHECK: fp8.quantize %{{.*}} scale(%{{.*}}) into %{{.*}} block [1, -1, 1, 2, 32] {division = #fp8.division<reciprocal>} :
  %q = fp8.quantize %y scale(%t) into %j block [1, -1, 1, 2, 32] {division = #fp8.division<reciprocal>}
    : tensor<2x3x4x5x33xf32>, tensor<2x1x4x3x2xf32> -> tensor<2x3x4x5x33xf8E4M3FN>
  // CHECK: fp8.quantize %{{.*}} scale(%{{.*}}) into %{{.*}} block [-1, -1] : memref<4x8xbf16, strided<[?, 2], offset: ?>>, memref<1x1xf32> -> memref<4x8xf8E4M3FN, strided<[16, 1]>>
  fp8.quantize %m scale(%u) into %o block [-1, -1]
    : memref<4x8xbf16, strided<[?, 2], offset: ?>>, memref<1x1xf32> -> memref<4x8xf8E4M3FN, strided<[16, 1]>>
  return %p, %q : tensor<f8E5M2FNUZ>, tensor<2x3x4x5x33xf8E4M3FN>
}

// CHECK-LABEL: func @cast
func.func @cast(%x: f32, %v: vector<8xbf16>, %t: tensor<4x?xf8E4M3FN>) {
  // CHECK: fp8.cast %{{.*}} : f32 to f8E4M3FN
  %0 = fp8.cast %x : f32 to f8E4M3FN
  // CHECK: fp8.cast %{{.*}} {overflow = #fp8.overflow<nan>} : vector<8xbf16> to vector<8xf8E5M2>
  %1 = fp8.cast %v {overflow = #fp8.overflow<nan>} : vector<8xbf16> to vector<8xf8E5M2>
  // CHECK: fp8.cast %{{.*}} : tensor<4x?xf8E4M3FN> to tensor<4x?xf32>
  %2 = fp8.cast %t : tensor<4x?xf8E4M3FN> to tensor<4x?xf32>
  // CHECK: fp8.cast %{{.*}} {scale_rounding = #fp8.scale_rounding<pow2_nearest>} : f32 to f8E8M0FNU
  %3 = fp8.cast %x {scale_rounding = #fp8.scale_rounding<pow2_nearest>} : f32 to f8E8M0FNU
  // CHECK: fp8.cast %{{.*}} : f8E8M0FNU to bf16
  %4 = fp8.cast %3 : f8E8M0FNU to bf16
  // CHECK: fp8.cast %{{.*}} : f8E4M3FN to f8E5M2
  %5 = fp8.cast %0 : f8E4M3FN to f8E5M2
  return
}
