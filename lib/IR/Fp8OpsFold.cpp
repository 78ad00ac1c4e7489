//===- Fp8OpsFold.cpp - Folders and canonicalizations ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Simplifications of the operations that keep every bit of the result.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::fp8;

LogicalResult AmaxOp::fold(FoldAdaptor, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
LogicalResult ComputeScaleOp::fold(FoldAdaptor,
                                   SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
LogicalResult QuantizeOp::fold(FoldAdaptor, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
LogicalResult DynamicQuantizeOp::fold(FoldAdaptor,
                                      SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
LogicalResult DequantizeOp::fold(FoldAdaptor, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}
OpFoldResult CastOp::fold(FoldAdaptor) { return {}; }
void QuantizeOp::getCanonicalizationPatterns(RewritePatternSet &,
                                             MLIRContext *) {}
void DequantizeOp::getCanonicalizationPatterns(RewritePatternSet &,
                                               MLIRContext *) {}
