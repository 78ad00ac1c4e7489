//===- HeaderFuzz.cpp - Any bytes as a safetensors header -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A fuzz target. A header is either refused with a message, or everything that
// the parser says about it is true. The first two bytes of the input are the
// size of the data, and the rest is JSON. The whole input is also read as a
// file.
//
//===----------------------------------------------------------------------===//

#include "FuzzInput.h"
#include "fp8/Checkpoint/SafetensorsHeader.h"
#include "llvm/Support/JSON.h"

using namespace mlir::fp8;

/// Checks what the parser guarantees about a header that it accepts.
static void check(const SafetensorsHeader &header, uint64_t dataSize) {
  uint64_t covered = 0;
  std::vector<TensorSpec> specs;
  for (const TensorEntry &tensor : header.tensors) {
    require(tensor.offset == covered);
    covered += tensor.getByteSize();
    specs.push_back(tensor);
  }
  require(covered == dataSize);
  std::string text = printHeader(specs, header.metadata);
  require(text.size() % 8 == 0);
  llvm::Expected<SafetensorsHeader> again =
      parseHeader(llvm::StringRef(text).drop_front(8), dataSize, "again");
  require(bool(again));
  require(again->metadata == header.metadata);
  require(again->tensors.size() == header.tensors.size());
  for (size_t i = 0; i < specs.size(); ++i) {
    require(again->tensors[i].name == specs[i].name);
    require(again->tensors[i].dtype == specs[i].dtype);
    require(again->tensors[i].shape == specs[i].shape);
  }
}

static void parse(llvm::StringRef json, uint64_t dataSize) {
  llvm::Expected<SafetensorsHeader> header = parseHeader(json, dataSize, "f");
  if (!header)
    return requireMessage(header.takeError(), "f: ");
  check(*header, dataSize);
  // The parser reads the text in parts, so check that the whole text is JSON.
  require(!llvm::errorToBool(llvm::json::parse(json).takeError()));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  FuzzInput input(data, size);
  llvm::StringRef file = input.rest();
  llvm::Expected<uint64_t> length =
      parseHeaderLength(file.take_front(8), file.size(), "f");
  if (length)
    parse(file.substr(8, *length), file.size() - 8 - *length);
  else
    requireMessage(length.takeError(), "f: ");
  uint64_t dataSize = input.takeCount();
  parse(input.rest(), dataSize);
  return 0;
}
