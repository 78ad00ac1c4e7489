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
