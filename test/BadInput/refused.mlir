// A refused matmul gets a remark at the op and stays unchanged.
// RUN: fp8-opt %s -o %t.before
// RUN: fp8-opt %s --fp8-quantize-matmul=bad-input=refuse -o %t.after \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2> %t.remarks
// RUN: FileCheck %s < %t.remarks
// RUN: cmp %t.before %t.after

// The CPU path can lower the refused programs.
// RUN: fp8-opt %t.after --convert-fp8-to-linalg -o /dev/null

// CHECK-NOT: Passed

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] zero-k
// CHECK-SAME: expected K > 0, got MxNxK 64x32x0
func.func @zero_k(%x: tensor<64x0xbf16>, %w: tensor<0x32xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x0xbf16>, tensor<0x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// The operands have more elements than an int64 can count.
// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] too-large
// CHECK-SAME: expected operands of fewer than 2^61 elements, got tensor<4611686018427387904x16xbf16>
func.func @too_large(%x: tensor<4611686018427387904x16xbf16>, %w: tensor<16x32xbf16>,
    %init: tensor<4611686018427387904x32xf32>) -> tensor<4611686018427387904x32xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<4611686018427387904x16xbf16>, tensor<16x32xbf16>)
      outs(%init : tensor<4611686018427387904x32xf32>) -> tensor<4611686018427387904x32xf32>
  return %0 : tensor<4611686018427387904x32xf32>
}

// The product of the sizes of K overflows. The reason must be the size of the operands, and not that K is below
// min-k.
// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] too-large
// CHECK-SAME: expected operands of fewer than 2^61 elements, got tensor<4x
func.func @too_large_k(%x: tensor<4x4294967296x4294967296xbf16>, %w: tensor<4294967296x4294967296x8xbf16>,
    %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>,
      affine_map<(m, n, k, l) -> (k, l, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<4x4294967296x4294967296xbf16>, tensor<4294967296x4294967296x8xbf16>)
      outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] no-parallel-dims
// CHECK-SAME: expected rows or columns besides K, got a dot product
func.func @rank0_result(%x: tensor<64xbf16>, %w: tensor<64xbf16>,
    %init: tensor<f32>) -> tensor<f32> {
  %0 = linalg.dot ins(%x, %w : tensor<64xbf16>, tensor<64xbf16>)
      outs(%init : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] matrix-vector
// CHECK-SAME: expected rows and columns, got a matrix-vector product
func.func @matvec(%x: tensor<64x64xbf16>, %w: tensor<64xbf16>,
    %init: tensor<64xf32>) -> tensor<64xf32> {
  %0 = linalg.matvec ins(%x, %w : tensor<64x64xbf16>, tensor<64xbf16>)
      outs(%init : tensor<64xf32>) -> tensor<64xf32>
  return %0 : tensor<64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] integer-type
// CHECK-SAME: expected bf16, f16 or f32, got tensor<64x64xi8>
func.func @integers(%x: tensor<64x64xi8>, %w: tensor<64x64xi8>,
    %init: tensor<64x64xi32>) -> tensor<64x64xi32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xi8>, tensor<64x64xi8>)
      outs(%init : tensor<64x64xi32>) -> tensor<64x64xi32>
  return %0 : tensor<64x64xi32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] element-type
// CHECK-SAME: expected bf16, f16 or f32, got tensor<64x64xcomplex<f32>>
func.func @complex(%x: tensor<64x64xcomplex<f32>>, %w: tensor<64x64xcomplex<f32>>,
    %init: tensor<64x64xcomplex<f32>>) -> tensor<64x64xcomplex<f32>> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xcomplex<f32>>, tensor<64x64xcomplex<f32>>)
      outs(%init : tensor<64x64xcomplex<f32>>) -> tensor<64x64xcomplex<f32>>
  return %0 : tensor<64x64xcomplex<f32>>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] element-type
// CHECK-SAME: expected bf16, f16 or f32, got tensor<64x64xf64>
func.func @doubles(%x: tensor<64x64xf64>, %w: tensor<64x64xf64>,
    %init: tensor<64x64xf64>) -> tensor<64x64xf64> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xf64>, tensor<64x64xf64>)
      outs(%init : tensor<64x64xf64>) -> tensor<64x64xf64>
  return %0 : tensor<64x64xf64>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] element-type
