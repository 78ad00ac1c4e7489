//===- PairMatmuls.cpp - Two matmuls with one left-hand side --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-pair-matmuls and its pattern. Of a pair, the matmul whose
// epilogue reads the other's result is called the first one. The new operation
// replaces the first matmul. Its epilogue computes the epilogue of the second
// matmul, and then that of the first one, which reads this value.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/PairMatmuls.h"
#include "EpiloguePlan.h"
#include "EraseDead.h"
#include "fp8/Analysis/EpilogueCost.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/DebugStringHelper.h"
#include "llvm/ADT/DenseSet.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_PAIRMATMULSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

//===----------------------------------------------------------------------===//
// What can be paired
//===----------------------------------------------------------------------===//

namespace {
/// `extra` is the number of the extra operand of `first` that is the result of
/// `second`, or a reshape of it.
struct MatmulPair {
  ScaledMatmulOp first, second;
  unsigned extra;
};
} // namespace

/// The matmul whose result `value` is, except for dimensions of size 1. Null if
/// the result has other uses.
static ScaledMatmulOp getOnlyProducer(Value value) {
  while (value && value.hasOneUse()) {
    if (auto matmul = value.getDefiningOp<ScaledMatmulOp>())
      return matmul;
    Operation *op = value.getDefiningOp();
    value = op ? getReshapeSource(op) : Value();
  }
  return {};
}

/// The pair of `first`, if its epilogue reads the result of another matmul.
static std::optional<MatmulPair> findPair(ScaledMatmulOp first) {
  for (auto [number, extra] : llvm::enumerate(first.getExtras()))
    if (ScaledMatmulOp second = getOnlyProducer(extra))
      return MatmulPair{first, second, static_cast<unsigned>(number)};
  return std::nullopt;
}

/// Text with the first type or map of a right-hand side or result in which the
/// two matmuls differ; empty if there is no difference.
static std::string describeOtherSide(ScaledMatmulOp first,
                                     ScaledMatmulOp second) {
  auto compare = [](StringRef what, auto a, auto b) {
    return a == b
               ? std::string()
               : what.str() + " " + debugString(a) + " and " + debugString(b);
  };
  auto getScaleType = [](ScaledMatmulOp op) -> Type {
    return op.getScaleB() ? op.getScaleB().getType()
                          : NoneType::get(op.getContext());
  };
  for (const std::string &difference :
       {compare("data", first.getB().getType(), second.getB().getType()),
        compare("scales", getScaleType(first), getScaleType(second)),
        compare("maps", first.getMapB(), second.getMapB()),
        compare("maps of scales", first.getMapScaleB(), second.getMapScaleB()),
        compare("maps of results", first.getMapInit(), second.getMapInit())})
    if (!difference.empty())
      return difference;
  return "";
}

/// What keeps a matmul from being one half of a pair; empty if nothing does.
static StringRef describeMisfit(ScaledMatmulOp matmul) {
  if (!matmul.hasEpilogue())
    return "no epilogue";
  if (matmul.getB2())
    return "two right-hand sides";
  return matmul.getScaleInit() ? "a quantized result" : "";
}

/// The reason if the two cannot be one operation; empty if they can.
static std::string explainMisfit(const MatmulPair &pair) {
  ScaledMatmulOp first = pair.first, second = pair.second;
  if (first.getA() != second.getA() ||
      first.getScaleA() != second.getScaleA() ||
      first.getMapA() != second.getMapA() ||
      first.getMapScaleA() != second.getMapScaleA())
    return "expected two matmuls with one left-hand side, got two left-hand "
           "sides";
  if (std::string difference = describeOtherSide(first, second);
      !difference.empty())
    return "expected right-hand sides with the same types and maps, got " +
           difference;
  if (first.getAccumulate() != second.getAccumulate())
    return "expected the same accumulation in both matmuls, got two kinds";
  for (ScaledMatmulOp matmul : {first, second})
    if (StringRef misfit = describeMisfit(matmul); !misfit.empty())
      return "expected two matmuls that each have an epilogue, one right-hand "
             "side and one result, got one with " +
             misfit.str();
  if (first->getBlock() != second->getBlock())
    return "expected both matmuls in one block, got two blocks";
  if (!isReshapeOfInit(first.getExtras()[pair.extra],
                       first.getMapsExtras()[pair.extra], first))
    return "expected the element of the other result at the same row and "
           "column, got it at " +
           debugString(first.getMapsExtras()[pair.extra]);
  return {};
}

