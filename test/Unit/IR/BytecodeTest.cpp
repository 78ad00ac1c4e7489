//===- BytecodeTest.cpp - Version of the dialect in bytecode --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Bytecode of a version that this library does not know is refused.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/IR/Fp8Version.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
struct BytecodeTest : testing::Test {
  BytecodeTest() {
    context.loadDialect<Fp8Dialect, func::FuncDialect>();
    module = parseSourceString<ModuleOp>(
        "func.func @f(%x: f32) -> f8E5M2 {"
        "%0 = fp8.cast %x : f32 to f8E5M2 return %0 : f8E5M2 }",
        &context);
  }

  /// The bytecode of the module, marked as version `number`.
  std::string write(uint64_t number) {
    BytecodeWriterConfig config;
    config.setDialectVersion<Fp8Dialect>(
        std::make_unique<Fp8DialectVersion>(number));
    std::string bytes;
    llvm::raw_string_ostream stream(bytes);
    EXPECT_TRUE(succeeded(writeBytecodeToFile(*module, stream, config)));
    return bytes;
  }

  /// Reads the bytecode. Returns the text of the first diagnostic, or an empty
  /// text.
  std::string read(const std::string &bytes) {
    std::string message;
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
      if (message.empty())
        message = diagnostic.str();
      return success();
    });
    OwningOpRef<ModuleOp> result = parseSourceString<ModuleOp>(bytes, &context);
    EXPECT_EQ(!result, !message.empty());
    return message;
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
  OwningOpRef<ModuleOp> module;
};
} // namespace

TEST_F(BytecodeTest, ReadsTheCurrentVersion) {
  EXPECT_EQ(read(write(Fp8DialectVersion::current)), "");
}

TEST_F(BytecodeTest, ReadsKnownVersionsOnly) {
  const char *expected =
      "expected bytecode of the fp8 dialect in version 1 to 2, got version 3";
  EXPECT_EQ(read(write(1)), "");
  EXPECT_NE(read(write(3)).find(expected), std::string::npos);
  EXPECT_NE(read(write(0)).find("got version 0"), std::string::npos);
}
