//===- Gpu.h - What tests on a GPU do besides calling -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Buffers, graphs, and programs with one result. If a call of the driver fails
// here, the process ends.
//
//===----------------------------------------------------------------------===//

#ifndef TEST_RUNTIME_DEVICE_GPU_H
#define TEST_RUNTIME_DEVICE_GPU_H

#include "fp8/Runtime/ProgramABI.h"
#include <cstdint>

namespace devicetest {

/// The number of devices. If there is no driver, prints that and returns 0.
int getDeviceCount();
/// Uses this device for all following calls, and returns its compute capability
/// times ten. No context is current afterwards, because the runtime has to find
/// one.
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

  /// These functions wait for the device.
  int get(int i) const;
  void set(int i, int value);
  bool all(int value) const;

  void *at(int i) const { return static_cast<int *>(data) + i; }

  void *data;
  int count;
};

/// The host code of a program with one result of type i32[?] and without
/// arguments.
using Body = void (*)(Fp8Call *call, void *data);

int32_t runAt(void *data, int count, Body body, const char *chip = nullptr,
              void *stream = nullptr);

inline int32_t run(const Buffer &result, Body body, const char *chip = nullptr,
                   void *stream = nullptr) {
  return runAt(result.data, result.count, body, chip, stream);
}

/// Captures a stream in the strictest mode, until `replay` is called.
class Capture {
public:
  Capture();
  void *stream() const { return handle; }
  /// Ends the capture, and runs the graph `count` times.
  bool replay(int count);

private:
  void *handle = nullptr;
};

} // namespace devicetest

#endif // TEST_RUNTIME_DEVICE_GPU_H
