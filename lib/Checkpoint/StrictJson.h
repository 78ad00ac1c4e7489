//===- StrictJson.h - JSON without surprises --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Parses JSON that strangers wrote: no key occurs twice in an object, nothing
// is nested deeply, and the number of values is bounded, so that neither the
// stack nor memory runs out. llvm::json does not check these.
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
  /// Numbers are non-negative integers without sign, fraction and exponent.
  bool onlyCounts = false;
};

/// Why text was refused: the reason, and the key of the outermost object in
/// which it was found, if any.
struct JsonProblem {
  std::string key;
  std::string reason;
};

/// Parses the text of an object. Nothing, and `problem` filled, if that fails.
std::optional<llvm::json::Object> parseStrictJson(llvm::StringRef text,
                                                  const JsonLimits &limits,
                                                  JsonProblem &problem);

/// Parses the text of an object member by member, so that only one value is in
/// memory at a time: an llvm::json::Object takes kilobytes. An error of `take`
/// ends it and is returned; what else is wrong is made one by `fail`.
llvm::Error parseStrictMembers(
    llvm::StringRef text, const JsonLimits &limits,
    llvm::function_ref<llvm::Error(const JsonProblem &)> fail,
    llvm::function_ref<llvm::Error(llvm::StringRef, const llvm::json::Value &)>
        take);

struct JsonMember {
  std::string name;
  /// As the text has them. llvm::json would print other numbers, such as 0 for
  /// 0.0, which programs with typed configurations refuse.
  std::string keyText, valueText;
};

/// The members, in order, of an object that parseStrictJson has parsed.
std::vector<JsonMember> cutMembers(llvm::StringRef text);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_STRICTJSON_H
