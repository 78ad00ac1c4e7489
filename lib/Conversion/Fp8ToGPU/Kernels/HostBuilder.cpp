//===- HostBuilder.cpp - Writing host code of launches --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates operations of func, arith, affine and memref, and gpu.launch_func.
//
//===----------------------------------------------------------------------===//

#include "HostBuilder.h"
#include "KernelBuilder.h"
#include "fp8/IR/RuntimeTypes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;
using namespace mlir::fp8;

DeviceTensor HostBuilder::tensor(Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  auto metadata = memref::ExtractStridedMetadataOp::create(*this, memref);
  Value address = memref::ExtractAlignedPointerAsIndexOp::create(*this, memref);
  Type element = type.getElementType();
  // An i1 has one byte.
  int64_t bytes = llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
  OpFoldResult offset = metadata.getConstifiedMixedOffset();
  OpFoldResult byteOffset = mul(offset, getIndexAttr(bytes));
  Value first = arith::AddIOp::create(*this, address, toIndex(byteOffset));
  Type global = LLVM::LLVMPointerType::get(
      getContext(), static_cast<unsigned>(AddressSpace::Global));
  Value integer = arith::IndexCastOp::create(*this, getI64Type(), first);
  Value pointer = LLVM::IntToPtrOp::create(*this, global, integer);
  return {pointer, metadata.getConstifiedMixedSizes(),
          metadata.getConstifiedMixedStrides(), element};
}

OpFoldResult HostBuilder::apply(AffineExpr expr,
                                ArrayRef<OpFoldResult> operands) {
  return affine::makeComposedFoldedAffineApply(
      *this, getLoc(), AffineMap::get(operands.size(), 0, expr), operands);
}

OpFoldResult HostBuilder::add(OpFoldResult a, OpFoldResult b) {
  return apply(getAffineDimExpr(0) + getAffineDimExpr(1), {a, b});
}

OpFoldResult HostBuilder::mul(OpFoldResult a, OpFoldResult b) {
  // A product of two values is not an affine expression.
  std::optional<int64_t> x = getConstantIntValue(a), y = getConstantIntValue(b);
  if (x && y)
    return getIndexAttr(*x * *y);
  if (y)
    return apply(getAffineDimExpr(0) * *y, {a});
  if (x)
    return apply(getAffineDimExpr(0) * *x, {b});
  return Value(arith::MulIOp::create(*this, toIndex(a), toIndex(b)));
}

OpFoldResult HostBuilder::ceilDiv(OpFoldResult a, int64_t b) {
  return apply(getAffineDimExpr(0).ceilDiv(b), {a});
}

OpFoldResult HostBuilder::floorDiv(OpFoldResult a, int64_t b) {
  return apply(getAffineDimExpr(0).floorDiv(b), {a});
}

OpFoldResult HostBuilder::min(OpFoldResult a, OpFoldResult b) {
  std::optional<int64_t> x = getConstantIntValue(a), y = getConstantIntValue(b);
  if (x && y)
    return getIndexAttr(std::min(*x, *y));
  return Value(arith::MinUIOp::create(*this, toIndex(a), toIndex(b)));
}

Value HostBuilder::toIndex(OpFoldResult a) {
  return getValueOrCreateConstantIndexOp(*this, getLoc(), a);
}

Value HostBuilder::toI64(OpFoldResult a) {
  if (std::optional<int64_t> x = getConstantIntValue(a))
    return arith::ConstantOp::create(*this, getI64IntegerAttr(*x));
  return arith::IndexCastOp::create(*this, getI64Type(), toIndex(a));
}

Value HostBuilder::toI32(OpFoldResult a) {
  if (std::optional<int64_t> x = getConstantIntValue(a))
    return arith::ConstantOp::create(
        *this, getI32IntegerAttr(static_cast<int32_t>(*x)));
  return arith::IndexCastOp::create(*this, getI32Type(), toIndex(a));
}

