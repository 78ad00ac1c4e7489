// RUN: fp8-opt %s --split-input-file --convert-fp8-to-linalg=expand-casts=false | FileCheck %s

// A transposed weight is decoded to [K, N]. Then the innermost loop of the
// product, over N, is contiguous.
// CHECK-DAG: #[[$MK:.+]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$KN:.+]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$MN:.+]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-LABEL: func @transposed
func.func @transposed(%a: tensor<6x256xf8E4M3FN>, %sa: tensor<6x2xf32>, %b: tensor<10x256xf8E5M2>, %sb: tensor<1x2xf32>, %c: tensor<6x10xf32>) -> tensor<6x10xf32> {
  // CHECK: %[[AF:.+]] = scf.for
  // CHECK: fp8.cast %{{.+}} : f8E4M3FN to f32
  // CHECK: arith.mulf
  // CHECK: %[[BF:.+]] = scf.for
  // CHECK: fp8.cast %{{.+}} : f8E5M2 to f32
  // CHECK: arith.mulf
  // CHECK: linalg.generic {indexing_maps = [#[[$MK]], #[[$KN]], #[[$MN]]], iterator_types = ["parallel", "reduction", "parallel"]}
  // CHECK-SAME: ins(%[[AF]], %[[BF]] : tensor<6x256xf32>, tensor<256x10xf32>)
  %r = fp8.scaled_matmul %a scale(%sa : tensor<6x2xf32>), %b scale(%sb : tensor<1x2xf32>) into %c
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 128)>,
            affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
            affine_map<(m, n, k) -> (m, n)>]
      : tensor<6x256xf8E4M3FN>, tensor<10x256xf8E5M2> -> tensor<6x10xf32>
  return %r : tensor<6x10xf32>
}

// -----

// The region of the epilogue becomes one more linalg.generic on the sum, which
// starts at zero. The init is only written.
// CHECK-LABEL: func @epilogue
// CHECK-SAME: %[[OUT:[^:]+]]: tensor<10x6xbf16>, %[[BIAS:[^:]+]]: tensor<10xf32>
func.func @epilogue(%out: tensor<10x6xbf16>, %bias: tensor<10xf32>, %a: tensor<6x256xf8E4M3FN>, %b: tensor<256x10xf8E4M3FN>) -> tensor<10x6xbf16> {
  // CHECK: %[[SUM:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel"]
  // CHECK: linalg.generic {{.*}} ins(%[[SUM]], %[[BIAS]] : tensor<10x6xf32>, tensor<10xf32>) outs(%[[OUT]] :
  // CHECK-NEXT: ^bb0(%[[ACC:.+]]: f32, %[[E:.+]]: f32, %{{.+}}: bf16):
  // CHECK-NEXT: %[[R:.+]] = arith.subf %[[ACC]], %[[E]]
  // CHECK-NEXT: %[[T:.+]] = arith.truncf %[[R]] : f32 to bf16
  // CHECK-NEXT: linalg.yield %[[T]]
  %d = fp8.scaled_matmul %a, %b into %out
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
            affine_map<(m, n, k) -> (n, m)>, affine_map<(m, n, k) -> (n)>]
      epilogue(%bias : tensor<10xf32>) {
      ^bb0(%acc: f32, %e: f32):
        %r = arith.subf %acc, %e : f32
        %t = arith.truncf %r : f32 to bf16
        fp8.yield %t : bf16
      } : tensor<6x256xf8E4M3FN>, tensor<256x10xf8E4M3FN> -> tensor<10x6xbf16>
  return %d : tensor<10x6xbf16>
}

// -----

