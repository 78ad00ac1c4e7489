// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --fp8-group-matmuls --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

// One launch of two matmuls. The kernel has the parameters of both: three tensor
// maps, four sizes and the bias of each. Each loop over tiles selects the
// parameters of the tile's matmul.

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_192x128x128_group2(
// CHECK-SAME: %[[MAP:[a-z0-9]+]]: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>
// CHECK-SAME: %[[ROWS:[a-z0-9]+]]: i32, %{{[a-z0-9]+}}: i32, %{{[a-z0-9]+}}: i32, %[[BIAS:[a-z0-9]+]]: !llvm.ptr<1>, %[[MAP2:[a-z0-9]+]]: !llvm.ptr {
// CHECK-SAME: %[[BIAS2:[a-z0-9]+]]: !llvm.ptr<1>)
// The number of tiles of both, and the tile's matmul.
// CHECK: %[[COUNT:.+]] = arith.muli
// CHECK: %[[COUNT2:.+]] = arith.muli
// CHECK: %[[TILES:.+]] = arith.addi %[[COUNT]], %[[COUNT2]]
// CHECK: scf.for {{.*}} to %[[TILES]]
// CHECK: %[[FIRST:.+]] = arith.cmpi ult
// CHECK: arith.select %[[FIRST]], %c0_i32
// The maps of the second matmul are 3 x 128 + 64 bytes behind those of the first.
// CHECK: %[[OFFSET:.+]] = arith.muli %{{.+}}, %c448_i32
// CHECK: %[[SELECTED:.+]] = llvm.getelementptr %[[MAP]][%[[OFFSET]]]
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}%[[SELECTED]]
// CHECK: arith.select %{{.+}}, %[[BIAS]], %[[BIAS2]] : !llvm.ptr<1>

// CHECK-LABEL: func.func @pair
// CHECK-COUNT-6: call @fp8rtTensorMap3D
// Tiles of both matmuls.
// CHECK: affine.apply
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_192x128x128_group2
// CHECK-NOT: gpu.launch_func
func.func @pair(%x: memref<?x3072xf8E4M3FN>, %y: memref<?x3072xf8E4M3FN>, %v: memref<3072x3072xf8E4M3FN>,
                %bias: memref<3072xbf16>, %bias2: memref<3072xbf16>, %q: memref<?x3072xbf16>, %r: memref<?x3072xbf16>) {
  fp8.scaled_matmul %x, %v into %q maps [#a, #b, #c, #n] epilogue(%bias : memref<3072xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %s = arith.addf %t, %e : bf16
    fp8.yield %s : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16>
  fp8.scaled_matmul %y, %v into %r maps [#a, #b, #c, #n] epilogue(%bias2 : memref<3072xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %s = arith.addf %t, %e : bf16
    fp8.yield %s : bf16
  } : memref<?x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<?x3072xbf16>
  return
}
