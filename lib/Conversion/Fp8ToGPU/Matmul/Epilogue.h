//===- Epilogue.h - The epilogue of a matmul kernel -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the operations of an epilogue, the region of an fp8.scaled_matmul,
// into a kernel. They work on accumulators in registers and on elements of the
// region's extra operands.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUE_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUE_H

#include "../Kernels/KernelModule.h"
#include "../Kernels/PairArithmetic.h"
#include "EpilogueSplit.h"
#include "MatmulView.h"
#include "fp8/IR/RowsOp.h"

namespace mlir::fp8 {

/// The position of an accumulator element in the result, as i32.
struct ResultIndex {
  Value batch, m, n;
};

/// All operations of the region, or those before or after its split.
enum class EpiloguePart { All, Early, Late };

class Epilogue {
public:
  /// Fails if an extra operand or the result is not f32, bf16 or f16, because
  /// kernels do not load or store other types. A value that is quantized by a
  /// given scale has to be bf16 or f16, and the scale one element.
  static FailureOr<Epilogue> get(const MatmulView &view);

  /// The part of the kernel's key for the epilogue. It has everything that the
  /// emitted code depends on.
  std::string getKey() const;
  /// Appends the types of the parameters for the extra operands.
  void appendParameters(SmallVectorImpl<KernelParameter> &parameters) const;
  /// On the host, appends these parameters and their values, the pointers and
  /// strides of the extra operands.
  void appendOperands(HostBuilder &host,
                      SmallVectorImpl<KernelParameter> &parameters,
                      SmallVectorImpl<Value> &operands) const;
  /// In the kernel, takes these parameters from the front of `arguments`.
  void bind(ValueRange &arguments);

  /// The region's result for an f32 element of each sum. If the region ends
  /// with a conversion from f32, this is the value before the conversion,
  /// because callers convert pairs of elements.
  Value apply(KernelBuilder &b, ValueRange sums, const ResultIndex &index);
  /// The result for two neighbors of a row, the first at an even column. One
  /// instruction of 16-bit arithmetic computes both. The result is packed.
  /// `starts` has the elements of each sum or, for the late part, the result of
  /// the early part.
  ElementPair applyPair(KernelBuilder &b, ArrayRef<ElementPair> starts,
                        const ResultIndex &lowIndex,
                        const ResultIndex &highIndex,
                        EpiloguePart part = EpiloguePart::All);
  /// The split after which other threads can continue the epilogue. If there
  /// are few operations after the first rounding, all operations are early.
  const EpilogueSplit &getSplit() const { return split; }
  bool isUsedIn(unsigned extra, EpiloguePart part) const;
  /// Whether TMA can copy an extra operand to the slabs of shared memory from
  /// which the result is stored. The operand must have the type and the
  /// dimensions of the result, and rows that start at multiples of 16 bytes.
  bool fitsSlabs(unsigned extra) const;
  /// Whether the epilogue has 16-bit arithmetic, so that `applyPair` is faster.
  bool usesPairs() const;
  /// Uses `value` for an extra operand from now on instead of loading it; null
  /// to load again.
  void provide(unsigned extra, Value value) { extras[extra].provided = value; }
  /// The same for `applyPair`, by a vector of two.
  void providePair(unsigned extra, Value vector) {
    extras[extra].providedPair = vector;
  }
  /// Forgets all provided values. Needed before code of other threads is
  /// written.
  void forgetProvided();
  unsigned getNumExtras() const { return extras.size(); }
  const OperandView &getExtra(unsigned extra) const {
    return extras[extra].view;
  }
  Value loadExtra(KernelBuilder &b, unsigned extra, const ResultIndex &index);
  /// Loads `count` neighbors from `index` on, which must be aligned for one
  /// load.
  Value loadExtra(KernelBuilder &b, unsigned extra, const ResultIndex &index,
                  int64_t count);
  /// Whether an extra operand has an element for each element of the result,
  /// and two neighbors in a row can be loaded at once.
  bool hasPairs(unsigned extra) const;
  /// Loads two neighbors in a row, the first at an even column.
  Value loadExtraPair(KernelBuilder &b, unsigned extra, ResultIndex index);
  /// Forgets loaded elements. Must be called where the loads no longer
  /// dominate.
  void forgetLoads() { loads.clear(); }

  /// The quantization at the end of the region, which computes scales or has a
  /// given one, or null. `apply` and `applyPair` give the value that it
  /// quantizes.
  RowQuantizeOp getQuantization() const { return getOp().getQuantization(); }
  RowEncodeOp getEncoding() const { return getOp().getEncoding(); }
  bool quantizes() const { return getQuantization() || getEncoding(); }
  /// The given scale as f32.
  Value loadGivenScale(KernelBuilder &b);
  /// The element type of the result, before a quantization.
  Type getResultType() const { return resultType; }
  /// Whether there is no region. Then the result is init + accumulator, and
  /// callers load the init.
  bool addsToInit() const { return !getOp().hasEpilogue(); }

private:
  ScaledMatmulOp getOp() const { return op; }
  /// The constants outside of the region that the region uses.
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
  SmallVector<Operation *> getOps(EpiloguePart part) const;
  /// The value that the region computes, before a quantization.
  Value getResult() const;
  /// The conversion to the result's type that the region ends in, if callers do
  /// it.
  Operation *getLastConversion();

  ScaledMatmulOp op;
  Type resultType;
  EpilogueSplit split;
  SmallVector<Extra> extras;
  /// The loaded elements, by extra operand and the indices on which it depends.
  llvm::DenseMap<std::tuple<unsigned, Value, Value, Value>, Value> loads;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUE_H
