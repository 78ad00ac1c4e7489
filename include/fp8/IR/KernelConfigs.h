//===- KernelConfigs.h - What can be chosen about kernels -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One struct for each family of kernels: the value of its attribute in
// KernelAttrs.td. fp8-select-kernels fills it in, convert-fp8-to-gpu writes
// the kernel that it describes.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_KERNELCONFIGS_H
#define FP8_IR_KERNELCONFIGS_H

#include "fp8/Support/FieldList.h"
#include "fp8/Support/GpuChipNames.h"
#include "fp8/Support/KernelEnums.h"
#include <cstdint>
#include <numeric>

namespace mlir::fp8 {

/// A matmul on the products of warp groups: persistent blocks, one warp that
/// copies tiles, and warp groups that multiply and store.
struct WgmmaConfig {
  /// Rows and columns of the result that a block computes at a time; with
  /// `swapOperands` rows are those of B.
  int64_t tileM = 128, tileN = 256;
  int64_t warpGroups = 2;
  /// Columns of one wgmma.
  int64_t waveN = 256;
  /// Buffers of 128 bytes of K; in an attribute that a user wrote, 0 for as
  /// many as fit.
  int64_t stages = 0;
  /// Tiles along `rasterAlongN ? N : M` that are visited together, so that
  /// their operands stay in L2.
  int64_t group = 8;
  bool rasterAlongN = false;
  /// Multiplies B by A: for few rows of A, which then fill the narrow side of
  /// the instruction.
  bool swapOperands = false;
  /// Through shared memory by TMA, instead of straight from registers.
  bool storeByTma = true;
  /// Two warp groups have tiles of their own, and one stores while the other
  /// multiplies; else all share a tile. Only without promotion.
  bool pingPong = false;
  /// A warp beside the producer's for each warp group finishes the result in
  /// shared memory and stores it, while the group multiplies its next tile.
  bool epilogueWarps = false;
  /// Blocks of a cluster, 1 or 2: they share the tiles of one operand, rows or
  /// else columns, each copying half of it for both.
  int64_t cluster = 1;
  bool shareRows = false;
  /// Starts while the kernel before still runs (programmatic dependent launch).
  /// Hides the launch, but blocks are then placed as multiprocessors become
  /// free; in the usual order neighbors share more of what they read, which
  /// long kernels gain more from.
  bool earlyLaunch = true;
  Promotion promotion = Promotion::Plain;
  /// How scales of the two sides of the tile reach the products.
  ScaleFeed rowScale = ScaleFeed::None, columnScale = ScaleFeed::None;

  static constexpr auto fields() {
    return std::make_tuple(Field{"tile_m", &WgmmaConfig::tileM},
                           Field{"tile_n", &WgmmaConfig::tileN},
                           Field{"warp_groups", &WgmmaConfig::warpGroups},
                           Field{"wave_n", &WgmmaConfig::waveN},
                           Field{"stages", &WgmmaConfig::stages},
                           Field{"group", &WgmmaConfig::group},
                           Field{"raster_along_n", &WgmmaConfig::rasterAlongN},
                           Field{"swap_operands", &WgmmaConfig::swapOperands},
                           Field{"store_by_tma", &WgmmaConfig::storeByTma},
                           Field{"ping_pong", &WgmmaConfig::pingPong},
                           Field{"epilogue_warps", &WgmmaConfig::epilogueWarps},
                           Field{"cluster", &WgmmaConfig::cluster},
                           Field{"share_rows", &WgmmaConfig::shareRows},
                           Field{"early_launch", &WgmmaConfig::earlyLaunch},
                           Field{"promotion", &WgmmaConfig::promotion},
                           Field{"row_scale", &WgmmaConfig::rowScale},
                           Field{"column_scale", &WgmmaConfig::columnScale});
  }

