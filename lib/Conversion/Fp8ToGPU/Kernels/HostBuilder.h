//===- HostBuilder.h - Writing host code of launches ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the host code around a kernel: sizes and pointers of memrefs, tensor
// maps and the launch. Host code computes only sizes and addresses, because
// memrefs are device memory.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_HOSTBUILDER_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_HOSTBUILDER_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include <optional>

namespace mlir::fp8 {

/// A tensor in device memory: the pointer to its first element, its sizes and
/// its strides.
struct DeviceTensor {
  Value pointer;                            // !llvm.ptr<1>, the first element
  SmallVector<OpFoldResult> sizes, strides; // index; strides in elements
  Type elementType;
};

/// How TMA copies boxes of a tensor with at most three dimensions. A dimension
/// is given by its number in `tensor`, and none stands for one of size 1.
struct TensorMapSpec {
  DeviceTensor tensor;
  std::optional<unsigned> inner; // stride 1
  std::optional<unsigned> outer, batch;
  /// The number of elements of a box in each dimension.
  int64_t boxInner = 0, boxOuter = 0;
  /// Bytes of the swizzle: 0, 32, 64 or 128.
  int64_t swizzle = 0;
};

/// A dimension of a tensor map, and the size of a box along it.
struct TensorMapDim {
  OpFoldResult size, stride; // index; the stride in elements
  int64_t box = 1;
};

struct LaunchSpec {
  SymbolRefAttr kernel;
  OpFoldResult gridX; // index
  int64_t gridY = 1;
  int64_t threads = 0;
  int64_t sharedBytes = 0;
  SmallVector<Value> operands;
  /// Whether the kernel itself waits for earlier kernels (griddepcontrol.wait).
  /// Then it may start early.
  bool waitsByItself = false;
  /// Whether blocks wait for each other, so that all must run at the same time.
  bool isCooperative = false;
};

class HostBuilder : public ImplicitLocOpBuilder {
public:
  HostBuilder(Location loc, OpBuilder &builder)
      : ImplicitLocOpBuilder(loc, builder) {}

  /// Sizes, strides and the pointer of a memref.
  DeviceTensor tensor(Value memref);

  //===--- Arithmetic on index, which folds constants ---------------------===//

  OpFoldResult add(OpFoldResult a, OpFoldResult b);
  OpFoldResult mul(OpFoldResult a, OpFoldResult b);
  OpFoldResult ceilDiv(OpFoldResult a, int64_t b);
  OpFoldResult floorDiv(OpFoldResult a, int64_t b);
  OpFoldResult min(OpFoldResult a, OpFoldResult b);
  Value toIndex(OpFoldResult a);
  Value toI32(OpFoldResult a);
  Value toI64(OpFoldResult a);

  /// The number of multiprocessors of the device, of type index.
  Value multiprocessorCount();
  /// The pointer (`!llvm.ptr`) to a new tensor map in host memory, which can be
  /// passed to a kernel.
  Value tensorMap(const TensorMapSpec &spec);
  /// A tensor map with at most five dimensions, innermost first. The innermost
  /// one has stride 1. The map starts at the first element of `tensor` and does
  /// not depend on the dimensions of `tensor`.
  Value tensorMap(const DeviceTensor &tensor, ArrayRef<TensorMapDim> dims,
                  int64_t swizzle);
  void launch(const LaunchSpec &spec);

private:
  /// Calls a function of the runtime. The first call declares the function. The
  /// lowering of the host code puts the call's context before the operands.
  Value callRuntime(StringRef name, Type result, ValueRange operands);
  OpFoldResult apply(AffineExpr expr, ArrayRef<OpFoldResult> operands);
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_HOSTBUILDER_H
