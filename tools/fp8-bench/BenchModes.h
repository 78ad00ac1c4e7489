//===- BenchModes.h - The modes of fp8-bench --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each mode is a subcommand with its own options and its own file.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_BENCH_BENCHMODES_H
#define TOOLS_FP8_BENCH_BENCHMODES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/CommandLine.h"
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace mlir::fp8::bench {

/// A subcommand, and the function that runs it and returns the exit status.
/// Each mode is a global variable beside its options. The constructor registers
/// it.
struct Mode : llvm::cl::SubCommand {
  /// `fp8-bench NAME --help` begins with the text `details`.
  Mode(llvm::StringRef name, llvm::StringRef description, int (*run)(),
       llvm::StringRef details = "");

  int (*run)();
  llvm::StringRef details;
};

/// Replaces this process by the program of the gpu mode, which parses
/// `arguments`. Returns only if the program cannot be started.
int runGpuMode(std::vector<std::string> arguments);

/// Elapsed seconds, and seconds of processor time of all threads together.
/// Other programs on the machine disturb the processor time less.
struct Duration {
  double wall;
  double cpu;
};

/// How long `fn` takes.
Duration measure(llvm::function_ref<void()> fn);

/// bf16 values of magnitudes around those of trained weights: every exponent
/// from 2^-12 to 2^-5, all mantissas, both signs.
void fillWeights(llvm::MutableArrayRef<char> bytes, uint32_t seed);

/// Largest resident size of this process so far, in bytes.
int64_t getPeakMemory();

namespace detail {
/// Runs `fn`, which fills `result`, in a child process and copies the bytes
/// back. Returns false if `fn` returned false or crashed.
bool runInChild(llvm::function_ref<bool()> fn, void *result, size_t size);
} // namespace detail

/// Runs `fn` in its own process, so that memory of an earlier measurement is
/// neither counted nor reused. Returns none if `fn` returned none or crashed.
template <typename Result>
std::optional<Result>
runInChild(llvm::function_ref<std::optional<Result>()> fn) {
  static_assert(std::is_trivially_copyable_v<Result>);
  Result result;
  auto fill = [&] {
    std::optional<Result> made = fn();
    if (made)
      result = *made;
    return made.has_value();
  };
  if (!detail::runInChild(fill, &result, sizeof(Result)))
    return std::nullopt;
  return result;
}

} // namespace mlir::fp8::bench

#endif // TOOLS_FP8_BENCH_BENCHMODES_H
