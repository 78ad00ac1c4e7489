//===- EpiloguePlan.cpp - Plan the contents of an epilogue ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Takes users of the result in program order, as long as they are elementwise.
// An epilogue yields one value. So the fused operations end at a value that is
// computed from all of their other results, and only this value may have other
// users. For example, x * sigmoid(x) is fused although x has two users.
//
//===----------------------------------------------------------------------===//

#include "EpiloguePlan.h"
#include "ZeroInit.h"
#include "fp8/Analysis/EpilogueCost.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"
#include <cmath>

using namespace mlir;
using namespace mlir::fp8;

/// Whether `op` only widens elements. It is fused before arithmetic, but not at
/// the end of an epilogue, where it would double the bytes of the result.
static bool isWidening(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    Block *body = linalgOp.getBlock();
    Operation *yield = body->getTerminator();
    Operation *value = yield->getOperand(0).getDefiningOp();
    return value && value == &body->front() && value->getNextNode() == yield &&
           isWidening(value);
  }
  return isa<arith::ExtFOp, CastOp>(op) &&
         getElementTypeOrSelf(op->getOperand(0)).getIntOrFloatBitWidth() <
             getElementTypeOrSelf(op->getResult(0)).getIntOrFloatBitWidth();
}

/// How many operations `op` adds to the epilogue.
static int64_t countOps(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return llvm::range_size(linalgOp.getBlock()->without_terminator());
  if (auto dequantize = dyn_cast<DequantizeOp>(op))
    return dequantize.getScales().size() + 1;
  return getReshapeSource(op) ? 0 : 1;
}

/// The number of instructions per element that `op` adds.
static double countWork(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    double sum = 0;
    for (Operation &nested : linalgOp.getBlock()->without_terminator())
      sum += countInstructions(nested);
    return sum;
  }
  if (auto dequantize = dyn_cast<DequantizeOp>(op))
    return static_cast<double>(dequantize.getScales().size()) + 0.5;
  return getReshapeSource(op) ? 0 : countInstructions(*op);
}

int64_t fp8::countRows(Value matrix) {
  auto type = cast<ShapedType>(matrix.getType());
  if (!type.hasStaticShape() || type.getRank() == 0)
    return -1;
  return type.getNumElements() / std::max<int64_t>(1, type.getShape().back());
}

bool fp8::isPromoted(ScaledMatmulOp matmul) {
  bool isScaled = matmul.getScaleA() || matmul.getScaleB();
  return matmul.isFp8A() &&
         (isScaled || matmul.getAccumulate() != Accumulate::Fast);
}

bool fp8::isReshapeOfInit(Value value, AffineMap map, ScaledMatmulOp matmul) {
  ArrayRef<int64_t> shape = cast<ShapedType>(value.getType()).getShape();
  ArrayRef<int64_t> init =
      cast<ShapedType>(matmul.getInit().getType()).getShape();
  ArrayRef<AffineExpr> from = matmul.getMapInit().getResults();
  if (shape.size() == init.size())
    return shape == init && map.getResults() == from;
  // An expansion adds dimensions of size 1, and a collapse removes some.
  bool expands = shape.size() > init.size();
  if (expands && init.empty())
    return false;
  unsigned next = 0;
  for (auto [size, expr] : llvm::zip_equal(shape, map.getResults())) {
    if (isa<AffineConstantExpr>(expr) && expands)
      continue;
    while (!expands && next < from.size() && from[next] != expr)
      if (init[next++] != 1)
        return false;
    if (next == from.size() || from[next] != expr || init[next] != size)
      return false;
    ++next;
  }
  for (; !expands && next < init.size(); ++next)
    if (init[next] != 1)
      return false;
  return next == from.size();
}

/// Types of elements that kernels load and store in an epilogue.
static bool isTypeOfKernels(Type type) {
  return isa<Float32Type, BFloat16Type, Float16Type>(
      getElementTypeOrSelf(type));
}

