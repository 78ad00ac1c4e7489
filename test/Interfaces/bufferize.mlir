// RUN: fp8-opt %s --split-input-file --convert-elementwise-to-linalg --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s

// Inits that are only written are not copied. Later operations read only the
// results.

// CHECK-LABEL: func @chain
// CHECK-SAME: (%[[X:[a-z0-9]*]]: memref<4x256xbf16>, %[[SI:[a-z0-9]*]]: memref<4x2xf32>, %[[QI:[a-z0-9]*]]: memref<4x256xf8E4M3FN>)
func.func @chain(%x: tensor<4x256xbf16>, %si: tensor<4x2xf32>, %qi: tensor<4x256xf8E4M3FN>)
    -> (tensor<4x256xf8E4M3FN>, tensor<4x2xf32>) {
  // CHECK: %[[ZERO:.*]] = arith.constant 0.0
  // CHECK: %[[A:.*]] = memref.alloc() {{.*}} : memref<4x2xf32>
  // CHECK: linalg.fill ins(%[[ZERO]] : f32) outs(%[[A]] : memref<4x2xf32>)
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x2xf32>) -> tensor<4x2xf32>
  // CHECK-NEXT: fp8.amax %[[X]] into %[[A]] block [1, 128] : memref<4x256xbf16> -> memref<4x2xf32>
  %a = fp8.amax %x into %z block [1, 128] : tensor<4x256xbf16> -> tensor<4x2xf32>
  // CHECK-NEXT: fp8.compute_scale %[[A]] into %[[SI]] format f8E4M3FN {amax_floor = 5.000000e-01 : f32} : memref<4x2xf32> -> memref<4x2xf32>
  %s = fp8.compute_scale %a into %si format f8E4M3FN {amax_floor = 0.5 : f32} : tensor<4x2xf32> -> tensor<4x2xf32>
  // CHECK-NEXT: fp8.quantize %[[X]] scale(%[[SI]]) into %[[QI]] block [1, 128] {overflow = #fp8.overflow<nan>} : memref<4x256xbf16>, memref<4x2xf32> -> memref<4x256xf8E4M3FN>
  %q = fp8.quantize %x scale(%s) into %qi block [1, 128] {overflow = #fp8.overflow<nan>}
    : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x256xf8E4M3FN>
  // CHECK-NEXT: return %[[QI]], %[[SI]]
  return %q, %s : tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
}

// -----

// If an init is not read, its tensor is not copied, although other operations
// use it later. If it is read, it is copied.

// CHECK-LABEL: func @read_and_unread_inits
// CHECK-SAME: (%[[X:[a-z0-9]*]]: memref<?x?xf32>, %[[I:[a-z0-9]*]]: memref<1x1xf32>)
func.func @read_and_unread_inits(%x: tensor<?x?xf32>, %i: tensor<1x1xf32> {bufferization.writable = false})
    -> (tensor<1x1xf32>, tensor<1x1xf32>) {
  // CHECK: %[[A:.*]] = memref.alloc() {{.*}} : memref<1x1xf32>
  // CHECK-NEXT: memref.copy %[[I]], %[[A]]
  // CHECK-NEXT: fp8.amax %[[X]] into %[[A]] block [-1, -1]
  %a = fp8.amax %x into %i block [-1, -1] : tensor<?x?xf32> -> tensor<1x1xf32>
  // CHECK-NEXT: %[[S:.*]] = memref.alloc() {{.*}} : memref<1x1xf32>
  // CHECK-NEXT: fp8.compute_scale %[[A]] into %[[S]]
  %s = fp8.compute_scale %a into %i format f8E5M2 : tensor<1x1xf32> -> tensor<1x1xf32>
  // CHECK-NEXT: return %[[A]], %[[S]]
  return %a, %s : tensor<1x1xf32>, tensor<1x1xf32>
}

// -----

// CHECK-LABEL: func @dynamic_quantize
// CHECK-SAME: (%[[X:[a-z0-9]*]]: memref<?x96xf16>, %[[M:[a-z0-9]*]]: index)
func.func @dynamic_quantize(%x: tensor<?x96xf16>, %m: index) -> (tensor<?x96xf8E5M2>, tensor<?x1xbf16>) {
  // CHECK: %[[Q:.*]] = memref.alloc(%[[M]]) {{.*}} : memref<?x96xf8E5M2>
  // CHECK: %[[S:.*]] = memref.alloc(%[[M]]) {{.*}} : memref<?x1xbf16>
  %qi = tensor.empty(%m) : tensor<?x96xf8E5M2>
  %si = tensor.empty(%m) : tensor<?x1xbf16>
  // CHECK: fp8.dynamic_quantize %[[X]] into %[[Q]], %[[S]] block [1, -1] : memref<?x96xf16> -> memref<?x96xf8E5M2>, memref<?x1xbf16>
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, -1]
    : tensor<?x96xf16> -> tensor<?x96xf8E5M2>, tensor<?x1xbf16>
  return %q, %s : tensor<?x96xf8E5M2>, tensor<?x1xbf16>
}

// -----

// The operation is elementwise in input and init, so an accumulator is scaled
// in place.

// CHECK-LABEL: func @dequantize_in_place
// CHECK-SAME: (%[[ACC:[a-z0-9]*]]: memref<4x8xf32>, %[[SA:[a-z0-9]*]]: memref<4x1xf32>, %[[SB:[a-z0-9]*]]: memref<8x1xf32>)
func.func @dequantize_in_place(%acc: tensor<4x8xf32>, %sa: tensor<4x1xf32>, %sb: tensor<8x1xf32>) -> tensor<4x8xf32> {
  // CHECK-NEXT: fp8.dequantize %[[ACC]] scales(%[[SA]], %[[SB]] : memref<4x1xf32>, memref<8x1xf32>) into %[[ACC]]
  // CHECK-NEXT: return %[[ACC]]
  %r = fp8.dequantize %acc scales(%sa, %sb : tensor<4x1xf32>, tensor<8x1xf32>) into %acc
    maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n, 0)>]
    : tensor<4x8xf32> -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// -----

