//===- RowsElements.cpp - The body of rows in registers -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Clones operations of the body for each two neighboring elements, and once for
// each row if all its elements share the value. Reductions come first. A value
// that is needed for a reduction and after it is computed twice, because this
// takes fewer registers than to keep it.
//
//===----------------------------------------------------------------------===//

#include "RowsEmitter.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The whole kernel
//===----------------------------------------------------------------------===//

static QuantizeKernelSpec getRowsSpec(const RowsView &view,
                                      const RowsConfig &config) {
  QuantizeKernelSpec spec;
  if (view.quantize)
    spec = getQuantizeSpec(view.quantize);
  if (view.encode)
    spec = getQuantizeSpec(view.encode);
  spec.config.pairedMaximum = config.pairedMaximum;
  spec.config.earlyLaunch = config.earlyLaunch;
  return spec;
}

RowsEmitter::RowsEmitter(KernelBuilder &b, const RowsView &view,
                         const RowsConfig &config, ValueRange arguments)
    : b(b), view(view), config(config),
      quantizeSpec(getRowsSpec(view, config)) {
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

/// Whether a thread has registers for its elements of all inputs before it
/// reduces the row. Then all loads run at the same time. Otherwise the loads of
/// inputs that are the same for many rows, such as weights and tables, would
/// start only after the reduction.
bool RowsEmitter::canLoadAllFirst() {
  constexpr int64_t maxWords = 32, maxVectors = 2;
  int64_t words = 0;
  for (const RowsOperand &input : view.inputs) {
    if (input.role != RowsRole::Table && input.role != RowsRole::Columns)
      continue;
    int64_t bits = input.getType().getIntOrFloatBitWidth();
    int64_t copies = view.distance == 0 ? 1 : 2;
    words += copies * config.vectors * vectorSize * bits / 32 / input.block;
  }
  return config.vectors <= maxVectors && words <= maxWords;
}

void RowsEmitter::emitRow(bool areWhole) {
  state = State();
  state.areWhole = areWhole;
  // Create these conditions outside of branches, because code in several
  // branches uses them.
  for (int64_t vector = 0; vector < config.vectors; ++vector)
    for (int64_t i = 0; i < vectorSize; ++i)
      exists(vector, i);
  bool loadsAll = areWhole && canLoadAllFirst();
  for (auto [index, input] : llvm::enumerate(view.inputs)) {
    bool isTable = input.role == RowsRole::Table;
    if (!input.isHeld() &&
        !(loadsAll && (isTable || input.role == RowsRole::Columns)))
      continue;
    int64_t copies = view.distance == 0 || isTable ? 1 : 2;
    for (int64_t vector = 0; vector < copies * config.vectors; ++vector)
      load(index, vector);
  }
  reduceAll();
  if (view.quantizes())
    quantize();
  locateResults();
  for (int64_t vector = 0; vector < config.vectors; ++vector)
    for (auto [index, init] : llvm::enumerate(view.inits)) {
      if (init.role == RowsRole::Columns)
        storeColumns(index, vector);
      else if (init.role == RowsRole::Groups)
        storeScale(index, vector);
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
  } else if (auto partner = value.getDefiningOp<RowPartnerOp>()) {
    result = getUniform(partner.getValue());
  } else {
    Operation *copy = cloneScalar(b, value.getDefiningOp(), [&](Value operand) {
      return getUniform(operand);
    });
    result = copy->getResult(cast<OpResult>(value).getResultNumber());
  }
  state.uniforms[value] = result;
  return result;
}

/// The values of the body for two neighboring elements. Computes `value` and
/// the values on which it depends, if that is not yet done. bf16 and f16 use
/// packed arithmetic if the chip has it.
PairArithmetic &RowsEmitter::getPairs(Value value, int64_t vector,
                                      int64_t pair) {
  auto [entry, isNew] =
      state.pairs.try_emplace(vector * vectorSize / 2 + pair, b,
                              /*hasPackedMath=*/config.pairedMaximum);
  compute(entry->second, value, vector, pair);
  return entry->second;
}

void RowsEmitter::compute(PairArithmetic &pairs, Value value, int64_t vector,
                          int64_t pair) {
  if (pairs.isMapped(value))
    return;
  Operation *op = value.getDefiningOp();
  if (op && matchPattern(op, m_Constant()))
    return pairs.clone(*op);
  if (isUniform(value))
    return pairs.mapBoth(value, getUniform(value));
  if (auto argument = dyn_cast<BlockArgument>(value))
    return pairs.map(
        value,
        unpack(value.getType(), load(argument.getArgNumber(), vector), pair));
  if (computeExchange(pairs, op, vector, pair))
    return;
  for (Value operand : op->getOperands())
    compute(pairs, operand, vector, pair);
  pairs.clone(*op);
}

/// Computes an operation that reads other columns. Elements in another vector
/// are computed again from the inputs there; elements in the same vector are
/// only reordered.
bool RowsEmitter::computeExchange(PairArithmetic &pairs, Operation *op,
                                  int64_t vector, int64_t pair) {
  if (auto upper = dyn_cast<RowIsUpperOp>(op)) {
    int64_t distance = upper.getDistance();
    if (distance >= vectorSize) {
      pairs.mapBoth(upper.getResult(), isUpper(vector));
      return true;
    }
    auto isOdd = [&](int64_t element) {
      return b.i1(element / distance % 2 != 0);
    };
    pairs.map(upper.getResult(),
              {isOdd(2 * pair), isOdd(2 * pair + 1), Value()});
    return true;
  }
  auto partner = dyn_cast<RowPartnerOp>(op);
  if (!partner)
    return false;
  int64_t distance = partner.getDistance();
  Value value = partner.getValue();
  if (distance == 1) {
    compute(pairs, value, vector, pair);
    auto [low, high] = pairs.getScalars(value);
    pairs.map(partner.getResult(), {high, low, Value()});
    return true;
  }
  bool isInside = distance < vectorSize;
  PairArithmetic &other = isInside
                              ? getPairs(value, vector, pair ^ (distance / 2))
                              : getPairs(value, getPartnerVector(vector), pair);
  pairs.map(partner.getResult(), other.getPair(value));
  return true;
}

/// Two neighboring elements of a vector whose words are as in memory.
ElementPair RowsEmitter::unpack(Type type, ArrayRef<Value> words,
                                int64_t pair) {
  if (type.isF32())
    return {b.bitcast(words[2 * pair], type),
            b.bitcast(words[2 * pair + 1], type), Value()};
  return {Value(), Value(), b.bitcast(words[pair], VectorType::get({2}, type))};
}

Value RowsEmitter::getElement(Value value, int64_t vector, int64_t element) {
  if (isUniform(value))
    return getUniform(value);
  auto [low, high] = getPairs(value, vector, element / 2).getScalars(value);
  return element % 2 ? high : low;
}

const RowsEmitter::Words &RowsEmitter::getWords(Value value, int64_t vector) {
  auto known = state.words.find({value, vector});
  if (known != state.words.end())
    return known->second;
  Type type = value.getType(), i32 = b.getI32Type();
  Value zero = b.i32(0);
  Words words;
  for (int64_t pair = 0; pair < vectorSize / 2; ++pair) {
    PairArithmetic &pairs = getPairs(value, vector, pair);
    if (type.isF32()) {
      auto [low, high] = pairs.getScalars(value);
      words.push_back(b.bitcast(low, i32));
      words.push_back(b.bitcast(high, i32));
    } else {
      words.push_back(b.bitcast(pairs.getPacked(value), i32));
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

bool RowsEmitter::hasGroups() {
  int64_t group = static_cast<int64_t>(view.getQuantize().getGroup());
  return group > 0 && group < view.columns;
}

/// The bits of the amax of each vector's group, or of the row. For 16-bit
/// elements, one exchange between lanes handles two vectors.
SmallVector<Value> RowsEmitter::getAmaxes(ArrayRef<Words> vectors) {
  QuantizeArithmetic arithmetic(b, quantizeSpec);
  if (!hasGroups()) {
    SmallVector<Value> amax = arithmetic.startAmax();
    for (const Words &words : vectors)
      amax = arithmetic.updateAmax(amax, words);
    return {reduceMaximum(b, arithmetic.finishAmax(amax), config.threads)};
  }
  int64_t lanes =
      static_cast<int64_t>(view.getQuantize().getGroup()) / vectorSize;
  SmallVector<SmallVector<Value>> amaxes;
  for (const Words &words : vectors)
    amaxes.push_back(arithmetic.updateAmax(arithmetic.startAmax(), words));
  bool areHalves = config.pairedMaximum && quantizeSpec.inputType.isBF16();
  SmallVector<Value> results;
  for (size_t i = 0; i < amaxes.size(); ++i) {
    if (!areHalves || i + 1 == amaxes.size()) {
      results.push_back(
          reduceMaximum(b, arithmetic.finishAmax(amaxes[i]), lanes));
      continue;
    }
    Value first = amaxes[i][0], second = amaxes[i + 1][0];
    Value low = b.bitOr(b.bitAnd(first, 0xFFFF), b.shl(second, 16));
    Value high = b.bitOr(b.shr(first, 16), b.bitAnd(second, 0xFFFF0000));
    Value both = arithmetic.maximumOfHalves(low, high);
    for (int64_t distance = lanes / 2; distance > 0; distance /= 2)
      both = arithmetic.maximumOfHalves(both, b.shuffleXor(both, distance));
    results.push_back(b.shl(both, 16));
    results.push_back(b.bitAnd(both, 0xFFFF0000));
    ++i;
  }
  return results;
}

/// Quantizes vectors by a given scale.
void RowsEmitter::encode(ArrayRef<Words> vectors) {
  QuantizeArithmetic arithmetic(b, quantizeSpec);
  Value scale = b.extend(getUniform(view.getEncode().getScale()));
  GivenScale given = arithmetic.prepareGiven(scale);
  QuantizeArithmetic::Vectors words(vectors.begin(), vectors.end());
  for (const SmallVector<Value> &codes : arithmetic.quantizeGiven(words, given))
    state.quantized.push_back({codes, scale});
}

/// Quantizes the row: codes and scale of each vector.
void RowsEmitter::quantize() {
  SmallVector<Words> vectors;
  for (int64_t vector = 0; vector < config.vectors; ++vector)
    vectors.push_back(getWords(view.getQuantizedValue(), vector));
  if (view.encode)
    return encode(vectors);
  SmallVector<Value> amaxes = getAmaxes(vectors);
  SmallVector<QuantizeArithmetic::Vectors> blocks;
  if (hasGroups())
    for (const Words &words : vectors)
      blocks.push_back({words});
  else
    blocks.push_back(vectors);
  for (QuantizeArithmetic::Block &block :
       QuantizeArithmetic(b, quantizeSpec).quantizeBlocks(amaxes, blocks))
    for (const Words &codes : block.codes)
      state.quantized.push_back({codes, block.scale});
}
