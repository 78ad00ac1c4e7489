//===- Replay.cpp - Run a fuzz target on files ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces libFuzzer in normal builds. It runs the fuzz target on every file of
// the given folders.
//
//===----------------------------------------------------------------------===//

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv) {
  unsigned count = 0;
  for (int i = 1; i < argc; ++i) {
    std::error_code error;
    for (llvm::sys::fs::directory_iterator entry(argv[i], error), end;
         entry != end && !error; entry.increment(error)) {
      auto buffer = llvm::MemoryBuffer::getFile(entry->path());
      if (!buffer)
        return 1;
      // The buffer has exactly the size of the file, so that a sanitizer
      // detects reads beyond its end.
      llvm::StringRef text = (*buffer)->getBuffer();
      std::unique_ptr<uint8_t[]> bytes(new uint8_t[text.size()]);
      std::copy(text.bytes_begin(), text.bytes_end(), bytes.get());
      llvm::errs() << entry->path() << "\n";
      LLVMFuzzerTestOneInput(bytes.get(), text.size());
      ++count;
    }
  }
  llvm::outs() << "replayed " << count << " inputs\n";
  return 0;
}
