//===- QuantizeAttention.cpp - Attention on FP8 operands ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-quantize-attention, which gives fp8.attention FP8 operands and
// their scales.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/QuantizeAttention.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/DirectCalls.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/IR/ScaleMap.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Transforms/Passes.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_QUANTIZEATTENTIONPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

/// The lower limit of an amax. It keeps products of scales normal numbers.
static constexpr float amaxFloor = 1e-12f;
/// Kernels read rows that start at multiples of 16 bytes, and groups of four
/// rows of k.
static constexpr int64_t columnMultiple = 16, keyMultiple = 4;

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

/// The static size of a dimension of the iteration space, or -1.
static int64_t getSize(Value operand, AffineMap map, unsigned dim) {
  std::optional<unsigned> position =
      map.getResultPosition(getAffineDimExpr(dim, map.getContext()));
  int64_t size =
      cast<ShapedType>(operand.getType()).getDimSize(position.value());
  return ShapedType::isDynamic(size) ? -1 : size;
}

/// The reason if the operands of `op` do not become FP8, otherwise empty.
static std::string explainLeft(AttentionOp op,
                               const QuantizeAttentionOptions &options) {
  if (!op.hasTensorSemantics())
    return "expected operands on tensors, got memrefs";
  if (op.isFp8())
    return "expected operands in high precision, got FP8";
  if (!options.target)
    return {};
  return explainUnsupportedAttention(
      *options.target,
      {getSize(op.getK(), op.getMapK(), op.getContractedDim()),
       getSize(op.getV(), op.getMapV(), op.getColumnDim()), /*batches=*/0,
       /*isFp8=*/true});
}

//===----------------------------------------------------------------------===//
// The rewrite
//===----------------------------------------------------------------------===//

namespace {
/// An operand after quantization, and the map of its scale.
struct QuantizedOperand {
  Value data, scale;
  AffineMap scaleMap;
};
} // namespace

