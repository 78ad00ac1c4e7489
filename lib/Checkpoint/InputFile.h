//===- InputFile.h - Read input files ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Opens and reads files. Error messages contain the path.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_INPUTFILE_H
#define LIB_CHECKPOINT_INPUTFILE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include <string>

namespace mlir::fp8 {

/// Opens a regular file for reading.
llvm::Expected<llvm::sys::fs::file_t>
openInputFile(llvm::StringRef path, llvm::sys::fs::file_status &status);

/// Closes a file that was read.
void closeInputFile(llvm::sys::fs::file_t file);

/// Reads bytes of an open file, starting at byte `offset`.
llvm::Error readExactly(llvm::sys::fs::file_t file, llvm::StringRef path,
                        uint64_t offset, llvm::MutableArrayRef<char> into);

/// Whether `name` is the name of a file that is not hidden, and not a path.
bool isPlainFileName(llvm::StringRef name);

/// The text of a file of at most `limit` bytes.
llvm::Expected<std::string> readTextFile(llvm::StringRef path, uint64_t limit);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_INPUTFILE_H
