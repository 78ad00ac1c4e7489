//===- BlockMaskKernel.cpp - The kernel of fp8.block_mask -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If rows are aligned and the block is whole, neighboring lanes read vectors of
// a row, and a warp reads one or several rows at a time. Otherwise a warp reads
// a row element by element. Rows and keys beyond the end repeat the last ones,
// which changes no flag.
//
//===----------------------------------------------------------------------===//

#include "BlockMaskKernel.h"
#include "../Kernels/FloatOps.h"
#include "../Kernels/TileAccess.h"
#include "fp8/Support/BlockMask.h"
#include "fp8/Support/BlockShape.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t vectorBytes = 16, wordBytes = 4;
/// Vectors that a thread loads before it looks at the first one.
static constexpr int64_t loadsAtOnce = 8;

namespace {
class BlockMaskEmitter {
public:
  BlockMaskEmitter(KernelBuilder &b, ValueRange arguments,
                   const BlockMaskSpec &spec);
  void emit();

private:
  /// What is known of some elements. If the mask is i1, `largest` is an i32
  /// that is not 0 if some element is true; otherwise it is the largest element
  /// as f32. `bits` is 0 if all elements are zero (or true). `hiddenRow` (i1)
  /// says whether some row sets the flag `hasHiddenRow`.
  struct Facts {
    Value largest, bits, hiddenRow;
  };

  void findBlock();
  Facts readVectors();
  Facts readElements();
  /// The facts of a row that `lanes` lanes share. Each lane has `words` of it.
  Facts lookAtRow(ArrayRef<Value> words, int64_t lanes);
  Facts join(const Facts &a, const Facts &b);
  Value getLarger(Value x, Value y);
  Value getLargest(Value word);
  /// Bits of a word that are 0 if all its elements are zero (or true).
  Value getBits(Value word);
  Value getFlags(const Facts &facts);
  void store(Value flags);

  bool isBool() const { return spec.type.isInteger(1); }
  int64_t getElementBytes() const {
    return isBool() ? 1 : spec.type.getIntOrFloatBitWidth() / 8;
  }
  int64_t getWarps() const { return spec.config.threads / 32; }
  Type getStoredType() { return isBool() ? Type(b.getI8Type()) : spec.type; }
  Value getRow(Value row) {
    return b.gep(getStoredType(), mask,
                 b.mul(b.toI64(b.min(row, lastRow)), rowStride));
  }

  KernelBuilder &b;
  const BlockMaskSpec &spec;

  // Parameters.
  Value mask, result, rows, keys;
  Value rowStride, keyStride, resultRowStride, resultKeyStride;
  struct Batch {
    Value size, stride, resultStride;
  };
  SmallVector<Batch> batches; // outermost first

  Value thread, warp, lane, firstRow, firstKey, lastRow;
};
} // namespace

static SmallVector<KernelParameter>
getBlockMaskParameters(const BlockMaskSpec &spec) {
  SmallVector<KernelParameter> list(2, KernelParameter::Pointer);
  list.append(2, KernelParameter::I32);
  list.append(4, KernelParameter::I64);
  for (int64_t i = 0; i < spec.batches; ++i)
    list.append(
        {KernelParameter::I32, KernelParameter::I64, KernelParameter::I64});
  return list;
}

BlockMaskEmitter::BlockMaskEmitter(KernelBuilder &b, ValueRange arguments,
                                   const BlockMaskSpec &spec)
    : b(b), spec(spec), batches(spec.batches) {
  SmallVector<Value *> fields = {
      &mask,      &result,          &rows,           &keys, &rowStride,
      &keyStride, &resultRowStride, &resultKeyStride};
  for (Batch &batch : batches)
    fields.append({&batch.size, &batch.stride, &batch.resultStride});
  for (auto [field, argument] : llvm::zip_equal(fields, arguments))
    *field = argument;
}

