//===- KernelAttrs.cpp - Attributes of targets and kernels ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks everything about the configuration of a kernel that does not depend on
// the operation. The families of kernels in lib/Conversion/Fp8ToGPU check
// whether a configuration fits an operation.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/KernelAttrs.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// TargetAttr
//===----------------------------------------------------------------------===//

LogicalResult TargetAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 StringRef chip) {
  if (llvm::is_contained(getGpuChipNames(), chip))
    return success();
  return emitError() << "expected a chip of "
                     << llvm::join(getGpuChipNames(), ", ") << ", got " << chip;
}

GpuTarget TargetAttr::getGpu() const { return *getGpuTarget(getChip()); }

TargetAttr TargetAttr::lookup(Operation *op) {
  for (; op; op = op->getParentOp())
    if (auto target = op->getAttrOfType<TargetAttr>("fp8.target"))
      return target;
  return nullptr;
}

FailureOr<TargetAttr> TargetAttr::require(Operation *op) {
  if (TargetAttr target = lookup(op))
    return target;
  mlir::emitError(op->getLoc(), "expected 'fp8.target' on the module, as "
                                "fp8-set-target puts it there");
  return failure();
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

LogicalResult WgmmaAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                WgmmaConfig config) {
  int64_t tileM = config.tileM, tileN = config.tileN, waveN = config.waveN;
  int64_t split = config.splitK;
  if (split != 1 && split != 2 && split != 4 && split != 8)
    return emitError() << "expected split_k to be 1, 2, 4 or 8, got " << split;
  if (config.warpGroups < 1 || config.warpGroups > 3)
    return emitError() << "expected 1 to 3 warp groups, got "
                       << config.warpGroups;
  if (tileM < 1 || tileM > 256 || tileM % config.getWaveRows() != 0)
    return emitError() << "expected tile_m to be a multiple of 64 rows for "
                          "each warp group of a tile, at most 256, got "
                       << tileM;
  if (waveN < 8 || waveN > 256 || waveN % (config.storeByTma ? 16 : 8) != 0)
    return emitError() << "expected wave_n to be a multiple of 8, or of 16 "
                          "with store_by_tma, at most 256, got "
                       << waveN;
  if (tileN < 1 || tileN > 256 || tileN % waveN != 0)
    return emitError() << "expected tile_n to be a multiple of wave_n, at most "
                          "256, got "
                       << tileN;
  if (config.stages != 0 && (config.stages < 2 || config.stages > 16))
    return emitError() << "expected 2 to 16 stages, or 0 for as many as fit, "
                          "got "
                       << config.stages;
  if (config.group < 1)
    return emitError() << "expected a positive group, got " << config.group;
  if (config.pingPong && config.warpGroups != 2)
    return emitError() << "expected 2 warp groups with ping_pong, got "
                       << config.warpGroups;
  if (config.pingPong && config.promotion != Promotion::None)
    return emitError() << "expected promotion = none with ping_pong, got "
                       << stringifyEnum(config.promotion);
  if (config.twoSides && (tileN % 128 != 0 || tileN > 2 * waveN ||
                          config.swapOperands || config.splitK > 1))
    return emitError()
           << "expected tile_n to be a multiple of 128, at most two "
              "waves, no swap_operands and no split_k with "
              "two_sides, got tile_n = "
           << tileN << ", wave_n = " << waveN;
  if (config.epilogueWarps &&
      (!config.storeByTma || config.pingPong || config.getSlabColumns() != 64))
    return emitError()
           << "expected store_by_tma, no ping_pong and wave_n to be "
              "a multiple of 64 with epilogue_warps, got store_by_tma = "
           << (config.storeByTma ? "true" : "false")
           << ", ping_pong = " << (config.pingPong ? "true" : "false")
           << ", wave_n = " << waveN;
  if (config.cluster != 1 && config.cluster != 2)
    return emitError() << "expected clusters of 1 or 2 blocks, got "
                       << config.cluster;
  int64_t shared = config.shareRows ? tileM : tileN;
  if (config.cluster == 2 && shared % 16 != 0)
    return emitError() << "expected the shared side of a tile to be a multiple "
                          "of 16, got "
                       << shared;
  if (config.prefetch < 0 || config.prefetch > 16)
    return emitError() << "expected prefetch to be 0 to 16, got "
                       << config.prefetch;
  if (config.swapOperands && config.storeByTma)
    return emitError() << "expected store_by_tma = false with swap_operands, "
                          "whose results are transposed";
  if (split > 1 &&
      (config.pingPong || config.epilogueWarps || config.cluster > 1))
    return emitError() << "expected cluster = 1, no ping_pong and no "
                          "epilogue_warps with split_k, got cluster = "
                       << config.cluster << ", ping_pong = "
                       << (config.pingPong ? "true" : "false")
                       << ", epilogue_warps = "
                       << (config.epilogueWarps ? "true" : "false");
  if (waveN % (split * (config.storeByTma ? 16 : 8)) != 0)
    return emitError() << "expected wave_n to be a multiple of 8, or of 16 "
                          "with store_by_tma, for each of the "
                       << split << " blocks of split_k, got " << waveN;
  return success();
}

