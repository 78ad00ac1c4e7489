//===- Transforms.h - Reusable rewrites -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The rewrites of the Transforms room as patterns and functions that other
// compilers call.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_TRANSFORMS_H
#define FP8_TRANSFORMS_TRANSFORMS_H

#include "fp8/Analysis/MatmulInfo.h"
#include "fp8/IR/Fp8Attrs.h"
#include "fp8/Support/GpuChip.h"
#include "fp8/Transforms/NamePolicy.h"
#include "mlir/IR/PatternMatch.h"
#include <optional>

namespace mlir::fp8 {

/// What `populateQuantizeMatmulPatterns` and `--fp8-quantize-matmul` do.
struct QuantizeMatmulOptions {
  /// The recipe where no `fp8.recipe` attribute says otherwise.
  RecipeAttr recipe;
  /// Which weights are quantized.
  NamePolicy policy;
  /// The activation scale of `given` recipes where no `fp8.act_scale` says
  /// otherwise.
  std::optional<float> actScale;
  /// Which contractions are taken.
  MatmulMatchOptions match;
  /// Refuse what this target cannot run.
  std::optional<GpuTarget> target;
  /// Refuse what is predicted to be slower in FP8 on the target. Matmuls with
  /// an `fp8.recipe` of their own are not asked.
  bool onlyWhereFaster = false;
};

/// The recipe of `op`: the nearest `fp8.recipe` attribute on it or an op
/// around it, else that of `options`.
RecipeAttr getMatmulRecipe(Operation *op, const QuantizeMatmulOptions &options);

/// Empty if `target` runs matmuls of this recipe, else what is wrong.
std::string explainUnsupportedRecipe(const GpuTarget &target,
                                     RecipeAttr recipe);

/// Adds the pattern that rewrites contractions of bf16, f16 or f32 tensors to
/// quantize, scaled FP8 matmul, dequantize. Changes numbers. Convolutions and
/// the like are taken once populateNormalizeMatmulsPatterns were applied.
void populateQuantizeMatmulPatterns(RewritePatternSet &patterns,
                                    const QuantizeMatmulOptions &options,
                                    PatternBenefit benefit = 1);

/// Adds the pattern that makes plain contractions of convolutions whose windows
/// do not overlap, of operations with several products as results, and of
/// several contracted dimensions. Keeps numbers but for the order of sums.
void populateNormalizeMatmulsPatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

/// Adds the pattern that takes `fp8.dynamic_quantize` on tensors apart into
/// `fp8.amax`, `fp8.compute_scale` and `fp8.quantize`, with the same bytes.
void populateDecomposePatterns(RewritePatternSet &patterns,
                               PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_TRANSFORMS_H