/// Finds the block of the mask that this thread block reads. Afterwards `mask`
/// points to its batch, and `result` to its flags.
void BlockMaskEmitter::findBlock() {
  thread = b.threadIdX();
  warp = b.div(thread, 32);
  lane = b.bitAnd(thread, 31);
  Value number = b.blockIdX();
  auto split = [&](Value count) {
    Value rest = b.div(number, count);
    Value index = b.sub(number, b.mul(rest, count));
    number = rest;
    return index;
  };
  auto advance = [&](Value &pointer, Type type, Value index, Value stride) {
    pointer = b.gep(type, pointer, b.mul(b.toI64(index), stride));
  };
  Type i8 = b.getI8Type();
  Value keyBlock = split(b.ceilDiv(keys, maskBlockKeys));
  Value rowBlock = split(b.ceilDiv(rows, spec.rows));
  advance(result, i8, keyBlock, resultKeyStride);
  advance(result, i8, rowBlock, resultRowStride);
  for (const Batch &batch : llvm::reverse(batches)) {
    Value index = split(batch.size);
    advance(mask, getStoredType(), index, batch.stride);
    advance(result, i8, index, batch.resultStride);
  }
  firstKey = b.mul(keyBlock, maskBlockKeys);
  firstRow = b.mul(rowBlock, spec.rows);
  lastRow = b.min(b.sub(rows, 1), b.add(firstRow, spec.rows - 1));
}

Value BlockMaskEmitter::getLarger(Value x, Value y) {
  if (isBool())
    return b.bitOr(x, y);
  return LLVM::MaximumOp::create(b, x, y); // NaN if one of them is
}

Value BlockMaskEmitter::getLargest(Value word) {
  if (isBool())
    return word;
  if (spec.type.isF32())
    return b.bitcast(word, b.getF32Type());
  Value pair = b.bitcast(word, VectorType::get({2}, spec.type));
  return getLarger(b.extend(b.extractElement(pair, 0)),
                   b.extend(b.extractElement(pair, 1)));
}

Value BlockMaskEmitter::getBits(Value word) {
  if (isBool())
    return b.bitXor(word, 0x01010101);
  return b.bitAnd(word, spec.type.isF32() ? 0x7FFFFFFF : 0x7FFF7FFF);
}

BlockMaskEmitter::Facts BlockMaskEmitter::join(const Facts &a,
                                               const Facts &other) {
  return {getLarger(a.largest, other.largest), b.bitOr(a.bits, other.bits),
          b.bitOr(a.hiddenRow, other.hiddenRow)};
}

BlockMaskEmitter::Facts BlockMaskEmitter::lookAtRow(ArrayRef<Value> words,
                                                    int64_t lanes) {
  Facts facts;
  for (Value word : words) {
    Value largest = getLargest(word), bits = getBits(word);
    facts.largest = facts.largest ? getLarger(facts.largest, largest) : largest;
    facts.bits = facts.bits ? b.bitOr(facts.bits, bits) : bits;
  }
  for (int64_t distance = lanes / 2; distance > 0; distance /= 2)
    facts.largest =
        getLarger(facts.largest, b.shuffleXor(facts.largest, distance));
  if (isBool()) {
    facts.hiddenRow = b.eq(facts.largest, 0);
  } else {
    double visible = getMaskThresholds(spec.type.isF16()).visible;
    facts.hiddenRow =
        compareF(b, arith::CmpFPredicate::ULT, facts.largest, b.f32(visible));
  }
  return facts;
}

