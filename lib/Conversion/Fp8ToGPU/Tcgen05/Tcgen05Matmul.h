//===- Tcgen05Matmul.h - Matmul kernel for sm_100a --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the body of a kernel that multiplies A[batch, M, K] by B[batch, N, K]
// into tensor memory. Without scales along K, or with E8M0 scales for 32 of K.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_TCGEN05_TCGEN05MATMUL_H
#define LIB_CONVERSION_FP8TOGPU_TCGEN05_TCGEN05MATMUL_H

#include "../KernelFamily.h"
#include "../Matmul/MatmulProblem.h"

namespace mlir::fp8 {

/// Everything that the code of the kernel depends on. A block of four warps
/// computes a tile of 128 x 128: one warp copies by TMA, one multiplies, two
/// copy scales, and all store.
struct Tcgen05KernelSpec {
  Type typeA, typeB;
  /// A and B have f8E8M0FNU scales, one a row and 32 of K, the four of 128 of K
  /// an aligned word.
  bool scaled = false;
  bool hasBatch = false;
  /// Each operand has a matrix a batch; else all batches share one.
  bool aHasBatch = true, bHasBatch = true;
  Tcgen05Config config;
  /// The result's columns are contiguous (stride 1).
  bool contiguousColumns = true;
  /// Two neighbors in a row start at a multiple of their size.
  bool pairedStores = false;

  static constexpr auto fields() {
    using Spec = Tcgen05KernelSpec;
    return std::make_tuple(
        Field{"config", &Spec::config}, Field{"type_a", &Spec::typeA},
        Field{"type_b", &Spec::typeB}, Field{"scaled", &Spec::scaled},
        Field{"has_batch", &Spec::hasBatch},
        Field{"a_has_batch", &Spec::aHasBatch},
        Field{"b_has_batch", &Spec::bHasBatch},
        Field{"contiguous_columns", &Spec::contiguousColumns},
        Field{"paired_stores", &Spec::pairedStores});
  }

  static constexpr int64_t tile = 128, tileK = 128, threads = 128;
  int64_t getStageBytes() const;
  int64_t getSharedBytes() const;
  std::string getKey() const;
  std::string getName() const;
};

/// The parameters in order: maps of A and B (boxes of 128 of K x 128 rows,
/// 128-byte swizzle); pointer and strides (i64: batch, row, column) of the
/// result; with scales, pointer and strides (i64: batch, row, K) of A's and of
/// B's; i32 sizes batch, M, N, K; then the epilogue's.
SmallVector<KernelParameter>
getTcgen05Parameters(const Tcgen05KernelSpec &spec);

/// What the choice of a kernel and its launch know of an operation.
struct Tcgen05Problem : MatmulProblem {
  bool scaled = false;
};

/// `op` on memrefs; or `why` there is no kernel for it.
FailureOr<Tcgen05Problem> getTcgen05Problem(ScaledMatmulOp op, Refusal &why);

void emitTcgen05Matmul(KernelBuilder &b, ValueRange arguments,
                       const Tcgen05KernelSpec &spec, Epilogue epilogue);

/// Launches the kernel of this family that `op` has.
LogicalResult launchTcgen05(ScaledMatmulOp op, Tcgen05Attr kernel,
                            PatternRewriter &rewriter,
                            const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_TCGEN05_TCGEN05MATMUL_H
