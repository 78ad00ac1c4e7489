//===- Diff.cpp - Compare values of checkpoints ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The subcommand diff. It compares the values of all tensors, in any layouts.
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "DiffReport.h"
#include "Listing.h"
#include "ValueSource.h"
#include "fp8/Checkpoint/Bands.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <algorithm>
#include <atomic>

using namespace mlir::fp8;

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

/// The tensor to compare with, or none and a problem.
static std::optional<RowReader> findOther(const ValueSource &source,
                                          const StoredTensor &tensor,
                                          TensorDiff &diff) {
  const StoredTensor *other = source.find(tensor.name);
  if (!other) {
    diff.problem = "missing";
    return std::nullopt;
  }
  diff.form = source.describe(*other);
  bool sameShape = llvm::equal(tensor.shape, other->shape);
  if (!hasValues(*other))
    diff.problem = "no values";
  else if (!sameShape && !isPadded(tensor.shape, other->shape))
    diff.problem = "shape " + printBlockShape(other->shape);
  if (!diff.problem.empty())
    return std::nullopt;
  return RowReader(source, *other);
}

/// Bands of rows. For each element, memory holds two f32 values, of the
/// reference and of the other tensor, and its bytes in one of the files.
static Bands cutRows(const StoredTensor &tensor) {
  int64_t columns = getNumColumns(tensor);
  int64_t rows = columns ? tensor.getNumElements() / columns : 0;
  return Bands::ofRows(rows, columns, {1, wholeDim}, 12);
}

static Bands cutBytes(const StoredTensor &tensor) {
  return Bands::ofElements(tensor.getByteSize(), 2);
}

static llvm::Error compareBand(const Band &band, const RowReader &reference,
                               llvm::ArrayRef<RowReader> others,
                               llvm::MutableArrayRef<ErrorStats> stats) {
  auto [rows, columns] = std::pair(band.shape[0], band.shape[1]);
  if (rows * columns == 0)
    return llvm::Error::success();
  int64_t first = band.first / columns;
  std::vector<float> expected, values;
  if (llvm::Error error = reference.read(first, rows, expected))
    return error;
  for (auto [other, result] : llvm::zip_equal(others, stats)) {
    if (llvm::Error error = other.read(first, rows, values))
      return error;
    // A padded row has more columns.
    for (int64_t row = 0; row < rows; ++row)
      result.addRow(
          llvm::ArrayRef(expected).slice(row * columns, columns),
          llvm::ArrayRef(values).slice(row * other.getNumColumns(), columns));
  }
  return llvm::Error::success();
}

/// Statistics of a tensor against each of `others`.
static llvm::Expected<std::vector<ErrorStats>>
compareRows(const StoredTensor &tensor, RowReader reference,
            llvm::MutableArrayRef<RowReader> others, PipelineJob &job) {
  if (llvm::Error error = reference.readScales())
    return error;
  for (RowReader &other : others)
    if (llvm::Error error = other.readScales())
      return error;
  Bands bands = cutRows(tensor);
  std::vector<std::vector<ErrorStats>> stats(
      bands.size(), std::vector<ErrorStats>(others.size()));
  if (llvm::Error error = job.runParts(bands.size(), [&](uint64_t part) {
        return compareBand(bands[part], reference, others, stats[part]);
      }))
    return error;
  std::vector<ErrorStats> all(others.size());
  for (const std::vector<ErrorStats> &band : stats)
    for (auto [total, part] : llvm::zip_equal(all, band))
      total.merge(part);
  return all;
}

/// Compares tensors without float values, such as integers, as bytes.
static llvm::Error diffBytes(const StoredTensor &tensor,
                             const ValueSource &reference,
                             const ValueSource &source, PipelineJob &job,
                             TensorDiff &diff) {
  const StoredTensor *other = source.find(tensor.name);
  if (!other) {
    diff.problem = "missing";
    return llvm::Error::success();
  }
  diff.form = source.describe(*other);
  if (other->dtype != tensor.dtype || other->shape != tensor.shape) {
    diff.problem = formatTensor(getName(other->dtype), other->shape);
    return llvm::Error::success();
  }
  Bands bands = cutBytes(tensor);
  std::atomic<uint64_t> differing{0};
  auto compare = [&](uint64_t part) -> llvm::Error {
    Band band = bands[part];
    std::vector<char> expected(band.getNumElements()), found(expected.size());
    if (llvm::Error error =
            reference.getCheckpoint().read(tensor, band.first, expected))
      return error;
    if (llvm::Error error =
            source.getCheckpoint().read(*other, band.first, found))
      return error;
    differing +=
        llvm::count_if(llvm::zip_equal(expected, found), [](auto bytes) {
          return std::get<0>(bytes) != std::get<1>(bytes);
        });
    return llvm::Error::success();
  };
  if (llvm::Error error = job.runParts(bands.size(), compare))
    return error;
  diff.isSame = differing == 0;
  if (!diff.isSame)
    diff.problem = std::to_string(differing) + " of " +
                   std::to_string(tensor.getByteSize()) + " bytes differ";
  return llvm::Error::success();
}

