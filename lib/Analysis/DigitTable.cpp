//===- DigitTable.cpp - Indices as numbers with digits --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Joins and divides the digits of indices.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/ElementTrace.h"

using namespace mlir;
using namespace mlir::fp8;

Digits DigitTable::create(int64_t size, TensorDim source) {
  if (size == 1)
    return {};
  table.push_back({size, source, {}});
  return {static_cast<unsigned>(table.size() - 1)};
}

Digits DigitTable::resolve(const Digits &digits) const {
  Digits result;
  for (unsigned digit : digits) {
    if (table[digit].parts.empty()) {
      result.push_back(digit);
      continue;
    }
    Digits parts(table[digit].parts.begin(), table[digit].parts.end());
    llvm::append_range(result, resolve(parts));
  }
  return result;
}

int64_t DigitTable::getSize(const Digits &digits) const {
  int64_t product = 1;
  for (unsigned digit : resolve(digits)) {
    if (ShapedType::isDynamic(table[digit].size))
      return ShapedType::kDynamic;
    product *= table[digit].size;
  }
  return product;
}

void DigitTable::split(unsigned digit, ArrayRef<int64_t> sizes) {
  SmallVector<unsigned, 2> parts;
  for (int64_t size : sizes)
    llvm::append_range(parts, create(size));
  table[digit].parts = parts;
}

void DigitTable::refine(const Digits &digits, int64_t size) {
  Digits resolved = resolve(digits);
  if (resolved.size() == 1 && !ShapedType::isDynamic(size))
    table[resolved.front()].size = size;
}

std::optional<Digits> DigitTable::take(Digits &digits, int64_t size,
                                       bool fromRight) {
  Digits taken;
  while (size != 1) {
    if (digits.empty())
      return std::nullopt;
    unsigned digit = fromRight ? digits.back() : digits.front();
    int64_t has = table[digit].size;
    if (ShapedType::isDynamic(has) || (has != size && has % size == 0)) {
      int64_t rest = ShapedType::isDynamic(has) ? has : has / size;
      if (fromRight)
        split(digit, {rest, size});
      else
        split(digit, {size, rest});
      digits = resolve(digits);
      continue;
    }
    if (size % has != 0)
      return std::nullopt;
    if (fromRight) {
      taken.insert(taken.begin(), digit);
      digits.pop_back();
    } else {
      taken.push_back(digit);
      digits.erase(digits.begin());
    }
    size /= has;
  }
  return taken;
}

std::optional<SmallVector<Digits>>
DigitTable::divide(const Digits &digits, ArrayRef<int64_t> sizes,
                   function_ref<bool(size_t, TensorDim)> isSize) {
  Digits left = resolve(digits);
  SmallVector<Digits> result(sizes.size());
  // The last unknown size gets the digits that the other sizes leave.
  size_t last = sizes.size();
  for (auto [position, size] : llvm::enumerate(sizes))
    if (ShapedType::isDynamic(size))
      last = position;
  for (size_t position = 0; position < last; ++position) {
    if (ShapedType::isDynamic(sizes[position])) {
      if (left.empty() || !isSize(position, table[left.front()].source))
        return std::nullopt;
      result[position] = {left.front()};
      left.erase(left.begin());
      continue;
    }
    std::optional<Digits> part =
        take(left, sizes[position], /*fromRight=*/false);
    if (!part)
      return std::nullopt;
    result[position] = *part;
  }
  for (size_t position = sizes.size(); position-- > last + 1;) {
    std::optional<Digits> part =
        take(left, sizes[position], /*fromRight=*/true);
    if (!part)
      return std::nullopt;
    result[position] = *part;
  }
  if (last != sizes.size())
    result[last] = left;
  else if (!left.empty())
    return std::nullopt;
  for (Digits &part : result)
    part = resolve(part);
  return result;
}
