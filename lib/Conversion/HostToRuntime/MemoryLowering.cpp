//===- MemoryLowering.cpp - Lower device memory to the runtime ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers allocations, copies, zeros and constants. Every memref is device
// memory.
//
//===----------------------------------------------------------------------===//

#include "ConstantBytes.h"
#include "Patterns.h"
#include "RuntimeABI.h"
#include "fp8/IR/MemRefFacts.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {

struct AllocLowering : ConvertOpToLLVMPattern<memref::AllocOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(memref::AllocOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    MemRefType type = op.getType();
    if (!isConvertibleAndHasIdentityMaps(type))
      return rewriter.notifyMatchFailure(op, "expected an identity layout");
    Location loc = op.getLoc();
    SmallVector<Value> sizes, strides;
    Value bytes;
    getMemRefDescriptorSizes(loc, type, adaptor.getDynamicSizes(), rewriter,
                             sizes, strides, bytes, /*sizeInBytes=*/true);
    Value pointer =
        callRuntime(rewriter, loc, op->getParentOfType<ModuleOp>(),
                    "fp8rtAlloc", getPtrType(), {getRuntimeCall(op), bytes})
            .getResult();
    rewriter.replaceOp(op, {createMemRefDescriptor(loc, type, pointer, pointer,
                                                   sizes, strides, rewriter)});
    return success();
  }
};

struct DeallocLowering : ConvertOpToLLVMPattern<memref::DeallocOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(memref::DeallocOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Value pointer = MemRefDescriptor(adaptor.getMemref())
                        .allocatedPtr(rewriter, op.getLoc());
    callRuntime(rewriter, op.getLoc(), op->getParentOfType<ModuleOp>(),
                "fp8rtFree", {}, {getRuntimeCall(op), pointer});
    rewriter.eraseOp(op);
    return success();
  }
};

/// The base class of lowerings that need contiguous memory.
template <typename OpTy>
struct ContiguousLowering : ConvertOpToLLVMPattern<OpTy> {
  using ConvertOpToLLVMPattern<OpTy>::ConvertOpToLLVMPattern;

protected:
  /// The address of the first element.
  Value getAddress(ConversionPatternRewriter &rewriter, Value memref,
                   Value converted) const {
    return MemRefDescriptor(converted).bufferPtr(
        rewriter, memref.getLoc(), *this->getTypeConverter(),
        cast<MemRefType>(memref.getType()));
  }

  Value getBytes(ConversionPatternRewriter &rewriter, Value memref,
                 Value converted) const {
    auto type = cast<MemRefType>(memref.getType());
    Location loc = memref.getLoc();
    MemRefDescriptor descriptor(converted);
    int64_t known = getElementBytes(type.getElementType());
    Value bytes;
    for (auto [dim, size] : llvm::enumerate(type.getShape())) {
      if (!ShapedType::isDynamic(size)) {
        known *= size;
        continue;
      }
      Value dynamic = descriptor.size(rewriter, loc, dim);
      bytes =
          bytes ? LLVM::MulOp::create(rewriter, loc, bytes, dynamic) : dynamic;
    }
    Value factor = createI64(rewriter, loc, known);
    return bytes ? LLVM::MulOp::create(rewriter, loc, bytes, factor) : factor;
  }
};

struct CopyLowering : ContiguousLowering<memref::CopyOp> {
  using ContiguousLowering::ContiguousLowering;

  LogicalResult
  matchAndRewrite(memref::CopyOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isContiguous(op.getSource()) || !isContiguous(op.getTarget()))
      return rewriter.notifyMatchFailure(op, "expected contiguous memory");
    callRuntime(rewriter, op.getLoc(), op->getParentOfType<ModuleOp>(),
                "fp8rtCopy", {},
                {getRuntimeCall(op),
                 getAddress(rewriter, op.getTarget(), adaptor.getTarget()),
                 getAddress(rewriter, op.getSource(), adaptor.getSource()),
                 getBytes(rewriter, op.getTarget(), adaptor.getTarget())});
    rewriter.eraseOp(op);
    return success();
  }
};

/// Lowers gpu.memset. fp8-launch-linalg creates it only for zeros.
struct MemsetLowering : ContiguousLowering<gpu::MemsetOp> {
  using ContiguousLowering::ContiguousLowering;

