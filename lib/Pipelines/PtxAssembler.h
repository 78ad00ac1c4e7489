//===- PtxAssembler.h - Find ptxas ------------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks for ptxas, the assembler of the CUDA toolkit. The toolkit is optional.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_PTXASSEMBLER_H
#define LIB_PIPELINES_PTXASSEMBLER_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace mlir::fp8 {

/// The path of ptxas, or an empty string if there is none. Looks only in
/// `toolkit` if that is not empty. Otherwise looks on PATH, then in the
/// toolkits that CUDA_ROOT, CUDA_HOME and CUDA_PATH name.
std::string findPtxas(StringRef toolkit);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_PTXASSEMBLER_H
