//===- WeightJobs.h - The bytes of weights ----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the jobs of plans do: read a weight, compute, write. Plans decide which
// one of them a weight gets.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_WEIGHTJOBS_H
#define LIB_CHECKPOINT_WEIGHTJOBS_H

#include "fp8/Checkpoint/ParamManifest.h"

namespace mlir::fp8 {

llvm::Error quantizeTensor(const Checkpoint &checkpoint,
                           const StoredTensor &tensor, Layout layout,
                           const QuantizeDecision &decision,
                           const OutputWeight &weight, PipelineJob &job,
                           TensorSink &sink);

llvm::Error quantizeParam(const Checkpoint &checkpoint,
                          const StoredTensor &tensor,
                          const ManifestParam &param, TensorSink &sink);

/// Codes as they are, scales repeated.
llvm::Error convertWeight(const Checkpoint &checkpoint,
                          const StoredWeight &source,
                          const OutputWeight &weight, Layout layout,
                          RunRecord &record, TensorSink &sink);

/// By way of bf16; records the error.
llvm::Error requantizeWeight(const Checkpoint &checkpoint,
                             const StoredWeight &source,
                             const QuantizeDecision &decision,
                             const OutputWeight &weight, Layout layout,
                             RunRecord &record, TensorSink &sink);

llvm::Error dequantizeTensor(const Checkpoint &checkpoint,
                             const StoredWeight &weight, FloatKind type,
                             TensorSink &sink);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_WEIGHTJOBS_H
