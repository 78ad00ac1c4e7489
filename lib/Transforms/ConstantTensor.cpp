//===- ConstantTensor.cpp - The elements of a constant tensor -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Resolves constants, globals and fills to raw bytes and checks resources.
//
//===----------------------------------------------------------------------===//

#include "ConstantTensor.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Support/DebugStringHelper.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cstring>

using namespace mlir;
using namespace mlir::fp8;

int64_t ConstantTensor::getNumElements() const {
  return ShapedType::getNumElements(view.shape);
}

//===----------------------------------------------------------------------===//
// The attribute of a root value
//===----------------------------------------------------------------------===//

/// The initial value of an immutable global.
static Attribute getGlobalValue(ml_program::GlobalLoadConstOp load,
                                SymbolTableCollection &symbols,
                                ConstantTensor &tensor, FoldRefusal &refusal) {
  ml_program::GlobalOp global = load.getGlobalOp(symbols);
  if (!global)
    return {};
  tensor.name = global.getSymName().str();
  tensor.global = global;
  Attribute value = global.getValueAttr();
  if (!isa_and_nonnull<ElementsAttr>(value)) {
    refusal = {"external-global",
               "the elements of global '" + tensor.name +
                   "' are not in the module",
               "give the global a dense or dense_resource value"};
    return {};
  }
  return value;
}

/// The splat that equals a fill with a constant.
static Attribute getFillValue(linalg::FillOp fill) {
  auto type = dyn_cast<RankedTensorType>(fill.getOutputs()[0].getType());
  FloatAttr scalar;
  if (!type || !type.hasStaticShape() ||
      !matchPattern(fill.getInputs()[0], m_Constant(&scalar)))
    return {};
  if (scalar.getType() != type.getElementType())
    return {};
  return DenseElementsAttr::get(type, scalar.getValue());
}

static Attribute getRootAttr(Value root, SymbolTableCollection &symbols,
                             ConstantTensor &tensor, FoldRefusal &refusal) {
  Operation *op = root.getDefiningOp();
  if (!op)
    return {};
  if (auto load = dyn_cast<ml_program::GlobalLoadConstOp>(op))
    return getGlobalValue(load, symbols, tensor, refusal);
  if (auto load = dyn_cast<ml_program::GlobalLoadOp>(op)) {
    refusal = {"mutable-global",
               "the weight is loaded from a global that may "
               "change while the program runs",
               "make the global immutable and load it with "
               "ml_program.global_load_const"};
    return {};
  }
  if (auto fill = dyn_cast<linalg::FillOp>(op))
    return getFillValue(fill);
  Attribute attr;
  matchPattern(root, m_Constant(&attr));
  return attr;
}

//===----------------------------------------------------------------------===//
// The bytes of an attribute
//===----------------------------------------------------------------------===//

static bool readResource(DenseResourceElementsAttr attr, ConstantTensor &tensor,
                         FoldRefusal &refusal) {
  DenseResourceElementsHandle handle = attr.getRawHandle();
  ShapedType type = attr.getType();
  int64_t expected =
      type.getNumElements() * (type.getElementTypeBitWidth() / 8);
  std::string problem = "expected resource '" + handle.getKey().str() +
                        "' to hold " + std::to_string(expected) +
                        " bytes for '" + debugString(type) + "', got ";
  const AsmResourceBlob *blob = handle.getBlob();
  if (!blob) {
    refusal = {"missing-resource", problem + "no data",
               "print the module without eliding its resources", true};
    return false;
  }
  if (static_cast<int64_t>(blob->getData().size()) != expected) {
    refusal = {"wrong-resource-size",
               problem + std::to_string(blob->getData().size()),
               "export the weight again", true};
    return false;
  }
  tensor.isResource = true;
  if (tensor.name.empty())
    tensor.name = handle.getKey().str();
  tensor.bytes = blob->getData();
  return true;
}

static bool readElements(ConstantTensor &tensor, FoldRefusal &refusal) {
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(tensor.attr))
    return readResource(resource, tensor, refusal);
  auto dense = dyn_cast<DenseIntOrFPElementsAttr>(tensor.attr);
  if (!dense) {
    refusal = {"unsupported-constant",
               "the elements of the constant are not stored one after another",
               "use a dense or dense_resource constant"};
    return false;
  }
  tensor.bytes = dense.getRawData();
  tensor.isSplat = dense.isSplat();
  return true;
}

