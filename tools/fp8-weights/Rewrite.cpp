//===- Rewrite.cpp - quantize, convert, dequantize ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Opens the input, makes a plan, lists or runs it, and prints what was done.
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "Listing.h"
#include "fp8/Checkpoint/ParamManifest.h"
#include "fp8/Checkpoint/Progress.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"

using namespace mlir::fp8;

namespace {
/// An input and its layout.
struct Input {
  Checkpoint checkpoint;
  RecognizedCheckpoint recognized;
};
} // namespace

static llvm::Expected<Input> openInput(llvm::StringRef path) {
  auto checkpoint = Checkpoint::open(path);
  if (!checkpoint)
    return checkpoint.takeError();
  auto recognized = recognizeLayout(*checkpoint);
  if (!recognized)
    return recognized.takeError();
  return Input{std::move(*checkpoint), std::move(*recognized)};
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

static void listActions(const CheckpointJob &job) {
  std::vector<std::vector<std::string>> rows;
  for (const TensorAction &action : job.actions)
    rows.push_back(
        {getName(action.kind).str(), action.tensor->name,
         formatTensor(getName(action.tensor->dtype), action.tensor->shape),
         formatSize(action.outputBytes), action.detail});
  printTable(llvm::outs(), rows);
}

static unsigned countActions(const CheckpointJob &job,
                             TensorAction::Kind kind) {
  return llvm::count_if(job.actions,
                        [&](const TensorAction &a) { return a.kind == kind; });
}

static void printSummary(const Checkpoint &checkpoint, const CheckpointJob &job,
                         const RewriteOptions &options) {
  llvm::raw_ostream &os = llvm::outs();
  for (auto kind :
       {TensorAction::Quantize, TensorAction::Convert, TensorAction::Requantize,
        TensorAction::Dequantize, TensorAction::Keep}) {
    if (unsigned count = countActions(job, kind))
      os << getName(kind) << ": " << formatCount(count, "tensor", "tensors")
         << '\n';
  }
  for (const std::string &note : job.notes)
    os << "note: " << note << '\n';
  if (auto unread = checkpoint.getUnreadFiles(); !unread.empty())
    os << "note: " << describeUnread(unread) << '\n';
  if (options.shardBytes == 0 && !job.plan.sidecars.empty())
    os << "note: config.json and other files that describe the model are "
          "written only to folders (-o FOLDER)\n";
  os << "size: " << formatSize(checkpoint.getDataSize()) << " -> "
     << formatSize(job.plan.getDataSize()) << '\n';
}

static void warnOf(const std::map<llvm::StringRef, uint64_t> &counts,
                   llvm::StringRef what) {
  if (counts.empty())
    return;
  auto [name, count] = *counts.begin();
  llvm::errs() << "fp8-weights: warning: "
               << formatCount(counts.size(), "weight has", "weights have")
               << " values that " << what << ", such as '" << name
               << "', which has " << count << '\n';
}

/// Warns of values that are not finite, because one may make NaN of a whole
/// block.
static void warnOfNotFinite(const RunRecord &record) {
  std::map<llvm::StringRef, uint64_t> counts(record.notFinite.begin(),
                                             record.notFinite.end());
  for (const auto &[name, stats] : record.errors)
    if (stats.getNotFinite() != 0)
      counts[name] = stats.getNotFinite();
  warnOf(counts, "are not finite");
  warnOf({record.overflown.begin(), record.overflown.end()},
         "a cast without a scale makes NaN or infinite");
}

static void printErrors(const RunRecord &record) {
  if (record.errors.empty())
    return;
  std::vector<std::pair<double, llvm::StringRef>> ranking;
  ErrorStats all;
  for (const auto &[name, stats] : record.errors) {
    ranking.push_back({stats.getSqnr(), name});
    all.merge(stats);
  }
  llvm::sort(ranking);
  std::vector<std::vector<std::string>> rows = {
      {"requantized", "SQNR dB", "max error"}};
  for (auto [sqnr, name] : llvm::ArrayRef(ranking).take_front(10)) {
    const ErrorStats &stats = record.errors.at(name.str());
    rows.push_back(
        {name.str(), formatDecibel(sqnr), formatNumber(stats.getMaxError())});
  }
  rows.push_back({"all " + std::to_string(ranking.size()),
                  formatDecibel(all.getSqnr()),
                  formatNumber(all.getMaxError())});
  printTable(llvm::outs(), rows);
}

//===----------------------------------------------------------------------===//
// Execution
//===----------------------------------------------------------------------===//

static unsigned getTerminalWidth() {
  return llvm::sys::Process::StandardErrIsDisplayed()
             ? llvm::sys::Process::StandardErrColumns()
             : 0;
}

static RunOptions getRunOptions(const RewriteOptions &options) {
  RunOptions run;
  run.threads = options.threads;
  run.overwrite = options.overwrite;
  run.resume = options.resume;
  run.fingerprint = options.fingerprint;
  run.maxShardBytes = options.shardBytes;
  return run;
}

/// Fails if the output exists and may not be replaced.
static llvm::Error checkNoFile(const RewriteOptions &options) {
  // The writer reports an output that is the input.
  if (options.overwrite || !llvm::sys::fs::is_regular_file(options.output) ||
      llvm::sys::fs::equivalent(options.output, options.input))
    return llvm::Error::success();
  return llvm::createStringError(
      "expected an output that is absent, or --overwrite, got the file '" +
      options.output + "'");
}

static llvm::Error execute(llvm::StringRef label, const Input &input,
                           CheckpointJob &job, const RewriteOptions &options) {
  RunOptions run = getRunOptions(options);
  if (options.dryRun) {
    listActions(job);
    printSummary(input.checkpoint, job, options);
    if (options.output.empty())
      return llvm::Error::success();
    if (llvm::Error error = checkNoFile(options))
      return error;
    return job.plan.check(options.output, &input.checkpoint, run);
  }
  if (llvm::Error error = checkNoFile(options))
    return error;
  {
    std::optional<Progress> progress;
    if (!options.quiet)
      progress.emplace(label, job.plan.getInputBytes(), llvm::errs(),
                       getTerminalWidth());
    run.progress = [&](uint64_t bytes) {
      if (progress)
        progress->add(bytes);
    };
    llvm::Error error = job.plan.run(options.output, &input.checkpoint, run);
    if (progress && !error)
      progress->finish();
    progress.reset();
    // Warn also after a failure, because a run that continues does not quantize
    // these tensors again.
    warnOfNotFinite(*job.record);
    if (error)
      return error;
  }
  if (!job.converted.empty()) {
    if (llvm::Error error =
            verifyCodes(input.checkpoint, job, options.output, options.threads))
      return error;
    if (!options.quiet)
      llvm::outs() << "verified: the codes of "
                   << formatCount(job.converted.size(), "weight", "weights")
                   << " are those of the input\n";
  }
  printErrors(*job.record);
  if (!options.quiet)
    printSummary(input.checkpoint, job, options);
  return llvm::Error::success();
}

/// Executes a plan whose output is a model of the same kind.
static llvm::Error executeModel(llvm::StringRef label, const Input &input,
                                CheckpointJob &job,
                                const RewriteOptions &options) {
  if (options.shardBytes != 0)
    if (llvm::Error error =
            addModelFiles(input.checkpoint, input.recognized, job))
      return error;
  return execute(label, input, job, options);
}

/// Why nothing is quantized: the policy, types or shapes.
static llvm::Error explainNothing(const Checkpoint &checkpoint,
                                  const CheckpointJob &job) {
  constexpr unsigned limit = 3;
  unsigned count = 0;
  std::string reasons;
  for (const TensorAction &action : job.actions) {
    if (!llvm::StringRef(action.tensor->name).ends_with(".weight"))
      continue;
    if (++count <= limit)
      reasons += "\n  " + action.tensor->name + ": " + action.detail;
  }
  if (count == 0)
    reasons = " whose name ends in .weight";
  if (count > limit)
    reasons += "\n  " + formatCount(count - limit, "other", "others") +
               " (--dry-run lists them)";
  return llvm::createStringError(checkpoint.getPath() +
                                 ": expected weights to quantize, got none" +
                                 (count ? ":" : "") + reasons);
}

llvm::Error mlir::fp8::runQuantize(const RewriteOptions &options,
                                   const QuantizeRequest &request,
                                   const WeightPolicy &policy) {
  auto input = openInput(options.input);
  if (!input)
    return input.takeError();
  auto job =
      planQuantize(input->checkpoint, input->recognized, request, policy);
  if (!job)
    return job.takeError();
  std::vector<llvm::StringRef> names;
  for (const StoredTensor &tensor : input->checkpoint.getTensors())
    names.push_back(tensor.name);
  for (const std::string &pattern : policy.getUnusedPatterns(names))
    llvm::errs() << "fp8-weights: warning: the pattern '" << pattern
                 << "' matches no tensor\n";
  if (countActions(*job, TensorAction::Quantize) == 0) {
    if (options.dryRun)
      listActions(*job);
    return explainNothing(input->checkpoint, *job);
  }
  return executeModel("quantize", *input, *job, options);
}

llvm::Error mlir::fp8::runManifest(const RewriteOptions &options,
                                   llvm::StringRef path) {
  auto manifest = readParamManifest(path);
  if (!manifest)
    return manifest.takeError();
  // The layout of the input does not matter, because the manifest names
  // tensors.
  auto checkpoint = Checkpoint::open(options.input);
  if (!checkpoint)
    return checkpoint.takeError();
  Input input{std::move(*checkpoint), {}};
  auto job = planManifest(input.checkpoint, *manifest);
  if (!job)
    return job.takeError();
  // Include the contents, because another manifest may have the same path.
  RewriteOptions withText = options;
  withText.fingerprint += manifest->text;
  return execute("quantize", input, *job, withText);
}

llvm::Error mlir::fp8::runConvert(const RewriteOptions &options,
                                  const ConvertRequest &request) {
  auto input = openInput(options.input);
  if (!input)
    return input.takeError();
  auto job = planConvert(input->checkpoint, input->recognized, request);
  if (!job)
    return job.takeError();
  return executeModel("convert", *input, *job, options);
}

llvm::Error mlir::fp8::runDequantize(const RewriteOptions &options,
                                     FloatKind type, bool assumeUnitScale) {
  auto input = openInput(options.input);
  if (!input)
    return input.takeError();
  auto job = planDequantize(input->checkpoint, input->recognized, type,
                            assumeUnitScale);
  if (!job)
    return job.takeError();
  return executeModel("dequantize", *input, *job, options);
}
