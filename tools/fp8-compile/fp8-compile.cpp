//===- fp8-compile.cpp - Compiled programs --------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compiles linalg on tensors to a shared object with a C interface, or to an
// intermediate result.
//
//===----------------------------------------------------------------------===//

#include "HostCodegen.h"
#include "Interface.h"
#include "Linker.h"
#include "Outputs.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/InitAllDialects.h"
#include "fp8/InitAllPasses.h"
#include "fp8/Support/GpuChip.h"
#include "fp8/Support/GpuChipNames.h"
#include "fp8/Support/InputBuffer.h"
#include "fp8/Support/MatmulTime.h"
#include "fp8/Support/ProjectVersion.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/ThreadPool.h"

using namespace mlir;
using namespace mlir::fp8;

namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static cl::OptionCategory category("fp8-compile options");

static cl::opt<std::string> inputFile(cl::Positional, cl::desc("<in.mlir>"),
                                      cl::init("-"), cl::cat(category));
static cl::opt<std::string>
    outputFile("o", cl::desc("Output file; - for the standard output"),
               cl::value_desc("FILE"), cl::cat(category));
static cl::opt<OutputKind> emitKind(
    "emit", cl::desc("What to write (default: by the name of the output)"),
    cl::values(
        clEnumValN(OutputKind::SharedObject, "so",
                   "a shared object, with a C header and a JSON manifest "
                   "beside it"),
        clEnumValN(OutputKind::Object, "obj",
                   "the object before it is linked with the runtime"),
        clEnumValN(OutputKind::LLVM, "llvm", "LLVM IR of the host code"),
        clEnumValN(OutputKind::PTX, "ptx", "the kernels as PTX"),
        clEnumValN(OutputKind::Cubin, "cubin", "the kernels, assembled"),
        clEnumValN(OutputKind::MLIR, "mlir",
                   "the LLVM dialect, for a GPU with gpu.binary")),
    cl::cat(category));
static cl::opt<std::string>
    recipe("recipe",
           cl::desc("How to quantize, e.g. block, row, tensor, mx; without a "
                    "recipe nothing is quantized"),
           cl::value_desc("NAME"), cl::cat(category));
static cl::opt<std::string>
    chip("chip",
         cl::desc("GPU to compile for, e.g. sm_89, sm_90a; or cpu, for a "
                  "program that runs without a GPU"),
         cl::value_desc("NAME"), cl::init("sm_90a"), cl::cat(category));
static cl::opt<std::string>
    options("options",
            cl::desc("More options of fp8-quantize-pipeline, as in "
                     "\"act-block=1x64 exclude=*.bias\"; for a GPU also "
                     "attention=off, which keeps the parts of attention in "
                     "kernels of their own; attention=fp8 computes attention "
                     "in FP8. For sm_90a, matmuls that are predicted to be "
                     "slower in FP8 stay as they are; when=always quantizes "
                     "them, too"),
            cl::value_desc("TEXT"), cl::cat(category));
static cl::opt<std::string>
    reportFile("report",
               cl::desc("Write what happened to every matmul as JSON; needs a "
                        "recipe"),
               cl::value_desc("FILE.json"), cl::cat(category));
static cl::opt<bool>
    quiet("quiet",
          cl::desc("Print only warnings, not how many matmuls are in FP8"),
          cl::cat(category));
static cl::opt<unsigned> optLevel("O", cl::Prefix,
                                  cl::desc("Optimization level of kernels "
                                           "(default: 3), or of a program for "
                                           "a CPU (default: 2)"),
                                  cl::value_desc("0-3"), cl::init(3),
                                  cl::cat(category));
static cl::opt<unsigned> numThreads("j", cl::Prefix,
                                    cl::desc("Threads (default: one per core)"),
                                    cl::value_desc("N"), cl::init(0),
                                    cl::cat(category));
static cl::opt<std::string>
    cpuName("cpu",
            cl::desc("For --chip=cpu: the oldest CPU that runs the program, as "
                     "LLVM calls it, e.g. x86-64-v3, or native for that of "
                     "this machine (default: generic, for any CPU of the "
                     "architecture). All give the same results"),
            cl::value_desc("NAME"), cl::init("generic"), cl::cat(category));
static cl::opt<std::string>
    toolkit("toolkit",
            cl::desc("CUDA toolkit with ptxas (default: looked for on PATH, "
                     "then in CUDA_ROOT, CUDA_HOME, CUDA_PATH; without one "
                     "the driver assembles PTX when the program runs)"),
            cl::value_desc("PATH"), cl::cat(category));
static cl::opt<std::string>
    runtime("runtime",
            cl::desc("Runtime library (default: ../lib/libfp8_runtime.a)"),
            cl::value_desc("FILE"), cl::cat(category));
static cl::opt<std::string>
    linker("linker",
           cl::desc("C compiler that links (default: lld, which is built "
                    "in)"),
           cl::value_desc("PROGRAM"), cl::cat(category));

