//===- KernelConfigs.h - Choices of kernels ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// For each family of kernels, a struct has everything that can be chosen about
// a kernel. It is the value of the family's attribute in KernelAttrs.td.
// fp8-select-kernels fills it in, and convert-fp8-to-gpu writes the kernel that
// it describes.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_KERNELCONFIGS_H
#define FP8_IR_KERNELCONFIGS_H

#include "fp8/Support/FieldList.h"
#include "fp8/Support/GpuChipNames.h"
#include "fp8/Support/KernelEnums.h"
#include <algorithm>
#include <cstdint>
#include <numeric>

namespace mlir::fp8 {

/// A kernel of a matmul in which warp groups multiply. Its blocks are
/// persistent: each computes many tiles. In each block one warp copies
/// operands, and warp groups multiply and store.
struct WgmmaConfig {
  /// Rows and columns of the result that a block computes at a time. With
  /// `swapOperands` these rows are rows of B.
  int64_t tileM = 128, tileN = 256;
  int64_t warpGroups = 2;
  /// Columns of one wgmma.
  int64_t waveN = 256;
  /// The number of buffers. Each has 128 bytes along K of both operands. In an
  /// attribute that a user wrote, 0 means as many as fit.
  int64_t stages = 0;
  /// The number of tiles along M, or with `rasterAlongN` along N, that are
  /// computed one after the other, so that their operands stay in the L2 cache.
  int64_t group = 8;
  bool rasterAlongN = false;
  /// Multiplies B by A. This suits an A with few rows, because the instruction
  /// can have fewer columns than rows.
  bool swapOperands = false;
  /// There are two right-hand sides. The first half of the columns of a stage
  /// are columns of B, and the second half are the same columns of the second
  /// right-hand side. So a tile of the result has half as many columns.
  bool twoSides = false;
  /// Writes the result to shared memory, from where TMA copies it to device
  /// memory, instead of storing it from registers.
  bool storeByTma = true;
  /// Each of two warp groups computes its own tiles, and one stores while the
  /// other multiplies. Otherwise all warp groups share a tile. Requires that
  /// there is no promotion.
  bool pingPong = false;
  /// For each warp group, a warp of the producer's group computes the rest of
  /// the epilogue in shared memory and stores the result, while the warp group
  /// multiplies its next tile.
  bool epilogueWarps = false;
  /// The number of blocks, 1 or 2, that share an operand. Their tiles have the
  /// same columns or, with `shareRows`, the same rows, and each block copies
  /// half of these for both.
  int64_t cluster = 1;
  bool shareRows = false;
  /// Blocks of a cluster that compute a tile together: 1, 2, 4 or 8. Each
  /// multiplies its part of K. They then exchange their sums through shared
  /// memory, and each adds and stores a part of the columns.
  int64_t splitK = 1;
  /// The number of stages of B whose copies from device memory to the L2 cache
  /// each block starts before the previous kernel has ended.
  int64_t prefetch = 0;
  /// Starts while the previous kernel still runs (programmatic dependent
  /// launch). This hides the time of the launch. But blocks are then placed in
  /// the order in which multiprocessors become free. In the usual order,
  /// neighboring blocks share more of what they read, and for long kernels this
  /// saves more time.
  bool earlyLaunch = true;
  Promotion promotion = Promotion::Plain;
  /// How the kernel reads the scales of the rows and of the columns of a tile.
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
                           Field{"two_sides", &WgmmaConfig::twoSides},
                           Field{"store_by_tma", &WgmmaConfig::storeByTma},
                           Field{"ping_pong", &WgmmaConfig::pingPong},
                           Field{"epilogue_warps", &WgmmaConfig::epilogueWarps},
                           Field{"cluster", &WgmmaConfig::cluster},
                           Field{"share_rows", &WgmmaConfig::shareRows},
                           Field{"split_k", &WgmmaConfig::splitK},
                           Field{"prefetch", &WgmmaConfig::prefetch},
                           Field{"early_launch", &WgmmaConfig::earlyLaunch},
                           Field{"promotion", &WgmmaConfig::promotion},
                           Field{"row_scale", &WgmmaConfig::rowScale},
                           Field{"column_scale", &WgmmaConfig::columnScale});
  }

  /// Bytes of the barriers between a warp group and the warp that finishes its
  /// part of a tile.
  static constexpr int64_t handOverBytes = 4 * 8;
  /// Bytes of shared memory. Each stage has `scaleBytes` of scales, and
  /// operands of the epilogue take `extraBytes`.
  int64_t getSharedBytes(int64_t scaleBytes, int64_t extraBytes) const {
    int64_t stage = (tileM + tileN) * 128 + scaleBytes + 2 * 8;
    int64_t turns = pingPong ? 2 * 8 : 0;
    int64_t handOvers = epilogueWarps ? warpGroups * handOverBytes : 0;
    return stages * stage + getStoreBytes() + extraBytes + turns + handOvers;
  }
  int64_t getThreads() const { return 128 * (warpGroups + 1); }
  /// Rows that the warp groups of a tile multiply at the same time.
  int64_t getWaveRows() const { return pingPong ? 64 : 64 * warpGroups; }
  /// The number of tiles that a cluster has along the rows, and along the
  /// columns, of the result.
  int64_t getClusterRows() const { return shareRows ? 1 : cluster; }
  int64_t getClusterColumns() const { return shareRows ? cluster : 1; }
  /// The number of blocks of a cluster. They share an operand (`cluster`) or a
  /// tile (`splitK`).
  int64_t getClusterBlocks() const { return cluster * splitK; }
  /// The number of columns of the result that a tile has.
  int64_t getResultColumns() const { return twoSides ? tileN / 2 : tileN; }
  /// The number of adjacent columns of the result that one block stores of each
  /// instruction's columns, or of the tile if there are two right-hand sides.
  int64_t getStoredColumns() const {
    return (twoSides ? tileN / 2 : waveN) / splitK;
  }
  /// The least number of stages. Blocks of a cluster exchange the sums of a
  /// tile in the memory of the stages.
  int64_t getMinStages() const {
    int64_t sums = splitK > 1 ? tileM * tileN * 4 : 0;
    int64_t stage = (tileM + tileN) * 128;
    return std::max<int64_t>(2, (sums + stage - 1) / stage);
  }
  /// Columns of a slab. 16-bit results go to memory in slabs, which have 64
  /// rows.
  int64_t getSlabColumns() const {
    return std::gcd<int64_t>(getStoredColumns(), 64);
  }
  /// The number of slabs of a warp group. If another warp finishes the slabs,
  /// there is one for each slab of its part of a tile. Otherwise there are two,
  /// one of which is filled while TMA copies the other.
  int64_t getStoreBuffers() const {
    return epilogueWarps
               ? tileM / getWaveRows() * getResultColumns() / getSlabColumns()
               : 2;
  }
  /// Bytes of the slabs of all warp groups.
  int64_t getStoreBytes() const {
    int64_t slabBytes = 64 * getSlabColumns() * 2;
    return storeByTma ? warpGroups * getStoreBuffers() * slabBytes : 0;
  }
};

