//===- FoldJob.h - The quantization of one constant -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes what has to be computed to fold an operation on constants. A job
// does not need the operation any more, so it can be computed on any thread.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_FOLDJOB_H
#define LIB_TRANSFORMS_FOLDJOB_H

#include "ConstantTensor.h"
#include "fp8/Support/QuantizeBuffer.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::fp8 {

/// A constant while it is computed.
struct ConstantBuffer {
  RankedTensorType type;
  StringRef suffix;
  /// The number of bytes that are stored: one element for a splat.
  int64_t numBytes = 0;
  AsmResourceBlob blob = {};
  /// Set if the constant does not become a resource.
  TypedAttr attr = {};

  void allocate(bool splat);
  char *data() { return blob.getMutableData().data(); }
};

/// The quantization of one constant.
struct FoldJob {
  enum class Kind { DynamicQuantize, Quantize, Cast, Amax, ComputeScale };

  Kind kind;
  /// Jobs with the same key have the same results.
  Attribute key;
  ConstantTensor source;
  /// The scale of a quantize, the init of an amax.
  std::optional<ConstantTensor> second;
  QuantizeSpec spec;
  SmallVector<ConstantBuffer, 2> results;

  bool isSplat() const {
    return source.isSplat && (!second || second->isSplat) &&
           source.getNumElements() > 0;
  }
  bool producesData() const {
    return kind != Kind::Amax && kind != Kind::ComputeScale;
  }
};

/// The job that computes the results of `op`. None if an input is not constant;
/// `refusal` then gets the reason.
std::optional<FoldJob> makeFoldJob(Operation *op,
                                   SymbolTableCollection &symbols,
                                   FoldRefusal &refusal);

/// Computes the results of a job. All of them become dense attributes if the
/// constant is not a resource. Otherwise only scales of at most `maxDenseBytes`
/// bytes do, and the other results stay buffers, which can become resources.
void computeFoldJob(FoldJob &job, int64_t maxDenseBytes);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_FOLDJOB_H
