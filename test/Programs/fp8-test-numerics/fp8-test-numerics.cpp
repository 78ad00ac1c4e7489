//===- fp8-test-numerics.cpp - The arithmetic on raw files ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Gives Python tests access to lib/Support: runs jobs on files of raw bytes.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/QuantizeBuffer.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

using namespace mlir::fp8;
namespace cl = llvm::cl;
namespace json = llvm::json;

static cl::opt<std::string> jobsFile(cl::Positional, cl::Required,
                                     cl::desc("<jobs.json>"));

static constexpr const char overview[] =
    "Runs the library's arithmetic on raw bytes, for tests\n\n"
    "  The jobs file holds a JSON array of objects. Each has an \"op\"; "
    "\"input\"\n"
    "  and \"output\", files of raw little-endian elements; and what the op\n"
    "  needs of \"type\" (f32, bf16, f16), \"shape\", \"block\", \"format\",\n"
    "  \"scales\" (a file), \"scale_type\", \"scale_rounding\", "
    "\"amax_floor\",\n"
    "  \"division\", \"overflow\" and \"instruction_set\".\n";

[[noreturn]] static void fail(const llvm::Twine &message) {
  llvm::errs() << "error: " << message << "\n";
  std::exit(1);
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

static std::vector<char> readFile(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    fail("cannot read '" + path + "': " + buffer.getError().message());
  return {(*buffer)->getBufferStart(), (*buffer)->getBufferEnd()};
}

template <typename T>
static void writeFile(llvm::StringRef path, const std::vector<T> &values) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  if (error)
    fail("cannot write '" + path + "': " + error.message());
  os.write(reinterpret_cast<const char *>(values.data()),
           values.size() * sizeof(T));
}

//===----------------------------------------------------------------------===//
// One job
//===----------------------------------------------------------------------===//

namespace {
/// The fields of a job, with defaults for what an op does not need.
struct Job {
  std::string op, input, output, scales;
  FloatKind type = FloatKind::F32;
  llvm::SmallVector<int64_t> shape;
  QuantizeSpec spec;

  explicit Job(const json::Object &object);

  int64_t getNumScales() const {
    int64_t count = 1;
    for (int64_t dim : getScaleShape(shape, spec.block))
      count *= dim;
    return count;
  }
  unsigned getScaleWidth() const { return getScaleByteWidth(spec.scale.type); }
};
} // namespace

static std::string getString(const json::Object &object, llvm::StringRef key,
                             llvm::StringRef fallback) {
  return object.getString(key).value_or(fallback).str();
}

static llvm::SmallVector<int64_t> getSizes(const json::Object &object,
                                           llvm::StringRef key) {
  llvm::SmallVector<int64_t> sizes;
  if (const json::Array *array = object.getArray(key))
    for (const json::Value &value : *array)
      sizes.push_back(*value.getAsInteger());
  return sizes;
}

/// `value` or an error that names the key.
template <typename T>
static T require(std::optional<T> value, llvm::StringRef key) {
  if (!value)
    fail("invalid value of '" + key + "'");
  return *value;
}

static FloatKind parseFloatKind(llvm::StringRef name) {
  if (name == "f32")
    return FloatKind::F32;
  return name == "bf16" ? FloatKind::BF16 : FloatKind::F16;
}

static ScaleType parseScaleType(llvm::StringRef name) {
  if (name == "f32")
    return ScaleType::F32;
  return name == "bf16" ? ScaleType::BF16 : ScaleType::E8M0;
}

Job::Job(const json::Object &object)
    : op(getString(object, "op", "")), input(getString(object, "input", "")),
      output(getString(object, "output", "")),
      scales(getString(object, "scales", "")),
      type(parseFloatKind(getString(object, "type", "f32"))),
      shape(getSizes(object, "shape")) {
  spec.block = getSizes(object, "block");
  spec.format =
      require(parseFormat(getString(object, "format", "f8E4M3FN")), "format");
  spec.scale.type = parseScaleType(getString(object, "scale_type", "f32"));
  spec.scale.rounding = require(
      symbolizeScaleRounding(getString(object, "scale_rounding", "nearest")),
      "scale_rounding");
  spec.scale.amaxFloor = object.getNumber("amax_floor").value_or(0.0);
  spec.division = require(
      symbolizeDivision(getString(object, "division", "ieee")), "division");
  spec.overflow = require(
      symbolizeOverflow(getString(object, "overflow", "saturate")), "overflow");
  std::string invalid = explainInvalidBlockShape(spec.block, shape.size());
  if (!spec.block.empty() && !invalid.empty())
    fail(invalid);
}

//===----------------------------------------------------------------------===//
// The scalar functions, element by element
//===----------------------------------------------------------------------===//

static float readElement(const void *src, FloatKind kind, int64_t index) {
  if (kind == FloatKind::F32)
    return static_cast<const float *>(src)[index];
  uint16_t bits = static_cast<const uint16_t *>(src)[index];
  return kind == FloatKind::BF16 ? decodeBF16(bits) : decodeF16(bits);
}

