//===- HostMemory.h - Objects without the C++ library -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions like `new` and `delete` that use the allocator of the C library. If
// there is no memory, they return null, and the caller sets a status.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_HOSTMEMORY_H
#define LIB_RUNTIME_HOSTMEMORY_H

#include <cstddef>
#include <cstdlib>
#include <new>
#include <utility>

namespace fp8rt {

template <typename T, typename... Arguments>
T *create(Arguments &&...arguments) {
  static_assert(alignof(T) <= alignof(std::max_align_t));
  void *memory = std::malloc(sizeof(T));
  return memory ? new (memory) T(std::forward<Arguments>(arguments)...)
                : nullptr;
}

template <typename T>
void destroy(T *object) {
  if (object)
    object->~T();
  std::free(object);
}

} // namespace fp8rt

#endif // LIB_RUNTIME_HOSTMEMORY_H
