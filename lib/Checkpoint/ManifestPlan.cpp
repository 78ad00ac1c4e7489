//===- ManifestPlan.cpp - Plan the arguments of a function ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Plans the jobs for the tensors that a manifest names.
//
//===----------------------------------------------------------------------===//

#include "Failure.h"
#include "WeightJobs.h"
#include "fp8/Checkpoint/ParamManifest.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir::fp8;

static std::string print(DType dtype, llvm::ArrayRef<int64_t> shape) {
  std::string text = getName(dtype).str() + " [";
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(shape, os, [&](int64_t size) {
    if (size < 0)
      os << '?';
    else
      os << size;
  });
  return text + "]";
}

static bool fits(llvm::ArrayRef<int64_t> shape,
                 llvm::ArrayRef<int64_t> expected) {
  return shape.size() == expected.size() &&
         llvm::all_of(llvm::zip_equal(shape, expected), [](auto sizes) {
           auto [size, wanted] = sizes;
           return wanted < 0 || size == wanted;
         });
}

/// The tensor of a parameter, or an error if its type or shape differs.
static llvm::Expected<const StoredTensor *>
findTensor(const Checkpoint &checkpoint, const ParamManifest &manifest,
           const ManifestParam &param) {
  std::string expected = "expected " + print(param.dtype, param.shape) +
                         ", as " + manifest.path + " states, got ";
  const StoredTensor *tensor = checkpoint.find(param.name);
  if (!tensor)
    return fail(checkpoint.getPath(), param.name, expected + "no such tensor");
  if (tensor->dtype != param.dtype || !fits(tensor->shape, param.shape))
    return fail(checkpoint.getPath(), param.name,
                expected + print(tensor->dtype, tensor->shape));
  return tensor;
}

/// Whether a weight without elements has too many scales. Its other sizes may
/// be very large, and so may the number of its scales.
static bool hasTooManyScales(const ManifestParam &param) {
  auto scale = param.getScale();
  if (!scale || !llvm::is_contained(param.shape, 0))
    return false;
  auto bytes = countBytes(scale->dtype, scale->shape);
  return !bytes || *bytes > uint64_t(1) << 20;
}

static void addQuantized(const Checkpoint &checkpoint,
                         const StoredTensor &tensor, const ManifestParam &param,
                         CheckpointJob &job) {
  llvm::SmallVector<TensorSpec, 2> specs = {param.getData()};
  if (auto scale = param.getScale())
    specs.push_back(*scale);
  uint64_t size = 0;
  for (const TensorSpec &spec : specs)
    size += spec.getByteSize();
  WeightJob work = makeQuantizeJob(checkpoint, tensor, param, job.record);
  job.plan.addJob(specs, work.memory, tensor.getByteSize(),
                  std::move(work.work));
  job.actions.push_back(
      {TensorAction::Quantize, &tensor, param.decision.form.print(), size});
}

llvm::Expected<CheckpointJob>
mlir::fp8::planManifest(const Checkpoint &checkpoint,
                        const ParamManifest &manifest) {
  CheckpointJob job;
  llvm::StringSet<> used;
  for (const ManifestParam &param : manifest.params) {
    auto tensor = findTensor(checkpoint, manifest, param);
    if (!tensor)
      return tensor.takeError();
    used.insert(param.name);
    if (hasTooManyScales(param))
      return fail(
          manifest.path, param.name,
          "expected at most 1 MB of scales for an empty weight, got more");
    if (param.isQuantized) {
      addQuantized(checkpoint, **tensor, param, job);
      continue;
    }
    job.plan.addCopy(checkpoint, **tensor);
    job.actions.push_back({TensorAction::Keep, *tensor,
                           "it is an argument as it is",
                           (*tensor)->getByteSize()});
  }
  if (size_t others = checkpoint.getTensors().size() - used.size())
    job.notes.push_back(formatCount(others, "tensor is no parameter and is",
                                    "tensors are no parameters and are") +
                        " left out");
  return job;
}
