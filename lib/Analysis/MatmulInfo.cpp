//===- MatmulInfo.cpp - Recognise a contraction ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Assembles what a rewrite has to know of a contraction, or says why it
// cannot be rewritten.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/MatmulInfo.h"
#include "FiniteLiterals.h"
#include "fp8/Analysis/ContractionBody.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// MatmulInfo
//===----------------------------------------------------------------------===//

int64_t MatmulInfo::getSize(ArrayRef<unsigned> loops) const {
  int64_t size = 1;
  bool isDynamic = false;
  for (unsigned loop : loops) {
    if (loop >= loopSizes.size() || ShapedType::isDynamic(loopSizes[loop]))
      isDynamic = true;
    else if (loopSizes[loop] == 0)
      return 0;
    else if (llvm::MulOverflow(size, loopSizes[loop], size))
      size = std::numeric_limits<int64_t>::max();
  }
  return isDynamic ? ShapedType::kDynamic : size;
}

std::string MatmulInfo::getShapeText() const {
  auto print = [&](ArrayRef<unsigned> loops) {
    int64_t size = getSize(loops);
    return ShapedType::isDynamic(size) ? std::string("?")
                                       : std::to_string(size);
  };
  std::string text;
  if (!batch.empty())
    text = "batch " + print(batch) + ", ";
  return text + "MxNxK " + print(m) + "x" + print(n) + "x" + print(k);
}

//===----------------------------------------------------------------------===//
// What counts as a matmul
//===----------------------------------------------------------------------===//

/// Whether an operand is indexed by more than plain loops: sliding windows.
static bool hasWindow(linalg::LinalgOp op) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    return llvm::any_of(
        op.getMatchingIndexingMap(input).getResults(), [](AffineExpr expr) {
          auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
          return binary && binary.getKind() != AffineExprKind::FloorDiv;
        });
  });
}

/// Matmuls of dialects that are lowered to linalg.
static bool isForeignMatmul(Operation *op) {
  StringRef name = op->getName().getStringRef();
  return llvm::is_contained({"tosa.matmul", "tosa.conv2d", "tosa.conv3d",
                             "tosa.depthwise_conv2d", "tosa.transpose_conv2d",
                             "tosa.matmul_t_block_scaled", "vector.contract"},
                            name);
}

bool fp8::isMatmulLike(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return isForeignMatmul(op);
  if (isa<linalg::ContractionOpInterface, linalg::ConvolutionOpInterface>(op) &&
      isMultiplyAccumulate(linalgOp))
    return true;
  return linalgOp.getNumReductionLoops() > 0 &&
         linalgOp.getNumDpsInits() == 1 && linalgOp.getNumDpsInputs() >= 1 &&
         isMultiplyAccumulate(linalgOp) &&
         (linalgOp.getNumDpsInputs() > 1 ||
          llvm::any_of(*linalgOp.getBlock(), [](Operation &nested) {
            return isa<tensor::ExtractOp>(nested);
          }));
}

//===----------------------------------------------------------------------===//
// Checks of the op by itself
//===----------------------------------------------------------------------===//

static std::optional<Refusal> checkKeep(Operation *op) {
  for (Operation *at = op; at; at = at->getParentOp())
    if (at->hasAttr("fp8.keep"))
      return Refusal{RefusalReason::Keep,
                     "expected to leave it: fp8.keep is set on " +
                         (at == op ? std::string("it")
                                   : at->getName().getStringRef().str()),
                     "remove fp8.keep"};
  return std::nullopt;
}

static std::optional<Refusal> checkSemantics(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return Refusal{RefusalReason::NotLinalg,
                   "expected a linalg op, got " +
                       op->getName().getStringRef().str(),
                   "lower it to linalg on tensors first"};
  if (!linalgOp.hasPureTensorSemantics())
    return Refusal{RefusalReason::MemRefSemantics,
                   "expected operands that are tensors, got memrefs",
                   "run the pass before bufferization"};
  if (hasWindow(linalgOp))
    return Refusal{RefusalReason::Convolution,
                   "expected a matmul, got a convolution (its maps slide a "
                   "window)",
                   "lower it to a matmul first, for example with "
                   "transform.structured.convert_conv2d_to_img2col"};
  return std::nullopt;
}

