// Attention with one query row in the pipeline for GPUs: its keys have parts, and a second kernel combines
// them. On the CPU nothing changes.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline=chip=sm_90a --remarks-filter=fp8 --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a split-keys=off" | FileCheck %s --check-prefix=OFF
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a split-keys=auto" | FileCheck %s

// REMARK: Kernel=mma_attention, {{.*}} Tile="16x64 of 4 heads, {{[1-9][0-9]*}} parts of the keys"
// CHECK: llvm.call @fp8rtAlloc
// CHECK: llvm.call @fp8rtLaunch
// CHECK: llvm.call @fp8rtLaunch
// CHECK-NOT: llvm.call @fp8rtLaunch
// CHECK: llvm.call @fp8rtFree
// OFF-NOT: _parts

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>

func.func @decode(%q: tensor<2x32x1x128xbf16>, %k: tensor<2x8x?x128xbf16>, %v: tensor<2x8x?x128xbf16>)
    -> tensor<2x32x1x128xbf16> {
  %init = tensor.empty() : tensor<2x32x1x128xbf16>
  %o = fp8.attention %q, %k, %v into %init scale 0.0883883461 maps [#q, #k, #v, #o]
      : tensor<2x32x1x128xbf16>, tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16> -> tensor<2x32x1x128xbf16>
  return %o : tensor<2x32x1x128xbf16>
}
