//===- OptionText.cpp - Options of a pipeline as text ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Splits the text of options and removes some of them.
//
//===----------------------------------------------------------------------===//

#include "OptionText.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::fp8;

/// The end of the option that starts at `start`: a space outside of quotes and
/// braces, or the end of the text.
static size_t findEnd(StringRef text, size_t start) {
  char quote = 0;
  int depth = 0;
  for (size_t i = start; i < text.size(); ++i) {
    char c = text[i];
    if (quote) {
      if (c == quote)
        quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}') {
      --depth;
    } else if (c == ' ' && depth <= 0) {
      return i;
    }
  }
  return text.size();
}

/// Removes quotes or braces: `"a b"`, `'a b'` and `{a b}` become `a b`.
static StringRef unquote(StringRef value) {
  for (StringRef pair : {"\"\"", "''", "{}"})
    if (value.size() >= 2 && value.front() == pair.front() &&
        value.back() == pair.back())
      return value.drop_front().drop_back();
  return value;
}

OptionText::OptionText(StringRef text) {
  for (size_t start = 0; start < text.size();) {
    size_t end = findEnd(text, start);
    if (end > start)
      options.push_back(text.slice(start, end).str());
    start = end + 1;
  }
}

std::optional<std::string> OptionText::take(StringRef name) {
  return take(name, {});
}

std::optional<std::string> OptionText::take(StringRef name,
                                            ArrayRef<StringRef> values) {
  std::optional<std::string> taken;
  llvm::erase_if(options, [&](StringRef option) {
    auto [key, value] = option.split('=');
    if (key != name || key.size() == option.size() ||
        (!values.empty() && !llvm::is_contained(values, unquote(value))))
      return false;
    taken = unquote(value).str();
    return true;
  });
  return taken;
}

SmallVector<StringRef> OptionText::getValues(StringRef name) const {
  SmallVector<StringRef> values;
  for (StringRef option : options)
    if (option.consume_front(name) && option.consume_front("="))
      values.push_back(unquote(option));
  return values;
}

std::string OptionText::explainRepeated(ArrayRef<StringRef> lists) const {
  for (StringRef option : options) {
    StringRef name = option.split('=').first;
    if (llvm::is_contained(lists, name))
      continue;
    SmallVector<StringRef> values = getValues(name);
    for (StringRef value : values)
      if (value != values.front())
        return ("expected one " + name + ", got '" + values.front() +
                "' and '" + value + "'")
            .str();
  }
  return {};
}

void OptionText::add(StringRef name, StringRef value) {
  options.push_back((name + "=" + value).str());
}

std::string OptionText::getText() const { return llvm::join(options, " "); }