std::optional<ConstantTensor>
fp8::getConstantTensor(Value value, SymbolTableCollection &symbols,
                       FoldRefusal &refusal) {
  ConstantTensor tensor;
  Attribute attr = getRootAttr(getViewRoot(value, /*throughSlices=*/true),
                               symbols, tensor, refusal);
  tensor.attr = dyn_cast_or_null<ElementsAttr>(attr);
  if (!tensor.attr || !readElements(tensor, refusal))
    return std::nullopt;
  std::string reason;
  std::optional<StridedView> view =
      getStridedView(value, reason, /*throughSlices=*/true);
  if (!view) {
    refusal = {"dynamic-reshape", reason,
               "give reshapes and slices of the weight static shapes"};
    return std::nullopt;
  }
  tensor.view = std::move(*view);
  if (!tensor.isSplat && !tensor.view.strides) {
    refusal = {"scattered-reshape",
               "the reshape joins dimensions that are not adjacent in memory",
               "reshape the weight before it is transposed"};
    return std::nullopt;
  }
  return tensor;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

namespace {
/// A loop of a copy: its extent, and its steps in elements.
struct CopyLoop {
  int64_t extent = 1, source = 0, target = 0;
};
} // namespace

/// Copies in tiles that stay in the cache on both sides. `inner` writes
/// adjacent elements, and `outer` may read adjacent elements.
template <unsigned width>
static void copyTiles(const char *source, char *target, const CopyLoop &outer,
                      const CopyLoop &inner) {
  constexpr int64_t tile = 64;
  for (int64_t j0 = 0; j0 < outer.extent; j0 += tile)
    for (int64_t i0 = 0; i0 < inner.extent; i0 += tile)
      for (int64_t j = j0, je = std::min(j0 + tile, outer.extent); j < je; ++j)
        for (int64_t i = i0, ie = std::min(i0 + tile, inner.extent); i < ie;
             ++i)
          std::memcpy(target + (j * outer.target + i * inner.target) * width,
                      source + (j * outer.source + i * inner.source) * width,
                      width);
}

/// The loops of `view`, the last one innermost.
static SmallVector<CopyLoop> getLoops(const StridedView &view) {
  SmallVector<CopyLoop> loops(view.shape.size());
  int64_t stride = 1;
  for (unsigned dim = loops.size(); dim-- > 0;) {
    loops[dim] = {view.shape[dim], (*view.strides)[dim], stride};
    stride *= view.shape[dim];
  }
  return loops;
}

template <unsigned width>
static void copyStrided(const ConstantTensor &tensor, char *target) {
  SmallVector<CopyLoop> loops = getLoops(tensor.view);
  CopyLoop inner = loops.empty() ? CopyLoop() : loops.pop_back_val();
  // Choose the other loop that reads the closest elements.
  CopyLoop outer;
  if (!loops.empty()) {
    auto *closest =
        llvm::min_element(loops, [](const CopyLoop &lhs, const CopyLoop &rhs) {
          return std::make_pair(lhs.extent == 1, lhs.source) <
                 std::make_pair(rhs.extent == 1, rhs.source);
        });
    outer = *closest;
    loops.erase(closest);
  }
  auto copyFrom = [&](auto &self, ArrayRef<CopyLoop> rest, int64_t source,
                      int64_t written) -> void {
    if (rest.empty())
      return copyTiles<width>(tensor.bytes.data() + source * width,
                              target + written * width, outer, inner);
    for (int64_t i = 0; i < rest.front().extent; ++i)
      self(self, rest.drop_front(), source + i * rest.front().source,
           written + i * rest.front().target);
  };
  copyFrom(copyFrom, loops, tensor.view.offset, 0);
}

void fp8::copyElements(const ConstantTensor &tensor,
                       MutableArrayRef<char> target) {
  size_t width = tensor.getElementType().getIntOrFloatBitWidth() / 8;
  if (tensor.isSplat) {
    for (size_t i = 0; i < target.size(); i += width)
      std::memcpy(target.data() + i, tensor.bytes.data(), width);
    return;
  }
  if (width == 1)
    copyStrided<1>(tensor, target.data());
  else if (width == 2)
    copyStrided<2>(tensor, target.data());
  else if (width == 4)
    copyStrided<4>(tensor, target.data());
  else
    copyStrided<8>(tensor, target.data());
}

SmallVector<char, 0> fp8::copyElements(const ConstantTensor &tensor) {
  SmallVector<char, 0> copy;
  copy.resize_for_overwrite(
      tensor.getNumElements() *
      (tensor.getElementType().getIntOrFloatBitWidth() / 8));
  copyElements(tensor, copy);
  return copy;
}
