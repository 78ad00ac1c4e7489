//===- OptionText.h - Options of a pipeline as text -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// `name=value` separated by spaces. Spaces inside quotes or braces separate
// nothing, as in the options of passes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_OPTIONTEXT_H
#define LIB_PIPELINES_OPTIONTEXT_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// The options of a pipeline, of which it takes its own and leaves the rest to
/// the passes.
class OptionText {
public:
  explicit OptionText(StringRef text);

  /// Removes the option `name` and returns its value without quotes or braces;
  /// of several, the last.
  std::optional<std::string> take(StringRef name);
  /// Removes `name=value` where `value` is one of `values`; of several, the
  /// last.
  std::optional<std::string> take(StringRef name, ArrayRef<StringRef> values);

  /// What is wrong if an option other than `lists` is given twice with
  /// different values; else empty.
  std::string explainRepeated(ArrayRef<StringRef> lists) const;
  /// The values of all options called `name`.
  SmallVector<StringRef> getValues(StringRef name) const;
  bool has(StringRef name) const { return !getValues(name).empty(); }
  bool empty() const { return options.empty(); }
  void add(StringRef name, StringRef value);
  /// The options that are left.
  std::string getText() const;

private:
  SmallVector<std::string> options;
};

} // namespace mlir::fp8

#endif // LIB_PIPELINES_OPTIONTEXT_H
