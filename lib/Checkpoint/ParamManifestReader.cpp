//===- ParamManifestReader.cpp - Read the manifest of parameters ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns JSON into parameters. Every member that determines bytes must be there
// and make sense, because a guess could give a function wrong weights.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "StrictJson.h"
#include "fp8/Checkpoint/ParamManifest.h"
#include "fp8/Support/ManifestVersion.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include <limits>

using namespace mlir::fp8;
namespace json = llvm::json;

int64_t ManifestParam::getRowSize() const {
  // An element of the data has one byte.
  int64_t row = shape.empty() ? 1 : shape.back();
  return rowAlignment > 1 ? llvm::alignTo(row, rowAlignment) : row;
}

TensorSpec ManifestParam::getData() const {
  TensorSpec data{name + ".data", getDType(decision.form.format),
                  llvm::to_vector<4>(decision.form.shape)};
  if (!data.shape.empty())
    data.shape.back() = getRowSize();
  return data;
}

std::optional<TensorSpec> ManifestParam::getScale() const {
  const WeightForm &form = decision.form;
  if (!form.scaleType)
    return std::nullopt;
  return TensorSpec{
      name + ".scale", getDType(*form.scaleType),
      llvm::SmallVector<int64_t, 4>(getScaleShape(form.shape, form.block))};
}

//===----------------------------------------------------------------------===//
// One entry
//===----------------------------------------------------------------------===//

/// A value in an error: its JSON, without control characters and not too long,
/// or "none".
static std::string describe(const json::Value *value) {
  return value ? quote(llvm::formatv("{0}", *value).str()) : "none";
}

namespace {
/// Reads one entry. The first error is kept in `problem`, and later ones are
/// ignored.
class EntryReader {
public:
  explicit EntryReader(const json::Object &entry) : entry(entry) {}

  ManifestParam read();
  std::string problem;

private:
  struct Tensor {
    DType dtype = DType::BF16;
    llvm::SmallVector<int64_t> shape;
  };

  void expect(bool condition, const llvm::Twine &what) {
    if (!condition && problem.empty())
      problem = ("expected " + what).str();
  }
  std::string readText(llvm::StringRef key);
  llvm::SmallVector<int64_t> readSizes(const json::Object &object,
                                       llvm::StringRef key);
  Tensor readTensor(llvm::StringRef key);
  template <typename T>
  T readCase(llvm::StringRef key, std::optional<T> (*parse)(llvm::StringRef));
  void readScale(ManifestParam &param);
  void readRowAlignment(ManifestParam &param);
  void readQuantization(ManifestParam &param);

  const json::Object &entry;
};
} // namespace

std::string EntryReader::readText(llvm::StringRef key) {
  auto text = entry.getString(key);
  expect(text.has_value(),
         "a text '" + key + "', got " + describe(entry.get(key)));
  return text.value_or("").str();
}

llvm::SmallVector<int64_t> EntryReader::readSizes(const json::Object &object,
                                                  llvm::StringRef key) {
  llvm::SmallVector<int64_t> sizes;
  const json::Array *array = object.getArray(key);
  expect(array, "a list '" + key + "', got " + describe(object.get(key)));
  if (!array)
    return sizes;
  for (const json::Value &value : *array) {
    auto size = value.getAsInteger();
    expect(size.has_value(),
           "integers in '" + key + "', got " + describe(&value));
    sizes.push_back(size.value_or(0));
  }
  return sizes;
}

EntryReader::Tensor EntryReader::readTensor(llvm::StringRef key) {
  const json::Object *object = entry.getObject(key);
  expect(object, "an object '" + key + "', got " + describe(entry.get(key)));
  if (!object)
    return {};
  llvm::StringRef name = object->getString("type").value_or("");
  auto dtype = parseTypeOfIR(name);
  expect(dtype.has_value(),
         "a type of safetensors files in '" + key + "', got " + quote(name));
  return {dtype.value_or(DType::BF16), readSizes(*object, "shape")};
}