// A quantization at the end of an epilogue becomes a separate operation, which
// keeps the order of the scales. Here it is lowered, too.
// CHECK-LABEL: func @quantized
// CHECK-SAME: %[[Q:[^:]+]]: memref<4x64xf8E4M3FN>, %[[S:[^:]+]]: memref<2x4xf32>
func.func @quantized(%q: memref<4x64xf8E4M3FN>, %s: memref<2x4xf32>, %a: memref<4x16xf8E4M3FN>, %b: memref<16x64xf8E4M3FN>) {
  // CHECK: %[[Y:.+]] = memref.alloc() {{.*}}: memref<4x64xbf16>
  // CHECK: arith.truncf %{{.+}} : f32 to bf16
  // CHECK: arith.maxsi
  // CHECK: arith.divf
  // CHECK: fp8.cast %{{.+}} : f32 to f8E4M3FN
  // CHECK: memref.dealloc %[[Y]]
  fp8.scaled_matmul %a, %b into %q, %s
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n floordiv 32, m)>]
      epilogue {
      ^bb0(%acc: f32):
        %t = arith.truncf %acc : f32 to bf16
        %code, %scale = fp8.row_quantize %t group 32 : bf16 -> f8E4M3FN, f32
        fp8.yield %code, %scale : f8E4M3FN, f32
      } : memref<4x16xf8E4M3FN>, memref<16x64xf8E4M3FN> -> memref<4x64xf8E4M3FN>, memref<2x4xf32>
  return
}

// -----

// By a given scale, it becomes arithmetic on elements after the other steps of
// the epilogue, and the value is not stored.
// CHECK-LABEL: func @encoded
// CHECK-SAME: %[[Q:[^:]+]]: memref<4x64xf8E5M2>, %[[S:[^:]+]]: memref<1x1xbf16>
func.func @encoded(%q: memref<4x64xf8E5M2>, %s: memref<1x1xbf16>, %a: memref<4x16xf8E4M3FN>, %b: memref<16x64xf8E4M3FN>) {
  // CHECK: linalg.generic {{.*}} ins(%{{.+}}, %[[S]] : memref<4x64xf32>, memref<1x1xbf16>) outs(%[[Q]] : memref<4x64xf8E5M2>)
  // CHECK: %[[T:.+]] = arith.truncf %{{.+}} : f32 to bf16
  // CHECK: %[[V:.+]] = arith.extf %[[T]] : bf16 to f32
  // CHECK: %[[G:.+]] = arith.extf %{{.+}} : bf16 to f32
  // CHECK: arith.divf %[[V]], %[[G]] : f32
  // CHECK: fp8.cast %{{.+}} : f32 to f8E5M2
  // CHECK-NOT: linalg.generic
  // CHECK: return
  fp8.scaled_matmul %a, %b into %q
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (0, 0)>]
      epilogue(%s : memref<1x1xbf16>) {
      ^bb0(%acc: f32, %g: bf16):
        %t = arith.truncf %acc : f32 to bf16
        %code = fp8.row_encode %t scale %g : bf16, bf16 -> f8E5M2
        fp8.yield %code : f8E5M2
      } : memref<4x16xf8E4M3FN>, memref<16x64xf8E4M3FN> -> memref<4x64xf8E5M2>
  return
}

// -----

// With two right-hand sides, there are two products of the decoded A, and the
// epilogue reads both sums. On memrefs, all temporary memory is freed.
// CHECK-LABEL: func @two_sides
func.func @two_sides(%c: memref<6x10xbf16>, %a: memref<6x256xf8E4M3FN>, %b: memref<10x256xf8E4M3FN>, %sb: memref<1x2xf32>,
                     %b2: memref<10x256xf8E4M3FN>, %sb2: memref<1x2xf32>) {
  // CHECK: %[[A:.+]] = memref.alloc() {{.*}}: memref<6x256xf32>
  // CHECK: %[[B:.+]] = memref.alloc() {{.*}}: memref<256x10xf32>
  // CHECK: %[[B2:.+]] = memref.alloc() {{.*}}: memref<256x10xf32>
  // CHECK: %[[FIRST:.+]] = memref.alloc() {{.*}}: memref<6x10xf32>
  // CHECK: linalg.fill ins(%{{.+}} : f32) outs(%[[FIRST]]
  // CHECK: linalg.generic {{.*}} ins(%[[A]], %[[B]] : {{.*}}) outs(%[[FIRST]]
  // CHECK: %[[SECOND:.+]] = memref.alloc() {{.*}}: memref<6x10xf32>
  // CHECK: linalg.fill ins(%{{.+}} : f32) outs(%[[SECOND]]
  // CHECK: linalg.generic {{.*}} ins(%[[A]], %[[B2]] : {{.*}}) outs(%[[SECOND]]
  // CHECK: linalg.generic {{.*}} ins(%[[FIRST]], %[[SECOND]] : memref<6x10xf32>, memref<6x10xf32>)
  // CHECK-NEXT: ^bb0(%[[X:.+]]: f32, %[[Y:.+]]: f32, %{{.+}}: bf16):
  // CHECK-NEXT: arith.subf %[[X]], %[[Y]]
  // CHECK-DAG: memref.dealloc %[[FIRST]]
  // CHECK-DAG: memref.dealloc %[[SECOND]]
  // CHECK-DAG: memref.dealloc %[[A]]
  // CHECK-DAG: memref.dealloc %[[B]]
  // CHECK-DAG: memref.dealloc %[[B2]]
  fp8.scaled_matmul %a, %b scale(%sb : memref<1x2xf32>) and(%b2 : memref<10x256xf8E4M3FN>) scale(%sb2 : memref<1x2xf32>) into %c
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>]
      epilogue {
      ^bb0(%x: f32, %y: f32):
        %r = arith.subf %x, %y : f32
        %t = arith.truncf %r : f32 to bf16
        fp8.yield %t : bf16
      } : memref<6x256xf8E4M3FN>, memref<10x256xf8E4M3FN> -> memref<6x10xbf16>
  return
}

