//===- StrictJson.cpp - Parse JSON from unknown sources -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks the text once for duplicate keys, deep nesting and too many values,
// which llvm::json would accept or could not handle. llvm::json then checks the
// syntax.
//
//===----------------------------------------------------------------------===//

#include "StrictJson.h"
#include "Failure.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include <vector>

using namespace mlir::fp8;

namespace {
/// Looks only at tokens, so it may accept text that is not JSON.
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
  /// The keys of all objects that contain the current position. Arrays have no
  /// keys.
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
    return refuse("expected JSON nested to a depth of at most " +
                  llvm::Twine(limits.maxDepth) + ", got more");
  scopes.emplace_back();
  if (isObject)
    scopes.back().emplace();
  return true;
}

bool JsonScanner::addKey(llvm::StringRef literal) {
  std::string key = literal.drop_front().drop_back().str();
  if (literal.contains('\\')) {
    llvm::Expected<llvm::json::Value> value = llvm::json::parse(literal);
    if (!value) // the parser reports the error later
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
    return true; // the parser reports the error later
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
  problem = {"", "expected a JSON object, got " + describe(*value)};
  return std::nullopt;
}

std::string mlir::fp8::describe(const llvm::json::Value &value) {
  if (value.getAsObject())
    return "an object";
  if (value.getAsArray())
    return "an array";
  if (std::optional<llvm::StringRef> text = value.getAsString())
    return quote(*text);
  return llvm::formatv("{0}", value).str();
}

namespace {
/// Cuts the text of an object into keys and values. llvm::json checks their
/// syntax, and this class checks the text between them.
class MemberCutter {
public:
  explicit MemberCutter(llvm::StringRef text) : text(text) {}

  /// Returns false if the text is not an object; the error is at byte
  /// `position`.
  llvm::Expected<bool>
  cut(llvm::function_ref<llvm::Error(llvm::StringRef, llvm::StringRef)> take);

  size_t position = 0;

private:
  bool skip(char c);
  void skipString();
  llvm::StringRef cutKey();
  llvm::StringRef cutValue();

  llvm::StringRef text;
};
} // namespace

/// Skips white space and then `c`. Returns whether `c` was there.
bool MemberCutter::skip(char c) {
  position = std::min(text.find_first_not_of(" \t\r\n", position), text.size());
  if (position == text.size() || text[position] != c)
    return false;
  ++position;
  return true;
}

/// Skips the rest of a string, up to and including the closing quote.
void MemberCutter::skipString() {
  while (position < text.size() && text[position] != '"')
    position += text[position] == '\\' ? 2 : 1;
  position = std::min(position + 1, text.size());
}

llvm::StringRef MemberCutter::cutKey() {
  if (!skip('"'))
    return {};
  size_t start = position - 1;
  skipString();
  return text.slice(start, position);
}

llvm::StringRef MemberCutter::cutValue() {
  size_t start = position;
  for (unsigned depth = 0; position < text.size();) {
    char c = text[position];
    bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
    if (depth == 0 && (c == ',' || closes))
      break;
    depth += int(opens) - int(closes);
    ++position;
    if (c == '"')
      skipString();
  }
  return text.slice(start, position);
}

llvm::Expected<bool> MemberCutter::cut(
    llvm::function_ref<llvm::Error(llvm::StringRef, llvm::StringRef)> take) {
  if (!skip('{'))
    return false;
  if (!skip('}')) {
    do {
      llvm::StringRef key = cutKey();
      if (key.empty() || !skip(':'))
        return false;
      if (llvm::Error error = take(key, cutValue()))
        return std::move(error);
    } while (skip(','));
    if (!skip('}'))
      return false;
  }
  return !skip('\0') && position == text.size();
}

std::vector<JsonMember> mlir::fp8::cutMembers(llvm::StringRef text) {
  std::vector<JsonMember> members;
  auto take = [&](llvm::StringRef key, llvm::StringRef value) -> llvm::Error {
    llvm::Expected<llvm::json::Value> name = llvm::json::parse(key);
    if (!name)
      return name.takeError();
    members.push_back({name->getAsString().value_or("").str(), key.str(),
                       value.trim().str()});
    return llvm::Error::success();
  };
  llvm::Expected<bool> isObject = MemberCutter(text).cut(take);
  // The text has been parsed before, so it is an object.
  llvm::consumeError(isObject.takeError());
  return members;
}

llvm::Error mlir::fp8::parseStrictMembers(
    llvm::StringRef text, const JsonLimits &limits,
    llvm::function_ref<llvm::Error(const JsonProblem &)> fail,
    llvm::function_ref<llvm::Error(llvm::StringRef, const llvm::json::Value &)>
        take) {
  JsonProblem problem;
  if (!JsonScanner(text, limits, problem).scan())
    return fail(problem);
  auto parse = [&](llvm::StringRef part, llvm::StringRef key,
                   llvm::json::Value &value) -> llvm::Error {
    llvm::Expected<llvm::json::Value> parsed = llvm::json::parse(part);
    if (!parsed)
      return fail({key.str(), "expected JSON, got: " +
                                  llvm::toString(parsed.takeError())});
    value = std::move(*parsed);
    return llvm::Error::success();
  };
  MemberCutter cutter(text);
  llvm::Expected<bool> isObject =
      cutter.cut([&](llvm::StringRef keyText, llvm::StringRef valueText) {
        llvm::json::Value key(nullptr), value(nullptr);
        if (llvm::Error error = parse(keyText, "", key))
          return error;
        llvm::StringRef name = *key.getAsString();
        if (llvm::Error error = parse(valueText, name, value))
          return error;
        return take(name, value);
      });
  if (!isObject)
    return isObject.takeError();
  if (!*isObject)
    return fail({"", "expected a JSON object, got other text at byte " +
                         std::to_string(cutter.position)});
  return llvm::Error::success();
}
