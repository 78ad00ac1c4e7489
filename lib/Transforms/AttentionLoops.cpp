//===- AttentionLoops.cpp - The iteration space of an attention -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A digit is a part of an index (ElementTrace.h). If the digits of batches are
// adjacent in every operand, they become one loop. Otherwise each becomes a
// loop.
//
//===----------------------------------------------------------------------===//

#include "AttentionLoops.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace mlir::fp8;

SmallVector<LoopPart> OperandLoops::getParts() const {
  SmallVector<LoopPart> parts;
  for (const auto &dim : dims)
    llvm::append_range(parts, dim);
  for (unsigned loop : appended)
    parts.push_back({loop});
  return parts;
}

AffineMap OperandLoops::getMap(unsigned numLoops, MLIRContext *context) const {
  SmallVector<AffineExpr> results;
  for (LoopPart part : getParts()) {
    AffineExpr expr = getAffineDimExpr(part.loop, context);
    results.push_back(part.divisor == 1 ? expr : expr.floorDiv(part.divisor));
  }
  return AffineMap::get(numLoops, 0, results, context);
}

namespace {
class LoopBuilder {
public:
  explicit LoopBuilder(AttentionInfo &info) : info(info) {}

  /// Makes a loop of each dimension of batches of q, or of each digit if not
  /// `likeQuery`.
  bool setBatches(bool likeQuery);
  std::optional<AttentionLoops> build();

private:
  enum Role { rows, keys, contracted, columns };
  unsigned getLoop(Role role) const { return batches.size() + numUnits + role; }

  /// The loops of which an index consists.
  std::optional<SmallVector<LoopPart, 1>> divide(const Digits &index,
                                                 bool mayDivide);
  /// Finds the loops of all dimensions of an operand that has `roles`.
  std::optional<OperandLoops> place(const AttentionOperand &operand,
                                    ArrayRef<Role> roles, bool mayDivide,
                                    bool hasAllUnits);
  std::optional<OperandLoops> placeMask();
  bool hasAllBatches(const OperandLoops &operand);

  AttentionInfo &info;
  SmallVector<Digits> batches;
  /// The number of batches of size 1, which come after the others.
  unsigned numUnits = 0;
  Digits roleDigits[4];
};
} // namespace

bool LoopBuilder::setBatches(bool likeQuery) {
  DigitTable &digits = info.trace.digits;
  Digits all = digits.resolve(info.batches);
  roleDigits[rows] = digits.resolve(info.rows);
  roleDigits[keys] = digits.resolve(info.keys);
  roleDigits[contracted] = digits.resolve(info.contracted);
  roleDigits[columns] = digits.resolve(info.columns);
  batches.clear();
  if (!likeQuery) {
    for (unsigned digit : all)
      batches.push_back({digit});
    return true;
  }
  llvm::SmallSet<unsigned, 8> left(all.begin(), all.end());
  for (const Digits &index : info.q.indices) {
    Digits resolved = digits.resolve(index);
    unsigned count = llvm::count_if(
        resolved, [&](unsigned digit) { return left.contains(digit); });
    if (count == 0)
      continue;
    if (count != resolved.size())
      return false;
    for (unsigned digit : resolved)
      left.erase(digit);
    batches.push_back(resolved);
  }
  return left.empty();
}

static bool startsWith(ArrayRef<unsigned> digits, ArrayRef<unsigned> first) {
  return digits.size() >= first.size() &&
         digits.take_front(first.size()) == first;
}

std::optional<SmallVector<LoopPart, 1>> LoopBuilder::divide(const Digits &index,
                                                            bool mayDivide) {
  DigitTable &digits = info.trace.digits;
  Digits resolved = digits.resolve(index);
  ArrayRef<unsigned> left = resolved;
  SmallVector<LoopPart, 1> parts;
  auto takeLoop = [&](ArrayRef<unsigned> loop, unsigned number) {
    if (loop.empty() || !startsWith(left, loop))
      return false;
    parts.push_back({number});
    left = left.drop_front(loop.size());
    return true;
  };
  while (!left.empty()) {
    bool found = false;
    for (auto [number, loop] : llvm::enumerate(batches))
      found = found || takeLoop(loop, number);
    for (Role role : {rows, keys, contracted, columns})
      found = found || takeLoop(roleDigits[role], getLoop(role));
    if (found)
      continue;
    // Several heads of q may share one head of k and v.
    for (auto [number, loop] : llvm::enumerate(batches)) {
      ArrayRef<unsigned> of = loop;
      if (!mayDivide || left.size() != resolved.size() || !startsWith(of, left))
        continue;
      ArrayRef<unsigned> group = of.drop_front(left.size());
      int64_t size = digits.getSize(Digits(group.begin(), group.end()));
      if (ShapedType::isDynamic(size))
        return std::nullopt;
      parts.push_back({static_cast<unsigned>(number), size});
      return parts;
    }
    return std::nullopt;
  }
  return parts;
}

