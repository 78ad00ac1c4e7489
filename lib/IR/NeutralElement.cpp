//===- NeutralElement.cpp - Start values of reductions --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A table of kinds of reductions.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/NeutralElement.h"

using namespace mlir;
using namespace mlir::fp8;

static APFloat getNeutral(arith::AtomicRMWKind kind,
                          const llvm::fltSemantics &format) {
  switch (kind) {
  case arith::AtomicRMWKind::maximumf:
    return APFloat::getInf(format, /*Negative=*/true);
  case arith::AtomicRMWKind::minimumf:
    return APFloat::getInf(format);
  case arith::AtomicRMWKind::maxnumf:
  case arith::AtomicRMWKind::minnumf:
    return APFloat::getQNaN(format);
  default:
    return APFloat::getZero(format, /*Negative=*/true);
  }
}

TypedAttr fp8::getNeutralElement(arith::AtomicRMWKind kind, FloatType type) {
  return FloatAttr::get(type, getNeutral(kind, type.getFloatSemantics()));
}