/// A kernel of a matmul in which single warps multiply. Each block computes one
/// tile, and cp.async fills its stages.
struct MmaSyncConfig {
  int64_t tileM = 128, tileN = 128;
  /// Elements of K that a stage has of each row: 32, 64 or 128, and at least 64
  /// if an operand is FP8.
  int64_t tileK = 128;
  /// Warps along the rows, and along the columns, of the tile.
  int64_t warpsM = 4, warpsN = 4;
  int64_t stages = 3;
  /// The number of tiles along M that are computed one after the other, so that
  /// their operands stay in the L2 cache.
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

/// A kernel of a matmul that accumulates in tensor memory. Each block computes
/// one tile of 128 x 128.
struct Tcgen05Config {
  /// The number of buffers. Each has 128 elements along K of both operands.
  int64_t stages = 6;

  static constexpr auto fields() {
    return std::make_tuple(Field{"stages", &Tcgen05Config::stages});
  }
};

/// A kernel that quantizes: its kind, and how threads share the matrix.
struct QuantizeConfig {
  QuantizeKind kind = QuantizeKind::Tiles;
  /// For kind `tiles`: `threads` threads share a tile and keep it in registers.
  /// They process `tilesPerThread` tiles, one below the other.
  int64_t tileRows = 1, tileColumns = 1, threads = 1;
  int64_t tilesPerThread = 1;
  /// Neighboring warps process neighboring tiles of a column instead of
  /// neighboring tiles of a row. This suits scales that are stored column by
  /// column.
  bool downColumns = false;
  /// All tiles lie in one column of tiles.
  bool oneColumn = false;
  /// For kind `tensor`: the number of parts of the matrix that each warp keeps
  /// in shared memory between the maximum and the quantization.
  int64_t keptParts = 0;
  /// One instruction computes two maxima of 16-bit integers.
  bool pairedMaximum = false;
  /// Starts while the previous kernel still runs.
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

/// A kernel of attention in which warp groups multiply. Its blocks are
/// persistent. In each block one warp copies tiles by TMA, and `warpGroups`
/// warp groups compute 64 query rows each. They visit the tiles of keys from
/// the last one to the first.
struct AttentionConfig {
  int64_t warpGroups = 3;
  /// Keys of a tile.
  int64_t tileKeys = 128;
  /// How many tiles of k, and of v, fit into shared memory at a time.
  int64_t keyStages = 2, valueStages = 2;
  /// The product of q and the next tile of k runs together with the product of
  /// this tile's probabilities and v, and exponentials are computed during the
  /// latter. Without overlap, a warp group does one after the other, and other
  /// warp groups use the tensor cores in the meantime.
  bool overlap = false;
  /// With `overlap`, the number that is subtracted before the exponential may
  /// be smaller than the largest score so far. The sums are scaled to a new
  /// number only when the exponential would exceed 2 to the power of `slack`.
  int64_t slack = 8;
  /// Warp groups start their products in turn. So one of them computes
  /// exponentials while another one multiplies.
  bool takeTurns = false;
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
        Field{"take_turns", &AttentionConfig::takeTurns},
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

/// A kernel of attention in which single warps multiply. Each block computes
/// one tile of query rows, and cp.async fills its stages with tiles of k and v,
/// from the last keys to the first.
struct MmaAttentionConfig {
  int64_t warps = 4;
  /// Query rows of a warp, 16 or 32.
  int64_t warpRows = 32;
  /// Keys of a tile.
  int64_t tileKeys = 64;
  /// How many tiles of k, and as many of v, fit into shared memory at a time.
  int64_t stages = 1;
  /// Query rows stay in registers. Otherwise they are read from shared memory
  /// for each tile of keys.
  bool queryInRegisters = false;
  /// The number that is subtracted before the exponential may be smaller than
  /// the largest score so far. The sums are scaled to a new number only when
  /// the exponential would exceed 2 to the power of `slack`.
  int64_t slack = 8;
  int64_t blocksPerMultiprocessor = 1;
  /// The number of query heads whose rows share a tile. They are adjacent and
  /// read the same keys.
  int64_t tileHeads = 1;
  /// The number of parts into which the keys are divided. Each part of a tile
  /// is computed by a block of its own, and another kernel combines the parts
  /// [attention_c23].
  int64_t keyParts = 1;

