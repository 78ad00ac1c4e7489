// These groups are written by hand. No launch can compute them.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-select-kernels --convert-fp8-to-gpu

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @sizes(%x: memref<512x512xf8E4M3FN>, %y: memref<512x256xf8E4M3FN>, %p: memref<512x512xf32>,
                   %q: memref<512x512xf32>) {
    // expected-error @below {{expected matmuls that one launch can compute: with one kernel, one size of K, no batch, and epilogues with the same code; got others}}
    fp8.matmul_group {
      fp8.scaled_matmul %x, %x into %p maps [#a, #b, #c]
          : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
      fp8.scaled_matmul %y, %y into %q maps [#a, #b, #c]
          : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf32>
    }
    return
  }
}

// -----

// The kernels on mma.sync have no groups.
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @family(%x: memref<512x512xf8E4M3FN>, %p: memref<512x512xf32>, %q: memref<512x512xf32>) {
    // expected-error @below {{expected matmuls that one launch can compute}}
    fp8.matmul_group {
      fp8.scaled_matmul %x, %x into %p maps [#a, #b, #c]
          : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
      fp8.scaled_matmul %x, %x into %q maps [#a, #b, #c]
          : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    }
    return
  }
}
