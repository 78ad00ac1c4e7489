//===- FoldBench.cpp - Throughput and memory of --fp8-fold-weights --------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Folds synthetic bf16 weights, which are resources in memory. Prints the rate
// of bf16 input per core, and the peak memory beyond that of input and output.
//
//===----------------------------------------------------------------------===//

#include "BenchModes.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/InitAllDialects.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::fp8;
using namespace mlir::fp8::bench;
namespace cl = llvm::cl;

static int runFold();

static Mode foldMode("fold", "weights at compile time (--fp8-fold-weights)",
                     runFold);
static cl::opt<unsigned> totalMiB("mib", cl::desc("MiB of bf16 weights"),
                                  cl::init(1024), cl::sub(foldMode));
static cl::opt<int64_t> rows("rows", cl::desc("rows of each weight"),
                             cl::init(4096), cl::sub(foldMode));
static cl::opt<int64_t> columns("columns", cl::desc("columns of each weight"),
                                cl::init(4096), cl::sub(foldMode));
static cl::opt<unsigned> repeats("repeats",
                                 cl::desc("runs, the fastest of which counts"),
                                 cl::init(3), cl::sub(foldMode));
static cl::opt<bool> threads("threads", cl::desc("use all cores"),
                             cl::sub(foldMode));
static cl::opt<bool> transposed("transposed",
                                cl::desc("transpose each weight first"),
                                cl::sub(foldMode));

namespace {
struct Granularity {
  const char *name;
  int64_t block[2];
};
} // namespace

static const Granularity granularities[] = {
    {"tensor", {-1, -1}},    {"row", {1, -1}},  {"column", {-1, 1}},
    {"1x128", {1, 128}},     {"1x64", {1, 64}}, {"1x32", {1, 32}},
    {"128x128", {128, 128}},
};

static Value createWeight(OpBuilder &builder, Location loc,
                          RankedTensorType type, unsigned index) {
  auto &manager =
      DenseResourceElementsHandle::getManagerInterface(builder.getContext());
  AsmResourceBlob blob =
      HeapAsmResourceBlob::allocate(type.getNumElements() * 2, 64);
  fillWeights(blob.getMutableData(), index);
  auto attr = DenseResourceElementsAttr::get(
      type, manager.insert("w" + std::to_string(index), std::move(blob)));
  Value weight = arith::ConstantOp::create(builder, loc, attr);
  if (!transposed)
    return weight;
  Value init = tensor::EmptyOp::create(builder, loc,
                                       {type.getDimSize(1), type.getDimSize(0)},
                                       type.getElementType());
  return linalg::TransposeOp::create(builder, loc, weight, init,
                                     ArrayRef<int64_t>{1, 0})
      .getResult()[0];
}

/// A function that quantizes `count` weights and returns all results.
static OwningOpRef<ModuleOp> createModule(MLIRContext &context,
                                          const Granularity &granularity,
                                          unsigned count) {
  OpBuilder builder(&context);
  Location loc = builder.getUnknownLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  builder.setInsertionPointToStart(module->getBody());
  auto function =
      func::FuncOp::create(builder, loc, "f", builder.getFunctionType({}, {}));
  builder.setInsertionPointToStart(function.addEntryBlock());
  RecipeAttr recipe = RecipeAttr::get(
      &context, ScalingAttr::get(&context, ScaleSource::Keep, {}),
      ScalingAttr::get(&context, ScaleSource::Static, granularity.block),
      Float8E4M3FNType::get(&context), Float8E4M3FNType::get(&context),
      Float32Type::get(&context), ScaleRounding::Nearest, llvm::APFloat(0.0f),
      Division::IEEE, Overflow::Saturate, Accumulate::F32);
  auto type = RankedTensorType::get({rows, columns}, builder.getBF16Type());
  SmallVector<Value> results;
  for (unsigned i = 0; i < count; ++i) {
    Value weight = createWeight(builder, loc, type, i);
    DynamicQuantizeOp op =
        createDynamicQuantize(builder, loc, weight, granularity.block,
                              recipe.getWeightFormat(), recipe);
    llvm::append_range(results, op.getResults());
  }
  func::ReturnOp::create(builder, loc, results);
  function.setFunctionType(
      builder.getFunctionType({}, ValueRange(results).getTypes()));
  return module;
}

/// Bytes of all resources of `module`.
static int64_t getResourceBytes(ModuleOp module) {
  int64_t bytes = 0;
  module.walk([&](arith::ConstantOp constant) {
    if (auto attr = dyn_cast<DenseResourceElementsAttr>(constant.getValue()))
      bytes += attr.getRawHandle().getBlob()->getData().size();
  });
  return bytes;
}

namespace {
struct FoldResult {
  Duration time = {};
  int64_t bytesIn = 0;
  int64_t bytesOut = 0;
  int64_t memory = 0;
};
} // namespace

/// Makes a module and folds it. None if the pass fails.
static std::optional<FoldResult> foldOnce(const Granularity &granularity) {
  int64_t baseline = getPeakMemory();
  MLIRContext context(threads ? MLIRContext::Threading::ENABLED
                              : MLIRContext::Threading::DISABLED);
  DialectRegistry registry;
  fp8::registerAllDialects(registry);
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  tensor::TensorDialect>();
  context.appendDialectRegistry(registry);
  context.loadAllAvailableDialects();
  int64_t weightBytes = rows * columns * 2;
  unsigned count =
      std::max<int64_t>(1, (int64_t(totalMiB) << 20) / weightBytes);
  OwningOpRef<ModuleOp> module = createModule(context, granularity, count);
  FoldResult result;
  result.bytesIn = getResourceBytes(*module);
  PassManager passes(&context);
  passes.addPass(createFoldWeightsPass());
  bool passed = true;
  result.time = measure([&] { passed = succeeded(passes.run(*module)); });
  result.bytesOut = getResourceBytes(*module);
  result.memory = getPeakMemory() - baseline;
  if (!passed)
    return std::nullopt;
  return result;
}

/// Prints one line for the fastest run. Returns false if the pass fails.
static bool runGranularity(const Granularity &granularity) {
  FoldResult best;
  for (unsigned i = 0; i < repeats; ++i) {
    std::optional<FoldResult> result =
        runInChild<FoldResult>([&] { return foldOnce(granularity); });
    if (!result)
      return false;
    if (i == 0 || result->time.cpu < best.time.cpu)
      best = *result;
  }
  llvm::outs() << llvm::format(
      "%-8s %6.2f GB/s a core %7.2f s CPU %7.2f s wall %6lld MB in %6lld MB "
      "out  peak %5.3f x (in + out)\n",
      granularity.name, best.bytesIn / best.time.cpu * 1e-9, best.time.cpu,
      best.time.wall, static_cast<long long>(best.bytesIn / 1000000),
      static_cast<long long>(best.bytesOut / 1000000),
      double(best.memory) / double(best.bytesIn + best.bytesOut));
  return true;
}

static int runFold() {
  if (rows <= 0 || columns <= 0 || totalMiB == 0 || repeats == 0) {
    llvm::errs() << "fp8-bench: expected positive sizes\n";
    return 1;
  }
  llvm::outs() << "fold-weights, bf16 to f8E4M3FN, weights of " << rows << " x "
               << columns << (transposed ? ", transposed" : "")
               << (threads ? ", all cores\n" : ", one core\n");
  for (const Granularity &granularity : granularities)
    if (!runGranularity(granularity))
      return 1;
  return 0;
}