static llvm::Error diffTensor(const StoredTensor &tensor,
                              const ValueSource &reference,
                              llvm::ArrayRef<ValueSource> sources,
                              PipelineJob &job, DiffRow &row) {
  row.name = tensor.name;
  row.shape.assign(tensor.shape.begin(), tensor.shape.end());
  row.others.resize(sources.size());
  if (!hasValues(tensor)) {
    for (auto [source, diff] : llvm::zip_equal(sources, row.others))
      if (llvm::Error error = diffBytes(tensor, reference, source, job, diff))
        return error;
    return llvm::Error::success();
  }
  std::vector<RowReader> readers;
  for (auto [source, diff] : llvm::zip_equal(sources, row.others))
    if (auto reader = findOther(source, tensor, diff))
      readers.push_back(std::move(*reader));
  auto stats = compareRows(tensor, RowReader(reference, tensor), readers, job);
  if (!stats)
    return stats.takeError();
  auto next = stats->begin();
  for (TensorDiff &diff : row.others)
    if (diff.problem.empty())
      diff.stats = *next++;
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

/// The memory that comparing a tensor needs, with the scales of all files.
static JobMemory getMemory(const StoredTensor &tensor,
                           const ValueSource &reference,
                           llvm::ArrayRef<ValueSource> others) {
  Bands bands = hasValues(tensor) ? cutRows(tensor) : cutBytes(tensor);
  JobMemory memory{0, bands.getBytes(), bands.size()};
  auto addScales = [&](const ValueSource &source) {
    if (const StoredWeight *weight = source.findWeight(tensor.name))
      memory.whole += 2 * weight->form.getScaleBytes();
  };
  addScales(reference);
  llvm::for_each(others, addScales);
  return memory;
}

static llvm::Expected<std::vector<DiffRow>>
diffAll(const ValueSource &reference, llvm::ArrayRef<ValueSource> others,
        unsigned threads) {
  std::vector<const StoredTensor *> tensors = reference.list();
  std::vector<DiffRow> rows(tensors.size());
  std::vector<JobMemory> memory;
  for (const StoredTensor *tensor : tensors)
    memory.push_back(getMemory(*tensor, reference, others));
  llvm::SmallVector<const Checkpoint *> inputs = {&reference.getCheckpoint()};
  for (const ValueSource &other : others)
    inputs.push_back(&other.getCheckpoint());
  auto work = [&](PipelineJob &job, size_t i) {
    return diffTensor(*tensors[i], reference, others, job, rows[i]);
  };
  if (llvm::Error error =
          runPipeline(memory, getPipelineOptions(inputs, threads), work))
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

/// Flushes a stream and returns its error, which would otherwise end the
/// process.
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

/// The target of a symbolic link. A rename would replace the link itself.
static std::string getTarget(llvm::StringRef path) {
  llvm::SmallString<128> target;
  return path == "-" || llvm::sys::fs::real_path(path, target)
             ? path.str()
             : target.str().str();
}

/// Writes a report. An existing report stays until the new one is complete.
static llvm::Error writeTo(llvm::StringRef path, const DiffReport &report,
                           void (*print)(const DiffReport &,
                                         llvm::raw_ostream &)) {
  if (path.empty())
    return llvm::Error::success();
  auto write = [&](llvm::raw_ostream &os) {
    print(report, os);
    return flush(os);
  };
  // Devices and pipes cannot be replaced.
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

/// Checks before the comparison that a report does not replace an input.
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

/// Warns of weights without a known scale, whose codes are compared.
static void warnOfHidden(const ValueSource &source) {
  std::vector<const Finding *> hidden;
  for (const Finding &finding : source.getRecognized().findings)
    if (hidesValues(finding))
      hidden.push_back(&finding);
  if (!hidden.empty())
    llvm::errs() << "fp8-weights: warning: " << source.getCheckpoint().getPath()
                 << ": "
                 << formatCount(hidden.size(), "weight is", "weights are")
                 << " compared without scale, such as '"
                 << hidden.front()->tensor << "': " << hidden.front()->message
                 << '\n';
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
  warnOfHidden(*reference);
  for (const ValueSource &other : others)
    warnOfHidden(other);
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
