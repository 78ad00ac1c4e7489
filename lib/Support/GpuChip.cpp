//===- GpuChip.cpp - What a target runs -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// This file has the table of targets, and functions that read it.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/GpuChip.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Support/GpuChipNames.h"
#include "fp8/Support/MatmulTime.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <limits>

using namespace mlir::fp8;

// sm_89 is the first chip with FP8 tensor cores. cuBLASLt has no kernel for
// e5m2 x e5m2 and needs rows of multiples of 16 bytes. The version of PTX is
// the oldest one with the instructions that our kernels use on the chip. sm_90
// and sm_100 have no FP8 mma.sync, only wgmma and tcgen05; ptxas turns an FP8
// mma.sync into conversions and f16 products there.
static constexpr GpuTarget targets[] = {
    {"sm_75", "T4, RTX 20xx", "", false, false, 1, false, "+ptx78",
     WarpMatmul::None, 64 * 1024},
    {"sm_80", "A100", "weight-only:block, weight-only:row", false, false, 1,
     false, "+ptx78", WarpMatmul::F16, 163 * 1024},
    {"sm_86", "A10, A40, RTX 30xx", "weight-only:block, weight-only:row", false,
     false, 1, false, "+ptx78", WarpMatmul::F16, 99 * 1024},
    {"sm_87", "Jetson Orin", "weight-only:block, weight-only:row", false, false,
     1, false, "+ptx78", WarpMatmul::F16, 163 * 1024},
    {"sm_89", "L4, L40S, RTX 40xx", "row, tensor, block", true, true, 1, false,
     "+ptx84", WarpMatmul::F8, 99 * 1024},
    // This target runs on the GPUs of sm_90a, without the instructions that
    // only sm_90a has.
    {"sm_90", "", "", true, true, 1, false, "+ptx84",
     WarpMatmul::F16AndConversion, 227 * 1024, /*hasHopperBasics=*/true},
    {"sm_90a", "H100, H200, GH200", "block, row, tensor", true, true, 1, false,
     "+ptx86", WarpMatmul::F16AndConversion, 227 * 1024,
     /*hasHopperBasics=*/true, /*hasWgmma=*/true, /*hasTensorMemory=*/false,
     /*multiprocessors=*/132, /*cachedBytes=*/24'000'000},
    {"sm_100a", "B200, GB200", "mx, row, tensor", true, true, 1, false,
     "+ptx88", WarpMatmul::F16AndConversion, 227 * 1024,
     /*hasHopperBasics=*/true,
     /*hasWgmma=*/false, /*hasTensorMemory=*/true},
    // The chip has tensor memory, but MLIR 22 has no operations for it on
    // sm_103a.
    {"sm_103a", "B300", "block, row, tensor", true, true, 1, false, "+ptx88",
     WarpMatmul::F16AndConversion, 227 * 1024, /*hasHopperBasics=*/true},
    {"sm_120a", "RTX 50xx, RTX PRO Blackwell", "mx, row, tensor", true, true, 1,
     false, "+ptx87", WarpMatmul::BlockScaledF8, 99 * 1024,
     /*hasHopperBasics=*/true},
    {"cublaslt", "", "", true, false, 16, true, "", WarpMatmul::None, 0},
};

// These numbers fit the linear layers that were measured on an H200:
// docs/Performance.md.
static constexpr std::pair<llvm::StringLiteral, KernelSpeed> speeds[] = {
    {"sm_90a",
     {/*launch=*/1.5, /*barrier=*/6.5, /*stage=*/0.10, /*bytes=*/3.8e6,
      /*halfOperations=*/670e6, /*fp8Operations=*/1200e6}},
};

std::optional<KernelSpeed> mlir::fp8::getKernelSpeed(const GpuTarget &target) {
  for (const auto &[name, speed] : speeds)
    if (name == target.name)
      return speed;
  return std::nullopt;
}

llvm::SmallVector<llvm::StringRef> mlir::fp8::getTargetsWithSpeed() {
  return llvm::map_to_vector(
      speeds, [](const auto &entry) { return llvm::StringRef(entry.first); });
}

std::optional<GpuTarget> mlir::fp8::getGpuTarget(llvm::StringRef name) {
  for (const GpuTarget &target : targets)
    if (target.name == name)
      return target;
  return std::nullopt;
}

llvm::SmallVector<llvm::StringRef> mlir::fp8::getGpuTargetNames() {
  return llvm::map_to_vector(
      targets, [](const GpuTarget &t) { return llvm::StringRef(t.name); });
}

llvm::SmallVector<llvm::StringRef> mlir::fp8::getGpuChipNames() {
  llvm::SmallVector<llvm::StringRef> names = getGpuTargetNames();
  llvm::erase_if(names,
                 [](llvm::StringRef name) { return !name.starts_with("sm_"); });
  return names;
}

