//===- Fp8OpBase.td - Types and base classes of operations -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Types and base classes that the definitions of all operations share.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_OPBASE_TD
#define FP8_IR_OPBASE_TD

include "fp8/IR/Fp8Attrs.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Types and base classes
//===----------------------------------------------------------------------===//

def Fp8_Data : AnyTypeOf<[F8E4M3FN, F8E5M2, F8E4M3FNUZ, F8E5M2FNUZ]>;
def Fp8_HighPrecision : AnyTypeOf<[F32, BF16, F16]>;
def Fp8_Scale : AnyTypeOf<[F32, BF16, F8E8M0FNU]>;

class Fp8_Shaped<Type element>
    : AnyTypeOf<[RankedTensorOf<[element]>, MemRefOf<[element]>]>;
def Fp8_DataShaped : Fp8_Shaped<Fp8_Data>;
def Fp8_HighPrecisionShaped : Fp8_Shaped<Fp8_HighPrecision>;
def Fp8_ScaleShaped : Fp8_Shaped<Fp8_Scale>;
def Fp8_F32Shaped : Fp8_Shaped<F32>;
def Fp8_AnyFloatShaped : Fp8_Shaped<AnyTypeOf<[Fp8_Data, Fp8_HighPrecision]>>;
// A mask of attention, and what its blocks hide.
def Fp8_MaskShaped : Fp8_Shaped<AnyTypeOf<[F32, BF16, F16, I1]>>;
def Fp8_BlockMaskShaped : Fp8_Shaped<I8>;
// Destinations of results and of scales.
def Fp8_InitShaped
    : Fp8_Shaped<AnyTypeOf<[Fp8_Data, Fp8_HighPrecision, F8E8M0FNU]>>;

class Fp8_Op<string mnemonic, list<Trait> traits = []>
    : Op<Fp8_Dialect, mnemonic, traits>;

// An op in destination style, like those of linalg: it writes its results into
// destination operands, and has results only if it works on tensors.
class Fp8_DestinationOp<string mnemonic, list<Trait> traits = []>
    : Fp8_Op<mnemonic, !listconcat(traits, [
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                                  ["reifyResultShapes"]>])> {
  let hasVerifier = 1;
  code destinationDecls = [{
    /// Whether all operands and results are tensors, so the op has no effects.
    bool hasTensorSemantics() { return hasPureTensorSemantics(); }
  }];
}

#endif // FP8_IR_OPBASE_TD