template <typename T>
T EntryReader::readCase(llvm::StringRef key,
                        std::optional<T> (*parse)(llvm::StringRef)) {
  std::string name = readText(key);
  std::optional<T> value = parse(name);
  expect(value.has_value(),
         "a policy of docs/Numerics.md for '" + key + "', got " + quote(name));
  return value.value_or(T());
}

void EntryReader::readScale(ManifestParam &param) {
  Tensor scale = readTensor("scale");
  // These are the types of scales in IR. Files also have f16 and u8.
  bool isScale =
      llvm::is_contained({DType::F32, DType::BF16, DType::F8E8M0}, scale.dtype);
  expect(isScale,
         "scales of f32, bf16 or f8E8M0FNU, got " + getNameInIR(scale.dtype));
  WeightForm &form = param.decision.form;
  QuantizeSpec &spec = param.decision.spec;
  form.block = readSizes(entry, "block");
  std::string invalid = explainInvalidBlockShape(form.block, form.shape.size());
  expect(invalid.empty(), "a block that fits the shape, got: " + invalid);
  spec.scale.rounding = readCase("scale_rounding", symbolizeScaleRounding);
  spec.division = readCase("division", symbolizeDivision);
  auto floor = entry.getNumber("amax_floor");
  expect(floor && *floor >= 0 && *floor <= std::numeric_limits<float>::max(),
         "an f32 'amax_floor' of 0 or more, got " +
             describe(entry.get("amax_floor")));
  if (!problem.empty())
    return;
  ScaleType type = *getScaleType(scale.dtype);
  expect(type != ScaleType::E8M0 ||
             spec.scale.rounding != ScaleRounding::Nearest,
         "powers of two for f8E8M0FNU, got 'nearest'");
  auto scaleShape = getScaleShape(form.shape, form.block);
  expect(llvm::equal(scale.shape, scaleShape),
         "a scale of shape " + printBlockShape(scaleShape) +
             ", which the block gives, got " + printBlockShape(scale.shape));
  form.scaleType = spec.scale.type = type;
  spec.scale.amaxFloor = float(*floor);
  spec.block = form.block;
}

void EntryReader::readRowAlignment(ManifestParam &param) {
  const json::Value *value = entry.get("row_alignment");
  if (!value)
    return;
  int64_t bytes = value->getAsInteger().value_or(0);
  constexpr int64_t most = 4096;
  expect(bytes >= 1 && llvm::isPowerOf2_64(bytes) && bytes <= most,
         "a power of two up to " + llvm::Twine(most) +
             " as 'row_alignment', got " + describe(value));
  expect(!param.shape.empty(), "rows for 'row_alignment', got a number");
  if (!problem.empty())
    return;
  constexpr int64_t mostElements = int64_t(1) << 60;
  expect(param.shape.back() <= mostElements,
         "rows of at most " + llvm::Twine(mostElements) +
             " elements for 'row_alignment', got " +
             llvm::Twine(param.shape.back()));
  if (problem.empty())
    param.rowAlignment = bytes;
}

void EntryReader::readQuantization(ManifestParam &param) {
  Tensor data = readTensor("data");
  expect(getFloatKind(param.dtype).has_value(),
         "bf16, f16 or f32 to quantize, got " + getNameInIR(param.dtype));
  auto format = getFormat(data.dtype);
  expect(format.has_value(),
         "data of an FP8 type, got " + getNameInIR(data.dtype));
  expect(llvm::all_of(param.shape, [](int64_t n) { return n >= 0; }),
         "sizes of 0 or more to quantize, got " + printBlockShape(param.shape));
  readRowAlignment(param);
  if (!problem.empty())
    return;
  llvm::SmallVector<int64_t> expected = param.shape;
  if (!expected.empty())
    expected.back() = param.getRowSize();
  std::string rows;
  if (param.rowAlignment > 1)
    rows = " with row_alignment = " + std::to_string(param.rowAlignment);
  expect(data.shape == expected, "data of the original's shape " +
                                     printBlockShape(expected) + rows +
                                     ", got " + printBlockShape(data.shape));
  param.decision.spec.overflow = readCase("overflow", symbolizeOverflow);
  WeightForm &form = param.decision.form;
  form.format = param.decision.spec.format = format.value_or(Format::E4M3FN);
  form.shape = param.shape;
  // A cast has no scale.
  if (entry.get("scale"))
    readScale(param);
}

