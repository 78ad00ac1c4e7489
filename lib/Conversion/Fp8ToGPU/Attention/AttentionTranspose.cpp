//===- AttentionTranspose.cpp - FP8 values with adjacent keys -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each warp copies 32 keys. A lane reads four columns of each key, so a warp
// reads whole rows, and it writes 32 adjacent keys of each of these columns.
//
//===----------------------------------------------------------------------===//

#include "AttentionTranspose.h"
#include "../Kernels/ByteTranspose.h"
#include "AttentionOperands.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t warpKeys = 32, warps = 4, blockKeys = warps * warpKeys;
/// Bytes of a word, and keys of a vector that is stored.
static constexpr int64_t wordBytes = 4, vectorKeys = 16;

namespace {
/// What the code of the kernel depends on.
struct TransposeSpec {
  int64_t columns;
  /// Whether four columns can be read as a word.
  bool hasWords;
  /// Whether the kernel starts while the previous one still runs.
  bool earlyLaunch;

  std::string getKey() const {
    return "attention_transpose " + std::to_string(columns) +
           (hasWords ? " words" : " bytes") + (earlyLaunch ? " early" : "");
  }
};

class TransposeKernel {
public:
  TransposeKernel(KernelBuilder &b, ValueRange arguments,
                  const TransposeSpec &spec)
      : b(b), spec(spec) {
    Value *fields[] = {&input,    &inputOuter,  &inputInner,
                       &inputRow, &inputColumn, &output,
                       &keys,     &pitch,       &innerBatch};
    for (auto [field, argument] : llvm::zip_equal(fields, arguments))
      *field = argument;
  }

  /// The parameters are the pointer to v and the i64 strides of outer batch,
  /// inner batch, rows and columns; the pointer to the result; and as i32 the
  /// number of keys, the number of keys in a row of the result, and the size of
  /// the inner batch.
  static SmallVector<KernelParameter> getParameters() {
    SmallVector<KernelParameter> list = {KernelParameter::Pointer};
    list.append(4, KernelParameter::I64);
    list.push_back(KernelParameter::Pointer);
    list.append(3, KernelParameter::I32);
    return list;
  }

  void emit();

private:
  Value loadWord(Value row, Value column);
  SmallVector<Value> loadKeys(Value column);
  void copyColumns(Value column);
  void storeColumn(Value column, ArrayRef<Value> words);

  Value at(Value pointer, Value offset) {
    return b.gep(b.getI8Type(), pointer, offset);
  }

  KernelBuilder &b;
  const TransposeSpec &spec;
  Value input, inputOuter, inputInner, inputRow, inputColumn, output;
  Value keys, pitch, innerBatch;
  Value firstKey;
};
} // namespace

/// Four columns from `column` on, of the row that starts at `row`. Columns
/// beyond the end repeat the last one and are not stored.
Value TransposeKernel::loadWord(Value row, Value column) {
  if (spec.hasWords)
    return b.loadInvariant(b.getI32Type(), at(row, b.toI64(column)), wordBytes);
  Value word = b.i32(0);
  for (int64_t i = 0; i < wordBytes; ++i) {
    Value position = b.min(b.add(column, i), spec.columns - 1);
    Value byte = b.loadInvariant(
        b.getI8Type(), at(row, b.mul(b.toI64(position), inputColumn)));
    Value wide = LLVM::ZExtOp::create(b, b.getI32Type(), byte);
    word = b.bitOr(word, b.shl(wide, 8 * i));
  }
  return word;
}

/// The words of all keys of the warp. Those beyond the end are zeros.
SmallVector<Value> TransposeKernel::loadKeys(Value column) {
  SmallVector<Value> words;
  for (int64_t i = 0; i < warpKeys; ++i) {
    Value key = b.add(firstKey, i);
    Value existing = b.min(key, b.sub(keys, 1));
    Value word =
        loadWord(at(input, b.mul(b.toI64(existing), inputRow)), column);
    words.push_back(b.select(b.less(key, keys), word, b.i32(0)));
  }
  return words;
}

void TransposeKernel::storeColumn(Value column, ArrayRef<Value> words) {
  auto type = VectorType::get(4, b.getI32Type());
  Value row = at(output, b.mul(b.toI64(column), b.toI64(pitch)));
  for (int64_t vector = 0; vector < warpKeys / vectorKeys; ++vector) {
    Value key = b.add(firstKey, vector * vectorKeys);
    b.ifThen(b.less(key, pitch), [&] {
      Value four = LLVM::UndefOp::create(b, type);
      for (int64_t i = 0; i < 4; ++i)
        four = LLVM::InsertElementOp::create(b, four, words[4 * vector + i],
                                             b.i32(i));
      b.store(four, at(row, b.toI64(key)), vectorKeys);
    });
  }
}

/// Copies the four columns from `column` on.
void TransposeKernel::copyColumns(Value column) {
  SmallVector<Value> words = loadKeys(column);
  for (size_t i = 0; i < words.size(); i += 4)
    transposeBytes(b, MutableArrayRef(words).slice(i, 4));
  for (int64_t i = 0; i < wordBytes; ++i) {
    SmallVector<Value> ofColumn;
    for (size_t group = 0; group < words.size(); group += 4)
      ofColumn.push_back(words[group + i]);
    Value target = b.add(column, i);
    if (spec.columns % wordBytes == 0)
      storeColumn(target, ofColumn);
    else
      b.ifThen(b.less(target, spec.columns),
               [&] { storeColumn(target, ofColumn); });
  }
}

