// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --fp8-group-matmuls --split-input-file \
// RUN:   --remarks-filter=".*" --remark-format=emitRemark 2> %t.remarks | FileCheck %s
// RUN: FileCheck %s --input-file=%t.remarks --check-prefix=REMARK

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The kernel of all three is the same, because no size of M is known. Views,
// allocations and deallocations may be between them. The deallocations come
// after the group. The matmul of %q reads memory that the fourth one writes.

// CHECK-LABEL: func.func @three
// CHECK: memref.alloc
// CHECK-NEXT: arith.constant
// CHECK-NEXT: memref.dim
// CHECK-NEXT: fp8.matmul_group {
// CHECK-NEXT: fp8.scaled_matmul %arg0, %arg2 into %arg4
// CHECK-SAME: fp8.kernel
// CHECK: fp8.scaled_matmul %arg0, %arg3 into %alloc
// CHECK: fp8.scaled_matmul %arg5, %arg3 into %arg6
// CHECK: } : memref
// CHECK-NEXT: }
// CHECK-NEXT: memref.dealloc %{{.+}} : memref<1xf32>
// CHECK-NEXT: memref.dealloc %{{.+}} : memref<2xf32>
// CHECK-NEXT: fp8.scaled_matmul %arg1, %arg2 into %arg4
// REMARK: remark: [Missed] matmul-group | Category:fp8 | Function=three
// REMARK-SAME: expected memory that the matmul before it neither reads nor writes, got memory that may overlap
// REMARK: remark: [Passed] matmul-group | Category:fp8 | Function=three
// REMARK-SAME: Matmuls=3
func.func @three(%x: memref<?x3072xf8E4M3FN>, %y: memref<?x3072xf8E4M3FN>, %v: memref<3072x3072xf8E4M3FN>,
                 %w: memref<3072x3072xf8E4M3FN>, %q: memref<?x3072xbf16>, %z: memref<?x3072xf8E4M3FN>,
                 %t: memref<?x3072xbf16>, %n: index, %d: memref<1xf32>, %e: memref<2xf32>) {
  fp8.scaled_matmul %x, %v into %q maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16>
  memref.dealloc %d : memref<1xf32>
  %alloc = memref.alloc(%n) : memref<?x3072xbf16>
  fp8.scaled_matmul %x, %w into %alloc maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16>
  memref.dealloc %e : memref<2xf32>
  %one = arith.constant 1 : index
  %dim = memref.dim %z, %one : memref<?x3072xf8E4M3FN>
  fp8.scaled_matmul %z, %w into %t maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16>
  fp8.scaled_matmul %y, %v into %q maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The results are slices of one buffer. The first two are adjacent and do not
// overlap. The third one may overlap them.

// CHECK-LABEL: func.func @slices
// CHECK: fp8.matmul_group {
// CHECK-NEXT: fp8.scaled_matmul
// CHECK: fp8.scaled_matmul
// CHECK: } : memref
// CHECK-NEXT: }
// CHECK-NEXT: fp8.scaled_matmul
// REMARK: remark: [Missed] matmul-group | Category:fp8 | Function=slices
// REMARK: remark: [Passed] matmul-group | Category:fp8 | Function=slices
// REMARK-SAME: Matmuls=2
func.func @slices(%x: memref<?x3072xf8E4M3FN>, %v: memref<3072x3072xf8E4M3FN>, %m: index, %n: index, %o: index) {
  %sum = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%m, %n]
  %joint = memref.alloc(%sum) : memref<?x3072xbf16>
  %first = memref.subview %joint[0, 0] [%m, 3072] [1, 1] : memref<?x3072xbf16> to memref<?x3072xbf16, strided<[3072, 1]>>
  %second = memref.subview %joint[%m, 0] [%n, 3072] [1, 1]
      : memref<?x3072xbf16> to memref<?x3072xbf16, strided<[3072, 1], offset: ?>>
  %third = memref.subview %joint[%o, 0] [%n, 3072] [1, 1]
      : memref<?x3072xbf16> to memref<?x3072xbf16, strided<[3072, 1], offset: ?>>
  fp8.scaled_matmul %x, %v into %first maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16, strided<[3072, 1]>>
  fp8.scaled_matmul %x, %v into %second maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16, strided<[3072, 1], offset: ?>>
  fp8.scaled_matmul %x, %v into %third maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16, strided<[3072, 1], offset: ?>>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

// Left alone: another size of K; a bias that is read in another way; something
// that reads memory between two matmuls; kernels for few rows and for many.

// CHECK-LABEL: func.func @different
// CHECK-NOT: fp8.matmul_group
// CHECK: return
func.func @different(%x: memref<?x3072xf8E4M3FN>, %y: memref<?x1024xf8E4M3FN>, %few: memref<8x3072xf8E4M3FN>,
                     %v: memref<1024x3072xf8E4M3FN>, %w: memref<1024x1024xf8E4M3FN>, %p: memref<?x1024xf32>,
                     %q: memref<?x1024xf32>, %r: memref<?x1024xf32>, %s: memref<8x1024xf32>) {
  fp8.scaled_matmul %x, %v into %p maps [#a, #b, #c]
      : memref<?x3072xf8E4M3FN>, memref<1024x3072xf8E4M3FN> -> memref<?x1024xf32>
  fp8.scaled_matmul %y, %w into %q maps [#a, #b, #c]
      : memref<?x1024xf8E4M3FN>, memref<1024x1024xf8E4M3FN> -> memref<?x1024xf32>
  fp8.scaled_matmul %x, %v into %r maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    fp8.yield %acc : f32
  } : memref<?x3072xf8E4M3FN>, memref<1024x3072xf8E4M3FN> -> memref<?x1024xf32>
  fp8.scaled_matmul %few, %v into %s maps [#a, #b, #c]
      : memref<8x3072xf8E4M3FN>, memref<1024x3072xf8E4M3FN> -> memref<8x1024xf32>
  memref.copy %q, %r : memref<?x1024xf32> to memref<?x1024xf32>
  fp8.scaled_matmul %few, %v into %s maps [#a, #b, #c]
      : memref<8x3072xf8E4M3FN>, memref<1024x3072xf8E4M3FN> -> memref<8x1024xf32>
  return
}
