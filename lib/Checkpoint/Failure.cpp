//===- Failure.cpp - Errors about files -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes the message of an error from a path, a name and a text.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::fp8;

std::string mlir::fp8::quote(llvm::StringRef name) {
  constexpr size_t longest = 160;
  std::string text = "'";
  for (char c : name.take_front(longest)) {
    if (llvm::isPrint(c) || static_cast<unsigned char>(c) >= 0x80)
      text += c;
    else
      text += "\\x" + llvm::utohexstr(static_cast<unsigned char>(c), true, 2);
  }
  return text + (name.size() > longest ? "...'" : "'");
}

llvm::Error mlir::fp8::fail(llvm::StringRef file, const llvm::Twine &reason) {
  return llvm::createStringError(llvm::Twine(file) + ": " + reason);
}

llvm::Error mlir::fp8::fail(llvm::StringRef file, llvm::StringRef tensor,
                            const llvm::Twine &reason) {
  return fail(file, "tensor " + quote(tensor) + ": " + reason);
}
