//===- Fp8Attrs.td - Attributes of the fp8 dialect ---------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Enumeration attributes, the scaling of one operand, and the recipe of a
// matmul.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_ATTRS_TD
#define FP8_IR_ATTRS_TD

include "fp8/IR/Fp8Dialect.td"
include "fp8/Support/Fp8Enums.td"
include "mlir/IR/AttrTypeBase.td"

class Fp8_Attr<string name, string attrMnemonic> : AttrDef<Fp8_Dialect, name> {
  let mnemonic = attrMnemonic;
}

class Fp8_EnumAttr<EnumAttrInfo enum, string name>
    : EnumAttr<Fp8_Dialect, enum, name> {
  let assemblyFormat = "`<` $value `>`";
}

def Fp8_OverflowAttr : Fp8_EnumAttr<Fp8_Overflow, "overflow">;
def Fp8_ScaleRoundingAttr : Fp8_EnumAttr<Fp8_ScaleRounding, "scale_rounding">;
def Fp8_DivisionAttr : Fp8_EnumAttr<Fp8_Division, "division">;
def Fp8_AccumulateAttr : Fp8_EnumAttr<Fp8_Accumulate, "accumulate">;

def Fp8_ScalingAttr : Fp8_Attr<"Scaling", "scaling"> {
  let summary = "where the scale of an operand comes from, and its granularity";
  let description = [{
    `keep` and `cast` have no block shape. `dynamic`, `static` and `given` have a
    block shape of two entries: (M, K) for activations and (N, K) for weights. The
    order does not depend on the layout in memory. -1 is the whole dimension.

    ```mlir
    #fp8.scaling<dynamic [1, 128]>
    #fp8.scaling<keep>
    ```
  }];
  let parameters = (ins "::mlir::fp8::ScaleSource":$source,
                        ArrayRefParameter<"int64_t">:$block);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

def Fp8_RecipeAttr : Fp8_Attr<"Recipe", "recipe"> {
  let summary = "how a matmul is quantized: scaling, formats, scale type, policies";
  let description = [{
    A recipe says how one matmul is quantized. Parts with their default value are
    not printed. A named recipe can be written by its name.

    ```mlir
    #fp8.recipe<act = dynamic [1, 128], weight = static [128, 128]>
    #fp8.recipe<"block">
    #fp8.recipe<act = dynamic [1, 32], weight = static [1, 32],
                scale_type = f8E8M0FNU, scale_rounding = pow2_ceil>
    #fp8.recipe<act = keep, weight = static [1, 64], weight_format = f8E5M2>
    ```

    | key | default | meaning |
    |---|---|---|
    | `act`, `weight` | required | scaling of the operand |
    | `format` | f8E4M3FN | both formats at once |
    | `act_format`, `weight_format` | f8E4M3FN | element type of the quantized operand |
    | `scale_type` | f32 | f32, bf16 or f8E8M0FNU |
    | `scale_rounding` | `nearest`, for E8M0 `pow2_ceil` | [scale_c2] |
    | `amax_floor` | 0.0 | lower limit of amax [scale_c3] |
    | `division` | `ieee` | [quantize_c2] |
    | `overflow` | `saturate` | [cast_c2] |
    | `accumulate` | `f32` | [matmul_c3] |
  }];
  let parameters = (ins
    "::mlir::fp8::ScalingAttr":$act, "::mlir::fp8::ScalingAttr":$weight,
    "::mlir::Type":$actFormat, "::mlir::Type":$weightFormat,
    "::mlir::Type":$scaleType,
    "::mlir::fp8::ScaleRounding":$scaleRounding,
    APFloatParameter<"lower limit of amax">:$amaxFloor,
    "::mlir::fp8::Division":$division, "::mlir::fp8::Overflow":$overflow,
    "::mlir::fp8::Accumulate":$accumulate);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The recipe with the name `name` (`block`, `row`, `weight-only:block`,
    /// ...), or null if there is none.
    static RecipeAttr getNamed(::mlir::MLIRContext *context,
                               ::llvm::StringRef name);
    /// The names that `getNamed` takes, without those with `weight-only:`.
    static ::llvm::ArrayRef<::llvm::StringLiteral> getNames();

    /// Whether activations stay in high precision.
    bool isWeightOnly() const {
      return getAct().getSource() == ScaleSource::Keep;
    }
  }];
}

#endif // FP8_IR_ATTRS_TD
