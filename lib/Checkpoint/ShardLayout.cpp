//===- ShardLayout.cpp - Distribute tensors to files ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Distributes tensors by the rules of Hugging Face: a file takes tensors in
// their order until the next one would exceed the limit.
//
//===----------------------------------------------------------------------===//

#include "ShardLayout.h"
#include "Failure.h"
#include "InputFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace mlir::fp8;

/// Checks the assumptions of getByteSize, of headers and of offsets in files.
static llvm::Error checkTensors(const CheckpointPlan &plan,
                                llvm::StringRef output) {
  llvm::StringSet<> names;
  uint64_t total = 0;
  for (const TensorSpec &tensor : plan.tensors) {
    if (!names.insert(tensor.name).second)
      return fail(output, tensor.name,
                  "expected one tensor of this name, got two");
    if (tensor.name == "__metadata__" || !llvm::json::isUTF8(tensor.name))
      return fail(output, tensor.name,
                  "expected a name in UTF-8 other than __metadata__");
    std::optional<uint64_t> size = countBytes(tensor.dtype, tensor.shape);
    constexpr uint64_t largestFile = uint64_t(1) << 62;
    if (!size || *size > largestFile - total)
      return fail(output, tensor.name,
                  "expected a checkpoint of at most 2^62 bytes, got more");
    total += *size;
  }
  for (const auto &[key, value] : plan.metadata)
    if (!llvm::json::isUTF8(key) || !llvm::json::isUTF8(value))
      return fail(output, "__metadata__ " + quote(key) + ": expected UTF-8");
  return llvm::Error::success();
}

/// Checks that there is a folder for text files, and that all names differ.
static llvm::Error checkSidecars(const CheckpointPlan &plan,
                                 llvm::StringRef output) {
  llvm::StringSet<> names;
  for (const auto &[name, text] : plan.sidecars) {
    if (plan.maxShardBytes == 0)
      return fail(output, "expected a folder as output, for " + name +
                              " beside the tensors, got a file");
    if (!isPlainFileName(name) || parseIndexName(name) ||
        parseShardName(name) || !names.insert(name).second)
      return fail(output, "expected another name for a file beside the "
                          "tensors than " +
                              quote(name));
  }
  return llvm::Error::success();
}

/// Decides which tensors are in which file.
static std::vector<ShardLayout> split(const CheckpointPlan &plan) {
  std::vector<ShardLayout> shards(1);
  for (const auto &[i, tensor] : llvm::enumerate(plan.tensors)) {
    uint64_t size = tensor.getByteSize();
    const ShardLayout &last = shards.back();
    if (plan.maxShardBytes != 0 && last.numTensors != 0 &&
        (size > plan.maxShardBytes ||
         last.dataSize > plan.maxShardBytes - size))
      shards.emplace_back().firstTensor = i;
    ++shards.back().numTensors;
    shards.back().dataSize += size;
  }
  return shards;
}

/// The text of the index, as transformers prints it.
static std::string printIndex(const CheckpointPlan &plan,
                              const OutputLayout &layout) {
  uint64_t size = 0;
  std::map<llvm::StringRef, llvm::StringRef> fileOf;
  for (const auto &[tensor, place] : llvm::zip(plan.tensors, layout.places)) {
    size += tensor.getByteSize();
    fileOf[tensor.name] = layout.shards[place.shard].fileName;
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::json::OStream json(os, 2);
  json.object([&] {
    json.attributeObject("metadata",
                         [&] { json.attribute("total_size", size); });
    json.attributeObject("weight_map", [&] {
      for (const auto &[tensor, file] : fileOf)
        json.attribute(tensor, file);
    });
  });
  os << '\n';
  return text;
}

/// A hash of everything that determines the output. Each part follows its
/// length, so that two different lists of parts cannot give the same text.
static std::string hash(const CheckpointPlan &plan, const OutputLayout &layout,
                        llvm::ArrayRef<const Checkpoint *> inputs) {
  llvm::SHA256 hash;
  auto add = [&](llvm::StringRef part) {
    hash.update(std::to_string(part.size()) + ":");
    hash.update(part);
  };
  add("fp8-mlir 1");
  add(plan.fingerprint);
  for (const ShardLayout &shard : layout.shards) {
    add(shard.fileName);
    add(shard.header);
  }
  for (const auto &[name, text] : layout.sidecars) {
    add(name);
    add(text);
  }
  for (const Checkpoint *input : inputs)
    for (const CheckpointFile &file : input->getFiles())
      add(llvm::formatv("{0} {1} {2} {3}", file.id.getDevice(),
                        file.id.getFile(), file.size, file.modified)
              .str());
  return llvm::toHex(hash.final(), /*LowerCase=*/true);
}

llvm::Expected<OutputLayout>
mlir::fp8::layOut(const CheckpointPlan &plan, llvm::StringRef fileName,
                  llvm::StringRef output,
                  llvm::ArrayRef<const Checkpoint *> inputs) {
  if (llvm::Error error = checkTensors(plan, output))
    return std::move(error);
  if (llvm::Error error = checkSidecars(plan, output))
    return std::move(error);
  OutputLayout layout;
  layout.shards = split(plan);
  size_t count = layout.shards.size();
  for (const auto &[i, shard] : llvm::enumerate(layout.shards)) {
    llvm::ArrayRef<TensorSpec> tensors(plan.tensors);
    tensors = tensors.slice(shard.firstTensor, shard.numTensors);
    shard.header = printHeader(tensors, plan.metadata);
    if (shard.header.size() > maxHeaderSize + 8)
      return fail(output, "expected a header of at most " +
                              llvm::Twine(maxHeaderSize) +
                              " bytes, got more; smaller shards have smaller "
                              "headers");
    shard.fileName = plan.maxShardBytes == 0
                         ? fileName.str()
                         : plan.naming.getShardName(i, count);
    uint64_t start = shard.header.size();
    for (const TensorSpec &tensor : tensors) {
      layout.places.push_back({unsigned(i), start});
      start += tensor.getByteSize();
    }
  }
  layout.sidecars = plan.sidecars;
  if (count > 1)
    layout.sidecars.emplace_back(plan.naming.getIndexName(),
                                 printIndex(plan, layout));
  layout.hash = hash(plan, layout, inputs);
  return layout;
}
