//===- Epilogue.cpp - The epilogue of a matmul kernel ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Elements of extra operands are read from device memory when they are needed.
// An element that depends only on the row, or only on the column, is loaded
// once for the row or the column.
//
//===----------------------------------------------------------------------===//

#include "Epilogue.h"
#include "../Kernels/BodyKey.h"
#include "MatmulOperands.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr LoopRole resultRoles[] = {LoopRole::Batch, LoopRole::M,
                                           LoopRole::N};

static bool isLoadable(Type type) {
  return isa<Float32Type, BFloat16Type, Float16Type>(type);
}

/// Whether kernels quantize two 16-bit values at a time to this format by this
/// scale, which is the same for the whole result.
static bool canEncode(const MatmulView &view, RowEncodeOp encoding) {
  auto scale = dyn_cast<BlockArgument>(encoding.getScale());
  unsigned sums = view.getOp().getNumSums();
  if (!scale || scale.getArgNumber() < sums)
    return false;
  const OperandView &extra = view.extras[scale.getArgNumber() - sums];
  bool isSingle = llvm::none_of(
      resultRoles, [&](LoopRole role) { return extra.at(role).has_value(); });
  return isSingle &&
         isa<BFloat16Type, Float16Type>(encoding.getValue().getType()) &&
         isa<Float32Type, BFloat16Type>(scale.getType()) &&
         isa<Float8E4M3FNType, Float8E5M2Type>(
             encoding.getQuantized().getType());
}

FailureOr<Epilogue> Epilogue::get(const MatmulView &view) {
  Epilogue epilogue;
  epilogue.op = view.op;
  epilogue.resultType = view.c.getType().getElementType();
  if (RowQuantizeOp quantization = epilogue.getQuantization())
    epilogue.resultType = quantization.getValue().getType();
  if (RowEncodeOp encoding = epilogue.getEncoding()) {
    epilogue.resultType = encoding.getValue().getType();
    if (!canEncode(view, encoding))
      return failure();
  }
  if (!isLoadable(epilogue.resultType))
    return failure();
  for (const OperandView &extra : view.extras) {
    if (!isLoadable(extra.getType().getElementType()))
      return failure();
    epilogue.extras.push_back({extra, Value(), Value(), Value(), {}});
  }
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(view.getOp().getEpilogue(), captured);
  for (Value value : captured)
    if (!matchPattern(value, m_Constant()))
      return failure();
  if (!epilogue.addsToInit() && !epilogue.quantizes())
    epilogue.split = epilogue.computeSplit();
  return epilogue;
}

/// The largest number of operations after the first rounding, such as the
/// addition of a bias, for which another pass over shared memory costs more
/// than it saves.
static constexpr int64_t littleWork = 2;

bool Epilogue::fitsSlabs(unsigned number) const {
  const OperandView &extra = extras[number].view;
  return extra.getType().getElementType() == resultType &&
         resultType.getIntOrFloatBitWidth() == 16 && extra.at(LoopRole::M) &&
         extra.at(LoopRole::N) && extra.blockOf(LoopRole::M) == 1 &&
         extra.blockOf(LoopRole::N) == 1 &&
         isAligned(extra, LoopRole::N, {LoopRole::M, LoopRole::Batch}, 8);
}

EpilogueSplit Epilogue::computeSplit() const {
  Block &region = getOp().getEpilogue().front();
  // Other threads then only copy this operand, and all operations are early.
  // This is faster than to divide the operations.
  for (unsigned number = 0; number < extras.size(); ++number)
    if (fitsSlabs(number))
      return splitAtEnd(region);
  // Epilogues of two sums usually combine them only at the end.
  if (getOp().getB2())
    return splitAtEnd(region);
  EpilogueSplit atRounding = splitEpilogue(region);
  if (!atRounding.handOver || atRounding.late.empty() ||
      atRounding.getLateWork() > littleWork)
    return atRounding;
  for (auto [number, extra] : llvm::enumerate(extras)) {
    bool isMatrix = extra.view.at(LoopRole::M) && extra.view.at(LoopRole::N);
    Value argument = getOp().getExtraArgument(number);
    bool isLate = llvm::any_of(argument.getUsers(), [&](Operation *user) {
      return llvm::is_contained(atRounding.late, user);
    });
    if (isMatrix && isLate)
      return atRounding;
  }
  return splitAtEnd(region);
}

SmallVector<Operation *> Epilogue::getCapturedConstants() const {
  return getCapturedOps(getOp().getEpilogue());
}

