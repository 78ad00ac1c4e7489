//===- MmaAttentionCombine.cpp - Results of parts of the keys -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A warp combines 64 columns of a row, and a lane has two of them. The loads of
// several parts run at the same time.
//
//===----------------------------------------------------------------------===//

#include "MmaAttentionCombine.h"
#include "../Attention/AttentionOperands.h"
#include "../Attention/AttentionPairs.h"
#include "../Kernels/FloatOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t lanes = 32, warps = 4, warpColumns = 2 * lanes;
/// The number of parts whose loads run at the same time.
static constexpr int64_t partsAtOnce = 8;

namespace {
/// What the code of the kernel depends on.
struct CombineSpec {
  MmaAttentionConfig config;
  int64_t columns = 0;
  Type resultType;
  bool scalesInExponent = false, zeroEmptyRows = false, pairedStores = false;
  /// Whether the kernel starts while the previous one still runs.
  bool earlyLaunch = false;

  static constexpr auto fields() {
    return std::make_tuple(
        Field{"config", &CombineSpec::config},
        Field{"columns", &CombineSpec::columns},
        Field{"result_type", &CombineSpec::resultType},
        Field{"scales_in_exponent", &CombineSpec::scalesInExponent},
        Field{"zero_empty_rows", &CombineSpec::zeroEmptyRows},
        Field{"paired_stores", &CombineSpec::pairedStores},
        Field{"early_launch", &CombineSpec::earlyLaunch});
  }

  /// Warps that share a row.
  int64_t getWarpsOfRow() const {
    return static_cast<int64_t>(llvm::divideCeil(columns, warpColumns));
  }
};

class CombineKernel {
public:
  CombineKernel(KernelBuilder &b, ValueRange arguments, const CombineSpec &spec)
      : b(b), spec(spec), config(spec.config), partial{spec.columns} {
    Value *fields[] = {&partials,
                       &result,
                       &resultStrides[0],
                       &resultStrides[1],
                       &resultStrides[2],
                       &resultStrides[3],
                       &rows,
                       &queryRows,
                       &innerBatch,
                       &scale};
    for (auto [field, argument] : llvm::zip_equal(fields, arguments))
      *field = argument;
  }

  /// The parameters are the pointer to PartialRows; the pointer of the result
  /// and its i64 strides; as i32 the number of rows of all batches, of query
  /// rows, and the size of the inner batch divided by `tile_heads`; and the
  /// scale as f32.
  static SmallVector<KernelParameter> getParameters() {
    SmallVector<KernelParameter> list(2, KernelParameter::Pointer);
    list.append(4, KernelParameter::I64);
    list.append(3, KernelParameter::I32);
    list.push_back(KernelParameter::F32);
    return list;
  }

  void emit();

private:
  /// Sums of all parts: of probabilities, and of two columns.
  using Sums = std::array<Value, 3>;

  void locate(Value row);
  Value findMaximum();
  Value atPart(Value part);
  Sums addParts(Value first, int64_t count, Sums sums);
  Sums addAllParts();
  void store(const Sums &sums);

  Value loadPair(Value pointer) {
    return b.load(VectorType::get({2}, b.getF32Type()), pointer, 8);
  }

  KernelBuilder &b;
  const CombineSpec &spec;
  const MmaAttentionConfig &config;
  PartialRows partial;
  Value partials, result, rows, queryRows, innerBatch, scale;
  std::array<Value, 4> resultStrides;
  Value lane, column;
  /// The tile, the row in it, and the row of the result.
  Value tile, inTile, target;
  /// The weight of a part is 2^((m - subtracted) * factor), where m is the
  /// number that the part subtracted from its scores.
  Value subtracted, factor;
};
} // namespace

/// Finds where the parts have stored their sums of a row, and where the result
/// of the row goes. Rows are numbered like those of the tiles: all rows of a
/// batch, then those of the next one.
void CombineKernel::locate(Value row) {
  Value perBatch = b.mul(queryRows, config.tileHeads);
  Value batch = b.div(row, perBatch);
  Value inBatch = b.sub(row, b.mul(batch, perBatch));
  Value tiles = b.ceilDiv(perBatch, config.getTileRows());
  tile = b.add(b.mul(batch, tiles), b.div(inBatch, config.getTileRows()));
  inTile = b.rem(inBatch, config.getTileRows());
  Value outer = b.div(batch, innerBatch);
  Value group = b.sub(batch, b.mul(outer, innerBatch));
  Value head =
      b.add(b.mul(group, config.tileHeads), b.rem(inBatch, config.tileHeads));
  Value queryRow = b.div(inBatch, config.tileHeads);
  target = result;
  for (auto [position, stride] :
       llvm::zip(std::array{outer, head, queryRow}, resultStrides))
    target = b.gep(spec.resultType, target, b.mul(b.toI64(position), stride));
}

Value CombineKernel::atPart(Value part) {
  return partial.at(b, partials, config, tile, part, inTile);
}

/// The largest number that a part subtracted. Each lane reads some parts.
Value CombineKernel::findMaximum() {
  Value maximum = b.f32(-std::numeric_limits<double>::infinity());
  for (int64_t first = 0; first < config.keyParts; first += lanes) {
    Value part = b.min(b.add(lane, first), config.keyParts - 1);
    Value state = b.gep(b.getF32Type(), atPart(part), partial.getStateColumn());
    maximum = createMaxNum(b, maximum, b.load(b.getF32Type(), state));
  }
  for (int64_t mask = lanes / 2; mask > 0; mask /= 2)
    maximum = createMaxNum(b, maximum, b.shuffleXor(maximum, mask));
  return maximum;
}

