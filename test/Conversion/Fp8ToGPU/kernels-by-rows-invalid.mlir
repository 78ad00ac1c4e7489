// Each kernel of a #fp8.kernel_by_rows has to fit the operation and the chip.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-select-kernels

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#kernels = #fp8.kernel_by_rows<most_rows = [16], kernels = [
  #fp8.wgmma<store_by_tma = false, tile_n = 128, wave_n = 128>, #fp8.wgmma<store_by_tma = false, promotion = none>]>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @promotion(%a: memref<?x512xf8E4M3FN>, %b: memref<512x512xf8E4M3FN>, %d: memref<?x512xf32>) {
    // expected-error @below {{expected promotion = plain, got none}}
    fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] {fp8.kernel = #kernels}
        : memref<?x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<?x512xf32>
    return
  }
}

// -----

// Only matmuls have rows.
#kernels = #fp8.kernel_by_rows<most_rows = [16], kernels = [
  #fp8.quantize_kernel<tile_columns = 128>, #fp8.quantize_kernel<tile_columns = 128, threads = 8>]>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @quantize(%x: memref<64x256xbf16>, %q: memref<64x256xf8E4M3FN>, %s: memref<64x2xf32>) {
    // expected-error @below {{expected an attribute of a family of kernels that compute it as 'fp8.kernel', got #fp8.kernel_by_rows}}
    fp8.dynamic_quantize %x into %q, %s block [1, 128] {fp8.kernel = #kernels}
        : memref<64x256xbf16> -> memref<64x256xf8E4M3FN>, memref<64x2xf32>
    return
  }
}
