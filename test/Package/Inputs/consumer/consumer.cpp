//===- consumer.cpp - A compiler that embeds fp8-mlir ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Calls the patterns and the pipelines of the installed package on a module,
// as another compiler would, and prints what comes out.
//
//===----------------------------------------------------------------------===//

#include "fp8/InitAllDialects.h"
#include "fp8/Pipelines/Pipelines.h"
#include "fp8/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

/// Runs the rewrite as patterns, which can be added to those of the compiler.
static LogicalResult quantizeByPatterns(ModuleOp module) {
  fp8::QuantizeMatmulOptions options;
  options.recipe = fp8::RecipeAttr::getNamed(module.getContext(), "row");
  RewritePatternSet patterns(module.getContext());
  fp8::populateQuantizeMatmulPatterns(patterns, options);
  return applyPatternsGreedily(module, std::move(patterns));
}

/// Runs the pipelines: to FP8 on tensors, and then to code for the CPU.
static LogicalResult lowerByPipelines(ModuleOp module, StringRef recipe) {
  PassManager pm(module.getContext());
  fp8::QuantizePipelineOptions options;
  options.quantize.recipe = recipe.str();
  fp8::buildQuantizePipeline(pm, options);
  fp8::buildLowerToCpuPipeline(pm);
  return pm.run(module);
}

int main(int argc, char **argv) {
  DialectRegistry registry;
  // MLIR registers bufferization and the conversion to LLVM as extensions.
  registerAllDialects(registry);
  registerAllExtensions(registry);
  fp8::registerAllDialects(registry);
  MLIRContext context(registry);
  // Passes load the dialects of operations that they create. With patterns, the
  // caller has to load them.
  context.loadDialect<fp8::Fp8Dialect, arith::ArithDialect,
                      linalg::LinalgDialect, tensor::TensorDialect>();
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(argv[argc - 1], &context);
  if (!module)
    return 1;
  bool patterns = argc > 1 && StringRef(argv[1]) == "patterns";
  LogicalResult result = patterns ? quantizeByPatterns(*module)
                                  : lowerByPipelines(*module, "block");
  module->print(llvm::outs());
  return failed(result);
}
