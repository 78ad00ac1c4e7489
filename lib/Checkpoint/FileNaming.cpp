//===- FileNaming.cpp - Names of the files of a model ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes the names of shards and of indexes, and reads the parts of such names.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/FileNaming.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir::fp8;

static constexpr llvm::StringLiteral suffix = ".safetensors";
static constexpr llvm::StringLiteral indexInfix = ".safetensors.index.";

/// Base names that programs look for by default.
static constexpr llvm::StringLiteral standardBases[] = {
    "model", "diffusion_pytorch_model", "pytorch_model"};

/// Other base names that programs know, in folders with more files.
static constexpr llvm::StringLiteral otherBases[] = {
    "adapter_model", "consolidated", "pytorch_lora_weights"};

bool mlir::fp8::isStandard(const FileNaming &naming) {
  return naming.variant.empty() &&
         llvm::is_contained(standardBases, llvm::StringRef(naming.base));
}

bool mlir::fp8::isKnown(const FileNaming &naming) {
  llvm::StringRef base = naming.base;
  return llvm::is_contained(standardBases, base) ||
         llvm::is_contained(otherBases, base);
}

/// Splits "model.fp16" into base and variant. In names that programs do not
/// know, a dot has no meaning.
static FileNaming parseStem(llvm::StringRef stem) {
  auto [base, variant] = stem.split('.');
  FileNaming naming{base.str(), variant.str()};
  return isKnown(naming) ? naming : FileNaming{stem.str(), ""};
}

std::string FileNaming::getShardName(size_t shard, size_t count) const {
  std::string stem = base + (variant.empty() ? "" : "." + variant);
  if (count > 1)
    stem += llvm::formatv("-{0:d5}-of-{1:d5}", shard + 1, count);
  return stem + suffix.str();
}

std::string FileNaming::getIndexName() const {
  return base + indexInfix.str() + (variant.empty() ? "" : variant + ".") +
         "json";
}

/// Removes "-00001-of-00003" from the end, and returns the number of shards.
static std::optional<uint64_t> takeCount(llvm::StringRef &stem) {
  uint64_t number, count;
  auto [first, last] = stem.rsplit("-of-");
  auto [model, digits] = first.rsplit('-');
  if (digits.getAsInteger(10, number) || last.getAsInteger(10, count))
    return std::nullopt;
  stem = model;
  return count;
}

std::optional<ShardName> mlir::fp8::parseShardName(llvm::StringRef fileName) {
  llvm::StringRef stem = fileName;
  if (!stem.consume_back(suffix))
    return std::nullopt;
  ShardName result;
  if ((result.count = takeCount(stem))) {
    result.naming = parseStem(stem);
    return result;
  }
  // Older names end in the variant: model-00001-of-00003.fp16.safetensors.
  auto [front, variant] = stem.rsplit('.');
  if (!variant.empty() && (result.count = takeCount(front)))
    result.naming = {front.str(), variant.str()};
  else
    result.naming = parseStem(stem);
  return result;
}

std::optional<FileNaming> mlir::fp8::parseIndexName(llvm::StringRef fileName) {
  auto [base, rest] = fileName.split(indexInfix);
  if (base.empty() || !rest.consume_back("json"))
    return std::nullopt;
  if (rest.empty())
    return parseStem(base);
  return FileNaming{base.str(), rest.drop_back().str()};
}