/// The number of neighbors of a row that are quantized together if a
/// quantization is the only reader of `value`; otherwise 0.
static int64_t getQuantizedGroup(Value value) {
  if (!value.hasOneUse())
    return 0;
  auto quantize = dyn_cast<DynamicQuantizeOp>(*value.user_begin());
  if (!quantize || quantize.getBlockShape().empty())
    return 0;
  return std::max<int64_t>(quantize.getBlockShape().back(), 0);
}

/// The reason if no kernel computes the pair, or two kernels are faster; empty
/// otherwise.
static std::string explainNoKernel(const MatmulPair &pair) {
  ScaledMatmulOp first = pair.first;
  if (first.getDecodedType())
    return "expected operands that are both FP8 or both not, got one that is "
           "decoded";
  int64_t rows = countRows(first.getInit());
  if (!shouldPairMatmuls(rows, /*group=*/0, /*isPromoted=*/true))
    return "expected more than 128 rows, for which tiles have columns of both "
           "right-hand sides, got " +
           std::to_string(rows);
  int64_t group = getQuantizedGroup(first->getResult(0));
  if (!shouldPairMatmuls(rows, group, isPromoted(first)))
    return "expected sums that are promoted, or no quantization of more than "
           "64 columns together, got groups of " +
           std::to_string(group) + ", for which two kernels are faster";
  return {};
}

//===----------------------------------------------------------------------===//
// Rewrite
//===----------------------------------------------------------------------===//

namespace {
/// The extra operands of the new operation, each once.
class PairExtras {
public:
  /// Adds an operand if it is not there yet, and returns its position.
  unsigned add(Value value, AffineMap map) {
    for (auto [number, known] : llvm::enumerate(extras))
      if (known == std::pair(value, map))
        return number;
    extras.push_back({value, map});
    return extras.size() - 1;
  }
  SmallVector<Value> getValues() const {
    return llvm::to_vector(llvm::make_first_range(extras));
  }
  SmallVector<AffineMap> getMaps() const {
    return llvm::to_vector(llvm::make_second_range(extras));
  }

private:
  SmallVector<std::pair<Value, AffineMap>> extras;
};
} // namespace

/// Clones the epilogue of `op` to the end of a block, with the given arguments.
/// Returns the element that it yields.
static Value cloneEpilogue(OpBuilder &builder, ScaledMatmulOp op,
                           ValueRange arguments) {
  IRMapping mapping;
  Block &body = op.getEpilogue().front();
  mapping.map(body.getArguments(), arguments);
  for (Operation &nested : body.without_terminator())
    builder.clone(nested, mapping);
  return mapping.lookupOrDefault(
      cast<YieldOp>(body.getTerminator()).getValue());
}

static ScaledMatmulOp createPair(RewriterBase &rewriter, const MatmulPair &pair,
                                 const PairExtras &extras) {
  ScaledMatmulOp first = pair.first, second = pair.second;
  SmallVector<AffineMap> ofSide = {first.getMapB()}, maps = {first.getMapA()};
  if (first.getScaleA())
    maps.push_back(first.getMapScaleA());
  if (first.getScaleB())
    ofSide.push_back(first.getMapScaleB());
  llvm::append_range(maps, ofSide);
  maps.push_back(first.getMapInit());
  llvm::append_range(maps, extras.getMaps());
  llvm::append_range(maps, ofSide);
  auto matmul = ScaledMatmulOp::create(
      rewriter, first.getLoc(), first->getResultTypes(), first.getA(),
      first.getScaleA(), first.getB(), first.getScaleB(), first.getInits(),
      extras.getValues(), second.getB(), second.getScaleB(),
      rewriter.getAffineMapArrayAttr(maps), first.getAccumulate());
  matmul->setDiscardableAttrs(first->getDiscardableAttrDictionary());
  return matmul;
}

