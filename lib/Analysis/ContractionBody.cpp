//===- ContractionBody.cpp - The scalar part of a contraction -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes the body of a contraction: a product of two operands, each
// possibly cast, is added to the accumulator.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/ContractionBody.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

static bool isCast(Operation *op) {
  return isa_and_nonnull<arith::ExtFOp, arith::TruncFOp, arith::ExtSIOp,
                         arith::ExtUIOp, arith::TruncIOp, arith::SIToFPOp,
                         arith::UIToFPOp>(op);
}

static bool isAdd(Operation *op) {
  return isa_and_nonnull<arith::AddFOp, arith::AddIOp, complex::AddOp,
                         math::FmaOp>(op);
}

/// Whether result `number` is the sum of a value and its accumulator.
static bool isAccumulated(linalg::LinalgOp op, unsigned number) {
  Operation *last =
      op.getBlock()->getTerminator()->getOperand(number).getDefiningOp();
  while (isCast(last))
    last = last->getOperand(0).getDefiningOp();
  if (!isAdd(last))
    return false;
  Value accumulator = op.getRegionOutputArgs()[number];
  return llvm::any_of(last->getOperands(), [&](Value operand) {
    while (Operation *def = operand.getDefiningOp()) {
      if (!isCast(def))
        return false;
      operand = def->getOperand(0);
    }
    return operand == accumulator;
  });
}

static bool isProduct(Operation *op) {
  return isa<arith::MulFOp, arith::MulIOp, complex::MulOp, math::FmaOp>(op);
}

bool fp8::isMultiplyAccumulate(linalg::LinalgOp op) {
  Block *body = op.getBlock();
  if (!body || body->empty() || body->getTerminator()->getNumOperands() != 1)
    return false;
  return isAccumulated(op, 0) && llvm::any_of(*body, [](Operation &nested) {
           return isProduct(&nested);
         });
}

//===----------------------------------------------------------------------===//
// Several results
//===----------------------------------------------------------------------===//

llvm::SetVector<Operation *> fp8::getBodySlice(linalg::LinalgOp op,
                                               unsigned number) {
  Block *body = op.getBlock();
  llvm::SetVector<Operation *> slice;
  SmallVector<Value> worklist = {body->getTerminator()->getOperand(number)};
  while (!worklist.empty()) {
    Operation *def = worklist.pop_back_val().getDefiningOp();
    if (!def || def->getBlock() != body || !slice.insert(def))
      continue;
    // Regions may use values of the body, too.
    def->walk([&](Operation *nested) {
      llvm::append_range(worklist, nested->getOperands());
    });
  }
  return slice;
}

