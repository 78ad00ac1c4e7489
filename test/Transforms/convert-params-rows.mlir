// With row-alignment, the rows of data start at multiples of this number of bytes if matmuls read along them.
// RUN: fp8-opt %s --fp8-convert-params=row-alignment=32 --split-input-file | FileCheck %s
// RUN: fp8-opt %s --fp8-convert-params --split-input-file | FileCheck %s --check-prefix=PLAIN
// RUN: fp8-opt %s --fp8-convert-params --split-input-file -o /dev/null --remarks-filter=fp8 --remark-format=emitRemark 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK
// RUN: not fp8-opt %s --fp8-convert-params=row-alignment=24 --split-input-file 2>&1 | FileCheck %s --check-prefix=BAD
// RUN: not fp8-opt %s --fp8-convert-params=row-alignment=8192 --split-input-file 2>&1 | FileCheck %s --check-prefix=LARGE
// RUN: not fp8-opt %s --fp8-quantize-pipeline="recipe=row row-alignment=24" --split-input-file 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: not fp8-opt %s --fp8-quantize-pipeline="recipe=row row-alignment=32 convert-params=false" --split-input-file 2>&1 | FileCheck %s --check-prefix=NO-PARAMS
// BAD: error: expected row-alignment to be a power of two up to 4096, got 24
// LARGE: error: expected row-alignment to be a power of two up to 4096, got 8192
// PIPELINE: expected row-alignment to be a power of two up to 4096, got '24'
// NO-PARAMS: expected no row-alignment with convert-params=false, got '32'

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @rows
// CHECK-SAME: %[[DATA:[^:]+]]: tensor<64x2528xf8E4M3FN> {fp8.block_shape = array<i64: 1, -1>, fp8.original_type = tensor<64x2520xbf16>, fp8.param = "w", fp8.param_part = "data"}
// CHECK-SAME: %[[SCALE:[^:]+]]: tensor<64x1xf32>
// CHECK: %[[ROWS:.+]] = tensor.extract_slice %[[DATA]][0, 0] [64, 2520] [1, 1] : tensor<64x2528xf8E4M3FN> to tensor<64x2520xf8E4M3FN>
// CHECK: fp8.scaled_matmul %{{.+}}, %[[ROWS]] into
// PLAIN-LABEL: func.func @rows
// PLAIN-SAME: %[[DATA:[^:]+]]: tensor<64x2520xf8E4M3FN>
// PLAIN: fp8.scaled_matmul %{{.+}}, %[[DATA]] into
// REMARK: remark: [Missed] row-alignment | Category:fp8 | Function=rows
// REMARK-SAME: Reason="expected rows of a multiple of 16 bytes, got 2520, so kernels that copy by TMA read a copy of the parameter"
// REMARK-SAME: Suggestion="pass row-alignment=32 and write the arguments with the manifest"
func.func @rows(%x: tensor<8x2520xf8E4M3FN>, %w: tensor<64x2520xbf16> {fp8.param = "w"}, %zero: tensor<8x64xf32>)
    -> (tensor<8x64xf32>, tensor<64x1xf32>) {
  %qi = tensor.empty() : tensor<64x2520xf8E4M3FN>
  %si = tensor.empty() : tensor<64x1xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [1, -1] : tensor<64x2520xbf16> -> tensor<64x2520xf8E4M3FN>, tensor<64x1xf32>
  %0 = fp8.scaled_matmul %x, %q into %zero maps [#a, #b, #c] : tensor<8x2520xf8E4M3FN>, tensor<64x2520xf8E4M3FN> -> tensor<8x64xf32>
  return %0, %s : tensor<8x64xf32>, tensor<64x1xf32>
}

// -----

// A transposed parameter, whose rows are along K.
// CHECK-LABEL: func.func @transposed
// CHECK-SAME: %[[DATA:[^:]+]]: tensor<64x224xf8E4M3FN>
// CHECK: %[[ROWS:.+]] = tensor.extract_slice %[[DATA]][0, 0] [64, 200] [1, 1]
// CHECK: linalg.transpose ins(%[[ROWS]] : tensor<64x200xf8E4M3FN>)
#a = affine_map<(m, n, k) -> (m, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @transposed(%x: tensor<8x200xf8E4M3FN>, %w: tensor<64x200xbf16> {fp8.param = "w"}, %zero: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %e = tensor.empty() : tensor<200x64xbf16>
  %t = linalg.transpose ins(%w : tensor<64x200xbf16>) outs(%e : tensor<200x64xbf16>) permutation = [1, 0]
  %q = fp8.cast %t : tensor<200x64xbf16> to tensor<200x64xf8E4M3FN>
  %0 = fp8.scaled_matmul %x, %q into %zero maps [#a, #kn, #c] : tensor<8x200xf8E4M3FN>, tensor<200x64xf8E4M3FN> -> tensor<8x64xf32>
  return %0 : tensor<8x64xf32>
}

// -----

// Experts. The view joins dimensions other than the last.
// CHECK-LABEL: func.func @experts
// CHECK-SAME: %[[DATA:[^:]+]]: tensor<4x16x224xf8E4M3FN>
// CHECK: %[[ROWS:.+]] = tensor.extract_slice %[[DATA]][0, 0, 0] [4, 16, 200] [1, 1, 1]
// CHECK: tensor.collapse_shape %[[ROWS]] {{\[}}[0, 1], [2]]
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @experts(%x: tensor<8x200xf8E4M3FN>, %w: tensor<4x16x200xbf16> {fp8.param = "w"}, %zero: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %r = tensor.collapse_shape %w [[0, 1], [2]] : tensor<4x16x200xbf16> into tensor<64x200xbf16>
  %q = fp8.cast %r : tensor<64x200xbf16> to tensor<64x200xf8E4M3FN>
  %0 = fp8.scaled_matmul %x, %q into %zero maps [#a, #b, #c] : tensor<8x200xf8E4M3FN>, tensor<64x200xf8E4M3FN> -> tensor<8x64xf32>
  return %0 : tensor<8x64xf32>
}

// -----

// These stay as they are: rows along N, a view that divides rows, rows of 256 bytes, and data that no matmul reads.
// CHECK-LABEL: func.func @left_alone
// CHECK-SAME: tensor<200x60xf8E4M3FN> {fp8.original_type = tensor<200x60xbf16>, fp8.param = "kn"
// CHECK-SAME: tensor<60x1000xf8E4M3FN> {fp8.original_type = tensor<60x1000xbf16>, fp8.param = "divided"
// CHECK-SAME: tensor<60x256xf8E4M3FN> {fp8.original_type = tensor<60x256xbf16>, fp8.param = "fits"
// CHECK-SAME: tensor<60x200xf8E4M3FN> {fp8.original_type = tensor<60x200xbf16>, fp8.param = "returned"
// CHECK-NOT: tensor.extract_slice
// CHECK: return
// REMARK-NOT: [Missed] row-alignment {{.*}}Function=left_alone
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
#b2 = affine_map<(m, n, j, k) -> (n, j, k)>
#a2 = affine_map<(m, n, j, k) -> (m, j, k)>
#c2 = affine_map<(m, n, j, k) -> (m, n)>
func.func @left_alone(%x: tensor<8x200xf8E4M3FN>, %y: tensor<8x256xf8E4M3FN>, %z: tensor<8x5x200xf8E4M3FN>,
                      %kn: tensor<200x60xbf16> {fp8.param = "kn"}, %d: tensor<60x1000xbf16> {fp8.param = "divided"},
                      %f: tensor<60x256xbf16> {fp8.param = "fits"}, %r: tensor<60x200xbf16> {fp8.param = "returned"},
                      %zero: tensor<8x60xf32>)
    -> (tensor<8x60xf32>, tensor<8x60xf32>, tensor<8x60xf32>, tensor<60x200xf8E4M3FN>) {
  %q = fp8.cast %kn : tensor<200x60xbf16> to tensor<200x60xf8E4M3FN>
  %0 = fp8.scaled_matmul %x, %q into %zero maps [#a, #kn, #c] : tensor<8x200xf8E4M3FN>, tensor<200x60xf8E4M3FN> -> tensor<8x60xf32>
  %e = tensor.expand_shape %d [[0], [1, 2]] output_shape [60, 5, 200] : tensor<60x1000xbf16> into tensor<60x5x200xbf16>
  %qe = fp8.cast %e : tensor<60x5x200xbf16> to tensor<60x5x200xf8E4M3FN>
  %1 = fp8.scaled_matmul %z, %qe into %zero maps [#a2, #b2, #c2] : tensor<8x5x200xf8E4M3FN>, tensor<60x5x200xf8E4M3FN> -> tensor<8x60xf32>
  %qf = fp8.cast %f : tensor<60x256xbf16> to tensor<60x256xf8E4M3FN>
  %2 = fp8.scaled_matmul %y, %qf into %zero maps [#a, #b, #c] : tensor<8x256xf8E4M3FN>, tensor<60x256xf8E4M3FN> -> tensor<8x60xf32>
  %qr = fp8.cast %r : tensor<60x200xbf16> to tensor<60x200xf8E4M3FN>
  return %0, %1, %2, %qr : tensor<8x60xf32>, tensor<8x60xf32>, tensor<8x60xf32>, tensor<60x200xf8E4M3FN>
}
