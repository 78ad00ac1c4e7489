//===- KernelFamily.cpp - A family of kernels -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Has the list of families, and the checks of attributes that both passes make.
//
//===----------------------------------------------------------------------===//

#include "KernelFamily.h"
#include "fp8/IR/Fp8Ops.h"

using namespace mlir;
using namespace mlir::fp8;

SmallVector<std::unique_ptr<KernelFamily>> fp8::createKernelFamilies() {
  SmallVector<std::unique_ptr<KernelFamily>> families;
#define FP8_KERNEL_FAMILY(NAME) families.push_back(create##NAME##Family());
#include "Families.def"
  return families;
}

Attribute fp8::getKernelForMostRows(Attribute config) {
  auto byRows = dyn_cast_or_null<KernelByRowsAttr>(config);
  return byRows ? byRows.getLastKernel() : config;
}

const KernelFamily *
fp8::findFamily(Operation *op, Attribute config,
                ArrayRef<std::unique_ptr<KernelFamily>> families) {
  Attribute kernel = getKernelForMostRows(config);
  bool isAllowed = kernel == config || isa<ScaledMatmulOp>(op);
  for (const std::unique_ptr<KernelFamily> &family : families)
    if (isAllowed && family->owns(kernel) && family->handles(op))
      return family.get();
  op->emitOpError("expected an attribute of a family of kernels that compute "
                  "it as 'fp8.kernel', got ")
      << config;
  return nullptr;
}

Attribute fp8::completeKernel(Operation *op, Attribute config,
                              const KernelFamily &family,
                              const GpuTarget &chip) {
  if (auto byRows = dyn_cast<KernelByRowsAttr>(config)) {
    SmallVector<Attribute> kernels;
    for (Attribute kernel : byRows.getKernels()) {
      kernels.push_back(completeKernel(op, kernel, family, chip));
      if (!kernels.back())
        return {};
    }
    return KernelByRowsAttr::get(op->getContext(), byRows.getMostRows(),
                                 ArrayAttr::get(op->getContext(), kernels));
  }
  std::string problem = family.explainChip(chip);
  Attribute complete = config;
  if (problem.empty())
    complete = family.complete(op, config, chip, problem);
  if (problem.empty())
    return complete;
  op->emitOpError("cannot have the kernel ") << config << ": " << problem;
  return {};
}

std::optional<LaunchShare>
fp8::getLaunchShare(Operation *op,
                    ArrayRef<std::unique_ptr<KernelFamily>> families) {
  Attribute config = getKernelForMostRows(op->getAttr(kernelAttrName));
  if (!config)
    return std::nullopt;
  for (const std::unique_ptr<KernelFamily> &family : families)
    if (family->owns(config) && family->handles(op))
      return family->getShare(op, config);
  return std::nullopt;
}

bool fp8::haveOneLaunch(ArrayRef<LaunchShare> shares) {
  int64_t bytes = 0;
  for (const LaunchShare &share : shares) {
    if (share.key != shares.front().key)
      return false;
    bytes += share.parameterBytes;
  }
  return bytes <= maxParameterBytes;
}
