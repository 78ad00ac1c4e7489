//===- RowsAccess.cpp - Rows from memory and back -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Loads and stores rows, 16 bytes at a time if all rows are aligned, and
// otherwise element by element. Instead of elements beyond the end of a row,
// its last elements are loaded, and they are not used.
//
//===----------------------------------------------------------------------===//

#include "RowsEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

static int64_t getBytes(Type type) { return type.getIntOrFloatBitWidth() / 8; }

//===----------------------------------------------------------------------===//
// The row
//===----------------------------------------------------------------------===//

void RowsEmitter::bindArguments(ValueRange arguments) {
  auto take = [&] {
    Value value = arguments.front();
    arguments = arguments.drop_front();
    return value;
  };
  rowCount = take();
  for (unsigned i = 1; i < view.rowDims.size(); ++i)
    rowSizes.push_back(take());
  auto bind = [&](ArrayRef<RowsOperand> operands,
                  SmallVector<RowsArgument> &bound) {
    for (const RowsOperand &operand : operands) {
      RowsArgument &argument = bound.emplace_back();
      argument.pointer = take();
      for (std::optional<unsigned> dim : operand.rowDims)
        argument.rowStrides.push_back(dim ? take() : Value());
      if (operand.role == RowsRole::Groups)
        argument.groupStride = take();
    }
  };
  bind(view.inputs, inputs);
  bind(view.inits, inits);
}

/// The number of the row of a thread. Threads without a row of their own
/// compute the last row and do not store it. So all threads take part in
/// exchanges and barriers.
Value RowsEmitter::getRow(Value block, Value tid) {
  if (config.rows > 1)
    return b.add(b.mul(block, config.rows), b.div(tid, config.threads));
  int64_t parts = getParts(view, config);
  return parts > 1 ? b.div(block, parts) : block;
}

/// The index of a row in each dimension of the rows, i64.
SmallVector<Value> RowsEmitter::getRowIndices(Value row) {
  if (config.rows > 1)
    row = b.min(row, b.sub(rowCount, 1));
  SmallVector<Value> indices;
  for (Value size : llvm::reverse(rowSizes)) {
    indices.push_back(b.toI64(b.rem(row, size)));
    row = b.div(row, size);
  }
  if (!view.rowDims.empty())
    indices.push_back(b.toI64(row));
  std::reverse(indices.begin(), indices.end());
  return indices;
}

Value RowsEmitter::moveToRow(const RowsOperand &operand,
                             const RowsArgument &argument,
                             ArrayRef<Value> indices) {
  Type integer = b.getIntegerType(operand.getType().getIntOrFloatBitWidth());
  Value pointer = argument.pointer;
  for (auto [index, stride] : llvm::zip_equal(indices, argument.rowStrides))
    if (stride)
      pointer = b.gep(integer, pointer, b.mul(index, stride));
  return pointer;
}

void RowsEmitter::locateRow() {
  Value tid = b.threadIdX(), block = b.blockIdX();
  thread = tid;
  if (int64_t parts = getParts(view, config); parts > 1)
    firstVector = b.mul(b.rem(block, parts), config.threads * config.vectors);
  Value row = getRow(block, tid);
  if (config.rows > 1) {
    thread = b.bitAnd(tid, config.threads - 1);
    rowExists = b.less(row, rowCount);
  }
  SmallVector<Value> indices = getRowIndices(row);
  for (auto [operand, argument] : llvm::zip_equal(view.inputs, inputs))
    argument.pointer = moveToRow(operand, argument, indices);
}

/// Starts from copies of the numbers of the thread and of the block. The
/// compiler does not know that these are copies, so it keeps no pointers to
/// results in registers while the row is computed.
void RowsEmitter::locateResults() {
  auto copy = [&](Value value) {
    return b.ptx(b.getI32Type(), "mov.b32 $0, $1;", value);
  };
  Value tid = copy(b.threadIdX()), block = copy(b.blockIdX());
  SmallVector<Value> indices = getRowIndices(getRow(block, tid));
  for (auto [operand, argument] : llvm::zip_equal(view.inits, inits))
    state.resultRows.push_back(moveToRow(operand, argument, indices));
}

Value RowsEmitter::areAligned() {
  Value all = b.i1(true);
  auto check = [&](const RowsOperand &operand, const RowsArgument &argument) {
    if (operand.role != RowsRole::Columns && operand.role != RowsRole::Table)
      return;
    SmallVector<Value> strides;
    for (Value stride : argument.rowStrides)
      if (stride)
        strides.push_back(stride);
    int64_t bytes = std::min<int64_t>(16, vectorSize / operand.block *
                                              getBytes(operand.getType()));
    all = b.bitAnd(all, isAlignedTo(b, bytes, operand.getType(),
                                    argument.pointer, strides));
  };
  for (auto [operand, argument] : llvm::zip_equal(view.inputs, inputs))
    check(operand, argument);
  for (auto [operand, argument] : llvm::zip_equal(view.inits, inits))
    check(operand, argument);
  return all;
}

