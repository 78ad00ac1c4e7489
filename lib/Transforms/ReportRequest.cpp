//===- ReportRequest.cpp - Ask passes for a report ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Attaches the request of a tool to the fp8 dialect.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/ReportRequest.h"
#include "fp8/IR/Fp8Dialect.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace mlir::fp8;

void ReportRequest::add(const MatmulTotals &more) {
  std::lock_guard<std::mutex> lock(mutex);
  if (!totals)
    totals.emplace();
  *totals += more;
}

void ReportRequest::addBeside(const MatmulTotals &more) {
  std::lock_guard<std::mutex> lock(mutex);
  if (totals)
    *totals += more;
}

std::optional<MatmulTotals> ReportRequest::getTotals() {
  std::lock_guard<std::mutex> lock(mutex);
  return totals;
}

void ReportRequest::addEntry(StringRef section, llvm::json::Object entry) {
  std::string text;
  llvm::raw_string_ostream(text)
      << llvm::formatv("{0:2}", llvm::json::Value(std::move(entry)));
  std::lock_guard<std::mutex> lock(mutex);
  sections[section.str()].insert(text);
}

/// `text` with each line indented.
static std::string indent(StringRef text) {
  std::string result;
  for (StringRef line : llvm::split(text, '\n'))
    result += ("\n    " + line).str();
  return result;
}

std::string ReportRequest::writeEntries() {
  if (path.empty() || numWritten == 0 || sections.empty())
    return "";
  auto file = llvm::MemoryBuffer::getFile(path);
  if (!file)
    return "cannot read '" + path + "': " + file.getError().message();
  std::string text = (*file)->getBuffer().rtrim().drop_back().rtrim().str();
  for (auto &[name, entries] : sections) {
    text += ",\n  \"" + name + "\": [";
    for (auto [index, entry] : llvm::enumerate(entries))
      text += (index ? "," : "") + indent(entry);
    text += "\n  ]";
  }
  std::error_code code;
  llvm::raw_fd_ostream stream(path, code, llvm::sys::fs::OF_Text);
  if (code)
    return "cannot write '" + path + "': " + code.message();
  stream << text << "\n}\n";
  return "";
}

namespace {
struct ReportRequestExtension
    : DialectExtension<ReportRequestExtension, Fp8Dialect> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ReportRequestExtension)

  explicit ReportRequestExtension(std::shared_ptr<ReportRequest> request)
      : request(std::move(request)) {}

  void apply(MLIRContext *, Fp8Dialect *dialect) const override {
    dialect->addInterface(
        std::make_unique<ReportRequestInterface>(dialect, request));
  }

  std::shared_ptr<ReportRequest> request;
};
} // namespace

void fp8::registerReportRequest(DialectRegistry &registry,
                                std::shared_ptr<ReportRequest> request) {
  registry.addExtension(
      TypeID::get<ReportRequestExtension>(),
      std::make_unique<ReportRequestExtension>(std::move(request)));
}
