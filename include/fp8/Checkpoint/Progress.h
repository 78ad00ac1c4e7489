//===- Progress.h - Show the progress of long work --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Shows a bar with the rate and the remaining time on a terminal, and prints a
// plain line every few seconds elsewhere.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_PROGRESS_H
#define FP8_CHECKPOINT_PROGRESS_H

#include "llvm/ADT/StringRef.h"
#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::fp8 {

/// The progress as text without a line end: "quantize  42 %  3.1 of 7.4 GB
/// 1.2 GB/s  4 s left". If `width` is not 0, a bar fills the line up to it.
std::string formatProgress(llvm::StringRef label, uint64_t done, uint64_t total,
                           double seconds, unsigned width);

class Progress {
public:
  /// `total` is in bytes. Prints to `os`: a bar if `terminalWidth` is not 0,
  /// else lines.
  Progress(llvm::StringRef label, uint64_t total, llvm::raw_ostream &os,
           unsigned terminalWidth);
  /// Ends the line of a bar.
  ~Progress();

  /// Several threads may call this function at the same time.
  void add(uint64_t bytes);

  /// Prints the last state.
  void finish();

private:
  void print();

  std::string label;
  uint64_t total;
  llvm::raw_ostream &os;
  unsigned width;
  std::atomic<uint64_t> done{0};
  std::mutex mutex;
  std::chrono::steady_clock::time_point start;
  std::chrono::steady_clock::time_point lastPrint;
  bool open = false;
};

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_PROGRESS_H
