//===- SizeProverTest.cpp - Proofs about sizes ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks when an integer that becomes a float and then an integer again keeps
// its value, and that sums of narrow integers are not taken for exact.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/SizeProver.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {

/// Whether an integer keeps its value if it becomes a float of type
/// `floatType`, under the assumption that its lower and its upper limit are
/// `low` and `high`. An empty string is no limit.
bool keepsValue(StringRef integerType, StringRef floatType, StringRef low = "",
                StringRef high = "") {
  std::string text = ("func.func @f(%x: " + integerType + ") {\n").str();
  auto assume = [&](StringRef name, StringRef predicate, StringRef limit) {
    if (limit.empty())
      return;
    text += ("%" + name + " = arith.constant " + limit + " : " + integerType +
             "\n%is_" + name + " = arith.cmpi " + predicate + ", %x, %" + name +
             " : " + integerType + "\ncf.assert %is_" + name + ", \"\"\n")
                .str();
  };
  assume("low", "sge", low);
  assume("high", "sle", high);
  text += ("%f = arith.sitofp %x : " + integerType + " to " + floatType +
           "\n%y = arith.fptosi %f : " + floatType + " to " + integerType +
           "\nreturn }")
              .str();

  MLIRContext context;
  context.loadDialect<arith::ArithDialect, cf::ControlFlowDialect,
                      func::FuncDialect>();
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
  if (!module) {
    ADD_FAILURE() << text;
    return false;
  }
  auto function = *module->getOps<func::FuncOp>().begin();
  SizeProver prover(&context);
  for (auto assertion : function.getOps<cf::AssertOp>())
    prover.assume(assertion.getArg());
  Value back = *(*function.getOps<arith::FPToSIOp>().begin())->result_begin();
  return prover.areEqual(function.getArgument(0), back);
}

TEST(SizeProver, NarrowIntegersAreExact) {
  EXPECT_TRUE(keepsValue("i32", "f64"));
  EXPECT_FALSE(keepsValue("i32", "f32"));
  EXPECT_FALSE(keepsValue("i64", "f64"));
  EXPECT_FALSE(keepsValue("i64", "f32"));
}

TEST(SizeProver, ExactUpToPrecision) {
  EXPECT_TRUE(keepsValue("i64", "f32", "-16777216", "16777216"));
  EXPECT_FALSE(keepsValue("i64", "f32", "-16777216", "16777217"));
  EXPECT_FALSE(keepsValue("i64", "f32", "-16777217", "16777216"));
  EXPECT_FALSE(keepsValue("i64", "f32", "0"));
  EXPECT_FALSE(keepsValue("i64", "f32", "", "5"));
  EXPECT_TRUE(keepsValue("i64", "f64", "0", "9007199254740992"));
  EXPECT_FALSE(keepsValue("i64", "f64", "0", "9007199254740993"));
  EXPECT_TRUE(keepsValue("i32", "bf16", "0", "256"));
  EXPECT_FALSE(keepsValue("i32", "bf16", "0", "257"));
  EXPECT_TRUE(keepsValue("i32", "f16", "0", "2048"));
  EXPECT_FALSE(keepsValue("i32", "f16", "0", "2049"));
}

// Arithmetic of fewer than 32 bits may overflow, so nothing is proved of it.
TEST(SizeProver, NothingIsProvedOfSmallTypes) {
  EXPECT_FALSE(keepsValue("i16", "f32"));
}

/// Whether two arguments are proved equal under the assumption that `operation`
/// on `a` and a positive constant gives less than `a`. For integers that do not
/// wrap around the assumption is false, and anything follows from it.
bool provesAnything(StringRef integerType, StringRef operation,
                    StringRef constant) {
  std::string text =
      ("func.func @f(%a: " + integerType + ", %b: " + integerType + ") {\n" +
       "%c = arith.constant " + constant + " : " + integerType +
       "\n%r = " + operation + " %a, %c : " + integerType +
       "\n%less = arith.cmpi slt, " + "%r, %a : " + integerType +
       "\n%zero = arith.constant 0 : " + integerType +
       "\n%positive = arith.cmpi sgt, %a, %zero : " + integerType +
       "\ncf.assert %less, \"\"\ncf.assert %positive, \"\"\nreturn }")
          .str();
  MLIRContext context;
  context.loadDialect<arith::ArithDialect, cf::ControlFlowDialect,
                      func::FuncDialect>();
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
  if (!module) {
    ADD_FAILURE() << text;
    return false;
  }
  auto function = *module->getOps<func::FuncOp>().begin();
  SizeProver prover(&context);
  for (auto assertion : function.getOps<cf::AssertOp>())
    prover.assume(assertion.getArg());
  return prover.areEqual(function.getArgument(0), function.getArgument(1));
}

TEST(SizeProver, NarrowIntegersWrapAround) {
  EXPECT_TRUE(provesAnything("i32", "arith.addi", "100"));
  EXPECT_FALSE(provesAnything("i8", "arith.addi", "100"));
  EXPECT_TRUE(provesAnything("i64", "arith.muli", "3"));
  EXPECT_FALSE(provesAnything("i16", "arith.muli", "3"));
  EXPECT_TRUE(provesAnything("i32", "arith.subi", "-7"));
  EXPECT_FALSE(provesAnything("i8", "arith.subi", "-7"));
}

} // namespace
