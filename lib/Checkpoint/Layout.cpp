//===- Layout.cpp - The layouts of quantized checkpoints ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The table, and names.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Layout.h"
#include "fp8/Support/BlockShape.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir::fp8;

static constexpr std::optional<ScaleType> ofSource = std::nullopt;

static constexpr LayoutInfo comfyQuant = {
    Layout::ComfyQuant,
    "L2",
    "comfy-quant",
    "ComfyUI today: weight_scale, a tensor comfy_quant a layer",
    Granularity::Tensor,
    {wholeDim, wholeDim},
    ScaleType::F32,
    Semantics::ComfyUI,
    "weight_scale",
    "input_scale",
    false};

static constexpr LayoutInfo vllmTensor = {
    Layout::VLLMTensor,
    "L5",
    "vllm-fp8",
    "vLLM and AutoFP8, one scale a tensor: weight_scale, quant_method fp8",
    Granularity::Tensor,
    {wholeDim, wholeDim},
    ScaleType::F32,
    Semantics::Plain,
    "weight_scale",
    "input_scale",
    true};

/// The same tensors, described elsewhere.
static constexpr LayoutInfo rename(LayoutInfo info, Layout layout,
                                   llvm::StringLiteral id,
                                   llvm::StringLiteral name,
                                   llvm::StringLiteral description) {
  info.layout = layout;
  info.id = id;
  info.name = name;
  info.description = description;
  return info;
}

static constexpr LayoutInfo layouts[] = {
    {Layout::ComfyCast,
     "L0",
     "comfy-cast",
     "weights cast without a scale: ComfyUI's fp8_e4m3fn and fp8_e5m2 files",
     Granularity::None,
     {wholeDim, wholeDim},
     ScaleType::F32,
     Semantics::ComfyUI,
     "",
     "",
     false},
    {Layout::ComfyScaled,
     "L1",
     "comfy-scaled",
     "ComfyUI scaled FP8 of 2024 and 2025: scale_weight, tensor scaled_fp8",
     Granularity::Tensor,
     {wholeDim, wholeDim},
     ScaleType::F32,
     Semantics::ComfyUI,
     "scale_weight",
     "scale_input",
     false},
    comfyQuant,
    rename(comfyQuant, Layout::ComfyQuantMetadata, "L2m",
           "comfy-quant-metadata",
           "the same with one _quantization_metadata in the header"),
    {Layout::ComfyMX,
     "L2x",
     "comfy-mxfp8",
     "ComfyUI mxfp8: E8M0 scales of 1x32 groups, swizzled, weights padded",
     Granularity::Group,
     {1, 32},
     ScaleType::E8M0,
     Semantics::ComfyUI,
     "weight_scale",
     "",
     false},
    {Layout::MusubiBlock,
     "L3b",
     "musubi-block",
     "musubi-tuner, 1x64 groups: scale_weight [N, K/64, 1]",
     Granularity::Group,
     {1, 64},
     ofSource,
     Semantics::Musubi,
     "scale_weight",
     "",
     false},
    {Layout::MusubiChannel,
     "L3c",
     "musubi-channel",
     "musubi-tuner, a scale an output channel: scale_weight [N, 1]",
     Granularity::Row,
     {1, wholeDim},
     ofSource,
     Semantics::Musubi,
     "scale_weight",
     "",
     false},
    {Layout::MusubiTensor,
     "L3t",
     "musubi-tensor",
     "musubi-tuner, one scale a tensor: scale_weight []",
     Granularity::Tensor,
     {wholeDim, wholeDim},
     ofSource,
     Semantics::Musubi,
     "scale_weight",
     "",
     false},
    {Layout::HFBlock,
     "L4",
     "hf-block",
     "Hugging Face fine-grained, DeepSeek, Qwen3-FP8: weight_scale_inv, f32",
     Granularity::Block,
     {128, 128},
     ScaleType::F32,
     Semantics::Transformers,
     "weight_scale_inv",
     "",
     true},
    {Layout::HFBlockBF16,
     "L4-bf16",
     "hf-block-bf16",
     "the same with bf16 scales",
     Granularity::Block,
     {128, 128},
     ScaleType::BF16,
     Semantics::DeepSeek,
     "weight_scale_inv",
     "",
     true},
    {Layout::HFBlockUE8M0,
     "L4-ue8m0",
     "hf-block-ue8m0",
     "the same with E8M0 scales (scale_fmt ue8m0)",
     Granularity::Block,
     {128, 128},
     ScaleType::E8M0,
     Semantics::DeepSeek,
     "weight_scale_inv",
     "",
     true},
    vllmTensor,
    rename(vllmTensor, Layout::ModelOpt, "L5m", "modelopt",
           "the same tensors with ModelOpt's hf_quant_config.json"),
    {Layout::CompressedTensor,
     "L6t",
     "compressed-tensors-tensor",
     "compressed-tensors FP8: one scale a tensor",
     Granularity::Tensor,
     {wholeDim, wholeDim},
     ofSource,
     Semantics::CompressedTensors,
     "weight_scale",
     "input_scale",
     true},
    {Layout::CompressedChannel,
     "L6c",
     "compressed-tensors-channel",
     "compressed-tensors FP8_DYNAMIC: a scale an output channel",
     Granularity::Row,
     {1, wholeDim},
     ofSource,
     Semantics::CompressedTensors,
     "weight_scale",
     "",
     true},
    {Layout::CompressedBlock,
     "L6b",
     "compressed-tensors-block",
     "compressed-tensors FP8_BLOCK: 128x128 blocks",
     Granularity::Block,
     {128, 128},
     ofSource,
     Semantics::CompressedTensors,
     "weight_scale",
     "",
     true},
    {Layout::CompressedGroup,
     "L6g",
     "compressed-tensors-group",
     "compressed-tensors, groups along K",
     Granularity::Group,
     {1, 128},
     ofSource,
     Semantics::CompressedTensors,
     "weight_scale",
     "",
     true},
    {Layout::CompressedMX,
     "L6x",
     "compressed-tensors-mxfp8",
     "compressed-tensors MXFP8: E8M0 scales of 1x32 groups as U8",
     Granularity::Group,
     {1, 32},
     ScaleType::E8M0,
     Semantics::CompressedTensors,
     "weight_scale",
     "",
     true},
};

