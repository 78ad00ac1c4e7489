//===- CheckpointOpener.cpp - Find and read the headers of shards ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a path may be, and the checks across the files of a checkpoint.
//
//===----------------------------------------------------------------------===//

#include "CheckpointOpener.h"
#include "Failure.h"
#include "InputFile.h"
#include "StrictJson.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static constexpr llvm::StringLiteral indexSuffix = ".safetensors.index.json";

std::string CheckpointOpener::pathOf(llvm::StringRef name) const {
  llvm::SmallString<128> full(checkpoint.directory);
  path::append(full, name);
  return full.str().str();
}

llvm::Error CheckpointOpener::open(llvm::StringRef input) {
  checkpoint.path = input.str();
  fs::file_status status;
  if (std::error_code error = fs::status(input, status))
    return fail(input, "cannot be opened: " + error.message());
  checkpoint.sharded = true;
  if (fs::is_directory(status)) {
    checkpoint.directory = input.str();
    return openFolder();
  }
  checkpoint.directory = path::parent_path(input).str();
  if (input.ends_with(".json"))
    return openIndex(input);
  checkpoint.sharded = false;
  return openFile(input);
}

/// What the name of a shard says: "model-00001-of-00003.safetensors". Which
/// numbers there are is left open, some count from 0.
static std::optional<uint64_t> getShardCount(llvm::StringRef name,
                                             llvm::StringRef &stem) {
  uint64_t number, count;
  if (!name.consume_back(".safetensors"))
    return std::nullopt;
  auto [first, last] = name.rsplit("-of-");
  auto [model, digits] = first.rsplit('-');
  if (digits.getAsInteger(10, number) || last.getAsInteger(10, count))
    return std::nullopt;
  stem = model;
  return count;
}

/// Without an index, names alone tell which shards there should be.
static llvm::Error checkShards(llvm::StringRef folder,
                               const std::set<std::string> &names) {
  std::map<std::pair<llvm::StringRef, uint64_t>, std::vector<llvm::StringRef>>
      models;
  for (llvm::StringRef name : names) {
    llvm::StringRef stem;
    if (auto count = getShardCount(name, stem))
      models[{stem, *count}].push_back(name);
  }
  for (const auto &[model, shards] : models)
    if (shards.size() < model.second)
      return fail(folder, "expected " + llvm::Twine(model.second) +
                              " files like " + quote(shards.front()) +
                              ", got " + llvm::Twine(shards.size()) +
                              " and no index");
  return llvm::Error::success();
}

llvm::Error CheckpointOpener::openFolder() {
  std::set<std::string> indices, shards;
  std::error_code error;
  for (fs::directory_iterator entry(checkpoint.directory, error), end;
       entry != end && !error; entry.increment(error)) {
    llvm::StringRef name = path::filename(entry->path());
    if (name.starts_with("."))
      continue;
    if (name.ends_with(indexSuffix))
      indices.insert(name.str());
    else if (name.ends_with(".safetensors"))
      shards.insert(name.str());
  }
  if (error)
    return fail(checkpoint.path, "cannot be listed: " + error.message());
  if (indices.size() > 1)
    return fail(checkpoint.path,
                "expected one index, got " + llvm::join(indices, " and "));
  if (!indices.empty())
    return openIndex(pathOf(*indices.begin()));
  if (shards.empty())
    return fail(checkpoint.path,
                "expected safetensors files in the folder, got none");
  if (llvm::Error error = checkShards(checkpoint.path, shards))
    return error;
  for (const std::string &shard : shards)
    if (llvm::Error error = openFile(pathOf(shard)))
      return error;
  return llvm::Error::success();
}

/// Tensors and their shards, as the text of an index says.
static llvm::Expected<std::map<std::string, std::string>>
parseIndex(llvm::StringRef index, llvm::StringRef text) {
  JsonProblem problem;
  std::optional<llvm::json::Object> object =
      parseStrictJson(text, JsonLimits(), problem);
  if (!object)
    return fail(index, problem.reason);
  const llvm::json::Object *map = object->getObject("weight_map");
  if (!map)
    return fail(index, "expected an object weight_map, got none");
  std::map<std::string, std::string> shardOf;
  for (const auto &[tensor, shard] : *map) {
    std::optional<llvm::StringRef> name = shard.getAsString();
    if (!name || !isPlainFileName(*name))
      return fail(index, llvm::StringRef(tensor),
                  "expected the name of a file beside the index, got " +
                      (name ? quote(*name) : "another value"));
    shardOf.emplace(tensor.str(), name->str());
  }
  return shardOf;
}

