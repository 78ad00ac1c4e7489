//===- Kernels.h - PTX for the tests on a GPU -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One small kernel for each property of a launch. The driver compiles them.
//
//===----------------------------------------------------------------------===//

#ifndef TEST_RUNTIME_DEVICE_KERNELS_H
#define TEST_RUNTIME_DEVICE_KERNELS_H

/// increment(p: i32 *): p[i] += 1 for each thread of the grid.
/// meet(p: i32 *): p[0] += 1 for each block, and each waits for the others.
/// shared(p: i32 *, bytes: i32): p[block] = block + 7, by way of the last word
/// of the dynamic shared memory.
constexpr char ptx80[] = R"(.version 7.0
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 memory[];

.visible .entry increment(.param .u64 p)
{
  .reg .b32 %r<6>;
  .reg .b64 %a<4>;
  ld.param.u64 %a1, [p];
  cvta.to.global.u64 %a1, %a1;
  mov.u32 %r1, %ctaid.x;
  mov.u32 %r2, %ntid.x;
  mov.u32 %r3, %tid.x;
  mad.lo.s32 %r4, %r1, %r2, %r3;
  mul.wide.u32 %a2, %r4, 4;
  add.s64 %a1, %a1, %a2;
  ld.global.u32 %r5, [%a1];
  add.s32 %r5, %r5, 1;
  st.global.u32 [%a1], %r5;
  ret;
}

.visible .entry meet(.param .u64 p)
{
  .reg .b32 %r<4>;
  .reg .b64 %a<2>;
  .reg .pred %p<2>;
  ld.param.u64 %a1, [p];
  cvta.to.global.u64 %a1, %a1;
  mov.u32 %r1, %nctaid.x;
  atom.global.add.u32 %r2, [%a1], 1;
WAIT:
  ld.volatile.global.u32 %r3, [%a1];
  setp.lt.u32 %p1, %r3, %r1;
  @%p1 bra WAIT;
  ret;
}

.visible .entry shared(.param .u64 p, .param .u32 bytes)
{
  .reg .b32 %r<6>;
  .reg .b64 %a<4>;
  ld.param.u64 %a1, [p];
  ld.param.u32 %r2, [bytes];
  cvta.to.global.u64 %a1, %a1;
  mov.u32 %r1, %ctaid.x;
  add.s32 %r3, %r1, 7;
  mov.u32 %r4, memory;
  add.s32 %r4, %r4, %r2;
  st.shared.u32 [%r4+-4], %r3;
  bar.sync 0;
  ld.shared.u32 %r5, [%r4+-4];
  mul.wide.u32 %a2, %r1, 4;
  add.s64 %a1, %a1, %a2;
  st.global.u32 [%a1], %r5;
  ret;
}
)";

/// cluster(p: i32 *): p[block] = rank in the cluster + 100 * size of it.
/// chain(p: i32 *): p[0] += 1, after the kernel before, by programmatic launch.
/// load(map, p: i32 *): a tile of 16 rows of 64 bytes at (64, 16), by TMA.
constexpr char ptx90[] = R"(.version 8.0
.target sm_90
.address_size 64

.visible .entry cluster(.param .u64 p)
{
  .reg .b32 %r<6>;
  .reg .b64 %a<4>;
  ld.param.u64 %a1, [p];
  cvta.to.global.u64 %a1, %a1;
  mov.u32 %r1, %ctaid.x;
  mov.u32 %r2, %cluster_ctarank;
  mov.u32 %r3, %cluster_nctarank;
  mad.lo.s32 %r4, %r3, 100, %r2;
  mul.wide.u32 %a2, %r1, 4;
  add.s64 %a1, %a1, %a2;
  st.global.u32 [%a1], %r4;
  ret;
}

.visible .entry chain(.param .u64 p)
{
  .reg .b32 %r<6>;
  .reg .b64 %a<4>;
  ld.param.u64 %a1, [p];
  cvta.to.global.u64 %a1, %a1;
  griddepcontrol.launch_dependents;
  griddepcontrol.wait;
  ld.volatile.global.u32 %r1, [%a1];
  add.s32 %r1, %r1, 1;
  st.volatile.global.u32 [%a1], %r1;
  ret;
}

.visible .entry load(.param .align 64 .b8 map[128], .param .u64 p)
{
  .reg .b32 %r<10>;
  .reg .b64 %a<6>;
  .reg .pred %p<3>;
  .shared .align 128 .b8 tile[1024];
  .shared .align 8 .b64 barrier;
  mov.u32 %r1, %tid.x;
  mov.u32 %r2, barrier;
  mov.u32 %r3, tile;
  setp.ne.u32 %p1, %r1, 0;
  @%p1 bra ISSUED;
  mbarrier.init.shared.b64 [%r2], 1;
  fence.proxy.async;
  mov.b64 %a1, map;
  cvta.param.u64 %a1, %a1;
  mbarrier.arrive.expect_tx.shared.b64 %a2, [%r2], 1024;
  mov.u32 %r4, 64;
  mov.u32 %r5, 16;
  cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%r3], [%a1, {%r4, %r5}], [%r2];
ISSUED:
  bar.sync 0;
WAIT:
  mbarrier.try_wait.parity.shared.b64 %p2, [%r2], 0;
  @!%p2 bra WAIT;
  ld.param.u64 %a3, [p];
  cvta.to.global.u64 %a3, %a3;
  mul.wide.u32 %a4, %r1, 4;
  add.s64 %a3, %a3, %a4;
  shl.b32 %r6, %r1, 2;
  add.s32 %r6, %r6, %r3;
  ld.shared.u32 %r7, [%r6];
  st.global.u32 [%a3], %r7;
  ret;
}
)";

#endif // TEST_RUNTIME_DEVICE_KERNELS_H
