//===- fp8-bench.cpp - Benchmarks -----------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs the mode that the first argument names.
//
//===----------------------------------------------------------------------===//

#include "BenchModes.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir::fp8::bench;

static std::vector<Mode *> &getModes() {
  static std::vector<Mode *> modes;
  return modes;
}

Mode::Mode(llvm::StringRef name, llvm::StringRef description, int (*run)(),
           llvm::StringRef details)
    : SubCommand(name, description), run(run), details(details) {
  getModes().push_back(this);
}

static double getCpuSeconds() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  auto seconds = [](timeval time) { return time.tv_sec + time.tv_usec * 1e-6; };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Duration mlir::fp8::bench::measure(llvm::function_ref<void()> fn) {
  using Clock = std::chrono::steady_clock;
  double cpu = getCpuSeconds();
  Clock::time_point start = Clock::now();
  fn();
  return {std::chrono::duration<double>(Clock::now() - start).count(),
          getCpuSeconds() - cpu};
}

void mlir::fp8::bench::fillWeights(llvm::MutableArrayRef<char> bytes,
                                   uint32_t seed) {
  auto *values = reinterpret_cast<uint16_t *>(bytes.data());
  for (uint32_t i = 0, e = bytes.size() / 2; i < e; ++i) {
    uint32_t random = (i ^ seed) * 0x9E3779B1;
    random ^= random >> 15;
    random = (random * 0x85EBCA77) >> 16;
    values[i] = (random & 0x807F) | ((115 + ((random >> 7) & 7)) << 7);
  }
}

int64_t mlir::fp8::bench::getPeakMemory() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss * 1024;
}

bool mlir::fp8::bench::detail::runInChild(llvm::function_ref<bool()> fn,
                                          void *result, size_t size) {
  llvm::outs().flush();
  int ends[2];
  if (pipe(ends) != 0)
    return false;
  pid_t child = fork();
  if (child == 0) {
    bool passed =
        fn() && write(ends[1], result, size) == static_cast<ssize_t>(size);
    llvm::outs().flush();
    _exit(passed ? 0 : 1);
  }
  close(ends[1]);
  bool passed =
      child > 0 && read(ends[0], result, size) == static_cast<ssize_t>(size);
  close(ends[0]);
  int status = 1;
  return child > 0 && waitpid(child, &status, 0) == child && status == 0 &&
         passed;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  if (argc > 1 && llvm::StringRef(argv[1]) == "gpu")
    return runGpuMode({argv + 2, argv + argc});
  std::string overview = "fp8-bench MODE: times a part of the project\n";
  for (Mode *mode : getModes())
    if (argc > 1 && mode->getName() == argv[1])
      overview += "\n" + mode->details.str();
  llvm::cl::ParseCommandLineOptions(argc, argv, overview);
  for (Mode *mode : getModes())
    if (*mode)
      return mode->run();
  llvm::errs() << "fp8-bench: expected a mode (see --help), got none\n";
  return 1;
}
