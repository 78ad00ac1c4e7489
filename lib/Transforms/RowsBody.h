//===- RowsBody.h - The body of an fp8.rows ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows one element of a tensor back through elementwise operations and
// reductions of rows, and writes how it is computed.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ROWSBODY_H
#define LIB_TRANSFORMS_ROWSBODY_H

#include "ColumnIndex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::fp8 {

class RowsBody {
public:
  /// The body for rows of a tensor with the sizes `domain`. The columns are the
  /// last dimension. Only operations in the block `parent` are followed.
  RowsBody(MLIRContext *context, Location loc, Block *parent,
           ArrayRef<int64_t> domain);

  /// The element of `tensor` at the indices to which `access` maps the indices
  /// of the iteration space. Null if a kernel of rows cannot read it.
  Value getElement(Value tensor, AffineMap access);

  /// Erases operations that do not contribute to the values `roots`, and then
  /// inputs without uses.
  void prune(ArrayRef<Value> roots);

  OpBuilder &getBuilder() { return builder; }
  Region &getRegion() { return region; }
  unsigned getNumDims() const { return domain.size(); }
  AffineMap getIdentity() const {
    return AffineMap::getMultiDimIdentityMap(domain.size(), context);
  }

  /// An operand and its map, for each argument of the body.
  struct Input {
    Value tensor;
    AffineMap map;
  };
  SmallVector<Input> inputs;
  /// The operations that the body computes again. `elementOfResult` has the
  /// elements of those results that were read with an access for which
  /// `isAtPlace` holds.
  llvm::SetVector<Operation *> absorbed;
  llvm::MapVector<Value, Value> elementOfResult;

private:
  Value createInput(Value tensor, AffineMap access);

  //===--- RowsFollow.cpp -------------------------------------------------===//

  /// If `tensor` is the result of a reshape or a slice that can be followed,
  /// returns its operand and the access to it that reads the same element.
  /// Otherwise returns a null value.
  std::pair<Value, AffineMap> followView(Value tensor, AffineMap access) const;
  bool followCollapse(tensor::CollapseShapeOp op, AffineMap access,
                      SmallVectorImpl<AffineExpr> &results) const;
  bool followExpand(tensor::ExpandShapeOp op, AffineMap access,
                    SmallVectorImpl<AffineExpr> &results) const;
  bool followSlice(tensor::ExtractSliceOp op, AffineMap access,
                   SmallVectorImpl<AffineExpr> &results) const;
  Value followInsert(tensor::InsertSliceOp upper, AffineMap access);
  std::optional<ColumnIndex> parseColumn(AffineExpr expr) const;
  AffineExpr buildColumn(const ColumnIndex &index) const;
  /// Whether `access` reads, inside `half`, the element of the column or that
  /// of its partner in the other half (`isPartner`). `access` then becomes the
  /// access to the element of the column, which does not depend on the half.
  bool joinHalf(Value tensor, AffineMap &access, bool &isPartner) const;
  Value getPartner(Value element, int64_t distance);

  //===--- RowsBody.cpp ---------------------------------------------------===//

  Value inlineGeneric(linalg::GenericOp op, OpResult result, AffineMap access);
  Value inlineReduction(linalg::GenericOp op, unsigned output, AffineMap loops);
  bool mapInputs(linalg::GenericOp op, AffineMap loops, IRMapping &mapping);
  void cloneBody(linalg::GenericOp op, IRMapping &mapping);
  bool coversRows(AffineMap access) const;
  bool isAtPlace(Value tensor, AffineMap access) const;
  bool isWorthwhile(linalg::GenericOp op, AffineMap access) const;
  unsigned getColumnDim() const { return domain.size() - 1; }

  MLIRContext *context;
  Block *parent;
  SmallVector<int64_t> domain;
  Region region;
  OpBuilder builder;
  Location loc;
  using Elements = DenseMap<std::pair<Value, AffineMap>, Value>;
  /// The element that an access to a tensor reads: for all columns, and for the
  /// columns of each half.
  Elements elementsOfRow, elementsOfHalf[2];
  /// If set, the element that is being followed is only needed for columns in
  /// this half.
  std::optional<ColumnHalf> half;
  /// The distance between a column and its partner, or 0 if there are no
  /// partners.
  int64_t distance = 0;
  DenseMap<Value, Value> partners;
};

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ROWSBODY_H
