//===- DeviceState.h - The state of a context -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The modules, kernels, constants, tensor maps and the workspace pool of one
// CUDA context. Each is created at its first use and kept. Later uses only need
// a shared lock. The creation does not use the caller's stream, so that a first
// call can be captured in a graph.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_DEVICESTATE_H
#define LIB_RUNTIME_DEVICESTATE_H

#include "Assertions.h"
#include "Driver.h"
#include "GraphMemory.h"
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

/// A stored tensor map, which needs no alignment.
struct TensorMapWords {
  uint64_t opaque[16];
};

/// The state of one context. The functions report failures by `status`. The
/// context must be current.
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
  GraphMemory graphMemory;

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
  /// Locked while something is created, so that it is created only once.
  Mutex creationMutex;
};

/// The state of the current context. It is created at the first call.
DeviceState *getState(const Driver &driver, Context context, int32_t &status);

/// Makes the primary context of a device current in its scope.
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
