//===- ExposeMatmuls.cpp - Return both results of a matmul ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds the original and the FP8 result of matmuls to the results of their
// functions, for measuring errors.
//
//===----------------------------------------------------------------------===//

#include "ExposeMatmuls.h"

using namespace mlir;
using namespace mlir::fp8;

MatmulExposer::MatmulExposer(Operation *module)
    : symbolUsers(symbolTables, module) {}

bool MatmulExposer::canExpose(Operation *op) {
  auto function = dyn_cast<func::FuncOp>(op->getParentOp());
  return function && function.isPublic() && function.getBody().hasOneBlock() &&
         symbolUsers.getUsers(function).empty();
}

void MatmulExposer::add(Operation *original, Value replacement,
                        MatmulRecord &record) {
  auto function = cast<func::FuncOp>(original->getParentOp());
  SmallVector<Value> &added = results[function];
  unsigned first = function.getNumResults() + added.size();
  record.exposedResults = {first, first + 1};
  added.push_back(original->getResult(0));
  added.push_back(replacement);
}

void MatmulExposer::finish() {
  for (auto &[function, added] : results) {
    SmallVector<unsigned> indices(added.size(), function.getNumResults());
    SmallVector<DictionaryAttr> attributes(added.size());
    (void)function.insertResults(indices, ValueRange(added).getTypes(),
                                 attributes);
    Operation *terminator = function.getBody().front().getTerminator();
    terminator->insertOperands(terminator->getNumOperands(), added);
  }
}
