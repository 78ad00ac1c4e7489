//===- InputBuffer.cpp - Files at addresses that bytecode takes -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Maps a file into memory if its address is then aligned, and copies it
// otherwise.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/InputBuffer.h"
#include "llvm/Support/Alignment.h"
#include <cstring>

using namespace mlir;

std::unique_ptr<llvm::MemoryBuffer> fp8::openAlignedInput(llvm::StringRef path,
                                                          std::string &error) {
  llvm::Align alignment(4096);
  auto file = llvm::MemoryBuffer::getFileOrSTDIN(
      path, /*IsText=*/false, /*RequiresNullTerminator=*/true, alignment);
  if (!file) {
    error = "cannot open input file '" + path.str() +
            "': " + file.getError().message();
    return nullptr;
  }
  if (llvm::isAddrAligned(alignment, (*file)->getBufferStart()))
    return std::move(*file);
  auto copy = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(
      (*file)->getBufferSize(), (*file)->getBufferIdentifier(), alignment);
  std::memcpy(copy->getBufferStart(), (*file)->getBufferStart(),
              (*file)->getBufferSize());
  return copy;
}