/// The operand of `op` of which `value` is an element, possibly cast, or null.
static OpOperand *getFactor(linalg::LinalgOp op, Value value) {
  while (isCast(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || argument.getOwner() != op.getBlock())
    return nullptr;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  bool isTensor = isa<RankedTensorType>(operand->get().getType());
  return op.isDpsInput(operand) && isTensor ? operand : nullptr;
}

bool fp8::hasProductAmongResults(linalg::LinalgOp op) {
  if (op.getNumDpsInits() < 2 || op.getNumReductionLoops() == 0)
    return false;
  return llvm::any_of(
      llvm::seq<unsigned>(0, op.getNumDpsInits()), [&](unsigned number) {
        return isAccumulated(op, number) &&
               llvm::any_of(getBodySlice(op, number), [&](Operation *nested) {
                 if (!isProduct(nested))
                   return false;
                 OpOperand *lhs = getFactor(op, nested->getOperand(0));
                 OpOperand *rhs = getFactor(op, nested->getOperand(1));
                 return lhs && rhs && lhs != rhs;
               });
      });
}

//===----------------------------------------------------------------------===//
// One result
//===----------------------------------------------------------------------===//

/// A refusal for an operation that shows that the body is not a matmul, or none
/// for an operation that is only unexpected.
static std::optional<Refusal> explainForeignOp(Operation &op) {
  if (op.getName().getStringRef() == "arith.scaling_extf")
    return Refusal{RefusalReason::ScaledContraction,
                   "expected plain operands, got arith.scaling_extf in the "
                   "body: the contraction already has scales",
                   "rewrite it as fp8.scaled_matmul by hand, or start from the "
                   "program before its microscaling was lowered"};
  if (isa<tensor::ExtractOp, memref::LoadOp>(op))
    return Refusal{RefusalReason::GroupedMatmul,
                   "expected operands with indexing maps, got " +
                       op.getName().getStringRef().str() +
                       " in the body (a grouped, gathered or MoE matmul)",
                   "gather the operand before the matmul, or use one matmul "
                   "for each group"};
  if (isa<arith::MulIOp, arith::AddIOp>(op))
    return Refusal{RefusalReason::IntegerType,
                   "expected a product of floats, got " +
                       op.getName().getStringRef().str(),
                   "only bf16, f16 and f32 matmuls can become FP8"};
  if (!isMemoryEffectFree(&op))
    return Refusal{RefusalReason::SideEffects,
                   "expected a body without side effects, got " +
                       op.getName().getStringRef().str(),
                   "move the side effect out of the matmul"};
  return std::nullopt;
}

namespace {
/// Matches one body and remembers the operations that it has matched.
class BodyMatcher {
public:
  explicit BodyMatcher(linalg::LinalgOp op) : body(op.getBlock()) {}

  std::optional<ContractionBody> match() {
    Operation *add = take(body->getTerminator()->getOperand(0));
    if (!isa_and_nonnull<arith::AddFOp, math::FmaOp>(add))
      return std::nullopt;
    Value accumulator = body->getArgument(2);
    if (auto fma = dyn_cast<math::FmaOp>(add)) {
      if (fma.getC() != accumulator ||
          !matchFactors(fma.getA(), fma.getB(), accumulator.getType()))
        return std::nullopt;
    } else {
      Value product = add->getOperand(0);
      if (product == accumulator)
        product = add->getOperand(1);
      else if (add->getOperand(1) != accumulator)
        return std::nullopt;
      Operation *mul = takeThroughCasts(product);
      if (!isa_and_nonnull<arith::MulFOp>(mul) ||
          !matchFactors(mul->getOperand(0), mul->getOperand(1),
                        accumulator.getType()))
        return std::nullopt;
    }
    if (static_cast<size_t>(std::distance(body->begin(), body->end())) !=
        taken.size() + 1)
      return std::nullopt;
    return result;
  }

private:
  Operation *take(Value value) {
    Operation *op = value.getDefiningOp();
    if (!op || op->getBlock() != body)
      return nullptr;
    taken.insert(op);
    return op;
  }

  /// Follows casts of the product and notes whether the program rounds it. Null
  /// if the program rounds it to fewer than 16 bits.
  Operation *takeThroughCasts(Value value) {
    Operation *op = take(value);
    while (isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(op)) {
      if (isa<arith::TruncFOp>(op)) {
        if (!getFloatKind(op->getResult(0).getType()))
          return nullptr;
        result.narrowProduct = true;
      }
      op = take(op->getOperand(0));
    }
    return op;
  }

  /// Follows casts to a block argument and notes a cast to FP8 between them.
  std::optional<unsigned> matchFactor(Value value, Type &fakeQuantized) {
    while (Operation *op = take(value)) {
      if (!isa<arith::ExtFOp, arith::TruncFOp>(op))
        return std::nullopt;
      result.castsOperands = true;
      if (isa<arith::TruncFOp>(op)) {
        // A cast to a narrow type must be a cast to FP8.
        Type type = op->getResult(0).getType();
        if (!getFloatKind(type) && (!getFormat(type) || fakeQuantized))
          return std::nullopt;
        if (getFormat(type))
          fakeQuantized = type;
      }
      value = op->getOperand(0);
    }
    auto argument = dyn_cast<BlockArgument>(value);
    if (!argument || argument.getOwner() != body || argument.getArgNumber() > 1)
      return std::nullopt;
    return argument.getArgNumber();
  }

  bool matchFactors(Value lhs, Value rhs, Type accumulatorType) {
    Type fakeLhs, fakeRhs;
    std::optional<unsigned> left = matchFactor(lhs, fakeLhs);
    std::optional<unsigned> right = matchFactor(rhs, fakeRhs);
    if (!left || !right || *left == *right)
      return false;
    result.fakeQuantizedTypes[*left] = fakeLhs;
    result.fakeQuantizedTypes[*right] = fakeRhs;
    result.narrowProduct |= lhs.getType().getIntOrFloatBitWidth() <
                            accumulatorType.getIntOrFloatBitWidth();
    return true;
  }

  Block *body;
  SmallPtrSet<Operation *, 8> taken;
  ContractionBody result;
};
} // namespace

std::optional<ContractionBody> fp8::matchContractionBody(linalg::LinalgOp op,
                                                         Refusal &refusal) {
  if (op.getNumDpsInputs() == 2 && op.getNumDpsInits() == 1)
    if (std::optional<ContractionBody> body = BodyMatcher(op).match())
      return body;
  for (Operation &nested : op.getBlock()->without_terminator()) {
    if (std::optional<Refusal> foreign = explainForeignOp(nested)) {
      refusal = *foreign;
      return std::nullopt;
    }
  }
  refusal = {RefusalReason::UnsupportedBody,
             "expected a body of casts, one mulf of both operands and one addf "
             "to the accumulator, got other operations",
             "move other arithmetic into ops before or after the matmul"};
  return std::nullopt;
}
