//===- Assertions.cpp - Failed assertions of kernels ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Manages page-locked memory to which kernels write and which the host reads.
//
//===----------------------------------------------------------------------===//

#include "Assertions.h"
#include "Call.h"
#include "Error.h"
#include "HostMemory.h"

using namespace fp8rt;

/// The address of this variable identifies this compiled library.
static const char thisLibrary = 0;

//===----------------------------------------------------------------------===//
// Flags
//===----------------------------------------------------------------------===//

static int32_t allocate(const Driver &driver, AssertionFlag &flag) {
  RelaxedCapture relaxed(driver);
  void *memory = nullptr;
  if (int result =
          driver.hostAlloc(&memory, sizeof(int32_t), hostAllocDeviceMap))
    return failDriver(driver, "cuMemHostAlloc", result,
                      " for the assertions of @%s", flag.program->name);
  if (int result = driver.hostGetDevicePointer(&flag.address, memory, 0)) {
    driver.hostFree(memory);
    return failDriver(driver, "cuMemHostGetDevicePointer", result,
                      " for the assertions of @%s", flag.program->name);
  }
  flag.number = static_cast<int32_t *>(memory);
  __atomic_store_n(flag.number, 0, __ATOMIC_RELEASE);
  return Fp8StatusOk;
}

AssertionFlag *fp8rt::createAssertionFlag(const Driver &driver,
                                          const Fp8Program &program,
                                          int32_t &status) {
  auto *flag = create<AssertionFlag>(
      AssertionFlag{&program, &thisLibrary, nullptr, 0, nullptr});
  if (!flag) {
    status = failHostMemory();
    return nullptr;
  }
  if ((status = allocate(driver, *flag))) {
    destroy(flag);
    return nullptr;
  }
  std::atomic<AssertionFlag *> &first = *fp8_assertion_flags();
  flag->next = first.load(std::memory_order_relaxed);
  while (!first.compare_exchange_weak(
      flag->next, flag, std::memory_order_release, std::memory_order_relaxed)) {
  }
  return flag;
}

void *fp8rtAssertionFlag(Fp8Call *call) {
  if (call->status != Fp8StatusOk)
    return nullptr;
  AssertionFlag *flag =
      call->state.getAssertionFlag(call->program, call->status);
  return flag ? reinterpret_cast<void *>(flag->address) : nullptr;
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

static const char *getMessage(const Fp8Program &program, int32_t number) {
  return number > 0 && number <= program.numAssertions
             ? program.assertions[number - 1]
             : "one that the program does not know";
}

/// Reports a failed assertion of `library`, or of any library if it is null.
/// Each failure is reported once.
static int32_t report(const void *library) {
  AssertionFlag *flag = fp8_assertion_flags()->load(std::memory_order_acquire);
  for (; flag; flag = flag->next) {
    if ((library && flag->library != library) ||
        !__atomic_load_n(flag->number, __ATOMIC_RELAXED))
      continue;
    int32_t number = __atomic_exchange_n(flag->number, 0, __ATOMIC_ACQ_REL);
    if (number)
      return fail(Fp8StatusAssertionFailed,
                  "@%s: an assertion failed on the device in an earlier call, "
                  "whose results are undefined: %s",
                  flag->program->name, getMessage(*flag->program, number));
  }
  return Fp8StatusOk;
}

int32_t fp8rt::reportAssertions() { return report(&thisLibrary); }

int32_t fp8_check(void) {
  fp8_error_buffer()[0] = '\0';
  return report(nullptr);
}