/// If `vector` is at least `config.vectors`, it stands for the vector with the
/// partners of the columns of vector `vector` - `config.vectors`.
Value RowsEmitter::getVector(int64_t vector) {
  if (vector < config.vectors)
    return b.add(getFirstVector(), vector * config.threads);
  Value own = getVector(vector - config.vectors);
  int64_t step = view.distance / vectorSize;
  return b.select(isUpper(vector - config.vectors), b.sub(own, step),
                  b.add(own, step));
}

/// The number of this thread's first vector in the row, i32.
Value RowsEmitter::getFirstVector() {
  return firstVector ? b.add(firstVector, thread) : thread;
}

int64_t RowsEmitter::getParts(const RowsView &view, const RowsConfig &config) {
  if (config.rows > 1 || view.getExtent().needsWholeRow())
    return 1;
  return llvm::divideCeil(getRowVectors(view.columns),
                          config.threads * config.vectors);
}

int64_t RowsEmitter::getPartnerVector(int64_t vector) {
  return vector < config.vectors ? vector + config.vectors
                                 : vector - config.vectors;
}

/// Whether the vector is in the upper half of its block, i1.
Value RowsEmitter::isUpper(int64_t vector) {
  Value half = b.div(getVector(vector), view.distance / vectorSize);
  return b.eq(b.bitAnd(half, 1), 1);
}

/// The pointer to a vector of this thread in a row in which each vector has
/// `bytes` bytes. Vectors of one thread are at constant distances.
Value RowsEmitter::getVectorPointer(Value row, int64_t vector, int64_t bytes) {
  Value own =
      b.gep(b.getI8Type(), row, b.toI64(b.mul(getFirstVector(), bytes)));
  return b.gep(b.getI8Type(), own, vector * config.threads * bytes);
}

