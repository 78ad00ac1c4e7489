// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// Both launches have one kernel, because sizes are parameters. Long kernels
// wait for the kernels before them. Kernels for few rows (below) are launched
// early.

// CHECK: gpu.module @fp8_kernels
// CHECK: llvm.mlir.global external @fp8_shared_memory() {addr_space = 3 : i32, alignment = 1024 : i64}
// CHECK: llvm.func @wgmma_e4m3_e5m2_f32_[[$TILE:[0-9x]+]]
// CHECK-SAME: llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant
// CHECK: nvvm.mbarrier.init
// CHECK: nvvm.griddepcontrol launch_dependents
// CHECK: nvvm.griddepcontrol wait
// CHECK: nvvm.setmaxregister decrease
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.setmaxregister increase
// CHECK: nvvm.wgmma.mma_async {{.*}}<zero>{{.*}}A[<e4m3>{{.*}}B[<e5m2>
// CHECK: nvvm.wgmma.mma_async {{.*}}<one>{{.*}}
// CHECK: nvvm.stmatrix
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta
// CHECK-NOT: llvm.func @wgmma
// CHECK-LABEL: func.func @shared_kernel
// CHECK: call @fp8rtTensorMap3D
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e5m2_f32_[[$TILE]]
// CHECK-NOT: fp8.launch_dependents
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e5m2_f32_[[$TILE]]
func.func @shared_kernel(%a: memref<4096x4096xf8E4M3FN>, %b: memref<8192x4096xf8E5M2>,
                         %d: memref<4096x8192xbf16>, %a2: memref<4096x2048xf8E4M3FN>,
                         %b2: memref<8192x2048xf8E5M2>, %d2: memref<4096x8192xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<4096x4096xf8E4M3FN>, memref<8192x4096xf8E5M2> -> memref<4096x8192xbf16>
  fp8.scaled_matmul %a2, %b2 into %d2 maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<4096x2048xf8E4M3FN>, memref<8192x2048xf8E5M2> -> memref<4096x8192xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// Scales of rows that are not contiguous in M are repacked. Scales of 128 x 128
// blocks are read where they are.

// CHECK: llvm.func @wgmma_e4m3_e4m3_scaled_
// CHECK: llvm.load {{.*}} invariant
// CHECK: llvm.intr.fma
// CHECK-LABEL: func.func @block_scales
// CHECK: memref.alloc() : memref<1x32x4096xf32>
// CHECK: scf.parallel
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_scaled_
// CHECK: memref.dealloc
func.func @block_scales(%a: memref<4096x4096xf8E4M3FN>, %sa: memref<4096x32xf32>,
                        %b: memref<4096x4096xf8E4M3FN>, %sb: memref<32x32xf32>,
                        %d: memref<4096x4096xbf16>) {
  fp8.scaled_matmul %a scale(%sa : memref<4096x32xf32>), %b scale(%sb : memref<32x32xf32>)
      into %d maps [#a, #sa, #b, #sb, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<4096x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<4096x4096xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The operands are swapped, because there are few rows. Rows that TMA cannot read
// are padded. The kernel adds to the init. A stage gets 64 rows of B and the seven
// rows of A, not a whole tile of 16. B is read once, so the L2 cache gives it up
// first.

// CHECK: llvm.func @wgmma_e4m3_e4m3_fast_64x16x128
// CHECK: %[[BYTES:.+]] = arith.constant 9088 : i32
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.+}}, %[[BYTES]]
// CHECK: nvvm.inline_ptx "createpolicy.fractional.L2::evict_first.b64
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}l2_cache_hint
// CHECK-NOT: createpolicy
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK-LABEL: func.func @few_rows
// CHECK: memref.alloc() : memref<1x63x1504xf8E4M3FN>
// CHECK: memref.alloc() : memref<1x7x1504xf8E4M3FN>
// CHECK: call @fp8rtTensorMap3D(%{{[^,]+}}, %{{[^,]+}}, %c1500_i64, %c63_i64, %{{.+}}, %c128_i64, %c64_i64, %c128_i64)
// CHECK: call @fp8rtTensorMap3D(%{{[^,]+}}, %{{[^,]+}}, %c1500_i64, %c7_i64, %{{.+}}, %c128_i64, %c7_i64, %c128_i64)
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_fast_64x16x128
// CHECK-SAME: fp8.launch_dependents
func.func @few_rows(%a: memref<7x1500xf8E4M3FN>, %b: memref<63x1500xf8E4M3FN>,
                    %d: memref<7x63xf32>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] {
    accumulate = #fp8.accumulate<fast>,
    fp8.kernel = #fp8.wgmma<tile_m = 64, tile_n = 16, warp_groups = 1, wave_n = 16, group = 1,
                            swap_operands = true, store_by_tma = false, promotion = none>}
      : memref<7x1500xf8E4M3FN>, memref<63x1500xf8E4M3FN> -> memref<7x63xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The attribute decides.