  /// Bytes of the barriers between a warp group and the warp that finishes its
  /// part of a tile.
  static constexpr int64_t handOverBytes = 4 * 8;
  /// Bytes of shared memory with `scaleBytes` of scales a stage and
  /// `extraBytes` of epilogue operands.
  int64_t getSharedBytes(int64_t scaleBytes, int64_t extraBytes) const {
    int64_t stage = (tileM + tileN) * 128 + scaleBytes + 2 * 8;
    int64_t turns = pingPong ? 2 * 8 : 0;
    int64_t handOvers = epilogueWarps ? warpGroups * handOverBytes : 0;
    return stages * stage + getStoreBytes() + extraBytes + turns + handOvers;
  }
  int64_t getThreads() const { return 128 * (warpGroups + 1); }
  /// Rows that the warp groups of a tile multiply at once.
  int64_t getWaveRows() const { return pingPong ? 64 : 64 * warpGroups; }
  /// Tiles of a cluster, side by side.
  int64_t getClusterRows() const { return shareRows ? 1 : cluster; }
  int64_t getClusterColumns() const { return shareRows ? cluster : 1; }
  /// Columns of a slab: 16-bit results go to memory by slabs of 64 rows.
  int64_t getSlabColumns() const { return std::gcd<int64_t>(waveN, 64); }
  /// Slabs of a warp group: two, one of which is filled while the other
  /// travels, or all of its part of a tile for the warp that finishes it.
  int64_t getStoreBuffers() const {
    return epilogueWarps ? tileM / getWaveRows() * tileN / getSlabColumns() : 2;
  }
  /// Bytes of the slabs of all warp groups.
  int64_t getStoreBytes() const {
    int64_t slabBytes = 64 * getSlabColumns() * 2;
    return storeByTma ? warpGroups * getStoreBuffers() * slabBytes : 0;
  }
};

/// A matmul on products of single warps: one tile a block, and stages of K that
/// cp.async fills.
struct MmaSyncConfig {
  int64_t tileM = 128, tileN = 128;
  /// Elements of K that a stage holds of each row: 64, or 128 of FP8, or 32 or
  /// 64 where no operand is FP8.
  int64_t tileK = 128;
  int64_t warpsM = 4, warpsN = 4;
  int64_t stages = 3;
  /// Tiles along M that are visited together, so that their operands stay in
  /// L2.
  int64_t group = 8;
  int64_t blocksPerMultiprocessor = 1;
  WarpMatmul instruction = WarpMatmul::F8;
  Promotion promotion = Promotion::Plain;

  static constexpr auto fields() {
    return std::make_tuple(Field{"tile_m", &MmaSyncConfig::tileM},
                           Field{"tile_n", &MmaSyncConfig::tileN},
                           Field{"tile_k", &MmaSyncConfig::tileK},
                           Field{"warps_m", &MmaSyncConfig::warpsM},
                           Field{"warps_n", &MmaSyncConfig::warpsN},
                           Field{"stages", &MmaSyncConfig::stages},
                           Field{"group", &MmaSyncConfig::group},
                           Field{"blocks_per_multiprocessor",
                                 &MmaSyncConfig::blocksPerMultiprocessor},
                           Field{"instruction", &MmaSyncConfig::instruction},
                           Field{"promotion", &MmaSyncConfig::promotion});
  }

  int64_t getThreads() const { return 32 * warpsM * warpsN; }
};

/// A matmul into tensor memory: one tile of 128 x 128 a block.
struct Tcgen05Config {
  /// Buffers of 128 of K of both operands.
  int64_t stages = 6;

  static constexpr auto fields() {
    return std::make_tuple(Field{"stages", &Tcgen05Config::stages});
  }
};

/// A quantization: which of three kinds of kernels, and how threads share the
/// matrix.
struct QuantizeConfig {
  QuantizeKind kind = QuantizeKind::Tiles;
  /// Of kind `tiles`: what `threads` keep in registers at once, and tiles that
  /// a thread works on, one below the other.
  int64_t tileRows = 1, tileColumns = 1, threads = 1;
  int64_t tilesPerThread = 1;
  /// Neighboring warps go down the columns, which suits scales that are stored
  /// column by column, instead of along the rows.
  bool downColumns = false;
  /// All tiles lie in one column of tiles.
  bool oneColumn = false;
  /// Of kind `tensor`: parts of a warp that stay in shared memory between the
  /// two passes.
  int64_t keptParts = 0;
  /// Maxima of two 16-bit integers are one instruction.
  bool pairedMaximum = false;
  /// Starts while the kernel before still runs.
  bool earlyLaunch = false;

