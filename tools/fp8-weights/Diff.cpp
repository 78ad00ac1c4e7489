//===- Diff.cpp - Compare values of checkpoints ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The subcommand diff: values of every tensor, whatever the layouts.
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "DiffReport.h"
#include "Listing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <algorithm>

using namespace mlir::fp8;

namespace {
/// A checkpoint whose tensors are found by name.
class ValueSource {
public:
  static llvm::Expected<ValueSource> open(llvm::StringRef path);

  const Checkpoint &getCheckpoint() const { return *checkpoint; }
  const RecognizedCheckpoint &getRecognized() const { return *recognized; }
  /// Tensors with values: weights, whatever their layout, and others.
  const StoredTensor *find(llvm::StringRef name) const {
    return tensors.lookup(name);
  }
  std::vector<const StoredTensor *> list() const;
  std::string describe(const StoredTensor &tensor) const;
  llvm::Error read(const StoredTensor &tensor,
                   std::vector<float> &values) const;

private:
  std::unique_ptr<Checkpoint> checkpoint;
  std::unique_ptr<RecognizedCheckpoint> recognized;
  llvm::StringMap<const StoredWeight *> weights;
  llvm::StringMap<const StoredTensor *> tensors;
};
} // namespace

llvm::Expected<ValueSource> ValueSource::open(llvm::StringRef path) {
  ValueSource source;
  auto checkpoint = Checkpoint::open(path);
  if (!checkpoint)
    return checkpoint.takeError();
  source.checkpoint = std::make_unique<Checkpoint>(std::move(*checkpoint));
  auto recognized = recognizeLayout(*source.checkpoint);
  if (!recognized)
    return recognized.takeError();
  source.recognized =
      std::make_unique<RecognizedCheckpoint>(std::move(*recognized));
  for (const StoredWeight &weight : source.recognized->weights) {
    source.weights[weight.getName()] = &weight;
    source.tensors[weight.getName()] = weight.weight;
  }
  for (const StoredTensor *tensor : source.recognized->others)
    source.tensors[tensor->name] = tensor;
  return std::move(source);
}

/// In file order.
std::vector<const StoredTensor *> ValueSource::list() const {
  std::vector<const StoredTensor *> result;
  for (const StoredTensor &tensor : checkpoint->getTensors())
    if (tensors.contains(tensor.name))
      result.push_back(&tensor);
  return result;
}

std::string ValueSource::describe(const StoredTensor &tensor) const {
  const StoredWeight *weight = weights.lookup(tensor.name);
  return weight ? weight->form.print() : getName(tensor.dtype).str();
}

llvm::Error ValueSource::read(const StoredTensor &tensor,
                              std::vector<float> &values) const {
  values.resize(tensor.getNumElements());
  if (const StoredWeight *weight = weights.lookup(tensor.name)) {
    WeightData data;
    if (llvm::Error error = readWeight(*checkpoint, *weight, data))
      return error;
    dequantizeWeight(weight->form, data, FloatKind::F32, values.data());
    return llvm::Error::success();
  }
  std::vector<char> bytes;
  if (llvm::Error error = readTensor(*checkpoint, tensor, bytes))
    return error;
  if (auto format = getFormat(tensor.dtype)) {
    // Not a weight, by its name: without a scale.
    for (auto [value, byte] : llvm::zip_equal(values, bytes))
      value = decode(byte, *format);
    return llvm::Error::success();
  }
  FloatKind kind = *getFloatKind(tensor.dtype);
  for (size_t i = 0; i < values.size(); ++i) {
    const char *element = bytes.data() + i * getByteWidth(kind);
    values[i] = loadScale(element, getScaleTypeOf(kind));
  }
  return llvm::Error::success();
}

/// Tensors without values are compared in parts of this size.
static constexpr uint64_t partBytes = uint64_t(4) << 20;

static bool hasValues(const StoredTensor &tensor) {
  return getFloatKind(tensor.dtype) || getFormat(tensor.dtype);
}

//===----------------------------------------------------------------------===//
// One tensor
//===----------------------------------------------------------------------===//

/// Whether `other` is `shape` padded to multiples of 32.
static bool isPadded(llvm::ArrayRef<int64_t> shape,
                     llvm::ArrayRef<int64_t> other) {
  return shape.size() == 2 && other.size() == 2 &&
         llvm::all_of(llvm::zip_equal(shape, other), [](auto sizes) {
           auto [size, padded] = sizes;
           return padded >= size && padded - size < 32;
         });
}