Value HostBuilder::callRuntime(StringRef name, Type result,
                               ValueRange operands) {
  auto module = getInsertionBlock()->getParentOp()->getParentOfType<ModuleOp>();
  if (!module.lookupSymbol(name)) {
    OpBuilder::InsertionGuard guard(*this);
    setInsertionPointToEnd(module.getBody());
    auto type = FunctionType::get(getContext(), operands.getTypes(), result);
    func::FuncOp::create(*this, name, type).setPrivate();
  }
  return func::CallOp::create(*this, name, result, operands).getResult(0);
}

Value HostBuilder::multiprocessorCount() {
  Value count = callRuntime("fp8rtMultiprocessorCount", getI64Type(), {});
  return arith::IndexCastOp::create(*this, getIndexType(), count);
}

Value HostBuilder::tensorMap(const TensorMapSpec &spec) {
  const DeviceTensor &t = spec.tensor;
  int64_t bytes = t.elementType.getIntOrFloatBitWidth() / 8;
  auto constant = [&](int64_t v) { return toI64(getIndexAttr(v)); };
  auto size = [&](std::optional<unsigned> dim) {
    return dim ? toI64(t.sizes[*dim]) : constant(1);
  };
  // The runtime gives dimensions of size 1 a legal stride.
  auto stride = [&](std::optional<unsigned> dim) {
    return dim ? toI64(mul(t.strides[*dim], getIndexAttr(bytes))) : constant(0);
  };
  Type host = LLVM::LLVMPointerType::get(getContext());
  Value base = LLVM::AddrSpaceCastOp::create(*this, host, t.pointer);
  return callRuntime("fp8rtTensorMap3D", host,
                     {base, constant(*getDTypeCode(t.elementType)),
                      size(spec.inner), size(spec.outer), size(spec.batch),
                      stride(spec.outer), stride(spec.batch),
                      constant(spec.boxInner), constant(spec.boxOuter),
                      constant(spec.swizzle)});
}

Value HostBuilder::tensorMap(const DeviceTensor &tensor,
                             ArrayRef<TensorMapDim> dims, int64_t swizzle) {
  constexpr size_t rank = 5;
  int64_t bytes = tensor.elementType.getIntOrFloatBitWidth() / 8;
  // The runtime gives dimensions of size 1 a legal stride.
  SmallVector<TensorMapDim> all(dims);
  all.resize(rank, {getIndexAttr(1), getIndexAttr(0)});
  auto constant = [&](int64_t v) { return toI64(getIndexAttr(v)); };
  Type host = LLVM::LLVMPointerType::get(getContext());
  SmallVector<Value> operands = {
      LLVM::AddrSpaceCastOp::create(*this, host, tensor.pointer),
      constant(*getDTypeCode(tensor.elementType))};
  for (const TensorMapDim &dim : all)
    operands.push_back(toI64(dim.size));
  for (const TensorMapDim &dim : ArrayRef(all).drop_front())
    operands.push_back(toI64(mul(dim.stride, getIndexAttr(bytes))));
  for (const TensorMapDim &dim : all)
    operands.push_back(constant(dim.box));
  operands.push_back(constant(swizzle));
  return callRuntime("fp8rtTensorMap5D", host, operands);
}

void HostBuilder::launch(const LaunchSpec &spec) {
  auto constant = [&](int64_t v) { return toIndex(getIndexAttr(v)); };
  Value one = constant(1);
  Value shared;
  if (spec.sharedBytes > 0)
    shared = toI32(getIndexAttr(spec.sharedBytes));
  auto op = gpu::LaunchFuncOp::create(
      *this, spec.kernel,
      gpu::KernelDim3{toIndex(spec.gridX), constant(spec.gridY), one},
      gpu::KernelDim3{constant(spec.threads), one, one}, shared, spec.operands);
  if (spec.waitsByItself)
    op->setAttr("fp8.launch_dependents", getUnitAttr());
  if (spec.isCooperative)
    op->setAttr("fp8.cooperative", getUnitAttr());
}
