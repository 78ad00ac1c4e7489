//===- LaunchLowering.cpp - Lower launches to the runtime -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers gpu.launch_func to fp8rtLaunch with the addresses of the parameters.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "RuntimeABI.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

/// The number of blocks of a cluster along x, which the kernel requires.
static int64_t getKernelCluster(FunctionOpInterface kernel) {
  auto cluster = kernel->getAttrOfType<DenseI32ArrayAttr>(
      NVVM::NVVMDialect::getClusterDimAttrName());
  return cluster && !cluster.empty() ? cluster[0] : 1;
}

/// The Fp8LaunchFlags according to the attributes of the launch.
static int64_t getFlags(gpu::LaunchFuncOp op) {
  int64_t flags = 0;
  if (op->hasAttr("fp8.launch_dependents"))
    flags |= Fp8LaunchProgrammatic;
  if (op->hasAttr("fp8.cooperative"))
    flags |= Fp8LaunchCooperative;
  return flags;
}

namespace {
struct LaunchLowering : ConvertOpToLLVMPattern<gpu::LaunchFuncOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(gpu::LaunchFuncOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    auto kernel = SymbolTable::lookupNearestSymbolFrom<FunctionOpInterface>(
        op, op.getKernel());
    if (!kernel || op.getAsyncToken() || op.getAsyncObject())
      return rewriter.notifyMatchFailure(
          op, "expected a synchronous launch of a kernel of the module");
    Location loc = op.getLoc();
    auto module = op->getParentOfType<ModuleOp>();
    // Parameters are on the stack until the launch has copied them.
    Value stack = LLVM::StackSaveOp::create(rewriter, loc, getPtrType());
    SmallVector<Value> operands = {getRuntimeCall(op),
                                   getKernel(rewriter, op, module)};
    for (Value size : {adaptor.getGridSizeX(), adaptor.getGridSizeY(),
                       adaptor.getGridSizeZ(), adaptor.getBlockSizeX(),
                       adaptor.getBlockSizeY(), adaptor.getBlockSizeZ()})
      operands.push_back(toI64(rewriter, loc, size));
    operands.push_back(
        op.hasClusterSize()
            ? toI64(rewriter, loc, adaptor.getClusterSizeX())
            : createI64(rewriter, loc, getKernelCluster(kernel)));
    Value shared = adaptor.getDynamicSharedMemorySize();
    operands.push_back(shared ? toI64(rewriter, loc, shared)
                              : createI64(rewriter, loc, 0));
    operands.push_back(createI64(rewriter, loc, getFlags(op)));
    operands.push_back(storeParameters(rewriter, op, adaptor, kernel));
    callRuntime(rewriter, loc, module, "fp8rtLaunch", {}, operands);
    LLVM::StackRestoreOp::create(rewriter, loc, stack);
    rewriter.eraseOp(op);
    return success();
  }

private:
  static Value toI64(OpBuilder &builder, Location loc, Value value) {
    if (value.getType().isInteger(64))
      return value;
    return LLVM::ZExtOp::create(builder, loc, builder.getI64Type(), value);
  }

  Value getKernel(OpBuilder &builder, gpu::LaunchFuncOp op,
                  ModuleOp module) const {
    std::string symbol = getKernelSymbol(op.getKernelModuleName().strref(),
                                         op.getKernelName().strref());
    if (!module.lookupSymbol(symbol)) {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToStart(module.getBody());
      LLVM::GlobalOp::create(
          builder, op.getLoc(), getKernelType(op.getContext()),
          /*isConstant=*/true, LLVM::Linkage::External, symbol, Attribute());
    }
    return LLVM::AddressOfOp::create(builder, op.getLoc(), getPtrType(),
                                     symbol);
  }

  /// The value that is stored for a parameter. For a memref this is the address
  /// of its first element.
  Value getParameter(OpBuilder &builder, Location loc, Value operand,
                     Value converted) const {
    auto type = dyn_cast<MemRefType>(operand.getType());
    if (!type)
      return converted;
    return MemRefDescriptor(converted).bufferPtr(builder, loc,
                                                 *getTypeConverter(), type);
  }

  /// Stores the parameters, and returns the array of their addresses.
  Value storeParameters(OpBuilder &builder, gpu::LaunchFuncOp op,
                        OpAdaptor adaptor, FunctionOpInterface kernel) const {
    Location loc = op.getLoc();
    Type i64 = builder.getI64Type();
    Value count = createI64(builder, loc, op.getNumKernelOperands());
    auto allocate = [&](Type type) {
      return LLVM::AllocaOp::create(builder, loc, getPtrType(), type, count, 8);
    };
    auto getElement = [&](Value base, Type type, unsigned index) {
      return LLVM::GEPOp::create(builder, loc, getPtrType(), type, base,
                                 ArrayRef<LLVM::GEPArg>(int32_t(index)));
    };
    Value slots = allocate(i64), addresses = allocate(getPtrType());
    for (auto [index, operand, converted] :
         llvm::enumerate(op.getKernelOperands(), adaptor.getKernelOperands())) {
      Value address = converted;
      // For a pointer with llvm.byval, the parameter is the value to which it
      // points.
      if (!kernel.getArgAttr(index, LLVM::LLVMDialect::getByValAttrName())) {
        address = getElement(slots, i64, index);
        LLVM::StoreOp::create(builder, loc,
                              getParameter(builder, loc, operand, converted),
                              address);
      }
      LLVM::StoreOp::create(builder, loc, address,
                            getElement(addresses, getPtrType(), index));
    }
    return addresses;
  }
};
} // namespace

void fp8::populateLaunchLoweringPatterns(const LLVMTypeConverter &converter,
                                         RewritePatternSet &patterns,
                                         PatternBenefit benefit) {
  patterns.add<LaunchLowering>(converter, benefit);
}