static std::string printType(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static std::optional<Refusal> checkElementType(Value value, bool isInit) {
  Type type = getElementTypeOrSelf(value.getType());
  if (isa<IntegerType, IndexType>(type))
    return Refusal{RefusalReason::IntegerType,
                   "expected bf16, f16 or f32, got " +
                       printType(value.getType()),
                   "only float matmuls can become FP8"};
  if (isInit && getFormat(type))
    return Refusal{RefusalReason::AlreadyQuantized,
                   "expected a high-precision accumulator, got " +
                       printType(value.getType()),
                   "accumulate in f32 and quantize the result"};
  if (!getFloatKind(type) && !getFormat(type))
    return Refusal{RefusalReason::ElementType,
                   "expected bf16, f16 or f32, got " +
                       printType(value.getType()),
                   "cast the operand to bf16, f16 or f32 before the matmul"};
  return std::nullopt;
}

static std::optional<Refusal> checkOperands(linalg::LinalgOp op) {
  bool hasTwoTensors = op.getNumDpsInputs() == 2 && op.getNumDpsInits() == 1 &&
                       llvm::all_of(op.getDpsInputs(), [](Value value) {
                         return isa<RankedTensorType>(value.getType());
                       });
  // The body may explain it better, e.g. by scales or gathers.
  Refusal body;
  if (!matchContractionBody(op, body) &&
      body.reason != RefusalReason::UnsupportedBody &&
      body.reason != RefusalReason::IntegerType)
    return body;
  for (Value input : op.getDpsInputs())
    if (std::optional<Refusal> refusal = checkElementType(input, false))
      return refusal;
  for (Value init : op.getDpsInits())
    if (std::optional<Refusal> refusal = checkElementType(init, true))
      return refusal;
  if (hasTwoTensors)
    return std::nullopt;
  return Refusal{RefusalReason::UnsupportedBody,
                 "expected two tensor inputs, got " +
                     std::to_string(op.getNumDpsInputs()) + " inputs",
                 "move other arithmetic into ops before or after the matmul"};
}

/// Static ranks that no kernel takes.
static std::optional<Refusal> checkRanks(linalg::LinalgOp op) {
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (type && type.getRank() > 4)
      return Refusal{RefusalReason::Rank,
                     "expected operands of rank 1 to 4, got " + printType(type),
                     "collapse dimensions before the matmul"};
  }
  return std::nullopt;
}

/// Tensors whose bytes, widened to f32, cannot be counted.
static std::optional<Refusal> checkElementCounts(linalg::LinalgOp op) {
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    int64_t bytes = sizeof(float);
    bool overflows = false;
    for (int64_t size : type ? type.getShape() : ArrayRef<int64_t>())
      if (!ShapedType::isDynamic(size))
        overflows |= llvm::MulOverflow(bytes, size, bytes);
    if (overflows)
      return Refusal{RefusalReason::TooLarge,
                     "expected operands of fewer than 2^61 elements, got " +
                         printType(type),
                     "correct the shape, or split the matmul"};
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Loops by role
//===----------------------------------------------------------------------===//

/// Loops in `map`, whose results are distinct loops or 0 for a unit dimension
/// of `type`; none otherwise.
static std::optional<llvm::SmallBitVector> getLoops(AffineMap map,
                                                    RankedTensorType type) {
  llvm::SmallBitVector loops(map.getNumDims());
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape())) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() != 0 || size != 1)
        return std::nullopt;
      continue;
    }
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || loops.test(dim.getPosition()))
      return std::nullopt;
    loops.set(dim.getPosition());
  }
  return loops;
}

