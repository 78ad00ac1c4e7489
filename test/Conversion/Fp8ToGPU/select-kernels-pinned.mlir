// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels -o /dev/null \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// The conversion writes the kernels of the attributes.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s --check-prefix=GPU
// GPU-DAG: llvm.func @wgmma_bf16_64x32x64
// GPU-DAG: llvm.func @matmul_16bit_64x128x64
// GPU-DAG: llvm.func @wgmma_e4m3_e4m3_f32_128x64x128
// GPU-DAG: llvm.func @attention_bf16_128_128x64

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#hm = affine_map<(h, m, n, d, e) -> (h, m, d)>
#hn = affine_map<(h, m, n, d, e) -> (h, n, d)>
#hv = affine_map<(h, m, n, d, e) -> (h, n, e)>
#ho = affine_map<(h, m, n, d, e) -> (h, m, e)>

// An attribute of a user stays, and stages that it left open are filled in. Operands in bf16 also get the kernel of
// the attribute.
// CHECK-LABEL: func.func @pinned
// CHECK: fp8.kernel = #fp8.wgmma<tile_m = 128, tile_n = 64, warp_groups = 2, wave_n = 64, stages = 9,
// CHECK: fp8.kernel = #fp8.wgmma<{{.*}}promotion = none,
// CHECK: fp8.kernel = #fp8.mma_sync<
// CHECK-SAME: instruction = f16_and_conversion, promotion = none>
// CHECK: fp8.kernel = #fp8.attention_kernel<warp_groups = 2, tile_keys = 64, key_stages = 2, value_stages = 4, overlap = true,
// REMARK: remark: [Passed] kernel {{.*}} Kernel=wgmma, Op=fp8.scaled_matmul, Reason="fp8.kernel of the operation"
// REMARK: remark: [Passed] kernel {{.*}} Kernel=wgmma, Op=fp8.scaled_matmul, Reason="few rows or tiles: the tile, and parts of K, of least predicted time"
// REMARK: remark: [Passed] kernel {{.*}} Kernel=mma_sync, Op=fp8.scaled_matmul, Reason="fp8.kernel of the operation"
module {
  func.func @pinned(%a: memref<512x512xf8E4M3FN>, %x: memref<512x512xbf16>, %d: memref<512x512xf32>,
                    %q: memref<32x8192x128xbf16>) {
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c]
        {fp8.kernel = #fp8.wgmma<tile_n = 64, wave_n = 64, store_by_tma = false>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    fp8.scaled_matmul %x, %x into %d maps [#a, #b, #c]
        : memref<512x512xbf16>, memref<512x512xbf16> -> memref<512x512xf32>
    fp8.scaled_matmul %x, %x into %d maps [#a, #b, #c]
        {fp8.kernel = #fp8.mma_sync<tile_m = 64, tile_n = 128, tile_k = 64, warps_m = 1, warps_n = 4,
                                    instruction = f16_and_conversion, promotion = none>}
        : memref<512x512xbf16>, memref<512x512xbf16> -> memref<512x512xf32>
    fp8.attention %q, %q, %q into %q scale 0.125 maps [#hm, #hn, #hv, #ho]
        {fp8.kernel = #fp8.attention_kernel<warp_groups = 2, tile_keys = 64, value_stages = 4, overlap = true>}
        : memref<32x8192x128xbf16>, memref<32x8192x128xbf16>, memref<32x8192x128xbf16> -> memref<32x8192x128xbf16>
    return
  }
}
