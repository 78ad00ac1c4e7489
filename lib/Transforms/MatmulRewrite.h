//===- MatmulRewrite.h - Emit a planned FP8 matmul --------------*- C++ -*-===//
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

/// FP8 data with its scales, each with a map from loops.
struct QuantizedOperand {
  Value data;
  AffineMap map;
  SmallVector<std::pair<Value, AffineMap>> scales;
};

/// Quantized tensors of a walk, so that matmuls that share an operand share
/// its quantization too. Holds only what dominates later ops of its block.
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

/// What a run over all matmuls of an operation adds to the pattern for one:
/// plans that were made before anything changed, and tensors that matmuls
/// share.
class QuantizeMatmulRun {
public:
  virtual ~QuantizeMatmulRun() = default;

  /// The plan of `op`; null if it is not to be rewritten.
  virtual MatmulPlan *getPlan(Operation *op) = 0;
  /// Whether `op` has to stay where it is, without uses.
  virtual bool keepsOriginal(Operation *op) = 0;
  /// `op`, which is still there, has been rewritten: `result` stands for its
  /// result from now on.
  virtual void notifyRewritten(Operation *op, Value result) = 0;

  QuantizeCache cache;
};

/// The pattern of the public populateQuantizeMatmulPatterns. With `run` it
/// obeys the plans of the run, without one it plans by `options`.
void populateQuantizeMatmulPatterns(RewritePatternSet &patterns,
                                    const QuantizeMatmulOptions &options,
                                    QuantizeMatmulRun *run,
                                    PatternBenefit benefit = 1);

/// Erases the producers of `values` that have no use any more, and theirs.
void eraseUnused(RewriterBase &rewriter, ArrayRef<Value> values);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULREWRITE_H
