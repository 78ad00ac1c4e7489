//===- KernelModule.h - The module of kernels -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Holds the gpu.module with our kernels: one function a distinct kernel,
// shared by all its launches.
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
  /// A CUtensorMap by value (128 bytes, __grid_constant__); the launch takes a
  /// pointer to it, of `HostBuilder::tensorMap`.
  TensorMap,
  /// Device memory, `!llvm.ptr<1>`.
  Pointer,
  I32,
  I64,
  F32
};

/// What a kernel is, apart from its body.
struct KernelSignature {
  /// Identifies the body: two kernels with one key are the same function.
  std::string key;
  /// Readable start of the symbol's name.
  std::string name;
  SmallVector<KernelParameter> parameters;
  /// Of a block, in x.
  int64_t threads = 0;
  /// Blocks of a cluster, in x.
  int64_t cluster = 1;
  /// Blocks that are to fit on a multiprocessor; bounds the registers.
  int64_t blocksPerMultiprocessor = 1;
};

/// The module `fp8_kernels` beside the host code. Made at the first kernel.
class KernelModule {
public:
  explicit KernelModule(ModuleOp host) : host(host) {}

  using EmitBody = function_ref<void(KernelBuilder &, ValueRange)>;
  /// The kernel with this key; `emit` writes the body of a new one (without
  /// its return).
  LLVM::LLVMFuncOp getOrCreate(Location loc, const KernelSignature &signature,
                               EmitBody emit);

  /// Launches the kernel of `signature`, made as above. `launch` needs neither
  /// the kernel nor its threads.
  void launch(HostBuilder &host, const KernelSignature &signature,
              LaunchSpec launch, EmitBody emit);

  /// How a launch names a kernel.
  static SymbolRefAttr getReference(LLVM::LLVMFuncOp kernel);

  /// Dynamic shared memory, aligned to 1024 bytes: `!llvm.ptr<3>`. Its size is
  /// given at the launch.
  static Value getSharedMemory(KernelBuilder &b);

private:
  gpu::GPUModuleOp getModule();
  std::string getUniqueName(const std::string &name);

  ModuleOp host;
  gpu::GPUModuleOp module;
  llvm::StringMap<LLVM::LLVMFuncOp> kernels;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_KERNELMODULE_H
