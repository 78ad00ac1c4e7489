//===- KernelEnums.td - Enumerations of kernels ------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Enumerations of the choices that attributes of kernels have as fields.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_KERNELENUMS_TD
#define FP8_SUPPORT_KERNELENUMS_TD

include "mlir/IR/EnumAttr.td"

class Fp8_KernelEnum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::fp8";
  let genSpecializedAttr = 0;
}

// What a kernel does with the sums of a tensor core before the end of K.
def Fp8_Promotion : Fp8_KernelEnum<"Promotion", "promotion of partial sums", [
  // They stay in the accumulators of the tensor core.
  I32EnumAttrCase<"None", 0, "none">,
  // They are added to f32 registers after every 128 elements of K.
  I32EnumAttrCase<"Plain", 1, "plain">,
  // They are multiplied by scales and added to f32 registers after every group
  // of K that shares a scale.
  I32EnumAttrCase<"Scaled", 2, "scaled">
]>;

// How a kernel reads the scales of one operand.
def Fp8_ScaleFeed : Fp8_KernelEnum<"ScaleFeed", "how a kernel reads scales", [
  I32EnumAttrCase<"None", 0, "none">,
  // TMA copies one scale for each row and group of K, from f32[groups of
  // K][rows].
  I32EnumAttrCase<"Rows", 1, "rows">,
  // Several rows share a scale. Threads read scales from device memory.
  I32EnumAttrCase<"Blocks", 2, "blocks">
]>;

// How the threads of a quantization share the matrix.
def Fp8_QuantizeKind : Fp8_KernelEnum<"QuantizeKind", "kind of a quantization", [
  // A few threads keep the elements of a scale in registers.
  I32EnumAttrCase<"Tiles", 0, "tiles">,
  // A thread block reads the elements of a scale twice.
  I32EnumAttrCase<"Blocks", 1, "blocks">,
  // There are few scales, and several blocks together compute each of them.
  I32EnumAttrCase<"Tensor", 2, "tensor">
]>;

#endif // FP8_SUPPORT_KERNELENUMS_TD
