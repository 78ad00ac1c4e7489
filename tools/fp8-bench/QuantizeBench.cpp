//===- QuantizeBench.cpp - Throughput of quantization ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compares the rates of dynamicQuantize for the block shapes of the recipes
// with memcpy.
//
//===----------------------------------------------------------------------===//

#include "BenchModes.h"
#include "fp8/Support/QuantizeBuffer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cstring>
#include <random>
#include <vector>

using namespace mlir::fp8;
using namespace mlir::fp8::bench;
namespace cl = llvm::cl;
namespace json = llvm::json;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static int runQuantize();

static constexpr llvm::StringLiteral details = R"(
  Quantizes one matrix with each block shape of the named recipes, on one core,
  and copies it with memcpy for comparison. The measurements take turns, so that
  a busy machine slows all of them; the table shows medians. Rates count bytes
  of the input and processor time.

  Examples:
    fp8-bench quantize
    fp8-bench quantize --type=f32 --format=f8E5M2 --runs=21
    fp8-bench quantize --instruction-set=baseline --json=baseline.json
)";

static Mode quantizeMode("quantize",
                         "throughput of the library's dynamic quantization",
                         runQuantize, details);
static cl::opt<int64_t> rows("rows", cl::desc("rows of the matrix"),
                             cl::init(4096), cl::sub(quantizeMode));
static cl::opt<int64_t> columns("columns", cl::desc("columns of the matrix"),
                                cl::init(4096), cl::sub(quantizeMode));
static cl::opt<unsigned> runs("runs", cl::desc("measurements of each case"),
                              cl::init(11), cl::sub(quantizeMode));
static cl::opt<FloatKind>
    type("type", cl::desc("element type of the input"),
         cl::init(FloatKind::BF16), cl::sub(quantizeMode),
         cl::values(clEnumValN(FloatKind::BF16, "bf16", "(default)"),
                    clEnumValN(FloatKind::F16, "f16", ""),
                    clEnumValN(FloatKind::F32, "f32", "")));
static cl::opt<std::string> formatName("format",
                                       cl::desc("FP8 format of the result"),
                                       cl::init("f8E4M3FN"),
                                       cl::sub(quantizeMode));
static cl::opt<bool> reciprocal("reciprocal",
                                cl::desc("multiply by the reciprocal"),
                                cl::sub(quantizeMode));
static cl::opt<std::string>
    instructionSet("instruction-set",
                   cl::desc("loops to use (default: the fastest)"),
                   cl::sub(quantizeMode));
static cl::opt<std::string> jsonFile("json", cl::value_desc("file"),
                                     cl::desc("also write the results here"),
                                     cl::sub(quantizeMode));

//===----------------------------------------------------------------------===//
// Cases
//===----------------------------------------------------------------------===//

namespace {
/// A block shape with its scale type, and what was measured.
struct Case {
  const char *name;
  int64_t block[2];
  ScaleType scaleType;
  std::vector<double> seconds = {};
};

/// The matrix and the memory for its quantized form.
struct Buffers {
  std::vector<char> input, copy, scales;
  std::vector<uint8_t> codes;
};
} // namespace

static std::vector<Case> getCases() {
  return {
      {"memcpy", {0, 0}, ScaleType::F32},
      {"tensor", {wholeDim, wholeDim}, ScaleType::F32},
      {"row", {1, wholeDim}, ScaleType::F32},
      {"column", {wholeDim, 1}, ScaleType::F32},
      {"block 128x128", {128, 128}, ScaleType::F32},
      {"block 1x128", {1, 128}, ScaleType::F32},
      {"group64 1x64", {1, 64}, ScaleType::F32},
      {"group64 64x1", {64, 1}, ScaleType::F32},
      {"group64 bf16 scales", {1, 64}, ScaleType::BF16},
      {"mx 1x32 e8m0", {1, 32}, ScaleType::E8M0},
      {"mx 32x1 e8m0", {32, 1}, ScaleType::E8M0},
  };
}

static bool isCopy(const Case &test) { return test.block[0] == 0; }

static QuantizeSpec getSpec(const Case &test, Format format) {
  QuantizeSpec spec;
  spec.format = format;
  spec.block = {test.block[0], test.block[1]};
  spec.scale.type = test.scaleType;
  if (test.scaleType == ScaleType::E8M0)
    spec.scale.rounding = ScaleRounding::PowerOfTwoCeil;
  if (reciprocal)
    spec.division = Division::Reciprocal;
  return spec;
}

