//===- StrictJson.h - Parse JSON from unknown sources -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Parses JSON from unknown sources. No key may occur twice in an object. Depth
// and number of values are limited, so that neither the stack nor memory runs
// out. llvm::json does not check these.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_STRICTJSON_H
#define LIB_CHECKPOINT_STRICTJSON_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/JSON.h"

namespace mlir::fp8 {

struct JsonLimits {
  unsigned maxDepth = 64;
  uint64_t maxValues = 2'000'000;
  /// Whether all numbers must be non-negative integers without sign, fraction
  /// and exponent.
  bool onlyCounts = false;
};

/// Why text was refused: the reason, and the key of the outermost object in
/// which it was found, if any.
struct JsonProblem {
  std::string key;
  std::string reason;
};

/// Parses the text of an object. If that fails, returns none and sets
/// `problem`.
std::optional<llvm::json::Object> parseStrictJson(llvm::StringRef text,
                                                  const JsonLimits &limits,
                                                  JsonProblem &problem);

/// A value for a message: "an object", "an array", a short quoted string, or
/// the text of a number, a boolean or null.
std::string describe(const llvm::json::Value &value);

/// Parses the text of an object member by member, so that only one value is in
/// memory at a time. (An llvm::json::Object needs kilobytes.) If `take` returns
/// an error, parsing ends and the error is returned. `fail` turns other
/// problems into errors.
llvm::Error parseStrictMembers(
    llvm::StringRef text, const JsonLimits &limits,
    llvm::function_ref<llvm::Error(const JsonProblem &)> fail,
    llvm::function_ref<llvm::Error(llvm::StringRef, const llvm::json::Value &)>
        take);

struct JsonMember {
  std::string name;
  /// The text of the key and of the value. llvm::json would print numbers
  /// differently, such as 0 instead of 0.0, and some programs refuse that.
  std::string keyText, valueText;
};

/// The members, in order, of an object that parseStrictJson has parsed.
std::vector<JsonMember> cutMembers(llvm::StringRef text);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_STRICTJSON_H