BlockMaskEmitter::Facts BlockMaskEmitter::readVectors() {
  int64_t lanes = maskBlockKeys * getElementBytes() / vectorBytes;
  int64_t rowsOfWarp = 32 / lanes, rowsAtOnce = rowsOfWarp * getWarps();
  int64_t steps = llvm::divideCeil(spec.rows, rowsAtOnce);
  Value row =
      b.add(firstRow, b.add(b.mul(warp, rowsOfWarp), b.div(lane, lanes)));
  Value column = b.add(
      firstKey, b.mul(b.rem(lane, lanes), vectorBytes / getElementBytes()));
  auto type = VectorType::get({vectorBytes / wordBytes}, b.getI32Type());
  Facts facts;
  for (int64_t first = 0; first < steps; first += loadsAtOnce) {
    SmallVector<Value> vectors;
    for (int64_t i = first; i < std::min(first + loadsAtOnce, steps); ++i)
      vectors.push_back(b.loadInvariant(
          type,
          b.gep(getStoredType(), getRow(b.add(row, i * rowsAtOnce)), column),
          vectorBytes));
    for (Value vector : vectors) {
      SmallVector<Value> words;
      for (int64_t i = 0; i < type.getNumElements(); ++i)
        words.push_back(b.extractElement(vector, i));
      Facts ofRow = lookAtRow(words, lanes);
      facts = facts.largest ? join(facts, ofRow) : ofRow;
    }
  }
  return facts;
}

BlockMaskEmitter::Facts BlockMaskEmitter::readElements() {
  Value none =
      isBool() ? b.i32(0) : b.f32(-std::numeric_limits<double>::infinity());
  SmallVector<Value> end = b.loop(
      warp, b.i32(spec.rows), b.i32(getWarps()), {none, b.i32(0), b.i1(false)},
      [&](Value step, ValueRange before) -> SmallVector<Value> {
        Value row = getRow(b.add(firstRow, step));
        SmallVector<Value> words;
        for (int64_t first = 0; first < maskBlockKeys; first += 32) {
          Value key = b.add(firstKey, b.add(lane, first));
          key = b.min(key, b.sub(keys, 1));
          Value element = b.loadInvariant(
              getStoredType(),
              b.gep(getStoredType(), row, b.mul(b.toI64(key), keyStride)));
          // If a word has several elements, all of them are this element.
          int64_t copies = wordBytes / getElementBytes();
          Value word = element;
          if (!spec.type.isF32() && !isBool())
            word = b.bitcast(word, b.getI16Type());
          if (copies > 1) {
            word = LLVM::ZExtOp::create(b, b.getI32Type(), word);
            word = b.mul(word, copies == 4 ? 0x01010101 : 0x00010001);
          } else {
            word = b.bitcast(word, b.getI32Type());
          }
          words.push_back(word);
        }
        Facts facts = join({before[0], before[1], before[2]},
                           lookAtRow(words, /*lanes=*/32));
        return {facts.largest, facts.bits, facts.hiddenRow};
      });
  return {end[0], end[1], end[2]};
}

Value BlockMaskEmitter::getFlags(const Facts &facts) {
  Value flags = b.i32(0);
  auto add = [&](Value condition, int64_t flag) {
    flags = b.bitOr(flags, b.select(condition, b.i32(flag), b.i32(0)));
  };
  if (isBool()) {
    add(b.ne(facts.largest, 0), hasFinite | hasSeen);
  } else {
    double infinity = std::numeric_limits<double>::infinity();
    double hidden = getMaskThresholds(spec.type.isF16()).hidden;
    add(compareF(b, arith::CmpFPredicate::UNE, facts.largest, b.f32(-infinity)),
        hasFinite);
    add(compareF(b, arith::CmpFPredicate::UGT, facts.largest, b.f32(hidden)),
        hasSeen);
  }
  add(facts.hiddenRow, hasHiddenRow);
  add(b.ne(facts.bits, 0), hasNonzero);
  return flags;
}

/// Joins the flags of all threads and stores them.
void BlockMaskEmitter::store(Value flags) {
  Type i32 = b.getI32Type();
  auto joinLanes = [&](Value value) -> Value {
    return NVVM::ReduxOp::create(b, i32, value, NVVM::ReduxKind::OR, b.i32(-1));
  };
  Value shared = KernelModule::getSharedMemory(b);
  flags = joinLanes(flags);
  b.ifThen(b.eq(lane, 0), [&] { b.store(flags, b.gep(i32, shared, warp), 4); });
  b.barrier();
  b.ifThen(b.eq(warp, 0), [&] {
    Value other = b.min(lane, getWarps() - 1);
    Value all = joinLanes(b.load(i32, b.gep(i32, shared, other), 4));
    b.ifThen(b.eq(lane, 0), [&] {
      b.store(arith::TruncIOp::create(b, b.getI8Type(), all), result);
    });
  });
}

