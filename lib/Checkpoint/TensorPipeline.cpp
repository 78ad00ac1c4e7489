//===- TensorPipeline.cpp - Work on many tensors at once ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// There is one lock, one list of parts and one queue of jobs. Threads prefer
// parts of running jobs to new jobs, so less memory is used.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/TensorPipeline.h"
#include "fp8/Checkpoint/Checkpoint.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/ThreadPool.h"
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <vector>

using namespace mlir::fp8;

static std::atomic<bool> interrupted{false};

void mlir::fp8::installInterruptHandler() {
  llvm::sys::SetInterruptFunction([] { interrupted = true; });
  // If a limit on the size of files is exceeded, the write fails, like on a
  // full disk.
  std::signal(SIGXFSZ, SIG_IGN);
}

bool mlir::fp8::isInterrupted() { return interrupted; }

PipelineOptions
mlir::fp8::getPipelineOptions(llvm::ArrayRef<const Checkpoint *> inputs,
                              unsigned threads) {
  uint64_t largest = 0;
  for (const Checkpoint *input : inputs)
    largest = std::max(largest, input->getLargestTensor());
  PipelineOptions options;
  options.threads = threads;
  // A command may use more memory than this (docs/Checkpoints.md). The rest is
  // for the program and its other data.
  options.memoryLimit += 2 * largest;
  return options;
}

namespace {
/// Parts of one job that threads share.
struct PartSet {
  llvm::function_ref<llvm::Error(uint64_t)> run;
  uint64_t next;
  uint64_t count;
  uint64_t running;
};

class Pipeline final : public PipelineJob {
public:
  Pipeline(std::vector<uint64_t> memory, uint64_t memoryLimit,
           llvm::function_ref<llvm::Error(PipelineJob &, size_t)> work)
      : memory(std::move(memory)), memoryLimit(memoryLimit), work(work) {}

  /// The main function of each thread.
  void runThread();
  llvm::Error runParts(uint64_t count,
                       llvm::function_ref<llvm::Error(uint64_t)> part) override;
  llvm::Error takeError();

private:
  using Lock = std::unique_lock<std::mutex>;

  bool isStopped() const { return failed || isInterrupted(); }
  bool mayStart() const;
  void runJob(Lock &lock);
  void runPart(PartSet &set, Lock &lock);
  void note(llvm::Error error);

  /// The memory of each job.
  std::vector<uint64_t> memory;
  uint64_t memoryLimit;
  llvm::function_ref<llvm::Error(PipelineJob &, size_t)> work;

  std::mutex mutex;
  std::condition_variable changed;
  size_t nextJob = 0;
  unsigned runningJobs = 0;
  uint64_t usedMemory = 0;
  llvm::SmallVector<PartSet *> sets;
  bool failed = false;
  llvm::Error firstError = llvm::Error::success();
};
} // namespace

/// Records the first error. Later ones are mostly its consequences.
void Pipeline::note(llvm::Error error) {
  if (!error)
    return;
  if (failed)
    return llvm::consumeError(std::move(error));
  failed = true;
  llvm::consumeError(std::move(firstError));
  firstError = std::move(error);
}

bool Pipeline::mayStart() const {
  return nextJob < memory.size() && !isStopped() &&
         (runningJobs == 0 || (memory[nextJob] <= memoryLimit &&
                               usedMemory <= memoryLimit - memory[nextJob]));
}

void Pipeline::runJob(Lock &lock) {
  size_t job = nextJob++;
  ++runningJobs;
  usedMemory += memory[job];
  lock.unlock();
  llvm::Error error = work(*this, job);
  lock.lock();
  --runningJobs;
  usedMemory -= memory[job];
  note(std::move(error));
  changed.notify_all();
}

void Pipeline::runPart(PartSet &set, Lock &lock) {
  uint64_t part = set.next++;
  ++set.running;
  lock.unlock();
  llvm::Error error = set.run(part);
  lock.lock();
  --set.running;
  note(std::move(error));
  changed.notify_all();
}

llvm::Error Pipeline::runParts(uint64_t count,
                               llvm::function_ref<llvm::Error(uint64_t)> part) {
  Lock lock(mutex);
  PartSet set{part, 0, count, 0};
  sets.push_back(&set);
  changed.notify_all();
  while (set.next < count && !isStopped())
    runPart(set, lock);
  llvm::erase(sets, &set);
  changed.wait(lock, [&] { return set.running == 0; });
  if (set.next < count || failed)
    return llvm::createStringError("stopped");
  return llvm::Error::success();
}

void Pipeline::runThread() {
  Lock lock(mutex);
  while (true) {
    auto set = llvm::find_if(
        sets, [](PartSet *set) { return set->next < set->count; });
    if (set != sets.end() && !isStopped())
      runPart(**set, lock);
    else if (mayStart())
      runJob(lock);
    else if (runningJobs == 0)
      return changed.notify_all();
    else
      changed.wait(lock);
  }
}

llvm::Error Pipeline::takeError() {
  // After an interrupt, other errors are its consequences.
  if (isInterrupted() && (failed || nextJob < memory.size())) {
    llvm::consumeError(std::move(firstError));
    return llvm::createStringError("interrupted");
  }
  return std::move(firstError);
}

llvm::Error mlir::fp8::runPipeline(
    llvm::ArrayRef<JobMemory> memory, const PipelineOptions &options,
    llvm::function_ref<llvm::Error(PipelineJob &, size_t)> work) {
  llvm::DefaultThreadPool pool(llvm::hardware_concurrency(options.threads));
  unsigned threads = pool.getMaxConcurrency();
  std::vector<uint64_t> bytes;
  for (const JobMemory &each : memory)
    bytes.push_back(each.whole +
                    each.part * std::min<uint64_t>(each.parts, threads));
  Pipeline pipeline(std::move(bytes), options.memoryLimit, work);
  for (unsigned i = 0; i < threads; ++i)
    pool.async([&] { pipeline.runThread(); });
  pool.wait();
  return pipeline.takeError();
}
