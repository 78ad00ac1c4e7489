//===- Gpu.h - What tests on a GPU do besides calling -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Buffers, graphs, and programs of one result. A failure of the driver here
// ends the process.
//
//===----------------------------------------------------------------------===//

#ifndef TEST_RUNTIME_DEVICE_GPU_H
#define TEST_RUNTIME_DEVICE_GPU_H

#include "fp8/Runtime/ProgramABI.h"
#include <cstdint>

namespace devicetest {

/// 0 without a driver, which is then reported.
int getDeviceCount();
/// Where everything happens from now on; returns the compute capability times
/// ten. No context stays current: that is for the runtime to find.
int useDevice(int device);
void synchronize();

void *getPinned();
void *getManaged();

/// 32-bit integers in device memory, all 0.
class Buffer {
public:
  explicit Buffer(int count);
  ~Buffer();
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;

  /// These wait for the device.
  int get(int i) const;
  void set(int i, int value);
  bool all(int value) const;

  void *at(int i) const { return static_cast<int *>(data) + i; }

  void *data;
  int count;
};

/// Host code of a program with one result of i32[?] and no argument.
using Body = void (*)(Fp8Call *call, void *data);

int32_t runAt(void *data, int count, Body body, const char *chip = nullptr,
              void *stream = nullptr);

inline int32_t run(const Buffer &result, Body body, const char *chip = nullptr,
                   void *stream = nullptr) {
  return runAt(result.data, result.count, body, chip, stream);
}

/// Captures a stream of its own, in the strictest mode, until the replay.
class Capture {
public:
  Capture();
  void *stream() const { return handle; }
  /// Ends the capture, and runs the graph some times.
  bool replay(int count);

private:
  void *handle = nullptr;
};

} // namespace devicetest

#endif // TEST_RUNTIME_DEVICE_GPU_H
