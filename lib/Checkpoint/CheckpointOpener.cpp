//===- CheckpointOpener.cpp - Find and read the headers of shards ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the files that belong to a path, and checks that the files of a
// checkpoint fit together.
//
//===----------------------------------------------------------------------===//

#include "CheckpointOpener.h"
#include "Failure.h"
#include "InputFile.h"
#include "ModelFolder.h"
#include "OtherFiles.h"
#include "StrictJson.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

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
  llvm::StringRef name = path::filename(input);
  if (input.ends_with(".json")) {
    checkpoint.naming = parseIndexName(name).value_or(FileNaming());
    return openIndex(input);
  }
  checkpoint.sharded = false;
  // An unknown name is that of one file among others in a folder.
  if (auto shard = parseShardName(name); shard && isKnown(shard->naming))
    checkpoint.naming = shard->naming;
  return openFile(input);
}

llvm::Error CheckpointOpener::openFolder() {
  auto folder = chooseFiles(checkpoint.directory);
  if (!folder)
    return folder.takeError();
  checkpoint.naming = folder->naming;
  if (!folder->index.empty()) {
    if (llvm::Error error = openIndex(pathOf(folder->index)))
      return error;
  } else {
    for (const std::string &file : folder->files)
      if (llvm::Error error = openFile(pathOf(file)))
        return error;
  }
  for (const CheckpointFile &file : checkpoint.files)
    folder->allFiles.erase(path::filename(file.path).str());
  checkpoint.unreadFiles.assign(folder->allFiles.begin(),
                                folder->allFiles.end());
  return llvm::Error::success();
}

/// Reads from the text of an index in which shard each tensor is.
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
                      describe(shard));
    shardOf.emplace(tensor.str(), name->str());
  }
  if (shardOf.empty())
    return fail(index, "expected tensors in weight_map, got none");
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

/// An error for a file without a header. Usually it is another kind of file,
/// and the message says which.
static llvm::Error explainFile(fs::file_t descriptor, uint64_t size,
                               llvm::StringRef file, llvm::Error error) {
  std::string start(std::min<uint64_t>(size, signatureBytes), 0);
  llvm::consumeError(readExactly(
      descriptor, file, 0, llvm::MutableArrayRef(start.data(), start.size())));
  std::string what = explainContent(start);
  if (what.empty())
    return error;
  llvm::consumeError(std::move(error));
  return fail(file, "expected a safetensors file, got " + what);
}

llvm::Error CheckpointOpener::openFile(llvm::StringRef file) {
  fs::file_status status;
  llvm::Expected<fs::file_t> descriptor = openInputFile(file, status);
  if (!descriptor)
    return descriptor.takeError();
  // From here on, the checkpoint owns the descriptor and closes it.
  checkpoint.descriptors.push_back(*descriptor);
  uint64_t size = status.getSize();
  std::string text(std::min<uint64_t>(size, 8), 0);
  if (llvm::Error error =
          readExactly(*descriptor, file, 0,
                      llvm::MutableArrayRef(text.data(), text.size())))
    return error;
  llvm::Expected<uint64_t> length = parseHeaderLength(text, size, file);
  if (!length)
    return explainFile(*descriptor, size, file, length.takeError());
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
