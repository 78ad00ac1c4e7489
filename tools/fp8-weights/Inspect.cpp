//===- Inspect.cpp - Contents and problems of a file ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The subcommand inspect, which prints text or JSON.
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "Listing.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <limits>

using namespace mlir::fp8;

namespace {
struct Inspection {
  const Checkpoint &checkpoint;
  RecognizedCheckpoint recognized;
  /// One for each weight, if data was read.
  std::vector<WeightFacts> facts;
};
} // namespace

static llvm::Error readAll(Inspection &inspection, unsigned threads) {
  const auto &weights = inspection.recognized.weights;
  std::vector<JobMemory> memory;
  for (const StoredWeight &weight : weights)
    memory.push_back(getInspectMemory(weight));
  inspection.facts.resize(weights.size());
  std::vector<std::vector<Finding>> findings(weights.size());
  PipelineOptions options = getPipelineOptions(&inspection.checkpoint, threads);
  auto work = [&](PipelineJob &job, size_t i) -> llvm::Error {
    auto facts = inspectWeight(inspection.checkpoint, inspection.recognized,
                               weights[i], job, findings[i]);
    if (!facts)
      return facts.takeError();
    inspection.facts[i] = *facts;
    return llvm::Error::success();
  };
  if (llvm::Error error = runPipeline(memory, options, work))
    return error;
  for (std::vector<Finding> &each : findings)
    llvm::move(each, std::back_inserter(inspection.recognized.findings));
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

namespace {
/// Weights of the same form.
struct Group {
  unsigned count = 0;
  uint64_t bytes = 0, codes = 0, zeroCodes = 0, largestCodes = 0;
  float smallestScale = std::numeric_limits<float>::infinity();
  float largestScale = 0;
};
} // namespace

static std::string describe(const StoredWeight &weight) {
  return getLayoutInfo(weight.layout).name.str() + " " + weight.form.print();
}

static std::map<std::string, Group> groupWeights(const Inspection &inspection) {
  std::map<std::string, Group> groups;
  for (auto [i, weight] : llvm::enumerate(inspection.recognized.weights)) {
    Group &group = groups[describe(weight)];
    ++group.count;
    group.bytes += weight.weight->getByteSize();
    if (inspection.facts.empty())
      continue;
    const WeightFacts &facts = inspection.facts[i];
    group.codes += facts.codes;
    group.zeroCodes += facts.zeroCodes;
    group.largestCodes += facts.largestCodes;
    group.smallestScale = std::min(group.smallestScale, facts.smallestScale);
    group.largestScale = std::max(group.largestScale, facts.largestScale);
  }
  return groups;
}

static void printGroups(const Inspection &inspection) {
  bool hasData = !inspection.facts.empty();
  std::vector<std::vector<std::string>> rows = {{"weights", "count", "size"}};
  if (hasData)
    llvm::append_range(rows.front(),
                       std::initializer_list<std::string>{
                           "smallest scale", "largest scale", "zeros"});
  for (const auto &[name, group] : groupWeights(inspection)) {
    rows.push_back(
        {name, std::to_string(group.count), formatSize(group.bytes)});
    if (!hasData)
      continue;
    double zeros = group.codes ? 100.0 * group.zeroCodes / group.codes : 0;
    rows.back().push_back(formatNumber(group.smallestScale));
    rows.back().push_back(formatNumber(group.largestScale));
    rows.back().push_back(llvm::formatv("{0:f2} %", zeros));
  }
  std::map<std::string, Group> others;
  for (const StoredTensor *tensor : inspection.recognized.others) {
    Group &group = others[getName(tensor->dtype).str()];
    ++group.count;
    group.bytes += tensor->getByteSize();
  }
  for (const auto &[name, group] : others)
    rows.push_back({"other " + name, std::to_string(group.count),
                    formatSize(group.bytes)});
  printTable(llvm::outs(), rows);
}

static void printTensors(const Checkpoint &checkpoint) {
  std::vector<std::vector<std::string>> rows;
  for (const StoredTensor &tensor : checkpoint.getTensors())
    rows.push_back({tensor.name,
                    formatTensor(getName(tensor.dtype), tensor.shape),
                    formatSize(tensor.getByteSize())});
  printTable(llvm::outs(), rows);
}

static void printText(const Inspection &inspection, bool listTensors) {
  const Checkpoint &checkpoint = inspection.checkpoint;
  const RecognizedCheckpoint &recognized = inspection.recognized;
  llvm::raw_ostream &os = llvm::outs();
  os << checkpoint.getPath() << ": "
     << formatCount(checkpoint.getTensors().size(), "tensor", "tensors") << ", "
     << formatSize(checkpoint.getDataSize()) << ", "
     << formatCount(checkpoint.getFiles().size(), "file", "files") << '\n';
  if (auto unread = checkpoint.getUnreadFiles(); !unread.empty())
    os << describeUnread(unread) << '\n';
  if (recognized.layout) {
    const LayoutInfo &info = getLayoutInfo(*recognized.layout);
    os << "layout: " << info.name << " (" << info.id
       << "): " << info.description << "\n  seen: " << recognized.reason
       << '\n';
  } else {
    os << "layout: none, there are no FP8 weights\n";
  }
  printGroups(inspection);
  if (listTensors)
    printTensors(checkpoint);
  for (const Finding &finding : recognized.findings)
    os << "suspicious: " << finding.code << ": "
       << (finding.tensor.empty() ? "" : finding.tensor + ": ")
       << finding.message << '\n';
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static void writeShape(llvm::json::OStream &json,
                       llvm::ArrayRef<int64_t> shape) {
  json.attributeArray("shape", [&] {
    for (int64_t size : shape)
      json.value(size);
  });
}

static void writeTensors(llvm::json::OStream &json,
                         const Checkpoint &checkpoint) {
  json.attributeArray("tensors", [&] {
    for (const StoredTensor &tensor : checkpoint.getTensors())
      json.object([&] {
        json.attribute("name", tensor.name);
        json.attribute("dtype", getName(tensor.dtype));
        writeShape(json, tensor.shape);
        json.attribute("bytes", tensor.getByteSize());
      });
  });
}

static void printJson(const Inspection &inspection, bool listTensors) {
  const RecognizedCheckpoint &recognized = inspection.recognized;
  llvm::json::OStream json(llvm::outs(), /*IndentSize=*/2);
  json.object([&] {
    json.attribute("version", 1);
    json.attribute("path", inspection.checkpoint.getPath());
    json.attribute("bytes", inspection.checkpoint.getDataSize());
    if (recognized.layout)
      json.attribute("layout", getLayoutInfo(*recognized.layout).name);
    json.attribute("reason", recognized.reason);
    json.attributeArray("weights", [&] {
      for (auto [i, weight] : llvm::enumerate(recognized.weights))
        json.object([&, i = i, &weight = weight] {
          json.attribute("name", weight.getName());
          json.attribute("layout", getLayoutInfo(weight.layout).name);
          json.attribute("format", getFormatInfo(weight.form.format).name);
          writeShape(json, weight.form.shape);
          if (weight.form.scaleType) {
            json.attributeArray("block", [&] {
              for (int64_t size : weight.form.block)
                json.value(size);
            });
            json.attribute("scale_type", getName(*weight.form.scaleType));
          }
          if (inspection.facts.empty())
            return;
          json.attribute("smallest_scale", inspection.facts[i].smallestScale);
          json.attribute("largest_scale", inspection.facts[i].largestScale);
        });
    });
    if (listTensors)
      writeTensors(json, inspection.checkpoint);
    json.attributeArray("findings", [&] {
      for (const Finding &finding : recognized.findings)
        json.object([&] {
          json.attribute("code", finding.code);
          json.attribute("tensor", finding.tensor);
          json.attribute("message", finding.message);
        });
    });
  });
  llvm::outs() << '\n';
}

llvm::Error mlir::fp8::runInspect(const InspectOptions &options, bool &clean) {
  auto checkpoint = Checkpoint::open(options.input);
  if (!checkpoint)
    return checkpoint.takeError();
  auto recognized = recognizeLayout(*checkpoint);
  if (!recognized)
    return recognized.takeError();
  Inspection inspection{*checkpoint, std::move(*recognized), {}};
  if (options.readData)
    if (llvm::Error error = readAll(inspection, options.threads))
      return error;
  if (options.json)
    printJson(inspection, options.listTensors);
  else
    printText(inspection, options.listTensors);
  clean = inspection.recognized.findings.empty();
  return llvm::Error::success();
}
