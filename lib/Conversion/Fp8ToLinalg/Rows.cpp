//===- Rows.cpp - Lower fp8.rows to linalg --------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers rows to one linalg.generic for each reduction and each result, and an
// fp8.dynamic_quantize. Each of these operations computes again the values of
// the body that it needs.
//
//===----------------------------------------------------------------------===//

#include "BlockLoops.h"
#include "Patterns.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/IterationSpace.h"
#include "fp8/IR/NeutralElement.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::fp8;

using utils::IteratorType;

namespace {
/// Builds the steps. Maps are over the iteration space of the operation.
class RowsSteps {
public:
  RowsSteps(OpBuilder &builder, RowsOp op, const Fp8ToLinalgOptions &options)
      : b(builder), op(op), loc(op.getLoc()), options(options),
        sizes(getIterationSizes(
            builder, loc,
            cast<DestinationStyleOpInterface>(op.getOperation()))) {}

  /// Returns the results if the operation is on tensors.
  SmallVector<Value> build();

private:
  void reduce(RowReduceOp reduction);
  void quantize(RowQuantizeOp quantize);
  void exchange(RowPartnerOp partner);
  Value createIsUpper(OpBuilder &nested, RowIsUpperOp op);
  bool canTile();
  Value compute(Value value, const MappedOperand &output, Operation *combiner);
  MappedOperand createScratchFor(Type type, bool hasColumns);
  std::optional<unsigned> getInit(Value value);
  MappedOperand getOutput(unsigned init);

  OpBuilder &b;
  RowsOp op;
  Location loc;
  const Fp8ToLinalgOptions &options;
  SmallVector<OpFoldResult> sizes;
  /// Values of the body that are in memory.
  llvm::MapVector<Value, MappedOperand> stored;
  SmallVector<Value> scratches;
  llvm::SmallDenseMap<unsigned, Value> written;
};
} // namespace

MappedOperand RowsSteps::createScratchFor(Type type, bool hasColumns) {
  SmallVector<AffineExpr> exprs;
  SmallVector<OpFoldResult> shape(sizes);
  if (!hasColumns)
    shape.pop_back();
  for (unsigned dim = 0; dim < shape.size(); ++dim)
    exprs.push_back(b.getAffineDimExpr(dim));
  Value scratch = createScratch(b, loc, shape, type, op.getInits()[0]);
  scratches.push_back(scratch);
  return {scratch, AffineMap::get(op.getNumLoops(), 0, exprs, b.getContext())};
}

std::optional<unsigned> RowsSteps::getInit(Value value) {
  auto values = op.getBody().front().getTerminator()->getOperands();
  for (auto [index, yielded] : llvm::enumerate(values))
    if (yielded == value)
      return index;
  return std::nullopt;
}

MappedOperand RowsSteps::getOutput(unsigned init) {
  return {op.getInits()[init], op.getMap(op.getInputs().size() + init)};
}

/// The operations of the body that compute `value` from values that are stored.
static llvm::SetVector<Operation *>
getSlice(Value value, Block &body,
         const llvm::MapVector<Value, MappedOperand> &stored) {
  llvm::SetVector<Operation *> slice;
  SmallVector<Value> worklist = {value};
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    Operation *def = next.getDefiningOp();
    if (stored.contains(next) || !def || def->getBlock() != &body ||
        !slice.insert(def))
      continue;
    llvm::append_range(worklist, def->getOperands());
  }
  return slice;
}