static void compare(llvm::ArrayRef<int64_t> shape,
                    llvm::ArrayRef<float> reference,
                    llvm::ArrayRef<int64_t> otherShape,
                    llvm::ArrayRef<float> values, ErrorStats &stats) {
  int64_t columns = shape.empty() ? 1 : shape.back();
  int64_t otherColumns = otherShape.empty() ? 1 : otherShape.back();
  if (columns == 0)
    return;
  for (int64_t row = 0, e = reference.size() / columns; row < e; ++row)
    stats.addRow(reference.slice(row * columns, columns),
                 values.slice(row * otherColumns, columns));
}

static llvm::Expected<TensorDiff> diffTensor(const StoredTensor &tensor,
                                             llvm::ArrayRef<float> reference,
                                             const ValueSource &source) {
  TensorDiff diff;
  const StoredTensor *other = source.find(tensor.name);
  if (!other) {
    diff.problem = "missing";
    return diff;
  }
  diff.form = source.describe(*other);
  bool sameShape = llvm::equal(tensor.shape, other->shape);
  if (!hasValues(*other))
    diff.problem = "no values";
  else if (!sameShape && !isPadded(tensor.shape, other->shape))
    diff.problem = "shape " + printBlockShape(other->shape);
  if (!diff.problem.empty())
    return diff;
  std::vector<float> values;
  if (llvm::Error error = source.read(*other, values))
    return error;
  diff.stats.emplace();
  compare(tensor.shape, reference, other->shape, values, *diff.stats);
  return diff;
}

