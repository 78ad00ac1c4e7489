//===- ModelFiles.cpp - Other files of a model ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Has the names of such files, and adds them to a plan.
//
//===----------------------------------------------------------------------===//

#include "ModelFiles.h"
#include "InputFile.h"
#include "fp8/Checkpoint/FileNaming.h"
#include "fp8/Checkpoint/Plans.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

// Code is not in the list, because users should not run code that they have not
// read.
static constexpr llvm::StringLiteral modelFiles[] = {
    "added_tokens.json",
    "chat_template.jinja",
    "chat_template.json",
    "generation_config.json",
    "merges.txt",
    "preprocessor_config.json",
    "processor_config.json",
    "sentencepiece.bpe.model",
    "special_tokens_map.json",
    "spiece.model",
    "tekken.json",
    "tokenizer.json",
    "tokenizer.model",
    "tokenizer_config.json",
    "video_preprocessor_config.json",
    "vocab.json",
    "vocab.txt",
};

bool mlir::fp8::isModelFile(llvm::StringRef name) {
  return llvm::is_contained(modelFiles, name);
}

bool mlir::fp8::isCheckpointFile(llvm::StringRef name) {
  return parseShardName(name) || parseIndexName(name) ||
         name == "config.json" || name == "hf_quant_config.json";
}

/// Adds a note if programs cannot load the config.json that is written, because
/// the input has none.
static void noteMissingModel(const ModelConfig &config, CheckpointJob &job) {
  bool isWritten = llvm::any_of(job.plan.sidecars, [](const auto &sidecar) {
    return sidecar.first == "config.json";
  });
  if (isWritten && !config.namesModel)
    job.notes.push_back(
        std::string("config.json does not name the model, which programs need "
                    "in order to load it: the input has ") +
        (config.text.empty() ? "no config.json"
                             : "a config.json without model_type"));
}

llvm::Error mlir::fp8::addModelFiles(const Checkpoint &checkpoint,
                                     const RecognizedCheckpoint &recognized,
                                     CheckpointJob &job) {
  noteMissingModel(recognized.config, job);
  llvm::StringRef folder = checkpoint.getDirectory();
  std::set<std::string> names, others;
  std::error_code error;
  for (fs::directory_iterator entry(folder.empty() ? "." : folder, error), end;
       entry != end && !error; entry.increment(error)) {
    llvm::StringRef name = path::filename(entry->path());
    if (isModelFile(name) && fs::is_regular_file(entry->path()))
      names.insert(name.str());
    else if (!isCheckpointFile(name) && !name.starts_with("."))
      others.insert(name.str());
  }
  for (const std::string &name : names) {
    auto text = checkpoint.readSidecar(name);
    if (!text)
      return text.takeError();
    if (*text)
      job.plan.sidecars.emplace_back(name, std::move(**text));
  }
  // If the input is a single file, the other files may belong to other models.
  if (checkpoint.isSharded() && !others.empty())
    job.notes.push_back(formatCount(others.size(), "file of the folder is",
                                    "files of the folder are") +
                        " not copied, such as " + *others.begin());
  return llvm::Error::success();
}
