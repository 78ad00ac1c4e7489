//===- AttentionPasses.cpp - Passes that make fp8.attention ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Fusion comes first, because quantization works on fp8.attention.
//
//===----------------------------------------------------------------------===//

#include "AttentionPasses.h"

using namespace mlir;
using namespace mlir::fp8;

bool fp8::isFp8(AttentionMode mode) {
  return mode == AttentionMode::Fp8 || mode == AttentionMode::Fp8Fast;
}

void fp8::addAttention(OpPassManager &pm, AttentionMode mode) {
  pm.addPass(createFuseAttentionPass());
  if (!isFp8(mode))
    return;
  QuantizeAttentionPassOptions quantize;
  quantize.accumulate = mode == AttentionMode::Fp8Fast ? "fast" : "f32";
  pm.addPass(createQuantizeAttentionPass(quantize));
}
