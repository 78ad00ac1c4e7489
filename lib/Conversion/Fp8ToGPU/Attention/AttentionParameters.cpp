//===- AttentionParameters.cpp - Parameters of all kernels ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Types, operands and names of the parameters, in one order.
//
//===----------------------------------------------------------------------===//

#include "AttentionParameters.h"
#include "AttentionOperands.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::fp8;

void fp8::appendCommonParameters(const AttentionForm &form,
                                 SmallVectorImpl<KernelParameter> &list) {
  auto appendPointer = [&](size_t strides) {
    list.push_back(KernelParameter::Pointer);
    list.append(strides, KernelParameter::I64);
  };
  list.append(5, KernelParameter::I32);
  list.push_back(KernelParameter::F32);
  if (form.isFp8())
    for (int64_t i = 0; i < 3; ++i)
      appendPointer(3);
  if (form.mask.type)
    appendPointer(4);
}

Value fp8::appendCommonOperands(HostBuilder &host, const AttentionView &view,
                                const AttentionNumbers &numbers,
                                bool scalesInExponent,
                                SmallVectorImpl<Value> &operands) {
  for (OpFoldResult number :
       {numbers.queryRows, numbers.keys, numbers.innerBatch, numbers.tiles,
        numbers.headGroup})
    operands.push_back(host.toI32(number));
  Value scale = arith::ConstantOp::create(
      host, host.getF32FloatAttr(getKernelScale(view.op, scalesInExponent)));
  operands.push_back(scale);
  for (const ScaleMemRef &scale : view.scales)
    appendScale(host, scale, operands);
  if (view.mask)
    appendOperand(host, *view.mask, operands);
  return scale;
}

void AttentionParameters::bindCommon(ValueRange &arguments,
                                     const AttentionForm &form) {
  auto take = [&]() {
    Value value = arguments.front();
    arguments = arguments.drop_front();
    return value;
  };
  for (Value *value :
       {&queryRows, &keys, &innerBatch, &tiles, &headGroup, &scaleParameter})
    *value = take();
  if (form.isFp8())
    for (auto [scale, spec] : {std::pair(&queryScale, form.queryScale),
                               std::pair(&keyScale, form.keyScale),
                               std::pair(&valueScale, form.valueScale)})
      *scale = {take(), {take(), take(), take()}, spec};
  if (!form.mask.type)
    return;
  mask = take();
  for (Value &stride : maskStrides)
    stride = take();
}

Value fp8::divideBatch(KernelBuilder &b, Value batch, int64_t divisor) {
  if (divisor == 0)
    return b.i32(0);
  return divisor == 1 ? batch : b.div(batch, divisor);
}

Value fp8::atBatch(KernelBuilder &b, Type element, Value pointer,
                   ArrayRef<Value> strides, const BatchDivisors &batches,
                   Value outer, Value inner) {
  for (auto [batch, divisor, stride] :
       llvm::zip(std::array{outer, inner},
                 std::array{batches.outer, batches.inner}, strides))
    if (divisor != 0)
      pointer = b.gep(element, pointer,
                      b.mul(b.toI64(divideBatch(b, batch, divisor)), stride));
  return pointer;
}

Value fp8::loadScale(KernelBuilder &b, const AttentionScale &scale, Value outer,
                     Value inner, Value at) {
  Type f32 = b.getF32Type();
  Value pointer = atBatch(b, f32, scale.pointer, scale.strides,
                          scale.spec.batches, outer, inner);
  if (int64_t block = scale.spec.block)
    pointer =
        b.gep(f32, pointer,
              b.mul(b.toI64(divideBatch(b, at, block)), scale.strides[2]));
  return b.loadInvariant(f32, pointer);
}