/// Integers and the like: as bytes, for which parts of both are in memory.
static llvm::Expected<TensorDiff> diffBytes(const ValueSource &reference,
                                            const StoredTensor &tensor,
                                            const ValueSource &source) {
  TensorDiff diff;
  const StoredTensor *other = source.find(tensor.name);
  if (!other) {
    diff.problem = "missing";
    return diff;
  }
  diff.form = source.describe(*other);
  if (other->dtype != tensor.dtype || other->shape != tensor.shape) {
    diff.problem = formatTensor(getName(other->dtype), other->shape);
    return diff;
  }
  uint64_t size = tensor.getByteSize(), differing = 0;
  for (uint64_t offset = 0; offset < size; offset += partBytes) {
    std::vector<char> expected(std::min(partBytes, size - offset));
    std::vector<char> found(expected.size());
    if (llvm::Error error =
            reference.getCheckpoint().read(tensor, offset, expected))
      return error;
    if (llvm::Error error = source.getCheckpoint().read(*other, offset, found))
      return error;
    for (auto [a, b] : llvm::zip_equal(expected, found))
      differing += a != b;
  }
  diff.isSame = differing == 0;
  if (!diff.isSame)
    diff.problem = std::to_string(differing) + " of " + std::to_string(size) +
                   " bytes differ";
  return diff;
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

static llvm::Expected<std::vector<DiffRow>>
diffAll(const ValueSource &reference, llvm::ArrayRef<ValueSource> others,
        unsigned threads) {
  std::vector<const StoredTensor *> tensors = reference.list();
  std::vector<DiffRow> rows(tensors.size());
  std::vector<uint64_t> memory;
  for (const StoredTensor *tensor : tensors)
    memory.push_back(hasValues(*tensor) ? tensor->getNumElements() * 12
                                        : 2 * partBytes);
  PipelineOptions options;
  options.threads = threads;
  auto work = [&](PipelineJob &, size_t i) -> llvm::Error {
    const StoredTensor &tensor = *tensors[i];
    std::vector<float> values;
    if (hasValues(tensor))
      if (llvm::Error error = reference.read(tensor, values))
        return error;
    rows[i].name = tensor.name;
    rows[i].shape.assign(tensor.shape.begin(), tensor.shape.end());
    for (const ValueSource &other : others) {
      auto diff = hasValues(tensor) ? diffTensor(tensor, values, other)
                                    : diffBytes(reference, tensor, other);
      if (!diff)
        return diff.takeError();
      rows[i].others.push_back(std::move(*diff));
    }
    return llvm::Error::success();
  };
  if (llvm::Error error = runPipeline(memory, options, work))
    return error;
  return rows;
}

static bool isIdentical(const DiffRow &row) {
  return llvm::all_of(row.others, [](const TensorDiff &diff) {
    return diff.isSame || (diff.stats && diff.stats->isEqual());
  });
}

static DiffReport makeReport(const DiffOptions &options,
                             const ValueSource &reference,
                             llvm::ArrayRef<ValueSource> others,
                             std::vector<DiffRow> rows) {
  DiffReport report;
  report.reference = options.reference;
  report.others = options.others;
  report.totals.resize(others.size());
  for (const DiffRow &row : rows)
    for (auto [diff, total] : llvm::zip_equal(row.others, report.totals))
      if (diff.stats)
        total.merge(*diff.stats);
  report.identical = llvm::count_if(rows, isIdentical);
  llvm::erase_if(rows, isIdentical);
  report.rows = std::move(rows);
  for (const ValueSource &other : others) {
    std::vector<std::string> &extra = report.extra.emplace_back();
    for (const StoredTensor *tensor : other.list())
      if (!reference.find(tensor->name))
        extra.push_back(tensor->name);
  }
  return report;
}

/// A stream with an error would end the process.
static llvm::Error flush(llvm::raw_ostream &os) {
  os.flush();
  auto &file = static_cast<llvm::raw_fd_ostream &>(os);
  std::error_code code = file.error();
  file.clear_error();
  return llvm::errorCodeToError(code);
}

static llvm::Error
writeInPlace(llvm::StringRef path,
             llvm::function_ref<llvm::Error(llvm::raw_ostream &)> write) {
  std::error_code code;
  llvm::raw_fd_ostream os(path, code);
  return code ? llvm::errorCodeToError(code) : write(os);
}

/// What a symbolic link leads to, which a rename would replace.
static std::string getTarget(llvm::StringRef path) {
  llvm::SmallString<128> target;
  return path == "-" || llvm::sys::fs::real_path(path, target)
             ? path.str()
             : target.str().str();
}

/// All or nothing: a report that was there stays until the new one is complete.
static llvm::Error writeTo(llvm::StringRef path, const DiffReport &report,
                           void (*print)(const DiffReport &,
                                         llvm::raw_ostream &)) {
  if (path.empty())
    return llvm::Error::success();
  auto write = [&](llvm::raw_ostream &os) {
    print(report, os);
    return flush(os);
  };
  // Devices and pipes are no files to replace.
  bool isOther =
      llvm::sys::fs::exists(path) && !llvm::sys::fs::is_regular_file(path);
  std::error_code code = llvm::errorToErrorCode(
      isOther ? writeInPlace(path, write)
              : llvm::writeToOutput(getTarget(path), write));
  if (code)
    return llvm::createStringError(code, "expected to write '" + path +
                                             "', got: " + code.message());
  return llvm::Error::success();
}

/// Before the work: a report must not replace what is compared.
static llvm::Error checkReportPath(llvm::StringRef path,
                                   const DiffOptions &options) {
  llvm::SmallVector<llvm::StringRef> compared(options.others.begin(),
                                              options.others.end());
  compared.push_back(options.reference);
  bool isCompared = llvm::any_of(compared, [&](llvm::StringRef input) {
    return llvm::sys::fs::equivalent(path, input);
  });
  if (isCompared || path.ends_with(".safetensors"))
    return llvm::createStringError(
        "expected a report that is no checkpoint, got '" + path + "'");
  llvm::StringRef folder = llvm::sys::path::parent_path(path);
  if (!folder.empty() && !llvm::sys::fs::is_directory(folder))
    return llvm::createStringError(
        "expected a report in a folder that exists, got '" + path + "'");
  return llvm::Error::success();
}

llvm::Error mlir::fp8::runDiff(const DiffOptions &options) {
  for (llvm::StringRef path : {options.json, options.html})
    if (llvm::Error error = checkReportPath(path, options))
      return error;
  auto reference = ValueSource::open(options.reference);
  if (!reference)
    return reference.takeError();
  std::vector<ValueSource> others;
  for (const std::string &path : options.others) {
    auto other = ValueSource::open(path);
    if (!other)
      return other.takeError();
    others.push_back(std::move(*other));
  }
  auto rows = diffAll(*reference, others, options.threads);
  if (!rows)
    return rows.takeError();
  DiffReport report = makeReport(options, *reference, others, std::move(*rows));
  if (options.json != "-")
    printDiff(report, options.limit, llvm::outs());
  if (llvm::Error error = writeTo(options.json, report, printDiffJson))
    return error;
  return writeTo(options.html, report, printDiffHtml);
}