/// Adds `count` parts from `first` on.
CombineKernel::Sums CombineKernel::addParts(Value first, int64_t count,
                                            Sums sums) {
  SmallVector<std::array<Value, 2>> loaded;
  for (int64_t i = 0; i < count; ++i) {
    Value row = atPart(b.add(first, i));
    auto at = [&](Value offset) {
      return loadPair(b.gep(b.getF32Type(), row, offset));
    };
    loaded.push_back({at(b.i32(partial.getStateColumn())), at(column)});
  }
  for (auto [state, columns] : loaded) {
    Value growth = b.subF(b.extractElement(state, 0), subtracted);
    Value weight = createExp2(b, b.mulF(growth, factor));
    sums[0] = b.fma(weight, b.extractElement(state, 1), sums[0]);
    for (int64_t i : {0, 1})
      sums[1 + i] = b.fma(weight, b.extractElement(columns, i), sums[1 + i]);
  }
  return sums;
}

CombineKernel::Sums CombineKernel::addAllParts() {
  int64_t whole = config.keyParts / partsAtOnce * partsAtOnce;
  Sums sums;
  sums.fill(b.f32(0));
  if (whole > 0) {
    SmallVector<Value> end =
        b.loop(b.i32(0), b.i32(whole), b.i32(partsAtOnce), sums,
               [&](Value first, ValueRange carried) {
                 Sums added = addParts(first, partsAtOnce,
                                       {carried[0], carried[1], carried[2]});
                 return SmallVector<Value>(added.begin(), added.end());
               });
    llvm::copy(end, sums.begin());
  }
  return addParts(b.i32(whole), config.keyParts - whole, sums);
}

void CombineKernel::store(const Sums &sums) {
  // A row that sees no key gives NaN, unless `zeroEmptyRows` is set.
  Value inverse = b.divF(b.f32(1), sums[0]);
  Value isEmpty = compareF(b, arith::CmpFPredicate::OEQ, sums[0], b.f32(0));
  SmallVector<Value> pair;
  for (int64_t i : {0, 1}) {
    Value element = b.mulF(sums[1 + i], inverse);
    pair.push_back(spec.zeroEmptyRows ? b.select(isEmpty, b.f32(0), element)
                                      : element);
  }
  storeResultPair(b,
                  {target, resultStrides[3], spec.resultType, spec.columns,
                   spec.pairedStores},
                  column, pair);
}

void CombineKernel::emit() {
  if (spec.earlyLaunch)
    b.waitForPreviousKernels();
  Value thread = b.threadIdX();
  lane = b.bitAnd(thread, lanes - 1);
  Value warp =
      b.add(b.mul(b.blockIdX(), warps), b.warpUniform(b.div(thread, lanes)));
  Value row = b.div(warp, spec.getWarpsOfRow());
  column = b.add(b.mul(b.rem(warp, spec.getWarpsOfRow()), warpColumns),
                 b.mul(lane, 2));
  b.ifThen(b.less(row, rows), [&] {
    locate(row);
    // If all parts are empty, -inf - -inf would be NaN.
    Value maximum = findMaximum();
    Value infinity = b.f32(-std::numeric_limits<double>::infinity());
    Value isEmpty = compareF(b, arith::CmpFPredicate::OEQ, maximum, infinity);
    subtracted = b.select(isEmpty, b.f32(0), maximum);
    factor = spec.scalesInExponent ? scale : b.f32(llvm::numbers::log2e);
    b.ifThen(b.less(column, spec.columns), [&] { store(addAllParts()); });
  });
}

void fp8::launchCombination(HostBuilder &host, const AttentionView &view,
                            const MmaAttentionKernelSpec &attention,
                            Value partials, const CombinedSizes &sizes,
                            Value scale, const KernelTarget &target) {
  CombineSpec spec;
  spec.config = attention.config;
  spec.columns = attention.shape.columns;
  spec.resultType = attention.form.resultType;
  spec.scalesInExponent = attention.scalesInExponent;
  spec.zeroEmptyRows = attention.form.zeroEmptyRows;
  spec.pairedStores = attention.pairedStores;
  spec.earlyLaunch = target.chip.hasHopperBasics;

  OpFoldResult rows = host.mul(sizes.batches, sizes.rows);
  LaunchSpec launch;
  launch.operands.push_back(host.tensor(partials).pointer);
  appendOperand(host, view.init, launch.operands);
  for (OpFoldResult number : {rows, sizes.rows, sizes.inner})
    launch.operands.push_back(host.toI32(number));
  launch.operands.push_back(scale);
  launch.gridX = host.ceilDiv(
      host.mul(rows, host.getIndexAttr(spec.getWarpsOfRow())), warps);
  launch.waitsByItself = spec.earlyLaunch;

  KernelSignature signature;
  signature.key = "mma_attention_combine " + getFieldsText(spec);
  signature.name = "attention_combine_" + std::to_string(spec.columns) + "_" +
                   std::to_string(spec.config.keyParts) + "_parts";
  signature.parameters = CombineKernel::getParameters();
  signature.threads = lanes * warps;
  target.kernels.launch(host, signature, launch,
                        [&](KernelBuilder &b, ValueRange arguments) {
                          CombineKernel(b, arguments, spec).emit();
                        });
}