/// An empty FP8 tensor of the shape of `like`. In memory, static sizes are
/// rounded up to `multiples`, and dynamic sizes grow by the multiple minus one,
/// so there is room for the rounded size. The result is a slice without this
/// padding.
static Value createPadded(OpBuilder &builder, Location loc, Value like,
                          Type type, ArrayRef<int64_t> multiples) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, like);
  SmallVector<OpFoldResult> padded = sizes;
  for (auto [size, multiple] : llvm::zip_equal(padded, multiples)) {
    if (std::optional<int64_t> known = getConstantIntValue(size))
      size = builder.getIndexAttr(
          static_cast<int64_t>(llvm::alignTo(*known, multiple)));
    else if (multiple > 1)
      size = affine::makeComposedFoldedAffineApply(
          builder, loc, builder.getAffineDimExpr(0) + (multiple - 1), {size});
  }
  Value whole = tensor::EmptyOp::create(builder, loc, padded, type);
  if (padded == sizes)
    return whole;
  SmallVector<OpFoldResult> zeros(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(sizes.size(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(builder, loc, whole, zeros, sizes,
                                        ones);
}

/// The insertions that fill `tensor`, first one first, if each row that shares
/// a scale with others is inserted as a whole. Parts of a joint tensor are
/// quantized one by one, so that the operations that compute the parts can
/// quantize them.
static SmallVector<tensor::InsertSliceOp> getParts(Value tensor,
                                                   ArrayRef<int64_t> block) {
  SmallVector<tensor::InsertSliceOp> parts;
  while (auto insert = tensor.getDefiningOp<tensor::InsertSliceOp>()) {
    auto type = insert.getType();
    int64_t users = llvm::count_if(tensor.getUsers(), [](Operation *user) {
      return !isa<tensor::DimOp>(user);
    });
    if (users != 1 || !insert.hasUnitStride() ||
        insert.getSourceType().getRank() != type.getRank())
      return {};
    for (auto [size, offset, length, shared] :
         llvm::zip_equal(type.getShape(), insert.getMixedOffsets(),
                         insert.getMixedSizes(), block))
      if (shared != 1 &&
          (!isConstantIntValue(offset, 0) || !isConstantIntValue(length, size)))
        return {};
    parts.push_back(insert);
    tensor = insert.getDest();
  }
  if (!tensor.getDefiningOp<tensor::EmptyOp>())
    return {};
  std::reverse(parts.begin(), parts.end());
  return parts;
}

static DynamicQuantizeOp createQuantize(OpBuilder &builder, Location loc,
                                        Value input, Value init,
                                        ArrayRef<int64_t> block,
                                        ArrayRef<int64_t> scaleOrder = {}) {
  SmallVector<OpFoldResult> sizes = getScaleSizes(builder, loc, input, block);
  if (!scaleOrder.empty())
    applyPermutationToVector(sizes, scaleOrder);
  Value scaleInit =
      tensor::EmptyOp::create(builder, loc, sizes, builder.getF32Type());
  return DynamicQuantizeOp::create(
      builder, loc, TypeRange{init.getType(), scaleInit.getType()}, input, init,
      scaleInit, block, ScaleRounding::PowerOfTwoCeil, APFloat(amaxFloor),
      Division::IEEE, Overflow::Saturate, scaleOrder);
}

/// The order in which scales are stored. Those of a head's blocks of rows are
/// adjacent, since a kernel reads one after the other. Empty for the order of
/// the operand's dimensions.
static SmallVector<int64_t> getScaleOrder(AffineMap map, unsigned rows,
                                          unsigned columns) {
  SmallVector<int64_t> order;
  int64_t rowPosition = -1;
  bool isInside = false; // whether a batch comes after the rows
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    if (expr == getAffineDimExpr(rows, map.getContext())) {
      rowPosition = static_cast<int64_t>(position);
      continue;
    }
    isInside |=
        rowPosition >= 0 && expr != getAffineDimExpr(columns, map.getContext());
    order.push_back(static_cast<int64_t>(position));
  }
  if (!isInside)
    return {};
  order.push_back(rowPosition);
  return order;
}

/// Quantizes the parts of a joint tensor, and inserts their codes into `data`
/// and their scales into `scale`.
static void quantizeParts(OpBuilder &builder, Location loc,
                          ArrayRef<tensor::InsertSliceOp> parts,
                          ArrayRef<int64_t> block, Value &data, Value &scale) {
  for (tensor::InsertSliceOp part : parts) {
    Value init = createEmptyLike(builder, loc, part.getSource(),
                                 getElementTypeOrSelf(data));
    DynamicQuantizeOp quantize =
        createQuantize(builder, loc, part.getSource(), init, block);
    SmallVector<OpFoldResult> offsets = part.getMixedOffsets();
    SmallVector<OpFoldResult> sizes = part.getMixedSizes();
    data = tensor::InsertSliceOp::create(builder, loc, quantize.getQuantized(),
                                         data, offsets, sizes,
                                         part.getMixedStrides());
    for (auto [size, shared] : llvm::zip_equal(sizes, block))
      if (shared != 1)
        size = builder.getIndexAttr(1);
    scale =
        tensor::InsertSliceOp::create(builder, loc, quantize.getScale(), scale,
                                      offsets, sizes, part.getMixedStrides());
  }
}

/// Quantizes `operand` with one scale for each index of its batches and each
/// block of `blockRows` rows, or all rows if this is `wholeDim`. `rows` and
/// `columns` are its other dimensions. Each scale is a power of two, by which a
/// kernel divides and multiplies without roundings. Codes are as precise as
/// with any other scale.
static QuantizedOperand quantizeOperand(OpBuilder &builder, AttentionOp op,
                                        Value operand, AffineMap map,
                                        unsigned rows, int64_t blockRows,
                                        unsigned columns) {
  Location loc = op.getLoc();
  SmallVector<int64_t> block, multiples(map.getNumResults(), 1);
  SmallVector<AffineExpr> scaleResults;
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    bool isRows = expr == builder.getAffineDimExpr(rows);
    bool isColumns = expr == builder.getAffineDimExpr(columns);
    block.push_back(isRows ? blockRows : isColumns ? wholeDim : 1);
    bool isShared = isColumns || (isRows && blockRows == wholeDim);
    scaleResults.push_back(isShared ? builder.getAffineConstantExpr(0)
                           : isRows ? expr.floorDiv(blockRows)
                                    : AffineExpr(expr));
    if (isColumns)
      multiples[position] = columnMultiple;
    if (isRows && rows == op.getKeyDim())
      multiples[position] = keyMultiple;
  }
  Type format = Float8E4M3FNType::get(builder.getContext());
  Value data = createPadded(builder, loc, operand, format, multiples), scale;
  SmallVector<tensor::InsertSliceOp> parts = getParts(operand, block);
  if (parts.empty()) {
    SmallVector<int64_t> order;
    if (blockRows != 1)
      order = getScaleOrder(map, rows, columns);
    if (!order.empty())
      applyPermutationToVector(scaleResults, order);
    DynamicQuantizeOp quantize =
        createQuantize(builder, loc, operand, data, block, order);
    data = quantize.getQuantized();
    scale = quantize.getScale();
  } else {
    scale = tensor::EmptyOp::create(builder, loc,
                                    getScaleSizes(builder, loc, operand, block),
                                    builder.getF32Type());
    quantizeParts(builder, loc, parts, block, data, scale);
  }
  return {
      data, scale,
      AffineMap::get(op.getNumLoops(), 0, scaleResults, builder.getContext())};
}

