//===- PtxAssembler.h - Where ptxas is --------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks for the assembler of the CUDA toolkit, which is optional.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_PTXASSEMBLER_H
#define LIB_PIPELINES_PTXASSEMBLER_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace mlir::fp8 {

/// The path of ptxas: of `toolkit` if that is not empty, else of PATH, or of
/// the toolkit that CUDA_ROOT, CUDA_HOME or CUDA_PATH names. Empty if there is
/// none.
std::string findPtxas(StringRef toolkit);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_PTXASSEMBLER_H
