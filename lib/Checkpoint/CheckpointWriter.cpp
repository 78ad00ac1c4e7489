//===- CheckpointWriter.cpp - Write a checkpoint completely ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Connects three parts: the layout of files, the shards, and the partial
// output, which is beside the real one until everything is written.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/CheckpointWriter.h"
#include "Failure.h"
#include "InputFile.h"
#include "PartialOutput.h"
#include "ShardFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <deque>
#include <fcntl.h>
#include <unistd.h>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

struct CheckpointWriter::State {
  std::string output;
  CheckpointPlan plan;
  OutputLayout layout;
  std::unique_ptr<PartialOutput> partial;
  std::deque<ShardFile> shards;
  /// Bytes of each tensor that have been written.
  std::deque<std::atomic<uint64_t>> written;
  bool sync = true;
  bool resume = true;
  bool committed = false;

  bool isFolder() const { return plan.maxShardBytes != 0; }
  std::string pathOf(llvm::StringRef name) const;
  llvm::Error checkInputs(llvm::ArrayRef<const Checkpoint *> inputs) const;
  llvm::Error start();
  llvm::Error startFolder();
  llvm::Error writeTextFile(llvm::StringRef name, llvm::StringRef text);
  llvm::Error checkComplete() const;
  llvm::Error publish();
  void discard();
};

/// The file in a partial folder that says to which plan the folder belongs.
static constexpr llvm::StringLiteral planName = "plan";

std::string CheckpointWriter::State::pathOf(llvm::StringRef name) const {
  llvm::SmallString<128> full(partial->getPath());
  path::append(full, name);
  return full.str().str();
}

llvm::Error CheckpointWriter::State::checkInputs(
    llvm::ArrayRef<const Checkpoint *> inputs) const {
  fs::UniqueID id;
  if (fs::getUniqueID(output, id))
    return llvm::Error::success(); // no such file yet
  for (const Checkpoint *input : inputs) {
    fs::UniqueID folder;
    llvm::StringRef name = input->getDirectory();
    bool isSame =
        !fs::getUniqueID(name.empty() ? "." : name, folder) && folder == id;
    for (const CheckpointFile &file : input->getFiles())
      isSame |= file.id == id;
    if (isSame)
      return fail(output, "expected an output other than the input, got " +
                              input->getPath());
  }
  return llvm::Error::success();
}