static void fuse(RewriterBase &rewriter, const MatmulPair &pair) {
  ScaledMatmulOp first = pair.first, second = pair.second;
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(first);
  PairExtras extras;
  // The positions of the extra operands of both matmuls in `extras`. Operand
  // `pair.extra` of the first one is not among them, because it is computed by
  // the epilogue of the second one.
  SmallVector<unsigned> ofFirst, ofSecond;
  for (auto [number, extra, map] :
       llvm::enumerate(first.getExtras(), first.getMapsExtras()))
    ofFirst.push_back(number == pair.extra ? 0 : extras.add(extra, map));
  for (auto [extra, map] :
       llvm::zip_equal(second.getExtras(), second.getMapsExtras()))
    ofSecond.push_back(extras.add(extra, map));
  ScaledMatmulOp matmul = createPair(rewriter, pair, extras);

  Block &block = matmul.getEpilogue().emplaceBlock();
  Location loc = matmul.getLoc();
  for (unsigned side = 0; side < matmul.getNumSums(); ++side)
    block.addArgument(rewriter.getF32Type(), loc);
  for (Value extra : extras.getValues())
    block.addArgument(getElementTypeOrSelf(extra), loc);
  rewriter.setInsertionPointToEnd(&block);
  SmallVector<Value> arguments = {block.getArgument(1)};
  for (unsigned number : ofSecond)
    arguments.push_back(matmul.getExtraArgument(number));
  Value other = cloneEpilogue(rewriter, second, arguments);
  arguments = {block.getArgument(0)};
  for (auto [number, position] : llvm::enumerate(ofFirst))
    arguments.push_back(number == pair.extra
                            ? other
                            : Value(matmul.getExtraArgument(position)));
  Value result = cloneEpilogue(rewriter, first, arguments);
  YieldOp::create(rewriter, loc, result);

  SmallVector<Operation *> producers = getProducers(first);
  rewriter.replaceOp(first, matmul);
  eraseDeadProducers(rewriter, producers);
}

//===----------------------------------------------------------------------===//
// Pattern and pass
//===----------------------------------------------------------------------===//

/// Emits a remark about a matmul that reads the result of another one.
static void reportDecision(const MatmulPair &pair, const std::string &problem) {
  ScaledMatmulOp first = pair.first;
  auto opts = remark::RemarkOpts::name("pair-matmuls").category("fp8");
  if (auto parent = first->getParentOfType<FunctionOpInterface>())
    opts = opts.function(parent.getName());
  if (!problem.empty())
    remark::missed(first.getLoc(), opts) << remark::reason("{0}", problem);
  else
    remark::passed(first.getLoc(), opts) << remark::metric("Sides", "2");
}

namespace {
struct PairMatmulsPattern : OpRewritePattern<ScaledMatmulOp> {
  PairMatmulsPattern(
      MLIRContext *context, const PairMatmulsOptions &options,
      PatternBenefit benefit,
      std::function<void(const MatmulPair &, const std::string &)> onDecision =
          {})
      : OpRewritePattern(context, benefit), options(options),
        onDecision(std::move(onDecision)) {}

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected tensors");
    std::optional<MatmulPair> pair = findPair(op);
    if (!pair)
      return rewriter.notifyMatchFailure(
          op, "expected an epilogue that reads another matmul's result");
    std::string problem = explainMisfit(*pair);
    if (problem.empty() && options.forKernels)
      problem = explainNoKernel(*pair);
    if (onDecision)
      onDecision(*pair, problem);
    if (!problem.empty())
      return rewriter.notifyMatchFailure(op, problem);
    fuse(rewriter, *pair);
    return success();
  }

private:
  PairMatmulsOptions options;
  /// Called with the reason if a pair stays two operations, or with an empty
  /// text before it becomes one.
  std::function<void(const MatmulPair &, const std::string &)> onDecision;
};

struct PairMatmulsPass : fp8::impl::PairMatmulsPassBase<PairMatmulsPass> {
  using PairMatmulsPassBase::PairMatmulsPassBase;

  void runOnOperation() override {
    DenseSet<ScaledMatmulOp> erased;
    auto onDecision = [&](const MatmulPair &pair, const std::string &problem) {
      reportDecision(pair, problem);
      if (problem.empty())
        erased.insert(pair.second);
    };
    PairMatmulsPattern pattern(&getContext(), PairMatmulsOptions{forKernels},
                               PatternBenefit(1), onDecision);
    SmallVector<ScaledMatmulOp> ops;
    getOperation()->walk([&](ScaledMatmulOp op) { ops.push_back(op); });
    PatternRewriter rewriter(&getContext());
    // Start at the end of the program, because the first matmul of a pair comes
    // after the second one.
    for (ScaledMatmulOp op : llvm::reverse(ops))
      if (!erased.contains(op))
        numPaired += succeeded(pattern.matchAndRewrite(op, rewriter));
  }
};
} // namespace

void fp8::populatePairMatmulsPatterns(RewritePatternSet &patterns,
                                      const PairMatmulsOptions &options,
                                      PatternBenefit benefit) {
  patterns.add<PairMatmulsPattern>(patterns.getContext(), options, benefit);
}
