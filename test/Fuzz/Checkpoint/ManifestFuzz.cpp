//===- ManifestFuzz.cpp - Any bytes as a manifest of parameters -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A fuzz target. A manifest is either refused with a message, or everything
// that it says about a parameter is consistent and can be carried out.
//
//===----------------------------------------------------------------------===//

#include "FuzzInput.h"
#include "fp8/Checkpoint/Bands.h"
#include "fp8/Checkpoint/ParamManifest.h"
#include "llvm/ADT/STLExtras.h"
#include <set>
#include <vector>

using namespace mlir::fp8;

/// Larger weights are checked, but not quantized.
static constexpr uint64_t maxBytes = 1 << 16;

static void checkForm(const ManifestParam &param) {
  const WeightForm &form = param.decision.form;
  require(llvm::equal(form.shape, param.shape));
  require(llvm::all_of(form.shape, [](int64_t size) { return size >= 0; }));
  require(getFloatKind(param.dtype).has_value());
  require(param.decision.isQuantized());
  require(param.getScale().has_value() == form.scaleType.has_value());
  if (!form.scaleType)
    return;
  require(form.block.size() == form.shape.size());
  require(llvm::equal(form.block, param.decision.spec.block));
  require(*form.scaleType == param.decision.spec.scale.type);
}

/// Quantizes a tensor of zeros.
static void quantize(const ManifestParam &param, uint64_t inputBytes) {
  std::vector<char> values(inputBytes);
  WeightData data;
  quantizeWeight(param.decision, values.data(), *getFloatKind(param.dtype),
                 data);
  require(data.codes.size() == param.getData().getByteSize());
  auto scale = param.getScale();
  require(data.scales.size() == (scale ? scale->getByteSize() : 0));
  if (!scale)
    return;
  const WeightForm &form = param.decision.form;
  Bands bands = Bands::ofBlocks(form.shape, form.block, 3);
  int64_t covered = 0;
  for (uint64_t i = 0; i < bands.size(); ++i)
    covered += bands[i].getNumElements();
  require(covered == form.getNumElements());
  require(bands.getNumScales() == form.getNumScales());
}

static void check(const ParamManifest &manifest) {
  std::set<std::pair<std::string, bool>> names;
  for (const ManifestParam &param : manifest.params) {
    require(names.insert({param.name, param.isQuantized}).second);
    if (!param.isQuantized)
      continue;
    checkForm(param);
    auto bytes = countBytes(param.dtype, param.shape);
    auto scale = param.getScale();
    auto scaleBytes =
        scale ? countBytes(scale->dtype, scale->shape) : std::optional(0ul);
    if (bytes && scaleBytes && *bytes <= maxBytes && *scaleBytes <= maxBytes)
      quantize(param, *bytes);
  }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string text(reinterpret_cast<const char *>(data), size);
  llvm::Expected<ParamManifest> manifest = parseParamManifest("f", text);
  if (!manifest) {
    requireMessage(manifest.takeError(), "f: ");
    return 0;
  }
  require(manifest->text == text);
  check(*manifest);
  return 0;
}
