//===- HoistQuantizations.cpp - Weights of called functions ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-hoist-quantizations: callers quantize the weights that they
// pass.
//
//===----------------------------------------------------------------------===//

#include "ParamUses.h"
#include "fp8/IR/DirectCalls.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/Support/BlockShape.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_HOISTQUANTIZATIONSPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

/// The types of the FP8 data and of the scales of a parameter of `type`. There
/// are no scales if the parameter is only cast.
static SmallVector<Type> getPartTypes(RankedTensorType type,
                                      const ParamSpec &spec) {
  SmallVector<Type> types = {type.clone(spec.format)};
  if (spec.scaleType)
    types.push_back(RankedTensorType::get(
        getScaleShape(type.getShape(), spec.block), spec.scaleType));
  return types;
}

/// Quantizes `value` as `spec` says. Returns the data and the scales.
static SmallVector<Value> quantize(OpBuilder &builder, Location loc,
                                   Value value, const ParamSpec &spec) {
  SmallVector<Type> types =
      getPartTypes(cast<RankedTensorType>(value.getType()), spec);
  if (!spec.scaleType)
    return {CastOp::create(builder, loc, types.front(), value, spec.overflow,
                           ScaleRounding::PowerOfTwoCeil)};
  SmallVector<Value> inits;
  for (Type type : types) {
    auto tensor = cast<RankedTensorType>(type);
    inits.push_back(tensor::EmptyOp::create(builder, loc, tensor.getShape(),
                                            tensor.getElementType()));
  }
  auto op = DynamicQuantizeOp::create(
      builder, loc, types, value, inits[0], inits[1], spec.block,
      spec.scaleRounding, APFloat(spec.amaxFloor), spec.division, spec.overflow,
      /*scale_order=*/ArrayRef<int64_t>());
  return {op.getQuantized(), op.getScale()};
}

namespace {
/// Replaces the arguments of one function, and the operands of its calls.
class CalleeConverter {
public:
  CalleeConverter(func::FuncOp function, ArrayRef<func::CallOp> calls)
      : function(function), calls(calls), entry(function.getBody().front()),
        rewriter(function.getContext()), operands(calls.size()) {}

  /// Returns the number of arguments that became FP8.
  unsigned run();

private:
  void keep(BlockArgument argument);
  void convert(BlockArgument argument, const ParamUses &uses);

  func::FuncOp function;
  ArrayRef<func::CallOp> calls;
  Block &entry;
  IRRewriter rewriter;
  SmallVector<Attribute> argAttrs;
  SmallVector<Type> argTypes;
  /// The new operands of each call.
  SmallVector<SmallVector<Value>> operands;
};
} // namespace

void CalleeConverter::keep(BlockArgument argument) {
  unsigned number = argument.getArgNumber();
  DictionaryAttr attrs = function.getArgAttrDict(number);
  argAttrs.push_back(attrs ? attrs : rewriter.getDictionaryAttr({}));
  argTypes.push_back(argument.getType());
  for (auto [call, list] : llvm::zip_equal(calls, operands))
    list.push_back(call->getOperand(number));
  rewriter.replaceAllUsesWith(
      argument, entry.addArgument(argument.getType(), argument.getLoc()));
}

void CalleeConverter::convert(BlockArgument argument, const ParamUses &uses) {
  const ParamSpec &spec = *uses.spec;
  SmallVector<Value> parts;
  for (Type type :
       getPartTypes(cast<RankedTensorType>(argument.getType()), spec)) {
    argAttrs.push_back(rewriter.getDictionaryAttr({}));
    argTypes.push_back(type);
    parts.push_back(entry.addArgument(type, argument.getLoc()));
  }
  Value scale = parts.size() > 1 ? parts[1] : Value();
  for (const ParamUse &use : uses.uses)
    rewireParamUse(rewriter, use, parts[0], scale);
  for (auto [call, list] : llvm::zip_equal(calls, operands)) {
    rewriter.setInsertionPoint(call);
    llvm::append_range(list, quantize(rewriter, argument.getLoc(),
                                      call->getOperand(argument.getArgNumber()),
                                      spec));
  }
}

unsigned CalleeConverter::run() {
  unsigned numOld = entry.getNumArguments(), numConverted = 0;
  SmallVector<ParamUses, 0> uses(numOld);
  for (unsigned i = 0; i < numOld; ++i)
    if (function.getArgAttr(i, "fp8.params")) {
      uses[i] = getParamUses(entry.getArgument(i));
      numConverted += uses[i].spec.has_value();
    }
  if (numConverted == 0)
    return 0;
  for (unsigned i = 0; i < numOld; ++i) {
    if (uses[i].spec)
      convert(entry.getArgument(i), uses[i]);
    else
      keep(entry.getArgument(i));
  }
  entry.eraseArguments(0, numOld);
  function.setType(function.cloneTypeWith(argTypes, function.getResultTypes()));
  function.setAllArgAttrs(argAttrs);
  for (auto [call, list] : llvm::zip_equal(calls, operands))
    call->setOperands(list);
  return numConverted;
}

namespace {
struct HoistQuantizationsPass
    : fp8::impl::HoistQuantizationsPassBase<HoistQuantizationsPass> {
  using HoistQuantizationsPassBase::HoistQuantizationsPassBase;

  void runOnOperation() override {
    DirectCalls calls(getOperation());
    // Callees come first, so that a weight passes through several functions.
    for (func::FuncOp function : llvm::reverse(calls.getFunctions()))
      if (!calls.getCalls(function).empty())
        numHoisted += CalleeConverter(function, calls.getCalls(function)).run();
  }
};
} // namespace
