//===- WgmmaMatmul.h - Matmul kernel for sm_90a -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the body of a kernel that multiplies rows x K by columns x K. The rows
// are those of the operand on the M side of the instruction, which is A, or B
// if operands are swapped.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAMATMUL_H
#define LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAMATMUL_H

#include "../Matmul/Epilogue.h"
#include "../Matmul/ScaleSpec.h"
#include "fp8/Conversion/WgmmaChoice.h"

namespace mlir::fp8 {

/// Bytes of a row of an operand in a stage: those of one swizzle pattern.
constexpr int64_t stageRowBytes = 128;

/// Everything that the code of the kernel depends on.
struct WgmmaKernelSpec {
  WgmmaConfig config;
  /// Element types of the two sides: FP8 each, or both bf16, or both f16.
  Type rowType, columnType;
  /// Whether the operand of a side is contiguous along its rows or columns
  /// instead of along K.
  bool rowsAreTransposed = false, columnsAreTransposed = false;
  /// Elements of K between promotions: 32, 64 or 128.
  int64_t groupK = 128;
  ScaleSpec rowScale, columnScale;
  bool hasBatch = false;
  /// Whether each batch has its own matrix of an operand, and of its scales.
  /// Otherwise all batches share one.
  bool rowsHaveBatch = true, columnsHaveBatch = true;
  bool rowScaleHasBatch = true, columnScaleHasBatch = true;
  /// Whether the columns of the result have stride 1.
  bool contiguousColumns = true;
  /// Whether pairs of elements that start at an even column are aligned.
  bool pairedStores = false;
  /// Whether the epilogue ends in a quantization that computes scales.
  bool quantizes = false;
  /// Whether codes by a given scale are stored 8 or 16 bytes at a time: their
  /// rows start at multiples of 16 bytes and have a multiple of 16 columns.
  bool alignedCodes = false;
  /// The number of the extra operand that is copied to the slabs of the result,
  /// or -1.
  int64_t slabExtra = -1;
  /// The bytes of staged operands of the epilogue.
  int64_t extraBytes = 0;
  /// The rows of A that are copied to a stage. If A has fewer rows than the
  /// tile, the rest of the stage keeps old bytes, which only affect results
  /// that are not stored.
  int64_t loadedRows = 0;
  /// Whether the L2 cache gives up B before other data, because B is read only
  /// once.
  bool evictsB = false;
  /// The number of matmuls that the launch computes.
  int64_t problems = 1;

  static constexpr auto fields() {
    using Spec = WgmmaKernelSpec;
    return std::make_tuple(
        Field{"config", &Spec::config}, Field{"row_type", &Spec::rowType},
        Field{"column_type", &Spec::columnType},
        Field{"rows_are_transposed", &Spec::rowsAreTransposed},
        Field{"columns_are_transposed", &Spec::columnsAreTransposed},
        Field{"group_k", &Spec::groupK}, Field{"row_scale", &Spec::rowScale},
        Field{"column_scale", &Spec::columnScale},
        Field{"has_batch", &Spec::hasBatch},
        Field{"rows_have_batch", &Spec::rowsHaveBatch},
        Field{"columns_have_batch", &Spec::columnsHaveBatch},
        Field{"row_scale_has_batch", &Spec::rowScaleHasBatch},
        Field{"column_scale_has_batch", &Spec::columnScaleHasBatch},
        Field{"contiguous_columns", &Spec::contiguousColumns},
        Field{"paired_stores", &Spec::pairedStores},
        Field{"quantizes", &Spec::quantizes},
        Field{"aligned_codes", &Spec::alignedCodes},
        Field{"slab_extra", &Spec::slabExtra},
        Field{"extra_bytes", &Spec::extraBytes},
        Field{"loaded_rows", &Spec::loadedRows},
        Field{"evicts_b", &Spec::evictsB}, Field{"problems", &Spec::problems});
  }

  /// Elements of K in a stage.
  int64_t getBlockK() const {
    return stageRowBytes * 8 / rowType.getIntOrFloatBitWidth();
  }
  /// The rows, and the columns of one right-hand side, that are copied to a
  /// stage.
  int64_t getStagedRows() const {
    return config.swapOperands ? config.tileM : loadedRows;
  }
  int64_t getStagedColumns() const {
    return config.swapOperands ? loadedRows : config.getResultColumns();
  }
  int64_t getSharedBytes() const {
    return config.getSharedBytes(getWgmmaScaleBytes(config, groupK),
                                 extraBytes);
  }
  /// The key of the kernel, which differs if the code differs. It has all
  /// fields except `earlyLaunch`.
  std::string getKey() const;
  std::string getName() const;
};

/// The parameters of each matmul of the launch, in this order:
/// - the maps of the operands with the rows and with the columns, and that of
///   the second right-hand side, if any;
/// - the map of the result (storeByTma), or its pointer and the i64 strides of
///   batch, row and column;
/// - the map of the operand of the epilogue that is copied to slabs, if any;
/// - if the result is quantized, the pointer to its scales and the i64 strides
///   of batch, row and group;
/// - for the scales of each side, and of the second right-hand side, a map
///   (Rows), or the pointer and the i64 strides of batch, row and K (Blocks);
/// - as i32, the sizes batch, rows, columns and K;
/// - the parameters of the epilogue.
/// The function gives those of one matmul, except the parameters of the
/// epilogue.
SmallVector<KernelParameter> getWgmmaParameters(const WgmmaKernelSpec &spec);

void emitWgmmaMatmul(KernelBuilder &b, ValueRange arguments,
                     const WgmmaKernelSpec &spec, Epilogue epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAMATMUL_H
