//===- WeightFolder.cpp - Quantize each constant once ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes a job of an operation, computes the buffers of the job, and makes
// attributes of the buffers.
//
//===----------------------------------------------------------------------===//

#include "WeightFolder.h"
#include "PermutedBuffer.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Threading.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/ADT/bit.h"
#include <cmath>

#ifdef __linux__
#include <sys/mman.h>
#endif

using namespace mlir;
using namespace mlir::fp8;

/// The largest alignment that bytecode should ask for. Its reader refuses a
/// file whose buffer happens to be less aligned than one of its resources.
static constexpr size_t blobAlignment = 16;

/// Asks for huge pages. Otherwise page faults would take longer than the
/// quantization of a large weight.
static void preferHugePages(MutableArrayRef<char> memory) {
#ifdef __linux__
  constexpr uintptr_t hugePage = 2 << 20;
  uintptr_t begin =
      llvm::alignTo(reinterpret_cast<uintptr_t>(memory.begin()), hugePage);
  uintptr_t end =
      llvm::alignDown(reinterpret_cast<uintptr_t>(memory.end()), hugePage);
  if (begin < end)
    madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

//===----------------------------------------------------------------------===//
// Jobs
//===----------------------------------------------------------------------===//

namespace {
/// A constant while it is computed.
struct ConstantBuffer {
  RankedTensorType type;
  StringRef suffix;
  /// The number of bytes that are stored: one element for a splat.
  int64_t numBytes = 0;
  AsmResourceBlob blob = {};
  /// Set if the constant does not become a resource.
  TypedAttr attr = {};

  void allocate(bool splat) {
    int64_t count = splat ? 1 : type.getNumElements();
    numBytes = count * (type.getElementTypeBitWidth() / 8);
    blob = HeapAsmResourceBlob::allocate(numBytes, blobAlignment);
    preferHugePages(blob.getMutableData());
  }
  char *data() { return blob.getMutableData().data(); }
};
} // namespace

/// The quantization of one constant.
struct fp8::FoldJob {
  enum class Kind { DynamicQuantize, Quantize, Cast, Amax, ComputeScale };

  Kind kind;
  /// Jobs with the same key have the same results.
  Attribute key;
  ConstantTensor source;
  /// The scale of a quantize, the init of an amax.
  std::optional<ConstantTensor> second;
  QuantizeSpec spec;
  SmallVector<ConstantBuffer, 2> results;

  bool isSplat() const {
    return source.isSplat && (!second || second->isSplat) &&
           source.getNumElements() > 0;
  }
  bool producesData() const {
    return kind != Kind::Amax && kind != Kind::ComputeScale;
  }
};

/// The key of a job has everything that determines its results: the operation's
/// name, attributes and result types, and the elements and view of each
/// constant.
static Attribute getJobKey(Operation *op, const FoldJob &job) {
  Builder builder(op->getContext());
  SmallVector<Attribute> parts = {
      builder.getStringAttr(op->getName().getStringRef()),
      op->getAttrDictionary()};
  for (const ConstantBuffer &result : job.results)
    parts.push_back(TypeAttr::get(result.type));
  auto addConstant = [&](const ConstantTensor &tensor) {
    parts.push_back(tensor.attr);
    parts.push_back(builder.getDenseI64ArrayAttr(tensor.view.shape));
    if (tensor.isSplat)
      return;
    parts.push_back(builder.getI64IntegerAttr(tensor.view.offset));
    parts.push_back(builder.getDenseI64ArrayAttr(*tensor.view.strides));
  };
  addConstant(job.source);
  if (job.second)
    addConstant(*job.second);
  return builder.getArrayAttr(parts);
}

static void addResult(FoldJob &job, Type type, ArrayRef<int64_t> shape,
                      StringRef suffix) {
  job.results.push_back(
      {RankedTensorType::get(shape, getElementTypeOrSelf(type)), suffix});
}

static void setPolicy(FoldJob &job, Type scaleType, ScaleRounding rounding,
                      const APFloat &floor) {
  job.spec.scale.type = *getScaleType(getElementTypeOrSelf(scaleType));
  job.spec.scale.rounding = rounding;
  job.spec.scale.amaxFloor = floor.convertToFloat();
}

static Format getFormatOf(Value value) {
  return *getFormat(getElementTypeOrSelf(value.getType()));
}

static void describe(DynamicQuantizeOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::DynamicQuantize;
  job.spec.format = getFormatOf(op.getInit());
  job.spec.block = llvm::to_vector(op.getBlockShape());
  job.spec.division = op.getDivision();
  job.spec.overflow = op.getOverflow();
  setPolicy(job, op.getScaleInit().getType(), op.getScaleRounding(),
            op.getAmaxFloor());
  ArrayRef<int64_t> shape = job.source.view.shape;
  addResult(job, op.getInit().getType(), shape, ".fp8");
  addResult(job, op.getScaleInit().getType(),
            getScaleShape(shape, job.spec.block), ".scale");
}

static void describe(QuantizeOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::Quantize;
  job.spec.format = getFormatOf(op.getInit());
  job.spec.block = llvm::to_vector(op.getBlockShape());
  job.spec.division = op.getDivision();
  job.spec.overflow = op.getOverflow();
  job.spec.scale.type =
      *getScaleType(getElementTypeOrSelf(op.getScale().getType()));
  addResult(job, op.getInit().getType(), job.source.view.shape, ".fp8");
}

static void describe(CastOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::Cast;
  job.spec.format = getFormatOf(op.getResult());
  job.spec.overflow = op.getOverflow();
  addResult(job, op.getType(), job.source.view.shape, ".fp8");
}

static void describe(AmaxOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::Amax;
  job.spec.block = llvm::to_vector(op.getBlockShape());
  addResult(job, op.getInit().getType(),
            getScaleShape(job.source.view.shape, job.spec.block), ".amax");
}

static void describe(ComputeScaleOp op, FoldJob &job) {
  job.kind = FoldJob::Kind::ComputeScale;
  job.spec.format = *getFormat(op.getFormat());
  setPolicy(job, op.getInit().getType(), op.getScaleRounding(),
            op.getAmaxFloor());
  addResult(job, op.getInit().getType(), job.source.view.shape, ".scale");
}

/// The second constant that `op` needs besides its input, or null.
static Value getSecondInput(Operation *op) {
  if (auto quantize = dyn_cast<QuantizeOp>(op))
    return quantize.getScale();
  if (auto amax = dyn_cast<AmaxOp>(op))
    return amax.getInit();
  return {};
}

bool WeightFolder::canFold(Operation *op) {
  if (auto cast = dyn_cast<CastOp>(op))
    return isa<RankedTensorType>(cast.getType()) &&
           getFormat(getElementTypeOrSelf(cast.getType())) &&
           getFloatKind(getElementTypeOrSelf(cast.getInput().getType()));
  auto quantize = dyn_cast<DynamicQuantizeOp>(op);
  if (quantize && !quantize.getScaleOrder().empty())
    return false;
  return isa<DynamicQuantizeOp, QuantizeOp, AmaxOp, ComputeScaleOp>(op) &&
         op->getNumResults() != 0;
}

static std::optional<FoldJob>
makeJob(Operation *op, SymbolTableCollection &symbols, FoldRefusal &refusal) {
  std::optional<ConstantTensor> source =
      getConstantTensor(op->getOperand(0), symbols, refusal);
  if (!source)
    return std::nullopt;
  FoldJob job;
  job.source = std::move(*source);
  if (Value second = getSecondInput(op)) {
    job.second = getConstantTensor(second, symbols, refusal);
    if (!job.second) {
      if (refusal.code.empty())
        refusal = {"dynamic-scale",
                   "the weight is constant, the scale or running maximum that "
                   "it is combined with is not",
                   "use fp8.dynamic_quantize or a constant scale"};
      return std::nullopt;
    }
  }
  TypeSwitch<Operation *>(op)
      .Case<DynamicQuantizeOp, QuantizeOp, CastOp, AmaxOp, ComputeScaleOp>(
          [&](auto op) { describe(op, job); });
  job.key = getJobKey(op, job);
  return job;
}

//===----------------------------------------------------------------------===//
// Computing buffers
//===----------------------------------------------------------------------===//

namespace {
/// The buffers that a job reads.
struct JobInput {
  FloatKind kind = FloatKind::F32;
  /// The shape of the result. For a splat all sizes are 1, because all blocks,
  /// even ragged ones, have the same amax.
  SmallVector<int64_t> shape;
  QuantizeSpec spec;
  const char *data = nullptr;
  const char *second = nullptr;
  /// The order of the dimensions in memory, if it is not row-major.
  SmallVector<unsigned> order;
  /// Copies of data that cannot be read in place.
  SmallVector<char, 0> copy, secondCopy;

  bool isRowMajor() const { return order.empty(); }
  PermutedBuffer getPermuted() const { return {data, kind, shape, order}; }
};
} // namespace

/// Whether the elements must be copied before they can be quantized: a splat
/// whose scales are not equal, a slice of columns, or data at an unaligned
/// address of a file.
static bool needsCopy(const ConstantTensor &tensor, const char *data) {
  if (tensor.isSplat || llvm::is_contained(tensor.view.shape, 0))
    return true;
  size_t width = tensor.getElementType().getIntOrFloatBitWidth() / 8;
  return !tensor.view.isPermutation() ||
         reinterpret_cast<uintptr_t>(data) % width != 0;
}

static void readSplat(const FoldJob &job, JobInput &input) {
  input.shape.assign(input.shape.size(), 1);
  input.spec.block.assign(input.spec.block.size(), wholeDim);
  input.data = job.source.bytes.data();
  if (job.second)
    input.second = job.second->bytes.data();
}

static void readElements(const FoldJob &job, JobInput &input) {
  const ConstantTensor &source = job.source;
  size_t width = source.getElementType().getIntOrFloatBitWidth() / 8;
  input.data = source.bytes.data() + source.view.offset * width;
  bool isScale = job.kind == FoldJob::Kind::ComputeScale;
  if (needsCopy(source, input.data) || (isScale && !source.view.isRowMajor())) {
    input.copy = copyElements(source);
    input.data = input.copy.data();
  } else if (!source.view.isRowMajor()) {
    input.order = source.view.getMemoryOrder();
  }
  if (job.second) {
    input.secondCopy = copyElements(*job.second);
    input.second = input.secondCopy.data();
  }
}

static JobInput readInput(const FoldJob &job) {
  JobInput input;
  input.kind = getFloatKind(job.source.getElementType()).value();
  input.shape = job.source.view.shape;
  input.spec = job.spec;
  if (job.isSplat())
    readSplat(job, input);
  else
    readElements(job, input);
  return input;
}

static void runDynamicQuantize(const JobInput &input, uint8_t *codes,
                               void *scales) {
  if (input.isRowMajor())
    return dynamicQuantize(input.data, input.kind, input.shape, input.spec,
                           codes, scales);
  dynamicQuantize(input.getPermuted(), input.spec, codes, scales);
}

static void runQuantize(const JobInput &input, uint8_t *codes) {
  if (input.isRowMajor())
    return quantize(input.data, input.kind, input.shape, input.second,
                    input.spec, codes);
  quantize(input.getPermuted(), input.second, input.spec, codes);
}

static void runCast(const JobInput &input, uint8_t *codes) {
  if (input.isRowMajor())
    return castToFp8(input.data, input.kind,
                     ShapedType::getNumElements(input.shape), input.spec.format,
                     input.spec.overflow, codes);
  castToFp8(input.getPermuted(), input.spec.format, input.spec.overflow, codes);
}

/// Computes max(init, amax), as docs/Numerics.md says in [amax_c1].
static void runAmax(const JobInput &input, MutableArrayRef<float> amax) {
  if (input.isRowMajor())
    computeAmax(input.data, input.kind, input.shape, input.spec.block,
                amax.data());
  else
    computeAmax(input.getPermuted(), input.spec.block, amax.data());
  const char *init = input.second;
  for (float &value : amax) {
    float other;
    std::memcpy(&other, init, sizeof(float));
    init += sizeof(float);
    if (std::isnan(other) || other > value)
      value = other;
  }
}

static void runComputeScale(const JobInput &input, char *scales) {
  unsigned width = getScaleByteWidth(input.spec.scale.type);
  for (int64_t i = 0, e = ShapedType::getNumElements(input.shape); i < e; ++i) {
    float amax;
    std::memcpy(&amax, input.data + i * sizeof(float), sizeof(float));
    storeScale(computeScale(amax, input.spec.format, input.spec.scale),
               input.spec.scale.type, scales + i * width);
  }
}

/// Computes the results of `job` into its buffers.
static void computeBuffers(FoldJob &job) {
  for (ConstantBuffer &result : job.results)
    result.allocate(job.isSplat());
  JobInput input = readInput(job);
  char *out = job.results[0].data();
  uint8_t *codes = reinterpret_cast<uint8_t *>(out);
  switch (job.kind) {
  case FoldJob::Kind::DynamicQuantize:
    return runDynamicQuantize(input, codes, job.results[1].data());
  case FoldJob::Kind::Quantize:
    return runQuantize(input, codes);
  case FoldJob::Kind::Cast:
    return runCast(input, codes);
  case FoldJob::Kind::Amax:
    return runAmax(input, {reinterpret_cast<float *>(out),
                           job.results[0].numBytes / sizeof(float)});
  case FoldJob::Kind::ComputeScale:
    return runComputeScale(input, out);
  }
  llvm_unreachable("covered switch");
}

//===----------------------------------------------------------------------===//
// Making attributes
//===----------------------------------------------------------------------===//

/// Whether a result becomes a resource. Data of a resource do, and small scales
/// become dense, so that they are readable.
static bool becomesResource(const FoldJob &job, const ConstantBuffer &result,
                            int64_t maxDenseBytes) {
  if (!job.source.isResource)
    return false;
  bool isData = getFormat(result.type.getElementType()).has_value();
  return isData || result.numBytes > maxDenseBytes;
}

static void computeJob(FoldJob &job, const FoldWeightsOptions &options) {
  computeBuffers(job);
  for (ConstantBuffer &result : job.results) {
    if (becomesResource(job, result, options.maxDenseBytes))
      continue;
    result.attr =
        DenseElementsAttr::getFromRawBuffer(result.type, result.blob.getData());
    result.blob = {};
  }
}

/// Puts the buffer into the context as a resource named after the weight.
static TypedAttr makeResource(ConstantBuffer &result, StringRef name) {
  auto &manager = DenseResourceElementsHandle::getManagerInterface(
      result.type.getContext());
  return DenseResourceElementsAttr::get(
      result.type,
      manager.insert((name + result.suffix).str(), std::move(result.blob)));
}

const FoldedConstants *WeightFolder::finish(FoldJob &job) {
  auto folded = std::make_unique<FoldedConstants>();
  folded->name = job.source.name;
  size_t width = job.source.getElementType().getIntOrFloatBitWidth() / 8;
  folded->bytesBefore =
      job.source.isSplat ? width : job.source.getNumElements() * width;
  for (ConstantBuffer &result : job.results) {
    folded->bytesAfter += result.numBytes;
    folded->results.push_back(
        result.attr ? result.attr : makeResource(result, job.source.name));
  }
  if (job.source.global)
    globals.insert(job.source.global);
  if (job.producesData()) {
    ++numWeights;
    // Count a weight once, even if its elements are quantized in several ways.
    Builder builder(context);
    Attribute elements = builder.getArrayAttr(
        {job.source.attr, builder.getI64IntegerAttr(job.source.view.offset),
         builder.getI64IntegerAttr(job.source.getNumElements())});
    if (countedSources.insert(elements).second)
      bytesBefore += folded->bytesBefore;
    bytesAfter += folded->bytesAfter;
  }
  return (cache[job.key] = std::move(folded)).get();
}

//===----------------------------------------------------------------------===//
// WeightFolder
//===----------------------------------------------------------------------===//

WeightFolder::WeightFolder(MLIRContext *context,
                           const FoldWeightsOptions &options)
    : context(context), options(options) {}

WeightFolder::~WeightFolder() = default;

LogicalResult WeightFolder::prefetch(ArrayRef<Operation *> ops) {
  bool failed = false;
  SmallVector<FoldJob, 0> jobs;
  llvm::DenseSet<Attribute> seen;
  for (Operation *op : ops) {
    FoldRefusal refusal;
    std::optional<FoldJob> job = makeJob(op, symbols, refusal);
    if (refusal.isError) {
      emitError(op->getLoc()) << "'" << op->getName() << "' op "
                              << refusal.message << "; " << refusal.suggestion;
      failed = true;
    }
    if (job && seen.insert(job->key).second)
      jobs.push_back(std::move(*job));
  }
  if (failed)
    return failure();
  parallelForEach(context, jobs,
                  [&](FoldJob &job) { computeJob(job, options); });
  for (FoldJob &job : jobs)
    finish(job);
  return success();
}

const FoldedConstants *WeightFolder::fold(Operation *op, FoldRefusal &refusal) {
  std::optional<FoldJob> job = makeJob(op, symbols, refusal);
  if (!job)
    return nullptr;
  if (auto it = cache.find(job->key); it != cache.end())
    return it->second.get();
  computeJob(*job, options);
  return finish(*job);
}
