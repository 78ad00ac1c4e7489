//===- KernelModule.cpp - The module of kernels ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A kernel is an llvm.func and not a gpu.func, because tensor maps are
// parameters by value, whose attributes a gpu.func cannot have.
//
//===----------------------------------------------------------------------===//

#include "KernelModule.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr StringLiteral moduleName = "fp8_kernels";
static constexpr StringLiteral sharedMemoryName = "fp8_shared_memory";

gpu::GPUModuleOp KernelModule::getModule() {
  if (module)
    return module;
  module = host.lookupSymbol<gpu::GPUModuleOp>(moduleName);
  if (module)
    return module;
  host->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                UnitAttr::get(host.getContext()));
  auto builder = OpBuilder::atBlockBegin(host.getBody());
  module = gpu::GPUModuleOp::create(builder, host.getLoc(), moduleName);
  // LLVM aligns a gpu.dynamic_shared_memory to 16 bytes only, but tiles with a
  // swizzle need 1024.
  builder.setInsertionPointToStart(module.getBody());
  auto array = LLVM::LLVMArrayType::get(builder.getI8Type(), 0);
  LLVM::GlobalOp::create(builder, host.getLoc(), array, /*isConstant=*/false,
                         LLVM::Linkage::External, sharedMemoryName, Attribute(),
                         /*alignment=*/1024,
                         static_cast<unsigned>(AddressSpace::Shared));
  return module;
}

std::string KernelModule::getUniqueName(const std::string &name) {
  std::string unique = name;
  for (unsigned i = 1; module.lookupSymbol(unique); ++i)
    unique = name + "_" + std::to_string(i);
  return unique;
}

int64_t fp8::getParameterStride(ArrayRef<KernelParameter> parameters) {
  constexpr int64_t mapAlignment = 64;
  int64_t bytes = 0;
  for (KernelParameter parameter : parameters) {
    bool isMap = parameter == KernelParameter::TensorMap;
    bool isWide = parameter == KernelParameter::Pointer ||
                  parameter == KernelParameter::I64;
    int64_t alignment = isMap ? mapAlignment : isWide ? 8 : 4;
    bytes = llvm::alignTo(bytes, alignment) + (isMap ? 128 : alignment);
  }
  return llvm::alignTo(bytes, mapAlignment);
}

static Type getType(KernelBuilder &b, KernelParameter parameter) {
  switch (parameter) {
  case KernelParameter::TensorMap:
    return b.ptr(AddressSpace::Generic);
  case KernelParameter::Pointer:
    return b.ptr(AddressSpace::Global);
  case KernelParameter::I32:
    return b.getI32Type();
  case KernelParameter::I64:
    return b.getI64Type();
  case KernelParameter::F32:
    return b.getF32Type();
  }
  llvm_unreachable("unknown parameter");
}

static void setKernelAttributes(LLVM::LLVMFuncOp function,
                                const KernelSignature &signature) {
  OpBuilder b(function);
  auto set = [&](StringRef name, Attribute value) {
    function->setAttr(name, value);
  };
  set(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  set(NVVM::NVVMDialect::getKernelFuncAttrName(), b.getUnitAttr());
  int32_t threads = signature.threads, cluster = signature.cluster;
  set(NVVM::NVVMDialect::getReqntidAttrName(),
      b.getDenseI32ArrayAttr({threads, 1, 1}));
  set(NVVM::NVVMDialect::getMinctasmAttrName(),
      b.getI32IntegerAttr(signature.blocksPerMultiprocessor));
  if (cluster > 1)
    set(NVVM::NVVMDialect::getClusterDimAttrName(),
        b.getDenseI32ArrayAttr({cluster, 1, 1}));
  // In PTX this is .param .align 64 .b8 name[128], which TMA reads in place.
  auto map = LLVM::LLVMArrayType::get(b.getI8Type(), 128);
  for (auto [index, parameter] : llvm::enumerate(signature.parameters)) {
    if (parameter != KernelParameter::TensorMap)
      continue;
    function.setArgAttr(index, LLVM::LLVMDialect::getByValAttrName(),
                        TypeAttr::get(map));
    function.setArgAttr(index, LLVM::LLVMDialect::getAlignAttrName(),
                        b.getI64IntegerAttr(64));
    function.setArgAttr(index, NVVM::NVVMDialect::getGridConstantAttrName(),
                        b.getUnitAttr());
  }
}

LLVM::LLVMFuncOp KernelModule::getOrCreate(Location loc,
                                           const KernelSignature &signature,
                                           EmitBody emit) {
  LLVM::LLVMFuncOp &kernel = kernels[signature.key];
  if (kernel)
    return kernel;
  KernelBuilder b(loc, host.getContext());
  b.setInsertionPointToEnd(getModule().getBody());
  SmallVector<Type> types;
  for (KernelParameter parameter : signature.parameters)
    types.push_back(getType(b, parameter));
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(b.getContext()), types);
  kernel = LLVM::LLVMFuncOp::create(b, getUniqueName(signature.name), type);
  setKernelAttributes(kernel, signature);
  Block *entry = kernel.addEntryBlock(b);
  b.setInsertionPointToStart(entry);
  SmallVector<Value> arguments(entry->getArguments());
  emit(b, arguments);
  LLVM::ReturnOp::create(b, ValueRange());
  return kernel;
}

void KernelModule::launch(HostBuilder &host, const KernelSignature &signature,
                          LaunchSpec launch, EmitBody emit) {
  launch.kernel = getReference(getOrCreate(host.getLoc(), signature, emit));
  launch.threads = signature.threads;
  host.launch(launch);
}

SymbolRefAttr KernelModule::getReference(LLVM::LLVMFuncOp kernel) {
  return SymbolRefAttr::get(
      kernel->getParentOfType<gpu::GPUModuleOp>().getNameAttr(),
      {FlatSymbolRefAttr::get(kernel)});
}

Value KernelModule::getSharedMemory(KernelBuilder &b) {
  return LLVM::AddressOfOp::create(b, b.ptr(AddressSpace::Shared),
                                   sharedMemoryName);
}

Value fp8::takeFront(ValueRange &arguments) {
  Value value = arguments.front();
  arguments = arguments.drop_front();
  return value;
}