/// Assigns roles from the maps of a, b and the result.
static LogicalResult assignRoles(MatmulInfo &info) {
  auto getType = [](Value value) {
    return cast<RankedTensorType>(value.getType());
  };
  auto op = cast<linalg::LinalgOp>(info.op);
  auto inA = getLoops(info.a.map, getType(info.a.source.value));
  auto inB = getLoops(info.b.map, getType(info.b.source.value));
  auto inC = getLoops(info.resultMap, getType(op.getDpsInits()[0]));
  if (!inA || !inB || !inC || inC->count() != info.resultMap.getNumResults())
    return failure();
  info.batch.clear();
  info.m.clear();
  info.n.clear();
  info.k.clear();
  for (unsigned loop = 0, e = info.resultMap.getNumDims(); loop < e; ++loop) {
    bool a = inA->test(loop), b = inB->test(loop), c = inC->test(loop);
    if (a && b)
      (c ? info.batch : info.k).push_back(loop);
    else if (c && (a || b))
      (a ? info.m : info.n).push_back(loop);
    else
      return failure();
  }
  return success(!info.k.empty());
}

/// Whether at most one of the scales varies along K, and that one in the
/// order of the data.
static bool hasUsableScales(const MatmulOperand &operand, AffineMap loopMap,
                            ArrayRef<unsigned> kLoops) {
  unsigned varying = 0;
  for (const OperandScale &scale : operand.source.scales) {
    AffineMap map = scale.map.compose(loopMap);
    if (llvm::none_of(kLoops,
                      [&](unsigned k) { return map.isFunctionOfDim(k); }))
      continue;
    if (++varying > 1)
      return false;
    int64_t last = -1;
    for (AffineExpr expr : map.getResults()) {
      std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
      if (!result)
        return false;
      if (!result->dim)
        continue;
      std::optional<unsigned> position = operand.map.getResultPosition(
          getAffineDimExpr(*result->dim, map.getContext()));
      if (!position || static_cast<int64_t>(*position) <= last)
        return false;
      last = *position;
    }
  }
  return true;
}

static void setSource(MatmulInfo &info, MatmulOperand &operand,
                      const LookThrough &through, Type fakeQuantized) {
  auto op = cast<linalg::LinalgOp>(info.op);
  LookThrough allowed = through;
  // The body casts the values of the operand, whatever scales it has.
  if (fakeQuantized)
    allowed.scales = false;
  operand.source = getOperandSource(operand.operand->get(), allowed);
  if (fakeQuantized &&
      (operand.source.isQuantized || operand.source.fakeQuantizedType)) {
    OperandSource direct;
    direct.value = operand.operand->get();
    direct.map = AffineMap::getMultiDimIdentityMap(
        cast<RankedTensorType>(direct.value.getType()).getRank(),
        op.getContext());
    direct.origin = operand.source.origin;
    operand.source = direct;
  }
  if (fakeQuantized)
    operand.source.fakeQuantizedType = fakeQuantized;
  operand.map =
      operand.source.map.compose(op.getMatchingIndexingMap(operand.operand));
}

/// Which operand is the weight: what the program knows, else an argument, else
/// what is FP8 already; the second one first.
static void pickWeight(MatmulInfo &info) {
  auto isParameter = [](const MatmulOperand &operand) {
    return operand.source.origin.isParameter;
  };
  auto isQuantized = [](const MatmulOperand &operand) {
    return operand.source.isQuantized ||
           operand.source.fakeQuantizedType != Type();
  };
  auto isArgument = [](const MatmulOperand &operand) {
    return operand.source.origin.kind == OriginKind::Argument;
  };
  for (function_ref<bool(const MatmulOperand &)> test :
       {function_ref<bool(const MatmulOperand &)>(isParameter),
        function_ref<bool(const MatmulOperand &)>(isArgument),
        function_ref<bool(const MatmulOperand &)>(isQuantized)}) {
    info.hasWeight = test(info.b) || test(info.a);
    info.weightIsA = info.hasWeight && !test(info.b);
    if (info.hasWeight)
      return;
  }
}

