//===- MatmulScales.cpp - Preparing scales of matmuls ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Kernels read scales where they are if TMA can do that. If this depends on the
// sizes of a call, the host code decides. Other scales are copied to an order
// that TMA can read.
//
//===----------------------------------------------------------------------===//

#include "MatmulOperands.h"
#include "ViewFacts.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

OperandView fp8::repackScale(HostBuilder &host, const OperandView &scale,
                             LoopRole role, const OperandView &operand,
                             int64_t groupK, Temporaries &temporaries) {
  DeviceTensor data = host.tensor(operand.memref);
  OpFoldResult rows = getSize(host, data, operand, role);
  OpFoldResult groups =
      host.ceilDiv(getSize(host, data, operand, LoopRole::K), groupK);
  OpFoldResult batch = getSize(host, data, operand, LoopRole::Batch);
  OpFoldResult paddedRows =
      host.mul(host.ceilDiv(rows, 4), host.getIndexAttr(4));
  Type f32 = host.getF32Type();
  Value memory = temporaries.allocate(host, {batch, groups, paddedRows}, f32);
  buildParallel(
      host, {batch, groups, rows},
      [&](OpBuilder &builder, Location loc, ValueRange ivs) {
        auto divide = [&](Value index, int64_t multiply, int64_t by) -> Value {
          Value scaled = arith::MulIOp::create(
              builder, loc, index,
              arith::ConstantIndexOp::create(builder, loc, multiply));
          return arith::DivUIOp::create(
              builder, loc, scaled,
              arith::ConstantIndexOp::create(builder, loc, by));
        };
        int64_t blockK = scale.blockOf(LoopRole::K);
        Value element = memref::LoadOp::create(
            builder, loc, scale.memref,
            getIndices(builder, loc, scale,
                       {{LoopRole::Batch, ivs[0]},
                        {LoopRole::K, divide(ivs[1], groupK, blockK)},
                        {role, divide(ivs[2], 1, scale.blockOf(role))}}));
        if (isa<Float8E8M0FNUType>(element.getType()))
          element = CastOp::create(builder, loc, f32, element);
        else if (!element.getType().isF32())
          element = arith::ExtFOp::create(builder, loc, f32, element);
        memref::StoreOp::create(builder, loc, element, memory, ivs);
      });
  SmallVector<OpFoldResult> zeros(3, host.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(3, host.getIndexAttr(1));
  OperandView view;
  view.memref = memref::SubViewOp::create(host, memory, zeros,
                                          {batch, groups, rows}, ones);
  if (operand.at(LoopRole::Batch))
    view.position[static_cast<unsigned>(LoopRole::Batch)] = 0;
  view.position[static_cast<unsigned>(LoopRole::K)] = 1;
  view.position[static_cast<unsigned>(role)] = 2;
  view.block[static_cast<unsigned>(LoopRole::K)] = groupK;
  return view;
}

/// Host code that checks whether the rows of the scale start at multiples of 16
/// bytes. Returns an i1.
static Value hasAlignedRows(HostBuilder &host, const DeviceTensor &tensor,
                            const OperandView &scale) {
  Value strides = host.toIndex(host.getIndexAttr(0));
  for (LoopRole outer : {LoopRole::K, LoopRole::Batch})
    strides = arith::OrIOp::create(
        host, strides, host.toIndex(getStride(host, tensor, scale, outer)));
  Value rest =
      arith::AndIOp::create(host, strides, host.toIndex(host.getIndexAttr(3)));
  return arith::CmpIOp::create(host, arith::CmpIPredicate::eq, rest,
                               host.toIndex(host.getIndexAttr(0)));
}

/// `scale` with the dimensions that a repacked scale has.
static Value getRowsView(HostBuilder &host, const DeviceTensor &tensor,
                         const OperandView &scale, LoopRole role) {
  SmallVector<OpFoldResult> sizes, strides;
  for (LoopRole each : {LoopRole::Batch, LoopRole::K, role}) {
    sizes.push_back(getSize(host, tensor, scale, each));
    strides.push_back(getStride(host, tensor, scale, each));
  }
  auto metadata = memref::ExtractStridedMetadataOp::create(host, scale.memref);
  return memref::ReinterpretCastOp::create(host, metadata.getBaseBuffer(),
                                           metadata.getConstifiedMixedOffset(),
                                           sizes, strides);
}

/// Host code that repacks `scale` in calls whose sizes lead to rows that TMA
/// cannot read.
static OperandView repackUnlessAligned(HostBuilder &host,
                                       const OperandView &scale, LoopRole role,
                                       const OperandView &operand,
                                       int64_t groupK,
                                       Temporaries &temporaries) {
  DeviceTensor tensor = host.tensor(scale.memref);
  Value isAligned = hasAlignedRows(host, tensor, scale);
  Value direct = getRowsView(host, tensor, scale, role);
  int64_t unknown = ShapedType::kDynamic;
  auto type = MemRefType::get({unknown, unknown, unknown}, tensor.elementType,
                              StridedLayoutAttr::get(host.getContext(), unknown,
                                                     {unknown, unknown, 1}));
  OperandView view;
  Temporaries copies;
  auto choose = scf::IfOp::create(
      host, isAligned,
      [&](OpBuilder &builder, Location loc) {
        scf::YieldOp::create(
            builder, loc,
            memref::CastOp::create(builder, loc, type, direct).getResult());
      },
      [&](OpBuilder &builder, Location loc) {
        HostBuilder inside(loc, builder);
        view = repackScale(inside, scale, role, operand, groupK, copies);
        scf::YieldOp::create(
            inside,
            memref::CastOp::create(inside, type, view.memref).getResult());
      });
  view.memref = choose.getResult(0);
  Value one = arith::ConstantIntOp::create(host, 1, 1);
  temporaries.entries.push_back(
      {view.memref, arith::XOrIOp::create(host, isAligned, one)});
  return view;
}

ScaleSpec fp8::getScaleSpec(const std::optional<OperandView> &scale,
                            LoopRole role, const OperandView &operand,
                            int64_t groupK, ScaleFeed feed) {
  if (feed == ScaleFeed::None)
    return {};
  if (feed == ScaleFeed::Rows)
    return {feed, 1, groupK};
  ScaleFacts facts = getScaleFacts(scale, role, operand, groupK);
  return {feed, facts.blockRows, facts.blockK};
}

PreparedScale fp8::prepareScale(HostBuilder &host,
                                const std::optional<OperandView> &scale,
                                LoopRole role, const OperandView &operand,
                                int64_t groupK, ScaleFeed feed,
                                Temporaries &temporaries) {
  if (feed == ScaleFeed::None)
    return {};
  ScaleFacts facts = getScaleFacts(scale, role, operand, groupK);
  ScaleSpec spec = getScaleSpec(scale, role, operand, groupK, feed);
  if (feed == ScaleFeed::Blocks || facts.isReadByTma)
    return {spec, *scale};
  if (facts.mayBeReadByTma)
    return {spec, repackUnlessAligned(host, *scale, role, operand, groupK,
                                      temporaries)};
  return {spec, repackScale(host, *scale, role, operand, groupK, temporaries)};
}