ManifestParam EntryReader::read() {
  ManifestParam param;
  param.name = readText("name");
  param.function = readText("function");
  Tensor original = readTensor("original");
  param.dtype = original.dtype;
  param.shape = original.shape;
  auto isQuantized = entry.getBoolean("quantized");
  expect(isQuantized.has_value(), "true or false for 'quantized', got " +
                                      describe(entry.get("quantized")));
  param.isQuantized = isQuantized.value_or(false);
  if (param.isQuantized && problem.empty())
    readQuantization(param);
  return param;
}

//===----------------------------------------------------------------------===//
// The file
//===----------------------------------------------------------------------===//

/// Whether two functions take a parameter in the same form. Then they share one
/// output.
static bool isSame(const ManifestParam &a, const ManifestParam &b) {
  const QuantizeSpec &x = a.decision.spec, &y = b.decision.spec;
  return a.dtype == b.dtype && a.shape == b.shape &&
         a.rowAlignment == b.rowAlignment &&
         a.decision.form.scaleType == b.decision.form.scaleType &&
         x.format == y.format && x.block == y.block &&
         x.scale.rounding == y.scale.rounding &&
         x.scale.amaxFloor == y.scale.amaxFloor && x.division == y.division &&
         x.overflow == y.overflow;
}

static llvm::Error addParam(ParamManifest &manifest, ManifestParam param) {
  auto known = llvm::find_if(manifest.params, [&](const ManifestParam &each) {
    return each.name == param.name && each.isQuantized == param.isQuantized;
  });
  if (known == manifest.params.end()) {
    manifest.params.push_back(std::move(param));
    return llvm::Error::success();
  }
  if (isSame(*known, param))
    return llvm::Error::success();
  return fail(manifest.path, param.name,
              "expected one form in all functions, got two, in " +
                  quote(known->function) + " and " + quote(param.function));
}

static llvm::Error readParams(ParamManifest &manifest,
                              const json::Object &object) {
  const json::Value *version = object.get("version");
  if (!version || version->getAsInteger() != paramManifestVersion)
    return fail(manifest.path, "expected a manifest of version " +
                                   std::to_string(paramManifestVersion) +
                                   ", got " + describe(version));
  const json::Array *entries = object.getArray("parameters");
  if (!entries)
    return fail(manifest.path, "expected a list 'parameters', got " +
                                   describe(object.get("parameters")));
  for (const json::Value &value : *entries) {
    const json::Object *entry = value.getAsObject();
    if (!entry)
      return fail(manifest.path,
                  "expected objects as parameters, got " + describe(&value));
    EntryReader reader(*entry);
    ManifestParam param = reader.read();
    if (!reader.problem.empty())
      return fail(manifest.path, param.name, reader.problem);
    if (llvm::Error error = addParam(manifest, std::move(param)))
      return error;
  }
  return llvm::Error::success();
}

llvm::Expected<ParamManifest>
mlir::fp8::parseParamManifest(llvm::StringRef path, std::string text) {
  ParamManifest manifest{path.str(), std::move(text), {}};
  JsonProblem problem;
  auto object = parseStrictJson(manifest.text, {}, problem);
  if (!object)
    return fail(path, problem.reason);
  if (llvm::Error error = readParams(manifest, *object))
    return error;
  return manifest;
}

llvm::Expected<ParamManifest>
mlir::fp8::readParamManifest(llvm::StringRef path) {
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!file)
    return fail(path, "expected a manifest, got: " + file.getError().message());
  return parseParamManifest(path, (*file)->getBuffer().str());
}
