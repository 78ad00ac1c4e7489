//===- VerifyCodes.cpp - Check that codes are unchanged -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the output and the input of a conversion again and compares the codes.
// This includes shards that an earlier run wrote.
//
//===----------------------------------------------------------------------===//

#include "BandWriter.h"
#include "Failure.h"
#include "WeightJobs.h"
#include "fp8/Checkpoint/Plans.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::fp8;

static BandWriter getWriter(const ConvertedWeight &each) {
  return BandWriter(each.layout, each.weight);
}

/// Three forms of each element are in memory: the input, the output, and the
/// input as the output stores it.
static Bands cut(const ConvertedWeight &each) { return getWriter(each).cut(3); }

static llvm::Error verifyBand(const Checkpoint &input, const Checkpoint &output,
                              const StoredTensor &tensor,
                              const ConvertedWeight &each, const Band &band) {
  std::vector<uint8_t> codes;
  if (llvm::Error error = readCodes(input, *each.source, band, codes))
    return error;
  BandWriter writer = getWriter(each);
  codes = writer.store(band, std::move(codes));
  std::vector<char> written(codes.size());
  if (llvm::Error error = output.read(tensor, writer.getOffset(band), written))
    return error;
  for (auto [i, code, got] : llvm::enumerate(codes, written))
    if (code != uint8_t(got))
      return fail(output.getPath(), tensor.name,
                  "expected the code of the input at byte " +
                      llvm::Twine(writer.getOffset(band) + i) +
                      ", which is 0x" + llvm::utohexstr(code) + ", got 0x" +
                      llvm::utohexstr(uint8_t(got)));
  return llvm::Error::success();
}

static llvm::Error verifyWeight(const Checkpoint &input,
                                const Checkpoint &output,
                                const ConvertedWeight &each, PipelineJob &job) {
  const StoredTensor *tensor = output.find(each.weight.name);
  if (!tensor || tensor->getByteSize() !=
                     getWeightSpec(each.layout, each.weight).getByteSize())
    // untested: needs an output that somebody else changes.
    return fail(output.getPath(), each.weight.name,
                "expected it in the output, got no such tensor");
  Bands bands = cut(each);
  return job.runParts(bands.size(), [&](uint64_t part) {
    return verifyBand(input, output, *tensor, each, bands[part]);
  });
}

llvm::Error mlir::fp8::verifyCodes(const Checkpoint &input,
                                   const CheckpointJob &job,
                                   llvm::StringRef output, unsigned threads) {
  auto written = Checkpoint::open(output);
  if (!written)
    return written.takeError();
  std::vector<JobMemory> memory;
  for (const ConvertedWeight &each : job.converted) {
    Bands bands = cut(each);
    memory.push_back({0, bands.getBytes(), bands.size()});
  }
  return runPipeline(memory, getPipelineOptions(&input, threads),
                     [&](PipelineJob &pipeline, size_t i) {
                       return verifyWeight(input, *written, job.converted[i],
                                           pipeline);
                     });
}