static void quantizeAttention(RewriterBase &rewriter, AttentionOp op,
                              const QuantizeAttentionOptions &options) {
  bool hasBlocks = !options.target || hasBlockScales(*options.target);
  int64_t blockRows = hasBlocks ? 1 : wholeDim;
  int64_t blockKeys = hasBlocks ? attentionScaleKeys : wholeDim;
  rewriter.setInsertionPoint(op);
  unsigned rows = op.getRowDim(), keys = op.getKeyDim();
  unsigned contracted = op.getContractedDim(), columns = op.getColumnDim();
  QuantizedOperand operands[] = {
      quantizeOperand(rewriter, op, op.getQ(), op.getMapQ(), rows, blockRows,
                      contracted),
      quantizeOperand(rewriter, op, op.getK(), op.getMapK(), keys, blockKeys,
                      contracted),
      quantizeOperand(rewriter, op, op.getV(), op.getMapV(), keys, blockKeys,
                      columns)};
  SmallVector<AffineMap> maps = {op.getMapQ(), op.getMapK(), op.getMapV()};
  SmallVector<Value> scales;
  for (const QuantizedOperand &operand : operands) {
    maps.push_back(operand.scaleMap);
    scales.push_back(operand.scale);
  }
  if (op.getMask())
    maps.push_back(op.getMapMask());
  if (op.getBlockMask())
    maps.push_back(op.getMapBlockMask());
  maps.push_back(op.getMapInit());
  rewriter.replaceOpWithNewOp<AttentionOp>(
      op, op->getResultTypes(), operands[0].data, operands[1].data,
      operands[2].data, scales, op.getMask(), op.getBlockMask(), op.getInit(),
      rewriter.getAffineMapArrayAttr(maps), op.getScale(), op.getCausal(),
      op.getZeroEmptyRows(), options.accumulate);
}

namespace {
struct QuantizeAttentionPattern : OpRewritePattern<AttentionOp> {
  QuantizeAttentionPattern(MLIRContext *context,
                           const QuantizeAttentionOptions &options,
                           PatternBenefit benefit)
      : OpRewritePattern(context, benefit), options(options) {}

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    std::string reason = explainLeft(op, options);
    if (!reason.empty())
      return rewriter.notifyMatchFailure(op, reason);
    quantizeAttention(rewriter, op, options);
    return success();
  }

  QuantizeAttentionOptions options;
};

struct QuantizeAttentionPass
    : fp8::impl::QuantizeAttentionPassBase<QuantizeAttentionPass> {
  using QuantizeAttentionPassBase::QuantizeAttentionPassBase;

  void runOnOperation() override {
    QuantizeAttentionOptions options;
    std::optional<Accumulate> parsed = symbolizeAccumulate(accumulate);
    if (!parsed) {
      getOperation()->emitError("expected accumulate=f32 or fast, got '")
          << accumulate << "'";
      return signalPassFailure();
    }
    options.accumulate = *parsed;
    if (TargetAttr target = TargetAttr::lookup(getOperation()))
      options.target = target.getGpu();
    SmallVector<AttentionOp> attentions;
    getOperation()->walk([&](AttentionOp op) {
      if (!op.isFp8())
        attentions.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    MatmulTotals totals;
    std::optional<DirectCalls> calls;
    if (auto module = dyn_cast<ModuleOp>(getOperation()))
      calls.emplace(module);
    for (AttentionOp op : attentions) {
      std::string reason = explainLeft(op, options);
      report(op, reason);
      unsigned runs = calls ? calls->getRuns(op) : 1;
      totals.attentionsForFp8 += runs;
      totals.fp8Attentions += reason.empty() ? runs : 0;
      if (!reason.empty()) {
        ++numLeft;
        continue;
      }
      ++numQuantized;
      quantizeAttention(rewriter, op, options);
    }
    if (ReportRequest *request = getRequest(); request && !attentions.empty())
      request->addBeside(totals);
  }

private:
  ReportRequest *getRequest() {
    auto *dialect = getContext().getLoadedDialect<Fp8Dialect>();
    auto *request =
        dialect ? dialect->getRegisteredInterface<ReportRequestInterface>()
                : nullptr;
    return request ? &request->getRequest() : nullptr;
  }

  /// Emits a remark, and adds an entry to the report.
  void report(AttentionOp op, StringRef reason) {
    std::string result;
    llvm::raw_string_ostream(result) << op.getInit().getType();
    auto opts = remark::RemarkOpts::name("quantize-attention").category("fp8");
    llvm::json::Object entry{{"result", result}};
    if (auto parent = op->getParentOfType<FunctionOpInterface>()) {
      opts = opts.function(parent.getName());
      entry["function"] = llvm::json::fixUTF8(parent.getName());
    }
    entry["type"] = reason.empty() ? std::string("f8E4M3FN") : [&] {
      std::string type;
      llvm::raw_string_ostream(type) << getElementTypeOrSelf(op.getQ());
      return type;
    }();
    if (reason.empty()) {
      remark::passed(op.getLoc(), opts) << remark::metric("Result", result);
    } else {
      remark::missed(op.getLoc(), opts) << remark::reason("{0}", reason);
      entry["reason"] = reason;
    }
    if (ReportRequest *request = getRequest())
      request->addEntry("attentions", std::move(entry));
  }
};
} // namespace

void fp8::populateQuantizeAttentionPatterns(
    RewritePatternSet &patterns, const QuantizeAttentionOptions &options,
    PatternBenefit benefit) {
  patterns.add<QuantizeAttentionPattern>(patterns.getContext(), options,
                                         benefit);
}
