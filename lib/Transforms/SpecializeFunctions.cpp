//===- SpecializeFunctions.cpp - Parameters of called functions -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes names of parameters from callers to callees.
//
//===----------------------------------------------------------------------===//

#include "SpecializeFunctions.h"
#include "fp8/Analysis/MatmulInfo.h"
#include "fp8/IR/DirectCalls.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr StringLiteral paramsAttr = "fp8.params";
/// A function that runs more often gets no names.
static constexpr unsigned maxRuns = 1 << 16;

namespace {
/// For each function, the numbers of the arguments that are operands of matmuls
/// in it or in functions that it calls. Only their names matter for a policy.
using MatmulArguments = DenseMap<Operation *, llvm::SmallDenseSet<unsigned>>;

class Specializer {
public:
  Specializer(ModuleOp module, const NamePolicy &policy)
      : module(module), policy(policy), symbols(module), calls(module) {}

  FunctionRuns run();

private:
  using Calls = SmallVector<func::CallOp>;

  void findMatmulArguments();
  std::string getKey(func::CallOp call, func::FuncOp callee);
  func::FuncOp clone(func::FuncOp function);
  void nameArguments(func::FuncOp function, ArrayRef<func::CallOp> from);

  ModuleOp module;
  const NamePolicy &policy;
  SymbolTable symbols;
  DirectCalls calls;
  MatmulArguments matmulArguments;
  /// The calls of each function whose calls are all known, also those in
  /// clones. They are complete when the callers are done.
  DenseMap<Operation *, Calls> known;
  FunctionRuns runs;
};
} // namespace

void Specializer::findMatmulArguments() {
  for (func::FuncOp function : llvm::reverse(calls.getFunctions())) {
    auto &found = matmulArguments[function];
    auto add = [&](Value value) {
      if (isa<RankedTensorType>(value.getType()))
        // The weight may be widened before the matmul.
        if (auto argument = getOperandSource(value).origin.argument)
          found.insert(*argument);
    };
    function.walk([&](Operation *op) {
      if (isMatmulLike(op))
        llvm::for_each(op->getOperands(), add);
      auto call = dyn_cast<func::CallOp>(op);
      auto callee = call ? symbols.lookup<func::FuncOp>(call.getCallee())
                         : func::FuncOp();
      if (!callee)
        return;
      auto inCallee = matmulArguments.find(callee);
      if (inCallee != matmulArguments.end())
        for (unsigned number : inCallee->second)
          add(call.getOperand(number));
    });
  }
}

/// A text that is equal for two calls if the policy decides alike for them.
std::string Specializer::getKey(func::CallOp call, func::FuncOp callee) {
  std::string key;
  auto &inMatmuls = matmulArguments[callee];
  for (auto [number, operand] : llvm::enumerate(call.getOperands())) {
    if (!inMatmuls.contains(number))
      continue;
    // All names of an argument of the caller have the same key.
    Origin origin = getOrigin(operand);
    key += origin.isParameter ? policy.getKey(origin.name) : "none";
    key += ' ';
  }
  return key;
}

func::FuncOp Specializer::clone(func::FuncOp function) {
  auto copy = cast<func::FuncOp>(function->clone());
  symbols.insert(copy, std::next(Block::iterator(function)));
  matmulArguments[copy] = matmulArguments.lookup(function);
  copy.walk([&](func::CallOp call) {
    auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
    if (callee && known.contains(callee))
      known[callee].push_back(call);
  });
  return copy;
}

/// Sets `fp8.params` from the operands of the calls.
void Specializer::nameArguments(func::FuncOp function,
                                ArrayRef<func::CallOp> from) {
  auto getRuns = [&](func::CallOp call) {
    auto found = runs.find(call->getParentOfType<func::FuncOp>());
    return found == runs.end() ? 1 : found->second;
  };
  uint64_t total = 0;
  for (func::CallOp call : from)
    total += getRuns(call);
  if (total > maxRuns)
    return;
  runs[function] = total;
  Builder builder(function.getContext());
  for (unsigned number = 0; number < function.getNumArguments(); ++number) {
    SmallVector<Attribute> names;
    for (func::CallOp call : from) {
      Value operand = call.getOperand(number);
      if (!isa<RankedTensorType>(operand.getType()))
        break;
      Origin origin = getOrigin(operand);
      if (!origin.isParameter)
        break;
      for (const std::string &name : origin.names)
        names.push_back(builder.getStringAttr(name));
      if (origin.names.empty())
        names.append(getRuns(call), builder.getStringAttr(origin.name));
    }
    if (names.size() == total)
      function.setArgAttr(number, paramsAttr, builder.getArrayAttr(names));
  }
}

FunctionRuns Specializer::run() {
  findMatmulArguments();
  for (func::FuncOp function : calls.getFunctions())
    if (!calls.getCalls(function).empty())
      known[function] = llvm::to_vector(calls.getCalls(function));
  for (func::FuncOp function : calls.getFunctions()) {
    if (!known.contains(function))
      continue;
    SmallVector<Calls> groups;
    llvm::StringMap<unsigned> numbers;
    for (func::CallOp call : known[function]) {
      auto [number, isNew] =
          numbers.try_emplace(getKey(call, function), groups.size());
      if (isNew)
        groups.emplace_back();
      groups[number->second].push_back(call);
    }
    for (const Calls &group : llvm::drop_begin(groups)) {
      func::FuncOp copy = clone(function);
      for (func::CallOp call : group)
        call.setCallee(copy.getName());
      nameArguments(copy, group);
    }
    nameArguments(function, groups.front());
  }
  return std::move(runs);
}

FunctionRuns fp8::specializeFunctions(ModuleOp module,
                                      const NamePolicy &policy) {
  return Specializer(module, policy).run();
}
