//===- RowsElements.cpp - The body of rows in registers -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Clones operations of the body for each element, and once for each row if all
// its elements share the value. Reductions come first. A value that is needed
// for a reduction and after it is computed twice, because this takes fewer
// registers than to keep it.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "RowsEmitter.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The whole kernel
//===----------------------------------------------------------------------===//

static QuantizeKernelSpec getQuantizeSpec(const RowsView &view,
                                          const RowsConfig &config) {
  QuantizeKernelSpec spec;
  spec.config.pairedMaximum = config.pairedMaximum;
  spec.config.earlyLaunch = config.earlyLaunch;
  RowQuantizeOp op = view.quantize;
  if (!op)
    return spec;
  spec.inputType = op.getValue().getType();
  spec.scaleType = op.getScale().getType();
  spec.format = *getFormat(op.getQuantized().getType());
  spec.division = op.getDivision();
  spec.overflow = op.getOverflow();
  spec.isDynamic = true;
  spec.rounding = op.getScaleRounding();
  spec.amaxFloor = op.getAmaxFloor().convertToFloat();
  return spec;
}

RowsEmitter::RowsEmitter(KernelBuilder &b, const RowsView &view,
                         const RowsConfig &config, ValueRange arguments)
    : b(b), view(view), config(config),
      quantizeSpec(getQuantizeSpec(view, config)) {
  bindArguments(arguments);
}

Value RowsEmitter::getYielded(unsigned init) {
  return view.getOp().getBody().front().getTerminator()->getOperand(init);
}

void RowsEmitter::emit() {
  beginKernel(b, quantizeSpec);
  locateRow();
  if (view.columns % vectorSize)
    return emitRow(/*areWhole=*/false);
  b.ifThenElse(
      areAligned(), [&] { emitRow(/*areWhole=*/true); },
      [&] { emitRow(/*areWhole=*/false); });
}

void RowsEmitter::emitRow(bool areWhole) {
  state = State();
  state.areWhole = areWhole;
  // Create these conditions outside of branches, because code in several
  // branches uses them.
  for (int64_t vector = 0; vector < config.vectors; ++vector)
    for (int64_t i = 0; i < vectorSize; ++i)
      exists(vector, i);
  for (auto [index, input] : llvm::enumerate(view.inputs))
    if (input.isHeld())
      for (int64_t vector = 0; vector < config.vectors; ++vector)
        load(index, vector);
  for (Operation &op : view.getOp().getBody().front())
    if (auto reduction = dyn_cast<RowReduceOp>(op))
      getUniform(reduction.getResult());
  for (int64_t vector = 0; vector < config.vectors; ++vector) {
    for (auto [index, init] : llvm::enumerate(view.inits)) {
      if (init.role == RowsRole::Columns)
        storeColumns(index, vector);
      else if (init.role == RowsRole::Groups)
        storeScale(index, vector);
    }
    state.elements.clear();
  }
  for (auto [index, init] : llvm::enumerate(view.inits))
    if (init.role == RowsRole::Uniform)
      storeUniform(index);
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

bool RowsEmitter::isUniform(Value value) {
  return view.getOp().isUniform(value);
}

/// A copy of `op`. Its operands are the values that `get` returns.
static Operation *cloneScalar(KernelBuilder &b, Operation *op,
                              function_ref<Value(Value)> get) {
  IRMapping mapping;
  for (Value operand : op->getOperands())
    mapping.map(operand, get(operand));
  return b.clone(*op, mapping);
}

Value RowsEmitter::getUniform(Value value) {
  if (Value known = state.uniforms.lookup(value))
    return known;
  Value result;
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    unsigned index = argument.getArgNumber();
    result = b.load(value.getType(), inputs[index].pointer,
                    value.getType().getIntOrFloatBitWidth() / 8);
  } else if (auto reduction = value.getDefiningOp<RowReduceOp>()) {
    result = reduce(reduction);
  } else {
    Operation *copy = cloneScalar(b, value.getDefiningOp(), [&](Value operand) {
      return getUniform(operand);
    });
    result = copy->getResult(cast<OpResult>(value).getResultNumber());
  }
  state.uniforms[value] = result;
  return result;
}

/// Element `element` of a vector whose words are as in memory.
Value RowsEmitter::unpack(Type type, ArrayRef<Value> words, int64_t element) {
  if (type.isF32())
    return b.bitcast(words[element], type);
  Value word = words[element / 2];
  Value half = LLVM::TruncOp::create(b, b.getI16Type(),
                                     element % 2 ? b.shr(word, 16) : word);
  return b.bitcast(half, type);
}

Value RowsEmitter::getElement(Value value, int64_t vector, int64_t element) {
  if (isUniform(value))
    return getUniform(value);
  std::pair<Value, int64_t> key{value, vector * vectorSize + element};
  if (Value known = state.elements.lookup(key))
    return known;
  Value result = computeElement(value, vector, element);
  state.elements[key] = result;
  return result;
}

Value RowsEmitter::computeElement(Value value, int64_t vector,
                                  int64_t element) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return unpack(value.getType(), load(argument.getArgNumber(), vector),
                  element);
  Operation *op = value.getDefiningOp();
  auto extension = dyn_cast<arith::ExtFOp>(op);
  if (extension && value.getType().isF32())
    return widen(extension.getIn(), vector, element);
  Operation *copy = cloneScalar(b, op, [&](Value operand) {
    return getElement(operand, vector, element);
  });
  return copy->getResult(cast<OpResult>(value).getResultNumber());
}

