//===- SafetensorsHeaderTest.cpp - Tests of headers -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks which headers are valid, the messages about those that are not, and
// the bytes of headers.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/SafetensorsHeader.h"
#include "llvm/Support/Endian.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

/// The message about the header `json` of a file with `dataSize` bytes of data,
/// or an empty text if it is valid.
static std::string explain(llvm::StringRef json, uint64_t dataSize = 24) {
  llvm::Expected<SafetensorsHeader> header =
      parseHeader(json, dataSize, "x.safetensors");
  return header ? "" : llvm::toString(header.takeError());
}

/// The message about a header with one tensor 'a' that has these fields.
static std::string explainTensor(const std::string &fields,
                                 uint64_t dataSize = 24) {
  std::string text = explain(R"({"a":{)" + fields + "}}", dataSize);
  llvm::StringRef prefix = "x.safetensors: tensor 'a': ";
  EXPECT_TRUE(text.empty() || llvm::StringRef(text).starts_with(prefix))
      << text;
  return text.empty() ? text : text.substr(prefix.size());
}

TEST(SafetensorsHeader, SortsTensorsByData) {
  llvm::Expected<SafetensorsHeader> header = parseHeader(
      R"({"z":{"dtype":"F32","shape":[2,3],"data_offsets":[2,26]},)"
      R"("b":{"shape":[0,7],"dtype":"I64","data_offsets":[2,2]},)"
      R"("a":{"shape":[1,0],"dtype":"I64","data_offsets":[2,2]},)"
      R"("__metadata__":{"format":"pt","note":"é\n"},)"
      R"("s\u00e9":{"dtype":"BF16","shape":[],"data_offsets":[0,2]}}   )",
      26, "x.safetensors");
  ASSERT_TRUE(bool(header)) << llvm::toString(header.takeError());
  ASSERT_EQ(header->tensors.size(), 4u);
  EXPECT_EQ(header->tensors[0].name, "sé");
  EXPECT_EQ(header->tensors[0].dtype, DType::BF16);
  EXPECT_TRUE(header->tensors[0].shape.empty());
  EXPECT_EQ(header->tensors[1].name, "a");
  EXPECT_EQ(header->tensors[2].name, "b");
  EXPECT_EQ(header->tensors[2].getByteSize(), 0u);
  EXPECT_EQ(header->tensors[3].name, "z");
  EXPECT_EQ(header->tensors[3].offset, 2u);
  EXPECT_EQ(header->tensors[3].getNumElements(), 6u);
  EXPECT_EQ(header->tensors[3].getByteSize(), 24u);
  EXPECT_EQ(header->metadata,
            (SafetensorsMetadata{{"format", "pt"}, {"note", "é\n"}}));
  EXPECT_EQ(header->dataSize, 26u);
}

TEST(SafetensorsHeader, AnEmptyFileIsOne) {
  EXPECT_EQ(explain("{}", 0), "");
  EXPECT_EQ(explain(R"({"__metadata__":{}})", 0), "");
  EXPECT_EQ(explain(R"({"__metadata__":null})", 0), "");
  EXPECT_EQ(explain("{}", 3),
            "x.safetensors: expected 0 bytes of data as the header says, got "
            "3");
}

TEST(SafetensorsHeader, LengthIsChecked) {
  auto explainLength = [](uint64_t length, uint64_t size) {
    char bytes[8];
    llvm::support::endian::write64le(bytes, length);
    llvm::Expected<uint64_t> parsed = parseHeaderLength(
        llvm::StringRef(bytes, std::min<uint64_t>(8, size)), size, "x");
    EXPECT_TRUE(!parsed || *parsed == length);
    return parsed ? "" : llvm::toString(parsed.takeError());
  };
  EXPECT_EQ(explainLength(92, 100), "");
  EXPECT_EQ(explainLength(93, 100),
            "x: expected a header of 93 bytes, got a file of 100");
  EXPECT_EQ(explainLength(100'000'000, 200'000'000), "");
  EXPECT_EQ(explainLength(100'000'001, 200'000'000),
            "x: expected a header of at most 100000000 bytes, got 100000001");
  EXPECT_EQ(explainLength(~uint64_t(0), 100),
            "x: expected a header of at most 100000000 bytes, got "
            "18446744073709551615");
  EXPECT_EQ(explainLength(2, 0),
            "x: expected the length of a header in 8 bytes, got 0 bytes");
  EXPECT_EQ(explainLength(2, 7),
            "x: expected the length of a header in 8 bytes, got 7 bytes");
}

