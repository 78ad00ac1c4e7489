//===- GuardDivisions.cpp - No division by zero on a CPU ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An integer division by zero ends the process on most CPUs, even if its result
// is not used.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_GUARDDIVISIONSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Whether `value` is a constant without zeros.
static bool isNonZeroConstant(Value value) {
  Attribute constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return false;
  if (auto number = dyn_cast<IntegerAttr>(constant))
    return !number.getValue().isZero();
  auto elements = dyn_cast<DenseIntElementsAttr>(constant);
  return elements &&
         llvm::none_of(elements.getValues<APInt>(),
                       [](const APInt &element) { return element.isZero(); });
}

static void guard(Operation *division) {
  OpBuilder builder(division);
  Location loc = division->getLoc();
  Value divisor = division->getOperand(1);
  auto constant = [&](int64_t number) -> Value {
    Type type = divisor.getType();
    TypedAttr attr = builder.getIntegerAttr(getElementTypeOrSelf(type), number);
    if (auto shaped = dyn_cast<ShapedType>(type))
      attr = DenseElementsAttr::get(shaped, Attribute(attr));
    return arith::ConstantOp::create(builder, loc, attr);
  };
  Value isZero = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                       divisor, constant(0));
  division->setOperand(
      1, arith::SelectOp::create(builder, loc, isZero, constant(1), divisor));
}

namespace {
struct GuardDivisionsPass
    : fp8::impl::GuardDivisionsPassBase<GuardDivisionsPass> {
  using GuardDivisionsPassBase::GuardDivisionsPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> divisions;
    getOperation()->walk([&](Operation *op) {
      if (isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
              arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp,
              index::DivSOp, index::DivUOp, index::CeilDivSOp,
              index::CeilDivUOp, index::FloorDivSOp, index::RemSOp,
              index::RemUOp>(op) &&
          !isNonZeroConstant(op->getOperand(1)))
        divisions.push_back(op);
    });
    for (Operation *division : divisions)
      guard(division);
    numGuarded += divisions.size();
  }
};
} // namespace