/// Whether two neighbors in a row are one aligned vector.
static bool readsPairs(const OperandView &extra) {
  return extra.at(LoopRole::M) && extra.at(LoopRole::N) &&
         isMultiple(extra.getStaticSize(LoopRole::N), 2) &&
         extra.blockOf(LoopRole::N) == 1 && hasAlignedPairs(extra);
}

std::string Epilogue::getKey() const {
  std::string key;
  llvm::raw_string_ostream os(key);
  os << resultType;
  for (const Extra &extra : extras) {
    os << '|' << extra.view.getType().getElementType();
    for (LoopRole role : resultRoles)
      os << ','
         << (extra.view.getStaticStride(role) == 0   ? "none"
             : extra.view.getStaticStride(role) == 1 ? "one"
                                                     : "any")
         << '/' << extra.view.blockOf(role);
    if (readsPairs(extra.view))
      os << ",pairs";
  }
  if (!addsToInit())
    printBody(os, getOp().getEpilogue());
  return key;
}

/// Whether the stride along a role is a parameter.
static bool hasStrideParameter(const OperandView &extra, LoopRole role) {
  int64_t stride = extra.getStaticStride(role);
  return stride != 0 && stride != 1;
}

void Epilogue::appendParameters(
    SmallVectorImpl<KernelParameter> &parameters) const {
  for (const Extra &extra : extras) {
    parameters.push_back(KernelParameter::Pointer);
    for (LoopRole role : resultRoles)
      if (hasStrideParameter(extra.view, role))
        parameters.push_back(KernelParameter::I64);
  }
}

void Epilogue::appendOperands(HostBuilder &host,
                              SmallVectorImpl<KernelParameter> &parameters,
                              SmallVectorImpl<Value> &operands) const {
  appendParameters(parameters);
  for (const Extra &extra : extras) {
    DeviceTensor tensor = host.tensor(extra.view.memref);
    operands.push_back(tensor.pointer);
    for (LoopRole role : resultRoles)
      if (hasStrideParameter(extra.view, role))
        operands.push_back(host.toI64(tensor.strides[*extra.view.at(role)]));
  }
}

void Epilogue::bind(ValueRange &arguments) {
  for (Extra &extra : extras) {
    extra.pointer = takeFront(arguments);
    for (LoopRole role : resultRoles)
      if (hasStrideParameter(extra.view, role))
        extra.stride[static_cast<unsigned>(role)] = takeFront(arguments);
  }
}

Value Epilogue::load(KernelBuilder &b, unsigned number,
                     const ResultIndex &index) {
  const Extra &extra = extras[number];
  if (extra.provided)
    return extra.provided;
  auto used = [&](LoopRole role, Value value) {
    return extra.view.at(role) ? value : Value();
  };
  Value indices[] = {used(LoopRole::Batch, index.batch),
                     used(LoopRole::M, index.m), used(LoopRole::N, index.n)};
  Value &loaded = loads[{number, indices[0], indices[1], indices[2]}];
  if (!loaded)
    loaded = loadExtra(b, number, index);
  return loaded;
}

Value Epilogue::loadGivenScale(KernelBuilder &b) {
  auto scale = cast<BlockArgument>(getEncoding().getScale());
  Value zero = b.i32(0);
  return b.extend(
      load(b, scale.getArgNumber() - getOp().getNumSums(), {zero, zero, zero}));
}

Value Epilogue::loadExtra(KernelBuilder &b, unsigned number,
                          const ResultIndex &index) {
  return loadExtra(b, number, index, /*count=*/1);
}

Value Epilogue::loadExtra(KernelBuilder &b, unsigned number,
                          const ResultIndex &index, int64_t count) {
  const Extra &extra = extras[number];
  Value indices[] = {index.batch, index.m, index.n};
  Value offset;
  for (auto [role, position] : llvm::zip(resultRoles, indices)) {
    if (!extra.view.at(role))
      continue;
    int64_t block = extra.view.blockOf(role);
    Value term = b.toI64(block == 1 ? position : b.div(position, block));
    if (Value stride = extra.stride[static_cast<unsigned>(role)])
      term = b.mul(term, stride);
    offset = offset ? b.add(offset, term) : term;
  }
  Type type = extra.view.getType().getElementType();
  Value address = offset ? b.gep(type, extra.pointer, offset) : extra.pointer;
  if (count == 1)
    return b.load(type, address);
  return b.load(VectorType::get({count}, type), address,
                type.getIntOrFloatBitWidth() / 8 * count);
}

