//===- Recognizer.h - Recognize the layouts of weights ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class that recognizes a checkpoint. Its functions are in several files:
// LayoutReader.cpp, ScaleBlocks.cpp, UnreadTensors.cpp and WeightLayout.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_RECOGNIZER_H
#define LIB_CHECKPOINT_RECOGNIZER_H

#include "LayoutEntry.h"
#include "ScaleNames.h"
#include "llvm/ADT/StringSet.h"
#include <set>

namespace mlir::fp8 {

/// Recognizes the weights of one checkpoint, and then the other tensors.
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

  /// Fills shownBlocks if config.json names no blocks.
  void findShownBlocks();
  void addWeight(const StoredTensor &tensor, Format format);
  /// Reports a weight with several scales, because it is not clear which one is
  /// meant.
  void checkOneScale(const StoredTensor &weight,
                     llvm::SmallVector<const StoredTensor *, 3> scales);
  /// Collects the facts about a weight whose scale, if there is one, is at
  /// `place`.
  WeightEvidence collectEvidence(const StoredWeight &weight, ScalePlace place,
                                 const StoredTensor *scale,
                                 const ComfyMarker *marker);
  /// Sets layout, blocks and scale of a weight by the entry of its layout.
  void recognize(StoredWeight &weight, const WeightEvidence &evidence);
  /// A scale with the name that DeepSeek uses, "X.scale". Null if config.json
  /// does not say that it is a scale, because such a tensor may be anything.
  const StoredTensor *findNamedScale(const StoredWeight &weight) const;
  /// Whether the scale is [1, 1] for a matrix, and is one scale of the whole
  /// matrix.
  bool isOneOfMatrix(const StoredWeight &weight,
                     const StoredTensor &scale) const;
  /// The blocks of a scale: those that config.json names, or else blocks that
  /// fit its shape. None if the scales may also belong to several matrices that
  /// were fused into the weight. That is unlikely if `hasUsualBlocks` is set,
  /// or if another weight has the same blocks.
  NamedBlock findBlock(const StoredWeight &weight, const StoredTensor &scale,
                       bool hasUsualBlocks);
  /// Sets `scale` as the scale of the weight if there are blocks for it.
  void setScale(StoredWeight &weight, const StoredTensor &scale,
                std::optional<Block> block);

  /// Whether a marker says that the weight in the layer of the tensor is not
  /// FP8.
  bool isOfKeptLayer(llvm::StringRef tensor) const;
  /// Finds layers that are not FP8 by types and names, if there are no markers.
  void findForeignLayers();
  bool isOfForeignLayer(llvm::StringRef tensor) const;

  /// Reports weights whose scale is missing or not understood.
  void checkUnscaled();
  /// Reports tensors in the layer of a weight that were not used and may be its
  /// scale.
  void checkRelatives(const StoredWeight &weight);
  void expectScale(const StoredWeight &weight, const std::string &reason);

  void collectOthers();
  void chooseLayout();
  /// The evidence for the layout of a weight.
  std::string explainLayout(const StoredWeight &weight) const;

  const Checkpoint &checkpoint;
  RecognizedCheckpoint &result;
  const QuantizationConfig &config;
  LayerTensors layers;
  ComfyMarkers markers;
  llvm::StringSet<> used;
  llvm::StringSet<> foreignLayers;
  /// Blocks of weights that have several blocks in both dimensions. For these
  /// weights, the shape of the scale leaves no doubt about the block.
  std::set<std::pair<int64_t, int64_t>> shownBlocks;
};

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_RECOGNIZER_H