llvm::Error CheckpointOpener::openIndex(llvm::StringRef index) {
  llvm::Expected<std::string> text = readTextFile(index, maxHeaderSize);
  if (!text)
    return text.takeError();
  llvm::Expected<std::map<std::string, std::string>> shardOf =
      parseIndex(index, *text);
  if (!shardOf)
    return shardOf.takeError();
  std::set<std::string> shards;
  for (const auto &[tensor, shard] : *shardOf) {
    if (!shards.insert(shard).second)
      continue;
    if (!fs::exists(pathOf(shard)))
      return fail(index, tensor,
                  "expected its file " + quote(shard) +
                      " beside the index, got no such file");
  }
  for (const std::string &shard : shards)
    if (llvm::Error error = openFile(pathOf(shard)))
      return error;
  for (const auto &[tensor, shard] : *shardOf)
    if (llvm::Error error = checkIndexed(index, tensor, shard))
      return error;
  return llvm::Error::success();
}

llvm::Error CheckpointOpener::checkIndexed(llvm::StringRef index,
                                           llvm::StringRef tensor,
                                           llvm::StringRef shard) const {
  const StoredTensor *stored = checkpoint.find(tensor);
  if (!stored)
    return fail(index, tensor,
                "expected it in " + shard + ", got no such tensor there");
  llvm::StringRef actual = path::filename(checkpoint.files[stored->file].path);
  if (actual != shard)
    return fail(index, tensor,
                "expected it in " + shard + ", got it in " + actual);
  return llvm::Error::success();
}

llvm::Error CheckpointOpener::openFile(llvm::StringRef file) {
  fs::file_status status;
  llvm::Expected<fs::file_t> descriptor = openInputFile(file, status);
  if (!descriptor)
    return descriptor.takeError();
  // From here on, the checkpoint closes it.
  checkpoint.descriptors.push_back(*descriptor);
  uint64_t size = status.getSize();
  std::string text(std::min<uint64_t>(size, 8), 0);
  if (llvm::Error error =
          readExactly(*descriptor, file, 0,
                      llvm::MutableArrayRef(text.data(), text.size())))
    return error;
  llvm::Expected<uint64_t> length = parseHeaderLength(text, size, file);
  if (!length)
    return length.takeError();
  text.resize(*length);
  if (llvm::Error error =
          readExactly(*descriptor, file, 8,
                      llvm::MutableArrayRef(text.data(), text.size())))
    return error;
  llvm::Expected<SafetensorsHeader> header =
      parseHeader(text, size - 8 - *length, file);
  if (!header)
    return header.takeError();
  CheckpointFile &entry = checkpoint.files.emplace_back();
  entry.path = file.str();
  entry.size = size;
  entry.metadata = std::move(header->metadata);
  entry.id = status.getUniqueID();
  entry.modified = status.getLastModificationTime().time_since_epoch().count();
  return addTensors(std::move(*header));
}

llvm::Error CheckpointOpener::addTensors(SafetensorsHeader header) {
  unsigned file = checkpoint.files.size() - 1;
  for (TensorEntry &tensor : header.tensors) {
    auto [entry, isNew] = checkpoint.indexOfName.try_emplace(
        tensor.name, checkpoint.tensors.size());
    if (!isNew) {
      const StoredTensor &other = checkpoint.tensors[entry->second];
      return fail(checkpoint.files[file].path, tensor.name,
                  "expected it in one file, got it in " +
                      checkpoint.files[other.file].path + ", too");
    }
    StoredTensor stored;
    stored.start = header.dataStart + tensor.offset;
    static_cast<TensorSpec &>(stored) = std::move(tensor);
    stored.file = file;
    checkpoint.tensors.push_back(std::move(stored));
  }
  return llvm::Error::success();
}