/// Writes `value` to all elements of `output`. If there is a combiner, it
/// combines the values of a row with the element that `output` already has.
Value RowsSteps::compute(Value value, const MappedOperand &output,
                         Operation *combiner) {
  Block &body = op.getBody().front();
  llvm::SetVector<Operation *> slice = getSlice(value, body, stored);
  BlockComputation computation;
  computation.hasBlockLoops = options.blockLoops && canTile();
  computation.dims = sizes;
  computation.iterators.assign(op.getNumLoops(), IteratorType::parallel);
  if (combiner)
    computation.iterators.back() = IteratorType::reduction;
  SmallVector<Value> leaves;
  for (const auto &entry : stored) {
    Value leaf = entry.first;
    bool isUsed = leaf == value || llvm::any_of(slice, [&](Operation *nested) {
                    return llvm::is_contained(nested->getOperands(), leaf);
                  });
    if (!isUsed)
      continue;
    leaves.push_back(leaf);
    computation.inputs.push_back(entry.second);
  }
  // A value that all elements of a row share is computed once for the row.
  if (!combiner && !output.map.isFunctionOfDim(op.getColumnDim()))
    computation.dims.back() = b.getIndexAttr(1);
  computation.output = output;
  SmallVector<Value> results = buildBlockComputation(
      b, loc, computation,
      [&](OpBuilder &nested, Location, ValueRange args) -> Value {
        IRMapping mapping;
        mapping.map(ArrayRef<Value>(leaves), args.drop_back());
        for (Operation &inner : body) {
          if (!slice.contains(&inner))
            continue;
          if (auto upper = dyn_cast<RowIsUpperOp>(inner))
            mapping.map(upper.getResult(), createIsUpper(nested, upper));
          else if (auto encode = dyn_cast<RowEncodeOp>(inner))
            mapping.map(encode.getQuantized(),
                        quantizeElement(nested, loc, encode, mapping));
          else
            nested.clone(inner, mapping);
        }
        Value result = mapping.lookupOrDefault(value);
        if (!combiner)
          return result;
        OperationState state(loc, combiner->getName(),
                             ValueRange{result, args.back()},
                             combiner->getResultTypes());
        return nested.create(state)->getResult(0);
      });
  return getWritten(results, output.value);
}

/// The name of the operation of a reduction.
static StringRef getCombiner(arith::AtomicRMWKind kind) {
  switch (kind) {
  case arith::AtomicRMWKind::maximumf:
    return "arith.maximumf";
  case arith::AtomicRMWKind::minimumf:
    return "arith.minimumf";
  case arith::AtomicRMWKind::maxnumf:
    return "arith.maxnumf";
  case arith::AtomicRMWKind::minnumf:
    return "arith.minnumf";
  default:
    return "arith.addf";
  }
}

void RowsSteps::reduce(RowReduceOp reduction) {
  Type type = reduction.getType();
  MappedOperand output = createScratchFor(type, /*hasColumns=*/false);
  Value start = arith::ConstantOp::create(
      b, loc, getNeutralElement(reduction.getKind(), cast<FloatType>(type)));
  auto fill = linalg::FillOp::create(b, loc, start, output.value);
  output.value =
      getWritten(SmallVector<Value>(fill.getResults()), output.value);
  // This operation only passes its name and its type to `compute`.
  OperationState state(loc, getCombiner(reduction.getKind()),
                       ValueRange{start, start}, TypeRange{type});
  Operation *combiner = b.create(state);
  output.value = compute(reduction.getValue(), output, combiner);
  combiner->erase();
  stored[reduction.getResult()] = output;
}

void RowsSteps::quantize(RowQuantizeOp quantize) {
  MappedOperand input =
      createScratchFor(quantize.getValue().getType(), /*hasColumns=*/true);
  input.value = compute(quantize.getValue(), input, nullptr);
  unsigned codes = *getInit(quantize.getQuantized());
  unsigned scale = *getInit(quantize.getScale());
  SmallVector<int64_t> block(op.getNumLoops(), 1), order;
  block.back() = static_cast<int64_t>(quantize.getGroup());
  for (AffineExpr expr : getOutput(scale).map.getResults())
    order.push_back(parseScaleMapResult(expr)->dim.value_or(op.getColumnDim()));
  if (llvm::is_sorted(order))
    order.clear();
  SmallVector<Type> types;
  if (op.hasTensorSemantics())
    types = {op.getInits()[codes].getType(), op.getInits()[scale].getType()};
  auto result = DynamicQuantizeOp::create(
      b, loc, types, input.value, op.getInits()[codes], op.getInits()[scale],
      block, quantize.getScaleRounding(), quantize.getAmaxFloor(),
      quantize.getDivision(), quantize.getOverflow(), order);
  if (op.hasTensorSemantics()) {
    written[codes] = result.getQuantized();
    written[scale] = result.getScale();
  } else {
    written[codes] = written[scale] = Value();
  }
}

