//===- KernelFamily.h - A family of kernels ------------------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What fp8-select-kernels and convert-fp8-to-gpu ask a family. Families.def
// lists them; docs/Contributing.md walks through adding one.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELFAMILY_H
#define LIB_CONVERSION_FP8TOGPU_KERNELFAMILY_H

#include "fp8/Analysis/Refusal.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/Support/GpuChip.h"
#include "mlir/IR/PatternMatch.h"
#include <memory>
#include <string>

namespace mlir::fp8 {

class KernelModule;

/// Where kernels are written, and what they may use. Outlives the patterns.
struct KernelTarget {
  KernelModule &kernels;
  GpuTarget chip;
};

/// The attribute on an operation that says which kernel it gets.
inline constexpr StringLiteral kernelAttrName = "fp8.kernel";

/// The kernel for one operation.
struct KernelChoice {
  /// What goes on the operation.
  Attribute config;
  /// For people: the tile, and why this kernel.
  std::string tile, reason;
};

class KernelFamily {
public:
  virtual ~KernelFamily() = default;

  /// As reports call it, e.g. "wgmma".
  virtual StringRef getName() const = 0;
  /// Empty if the chip has the instructions of the family. Otherwise a message:
  /// "expected ..., got ...".
  virtual std::string explainChip(const GpuTarget &chip) const = 0;
  bool isOn(const GpuTarget &chip) const { return explainChip(chip).empty(); }
  /// Whether the family has kernels for operations of this kind on memrefs.
  virtual bool handles(Operation *op) const = 0;
  /// Whether `config` is an attribute of the family.
  virtual bool owns(Attribute config) const = 0;
  /// The kernel for `op` on a chip of the family, a function of the operation's
  /// types and the chip; or `why` there is none. Creates no operation that
  /// stays.
  virtual FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                         Refusal &why) const = 0;
  /// `config`, which somebody wrote on `op`, with what it left open. If no such
  /// kernel computes `op`, `problem` says what was expected. The chip is one of
  /// the family.
  virtual Attribute complete(Operation *op, Attribute config,
                             const GpuTarget &chip,
                             std::string &problem) const = 0;
  /// Patterns that replace operations with an attribute of the family by
  /// launches. They choose nothing.
  virtual void populatePatterns(RewritePatternSet &patterns,
                                const KernelTarget &target) const = 0;
};

/// Replaces operations that have a kernel `AttrTy` by launches of it.
template <typename OpTy, typename AttrTy>
class LaunchPattern : public OpRewritePattern<OpTy> {
public:
  /// Creates the launch of `kernel` in front of `op`. If it fails, it gives
  /// `rewriter` the reason and has created nothing.
  using Launch = LogicalResult (*)(OpTy op, AttrTy kernel,
                                   PatternRewriter &rewriter,
                                   const KernelTarget &target);

  LaunchPattern(MLIRContext *context, const KernelTarget &target, Launch launch)
      : OpRewritePattern<OpTy>(context), target(target), launch(launch) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    auto kernel = op->template getAttrOfType<AttrTy>(kernelAttrName);
    if (!kernel)
      return rewriter.notifyMatchFailure(op, "no kernel of this family");
    if (failed(launch(op, kernel, rewriter, target)))
      return failure();
    rewriter.eraseOp(op);
    return success();
  }

private:
  const KernelTarget &target;
  Launch launch;
};

#define FP8_KERNEL_FAMILY(NAME)                                                \
  std::unique_ptr<KernelFamily> create##NAME##Family();
#include "Families.def"

/// All families; of those that take an operation the first is the best.
SmallVector<std::unique_ptr<KernelFamily>> createKernelFamilies();

/// The family of `config`, if it computes `op`; otherwise null, after an error.
const KernelFamily *
findFamily(Operation *op, Attribute config,
           ArrayRef<std::unique_ptr<KernelFamily>> families);

/// `config` with what it left open, if such a kernel computes `op` on the chip.
/// Otherwise null, after an error.
Attribute completeKernel(Operation *op, Attribute config,
                         const KernelFamily &family, const GpuTarget &chip);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELFAMILY_H
