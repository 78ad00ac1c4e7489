//===- BlockMask.cpp - Which masks get a block mask -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A kernel reads the mask once to compute a block mask. Then attention skips
// the blocks that the mask hides, in every head.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/BlockMask.h"

using namespace mlir::fp8;

/// With fewer keys, attention takes less time than the kernel for the block
/// mask.
static constexpr int64_t minKeys = 512;

std::string mlir::fp8::explainNoBlockMask(const BlockMaskFacts &facts) {
  if (facts.isCausal)
    return "expected a mask without causal order, got both";
  if (!facts.keysAreLast)
    return "expected a mask whose last dimension is that of the keys, got "
           "another one";
  if (!facts.isShared)
    return "expected a mask that several heads or batches share, because its "
           "block mask takes as long as it saves otherwise, got one for each";
  if (facts.keys >= 0 && facts.keys < minKeys)
    return "expected at least " + std::to_string(minKeys) +
           " keys, so that attention takes longer than its block mask, got " +
           std::to_string(facts.keys);
  return {};
}
