//===- InputBuffer.h - Read input files aligned -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads an input file, or the standard input, for MLIR's parser.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_INPUTBUFFER_H
#define FP8_SUPPORT_INPUTBUFFER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#include <string>

namespace mlir::fp8 {

/// The contents of the file `path`, or of the standard input for "-". The
/// address is a multiple of 4096, because bytecode is read in place and its
/// resources need an alignment of 64 or more. If the file cannot be read, the
/// result is null and `error` is set.
std::unique_ptr<llvm::MemoryBuffer> openAlignedInput(llvm::StringRef path,
                                                     std::string &error);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_INPUTBUFFER_H