// Many elements read one scale, so the result is never written to the memory of
// scales.

// CHECK-LABEL: func @dequantize_scale_is_read
// CHECK-SAME: (%[[Q:[a-z0-9]*]]: memref<4x4xf8E4M3FN>, %[[S:[a-z0-9]*]]: memref<4x4xf32>)
func.func @dequantize_scale_is_read(%q: tensor<4x4xf8E4M3FN>, %s: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // CHECK-NEXT: %[[NEW:.*]] = memref.alloc()
  // CHECK: fp8.dequantize %[[Q]] scales(%[[S]] : memref<4x4xf32>) into %[[NEW]]
  %r = fp8.dequantize %q scales(%s : tensor<4x4xf32>) into %s
    maps [affine_map<(m, n) -> (n, m)>] : tensor<4x4xf8E4M3FN> -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func @scaled_matmul
// CHECK-SAME: (%[[A:[a-z0-9]*]]: memref<64x256xf8E4M3FN>, %[[SA:[a-z0-9]*]]: memref<64x2xf32>, %[[B:[a-z0-9]*]]: memref<128x256xf8E5M2>, %[[C:[a-z0-9]*]]: memref<64x128xf32>)
func.func @scaled_matmul(%a: tensor<64x256xf8E4M3FN>, %sa: tensor<64x2xf32>, %b: tensor<128x256xf8E5M2>,
                         %c: tensor<64x128xf32>) -> tensor<64x128xf32> {
  // CHECK-NEXT: fp8.scaled_matmul %[[A]] scale(%[[SA]] : memref<64x2xf32>), %[[B]] into %[[C]] maps [{{.*}}] {accumulate = #fp8.accumulate<fast>} : memref<64x256xf8E4M3FN>, memref<128x256xf8E5M2> -> memref<64x128xf32>
  // CHECK-NEXT: return %[[C]]
  %r = fp8.scaled_matmul %a scale(%sa : tensor<64x2xf32>), %b into %c
    maps [#a, #sa, #b, #c] {accumulate = #fp8.accumulate<fast>}
    : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E5M2> -> tensor<64x128xf32>
  return %r : tensor<64x128xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// Extra operands are read. The init is not, so the constant in it is not
// copied. The region is kept.

// CHECK-LABEL: func @epilogue
// CHECK-SAME: (%[[A:[a-z0-9]*]]: memref<4x16xf8E4M3FN>, %[[B:[a-z0-9]*]]: memref<8x16xf8E4M3FN>, %[[BIAS:[a-z0-9]*]]: memref<8xbf16>, %[[RES:[a-z0-9]*]]: memref<4x8xbf16>)
func.func @epilogue(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %bias: tensor<8xbf16>,
                    %res: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK: %[[NEW:.*]] = memref.alloc() {{.*}} : memref<4x8xbf16>
  // CHECK-NOT: memref.copy
  // CHECK: fp8.scaled_matmul %[[A]], %[[B]] into %[[NEW]] maps [{{.*}}] epilogue(%[[BIAS]], %[[RES]] : memref<8xbf16>, memref<4x8xbf16>) {
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32, %[[E:.*]]: bf16, %[[R:.*]]: bf16):
  // CHECK-NEXT: %[[T:.*]] = arith.truncf %[[ACC]] : f32 to bf16
  // CHECK-NEXT: %[[U:.*]] = arith.addf %[[T]], %[[E]]
  // CHECK-NEXT: %[[V:.*]] = arith.addf %[[U]], %[[R]]
  // CHECK-NEXT: fp8.yield %[[V]] : bf16
  // CHECK-NEXT: } : memref<4x16xf8E4M3FN>, memref<8x16xf8E4M3FN> -> memref<4x8xbf16>
  %d = fp8.scaled_matmul %a, %b into %res maps [#a, #b, #c, affine_map<(m, n, k) -> (n)>, #c]
    epilogue(%bias, %res : tensor<8xbf16>, tensor<4x8xbf16>) {
    ^bb0(%acc: f32, %e: bf16, %r: bf16):
      %t = arith.truncf %acc : f32 to bf16
      %u = arith.addf %t, %e : bf16
      %v = arith.addf %u, %r : bf16
      fp8.yield %v : bf16
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xbf16>
  // CHECK-NEXT: return %[[NEW]], %[[RES]]
  return %d, %res : tensor<4x8xbf16>, tensor<4x8xbf16>
}

// -----

// A cast has no destination. convert-elementwise-to-linalg gives it one.

// CHECK-LABEL: func @cast
// CHECK-SAME: (%[[X:[a-z0-9]*]]: memref<4x?xbf16>)
func.func @cast(%x: tensor<4x?xbf16>) -> tensor<4x?xf8E5M2> {
  // CHECK: %[[NEW:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<4x?xf8E5M2>
  // CHECK: linalg.generic {{.*}} ins(%[[X]] : memref<4x?xbf16>) outs(%[[NEW]] : memref<4x?xf8E5M2>) {
  // CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16,
  // CHECK-NEXT: %[[Q:.*]] = fp8.cast %[[IN]] {overflow = #fp8.overflow<nan>} : bf16 to f8E5M2
  // CHECK-NEXT: linalg.yield %[[Q]]
  %q = fp8.cast %x {overflow = #fp8.overflow<nan>} : tensor<4x?xbf16> to tensor<4x?xf8E5M2>
  return %q : tensor<4x?xf8E5M2>
}
