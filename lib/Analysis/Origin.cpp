//===- Origin.cpp - Where the values of a tensor come from ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows a tensor through reshapes and slices to a constant, a resource, a
// global or a function argument.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/OperandSource.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

/// Longer chains of producers count as computed values.
static constexpr unsigned maxChainLength = 32;

/// The input of an operation that only rearranges or selects elements.
static Value getRearranged(Operation *op) {
  if (isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::ExtractSliceOp, tensor::ReshapeOp, linalg::TransposeOp,
          linalg::BroadcastOp>(op))
    return op->getOperand(0);
  return {};
}

/// Whether `value` is a resource whose data are not in the file.
static bool isElided(Attribute value) {
  auto resource = dyn_cast_or_null<DenseResourceElementsAttr>(value);
  return resource && !resource.getRawHandle().getBlob();
}

static Origin getConstantOrigin(Attribute value) {
  Origin origin;
  origin.kind = OriginKind::Constant;
  origin.isParameter = true;
  origin.isElided = isElided(value);
  if (auto resource = dyn_cast_or_null<DenseResourceElementsAttr>(value)) {
    origin.kind = OriginKind::Resource;
    origin.name = resource.getRawHandle().getKey().str();
  }
  return origin;
}

/// Whether all elements of the result of an elementwise operation are one
/// constant. This is a fill, or a folded gather from a constant of equal
/// elements.
static bool yieldsConstant(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumDpsInits() != 1 ||
      linalgOp.getNumParallelLoops() != linalgOp.getNumLoops())
    return false;
  Value yielded = linalgOp.getBlock()->getTerminator()->getOperand(0);
  if (isa<linalg::FillOp>(op))
    yielded = op->getOperand(0);
  return matchPattern(yielded, m_Constant());
}

static Origin getArgumentOrigin(BlockArgument argument) {
  auto function =
      dyn_cast_or_null<FunctionOpInterface>(argument.getOwner()->getParentOp());
  Origin origin;
  if (!function || argument.getOwner() != &function.getFunctionBody().front())
    return origin;
  origin.kind = OriginKind::Argument;
  unsigned number = argument.getArgNumber();
  origin.argument = number;
  if (auto names = function.getArgAttrOfType<ArrayAttr>(number, "fp8.params")) {
    for (auto name : names.getAsRange<StringAttr>())
      origin.names.push_back(name.str());
    origin.name = origin.names.front();
    origin.isParameter = true;
    return origin;
  }
  if (auto name = function.getArgAttrOfType<StringAttr>(number, "fp8.param")) {
    origin.name = name.getValue().str();
    origin.isParameter = true;
    return origin;
  }
  if (auto name = dyn_cast<NameLoc>(argument.getLoc()))
    origin.name = name.getName().str();
  else
    origin.name = "arg" + std::to_string(number);
  return origin;
}

/// The symbol of the global that an operation reads, or null.
static SymbolRefAttr getGlobalSymbol(Operation *op) {
  if (auto load = dyn_cast<ml_program::GlobalLoadOp>(op))
    return load.getGlobalAttr();
  if (auto load = dyn_cast<ml_program::GlobalLoadConstOp>(op))
    return load.getGlobalAttr();
  if (auto load = dyn_cast<ml_program::GlobalLoadGraphOp>(op))
    return load.getGlobalAttr();
  if (auto get = dyn_cast<memref::GetGlobalOp>(op))
    return get.getNameAttr();
  if (op->getName().getStringRef() == "util.global.load")
    return op->getAttrOfType<SymbolRefAttr>("global");
  return {};
}

static Origin getGlobalOrigin(Operation *load, SymbolRefAttr symbol) {
  Origin origin;
  origin.kind = OriginKind::Global;
  origin.name = symbol.getLeafReference().str();
  origin.isParameter = true;
  Operation *global = SymbolTable::lookupNearestSymbolFrom(load, symbol);
  if (auto program = dyn_cast_or_null<ml_program::GlobalOp>(global))
    origin.isElided = isElided(program.getValueAttr());
  if (auto buffer = dyn_cast_or_null<memref::GlobalOp>(global))
    origin.isElided = isElided(buffer.getInitialValueAttr());
  return origin;
}

Origin fp8::getOrigin(Value value) {
  if (std::optional<GatherInfo> gather = getGatherInfo(value)) {
    Origin origin = getOrigin(gather->source);
    origin.isGathered = true;
    return origin;
  }
  for (unsigned step = 0; step < maxChainLength; ++step) {
    if (auto argument = dyn_cast<BlockArgument>(value))
      return getArgumentOrigin(argument);
    Operation *op = value.getDefiningOp();
    if (auto toTensor = dyn_cast<bufferization::ToTensorOp>(op)) {
      Operation *buffer = toTensor.getBuffer().getDefiningOp();
      if (!buffer || !isa<memref::GetGlobalOp>(buffer))
        return {};
      op = buffer;
    }
    if (auto constant = dyn_cast<arith::ConstantOp>(op))
      return getConstantOrigin(constant.getValue());
    if (yieldsConstant(op))
      return getConstantOrigin({});
    if (SymbolRefAttr symbol = getGlobalSymbol(op))
      return getGlobalOrigin(op, symbol);
    value = getRearranged(op);
    if (!value)
      return {};
    if (getGatherInfo(value))
      return getOrigin(value);
  }
  return {};
}
