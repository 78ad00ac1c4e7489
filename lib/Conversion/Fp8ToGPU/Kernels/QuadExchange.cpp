//===- QuadExchange.cpp - Codes of four neighboring threads ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Two steps: first threads whose numbers differ by 2 exchange halves of words,
// then neighbors.
//
//===----------------------------------------------------------------------===//

#include "QuadExchange.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

int64_t fp8::getQuadChunk(int64_t columns) {
  return columns % 64 == 0 ? 64 : 32;
}

SmallVector<SmallVector<Value>> fp8::orderForExchange(ArrayRef<Value> words) {
  SmallVector<SmallVector<Value>> vectors;
  int64_t blocksOfChunk = getQuadChunk(words.size() * 8) / 8;
  int64_t perThread = blocksOfChunk / 4;
  for (size_t chunk = 0; chunk < words.size(); chunk += blocksOfChunk)
    for (int64_t first = 0; first < perThread; ++first) {
      SmallVector<Value> &four = vectors.emplace_back();
      for (int64_t i = 0; i < 4; ++i)
        four.push_back(words[chunk + first + i * perThread]);
    }
  return vectors;
}

SmallVector<SmallVector<Value>> fp8::splitWords(ArrayRef<Value> words) {
  SmallVector<SmallVector<Value>> vectors;
  for (size_t first = 0; first < words.size(); first += 4) {
    SmallVector<Value> &four = vectors.emplace_back();
    for (size_t i = first; i < first + 4; ++i)
      four.push_back(words[std::min(i, words.size() - 1)]);
  }
  return vectors;
}

Value fp8::getCodePair(KernelBuilder &b, ArrayRef<SmallVector<Value>> codes,
                       int64_t number) {
  Value word = codes[number / 4][number % 4 / 2];
  if (number % 2 != 0)
    word = b.shr(word, 16);
  return LLVM::TruncOp::create(b, b.getI16Type(), word);
}

SmallVector<Value> fp8::exchangeCodes(KernelBuilder &b, Value lane, Value low,
                                      Value high) {
  static constexpr int64_t lowHalves = 0x5410, highHalves = 0x7632;
  Value isOdd = b.ne(b.bitAnd(lane, 1), 0);
  Value isUpper = b.ne(b.bitAnd(lane, 2), 0);
  // Threads 0 and 1 keep blocks 0 and 1, the others 2 and 3. They then have the
  // columns of two threads: their own, and those of the thread whose number
  // differs by 2.
  Value kept = b.select(isUpper, high, low);
  Value received = b.shuffleXor(b.select(isUpper, low, high), 2);
  // Even threads keep the even block of the two.
  Value keptHalves = b.select(isOdd, b.i32(highHalves), b.i32(lowHalves));
  Value sentHalves = b.select(isOdd, b.i32(lowHalves), b.i32(highHalves));
  Value sent = b.permuteBytes(kept, received, sentHalves);
  kept = b.permuteBytes(kept, received, keptHalves);
  received = b.shuffleXor(sent, 1);
  // The low halves of both words belong to this thread and its neighbor. In an
  // odd thread, the neighbor's columns come first.
  auto selector = [&](int64_t even, int64_t odd) {
    return b.select(isOdd, b.i32(odd), b.i32(even));
  };
  Value ofOwn = selector(lowHalves, 0x1054);
  Value ofOther = selector(highHalves, 0x3276);
  Value first = b.select(isUpper, ofOther, ofOwn);
  Value second = b.select(isUpper, ofOwn, ofOther);
  return {b.permuteBytes(kept, received, first),
          b.permuteBytes(kept, received, second)};
}
