//===- ShardFile.cpp - One file that is being written ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reserves the space of a shard, writes parts of it in any order, and renames
// it when it is complete.
//
//===----------------------------------------------------------------------===//

#include "ShardFile.h"
#include "InputFile.h"
#include "PartialOutput.h"
#include "llvm/ADT/ScopeExit.h"
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;

ShardFile::~ShardFile() {
  if (descriptor >= 0)
    close(descriptor);
}

bool ShardFile::isThere() const {
  fs::file_status status;
  llvm::Expected<fs::file_t> file = openInputFile(finalPath, status);
  if (!file)
    return llvm::consumeError(file.takeError()), false;
  llvm::scope_exit close([&] { closeInputFile(*file); });
  if (status.getSize() != layout.getFileSize())
    return false;
  std::string header(layout.header.size(), 0);
  llvm::Error error = readExactly(
      *file, finalPath, 0, llvm::MutableArrayRef(header.data(), header.size()));
  if (error)
    return llvm::consumeError(std::move(error)), false;
  return header == layout.header;
}

/// Reserves space, so that a disk that is too small is reported before work
/// starts. If the file system cannot do that, only sets the size.
static int reserve(int file, uint64_t size) {
  int result;
  do
    result = fallocate(file, 0, 0, size);
  while (result != 0 && errno == EINTR);
  if (result != 0 && (errno == EOPNOTSUPP || errno == ENOSYS))
    result = ftruncate(file, size);
  return result;
}

llvm::Error ShardFile::start(int taken) {
  int flags = O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
  descriptor = taken >= 0 ? fcntl(taken, F_DUPFD_CLOEXEC, 0)
                          : open(path.c_str(), flags, 0666);
  if (descriptor < 0 || ftruncate(descriptor, 0) != 0)
    return failWithErrno(path, "be created");
  if (reserve(descriptor, layout.getFileSize()) != 0)
    return failWithErrno(path, "have " + std::to_string(layout.getFileSize()) +
                                   " bytes");
  return writeExactly(descriptor, path, 0, layout.header);
}

llvm::Error ShardFile::write(uint64_t offset, llvm::ArrayRef<char> bytes,
                             bool sync) {
  if (bytes.empty())
    return llvm::Error::success();
  if (llvm::Error error = writeExactly(descriptor, path, offset, bytes))
    return error;
  if (missing.fetch_sub(bytes.size()) != bytes.size())
    return llvm::Error::success();
  return finish(sync);
}

llvm::Error ShardFile::finish(bool sync) {
  if (finished)
    return llvm::Error::success();
  if (sync)
    if (llvm::Error error = syncFile(descriptor, path))
      return error;
  // Some systems report failed writes only here.
  int file = std::exchange(descriptor, -1);
  if (close(file) != 0)
    return failWithErrno(path, "be closed");
  if (!finalPath.empty() && rename(path.c_str(), finalPath.c_str()) != 0)
    return failWithErrno(finalPath, "be renamed to");
  finished = true;
  return llvm::Error::success();
}

void ShardFile::discard() {
  if (!finished && !finalPath.empty())
    unlink(path.c_str());
}
