//===- KernelFamily.h - A family of kernels ------------------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The interface of a family of kernels, which fp8-select-kernels and
// convert-fp8-to-gpu use. Families.def lists the families. docs/Contributing.md
// says how to add one.
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

/// The module that kernels are written to, and the chip that they are for. It
/// must live longer than the patterns.
struct KernelTarget {
  KernelModule &kernels;
  GpuTarget chip;
};

/// The name of the attribute that has an operation's kernel.
inline constexpr StringLiteral kernelAttrName = "fp8.kernel";

/// The kernel for one operation.
struct KernelChoice {
  /// The value of the attribute fp8.kernel.
  Attribute config;
  /// Text for remarks: the tile, and the reason for this kernel.
  std::string tile, reason;
};

/// The kernel for the numbers of rows (M) from one more than `mostRows` of the
/// kernel before to `mostRows`.
struct RowKernel {
  int64_t mostRows;
  KernelChoice choice;
};

/// What matmuls need to have in common to be computed by one launch.
struct LaunchShare {
  /// Equal for matmuls of one launch. It has everything on which the code of
  /// the kernel depends.
  std::string key;
  /// The bytes of the kernel's parameters for one matmul.
  int64_t parameterBytes = 0;
};

class KernelFamily {
public:
  virtual ~KernelFamily() = default;

  /// The name that remarks use, e.g. "wgmma".
  virtual StringRef getName() const = 0;
  /// Empty if the chip has the instructions of the family. Otherwise a message:
  /// "expected ..., got ...".
  virtual std::string explainChip(const GpuTarget &chip) const = 0;
  bool isOn(const GpuTarget &chip) const { return explainChip(chip).empty(); }
  /// Whether the family has kernels for operations of this kind on memrefs.
  virtual bool handles(Operation *op) const = 0;
  /// Whether `config` is an attribute of the family.
  virtual bool owns(Attribute config) const = 0;
  /// Chooses the kernel for `op` on a chip of the family. The choice depends
  /// only on the operation's types and the chip. If there is no kernel, `why`
  /// gets the reason. Leaves the program as it is.
  virtual FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                         Refusal &why) const = 0;
  /// Chooses a kernel for an attention with few query rows. The kernel divides
  /// the keys among blocks, or computes rows of several heads in one tile. None
  /// if `op` is another operation, or if such a kernel gains nothing. With the
  /// option `split-keys`, fp8-select-kernels asks all families for such a
  /// kernel before it calls `choose`.
  virtual std::optional<KernelChoice>
  chooseForFewRows(Operation *op, const GpuTarget &chip) const {
    return std::nullopt;
  }
  /// If only the run shows how many rows (M) `op` has, and the best kernel
  /// depends on this number: at most `maxKernels` kernels, the last of which
  /// has no limit. Otherwise nothing. `choose` has a kernel for `op`.
  virtual SmallVector<RowKernel> chooseByRows(Operation *op,
                                              const GpuTarget &chip,
                                              unsigned maxKernels) const {
    return {};
  }
  /// Returns `config`, which is on `op` already, with the fields filled in that
  /// it leaves open. If no such kernel computes `op`, `problem` gets a message.
  /// The chip is one of the family.
  virtual Attribute complete(Operation *op, Attribute config,
                             const GpuTarget &chip,
                             std::string &problem) const = 0;
  /// What `op`, which has the kernel `config` of the family, needs to have in
  /// common with other operations that are computed by the same launch. None if
  /// it needs a launch of its own.
  virtual std::optional<LaunchShare> getShare(Operation *op,
                                              Attribute config) const {
    return std::nullopt;
  }
  /// Adds patterns that replace operations with an attribute of the family by
  /// launches. They do not choose anything.
  virtual void populatePatterns(RewritePatternSet &patterns,
                                const KernelTarget &target) const = 0;
};

/// Replaces operations `OpTy` whose kernel is an attribute `AttrTy` by
/// launches.
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

/// All families. If several have a kernel for an operation, the first is the
/// best one.
SmallVector<std::unique_ptr<KernelFamily>> createKernelFamilies();

/// The kernel for the most rows if `config` is a #fp8.kernel_by_rows, otherwise
/// `config`.
Attribute getKernelForMostRows(Attribute config);

/// The family of `config`, or of its kernels if it is a #fp8.kernel_by_rows, if
/// the family has kernels for operations like `op`. Otherwise reports an error
/// and returns null.
const KernelFamily *
findFamily(Operation *op, Attribute config,
           ArrayRef<std::unique_ptr<KernelFamily>> families);

/// Returns `config` with the fields filled in that it leaves open, if such a
/// kernel, or each of its kernels, computes `op` on the chip. Otherwise reports
/// an error and returns null.
Attribute completeKernel(Operation *op, Attribute config,
                         const KernelFamily &family, const GpuTarget &chip);

/// The bytes of parameters that a kernel can have in every version of PTX.
constexpr int64_t maxParameterBytes = 4096;

/// What `op` needs to have in common with other matmuls of one launch by its
/// kernel for the most rows. None if it has no attribute fp8.kernel, or needs a
/// launch of its own.
std::optional<LaunchShare>
getLaunchShare(Operation *op, ArrayRef<std::unique_ptr<KernelFamily>> families);

/// Whether one launch can compute the operations with these shares.
bool haveOneLaunch(ArrayRef<LaunchShare> shares);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELFAMILY_H