void BlockMaskEmitter::emit() {
  b.launchDependents();
  b.waitForPreviousKernels();
  findBlock();
  auto flatten = [&](const Facts &facts) -> SmallVector<Value> {
    return {getFlags(facts)};
  };
  if (!spec.isContiguous)
    return store(getFlags(readElements()));
  Value end = b.add(firstKey, maskBlockKeys);
  Value isWhole =
      b.bitAnd(b.less(end, b.add(keys, 1)),
               isAlignedTo(b, vectorBytes, getStoredType(), mask, rowStride));
  store(chooseValues(
            b, isWhole, [&] { return flatten(readVectors()); },
            [&] { return flatten(readElements()); })
            .front());
}

//===----------------------------------------------------------------------===//
// The launch
//===----------------------------------------------------------------------===//

std::optional<BlockMaskView> fp8::getBlockMaskView(BlockMaskOp op,
                                                   std::string &reason) {
  auto type = cast<MemRefType>(op.getMask().getType());
  BlockMaskView view;
  ArrayRef<int64_t> block = op.getBlockShape();
  if (block.back() != maskBlockKeys) {
    reason = "expected blocks of " + std::to_string(maskBlockKeys) +
             " keys, got " + std::to_string(block.back());
    return std::nullopt;
  }
  for (auto [dim, size] : llvm::enumerate(block.drop_back())) {
    if (size == 1) {
      view.batches.push_back(dim);
      continue;
    }
    if (size < 0 || view.rows) {
      reason = "expected blocks of a known number of rows in one dimension, "
               "got " +
               printBlockShape(block);
      return std::nullopt;
    }
    view.rows = dim;
    view.spec.rows = size;
  }
  view.spec.type = type.getElementType();
  view.spec.batches = static_cast<int64_t>(view.batches.size());
  view.spec.isContiguous = type.getStridesAndOffset().first.back() == 1;
  return view;
}

void fp8::launchBlockMask(HostBuilder &host, KernelModule &kernels,
                          BlockMaskOp op, const BlockMaskView &view) {
  DeviceTensor mask = host.tensor(op.getMask());
  DeviceTensor result = host.tensor(op.getInit());
  OpFoldResult zero = host.getIndexAttr(0), one = host.getIndexAttr(1);
  OpFoldResult rows = view.rows ? mask.sizes[*view.rows] : one;
  LaunchSpec launch;
  launch.operands = {mask.pointer, result.pointer, host.toI32(rows),
                     host.toI32(mask.sizes.back())};
  for (OpFoldResult stride :
       {view.rows ? mask.strides[*view.rows] : zero, mask.strides.back(),
        view.rows ? result.strides[*view.rows] : zero, result.strides.back()})
    launch.operands.push_back(host.toI64(stride));
  launch.gridX = host.mul(host.ceilDiv(rows, view.spec.rows),
                          host.ceilDiv(mask.sizes.back(), maskBlockKeys));
  for (unsigned dim : view.batches) {
    launch.operands.push_back(host.toI32(mask.sizes[dim]));
    launch.operands.push_back(host.toI64(mask.strides[dim]));
    launch.operands.push_back(host.toI64(result.strides[dim]));
    launch.gridX = host.mul(launch.gridX, mask.sizes[dim]);
  }
  launch.sharedBytes = view.spec.config.threads / 32 * wordBytes;
  launch.waitsByItself = true;
  KernelSignature signature;
  signature.key = "block_mask " + getFieldsText(view.spec);
  llvm::raw_string_ostream(signature.name) << "block_mask_" << view.spec.type;
  signature.parameters = getBlockMaskParameters(view.spec);
  signature.threads = view.spec.config.threads;
  kernels.launch(host, signature, launch,
                 [&](KernelBuilder &b, ValueRange arguments) {
                   BlockMaskEmitter(b, arguments, view.spec).emit();
                 });
}
