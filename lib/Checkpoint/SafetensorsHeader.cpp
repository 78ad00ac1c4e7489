//===- SafetensorsHeader.cpp - Headers of safetensors files ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Parses headers by the rules of the safetensors library. Every byte of the
// file must belong to the header or to one tensor. Prints headers with the same
// bytes as that library.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/SafetensorsHeader.h"
#include "Failure.h"
#include "StrictJson.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::fp8;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

static constexpr llvm::StringLiteral metadataKey = "__metadata__";

namespace {
/// Turns the text of a header into tensors.
class HeaderParser {
public:
  HeaderParser(uint64_t dataSize, llvm::StringRef file)
      : dataSize(dataSize), file(file) {}

  llvm::Expected<SafetensorsHeader> parse(llvm::StringRef json);

private:
  llvm::Error explain(const JsonProblem &problem) const;
  llvm::Error parseMetadata(const Value &value);
  llvm::Error parseTensor(llvm::StringRef name, const Value &value);
  llvm::Error parseDTypeOf(TensorEntry &tensor, const Object &object);
  llvm::Error parseShapeOf(TensorEntry &tensor, const Object &object);
  llvm::Error parsePlaceOf(TensorEntry &tensor, const Object &object);
  llvm::Error checkCoverage();

  uint64_t dataSize;
  llvm::StringRef file;
  SafetensorsHeader header;
};
} // namespace

/// The order in which the safetensors library writes tensors.
static bool precedes(const TensorSpec &a, const TensorSpec &b) {
  return std::tuple(b.dtype, llvm::StringRef(a.name)) <
         std::tuple(a.dtype, llvm::StringRef(b.name));
}

/// The text "[2, 3]".
static std::string formatShape(llvm::ArrayRef<int64_t> shape) {
  return "[" +
         llvm::join(
             llvm::map_range(shape,
                             [](int64_t size) { return std::to_string(size); }),
             ", ") +
         "]";
}

llvm::Error HeaderParser::parseMetadata(const Value &value) {
  if (value.getAsNull())
    return llvm::Error::success();
  const Object *object = value.getAsObject();
  if (!object)
    return fail(file, "expected __metadata__ to be an object of strings, got " +
                          describe(value));
  for (const auto &[key, entry] : *object) {
    std::optional<llvm::StringRef> text = entry.getAsString();
    if (!text)
      return fail(file, "__metadata__ " + quote(key) +
                            ": expected a string, got " + describe(entry));
    header.metadata.emplace(key.str(), text->str());
  }
  return llvm::Error::success();
}

llvm::Error HeaderParser::parseDTypeOf(TensorEntry &tensor,
                                       const Object &object) {
  std::optional<llvm::StringRef> name = object.getString("dtype");
  if (!name)
    return fail(file, tensor.name, "expected a string as dtype, got none");
  std::optional<DType> dtype = parseDType(*name);
  if (!dtype)
    return fail(file, tensor.name,
                "expected a dtype of safetensors, got " + quote(*name));
  tensor.dtype = *dtype;
  return llvm::Error::success();
}

llvm::Error HeaderParser::parseShapeOf(TensorEntry &tensor,
                                       const Object &object) {
  const Array *shape = object.getArray("shape");
  if (!shape)
    return fail(file, tensor.name, "expected a list as shape, got none");
  for (const Value &value : *shape) {
    std::optional<int64_t> size = value.getAsInteger();
    if (!size || *size < 0)
      return fail(file, tensor.name,
                  "expected sizes from 0 to 2^63 - 1 in the shape, got " +
                      describe(value));
    tensor.shape.push_back(*size);
  }
  if (!countElements(tensor.shape))
    return fail(file, tensor.name,
                "expected fewer than 2^64 elements, got shape " +
                    formatShape(tensor.shape));
  if (!countBytes(tensor.dtype, tensor.shape))
    return fail(file, tensor.name,
                "expected whole bytes, fewer than 2^61, got shape " +
                    formatShape(tensor.shape) + " of " + getName(tensor.dtype));
  return llvm::Error::success();
}

llvm::Error HeaderParser::parsePlaceOf(TensorEntry &tensor,
                                       const Object &object) {
  const Array *offsets = object.getArray("data_offsets");
  std::optional<uint64_t> begin, end;
  if (offsets && offsets->size() == 2) {
    begin = (*offsets)[0].getAsUINT64();
    end = (*offsets)[1].getAsUINT64();
  }
  if (!begin || !end)
    return fail(file, tensor.name,
                "expected two numbers as data_offsets, got something else");
  std::string range =
      "[" + std::to_string(*begin) + ", " + std::to_string(*end) + "]";
  if (*begin > *end)
    return fail(file, tensor.name,
                "expected data_offsets in ascending order, got " + range);
  if (*end > dataSize)
    return fail(file, tensor.name,
                "expected data_offsets within " + llvm::Twine(dataSize) +
                    " bytes of data, got " + range);
  if (*end - *begin != tensor.getByteSize())
    return fail(file, tensor.name,
                "expected " + llvm::Twine(tensor.getByteSize()) +
                    " bytes for shape " + formatShape(tensor.shape) + " of " +
                    getName(tensor.dtype) + ", got data_offsets " + range);
  tensor.offset = *begin;
  return llvm::Error::success();
}

