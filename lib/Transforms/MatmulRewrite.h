//===- MatmulRewrite.h - Create a planned FP8 matmul ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates quantize, scaled matmul and dequantize for a planned contraction.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULREWRITE_H
#define LIB_TRANSFORMS_MATMULREWRITE_H

#include "MatmulPlan.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// FP8 data and their scales, each with a map from loops.
struct QuantizedOperand {
  Value data;
  AffineMap map;
  SmallVector<std::pair<Value, AffineMap>> scales;
};

/// The quantized tensors of a walk. Matmuls that share an operand can then
/// share its quantization. It has only tensors that dominate later ops of their
/// block.
class QuantizeCache {
public:
  /// The result of `create`, or of an earlier call with the same keys.
  std::pair<Value, Value>
  getOrCreate(Block *block, Value source, Attribute how,
              function_ref<std::pair<Value, Value>()> create);

private:
  DenseMap<std::tuple<Block *, Value, Attribute>, std::pair<Value, Value>>
      entries;
};

/// The interface between the pattern, which rewrites one matmul, and a run over
/// all matmuls of an operation. The run has plans that were made before
/// anything changed, and tensors that matmuls share.
class QuantizeMatmulRun {
public:
  virtual ~QuantizeMatmulRun() = default;

  /// The plan of `op`; null if it is not to be rewritten.
  virtual MatmulPlan *getPlan(Operation *op) = 0;
  /// Whether `op` must not be erased, although it has no uses.
  virtual bool keepsOriginal(Operation *op) = 0;
  /// Called when `op` has been rewritten, before it is erased. `result`
  /// replaces its result.
  virtual void notifyRewritten(Operation *op, Value result) = 0;

  QuantizeCache cache;
};

/// Adds the pattern of the public populateQuantizeMatmulPatterns. With `run` it
/// follows the plans of the run. Without, it plans by `options`.
void populateQuantizeMatmulPatterns(RewritePatternSet &patterns,
                                    const QuantizeMatmulOptions &options,
                                    QuantizeMatmulRun *run,
                                    PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULREWRITE_H