int64_t mlir::fp8::getLeastSharedBytes() {
  int64_t least = std::numeric_limits<int64_t>::max();
  for (const GpuTarget &target : targets)
    if (target.warpMatmul != WarpMatmul::None)
      least = std::min(least, target.sharedBytes);
  return least;
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

static constexpr std::pair<WarpMatmul, llvm::StringLiteral> instructions[] = {
    {WarpMatmul::None, "none"},
    {WarpMatmul::F16, "f16"},
    {WarpMatmul::F16AndConversion, "f16_and_conversion"},
    {WarpMatmul::F8, "f8"},
    {WarpMatmul::BlockScaledF8, "block_scaled_f8"}};

llvm::StringRef mlir::fp8::stringifyEnum(WarpMatmul instruction) {
  for (auto [value, name] : instructions)
    if (value == instruction)
      return name;
  llvm_unreachable("unknown instruction");
}

template <>
std::optional<WarpMatmul>
mlir::fp8::symbolizeEnum<WarpMatmul>(llvm::StringRef name) {
  for (auto [value, known] : instructions)
    if (known == name)
      return value;
  return std::nullopt;
}

/// Text such as "sm_80 or newer", with the oldest chip for which `has` holds.
template <typename Has>
static std::string getChipsFrom(Has has) {
  for (const GpuTarget &target : targets)
    if (has(target))
      return target.name.str() + " or newer";
  llvm_unreachable("no chip in the table has the property");
}

std::string mlir::fp8::explainChipWithoutMatmuls(const GpuTarget &chip) {
  std::string chips = getChipsFrom([](const GpuTarget &target) {
    return target.warpMatmul != WarpMatmul::None;
  });
  return "expected a chip with kernels for matmuls (" + chips + "), got " +
         chip.name.str();
}

std::string mlir::fp8::explainChipWithoutFp8(const GpuTarget &chip) {
  std::string chips =
      getChipsFrom([](const GpuTarget &target) { return target.hasFp8Matmul; });
  return "expected a chip that converts to FP8 (" + chips + "), got " +
         chip.name.str();
}

std::string mlir::fp8::getChipsHelp() {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto print = [&](llvm::StringRef chip, llvm::StringRef gpus,
                   llvm::StringRef recipes) {
    os << llvm::formatv("  {0,-9} {1,-29} {2}\n", chip, gpus, recipes);
  };
  print("chip", "GPU", "recipes that suit it");
  for (const GpuTarget &target : targets)
    if (!target.recipes.empty())
      print(target.name, target.gpus, target.recipes);
  return text;
}

/// Whether a vendor library has a kernel for this pair of granularities.
static bool isLibraryScaling(TargetScaling act, TargetScaling weight) {
  auto is = [](TargetScaling scaling, int64_t rows, int64_t k) {
    return scaling.rows == rows && scaling.k == k;
  };
  if (act.e8m0 != weight.e8m0)
    return false;
  if (act.e8m0)
    return is(act, 1, 32) && is(weight, 1, 32);
  bool outer = (is(act, -1, -1) || is(act, 1, -1)) &&
               (is(weight, -1, -1) || is(weight, 1, -1));
  bool blocks = (is(act, 1, 128) || is(act, 128, 128)) &&
                (is(weight, 1, 128) || is(weight, 128, 128));
  return outer || blocks;
}

std::string mlir::fp8::explainUnsupportedFormats(const GpuTarget &target,
                                                 Format act, Format weight,
                                                 TargetScaling actScaling,
                                                 TargetScaling weightScaling) {
  std::string name = target.name.str();
  auto getName = [](Format format) { return getFormatInfo(format).name.str(); };
  if (!target.hasFp8Matmul)
    return "expected a target with FP8 tensor cores (" +
           getChipsFrom(
               [](const GpuTarget &chip) { return chip.hasFp8Matmul; }) +
           "), got " + name;
  if (getFormatInfo(act).isFNUZ || getFormatInfo(weight).isFNUZ)
    return "expected f8E4M3FN or f8E5M2 on " + name + ", got " + getName(act) +
           " x " + getName(weight);
  if (act == Format::E5M2 && weight == Format::E5M2 && !target.hasE5M2Pairs)
    return "expected at least one f8E4M3FN operand on " + name +
           ", got f8E5M2 x f8E5M2";
  if (target.onlyLibraryScales && !isLibraryScaling(actScaling, weightScaling))
    return "expected scales per tensor, per row, [1, 128], [128, 128] or "
           "[1, 32] in f8E8M0FNU on " +
           name + ", got " + printBlockShape({actScaling.rows, actScaling.k}) +
           " and " + printBlockShape({weightScaling.rows, weightScaling.k});
  return {};
}

std::string mlir::fp8::explainUnsupportedSize(const GpuTarget &target,
                                              int64_t n, int64_t k) {
  for (auto [label, size] : {std::pair("N", n), std::pair("K", k)})
    if (size >= 0 && size % target.alignment != 0)
      return "expected " + std::string(label) + " to be a multiple of " +
             std::to_string(target.alignment) + " on " + target.name.str() +
             ", got " + std::to_string(size);
  return {};
}
