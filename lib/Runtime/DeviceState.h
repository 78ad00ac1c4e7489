//===- DeviceState.h - What the runtime keeps per context -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Modules, kernels, constants, tensor maps and the workspace pool of one CUDA
// context. All of it is made at its first use and kept; looking it up again
// takes a shared lock. What is made at first use does not touch the caller's
// stream, so that a first call can be captured into a graph.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_DEVICESTATE_H
#define LIB_RUNTIME_DEVICESTATE_H

#include "Assertions.h"
#include "Driver.h"
#include "Locks.h"
#include "Table.h"
#include "fp8/Runtime/ProgramABI.h"
#include <atomic>

namespace fp8rt {

/// A kernel in a context, and the attributes set so far.
struct LoadedKernel {
  explicit LoadedKernel(Function function) : function(function) {}

  const Function function;
  std::atomic<int64_t> sharedBytes{0};
  std::atomic<bool> allowsLargeClusters{false};
  Mutex attributeMutex;
};

/// All arguments of a tensor map; unused dimensions are 0.
struct TensorMapKey {
  uint64_t base;
  int64_t dtype;
  int64_t rank;
  int64_t sizes[5];
  int64_t byteStrides[4];
  int64_t box[5];
  int64_t swizzleBytes;
};

/// A tensor map at rest, where it needs no alignment.
struct TensorMapWords {
  uint64_t opaque[16];
};

/// One context. The functions report failures through `status`; they expect the
/// context to be current.
class DeviceState {
public:
  DeviceState(const Driver &driver, Device device)
      : driver(driver), device(device) {}

  /// Reads the attributes of the device.
  void initialize(int32_t &status);

  LoadedKernel *getKernel(const Fp8Kernel &kernel, int32_t &status);
  const void *getConstant(const void *hostData, int64_t bytes, int32_t &status);
  Pool getPool(int32_t &status);
  AssertionFlag *getAssertionFlag(const Fp8Program &program, int32_t &status);

  const Driver &driver;
  const Device device;
  int major = 0, minor = 0;
  int multiprocessors = 1;
  SharedTable<TensorMapKey, TensorMapWords> tensorMaps;

private:
  struct ConstantKey {
    const void *hostData;
    int64_t bytes;
  };

  LoadedKernel *loadKernel(const Fp8Kernel &kernel, int32_t &status);
  Module loadModule(const Fp8Kernel &kernel, int32_t &status);
  DevicePointer uploadConstant(const ConstantKey &key, int32_t &status);
  Pool createPool(int32_t &status);

  SharedTable<const Fp8Kernel *, LoadedKernel *> kernels;
  SharedTable<const void *, Module> modules;
  SharedTable<ConstantKey, DevicePointer> constants;
  SharedTable<const Fp8Program *, AssertionFlag *> assertionFlags;
  std::atomic<Pool> pool{nullptr};
  /// Held while something is made, so that it is made once.
  Mutex creationMutex;
};

/// The state of the current context; made at the first call.
DeviceState *getState(const Driver &driver, Context context, int32_t &status);

/// Makes the primary context of a device current for a while.
class PrimaryContextScope {
public:
  PrimaryContextScope(const Driver &driver, Device device, int32_t &status);
  ~PrimaryContextScope();
  PrimaryContextScope(const PrimaryContextScope &) = delete;
  PrimaryContextScope &operator=(const PrimaryContextScope &) = delete;

  Context get() const { return context; }

private:
  const Driver &driver;
  Context context = nullptr;
};

} // namespace fp8rt

#endif // LIB_RUNTIME_DEVICESTATE_H