  static constexpr auto fields() {
    return std::make_tuple(
        Field{"kind", &QuantizeConfig::kind},
        Field{"tile_rows", &QuantizeConfig::tileRows},
        Field{"tile_columns", &QuantizeConfig::tileColumns},
        Field{"threads", &QuantizeConfig::threads},
        Field{"tiles_per_thread", &QuantizeConfig::tilesPerThread},
        Field{"down_columns", &QuantizeConfig::downColumns},
        Field{"one_column", &QuantizeConfig::oneColumn},
        Field{"kept_parts", &QuantizeConfig::keptParts},
        Field{"paired_maximum", &QuantizeConfig::pairedMaximum},
        Field{"early_launch", &QuantizeConfig::earlyLaunch});
  }
};

/// An attention with TMA and products of warp groups. Blocks are persistent. In
/// each block one warp copies tiles, and `warpGroups` warp groups compute 64
/// query rows each. They visit the tiles of keys from the last one to the
/// first.
struct AttentionConfig {
  int64_t warpGroups = 3;
  /// Keys of a tile.
  int64_t tileKeys = 128;
  /// How many tiles of k, and of v, fit into shared memory at a time.
  int64_t keyStages = 2, valueStages = 2;
  /// The product of q and the next tile of k runs together with the product of
  /// this tile's probabilities and v, and exponentials are computed beside the
  /// latter. Without overlap a warp group does one after the other, and other
  /// warp groups fill the gaps.
  bool overlap = false;
  /// With `overlap`, the number that is subtracted before the exponential may
  /// be smaller than the largest score so far. The sums are scaled to a new
  /// number only when the exponential would exceed 2 to the power of `slack`.
  int64_t slack = 8;
  /// The kernel starts while the previous kernel still runs, which hides the
  /// time of the launch.
  bool earlyLaunch = false;

  static constexpr auto fields() {
    return std::make_tuple(
        Field{"warp_groups", &AttentionConfig::warpGroups},
        Field{"tile_keys", &AttentionConfig::tileKeys},
        Field{"key_stages", &AttentionConfig::keyStages},
        Field{"value_stages", &AttentionConfig::valueStages},
        Field{"overlap", &AttentionConfig::overlap},
        Field{"slack", &AttentionConfig::slack},
        Field{"early_launch", &AttentionConfig::earlyLaunch});
  }

  int64_t getTileRows() const { return 64 * warpGroups; }
  int64_t getThreads() const { return 128 * (warpGroups + 1); }
  /// Registers of a thread in a warp group that multiplies, and in the one that
  /// copies.
  int64_t getConsumerRegisters() const { return warpGroups > 2 ? 160 : 240; }
  int64_t getProducerRegisters() const { return warpGroups > 2 ? 32 : 24; }
  /// The largest number of accumulators of a thread for which the other values
  /// still fit into its registers.
  int64_t getMaxAccumulators() const { return warpGroups > 2 ? 128 : 160; }
};

/// Rows of elementwise operations and reductions: threads that share a row hold
/// its inputs in registers, in vectors of eight elements.
struct RowsConfig {
  /// Threads of a row, and rows of a thread block.
  int64_t threads = 32, rows = 8;
  /// Vectors of a thread.
  int64_t vectors = 1;
  /// Maxima of two 16-bit integers are one instruction.
  bool pairedMaximum = false;
  /// Starts while the kernel before still runs.
  bool earlyLaunch = false;

  static constexpr auto fields() {
    return std::make_tuple(Field{"threads", &RowsConfig::threads},
                           Field{"rows", &RowsConfig::rows},
                           Field{"vectors", &RowsConfig::vectors},
                           Field{"paired_maximum", &RowsConfig::pairedMaximum},
                           Field{"early_launch", &RowsConfig::earlyLaunch});
  }
};

template <typename Config>
using IfConfig = std::enable_if_t<detail::HasFields<Config>::value>;
template <typename Config, typename = IfConfig<Config>>
bool operator==(const Config &a, const Config &b) {
  return haveEqualFields(a, b);
}
template <typename Config, typename = IfConfig<Config>>
llvm::hash_code hash_value(const Config &config) {
  return hashFields(config);
}

} // namespace mlir::fp8

#endif // FP8_IR_KERNELCONFIGS_H
