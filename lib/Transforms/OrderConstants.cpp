//===- OrderConstants.cpp - The layout of constants -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Plans for each operand which constant it reads in which order. Then moves the
// elements of each constant once, and changes the operations.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/OrderConstants.h"
#include "ConstantTensor.h"
#include "EraseDead.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/ScaleMap.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_ORDERCONSTANTSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using Order = SmallVector<int64_t>;

//===----------------------------------------------------------------------===//
// Orders
//===----------------------------------------------------------------------===//

static bool isIdentity(ArrayRef<int64_t> order) {
  return llvm::equal(order, llvm::seq<int64_t>(order.size()));
}

template <typename Range>
static auto permute(const Range &values, ArrayRef<int64_t> order) {
  return llvm::map_to_vector(order, [&](int64_t dim) { return values[dim]; });
}

/// The inverse of a permutation.
static Order invert(ArrayRef<int64_t> order) {
  Order inverse(order.size());
  for (auto [position, dim] : llvm::enumerate(order))
    inverse[dim] = position;
  return inverse;
}

/// The new order of the dimensions of an operand with `map`: first those that
/// the result has, then the contracted ones in their order in `other`, the map
/// of the other operand.
static Order getDataOrder(ScaledMatmulOp op, AffineMap map, AffineMap other) {
  Order order;
  AffineMap init = op.getMapInit();
  for (auto [position, expr] : llvm::enumerate(map.getResults()))
    if (init.getResultPosition(expr))
      order.push_back(position);
  for (AffineExpr expr : other.getResults())
    if (!init.getResultPosition(expr))
      order.push_back(*map.getResultPosition(expr));
  return order;
}

