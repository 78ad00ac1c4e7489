//===- ReportRequest.h - Ask passes for a report ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How a tool asks every pass of a context that reports on matmuls for totals,
// and to write its report to a file, whatever the pipeline.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_REPORTREQUEST_H
#define FP8_TRANSFORMS_REPORTREQUEST_H

#include "fp8/Transforms/MatmulTotals.h"
#include "mlir/IR/DialectInterface.h"
#include "mlir/IR/DialectRegistry.h"
#include "llvm/Support/JSON.h"
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace mlir::fp8 {

/// Where reports go, how many were written, and what passes summarize.
struct ReportRequest {
  /// The file of the report; empty for none.
  std::string path;
  std::atomic<unsigned> numWritten{0};

  /// Adds the totals of one module; passes may run on several at once.
  void add(const MatmulTotals &totals);
  /// The same, but only beside what was added before: a pass that has nothing
  /// to say of matmuls begins no summary.
  void addBeside(const MatmulTotals &totals);
  /// What was added, or none if no pass summarized anything.
  std::optional<MatmulTotals> getTotals();

  /// Adds an entry to the list `section` of the report.
  void addEntry(StringRef section, llvm::json::Object entry);
  /// Appends these lists to the file of the report, if there is one; entries in
  /// the order of their text, because passes may run on several functions at
  /// once. An error is a message.
  std::string writeEntries();

private:
  std::mutex mutex;
  std::optional<MatmulTotals> totals;
  std::map<std::string, std::set<std::string>> sections;
};

/// The request of a context, on the fp8 dialect.
class ReportRequestInterface
    : public DialectInterface::Base<ReportRequestInterface> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ReportRequestInterface)

  ReportRequestInterface(Dialect *dialect,
                         std::shared_ptr<ReportRequest> request)
      : Base(dialect), request(std::move(request)) {}

  ReportRequest &getRequest() const { return *request; }

private:
  std::shared_ptr<ReportRequest> request;
};

/// Makes the request part of every context that `registry` sets up.
void registerReportRequest(DialectRegistry &registry,
                           std::shared_ptr<ReportRequest> request);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_REPORTREQUEST_H
