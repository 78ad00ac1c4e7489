//===- MmaSyncMatmul.h - Matmul kernel on mma.sync --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the body of a kernel that multiplies A[batch, M, K] by B[batch, N, K]
// with the instruction mma.sync. If both operands are FP8, it multiplies FP8 on
// sm_89 and sm_120a, and decoded FP8 on every other chip from sm_80 on. If A is
// bf16 or f16, B has the same type or is FP8, which is decoded. Otherwise the
// operands are any two of bf16, f16 and f32, which are split into sums of bf16.
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
  /// There are three cases: two FP8 types; bf16 or f16, and an FP8 type that is
  /// decoded to it; or any two of bf16, f16 and f32.
  Type typeA, typeB;
  /// Whether an operand that is not FP8 is contiguous along its rows instead of
  /// along K.
  bool transposedA = false, transposedB = false;
  /// Elements of K between promotions: 32, 64 or 128, at most config.tileK.
  int64_t groupK = 128;
  /// The scales, which threads read from device memory. A scale belongs to any
  /// number of rows and to a multiple of `groupK` elements of K.
  ScaleSpec scaleA, scaleB;
  /// Whether the instruction applies the scales. They are f8E8M0FNU, one for
  /// each row and 32 elements of K. The four scales of 128 elements of K are an
  /// aligned word.
  bool scaledByInstruction = false;
  /// Whether the columns of the result have stride 1.
  bool contiguousColumns = true;
  /// Whether pairs of elements that start at an even column are aligned.
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
  /// Whether A is not FP8. Then the instruction multiplies bf16 or f16.
  bool hasWideA() const { return getBytesA() > 1; }
  bool decodesWeights() const { return hasWideA() && getBytesB() == 1; }
  bool isUnquantized() const { return getBytesB() > 1; }
  /// Whether elements are split into sums of bf16 [contract_c4].
  bool splits() const {
    return isUnquantized() && (typeA != typeB || typeA.isF32());
  }
  int64_t getScaleBytes(const ScaleSpec &scale, int64_t rows) const;
  int64_t getStageBytes() const;
  int64_t getSharedBytes() const { return config.stages * getStageBytes(); }
  std::string getKey() const;
  std::string getName() const;
};

/// The parameters in this order:
/// - of A and of B, the pointer and the i64 strides of batch and row, or of
///   batch and K if the operand is transposed;
/// - of the result, the pointer and the i64 strides of batch, row and column;
/// - of each scale, the pointer and the i64 strides of batch, row and K;
/// - as i32, the sizes batch, M, N and K;
/// - the parameters of the epilogue.
/// All strides count elements. Rows of A and B are contiguous along K and start
/// at multiples of 16 bytes. In a transposed operand, the elements of all rows
/// at one k are contiguous and start at multiples of 16 bytes. Scales are f32,
/// unless the instruction applies them.
SmallVector<KernelParameter>
getMmaSyncParameters(const MmaSyncKernelSpec &spec);

void emitMmaSyncMatmul(KernelBuilder &b, ValueRange arguments,
                       const MmaSyncKernelSpec &spec, Epilogue epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCMATMUL_H
