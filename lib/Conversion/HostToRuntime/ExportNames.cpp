//===- ExportNames.cpp - Names of exported functions ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Keywords of C and C++, and names of functions of the C library and the
// runtime, get a prefix. Characters that are not allowed in identifiers become
// underscores.
//
//===----------------------------------------------------------------------===//

#include "ExportNames.h"
#include "RuntimeABI.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Analysis/TargetLibraryInfo.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether `name` is a keyword of C23 or C++23. Those that begin with an
/// underscore are left out.
static bool isKeyword(StringRef name) {
  static const llvm::StringSet<> keywords{"alignas",
                                          "alignof",
                                          "and",
                                          "and_eq",
                                          "asm",
                                          "auto",
                                          "bitand",
                                          "bitor",
                                          "bool",
                                          "break",
                                          "case",
                                          "catch",
                                          "char",
                                          "char16_t",
                                          "char32_t",
                                          "char8_t",
                                          "class",
                                          "co_await",
                                          "co_return",
                                          "co_yield",
                                          "compl",
                                          "concept",
                                          "const",
                                          "const_cast",
                                          "consteval",
                                          "constexpr",
                                          "constinit",
                                          "continue",
                                          "decltype",
                                          "default",
                                          "delete",
                                          "do",
                                          "double",
                                          "dynamic_cast",
                                          "else",
                                          "enum",
                                          "explicit",
                                          "export",
                                          "extern",
                                          "false",
                                          "float",
                                          "for",
                                          "friend",
                                          "goto",
                                          "if",
                                          "inline",
                                          "int",
                                          "long",
                                          "mutable",
                                          "namespace",
                                          "new",
                                          "noexcept",
                                          "not",
                                          "not_eq",
                                          "nullptr",
                                          "operator",
                                          "or",
                                          "or_eq",
                                          "private",
                                          "protected",
                                          "public",
                                          "register",
                                          "reinterpret_cast",
                                          "requires",
                                          "restrict",
                                          "return",
                                          "short",
                                          "signed",
                                          "sizeof",
                                          "static",
                                          "static_assert",
                                          "static_cast",
                                          "struct",
                                          "switch",
                                          "template",
                                          "this",
                                          "thread_local",
                                          "throw",
                                          "true",
                                          "try",
                                          "typedef",
                                          "typeid",
                                          "typename",
                                          "typeof",
                                          "typeof_unqual",
                                          "union",
                                          "unsigned",
                                          "using",
                                          "virtual",
                                          "void",
                                          "volatile",
                                          "wchar_t",
                                          "while",
                                          "xor",
                                          "xor_eq"};
  return keywords.contains(name);
}

/// Whether C, the C library or the runtime uses `name` for something else, or
/// may use it.
static bool isReserved(StringRef name) {
  static const llvm::TargetLibraryInfoImpl library{
      llvm::Triple("x86_64-unknown-linux-gnu")};
  llvm::LibFunc function;
  static const llvm::StringSet<> others{
      "main",           "_start",           "_init",
      "_fini",          "fp8_tensor",       "fp8_function",
      "fp8_last_error", "fp8_error_buffer", "fp8_shape_function"};
  bool isOfCompiler =
      name.starts_with("__") ||
      (name.size() > 1 && name[0] == '_' && llvm::isUpper(name[1]));
  return isKeyword(name) || library.getLibFunc(name, function) ||
         others.contains(name) || isOfCompiler ||
         name.starts_with(runtimePrefix);
}

static bool isIdentifier(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

ExportNames::ExportNames(ModuleOp module) {
  for (auto symbol : module.getOps<SymbolOpInterface>())
    taken.insert(symbol.getName());
}

std::string ExportNames::makeUnique(std::string name) {
  std::string unique = name;
  for (unsigned i = 2; !taken.insert(unique).second; ++i)
    unique = name + "_" + std::to_string(i);
  return unique;
}

std::string ExportNames::getFunction(StringRef name) {
  // The name itself is already in the set of used names.
  if (isIdentifier(name) && !isReserved(name))
    return name.str();
  std::string symbol = ("fp8_" + name).str();
  for (char &c : symbol)
    c = llvm::isAlnum(c) ? c : '_';
  return makeUnique(symbol);
}

std::string ExportNames::getShapes(StringRef symbol) {
  return makeUnique((symbol + "_result_shapes").str());
}
