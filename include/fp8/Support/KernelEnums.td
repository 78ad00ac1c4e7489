//===- KernelEnums.td - What is said about kernels ---------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The choices that attributes of kernels hold.
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

// What a kernel does with partial sums.
def Fp8_Promotion : Fp8_KernelEnum<"Promotion", "promotion of partial sums", [
  // Left in the tensor core's accumulators.
  I32EnumAttrCase<"None", 0, "none">,
  // Added to f32 registers every 128 of K.
  I32EnumAttrCase<"Plain", 1, "plain">,
  // Multiplied by scales and added to f32 registers at every scale group.
  I32EnumAttrCase<"Scaled", 2, "scaled">
]>;

// How the scales of one operand reach the multiplication.
def Fp8_ScaleFeed : Fp8_KernelEnum<"ScaleFeed", "way of scales to the products", [
  I32EnumAttrCase<"None", 0, "none">,
  // One a row and group of K: f32[groups of K][rows], copied by TMA.
  I32EnumAttrCase<"Rows", 1, "rows">,
  // One for some rows and some of K: read by the threads where they lie.
  I32EnumAttrCase<"Blocks", 2, "blocks">
]>;

// What the threads of a quantization share.
def Fp8_QuantizeKind : Fp8_KernelEnum<"QuantizeKind", "kind of a quantization", [
  // A few threads keep what a scale covers in registers.
  I32EnumAttrCase<"Tiles", 0, "tiles">,
  // A thread block reads what a scale covers twice.
  I32EnumAttrCase<"Blocks", 1, "blocks">,
  // There is one scale, and the whole grid computes it.
  I32EnumAttrCase<"Tensor", 2, "tensor">
]>;

#endif // FP8_SUPPORT_KERNELENUMS_TD
