//===- ParamManifest.h - Arguments of a compiled function -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the manifest that fp8-opt writes (docs/Manifest.md), and plans the
// checkpoint with exactly those arguments that it lists.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_PARAMMANIFEST_H
#define FP8_CHECKPOINT_PARAMMANIFEST_H

#include "fp8/Checkpoint/Plans.h"

namespace mlir::fp8 {

/// A tensor of the checkpoint, and the arguments that a function takes for it.
struct ManifestParam {
  /// The name of the tensor, and that of the first function that takes it.
  std::string name;
  std::string function;
  DType dtype = DType::BF16;
  /// The shape of the tensor. A negative size stands for any size.
  llvm::SmallVector<int64_t> shape;
  bool isQuantized = false;
  /// How the tensor is quantized, if it is.
  QuantizeDecision decision;
  /// If the rows of the data are padded, the bytes at whose multiples they
  /// start; otherwise 1.
  int64_t rowAlignment = 1;

  /// The number of elements of a row of the data, with padding.
  int64_t getRowSize() const;
  /// The tensors of the output: NAME.data and NAME.scale. The rows of the data
  /// may be padded.
  TensorSpec getData() const;
  std::optional<TensorSpec> getScale() const;
};

struct ParamManifest {
  std::string path;
  /// The text of the file.
  std::string text;
  /// One entry for each output. Functions that take a tensor in the same form
  /// share an entry.
  std::vector<ManifestParam> params;
};

/// Reads and checks a manifest. Errors name the file and the parameter.
llvm::Expected<ParamManifest> readParamManifest(llvm::StringRef path);

/// The same for its text; `path` is what errors name.
llvm::Expected<ParamManifest> parseParamManifest(llvm::StringRef path,
                                                 std::string text);

/// Plans the arguments: data and scales of quantized parameters, copies of the
/// others, and nothing else. The checkpoint has to have every parameter with
/// the type and the shape that the manifest states.
llvm::Expected<CheckpointJob> planManifest(const Checkpoint &checkpoint,
                                           const ParamManifest &manifest);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_PARAMMANIFEST_H
