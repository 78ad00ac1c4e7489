//===- RuntimeTypes.h - Element types as the runtime codes them -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one place that says which Fp8DType of include/fp8/Runtime/Tensor.h an
// element type is, and how entry points mark their results.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_RUNTIMETYPES_H
#define FP8_IR_RUNTIMETYPES_H

#include "mlir/IR/Types.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace mlir::fp8 {

/// Argument attribute of a result of an entry point: its sizes in the encoding
/// of signatures. Other arguments of entry points are never written to.
inline constexpr llvm::StringLiteral resultDimsAttr = "fp8.result_dims";

/// Attribute of an entry point: the function that returns those of its results'
/// sizes that are computed.
inline constexpr llvm::StringLiteral resultSizesAttr = "fp8.result_sizes";

/// Prefix of the runtime's functions. Host code may call any of them through a
/// private func.func without the first parameter, the call; it is added here.
inline constexpr llvm::StringLiteral runtimePrefix = "fp8rt";

/// The runtime's code of an element type; none if it has no code.
std::optional<int64_t> getDTypeCode(Type elementType);

} // namespace mlir::fp8

#endif // FP8_IR_RUNTIMETYPES_H
