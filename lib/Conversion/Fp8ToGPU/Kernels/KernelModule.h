//===- KernelModule.h - The module of kernels -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Has the gpu.module with the kernels of this conversion. Launches of equal
// kernels share one function.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELMODULE_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELMODULE_H

#include "HostBuilder.h"
#include "KernelBuilder.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::fp8 {

/// A parameter of a kernel.
enum class KernelParameter {
  /// A CUtensorMap by value (128 bytes, __grid_constant__). The operand of the
  /// launch is a pointer to it, which `HostBuilder::tensorMap` returns.
  TensorMap,
  /// Device memory, `!llvm.ptr<1>`.
  Pointer,
  I32,
  I64,
  F32
};

/// The bytes of these parameters, with padding so that a tensor map can follow
/// them. In memory, parameters are laid out like the members of a struct of C.
int64_t getParameterStride(ArrayRef<KernelParameter> parameters);

/// The description of a kernel, without its body.
struct KernelSignature {
  /// Identifies the body: kernels with the same key share one function.
  std::string key;
  /// The readable beginning of the symbol's name.
  std::string name;
  SmallVector<KernelParameter> parameters;
  /// Threads of a block, in dimension x.
  int64_t threads = 0;
  /// Blocks of a cluster, in dimension x.
  int64_t cluster = 1;
  /// The number of blocks that must fit on a multiprocessor, which limits the
  /// registers of a thread.
  int64_t blocksPerMultiprocessor = 1;
};

/// The module `fp8_kernels` beside the host code. It is created with the first
/// kernel.
class KernelModule {
public:
  explicit KernelModule(ModuleOp host) : host(host) {}

  using EmitBody = function_ref<void(KernelBuilder &, ValueRange)>;
  /// Returns the kernel with this key. If it is new, `emit` writes its body,
  /// without the return.
  LLVM::LLVMFuncOp getOrCreate(Location loc, const KernelSignature &signature,
                               EmitBody emit);

  /// Launches the kernel of `signature`, which is created like above if it is
  /// new. In `launch`, the kernel and its threads need not be set.
  void launch(HostBuilder &host, const KernelSignature &signature,
              LaunchSpec launch, EmitBody emit);

  /// The symbol by which a launch refers to a kernel.
  static SymbolRefAttr getReference(LLVM::LLVMFuncOp kernel);

  /// The pointer (`!llvm.ptr<3>`) to the dynamic shared memory, which is
  /// aligned to 1024 bytes. The launch gives its size.
  static Value getSharedMemory(KernelBuilder &b);

private:
  gpu::GPUModuleOp getModule();
  std::string getUniqueName(const std::string &name);

  ModuleOp host;
  gpu::GPUModuleOp module;
  llvm::StringMap<LLVM::LLVMFuncOp> kernels;
};

/// Removes the first one of the arguments of a kernel, and returns it.
Value takeFront(ValueRange &arguments);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELMODULE_H