TEST(SafetensorsHeader, JsonIsChecked) {
  EXPECT_EQ(explain(""),
            "x.safetensors: expected a header that starts with '{', got ''");
  EXPECT_EQ(explain(" {}"),
            "x.safetensors: expected a header that starts with '{', got ' '");
  EXPECT_EQ(explain(llvm::StringRef("\0{}", 3)),
            "x.safetensors: expected a header that starts with '{', got "
            "'\\x00'");
  EXPECT_EQ(explain("{"),
            "x.safetensors: expected a JSON object, got other text at byte 1");
  EXPECT_EQ(explain("{} {}"),
            "x.safetensors: expected a JSON object, got other text at byte 3");
  for (llvm::StringRef text :
       {"{,}", "{\"a\"}", "{\"a\":{},}", "{\"a\":{}]", "{\"a\":]}", "{1:{}}",
        "{\"a\" {}}", "{\"a\":{} \"b\":{}}", "{\"a\":}", "{\"a\":{}}}"})
    EXPECT_NE(explain(text, 0), "") << text.str();
  EXPECT_EQ(explain("{\"a\":{\"dtype\":}}"),
            "x.safetensors: tensor 'a': expected JSON, got: [1:10, byte=10]: "
            "Invalid JSON value");
  EXPECT_NE(explain("{\"a"), "");
  EXPECT_NE(explain("{\"a\\"), "");
  EXPECT_NE(explain("{\"\xff\":{}}"), "");
  EXPECT_EQ(explain(R"({"a":1})"),
            "x.safetensors: tensor 'a': expected an object, got 1");
}

TEST(SafetensorsHeader, JsonBombsAreRefused) {
  EXPECT_EQ(explain("{\"a\":" + std::string(50'000'000, '[')),
            "x.safetensors: tensor 'a': expected JSON nested to a depth of at "
            "most 3, "
            "got more");
  std::string zeros = R"({"a":{"dtype":"U8","shape":[0)";
  for (int i = 0; i < 5'000'000; ++i)
    zeros += ",0";
  EXPECT_EQ(explain(zeros + R"(],"data_offsets":[0,0]}})", 0),
            "x.safetensors: tensor 'a': expected JSON of at most 2000000 "
            "values, got more");
}

TEST(SafetensorsHeader, KeysOccurOnce) {
  std::string tensor = R"({"dtype":"U8","shape":[0],"data_offsets":[0,0]})";
  EXPECT_EQ(explain(R"({"a":)" + tensor + R"(,"a":)" + tensor + "}", 0),
            "x.safetensors: expected key 'a' once, got it twice");
  EXPECT_EQ(explain(R"({"a":)" + tensor + R"(,"\u0061":)" + tensor + "}", 0),
            "x.safetensors: expected key 'a' once, got it twice");
  EXPECT_EQ(explain(R"({"a":)" + tensor + R"(,"A":)" + tensor + "}", 0), "");
  EXPECT_EQ(explainTensor(R"("dtype":"U8","dtype":"U8")"),
            "expected key 'dtype' once, got it twice");
  EXPECT_EQ(explain(R"({"__metadata__":{"k":"1","k":"2"}})", 0),
            "x.safetensors: __metadata__: expected key 'k' once, got it "
            "twice");
}

TEST(SafetensorsHeader, MetadataIsStrings) {
  EXPECT_EQ(explain(R"({"__metadata__":[]})", 0),
            "x.safetensors: expected __metadata__ to be an object of strings, "
            "got an array");
  EXPECT_EQ(explain(R"({"__metadata__":{"k":12}})", 0),
            "x.safetensors: __metadata__ 'k': expected a string, got 12");
  EXPECT_EQ(explain(R"({"__metadata__":{"k":{}}})", 0),
            "x.safetensors: __metadata__ 'k': expected a string, got an "
            "object");
  EXPECT_EQ(explain(R"({"__metadata__":{"k":null}})", 0),
            "x.safetensors: __metadata__ 'k': expected a string, got null");
}

