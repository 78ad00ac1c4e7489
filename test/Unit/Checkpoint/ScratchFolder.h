//===- ScratchFolder.h - A folder for a test --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A temporary folder for a test, and files in it.
//
//===----------------------------------------------------------------------===//

#ifndef TEST_UNIT_CHECKPOINT_SCRATCHFOLDER_H
#define TEST_UNIT_CHECKPOINT_SCRATCHFOLDER_H

#include "fp8/Checkpoint/SafetensorsHeader.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <linux/capability.h>
#include <set>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mlir::fp8 {

/// While it exists, file permissions also apply to this thread if its user is
/// root.
class WithoutOverride {
public:
  WithoutOverride() {
    EXPECT_EQ(syscall(SYS_capget, &header, before), 0);
    __user_cap_data_struct now[] = {before[0], before[1]};
    now[0].effective &= ~(1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH);
    EXPECT_EQ(syscall(SYS_capset, &header, now), 0);
  }
  ~WithoutOverride() { EXPECT_EQ(syscall(SYS_capset, &header, before), 0); }

private:
  __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct before[2] = {};
};

class ScratchFolder {
public:
  ScratchFolder() {
    EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("fp8-checkpoint", root));
  }
  ~ScratchFolder() { llvm::sys::fs::remove_directories(root); }

  std::string operator/(llvm::StringRef name) const {
    llvm::SmallString<128> path(root);
    llvm::sys::path::append(path, name);
    return path.str().str();
  }
  llvm::StringRef path() const { return root; }

  void write(llvm::StringRef name, llvm::StringRef text) const {
    std::error_code error;
    llvm::raw_fd_ostream os(*this / name, error);
    EXPECT_FALSE(error);
    os << text;
  }

  /// The contents of a file, or "(none)" if there is no such file.
  std::string read(llvm::StringRef name) const {
    auto buffer = llvm::MemoryBuffer::getFile(*this / name);
    return buffer ? (*buffer)->getBuffer().str() : "(none)";
  }

  /// The names of all files in a subfolder, also of hidden ones.
  std::set<std::string> list(llvm::StringRef folder = "") const {
    std::set<std::string> names;
    std::error_code error;
    for (llvm::sys::fs::directory_iterator entry(*this / folder, error), end;
         entry != end && !error; entry.increment(error))
      names.insert(llvm::sys::path::filename(entry->path()).str());
    return names;
  }

  /// Removes the path of this folder from the beginning of `text`.
  std::string relative(llvm::StringRef text) const {
    text.consume_front(root);
    text.consume_front("/");
    return text.str();
  }

private:
  llvm::SmallString<128> root;
};

/// A safetensors file with these tensors of bytes, whose values are 1, 2, ...
inline std::string
makeFile(std::vector<std::pair<std::string, int64_t>> tensors,
         const SafetensorsMetadata &metadata = {}) {
  std::vector<TensorSpec> specs;
  std::string data;
  for (auto &[name, size] : tensors) {
    specs.push_back({name, DType::U8, {size}});
    for (int64_t i = 0; i < size; ++i)
      data += char(data.size() + 1);
  }
  return printHeader(specs, metadata) + data;
}

} // namespace mlir::fp8

#endif // TEST_UNIT_CHECKPOINT_SCRATCHFOLDER_H
