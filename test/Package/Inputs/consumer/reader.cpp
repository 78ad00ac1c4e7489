//===- reader.cpp - A program that reads checkpoints ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Prints names, types and sizes of the tensors of a checkpoint.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Checkpoint.h"
#include "llvm/Support/raw_ostream.h"

int main(int argc, char **argv) {
  llvm::Expected<mlir::fp8::Checkpoint> checkpoint =
      mlir::fp8::Checkpoint::open(argc > 1 ? argv[1] : "");
  if (!checkpoint) {
    llvm::errs() << "error: " << llvm::toString(checkpoint.takeError()) << "\n";
    return 1;
  }
  for (const mlir::fp8::StoredTensor &tensor : checkpoint->getTensors())
    llvm::outs() << tensor.name << " " << mlir::fp8::getName(tensor.dtype)
                 << " " << tensor.getByteSize() << "\n";
  return 0;
}