void TransposeKernel::emit() {
  if (spec.earlyLaunch) {
    b.launchDependents();
    b.waitForPreviousKernels();
  }
  Value thread = b.threadIdX(), lane = b.bitAnd(thread, 31);
  Value keyTiles = b.ceilDiv(keys, blockKeys);
  Value batch = b.div(b.blockIdX(), keyTiles);
  Value tile = b.sub(b.blockIdX(), b.mul(batch, keyTiles));
  firstKey = b.add(b.mul(tile, blockKeys), b.mul(b.div(thread, 32), warpKeys));
  Value outer = b.div(batch, innerBatch);
  Value inner = b.sub(batch, b.mul(outer, innerBatch));
  input = at(input, b.add(b.mul(b.toI64(outer), inputOuter),
                          b.mul(b.toI64(inner), inputInner)));
  Value matrix = b.mul(b.toI64(pitch), b.i64(spec.columns));
  output = at(output, b.mul(b.toI64(batch), matrix));
  for (int64_t first = 0; first < spec.columns; first += 32 * wordBytes) {
    Value column = b.add(b.mul(lane, wordBytes), first);
    if (first + 32 * wordBytes <= spec.columns)
      copyColumns(column);
    else
      b.ifThen(b.less(column, spec.columns), [&] { copyColumns(column); });
  }
}

static bool isMultiple(OpFoldResult value) {
  if (std::optional<int64_t> known = getConstantIntValue(value))
    return *known % vectorKeys == 0;
  auto apply = cast<Value>(value).getDefiningOp<affine::AffineApplyOp>();
  return apply && apply.getAffineMap().getResult(0).isMultipleOf(vectorKeys);
}

/// Whether `memref` is a slice from the beginning of a buffer that
/// fp8-transpose-values made: all its strides but one are multiples of 16.
static bool isTransposed(Value memref) {
  while (auto slice = memref.getDefiningOp<memref::SubViewOp>()) {
    auto isZero = [](OpFoldResult offset) {
      return isConstantIntValue(offset, 0);
    };
    if (!slice.hasUnitStride() ||
        !llvm::all_of(slice.getMixedOffsets(), isZero))
      return false;
    memref = slice.getSource();
  }
  auto view = memref.getDefiningOp<memref::ReinterpretCastOp>();
  return view && view.getSource().getDefiningOp<memref::AllocOp>() &&
         isConstantIntValue(view.getMixedOffsets()[0], 0) &&
         llvm::count_if(view.getMixedStrides(), isMultiple) + 1 ==
             cast<MemRefType>(memref.getType()).getRank();
}

AttentionMemRef fp8::transposeValues(HostBuilder &host,
                                     const KernelTarget &target,
                                     const AttentionMemRef &v,
                                     SmallVectorImpl<Value> &temporaries) {
  AttentionMemRef transposed = v.getTransposed();
  if (canUseTma(transposed) ||
      (transposed.isContiguous() && isTransposed(v.memref)))
    return transposed;
  DeviceTensor tensor = host.tensor(v.memref);
  OpFoldResult keys = getRowCount(host, tensor, v);
  OpFoldResult pitch =
      host.mul(host.ceilDiv(keys, vectorKeys), host.getIndexAttr(vectorKeys));
  OpFoldResult outer = getBatchSize(host, tensor, v.batches[0]);
  OpFoldResult inner = getBatchSize(host, tensor, v.batches[1]);
  OpFoldResult columns = tensor.sizes[*v.columns];
  Value memory = memref::AllocOp::create(
      host, SmallVector<OpFoldResult>{outer, inner, columns, pitch},
      tensor.elementType);
  temporaries.push_back(memory);

  TransposeSpec spec;
  spec.columns = v.getType().getDimSize(*v.columns);
  spec.hasWords = v.isContiguous() && v.isAligned(wordBytes) &&
                  spec.columns % wordBytes == 0;
  LaunchSpec launch;
  appendOperand(host, v, launch.operands);
  launch.operands.push_back(host.tensor(memory).pointer);
  for (OpFoldResult number : {keys, pitch, inner})
    launch.operands.push_back(host.toI32(number));
  launch.gridX =
      host.mul(host.mul(outer, inner), host.ceilDiv(keys, blockKeys));
  spec.earlyLaunch = target.chip.hasHopperBasics;
  launch.waitsByItself = spec.earlyLaunch;
  KernelSignature signature;
  signature.key = spec.getKey();
  signature.name = "attention_transpose_" + std::to_string(spec.columns);
  signature.parameters = TransposeKernel::getParameters();
  signature.threads = 32 * warps;
  target.kernels.launch(host, signature, launch,
                        [&](KernelBuilder &b, ValueRange arguments) {
                          TransposeKernel(b, arguments, spec).emit();
                        });

  AttentionMemRef copy{memory, /*rows=*/2, /*columns=*/3, v.batches};
  for (auto [dim, batch] : llvm::enumerate(copy.batches))
    if (batch.isPresent())
      batch.dims.assign(1, static_cast<unsigned>(dim));
  return copy;
}
