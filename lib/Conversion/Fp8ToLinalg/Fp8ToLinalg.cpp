//===- Fp8ToLinalg.cpp - The pass convert-fp8-to-linalg -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs the lowering patterns, then the expansion of casts.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Fp8ToLinalg.h"
#include "Patterns.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_CONVERTFP8TOLINALGPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

void fp8::populateFp8ToLinalgPatterns(RewritePatternSet &patterns,
                                      const Fp8ToLinalgOptions &options,
                                      PatternBenefit benefit) {
  populateAttentionToLinalgPatterns(patterns, options, benefit);
  populateBlockMaskToLinalgPatterns(patterns, options, benefit);
  populateQuantizeToLinalgPatterns(patterns, options, benefit);
  populateRowsToLinalgPatterns(patterns, options, benefit);
  populateScaledMatmulToLinalgPatterns(patterns, options, benefit);
}

namespace {
struct ConvertFp8ToLinalgPass
    : fp8::impl::ConvertFp8ToLinalgPassBase<ConvertFp8ToLinalgPass> {
  using ConvertFp8ToLinalgPassBase::ConvertFp8ToLinalgPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet patterns(context);
    Fp8ToLinalgOptions options;
    options.blockLoops = blockLoops;
    populateFp8ToLinalgPatterns(patterns, options);
    lowering = std::move(patterns);
    RewritePatternSet casts(context);
    populateExpandFp8CastPatterns(casts);
    expansion = std::move(casts);
    return success();
  }

  void runOnOperation() override {
    rewrite(lowering);
    if (expandCasts)
      rewrite(expansion);
    dropSteeringAttributes();
  }

private:
  /// Applies the patterns greedily and without folding. Folding could change
  /// operations before the patterns see them, and constants have to stay.
  void rewrite(const FrozenRewritePatternSet &patterns) {
    GreedyRewriteConfig config;
    config.enableFolding(false).enableConstantCSE(true);
    if (failed(applyPatternsGreedily(getOperation(), patterns, config)))
      signalPassFailure();
  }

  /// Removes the attributes that controlled which matmuls were quantized, and
  /// how. They are no longer needed, and tools without the dialect cannot parse
  /// a #fp8.recipe.
  void dropSteeringAttributes() {
    getOperation()->walk([](Operation *op) {
      for (StringRef name : {"fp8.act_scale", "fp8.keep", "fp8.recipe"})
        op->removeDiscardableAttr(name);
    });
  }

  FrozenRewritePatternSet lowering, expansion;
};
} // namespace
