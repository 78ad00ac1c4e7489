//===- FieldList.h - Structs that list their fields -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A struct that names its fields once, in a function `fields`, can be compared,
// hashed and printed. If the list lacks a field, the program does not compile.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_FIELDLIST_H
#define FP8_SUPPORT_FIELDLIST_H

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <tuple>
#include <type_traits>
#include <utility>

namespace mlir::fp8 {

/// One field of a struct. The struct gives all of them as
///
///   static constexpr auto fields() {
///     return std::make_tuple(Field{"tile_m", &Config::tileM}, ...);
///   }
template <typename Struct, typename T>
struct Field {
  llvm::StringLiteral name;
  T Struct::*member;
};
template <size_t N, typename Struct, typename T>
Field(const char (&)[N], T Struct::*) -> Field<Struct, T>;

namespace detail {
/// Converts to the type of any field.
struct AnyField {
  template <typename T>
  operator T() const;
};
template <typename Struct, typename Indices, typename = void>
struct TakesFields : std::false_type {};
template <typename Struct, size_t... I>
struct TakesFields<
    Struct, std::index_sequence<I...>,
    std::void_t<decltype(Struct{(static_cast<void>(I), AnyField())...})>>
    : std::true_type {};
/// The number of fields of an aggregate.
template <typename Struct, size_t N = 0>
constexpr size_t countFields() {
  if constexpr (TakesFields<Struct, std::make_index_sequence<N + 1>>::value)
    return countFields<Struct, N + 1>();
  else
    return N;
}
template <typename T, typename = void>
struct HasFields : std::false_type {};
template <typename T>
struct HasFields<T, std::void_t<decltype(T::fields())>> : std::true_type {};
} // namespace detail

/// Calls `visit` with the name and the value of each field.
template <typename Struct, typename Visit>
void forEachField(Struct &value, Visit visit) {
  using Fields = decltype(std::remove_const_t<Struct>::fields());
  static_assert(detail::countFields<std::remove_const_t<Struct>>() ==
                    std::tuple_size_v<Fields>,
                "fields() does not list every field of the struct");
  std::apply(
      [&](const auto &...field) {
        (visit(llvm::StringRef(field.name), value.*field.member), ...);
      },
      std::remove_const_t<Struct>::fields());
}

/// Prints `name = value, name = value`. The value of an enumeration is its
/// name, and that of a struct with fields is their list in angle brackets.
template <typename Struct>
void printFields(llvm::raw_ostream &os, const Struct &value) {
  bool isFirst = true;
  forEachField(value, [&](llvm::StringRef name, const auto &field) {
    using T = std::decay_t<decltype(field)>;
    os << (isFirst ? "" : ", ") << name << " = ";
    isFirst = false;
    if constexpr (std::is_same_v<T, bool>) {
      os << (field ? "true" : "false");
    } else if constexpr (std::is_same_v<T, float>) {
      // Print all bits of the float.
      os << llvm::format_hex(llvm::bit_cast<uint32_t>(field), 10);
    } else if constexpr (std::is_enum_v<T>) {
      os << stringifyEnum(field);
    } else if constexpr (detail::HasFields<T>::value) {
      os << '<';
      printFields(os, field);
      os << '>';
    } else {
      os << field;
    }
  });
}

/// The fields as text, which differs if the values differ.
template <typename Struct>
std::string getFieldsText(const Struct &value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  printFields(os, value);
  return text;
}

template <typename Struct>
bool haveEqualFields(const Struct &a, const Struct &b) {
  return std::apply(
      [&](const auto &...field) {
        return ((a.*field.member == b.*field.member) && ...);
      },
      Struct::fields());
}

template <typename Struct>
llvm::hash_code hashFields(const Struct &value) {
  return std::apply(
      [&](const auto &...field) {
        return llvm::hash_combine(value.*field.member...);
      },
      Struct::fields());
}

} // namespace mlir::fp8

#endif // FP8_SUPPORT_FIELDLIST_H
