//===- fp8-opt.cpp - The optimizer driver ---------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// mlir-opt with the fp8 dialect, passes and pipelines.
//
//===----------------------------------------------------------------------===//

#include "fp8/InitAllDialects.h"
#include "fp8/InitAllPasses.h"
#include "fp8/Support/InputBuffer.h"
#include "fp8/Support/ProjectVersion.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/ToolOutputFile.h"

static constexpr char overview[] =
    R"(fp8-opt: bf16 linalg to FP8, and everything that mlir-opt does

  fp8-opt in.mlir --fp8-quantize-pipeline="recipe=block"         tensors to tensors
  fp8-opt in.mlir --fp8-to-cpu-pipeline="recipe=block"           for mlir-runner
  fp8-opt in.mlir --fp8-to-nvvm-pipeline="recipe=row chip=sm_89" for a GPU

Recipes: cast, tensor, tensor-static, row, block, group64, mx, weight-only:NAME.
--fp8-report=FILE.json writes what became of each matmul, and
--remarks-filter=fp8 --remark-format=emitRemark prints it. fp8-compile makes
libraries.
)";

/// Checks that exactly one pass writes the report. Otherwise the file would be
/// misleading.
static mlir::LogicalResult
checkReport(const mlir::fp8::ReportRequest &request) {
  if (request.path.empty() || request.numWritten == 1)
    return mlir::success();
  llvm::errs() << "fp8-opt: expected one pass that reports on matmuls "
                  "(--fp8-quantize-matmul or a pipeline with it) for "
                  "--fp8-report, got "
               << request.numWritten << "\n";
  return mlir::failure();
}

/// Diagnostics print only the location. They print the operation, which may be
/// a whole module, only with --mlir-print-op-on-diagnostic.
static void printNoOpsInDiagnostics() {
  auto &known = llvm::cl::getRegisteredOptions();
  auto found = known.find("mlir-print-op-on-diagnostic");
  if (found != known.end())
    static_cast<llvm::cl::opt<bool> *>(found->second)->setInitialValue(false);
}

/// Runs MlirOptMain on an input whose address has the alignment that bytecode
/// with resources needs.
static mlir::LogicalResult run(int argc, char **argv, llvm::StringRef inputFile,
                               llvm::StringRef outputFile,
                               mlir::DialectRegistry &registry) {
  auto config = mlir::MlirOptMainConfig::createFromCLOptions();
  bool isTyped =
      inputFile == "-" && llvm::sys::Process::StandardInIsUserInput();
  if (config.shouldShowDialects() || config.shouldListPasses() || isTyped)
    return mlir::MlirOptMain(argc, argv, inputFile, outputFile, registry);
  std::string error;
  auto input = mlir::fp8::openAlignedInput(inputFile, error);
  auto output = input ? mlir::openOutputFile(outputFile, &error) : nullptr;
  if (!output) {
    llvm::errs() << error << "\n";
    return mlir::failure();
  }
  mlir::LogicalResult result =
      mlir::MlirOptMain(output->os(), std::move(input), registry, config);
  if (mlir::succeeded(result))
    output->keep();
  return result;
}

// The main function of fp8-opt, which fp8-tools calls, too.
int runFp8Opt(int argc, char **argv) {
  static llvm::cl::opt<std::string> reportFile(
      "fp8-report", llvm::cl::value_desc("FILE.json"),
      llvm::cl::desc("Write what happened to every matmul as JSON; needs a "
                     "pass that rewrites matmuls"));
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::fp8::registerAllDialects(registry);
  mlir::registerAllPasses();
  mlir::fp8::registerAllPasses();
  mlir::registerMLIRContextCLOptions();
  printNoOpsInDiagnostics();
  llvm::cl::AddExtraVersionPrinter(mlir::fp8::printProjectVersion);
  auto [inputFile, outputFile] =
      mlir::registerAndParseCLIOptions(argc, argv, overview, registry);
  auto request = std::make_shared<mlir::fp8::ReportRequest>();
  request->path = reportFile;
  mlir::fp8::registerReportRequest(registry, request);
  mlir::LogicalResult result = run(argc, argv, inputFile, outputFile, registry);
  if (mlir::failed(result) || mlir::failed(checkReport(*request)))
    return EXIT_FAILURE;
  if (std::string error = request->writeEntries(); !error.empty()) {
    llvm::errs() << "fp8-opt: " << error << "\n";
    return EXIT_FAILURE;
  }
  if (auto totals = request->getTotals())
    llvm::errs() << "fp8-opt: " << totals->getText() << "\n";
  return EXIT_SUCCESS;
}
