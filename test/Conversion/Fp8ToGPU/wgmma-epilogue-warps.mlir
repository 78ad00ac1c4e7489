// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

// If all warp groups share a tile, they only round it and write it to shared
// memory. Three warps of the producer's group compute the rest of the epilogue
// there and store the tile.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_192x128x128
// CHECK: nvvm.setmaxregister decrease 56
// A lane reads the bias of 8 columns.
// CHECK: llvm.load %{{.+}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<8xbf16>
// CHECK: scf.for
// CHECK: llvm.load %{{.+}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<4xi32>
// CHECK: llvm.fadd {{.*}} : vector<2xbf16>
// CHECK: tanh.approx.f32
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 16 : i64} : vector<4xi32>, !llvm.ptr<3>
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta
// CHECK: nvvm.setmaxregister increase 152
// CHECK: nvvm.wgmma.mma_async
// CHECK-NOT: tanh.approx.f32
// CHECK: nvvm.stmatrix
// CHECK: nvvm.bar.warp.sync
// CHECK-NOT: tanh.approx.f32
// CHECK-LABEL: func.func @gelu
func.func @gelu(%a: memref<4096x3072xf8E4M3FN>, %b: memref<12288x3072xf8E4M3FN>,
                %bias: memref<12288xbf16>, %d: memref<4096x12288xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c, #n] epilogue(%bias : memref<12288xbf16>) {
  ^bb0(%acc: f32, %x: bf16):
    %one = arith.constant 1.0 : bf16
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %x : bf16
    %v = math.tanh %u : bf16
    %w = arith.addf %v, %one : bf16
    %r = arith.mulf %u, %w : bf16
    fp8.yield %r : bf16
  } : memref<4096x3072xf8E4M3FN>, memref<12288x3072xf8E4M3FN> -> memref<4096x12288xbf16>
  return
}

// -----

// If there is only a bias, the warps that multiply add it. The other warps load
// it one tile ahead and store the result.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_192x128x128
// CHECK: nvvm.setmaxregister decrease 56
// CHECK: llvm.store %{{.+}}, %{{.+}} : bf16, !llvm.ptr<3>
// CHECK-NOT: llvm.fadd
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta
// CHECK: nvvm.setmaxregister increase 152
// CHECK: llvm.fadd {{.*}} : vector<2xbf16>
// CHECK: nvvm.stmatrix
// CHECK-LABEL: func.func @bias
func.func @bias(%a: memref<4096x3072xf8E4M3FN>, %b: memref<12288x3072xf8E4M3FN>,
                %bias: memref<12288xbf16>, %d: memref<4096x12288xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c, #n] epilogue(%bias : memref<12288xbf16>) {
  ^bb0(%acc: f32, %x: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %x : bf16
    fp8.yield %u : bf16
  } : memref<4096x3072xf8E4M3FN>, memref<12288x3072xf8E4M3FN> -> memref<4096x12288xbf16>
  return
}

// -----

// TMA loads a matrix that the epilogue reads into the shared memory of the
// result. The warps that multiply read it there, also with scales.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_scaled_192x128x128
// CHECK: nvvm.setmaxregister decrease 56
// The first copy is made by the producer, and the next ones by the other warps.
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.setmaxregister increase 152
// CHECK: nvvm.wgmma.mma_async
// CHECK: nvvm.ldmatrix
// CHECK: llvm.fmul {{.*}} : vector<2xbf16>
// CHECK: nvvm.stmatrix
// CHECK-LABEL: func.func @gate
func.func @gate(%a: memref<4096x3072xf8E4M3FN>, %sa: memref<24x4096xf32>, %b: memref<12288x3072xf8E4M3FN>, %sb: memref<96x24xf32>,
                %gate: memref<4096x12288xbf16>, %d: memref<4096x12288xbf16>) {
  fp8.scaled_matmul %a scale(%sa : memref<24x4096xf32>), %b scale(%sb : memref<96x24xf32>) into %d maps [#a, #sa, #b, #sb, #c, #c]
      epilogue(%gate : memref<4096x12288xbf16>) {
  ^bb0(%acc: f32, %x: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.mulf %t, %x : bf16
    fp8.yield %u : bf16
  } : memref<4096x3072xf8E4M3FN>, memref<12288x3072xf8E4M3FN> -> memref<4096x12288xbf16>
  return
}

// -----

// The rows of this matrix start at any address, so TMA cannot load it. The other
// warps read it. Only an attribute of the user selects this kernel.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_192x128x128
// CHECK: scf.for
// CHECK: llvm.load %{{.+}} : !llvm.ptr<1> -> bf16
// CHECK: llvm.fmul {{.*}} : vector<2xbf16>
// CHECK-NOT: nvvm.ldmatrix
// CHECK-LABEL: func.func @unaligned_gate
func.func @unaligned_gate(%a: memref<4096x3072xf8E4M3FN>, %b: memref<12288x3072xf8E4M3FN>,
                          %gate: memref<4096x12288xbf16, strided<[12289, 1]>>, %d: memref<4096x12288xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c, #c]
      {fp8.kernel = #fp8.wgmma<tile_m = 192, tile_n = 128, wave_n = 128, warp_groups = 3, epilogue_warps = true>}
      epilogue(%gate : memref<4096x12288xbf16, strided<[12289, 1]>>) {
  ^bb0(%acc: f32, %x: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.mulf %t, %x : bf16
    fp8.yield %u : bf16
  } : memref<4096x3072xf8E4M3FN>, memref<12288x3072xf8E4M3FN> -> memref<4096x12288xbf16>
  return
}
