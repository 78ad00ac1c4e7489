//===- HostRun.cpp - Calls of programs for a CPU --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs a function on the thread of its caller. A call owns all memory that the
// function allocates, so the function can be left at any place.
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "Tensors.h"
#include <csetjmp>
#include <cstdlib>

using namespace fp8rt;

namespace {
/// Stands in front of each allocation. The allocations of a call are a list.
struct alignas(64) Allocation {
  Allocation *previous;
  Allocation *next;
};
} // namespace

struct Fp8HostCall {
  explicit Fp8HostCall(const Fp8Program &program) : program(program) {}
  ~Fp8HostCall();
  Fp8HostCall(const Fp8HostCall &) = delete;
  Fp8HostCall &operator=(const Fp8HostCall &) = delete;

  int32_t run(void **descriptors);
  [[noreturn]] void end(int32_t reason);

  const Fp8Program &program;
  Allocation *allocations = nullptr;

private:
  int32_t status = Fp8StatusOk;
  jmp_buf target;
};

Fp8HostCall::~Fp8HostCall() {
  while (Allocation *first = allocations) {
    allocations = first->next;
    std::free(first);
  }
}

int32_t Fp8HostCall::run(void **descriptors) {
  if (_setjmp(target) == 0)
    program.function(reinterpret_cast<Fp8Call *>(this), descriptors);
  return status;
}

void Fp8HostCall::end(int32_t reason) {
  status = reason;
  longjmp(target, 1);
}

int32_t fp8rtHostRun(const Fp8Program *program, void *,
                     const fp8_tensor *arguments, int32_t numArguments,
                     const fp8_tensor *results, int32_t numResults) {
  fp8_error_buffer()[0] = '\0';
  Tensors tensors{*program, arguments, results, /*areOnHost=*/true};
  if (int32_t status = checkTensors(tensors, numArguments, numResults))
    return status;
  Descriptors descriptors;
  if (int32_t status = descriptors.build(tensors, tensors.size()))
    return status;
  Fp8HostCall call(*program);
  return call.run(descriptors.get());
}

void *fp8rtHostAlloc(Fp8HostCall *call, int64_t bytes) {
  constexpr int64_t alignment = alignof(Allocation);
  int64_t total;
  void *memory = nullptr;
  if (bytes >= 0 &&
      !__builtin_add_overflow(
          bytes, int64_t(sizeof(Allocation)) + alignment - 1, &total))
    memory = std::aligned_alloc(alignment, total / alignment * alignment);
  if (!memory) {
    call->end(fail(Fp8StatusOutOfMemory,
                   "@%s: the host is out of memory: expected %lld bytes for an "
                   "intermediate tensor",
                   call->program.name, (long long)bytes));
  }
  auto *allocation = static_cast<Allocation *>(memory);
  allocation->previous = nullptr;
  allocation->next = call->allocations;
  if (call->allocations)
    call->allocations->previous = allocation;
  call->allocations = allocation;
  return allocation + 1;
}

void fp8rtHostFree(Fp8HostCall *call, void *pointer) {
  if (!pointer)
    return;
  Allocation *allocation = static_cast<Allocation *>(pointer) - 1;
  if (allocation->previous)
    allocation->previous->next = allocation->next;
  else
    call->allocations = allocation->next;
  if (allocation->next)
    allocation->next->previous = allocation->previous;
  std::free(allocation);
}

void fp8rtHostFail(Fp8HostCall *call, int32_t status, const char *message) {
  call->end(fail(status, "@%s: an assertion failed: %s", call->program.name,
                 message));
}
