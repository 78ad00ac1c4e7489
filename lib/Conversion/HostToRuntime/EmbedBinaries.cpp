//===- EmbedBinaries.cpp - Embed kernels as data --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns every gpu.binary into a constant of the host program, and defines the
// kernel descriptions that convert-gpu-to-runtime declared.
//
//===----------------------------------------------------------------------===//

#include "ConstantBytes.h"
#include "RuntimeABI.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_EMBEDBINARIESPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct EmbedBinariesPass : fp8::impl::EmbedBinariesPassBase<EmbedBinariesPass> {
  using EmbedBinariesPassBase::EmbedBinariesPassBase;

  void runOnOperation() override {
    for (auto binary :
         llvm::make_early_inc_range(getOperation().getOps<gpu::BinaryOp>())) {
      if (failed(embed(binary)))
        return signalPassFailure();
      binary.erase();
    }
    getOperation()->removeAttr(gpu::GPUDialect::getContainerModuleAttrName());
  }

private:
  LogicalResult embed(gpu::BinaryOp binary) {
    if (binary.getObjects().size() != 1)
      return emitError(binary.getLoc(), "expected one object in gpu.binary @")
             << binary.getName() << ", got " << binary.getObjects().size();
    auto object = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
    OpBuilder builder(binary);
    LLVM::GlobalOp image = createImage(builder, binary, object.getObject());
    SmallVector<LLVM::GlobalOp> kernels;
    std::string prefix = getKernelSymbol(binary.getName(), "");
    for (auto global : getOperation().getOps<LLVM::GlobalOp>())
      if (global.getSymName().starts_with(prefix) &&
          global.getInitializerRegion().empty())
        kernels.push_back(global);
    for (LLVM::GlobalOp kernel : kernels)
      define(kernel, kernel.getSymName().drop_front(prefix.size()), image,
             object.getObject().size());
    return success();
  }

  static LLVM::GlobalOp createImage(OpBuilder &builder, gpu::BinaryOp binary,
                                    StringRef bytes) {
    std::vector<char> data(bytes.begin(), bytes.end());
    data.push_back(0); // PTX is text, which ends in a zero.
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), data.size());
    return LLVM::GlobalOp::create(
        builder, binary.getLoc(), type, /*isConstant=*/true,
        LLVM::Linkage::Internal, (binary.getName() + ".image").str(),
        createByteArray(builder.getContext(), "image", std::move(data)),
        /*alignment=*/64);
  }

  static void define(LLVM::GlobalOp declaration, StringRef name,
                     LLVM::GlobalOp image, int64_t size) {
    OpBuilder builder(declaration);
    Location loc = declaration.getLoc();
    std::string symbol = declaration.getSymName().str();
    auto text = createString(builder, loc, symbol + ".name", name);
    createStruct(
        builder, loc, getKernelType(builder.getContext()), symbol,
        [&](OpBuilder &b, Location nested) {
          Type ptr = LLVM::LLVMPointerType::get(b.getContext());
          return SmallVector<Value>{
              LLVM::AddressOfOp::create(b, nested, ptr, image.getSymName()),
              createI64(b, nested, size),
              LLVM::AddressOfOp::create(b, nested, ptr, text.getSymName())};
        });
    declaration.erase();
  }
};
} // namespace
