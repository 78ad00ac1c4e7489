//===- QuantizeDecision.cpp - How a weight is quantized -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which blocks a weight gets, and which semantics of docs/Numerics.md,
// section 11, determine its bytes.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/QuantizeDecision.h"
#include "LayoutEntry.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

ScaleType mlir::fp8::getScaleTypeOf(FloatKind type) {
  switch (type) {
  case FloatKind::F32:
    return ScaleType::F32;
  case FloatKind::BF16:
    return ScaleType::BF16;
  case FloatKind::F16:
    return ScaleType::F16;
  }
  llvm_unreachable("unknown type");
}

QuantizeRequest mlir::fp8::getDefaultRequest(Layout layout) {
  const LayoutInfo &info = getLayoutInfo(layout);
  QuantizeRequest request;
  request.layout = layout;
  request.semantics = info.semantics;
  request.block.assign(std::begin(info.block), std::end(info.block));
  return request;
}

//===----------------------------------------------------------------------===//
// Checks of requests
//===----------------------------------------------------------------------===//

static bool isGranularity(llvm::ArrayRef<int64_t> block, Granularity wanted) {
  bool wholeRows = block[0] == wholeDim, wholeColumns = block[1] == wholeDim;
  switch (wanted) {
  case Granularity::None:
  case Granularity::Tensor:
    return wholeRows && wholeColumns;
  case Granularity::Row:
    return block[0] == 1 && wholeColumns;
  case Granularity::Group:
    return block[0] == 1 && block[1] > 0;
  case Granularity::Block:
    return block[0] > 0 && block[1] > 0;
  }
  llvm_unreachable("unknown granularity");
}

static llvm::StringRef describe(Granularity granularity) {
  switch (granularity) {
  case Granularity::None:
  case Granularity::Tensor:
    return "-1x-1 (the whole tensor)";
  case Granularity::Row:
    return "1x-1 (a row)";
  case Granularity::Group:
    return "1xN (a group of a row)";
  case Granularity::Block:
    return "MxN";
  }
  llvm_unreachable("unknown granularity");
}

std::string mlir::fp8::explainInvalidRequest(const QuantizeRequest &request) {
  const LayoutInfo &info = getLayoutInfo(request.layout);
  std::string error = explainInvalidBlockShape(request.block, 2);
  if (!error.empty())
    return error;
  bool isFixed = info.scaleType == ScaleType::E8M0 &&
                 info.granularity == Granularity::Group;
  if (isFixed && !llvm::equal(request.block, info.block))
    return "expected blocks 1x32 for the layout " + info.name.str() + ", got " +
           printBlockShape(request.block);
  if (!isGranularity(request.block, info.granularity))
    return "expected blocks " + describe(info.granularity).str() +
           " for the layout " + info.name.str() + ", got " +
           printBlockShape(request.block);
  if (request.format != Format::E4M3FN && !info.readsE5M2)
    return "expected the format e4m3fn for the layout " + info.name.str() +
           ", got e5m2, which its programs do not read";
  return "";
}

//===----------------------------------------------------------------------===//
// Blocks of a weight
//===----------------------------------------------------------------------===//

/// The block for a rank other than 2, which covers the whole weight.
static llvm::SmallVector<int64_t> getWholeBlock(size_t rank) {
  return llvm::SmallVector<int64_t>(rank, wholeDim);
}

static bool isRagged(llvm::ArrayRef<int64_t> shape,
                     llvm::ArrayRef<int64_t> block) {
  for (auto [size, part] : llvm::zip_equal(shape, block))
    if (part != wholeDim && size % part != 0)
      return true;
  return false;
}

static std::string print(llvm::ArrayRef<int64_t> shape) {
  return printBlockShape(shape);
}

/// Chooses the block as musubi-tuner does: rows if groups do not fit, and the
/// whole tensor if there are no rows.
static void chooseMusubiBlock(QuantizeDecision &decision) {
  WeightForm &form = decision.form;
  if (form.shape.size() != 2) {
    form.block = getWholeBlock(form.shape.size());
    decision.note = "not a matrix: one scale";
  } else if (isRagged(form.shape, form.block)) {
    decision.note = "K is not a multiple of " + std::to_string(form.block[1]) +
                    ": one scale for each row";
    form.block = {1, wholeDim};
  }
}

bool mlir::fp8::hasExperts(Layout layout) {
  // transformers reads gate_up_proj_scale_inv [experts, N / 128, K / 128].
  return getLayoutInfo(layout).scaleKey == "weight_scale_inv";
}

