//===- FakeCuda.cpp - A CUDA driver without a GPU -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// State of the fake driver: log, failures, devices, contexts, memory.
//
//===----------------------------------------------------------------------===//

#include "FakeCuda.h"
#include "FakeState.h"
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sstream>

using namespace fakecuda;

thread_local std::vector<ContextTag *> fakecuda::contextStack;
thread_local int fakecuda::captureMode = 0;
thread_local bool fakecuda::isCapturing = false;

State &fakecuda::getState() {
  // The state is never destroyed, because threads may run longer than main.
  static State *state = new State;
  return *state;
}

State::State() {
  if (const char *count = std::getenv("FAKE_CUDA_DEVICES"))
    numDevices = std::atoi(count);
  if (const char *chip = std::getenv("FAKE_CUDA_CHIP"))
    capability = std::atoi(chip);
  if (const char *text = std::getenv("FAKE_CUDA_FAIL"))
    if (const char *equals = std::strchr(text, '='))
      failures[std::string(text, equals)] = {std::atoi(equals + 1), 0};
}

int fakecuda::enter(const char *function, const char *format, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof(text), format, arguments);
  va_end(arguments);

  State &state = getState();
  std::lock_guard<std::mutex> guard(state.mutex);
  state.lines.push_back(std::string(function) + text);
  if (const char *path = std::getenv("FAKE_CUDA_LOG"))
    if (std::FILE *file = std::fopen(path, "a")) {
      std::fprintf(file, "%s\n", state.lines.back().c_str());
      std::fclose(file);
    }
  auto failure = state.failures.find(function);
  if (failure == state.failures.end() || failure->second.skip-- > 0)
    return 0;
  failure->second.skip = 0;
  return failure->second.result;
}

int fakecuda::enterUnsafe(const char *function) {
  int result = enter(function, "");
  return !result && isCapturing && captureMode != 2 ? 900 : result;
}

void *State::allocate(size_t bytes, int device, bool isHost) {
  // Like the driver, aligns memory to 256 bytes, and allocates at least one
  // byte.
  void *pointer = std::aligned_alloc(256, (bytes + 256) / 256 * 256);
  std::lock_guard<std::mutex> guard(mutex);
  blocks[pointer] = {bytes, device, isHost};
  return pointer;
}

bool State::release(void *pointer) {
  std::lock_guard<std::mutex> guard(mutex);
  if (!blocks.erase(pointer))
    return false;
  std::free(pointer);
  return true;
}

bool State::find(void *pointer, Block &found) {
  std::lock_guard<std::mutex> guard(mutex);
  auto next = blocks.upper_bound(pointer);
  if (next == blocks.begin())
    return false;
  auto &[start, block] = *--next;
  found = block;
  return static_cast<char *>(pointer) <
         static_cast<char *>(start) + (block.bytes ? block.bytes : 1);
}

//===----------------------------------------------------------------------===//
// Control
//===----------------------------------------------------------------------===//

void fakeCudaReset() {
  State &state = getState();
  std::lock_guard<std::mutex> guard(state.mutex);
  state.lines.clear();
  state.failures.clear();
}

void fakeCudaFail(const char *function, int result, int skip) {
  State &state = getState();
  std::lock_guard<std::mutex> guard(state.mutex);
  state.failures.erase(function);
  if (result)
    state.failures[function] = {result, skip};
}

const char *fakeCudaLog() {
  State &state = getState();
  std::lock_guard<std::mutex> guard(state.mutex);
  state.text.clear();
  for (const std::string &line : state.lines)
    state.text += line + "\n";
  return state.text.c_str();
}

int fakeCudaCount(const char *text) {
  State &state = getState();
  std::lock_guard<std::mutex> guard(state.mutex);
  int count = 0;
  for (const std::string &line : state.lines)
    count += line.rfind(text, 0) == 0;
  return count;
}

void *fakeCudaAlloc(int device, size_t bytes) {
  return getState().allocate(bytes, device, /*isHost=*/false);
}

void *fakeCudaAllocHost(size_t bytes) {
  return getState().allocate(bytes, 0, /*isHost=*/true);
}

void fakeCudaRelease(void *pointer) { getState().release(pointer); }

int fakeCudaLiveAllocations() {
  State &state = getState();
  std::lock_guard<std::mutex> guard(state.mutex);
  return int(state.blocks.size());
}

void *fakeCudaCreateContext(int device) {
  // The context is kept, as primary contexts are, because the runtime
  // identifies a context by its id.
  State &state = getState();
  std::lock_guard<std::mutex> guard(state.mutex);
  uint64_t id = 1000 + state.contexts.size();
  state.contexts.push_back(new ContextTag{device, id});
  return state.contexts.back();
}

void fakeCudaSetCurrent(void *context) {
  contextStack.clear();
  if (context)
    contextStack.push_back(static_cast<ContextTag *>(context));
}

void fakeCudaCapture(bool isOn) {
  isCapturing = isOn;
  getState().numCaptures += isOn;
}

void fakeCudaDestroyGraphs() {
  std::vector<UserObjectTag *> objects;
  std::swap(objects, getState().userObjects);
  for (UserObjectTag *object : objects) {
    object->destroy(object->value);
    delete object;
  }
}

int fakeCudaCaptureMode() { return captureMode; }
