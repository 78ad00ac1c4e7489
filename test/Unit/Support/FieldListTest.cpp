//===- FieldListTest.cpp - Structs that list their fields -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The text, the comparison and the hash of a struct depend on every field.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/FieldList.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

namespace {

enum class Color { Red, Green };
llvm::StringRef stringifyEnum(Color color) {
  return color == Color::Red ? "red" : "green";
}

struct Inner {
  int64_t depth = 1;
  static constexpr auto fields() {
    return std::make_tuple(Field{"depth", &Inner::depth});
  }
};

bool operator==(const Inner &a, const Inner &b) {
  return haveEqualFields(a, b);
}

struct Outer {
  int64_t size = 2;
  bool flag = false;
  Color color = Color::Red;
  float factor = 0.5f;
  Inner inner;

  static constexpr auto fields() {
    return std::make_tuple(
        Field{"size", &Outer::size}, Field{"flag", &Outer::flag},
        Field{"color", &Outer::color}, Field{"factor", &Outer::factor},
        Field{"inner", &Outer::inner});
  }
};

TEST(FieldList, PrintsNamesAndValues) {
  EXPECT_EQ(getFieldsText(Outer()), "size = 2, flag = false, color = red, "
                                    "factor = 0x3f000000, inner = <depth = 1>");
}

TEST(FieldList, CountsFields) {
  EXPECT_EQ(detail::countFields<Outer>(), 5u);
  EXPECT_EQ(detail::countFields<Inner>(), 1u);
}

/// Checks that the texts differ, and that the structs compare as different.
void expectDistinct(const Outer &a, const Outer &b) {
  EXPECT_NE(getFieldsText(a), getFieldsText(b));
  EXPECT_FALSE(haveEqualFields(a, b));
}

TEST(FieldList, EveryFieldCounts) {
  Outer same, size, flag, color, factor, inner;
  size.size = 3;
  flag.flag = true;
  color.color = Color::Green;
  // The factor differs by one bit.
  factor.factor = 0.50000006f;
  inner.inner.depth = 2;
  EXPECT_TRUE(haveEqualFields(Outer(), same));
  for (const Outer &other : {size, flag, color, factor, inner})
    expectDistinct(Outer(), other);
}

TEST(FieldList, HashesFollowValues) {
  Inner a, b, c;
  c.depth = 7;
  EXPECT_EQ(hashFields(a), hashFields(b));
  EXPECT_NE(hashFields(a), hashFields(c));
}

TEST(FieldList, VisitsInOrder) {
  std::string names;
  Outer value;
  forEachField(
      value, [&](llvm::StringRef name, auto &) { names += name.str() + " "; });
  EXPECT_EQ(names, "size flag color factor inner ");
}

} // namespace
