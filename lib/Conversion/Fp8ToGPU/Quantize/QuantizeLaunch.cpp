//===- QuantizeLaunch.cpp - Launches of kernels that quantize -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The parameters of all kernels, and the maximum over threads.
//
//===----------------------------------------------------------------------===//

#include "QuantizeLaunch.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

std::string fp8::getQuantizeKey(const QuantizeKernelSpec &spec,
                                const QuantizeView &view) {
  std::string key = "quantize " + getFieldsText(spec);
  llvm::raw_string_ostream(key)
      << ' ' << view.isBatched() << ' ' << view.rows.block << 'x'
      << view.columns.block << (view.isTransposed() ? " transposed" : "");
  return key;
}

void fp8::launchQuantize(HostBuilder &host, KernelModule &kernels,
                         const QuantizeKernelSpec &spec,
                         const QuantizeView &view) {
  switch (spec.config.kind) {
  case QuantizeKind::Tiles:
    if (view.isTransposed())
      return launchTransposed(host, kernels, spec, view);
    return launchTiles(host, kernels, spec, view);
  case QuantizeKind::Blocks:
    return launchBlocks(host, kernels, spec, view);
  case QuantizeKind::Tensor:
    return launchTensor(host, kernels, spec, view);
  }
  llvm_unreachable("unknown kind");
}

QuantizeArguments::QuantizeArguments(ValueRange arguments) {
  Value *fields[] = {&input,       &output,    &scale,      &batches,
                     &rows,        &columns,   &inputBatch, &inputRow,
                     &outputBatch, &outputRow, &scaleBatch, &scaleRow,
                     &scaleColumn, &inner,     &outer};
  for (auto [field, argument] : llvm::zip(fields, arguments))
    *field = argument;
}

SmallVector<KernelParameter> QuantizeArguments::getParameters() {
  SmallVector<KernelParameter> parameters(3, KernelParameter::Pointer);
  parameters.append(10, KernelParameter::I64);
  parameters.append(2, KernelParameter::I32);
  return parameters;
}

SmallVector<Value>
QuantizeArguments::getOperands(HostBuilder &host,
                               const QuantizeOperands &operands,
                               OpFoldResult inner, OpFoldResult outer) {
  const DeviceTensor &input = operands.input, &output = operands.output,
                     &scale = operands.scale;
  SmallVector<Value> values = {input.pointer, output.pointer, scale.pointer};
  OpFoldResult integers[] = {
      input.sizes[0],   input.sizes[1],    input.sizes[2],    input.strides[0],
      input.strides[1], output.strides[0], output.strides[1], scale.strides[0],
      scale.strides[1], scale.strides[2]};
  for (OpFoldResult integer : integers)
    values.push_back(host.toI64(integer));
  values.push_back(host.toI32(inner));
  values.push_back(host.toI32(outer));
  return values;
}

Value QuantizeArguments::isAligned(KernelBuilder &b, Type inputType) {
  Value inputAligned =
      isAlignedTo(b, 16, inputType, input, {inputRow, inputBatch});
  Value outputAligned =
      isAlignedTo(b, 8, b.getI8Type(), output, {outputRow, outputBatch});
  return b.bitAnd(inputAligned, outputAligned);
}

void fp8::beginKernel(KernelBuilder &b, const QuantizeKernelSpec &spec) {
  if (!spec.config.earlyLaunch)
    return;
  b.launchDependents();
  b.waitForPreviousKernels();
}

static Value reduceWarp(KernelBuilder &b, Value value, int64_t threads) {
  if (threads == 32)
    return NVVM::ReduxOp::create(b, b.getI32Type(), value,
                                 NVVM::ReduxKind::UMAX, b.i32(-1));
  for (int64_t mask = threads / 2; mask > 0; mask /= 2)
    value = b.max(value, b.shuffleXor(value, mask));
  return value;
}

Value fp8::reduceMaximum(KernelBuilder &b, Value value, int64_t threads) {
  value = reduceWarp(b, value, std::min<int64_t>(threads, 32));
  if (threads <= 32)
    return value;
  Type i32 = b.getI32Type();
  Value shared = KernelModule::getSharedMemory(b);
  Value thread = b.threadIdX();
  Value lane = b.bitAnd(thread, 31);
  b.ifThen(b.eq(lane, 0),
           [&] { b.store(value, b.gep(i32, shared, b.shr(thread, 5)), 4); });
  b.barrier();
  int64_t warps = threads / 32;
  value = b.load(i32, b.gep(i32, shared, b.bitAnd(lane, warps - 1)), 4);
  return reduceWarp(b, value, warps);
}

Value fp8::clampToSize(KernelBuilder &b, Value left, int64_t size) {
  Value isLess = b.cmp(arith::CmpIPredicate::slt, left, b.i64(size));
  // A number far below zero must not wrap around when it becomes an i32.
  Value small = arith::MaxSIOp::create(b, left, b.i64(-1));
  return b.toI32(b.select(isLess, small, b.i64(size)));
}
