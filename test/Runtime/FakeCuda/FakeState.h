//===- FakeState.h - State of the fake driver -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The state of the fake driver, which only its own files use.
//
//===----------------------------------------------------------------------===//

#ifndef TEST_RUNTIME_FAKECUDA_FAKESTATE_H
#define TEST_RUNTIME_FAKECUDA_FAKESTATE_H

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

struct ContextTag {
  int device;
  uint64_t id;
};

namespace fakecuda {

struct Failure {
  int result;
  int skip;
};

struct Block {
  size_t bytes;
  int device;
  bool isHost;
};

/// A user object that a graph retains, and the function that the driver calls
/// at its end.
struct UserObjectTag {
  void *value;
  void (*destroy)(void *);
};

struct State {
  State();

  void *allocate(size_t bytes, int device, bool isHost);
  bool release(void *pointer);
  /// The block of memory that contains a pointer.
  bool find(void *pointer, Block &found);

  std::mutex mutex;
  std::vector<std::string> lines;
  std::string text;
  std::map<std::string, Failure> failures;
  std::map<void *, Block> blocks;
  std::vector<ContextTag *> contexts;
  std::vector<UserObjectTag *> userObjects;
  uint64_t numCaptures = 0;
  int numDevices = 2;
  int capability = 90;
};

State &getState();

extern thread_local std::vector<ContextTag *> contextStack;
extern thread_local int captureMode;
extern thread_local bool isCapturing;

inline ContextTag *getCurrent() {
  return contextStack.empty() ? nullptr : contextStack.back();
}

/// Logs a call with its arguments, and returns the result that the call must
/// have.
int enter(const char *function, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/// Does the same for a function that must not be called while a stream is
/// captured.
int enterUnsafe(const char *function);

} // namespace fakecuda

#endif // TEST_RUNTIME_FAKECUDA_FAKESTATE_H
