// RUN: fp8-opt %s --split-input-file --verify-diagnostics

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @group_c1_one(%x: memref<8x64xf8E4M3FN>, %w: memref<16x64xf8E4M3FN>, %p: memref<8x16xf32>) {
  // expected-error @below {{expected at least two matmuls, got 1 [group_c1]}}
  fp8.matmul_group {
    fp8.scaled_matmul %x, %w into %p maps [#a, #b, #c]
        : memref<8x64xf8E4M3FN>, memref<16x64xf8E4M3FN> -> memref<8x16xf32>
  }
  return
}

// -----

func.func @group_c1_other(%p: memref<8x16xf32>) {
  // expected-error @below {{expected only 'fp8.scaled_matmul' on memrefs, got 'memref.dealloc' [group_c1]}}
  fp8.matmul_group {
    memref.dealloc %p : memref<8x16xf32>
  }
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @group_c1_tensors(%x: tensor<8x64xf8E4M3FN>, %w: tensor<16x64xf8E4M3FN>, %p: tensor<8x16xf32>) {
  // expected-error @below {{expected only 'fp8.scaled_matmul' on memrefs, got 'fp8.scaled_matmul' [group_c1]}}
  fp8.matmul_group {
    %0 = fp8.scaled_matmul %x, %w into %p maps [#a, #b, #c]
        : tensor<8x64xf8E4M3FN>, tensor<16x64xf8E4M3FN> -> tensor<8x16xf32>
  }
  return
}
