//===- Conversion.cpp - Convert one weight to another layout --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which block, scale type and format a weight has in another layout.
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"
#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"
#include <cstring>

using namespace mlir::fp8;

/// Whether the block of a weight shows the block of its recipe. For example, a
/// block that covers all rows of the weight does not show how many rows the
/// recipe asks for.
static bool showsBlock(const WeightForm &form,
                       const QuantizationConfig &config) {
  llvm::ArrayRef<int64_t> shape(form.shape), block(form.block);
  if (block.size() < 2)
    return false;
  block = block.take_back(2);
  shape = shape.take_back(2);
  if (llvm::any_of(config.blocks, [&](llvm::ArrayRef<int64_t> named) {
        return named == block;
      }))
    return true;
  bool cutsRows = getScaleDim(shape[0], block[0]) > 1;
  bool cutsColumns = getScaleDim(shape[1], block[1]) > 1;
  bool isSquare = block[0] == block[1];
  return (cutsRows || block[0] == 1 || (isSquare && cutsColumns)) &&
         (cutsColumns || (isSquare && cutsRows));
}

llvm::SmallVector<int64_t>
mlir::fp8::chooseOutputBlock(const RecognizedCheckpoint &recognized,
                             const ConvertRequest &request) {
  if (request.hasBlock)
    return request.target.block;
  const LayoutInfo &info = getLayoutInfo(request.target.layout);
  std::map<std::vector<int64_t>, unsigned> counts;
  for (const StoredWeight &weight : recognized.weights) {
    QuantizeRequest candidate = request.target;
    candidate.block = weight.form.block;
    if (candidate.block.size() == 3 && candidate.block[0] == 1)
      candidate.block.erase(candidate.block.begin());
    // Most programs that read blocks do not support blocks of one row.
    if (info.granularity == Granularity::Block && !candidate.block.empty() &&
        candidate.block[0] == 1)
      continue;
    if (!showsBlock(weight.form, recognized.quantization))
      continue;
    if (weight.form.scaleType && candidate.block.size() == 2 &&
        explainInvalidRequest(candidate).empty())
      ++counts[{candidate.block.begin(), candidate.block.end()}];
  }
  llvm::SmallVector<int64_t> best = request.target.block;
  unsigned bestCount = 0;
  for (const auto &[block, count] : counts)
    if (count > bestCount) {
      best.assign(block.begin(), block.end());
      bestCount = count;
    }
  return best;
}

WeightForm mlir::fp8::getScaledForm(const WeightForm &form) {
  if (form.scaleType)
    return form;
  WeightForm scaled = form;
  scaled.block.assign(form.shape.size(), wholeDim);
  scaled.scaleType = ScaleType::F32;
  return scaled;
}

llvm::Error mlir::fp8::readFormScales(const Checkpoint &checkpoint,
                                      const StoredWeight &weight,
                                      std::vector<char> &scales) {
  if (weight.scale)
    return readScales(checkpoint, weight, scales);
  float one = 1.0f;
  scales.resize(sizeof(one));
  std::memcpy(scales.data(), &one, sizeof(one));
  return llvm::Error::success();
}

bool mlir::fp8::mayRound(ScaleType from, ScaleType to) {
  if (from == to || to == ScaleType::F32)
    return false;
  return !(from == ScaleType::E8M0 && to == ScaleType::BF16);
}

/// The type of the new scales of a weight with the form `from`.
static ScaleType chooseScaleType(const LayoutInfo &info,
                                 const WeightForm &from) {
  if (info.scaleType)
    return *info.scaleType;
  // This was probably the type of the model before it was quantized.
  if (!from.scaleType || from.scaleType == ScaleType::E8M0)
    return ScaleType::BF16;
  return *from.scaleType;
}

/// Whether the weight is a stack of matrices, as fused experts are. Then the
/// block is that of each matrix.
static bool isStack(const LayoutInfo &info, llvm::ArrayRef<int64_t> shape) {
  return info.granularity == Granularity::Block && shape.size() == 3;
}

/// Chooses the block. For layouts of musubi-tuner it uses the fallbacks of that
/// program, so that its loader recognizes the mode.
static void chooseBlock(const QuantizeRequest &target, WeightForm &to) {
  const LayoutInfo &info = getLayoutInfo(target.layout);
  bool isMusubi = info.semantics == Semantics::Musubi;
  if (isStack(info, to.shape))
    to.block = {1, target.block[0], target.block[1]};
  else if (to.shape.size() != 2)
    to.block.assign(to.shape.size(), wholeDim);
  else if (isMusubi && target.block[1] > 0 &&
           to.shape[1] % target.block[1] != 0)
    to.block = {1, wholeDim};
  else
    to.block = target.block;
}

static std::string explainLoss(const WeightForm &from, const WeightForm &to,
                               const QuantizeRequest &target) {
  const LayoutInfo &info = getLayoutInfo(target.layout);
  QuantizeRequest check = target;
  check.format = from.format;
  if (from.format != target.format &&
      (from.format == Format::E4M3FNUZ || from.format == Format::E5M2FNUZ ||
       !explainInvalidRequest(check).empty()))
    return "the layout has no " + getFormatInfo(from.format).name.str();
  if (info.granularity == Granularity::None)
    return from.scaleType ? "the layout has no scales" : "";
  bool hasTensorScales = info.granularity == Granularity::Tensor ||
                         info.semantics == Semantics::Musubi;
  if (to.shape.size() != 2 && !hasTensorScales && !isStack(info, to.shape))
    return "the layout has scales of matrices only";
  WeightForm scaled = getScaledForm(from);
  if (!canRepeatScales(to.shape, scaled.block, to.block))
    return "scales of blocks " + printBlockShape(scaled.block) +
           " are not scales of blocks " + printBlockShape(to.block);
  bool needsWholeGroups = info.granularity == Granularity::Group &&
                          !getLayoutEntry(target.layout).isTiled;
  if (needsWholeGroups && to.block.back() != wholeDim &&
      to.shape.back() % to.block.back() != 0)
    return "K is not a multiple of " + std::to_string(to.block.back());
  return "";
}

Conversion mlir::fp8::decideConversion(const StoredWeight &weight,
                                       const QuantizeRequest &target,
                                       bool hasFormat) {
  const LayoutInfo &info = getLayoutInfo(target.layout);
  Conversion result;
  WeightForm &to = result.to;
  to.format = weight.form.format;
  to.shape = weight.form.shape;
  chooseBlock(target, to);
  if (info.granularity != Granularity::None)
    to.scaleType = chooseScaleType(info, weight.form);
  if (hasFormat && to.format != target.format)
    result.loss = "codes of " + getFormatInfo(to.format).name.str() +
                  " are not codes of " +
                  getFormatInfo(target.format).name.str();
  else
    result.loss = explainLoss(weight.form, to, target);
  if (result.loss.empty())
    result.loss =
        explainUnstorable(target.layout, {weight.getName().str(), to});
  return result;
}