SmallVector<MappedType> fp8::getMappedTypes(ScaledMatmulOp matmul) {
  SmallVector<MappedType> types;
  auto add = [&](OpOperand &operand) {
    types.push_back({cast<ShapedType>(operand.get().getType()),
                     matmul.getMatchingIndexingMap(operand)});
  };
  add(matmul.getAMutable());
  add(matmul.getBMutable());
  add(matmul.getInitMutable());
  for (MutableOperandRange scale :
       {matmul.getScaleAMutable(), matmul.getScaleBMutable()})
    if (!scale.empty())
      add(scale[0]);
  for (auto [extra, map] :
       llvm::zip_equal(matmul.getExtras(), matmul.getMapsExtras()))
    types.push_back({cast<ShapedType>(extra.getType()), map});
  return types;
}

namespace {
class EpilogueFinder {
public:
  EpilogueFinder(ScaledMatmulOp matmul, const FuseEpilogueOptions &options)
      : matmul(matmul), space(matmul), maxOps(options.maxOps) {
    open.insert(matmul->getResult(0));
    SmallVector<MappedType> types = getMappedTypes(matmul);
    // If there is no kernel for the matmul at all, the epilogue has no limits.
    if (options.forKernels && succeeded(planMatmulLoops(types)))
      operands = std::move(types);
    // The operations that the epilogue already has stay in it.
    if (matmul.hasEpilogue())
      setBase(matmul->getResult(0));
  }

  EpiloguePlan find() {
    std::string reason;
    while (Operation *user = getNextUser()) {
      numOps += countOps(user);
      FailureOr<EpilogueStep> step = makeEpilogueStep(user, space, reason);
      if (failed(step))
        break;
      if (numOps > maxOps) {
        reason = "expected at most max-ops=" + std::to_string(maxOps) +
                 " operations, got " + std::to_string(numOps);
        break;
      }
      if (!operands.empty() && !isForKernels(*step)) {
        reason =
            "expected f32, bf16 or f16 operands with the dimensions of the "
            "matmul, because kernels read no others";
        break;
      }
      add(*step);
    }
    if (reason.empty())
      reason = "expected a use of the result, got none";
    dropSlowerSteps(reason);
    steps.truncate(numFused);
    reason = getReason(reason);
    return {matmul, std::move(steps), reason};
  }

private:
  /// The first user, in program order, that is not among the steps yet.
  Operation *getNextUser() {
    Operation *first = nullptr;
    for (Value value : open)
      for (Operation *user : value.getUsers()) {
        user = matmul->getBlock()->findAncestorOpInBlock(*user);
        if (!taken.contains(user) && (!first || user->isBeforeInBlock(first)))
          first = user;
      }
    return first;
  }

  /// Whether kernels can read the other operands of the step.
  bool isForKernels(const EpilogueStep &step) {
    size_t numKnown = operands.size();
    for (const EpilogueOperand &operand : step.operands)
      if (operand.map) {
        if (!isTypeOfKernels(operand.value.getType()))
          return false;
        operands.push_back(
            {cast<ShapedType>(operand.value.getType()), operand.map});
      }
    return operands.size() == numKnown || succeeded(planMatmulLoops(operands));
  }

  /// Records the steps up to `result` as the base: the shortest epilogue that
  /// `dropSlowerSteps` may choose.
  void setBase(Value result) {
    base = Base{numFused, numInstructions, getBytes(result)};
  }

  static int64_t getBytes(Value value) {
    return getElementTypeOrSelf(value).getIntOrFloatBitWidth() / 8;
  }

  /// Ends the epilogue at its base if the other operations cost less in a
  /// separate kernel that reads the result.
  void dropSlowerSteps(std::string &reason) {
    if (operands.empty() || !base || numFused <= base->numFused)
      return;
    EpilogueWork work;
    work.instructions = fusedInstructions - base->instructions;
    work.bytesBefore = base->bytes;
    work.bytesAfter = getBytes(steps[numFused - 1].op->getResult(0));
    if (shouldFuseEpilogue(work, countRows(matmul.getInit())))
      return;
    numFused = base->numFused;
    reason = "expected operations that cost less in the matmul than in a "
             "separate kernel, got about " +
             std::to_string(std::lround(work.instructions)) +
             " instructions for each element";
  }