LogicalResult MmaSyncAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  MmaSyncConfig config) {
  int64_t warps = config.warpsM * config.warpsN;
  if (config.warpsM < 1 || config.warpsN < 1 || warps > 32)
    return emitError() << "expected 1 to 32 warps, got " << config.warpsM
                       << " x " << config.warpsN;
  for (auto [name, tile, count] :
       {std::tuple("m", config.tileM, config.warpsM),
        std::tuple("n", config.tileN, config.warpsN)})
    if (tile < 1 || tile > 256 || tile % (16 * count) != 0)
      return emitError() << "expected tile_" << name
                         << " to be a multiple of 16 for each warp along it, "
                            "at most 256, got "
                         << tile;
  if (config.tileK != 32 && config.tileK != 64 && config.tileK != 128)
    return emitError() << "expected tile_k to be 32, 64 or 128, got "
                       << config.tileK;
  if (config.stages < 2 || config.stages > 16)
    return emitError() << "expected 2 to 16 stages, got " << config.stages;
  if (config.group < 1)
    return emitError() << "expected a positive group, got " << config.group;
  if (config.blocksPerMultiprocessor < 1 || config.blocksPerMultiprocessor > 32)
    return emitError()
           << "expected 1 to 32 blocks for each multiprocessor, got "
           << config.blocksPerMultiprocessor;
  if (config.instruction == WarpMatmul::None)
    return emitError() << "expected an instruction that multiplies, got none";
  return success();
}

LogicalResult Tcgen05Attr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  Tcgen05Config config) {
  if (config.stages < 2 || config.stages > 16)
    return emitError() << "expected 2 to 16 stages, got " << config.stages;
  return success();
}

LogicalResult QuantizeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   QuantizeConfig config) {
  if (config.tileRows < 1 || config.tileColumns < 1)
    return emitError() << "expected a tile with elements, got "
                       << config.tileRows << " x " << config.tileColumns;
  if (config.threads < 1 || config.threads > 1024 ||
      !llvm::isPowerOf2_64(config.threads))
    return emitError() << "expected a power of two of threads, at most 1024, "
                          "got "
                       << config.threads;
  if (config.tilesPerThread < 1)
    return emitError()
           << "expected a positive number of tiles for each thread, got "
           << config.tilesPerThread;
  if (config.keptParts < 0)
    return emitError() << "expected kept_parts not to be negative, got "
                       << config.keptParts;
  return success();
}

/// Probabilities before the division are at most 2^slack, and they are rounded
/// to f16, whose largest value is just below 2^16.
static constexpr int64_t maxAttentionSlack = 15;
/// The largest number of parts of keys [attention_c23].
static constexpr int64_t maxAttentionKeyParts = 128;

LogicalResult
AttentionAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                      AttentionConfig config) {
  if (config.warpGroups < 1 || config.warpGroups > 3)
    return emitError() << "expected 1 to 3 warp groups, got "
                       << config.warpGroups;
  if (config.tileKeys < 16 || config.tileKeys > 256 ||
      config.tileKeys % 16 != 0)
    return emitError() << "expected tile_keys to be a multiple of 16, at most "
                          "256, got "
                       << config.tileKeys;
  for (auto [name, stages] : {std::pair("key_stages", config.keyStages),
                              std::pair("value_stages", config.valueStages)})
    if (stages < 2 || stages > 16)
      return emitError() << "expected 2 to 16 " << name << ", got " << stages;
  if (config.slack < 0 || config.slack > maxAttentionSlack)
    return emitError() << "expected a slack of 0 to " << maxAttentionSlack
                       << ", got " << config.slack;
  if (config.takeTurns && config.warpGroups < 2)
    return emitError() << "expected at least 2 warp groups to take turns, got "
                       << config.warpGroups;
  return success();
}

