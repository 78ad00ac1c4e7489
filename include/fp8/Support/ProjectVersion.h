//===- ProjectVersion.h - Version of the project ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The version that CMakeLists.txt gives to the project. The wheel has it, too.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_PROJECTVERSION_H
#define FP8_SUPPORT_PROJECTVERSION_H

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::fp8 {

/// Prints a line such as "fp8-mlir version 0.1.0". Tools add it to what their
/// option --version prints.
void printProjectVersion(llvm::raw_ostream &os);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_PROJECTVERSION_H
