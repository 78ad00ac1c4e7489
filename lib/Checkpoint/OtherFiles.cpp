//===- OtherFiles.cpp - Recognize files of other formats ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes files of other formats by their first bytes or by the endings of
// their names, and says what to do with them.
//
//===----------------------------------------------------------------------===//

#include "OtherFiles.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace mlir::fp8;

namespace {
struct OtherFile {
  /// The first bytes of such a file.
  llvm::StringRef start;
  llvm::StringRef what;
};
} // namespace

static constexpr llvm::StringLiteral pytorch =
    "a PyTorch file (load it with torch.load(weights_only=True), and write its "
    "tensors with safetensors.torch.save_file)";
static constexpr llvm::StringLiteral gguf =
    "a GGUF file (take the checkpoint that it was made from)";
static constexpr llvm::StringLiteral lfs =
    "a Git LFS pointer (git lfs pull gets the file that it stands for)";
static constexpr llvm::StringLiteral page =
    "a web page (the download failed: it may need a login)";
static constexpr llvm::StringLiteral hdf5 =
    "an HDF5 file (write its tensors with the safetensors package)";
static constexpr llvm::StringLiteral numpy =
    "a NumPy file (write its arrays with safetensors.numpy.save_file)";
static constexpr llvm::StringLiteral compressed =
    "a compressed file (unpack it)";
static constexpr llvm::StringLiteral json =
    "JSON text (the name of an index ends in .json)";
static constexpr llvm::StringLiteral onnx =
    "an ONNX model (take the checkpoint that it was made from)";
static constexpr llvm::StringLiteral flax =
    "a Flax file (write its tensors with safetensors.flax.save_file)";
static constexpr llvm::StringLiteral annex =
    "a git-annex pointer (git annex get gets the file that it stands for)";

static const OtherFile starts[] = {
    {llvm::StringRef("PK\3\4", 4), pytorch},
    {llvm::StringRef("\x80\2", 2), pytorch},
    {llvm::StringRef("\x80\4", 2), pytorch},
    {"GGUF", gguf},
    {"version https://git-lfs", lfs},
    {"/annex/objects/", annex},
    {"\x89HDF\r\n", hdf5},
    {"\x93NUMPY", numpy},
    {"\x1F\x8B", compressed},
    {"7z\xBC\xAF", compressed},
    {"\x28\xB5\x2F\xFD", compressed},
    {"{", json},
    {"<", page},
};

std::string mlir::fp8::explainContent(llvm::StringRef firstBytes) {
  for (const OtherFile &file : starts)
    if (firstBytes.starts_with(file.start))
      return file.what.str();
  // A web page may start with an empty line.
  if (firstBytes.ltrim().starts_with_insensitive("<!doctype"))
    return page.str();
  return "";
}

std::string mlir::fp8::explainFileName(llvm::StringRef name) {
  static constexpr std::pair<llvm::StringLiteral, llvm::StringLiteral>
      extensions[] = {
          {".bin", pytorch},   {".pt", pytorch},   {".pth", pytorch},
          {".ckpt", pytorch},  {".gguf", gguf},    {".ggml", gguf},
          {".h5", hdf5},       {".npz", numpy},    {".npy", numpy},
          {".onnx", onnx},     {".msgpack", flax}, {".gz", compressed},
          {".zip", compressed}};
  for (const auto &[extension, what] : extensions)
    if (llvm::sys::path::extension(name) == extension)
      return what.str();
  return "";
}
