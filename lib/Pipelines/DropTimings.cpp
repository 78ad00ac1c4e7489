//===- DropTimings.cpp - Drop compile times from the output ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-drop-timings. With it, compiling a program twice gives the
// same IR.
//
//===----------------------------------------------------------------------===//

#include "fp8/Pipelines/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_DROPTIMINGSPASS
#include "fp8/Pipelines/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

/// `properties` without the compile times.
static DictionaryAttr dropTimes(DictionaryAttr properties) {
  if (!properties)
    return properties;
  SmallVector<NamedAttribute> kept(properties.getValue());
  llvm::erase_if(kept, [](NamedAttribute attr) {
    return attr.getName().strref().ends_with("TimeInMs");
  });
  if (kept.empty())
    return {};
  return DictionaryAttr::get(properties.getContext(), kept);
}

namespace {
struct DropTimingsPass : fp8::impl::DropTimingsPassBase<DropTimingsPass> {
  void runOnOperation() override {
    getOperation()->walk([&](gpu::BinaryOp binary) {
      SmallVector<Attribute> objects;
      for (Attribute attr : binary.getObjects()) {
        auto object = cast<gpu::ObjectAttr>(attr);
        objects.push_back(gpu::ObjectAttr::get(
            &getContext(), object.getTarget(), object.getFormat(),
            object.getObject(), dropTimes(object.getProperties()),
            object.getKernels()));
      }
      binary.setObjectsAttr(ArrayAttr::get(&getContext(), objects));
    });
  }
};
} // namespace
