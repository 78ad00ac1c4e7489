//===- Epilogue.h - What happens to an accumulator element ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The epilogue region of an fp8.scaled_matmul, inlined by kernels on
// accumulators in registers, and the elements of its extra operands.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUE_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUE_H

#include "../Kernels/KernelModule.h"
#include "EpilogueSplit.h"
#include "MatmulView.h"
#include "PairArithmetic.h"

namespace mlir::fp8 {

/// Where an accumulator element is in the result; i32 each.
struct ResultIndex {
  Value batch, m, n;
};

/// The operations of the region before and after its split.
enum class EpiloguePart { All, Early, Late };

class Epilogue {
public:
  /// Fails where an extra operand or the result has a type that kernels do not
  /// load or store (anything but f32, bf16 and f16).
  static FailureOr<Epilogue> get(const MatmulView &view);

  /// Part of the kernel's key: what the emitted code depends on.
  std::string getKey() const;
  /// Pointers and strides of the extra operands, on the host.
  void appendOperands(HostBuilder &host,
                      SmallVectorImpl<KernelParameter> &parameters,
                      SmallVectorImpl<Value> &operands) const;
  /// Takes its parameters, in the kernel, from the front of `arguments`.
  void bind(ValueRange &arguments);

  /// The region's result for an f32 accumulator element. If the region ends in
  /// a conversion from f32, the value before it: callers convert pairs.
  Value apply(KernelBuilder &b, Value accumulator, const ResultIndex &index);
  /// The same for two neighbors of a row, the first at an even column: 16-bit
  /// arithmetic has both in one instruction. The result is packed. `start` are
  /// accumulators or, for the late part, what the early one gave.
  ElementPair applyPair(KernelBuilder &b, const ElementPair &start,
                        const ResultIndex &lowIndex,
                        const ResultIndex &highIndex,
                        EpiloguePart part = EpiloguePart::All);
  /// Where other threads can go on. Of an epilogue with little left to do
  /// behind its first rounding, all is early.
  const EpilogueSplit &getSplit() const { return split; }
  bool isUsedIn(unsigned extra, EpiloguePart part) const;
  /// Whether it has such arithmetic.
  bool usesPairs() const;
  /// Uses `value` for an extra operand from now on instead of loading it; null
  /// to load again.
  void provide(unsigned extra, Value value) { extras[extra].provided = value; }
  /// The same for `applyPair`, by a vector of two.
  void providePair(unsigned extra, Value vector) {
    extras[extra].providedPair = vector;
  }
  /// Forgets all that was provided, for threads of another role.
  void forgetProvided();
  unsigned getNumExtras() const { return extras.size(); }
  const OperandView &getExtra(unsigned extra) const {
    return extras[extra].view;
  }
  Value loadExtra(KernelBuilder &b, unsigned extra, const ResultIndex &index);
  /// `count` neighbors from `index` on, which is aligned for them.
  Value loadExtra(KernelBuilder &b, unsigned extra, const ResultIndex &index,
                  int64_t count);
  /// Whether an extra operand has an element for each of the result's, two of
  /// which can be loaded at once; and these two, the first at an even column.
  bool hasPairs(unsigned extra) const;
  Value loadExtraPair(KernelBuilder &b, unsigned extra, ResultIndex index);
  /// Forgets loaded elements; at the latest where they no longer dominate.
  void forgetLoads() { loads.clear(); }

  /// The element type of the result.
  Type getResultType() const { return resultType; }
  /// Without a region, the result is init + accumulator and callers load the
  /// init.
  bool addsToInit() const { return !getOp().hasEpilogue(); }

private:
  ScaledMatmulOp getOp() const { return op; }
  /// Constants from outside of the region that it uses.
  SmallVector<Operation *> getCapturedConstants() const;
  struct Extra {
    OperandView view;
    Value pointer, provided, providedPair;
    std::array<Value, 4> stride; // i64; null for 0 or 1
  };
  Value load(KernelBuilder &b, unsigned extra, const ResultIndex &index);
  ElementPair loadPair(KernelBuilder &b, unsigned extra,
                       const ResultIndex &lowIndex,
                       const ResultIndex &highIndex);
  EpilogueSplit computeSplit() const;
  ArrayRef<Operation *> getOps(EpiloguePart part) const;
  /// The conversion to the result's type that the region ends in, if callers do
  /// it.
  Operation *getLastConversion();

  ScaledMatmulOp op;
  Type resultType;
  EpilogueSplit split;
  SmallVector<Extra> extras;
  /// By extra and the indices that it depends on.
  llvm::DenseMap<std::tuple<unsigned, Value, Value, Value>, Value> loads;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUE_H
