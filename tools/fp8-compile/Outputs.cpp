//===- Outputs.cpp - The files of a compilation ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes files, and reads the contents of gpu.binary.
//
//===----------------------------------------------------------------------===//

#include "Outputs.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;
using namespace mlir::fp8;

llvm::Error fp8::writeFile(
    llvm::StringRef path,
    llvm::function_ref<llvm::Error(llvm::raw_pwrite_stream &)> write) {
  std::error_code code;
  // The file is removed at the end unless keep() is called.
  llvm::ToolOutputFile file(path, code, llvm::sys::fs::OF_None);
  if (code)
    return llvm::createStringError(code, "expected to write '" + path +
                                             "', got: " + code.message());
  // Writing an object needs seeks, which a pipe does not support.
  llvm::SmallVector<char, 0> buffer;
  llvm::raw_svector_ostream stream(buffer);
  if (llvm::Error error = write(stream))
    return error;
  file.os().write(buffer.data(), buffer.size());
  file.os().flush();
  if (file.os().has_error()) {
    code = file.os().error();
    file.os().clear_error();
    return llvm::createStringError(code, "expected to write '" + path +
                                             "', got: " + code.message());
  }
  file.keep();
  return llvm::Error::success();
}

llvm::Expected<StringRef> fp8::getKernels(ModuleOp module) {
  SmallVector<gpu::BinaryOp> binaries(module.getOps<gpu::BinaryOp>());
  if (binaries.empty())
    return llvm::createStringError(
        "expected a program with kernels, got one that computes nothing on the "
        "GPU");
  if (binaries.size() != 1 || binaries[0].getObjects().size() != 1)
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "expected one module of kernels, got " +
                                       llvm::Twine(binaries.size()));
  auto object = cast<gpu::ObjectAttr>(binaries[0].getObjects()[0]);
  return object.getObject().getValue();
}
