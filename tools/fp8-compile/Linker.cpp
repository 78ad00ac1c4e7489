//===- Linker.cpp - Shared objects ----------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the runtime library, and links with lld or with a C compiler.
//
//===----------------------------------------------------------------------===//

#include "Linker.h"
#include "lld/Common/Driver.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/StringSaver.h"

#include <dlfcn.h>
#include <link.h>

LLD_HAS_DRIVER(elf)

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

/// The file of a shared library that this process has loaded or can load.
static llvm::Expected<std::string> findSharedLibrary(const char *name) {
  link_map *map = nullptr;
  void *library = dlopen(name, RTLD_LAZY);
  if (!library || dlinfo(library, RTLD_DI_LINKMAP, &map) != 0)
    return makeError("expected to load the library " + llvm::Twine(name) +
                     " to link with, got: " + dlerror());
  std::string path = map->l_name;
  dlclose(library);
  return path;
}

/// The file of the dynamic loader. It defines the function that finds
/// thread-local variables.
static llvm::Expected<std::string> findLoader() {
  Dl_info info;
  void *symbol = dlsym(RTLD_DEFAULT, "__tls_get_addr");
  if (symbol && dladdr(symbol, &info) && info.dli_fname)
    return std::string(info.dli_fname);
  return makeError("expected a dynamic loader that defines __tls_get_addr, got "
                   "none");
}

/// The libraries of this machine that a compiled program may need. The shared
/// libraries themselves are enough, so nobody needs to install the files that a
/// C compiler links with.
static llvm::Expected<std::vector<std::string>> findSystemLibraries() {
  std::vector<std::string> paths;
  for (const char *name : {"libm.so.6", "libc.so.6"}) {
    llvm::Expected<std::string> path = findSharedLibrary(name);
    if (!path)
      return path.takeError();
    paths.push_back(*path);
  }
  llvm::Expected<std::string> loader = findLoader();
  if (!loader)
    return loader.takeError();
  paths.push_back(*loader);
  return paths;
}

static llvm::Error linkWithLld(llvm::StringRef object, llvm::StringRef runtime,
                               llvm::StringRef output) {
  llvm::Expected<std::vector<std::string>> libraries = findSystemLibraries();
  if (!libraries)
    return libraries.takeError();
  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver(allocator);
  llvm::SmallVector<const char *> arguments = {
      "ld.lld",
      "-shared",
      "--eh-frame-hdr",
      "-o",
      saver.save(output).data(),
      saver.save(object).data(),
      // Link the whole archive, because only users call fp8_last_error.
      "--whole-archive",
      saver.save(runtime).data(),
      "--no-whole-archive",
      "-z",
      "defs",
      "--as-needed",
  };
  for (const std::string &library : *libraries)
    arguments.push_back(library.c_str());
  std::string messages;
  llvm::raw_string_ostream stream(messages);
  lld::Result result =
      lld::lldMain(arguments, stream, stream, {{lld::Gnu, &lld::elf::link}});
  if (result.retCode == 0)
    return llvm::Error::success();
  return makeError("expected lld to link '" + output + "', got:\n" +
                   llvm::StringRef(messages).rtrim());
}

static llvm::Error linkWithCompiler(llvm::StringRef object,
                                    llvm::StringRef runtime,
                                    llvm::StringRef output,
                                    llvm::StringRef compiler) {
  auto program = llvm::sys::findProgramByName(compiler);
  if (!program)
    return makeError("expected a C compiler that links, got '" + compiler +
                     "', which is not on PATH");
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

llvm::Error fp8::linkSharedObject(llvm::StringRef object,
                                  llvm::StringRef runtime,
                                  llvm::StringRef output,
                                  llvm::StringRef compiler) {
  if (compiler.empty())
    return linkWithLld(object, runtime, output);
  return linkWithCompiler(object, runtime, output, compiler);
}