static constexpr char overview[] = R"(fp8-compile: bf16 linalg to FP8 programs

  fp8-compile in.mlir --recipe=block --chip=sm_90a -o model.so

compiles every public function of in.mlir (text or bytecode, tensors in and
out) to a C function of model.so, and writes model.h, which declares it, and
model.json beside it.
Arguments and results are tensors in device memory, for the chip cpu in host
memory:

  int status = layer(stream, arguments, 1, results, 1);
  if (status) puts(fp8_last_error());

With --chip=cpu the program runs on a CPU: tensors are in host memory, the
stream is ignored, and a call returns when it is done. It needs no GPU.

From Python: fp8_mlir.programs.load("model.so") in tools/python.

)";

static constexpr char recipesHelp[] = R"(
block: one scale per 1 x 128 elements of activations and 128 x 128 of weights;
row: one per token and per output channel; tensor: one per tensor; mx: one per
1 x 32 elements, powers of two; weight-only:NAME: activations stay bf16. README.md
explains more.
)";

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

static LogicalResult fail(const Twine &message) {
  llvm::errs() << "fp8-compile: error: " << message << '\n';
  return failure();
}

static LogicalResult check(llvm::Error error) {
  return error ? fail(llvm::toString(std::move(error))) : success();
}

/// What to write, according to --emit or the name of the output.
static FailureOr<OutputKind> getOutputKind() {
  if (emitKind.getNumOccurrences())
    return emitKind.getValue();
  StringRef extension = llvm::sys::path::extension(outputFile);
  for (auto [name, kind] : {std::pair(".so", OutputKind::SharedObject),
                            {".o", OutputKind::Object},
                            {".ll", OutputKind::LLVM},
                            {".ptx", OutputKind::PTX},
                            {".cubin", OutputKind::Cubin},
                            {".mlir", OutputKind::MLIR}})
    if (extension == name)
      return kind;
  return fail("expected an output that ends in .so, .o, .ll, .ptx, .cubin or "
              ".mlir, or --emit, got '" +
              outputFile + "'");
}

static bool isCpu() { return chip == "cpu"; }

/// Whether matmuls that are predicted to be slower in FP8 stay as they are.
/// This is the default for chips whose speed is known.
static bool quantizesOnlyFaster() {
  SmallVector<StringRef> words;
  StringRef(options).split(words, ' ');
  bool isGiven = llvm::any_of(
      words, [](StringRef word) { return word.starts_with("when="); });
  std::optional<GpuTarget> target = getGpuTarget(chip);
  return !isGiven && !recipe.empty() && recipe != "none" && target &&
         getKernelSpeed(*target);
}

/// The options of the pipeline as text. Values may have spaces, as paths do.
static std::string getPipelineOptions(OutputKind kind) {
  std::string text;
  auto add = [&](StringRef name, StringRef value) {
    if (!value.empty())
      text +=
          (text.empty() ? "" : " ") + name.str() + "=\"" + value.str() + "\"";
  };
  add("recipe", recipe);
  if (!options.empty())
    text += (text.empty() ? "" : " ") + options;
  if (isCpu()) {
    add("interface", "program");
    return text;
  }
  if (quantizesOnlyFaster())
    add("when", "faster");
  add("chip", chip);
  add("toolkit", toolkit);
  add("opt-level", std::to_string(optLevel));
  if (kind == OutputKind::PTX)
    add("binary", "isa");
  else if (kind == OutputKind::Cubin)
    add("binary", "bin");
  return text;
}

static LogicalResult runPipeline(ModuleOp module, OutputKind kind) {
  const PassPipelineInfo *pipeline = PassPipelineInfo::lookup(
      isCpu() ? "fp8-to-cpu-pipeline" : "fp8-to-nvvm-pipeline");
  PassManager passes(module->getName());
  if (failed(pipeline->addToPipeline(
          passes, getPipelineOptions(kind),
          [](const Twine &message) { return fail(message); })))
    return failure();
  if (!isCpu() && kind != OutputKind::PTX && kind != OutputKind::Cubin &&
      kind != OutputKind::MLIR)
    passes.addPass(createEmbedBinariesPass());
  return passes.run(module);
}

/// Host code of a program for a GPU only launches kernels, so its level does
/// not matter.
static HostTarget getHostTarget() {
  HostTarget target;
  if (!isCpu())
    return target;
  target.cpu = cpuName;
  if (optLevel.getNumOccurrences())
    target.optLevel = optLevel;
  return target;
}

