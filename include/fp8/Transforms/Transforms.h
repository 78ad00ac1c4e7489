//===- Transforms.h - Reusable rewrites -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The rewrites of lib/Transforms as patterns and functions that other compilers
// call.
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

/// Options of `populateQuantizeMatmulPatterns` and `--fp8-quantize-matmul`.
struct QuantizeMatmulOptions {
  /// The recipe of matmuls to which no `fp8.recipe` attribute applies.
  RecipeAttr recipe;
  /// Which weights are quantized.
  NamePolicy policy;
  /// The activation scale for recipes with the scale source `given`, for
  /// matmuls without `fp8.act_scale`.
  std::optional<float> actScale;
  /// Which contractions are rewritten.
  MatmulMatchOptions match;
  /// If set, matmuls that this target cannot run are refused.
  std::optional<GpuTarget> target;
  /// Refuse matmuls that are predicted to be slower in FP8 on the target, whose
  /// speed has to be known. The pass compares all matmuls of a program at once,
  /// because they may share quantizations; the patterns alone ignore this.
  bool onlyWhereFaster = false;
};

/// The recipe of `op`: the nearest `fp8.recipe` attribute on it or on an op
/// that contains it, otherwise that of `options`.
RecipeAttr getMatmulRecipe(Operation *op, const QuantizeMatmulOptions &options);

/// Empty if `target` runs matmuls of this recipe, otherwise the reason.
std::string explainUnsupportedRecipe(const GpuTarget &target,
                                     RecipeAttr recipe);

/// Adds the pattern that rewrites contractions of bf16, f16 or f32 tensors to
/// quantize, scaled FP8 matmul, dequantize. This changes results. Convolutions
/// and similar operations are rewritten only after the patterns of
/// populateNormalizeMatmulsPatterns.
void populateQuantizeMatmulPatterns(RewritePatternSet &patterns,
                                    const QuantizeMatmulOptions &options,
                                    PatternBenefit benefit = 1);

/// Adds the pattern that turns convolutions whose windows do not overlap,
/// operations whose results are several products, and contractions of several
/// dimensions into plain contractions. Only the order of sums changes.
void populateNormalizeMatmulsPatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

/// Adds the pattern that decomposes `fp8.dynamic_quantize` on tensors into
/// `fp8.amax`, `fp8.compute_scale` and `fp8.quantize`, with the same bytes.
void populateDecomposePatterns(RewritePatternSet &patterns,
                               PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_TRANSFORMS_H
