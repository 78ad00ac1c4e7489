//===- Driver.cpp - Opening libcuda ---------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Opens the CUDA driver library once, looks up its functions and initializes
// it. This happens in the first call of a program, and not when the program is
// loaded.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "Error.h"
#include "Locks.h"
#include <atomic>
#include <cstdlib>
#include <dlfcn.h>

using namespace fp8rt;

static Driver theDriver;
static std::atomic<const Driver *> loaded{nullptr};
static Mutex loadMutex;

static void *openLibrary(int32_t &status) {
  const char *path = std::getenv("FP8_LIBCUDA");
  bool isOverridden = path && *path;
  if (!isOverridden)
    path = "libcuda.so.1";
  // The library is never closed, because the driver does not support that.
  if (void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL))
    return library;
  const char *reason = dlerror();
  if (isOverridden)
    status = fail(Fp8StatusNoDriver,
                  "expected FP8_LIBCUDA to name the CUDA driver, got '%s': %s",
                  path, reason);
  else
    status = fail(Fp8StatusNoDriver,
                  "expected the CUDA driver, got no libcuda.so.1: %s", reason);
  return nullptr;
}

/// The address of a symbol. If it is missing, returns null, and sets a status
/// if the symbol is required.
static void *findSymbol(void *library, const char *name, bool isRequired,
                        int32_t &status) {
  void *symbol = dlsym(library, name);
  if (!symbol && isRequired && status == Fp8StatusOk)
    status = fail(Fp8StatusNoDriver,
                  "expected a CUDA driver of version 11.8 or newer, got one "
                  "without %s",
                  name);
  return symbol;
}

static void lookUpFunctions(void *library, int32_t &status) {
#define FP8RT_LOOK_UP(NAME, SYMBOL, ...)                                       \
  theDriver.NAME = reinterpret_cast<int (*)(__VA_ARGS__)>(                     \
      findSymbol(library, SYMBOL, isRequired, status));
  bool isRequired = true;
  FP8RT_DRIVER_FUNCTIONS(FP8RT_LOOK_UP)
  isRequired = false;
  FP8RT_OPTIONAL_DRIVER_FUNCTIONS(FP8RT_LOOK_UP)
#undef FP8RT_LOOK_UP
}

const Driver *fp8rt::getDriver(int32_t &status) {
  if (const Driver *driver = loaded.load(std::memory_order_acquire))
    return driver;
  MutexGuard guard(loadMutex);
  if (const Driver *driver = loaded.load(std::memory_order_acquire))
    return driver;
  void *library = openLibrary(status);
  if (!library)
    return nullptr;
  lookUpFunctions(library, status);
  if (status != Fp8StatusOk)
    return nullptr;
  if (int result = theDriver.init(0)) {
    status = failDriver(theDriver, "cuInit", result);
    return nullptr;
  }
  loaded.store(&theDriver, std::memory_order_release);
  return &theDriver;
}
