//===- ByteTranspose.cpp - Transposing bytes in registers -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Two rounds of byte permutations exchange first bytes and then pairs of bytes.
//
//===----------------------------------------------------------------------===//

#include "ByteTranspose.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

/// Selects four of the bytes of `x` (0 to 3) and `y` (4 to 7). The lowest digit
/// of the hexadecimal `selector` chooses the lowest byte.
static Value permute(KernelBuilder &b, Value x, Value y, int64_t selector) {
  return LLVM::CallIntrinsicOp::create(b, b.getI32Type(),
                                       b.getStringAttr("llvm.nvvm.prmt"),
                                       ValueRange{x, y, b.i32(selector)})
      .getResults();
}

void fp8::transposeBytes(KernelBuilder &b, MutableArrayRef<Value> four) {
  Value low01 = permute(b, four[0], four[1], 0x5140);
  Value low23 = permute(b, four[2], four[3], 0x5140);
  Value high01 = permute(b, four[0], four[1], 0x7362);
  Value high23 = permute(b, four[2], four[3], 0x7362);
  four[0] = permute(b, low01, low23, 0x5410);
  four[1] = permute(b, low01, low23, 0x7632);
  four[2] = permute(b, high01, high23, 0x5410);
  four[3] = permute(b, high01, high23, 0x7632);
}
