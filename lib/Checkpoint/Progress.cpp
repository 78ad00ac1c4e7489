//===- Progress.cpp - Show the progress of long work ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Prints a moving bar on a terminal, and a line every few seconds elsewhere.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Progress.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir::fp8;
using Clock = std::chrono::steady_clock;

static constexpr std::chrono::milliseconds barInterval(100);
static constexpr std::chrono::seconds lineInterval(5);

static void printBytes(llvm::raw_ostream &os, double bytes) {
  if (bytes >= 1e9)
    os << llvm::format("%.1f GB", bytes / 1e9);
  else if (bytes >= 1e6)
    os << llvm::format("%.1f MB", bytes / 1e6);
  else
    os << llvm::format("%.1f kB", bytes / 1e3);
}

static void printDuration(llvm::raw_ostream &os, double seconds) {
  long long whole = std::llround(seconds);
  if (whole < 60)
    os << whole << " s";
  else if (whole < 3600)
    os << llvm::format("%d:%02d min", int(whole / 60), int(whole % 60));
  else
    os << llvm::format("%d:%02d h", int(whole / 3600), int(whole / 60 % 60));
}

std::string mlir::fp8::formatProgress(llvm::StringRef label, uint64_t done,
                                      uint64_t total, double seconds,
                                      unsigned width) {
  double fraction = total == 0 ? 1 : double(done) / double(total);
  double rate = seconds > 0 ? double(done) / seconds : 0;
  std::string numbers;
  llvm::raw_string_ostream os(numbers);
  os << llvm::format("%3d %%  ", int(fraction * 100));
  printBytes(os, done);
  os << " of ";
  printBytes(os, total);
  if (rate > 0) {
    os << "  ";
    printBytes(os, rate);
    os << "/s";
  }
  if (done < total && rate > 0) {
    os << "  ";
    printDuration(os, double(total - done) / rate);
    os << " left";
  }
  std::string line = label.str() + "  ";
  constexpr size_t shortestBar = 10;
  if (width >= line.size() + numbers.size() + shortestBar + 4) {
    size_t bar = width - line.size() - numbers.size() - 4;
    size_t filled = fraction * bar;
    line +=
        "[" + std::string(filled, '#') + std::string(bar - filled, ' ') + "]  ";
  }
  line += numbers;
  return width && line.size() > width ? line.substr(0, width) : line;
}

Progress::Progress(llvm::StringRef label, uint64_t total, llvm::raw_ostream &os,
                   unsigned terminalWidth)
    : label(label), total(total), os(os), width(terminalWidth),
      start(Clock::now()), lastPrint(start) {}

Progress::~Progress() {
  if (open)
    os << '\n';
}

void Progress::add(uint64_t bytes) {
  done += bytes;
  // If another thread has the lock, it is printing, so this one need not print.
  std::unique_lock<std::mutex> lock(mutex, std::try_to_lock);
  if (!lock)
    return;
  Clock::duration pause = Clock::now() - lastPrint;
  if (width ? pause >= barInterval : pause >= lineInterval)
    print();
}

void Progress::finish() {
  std::lock_guard<std::mutex> lock(mutex);
  print();
  if (open)
    os << '\n';
  open = false;
}

void Progress::print() {
  lastPrint = Clock::now();
  double seconds = std::chrono::duration<double>(lastPrint - start).count();
  std::string line = formatProgress(label, done, total, seconds, width);
  if (width) {
    // The previous line may have been longer.
    os << '\r' << line << std::string(width - line.size(), ' ');
    open = true;
  } else {
    os << line << '\n';
  }
  os.flush();
}