TEST(SafetensorsHeader, TensorsHaveATypeAndAShape) {
  std::string place = R"(,"data_offsets":[0,24])";
  EXPECT_EQ(explainTensor(R"("dtype":"F32","shape":[2,3])" + place), "");
  EXPECT_EQ(explainTensor(R"("shape":[2,3])" + place),
            "expected a string as dtype, got none");
  EXPECT_EQ(explainTensor(R"("dtype":"F33","shape":[2,3])" + place),
            "expected a dtype of safetensors, got 'F33'");
  EXPECT_EQ(explainTensor(R"("dtype":"F32","size":[2,3])" + place),
            "expected dtype, shape and data_offsets, got key 'size'");
  EXPECT_EQ(explainTensor(R"("dtype":"F32","shape":6)" + place),
            "expected a list as shape, got none");
  EXPECT_EQ(explainTensor(R"("dtype":"F32","shape":["2",3])" + place),
            "expected sizes from 0 to 2^63 - 1 in the shape, got '2'");
  EXPECT_EQ(
      explainTensor(R"("dtype":"F32","shape":[9223372036854775808])" + place),
      "expected sizes from 0 to 2^63 - 1 in the shape, got "
      "9223372036854775808");
}

TEST(SafetensorsHeader, NumbersAreCounts) {
  for (llvm::StringRef number :
       {"-2", "-0", "2.0", "2e0", "2E0", "18446744073709551616", "00x"})
    EXPECT_EQ(explainTensor(R"("dtype":"F32","shape":[)" + number.str() + "]"),
              "expected a count below 2^64, got '" + number.str() + "'");
}

TEST(SafetensorsHeader, SizesDoNotOverflow) {
  EXPECT_EQ(explainTensor(R"("dtype":"U8","shape":[4294967296,4294967296],)"
                          R"("data_offsets":[0,0])"),
            "expected fewer than 2^64 elements, got shape [4294967296, "
            "4294967296]");
  EXPECT_EQ(explainTensor(R"("dtype":"F64","shape":[2305843009213693952],)"
                          R"("data_offsets":[0,0])"),
            "expected whole bytes, fewer than 2^61, got shape "
            "[2305843009213693952] of F64");
  // A size of 0 makes the tensor empty, but the product of the other sizes must
  // not overflow.
  EXPECT_NE(explainTensor(R"("dtype":"U8","shape":[4294967296,4294967296,0],)"
                          R"("data_offsets":[0,0])"),
            "");
}

TEST(SafetensorsHeader, TensorsHaveAPlace) {
  std::string tensor = R"("dtype":"F32","shape":[2,3])";
  EXPECT_EQ(explainTensor(tensor),
            "expected two numbers as data_offsets, got something else");
  EXPECT_EQ(explainTensor(tensor + R"(,"data_offsets":[0,24,24])"),
            "expected two numbers as data_offsets, got something else");
  EXPECT_EQ(explainTensor(tensor + R"(,"data_offsets":[24,0])"),
            "expected data_offsets in ascending order, got [24, 0]");
  EXPECT_EQ(explainTensor(tensor + R"(,"data_offsets":[0,24])", 23),
            "expected data_offsets within 23 bytes of data, got [0, 24]");
  EXPECT_EQ(explainTensor(tensor + R"(,"data_offsets":[0,20])"),
            "expected 24 bytes for shape [2, 3] of F32, got data_offsets [0, "
            "20]");
}

