//===- Run.cpp - The entry point of a compiled function -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks everything that can be checked, finds the context, runs the program's
// host code, and cleans up after a failure.
//
//===----------------------------------------------------------------------===//

#include "Assertions.h"
#include "Call.h"
#include "DeviceState.h"
#include "Error.h"
#include "Tensors.h"
#include <optional>

using namespace fp8rt;

/// Runs host code to its end, or until a read fails. Then it can be left
/// without clean-up, because the call knows everything that host code owns.
static void runHostCode(Fp8Call &call, const Fp8Program &program,
                        void **descriptors) {
  if (_setjmp(call.end) == 0)
    program.function(&call, descriptors);
}

/// Runs the function in the context that is current now.
static int32_t runInContext(const Driver &driver, Context context, void *stream,
                            const Tensors &tensors) {
  int32_t status = Fp8StatusOk;
  DeviceState *state = getState(driver, context, status);
  if (!state)
    return status;
  if ((status = checkChip(tensors.program, state->major, state->minor)))
    return status;
  Descriptors descriptors;
  if ((status = descriptors.build(tensors, tensors.size())))
    return status;
  Fp8Call call(driver, *state, tensors.program, stream);
  runHostCode(call, tensors.program, descriptors.get());
  freeLeftovers(call);
  return call.status;
}

/// Runs the function in the current context if that belongs to the device of
/// the tensors, otherwise in the primary context of that device.
static int32_t runOnDevice(const Driver &driver, Device device, void *stream,
                           const Tensors &tensors) {
  Context current = nullptr;
  Device currentDevice = -1;
  if (driver.contextGetCurrent(&current) == ResultSuccess && current)
    driver.contextGetDevice(&currentDevice);
  if (current && (device < 0 || device == currentDevice))
    return runInContext(driver, current, stream, tensors);

  int32_t status = Fp8StatusOk;
  PrimaryContextScope scope(driver, device < 0 ? 0 : device, status);
  return status ? status : runInContext(driver, scope.get(), stream, tensors);
}

int32_t fp8rtRun(const Fp8Program *program, void *stream,
                 const fp8_tensor *arguments, int32_t numArguments,
                 const fp8_tensor *results, int32_t numResults) {
  fp8_error_buffer()[0] = '\0';
  Tensors tensors{*program, arguments, results};
  int32_t status = checkTensors(tensors, numArguments, numResults);
  if (!status)
    status = reportAssertions();
  if (status)
    return status;
  const Driver *driver = getDriver(status);
  if (!driver)
    return status;
  Device device = -1;
  if ((status = checkMemory(*driver, tensors, device)))
    return status;
  return runOnDevice(*driver, device, stream, tensors);
}

int32_t fp8rtResultShapes(const Fp8Program *program,
                          const fp8_tensor *arguments, int32_t numArguments,
                          int64_t *const *shapes, int32_t numResults) {
  fp8_error_buffer()[0] = '\0';
  Tensors tensors{*program, arguments, nullptr};
  if (int32_t status = checkCounts(tensors, numArguments, numResults))
    return status;
  if (numResults && !shapes)
    return fail(Fp8StatusInvalidArgument,
                "@%s: expected an array of shapes, got null", program->name);
  return writeResultShapes(tensors, shapes);
}
