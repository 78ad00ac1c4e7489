//===- Interface.cpp - Header and manifest of a program -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes them from the attribute `fp8.entry_points` of the module, which
// convert-gpu-to-runtime or convert-cpu-to-runtime has set.
//
//===----------------------------------------------------------------------===//

#include "Interface.h"
#include "fp8/Runtime/ProgramABI.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr StringLiteral tensorHeader =
#include <TensorHeader.inc>
    ;

static ArrayAttr getEntryPoints(ModuleOp module) {
  auto entries = module->getAttrOfType<ArrayAttr>("fp8.entry_points");
  return entries ? entries : ArrayAttr::get(module.getContext(), {});
}

static StringRef getString(DictionaryAttr dictionary, StringRef name) {
  auto text = dictionary.getAs<StringAttr>(name);
  return text ? text.getValue() : "";
}

namespace {
/// A size of a tensor: a constant, any size (-1), the size of an argument, a
/// computed size, or a size with a computed bound. If a size of a result is any
/// size or has a bound, it depends on data.
struct Size {
  int64_t code;

  bool isKnown() const { return code >= 0; }
  bool isComputed() const { return fp8_is_computed_size(code); }
  bool isBounded() const { return fp8_is_bounded_size(code); }
  bool isTied() const { return fp8_is_tied_size(code); }
  int64_t argument() const { return fp8_tied_argument(code); }
  int64_t dim() const { return fp8_tied_dimension(code); }
};
} // namespace

//===----------------------------------------------------------------------===//
// The manifest
//===----------------------------------------------------------------------===//

static llvm::json::Value toJSON(Size size) {
  if (size.isComputed())
    return llvm::json::Object{{"computed", true}};
  if (size.isBounded())
    return llvm::json::Object{{"at_most", "computed"}};
  if (size.isTied())
    return llvm::json::Object{{"argument", size.argument()},
                              {"dim", size.dim()}};
  if (size.isKnown())
    return size.code;
  return nullptr;
}

static llvm::json::Value toJSON(DictionaryAttr tensor) {
  llvm::json::Object object;
  for (StringRef name : {"dtype", "param", "part"})
    if (StringRef text = getString(tensor, name); !text.empty())
      object[name] = text;
  if (tensor.contains("scalar"))
    object["scalar"] = true;
  if (auto elements = tensor.getAs<IntegerAttr>("row_elements"))
    object["row_elements"] = elements.getInt();
  llvm::json::Array shape;
  for (int64_t code : tensor.getAs<DenseI64ArrayAttr>("shape").asArrayRef())
    shape.push_back(toJSON(Size{code}));
  object["shape"] = std::move(shape);
  return object;
}

static llvm::json::Value toJSON(ArrayAttr tensors) {
  llvm::json::Array array;
  for (auto tensor : tensors.getAsRange<DictionaryAttr>())
    array.push_back(toJSON(tensor));
  return array;
}

void fp8::writeManifest(ModuleOp module, StringRef chip,
                        llvm::raw_ostream &stream) {
  llvm::json::OStream json(stream, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("abi", FP8_MANIFEST_VERSION);
    json.attribute("chip", chip);
    json.attributeArray("functions", [&] {
      for (auto entry : getEntryPoints(module).getAsRange<DictionaryAttr>())
        json.object([&] {
          for (StringRef key : {"name", "symbol", "result_shapes"})
            json.attribute(key, getString(entry, key));
          json.attribute("arguments",
                         toJSON(entry.getAs<ArrayAttr>("arguments")));
          json.attribute("results", toJSON(entry.getAs<ArrayAttr>("results")));
        });
    });
  });
  stream << '\n';
}

//===----------------------------------------------------------------------===//
// The header
//===----------------------------------------------------------------------===//

/// Escapes `text` for a comment, which it must neither end nor continue on
/// another line.
static std::string escapeComment(std::string text) {
  size_t end;
  while ((end = text.find("*/")) != std::string::npos)
    text.replace(end, 2, "* /");
  for (char &c : text)
    c = llvm::isPrint(c) ? c : '?';
  return text;
}

/// For example "bf16 [1, ?, 3072]". Sizes of results are given in terms of
/// arguments.
static std::string describe(DictionaryAttr tensor) {
  bool isScalar = tensor.contains("scalar");
  std::string text = getString(tensor, "dtype").str();
  SmallVector<std::string> sizes;
  for (int64_t code : tensor.getAs<DenseI64ArrayAttr>("shape").asArrayRef()) {
    Size size{code};
    if (size.isTied())
      sizes.push_back("arguments[" + std::to_string(size.argument()) +
                      "].shape[" + std::to_string(size.dim()) + "]");
    else if (size.isComputed())
      sizes.push_back("computed");
    else if (size.isBounded())
      sizes.push_back("at most computed");
    else
      sizes.push_back(size.isKnown() ? std::to_string(code) : "?");
  }
  text += isScalar ? " number in host memory"
                   : " [" + llvm::join(sizes, ", ") + "]";
  if (StringRef param = getString(tensor, "param"); !param.empty())
    text += " " + param.str();
  if (StringRef part = getString(tensor, "part"); !part.empty())
    text += " (" + part.str() + ")";
  if (auto elements = tensor.getAs<IntegerAttr>("row_elements"))
    text += ", of which " + std::to_string(elements.getInt()) +
            " elements of each row are read";
  return escapeComment(text);
}

static void describe(StringRef name, ArrayAttr tensors,
                     llvm::raw_ostream &stream) {
  for (auto [index, tensor] : llvm::enumerate(tensors))
    stream << " *   " << name << '[' << index
           << "]: " << describe(cast<DictionaryAttr>(tensor)) << '\n';
}

void fp8::writeHeader(ModuleOp module, StringRef name,
                      llvm::raw_ostream &stream) {
  std::string guard = StringRef(name).upper();
  for (char &c : guard)
    c = llvm::isAlnum(c) ? c : '_';
  guard = "FP8_COMPILED_" + guard;
  stream << "/* Written by fp8-compile. */\n#ifndef " << guard << "\n#define "
         << guard << "\n\n"
         << tensorHeader << "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n";
  for (auto entry : getEntryPoints(module).getAsRange<DictionaryAttr>()) {
    stream << "\n/* " << escapeComment(getString(entry, "name").str()) << '\n';
    describe("arguments", entry.getAs<ArrayAttr>("arguments"), stream);
    describe("results", entry.getAs<ArrayAttr>("results"), stream);
    stream << " */\nfp8_function " << getString(entry, "symbol")
           << ";\nfp8_shape_function " << getString(entry, "result_shapes")
           << ";\n";
  }
  stream << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}