/// Stores the operand of a row_partner and reads the elements of the partners
/// from memory.
void RowsSteps::exchange(RowPartnerOp partner) {
  MappedOperand output =
      createScratchFor(partner.getType(), /*hasColumns=*/true);
  output.value = compute(partner.getValue(), output, nullptr);
  int64_t distance = partner.getDistance();
  AffineExpr column = b.getAffineDimExpr(op.getColumnDim());
  AffineExpr isUpper = column.floorDiv(distance) % 2;
  output.map = output.map.replace(
      column, column + distance - isUpper * (2 * distance), op.getNumLoops(),
      /*numResultSyms=*/0);
  stored[partner.getResult()] = output;
}

Value RowsSteps::createIsUpper(OpBuilder &nested, RowIsUpperOp upper) {
  Value column = linalg::IndexOp::create(nested, loc, op.getColumnDim());
  auto constant = [&](int64_t value) {
    return arith::ConstantIndexOp::create(nested, loc, value);
  };
  Value half = arith::DivUIOp::create(nested, loc, column,
                                      constant(upper.getDistance()));
  Value rest = arith::RemUIOp::create(nested, loc, half, constant(2));
  return arith::CmpIOp::create(nested, loc, arith::CmpIPredicate::eq, rest,
                               constant(1));
}

/// Whether each operand can be divided into blocks of columns.
bool RowsSteps::canTile() {
  bool exchanges = llvm::any_of(op.getBody().front(), [](Operation &nested) {
    return isa<RowPartnerOp, RowIsUpperOp>(nested);
  });
  return !exchanges &&
         llvm::all_of(op.getIndexingMaps().getAsValueRange<AffineMapAttr>(),
                      [](AffineMap map) {
                        return llvm::all_of(
                            map.getResults(), [](AffineExpr expr) {
                              return parseScaleMapResult(expr).has_value();
                            });
                      });
}

SmallVector<Value> RowsSteps::build() {
  Block &body = op.getBody().front();
  for (BlockArgument argument : body.getArguments()) {
    unsigned index = argument.getArgNumber();
    stored[argument] = {op.getInputs()[index], op.getMap(index)};
  }
  for (Operation &nested : body) {
    if (auto reduction = dyn_cast<RowReduceOp>(nested))
      reduce(reduction);
    else if (auto quantization = dyn_cast<RowQuantizeOp>(nested))
      quantize(quantization);
    else if (auto partner = dyn_cast<RowPartnerOp>(nested))
      exchange(partner);
  }
  SmallVector<Value> results;
  for (auto [index, value] :
       llvm::enumerate(body.getTerminator()->getOperands())) {
    if (!written.contains(index))
      written[index] = compute(value, getOutput(index), nullptr);
    if (op.hasTensorSemantics())
      results.push_back(written[index]);
  }
  for (Value scratch : scratches)
    freeScratch(b, loc, scratch);
  return results;
}

/// Whether an fp8.dynamic_quantize writes these inits.
static bool canQuantize(RowsOp op) {
  Block &body = op.getBody().front();
  auto isWritten = [&](Value value, bool isCode) {
    for (auto [index, yielded] :
         llvm::enumerate(body.getTerminator()->getOperands())) {
      AffineMap map = op.getMap(op.getInputs().size() + index);
      if (yielded == value)
        return value.hasOneUse() && map.getNumResults() == op.getNumLoops() &&
               (!isCode || map.isIdentity());
    }
    return false;
  };
  return llvm::all_of(body.getOps<RowQuantizeOp>(), [&](RowQuantizeOp q) {
    return isWritten(q.getQuantized(), true) && isWritten(q.getScale(), false);
  });
}

namespace {
struct RowsToLinalgPattern : LoweringPattern<RowsOp> {
  using LoweringPattern::LoweringPattern;

  LogicalResult matchAndRewrite(RowsOp op,
                                PatternRewriter &rewriter) const override {
    if (!canQuantize(op))
      return rewriter.notifyMatchFailure(
          op, "expected codes and scales as results, and codes in the order "
              "of the rows");
    rewriter.replaceOp(op, RowsSteps(rewriter, op, options).build());
    return success();
  }
};
} // namespace

void fp8::populateRowsToLinalgPatterns(RewritePatternSet &patterns,
                                       const Fp8ToLinalgOptions &options,
                                       PatternBenefit benefit) {
  patterns.add<RowsToLinalgPattern>(patterns.getContext(), options, benefit);
}
