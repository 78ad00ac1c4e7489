//===- RowsBody.cpp - The body of an fp8.rows -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The result of an operation that cannot be followed becomes an input of the
// rows.
//
//===----------------------------------------------------------------------===//

#include "RowsBody.h"
#include "fp8/Analysis/BodyCost.h"
#include "fp8/Analysis/RowReduction.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::fp8;

RowsBody::RowsBody(MLIRContext *context, Location loc, Block *parent,
                   ArrayRef<int64_t> domain)
    : context(context), parent(parent), domain(domain), builder(context),
      loc(loc) {
  region.push_back(new Block());
  builder.setInsertionPointToEnd(&region.front());
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

/// Whether an input with this access has adjacent elements in a row, which can
/// be loaded as vectors, or one element for the row.
static bool isReadable(Type type, AffineMap access, unsigned column) {
  for (auto [index, expr] : llvm::enumerate(access.getResults())) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() != 0)
        return false;
      continue;
    }
    bool isColumn = expr.isFunctionOfDim(column);
    if (!isa<AffineDimExpr>(expr) && !(isColumn && parseRowTable(expr)))
      return false;
    if (isColumn && index + 1 != access.getNumResults())
      return false;
  }
  bool isVector = access.isFunctionOfDim(column);
  return type.isF32() || type.isBF16() || type.isF16() ||
         (!isVector && type.isF64());
}

Value RowsBody::createInput(Value tensor, AffineMap access) {
  Type type = getElementTypeOrSelf(tensor);
  if (!isa<RankedTensorType>(tensor.getType()) ||
      !isReadable(type, access, getColumnDim()))
    return {};
  for (auto [index, input] : llvm::enumerate(inputs))
    if (input.tensor == tensor && input.map == access)
      return region.front().getArgument(index);
  inputs.push_back({tensor, access});
  return region.front().addArgument(type, loc);
}

//===----------------------------------------------------------------------===//
// Operations of linalg
//===----------------------------------------------------------------------===//

bool RowsBody::coversRows(AffineMap access) const {
  for (unsigned dim = 0; dim < getColumnDim(); ++dim)
    if (domain[dim] != 1 && !access.isFunctionOfDim(dim))
      return false;
  return true;
}

/// Whether the rows should compute `op` themselves. If several rows share an
/// element, it is computed again for each of them only if that costs about as
/// little as reading it.
bool RowsBody::isWorthwhile(linalg::GenericOp op, AffineMap access) const {
  constexpr int64_t maxCost = 16;
  return coversRows(access) || (op.getNumReductionLoops() == 0 &&
                                estimateCost(*op.getBody()) <= maxCost);
}

/// Whether the body of `op` can be copied into the body of the rows.
static bool isClonable(linalg::GenericOp op) {
  for (Operation &nested : op.getBody()->without_terminator())
    if (nested.getNumRegions() != 0 || isa<linalg::IndexOp>(nested) ||
        !isMemoryEffectFree(&nested))
      return false;
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getRegion(), captured);
  return llvm::all_of(
      captured, [](Value value) { return matchPattern(value, m_Constant()); });
}