// -----

// The decoded operand is rounded to the type of the other one. The dimensions of
// its scale have another order than those of the operand.
// CHECK-DAG: #[[$SCALE:.+]] = affine_map<(d0, d1) -> (0, d0)>
// CHECK-LABEL: func @decoded
func.func @decoded(%a: tensor<6x32xbf16>, %b: tensor<10x32xf8E4M3FN>, %s: tensor<1x10xf32>, %c: tensor<6x10xf32>) -> tensor<6x10xf32> {
  // CHECK: ^bb0(%[[A:.+]]: bf16, %{{.+}}: f32):
  // CHECK-NEXT: %[[AF:.+]] = arith.extf %[[A]] : bf16 to f32
  // CHECK-NEXT: linalg.yield %[[AF]]
  // CHECK: linalg.generic {indexing_maps = [#{{.+}}, #[[$SCALE]], #{{.+}}]
  // CHECK: ^bb0(%[[B:.+]]: f8E4M3FN, %[[S:.+]]: f32, %{{.+}}: f32):
  // CHECK-NEXT: %[[V:.+]] = fp8.cast %[[B]] : f8E4M3FN to f32
  // CHECK-NEXT: %[[P:.+]] = arith.mulf %[[V]], %[[S]] : f32
  // CHECK-NEXT: %[[R:.+]] = arith.truncf %[[P]] : f32 to bf16
  // CHECK-NEXT: %[[BF:.+]] = arith.extf %[[R]] : bf16 to f32
  // CHECK-NEXT: linalg.yield %[[BF]]
  %r = fp8.scaled_matmul %a, %b scale(%s : tensor<1x10xf32>) into %c
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (0, n)>,
            affine_map<(m, n, k) -> (m, n)>]
      : tensor<6x32xbf16>, tensor<10x32xf8E4M3FN> -> tensor<6x10xf32>
  return %r : tensor<6x10xf32>
}

// -----

// A narrow init is added to the whole sum, which is rounded once.
// CHECK-LABEL: func @narrow_init
// CHECK-SAME: %[[C:[^:]+]]: memref<6x10xf16>)
func.func @narrow_init(%a: memref<6x32xf16>, %b: memref<10x32xf32>, %c: memref<6x10xf16>) {
  // CHECK: linalg.fill
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel"]
  // CHECK: linalg.generic {{.*}} outs(%[[C]] :
  // CHECK-NEXT: ^bb0(%[[SUM:.+]]: f32, %[[I:.+]]: f16):
  // CHECK-NEXT: %[[W:.+]] = arith.extf %[[I]] : f16 to f32
  // CHECK-NEXT: %[[R:.+]] = arith.addf %[[W]], %[[SUM]] : f32
  // CHECK-NEXT: %[[T:.+]] = arith.truncf %[[R]] : f32 to f16
  // CHECK-NEXT: linalg.yield %[[T]]
  fp8.scaled_matmul %a, %b into %c
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      : memref<6x32xf16>, memref<10x32xf32> -> memref<6x10xf16>
  return
}
