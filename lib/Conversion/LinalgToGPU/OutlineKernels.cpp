//===- OutlineKernels.cpp - Outline launches into kernels -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Outlines all launches of a module into one gpu.module. The parameters of
// kernels are only pointers and numbers.
//
//===----------------------------------------------------------------------===//

#include "ThreadLaunch.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/GPU/Utils/GPUUtils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_OUTLINEKERNELSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// `known`, with its dynamic entries replaced by `values`.
static SmallVector<OpFoldResult>
getMixed(OpBuilder &builder, ArrayRef<int64_t> known, ValueRange values) {
  SmallVector<OpFoldResult> mixed;
  for (auto [number, value] : llvm::zip_equal(known, values))
    mixed.push_back(ShapedType::isDynamic(number)
                        ? OpFoldResult(value)
                        : builder.getIndexAttr(number));
  return mixed;
}

/// Makes the launch capture the base of `memref` and the dynamic parts of its
/// layout, instead of a descriptor with all sizes and strides.
static void captureBase(gpu::LaunchOp launch, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  if (type.getRank() == 0 && type.getLayout().isIdentity())
    return;
  Location loc = launch.getLoc();
  OpBuilder host(launch);
  auto metadata = memref::ExtractStridedMetadataOp::create(host, loc, memref);
  auto [strides, offset] = type.getStridesAndOffset();
  OpBuilder kernel = OpBuilder::atBlockBegin(&launch.getBody().front());
  OpFoldResult mixedOffset =
      getMixed(kernel, offset, ValueRange{metadata.getOffset()}).front();
  auto view = memref::ReinterpretCastOp::create(
      kernel, loc, type, metadata.getBaseBuffer(), mixedOffset,
      getMixed(kernel, type.getShape(), metadata.getSizes()),
      getMixed(kernel, strides, metadata.getStrides()));
  replaceAllUsesInRegionWith(memref, view.getResult(), launch.getBody());
}

static void prepareCaptures(gpu::LaunchOp launch) {
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(launch.getBody(), captured);
  for (Value value : captured)
    if (isa<MemRefType>(value.getType()))
      captureBase(launch, value);
  (void)sinkOperationsIntoLaunchOp(
      launch, [](Operation *op) { return matchPattern(op, m_Constant()); });
}

namespace {
struct OutlineKernelsPass
    : fp8::impl::OutlineKernelsPassBase<OutlineKernelsPass> {
  using OutlineKernelsPassBase::OutlineKernelsPassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<gpu::LaunchOp> launches;
    module.walk([&](gpu::LaunchOp launch) { launches.push_back(launch); });
    if (launches.empty())
      return;
    module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                    UnitAttr::get(&getContext()));
    SymbolTable symbols(module);
    gpu::GPUModuleOp kernels = getKernelModule(symbols);
    SymbolTable kernelSymbols(kernels);
    for (gpu::LaunchOp launch : launches)
      outline(launch, kernelSymbols);
  }

private:
  gpu::GPUModuleOp getKernelModule(SymbolTable &symbols) {
    if (auto found = symbols.lookup<gpu::GPUModuleOp>(linalgKernelModule))
      return found;
    OpBuilder builder(&getContext());
    auto created = gpu::GPUModuleOp::create(builder, getOperation().getLoc(),
                                            linalgKernelModule);
    symbols.insert(created);
    return created;
  }

  void outline(gpu::LaunchOp launch, SymbolTable &symbols) {
    prepareCaptures(launch);
    StringRef name = "kernel";
    if (FlatSymbolRefAttr function = launch.getFunctionAttr())
      name = function.getValue();
    SmallVector<Value> operands;
    gpu::GPUFuncOp kernel = outlineKernelFunc(launch, name, operands);
    symbols.insert(kernel);
    OpBuilder builder(launch);
    Value sharedMemory = launch.getDynamicSharedMemorySize();
    gpu::LaunchFuncOp::create(
        builder, launch.getLoc(), kernel, launch.getGridSizeOperandValues(),
        launch.getBlockSizeOperandValues(), sharedMemory, operands);
    launch.erase();
    ++numKernels;
  }
};
} // namespace
