//===- Kernels.cpp - Load modules and launch kernels ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Loads the image of a program once per context, finds its kernels once, and
// launches them.
//
//===----------------------------------------------------------------------===//

#include "Call.h"
#include "DeviceState.h"
#include "Error.h"
#include "HostMemory.h"

using namespace fp8rt;

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

Module DeviceState::loadModule(const Fp8Kernel &kernel, int32_t &status) {
  Module module = nullptr;
  if (modules.find(kernel.image, module))
    return module;
  // The messages of the driver's assembler about PTX.
  char log[1024] = "";
  JitOption options[] = {JitErrorLogBuffer, JitErrorLogBufferSize};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1)};
  int result = driver.moduleLoad(&module, kernel.image, 2, options, values);
  if (result == ResultNoBinaryForGpu) {
    status =
        fail(Fp8StatusWrongDevice,
             "the image of kernel '%s' has no code for a device of sm_%d%d",
             kernel.name, major, minor);
    return nullptr;
  }
  if (result) {
    status = failDriver(driver, "cuModuleLoadDataEx", result,
                        " for the image of kernel '%s' (%s)", kernel.name, log);
    return nullptr;
  }
  if (!modules.insert(kernel.image, module))
    status = failHostMemory();
  return module;
}

LoadedKernel *DeviceState::loadKernel(const Fp8Kernel &kernel,
                                      int32_t &status) {
  RelaxedCapture relaxed(driver);
  Module module = loadModule(kernel, status);
  if (status != Fp8StatusOk)
    return nullptr;
  Function function = nullptr;
  if (int result = driver.moduleGetFunction(&function, module, kernel.name)) {
    status = failDriver(driver, "cuModuleGetFunction", result,
                        " for kernel '%s'", kernel.name);
    return nullptr;
  }
  // Drivers load code lazily, but that is not possible at a launch in a
  // capture.
  if (driver.functionLoad)
    driver.functionLoad(function);
  auto *loaded = create<LoadedKernel>(function);
  if (loaded && kernels.insert(&kernel, loaded))
    return loaded;
  destroy(loaded);
  status = failHostMemory();
  return nullptr;
}

LoadedKernel *DeviceState::getKernel(const Fp8Kernel &kernel, int32_t &status) {
  LoadedKernel *loaded = nullptr;
  if (kernels.find(&kernel, loaded))
    return loaded;
  MutexGuard guard(creationMutex);
  if (kernels.find(&kernel, loaded))
    return loaded;
  return loadKernel(kernel, status);
}

//===----------------------------------------------------------------------===//
// Launching
//===----------------------------------------------------------------------===//

/// Sets the attributes for the shared memory and the cluster of a launch,
/// unless an earlier launch needed as much.
static int32_t setAttributes(const Driver &driver, LoadedKernel &kernel,
                             const char *name, int64_t sharedBytes,
                             int64_t cluster) {
  MutexGuard guard(kernel.attributeMutex);
  RelaxedCapture relaxed(driver);
  if (sharedBytes > kernel.sharedBytes) {
    if (int result = driver.functionSetAttribute(
            kernel.function, FunctionMaxDynamicShared, int(sharedBytes)))
      return failDriver(driver, "cuFuncSetAttribute", result,
                        " for %lld bytes of shared memory in kernel '%s'",
                        (long long)sharedBytes, name);
    kernel.sharedBytes = sharedBytes;
  }
  if (cluster > 8 && !kernel.allowsLargeClusters) {
    if (int result = driver.functionSetAttribute(kernel.function,
                                                 FunctionNonPortableCluster, 1))
      return failDriver(driver, "cuFuncSetAttribute", result,
                        " for clusters of %lld blocks in kernel '%s'",
                        (long long)cluster, name);
    kernel.allowsLargeClusters = true;
  }
  return Fp8StatusOk;
}

static void addAttributes(LaunchConfig &config, int64_t cluster,
                          int64_t flags) {
  if (cluster > 1) {
    LaunchAttribute &attribute = config.attributes[config.numAttributes++];
    attribute.id = launchClusterDimension;
    attribute.cluster[0] = unsigned(cluster);
    attribute.cluster[1] = attribute.cluster[2] = 1;
  }
  if (flags & Fp8LaunchCooperative) {
    LaunchAttribute &attribute = config.attributes[config.numAttributes++];
    attribute.id = launchCooperative;
    attribute.cooperative = 1;
  }
  if (flags & Fp8LaunchProgrammatic) {
    LaunchAttribute &attribute = config.attributes[config.numAttributes++];
    attribute.id = launchProgrammaticSerialization;
    attribute.programmatic = 1;
  }
}

/// Whether the numbers of a launch fit into the types of the driver. The driver
/// itself checks whether they are too large for the device.
static bool fit(const int64_t (&numbers)[8]) {
  for (int64_t number : numbers)
    if (number < 0 || number > INT32_MAX)
      return false;
  return true;
}

void fp8rtLaunch(Fp8Call *call, const Fp8Kernel *kernel, int64_t gridX,
                 int64_t gridY, int64_t gridZ, int64_t blockX, int64_t blockY,
                 int64_t blockZ, int64_t clusterX, int64_t sharedBytes,
                 int64_t flags, void **params) {
  if (call->status != Fp8StatusOk || gridX == 0 || gridY == 0 || gridZ == 0)
    return;
  if (!fit({gridX, gridY, gridZ, blockX, blockY, blockZ, clusterX,
            sharedBytes})) {
    call->status = fail(
        Fp8StatusInvalidArgument,
        "expected sizes that kernel '%s' can be launched for, got a grid of "
        "%lldx%lldx%lld blocks",
        kernel->name, (long long)gridX, (long long)gridY, (long long)gridZ);
    return;
  }
  const Driver &driver = call->driver;
  LoadedKernel *loaded = call->state.getKernel(*kernel, call->status);
  if (!loaded)
    return;
  if (sharedBytes > loaded->sharedBytes.load(std::memory_order_acquire) ||
      (clusterX > 8 && !loaded->allowsLargeClusters))
    call->status =
        setAttributes(driver, *loaded, kernel->name, sharedBytes, clusterX);
  if (call->status != Fp8StatusOk)
    return;

  LaunchAttribute attributes[3];
  LaunchConfig config = {{unsigned(gridX), unsigned(gridY), unsigned(gridZ)},
                         {unsigned(blockX), unsigned(blockY), unsigned(blockZ)},
                         unsigned(sharedBytes),
                         call->stream,
                         attributes,
                         0};
  addAttributes(config, clusterX, flags);
  if (int result = driver.launch(&config, loaded->function, params, nullptr))
    call->status = failDriver(
        driver, "cuLaunchKernelEx", result,
        " for kernel '%s', %lldx%lldx%lld blocks of %lldx%lldx%lld threads",
        kernel->name, (long long)gridX, (long long)gridY, (long long)gridZ,
        (long long)blockX, (long long)blockY, (long long)blockZ);
}
