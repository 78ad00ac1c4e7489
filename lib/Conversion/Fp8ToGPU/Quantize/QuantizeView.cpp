//===- QuantizeView.cpp - Quantization as batch, rows, columns ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Leaves out dimensions of size 1, and joins dimensions that are adjacent in
// memory, until at most three are left.
//
//===----------------------------------------------------------------------===//

#include "QuantizeView.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace mlir::fp8;

static MemRefType getType(Value memref) {
  return cast<MemRefType>(memref.getType());
}

static SmallVector<QuantizeDim> getDims(MemRefType input, MemRefType output,
                                        MemRefType scale,
                                        ArrayRef<int64_t> scaleDims,
                                        ArrayRef<int64_t> block) {
  SmallVector<int64_t> inputStrides = input.getStridesAndOffset().first;
  SmallVector<int64_t> outputStrides = output.getStridesAndOffset().first;
  SmallVector<int64_t> scaleStrides = scale.getStridesAndOffset().first;
  SmallVector<QuantizeDim> dims;
  for (unsigned i = 0; i < block.size(); ++i) {
    int64_t size = input.getDimSize(i);
    if (size == 1)
      continue;
    bool isWhole = ShapedType::isStatic(size) && size > 0 && block[i] >= size;
    dims.push_back({{i},
                    size,
                    inputStrides[i],
                    outputStrides[i],
                    scaleStrides[scaleDims[i]],
                    scale.getDimSize(scaleDims[i]),
                    isWhole ? -1 : block[i]});
  }
  return dims;
}

/// Whether a step along the outer dimension goes to the element after the last
/// one of the inner dimension.
static bool isStep(int64_t outerStride, int64_t innerSize,
                   int64_t innerStride) {
  return ShapedType::isStatic(outerStride) && ShapedType::isStatic(innerSize) &&
         ShapedType::isStatic(innerStride) &&
         outerStride == innerSize * innerStride;
}

static bool canJoin(const QuantizeDim &outer, const QuantizeDim &inner,
                    bool isContiguous) {
  bool isWhole = outer.block == -1 && inner.block == -1;
  if (!isWhole && (outer.block != 1 || inner.block != 1))
    return false;
  return isContiguous ||
         (isStep(outer.inputStride, inner.size, inner.inputStride) &&
          isStep(outer.outputStride, inner.size, inner.outputStride) &&
          (isWhole ||
           isStep(outer.scaleStride, inner.scaleSize, inner.scaleStride)));
}

static int64_t multiply(int64_t a, int64_t b) {
  bool isKnown = ShapedType::isStatic(a) && ShapedType::isStatic(b);
  return isKnown ? a * b : ShapedType::kDynamic;
}

static void joinDims(SmallVector<QuantizeDim> &dims, bool isContiguous) {
  for (size_t i = dims.size(); i-- > 1;) {
    QuantizeDim &outer = dims[i - 1], &inner = dims[i];
    if (!canJoin(outer, inner, isContiguous))
      continue;
    inner.from.insert(inner.from.begin(), outer.from.begin(), outer.from.end());
    inner.size = multiply(outer.size, inner.size);
    inner.scaleSize = multiply(outer.scaleSize, inner.scaleSize);
    dims.erase(dims.begin() + (i - 1));
  }
}

std::optional<QuantizeView> fp8::getQuantizeView(Value input, Value output,
                                                 Value scale,
                                                 ArrayRef<int64_t> block,
                                                 ArrayRef<int64_t> scaleOrder) {
  SmallVector<int64_t> scaleDims =
      scaleOrder.empty() ? llvm::to_vector(llvm::seq<int64_t>(0, block.size()))
                         : invertPermutationVector(scaleOrder);
  SmallVector<QuantizeDim> dims = getDims(getType(input), getType(output),
                                          getType(scale), scaleDims, block);
  auto isIdentity = [](Value memref) {
    return getType(memref).getLayout().isIdentity();
  };
  joinDims(dims, isIdentity(input) && isIdentity(output) && isIdentity(scale) &&
                     llvm::is_sorted(scaleDims));
  if (dims.size() > 3)
    return std::nullopt;
  // Rows of a matrix may lie between those of others, as with heads.
  if (dims.size() == 3 && dims[0].block != 1 && dims[1].block == 1)
    std::swap(dims[0], dims[1]);
  bool isOneBlock =
      llvm::all_of(dims, [](const QuantizeDim &d) { return d.block == -1; });
  QuantizeDim padding;
  padding.block = isOneBlock ? -1 : 1;
  if (dims.empty())
    padding.inputStride = padding.outputStride = 1;
  dims.insert(dims.begin(), 3 - dims.size(), padding);
  if (dims[0].block > 1 || dims[2].inputStride != 1 ||
      (dims[2].outputStride != 1 && dims[1].outputStride != 1))
    return std::nullopt;
  return QuantizeView{input,   output,  scale,  scaleDims,
                      dims[0], dims[1], dims[2]};
}

QuantizeOperands::QuantizeOperands(HostBuilder &host, const QuantizeView &view)
    : input(host.tensor(view.input)), output(host.tensor(view.output)),
      scale(host.tensor(view.scale)) {
  auto reshape = [&](DeviceTensor &tensor, bool isScale) {
    SmallVector<OpFoldResult> sizes, strides;
    auto getDim = [&](unsigned from) -> unsigned {
      return isScale ? view.scaleDims[from] : from;
    };
    for (const QuantizeDim *dim : {&view.batch, &view.rows, &view.columns}) {
      OpFoldResult size = host.getIndexAttr(1);
      for (unsigned from : dim->from)
        size = host.mul(size, tensor.sizes[getDim(from)]);
      sizes.push_back(size);
      bool isStill = dim->from.empty() || (isScale && dim->block == -1);
      strides.push_back(isStill ? host.getIndexAttr(0)
                                : tensor.strides[getDim(dim->from.back())]);
    }
    tensor.sizes = sizes;
    tensor.strides = strides;
  };
  reshape(input, false);
  reshape(output, false);
  reshape(scale, true);
}
