//===- HostBuilder.h - Writes launches --------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Host code around a kernel: sizes and pointers of memrefs, tensor maps, the
// launch. It only computes on sizes and addresses; the memory is the device's.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_HOSTBUILDER_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_HOSTBUILDER_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include <optional>

namespace mlir::fp8 {

/// Elements in device memory: where they start, how many, how far apart.
struct DeviceTensor {
  Value pointer;                            // !llvm.ptr<1>, the first element
  SmallVector<OpFoldResult> sizes, strides; // index; strides in elements
  Type elementType;
};

/// How a TMA copies boxes of a tensor: at most three dimensions, by their
/// number in `tensor`; none is one of size 1.
struct TensorMapSpec {
  DeviceTensor tensor;
  std::optional<unsigned> inner; // stride 1
  std::optional<unsigned> outer, batch;
  /// Elements of a box.
  int64_t boxInner = 0, boxOuter = 0;
  /// Bytes of the swizzle pattern: 0, 32, 64 or 128.
  int64_t swizzle = 0;
};

/// A dimension of a tensor map, and its extent in a box.
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
  /// The kernel waits for those before it by itself (griddepcontrol.wait), so
  /// it may start early.
  bool waitsByItself = false;
  /// Blocks wait for each other: all have to run at the same time.
  bool isCooperative = false;
};

class HostBuilder : public ImplicitLocOpBuilder {
public:
  HostBuilder(Location loc, OpBuilder &builder)
      : ImplicitLocOpBuilder(loc, builder) {}

  /// Sizes, strides and the pointer of a memref.
  DeviceTensor tensor(Value memref);

  //===--- Arithmetic on index, folded where constant ---------------------===//

  OpFoldResult mul(OpFoldResult a, OpFoldResult b);
  OpFoldResult ceilDiv(OpFoldResult a, int64_t b);
  OpFoldResult floorDiv(OpFoldResult a, int64_t b);
  OpFoldResult min(OpFoldResult a, OpFoldResult b);
  Value toIndex(OpFoldResult a);
  Value toI32(OpFoldResult a);
  Value toI64(OpFoldResult a);

  /// Multiprocessors of the device: index.
  Value multiprocessorCount();
  /// A tensor map in host memory, to be passed to a kernel: `!llvm.ptr`.
  Value tensorMap(const TensorMapSpec &spec);
  /// The same for at most five dimensions, innermost first. The innermost one
  /// has stride 1. The map starts at the first element of `tensor`, and does
  /// not depend on the dimensions of `tensor`.
  Value tensorMap(const DeviceTensor &tensor, ArrayRef<TensorMapDim> dims,
                  int64_t swizzle);
  void launch(const LaunchSpec &spec);

private:
  /// Calls a function of the runtime, declared at its first call. The lowering
  /// of the host code puts the call's context before the operands.
  Value callRuntime(StringRef name, Type result, ValueRange operands);
  OpFoldResult apply(AffineExpr expr, ArrayRef<OpFoldResult> operands);
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_HOSTBUILDER_H
