//===- HostLowering.cpp - Memory and assertions on a CPU ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers allocations and assertions of programs for a CPU to the runtime. A
// failed assertion ends the call, and the runtime frees its memory.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "RuntimeABI.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

/// The attribute of an assertion with the Fp8Status that the call returns if
/// the assertion fails.
static constexpr StringLiteral statusAttr = "status";

//===----------------------------------------------------------------------===//
// Whose fault a failed assertion is
//===----------------------------------------------------------------------===//

/// Whether `value` is an argument to which a function writes a result.
static bool isResultMemory(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  auto function =
      argument
          ? dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp())
          : nullptr;
  return function && argument.getOwner()->isEntryBlock() &&
         function.getArgAttr(argument.getArgNumber(), resultDimsAttr);
}

/// The status for an assertion. The caller has passed wrong tensors if the
/// condition depends on sizes and numbers only, or if the memory of a result is
/// too small. Other conditions depend on elements.
static Fp8Status getFailure(cf::AssertOp assertion) {
  SetVector<Operation *> slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.omitBlockArguments = true;
  Operation *condition = assertion.getArg().getDefiningOp();
  if (condition)
    (void)getBackwardSlice(condition, &slice, options);
  slice.insert(assertion);
  // A private function is a loop of an entry point. Its arguments may be
  // elements, or the position of an outer loop.
  bool hasElements = assertion->getParentOfType<func::FuncOp>().isPrivate();
  for (Operation *op : slice) {
    if (llvm::any_of(op->getOperands(), isResultMemory))
      return Fp8StatusInvalidArgument;
    hasElements |= isa<memref::LoadOp, func::CallOp>(op);
    // In other blocks, arguments are results of branches, such as the position
    // of a loop.
    for (Value operand : op->getOperands())
      if (auto argument = dyn_cast<BlockArgument>(operand))
        hasElements |= !argument.getOwner()->isEntryBlock();
  }
  return hasElements ? Fp8StatusAssertionFailed : Fp8StatusInvalidArgument;
}

void fp8::markAssertions(ModuleOp module) {
  Builder builder(module.getContext());
  module.walk([&](cf::AssertOp assertion) {
    assertion->setAttr(statusAttr,
                       builder.getI32IntegerAttr(getFailure(assertion)));
  });
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// The global for the text of an assertion. Equal texts share one.
static LLVM::GlobalOp getText(OpBuilder &builder, Location loc, ModuleOp module,
                              StringRef text) {
  std::string terminated = text.str() + '\0';
  for (unsigned i = 0;; ++i) {
    std::string symbol = "fp8_assertion." + std::to_string(i);
    Operation *known = module.lookupSymbol(symbol);
    if (!known) {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToStart(module.getBody());
      return createString(builder, loc, symbol, text);
    }
    auto global = dyn_cast<LLVM::GlobalOp>(known);
    auto value = global ? dyn_cast_or_null<StringAttr>(global.getValueOrNull())
                        : nullptr;
    if (value && value.getValue() == terminated)
      return global;
  }
}

namespace {
struct HostAllocLowering : ConvertOpToLLVMPattern<memref::AllocOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(memref::AllocOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    MemRefType type = op.getType();
    constexpr uint64_t alignment = 64; // of fp8rtHostAlloc
    if (!isConvertibleAndHasIdentityMaps(type) ||
        op.getAlignment().value_or(alignment) > alignment)
      return rewriter.notifyMatchFailure(
          op, "expected an identity layout and at most 64 bytes of alignment");
    Location loc = op.getLoc();
    SmallVector<Value> sizes, strides;
    Value bytes;
    getMemRefDescriptorSizes(loc, type, adaptor.getDynamicSizes(), rewriter,
                             sizes, strides, bytes, /*sizeInBytes=*/true);
    auto module = op->getParentOfType<ModuleOp>();
    Value pointer = callRuntime(rewriter, loc, module, "fp8rtHostAlloc",
                                getPtrType(), {getRuntimeCall(op), bytes})
                        .getResult();
    // No other pointer refers to this memory.
    if (auto callee = module.lookupSymbol<LLVM::LLVMFuncOp>("fp8rtHostAlloc"))
      callee.setResultAttr(0, LLVM::LLVMDialect::getNoAliasAttrName(),
                           rewriter.getUnitAttr());
    rewriter.replaceOp(op, {createMemRefDescriptor(loc, type, pointer, pointer,
                                                   sizes, strides, rewriter)});
    return success();
  }
};

struct HostDeallocLowering : ConvertOpToLLVMPattern<memref::DeallocOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(memref::DeallocOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isa<MemRefType>(op.getMemref().getType()))
      return rewriter.notifyMatchFailure(op, "expected memory with a rank");
    Value pointer = MemRefDescriptor(adaptor.getMemref())
                        .allocatedPtr(rewriter, op.getLoc());
    callRuntime(rewriter, op.getLoc(), op->getParentOfType<ModuleOp>(),
                "fp8rtHostFree", {}, {getRuntimeCall(op), pointer});
    rewriter.eraseOp(op);
    return success();
  }
};

struct HostAssertLowering : ConvertOpToLLVMPattern<cf::AssertOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(cf::AssertOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    auto status = op->getAttrOfType<IntegerAttr>(statusAttr);
    if (!status)
      return rewriter.notifyMatchFailure(op, "expected a status");
    Location loc = op.getLoc();
    auto module = op->getParentOfType<ModuleOp>();
    Value call = getRuntimeCall(op);
    LLVM::GlobalOp text = getText(rewriter, loc, module, op.getMsg());
    Block *block = rewriter.getInsertionBlock();
    Block *following =
        rewriter.splitBlock(block, std::next(rewriter.getInsertionPoint()));
    Block *fails = rewriter.createBlock(following->getParent());
    Value code = LLVM::ConstantOp::create(rewriter, loc, status);
    Value address = LLVM::AddressOfOp::create(rewriter, loc, text);
    callRuntime(rewriter, loc, module, "fp8rtHostFail", {},
                {call, code, address});
    LLVM::UnreachableOp::create(rewriter, loc);
    if (auto callee = module.lookupSymbol<LLVM::LLVMFuncOp>("fp8rtHostFail"))
      callee.setPassthroughAttr(rewriter.getStrArrayAttr({"cold", "noreturn"}));
    rewriter.setInsertionPointToEnd(block);
    rewriter.replaceOpWithNewOp<LLVM::CondBrOp>(op, adaptor.getArg(), following,
                                                fails);
    return success();
  }
};
} // namespace

void fp8::populateHostLoweringPatterns(const LLVMTypeConverter &converter,
                                       RewritePatternSet &patterns,
                                       PatternBenefit benefit) {
  patterns.add<HostAllocLowering, HostDeallocLowering, HostAssertLowering>(
      converter, benefit);
}
