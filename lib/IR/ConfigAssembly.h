//===- ConfigAssembly.h - Structs with fields as text -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Parses and prints `name = value, name = value`, the inside of the attributes
// of kernels. Fields that are left out keep their default; all are printed.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_IR_CONFIGASSEMBLY_H
#define LIB_IR_CONFIGASSEMBLY_H

#include "fp8/Support/FieldList.h"
#include "mlir/IR/OpImplementation.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::fp8 {

template <typename Config>
void printConfig(AsmPrinter &printer, const Config &config) {
  printFields(printer.getStream(), config);
}

template <typename T>
ParseResult parseField(AsmParser &parser, T &value) {
  if constexpr (std::is_same_v<T, int64_t>) {
    return parser.parseInteger(value);
  } else {
    SMLoc loc = parser.getCurrentLocation();
    StringRef keyword;
    if (parser.parseKeyword(&keyword))
      return failure();
    if constexpr (std::is_same_v<T, bool>) {
      value = keyword == "true";
      if (value || keyword == "false")
        return success();
      return parser.emitError(loc, "expected true or false, got '")
             << keyword << "'";
    } else {
      std::optional<T> symbol = symbolizeEnum<T>(keyword);
      value = symbol.value_or(value);
      if (symbol)
        return success();
      return parser.emitError(loc, "unknown value '") << keyword << "'";
    }
  }
}

template <typename Config>
ParseResult parseNamedField(AsmParser &parser, Config &config,
                            llvm::StringSet<> &seen) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef key;
  if (parser.parseKeyword(&key) || parser.parseEqual())
    return failure();
  if (!seen.insert(key).second)
    return parser.emitError(loc, "expected each field once, got '")
           << key << "' again";
  std::optional<ParseResult> result;
  std::string names;
  forEachField(config, [&](StringRef name, auto &value) {
    names += (names.empty() ? "" : ", ") + name.str();
    if (name == key)
      result = parseField(parser, value);
  });
  if (result)
    return *result;
  return parser.emitError(loc, "expected a field of ")
         << names << ", got '" << key << "'";
}

template <typename Config>
FailureOr<Config> parseConfig(AsmParser &parser) {
  Config config;
  llvm::StringSet<> seen;
  if (parser.parseCommaSeparatedList(
          [&] { return parseNamedField(parser, config, seen); }))
    return failure();
  return config;
}

} // namespace mlir::fp8

#endif // LIB_IR_CONFIGASSEMBLY_H
