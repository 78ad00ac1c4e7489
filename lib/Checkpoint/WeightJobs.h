//===- WeightJobs.h - The bytes of weights ----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the jobs of plans do: read a weight, compute, write, band by band.
// Plans decide which one of them a weight gets.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_WEIGHTJOBS_H
#define LIB_CHECKPOINT_WEIGHTJOBS_H

#include "fp8/Checkpoint/Bands.h"
#include "fp8/Checkpoint/ParamManifest.h"

namespace mlir::fp8 {

/// What a plan takes for a weight. The checkpoint and its tensors have to live
/// as long.
struct WeightJob {
  JobMemory memory;
  OutputPlan::Work work;
};

/// Records values that are not finite.
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

/// The codes of a band of an input.
llvm::Error readCodes(const Checkpoint &checkpoint, const StoredWeight &source,
                      const Band &band, std::vector<uint8_t> &codes);

/// Codes as they are, scales repeated.
WeightJob makeConvertJob(const Checkpoint &checkpoint,
                         const StoredWeight &source, Layout layout,
                         const OutputWeight &weight);

/// A matrix, or stacked ones of whole blocks, by way of bf16; records the
/// error.
WeightJob makeRequantizeJob(const Checkpoint &checkpoint,
                            const StoredWeight &source, Layout layout,
                            QuantizeDecision decision, OutputWeight weight,
                            std::shared_ptr<RunRecord> record);

WeightJob makeDequantizeJob(const Checkpoint &checkpoint,
                            const StoredWeight &weight, FloatKind type);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_WEIGHTJOBS_H
