//===- ScalingBench.cpp - Time of fp8-quantize-pipeline by module size ----===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes modules like transformers with a small and a large number of matmuls,
// runs the pipeline on them, and prints the times and their ratio.
//
//===----------------------------------------------------------------------===//

#include "BenchModes.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/InitAllDialects.h"
#include "fp8/Pipelines/Pipelines.h"
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

static int runScaling();

static Mode scalingMode("scaling", "fp8-quantize-pipeline on many matmuls",
                        runScaling);
static cl::opt<unsigned> smallCount("small",
                                    cl::desc("matmuls of the small module"),
                                    cl::init(1000), cl::sub(scalingMode));
static cl::opt<unsigned> largeCount("large",
                                    cl::desc("matmuls of the large module"),
                                    cl::init(10000), cl::sub(scalingMode));
static cl::opt<bool> perPass("timing", cl::desc("print the time of each pass"),
                             cl::sub(scalingMode));

/// Rows of the activations, and both sizes of every weight.
static constexpr int64_t numTokens = 16, width = 64;

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

namespace {
/// Fills one function with layers. A layer has attention projections that share
/// an activation, an output projection, and a gated MLP. These are seven
/// matmuls, each with a transposed weight and a bias. Weights are alternately
/// resources and parameters.
class LayerBuilder {
public:
  LayerBuilder(OpBuilder &builder, StringRef name, unsigned &nextWeight);

  /// Appends matmuls until there are `count`, and then the return.
  void build(unsigned count);

private:
  RankedTensorType getType(ArrayRef<int64_t> shape, Type element) {
    return RankedTensorType::get(shape, element);
  }
  Value createWeight();
  Value createBias();
  Value linear(Value input);
  /// bf16 elementwise op `Op` of two activations.
  template <typename Op>
  Value combine(Value lhs, Value rhs);
  bool isFull() { return numMatmuls == limit; }

  OpBuilder &builder;
  Location loc;
  unsigned &nextWeight;
  func::FuncOp function;
  unsigned numMatmuls = 0, limit = 0;
  Value zero;
};
} // namespace

LayerBuilder::LayerBuilder(OpBuilder &builder, StringRef name,
                           unsigned &nextWeight)
    : builder(builder), loc(builder.getUnknownLoc()), nextWeight(nextWeight) {
  auto type = getType({numTokens, width}, builder.getBF16Type());
  function = func::FuncOp::create(builder, loc, name,
                                  builder.getFunctionType({type}, {type}));
  builder.setInsertionPointToStart(function.addEntryBlock());
  zero = arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(0));
}

/// bf16 values that differ from weight to weight.
static AsmResourceBlob createBlob(int64_t count, unsigned seed) {
  AsmResourceBlob blob = HeapAsmResourceBlob::allocate(count * 2, 16);
  auto *values = reinterpret_cast<uint16_t *>(blob.getMutableData().data());
  for (int64_t i = 0; i < count; ++i)
    values[i] = 0x3C00 + (i * 37 + seed * 101) % 0x200;
  return blob;
}

Value LayerBuilder::createWeight() {
  auto type = getType({width, width}, builder.getBF16Type());
  std::string name = "layers." + std::to_string(nextWeight) + ".weight";
  bool isParameter = nextWeight % 2;
  ++nextWeight;
  if (isParameter)
    return function.getBody().front().addArgument(type, loc);
  auto &manager =
      DenseResourceElementsHandle::getManagerInterface(builder.getContext());
  auto attr = DenseResourceElementsAttr::get(
      type, manager.insert(name, createBlob(width * width, nextWeight)));
  return arith::ConstantOp::create(builder, loc, attr);
}

Value LayerBuilder::createBias() {
  auto type = getType({width}, builder.getBF16Type());
  SmallVector<uint16_t> values;
  for (int64_t i = 0; i < width; ++i)
    values.push_back(0x3C00 + (i * 13 + nextWeight * 7) % 0x180);
  ArrayRef<char> bytes(reinterpret_cast<const char *>(values.data()),
                       values.size() * sizeof(uint16_t));
  return arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::getFromRawBuffer(type, bytes));
}

/// truncate(matmul(input, transpose(weight)) + bias).
Value LayerBuilder::linear(Value input) {
  Type bf16 = builder.getBF16Type(), f32 = builder.getF32Type();
  ++numMatmuls;
  Value weight = createWeight();
  Value transposed = tensor::EmptyOp::create(
      builder, loc, ArrayRef<int64_t>{width, width}, bf16);
  transposed = linalg::TransposeOp::create(builder, loc, weight, transposed,
                                           ArrayRef<int64_t>{1, 0})
                   .getResult()[0];
  Value init = tensor::EmptyOp::create(
      builder, loc, ArrayRef<int64_t>{numTokens, width}, f32);
  init = linalg::FillOp::create(builder, loc, zero, init).getResult(0);
  Value sum = linalg::MatmulOp::create(builder, loc,
                                       ValueRange{input, transposed}, init)
                  .getResult(0);
  Value result = tensor::EmptyOp::create(
      builder, loc, ArrayRef<int64_t>{numTokens, width}, bf16);
  AffineMap rowMajor = builder.getMultiDimIdentityMap(2);
  AffineMap perColumn =
      AffineMap::get(2, 0, builder.getAffineDimExpr(1), builder.getContext());
  SmallVector<utils::IteratorType> parallel(2, utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, TypeRange{result.getType()},
             ValueRange{sum, createBias()}, ValueRange{result},
             ArrayRef<AffineMap>{rowMajor, perColumn, rowMajor}, parallel,
             [&](OpBuilder &body, Location loc, ValueRange args) {
               Value bias = arith::ExtFOp::create(body, loc, f32, args[1]);
               Value sum = arith::AddFOp::create(body, loc, args[0], bias);
               Value rounded = arith::TruncFOp::create(body, loc, bf16, sum);
               linalg::YieldOp::create(body, loc, rounded);
             })
      .getResult(0);
}