static LogicalResult writeProgram(ModuleOp module, const char *argv0) {
  llvm::Expected<std::string> archive = findRuntime(runtime, argv0);
  if (!archive)
    return check(archive.takeError());
  std::unique_ptr<HostCode> code = HostCode::create(module, getHostTarget());
  if (!code)
    return failure();
  llvm::SmallString<128> object;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("fp8-compile", "o", object))
    return fail("expected a temporary file, got: " + error.message());
  llvm::FileRemover remover(object);
  auto writeObject = [&](llvm::raw_pwrite_stream &stream) {
    return failed(code->writeObject(stream))
               ? llvm::createStringError("expected an object of this machine")
               : llvm::Error::success();
  };
  llvm::SmallString<128> header(outputFile), manifest(outputFile);
  llvm::sys::path::replace_extension(header, "h");
  llvm::sys::path::replace_extension(manifest, "json");
  auto writeText = [](auto write) {
    return [=](llvm::raw_pwrite_stream &stream) {
      write(stream);
      return llvm::Error::success();
    };
  };
  // lld resets the options of all libraries in this process.
  std::string chipName = chip;
  if (failed(check(writeFile(object, writeObject))) ||
      failed(check(linkSharedObject(object, *archive, outputFile, linker))))
    return failure();
  return check(llvm::joinErrors(
      writeFile(header, writeText([&](llvm::raw_ostream &stream) {
                  writeHeader(module, llvm::sys::path::filename(header),
                              stream);
                })),
      writeFile(manifest, writeText([&](llvm::raw_ostream &stream) {
                  writeManifest(module, chipName, stream);
                }))));
}

static LogicalResult writeOutput(ModuleOp module, OutputKind kind,
                                 const char *argv0) {
  if (kind == OutputKind::SharedObject)
    return writeProgram(module, argv0);
  std::unique_ptr<HostCode> code;
  if (kind == OutputKind::Object || kind == OutputKind::LLVM)
    if (!(code = HostCode::create(module, getHostTarget())))
      return failure();
  auto write = [&](llvm::raw_pwrite_stream &stream) -> llvm::Error {
    if (kind == OutputKind::MLIR) {
      module.print(stream);
    } else if (kind == OutputKind::LLVM) {
      code->printIR(stream);
    } else if (kind == OutputKind::Object) {
      if (failed(code->writeObject(stream)))
        return llvm::createStringError("expected an object of this machine");
    } else {
      llvm::Expected<StringRef> kernels = getKernels(module);
      if (!kernels)
        return kernels.takeError();
      stream << *kernels;
    }
    return llvm::Error::success();
  };
  return check(writeFile(outputFile, write));
}

static LogicalResult checkOptions(OutputKind kind) {
  if (outputFile.empty())
    outputFile = "-";
  if (kind == OutputKind::SharedObject && outputFile == "-")
    return fail("expected -o FILE for a shared object, got none");
  if (!isCpu())
    return cpuName.getNumOccurrences()
               ? fail("expected --cpu only with --chip=cpu, got it with "
                      "--chip=" +
                      chip)
               : success();
  if (kind == OutputKind::PTX || kind == OutputKind::Cubin)
    return fail("expected --emit=so, obj, llvm or mlir for the chip cpu, "
                "because a program for a CPU has no kernels");
  if (optLevel > 3)
    return fail("expected -O0 to -O3, got -O" + Twine(optLevel));
  if (!toolkit.empty())
    return fail("expected no --toolkit for the chip cpu, because a program for "
                "a CPU has no kernels");
  return success();
}

/// Prints how many matmuls are in FP8.
static LogicalResult checkReport(ReportRequest &request) {
  if (!request.path.empty() && request.numWritten == 0)
    return fail("expected --recipe with --report, got none");
  if (std::string error = request.writeEntries(); !error.empty())
    return fail(error);
  std::optional<MatmulTotals> totals = request.getTotals();
  if (totals && !quiet)
    llvm::errs() << "fp8-compile: " << totals->getText() << '\n';
  return success();
}

static LogicalResult compile(MLIRContext &context, ReportRequest &request,
                             const char *argv0) {
  FailureOr<OutputKind> kind = getOutputKind();
  if (failed(kind) || failed(checkOptions(*kind)))
    return failure();
  std::string error;
  auto file = openAlignedInput(inputFile, error);
  if (!file)
    return fail(error);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(sources, &context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module || failed(runPipeline(*module, *kind)) ||
      failed(checkReport(request)))
    return failure();
  return writeOutput(*module, *kind, argv0);
}

// fp8-tools calls these two functions.
cl::OptionCategory &getFp8CompileOptions() { return category; }

int runFp8Compile(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::AddExtraVersionPrinter(printProjectVersion);
  cl::ParseCommandLineOptions(argc, argv,
                              overview + getChipsHelp() + recipesHelp);
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::fp8::registerAllDialects(registry);
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerPipelines();
  auto request = std::make_shared<ReportRequest>();
  request->path = reportFile;
  registerReportRequest(registry, request);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  // Messages name only locations, because an operation may be a whole program.
  context.printOpOnDiagnostic(false);
  std::optional<llvm::DefaultThreadPool> threads;
  if (numThreads != 1) {
    threads.emplace(llvm::hardware_concurrency(numThreads));
    context.setThreadPool(*threads);
  }
  return failed(compile(context, *request, argv[0]));
}
