//===- Recognizer.h - How layouts are recognized ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What recognizing a checkpoint and recognizing one of its weights share.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_RECOGNIZER_H
#define LIB_CHECKPOINT_RECOGNIZER_H

#include "LayoutEntry.h"
#include "ScaleNames.h"
#include "llvm/ADT/StringSet.h"
#include <set>

namespace mlir::fp8 {

/// Recognizes the weights of one checkpoint, then what is beside them.
class Recognizer {
public:
  Recognizer(const Checkpoint &checkpoint, RecognizedCheckpoint &result)
      : checkpoint(checkpoint), result(result), config(result.quantization),
        layers(checkpoint) {}

  llvm::Error run();

private:
  const StoredTensor *findSibling(const StoredTensor &weight,
                                  llvm::StringRef key) const {
    return checkpoint.find(getSiblingName(weight.name, key));
  }
  void report(llvm::StringRef code, llvm::StringRef tensor,
              std::string message) {
    result.findings.push_back({code.str(), tensor.str(), std::move(message)});
  }

  /// Fills shownBlocks, where config.json names no blocks.
  void findShownBlocks();
  void addWeight(const StoredTensor &tensor, Format format);
  /// Nobody knows which of several scales is meant.
  void checkOneScale(const StoredTensor &weight,
                     llvm::SmallVector<const StoredTensor *, 3> scales);
  /// What is known of a weight whose scale, if there is one, is at `place`.
  WeightEvidence collectEvidence(const StoredWeight &weight, ScalePlace place,
                                 const StoredTensor *scale,
                                 const ComfyMarker *marker);
  /// Sets layout, blocks and scale of a weight by the entry of its layout.
  void recognize(StoredWeight &weight, const WeightEvidence &evidence);
  /// DeepSeek's own name of a scale, "X.scale", where config.json says what it
  /// is; else it may be anything.
  const StoredTensor *findNamedScale(const StoredWeight &weight) const;
  /// [1, 1] for a matrix.
  bool isOneOfMatrix(const StoredWeight &weight,
                     const StoredTensor &scale) const;
  /// The blocks of a scale: those that config.json names, else what fits.
  /// Nothing where the scales may be those of matrices that were fused, which
  /// `hasUsualBlocks` makes unlikely, and the same blocks elsewhere.
  NamedBlock findBlock(const StoredWeight &weight, const StoredTensor &scale,
                       bool hasUsualBlocks);
  /// Takes `scale` if there are blocks for it.
  void setScale(StoredWeight &weight, const StoredTensor &scale,
                std::optional<Block> block);

  /// Whether a marker says that the weight beside the tensor is no FP8.
  bool isOfKeptLayer(llvm::StringRef tensor) const;
  /// Without markers, types and names say the same.
  void findForeignLayers();
  bool isOfForeignLayer(llvm::StringRef tensor) const;

  /// Reports weights whose scale is missing or not understood.
  void checkUnscaled();
  /// Looks at what is beside a weight and was not used.
  void checkRelatives(const StoredWeight &weight);
  void expectScale(const StoredWeight &weight, const std::string &reason);

  void collectOthers();
  void chooseLayout();
  /// What shows the layout of a weight.
  std::string explainLayout(const StoredWeight &weight) const;

  const Checkpoint &checkpoint;
  RecognizedCheckpoint &result;
  const QuantizationConfig &config;
  LayerTensors layers;
  ComfyMarkers markers;
  llvm::StringSet<> used;
  llvm::StringSet<> foreignLayers;
  /// Blocks of weights that their scales cut in both directions.
  std::set<std::pair<int64_t, int64_t>> shownBlocks;
};

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_RECOGNIZER_H
