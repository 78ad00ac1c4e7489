// TMA can store a result in a larger tensor if the result starts at a multiple
// of 16 bytes. This is known if only the first row is unknown, but not if the
// first column is unknown.

// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @row
// CHECK: fp8.scaled_matmul
// CHECK-NOT: store_by_tma = false
// CHECK: return
func.func @row(%a: memref<?x512xf8E4M3FN>, %b: memref<3072x512xf8E4M3FN>, %joint: memref<1x?x24x128xbf16>, %at: index, %n: index) {
  %place = memref.subview %joint[0, %at, 0, 0] [1, %n, 24, 128] [1, 1, 1, 1] : memref<1x?x24x128xbf16> to memref<?x24x128xbf16, strided<[3072, 128, 1], offset: ?>>
  %d = memref.collapse_shape %place [[0], [1, 2]] : memref<?x24x128xbf16, strided<[3072, 128, 1], offset: ?>> into memref<?x3072xbf16, strided<[3072, 1], offset: ?>>
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x512xf8E4M3FN>, memref<3072x512xf8E4M3FN> -> memref<?x3072xbf16, strided<[3072, 1], offset: ?>>
  return
}

// CHECK-LABEL: func.func @column
// CHECK: fp8.scaled_matmul
// CHECK: store_by_tma = false
func.func @column(%a: memref<?x512xf8E4M3FN>, %b: memref<3072x512xf8E4M3FN>, %joint: memref<?x9216xbf16>, %at: index, %n: index) {
  %d = memref.subview %joint[%n, %at] [%n, 3072] [1, 1] : memref<?x9216xbf16> to memref<?x3072xbf16, strided<[9216, 1], offset: ?>>
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x512xf8E4M3FN>, memref<3072x512xf8E4M3FN> -> memref<?x3072xbf16, strided<[9216, 1], offset: ?>>
  return
}

// The offset is the sum of a multiple of 8 columns and an offset that is also a
// multiple of 8.
// CHECK-LABEL: func.func @views
// CHECK: fp8.scaled_matmul
// CHECK-NOT: store_by_tma = false
// CHECK: return
func.func @views(%a: memref<?x512xf8E4M3FN>, %b: memref<1024x512xf8E4M3FN>, %joint: memref<?x9216xbf16>, %at: index, %n: index) {
  %rows = memref.subview %joint[%at, 0] [%n, 9216] [1, 1] : memref<?x9216xbf16> to memref<?x9216xbf16, strided<[9216, 1], offset: ?>>
  %d = memref.subview %rows[0, 1032] [%n, 1024] [1, 1] : memref<?x9216xbf16, strided<[9216, 1], offset: ?>> to memref<?x1024xbf16, strided<[9216, 1], offset: ?>>
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x512xf8E4M3FN>, memref<1024x512xf8E4M3FN> -> memref<?x1024xbf16, strided<[9216, 1], offset: ?>>
  return
}
