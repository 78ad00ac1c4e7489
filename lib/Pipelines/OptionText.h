//===- OptionText.h - Options of a pipeline as text -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Options have the form `name=value` and are separated by spaces. Spaces inside
// quotes or braces do not separate, as in the options of passes.
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

/// The options of a pipeline. The pipeline takes its own options and leaves the
/// others for its passes.
class OptionText {
public:
  explicit OptionText(StringRef text);

  /// Removes the option `name` and returns its value without quotes or braces.
  /// If it is given several times, returns the last value.
  std::optional<std::string> take(StringRef name);
  /// The same for `name=value` with one of `values` as value.
  std::optional<std::string> take(StringRef name, ArrayRef<StringRef> values);

  /// A message if an option other than `lists` is given twice with different
  /// values, otherwise empty.
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
