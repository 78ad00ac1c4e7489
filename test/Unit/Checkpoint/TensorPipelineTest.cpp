//===- TensorPipelineTest.cpp - Tests of the pipeline ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every job runs once, on all threads, within the bound on memory. An error
// ends the pipeline.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/TensorPipeline.h"
#include "gtest/gtest.h"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace mlir::fp8;

static PipelineOptions makeOptions(unsigned threads, uint64_t memory) {
  PipelineOptions options;
  options.threads = threads;
  options.memoryLimit = memory;
  return options;
}

TEST(TensorPipeline, RunsEveryJobOnce) {
  std::vector<JobMemory> memory;
  for (unsigned i = 0; i < 500; ++i)
    memory.push_back({i % 37 == 0 ? 200 : 1 + i * 7 % 40});
  std::deque<std::atomic<unsigned>> runs(500);
  std::atomic<uint64_t> used{0}, jobs{0}, worst{0};
  llvm::Error error = runPipeline(
      memory, makeOptions(4, 100), [&](PipelineJob &, size_t i) -> llvm::Error {
        ++runs[i];
        // A job that needs more memory than the bound runs alone.
        uint64_t count = ++jobs, now = used += memory[i].whole;
        if (count > 1 && now > worst)
          worst = now;
        std::this_thread::yield();
        used -= memory[i].whole;
        --jobs;
        return llvm::Error::success();
      });
  ASSERT_FALSE(bool(error));
  EXPECT_LE(worst, 100u);
  for (std::atomic<unsigned> &count : runs)
    EXPECT_EQ(count, 1u);
}

TEST(TensorPipeline, PartsNeedMemory) {
  // A job uses 2 + min(parts, 4 threads) * 3 bytes.
  std::vector<JobMemory> memory;
  for (uint64_t i = 0; i < 300; ++i)
    memory.push_back({2, 3, i % 9});
  std::atomic<uint64_t> used{0}, worst{0};
  llvm::Error error = runPipeline(
      memory, makeOptions(4, 20), [&](PipelineJob &, size_t i) -> llvm::Error {
        uint64_t bytes = 2 + 3 * std::min<uint64_t>(memory[i].parts, 4);
        uint64_t now = used += bytes;
        if (now > worst)
          worst = now;
        std::this_thread::yield();
        used -= bytes;
        return llvm::Error::success();
      });
  ASSERT_FALSE(bool(error));
  EXPECT_LE(worst, 20u);
}

TEST(TensorPipeline, NoJobsAreFine) {
  EXPECT_FALSE(bool(runPipeline({}, {}, [](PipelineJob &, size_t) {
    return llvm::createStringError("not called");
  })));
}

TEST(TensorPipeline, PartsOfOneJobUseAllThreads) {
  std::mutex mutex;
  std::condition_variable changed;
  std::set<std::thread::id> threads;
  std::deque<std::atomic<unsigned>> runs(100);
  llvm::Error error = runPipeline(
      JobMemory{1}, makeOptions(3, 1), [&](PipelineJob &job, size_t) {
        return job.runParts(100, [&](uint64_t part) {
          ++runs[part];
          // The first three parts wait for each other, so the test ends only if
          // three threads run.
          std::unique_lock<std::mutex> lock(mutex);
          threads.insert(std::this_thread::get_id());
          changed.notify_all();
          changed.wait(lock, [&] { return threads.size() == 3; });
          return llvm::Error::success();
        });
      });
  ASSERT_FALSE(bool(error));
  EXPECT_EQ(threads.size(), 3u);
  for (std::atomic<unsigned> &count : runs)
    EXPECT_EQ(count, 1u);
}

TEST(TensorPipeline, JobsAndPartsMix) {
  std::vector<JobMemory> memory(50, {10});
  std::atomic<uint64_t> sum{0};
  llvm::Error error =
      runPipeline(memory, makeOptions(4, 35), [&](PipelineJob &job, size_t i) {
        // A job may run its parts twice, as it does for amax and codes.
        if (llvm::Error error = job.runParts(i, [&](uint64_t part) {
              sum += part;
              return llvm::Error::success();
            }))
          return error;
        return job.runParts(3, [&](uint64_t part) {
          sum += 1000;
          return llvm::Error::success();
        });
      });
  ASSERT_FALSE(bool(error));
  uint64_t expected = 50 * 3 * 1000;
  for (uint64_t i = 0; i < 50; ++i)
    expected += i == 0 ? 0 : i * (i - 1) / 2;
  EXPECT_EQ(sum, expected);
}

TEST(TensorPipeline, TheFirstErrorEndsIt) {
  std::vector<JobMemory> memory(1000, {1});
  std::atomic<unsigned> runs{0};
  llvm::Error error = runPipeline(
      memory, makeOptions(2, 10), [&](PipelineJob &, size_t i) -> llvm::Error {
        ++runs;
        if (i == 20)
          return llvm::createStringError("job 20 failed");
        return llvm::Error::success();
      });
  EXPECT_EQ(llvm::toString(std::move(error)), "job 20 failed");
  EXPECT_LT(runs, 100u);
}

TEST(TensorPipeline, FailedPartFailsItsJob) {
  std::atomic<unsigned> parts{0};
  std::vector<JobMemory> memory(10, {1});
  llvm::Error error =
      runPipeline(memory, makeOptions(2, 10), [&](PipelineJob &job, size_t i) {
        return job.runParts(1000, [&](uint64_t part) -> llvm::Error {
          ++parts;
          if (part == 5)
            return llvm::createStringError("part 5 failed");
          return llvm::Error::success();
        });
      });
  EXPECT_EQ(llvm::toString(std::move(error)), "part 5 failed");
  EXPECT_LT(parts, 1000u);
}