LogicalResult
MmaAttentionAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                         MmaAttentionConfig config) {
  if (config.warps < 1 || config.warps > 16)
    return emitError() << "expected 1 to 16 warps, got " << config.warps;
  if (config.warpRows != 16 && config.warpRows != 32)
    return emitError() << "expected warp_rows to be 16 or 32, got "
                       << config.warpRows;
  // Sums are scaled at most once for 64 keys [attention_c8].
  if (config.tileKeys < 64 || config.tileKeys > 256 ||
      config.tileKeys % 16 != 0)
    return emitError() << "expected tile_keys to be a multiple of 16 from 64 "
                          "to 256, got "
                       << config.tileKeys;
  if (config.stages < 1 || config.stages > 8)
    return emitError() << "expected 1 to 8 stages, got " << config.stages;
  if (config.slack < 0 || config.slack > maxAttentionSlack)
    return emitError() << "expected a slack of 0 to " << maxAttentionSlack
                       << ", got " << config.slack;
  if (config.blocksPerMultiprocessor < 1 || config.blocksPerMultiprocessor > 8)
    return emitError() << "expected 1 to 8 blocks for each multiprocessor, got "
                       << config.blocksPerMultiprocessor;
  if (config.tileHeads < 1 || config.tileHeads > 256)
    return emitError() << "expected 1 to 256 tile_heads, got "
                       << config.tileHeads;
  if (config.keyParts < 1 || config.keyParts > maxAttentionKeyParts)
    return emitError() << "expected 1 to " << maxAttentionKeyParts
                       << " key_parts, got " << config.keyParts;
  return success();
}

LogicalResult
BlockMaskAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                      BlockMaskConfig config) {
  if (config.threads < 32 || config.threads > 1024 || config.threads % 32 != 0)
    return emitError()
           << "expected a multiple of 32 threads, at most 1024, got "
           << config.threads;
  return success();
}

LogicalResult RowsAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               RowsConfig config) {
  if (config.threads < 1 || config.threads > 256 ||
      !llvm::isPowerOf2_64(config.threads))
    return emitError()
           << "expected a power of two of threads for each row, at most "
              "256, got "
           << config.threads;
  if (config.rows < 1 || config.rows * config.threads > 1024 ||
      (config.threads > 32 && config.rows != 1))
    return emitError()
           << "expected 1 row with more than 32 threads for each row, "
              "else at most 1024 threads, got "
           << config.rows << " rows of " << config.threads << " threads";
  if (config.rows * config.threads % 32 != 0)
    return emitError() << "expected whole warps, got " << config.rows
                       << " rows of " << config.threads << " threads";
  if (config.vectors < 1 || config.vectors > 32)
    return emitError() << "expected 1 to 32 vectors for each thread, got "
                       << config.vectors;
  return success();
}

LogicalResult
KernelByRowsAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                         ArrayRef<int64_t> mostRows, ArrayAttr kernels) {
  if (mostRows.empty() || kernels.size() != mostRows.size() + 1)
    return emitError() << "expected at least one number in most_rows, and one "
                          "kernel more than numbers, got "
                       << mostRows.size() << " and " << kernels.size();
  int64_t last = 0;
  for (int64_t rows : mostRows) {
    if (rows <= last)
      return emitError() << "expected growing positive numbers in most_rows, "
                            "got "
                         << rows << " after " << last;
    last = rows;
  }
  for (Attribute kernel : kernels) {
    if (!kernel.hasTrait<AttributeTrait::IsKernelConfig>() ||
        isa<KernelByRowsAttr>(kernel))
      return emitError() << "expected attributes of a family of kernels "
                            "(#fp8.wgmma, #fp8.mma_sync, ...), got "
                         << kernel;
    if (kernel.getTypeID() != kernels[0].getTypeID())
      return emitError() << "expected kernels of one family, got " << kernels[0]
                         << " and " << kernel;
  }
  return success();
}

Attribute KernelByRowsAttr::getLastKernel() const {
  return getKernels().getValue().back();
}
