//===- Refusal.cpp - Why a matmul is not rewritten ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The codes of the reasons for which a matmul is not rewritten.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/Refusal.h"
#include "llvm/Support/ErrorHandling.h"

using namespace mlir::fp8;

llvm::StringRef mlir::fp8::getReasonCode(RefusalReason reason) {
  switch (reason) {
  case RefusalReason::AlreadyQuantized:
    return "already-quantized";
  case RefusalReason::BF16Product:
    return "bf16-product";
  case RefusalReason::Convolution:
    return "convolution";
  case RefusalReason::ElidedResource:
    return "elided-resource";
  case RefusalReason::ElementType:
    return "element-type";
  case RefusalReason::Encoding:
    return "encoding";
  case RefusalReason::Excluded:
    return "excluded";
  case RefusalReason::GivenScale:
    return "given-scale";
  case RefusalReason::GroupedMatmul:
    return "grouped-matmul";
  case RefusalReason::IndexingMap:
    return "indexing-map";
  case RefusalReason::IntegerType:
    return "integer-type";
  case RefusalReason::Keep:
    return "keep";
  case RefusalReason::MatrixVector:
    return "matrix-vector";
  case RefusalReason::MemRefSemantics:
    return "memref-semantics";
  case RefusalReason::NoParallelDims:
    return "no-parallel-dims";
  case RefusalReason::NotFormed:
    return "not-formed";
  case RefusalReason::NonFiniteLiteral:
    return "non-finite-literal";
  case RefusalReason::NotLinalg:
    return "not-linalg";
  case RefusalReason::ScaledContraction:
    return "scaled-contraction";
  case RefusalReason::SideEffects:
    return "side-effects";
  case RefusalReason::SmallMatmul:
    return "small-matmul";
  case RefusalReason::Target:
    return "target";
  case RefusalReason::TargetRecipe:
    return "target-recipe";
  case RefusalReason::TooLarge:
    return "too-large";
  case RefusalReason::TwoActivations:
    return "two-activations";
  case RefusalReason::UnsupportedBody:
    return "unsupported-body";
  case RefusalReason::ZeroK:
    return "zero-k";
  }
  llvm_unreachable("unknown reason");
}

bool mlir::fp8::isBadInput(RefusalReason reason) {
  return reason == RefusalReason::ElidedResource;
}
