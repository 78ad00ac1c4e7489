//===- VerifyResources.cpp - Check the sizes of resources -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks that a resource has as many bytes as its type needs. MLIR does not
// check that.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/Passes.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Operation.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_VERIFYRESOURCESPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// The number of bytes of an element in a resource. None for numbers that do
/// not fill whole bytes, because they can be stored in several ways.
static std::optional<int64_t> getStoredBytes(Type type) {
  if (type.isIndex())
    return 8;
  if (auto complex = dyn_cast<ComplexType>(type)) {
    std::optional<int64_t> part = getStoredBytes(complex.getElementType());
    return part ? 2 * *part : part;
  }
  if (!type.isIntOrFloat())
    return std::nullopt;
  unsigned width = type.getIntOrFloatBitWidth();
  if (width == 1)
    return 1;
  if (width % 8 != 0 || !llvm::isPowerOf2_32(width))
    return std::nullopt;
  return width / 8;
}

static LogicalResult verifyResource(Operation *op,
                                    DenseResourceElementsAttr attr) {
  ShapedType type = attr.getType();
  std::optional<int64_t> element = getStoredBytes(type.getElementType());
  StringRef key = attr.getRawHandle().getKey();
  if (!element)
    return op->emitOpError("expected a resource of numbers of 1, 2, 4 or 8 "
                           "bytes, got ")
           << type << " in '" << key << "': use a dense constant";
  int64_t expected = type.getNumElements() * *element;
  AsmResourceBlob *blob = attr.getRawHandle().getBlob();
  if (blob && static_cast<int64_t>(blob->getData().size()) == expected)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError("expected resource '");
  diagnostic << key << "' to hold " << expected << " bytes for " << type
             << ", got ";
  if (blob)
    return diagnostic << blob->getData().size() << ": export it again";
  return diagnostic
         << "no data: print the module without eliding its resources";
}

namespace {
struct VerifyResourcesPass
    : fp8::impl::VerifyResourcesPassBase<VerifyResourcesPass> {
  using VerifyResourcesPassBase::VerifyResourcesPassBase;

  void runOnOperation() override {
    WalkResult result = getOperation()->walk([](Operation *op) {
      for (NamedAttribute attr : op->getAttrs())
        if (auto resource =
                dyn_cast<DenseResourceElementsAttr>(attr.getValue());
            resource && failed(verifyResource(op, resource)))
          return WalkResult::interrupt();
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
