//===- FiniteLiterals.cpp - Check that FP8 constants are finite -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds FP8 constants that hold NaN or infinities.
//
//===----------------------------------------------------------------------===//

#include "FiniteLiterals.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/DebugStringHelper.h"
#include "llvm/ADT/StringExtras.h"
#include <array>
#include <cmath>

using namespace mlir;
using namespace mlir::fp8;

/// The codes of a constant in row-major order. A splat has one code.
static ArrayRef<char> getCodes(Attribute value) {
  if (auto dense = dyn_cast<DenseElementsAttr>(value))
    return dense.getRawData();
  auto resource = dyn_cast<DenseResourceElementsAttr>(value);
  AsmResourceBlob *blob =
      resource ? resource.getRawHandle().getBlob() : nullptr;
  return blob ? blob->getData() : ArrayRef<char>();
}

std::optional<Refusal> fp8::checkFiniteLiterals(Value value) {
  auto constant = value.getDefiningOp<arith::ConstantOp>();
  std::optional<Format> format =
      getFormat(getElementTypeOrSelf(value.getType()));
  if (!constant || !format)
    return std::nullopt;
  std::array<bool, 256> isFinite;
  for (unsigned code = 0; code < isFinite.size(); ++code)
    isFinite[code] = std::isfinite(decode(code, *format));
  for (auto [index, byte] : llvm::enumerate(getCodes(constant.getValue()))) {
    auto code = static_cast<uint8_t>(byte);
    if (isFinite[code])
      continue;
    float element = decode(code, *format);

    return Refusal{RefusalReason::NonFiniteLiteral,
                   "expected finite FP8 literals, got " +
                       std::string(std::isnan(element) ? "NaN" : "infinity") +
                       " (0x" + llvm::utohexstr(code, false, 2) +
                       ") at element " + std::to_string(index) + " of '" +
                       debugString(value.getType()) + "'",
                   "scale the values into the range of the format before they "
                   "are written as literals"};
  }
  return std::nullopt;
}
