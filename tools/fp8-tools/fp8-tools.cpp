//===- fp8-tools.cpp - Two tools in one program ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Is fp8-opt or fp8-compile, depending on the name under which it is called.
// The wheel has this program, because two programs would contain MLIR twice.
//
//===----------------------------------------------------------------------===//

#include "Entries.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

/// Removes the options and the input file of fp8-compile, because fp8-opt
/// registers options of the same names and its own input file.
static void removeCompileOptions() {
  auto &parser = llvm::cl::SubCommand::getTopLevel();
  auto options = llvm::to_vector(parser.PositionalOpts);
  for (auto &entry : parser.OptionsMap)
    options.push_back(entry.second);
  for (llvm::cl::Option *option : options)
    if (llvm::is_contained(option->Categories, &getFp8CompileOptions()))
      option->removeArgument();
}

int main(int argc, char **argv) {
  llvm::StringRef name = argc ? llvm::sys::path::filename(argv[0]) : "";
  if (name == "fp8-compile")
    return runFp8Compile(argc, argv);
  if (name == "fp8-opt") {
    removeCompileOptions();
    return runFp8Opt(argc, argv);
  }
  llvm::errs() << "fp8-tools: expected to be called as fp8-opt or fp8-compile, "
                  "got '"
               << name << "'\n";
  return EXIT_FAILURE;
}
