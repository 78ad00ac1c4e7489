// A matmul whose number of rows is only known at run time gets several kernels, and the host selects one.
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels=row-kernels=3 \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2> %t.remarks | FileCheck %s
// RUN: FileCheck %s --input-file=%t.remarks --check-prefix=REMARK
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels=row-kernels=2 | FileCheck %s --check-prefix=TWO
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels | FileCheck %s --check-prefix=ONE
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_89 --fp8-select-kernels=row-kernels=3 | FileCheck %s --check-prefix=SM89
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels=row-kernels=3 --fp8-group-matmuls --convert-fp8-to-gpu \
// RUN:   --canonicalize --cse | FileCheck %s --check-prefix=HOST
// RUN: not fp8-opt %s --split-input-file --fp8-set-target --fp8-select-kernels=row-kernels=0 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not fp8-opt %s --split-input-file --fp8-set-target --fp8-select-kernels=row-kernels=9 2>&1 | FileCheck %s --check-prefix=NINE
// NONE: error: expected row-kernels=1 to 8, got 0
// NINE: error: expected row-kernels=1 to 8, got 9

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The kernel for few rows multiplies B by A, and the last one is for many rows.
// CHECK-LABEL: func.func @one
// CHECK: fp8.kernel = #fp8.kernel_by_rows<most_rows = [96, 256], kernels = [#fp8.wgmma<tile_m = 64, tile_n = 48,
// CHECK-SAME: swap_operands = true
// CHECK-SAME: #fp8.wgmma<tile_m = 128, tile_n = 64,
// CHECK-SAME: #fp8.wgmma<tile_m = 192, tile_n = 128,
// REMARK: remark: [Passed] kernel | Category:fp8 | Function=one | Config="#fp8.kernel_by_rows<
// REMARK-SAME: Kernel=wgmma, Op=fp8.scaled_matmul, Reason="unknown number of rows: the kernels of least predicted time for ranges of rows", Shape="MxNxK ?x4096x4096", Tile="M <= 96: 64x48x128 of B times A, M <= 256: 128x64x128, else 192x128x128"
// TWO-LABEL: func.func @one
// TWO: fp8.kernel = #fp8.kernel_by_rows<most_rows = [256], kernels = [
// ONE-LABEL: func.func @one
// ONE: fp8.kernel = #fp8.wgmma<tile_m = 192, tile_n = 128,
// SM89-LABEL: func.func @one
// SM89: fp8.kernel = #fp8.kernel_by_rows<most_rows = [16, 64], kernels = [#fp8.mma_sync<tile_m = 16,
// SM89-SAME: #fp8.mma_sync<tile_m = 64,
// SM89-SAME: #fp8.mma_sync<tile_m = 128,

// HOST-LABEL: func.func @one
// HOST-DAG: %[[FEW:.+]] = arith.constant 96 : index
// HOST-DAG: %[[SOME:.+]] = arith.constant 256 : index
// HOST: %[[ROWS:.+]] = memref.dim %arg2, %c0
// HOST: %[[IS_FEW:.+]] = arith.cmpi sle, %[[ROWS]], %[[FEW]] : index
// HOST: scf.if %[[IS_FEW]] {
// HOST: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_64x48x128
// HOST: } else {
// HOST: %[[IS_SOME:.+]] = arith.cmpi sle, %[[ROWS]], %[[SOME]] : index
// HOST: scf.if %[[IS_SOME]] {
// HOST: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_128x64x128
// HOST: } else {
// HOST: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_192x128x128
// HOST-NOT: gpu.launch_func
// HOST: return
func.func @one(%x: memref<?x4096xf8E4M3FN>, %w: memref<4096x4096xf8E4M3FN>, %y: memref<?x4096xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

// -----

#a = affine_map<(b, m, n, k) -> (b, m, k)>
#b = affine_map<(b, m, n, k) -> (n, k)>
#c = affine_map<(b, m, n, k) -> (b, m, n)>

// Rows are tokens of sequences, so their number is a product.
// CHECK-LABEL: func.func @sequences
// CHECK: fp8.kernel_by_rows
// HOST-LABEL: func.func @sequences
// HOST: %[[SEQUENCES:.+]] = memref.dim %arg2, %c0
// HOST: %[[ROWS:.+]] = affine.apply #{{.+}}()[%[[SEQUENCES]]]
// HOST: arith.cmpi sle, %[[ROWS]], %c{{[0-9]+}} : index
func.func @sequences(%x: memref<?x3x4096xf8E4M3FN>, %w: memref<4096x4096xf8E4M3FN>, %y: memref<?x3x4096xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %r = arith.truncf %acc : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x3x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x3x4096xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The rows are known, so there is one kernel, also if another size is unknown.
// CHECK-LABEL: func.func @left_alone
// CHECK-NOT: fp8.kernel_by_rows
// CHECK: return
// SM89-LABEL: func.func @left_alone
// SM89-NOT: fp8.kernel_by_rows
// SM89: return
func.func @left_alone(%x: memref<64x?xf8E4M3FN>, %w: memref<?x?xf8E4M3FN>, %y: memref<64x?xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c]
      : memref<64x?xf8E4M3FN>, memref<?x?xf8E4M3FN> -> memref<64x?xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// One launch computes both if both have many rows. Otherwise each gets its own kernel.
// HOST-LABEL: func.func @group
// HOST: %[[ROWS:.+]] = memref.dim %arg4, %c0
// HOST: %[[FEW:.+]] = arith.cmpi sle, %[[ROWS]], %c256
// HOST: %[[ROWS2:.+]] = memref.dim %arg5, %c0
// HOST: %[[FEW2:.+]] = arith.cmpi sle, %[[ROWS2]], %c256
// HOST: %[[APART:.+]] = arith.ori %[[FEW]], %[[FEW2]]
// HOST: scf.if %[[APART]] {
// HOST: arith.cmpi sle, %[[ROWS]], %c96
// HOST-COUNT-6: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_{{[0-9]+x[0-9]+x128}} blocks
// HOST: } else {
// HOST: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_192x128x128_group2
// HOST-NOT: gpu.launch_func
// HOST: return
func.func @group(%x: memref<?x4096xf8E4M3FN>, %z: memref<?x4096xf8E4M3FN>, %v: memref<4096x4096xf8E4M3FN>,
                 %w: memref<4096x4096xf8E4M3FN>, %q: memref<?x4096xbf16>, %r: memref<?x4096xbf16>) {
  fp8.scaled_matmul %x, %v into %q maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %s = arith.truncf %acc : f32 to bf16
    fp8.yield %s : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  fp8.scaled_matmul %z, %w into %r maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %s = arith.truncf %acc : f32 to bf16
    fp8.yield %s : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}