  static constexpr auto fields() {
    return std::make_tuple(
        Field{"warps", &MmaAttentionConfig::warps},
        Field{"warp_rows", &MmaAttentionConfig::warpRows},
        Field{"tile_keys", &MmaAttentionConfig::tileKeys},
        Field{"stages", &MmaAttentionConfig::stages},
        Field{"query_in_registers", &MmaAttentionConfig::queryInRegisters},
        Field{"slack", &MmaAttentionConfig::slack},
        Field{"blocks_per_multiprocessor",
              &MmaAttentionConfig::blocksPerMultiprocessor},
        Field{"tile_heads", &MmaAttentionConfig::tileHeads},
        Field{"key_parts", &MmaAttentionConfig::keyParts});
  }

  int64_t getTileRows() const { return warps * warpRows; }
  int64_t getThreads() const { return 32 * warps; }
};

/// A kernel of fp8.block_mask.
struct BlockMaskConfig {
  /// Threads that share a block of the mask.
  int64_t threads = 256;

  static constexpr auto fields() {
    return std::make_tuple(Field{"threads", &BlockMaskConfig::threads});
  }
};

/// A kernel of fp8.rows. The threads that share a row hold its inputs in
/// registers, in vectors of eight elements.
struct RowsConfig {
  /// Threads of a row, and rows of a thread block.
  int64_t threads = 32, rows = 8;
  /// Vectors that a thread has of each input.
  int64_t vectors = 1;
  /// One instruction computes two maxima of 16-bit integers.
  bool pairedMaximum = false;
  /// Starts while the previous kernel still runs.
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
