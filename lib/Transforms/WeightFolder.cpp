//===- WeightFolder.cpp - Quantize constants, each once -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From an operation to a job, from a job to buffers, from buffers to
// attributes.
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

/// The most that bytecode can ask for: its reader refuses a file whose buffer
/// happens to be less aligned than one of its resources.
static constexpr size_t blobAlignment = 16;

/// Page faults would take longer than the quantization of a large weight.
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
  bool isSplat = false;
  AsmResourceBlob blob = {};
  /// Set where the constant is not to be a resource.
  TypedAttr attr = {};

  void allocate(bool splat) {
    isSplat = splat;
    int64_t count = splat ? 1 : type.getNumElements();
    blob = HeapAsmResourceBlob::allocate(
        count * (type.getElementTypeBitWidth() / 8), blobAlignment);
    preferHugePages(blob.getMutableData());
  }
  char *data() { return blob.getMutableData().data(); }
  int64_t size() const { return blob.getData().size(); }
};
} // namespace

/// The quantization of one constant.
struct fp8::FoldJob {
  enum class Kind { DynamicQuantize, Quantize, Cast, Amax, ComputeScale };

  Kind kind;
  /// Same key, same results.
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

/// Everything that decides the results: the operation's name, attributes and
/// result types, and for each constant its elements and view.
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
    if (!tensor.isSplat)
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
// From jobs to buffers
//===----------------------------------------------------------------------===//

/// Runs `direct` on a row-major buffer or `permuted` on one that is not.
template <typename Direct, typename Permuted>
static void dispatch(const FoldJob &job, ArrayRef<int64_t> shape,
                     const void *data, bool isCopy, Direct direct,
                     Permuted permuted) {
  FloatKind kind = *getFloatKind(job.source.getElementType());
  const StridedView &view = job.source.view;
  if (isCopy || view.isRowMajor())
    return direct(data, kind);
  SmallVector<unsigned> order = view.getMemoryOrder();
  permuted(PermutedBuffer{data, kind, shape, order});
}

/// max(init, amax) of docs/Numerics.md [amax_c1].
static void takeMaximum(MutableArrayRef<float> amax, const char *init) {
  for (float &value : amax) {
    float other;
    std::memcpy(&other, init, sizeof(float));
    init += sizeof(float);
    if (std::isnan(other) || other > value)
      value = other;
  }
}

static void computeScales(const FoldJob &job, const char *amax, int64_t count,
                          char *scales) {
  unsigned width = getScaleByteWidth(job.spec.scale.type);
  for (int64_t i = 0; i < count; ++i) {
    float value;
    std::memcpy(&value, amax + i * sizeof(float), sizeof(float));
    storeScale(computeScale(value, job.spec.format, job.spec.scale),
               job.spec.scale.type, scales + i * width);
  }
}

/// Computes the results of `job` into its buffers. A splat is computed as a
/// tensor of one element: every block, also a ragged one, has the same amax.
static void computeBuffers(FoldJob &job) {
  bool splat = job.isSplat();
  SmallVector<int64_t> shape = job.source.view.shape;
  QuantizeSpec spec = job.spec;
  if (splat) {
    shape.assign(shape.size(), 1);
    spec.block.assign(spec.block.size(), wholeDim);
  }
  for (ConstantBuffer &result : job.results)
    result.allocate(splat);

  // A splat with scales that are none has to be written out.
  bool isCopy = job.source.isSplat || job.kind == FoldJob::Kind::ComputeScale;
  SmallVector<char, 0> copy;
  const char *data = job.source.bytes.data();
  if (isCopy && !splat) {
    copy = copyElements(job.source);
    data = copy.data();
  }
  SmallVector<char, 0> second;
  if (job.second && !splat)
    second = copyElements(*job.second);
  const char *secondData =
      splat && job.second ? job.second->bytes.data() : second.data();

  char *out = job.results[0].data();
  uint8_t *codes = reinterpret_cast<uint8_t *>(out);
  int64_t count = ShapedType::getNumElements(shape);
  switch (job.kind) {
  case FoldJob::Kind::DynamicQuantize: {
    void *scales = job.results[1].data();
    return dispatch(
        job, shape, data, isCopy,
        [&](const void *data, FloatKind kind) {
          dynamicQuantize(data, kind, shape, spec, codes, scales);
        },
        [&](const PermutedBuffer &buffer) {
          dynamicQuantize(buffer, spec, codes, scales);
        });
  }
  case FoldJob::Kind::Quantize:
    return dispatch(
        job, shape, data, isCopy,
        [&](const void *data, FloatKind kind) {
          quantize(data, kind, shape, secondData, spec, codes);
        },
        [&](const PermutedBuffer &buffer) {
          quantize(buffer, secondData, spec, codes);
        });
  case FoldJob::Kind::Cast:
    return dispatch(
        job, shape, data, isCopy,
        [&](const void *data, FloatKind kind) {
          castToFp8(data, kind, count, spec.format, spec.overflow, codes);
        },
        [&](const PermutedBuffer &buffer) {
          castToFp8(buffer, spec.format, spec.overflow, codes);
        });
  case FoldJob::Kind::Amax: {
    MutableArrayRef<float> amax(reinterpret_cast<float *>(out),
                                job.results[0].size() / sizeof(float));
    dispatch(
        job, shape, data, isCopy,
        [&](const void *data, FloatKind kind) {
          computeAmax(data, kind, shape, spec.block, amax.data());
        },
        [&](const PermutedBuffer &buffer) {
          computeAmax(buffer, spec.block, amax.data());
        });
    return takeMaximum(amax, secondData);
  }
  case FoldJob::Kind::ComputeScale:
    return computeScales(job, data, count, out);
  }
  llvm_unreachable("covered switch");
}

//===----------------------------------------------------------------------===//
// From buffers to attributes
//===----------------------------------------------------------------------===//

/// Data of a resource stays a resource; what is small is readable as dense.
static bool becomesResource(const FoldJob &job, const ConstantBuffer &result,
                            int64_t maxDenseBytes) {
  if (!job.source.isResource)
    return false;
  bool isData = getFormat(result.type.getElementType()).has_value();
  return isData || result.size() > maxDenseBytes;
}

static void computeJob(FoldJob &job, const FoldWeightsOptions &options) {
  computeBuffers(job);
  for (ConstantBuffer &result : job.results)
    if (!becomesResource(job, result, options.maxDenseBytes))
      result.attr = DenseElementsAttr::getFromRawBuffer(result.type,
                                                        result.blob.getData());
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
  folded->bytesBefore = job.source.bytes.size();
  for (ConstantBuffer &result : job.results) {
    folded->bytesAfter += result.size();
    folded->results.push_back(
        result.attr ? result.attr : makeResource(result, job.source.name));
  }
  if (job.source.global)
    globals.insert(job.source.global);
  if (job.producesData()) {
    ++numWeights;
    if (countedSources.insert(job.source.attr).second)
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
      op->emitOpError(refusal.message) << "; " << refusal.suggestion;
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
