//===- PartialOutput.h - The output under a temporary name ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A file or folder that is written beside the output and replaces it when it is
// complete. Only one process can use it at a time.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_PARTIALOUTPUT_H
#define LIB_CHECKPOINT_PARTIALOUTPUT_H

#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>

namespace mlir::fp8 {

class PartialOutput {
public:
  /// Checks the output, and opens and locks `.NAME.partial` beside it, which is
  /// a file or a folder. It is an error if another process has locked it.
  static llvm::Expected<std::unique_ptr<PartialOutput>>
  open(llvm::StringRef output, bool isFolder, bool overwrite);

  /// Checks the output as `open` does, but opens and locks nothing.
  static llvm::Error check(llvm::StringRef output, bool isFolder,
                           bool overwrite);

  /// Closes the descriptor; removes nothing.
  ~PartialOutput();

  /// The path of the file or the folder.
  const std::string &getPath() const { return path; }
  /// The descriptor of the file or the folder.
  int getDescriptor() const { return descriptor; }

  /// Renames it to the name of the output. With `sync`, waits until the name is
  /// on the disk.
  llvm::Error publish(bool sync);

  /// Removes the files in the folder.
  void clear();

  /// Removes the file, or the folder with the files of checkpoints in it.
  void remove();

private:
  PartialOutput(llvm::StringRef output, bool isFolder);

  llvm::Error checkOutput(bool overwrite);
  llvm::Error take();
  llvm::Error replaceFolder();

  std::string output;
  std::string path;
  bool isFolder;
  /// Whether the output is a folder with files.
  bool replaces = false;
  int descriptor = -1;
};

/// Writes all of `bytes` at `offset` of an open file.
llvm::Error writeExactly(int file, llvm::StringRef path, uint64_t offset,
                         llvm::ArrayRef<char> bytes);

/// Waits until the data of an open file, or the names in a folder, are on the
/// disk.
llvm::Error syncFile(int file, llvm::StringRef path);

/// An error "PATH: cannot WHAT: REASON", with the reason from errno.
llvm::Error failWithErrno(llvm::StringRef path, llvm::StringRef what);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_PARTIALOUTPUT_H