Operation *Epilogue::getLastConversion() {
  auto last = getResult().getDefiningOp<arith::TruncFOp>();
  bool converts =
      last && last.getIn().getType().isF32() && !last.getRoundingmode();
  return converts ? last.getOperation() : nullptr;
}

Value Epilogue::apply(KernelBuilder &b, ValueRange sums,
                      const ResultIndex &index) {
  if (addsToInit())
    return sums.front();
  Block &region = op.getEpilogue().front();
  IRMapping mapping;
  for (Operation *constant : getCapturedConstants())
    b.clone(*constant, mapping);
  mapping.map(region.getArguments().take_front(sums.size()), sums);
  for (unsigned i = 0, e = extras.size(); i < e; ++i)
    mapping.map(getOp().getExtraArgument(i), load(b, i, index));
  Operation *last = getLastConversion();
  for (Operation *nested : getOps(EpiloguePart::All))
    if (nested != last)
      b.clone(*nested, mapping);
  return mapping.lookupOrDefault(last ? last->getOperand(0) : getResult());
}

//===----------------------------------------------------------------------===//
// Pairs
//===----------------------------------------------------------------------===//

bool Epilogue::usesPairs() const {
  return !addsToInit() && fp8::usesPairs(getOp().getEpilogue().front());
}

bool Epilogue::hasPairs(unsigned extra) const {
  return readsPairs(extras[extra].view);
}

Value Epilogue::loadExtraPair(KernelBuilder &b, unsigned extra,
                              ResultIndex index) {
  // The number of columns is even. A pair beyond the edge is replaced by the
  // last pair.
  index.n = b.bitAnd(index.n, -2);
  return loadExtra(b, extra, index, /*count=*/2);
}

ElementPair Epilogue::loadPair(KernelBuilder &b, unsigned number,
                               const ResultIndex &lowIndex,
                               const ResultIndex &highIndex) {
  const Extra &extra = extras[number];
  Value vector = extra.providedPair;
  if (!vector && !extra.provided && hasPairs(number))
    vector = loadExtraPair(b, number, lowIndex);
  if (!vector)
    return {load(b, number, lowIndex), load(b, number, highIndex), Value()};
  if (cast<VectorType>(vector.getType()).getElementType().isF32())
    return {b.extractElement(vector, 0), b.extractElement(vector, 1), Value()};
  return {Value(), Value(), vector};
}

SmallVector<Operation *> Epilogue::getOps(EpiloguePart part) const {
  if (part == EpiloguePart::Late)
    return split.late;
  if (part == EpiloguePart::Early)
    return split.early;
  SmallVector<Operation *> ops;
  for (Operation &op : getOp().getEpilogue().front().without_terminator())
    if (!isa<RowQuantizeOp, RowEncodeOp>(op))
      ops.push_back(&op);
  return ops;
}

Value Epilogue::getResult() const {
  if (RowQuantizeOp quantization = getQuantization())
    return quantization.getValue();
  if (RowEncodeOp encoding = getEncoding())
    return encoding.getValue();
  return cast<YieldOp>(getOp().getEpilogue().front().getTerminator())
      .getValue();
}

bool Epilogue::isUsedIn(unsigned extra, EpiloguePart part) const {
  if (addsToInit() || quantizes() || part == EpiloguePart::All)
    return true;
  Value argument = getOp().getExtraArgument(extra);
  return llvm::any_of(argument.getUsers(), [&](Operation *user) {
    return llvm::is_contained(getOps(part), user);
  });
}

void Epilogue::forgetProvided() {
  for (Extra &extra : extras)
    extra.provided = extra.providedPair = Value();
  forgetLoads();
}

ElementPair Epilogue::applyPair(KernelBuilder &b, ArrayRef<ElementPair> starts,
                                const ResultIndex &lowIndex,
                                const ResultIndex &highIndex,
                                EpiloguePart part) {
  Block &region = op.getEpilogue().front();
  PairArithmetic pairs(b);
  for (Operation *constant : getCapturedConstants())
    pairs.clone(*constant);
  for (auto [number, start] : llvm::enumerate(starts))
    pairs.map(part == EpiloguePart::Late ? split.handOver
                                         : region.getArgument(number),
              start);
  for (unsigned i = 0, e = extras.size(); i < e; ++i)
    if (isUsedIn(i, part))
      pairs.map(getOp().getExtraArgument(i),
                loadPair(b, i, lowIndex, highIndex));
  for (Operation *nested : getOps(part))
    pairs.clone(*nested);
  Value result = part == EpiloguePart::Early ? split.handOver : getResult();
  return {Value(), Value(), pairs.getPacked(result)};
}