llvm::Error HeaderParser::parseTensor(llvm::StringRef name,
                                      const Value &value) {
  TensorEntry tensor;
  tensor.name = name.str();
  const Object *object = value.getAsObject();
  if (!object)
    return fail(file, name, "expected an object, got " + describe(value));
  for (const auto &[key, entry] : *object)
    if (!llvm::is_contained({"dtype", "shape", "data_offsets"}, key.str()))
      return fail(file, name,
                  "expected dtype, shape and data_offsets, got key " +
                      quote(key));
  if (llvm::Error error = parseDTypeOf(tensor, *object))
    return error;
  if (llvm::Error error = parseShapeOf(tensor, *object))
    return error;
  if (llvm::Error error = parsePlaceOf(tensor, *object))
    return error;
  header.tensors.push_back(std::move(tensor));
  return llvm::Error::success();
}

/// Checks that tensors follow each other without gaps and overlaps.
llvm::Error HeaderParser::checkCoverage() {
  llvm::sort(header.tensors, [](const TensorEntry &a, const TensorEntry &b) {
    auto placeOf = [](const TensorEntry &tensor) {
      return std::pair(tensor.offset, tensor.getByteSize());
    };
    return placeOf(a) != placeOf(b) ? placeOf(a) < placeOf(b) : precedes(a, b);
  });
  uint64_t covered = 0;
  for (const TensorEntry &tensor : header.tensors) {
    if (tensor.offset != covered)
      return fail(file, tensor.name,
                  "expected data at byte " + llvm::Twine(covered) +
                      ", where the data before it ends, got " +
                      llvm::Twine(tensor.offset));
    covered += tensor.getByteSize();
  }
  if (covered != dataSize)
    return fail(file, "expected " + llvm::Twine(covered) +
                          " bytes of data as the header says, got " +
                          llvm::Twine(dataSize));
  header.dataSize = dataSize;
  return llvm::Error::success();
}

llvm::Error HeaderParser::explain(const JsonProblem &problem) const {
  if (problem.key.empty())
    return fail(file, problem.reason);
  if (problem.key == metadataKey)
    return fail(file, metadataKey + ": " + problem.reason);
  return fail(file, problem.key, problem.reason);
}

llvm::Expected<SafetensorsHeader> HeaderParser::parse(llvm::StringRef json) {
  JsonLimits limits;
  limits.maxDepth = 3;
  limits.onlyCounts = true;
  llvm::Error error = parseStrictMembers(
      json, limits,
      [&](const JsonProblem &problem) { return explain(problem); },
      [&](llvm::StringRef key, const Value &value) {
        return key == metadataKey ? parseMetadata(value)
                                  : parseTensor(key, value);
      });
  if (error)
    return std::move(error);
  if (llvm::Error error = checkCoverage())
    return std::move(error);
  header.dataStart = 8 + json.size();
  return std::move(header);
}

llvm::Expected<uint64_t>
mlir::fp8::parseHeaderLength(llvm::StringRef firstBytes, uint64_t fileSize,
                             llvm::StringRef file) {
  if (firstBytes.size() < 8)
    return fail(file, "expected the length of a header in 8 bytes, got " +
                          llvm::Twine(firstBytes.size()) + " bytes");
  uint64_t length = llvm::support::endian::read64le(firstBytes.data());
  if (length > maxHeaderSize)
    return fail(file, "expected a header of at most " +
                          llvm::Twine(maxHeaderSize) + " bytes, got " +
                          llvm::Twine(length));
  if (length > fileSize - 8)
    return fail(file, "expected a header of " + llvm::Twine(length) +
                          " bytes, got a file of " + llvm::Twine(fileSize));
  return length;
}

llvm::Expected<SafetensorsHeader> mlir::fp8::parseHeader(llvm::StringRef json,
                                                         uint64_t dataSize,
                                                         llvm::StringRef file) {
  if (!json.starts_with("{"))
    return fail(file, "expected a header that starts with '{', got " +
                          quote(json.take_front(1)));
  return HeaderParser(dataSize, file).parse(json);
}

static void printTensor(llvm::json::OStream &json, const TensorSpec &tensor,
                        uint64_t begin) {
  json.attributeObject(tensor.name, [&] {
    json.attribute("dtype", getName(tensor.dtype));
    json.attributeArray("shape", [&] {
      for (int64_t size : tensor.shape)
        json.value(size);
    });
    json.attributeArray("data_offsets", [&] {
      json.value(begin);
      json.value(begin + tensor.getByteSize());
    });
  });
}

std::string mlir::fp8::printHeader(llvm::ArrayRef<TensorSpec> tensors,
                                   const SafetensorsMetadata &metadata) {
  std::string text(8, '\0');
  llvm::raw_string_ostream os(text);
  llvm::json::OStream json(os);
  json.objectBegin();
  if (!metadata.empty())
    json.attributeObject(metadataKey, [&] {
      for (const auto &[key, value] : metadata)
        json.attribute(key, value);
    });
  uint64_t offset = 0;
  for (const TensorSpec &tensor : tensors) {
    printTensor(json, tensor, offset);
    offset += tensor.getByteSize();
  }
  json.objectEnd();
  json.flush();
  text.resize(llvm::alignTo(text.size(), 8), ' ');
  llvm::support::endian::write64le(text.data(), text.size() - 8);
  return text;
}

void mlir::fp8::sortLikeSafetensors(std::vector<TensorSpec> &tensors) {
  llvm::sort(tensors, precedes);
}
