//===- Tcgen05Matmul.h - Matmul kernel for sm_100a --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the body of a kernel that multiplies A[batch, M, K] by B[batch, N, K]
// and accumulates in tensor memory. There are no scales along K, or E8M0 scales
// for 32 elements of K.
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
  /// Whether A and B have f8E8M0FNU scales, one for each row and 32 elements of
  /// K. The four scales of 128 elements of K are an aligned word.
  bool scaled = false;
  bool hasBatch = false;
  /// Whether each batch has its own matrix of an operand. Otherwise all batches
  /// share one.
  bool aHasBatch = true, bHasBatch = true;
  Tcgen05Config config;
  /// Whether the columns of the result have stride 1.
  bool contiguousColumns = true;
  /// Whether pairs of elements that start at an even column are aligned.
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

/// The parameters in this order:
/// - the maps of A and B, with boxes of 128 elements of K x 128 rows and the
///   swizzle of 128 bytes;
/// - the pointer and the i64 strides of batch, row and column of the result;
/// - if there are scales, for those of A and for those of B, the pointer and
///   the i64 strides of batch, row and K;
/// - as i32, the sizes batch, M, N and K;
/// - the parameters of the epilogue.
SmallVector<KernelParameter>
getTcgen05Parameters(const Tcgen05KernelSpec &spec);

/// The facts about an operation that the choice of a kernel and its launch
/// need.
struct Tcgen05Problem : MatmulProblem {
  bool scaled = false;
};

/// The facts about `op`, which is on memrefs. If there is no kernel for it,
/// `why` gets the reason.
FailureOr<Tcgen05Problem> getTcgen05Problem(ScaledMatmulOp op, Refusal &why);

void emitTcgen05Matmul(KernelBuilder &b, ValueRange arguments,
                       const Tcgen05KernelSpec &spec, Epilogue epilogue);

/// Creates the launch of `kernel`, the kernel of `op`.
LogicalResult launchTcgen05(ScaledMatmulOp op, Tcgen05Attr kernel,
                            PatternRewriter &rewriter,
                            const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_TCGEN05_TCGEN05MATMUL_H
