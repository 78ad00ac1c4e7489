//===- RowsFormer.h - One chain as fp8.rows ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes a chain of operations on rows from its last operation, which is
// called the sink, and replaces it by one fp8.rows.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ROWSFORMER_H
#define LIB_TRANSFORMS_ROWSFORMER_H

#include "RowsBody.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/Support/RowsLimits.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// A result of the fp8.rows: the value that it replaces, its init, the element
/// in the body, and the map of the result.
struct RowsResult {
  Value replaced, init, element;
  AffineMap map;
  /// The dimensions of the result that form each dimension of `replaced`. Empty
  /// if the dimensions are the same.
  SmallVector<ReassociationIndices> groups;
  /// The dimensions of `replaced` that form each dimension of the result. Empty
  /// if the dimensions are the same.
  SmallVector<ReassociationIndices> joined = {};
};

/// Makes one fp8.rows.
class RowsFormer {
public:
  /// With `joinHeads`, a row consists of all heads of a token, which are the
  /// last two dimensions of the sink.
  RowsFormer(RewriterBase &rewriter, Operation *sink, bool joinHeads)
      : rewriter(rewriter), sink(sink), joinHeads(joinHeads) {}

  LogicalResult form();

private:
  LogicalResult refuse(const std::string &why);
  LogicalResult findDomain();
  LogicalResult joinLastDims();
  bool isWorthwhile();
  /// These create the end of the body for each kind of sink.
  LogicalResult buildQuantize(DynamicQuantizeOp op);
  LogicalResult buildEncode(QuantizeOp op);
  LogicalResult buildElementwise(linalg::GenericOp op);
  void addOtherResults();
  RowsExtent getExtent();
  bool isHeld(AffineMap map);
  Operation *findPosition();
  bool isOfChain(Operation *op);
  bool canReplace(Value result, Operation *position);
  OpFoldResult getSize(unsigned dim);
  Value expandInit(const RowsResult &result);
  Value createJoinedInit(const RowsResult &result);
  Value getReplacement(const RowsResult &result, Value value);
  SmallVector<ReassociationIndices> getJoinedHeads() const;
  std::optional<SmallVector<ReassociationIndices>>
  getJoinedUnits(ArrayRef<int64_t> shape) const;
  void create(Operation *position);

  RewriterBase &rewriter;
  Operation *sink;
  bool joinHeads;
  /// The tensor that is quantized, or the result of a sink that does not
  /// quantize.
  Value source;
  /// The map from the indices of an element of the rows to its indices in
  /// `source`.
  AffineMap access;
  /// The dimensions of the rows that form each dimension of the input of the
  /// sink. Empty if the dimensions are the same.
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> domain;
  std::optional<RowsBody> body;
  SmallVector<RowsResult> results;
  /// The columns that share a scale: those of a quantization that computes the
  /// scales, or one vector if the scale is given.
  int64_t group = 0;
};

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ROWSFORMER_H
