//===- AttentionForm.cpp - What attention kernels depend on ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads batches, mask and scale of an attention, and writes the host code
// around a launch.
//
//===----------------------------------------------------------------------===//

#include "AttentionForm.h"
#include "AttentionOperands.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"
#include <cfloat>
#include <cmath>

using namespace mlir;
using namespace mlir::fp8;

BatchDivisors fp8::getDivisors(const AttentionMemRef &operand) {
  auto get = [](const BatchIndex &batch) {
    return batch.isPresent() ? batch.divisor : 0;
  };
  return {get(operand.batches[0]), get(operand.batches[1])};
}

static MaskSpec getMaskSpec(const AttentionMemRef &mask) {
  MaskSpec spec;
  spec.type = mask.getType().getElementType();
  spec.batches = getDivisors(mask);
  spec.hasRows = mask.rows.has_value();
  spec.hasKeys = mask.columns && mask.getType().getDimSize(*mask.columns) != 1;
  spec.isContiguous = spec.hasKeys && mask.isContiguous();
  spec.hasAlignedPairs = spec.isContiguous && mask.isAligned(2);
  return spec;
}

AttentionForm fp8::getForm(const AttentionView &view) {
  AttentionOp op = view.op;
  AttentionForm form;
  form.elementType = view.q.getType().getElementType();
  form.resultType = view.init.getType().getElementType();
  form.keyBatches = getDivisors(view.k);
  form.valueBatches = getDivisors(view.v);
  if (view.shape.isFp8) {
    auto getSpec = [](const ScaleMemRef &scale) -> ScaleSpec {
      return {getDivisors(scale.operand), scale.block};
    };
    form.queryScale = getSpec(view.scales[0]);
    form.keyScale = getSpec(view.scales[1]);
    form.valueScale = getSpec(view.scales[2]);
  }
  if (view.mask)
    form.mask = getMaskSpec(*view.mask);
  form.zeroEmptyRows = op.getZeroEmptyRows();
  return form;
}

std::string fp8::getKernelName(const AttentionForm &form,
                               const AttentionShape &shape) {
  std::string name;
  llvm::raw_string_ostream os(name);
  os << "attention_" << form.elementType << '_' << shape.contracted;
  if (shape.columns != shape.contracted)
    os << '_' << shape.columns;
  if (shape.causal)
    os << "_causal";
  if (form.mask.type)
    os << "_masked";
  if (shape.scaleKeys != 0)
    os << "_blocks";
  return name;
}

static double getScale(AttentionOp op, bool isInExponent) {
  double scale = op.getScale().convertToDouble();
  return isInExponent ? scale * llvm::numbers::log2e : scale;
}

bool fp8::canScaleInExponent(AttentionOp op) {
  double scale = getScale(op, /*isInExponent=*/true);
  return scale >= FLT_MIN && scale <= FLT_MAX;
}

float fp8::getKernelScale(AttentionOp op, bool isInExponent) {
  return static_cast<float>(getScale(op, isInExponent));
}

OpFoldResult fp8::getKeyCount(HostBuilder &host, const AttentionView &view) {
  return getRowCount(host, host.tensor(view.k.memref), view.k);
}

static void fillResult(HostBuilder &host, const AttentionView &view) {
  auto type = cast<FloatType>(view.init.getType().getElementType());
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  AttentionOp op = view.op;
  APFloat number = op.getZeroEmptyRows() ? APFloat::getZero(semantics)
                                         : APFloat::getNaN(semantics);
  Value value =
      arith::ConstantOp::create(host, host.getFloatAttr(type, number));
  linalg::FillOp::create(host, value, view.init.memref);
}

void fp8::launchUnlessEmpty(HostBuilder &host, const AttentionView &view,
                            function_ref<void()> launch) {
  OpFoldResult keys = getKeyCount(host, view);
  std::optional<int64_t> known = getConstantIntValue(keys);
  if (known && *known > 0)
    return launch();
  if (known)
    return fillResult(host, view);
  Value isEmpty =
      arith::CmpIOp::create(host, arith::CmpIPredicate::eq, host.toIndex(keys),
                            host.toIndex(host.getIndexAttr(0)));
  auto branch = scf::IfOp::create(host, isEmpty, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(host);
  host.setInsertionPointToStart(branch.thenBlock());
  fillResult(host, view);
  host.setInsertionPointToStart(branch.elseBlock());
  launch();
}

OpFoldResult fp8::countCachedHeads(HostBuilder &host, const AttentionView &view,
                                   OpFoldResult batches, int64_t cachedBytes) {
  const AttentionShape &shape = view.shape;
  int64_t perKey = (shape.isFp8 ? 1 : 2) * (shape.contracted + shape.columns);
  OpFoldResult keys = getKeyCount(host, view);
  int64_t cachedKeys = cachedBytes / perKey;
  if (std::optional<int64_t> known = getConstantIntValue(keys))
    return host.min(host.getIndexAttr(std::max<int64_t>(
                        1, cachedKeys / std::max<int64_t>(1, *known))),
                    batches);
  Value group = arith::DivUIOp::create(
      host, host.toIndex(host.getIndexAttr(cachedKeys)), host.toIndex(keys));
  group =
      arith::MaxUIOp::create(host, group, host.toIndex(host.getIndexAttr(1)));
  return host.min(OpFoldResult(group), batches);
}