/// Sets the blocks, or the reason to keep the weight.
static void chooseBlock(const QuantizeRequest &request, bool isExperts,
                        QuantizeDecision &decision) {
  WeightForm &form = decision.form;
  const LayoutInfo &info = getLayoutInfo(request.layout);
  if (llvm::is_contained(form.shape, 0)) {
    decision.keepReason = "it has no elements";
    return;
  }
  if (info.semantics == Semantics::Musubi)
    return chooseMusubiBlock(decision);
  if (info.granularity == Granularity::None) {
    form.block = getWholeBlock(form.shape.size());
    if (form.shape.size() < 2)
      decision.keepReason = "it is not a matrix";
    return;
  }
  if (isExperts && hasExperts(request.layout))
    form.block.insert(form.block.begin(), 1);
  else if (isExperts)
    decision.keepReason = "the layout has no form for fused experts";
  else if (form.shape.size() != 2)
    decision.keepReason = "it is not a matrix";
  if (!decision.isQuantized())
    return;
  if (request.semantics == Semantics::Transformers &&
      isRagged(form.shape, form.block))
    decision.keepReason =
        "its shape " + print(form.shape) + " is not a multiple of the block " +
        print(form.block) + ", and transformers does not quantize such weights";
  else if (getLayoutEntry(request.layout).isTiled)
    return; // The weight is padded.
  else if (info.granularity == Granularity::Group &&
           isRagged(form.shape, form.block))
    decision.keepReason = "K is not a multiple of " +
                          std::to_string(form.block[1]) +
                          ", the size of the layout's groups";
}

//===----------------------------------------------------------------------===//
// Policies
//===----------------------------------------------------------------------===//

static void setMusubi(QuantizeSpec &spec) {
  spec.scale.scaleFloor = 1e-8f;  // [semantics_c1]
  spec.scale.keepInfinity = true; // [semantics_c3]
  spec.nanToZero = true;          // [semantics_c6]
}

static void setCompressedTensors(QuantizeSpec &spec) {
  if (spec.scale.type == ScaleType::E8M0) {
    spec.scale.zeroScale = ZeroScale::Smallest; // [semantics_c2]
    spec.scale.roundUpAtMax = true;             // [semantics_c5]
  } else {
    spec.scale.zeroScale = ZeroScale::Epsilon; // [semantics_c2]
    spec.scale.keepInfinity = true;            // [semantics_c3]
  }
  spec.roundQuotient = true; // [semantics_c7]
}

static void setPolicies(const QuantizeRequest &request, QuantizeSpec &spec) {
  switch (request.semantics) {
  case Semantics::Plain:
  case Semantics::DeepSeek:
    return;
  case Semantics::ComfyUI:
    if (spec.scale.type == ScaleType::E8M0)
      spec.scale.zeroScale = ZeroScale::Smallest; // [semantics_c2]
    if (getLayoutInfo(request.layout).isCast())
      spec.overflow = Overflow::NaN; // [cast_c3]
    return;
  case Semantics::Musubi:
    return setMusubi(spec);
  case Semantics::Transformers:
    // transformers computes only f32 scales by way of a factor.
    spec.scale.viaFactor = spec.scale.type == ScaleType::F32; // [semantics_c4]
    return;
  case Semantics::CompressedTensors:
    return setCompressedTensors(spec);
  }
}

QuantizeDecision mlir::fp8::decideQuantization(const QuantizeRequest &request,
                                               llvm::ArrayRef<int64_t> shape,
                                               FloatKind type, bool isExperts) {
  const LayoutInfo &info = getLayoutInfo(request.layout);
  QuantizeDecision decision;
  WeightForm &form = decision.form;
  form.format = request.format;
  form.shape.assign(shape.begin(), shape.end());
  form.block = request.block;
  chooseBlock(request, isExperts, decision);
  QuantizeSpec &spec = decision.spec;
  spec.format = form.format;
  spec.scale.type = info.scaleType.value_or(getScaleTypeOf(type));
  if (spec.scale.type == ScaleType::E8M0)
    spec.scale.rounding = ScaleRounding::PowerOfTwoCeil;
  setPolicies(request, spec);
  if (info.granularity != Granularity::None)
    form.scaleType = spec.scale.type;
  spec.block = form.block;
  return decision;
}

void mlir::fp8::quantizeWeight(const QuantizeDecision &decision,
                               const void *src, FloatKind type,
                               WeightData &data) {
  const WeightForm &form = decision.form;
  data.codes.resize(form.getNumElements());
  data.scales.resize(form.getScaleBytes());
  if (!form.scaleType)
    return castToFp8(src, type, form.getNumElements(), form.format,
                     decision.spec.overflow, data.codes.data());
  dynamicQuantize(src, type, form.shape, decision.spec, data.codes.data(),
                  data.scales.data());
}