/// The index of each loop of `op` if its output is read at `access`. A
/// reduction has the index of the columns. Null if a parallel loop has no
/// index.
static AffineMap getLoops(linalg::GenericOp op, unsigned output,
                          AffineMap access) {
  SmallVector<AffineExpr> loops(op.getNumLoops());
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(output));
  for (auto [expr, index] :
       llvm::zip_equal(map.getResults(), access.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = index;
    else if (!isa<AffineConstantExpr>(expr))
      return {};
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  for (auto [loop, kind, range] :
       llvm::zip_equal(loops, op.getIteratorTypesArray(), ranges)) {
    if (loop)
      continue;
    if (kind == utils::IteratorType::reduction)
      loop = getAffineDimExpr(access.getNumDims() - 1, access.getContext());
    else if (range == 1)
      loop = getAffineConstantExpr(0, access.getContext());
    else
      return {};
  }
  return AffineMap::get(access.getNumDims(), 0, loops, access.getContext());
}

bool RowsBody::mapInputs(linalg::GenericOp op, AffineMap loops,
                         IRMapping &mapping) {
  for (OpOperand *input : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(input);
    if (argument.use_empty())
      continue;
    if (!isa<RankedTensorType>(input->get().getType()))
      return false;
    Value element = getElement(input->get(),
                               op.getMatchingIndexingMap(input).compose(loops));
    if (!element)
      return false;
    mapping.map(argument, element);
  }
  return true;
}

void RowsBody::cloneBody(linalg::GenericOp op, IRMapping &mapping) {
  for (Operation &nested : op.getBody()->without_terminator())
    builder.clone(nested, mapping);
}

static std::optional<arith::AtomicRMWKind> getKind(Operation *combiner) {
  using Kind = arith::AtomicRMWKind;
  if (isa<arith::AddFOp>(combiner))
    return Kind::addf;
  if (isa<arith::MaximumFOp>(combiner))
    return Kind::maximumf;
  if (isa<arith::MinimumFOp>(combiner))
    return Kind::minimumf;
  if (isa<arith::MaxNumFOp>(combiner))
    return Kind::maxnumf;
  if (isa<arith::MinNumFOp>(combiner))
    return Kind::minnumf;
  return std::nullopt;
}

/// Writes a reduction of whole rows, which adds in the same order as a separate
/// kernel for `op`.
Value RowsBody::inlineReduction(linalg::GenericOp op, unsigned output,
                                AffineMap loops) {
  std::optional<RowReduction> reduction =
      matchRowReduction(cast<linalg::LinalgOp>(op.getOperation()));
  if (!reduction || op.getNumReductionLoops() != 1 ||
      op.getStaticLoopRanges()[reduction->dim] != domain.back())
    return {};
  OpOperand *init = op.getDpsInitOperand(output);
  Value start =
      getElement(init->get(), op.getMatchingIndexingMap(init).compose(loops));
  IRMapping mapping;
  if (!start || !mapInputs(op, loops, mapping))
    return {};
  Operation *combiner = reduction->combiners[output];
  Value accumulator = op.getMatchingBlockArgument(init);
  unsigned term = combiner->getOperand(0) == accumulator ? 1 : 0;
  // `op` may have several outputs, each with its own combiner. Operations that
  // only other outputs need are erased later.
  for (OpOperand &other : op.getDpsInitsMutable()) {
    BlockArgument argument = op.getMatchingBlockArgument(&other);
    mapping.map(argument, start);
  }
  for (Operation &nested : op.getBody()->without_terminator())
    if (!llvm::is_contained(reduction->combiners, &nested))
      builder.clone(nested, mapping);
  Value total =
      RowReduceOp::create(builder, loc, *getKind(combiner),
                          mapping.lookupOrDefault(combiner->getOperand(term)));
  OperationState state(loc, combiner->getName(), ValueRange{start, total},
                       combiner->getResultTypes(), combiner->getAttrs());
  return builder.create(state)->getResult(0);
}

Value RowsBody::inlineGeneric(linalg::GenericOp op, OpResult result,
                              AffineMap access) {
  if (op->getBlock() != parent || !op.hasPureTensorSemantics() ||
      !isClonable(op) || !isWorthwhile(op, access))
    return {};
  unsigned output = result.getResultNumber();
  AffineMap loops = getLoops(op, output, access);
  if (!loops)
    return {};
  if (op.getNumReductionLoops() != 0)
    return access.isFunctionOfDim(getColumnDim())
               ? Value()
               : inlineReduction(op, output, loops);
  if (llvm::any_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
        return op.payloadUsesValueFromOperand(&init);
      }))
    return {};
  IRMapping mapping;
  if (!mapInputs(op, loops, mapping))
    return {};
  cloneBody(op, mapping);
  return mapping.lookupOrDefault(
      op.getBody()->getTerminator()->getOperand(output));
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// Whether `access` is the identity, apart from dimensions of size 1 that the
/// rows do not have.
bool RowsBody::isAtPlace(Value tensor, AffineMap access) const {
  auto type = cast<ShapedType>(tensor.getType());
  unsigned next = 0;
  for (auto [dim, expr] : llvm::enumerate(access.getResults())) {
    if (isa<AffineConstantExpr>(expr) && type.getDimSize(dim) == 1)
      continue;
    if (expr != getAffineDimExpr(next++, context))
      return false;
  }
  return next == domain.size();
}

Value RowsBody::getElement(Value tensor, AffineMap access) {
  if (half) {
    bool isPartner = false;
    if (joinHalf(tensor, access, isPartner)) {
      int64_t distance = half->distance;
      llvm::SaveAndRestore<std::optional<ColumnHalf>> everywhere(half,
                                                                 std::nullopt);
      Value element = getElement(tensor, access);
      return element && isPartner ? getPartner(element, distance) : element;
    }
  }
  Elements &elements = half ? elementsOfHalf[half->isUpper] : elementsOfRow;
  auto known = elements.find({tensor, access});
  if (known != elements.end())
    return known->second;
  Value element;
  if (auto [source, inner] = followView(tensor, access); source) {
    element = getElement(source, inner);
  } else if (auto insert = tensor.getDefiningOp<tensor::InsertSliceOp>()) {
    element = followInsert(insert, access);
  } else if (auto fill = tensor.getDefiningOp<linalg::FillOp>()) {
    if (matchPattern(fill.value(), m_Constant()))
      element = fill.value();
  } else if (auto op = tensor.getDefiningOp<linalg::GenericOp>()) {
    element = inlineGeneric(op, cast<OpResult>(tensor), access);
    if (element) {
      absorbed.insert(op);
      if (isAtPlace(tensor, access))
        elementOfResult[tensor] = element;
    }
  }
  if (!element)
    element = createInput(tensor, access);
  elements[{tensor, access}] = element;
  return element;
}

void RowsBody::prune(ArrayRef<Value> roots) {
  Block &block = region.front();
  auto isKept = [&](Value value) {
    return !value.use_empty() || llvm::is_contained(roots, value);
  };
  auto forget = [&](Value value) {
    elementOfResult.remove_if(
        [&](const auto &entry) { return entry.second == value; });
  };
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block))) {
    if (llvm::any_of(op.getResults(), isKept))
      continue;
    llvm::for_each(op.getResults(), forget);
    op.erase();
  }
  for (unsigned i = inputs.size(); i-- > 0;) {
    if (isKept(block.getArgument(i)))
      continue;
    forget(block.getArgument(i));
    block.eraseArgument(i);
    inputs.erase(inputs.begin() + i);
  }
}
