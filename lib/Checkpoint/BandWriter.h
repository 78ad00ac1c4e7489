//===- BandWriter.h - Store bands of a weight -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Cuts an FP8 weight of an output into bands that can be stored one by one, and
// stores them in the form of the layout.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_BANDWRITER_H
#define LIB_CHECKPOINT_BANDWRITER_H

#include "fp8/Checkpoint/Bands.h"
#include "fp8/Checkpoint/OutputPlan.h"

namespace mlir::fp8 {

class BandWriter {
public:
  BandWriter(Layout layout, const OutputWeight &weight);
  /// Stores codes and scales without changes, under the given names. A row of
  /// codes has `rowSize` elements in the file, of which those at the end are
  /// zeros.
  BandWriter(const WeightForm &form, std::string codes, std::string scales,
             int64_t rowSize)
      : form(form), codesName(std::move(codes)), scalesName(std::move(scales)),
        padding(form.shape.empty() ? 0 : rowSize - form.shape.back()) {}

  /// Cuts the weight as Bands::ofBlocks does. With `needsRows`, bands have
  /// whole rows.
  Bands cut(unsigned elementBytes, bool needsRows = false) const;

  /// The bytes of a band's codes in the tensor, and their offset.
  std::vector<uint8_t> store(const Band &band,
                             std::vector<uint8_t> codes) const;
  uint64_t getOffset(const Band &band) const;

  llvm::Error writeCodes(const Band &band, std::vector<uint8_t> codes,
                         TensorSink &sink) const;
  /// Writes the scales of a band. A cast has no scales, so nothing is written.
  llvm::Error writeScales(const Band &band, std::vector<char> scales,
                          TensorSink &sink) const;
  llvm::Error writeAllScales(std::vector<char> scales, TensorSink &sink) const;

private:
  bool isTiled() const;
  std::vector<uint8_t> padRows(const Band &band,
                               llvm::ArrayRef<uint8_t> codes) const;
  OutputWeight getRowsBefore(const Band &band) const;

  Layout layout = Layout::ComfyCast;
  WeightForm form;
  std::string codesName, scalesName;
  /// The number of zeros at the end of each row of codes.
  int64_t padding = 0;
};

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_BANDWRITER_H
