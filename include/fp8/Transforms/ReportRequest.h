//===- ReportRequest.h - Ask passes for a report ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// With a report request, a tool asks all passes of a context that report on
// matmuls to add up totals and to write a report to a file, in any pipeline.
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

/// The file of reports, how many were written, and the totals.
struct ReportRequest {
  /// The file of the report; empty for none.
  std::string path;
  std::atomic<unsigned> numWritten{0};

  /// Adds the totals of one module; passes may run on several at once.
  void add(const MatmulTotals &totals);
  /// The same, but only if `add` was called before. A pass that does not
  /// quantize matmuls uses this, so that it alone makes no summary.
  void addBeside(const MatmulTotals &totals);
  /// The sum of all totals, or none if `add` was not called.
  std::optional<MatmulTotals> getTotals();

  /// Adds an entry to the list `section` of the report.
  void addEntry(StringRef section, llvm::json::Object entry);
  /// Appends these lists to the file of the report, if there is one. Entries
  /// are sorted by their text, because passes may run on several functions at
  /// once. Returns a message if writing fails, otherwise an empty text.
  std::string writeEntries();

private:
  std::mutex mutex;
  std::optional<MatmulTotals> totals;
  std::map<std::string, std::set<std::string>> sections;
};

/// Holds the request of a context as an interface of the fp8 dialect.
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
