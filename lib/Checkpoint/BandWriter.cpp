//===- BandWriter.cpp - Store bands of a weight ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Cuts a weight at the tiles of its layout, and computes where the codes and
// the scales of a band begin in the file.
//
//===----------------------------------------------------------------------===//

#include "BandWriter.h"
#include "LayoutEntry.h"

using namespace mlir::fp8;

BandWriter::BandWriter(Layout layout, const OutputWeight &weight)
    : layout(layout), form(weight.form), codesName(weight.name) {
  if (auto spec = getScaleSpec(layout, weight))
    scalesName = spec->name;
}

bool BandWriter::isTiled() const { return getLayoutEntry(layout).isTiled; }

Bands BandWriter::cut(unsigned elementBytes, bool needsRows) const {
  if (isTiled())
    return Bands::ofRows(form.shape[0], form.shape[1], form.block, elementBytes,
                         swizzleTileRows);
  if (needsRows)
    return Bands::ofRows(form.shape[0], form.shape[1], form.block,
                         elementBytes);
  if (!form.scaleType)
    return Bands::ofElements(form.getNumElements(), elementBytes);
  return Bands::ofBlocks(form.shape, form.block, elementBytes);
}

static WeightForm getBandForm(const WeightForm &form, const Band &band) {
  WeightForm result = form;
  result.shape = band.shape;
  return result;
}

/// The codes with zeros after each row that ends in the band.
std::vector<uint8_t> BandWriter::padRows(const Band &band,
                                         llvm::ArrayRef<uint8_t> codes) const {
  size_t row = form.shape.back();
  // A band may begin and end inside of a row.
  size_t rest = row - band.first % row;
  std::vector<uint8_t> padded;
  while (!codes.empty()) {
    llvm::ArrayRef<uint8_t> part = codes.take_front(rest);
    padded.insert(padded.end(), part.begin(), part.end());
    if (part.size() == rest)
      padded.resize(padded.size() + padding);
    codes = codes.drop_front(part.size());
    rest = row;
  }
  return padded;
}

std::vector<uint8_t> BandWriter::store(const Band &band,
                                       std::vector<uint8_t> codes) const {
  if (padding > 0 && !codes.empty())
    return padRows(band, codes);
  return storeCodes(layout, getBandForm(form, band), std::move(codes));
}

/// A weight that consists of the rows before a band.
OutputWeight BandWriter::getRowsBefore(const Band &band) const {
  OutputWeight before{codesName, form, false, std::nullopt};
  before.form.shape[0] = band.first / form.shape[1];
  return before;
}

uint64_t BandWriter::getOffset(const Band &band) const {
  if (padding > 0 && form.shape.back() > 0)
    return band.first + band.first / form.shape.back() * padding;
  if (!isTiled() || band.first == 0)
    return band.first;
  return getWeightSpec(layout, getRowsBefore(band)).getByteSize();
}

llvm::Error BandWriter::writeCodes(const Band &band, std::vector<uint8_t> codes,
                                   TensorSink &sink) const {
  std::vector<uint8_t> stored = store(band, std::move(codes));
  return sink.write(
      codesName, getOffset(band),
      {reinterpret_cast<const char *>(stored.data()), stored.size()});
}

llvm::Error BandWriter::writeScales(const Band &band, std::vector<char> scales,
                                    TensorSink &sink) const {
  if (!form.scaleType)
    return llvm::Error::success();
  uint64_t offset = band.firstScale * getScaleByteWidth(*form.scaleType);
  if (isTiled() && band.first != 0)
    offset = getScaleSpec(layout, getRowsBefore(band))->getByteSize();
  return sink.write(
      scalesName, offset,
      storeScales(layout, getBandForm(form, band), std::move(scales)));
}

llvm::Error BandWriter::writeAllScales(std::vector<char> scales,
                                       TensorSink &sink) const {
  return writeScales({0, 0, form.shape}, std::move(scales), sink);
}