// CHECK-SAME: expected bf16, f16 or f32, got tensor<64x64xf4E2M1FN>
func.func @fp4(%x: tensor<64x64xf4E2M1FN>, %w: tensor<64x64xf4E2M1FN>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xf4E2M1FN>, tensor<64x64xf4E2M1FN>)
      outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+5]]:{{[0-9]+}}: {{.*}}[Missed] encoding
// CHECK-SAME: expected tensors without an encoding, got tensor<64x64xbf16, "nz">
func.func @encoding(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16, "nz">,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  // An unknown encoding may stand for any layout.
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16, "nz">)
      outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] already-quantized
// CHECK-SAME: expected a high-precision accumulator, got tensor<64x64xf8E4M3FN>
func.func @fp8_result(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf8E4M3FN>) -> tensor<64x64xf8E4M3FN> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf8E4M3FN>) -> tensor<64x64xf8E4M3FN>
  return %0 : tensor<64x64xf8E4M3FN>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] small-matmul
// CHECK-SAME: expected K of at least 16, got MxNxK 64x32x1
func.func @k1(%x: tensor<64x1xbf16>, %w: tensor<1x32xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x1xbf16>, tensor<1x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] small-matmul
// CHECK-SAME: expected a weight with at least 8 channels, got MxNxK 64x1x64
func.func @n1(%x: tensor<64x64xbf16>, %w: tensor<64x1xbf16>,
    %init: tensor<64x1xf32>) -> tensor<64x1xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x1xbf16>)
      outs(%init : tensor<64x1xf32>) -> tensor<64x1xf32>
  return %0 : tensor<64x1xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] indexing-map
// CHECK-SAME: expected indexing maps of distinct loops, each loop in at least two of them and one contracted
func.func @diagonal(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (k, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] indexing-map
// CHECK-SAME: expected indexing maps of distinct loops, each loop in at least two of them and one contracted
func.func @second_of_two(%x: tensor<64x64xbf16>, %w: tensor<2x64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (1, k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<2x64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] indexing-map
// CHECK-SAME: expected indexing maps of distinct loops, each loop in at least two of them and one contracted
func.func @unit_of_unknown(%x: tensor<64x64xbf16>, %w: tensor<?x64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (0, k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<?x64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] indexing-map
// CHECK-SAME: expected indexing maps of distinct loops, each loop in at least two of them and one contracted
func.func @summed_operand(%x: tensor<64x64x4xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>,
      affine_map<(m, n, k, l) -> (k, n)>,
      affine_map<(m, n, k, l) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : tensor<64x64x4xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] indexing-map
// CHECK-SAME: expected indexing maps of distinct loops, each loop in at least two of them and one contracted
func.func @constant_result(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64x1xf32>) -> tensor<64x64x1xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n, 0)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64x1xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64x1xf32>
  return %0 : tensor<64x64x1xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] indexing-map
// CHECK-SAME: expected indexing maps of distinct loops, each loop in at least two of them and one contracted
func.func @half_rows(%x: tensor<32x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m floordiv 2, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<32x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] unsupported-body
// CHECK-SAME: expected a body of casts, one mulf of both operands and one addf to the accumulator, got other operations
func.func @twice(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %two = arith.constant 2.0 : f32
    %p = arith.mulf %1, %2 : f32
    %3 = arith.mulf %p, %two : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] unsupported-body
// CHECK-SAME: expected a body of casts, one mulf of both operands and one addf to the accumulator, got other operations
func.func @square(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %1 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] unsupported-body
// CHECK-SAME: expected a body of casts, one mulf of both operands and one addf to the accumulator, got other operations
func.func @index_in_body(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    %i = linalg.index 0 : index
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] unsupported-body
// CHECK-SAME: expected a body of casts, one mulf of both operands and one addf to the accumulator, got other operations
func.func @fp4_island(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %q = arith.truncf %a : bf16 to f4E2M1FN
    %1 = arith.extf %q : f4E2M1FN to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] unsupported-body
// CHECK-SAME: expected a body of casts, one mulf of both operands and one addf to the accumulator, got other operations
func.func @two_islands(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %q = arith.truncf %a : bf16 to f8E4M3FN
    %e = arith.extf %q : f8E4M3FN to f32
    %r = arith.truncf %e : f32 to f8E5M2
    %1 = arith.extf %r : f8E5M2 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] unsupported-body
// CHECK-SAME: expected a body of casts, one mulf of both operands and one addf to the accumulator, got other operations
func.func @fp8_product(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %q = arith.truncf %3 : f32 to f8E5M2
    %p = arith.extf %q : f8E5M2 to f32
    %4 = arith.addf %c, %p : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] bf16-product
// CHECK-SAME: expected operands to be widened before the product, got a product in a narrower type than the accumulator
func.func @rounded_product(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %q = arith.truncf %3 : f32 to bf16
    %p = arith.extf %q : bf16 to f32
    %4 = arith.addf %c, %p : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] side-effects
// CHECK-SAME: expected a body without side effects, got vector.print
func.func @prints(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>,
      affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    vector.print %4 : f32
    linalg.yield %4 : f32
  } -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] memref-semantics