TEST(SafetensorsHeader, EveryByteBelongsToOneTensor) {
  auto explainPlaces = [](const std::string &first, const std::string &second,
                          uint64_t size) {
    return explain(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":)" + first +
                       R"(},"b":{"dtype":"U8","shape":[6],"data_offsets":)" +
                       second + "}}",
                   size);
  };
  EXPECT_EQ(explainPlaces("[0,4]", "[4,10]", 10), "");
  EXPECT_EQ(explainPlaces("[6,10]", "[0,6]", 10), "");
  EXPECT_EQ(explainPlaces("[0,4]", "[3,9]", 10),
            "x.safetensors: tensor 'b': expected data at byte 4, where the "
            "data before it ends, got 3");
  EXPECT_EQ(explainPlaces("[0,4]", "[5,11]", 11),
            "x.safetensors: tensor 'b': expected data at byte 4, where the "
            "data before it ends, got 5");
  EXPECT_EQ(explainPlaces("[1,5]", "[5,11]", 11),
            "x.safetensors: tensor 'a': expected data at byte 0, where the "
            "data before it ends, got 1");
  EXPECT_EQ(explainPlaces("[0,4]", "[4,10]", 12),
            "x.safetensors: expected 10 bytes of data as the header says, got "
            "12");
}

TEST(SafetensorsHeader, NarrowTypesEndAtBytes) {
  EXPECT_EQ(
      explainTensor(R"("dtype":"F4","shape":[6],"data_offsets":[0,3])", 3), "");
  EXPECT_EQ(explainTensor(R"("dtype":"F6_E2M3","shape":[4],)"
                          R"("data_offsets":[0,3])",
                          3),
            "");
  EXPECT_EQ(explainTensor(R"("dtype":"F4","shape":[3],"data_offsets":[0,2])"),
            "expected whole bytes, fewer than 2^61, got shape [3] of F4");
}

TEST(SafetensorsHeader, NamesInMessagesAreHarmless) {
  std::string message = explain(R"({"\n\u001b[31m":1})");
  EXPECT_EQ(message, "x.safetensors: tensor '\\x0a\\x1b[31m': expected an "
                     "object, got 1");
  EXPECT_LT(explain("{\"" + std::string(5000, 'x') + "\":1}").size(), 300u);
}

TEST(SafetensorsHeader, PrintsWhatItParses) {
  std::vector<TensorSpec> tensors(3);
  tensors[0] = {"w", DType::F8E4M3, {3, 5}};
  tensors[1] = {"q\"\t", DType::F32, {}};
  tensors[2] = {"e", DType::U8, {0}};
  std::string text = printHeader(tensors, {{"b", "2"}, {"a", "1"}});
  EXPECT_EQ(text.size() % 8, 0u);
  EXPECT_EQ(llvm::support::endian::read64le(text.data()), text.size() - 8);
  EXPECT_EQ(llvm::StringRef(text).drop_front(8).rtrim(' '),
            R"({"__metadata__":{"a":"1","b":"2"},)"
            R"("w":{"dtype":"F8_E4M3","shape":[3,5],"data_offsets":[0,15]},)"
            R"("q\"\t":{"dtype":"F32","shape":[],"data_offsets":[15,19]},)"
            R"("e":{"dtype":"U8","shape":[0],"data_offsets":[19,19]}})");
  EXPECT_EQ(explain(llvm::StringRef(text).drop_front(8), 19), "");
}

TEST(SafetensorsHeader, SortsLikeTheLibrary) {
  std::vector<TensorSpec> tensors(4);
  tensors[0] = {"a", DType::F8E4M3, {1}};
  tensors[1] = {"c", DType::F32, {1}};
  tensors[2] = {"b", DType::F32, {1}};
  tensors[3] = {"d", DType::I64, {1}};
  sortLikeSafetensors(tensors);
  std::string order;
  for (const TensorSpec &tensor : tensors)
    order += tensor.name;
  EXPECT_EQ(order, "dbca");
}

TEST(DType, NamesAreUnique) {
  for (unsigned i = 0; i <= unsigned(DType::U64); ++i)
    EXPECT_EQ(parseDType(getName(DType(i))), DType(i)) << i;
  EXPECT_FALSE(parseDType("f32"));
  EXPECT_FALSE(parseDType(""));
  EXPECT_EQ(getBitWidth(DType::F6E3M2), 6u);
  EXPECT_EQ(getBitWidth(DType::C64), 64u);
}