Value RowsEmitter::exists(int64_t vector, int64_t element) {
  // A column exists if its partner does.
  vector %= config.vectors;
  int64_t part = config.threads * config.vectors * vectorSize;
  int64_t last = (vector + 1) * config.threads * vectorSize;
  if (firstVector ? view.columns % part == 0 : last <= view.columns)
    return {};
  bool isWhole = view.columns % vectorSize == 0;
  int64_t key = vector * vectorSize + (isWhole ? 0 : element);
  Value &known = state.existing[key];
  if (!known) {
    Value column = b.mul(getVector(vector), vectorSize);
    known = b.less(b.add(column, isWhole ? 0 : element), view.columns);
  }
  return known;
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

RowsEmitter::Words RowsEmitter::loadWhole(Type type, Value row,
                                          int64_t vector) {
  int64_t bytes = vectorSize * getBytes(type);
  Value pointer;
  if (vector >= config.vectors || exists(vector, 0)) {
    Value number = b.min(getVector(vector), view.columns / vectorSize - 1);
    pointer = b.gep(b.getI8Type(), row, b.toI64(b.mul(number, bytes)));
  } else {
    pointer = getVectorPointer(row, vector, bytes);
  }
  Words words;
  auto four = VectorType::get(4, b.getI32Type());
  for (int64_t byte = 0; byte < bytes; byte += 16) {
    Value loaded = b.load(four, b.gep(b.getI8Type(), pointer, byte), 16);
    for (int64_t i = 0; i < 4; ++i)
      words.push_back(b.extractElement(loaded, i));
  }
  return words;
}

RowsEmitter::Words RowsEmitter::loadElements(const RowsOperand &operand,
                                             Value row, int64_t vector) {
  Type type = operand.getType();
  Type i32 = b.getI32Type(), integer = b.getIntegerType(8 * getBytes(type));
  Value first = b.mul(getVector(vector), vectorSize);
  SmallVector<Value> loaded;
  for (int64_t i = 0; i < vectorSize; ++i) {
    Value column = b.min(b.add(first, i), view.columns - 1);
    if (operand.role == RowsRole::Table)
      column = b.div(b.rem(column, operand.period), operand.block);
    loaded.push_back(
        b.load(integer, b.gep(integer, row, b.toI64(column)), getBytes(type)));
  }
  // ptxas moves no load before this instruction. Otherwise it would start the
  // loads of all vectors first, and each element takes a register until two are
  // in one word.
  NVVM::SyncWarpOp::create(b, b.i32(-1));
  if (getBytes(type) == 4)
    return loaded;
  Words words;
  for (int64_t i = 0; i < vectorSize; i += 2) {
    Value low = LLVM::ZExtOp::create(b, i32, loaded[i]);
    Value high = LLVM::ZExtOp::create(b, i32, loaded[i + 1]);
    words.push_back(b.bitOr(low, b.shl(high, 16)));
  }
  return words;
}

/// Loads the elements of a table for a vector. The words are like those of an
/// operand with an element for each column.
RowsEmitter::Words RowsEmitter::loadTable(unsigned input, int64_t vector) {
  const RowsOperand &operand = view.inputs[input];
  Type type = operand.getType();
  int64_t bytes = getBytes(type), count = vectorSize / operand.block;
  Value number = b.min(getVector(vector), view.columns / vectorSize - 1);
  if (operand.period < view.columns)
    number = b.rem(number, operand.period / vectorSize);
  Value pointer = b.gep(b.getI8Type(), inputs[input].pointer,
                        b.toI64(b.mul(number, count * bytes)));
  Words loaded;
  int64_t perLoad = std::min<int64_t>(4, count * bytes / 4);
  auto packed = VectorType::get(perLoad, b.getI32Type());
  for (int64_t word = 0; word < count * bytes / 4; word += perLoad) {
    Value part =
        b.load(packed, b.gep(b.getI32Type(), pointer, word), 4 * perLoad);
    for (int64_t i = 0; i < perLoad; ++i)
      loaded.push_back(b.extractElement(part, i));
  }
  if (operand.block == 1)
    return loaded;
  Words words;
  for (Value word : loaded) {
    if (bytes == 4) {
      words.append(2, word);
      continue;
    }
    Value low = b.bitAnd(word, 0xFFFF), high = b.shr(word, 16);
    words.push_back(b.bitOr(low, b.shl(low, 16)));
    words.push_back(b.bitOr(high, b.shl(high, 16)));
  }
  return words;
}

const RowsEmitter::Words &RowsEmitter::load(unsigned input, int64_t vector) {
  Words &words = state.loaded[{input, vector}];
  if (words.empty()) {
    Type type = view.inputs[input].getType();
    Value row = inputs[input].pointer;
    if (!state.areWhole)
      words = loadElements(view.inputs[input], row, vector);
    else if (view.inputs[input].role == RowsRole::Table)
      words = loadTable(input, vector);
    else
      words = loadWhole(type, row, vector);
  }
  return words;
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

void RowsEmitter::ifAll(ArrayRef<Value> conditions, function_ref<void()> body) {
  Value all;
  for (Value condition : conditions)
    if (condition)
      all = all ? b.bitAnd(all, condition) : condition;
  if (all)
    b.ifThen(all, body);
  else
    body();
}

void RowsEmitter::storeElements(Type type, Value row, int64_t vector,
                                const Words &words) {
  int64_t bytes = getBytes(type), perWord = 4 / bytes;
  Type integer = b.getIntegerType(8 * bytes);
  Value first = b.mul(getVector(vector), vectorSize);
  for (int64_t i = 0; i < vectorSize; ++i) {
    Value column = b.add(first, i), element = words[i / perWord];
    if (perWord > 1)
      element = LLVM::TruncOp::create(
          b, integer, b.shr(element, 8 * bytes * (i % perWord)));
    ifAll({rowExists, exists(vector, i)}, [&] {
      b.store(element, b.gep(integer, row, b.toI64(column)), bytes);
    });
  }
}

void RowsEmitter::storeColumns(unsigned init, int64_t vector) {
  Type type = view.inits[init].getType();
  Value value = getYielded(init), row = state.resultRows[init];
  Words words = view.isCode(value) ? state.quantized[vector].codes
                                   : getWords(value, vector);
  if (!state.areWhole)
    return storeElements(type, row, vector, words);
  Value pointer = getVectorPointer(row, vector, vectorSize * getBytes(type));
  int64_t size = std::min<int64_t>(words.size(), 4);
  auto packed = VectorType::get(size, b.getI32Type());
  ifAll({rowExists, exists(vector, 0)}, [&] {
    for (size_t first = 0; first < words.size(); first += size) {
      Value part = LLVM::UndefOp::create(b, packed);
      for (int64_t i = 0; i < size; ++i)
        part =
            LLVM::InsertElementOp::create(b, part, words[first + i], b.i32(i));
      b.store(part, b.gep(b.getI32Type(), pointer, first), 4 * size);
    }
  });
}

/// Stores a value of the row. The first thread of the row does this.
void RowsEmitter::storeUniform(unsigned init) {
  Value value = getYielded(init), pointer = state.resultRows[init];
  bool isScale = view.quantize && value == view.getQuantize().getScale();
  Value element = isScale ? state.quantized[0].scale : getUniform(value);
  ifAll({rowExists, b.eq(thread, 0)}, [&] {
    if (isScale)
      QuantizeArithmetic(b, quantizeSpec).storeScale(element, pointer);
    else
      b.store(element, pointer, getBytes(view.inits[init].getType()));
  });
}

/// Stores the scale of a group. The first thread of the group does this.
void RowsEmitter::storeScale(unsigned init, int64_t vector) {
  int64_t group = static_cast<int64_t>(view.getQuantize().getGroup());
  bool isOnlyGroup = group >= view.columns;
  int64_t lanes = std::max<int64_t>(1, group / vectorSize);
  Value scale = state.quantized[vector].scale, number = getVector(vector);
  Value isFirst =
      isOnlyGroup ? b.eq(number, 0) : b.eq(b.bitAnd(number, lanes - 1), 0);
  ifAll({rowExists, exists(vector, 0), isFirst}, [&] {
    Value index = isOnlyGroup ? b.i32(0) : b.div(number, lanes);
    Type bits =
        b.getIntegerType(view.inits[init].getType().getIntOrFloatBitWidth());
    Value offset = b.mul(b.toI64(index), inits[init].groupStride);
    QuantizeArithmetic(b, quantizeSpec)
        .storeScale(scale, b.gep(bits, state.resultRows[init], offset));
  });
}
