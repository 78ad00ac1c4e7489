//===- MemoryReport.cpp - What takes the memory of a call -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reports the buffers that are live where the largest number of bytes is live.
//
//===----------------------------------------------------------------------===//

#include "MemoryReport.h"
#include "fp8/IR/Fp8Dialect.h"
#include "fp8/Transforms/ReportRequest.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace mlir::fp8;

/// A buffer in the report: its bytes and where it comes from.
static llvm::json::Value describe(const Buffer &buffer, int64_t bytes) {
  memref::AllocOp alloc = buffer.alloc;
  std::string type, location;
  llvm::raw_string_ostream(type) << alloc.getType();
  if (auto place = alloc.getLoc()->findInstanceOf<FileLineColLoc>())
    llvm::raw_string_ostream(location)
        << place.getFilename().getValue() << ':' << place.getLine() << ':'
        << place.getColumn();
  return llvm::json::Object{{"bytes", bytes},
                            {"type", type},
                            {"location", llvm::json::fixUTF8(location)}};
}

void fp8::reportArena(func::FuncOp function, ArrayRef<Buffer> buffers,
                      const BufferSizes &sizes, int64_t arenaBytes,
                      int64_t exampleSize) {
  std::vector<BufferLifetime> lifetimes;
  for (const Buffer &buffer : buffers)
    lifetimes.push_back(buffer.lifetime);
  int64_t peak = getPeakPosition(lifetimes, sizes);
  std::vector<unsigned> atPeak;
  for (unsigned i = 0; i < buffers.size(); ++i)
    if (lifetimes[i].first <= peak && peak < lifetimes[i].end)
      atPeak.push_back(i);
  llvm::sort(atPeak, [&](unsigned a, unsigned b) {
    return std::make_pair(-sizes[a], a) < std::make_pair(-sizes[b], b);
  });
  llvm::json::Array list;
  for (unsigned i : atPeak)
    list.push_back(describe(buffers[i], sizes[i]));
  memref::AllocOp largest = buffers[atPeak.front()].alloc;
  remark::passed(largest.getLoc(), remark::RemarkOpts::name("memory-plan")
                                       .category("fp8")
                                       .function(function.getName()))
      << remark::metric("Bytes", arenaBytes)
      << remark::metric("LiveBytes", getLiveBytes(lifetimes, sizes))
      << remark::metric("DynamicSizesAre", exampleSize)
      << remark::metric("Buffers", int64_t(buffers.size()))
      << remark::metric("BuffersAtPeak", int64_t(atPeak.size()))
      << remark::metric("LargestBytes", sizes[atPeak.front()]);

  auto *dialect = function.getContext()->getLoadedDialect<Fp8Dialect>();
  auto *tool = dialect
                   ? dialect->getRegisteredInterface<ReportRequestInterface>()
                   : nullptr;
  if (!tool)
    return;
  llvm::json::Value example = nullptr;
  if (exampleSize != 0)
    example = exampleSize;
  tool->getRequest().addEntry(
      "memory",
      llvm::json::Object{{"function", llvm::json::fixUTF8(function.getName())},
                         {"bytes", arenaBytes},
                         {"live_bytes", getLiveBytes(lifetimes, sizes)},
                         {"dynamic_sizes_are", example},
                         {"buffers", int64_t(buffers.size())},
                         {"peak", std::move(list)}});
}
