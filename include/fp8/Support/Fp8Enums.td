//===- Fp8Enums.td - Numeric policy enumerations -----------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The choices of docs/Numerics.md that the arithmetic of lib/Support and the
// attributes of the dialect share.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_ENUMS_TD
#define FP8_SUPPORT_ENUMS_TD

include "mlir/IR/EnumAttr.td"

class Fp8_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::fp8";
  let genSpecializedAttr = 0;
}

// The result for an infinity and for a value beyond the largest finite one.
def Fp8_Overflow : Fp8_Enum<"Overflow", "result of a value out of range", [
  I32EnumAttrCase<"Saturate", 0, "saturate">,
  I32EnumAttrCase<"NaN", 1, "nan">
]>;

// How amax / max_finite becomes a representable scale.
def Fp8_ScaleRounding : Fp8_Enum<"ScaleRounding", "rounding of a scale", [
  // Round to nearest even in the scale's own type; not for E8M0.
  I32EnumAttrCase<"Nearest", 0, "nearest">,
  // The smallest power of two that is not below the value.
  I32EnumAttrCase<"PowerOfTwoCeil", 1, "pow2_ceil">,
  // The nearest power of two, by rounding the significand to nearest even.
  I32EnumAttrCase<"PowerOfTwoNearest", 2, "pow2_nearest">
]>;

// How x / s is computed when quantizing.
def Fp8_Division : Fp8_Enum<"Division", "division by the scale", [
  // IEEE f32 division.
  I32EnumAttrCase<"IEEE", 0, "ieee">,
  // Multiplication by the f32 reciprocal of the scale.
  I32EnumAttrCase<"Reciprocal", 1, "reciprocal">
]>;

// Precision of the sum over K.
def Fp8_Accumulate : Fp8_Enum<"Accumulate", "accumulation of products", [
  // f32. If tensor cores keep fewer bits, partial sums are added in f32 after
  // every 128 elements of K.
  I32EnumAttrCase<"F32", 0, "f32">,
  // The precision of the tensor core.
  I32EnumAttrCase<"Fast", 1, "fast">
]>;

// Where the scale of an operand comes from.
def Fp8_ScaleSource : Fp8_Enum<"ScaleSource", "origin of a scale", [
  // The operand stays in its high-precision type.
  I32EnumAttrCase<"Keep", 0, "keep">,
  // Cast to FP8 without a scale.
  I32EnumAttrCase<"Cast", 1, "cast">,
  // Computed from the values when the program runs.
  I32EnumAttrCase<"Dynamic", 2, "dynamic">,
  // Computed from the values at compile time (weights).
  I32EnumAttrCase<"Static", 3, "static">,
  // A number that the input program or the user gives (calibrated).
  I32EnumAttrCase<"Given", 4, "given">
]>;

#endif // FP8_SUPPORT_ENUMS_TD