  void add(const EpilogueStep &step) {
    steps.push_back(step);
    numInstructions += countWork(step.op);
    taken.insert(step.op);
    Value result = step.op->getResult(0);
    space.maps[result] = step.map;
    open.insert(result);
    open.remove_if([&](Value value) {
      return llvm::all_of(value.getUsers(), [&](Operation *user) {
        return taken.contains(user);
      });
    });
    bool reshapes = getReshapeSource(step.op) != Value();
    if (!reshapes)
      endsWide = isWidening(step.op);
    if (open.size() != 1 || open.front() != result || endsWide ||
        !canYield(step))
      return;
    // A reshape at the end is not fused, unless it restores the original shape,
    // because another reshape would be necessary after the matmul.
    if (!reshapes ||
        (numFused > 0 && result.getType() == getDirectType(step))) {
      numFused = steps.size();
      fusedInstructions = numInstructions;
      if (!base)
        setBase(result);
    }
  }

  bool canYield(const EpilogueStep &step) {
    Value result = step.op->getResult(0);
    auto type = cast<RankedTensorType>(result.getType());
    Type element = type.getElementType();
    bool isFloat =
        isa<Float32Type, BFloat16Type, Float16Type, Float8E4M3FNType,
            Float8E5M2Type, Float8E4M3FNUZType, Float8E5M2FNUZType>(element);
    if (!operands.empty() && !isTypeOfKernels(element))
      return false;
    return isFloat && !type.getEncoding() &&
           isReshapeOfInit(result, step.map, matmul);
  }

  /// The type of the step's result without a reshape.
  Type getDirectType(const EpilogueStep &step) {
    return cast<RankedTensorType>(matmul.getInit().getType())
        .clone(getElementTypeOrSelf(step.op->getResult(0)));
  }

  std::string getReason(const std::string &reason) {
    Value last =
        numFused ? steps.back().op->getResult(0) : matmul->getResult(0);
    unsigned numUses = std::distance(last.use_begin(), last.use_end());
    if (numUses < 2)
      return reason;
    return "expected one use, or uses that lead to one value, got " +
           std::to_string(numUses) + " uses; " + reason;
  }

  ScaledMatmulOp matmul;
  EpilogueSpace space;
  /// All tensors that the kernel would read; empty if there are no limits.
  SmallVector<MappedType> operands;
  int64_t maxOps;
  int64_t numOps = 0;
  SmallVector<EpilogueStep> steps;
  /// How many of the steps are fused. The last of them has the only result that
  /// other operations use.
  size_t numFused = 0;
  /// Instructions for an element: of all steps, and of those that are fused.
  double numInstructions = 0, fusedInstructions = 0;
  struct Base {
    size_t numFused;
    double instructions;
    int64_t bytes;
  };
  std::optional<Base> base;
  llvm::SmallPtrSet<Operation *, 16> taken;
  /// Values that have users which are not steps.
  llvm::SetVector<Value> open;
  bool endsWide = false;
};
} // namespace

EpiloguePlan fp8::planEpilogue(ScaledMatmulOp matmul,
                               const FuseEpilogueOptions &options) {
  if (!matmul.hasTensorSemantics())
    return {matmul, {}, "expected tensors, got memrefs"};
  if (matmul.getScaleInit())
    return {matmul, {}, "expected a result that is not quantized, got codes"};
  if (matmul.getB2())
    return {matmul, {}, "expected one right-hand side, got two"};
  if (!matmul.hasEpilogue() && !isZeroFilled(matmul.getInit()))
    return {matmul,
            {},
            "expected an init filled with zero: an epilogue starts "
            "at zero"};
  return EpilogueFinder(matmul, options).find();
}
