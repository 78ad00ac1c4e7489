//===- QuantizeMatmul.cpp - bf16 matmuls to FP8 ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-quantize-matmul: plans every matmul of a module, then
// rewrites those that are not refused.
//
//===----------------------------------------------------------------------===//

#include "MatmulRewrite.h"
#include "RecipeOptions.h"
#include "fp8/IR/Fp8Dialect.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_QUANTIZEMATMULPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

namespace {
struct QuantizeMatmulPass
    : fp8::impl::QuantizeMatmulPassBase<QuantizeMatmulPass> {
  using QuantizeMatmulPassBase::QuantizeMatmulPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    FailureOr<QuantizeMatmulOptions> resolved =
        resolveOptions(context, getOptionValues());
    if (failed(resolved))
      return failure();
    options = *resolved;
    return success();
  }

  void runOnOperation() override {
    SmallVector<Operation *> matmuls;
    getOperation()->walk([&](Operation *op) {
      if (isMatmulLike(op))
        matmuls.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    QuantizeCache cache;
    for (Operation *op : matmuls) {
      MatmulPlan plan = planMatmul(op, options);
      ++numFound;
      if (plan.info.refusal) {
        ++numRefused;
        continue;
      }
      ++numRewritten;
      rewriteMatmul(rewriter, plan, &cache);
    }
  }

private:
  QuantizeMatmulPassOptions getOptionValues() const {
    QuantizeMatmulPassOptions values;
    values.recipe = recipe;
    values.actBlock = actBlock;
    values.weightBlock = weightBlock;
    values.format = format;
    values.actFormat = actFormat;
    values.weightFormat = weightFormat;
    values.scaleType = scaleType;
    values.scaleRounding = scaleRounding;
    values.amaxFloor = amaxFloor;
    values.division = division;
    values.overflow = overflow;
    values.accumulate = accumulate;
    values.actScale = actScale;
    values.preset = preset;
    values.include.assign(include.begin(), include.end());
    values.exclude.assign(exclude.begin(), exclude.end());
    values.policy.assign(policy.begin(), policy.end());
    values.allowBF16Product = allowBF16Product;
    values.matrixVector = matrixVector;
    values.twoActivations = twoActivations;
    values.minK = minK;
    values.minN = minN;
    values.target = target;
    values.badInput = badInput;
    values.exposeMatmuls = exposeMatmuls;
    values.report = report;
    return values;
  }

  QuantizeMatmulOptions options;
};
} // namespace