template <typename Op>
Value LayerBuilder::combine(Value lhs, Value rhs) {
  Value init = tensor::EmptyOp::create(
      builder, loc, ArrayRef<int64_t>{numTokens, width}, builder.getBF16Type());
  AffineMap map = builder.getMultiDimIdentityMap(2);
  SmallVector<utils::IteratorType> parallel(2, utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, TypeRange{init.getType()}, ValueRange{lhs, rhs},
             ValueRange{init}, ArrayRef<AffineMap>{map, map, map}, parallel,
             [](OpBuilder &body, Location loc, ValueRange args) {
               Value value = Op::create(body, loc, args[0], args[1]);
               linalg::YieldOp::create(body, loc, value);
             })
      .getResult(0);
}

void LayerBuilder::build(unsigned count) {
  limit = count;
  Value x = function.getArgument(0);
  while (!isFull()) {
    // Attention without its softmax: projections that share an activation.
    Value mixed = linear(x);
    for (unsigned i = 0; i < 2 && !isFull(); ++i)
      mixed = combine<arith::AddFOp>(mixed, linear(x));
    x = combine<arith::AddFOp>(x, isFull() ? mixed : linear(mixed));
    if (isFull())
      break;
    // A gated MLP.
    Value up = linear(x);
    if (!isFull())
      up = combine<arith::MulFOp>(up, linear(x));
    x = combine<arith::AddFOp>(x, isFull() ? up : linear(up));
  }
  func::ReturnOp::create(builder, loc, x);
  Block &entry = function.getBody().front();
  function.setFunctionType(builder.getFunctionType(entry.getArgumentTypes(),
                                                   function.getResultTypes()));
  SmallVector<DictionaryAttr> attrs = {builder.getDictionaryAttr({})};
  for (unsigned i = 1, e = entry.getNumArguments(); i < e; ++i)
    attrs.push_back(builder.getDictionaryAttr(builder.getNamedAttr(
        "fp8.param",
        builder.getStringAttr(function.getName() + ".weights." + Twine(i)))));
  function.setAllArgAttrs(attrs);
}

/// `count` matmuls in functions of at most `perFunction`.
static OwningOpRef<ModuleOp> createModule(MLIRContext &context, unsigned count,
                                          unsigned perFunction) {
  OpBuilder builder(&context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder.getUnknownLoc());
  unsigned nextWeight = 0;
  for (unsigned done = 0; done < count; done += perFunction) {
    builder.setInsertionPointToEnd(module->getBody());
    LayerBuilder(builder, "f" + std::to_string(done), nextWeight)
        .build(std::min(perFunction, count - done));
  }
  return module;
}

//===----------------------------------------------------------------------===//
// Measurement
//===----------------------------------------------------------------------===//

static int64_t countRewritten(ModuleOp module) {
  int64_t count = 0;
  module.walk([&](ScaledMatmulOp) { ++count; });
  return count;
}

/// The time of the pipeline. None if it fails or does not rewrite a matmul.
static std::optional<Duration> runPipeline(unsigned count,
                                           unsigned perFunction) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  DialectRegistry registry;
  fp8::registerAllDialects(registry);
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  tensor::TensorDialect>();
  context.appendDialectRegistry(registry);
  context.loadAllAvailableDialects();
  OwningOpRef<ModuleOp> module = createModule(context, count, perFunction);
  PassManager passes(&context);
  buildQuantizePipeline(passes);
  if (perPass)
    passes.enableTiming();
  bool passed = true;
  Duration time = measure([&] { passed = succeeded(passes.run(*module)); });
  if (!passed)
    return std::nullopt;
  if (int64_t rewritten = countRewritten(*module); rewritten != count) {
    llvm::errs() << "expected " << count << " rewritten matmuls, got "
                 << rewritten << "\n";
    return std::nullopt;
  }
  return time;
}

static bool compareSizes(const char *name, unsigned perFunction) {
  Duration times[2];
  unsigned counts[] = {smallCount, largeCount};
  for (unsigned i = 0; i < 2; ++i) {
    std::optional<Duration> time = runInChild<Duration>([&] {
      return runPipeline(counts[i], std::min(perFunction, counts[i]));
    });
    if (!time)
      return false;
    times[i] = *time;
    llvm::outs() << llvm::format(
        "%-24s %6u matmuls %7.2f s CPU %7.2f s wall %7.1f us CPU a matmul\n",
        name, counts[i], times[i].cpu, times[i].wall,
        times[i].cpu / counts[i] * 1e6);
  }
  llvm::outs() << llvm::format("%-24s ratio %.2f, %.1f is linear\n", name,
                               times[1].cpu / times[0].cpu,
                               double(counts[1]) / counts[0]);
  return true;
}

static int runScaling() {
  if (smallCount == 0 || largeCount <= smallCount) {
    llvm::errs() << "expected 0 < small < large, got " << smallCount << " and "
                 << largeCount << "\n";
    return 1;
  }
  llvm::outs() << "fp8-quantize-pipeline, recipe=block, one thread\n";
  return compareSizes("one function", ~0u) &&
                 compareSizes("functions of 100", 100)
             ? 0
             : 1;
}
