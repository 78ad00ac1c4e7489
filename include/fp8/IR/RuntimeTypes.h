//===- RuntimeTypes.h - Element types of the runtime ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The only place that says which Fp8DType of include/fp8/Runtime/Tensor.h an
// element type is, and which attributes entry points have.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_RUNTIMETYPES_H
#define FP8_IR_RUNTIMETYPES_H

#include "mlir/IR/Types.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace mlir::fp8 {

/// Attribute of an argument to which an entry point writes a result. It has the
/// sizes of the result as signatures encode them. Arguments without it are
/// never written to.
inline constexpr llvm::StringLiteral resultDimsAttr = "fp8.result_dims";

/// Attribute of an entry point: the function that computes sizes of results,
/// for those that no argument has.
inline constexpr llvm::StringLiteral resultSizesAttr = "fp8.result_sizes";

/// Prefix of the runtime's functions. Host code may call any of them through a
/// private func.func that lacks the first parameter, a pointer to the runtime's
/// call. convert-gpu-to-runtime and convert-cpu-to-runtime add this parameter.
inline constexpr llvm::StringLiteral runtimePrefix = "fp8rt";

/// The runtime's code of an element type; none if it has no code.
std::optional<int64_t> getDTypeCode(Type elementType);

} // namespace mlir::fp8

#endif // FP8_IR_RUNTIMETYPES_H
