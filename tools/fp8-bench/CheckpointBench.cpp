//===- CheckpointBench.cpp - fp8-weights quantize beside a copy -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes a synthetic checkpoint in every granularity and compares the time
// with that of a copy. Each run is a whole process, the runs take turns, and a
// measurement ends when the output is on the disk.
//
//===----------------------------------------------------------------------===//

#include "BenchModes.h"
#include "fp8/Checkpoint/CheckpointWriter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace mlir::fp8;
using namespace mlir::fp8::bench;
namespace cl = llvm::cl;

static int runCheckpoint();

static Mode checkpointMode(
    "checkpoint", "fp8-weights quantize, compared with a copy of the file",
    runCheckpoint,
    "Times `fp8-weights quantize` of a synthetic bf16 checkpoint and `cp` of "
    "it, in turns; medians. The input is in the page cache.\n");
static cl::opt<unsigned> totalMiB("mib", cl::desc("MiB of bf16 weights"),
                                  cl::init(2048), cl::sub(checkpointMode));
static cl::opt<int64_t> rows("rows", cl::desc("rows of each weight"),
                             cl::init(3072), cl::sub(checkpointMode));
static cl::opt<int64_t> columns("columns", cl::desc("columns of each weight"),
                                cl::init(12288), cl::sub(checkpointMode));
static cl::opt<unsigned> repeats("repeats", cl::desc("runs of each"),
                                 cl::init(5), cl::sub(checkpointMode));
static cl::opt<std::string> directory("directory",
                                      cl::desc("where files are written"),
                                      cl::init("."), cl::value_desc("PATH"),
                                      cl::sub(checkpointMode));

namespace {
/// What is timed: a layout of fp8-weights, or the copy if there is no layout.
struct Job {
  const char *name;
  const char *layout;
  std::vector<double> seconds = {};
};
} // namespace

static llvm::Error writeModel(llvm::StringRef path) {
  CheckpointPlan plan;
  int64_t bytes = rows * columns * 2;
  for (int64_t i = 0, e = (int64_t(totalMiB) << 20) / bytes;
       i < std::max<int64_t>(e, 1); ++i)
    plan.tensors.push_back({"blocks." + std::to_string(i) + ".weight",
                            DType::BF16,
                            {rows, columns}});
  auto writer = CheckpointWriter::create(path, std::move(plan));
  if (!writer)
    return writer.takeError();
  std::vector<char> data(bytes);
  for (unsigned i = 0, e = (*writer)->getTensors().size(); i < e; ++i) {
    fillWeights(data, i * 0x51ED270B);
    if (llvm::Error error = (*writer)->write(i, 0, data))
      return error;
  }
  return (*writer)->commit();
}

/// Runs a program without output. Prints a message and returns false if it
/// failed.
static bool runProgram(llvm::StringRef program,
                       llvm::ArrayRef<llvm::StringRef> arguments) {
  std::optional<llvm::StringRef> redirects[] = {std::nullopt, "", std::nullopt};
  std::string message;
  int status = llvm::sys::ExecuteAndWait(program, arguments, std::nullopt,
                                         redirects, 0, 0, &message);
  if (status != 0)
    llvm::errs() << "fp8-bench: expected " << program << " to pass, got status "
                 << status << (message.empty() ? "" : ": ") << message << '\n';
  return status == 0;
}

static bool syncFile(llvm::StringRef path) {
  int file = ::open(path.str().c_str(), O_RDONLY);
  bool synced = file >= 0 && ::fsync(file) == 0;
  ::close(file);
  return synced;
}

/// Runs a job once and adds its time.
static bool runJob(Job &job, llvm::StringRef weights, llvm::StringRef copy,
                   llvm::StringRef input, llvm::StringRef output) {
  llvm::sys::fs::remove(output);
  ::sync(); // Writes the data of earlier runs before the time starts.
  bool passed = false;
  Duration time = measure([&] {
    if (!job.layout) {
      passed = runProgram(copy, {copy, "--reflink=never", input, output}) &&
               syncFile(output);
      return;
    }
    std::string layout = std::string("--layout=") + job.layout;
    passed = runProgram(
        weights, {weights, "quantize", input, "-o", output, layout, "--quiet"});
  });
  job.seconds.push_back(time.wall);
  return passed;
}

/// The path of fp8-weights, which is in the folder of this program.
static std::string findWeightsTool() {
  static char anchor;
  llvm::SmallString<128> path(llvm::sys::path::parent_path(
      llvm::sys::fs::getMainExecutable("fp8-bench", &anchor)));
  llvm::sys::path::append(path, "fp8-weights");
  return path.str().str();
}

static double getMedian(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

static void printResults(llvm::ArrayRef<Job> jobs, uint64_t bytes) {
  double copy = getMedian(jobs.front().seconds);
  for (const Job &job : jobs) {
    double seconds = getMedian(job.seconds);
    llvm::outs() << llvm::format(
        "%-8s %7.2f s %6.2f GB/s of input  rate over copy %5.2f\n", job.name,
        seconds, bytes / seconds * 1e-9, copy / seconds);
  }
}

static int runCheckpoint() {
  if (rows <= 0 || columns <= 0 || totalMiB == 0 || repeats == 0) {
    llvm::errs() << "fp8-bench: expected positive sizes\n";
    return 1;
  }
  std::string weights = findWeightsTool();
  llvm::ErrorOr<std::string> copy = llvm::sys::findProgramByName("cp");
  if (!llvm::sys::fs::can_execute(weights) || !copy) {
    llvm::errs() << "fp8-bench: expected cp and " << weights << '\n';
    return 1;
  }
  llvm::SmallString<128> folder(directory);
  llvm::sys::path::append(folder, "fp8-bench-%%%%%%");
  llvm::sys::fs::createUniquePath(folder, folder, /*MakeAbsolute=*/false);
  if (std::error_code error = llvm::sys::fs::create_directory(folder)) {
    llvm::errs() << "fp8-bench: expected a folder to write to, got '"
                 << directory << "': " << error.message() << '\n';
    return 1;
  }
  llvm::scope_exit cleanUp([&] { llvm::sys::fs::remove_directories(folder); });
  std::string input = (folder + "/model.safetensors").str();
  std::string output = (folder + "/out.safetensors").str();
  if (llvm::Error error = writeModel(input)) {
    llvm::errs() << "fp8-bench: " << llvm::toString(std::move(error)) << '\n';
    return 1;
  }
  uint64_t bytes = 0;
  llvm::sys::fs::file_size(input, bytes);
  llvm::outs() << "checkpoint of " << bytes / 1000000 << " MB, weights of "
               << rows << " x " << columns << ", median of " << repeats << '\n';
  Job jobs[] = {{"copy", nullptr},
                {"tensor", "modelopt"},
                {"row", "compressed-tensors-channel"},
                {"1x64", "musubi-block"},
                {"128x128", "hf-block"}};
  for (unsigned i = 0; i < repeats; ++i)
    for (Job &job : jobs)
      if (!runJob(job, weights, *copy, input, output))
        return 1;
  printResults(jobs, bytes);
  return 0;
}
