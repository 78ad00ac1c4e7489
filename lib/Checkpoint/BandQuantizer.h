//===- BandQuantizer.h - Quantize a weight band by band ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes the same bytes as quantizeWeight without the whole weight in memory.
// If a block is larger than a band, a first pass finds the largest values.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_BANDQUANTIZER_H
#define LIB_CHECKPOINT_BANDQUANTIZER_H

#include "BandWriter.h"
#include "fp8/Checkpoint/QuantizeDecision.h"

namespace mlir::fp8 {

class BandQuantizer {
public:
  /// Reads the values of a band as `type`.
  using Read = llvm::function_ref<llvm::Error(const Band &, void *values)>;
  /// Called once for each band, with its index, its values and the result.
  using Check = llvm::function_ref<llvm::Error(
      uint64_t index, const Band &, const void *values, const WeightForm &,
      const WeightData &)>;

  BandQuantizer(const QuantizeDecision &decision, FloatKind type, Bands bands,
                BandWriter writer);

  /// `read` may be called twice for a band.
  llvm::Error run(PipelineJob &job, TensorSink &sink, Read read,
                  Check check = nullptr);

private:
  llvm::Error findAmax(PipelineJob &job, Read read);
  llvm::Error writeScales(TensorSink &sink) const;
  WeightData quantize(const QuantizeDecision &decision, const Band &band,
                      const void *values) const;
  QuantizeDecision decideBand(const Band &band) const;

  QuantizeDecision decision;
  FloatKind type;
  Bands bands;
  BandWriter writer;
  /// The largest values of all blocks, if blocks are in several bands.
  std::vector<float> amax;
};

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_BANDQUANTIZER_H
