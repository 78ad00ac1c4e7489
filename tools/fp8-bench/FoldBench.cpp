//===- FoldBench.cpp - Throughput and memory of --fp8-fold-weights --------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Folds synthetic bf16 weights, made in memory as resources, and prints the
// rate of bf16 input a core and the peak memory above what input and output
// need.
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

/// bf16 values of magnitudes around those of trained weights: every exponent
/// from 2^-12 to 2^-5, all mantissas, both signs.
static void fillWeights(MutableArrayRef<char> bytes, uint64_t seed) {
  auto *values = reinterpret_cast<uint16_t *>(bytes.data());
  uint64_t state = seed * 0x9E3779B97F4A7C15 + 1;
  for (size_t i = 0, e = bytes.size() / 2; i < e; ++i) {
    state = state * 6364136223846793005 + 1442695040888963407;
    uint16_t random = static_cast<uint16_t>(state >> 48);
    uint16_t exponent = 115 + (random >> 13);
    values[i] = (random & 0x807F) | (exponent << 7);
  }
}

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

/// Bytes of all resources that `module` mentions.
static int64_t getResourceBytes(ModuleOp module) {
  int64_t bytes = 0;
  module.walk([&](arith::ConstantOp constant) {
    if (auto attr = dyn_cast<DenseResourceElementsAttr>(constant.getValue()))
      bytes += attr.getRawHandle().getBlob()->getData().size();
  });
  return bytes;
}

/// Prints one line; false where the pass fails.
static bool runGranularity(const Granularity &granularity) {
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
  int64_t before = getResourceBytes(*module);

  PassManager passes(&context);
  passes.addPass(createFoldWeightsPass());
  bool passed = true;
  Duration time = measure([&] { passed = succeeded(passes.run(*module)); });
  int64_t after = getResourceBytes(*module);
  llvm::outs() << llvm::format(
      "%-8s %6.2f GB/s a core %7.2f s CPU %7.2f s wall %6lld MB in %6lld MB "
      "out  peak %5.3f x (in + out)\n",
      granularity.name, before / time.cpu * 1e-9, time.cpu, time.wall,
      static_cast<long long>(before / 1000000),
      static_cast<long long>(after / 1000000),
      double(getPeakMemory() - baseline) / double(before + after));
  return passed;
}

static int runFold() {
  llvm::outs() << "fold-weights, bf16 to f8E4M3FN, weights of " << rows << " x "
               << columns << (transposed ? ", transposed" : "")
               << (threads ? ", all cores\n" : ", one core\n");
  llvm::outs().flush();
  for (const Granularity &granularity : granularities)
    if (!runInChild([&] { return runGranularity(granularity); }))
      return 1;
  return 0;
}
