//===- MmaSyncMatmul.h - Matmul kernel on mma.sync --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the body of a kernel that multiplies A[batch, M, K] by B[batch, N, K]
// with warp-level instructions: on FP8 for sm_89 and sm_120a, on decoded FP8
// for every other chip from sm_80 on; with A in bf16 or f16, on decoded weights
// or on B of the same type; f32, and pairs of types, as sums of bf16.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCMATMUL_H
#define LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCMATMUL_H

#include "../Matmul/Epilogue.h"
#include "../Matmul/ScaleSpec.h"
#include "fp8/Conversion/MmaSyncChoice.h"

namespace mlir::fp8 {

/// Everything that the code of the kernel depends on.
struct MmaSyncKernelSpec {
  MmaSyncConfig config;
  /// Two FP8 types; or bf16 or f16, and an FP8 type that is decoded to it; or
  /// any two of bf16, f16 and f32.
  Type typeA, typeB;
  /// Of operands that are not FP8: rows are contiguous, not K.
  bool transposedA = false, transposedB = false;
  /// Elements of K between promotions: 32, 64 or 128, at most config.tileK.
  int64_t groupK = 128;
  /// Blocks of any number of rows, and of a multiple of `groupK`; read where
  /// they lie.
  ScaleSpec scaleA, scaleB;
  /// The instruction applies the scales: f8E8M0FNU, one a row and 32 of K, the
  /// four of 128 of K an aligned word.
  bool scaledByInstruction = false;
  /// The result's columns are contiguous (stride 1).
  bool contiguousColumns = true;
  /// Two neighbors in a row start at a multiple of their size.
  bool pairedStores = false;

  static constexpr auto fields() {
    using Spec = MmaSyncKernelSpec;
    return std::make_tuple(
        Field{"config", &Spec::config}, Field{"type_a", &Spec::typeA},
        Field{"type_b", &Spec::typeB},
        Field{"transposed_a", &Spec::transposedA},
        Field{"transposed_b", &Spec::transposedB},
        Field{"group_k", &Spec::groupK}, Field{"scale_a", &Spec::scaleA},
        Field{"scale_b", &Spec::scaleB},
        Field{"scaled_by_instruction", &Spec::scaledByInstruction},
        Field{"contiguous_columns", &Spec::contiguousColumns},
        Field{"paired_stores", &Spec::pairedStores});
  }

  int64_t getBytesA() const { return typeA.getIntOrFloatBitWidth() / 8; }
  int64_t getBytesB() const { return typeB.getIntOrFloatBitWidth() / 8; }
  /// The instruction multiplies bf16 or f16, as A is given.
  bool hasWideA() const { return getBytesA() > 1; }
  bool decodesWeights() const { return hasWideA() && getBytesB() == 1; }
  bool isUnquantized() const { return getBytesB() > 1; }
  /// Elements are multiplied as sums of bf16 [contract_c4].
  bool splits() const {
    return isUnquantized() && (typeA != typeB || typeA.isF32());
  }
  int64_t getScaleBytes(const ScaleSpec &scale, int64_t rows) const;
  int64_t getStageBytes() const;
  int64_t getSharedBytes() const { return config.stages * getStageBytes(); }
  std::string getKey() const;
  std::string getName() const;
};

/// The parameters in order: pointer and strides (i64: batch, row) of A and of
/// B, pointer and strides (i64: batch, row, column) of the result, pointer and
/// strides (i64: batch, row, K) of each scale that there is, all strides in
/// elements; i32 sizes batch, M, N, K; then the epilogue's. Rows of A and B are
/// contiguous along K and 16-byte aligned; of a transposed operand it is K that
/// strides, and each element of K that is aligned. Scales are f32, unless the
/// instruction applies them.
SmallVector<KernelParameter>
getMmaSyncParameters(const MmaSyncKernelSpec &spec);

void emitMmaSyncMatmul(KernelBuilder &b, ValueRange arguments,
                       const MmaSyncKernelSpec &spec, Epilogue epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCMATMUL_H
