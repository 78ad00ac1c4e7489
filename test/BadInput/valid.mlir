// Valid programs are compiled, also if they contain unusual matmuls. A matmul
// that is not rewritten gets a remark at the op and stays unchanged.
// RUN: fp8-opt %s -o %t.before
// RUN: fp8-opt %s --fp8-quantize-matmul -o %t.after \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2> %t.remarks
// RUN: FileCheck %s < %t.remarks
// RUN: cmp %t.before %t.after
// RUN: fp8-opt %s --fp8-to-cpu-pipeline=recipe=mx -o /dev/null
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a recipe=row format=isa" -o /dev/null

// CHECK-NOT: Passed

// CHECK: valid.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] zero-k
// CHECK-SAME: expected K > 0, got MxNxK 64x32x0
func.func @zero_k(%x: tensor<64x0xbf16>, %w: tensor<0x32xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x0xbf16>, tensor<0x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// CHECK: valid.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] zero-k
// CHECK-SAME: expected K > 0, got batch 3, MxNxK 64x32x0
func.func @zero_k_batch(%x: tensor<3x64x0xbf16>, %w: tensor<3x0x32xbf16>,
    %init: tensor<3x64x32xf32>) -> tensor<3x64x32xf32> {
  %0 = linalg.batch_matmul ins(%x, %w : tensor<3x64x0xbf16>, tensor<3x0x32xbf16>)
      outs(%init : tensor<3x64x32xf32>) -> tensor<3x64x32xf32>
  return %0 : tensor<3x64x32xf32>
}

// CHECK: valid.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] zero-k
// CHECK-SAME: expected K > 0, got MxNxK ?x32x0
func.func @zero_k_half_dynamic(%x: tensor<?x0xbf16>, %w: tensor<?x32xbf16>,
    %init: tensor<?x32xf32>) -> tensor<?x32xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<?x0xbf16>, tensor<?x32xbf16>)
      outs(%init : tensor<?x32xf32>) -> tensor<?x32xf32>
  return %0 : tensor<?x32xf32>
}

// CHECK: valid.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] zero-k
// CHECK-SAME: expected K > 0, got MxNxK 64x32x0
func.func @zero_k_twice(%x: tensor<64x?x0xbf16>, %w: tensor<?x0x32xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>,
      affine_map<(m, n, k, l) -> (k, l, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<64x?x0xbf16>, tensor<?x0x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// CHECK: valid.mlir:[[#@LINE+6]]:{{[0-9]+}}: {{.*}}[Missed] non-finite-literal
// CHECK-SAME: expected finite FP8 literals, got NaN (0x7F) at element 0 of 'tensor<16x8xf8E4M3FN>'
// The parser makes NaN of 1.0e9 without a message.
func.func @literal_nan(%x: tensor<1x16xbf16>, %init: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %q = arith.constant dense<1.0e9> : tensor<16x8xf8E4M3FN>
  %w = arith.extf %q : tensor<16x8xf8E4M3FN> to tensor<16x8xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x8xbf16>)
      outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %0 : tensor<1x8xf32>
}

// CHECK: valid.mlir:[[#@LINE+5]]:{{[0-9]+}}: {{.*}}[Missed] non-finite-literal
// CHECK-SAME: expected finite FP8 literals, got infinity (0xFC) at element 0 of 'tensor<16x8xf8E5M2>'
func.func @literal_infinity(%x: tensor<1x16xbf16>, %init: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %q = arith.constant dense<-1.0e9> : tensor<16x8xf8E5M2>
  %w = arith.extf %q : tensor<16x8xf8E5M2> to tensor<16x8xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x8xbf16>)
      outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %0 : tensor<1x8xf32>
}

// CHECK: valid.mlir:[[#@LINE+6]]:{{[0-9]+}}: {{.*}}[Missed] non-finite-literal
// CHECK-SAME: expected finite FP8 literals, got NaN (0x80) at element 77 of 'tensor<16x8xf8E4M3FNUZ>'
// One of many elements is not finite.
func.func @literal_fnuz(%x: tensor<1x16xbf16>, %init: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %q = arith.constant dense<"0x0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101800202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202"> : tensor<16x8xf8E4M3FNUZ>
  %w = arith.extf %q : tensor<16x8xf8E4M3FNUZ> to tensor<16x8xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x8xbf16>)
      outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %0 : tensor<1x8xf32>
}

// CHECK: valid.mlir:[[#@LINE+5]]:{{[0-9]+}}: {{.*}}[Missed] non-finite-literal
// CHECK-SAME: expected finite FP8 literals, got NaN (0xFF) at element 3 of 'tensor<16x1xf8E4M3FN>'
func.func @literal_resource(%x: tensor<1x16xbf16>, %init: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %q = arith.constant dense_resource<codes> : tensor<16x1xf8E4M3FN>
  %w = arith.extf %q : tensor<16x1xf8E4M3FN> to tensor<16x1xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x1xbf16>)
      outs(%init : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// Constants that are not finite get a warning, too. Probably the parser has
// rounded a number that the format cannot represent.
// CHECK: warning: expected finite FP8 literals, got NaN (0xFF) at element 3
// CHECK: note: scale the values into the range of the format before they are written as literals

{-#
  dialect_resources: {
    builtin: {
      codes: "0x04000000010203FF05060708090A0B0C0D0E0F10"
    }
  }
#-}