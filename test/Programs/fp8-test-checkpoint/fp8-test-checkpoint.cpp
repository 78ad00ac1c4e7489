//===- fp8-test-checkpoint.cpp - Read and write files ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Gives Python tests access to lib/Checkpoint: lists checkpoints, and copies
// them through the pipeline and the writer.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/CheckpointWriter.h"
#include "fp8/Checkpoint/Progress.h"
#include "fp8/Checkpoint/TensorPipeline.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"
#include <thread>

using namespace mlir::fp8;
namespace cl = llvm::cl;

static cl::SubCommand listCommand("list", "Print tensors, or the error");
static cl::list<std::string> listed(cl::Positional, cl::desc("<path>..."),
                                    cl::sub(listCommand));

static cl::SubCommand copyCommand("copy", "Copy a checkpoint");
static cl::opt<std::string> input(cl::Positional, cl::Required,
                                  cl::desc("<input>"), cl::sub(copyCommand));
static cl::opt<std::string> output("o", cl::Required, cl::desc("The output"),
                                   cl::sub(copyCommand));
static cl::opt<uint64_t> maxShard("max-shard",
                                  cl::desc("Bytes of a shard; 0: one file"),
                                  cl::sub(copyCommand));
static cl::opt<bool> sortTensors("sort", cl::desc("As safetensors sorts"),
                                 cl::sub(copyCommand));
static cl::opt<bool> overwrite("overwrite", cl::desc("Replace a folder"),
                               cl::sub(copyCommand));
static cl::opt<bool> noSync("no-sync", cl::desc("Do not wait for the disk"),
                            cl::sub(copyCommand));
static cl::opt<bool> progress("progress", cl::desc("Print lines"),
                              cl::sub(copyCommand));
static cl::opt<unsigned> pause("pause", cl::desc("Milliseconds a part"),
                               cl::sub(copyCommand));
static cl::opt<unsigned> threads("threads", cl::desc("0: one a core"),
                                 cl::sub(copyCommand));
static cl::opt<uint64_t> partSize("part-size", cl::init(1 << 20),
                                  cl::desc("Bytes that are read at a time"),
                                  cl::sub(copyCommand));

/// Prints a line for each checkpoint: "ok" and its tensors, or "error" and the
/// reason.
static void list(llvm::StringRef path) {
  llvm::Expected<Checkpoint> checkpoint = Checkpoint::open(path);
  if (!checkpoint) {
    llvm::outs() << "error " << llvm::toString(checkpoint.takeError()) << "\n";
    return;
  }
  llvm::outs() << "ok";
  for (const StoredTensor &tensor : checkpoint->getTensors()) {
    llvm::outs() << " " << tensor.name << ":" << getName(tensor.dtype) << "[";
    llvm::interleave(tensor.shape, llvm::outs(), ",");
    llvm::outs() << "]@" << tensor.start;
  }
  for (const CheckpointFile &file : checkpoint->getFiles())
    for (const auto &[key, value] : file.metadata)
      llvm::outs() << " " << key << "=" << value;
  llvm::outs() << "\n";
}

static CheckpointPlan makePlan(const Checkpoint &checkpoint) {
  CheckpointPlan plan;
  for (const StoredTensor &tensor : checkpoint.getTensors())
    plan.tensors.push_back(tensor);
  if (sortTensors)
    sortLikeSafetensors(plan.tensors);
  for (const CheckpointFile &file : checkpoint.getFiles())
    plan.metadata.insert(file.metadata.begin(), file.metadata.end());
  plan.maxShardBytes = maxShard;
  return plan;
}

static llvm::Error copyPart(const Checkpoint &checkpoint,
                            CheckpointWriter &writer, unsigned index,
                            uint64_t offset) {
  const TensorSpec &spec = writer.getTensors()[index];
  const StoredTensor &tensor = *checkpoint.find(spec.name);
  std::vector<char> data(
      std::min<uint64_t>(partSize, spec.getByteSize() - offset));
  if (llvm::Error error = checkpoint.read(tensor, offset, data))
    return error;
  std::this_thread::sleep_for(std::chrono::milliseconds(pause));
  return writer.write(index, offset, data);
}

static llvm::Error copyAll(const Checkpoint &checkpoint,
                           CheckpointWriter &writer) {
  std::vector<unsigned> missing;
  for (unsigned i = 0; i < writer.getTensors().size(); ++i)
    if (!writer.isFinished(i))
      missing.push_back(i);
  llvm::outs() << "copying " << missing.size() << " of "
               << writer.getTensors().size() << " tensors\n";
  llvm::outs().flush();
  Progress bar("copy", checkpoint.getDataSize(), llvm::errs(), 0);
  PipelineOptions options;
  options.threads = threads;
  std::vector<JobMemory> memory(missing.size(), {partSize});
  llvm::Error error = runPipeline(
      memory, options, [&](PipelineJob &job, size_t i) -> llvm::Error {
        uint64_t size = writer.getTensors()[missing[i]].getByteSize();
        uint64_t parts = (size + partSize - 1) / partSize;
        return job.runParts(parts, [&](uint64_t part) {
          bar.add(std::min<uint64_t>(partSize, size - part * partSize));
          return copyPart(checkpoint, writer, missing[i], part * partSize);
        });
      });
  if (!error && progress)
    bar.finish();
  return error;
}

static llvm::Error copy() {
  llvm::Expected<Checkpoint> checkpoint = Checkpoint::open(input);
  if (!checkpoint)
    return checkpoint.takeError();
  const Checkpoint *inputs[] = {&*checkpoint};
  WriterOptions options;
  options.overwrite = overwrite;
  options.sync = !noSync;
  options.inputs = inputs;
  auto writer =
      CheckpointWriter::create(output, makePlan(*checkpoint), options);
  if (!writer)
    return writer.takeError();
  if (llvm::Error error = copyAll(*checkpoint, **writer))
    return error;
  return (*writer)->commit();
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  cl::ParseCommandLineOptions(argc, argv, "Reads and writes checkpoints\n");
  installInterruptHandler();
  if (listCommand) {
    for (const std::string &path : listed)
      list(path);
    return 0;
  }
  if (llvm::Error error = copy()) {
    llvm::errs() << "error: " << llvm::toString(std::move(error)) << "\n";
    return 1;
  }
  return 0;
}