llvm::Error CheckpointWriter::State::writeTextFile(llvm::StringRef name,
                                                   llvm::StringRef text) {
  std::string path = pathOf(name);
  int file = open(path.c_str(),
                  O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
  if (file < 0)
    return failWithErrno(path, "be created");
  llvm::Error error = writeExactly(file, path, 0, text);
  if (!error && sync)
    error = syncFile(file, path);
  close(file);
  return error;
}

/// Keeps the shards that an interrupted run of the same plan has finished.
llvm::Error CheckpointWriter::State::startFolder() {
  llvm::Expected<std::string> hash = readTextFile(pathOf(planName), 1 << 10);
  bool isSame = hash && *hash == layout.hash;
  if (!hash)
    llvm::consumeError(hash.takeError());
  if (!isSame || !resume)
    partial->clear();
  for (const ShardLayout &shard : layout.shards) {
    std::string path = pathOf(shard.fileName);
    ShardFile &file = shards.emplace_back(shard, path + ".partial", path);
    if (file.isThere())
      file.skip();
  }
  if (llvm::Error error = writeTextFile(planName, layout.hash))
    return error;
  return sync ? syncFile(partial->getDescriptor(), partial->getPath())
              : llvm::Error::success();
}

llvm::Error CheckpointWriter::State::start() {
  if (isFolder()) {
    if (llvm::Error error = startFolder())
      return error;
  } else {
    shards.emplace_back(layout.shards[0], partial->getPath(), "");
  }
  for (ShardFile &shard : shards)
    if (!shard.isFinished())
      if (llvm::Error error =
              shard.start(isFolder() ? -1 : partial->getDescriptor()))
        return error;
  for (size_t i = 0; i < plan.tensors.size(); ++i)
    written.emplace_back(0);
  return llvm::Error::success();
}

llvm::Error CheckpointWriter::State::checkComplete() const {
  for (const auto &[tensor, place, count] :
       llvm::zip(plan.tensors, layout.places, written))
    if (!shards[place.shard].isFinished() && count != tensor.getByteSize())
      return fail(output, tensor.name,
                  "expected " + llvm::Twine(tensor.getByteSize()) +
                      " bytes to be written, got " + llvm::Twine(count.load()));
  return llvm::Error::success();
}

llvm::Error CheckpointWriter::State::publish() {
  if (llvm::Error error = checkComplete())
    return error;
  // No write finishes a shard without data, so finish it here.
  for (ShardFile &shard : shards)
    if (llvm::Error error = shard.finish(sync))
      return error;
  for (const auto &[name, text] : layout.sidecars)
    if (llvm::Error error = writeTextFile(name, text))
      return error;
  if (isFolder())
    unlink(pathOf(planName).c_str());
  if (llvm::Error error = partial->publish(sync))
    return error;
  committed = true;
  return llvm::Error::success();
}

void CheckpointWriter::State::discard() {
  bool keep = false;
  for (ShardFile &shard : shards) {
    shard.discard();
    keep |= isFolder() && resume && shard.isFinished();
  }
  if (partial && !keep)
    partial->remove();
}

CheckpointWriter::CheckpointWriter(std::unique_ptr<State> state)
    : state(std::move(state)) {}

CheckpointWriter::~CheckpointWriter() {
  if (!state->committed)
    state->discard();
}

llvm::Expected<std::unique_ptr<CheckpointWriter>>
CheckpointWriter::prepare(llvm::StringRef output, CheckpointPlan plan,
                          const WriterOptions &options) {
  auto state = std::make_unique<State>();
  State &s = *state;
  // After an error, the destructor removes the files that were created.
  std::unique_ptr<CheckpointWriter> writer(
      new CheckpointWriter(std::move(state)));
  s.output = output.rtrim('/').str();
  s.plan = std::move(plan);
  s.sync = options.sync;
  s.resume = options.resume;
  llvm::Expected<OutputLayout> layout =
      layOut(s.plan, path::filename(s.output), s.output, options.inputs);
  if (!layout)
    return layout.takeError();
  s.layout = std::move(*layout);
  if (llvm::Error error = s.checkInputs(options.inputs))
    return std::move(error);
  return std::move(writer);
}

llvm::Error CheckpointWriter::check(llvm::StringRef output, CheckpointPlan plan,
                                    const WriterOptions &options) {
  auto writer = prepare(output, std::move(plan), options);
  if (!writer)
    return writer.takeError();
  const State &s = *(*writer)->state;
  return PartialOutput::check(s.output, s.isFolder(), options.overwrite);
}

llvm::Expected<std::unique_ptr<CheckpointWriter>>
CheckpointWriter::create(llvm::StringRef output, CheckpointPlan plan,
                         const WriterOptions &options) {
  auto writer = prepare(output, std::move(plan), options);
  if (!writer)
    return writer.takeError();
  State &s = *(*writer)->state;
  llvm::Expected<std::unique_ptr<PartialOutput>> partial =
      PartialOutput::open(s.output, s.isFolder(), options.overwrite);
  if (!partial)
    return partial.takeError();
  s.partial = std::move(*partial);
  if (llvm::Error error = s.start())
    return std::move(error);
  return writer;
}

llvm::ArrayRef<TensorSpec> CheckpointWriter::getTensors() const {
  return state->plan.tensors;
}

bool CheckpointWriter::isFinished(unsigned tensor) const {
  return state->shards[state->layout.places[tensor].shard].isFinished();
}

llvm::Error CheckpointWriter::write(unsigned tensor, uint64_t offset,
                                    llvm::ArrayRef<char> bytes) {
  const TensorSpec &spec = state->plan.tensors[tensor];
  TensorPlace place = state->layout.places[tensor];
  uint64_t size = spec.getByteSize();
  std::atomic<uint64_t> &written = state->written[tensor];
  if (offset > size || bytes.size() > size - offset ||
      written.fetch_add(bytes.size()) > size - bytes.size())
    return fail(state->output, spec.name,
                "expected " + llvm::Twine(size) +
                    " bytes to be written, got more");
  return state->shards[place.shard].write(place.start + offset, bytes,
                                          state->sync);
}

llvm::Error CheckpointWriter::commit() { return state->publish(); }
