//===- RowsEmitter.h - Writes kernels of rows -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class writes one kernel. A row is divided into vectors of eight
// neighboring elements. Thread t of a row has every `threads`-th vector, from
// vector t on. RowsAccess.cpp loads and stores vectors, RowsReduce.cpp combines
// values of several threads, and RowsElements.cpp computes the body.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ROWS_ROWSEMITTER_H
#define LIB_CONVERSION_FP8TOGPU_ROWS_ROWSEMITTER_H

#include "../Kernels/PairArithmetic.h"
#include "../Kernels/TileAccess.h"
#include "../Quantize/QuantizeLaunch.h"
#include "RowsView.h"
#include "fp8/IR/KernelConfigs.h"
#include <map>

namespace mlir::fp8 {

/// The parameters of a kernel for one operand.
struct RowsArgument {
  Value pointer; // that of an input becomes the pointer to the row
  SmallVector<Value> rowStrides; // i64; null where it does not follow rows
  Value groupStride;             // i64, of scales of groups
};

class RowsEmitter {
public:
  RowsEmitter(KernelBuilder &b, const RowsView &view, const RowsConfig &config,
              ValueRange arguments);
  void emit();

  /// The number of blocks that share a row.
  static int64_t getParts(const RowsView &view, const RowsConfig &config);
  /// Bytes of shared memory.
  static int64_t getSharedBytes(const RowsView &view, const RowsConfig &config);

private:
  using Words = SmallVector<Value>;

  //===--- RowsAccess.cpp -------------------------------------------------===//

  void bindArguments(ValueRange arguments);
  /// The first function computes the pointers to the row in the inputs, and
  /// the second one those in the inits.
  void locateRow();
  void locateResults();
  Value getRow(Value block, Value tid);
  SmallVector<Value> getRowIndices(Value row);
  /// The pointer to the row with these indices.
  Value moveToRow(const RowsOperand &operand, const RowsArgument &argument,
                  ArrayRef<Value> indices);
  /// Whether all vectors of all operands start at multiples of their size.
  Value areAligned();
  /// The number of a vector of this thread in the row, i32.
  Value getVector(int64_t vector);
  int64_t getPartnerVector(int64_t vector);
  Value getFirstVector();
  Value isUpper(int64_t vector);
  Value getVectorPointer(Value row, int64_t vector, int64_t bytes);
  /// Whether the element is inside of the row (i1), or null if it is in all
  /// threads.
  Value exists(int64_t vector, int64_t element);
  /// Loads a vector of an input that has an element for each column. Later
  /// calls return the same registers.
  const Words &load(unsigned input, int64_t vector);
  Words loadWhole(Type type, Value row, int64_t vector);
  Words loadElements(const RowsOperand &operand, Value row, int64_t vector);
  Words loadTable(unsigned input, int64_t vector);
  void storeColumns(unsigned init, int64_t vector);
  void storeElements(Type type, Value row, int64_t vector, const Words &words);
  void storeUniform(unsigned init);
  void storeScale(unsigned init, int64_t vector);
  /// Executes `body` in threads in which all conditions are true. A condition
  /// that is null is ignored.
  void ifAll(ArrayRef<Value> conditions, function_ref<void()> body);

  //===--- RowsReduce.cpp -------------------------------------------------===//

  Value getNeutral(RowReduceOp op);
  Value combine(RowReduceOp op, Value x, Value y);
  Value shuffle(Value value, int64_t distance);
  /// Computes all reductions of the body, in the order of [reduce_c2].
  void reduceAll();
  void forgetElements();
  void reduce(MutableArrayRef<RowReduceOp> independent);
  Value reduceVector(RowReduceOp op, int64_t vector);
  SmallVector<Value> reduceVectors(RowReduceOp op);
  Value getLanesPointer(unsigned number);
  Value reduceLanesOfWarp(RowReduceOp op, ArrayRef<Value> lanes);
  Value reduceLanesOfBlock(RowReduceOp op, unsigned number, int64_t count);
  Value reduceWarp(RowReduceOp op, Value value);

  //===--- RowsElements.cpp -----------------------------------------------===//

  bool isUniform(Value value);
  Value getUniform(Value value);
  PairArithmetic &getPairs(Value value, int64_t vector, int64_t pair);
  void compute(PairArithmetic &pairs, Value value, int64_t vector,
               int64_t pair);
  bool computeExchange(PairArithmetic &pairs, Operation *op, int64_t vector,
                       int64_t pair);
  ElementPair unpack(Type type, ArrayRef<Value> words, int64_t pair);
  Value getElement(Value value, int64_t vector, int64_t element);
  /// The words of a vector as they are in memory. Elements beyond the end of
  /// the row are zero.
  const Words &getWords(Value value, int64_t vector);

  struct Quantized {
    Words codes;
    Value scale; // f32
  };
  bool hasGroups();
  SmallVector<Value> getAmaxes(ArrayRef<Words> vectors);
  void quantize();
  void encode(ArrayRef<Words> vectors);
  bool canLoadAllFirst();
  void emitRow(bool areWhole);
  Value getYielded(unsigned init);

  KernelBuilder &b;
  const RowsView &view;
  const RowsConfig &config;
  QuantizeKernelSpec quantizeSpec;
  SmallVector<RowsArgument> inputs, inits;
  Value rowCount;              // i32
  SmallVector<Value> rowSizes; // i32, of all row dimensions but the first

  Value thread;      // i32, among those of the row
  Value firstVector; // i32, of this block's part of the row; null for the row
  Value rowExists;   // i1; null if all rows exist

  /// The values that were already created. The kernel has two versions of its
  /// code: in one, whole vectors are loaded and stored (`areWhole`), and in the
  /// other one single elements. Each version starts with an empty state.
  struct State {
    bool areWhole = false;
    unsigned numReductions = 0;
    DenseMap<std::pair<unsigned, int64_t>, Words> loaded;
    DenseMap<Value, Value> uniforms;
    /// The values of each pair of elements, by the number of the pair among the
    /// pairs of this thread.
    std::map<int64_t, PairArithmetic> pairs;
    DenseMap<std::pair<Value, int64_t>, Words> words;
    /// The codes and the scale of each vector.
    SmallVector<Quantized> quantized;
    DenseMap<int64_t, Value> existing;
    SmallVector<Value> resultRows; // a pointer to the row in each init
  };
  State state;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ROWS_ROWSEMITTER_H
