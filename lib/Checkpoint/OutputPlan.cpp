//===- OutputPlan.cpp - The tensors of an output and their work -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects tensors and jobs, and runs them.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/OutputPlan.h"
#include "Failure.h"
#include "fp8/Checkpoint/Bands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir::fp8;

TensorSink::~TensorSink() = default;

//===----------------------------------------------------------------------===//
// Collecting
//===----------------------------------------------------------------------===//

void OutputPlan::addJob(llvm::ArrayRef<TensorSpec> outputs,
                        const JobMemory &memory, uint64_t inputBytes,
                        Work work) {
  Job job{{}, memory, inputBytes, std::move(work)};
  for (const TensorSpec &spec : outputs) {
    job.outputs.push_back(spec.name);
    tensors.push_back(spec);
  }
  jobs.push_back(std::move(job));
}

void OutputPlan::addSmallTensor(SmallTensor tensor) {
  TensorSpec spec = tensor.spec;
  addJob(spec, {tensor.bytes.size()}, 0,
         [tensor = std::move(tensor)](PipelineJob &, TensorSink &sink) {
           return sink.write(tensor.spec.name, 0, tensor.bytes);
         });
}

void OutputPlan::addCopy(const Checkpoint &checkpoint,
                         const StoredTensor &tensor) {
  uint64_t size = tensor.getByteSize();
  Bands bands = Bands::ofElements(size, 1);
  auto work = [&checkpoint, &tensor, bands](PipelineJob &job,
                                            TensorSink &sink) {
    return job.runParts(bands.size(), [&](uint64_t part) -> llvm::Error {
      Band band = bands[part];
      std::vector<char> buffer(band.getNumElements());
      if (llvm::Error error = checkpoint.read(tensor, band.first, buffer))
        return error;
      return sink.write(tensor.name, band.first, buffer);
    });
  };
  addJob(tensor, {0, bands.getBytes(), bands.size()}, size, work);
}

uint64_t OutputPlan::getDataSize() const {
  uint64_t size = 0;
  for (const TensorSpec &spec : tensors)
    size += spec.getByteSize();
  return size;
}

uint64_t OutputPlan::getInputBytes() const {
  uint64_t size = 0;
  for (const Job &job : jobs)
    size += job.inputBytes;
  return size;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

namespace {
/// Finds tensors of the writer by name.
class WriterSink : public TensorSink {
public:
  explicit WriterSink(CheckpointWriter &writer) : writer(writer) {
    for (auto [index, spec] : llvm::enumerate(writer.getTensors()))
      indices[spec.name] = index;
  }
  bool isWanted(llvm::StringRef name) override {
    return !writer.isFinished(indices.lookup(name));
  }
  llvm::Error write(llvm::StringRef name, uint64_t offset,
                    llvm::ArrayRef<char> bytes) override {
    unsigned index = indices.lookup(name);
    if (bytes.empty() || writer.isFinished(index))
      return llvm::Error::success();
    return writer.write(index, offset, bytes);
  }

private:
  CheckpointWriter &writer;
  llvm::StringMap<unsigned> indices;
};
} // namespace

/// The sizes and names of the input files. An earlier run can be continued only
/// if they are the same.
static std::string describe(llvm::ArrayRef<const Checkpoint *> inputs) {
  std::string text;
  for (const Checkpoint *input : inputs)
    for (const CheckpointFile &file : input->getFiles())
      text += file.path + ":" + std::to_string(file.size) + "\n";
  return text;
}

/// Checks that no two tensors have the same name. Names are different in an
/// input, but the names of scales may make them equal in an output.
static llvm::Error checkNames(llvm::ArrayRef<TensorSpec> tensors,
                              llvm::StringRef output) {
  llvm::StringMap<char> seen;
  for (const TensorSpec &spec : tensors)
    if (!seen.try_emplace(spec.name).second)
      return fail(output, spec.name,
                  "expected one tensor of this name in the output, got two");
  return llvm::Error::success();
}

CheckpointPlan
OutputPlan::getCheckpointPlan(llvm::ArrayRef<const Checkpoint *> inputs,
                              const RunOptions &options) const {
  CheckpointPlan plan;
  plan.tensors = tensors;
  if (options.maxShardBytes == 0)
    sortLikeSafetensors(plan.tensors);
  plan.metadata = metadata;
  plan.maxShardBytes = options.maxShardBytes;
  if (!inputs.empty())
    plan.naming = inputs.front()->getNaming();
  // A folder belongs to one model. A single file may be in a folder of others,
  // so it gets no other files.
  if (options.maxShardBytes != 0)
    plan.sidecars = sidecars;
  plan.fingerprint = options.fingerprint + "\n" + describe(inputs);
  return plan;
}

static WriterOptions getWriterOptions(llvm::ArrayRef<const Checkpoint *> inputs,
                                      const RunOptions &options) {
  WriterOptions result;
  result.overwrite = options.overwrite;
  result.resume = options.resume;
  result.inputs = inputs;
  return result;
}

llvm::Error OutputPlan::check(llvm::StringRef output,
                              llvm::ArrayRef<const Checkpoint *> inputs,
                              const RunOptions &options) const {
  if (llvm::Error error = checkNames(tensors, output))
    return error;
  return CheckpointWriter::check(output, getCheckpointPlan(inputs, options),
                                 getWriterOptions(inputs, options));
}

llvm::Error OutputPlan::run(llvm::StringRef output,
                            llvm::ArrayRef<const Checkpoint *> inputs,
                            const RunOptions &options) {
  if (llvm::Error error = checkNames(tensors, output))
    return error;
  auto writer =
      CheckpointWriter::create(output, getCheckpointPlan(inputs, options),
                               getWriterOptions(inputs, options));
  if (!writer)
    return writer.takeError();
  WriterSink sink(**writer);
  std::vector<JobMemory> memory;
  for (const Job &job : jobs)
    memory.push_back(job.memory);
  PipelineOptions pipeline = getPipelineOptions(inputs, options.threads);
  auto work = [&](PipelineJob &pipelineJob, size_t index) -> llvm::Error {
    const Job &job = jobs[index];
    bool isWanted = llvm::any_of(job.outputs, [&](const std::string &name) {
      return sink.isWanted(name);
    });
    if (isWanted)
      if (llvm::Error error = job.work(pipelineJob, sink))
        return error;
    if (options.progress)
      options.progress(job.inputBytes);
    return llvm::Error::success();
  };
  if (llvm::Error error = runPipeline(memory, pipeline, work))
    return error;
  return (*writer)->commit();
}
