// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s --check-prefix=GPU

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// A user's kernels are kept, and fields that they leave open are filled in.
// CHECK-LABEL: func.func @pinned
// CHECK-COUNT-2: fp8.kernel = #fp8.kernel_by_rows<most_rows = [7], kernels = [#fp8.wgmma<tile_m = 64, tile_n = 16, warp_groups = 1, wave_n = 16, stages = 16, {{.*}} #fp8.wgmma<tile_m = 128, tile_n = 128, warp_groups = 2, wave_n = 128, stages = 7,
// CHECK: return

// Both matmuls have the same two kernels. The limit of the rows is that of the attribute.
// GPU-COUNT-2: llvm.func @wgmma_e4m3
// GPU-NOT: llvm.func @wgmma_e4m3
// GPU-LABEL: func.func @pinned
// GPU: %[[LIMIT:.+]] = arith.constant 7 : index
// GPU: arith.cmpi sle, %{{.+}}, %[[LIMIT]]
// GPU: return
#kernels = #fp8.kernel_by_rows<most_rows = [7], kernels = [
  #fp8.wgmma<tile_m = 64, tile_n = 16, warp_groups = 1, wave_n = 16, swap_operands = true, store_by_tma = false>,
  #fp8.wgmma<tile_n = 128, wave_n = 128, store_by_tma = false>]>
func.func @pinned(%x: memref<?x512xf8E4M3FN>, %w: memref<512x512xf8E4M3FN>, %y: memref<?x512xf32>, %z: memref<?x512xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c] {fp8.kernel = #kernels}
      : memref<?x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<?x512xf32>
  fp8.scaled_matmul %x, %w into %z maps [#a, #b, #c] {fp8.kernel = #kernels}
      : memref<?x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<?x512xf32>
  return
}
