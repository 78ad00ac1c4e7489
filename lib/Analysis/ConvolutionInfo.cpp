//===- ConvolutionInfo.cpp - Windows of convolutions ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decomposes the indices of an image into steps over the result and steps
// within the kernel.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/ConvolutionInfo.h"
#include "mlir/IR/AffineExprVisitor.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

/// Adds `factor * expr` to `dim`, if it is a sum of multiples of loops.
static bool addTerms(AffineExpr expr, int64_t factor, WindowDim &dim) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    dim.offset += factor * constant.getValue();
    return true;
  }
  if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
    dim.terms.push_back({loop.getPosition(), factor});
    return true;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  if (binary.getKind() == AffineExprKind::Add)
    return addTerms(binary.getLHS(), factor, dim) &&
           addTerms(binary.getRHS(), factor, dim);
  auto multiplier = dyn_cast<AffineConstantExpr>(binary.getRHS());
  return binary.getKind() == AffineExprKind::Mul && multiplier &&
         addTerms(binary.getLHS(), factor * multiplier.getValue(), dim);
}

static bool isPlain(AffineMap map) {
  return llvm::all_of(map.getResults(), llvm::IsaPred<AffineDimExpr>);
}

/// Whether no two values of the loops read the same element.
static bool isPartition(const WindowDim &dim, ArrayRef<int64_t> sizes) {
  if (dim.offset < 0 || dim.terms.empty() || dim.terms.size() > 2 ||
      llvm::any_of(dim.terms,
                   [](const WindowDim::Term &term) { return term.step <= 0; }))
    return false;
  if (dim.terms.size() == 1)
    return true;
  auto [outer, outerStep] = dim.terms[0];
  auto [inner, innerStep] = dim.terms[1];
  return ShapedType::isStatic(sizes[inner]) &&
         (sizes[outer] == 1 || outerStep == innerStep * sizes[inner]);
}

/// Removes loops over kernels of size 1, and sorts the other loops.
static void simplify(WindowDim &dim, linalg::LinalgOp op,
                     ConvolutionInfo &info) {
  auto isReduction = [&](const WindowDim::Term &term) {
    return op.getIteratorTypesArray()[term.loop] ==
           utils::IteratorType::reduction;
  };
  for (unsigned i = dim.terms.size(); i-- > 0 && dim.terms.size() > 1;) {
    WindowDim::Term term = dim.terms[i];
    if (!isReduction(term) || info.loopSizes[term.loop] != 1)
      continue;
    info.unitLoops.push_back(term.loop);
    dim.terms.erase(dim.terms.begin() + i);
  }
  if (dim.terms.size() == 2 && isReduction(dim.terms[0]))
    std::swap(dim.terms[0], dim.terms[1]);
  dim.isPartition = isPartition(dim, info.loopSizes);
}

//===----------------------------------------------------------------------===//
// Convolution
//===----------------------------------------------------------------------===//

static void setHasChannels(ConvolutionInfo &info, linalg::LinalgOp op) {
  AffineMap kernel = op.getMatchingIndexingMap(info.kernel);
  AffineMap image = op.getMatchingIndexingMap(info.image);
  bool hasColumns = false, contracts = false, sharesK = true;
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop) {
    if (!kernel.isFunctionOfDim(loop) ||
        llvm::is_contained(info.unitLoops, loop))
      continue;
    bool isReduction =
        op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction;
    bool isInImage = image.isFunctionOfDim(loop);
    contracts |= isReduction;
    sharesK &= !isReduction || isInImage;
    hasColumns |= !isReduction && !isInImage;
  }
  info.hasChannels = hasColumns && contracts && sharesK;
}

std::optional<ConvolutionInfo> fp8::getConvolutionInfo(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
    return std::nullopt;
  ConvolutionInfo info;
  info.image = op.getDpsInputOperand(0);
  info.kernel = op.getDpsInputOperand(1);
  if (isPlain(op.getMatchingIndexingMap(info.image)))
    std::swap(info.image, info.kernel);
  if (isPlain(op.getMatchingIndexingMap(info.image)) ||
      !isPlain(op.getMatchingIndexingMap(info.kernel)) ||
      !isPlain(op.getMatchingIndexingMap(op.getDpsInitOperand(0))))
    return std::nullopt;
  info.loopSizes = op.getStaticLoopRanges();
  for (AffineExpr expr : op.getMatchingIndexingMap(info.image).getResults()) {
    WindowDim dim;
    dim.isLoop = isa<AffineDimExpr>(expr);
    if (!addTerms(expr, 1, dim))
      return std::nullopt;
    simplify(dim, op, info);
    info.dims.push_back(std::move(dim));
  }
  setHasChannels(info, op);
  return info;
}

bool ConvolutionInfo::isMatmul() const {
  return hasChannels && llvm::all_of(dims, [](const WindowDim &dim) {
           return dim.isPartition;
         });
}

std::string ConvolutionInfo::getText() const {
  SmallVector<std::string> kernel, strides, dilations;
  for (const WindowDim &dim : dims) {
    if (dim.terms.size() != 2)
      continue;
    int64_t size = loopSizes[dim.terms[1].loop];
    kernel.push_back(ShapedType::isDynamic(size) ? "?" : std::to_string(size));
    strides.push_back(std::to_string(dim.terms[0].step));
    dilations.push_back(std::to_string(dim.terms[1].step));
  }
  if (kernel.empty())
    return "a kernel of size 1";
  return "kernel " + llvm::join(kernel, "x") + ", strides " +
         llvm::join(strides, "x") + ", dilations " + llvm::join(dilations, "x");
}
