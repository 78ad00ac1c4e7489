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

#include "Patterns.h"
#include "fp8/Analysis/Refusal.h"
#include "fp8/IR/KernelAttrs.h"
#include <memory>
#include <string>

namespace mlir::fp8 {

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
  /// Whether the chip has the instructions of the family.
  virtual bool isOn(const GpuTarget &chip) const = 0;
  /// Whether the family computes operations of this kind, in general.
  virtual bool handles(Operation *op) const = 0;
  /// Whether `config` is an attribute of the family.
  virtual bool owns(Attribute config) const = 0;
  /// The kernel for `op`, a function of its types and the chip; or `why` there
  /// is none. Creates no operation that stays.
  virtual FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                         Refusal &why) const = 0;
  /// `config`, which somebody wrote on `op`, with what it left open. Where no
  /// such kernel computes `op`, `problem` says what was expected.
  virtual Attribute complete(Operation *op, Attribute config,
                             const GpuTarget &chip,
                             std::string &problem) const = 0;
  /// Patterns that replace operations with an attribute of the family by
  /// launches. They choose nothing.
  virtual void populatePatterns(RewritePatternSet &patterns,
                                const KernelTarget &target) const = 0;
};

#define FP8_KERNEL_FAMILY(NAME)                                                \
  std::unique_ptr<KernelFamily> create##NAME##Family();
#include "Families.def"

/// All families; of those that take an operation the first is the best.
SmallVector<std::unique_ptr<KernelFamily>> createKernelFamilies();

/// The family of an attribute, or null.
const KernelFamily *findFamily(ArrayRef<std::unique_ptr<KernelFamily>> families,
                               Attribute config);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELFAMILY_H
