//===- WeightFolder.h - Quantize each constant once -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes the results of quantizations of constants, and keeps them for other
// operations that need the same.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_WEIGHTFOLDER_H
#define LIB_TRANSFORMS_WEIGHTFOLDER_H

#include "ConstantTensor.h"
#include "fp8/Transforms/FoldWeights.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::fp8 {

/// The constants that replace the results of an operation.
struct FoldedConstants {
  SmallVector<TypedAttr, 2> results;
  /// The name of the weight, for names and messages; may be empty.
  std::string name;
  int64_t bytesBefore = 0;
  int64_t bytesAfter = 0;
};

struct FoldJob;

class WeightFolder {
public:
  WeightFolder(MLIRContext *context, const FoldWeightsOptions &options);
  ~WeightFolder();

  /// Whether `op` is of a kind that can be folded.
  static bool canFold(Operation *op);

  /// Computes the results of all `ops` on constants, on all threads of the
  /// context. Emits an error for each constant that is broken.
  LogicalResult prefetch(ArrayRef<Operation *> ops);

  /// The constant results of `op`, or null with the reason in `refusal`.
  const FoldedConstants *fold(Operation *op, FoldRefusal &refusal);

  /// The number and the sizes of different weights whose FP8 data were
  /// computed.
  int64_t getNumWeights() const { return numWeights; }
  int64_t getBytesBefore() const { return bytesBefore; }
  int64_t getBytesAfter() const { return bytesAfter; }
  /// The ml_program.globals that were read.
  ArrayRef<Operation *> getGlobals() const { return globals.getArrayRef(); }

private:
  const FoldedConstants *finish(FoldJob &job);

  MLIRContext *context;
  FoldWeightsOptions options;
  SymbolTableCollection symbols;
  llvm::DenseMap<Attribute, std::unique_ptr<FoldedConstants>> cache;
  llvm::DenseSet<Attribute> countedSources;
  llvm::SetVector<Operation *> globals;
  int64_t numWeights = 0;
  int64_t bytesBefore = 0;
  int64_t bytesAfter = 0;
};

/// Adds the patterns of the public populateFoldWeightsPatterns. They use the
/// caller's folder.
void populateFoldWeightsPatterns(RewritePatternSet &patterns,
                                 std::shared_ptr<WeightFolder> folder,
                                 PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_WEIGHTFOLDER_H
