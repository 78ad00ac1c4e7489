//===- InputFile.cpp - Read input files -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Opens files and reads parts of them by calls of the operating system.
//
//===----------------------------------------------------------------------===//

#include "InputFile.h"
#include "Failure.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;

llvm::Expected<fs::file_t> mlir::fp8::openInputFile(llvm::StringRef path,
                                                    fs::file_status &status) {
  // Check the kind of file first, because opening a pipe would wait for a
  // writer.
  if (std::error_code error = fs::status(path, status))
    return fail(path, "cannot be opened: " + error.message());
  if (!fs::is_regular_file(status))
    return fail(path, "expected a regular file, got something else");
  llvm::Expected<fs::file_t> file = fs::openNativeFileForRead(path);
  if (!file)
    return fail(path, "cannot be opened: " + llvm::toString(file.takeError()));
  if (std::error_code error = fs::status(*file, status)) {
    closeInputFile(*file);
    // untested: no known way to make it fail
    return fail(path, "its status cannot be read: " + error.message());
  }
  return file;
}

void mlir::fp8::closeInputFile(fs::file_t file) {
  // This error can be ignored, because only written data can be lost here.
  [[maybe_unused]] std::error_code error = fs::closeFile(file);
}

llvm::Error mlir::fp8::readExactly(fs::file_t file, llvm::StringRef path,
                                   uint64_t offset,
                                   llvm::MutableArrayRef<char> into) {
  while (!into.empty()) {
    llvm::Expected<size_t> got = fs::readNativeFileSlice(file, into, offset);
    if (!got)
      // untested: only broken disks do that
      return fail(path, "cannot be read: " + llvm::toString(got.takeError()));
    if (*got == 0)
      return fail(path, "expected " + llvm::Twine(into.size()) +
                            " bytes more at byte " + llvm::Twine(offset) +
                            ", got the end of the file");
    into = into.drop_front(*got);
    offset += *got;
  }
  return llvm::Error::success();
}

bool mlir::fp8::isPlainFileName(llvm::StringRef name) {
  return !name.empty() && !name.starts_with(".") && !name.contains('/') &&
         !name.contains('\0');
}

llvm::Expected<std::string> mlir::fp8::readTextFile(llvm::StringRef path,
                                                    uint64_t limit) {
  fs::file_status status;
  llvm::Expected<fs::file_t> file = openInputFile(path, status);
  if (!file)
    return file.takeError();
  llvm::scope_exit close([&] { closeInputFile(*file); });
  if (status.getSize() > limit)
    return fail(path, "expected a text of at most " + llvm::Twine(limit) +
                          " bytes, got " + llvm::Twine(status.getSize()));
  std::string text(status.getSize(), 0);
  if (llvm::Error error = readExactly(
          *file, path, 0, llvm::MutableArrayRef(text.data(), text.size())))
    return std::move(error);
  return text;
}