/// A bf16 or f16 element as f32.
Value RowsEmitter::widen(Value value, int64_t vector, int64_t element) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || !value.getType().isBF16() || isUniform(value))
    return arith::ExtFOp::create(b, b.getF32Type(),
                                 getElement(value, vector, element));
  // A bf16 is the upper half of an f32.
  Value word = load(argument.getArgNumber(), vector)[element / 2];
  Value bits = element % 2 ? b.bitAnd(word, 0xFFFF0000) : b.shl(word, 16);
  return b.bitcast(bits, b.getF32Type());
}

/// If the element is the rounding of an f32, returns this f32, otherwise null.
/// A sum, difference or product of two bf16 numbers may be computed in f32 and
/// then rounded, because f32 has more than twice as many bits of precision plus
/// two. The lowering of these operations does the same.
Value RowsEmitter::getUnrounded(Value value, int64_t vector, int64_t element) {
  Operation *op = value.getDefiningOp();
  if (!op || isUniform(value))
    return {};
  Type f32 = b.getF32Type();
  if (auto rounding = dyn_cast<arith::TruncFOp>(op))
    return rounding.getIn().getType().isF32() && !rounding.getRoundingmode()
               ? getElement(rounding.getIn(), vector, element)
               : Value();
  if (!value.getType().isBF16() ||
      !isa<arith::AddFOp, arith::SubFOp, arith::MulFOp>(op))
    return {};
  Value x = widen(op->getOperand(0), vector, element);
  Value y = widen(op->getOperand(1), vector, element);
  OperationState wide(b.getLoc(), op->getName(), ValueRange{x, y},
                      TypeRange{f32}, op->getAttrs());
  return b.create(wide)->getResult(0);
}

/// The bits of an element, i32.
Value RowsEmitter::getBits(Value value, int64_t vector, int64_t element) {
  Value result = getElement(value, vector, element);
  if (value.getType().isF32())
    return b.bitcast(result, b.getI32Type());
  return LLVM::ZExtOp::create(b, b.getI32Type(),
                              b.bitcast(result, b.getI16Type()));
}

const RowsEmitter::Words &RowsEmitter::getWords(Value value, int64_t vector) {
  auto known = state.words.find({value, vector});
  if (known != state.words.end())
    return known->second;
  Type type = value.getType();
  Value zero = b.i32(0);
  Words words;
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && !isUniform(value)) {
    words = load(argument.getArgNumber(), vector);
  } else {
    int64_t perWord = 32 / type.getIntOrFloatBitWidth();
    for (int64_t i = 0; i < vectorSize; i += perWord) {
      Value low = perWord == 2 ? getUnrounded(value, vector, i) : Value();
      if (low) {
        Value high = getUnrounded(value, vector, i + 1);
        words.push_back(packHalves(b, low, high, type));
        continue;
      }
      Value word = getBits(value, vector, i);
      if (perWord == 2)
        word = b.bitOr(word, b.shl(getBits(value, vector, i + 1), 16));
      words.push_back(word);
    }
  }
  // Elements beyond the end of the row become zero, so that they do not change
  // an amax.
  int64_t perWord = vectorSize / words.size();
  for (auto [i, word] : llvm::enumerate(words)) {
    Value first = exists(vector, i * perWord);
    Value last = exists(vector, (i + 1) * perWord - 1);
    if (first && first != last)
      word = b.select(last, word, b.bitAnd(word, 0xFFFF));
    if (first)
      word = b.select(first, word, zero);
  }
  return state.words[{value, vector}] = words;
}

//===----------------------------------------------------------------------===//
// Quantization
//===----------------------------------------------------------------------===//

/// The bits of the amax of the vector's group.
Value RowsEmitter::getAmax(int64_t vector) {
  QuantizeArithmetic arithmetic(b, quantizeSpec);
  Value value = view.getQuantize().getValue();
  int64_t group = static_cast<int64_t>(view.getQuantize().getGroup());
  if (group > 0 && group < view.columns) {
    SmallVector<Value> amax =
        arithmetic.updateAmax(arithmetic.startAmax(), getWords(value, vector));
    return reduceMaximum(b, arithmetic.finishAmax(amax), group / vectorSize);
  }
  if (state.rowAmax)
    return state.rowAmax;
  SmallVector<Value> amax = arithmetic.startAmax();
  for (int64_t i = 0; i < config.vectors; ++i)
    amax = arithmetic.updateAmax(amax, getWords(value, i));
  return state.rowAmax =
             reduceMaximum(b, arithmetic.finishAmax(amax), config.threads);
}

const RowsEmitter::Quantized &RowsEmitter::getQuantized(int64_t vector) {
  auto known = state.quantized.find(vector);
  if (known != state.quantized.end())
    return known->second;
  QuantizeArithmetic arithmetic(b, quantizeSpec);
  Quantized result;
  result.scale = arithmetic.computeScale(getAmax(vector));
  Divisor divisor = arithmetic.prepareDivisor(result.scale);
  result.codes = arithmetic.quantize(
      getWords(view.getQuantize().getValue(), vector), divisor);
  return state.quantized[vector] = result;
}