/// The new order of a scale whose last two dimensions are rows, with one scale
/// each, and groups of K: these two are swapped.
static std::optional<Order> getScaleOrder(ScaledMatmulOp op, AffineMap map,
                                          ArrayRef<int64_t> shape) {
  unsigned rank = map.getNumResults();
  if (rank < 2)
    return std::nullopt;
  std::optional<ScaleMapResult> row =
      parseScaleMapResult(map.getResult(rank - 2));
  std::optional<ScaleMapResult> group =
      parseScaleMapResult(map.getResult(rank - 1));
  AffineMap init = op.getMapInit();
  auto isParallel = [&](const ScaleMapResult &result) {
    return init.isFunctionOfDim(*result.dim);
  };
  if (!row->dim || !group->dim || !isParallel(*row) || isParallel(*group) ||
      row->block != 1 || group->block == 1 || shape[rank - 2] == 1 ||
      shape[rank - 1] == 1)
    return std::nullopt;
  Order order = llvm::to_vector(llvm::seq<int64_t>(rank));
  std::swap(order[rank - 2], order[rank - 1]);
  return order;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

namespace {
/// A constant whose elements are copied to the order of `source.view`.
struct OrderedConstant {
  ConstantTensor source;
  AsmResourceBlob blob = {};
  TypedAttr attr = {};

  RankedTensorType getType() const {
    return RankedTensorType::get(source.view.shape, source.getElementType());
  }
  size_t getNumBytes() const {
    return source.getNumElements() *
           (source.getElementType().getIntOrFloatBitWidth() / 8);
  }
  /// Whether these are all elements of the attribute in their original order.
  bool isUnmoved() const {
    return source.isSplat ||
           (source.view.isRowMajor() && source.bytes.size() == getNumBytes());
  }
};
} // namespace

/// Copies the elements to their new order. This runs on any thread.
static void moveElements(OrderedConstant &constant) {
  if (constant.isUnmoved())
    return;
  constant.blob =
      HeapAsmResourceBlob::allocate(constant.getNumBytes(), blobAlignment);
  copyElements(constant.source, constant.blob.getMutableData());
}

static TypedAttr makeAttr(OrderedConstant &constant) {
  RankedTensorType type = constant.getType();
  auto resource = dyn_cast<DenseResourceElementsAttr>(constant.source.attr);
  if (!resource)
    return DenseElementsAttr::getFromRawBuffer(
        type,
        constant.isUnmoved() ? constant.source.bytes : constant.blob.getData());
  if (constant.isUnmoved())
    return DenseResourceElementsAttr::get(type, resource.getRawHandle());
  auto &manager =
      DenseResourceElementsHandle::getManagerInterface(type.getContext());
  return DenseResourceElementsAttr::get(
      type, manager.insert(constant.source.name + ".ordered",
                           std::move(constant.blob)));
}

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

namespace {

/// The plan for one operand.
struct OperandPlan {
  OpOperand *operand;
  /// The new order of the operand's dimensions, and so of its map's results.
  Order order;
  /// The constant that replaces it, if it is one.
  std::optional<unsigned> constant;
  /// If the constant is stored in yet another order, the transpose from that
  /// order to the operand's; otherwise empty.
  Order transpose;
};

class ConstantOrderer {
public:
  explicit ConstantOrderer(Operation *root) : root(root) {}
  OrderedConstants run();

private:
  void plan(ScaledMatmulOp op);
  void planScale(ScaledMatmulOp op, OpOperand &operand, const Order &order);
  std::optional<ConstantTensor> getConstant(Value value,
                                            ArrayRef<int64_t> order);
  unsigned addConstant(ConstantTensor source);
  void apply(OperandPlan &plan);

  Operation *root;
  SymbolTableCollection symbols;
  SmallVector<OperandPlan> plans;
  SmallVector<OrderedConstant, 0> constants;
  llvm::DenseMap<Attribute, unsigned> known;
};

} // namespace

/// Whether the elements have another order in the constant than in the operand.
static bool isTransposed(const StridedView &view) {
  return llvm::any_of(view.chain, [](Operation *op) {
    return getTransposePermutation(op).has_value();
  });
}

/// `value` with its dimensions in the order `order`, if it is constant.
std::optional<ConstantTensor>
ConstantOrderer::getConstant(Value value, ArrayRef<int64_t> order) {
  FoldRefusal refusal;
  std::optional<ConstantTensor> source =
      getConstantTensor(value, symbols, refusal);
  if (!source)
    return std::nullopt;
  source->view.shape = permute(source->view.shape, order);
  if (source->view.strides)
    source->view.strides = permute(*source->view.strides, order);
  return source;
}

unsigned ConstantOrderer::addConstant(ConstantTensor source) {
  Builder builder(root->getContext());
  SmallVector<Attribute> key = {source.attr,
                                builder.getDenseI64ArrayAttr(source.view.shape),
                                builder.getI64IntegerAttr(source.view.offset)};
  if (source.view.strides)
    key.push_back(builder.getDenseI64ArrayAttr(*source.view.strides));
  auto [entry, isNew] =
      known.try_emplace(builder.getArrayAttr(key), constants.size());
  if (isNew)
    constants.push_back({std::move(source)});
  return entry->second;
}

void ConstantOrderer::planScale(ScaledMatmulOp op, OpOperand &operand,
                                const Order &order) {
  std::optional<ConstantTensor> source = getConstant(operand.get(), order);
  if (!source) {
    if (!isIdentity(order))
      plans.push_back({&operand, order, std::nullopt, {}});
    return;
  }
  AffineMap map = op.getMatchingIndexingMap(operand);
  map = AffineMap::get(map.getNumDims(), 0, permute(map.getResults(), order),
                       map.getContext());
  bool isStored = isIdentity(order) && source->view.isRowMajor() &&
                  !isTransposed(source->view);
  std::optional<Order> swapped;
  if (source->getElementType().isF32() && !source->isSplat)
    swapped = getScaleOrder(op, map, source->view.shape);
  if (!swapped) {
    if (!isStored)
      plans.push_back({&operand, order, addConstant(std::move(*source)), {}});
    return;
  }
  source->view.shape = permute(source->view.shape, *swapped);
  source->view.strides = permute(*source->view.strides, *swapped);
  // The constant already has the new order.
  if (isIdentity(order) && isTransposed(source->view) &&
      source->view.isRowMajor())
    return;
  plans.push_back(
      {&operand, order, addConstant(std::move(*source)), invert(*swapped)});
}

void ConstantOrderer::plan(ScaledMatmulOp op) {
  FoldRefusal refusal;
  AffineMap mapA = op.getMapA(), mapB = op.getMapB();
  bool isConstantA = getConstantTensor(op.getA(), symbols, refusal).has_value();
  auto planOperand = [&](OpOperand &data, MutableOperandRange scale,
                         AffineMap map) {
    // Use the order of the contracted dimensions in the operand that cannot be
    // changed.
    Order order = getDataOrder(op, map, isConstantA ? mapB : mapA);
    std::optional<ConstantTensor> source = getConstant(data.get(), order);
    bool moves = source && (!isIdentity(order) || isTransposed(source->view));
    if (moves)
      plans.push_back({&data, order, addConstant(std::move(*source)), {}});
    else
      order = llvm::to_vector(llvm::seq<int64_t>(order.size()));
    if (!scale.empty())
      planScale(op, scale[0], order);
  };
  planOperand(op.getAMutable(), op.getScaleAMutable(), mapA);
  planOperand(op.getBMutable(), op.getScaleBMutable(), mapB);
}

//===----------------------------------------------------------------------===//
// Changes
//===----------------------------------------------------------------------===//

/// Transposes `value`. Dimension i of the result is dimension `order[i]` of it.
static Value transpose(OpBuilder &builder, Location loc, Value value,
                       const Order &order) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<OpFoldResult> sizes =
      permute(tensor::getMixedSizes(builder, loc, value), order);
  Value empty =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  return linalg::TransposeOp::create(builder, loc, value, empty, order)
      ->getResult(0);
}