// CHECK: llvm.func @wgmma_e4m3_e4m3_fast_128x128x128
// CHECK-SAME: nvvm.cluster_dim = array<i32: 2, 1, 1>
// CHECK-SAME: nvvm.reqntid = array<i32: 384, 1, 1>
// CHECK: multicast_mask
// CHECK: mapa.shared::cluster
// CHECK: gpu.launch_func
// CHECK-SAME: fp8.launch_dependents
func.func @configured(%a: memref<4096x4096xf8E4M3FN>, %b: memref<4096x4096xf8E4M3FN>,
                      %d: memref<4096x4096xf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c]
      {accumulate = #fp8.accumulate<fast>,
       fp8.kernel = #fp8.wgmma<tile_m = 128, tile_n = 128, warp_groups = 2, wave_n = 128,
         ping_pong = true, cluster = 2, share_rows = true, promotion = none>}
      epilogue {
      ^bb0(%acc: f32):
        %t = arith.truncf %acc : f32 to f16
        fp8.yield %t : f16
      } : memref<4096x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<4096x4096xf16>
  return
}

// -----

#a = affine_map<(b, m, n, k) -> (b, m, k)>
#b = affine_map<(b, m, n, k) -> (n, k)>
#c = affine_map<(b, m, n, k) -> (b, m, n)>

// Two dimensions of rows collapse into one.

// CHECK-LABEL: func.func @collapsed
// CHECK: memref.collapse_shape {{.*}} {{\[}}[0, 1], [2]] : memref<4x256x512xf8E4M3FN>
// CHECK: gpu.launch_func
func.func @collapsed(%a: memref<4x256x512xf8E4M3FN>, %b: memref<512x512xf8E4M3FN>,
                     %d: memref<4x256x512xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<4x256x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<4x256x512xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// Formats that the tensor core does not support stay.

// CHECK-LABEL: func.func @fnuz
// CHECK: fp8.scaled_matmul
// CHECK-NOT: gpu.launch_func
func.func @fnuz(%a: memref<64x64xf8E4M3FNUZ>, %b: memref<64x64xf8E4M3FN>, %d: memref<64x64xf32>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c]
      : memref<64x64xf8E4M3FNUZ>, memref<64x64xf8E4M3FN> -> memref<64x64xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sat = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// The quantization writes scales in the order in which the matmul reads them,
// so nothing is repacked.

// CHECK-LABEL: func.func @transposed_scales
// CHECK-NOT: scf.parallel
// CHECK: return
func.func @transposed_scales(%x: memref<1001x512xbf16>, %b: memref<512x512xf8E4M3FN>,
                             %sb: memref<4x4xf32>, %d: memref<1001x512xbf16>) {
  %q = memref.alloc() : memref<1001x512xf8E4M3FN>
  %m = memref.alloc() : memref<4x1004xf32>
  %s = memref.subview %m[0, 0] [4, 1001] [1, 1]
      : memref<4x1004xf32> to memref<4x1001xf32, strided<[1004, 1]>>
  fp8.dynamic_quantize %x into %q, %s block [1, 128] {scale_order = array<i64: 1, 0>}
      : memref<1001x512xbf16> -> memref<1001x512xf8E4M3FN>, memref<4x1001xf32, strided<[1004, 1]>>
  fp8.scaled_matmul %q scale(%s : memref<4x1001xf32, strided<[1004, 1]>>), %b scale(%sb : memref<4x4xf32>)
      into %d maps [#a, #sat, #b, #sb, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<1001x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<1001x512xbf16>
  memref.dealloc %q : memref<1001x512xf8E4M3FN>
  memref.dealloc %m : memref<4x1004xf32>
  return
}
