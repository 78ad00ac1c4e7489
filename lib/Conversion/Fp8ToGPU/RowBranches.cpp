//===- RowBranches.cpp - The host selects a kernel by rows ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates branches with copies of matmuls. Each copy has one kernel, so all
// that follows is as for matmuls with one kernel.
//
//===----------------------------------------------------------------------===//

#include "RowBranches.h"
#include "KernelFamily.h"
#include "Matmul/MatmulView.h"
#include "fp8/IR/MatmulGroupOp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

static KernelByRowsAttr getKernels(ScaledMatmulOp op) {
  return op->getAttrOfType<KernelByRowsAttr>(kernelAttrName);
}

/// The number of rows (M) of `op`, of type index. It is the product of the
/// dimensions of the result that are rows.
static Value countRows(HostBuilder &host, ScaledMatmulOp op) {
  FailureOr<MatmulView> view = getMatmulView(op);
  assert(succeeded(view) && "expected a matmul with a kernel");
  const OperandView &result = view->c;
  std::optional<unsigned> position = result.at(LoopRole::M);
  OpFoldResult rows = host.getIndexAttr(1);
  if (!position)
    return host.toIndex(rows);
  ReassociationIndices dims = {*position};
  if (!result.groups.empty())
    dims = result.groups[*position];
  for (int64_t dim : dims)
    rows = host.mul(
        rows, memref::getMixedSize(host, host.getLoc(), result.memref, dim));
  return host.toIndex(rows);
}

/// Whether `op` has at most `mostRows` rows.
static Value hasAtMost(HostBuilder &host, Value rows, int64_t mostRows) {
  Value limit = arith::ConstantIndexOp::create(host, mostRows);
  return host.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::sle, rows,
                                          limit);
}

static void setKernel(Operation *op, Attribute kernel) {
  op->setAttr(kernelAttrName, kernel);
}

/// Replaces a matmul outside of a group.
static void branch(ScaledMatmulOp op) {
  KernelByRowsAttr kernels = getKernels(op);
  OpBuilder builder(op);
  HostBuilder host(op.getLoc(), builder);
  Value rows = countRows(host, op);
  for (auto [mostRows, kernel] :
       llvm::zip(kernels.getMostRows(), kernels.getKernels())) {
    auto choice = scf::IfOp::create(host, hasAtMost(host, rows, mostRows),
                                    /*withElseRegion=*/true);
    host.setInsertionPointToStart(choice.thenBlock());
    setKernel(host.clone(*op), kernel);
    host.setInsertionPointToStart(choice.elseBlock());
  }
  setKernel(host.clone(*op), kernels.getLastKernel());
  op.erase();
}

/// Replaces a group if some of its matmuls have several kernels.
static void branch(MatmulGroupOp group) {
  OpBuilder builder(group);
  HostBuilder host(group.getLoc(), builder);
  Value isApart;
  for (ScaledMatmulOp op : group.getMatmuls()) {
    KernelByRowsAttr kernels = getKernels(op);
    if (!kernels)
      continue;
    Value hasFewRows =
        hasAtMost(host, countRows(host, op), kernels.getMostRows().back());
    isApart = isApart ? host.createOrFold<arith::OrIOp>(isApart, hasFewRows)
                      : hasFewRows;
  }
  if (!isApart)
    return;
  auto choice = scf::IfOp::create(host, isApart, /*withElseRegion=*/true);
  host.setInsertionPointToStart(choice.thenBlock());
  SmallVector<ScaledMatmulOp> apart;
  for (ScaledMatmulOp op : group.getMatmuls())
    apart.push_back(cast<ScaledMatmulOp>(host.clone(*op)));
  host.setInsertionPointToStart(choice.elseBlock());
  auto together = cast<MatmulGroupOp>(host.clone(*group));
  for (ScaledMatmulOp op : together.getMatmuls())
    setKernel(op, getKernelForMostRows(op->getAttr(kernelAttrName)));
  group.erase();
  for (ScaledMatmulOp op : apart)
    if (getKernels(op))
      branch(op);
}

void fp8::branchOnRows(Operation *root) {
  SmallVector<MatmulGroupOp> groups;
  root->walk([&](MatmulGroupOp group) { groups.push_back(group); });
  for (MatmulGroupOp group : groups)
    branch(group);
  SmallVector<ScaledMatmulOp> matmuls;
  root->walk([&](ScaledMatmulOp op) {
    if (getKernels(op))
      matmuls.push_back(op);
  });
  for (ScaledMatmulOp op : matmuls)
    branch(op);
}
