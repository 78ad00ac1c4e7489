//===- StrictJson.cpp - JSON without surprises ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through the text once for what llvm::json would accept or not survive,
// and leaves syntax to it.
//
//===----------------------------------------------------------------------===//

#include "StrictJson.h"
#include "Failure.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include <vector>

using namespace mlir::fp8;

namespace {
/// Looks at tokens only; text that is not JSON may pass.
class JsonScanner {
public:
  JsonScanner(llvm::StringRef text, const JsonLimits &limits,
              JsonProblem &problem)
      : text(text), limits(limits), problem(problem) {}

  bool scan();

private:
  bool scanString();
  bool scanNumber();
  bool open(bool isObject);
  bool addKey(llvm::StringRef literal);
  bool refuse(const llvm::Twine &reason);

  llvm::StringRef text;
  const JsonLimits &limits;
  JsonProblem &problem;
  size_t position = 0;
  uint64_t values = 0;
  /// The keys of the objects around the position; arrays have none.
  std::vector<std::optional<llvm::StringSet<>>> scopes;
  std::string outerKey;
};
} // namespace

bool JsonScanner::refuse(const llvm::Twine &reason) {
  problem = {scopes.size() > 1 ? outerKey : "", reason.str()};
  return false;
}

bool JsonScanner::open(bool isObject) {
  if (scopes.size() == limits.maxDepth)
    return refuse("expected JSON nested at most " +
                  llvm::Twine(limits.maxDepth) + " deep, got more");
  scopes.emplace_back();
  if (isObject)
    scopes.back().emplace();
  return true;
}

bool JsonScanner::addKey(llvm::StringRef literal) {
  std::string key = literal.drop_front().drop_back().str();
  if (literal.contains('\\')) {
    llvm::Expected<llvm::json::Value> value = llvm::json::parse(literal);
    if (!value) // the parser will say why
      return llvm::consumeError(value.takeError()), true;
    key = value->getAsString()->str();
  }
  bool isNew = scopes.back()->insert(key).second;
  if (!isNew)
    return refuse("expected key " + quote(key) + " once, got it twice");
  if (scopes.size() == 1)
    outerKey = key;
  return true;
}

bool JsonScanner::scanString() {
  size_t start = position++;
  while (position < text.size() && text[position] != '"')
    position += text[position] == '\\' ? 2 : 1;
  if (position >= text.size())
    return true; // the parser will say so
  ++position;
  llvm::StringRef literal = text.slice(start, position);
  bool isKey = text.drop_front(position).ltrim(" \t\r\n").starts_with(":");
  return !isKey || scopes.empty() || !scopes.back() || addKey(literal);
}

bool JsonScanner::scanNumber() {
  size_t start = position;
  while (position < text.size() && (llvm::isAlnum(text[position]) ||
                                    llvm::is_contained("+-.", text[position])))
    ++position;
  llvm::StringRef number = text.slice(start, position);
  uint64_t count;
  if (limits.onlyCounts &&
      (!llvm::all_of(number, llvm::isDigit) || number.getAsInteger(10, count)))
    return refuse("expected a count below 2^64, got " + quote(number));
  return true;
}

bool JsonScanner::scan() {
  while (position < text.size()) {
    char c = text[position];
    bool ok = true;
    if (c == '"')
      ok = scanString();
    else if (llvm::isDigit(c) || c == '-')
      ok = scanNumber();
    else if (c == '{' || c == '[')
      ok = open(c == '{'), ++position;
    else {
      if ((c == '}' || c == ']') && !scopes.empty())
        scopes.pop_back();
      if (c == ',' && ++values > limits.maxValues)
        ok = refuse("expected JSON of at most " +
                    llvm::Twine(limits.maxValues) + " values, got more");
      ++position;
    }
    if (!ok)
      return false;
  }
  return true;
}

std::optional<llvm::json::Object>
mlir::fp8::parseStrictJson(llvm::StringRef text, const JsonLimits &limits,
                           JsonProblem &problem) {
  if (!JsonScanner(text, limits, problem).scan())
    return std::nullopt;
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value) {
    problem = {"", "expected JSON, got: " + llvm::toString(value.takeError())};
    return std::nullopt;
  }
  if (llvm::json::Object *object = value->getAsObject())
    return std::move(*object);
  problem = {"", "expected a JSON object, got another value"};
  return std::nullopt;
}
