//===- WeightJobs.h - Compute the bytes of weights --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The jobs of plans. A job reads a weight, computes and writes, band by band.
// Plans decide which job a weight gets.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_WEIGHTJOBS_H
#define LIB_CHECKPOINT_WEIGHTJOBS_H

#include "fp8/Checkpoint/Bands.h"
#include "fp8/Checkpoint/ParamManifest.h"

namespace mlir::fp8 {

/// A job for one weight. The checkpoint and its tensors must live as long as
/// the job.
struct WeightJob {
  JobMemory memory;
  OutputPlan::Work work;
};

/// Quantizes a tensor, and records values that are not finite.
WeightJob makeQuantizeJob(const Checkpoint &checkpoint,
                          const StoredTensor &tensor, Layout layout,
                          const QuantizeDecision &decision,
                          const OutputWeight &weight,
                          std::shared_ptr<RunRecord> record);

/// The same for a tensor that a manifest names.
WeightJob makeQuantizeJob(const Checkpoint &checkpoint,
                          const StoredTensor &tensor,
                          const ManifestParam &param,
                          std::shared_ptr<RunRecord> record);

/// Reads the codes of a band of an input.
llvm::Error readCodes(const Checkpoint &checkpoint, const StoredWeight &source,
                      const Band &band, std::vector<uint8_t> &codes);

/// Writes the same codes, and repeats the scales for finer blocks.
WeightJob makeConvertJob(const Checkpoint &checkpoint,
                         const StoredWeight &source, Layout layout,
                         const OutputWeight &weight);

/// Dequantizes a weight to bf16, quantizes it again and records the error. The
/// weight is a matrix, or a stack of matrices of whole blocks.
WeightJob makeRequantizeJob(const Checkpoint &checkpoint,
                            const StoredWeight &source, Layout layout,
                            QuantizeDecision decision, OutputWeight weight,
                            std::shared_ptr<RunRecord> record);

WeightJob makeDequantizeJob(const Checkpoint &checkpoint,
                            const StoredWeight &weight, FloatKind type);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_WEIGHTJOBS_H