  LogicalResult
  matchAndRewrite(gpu::MemsetOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isContiguous(op.getDst()) || op.getAsyncToken() ||
        !(matchPattern(op.getValue(), m_PosZeroFloat()) ||
          matchPattern(op.getValue(), m_Zero())))
      return rewriter.notifyMatchFailure(op,
                                         "expected zeros in contiguous memory");
    Location loc = op.getLoc();
    callRuntime(rewriter, loc, op->getParentOfType<ModuleOp>(), "fp8rtFill", {},
                {getRuntimeCall(op),
                 getAddress(rewriter, op.getDst(), adaptor.getDst()),
                 createI64(rewriter, loc, 0),
                 getBytes(rewriter, op.getDst(), adaptor.getDst())});
    rewriter.eraseOp(op);
    return success();
  }
};

/// Lowers the load of an element that the host needs.
struct LoadLowering : ConvertOpToLLVMPattern<memref::LoadOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(memref::LoadOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Type type = typeConverter->convertType(op.getType());
    if (!type || !type.isIntOrFloat() || type.getIntOrFloatBitWidth() > 64)
      return rewriter.notifyMatchFailure(
          op, "expected a number of at most 64 bits");
    Location loc = op.getLoc();
    Value address =
        getStridedElementPtr(rewriter, loc, op.getMemRefType(),
                             adaptor.getMemref(), adaptor.getIndices());
    unsigned width = type.getIntOrFloatBitWidth();
    Value bits = callRuntime(rewriter, loc, op->getParentOfType<ModuleOp>(),
                             "fp8rtRead", rewriter.getI64Type(),
                             {getRuntimeCall(op), address,
                              createI64(rewriter, loc, (width + 7) / 8)})
                     .getResult();
    if (width < 64)
      bits = LLVM::TruncOp::create(rewriter, loc,
                                   rewriter.getIntegerType(width), bits);
    if (bits.getType() != type)
      bits = LLVM::BitcastOp::create(rewriter, loc, type, bits);
    rewriter.replaceOp(op, bits);
    return success();
  }
};

/// Lowers the data of a constant, which are in the program.
struct GlobalLowering : ConvertOpToLLVMPattern<memref::GlobalOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(memref::GlobalOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    auto constant = dyn_cast_or_null<ElementsAttr>(op.getConstantInitValue());
    ElementsAttr bytes = constant ? getConstantBytes(constant) : ElementsAttr();
    if (!bytes)
      return rewriter.notifyMatchFailure(op, "expected a constant with data");
    auto type =
        LLVM::LLVMArrayType::get(rewriter.getI8Type(), bytes.getNumElements());
    rewriter.replaceOpWithNewOp<LLVM::GlobalOp>(
        op, type, /*isConstant=*/true, LLVM::Linkage::Internal, op.getSymName(),
        bytes, /*alignment=*/64);
    return success();
  }
};

/// Lowers the access to a constant, whose copy is on the device.
struct GetGlobalLowering : ConvertOpToLLVMPattern<memref::GetGlobalOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(memref::GetGlobalOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    MemRefType type = op.getType();
    if (!type.hasStaticShape() || !type.getLayout().isIdentity())
      return rewriter.notifyMatchFailure(
          op, "expected a static shape and an identity layout");
    Location loc = op.getLoc();
    Value data =
        LLVM::AddressOfOp::create(rewriter, loc, getPtrType(), op.getName());
    int64_t bytes =
        type.getNumElements() * getElementBytes(type.getElementType());
    Value pointer =
        callRuntime(rewriter, loc, op->getParentOfType<ModuleOp>(),
                    "fp8rtConstant", getPtrType(),
                    {getRuntimeCall(op), data, createI64(rewriter, loc, bytes)})
            .getResult();
    Value descriptor = MemRefDescriptor::fromStaticShape(
        rewriter, loc, *getTypeConverter(), type, pointer);
    rewriter.replaceOp(op, descriptor);
    return success();
  }
};

} // namespace

void fp8::populateMemoryLoweringPatterns(const LLVMTypeConverter &converter,
                                         RewritePatternSet &patterns,
                                         PatternBenefit benefit) {
  patterns.add<AllocLowering, DeallocLowering, CopyLowering, MemsetLowering,
               LoadLowering, GlobalLowering, GetGlobalLowering>(converter,
                                                                benefit);
}
