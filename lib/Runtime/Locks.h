//===- Locks.h - Locks of the C library -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Thin wrappers around POSIX locks. With locks of the standard library, every
// compiled program would need the C++ runtime library of the machine that
// compiled it.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_LOCKS_H
#define LIB_RUNTIME_LOCKS_H

#include <pthread.h>

namespace fp8rt {

/// A mutex that is constant-initialized and never destroyed, because threads
/// may run longer than `main`.
struct Mutex {
  pthread_mutex_t handle = PTHREAD_MUTEX_INITIALIZER;
};

struct SharedMutex {
  pthread_rwlock_t handle = PTHREAD_RWLOCK_INITIALIZER;
};

class MutexGuard {
public:
  explicit MutexGuard(Mutex &mutex) : mutex(mutex) {
    pthread_mutex_lock(&mutex.handle);
  }
  ~MutexGuard() { pthread_mutex_unlock(&mutex.handle); }
  MutexGuard(const MutexGuard &) = delete;
  MutexGuard &operator=(const MutexGuard &) = delete;

private:
  Mutex &mutex;
};

class ReadGuard {
public:
  explicit ReadGuard(SharedMutex &mutex) : mutex(mutex) {
    pthread_rwlock_rdlock(&mutex.handle);
  }
  ~ReadGuard() { pthread_rwlock_unlock(&mutex.handle); }
  ReadGuard(const ReadGuard &) = delete;
  ReadGuard &operator=(const ReadGuard &) = delete;

private:
  SharedMutex &mutex;
};

class WriteGuard {
public:
  explicit WriteGuard(SharedMutex &mutex) : mutex(mutex) {
    pthread_rwlock_wrlock(&mutex.handle);
  }
  ~WriteGuard() { pthread_rwlock_unlock(&mutex.handle); }
  WriteGuard(const WriteGuard &) = delete;
  WriteGuard &operator=(const WriteGuard &) = delete;

private:
  SharedMutex &mutex;
};

} // namespace fp8rt

#endif // LIB_RUNTIME_LOCKS_H
