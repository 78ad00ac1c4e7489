//===- LowerDeallocations.cpp - Lower bufferization.dealloc ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers bufferization.dealloc to comparisons of addresses. MLIR's own lowering
// keeps lists of addresses in memrefs, which are device memory in these
// programs.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_LOWERDEALLOCATIONSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

namespace {
/// Lowers one operation. Each memref whose condition holds is freed, unless it
/// is retained or already freed. A retained memref is owned if it equals a
/// memref whose condition holds.
class DeallocLowering {
public:
  explicit DeallocLowering(bufferization::DeallocOp op)
      : op(op), b(op.getLoc(), op) {}

  void run() {
    SmallVector<Value> freed = getAddresses(op.getMemrefs());
    SmallVector<Value> retained = getAddresses(op.getRetained());
    SmallVector<Value> conditions(op.getConditions());
    SmallVector<Value> owned;
    for (Value address : retained)
      owned.push_back(isAmong(address, freed, conditions));
    for (auto [index, memref] : llvm::enumerate(op.getMemrefs())) {
      Value keep = isAmong(freed[index], retained, {});
      Value again = isAmong(freed[index], ArrayRef(freed).take_front(index),
                            ArrayRef(conditions).take_front(index));
      Value isFree = arith::XOrIOp::create(
          b, arith::OrIOp::create(b, keep, again), constant(true));
      Value condition = arith::AndIOp::create(b, conditions[index], isFree);
      scf::IfOp::create(b, condition,
                        [memref = memref](OpBuilder &nested, Location loc) {
                          memref::DeallocOp::create(nested, loc, memref);
                          scf::YieldOp::create(nested, loc);
                        });
    }
    op.replaceAllUsesWith(owned);
    op.erase();
  }

private:
  Value constant(bool value) {
    return arith::ConstantOp::create(b, b.getBoolAttr(value));
  }

  SmallVector<Value> getAddresses(ValueRange memrefs) {
    return llvm::map_to_vector(memrefs, [&](Value memref) -> Value {
      return memref::ExtractAlignedPointerAsIndexOp::create(b, memref);
    });
  }

  /// Whether `address` is one of `others`. If there are conditions, that of the
  /// other address must hold.
  Value isAmong(Value address, ArrayRef<Value> others,
                ArrayRef<Value> conditions) {
    Value result = constant(false);
    for (auto [index, other] : llvm::enumerate(others)) {
      Value isSame =
          arith::CmpIOp::create(b, arith::CmpIPredicate::eq, address, other);
      if (!conditions.empty())
        isSame = arith::AndIOp::create(b, isSame, conditions[index]);
      result = arith::OrIOp::create(b, result, isSame);
    }
    return result;
  }

  bufferization::DeallocOp op;
  ImplicitLocOpBuilder b;
};

struct LowerDeallocationsPass
    : fp8::impl::LowerDeallocationsPassBase<LowerDeallocationsPass> {
  using LowerDeallocationsPassBase::LowerDeallocationsPassBase;

  void runOnOperation() override {
    SmallVector<bufferization::DeallocOp> ops;
    getOperation()->walk(
        [&](bufferization::DeallocOp op) { ops.push_back(op); });
    for (bufferization::DeallocOp op : ops)
      DeallocLowering(op).run();
  }
};
} // namespace