/// Writes `fn(x)` for every element x of the input.
template <typename Result, typename Fn>
static void mapElements(const Job &job, const std::vector<char> &input, Fn fn) {
  std::vector<Result> result(input.size() / getByteWidth(job.type));
  for (size_t i = 0; i < result.size(); ++i)
    result[i] = fn(readElement(input.data(), job.type, i));
  writeFile(job.output, result);
}

/// Writes `fn(code)` for every byte of the input.
template <typename Fn>
static void mapCodes(const Job &job, const std::vector<char> &input, Fn fn) {
  std::vector<float> result(input.size());
  for (size_t i = 0; i < result.size(); ++i)
    result[i] = fn(static_cast<uint8_t>(input[i]));
  writeFile(job.output, result);
}

/// True if `job.op` is an elementwise one.
static bool runScalarOp(const Job &job, const std::vector<char> &input) {
  const QuantizeSpec &spec = job.spec;
  if (job.op == "encode")
    mapElements<uint8_t>(job, input, [&](float x) {
      return encode(x, spec.format, spec.overflow);
    });
  else if (job.op == "encode_e8m0")
    mapElements<uint8_t>(job, input, [&](float x) {
      return encodeE8M0(x, spec.scale.rounding);
    });
  else if (job.op == "encode_bf16")
    mapElements<uint16_t>(job, input, encodeBF16);
  else if (job.op == "encode_f16")
    mapElements<uint16_t>(job, input, encodeF16);
  else if (job.op == "widen")
    mapElements<float>(job, input, [](float x) { return x; });
  else if (job.op == "decode")
    mapCodes(job, input, [&](uint8_t c) { return decode(c, spec.format); });
  else if (job.op == "decode_e8m0")
    mapCodes(job, input, decodeE8M0);
  else
    return false;
  return true;
}

//===----------------------------------------------------------------------===//
// The buffer functions
//===----------------------------------------------------------------------===//

static void runComputeScale(const Job &job, const std::vector<char> &input) {
  unsigned width = job.getScaleWidth();
  std::vector<char> scales(input.size() / sizeof(float) * width);
  for (size_t i = 0; i < scales.size() / width; ++i)
    storeScale(computeScale(readElement(input.data(), FloatKind::F32, i),
                            job.spec.format, job.spec.scale),
               job.spec.scale.type, scales.data() + i * width);
  writeFile(job.output, scales);
}

static void runBufferOp(const Job &job, const std::vector<char> &input) {
  std::vector<uint8_t> codes(input.size() / getByteWidth(job.type));
  if (job.op == "cast") {
    castToFp8(input.data(), job.type, codes.size(), job.spec.format,
              job.spec.overflow, codes.data());
    writeFile(job.output, codes);
  } else if (job.op == "amax") {
    std::vector<float> amax(job.getNumScales());
    computeAmax(input.data(), job.type, job.shape, job.spec.block, amax.data());
    writeFile(job.output, amax);
  } else if (job.op == "compute_scale") {
    runComputeScale(job, input);
  } else if (job.op == "quantize") {
    quantize(input.data(), job.type, job.shape, readFile(job.scales).data(),
             job.spec, codes.data());
    writeFile(job.output, codes);
  } else if (job.op == "dynamic_quantize") {
    std::vector<char> scales(job.getNumScales() * job.getScaleWidth());
    dynamicQuantize(input.data(), job.type, job.shape, job.spec, codes.data(),
                    scales.data());
    writeFile(job.output, codes);
    writeFile(job.scales, scales);
  } else if (job.op == "dequantize") {
    std::vector<char> result(input.size() * getByteWidth(job.type));
    dequantize(reinterpret_cast<const uint8_t *>(input.data()), job.spec.format,
               job.shape, job.spec.block, readFile(job.scales).data(),
               job.spec.scale.type, result.data(), job.type);
    writeFile(job.output, result);
  } else {
    fail("unknown op '" + llvm::Twine(job.op) + "'");
  }
}

static void runJob(const json::Object &object) {
  std::string set =
      getString(object, "instruction_set", getInstructionSets().front());
  if (!useInstructionSet(set))
    fail("no instruction set '" + llvm::Twine(set) + "'");
  Job job(object);
  std::vector<char> input = readFile(job.input);
  if (!runScalarOp(job, input))
    runBufferOp(job, input);
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  cl::extrahelp listing("\nWith the file name 'instruction-sets', prints those "
                        "of this machine.\n");
  cl::ParseCommandLineOptions(argc, argv, overview);
  if (jobsFile == "instruction-sets") {
    for (llvm::StringRef name : getInstructionSets())
      llvm::outs() << name << "\n";
    return 0;
  }
  std::vector<char> text = readFile(jobsFile);
  llvm::Expected<json::Value> jobs =
      json::parse(llvm::StringRef(text.data(), text.size()));
  if (!jobs)
    fail(llvm::toString(jobs.takeError()));
  if (!jobs->getAsArray())
    fail("expected an array of jobs");
  for (const json::Value &job : *jobs->getAsArray()) {
    if (!job.getAsObject())
      fail("expected a job to be an object");
    runJob(*job.getAsObject());
  }
  return 0;
}
