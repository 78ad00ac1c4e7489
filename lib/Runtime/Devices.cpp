//===- Devices.cpp - Check the memory of tensors --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Asks the driver which device a tensor's memory belongs to, and whether that
// device runs the program's code.
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "Tensors.h"
#include <cstdlib>

using namespace fp8rt;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

namespace {
struct PointerInfo {
  unsigned memoryType = 0;
  Device device = -1;
  unsigned isManaged = 0;

  bool isOnDevice() const {
    return memoryType == MemoryTypeDevice || isManaged;
  }
};
} // namespace

static PointerInfo query(const Driver &driver, const void *pointer) {
  PointerInfo info;
  PointerAttribute attributes[] = {PointerMemoryType, PointerDeviceOrdinal,
                                   PointerIsManaged};
  void *values[] = {&info.memoryType, &info.device, &info.isManaged};
  if (driver.pointerGetAttributes(3, attributes, values,
                                  reinterpret_cast<uintptr_t>(pointer)))
    return PointerInfo();
  return info;
}

static bool isEmpty(const fp8_tensor &tensor) {
  for (int64_t d = 0; d < tensor.rank; ++d)
    if (tensor.shape[d] == 0)
      return true;
  return false;
}

int32_t fp8rt::checkMemory(const Driver &driver, const Tensors &tensors,
                           Device &device) {
  SignatureEntry entry(tensors.program.signature);
  for (int64_t i = 0; i < tensors.size(); ++i, entry = entry.next()) {
    if (isEmpty(tensors[i]))
      continue;
    PointerInfo info = query(driver, tensors[i].data);
    if (entry.isScalar()) {
      // The host can also read managed memory.
      if (info.memoryType == MemoryTypeDevice && !info.isManaged)
        return fail(Fp8StatusInvalidArgument,
                    "@%s: expected argument %lld to be a number in host "
                    "memory, got device memory",
                    tensors.program.name, (long long)i);
      continue;
    }
    if (!info.isOnDevice())
      return fail(
          Fp8StatusInvalidArgument,
          "@%s: expected %s %lld to be in device memory, got %s "
          "address %p",
          tensors.program.name, tensors.kind(i), (long long)tensors.number(i),
          info.memoryType == MemoryTypeHost ? "page-locked host" : "host",
          tensors[i].data);
    if (device < 0)
      device = info.device;
    if (info.device != device)
      return fail(Fp8StatusInvalidArgument,
                  "@%s: expected %s %lld to be on device %d like those before "
                  "it, got device %d",
                  tensors.program.name, tensors.kind(i),
                  (long long)tensors.number(i), device, info.device);
  }
  return Fp8StatusOk;
}

//===----------------------------------------------------------------------===//
// Architecture
//===----------------------------------------------------------------------===//

/// A program for `sm_90a` runs only on 9.0, one for `sm_100f` on 10.0 and later
/// versions of 10, and one for `sm_80` on 8.0 and all later versions. Whether
/// it runs as cubin or as PTX is decided by the driver when it loads the image.
int32_t fp8rt::checkChip(const Fp8Program &program, int major, int minor) {
  const char *digits = program.chip;
  while (*digits && (*digits < '0' || *digits > '9'))
    ++digits;
  char *suffix = nullptr;
  int wanted = int(std::strtol(digits, &suffix, 10));
  int got = 10 * major + minor;
  bool runs = *suffix == 'a'   ? got == wanted
              : *suffix == 'f' ? major == wanted / 10 && got >= wanted
                               : got >= wanted;
  if (runs)
    return Fp8StatusOk;
  return fail(Fp8StatusWrongDevice,
              "@%s is compiled for %s, got a device of sm_%d", program.name,
              program.chip, got);
}