/// Looks through as much as leaves every loop with a role.
static LogicalResult assignSources(MatmulInfo &info,
                                   const ContractionBody &body) {
  auto op = cast<linalg::LinalgOp>(info.op);
  info.a.operand = op.getDpsInputOperand(0);
  info.b.operand = op.getDpsInputOperand(1);
  info.resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  const Type *fake = body.fakeQuantizedTypes;
  setSource(info, info.a, {}, fake[0]);
  setSource(info, info.b, {}, fake[1]);
  pickWeight(info);
  // From much to nothing: weight, then activation.
  const LookThrough all{}, moves{true, false, true}, casts{false, false, true},
      plain{false, false, false};
  const std::pair<LookThrough, LookThrough> levels[] = {
      {all, moves}, {all, casts}, {casts, casts}, {plain, plain}};
  for (const auto &[weight, activation] : levels) {
    setSource(info, info.a, info.weightIsA ? weight : activation, fake[0]);
    setSource(info, info.b, info.weightIsA ? activation : weight, fake[1]);
    if (failed(assignRoles(info)))
      continue;
    bool usable = true;
    for (MatmulOperand *operand : {&info.a, &info.b})
      usable &= hasUsableScales(
          *operand, op.getMatchingIndexingMap(operand->operand), info.k);
    if (usable)
      return success();
  }
  return failure();
}

//===----------------------------------------------------------------------===//
// The init
//===----------------------------------------------------------------------===//

