//===- PassMemory.cpp - Memory that callers allocate ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Copies the computation of sizes to the callers.
//
//===----------------------------------------------------------------------===//

#include "PassMemory.h"
#include "HostValues.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::fp8;

/// Computes `value` of a function at a call. `mapping` has the operands of the
/// call for the arguments.
static Value computeAtCall(OpBuilder &builder, Value value,
                           IRMapping &mapping) {
  if (Value known = mapping.lookupOrNull(value))
    return known;
  Operation *op = value.getDefiningOp();
  for (Value operand : op->getOperands())
    (void)computeAtCall(builder, operand, mapping);
  if (auto dim = dyn_cast<memref::DimOp>(op)) {
    // The size must not depend on a buffer of the caller, because the plan of
    // the caller may have to compute it before it allocates that buffer.
    Value size = builder.createOrFold<memref::DimOp>(
        dim.getLoc(), mapping.lookup(dim.getSource()),
        mapping.lookup(dim.getIndex()));
    mapping.map(value, size);
    return size;
  }
  builder.clone(*op, mapping);
  return mapping.lookup(value);
}

/// Whether callers can allocate this memory.
static bool canPass(memref::AllocOp alloc, HostValues &values) {
  return alloc.getType().getLayout().isIdentity() &&
         alloc.getSymbolOperands().empty() &&
         llvm::all_of(alloc.getDynamicSizes(),
                      [&](Value size) { return values.isAvailable(size); });
}

static void allocateAtCall(func::CallOp call, memref::AllocOp alloc,
                           func::FuncOp function) {
  OpBuilder builder(call);
  IRMapping mapping;
  // Arguments that were added before are at the end.
  for (auto [argument, operand] :
       llvm::zip(function.getArguments(), call.getOperands()))
    mapping.map(argument, operand);
  SmallVector<Value> sizes;
  for (Value size : alloc.getDynamicSizes())
    sizes.push_back(computeAtCall(builder, size, mapping));
  auto memory =
      memref::AllocOp::create(builder, alloc.getLoc(), alloc.getType(), sizes,
                              alloc.getAlignmentAttr());
  call->insertOperands(call->getNumOperands(), memory.getResult());
  builder.setInsertionPointAfter(call);
  memref::DeallocOp::create(builder, alloc.getLoc(), memory);
}

unsigned fp8::passMemory(func::FuncOp function, ArrayRef<func::CallOp> calls) {
  // A result may be in memory that the function allocates.
  if (calls.empty() || function.getNumResults() != 0)
    return 0;
  Block &entry = function.getBody().front();
  HostValues values(&entry.front());
  SmallVector<memref::AllocOp> allocs;
  for (auto alloc : entry.getOps<memref::AllocOp>())
    if (canPass(alloc, values))
      allocs.push_back(alloc);
  for (memref::AllocOp alloc : allocs) {
    for (func::CallOp call : calls)
      allocateAtCall(call, alloc, function);
    (void)function.insertArgument(function.getNumArguments(), alloc.getType(),
                                  {}, alloc.getLoc());
    for (Operation *user : llvm::make_early_inc_range(alloc->getUsers()))
      if (isa<memref::DeallocOp>(user))
        user->erase();
    alloc.replaceAllUsesWith(entry.getArguments().back());
    alloc.erase();
  }
  return allocs.size();
}
