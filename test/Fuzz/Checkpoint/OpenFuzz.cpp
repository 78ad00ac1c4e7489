//===- OpenFuzz.cpp - Any bytes as a folder of shards ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A fuzz target. An index and two shards of any bytes are either refused with a
// message, or their tensors can be read. If the input for the index is empty,
// no index is written.
//
//===----------------------------------------------------------------------===//

#include "FuzzInput.h"
#include "fp8/Checkpoint/Checkpoint.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;

namespace {
/// A temporary folder, which is removed at the end of the process.
struct Folder {
  Folder() { require(!fs::createUniqueDirectory("fp8-fuzz", path)); }
  ~Folder() { fs::remove_directories(path); }

  void write(llvm::StringRef name, llvm::StringRef text) const {
    llvm::SmallString<128> full(path);
    llvm::sys::path::append(full, name);
    if (text.empty()) {
      fs::remove(full);
      return;
    }
    std::error_code error;
    llvm::raw_fd_ostream os(full, error);
    require(!error);
    os << text;
  }

  llvm::SmallString<128> path;
};
} // namespace

static void check(const Checkpoint &checkpoint) {
  for (const StoredTensor &tensor : checkpoint.getTensors()) {
    require(checkpoint.find(tensor.name) == &tensor);
    std::string data(tensor.getByteSize(), 0);
    llvm::MutableArrayRef<char> bytes(data.data(), data.size());
    require(!llvm::errorToBool(checkpoint.read(tensor, 0, bytes)));
  }
  for (llvm::StringRef name : {"model.safetensors.index.json", "a.json"}) {
    auto object = checkpoint.readJsonSidecar(name);
    if (!object)
      requireMessage(object.takeError(), checkpoint.getDirectory());
  }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Folder folder;
  FuzzInput input(data, size);
  llvm::StringRef index = input.take(input.takeCount());
  llvm::StringRef shard = input.take(input.takeCount());
  folder.write("model.safetensors.index.json", index);
  folder.write("a.safetensors", shard);
  folder.write("b.safetensors", input.rest());
  llvm::Expected<Checkpoint> checkpoint = Checkpoint::open(folder.path);
  if (checkpoint)
    check(*checkpoint);
  else
    requireMessage(checkpoint.takeError(), folder.path);
  return 0;
}