std::optional<OperandLoops> LoopBuilder::place(const AttentionOperand &operand,
                                               ArrayRef<Role> roles,
                                               bool mayDivide,
                                               bool hasAllUnits) {
  OperandLoops result;
  SmallVector<unsigned> open;
  for (auto [position, index] : llvm::enumerate(operand.indices)) {
    std::optional<SmallVector<LoopPart, 1>> parts = divide(index, mayDivide);
    if (!parts)
      return std::nullopt;
    if (parts->empty())
      open.push_back(position);
    result.dims.push_back(*parts);
  }
  // If there is only one row, key or column, it has no digit. The last unused
  // dimension of size 1 takes this role.
  for (Role role : llvm::reverse(roles)) {
    if (!roleDigits[role].empty())
      continue;
    if (open.empty())
      result.appended.push_back(getLoop(role));
    else
      result.dims[open.pop_back_val()].push_back({getLoop(role)});
  }
  for (unsigned unit = 0; unit < numUnits; ++unit) {
    unsigned loop = batches.size() + unit;
    if (unit < open.size())
      result.dims[open[unit]].push_back({loop});
    else if (hasAllUnits)
      result.appended.push_back(loop);
  }
  // Each loop may occur only once.
  llvm::SmallSet<unsigned, 8> seen;
  for (LoopPart part : result.getParts())
    if (!seen.insert(part.loop).second)
      return std::nullopt;
  for (Role role : roles)
    if (!seen.contains(getLoop(role)))
      return std::nullopt;
  return result;
}

/// Finds the loops of the mask. Dimensions of size 1 have no loop, because the
/// mask's map has zeros for them.
std::optional<OperandLoops> LoopBuilder::placeMask() {
  OperandLoops result;
  for (const Digits &index : info.mask->indices) {
    std::optional<SmallVector<LoopPart, 1>> parts =
        divide(index, /*mayDivide=*/false);
    if (!parts)
      return std::nullopt;
    result.dims.push_back(*parts);
  }
  for (LoopPart part : result.getParts())
    if (part.loop == getLoop(contracted) || part.loop == getLoop(columns))
      return std::nullopt;
  return result;
}

bool LoopBuilder::hasAllBatches(const OperandLoops &operand) {
  return llvm::count_if(operand.getParts(), [&](LoopPart part) {
           return part.loop < batches.size();
         }) == static_cast<int64_t>(batches.size());
}

std::optional<AttentionLoops> LoopBuilder::build() {
  AttentionLoops loops;
  // Each dimension of size 1 of the result is a batch, unless it has the role
  // of rows or columns.
  auto isUnit = [&](const Digits &index) {
    return info.trace.digits.resolve(index).empty();
  };
  unsigned missing = roleDigits[rows].empty() + roleDigits[columns].empty();
  unsigned open = llvm::count_if(info.result.indices, isUnit);
  numUnits = open > missing ? open - missing : 0;
  auto q = place(info.q, {rows, contracted}, false, /*hasAllUnits=*/true);
  auto k = place(info.k, {keys, contracted}, true, /*hasAllUnits=*/false);
  auto v = place(info.v, {keys, columns}, true, /*hasAllUnits=*/false);
  auto result = place(info.result, {rows, columns}, false,
                      /*hasAllUnits=*/true);
  if (!q || !k || !v || !result || !hasAllBatches(*q) ||
      !hasAllBatches(*result))
    return std::nullopt;
  if (info.mask && !(loops.mask = placeMask()))
    return std::nullopt;
  loops.numRealBatches = batches.size();
  loops.numBatches = batches.size() + numUnits;
  loops.q = *q;
  loops.k = *k;
  loops.v = *v;
  loops.result = *result;
  return loops;
}

std::optional<AttentionLoops> fp8::getAttentionLoops(AttentionInfo &info,
                                                     std::string &reason) {
  for (bool likeQuery : {true, false}) {
    LoopBuilder builder(info);
    if (!builder.setBatches(likeQuery))
      continue;
    if (std::optional<AttentionLoops> loops = builder.build())
      return loops;
  }
  reason = "expected q, k, v, mask and result whose dimensions are batches, "
           "rows, keys or columns";
  return std::nullopt;
}
