//===- Checkpoint.cpp - Tensors of a file or of its shards ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Access to an open checkpoint.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Checkpoint.h"
#include "CheckpointOpener.h"
#include "Failure.h"
#include "InputFile.h"
#include "StrictJson.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <algorithm>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;

Checkpoint::Checkpoint() = default;
Checkpoint::Checkpoint(Checkpoint &&) = default;

Checkpoint &Checkpoint::operator=(Checkpoint &&other) {
  std::swap(path, other.path);
  std::swap(directory, other.directory);
  std::swap(sharded, other.sharded);
  std::swap(naming, other.naming);
  std::swap(unreadFiles, other.unreadFiles);
  std::swap(files, other.files);
  std::swap(descriptors, other.descriptors);
  std::swap(tensors, other.tensors);
  std::swap(indexOfName, other.indexOfName);
  return *this;
}

Checkpoint::~Checkpoint() {
  for (fs::file_t descriptor : descriptors)
    closeInputFile(descriptor);
}

llvm::Expected<Checkpoint> Checkpoint::open(llvm::StringRef path) {
  Checkpoint checkpoint;
  if (llvm::Error error = CheckpointOpener(checkpoint).open(path))
    return std::move(error);
  return std::move(checkpoint);
}

const StoredTensor *Checkpoint::find(llvm::StringRef name) const {
  auto entry = indexOfName.find(name);
  return entry == indexOfName.end() ? nullptr : &tensors[entry->second];
}

SafetensorsMetadata Checkpoint::getMetadata() const {
  SafetensorsMetadata metadata;
  for (const CheckpointFile &file : files)
    metadata.insert(file.metadata.begin(), file.metadata.end());
  return metadata;
}

uint64_t Checkpoint::getDataSize() const {
  uint64_t size = 0;
  for (const StoredTensor &tensor : tensors)
    size += tensor.getByteSize();
  return size;
}

uint64_t Checkpoint::getLargestTensor() const {
  uint64_t largest = 0;
  for (const StoredTensor &tensor : tensors)
    largest = std::max(largest, tensor.getByteSize());
  return largest;
}

llvm::Error Checkpoint::read(const StoredTensor &tensor, uint64_t offset,
                             llvm::MutableArrayRef<char> into) const {
  assert(offset + into.size() <= tensor.getByteSize() && "outside the tensor");
  llvm::Error error =
      readExactly(descriptors[tensor.file], files[tensor.file].path,
                  tensor.start + offset, into);
  if (!error)
    return error;
  return llvm::createStringError(llvm::toString(std::move(error)) +
                                 " in tensor " + quote(tensor.name));
}

llvm::Expected<std::optional<std::string>>
Checkpoint::readSidecar(llvm::StringRef name) const {
  llvm::SmallString<128> path(directory);
  llvm::sys::path::append(path, name);
  if (!fs::exists(path))
    return std::nullopt;
  llvm::Expected<std::string> text = readTextFile(path, maxHeaderSize);
  if (!text)
    return text.takeError();
  return std::move(*text);
}

/// Replaces NaN and infinities by null. Python writes them, but they are not
/// JSON.
static std::string dropSpecialNumbers(llvm::StringRef text) {
  std::string result;
  bool isString = false;
  while (!text.empty()) {
    if (!isString &&
        (text.consume_front("NaN") || text.consume_front("Infinity") ||
         text.consume_front("-Infinity"))) {
      result += "null";
      continue;
    }
    isString ^= text.front() == '"';
    size_t count = isString && text.front() == '\\' ? 2 : 1;
    result += text.take_front(count);
    text = text.drop_front(std::min(count, text.size()));
  }
  return result;
}

llvm::Expected<std::optional<llvm::json::Object>>
Checkpoint::readJsonSidecar(llvm::StringRef name) const {
  llvm::Expected<std::optional<std::string>> text = readSidecar(name);
  if (!text)
    return text.takeError();
  if (!*text)
    return std::nullopt;
  JsonProblem problem;
  std::optional<llvm::json::Object> object =
      parseStrictJson(dropSpecialNumbers(**text), JsonLimits(), problem);
  if (object)
    return std::move(*object);
  llvm::SmallString<128> path(directory);
  llvm::sys::path::append(path, name);
  return fail(path, problem.reason);
}
