// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// The scales of 16 rows take 64 bytes of a stage. The next stage still begins
// at a multiple of 128 bytes. Otherwise its swizzled addresses would lie in
// another stage. A stage has 16 * 128 + 128 * 128 + 64 + 512 = 19008 bytes, or
// 19072 with alignment, and there are five.

// CHECK-LABEL: func.func @one_row
// CHECK: %[[BYTES:.*]] = arith.constant 95360 : i32
// CHECK: gpu.launch_func @fp8_kernels::@matmul_mma_16x128x128_scaled128
// CHECK-SAME: dynamic_shared_memory_size %[[BYTES]]
func.func @one_row(%a: memref<1x2560xf8E4M3FN>, %sa: memref<1x20xf32>,
                   %b: memref<576x2560xf8E4M3FN>, %sb: memref<5x20xf32>,
                   %d: memref<1x576xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<1x20xf32>), %b scale(%sb : memref<5x20xf32>)
      into %d maps [#a, #sa, #b, #sb, #c]
      : memref<1x2560xf8E4M3FN>, memref<576x2560xf8E4M3FN> -> memref<1x576xf32>
  return
}
