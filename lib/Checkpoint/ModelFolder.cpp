//===- ModelFolder.cpp - Find the files of a model in a folder ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Groups files by their names, and chooses a group.
//
//===----------------------------------------------------------------------===//

#include "ModelFolder.h"
#include "Failure.h"
#include "OtherFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

using Names = std::set<std::string>;

namespace {
/// The names in a folder that are not hidden.
struct Listing {
  Names indices, variantIndices, files, others, folders;
};

/// Files that can be parts of one model.
struct FileSet {
  FileNaming naming;
  std::optional<uint64_t> count;
  Names files;
};
} // namespace

static llvm::Expected<Listing> list(llvm::StringRef folder) {
  Listing listing;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; entry != end && !error;
       entry.increment(error)) {
    std::string name = path::filename(entry->path()).str();
    if (llvm::StringRef(name).starts_with("."))
      continue;
    if (auto naming = parseIndexName(name))
      (naming->getIndexName() == name && !naming->variant.empty()
           ? listing.variantIndices
           : listing.indices)
          .insert(name);
    else if (parseShardName(name))
      listing.files.insert(name);
    else
      (fs::is_directory(entry->path()) ? listing.folders : listing.others)
          .insert(name);
  }
  if (error)
    return fail(folder, "cannot be listed: " + error.message());
  return listing;
}

/// A suggestion for a folder without safetensors files.
static std::string suggest(llvm::StringRef folder, const Listing &listing) {
  for (const std::string &name : listing.others)
    if (std::string what = explainFileName(name); !what.empty())
      return "; " + quote(name) + " is " + what;
  for (const std::string &name : listing.folders) {
    llvm::SmallString<128> inner(folder);
    path::append(inner, name);
    auto found = list(inner);
    if (found && !found->files.empty())
      return "; its folder " + quote(name) + " has some";
    if (!found)
      llvm::consumeError(found.takeError());
  }
  return "";
}

/// Removes numbers, so that "part-1" and "part-2" become equal.
static std::string dropNumbers(llvm::StringRef text) {
  std::string result;
  for (char c : text)
    if (!llvm::isDigit(c))
      result += c;
    else if (result.empty() || result.back() != '#')
      result += '#';
  return result;
}

/// The part that names have in common: "part" of "part-1" and "part-2".
static std::string getCommonStem(const Names &files) {
  llvm::StringRef common = *files.begin();
  for (const std::string &name : files)
    while (!llvm::StringRef(name).starts_with(common))
      common = common.drop_back();
  common = common.rtrim("0123456789");
  common = common.rtrim("-_.");
  return common.empty() ? FileNaming().base : common.str();
}

static std::vector<FileSet> group(const Names &files) {
  std::map<std::string, FileSet> sets;
  for (const std::string &name : files) {
    ShardName shard = *parseShardName(name);
    std::string stem = shard.naming.getShardName(0, 1);
    std::string key = stem;
    if (shard.count)
      key += "/" + std::to_string(*shard.count);
    else if (!isKnown(shard.naming))
      key = dropNumbers(stem);
    FileSet &set = sets[key];
    set.naming = shard.naming;
    set.count = shard.count;
    set.files.insert(name);
  }
  std::vector<FileSet> result;
  for (auto &[key, set] : sets) {
    if (!set.count && set.files.size() > 1)
      set.naming = {getCommonStem(set.files), ""};
    result.push_back(std::move(set));
  }
  return result;
}

/// Chooses a set of files. If there are several, it is the one that programs
/// look for.
static llvm::Expected<FileSet> choose(llvm::StringRef folder,
                                      std::vector<FileSet> sets) {
  auto standard = llvm::make_filter_range(
      sets, [](const FileSet &set) { return isStandard(set.naming); });
  if (sets.size() == 1)
    return std::move(sets.front());
  if (llvm::hasSingleElement(standard))
    return std::move(*standard.begin());
  std::vector<std::string> names;
  for (const FileSet &set : sets)
    names.push_back(quote(*set.files.begin()));
  return fail(folder, "expected the files of one model, got " +
                          llvm::join(names, " and ") +
                          " and no index (name the file that is meant)");
}

/// Checks that all shards exist. Without an index, only the names say how many
/// there should be.
static llvm::Error checkShards(llvm::StringRef folder, const FileSet &set) {
  if (!set.count || set.files.size() >= *set.count)
    return llvm::Error::success();
  return fail(folder, "expected " + llvm::Twine(*set.count) + " files like " +
                          quote(*set.files.begin()) + ", got " +
                          llvm::Twine(set.files.size()) + " and no index");
}

llvm::Expected<ModelFolder> mlir::fp8::chooseFiles(llvm::StringRef folder) {
  auto listing = list(folder);
  if (!listing)
    return listing.takeError();
  ModelFolder result;
  result.allFiles = listing->files;
  // The index of a variant is used only if there is no other.
  const Names &indices =
      listing->indices.empty() ? listing->variantIndices : listing->indices;
  if (indices.size() > 1)
    return fail(folder, "expected one index, got " +
                            llvm::join(indices, " and ") +
                            " (name the one that is meant)");
  if (!indices.empty()) {
    result.index = *indices.begin();
    result.naming = *parseIndexName(result.index);
    return result;
  }
  if (listing->files.empty())
    return fail(folder, "expected safetensors files in the folder, got none" +
                            suggest(folder, *listing));
  auto set = choose(folder, group(listing->files));
  if (!set)
    return set.takeError();
  if (llvm::Error error = checkShards(folder, *set))
    return error;
  result.files = std::move(set->files);
  result.naming = std::move(set->naming);
  return result;
}
