//===- KernelAttrs.h - Attributes of targets and kernels ------ -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The chip of a module, and which kernel an operation gets.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_KERNELATTRS_H
#define FP8_IR_KERNELATTRS_H

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"
#include "mlir/IR/Attributes.h"

namespace mlir::AttributeTrait {
/// An attribute that says which kernel an operation gets, as `fp8.kernel`.
template <typename ConcreteType>
class IsKernelConfig : public TraitBase<ConcreteType, IsKernelConfig> {};
} // namespace mlir::AttributeTrait

#define GET_ATTRDEF_CLASSES
#include "fp8/IR/KernelAttrs.h.inc"

#endif // FP8_IR_KERNELATTRS_H
