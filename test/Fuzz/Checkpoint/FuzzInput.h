//===- FuzzInput.h - Bytes of a fuzzer as numbers and texts -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads numbers and texts from the bytes of a fuzz target. If a check fails, it
// ends the process.
//
//===----------------------------------------------------------------------===//

#ifndef TEST_FUZZ_CHECKPOINT_FUZZINPUT_H
#define TEST_FUZZ_CHECKPOINT_FUZZINPUT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <cstdlib>

namespace mlir::fp8 {

/// Ends the process if `holds` is false, also in builds without assertions.
inline void require(bool holds) {
  if (!holds)
    abort();
}

/// Checks that an error message starts with `prefix`, gives a reason, and is
/// one line of reasonable length.
inline void requireMessage(llvm::Error error, llvm::StringRef prefix) {
  std::string message = llvm::toString(std::move(error));
  llvm::StringRef text = message;
  require(text.starts_with(prefix));
  require(text.size() > prefix.size() + 5);
  require(text.size() < 4096);
  require(!text.contains('\n'));
}

class FuzzInput {
public:
  FuzzInput(const uint8_t *data, size_t size)
      : text(reinterpret_cast<const char *>(data), size) {}

  /// The next two bytes as a number, or 0 if there are none left.
  uint64_t takeCount() {
    uint64_t count = 0;
    for (unsigned shift : {0, 8})
      count |= uint64_t(uint8_t(take(1).empty() ? 0 : last)) << shift;
    return count;
  }

  /// The next bytes, or fewer if there are not enough.
  llvm::StringRef take(size_t count) {
    llvm::StringRef bytes = text.take_front(count);
    text = text.drop_front(bytes.size());
    if (!bytes.empty())
      last = bytes.back();
    return bytes;
  }

  llvm::StringRef rest() const { return text; }

private:
  llvm::StringRef text;
  char last = 0;
};

} // namespace mlir::fp8

#endif // TEST_FUZZ_CHECKPOINT_FUZZINPUT_H