/// Whether `value` is zero everywhere.
static bool isZero(Value value) {
  if (matchPattern(value, m_AnyZeroFloat()))
    return true;
  Operation *op = value.getDefiningOp();
  if (auto fill = dyn_cast_or_null<linalg::FillOp>(op))
    return matchPattern(fill.getInputs()[0], m_AnyZeroFloat());
  if (auto splat = dyn_cast_or_null<tensor::SplatOp>(op))
    return matchPattern(splat.getInput(), m_AnyZeroFloat());
  if (isa_and_nonnull<tensor::CastOp, tensor::ExpandShapeOp,
                      tensor::CollapseShapeOp>(op))
    return isZero(op->getOperand(0));
  return false;
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

static void setForms(MatmulInfo &info, const ContractionBody &body) {
  auto op = cast<linalg::LinalgOp>(info.op);
  auto addIf = [&](bool condition, StringRef form) {
    if (condition && !llvm::is_contained(info.forms, form))
      info.forms.push_back(form);
  };
  for (MatmulOperand *operand : {&info.a, &info.b}) {
    const OperandSource &source = operand->source;
    SmallVector<unsigned> dims;
    for (AffineExpr expr : source.map.getResults())
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        dims.push_back(dim.getPosition());
    addIf(!llvm::is_sorted(dims), "transposed");
    addIf(source.isBroadcast, "broadcast");
    addIf(source.isQuantized, "dequantized");
    addIf(source.fakeQuantizedType != Type(), "fake-quantized");
    addIf(!source.isQuantized &&
              getElementTypeOrSelf(source.value.getType()) !=
                  getElementTypeOrSelf(operand->operand->get().getType()),
          "widened");
  }
  addIf(body.narrowProduct, "narrow-product");
  addIf(!info.zeroInit, "bias");
  addIf(!info.batch.empty(), "batch");
  addIf(info.m.empty() || info.n.empty(), "matrix-vector");
  addIf(!getElementTypeOrSelf(op.getDpsInits()[0].getType()).isF32(),
        "narrow-accumulator");
  addIf(info.k.back() + 1 != op.getNumLoops(), "permuted-loops");
}

static void setLoopSizes(MatmulInfo &info) {
  auto op = cast<linalg::LinalgOp>(info.op);
  info.loopSizes = op.getStaticLoopRanges();
  for (MatmulOperand *operand : {&info.a, &info.b}) {
    auto type = cast<RankedTensorType>(operand->source.value.getType());
    for (auto [expr, size] :
         llvm::zip_equal(operand->map.getResults(), type.getShape()))
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        if (ShapedType::isDynamic(info.loopSizes[dim.getPosition()]))
          info.loopSizes[dim.getPosition()] = size;
  }
}

/// Checks of the recognised contraction.
static std::optional<Refusal>
checkContraction(const MatmulInfo &info, const MatmulMatchOptions &options,
                 const ContractionBody &body) {
  auto op = cast<linalg::LinalgOp>(info.op);
  if (std::optional<Refusal> refusal = checkElementCounts(op))
    return refusal;
  if (info.getSize(info.k) == 0)
    return Refusal{RefusalReason::ZeroK,
                   "expected K > 0, got " + info.getShapeText(),
                   "the result is the init: remove the matmul"};
  for (const MatmulOperand *operand : {&info.a, &info.b})
    if (operand->source.origin.isElided)
      return Refusal{RefusalReason::ElidedResource,
                     "expected the data of resource '" +
                         operand->source.origin.name +
                         "', got a reference without data",
                     "write the input without eliding resources"};
  for (const MatmulOperand *operand : {&info.a, &info.b})
    if (std::optional<Refusal> refusal =
            checkFiniteLiterals(operand->source.value))
      return refusal;
  if (!info.hasWeight && !options.twoActivations)
    return Refusal{RefusalReason::TwoActivations,
                   "expected a weight (a constant, resource, global or "
                   "function argument), got two computed tensors",
                   "pass two-activations=true to quantize both when the "
                   "program runs"};
  if (std::optional<Refusal> refusal = checkRanks(op))
    return refusal;
  if (body.narrowProduct && !options.allowBF16Product)
    return Refusal{RefusalReason::BF16Product,
                   "expected operands to be widened before the product, got a "
                   "product in a narrower type than the accumulator",
                   "pass allow-bf16-product=true to accept more precise "
                   "products"};
  if (info.m.empty() && info.n.empty())
    return Refusal{RefusalReason::NoParallelDims,
                   "expected rows or columns beside K, got a dot product",
                   "a dot product gains nothing from FP8"};
  if ((info.m.empty() || info.n.empty()) && !options.matrixVector)
    return Refusal{RefusalReason::MatrixVector,
                   "expected rows and columns, got a matrix-vector product",
                   "pass matvec=true to quantize it all the same"};
  return std::nullopt;
}

static std::optional<Refusal> checkSize(const MatmulInfo &info,
                                        const MatmulMatchOptions &options) {
  int64_t k = info.getSize(info.k);
  if (!ShapedType::isDynamic(k) && k < options.minK)
    return Refusal{RefusalReason::SmallMatmul,
                   "expected K of at least " + std::to_string(options.minK) +
                       ", got " + info.getShapeText(),
                   "pass min-k=" + std::to_string(k) +
                       " to quantize it all the same"};
  int64_t n = info.getSize(info.weightIsA ? info.m : info.n);
  bool isVector = info.m.empty() || info.n.empty();
  if (!isVector && !ShapedType::isDynamic(n) && n < options.minN)
    return Refusal{
        RefusalReason::SmallMatmul,
        "expected a weight with at least " + std::to_string(options.minN) +
            " channels, got " + info.getShapeText(),
        "pass min-n=" + std::to_string(n) + " to quantize it all the same"};
  return std::nullopt;
}

static std::string printMaps(linalg::LinalgOp op) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::interleaveComma(op.getIndexingMapsArray(), stream);
  return text;
}

MatmulInfo fp8::getMatmulInfo(Operation *op,
                              const MatmulMatchOptions &options) {
  MatmulInfo info;
  info.op = op;
  if ((info.refusal = checkSemantics(op)))
    return info;
  auto linalgOp = cast<linalg::LinalgOp>(op);
  if ((info.refusal = checkOperands(linalgOp)))
    return info;
  Refusal refusal;
  std::optional<ContractionBody> body = matchContractionBody(linalgOp, refusal);
  if (!body) {
    info.refusal = refusal;
    return info;
  }
  if (failed(assignSources(info, *body))) {
    info.refusal = {RefusalReason::IndexingMap,
                    "expected indexing maps of distinct loops, each loop in at "
                    "least two of them and one contracted, got " +
                        printMaps(linalgOp),
                    "rewrite it as linalg.contract"};
    return info;
  }
  setLoopSizes(info);
  info.zeroInit = isZero(linalgOp.getDpsInits()[0]);
  setForms(info, *body);
  info.refusal = checkKeep(op);
  if (!info.refusal)
    info.refusal = checkContraction(info, options, *body);
  if (!info.refusal)
    info.refusal = checkSize(info, options);
  return info;
}
