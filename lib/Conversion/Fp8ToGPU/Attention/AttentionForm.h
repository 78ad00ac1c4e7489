//===- AttentionForm.h - What attention kernels depend on -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Facts about an fp8.attention that kernels on any instruction need: which
// batch reads which elements, the form of the mask, and the scale. Also the
// host code that does not launch a kernel if there are no keys.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONFORM_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONFORM_H

#include "../Kernels/HostBuilder.h"
#include "AttentionView.h"
#include "fp8/Support/FieldList.h"

namespace mlir::fp8 {

/// The position in an operand along each of the kernel's two batches is the
/// index of the batch divided by this number. It is always 0 if the number is
/// 0.
struct BatchDivisors {
  int64_t outer = 1, inner = 1;

  static constexpr auto fields() {
    return std::make_tuple(Field{"outer", &BatchDivisors::outer},
                           Field{"inner", &BatchDivisors::inner});
  }
};

/// The scale of FP8 q, k or v in memory.
struct ScaleSpec {
  BatchDivisors batches = {0, 0};
  /// The number of rows of q, or of keys, that share an element. 0 if all of a
  /// batch do.
  int64_t block = 0;

  static constexpr auto fields() {
    return std::make_tuple(Field{"batches", &ScaleSpec::batches},
                           Field{"block", &ScaleSpec::block});
  }
};

/// A mask in memory.
struct MaskSpec {
  /// A mask in bf16, f16 or f32 is added to scores, and an i1 mask selects the
  /// scores that stay. The type is null if there is no mask.
  Type type;
  BatchDivisors batches = {0, 0};
  /// Whether the mask differs from row to row, and from key to key.
  bool hasRows = true, hasKeys = true;
  /// Whether keys are adjacent, and whether pairs that start at an even key are
  /// aligned.
  bool isContiguous = false, hasAlignedPairs = false;

  static constexpr auto fields() {
    return std::make_tuple(
        Field{"type", &MaskSpec::type}, Field{"batches", &MaskSpec::batches},
        Field{"has_rows", &MaskSpec::hasRows},
        Field{"has_keys", &MaskSpec::hasKeys},
        Field{"is_contiguous", &MaskSpec::isContiguous},
        Field{"has_aligned_pairs", &MaskSpec::hasAlignedPairs});
  }

  bool isAdded() const { return type && !type.isInteger(1); }
};

/// The operands, as the code of every kernel depends on them.
struct AttentionForm {
  /// The type of q, k and v, bf16, f16 or f8E4M3FN; the type of the result,
  /// bf16, f16 or f32.
  Type elementType, resultType;
  BatchDivisors keyBatches, valueBatches;
  /// The scales of q, k and v, if these are FP8.
  ScaleSpec queryScale, keyScale, valueScale;
  MaskSpec mask;
  bool zeroEmptyRows = false;

  static constexpr auto fields() {
    using Form = AttentionForm;
    return std::make_tuple(Field{"element_type", &Form::elementType},
                           Field{"result_type", &Form::resultType},
                           Field{"key_batches", &Form::keyBatches},
                           Field{"value_batches", &Form::valueBatches},
                           Field{"query_scale", &Form::queryScale},
                           Field{"key_scale", &Form::keyScale},
                           Field{"value_scale", &Form::valueScale},
                           Field{"mask", &Form::mask},
                           Field{"zero_empty_rows", &Form::zeroEmptyRows});
  }

  bool isFp8() const { return elementType.getIntOrFloatBitWidth() == 8; }
};

BatchDivisors getDivisors(const AttentionMemRef &operand);
AttentionForm getForm(const AttentionView &view);
/// The name of a kernel without what differs from family to family.
std::string getKernelName(const AttentionForm &form,
                          const AttentionShape &shape);

/// Whether kernels can compare scores before they are scaled, and multiply by
/// the scale in the exponent, in tiles to which no mask is added. The scale is
/// then also multiplied by scores of -inf, so it must not be 0. It must not be
/// negative, because that would reverse the order of scores.
bool canScaleInExponent(AttentionOp op);
/// The scale as kernels take it: multiplied by log2(e) if it is part of an
/// exponent.
float getKernelScale(AttentionOp op, bool isInExponent);

/// The number of keys of an attention.
OpFoldResult getKeyCount(HostBuilder &host, const AttentionView &view);
/// Creates host code that calls `launch` if there are keys. Without keys every
/// row is empty, so the result is filled, and no kernel runs.
void launchUnlessEmpty(HostBuilder &host, const AttentionView &view,
                       function_ref<void()> launch);
/// The number of heads, of `batches`, whose k and v together fit into
/// `cachedBytes`; at least one.
OpFoldResult countCachedHeads(HostBuilder &host, const AttentionView &view,
                              OpFoldResult batches, int64_t cachedBytes);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONFORM_H
