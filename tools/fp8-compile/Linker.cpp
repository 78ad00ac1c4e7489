//===- Linker.cpp - Shared objects ----------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds a C compiler and the runtime library, and links with them.
//
//===----------------------------------------------------------------------===//

#include "Linker.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr llvm::StringLiteral runtimeName = "libfp8_runtime.a";

static llvm::Error makeError(const llvm::Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

llvm::Expected<std::string> fp8::findRuntime(llvm::StringRef given,
                                             const char *argv0) {
  if (!given.empty()) {
    if (llvm::sys::fs::exists(given))
      return given.str();
    return makeError("expected the runtime library, got no file '" + given +
                     "'");
  }
  // PREFIX/bin/fp8-compile and PREFIX/lib/libfp8_runtime.a.
  static int anchor;
  llvm::SmallString<256> path(llvm::sys::fs::getMainExecutable(argv0, &anchor));
  llvm::sys::path::remove_filename(path);
  llvm::sys::path::append(path, "..", "lib", runtimeName);
  if (llvm::sys::fs::exists(path))
    return path.str().str();
  return makeError("expected the runtime library '" + path.str() +
                   "' (or --runtime=FILE), got no such file");
}

static llvm::Expected<std::string> findLinker(llvm::StringRef given) {
  if (!given.empty()) {
    if (auto path = llvm::sys::findProgramByName(given))
      return *path;
    return makeError("expected a C compiler that links, got '" + given +
                     "', which is not on PATH");
  }
  for (llvm::StringRef name : {"cc", "clang", "gcc", "clang-22"})
    if (auto path = llvm::sys::findProgramByName(name))
      return *path;
  return makeError("expected a C compiler on PATH to link with (or "
                   "--linker=PROGRAM, or --emit=obj), got none of cc, clang, "
                   "gcc, clang-22");
}

llvm::Error fp8::linkSharedObject(llvm::StringRef object,
                                  llvm::StringRef runtime,
                                  llvm::StringRef output,
                                  llvm::StringRef linker) {
  llvm::Expected<std::string> program = findLinker(linker);
  if (!program)
    return program.takeError();
  llvm::StringRef arguments[] = {
      *program,
      "-shared",
      "-o",
      output,
      object,
      // Link the whole archive, because only users call fp8_last_error.
      "-Wl,--whole-archive",
      runtime,
      "-Wl,--no-whole-archive",
      "-Wl,-z,noexecstack",
      // A few programs compute sizes in floats and may need it.
      "-Wl,--as-needed",
      "-lm",
      "-ldl",
      "-lpthread",
  };
  std::string error;
  int status = llvm::sys::ExecuteAndWait(*program, arguments, std::nullopt, {},
                                         0, 0, &error);
  if (status == 0)
    return llvm::Error::success();
  return makeError("expected '" + *program + "' to link '" + output +
                   "', got exit code " + llvm::Twine(status) +
                   (error.empty() ? "" : ": " + error));
}
