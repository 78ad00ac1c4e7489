//===- Failure.h - Errors about files ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Errors that name the file, the tensor and the reason.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_FAILURE_H
#define LIB_CHECKPOINT_FAILURE_H

#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include <string>

namespace mlir::fp8 {

/// `name` in quotes, without control characters, and shortened if it is very
/// long. Names come from files, so they may contain anything.
std::string quote(llvm::StringRef name);

/// An error with the message "FILE: REASON".
llvm::Error fail(llvm::StringRef file, const llvm::Twine &reason);

/// An error with the message "FILE: tensor 'NAME': REASON".
llvm::Error fail(llvm::StringRef file, llvm::StringRef tensor,
                 const llvm::Twine &reason);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_FAILURE_H