// CHECK-SAME: expected operands that are tensors, got memrefs
func.func @buffers(%x: memref<64x64xbf16>, %w: memref<64x64xbf16>,
    %init: memref<64x64xf32>) {
  linalg.matmul ins(%x, %w : memref<64x64xbf16>, memref<64x64xbf16>)
      outs(%init : memref<64x64xf32>)
  return
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] convolution
// CHECK-SAME: expected a matmul, got a convolution whose windows overlap (kernel 3x3, strides 1x1, dilations 1x1)
func.func @convolution(%x: tensor<1x16x16x32xbf16>, %w: tensor<3x3x32x64xbf16>,
    %init: tensor<1x14x14x64xf32>) -> tensor<1x14x14x64xf32> {
  %0 = linalg.conv_2d_nhwc_hwcf
      ins(%x, %w : tensor<1x16x16x32xbf16>, tensor<3x3x32x64xbf16>)
      outs(%init : tensor<1x14x14x64xf32>) -> tensor<1x14x14x64xf32>
  return %0 : tensor<1x14x14x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] convolution
// CHECK-SAME: expected a matmul, got a convolution of each channel by itself
func.func @depthwise(%x: tensor<1x16x16x32xbf16>, %w: tensor<2x2x32xbf16>,
    %init: tensor<1x8x8x32xf32>) -> tensor<1x8x8x32xf32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
      ins(%x, %w : tensor<1x16x16x32xbf16>, tensor<2x2x32xbf16>)
      outs(%init : tensor<1x8x8x32xf32>) -> tensor<1x8x8x32xf32>
  return %0 : tensor<1x8x8x32xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] unsupported-body
// CHECK-SAME: expected one result, got 2 that one operation computes
func.func @dependent_results(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
  %0:2 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init, %init : tensor<64x64xf32>, tensor<64x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32, %d: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %c, %3 : f32
    %5 = arith.addf %d, %4 : f32
    linalg.yield %4, %5 : f32, f32
  } -> (tensor<64x64xf32>, tensor<64x64xf32>)
  return %0#0, %0#1 : tensor<64x64xf32>, tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+11]]:{{[0-9]+}}: {{.*}}[Missed] two-activations
// CHECK-SAME: expected a weight (a constant, resource, global or function argument), got two computed tensors
func.func @in_a_loop(%x: tensor<64x64xbf16>, %init: tensor<64x64xf32>,
    %n: index) -> tensor<64x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %out = tensor.empty() : tensor<64x64xbf16>
  %0 = scf.for %i = %c0 to %n step %c1
      iter_args(%sum = %init) -> tensor<64x64xf32> {
    %y = linalg.negf ins(%x : tensor<64x64xbf16>)
        outs(%out : tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %1 = linalg.matmul ins(%y, %y : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%sum : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %1 : tensor<64x64xf32>
  }
  return %0 : tensor<64x64xf32>
}

// A recipe beside fp8.keep has no effect.
// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] keep
// CHECK-SAME: expected an operation without fp8.keep, which is set on func.func
func.func @contradiction(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> attributes {fp8.keep} {
  %0 = linalg.matmul {fp8.recipe = #fp8.recipe<"tensor">}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+4]]:{{[0-9]+}}: {{.*}}[Missed] given-scale
// CHECK-SAME: expected a given activation scale, got none
func.func @no_scale(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = linalg.matmul {fp8.recipe = #fp8.recipe<"tensor-static">}
      ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+5]]:{{[0-9]+}}: {{.*}}[Missed] elided-resource
// CHECK-SAME: expected the data of resource '__elided__', got a reference without data
func.func @elided(%x: tensor<64x64xbf16>,
    %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %w = arith.constant dense_resource<__elided__> : tensor<64x64xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}

