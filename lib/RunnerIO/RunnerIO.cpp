//===- RunnerIO.cpp - Input and output of mlir-runner programs ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A program run by mlir-runner reads its inputs from raw files and writes its
// results to raw files in the directory that FP8_RUNNER_IO_DIR names:
// in_<index>.bin and out_<index>.bin have the elements in row-major order, and
// out_<index>.shape has the sizes in decimal. There is one pair of functions
// for each element type, because a module can declare a symbol with one type
// only:
//
//   func.func private @fp8_read_tensor_bf16(i64, memref<*xbf16>)
//       attributes {llvm.emit_c_interface}
//
//===----------------------------------------------------------------------===//

#include "fp8/Runtime/Tensor.h"
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

/// The C form of `memref<*xT>`: a rank, and a pointer to a ranked descriptor.
struct UnrankedMemRef {
  int64_t rank;
  void *descriptor;
};

/// The parts of a ranked descriptor. It has two pointers and an offset, then
/// the sizes, then the strides.
struct View {
  char *data;
  const int64_t *sizes;
  const int64_t *strides;
  int64_t rank;
  int64_t width;

  View(const UnrankedMemRef &memref, int64_t width)
      : rank(memref.rank), width(width) {
    char *const *pointers = static_cast<char *const *>(memref.descriptor);
    const int64_t *numbers = reinterpret_cast<const int64_t *>(pointers + 2);
    data = pointers[1] + numbers[0] * width;
    sizes = numbers + 1;
    strides = sizes + rank;
  }

  int64_t numElements() const {
    int64_t count = 1;
    for (int64_t d = 0; d < rank; ++d)
      count *= sizes[d];
    return count;
  }

  /// Calls `visit(address)` for each element in row-major order.
  template <typename Visit>
  void forEach(Visit visit) const {
    if (numElements() == 0)
      return;
    std::vector<int64_t> position(rank, 0);
    char *address = data;
    while (true) {
      visit(address);
      int64_t d = rank - 1;
      for (; d >= 0; --d) {
        address += strides[d] * width;
        if (++position[d] < sizes[d])
          break;
        address -= strides[d] * width * sizes[d];
        position[d] = 0;
      }
      if (d < 0)
        return;
    }
  }
};

} // namespace

[[noreturn]] static void fail(const std::string &message) {
  std::fflush(stdout);
  std::fprintf(stderr, "fp8_runner_io: %s\n", message.c_str());
  std::exit(1);
}

static std::string pathOf(const char *kind, int64_t index,
                          const char *extension) {
  const char *directory = std::getenv("FP8_RUNNER_IO_DIR");
  if (!directory)
    fail("expected the environment variable FP8_RUNNER_IO_DIR to name a "
         "directory, got none");
  return std::string(directory) + "/" + kind + "_" + std::to_string(index) +
         extension;
}

static std::vector<char> readFile(const std::string &path) {
  std::FILE *file = std::fopen(path.c_str(), "rb");
  if (!file)
    fail("cannot open '" + path + "' to read");
  std::vector<char> bytes;
  char chunk[65536];
  while (size_t count = std::fread(chunk, 1, sizeof(chunk), file))
    bytes.insert(bytes.end(), chunk, chunk + count);
  if (std::ferror(file))
    fail("cannot read '" + path + "'");
  std::fclose(file);
  return bytes;
}

static void writeFile(const std::string &path, const void *bytes,
                      size_t count) {
  std::FILE *file = std::fopen(path.c_str(), "wb");
  if (!file)
    fail("cannot open '" + path + "' to write");
  bool complete = std::fwrite(bytes, 1, count, file) == count;
  if (std::fclose(file) != 0 || !complete)
    fail("cannot write " + std::to_string(count) + " bytes to '" + path + "'");
}

static void readTensor(int64_t index, const UnrankedMemRef &memref,
                       int64_t width) {
  View view(memref, width);
  std::string path = pathOf("in", index, ".bin");
  std::vector<char> bytes = readFile(path);
  size_t expected = view.numElements() * width;
  if (bytes.size() != expected)
    fail("expected " + std::to_string(expected) + " bytes in '" + path +
         "', got " + std::to_string(bytes.size()));
  const char *next = bytes.data();
  view.forEach([&](char *address) {
    for (int64_t i = 0; i < width; ++i)
      address[i] = *next++;
  });
}

static void writeTensor(int64_t index, const UnrankedMemRef &memref,
                        int64_t width) {
  View view(memref, width);
  std::vector<char> bytes;
  bytes.reserve(view.numElements() * width);
  view.forEach([&](const char *address) {
    bytes.insert(bytes.end(), address, address + width);
  });
  writeFile(pathOf("out", index, ".bin"), bytes.data(), bytes.size());

  std::string shape;
  for (int64_t d = 0; d < view.rank; ++d)
    shape += std::to_string(view.sizes[d]) + "\n";
  writeFile(pathOf("out", index, ".shape"), shape.data(), shape.size());
}

/// The functions that a program calls to read and write tensors of `TYPE`.
#define FP8_TENSOR_IO(NAME, TYPE, NUMBER, WIDTH)                               \
  extern "C" void _mlir_ciface_fp8_read_tensor_##TYPE(                         \
      int64_t index, UnrankedMemRef *tensor) {                                 \
    readTensor(index, *tensor, WIDTH);                                         \
  }                                                                            \
  extern "C" void _mlir_ciface_fp8_write_tensor_##TYPE(                        \
      int64_t index, UnrankedMemRef *tensor) {                                 \
    writeTensor(index, *tensor, WIDTH);                                        \
  }

FP8_FOR_EACH_DTYPE(FP8_TENSOR_IO)
FP8_TENSOR_IO(Index, index, , 8)

#undef FP8_TENSOR_IO