llvm::ArrayRef<LayoutInfo> mlir::fp8::getLayouts() { return layouts; }

const LayoutInfo &mlir::fp8::getLayoutInfo(Layout layout) {
  return layouts[static_cast<unsigned>(layout)];
}

const LayoutInfo *mlir::fp8::findLayout(llvm::StringRef name) {
  for (const LayoutInfo &info : layouts)
    if (info.name == name || info.id.equals_insensitive(name))
      return &info;
  return nullptr;
}

static constexpr std::pair<Semantics, llvm::StringLiteral> semanticsNames[] = {
    {Semantics::Plain, "plain"},
    {Semantics::ComfyUI, "comfyui"},
    {Semantics::Musubi, "musubi"},
    {Semantics::Transformers, "transformers"},
    {Semantics::DeepSeek, "deepseek"},
    {Semantics::CompressedTensors, "compressed-tensors"},
};

llvm::StringRef mlir::fp8::getName(Semantics semantics) {
  return semanticsNames[static_cast<unsigned>(semantics)].second;
}

std::optional<Semantics> mlir::fp8::parseSemantics(llvm::StringRef name) {
  for (const auto &[semantics, known] : semanticsNames)
    if (known == name)
      return semantics;
  return std::nullopt;
}

llvm::SmallVector<llvm::StringRef> mlir::fp8::getSemanticsNames() {
  return llvm::map_to_vector(semanticsNames, [](const auto &entry) {
    return llvm::StringRef(entry.second);
  });
}

llvm::StringRef mlir::fp8::getName(ScaleType type) {
  switch (type) {
  case ScaleType::F32:
    return "f32";
  case ScaleType::BF16:
    return "bf16";
  case ScaleType::E8M0:
    return "e8m0";
  case ScaleType::F16:
    return "f16";
  }
  llvm_unreachable("unknown scale type");
}