void ConstantOrderer::apply(OperandPlan &plan) {
  auto op = cast<ScaledMatmulOp>(plan.operand->getOwner());
  OpBuilder builder(op);
  Location loc = op.getLoc();
  Value before = plan.operand->get(), value;
  if (plan.constant)
    value =
        arith::ConstantOp::create(builder, loc, constants[*plan.constant].attr);
  else
    value = transpose(builder, loc, before, plan.order);
  if (!plan.transpose.empty())
    value = transpose(builder, loc, value, plan.transpose);
  AffineMap map = op.getMatchingIndexingMap(*plan.operand);
  SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
  maps[plan.operand->getOperandNumber()] = AffineMapAttr::get(
      AffineMap::get(map.getNumDims(), 0, permute(map.getResults(), plan.order),
                     map.getContext()));
  op.setIndexingMapsAttr(builder.getArrayAttr(maps));
  plan.operand->set(value);
  if (Operation *producer = before.getDefiningOp())
    eraseDeadProducers({producer});
}

OrderedConstants ConstantOrderer::run() {
  root->walk([&](ScaledMatmulOp op) {
    if (op.hasTensorSemantics())
      plan(op);
  });
  parallelForEach(root->getContext(), constants, moveElements);
  OrderedConstants counts;
  for (OrderedConstant &constant : constants) {
    counts.numConstants += !constant.isUnmoved();
    constant.attr = makeAttr(constant);
  }
  for (OperandPlan &plan : plans)
    apply(plan);
  counts.numOperands = plans.size();
  return counts;
}

OrderedConstants fp8::orderConstants(Operation *root) {
  return ConstantOrderer(root).run();
}

namespace {
struct OrderConstantsPass
    : fp8::impl::OrderConstantsPassBase<OrderConstantsPass> {
  using OrderConstantsPassBase::OrderConstantsPassBase;

  void runOnOperation() override {
    OrderedConstants counts = orderConstants(getOperation());
    numOperands += counts.numOperands;
    numConstants += counts.numConstants;
  }
};
} // namespace