/// Normally distributed values, as those of trained weights.
static Buffers createBuffers() {
  int64_t count = rows * columns;
  Buffers buffers;
  buffers.input.resize(count * getByteWidth(type));
  buffers.copy.resize(buffers.input.size());
  buffers.codes.resize(count);
  buffers.scales.resize(count * sizeof(float));
  std::mt19937 random(1);
  std::normal_distribution<float> weights(0.0f, 0.02f);
  for (int64_t i = 0; i < count; ++i) {
    float value = weights(random);
    uint16_t half =
        type == FloatKind::BF16 ? encodeBF16(value) : encodeF16(value);
    if (type == FloatKind::F32)
      std::memcpy(&buffers.input[i * 4], &value, 4);
    else
      std::memcpy(&buffers.input[i * 2], &half, 2);
  }
  return buffers;
}

static void runCase(const Case &test, Format format, Buffers &buffers) {
  if (isCopy(test)) {
    std::memcpy(buffers.copy.data(), buffers.input.data(),
                buffers.input.size());
    return;
  }
  dynamicQuantize(buffers.input.data(), type, {rows, columns},
                  getSpec(test, format), buffers.codes.data(),
                  buffers.scales.data());
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

static double getMedian(std::vector<double> values) {
  llvm::sort(values);
  size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle]
                           : (values[middle - 1] + values[middle]) / 2;
}

/// Bytes of input per nanosecond.
static double getRate(const Case &test, const Buffers &buffers) {
  // A tiny matrix may take less than a tick of the clock.
  double seconds = std::max(getMedian(test.seconds), 1e-6);
  return buffers.input.size() / seconds * 1e-9;
}

static std::string getProcessorName() {
  if (auto file = llvm::MemoryBuffer::getFileAsStream("/proc/cpuinfo"))
    for (llvm::StringRef rest = (*file)->getBuffer(); !rest.empty();) {
      auto [line, next] = rest.split('\n');
      if (line.starts_with("model name"))
        return line.split(':').second.trim().str();
      rest = next;
    }
  return "unknown processor";
}

static void printTable(llvm::ArrayRef<Case> cases, const Buffers &buffers,
                       llvm::StringRef loops) {
  llvm::outs() << "dynamic quantization of a " << rows << " x " << columns
               << " matrix to " << formatName << ", one core of "
               << getProcessorName() << ", " << loops << " loops, median of "
               << runs << "\n\n";
  llvm::outs() << "granularity           GB/s of input   memcpy = 1\n";
  double copy = getRate(cases.front(), buffers);
  for (const Case &test : cases) {
    double rate = getRate(test, buffers);
    llvm::outs() << llvm::format("%-20s %14.2f %12.2f\n", test.name, rate,
                                 rate / copy);
  }
}

static bool writeJson(llvm::ArrayRef<Case> cases, const Buffers &buffers,
                      llvm::StringRef loops) {
  std::error_code error;
  llvm::raw_fd_ostream file(jsonFile, error);
  if (error) {
    llvm::errs() << "fp8-bench: cannot write '" << jsonFile
                 << "': " << error.message() << "\n";
    return false;
  }
  json::OStream os(file, /*IndentSize=*/2);
  os.object([&] {
    os.attribute("mode", "quantize");
    os.attribute("processor", getProcessorName());
    os.attribute("instruction_set", loops);
    os.attribute("rows", int64_t(rows));
    os.attribute("columns", int64_t(columns));
    os.attribute("format", formatName.getValue());
    os.attribute("input_bytes", int64_t(buffers.input.size()));
    os.attributeArray("results", [&] {
      for (const Case &test : cases)
        os.object([&] {
          os.attribute("granularity", test.name);
          os.attribute("gb_per_s", getRate(test, buffers));
          os.attributeArray("seconds", [&] {
            for (double seconds : test.seconds)
              os.value(seconds);
          });
        });
    });
  });
  file << "\n";
  return true;
}

static int runQuantize() {
  std::optional<Format> format = parseFormat(formatName);
  std::string loops = instructionSet.empty()
                          ? getInstructionSets().front().str()
                          : instructionSet.getValue();
  if (!format || !useInstructionSet(loops) || rows < 1 || columns < 1 ||
      runs < 1) {
    llvm::errs() << "fp8-bench: expected a format such as f8E4M3FN, one of the "
                    "instruction sets "
                 << llvm::join(getInstructionSets(), ", ")
                 << ", and positive sizes\n";
    return 1;
  }
  std::vector<Case> cases = getCases();
  Buffers buffers = createBuffers();
  for (unsigned run = 0; run <= runs; ++run)
    for (Case &test : cases) {
      Duration time = measure([&] { runCase(test, *format, buffers); });
      // The first round only warms up caches and pages.
      if (run > 0)
        test.seconds.push_back(time.cpu);
    }
  printTable(cases, buffers, loops);
  return jsonFile.empty() || writeJson(cases, buffers, loops) ? 0 : 1;
}
