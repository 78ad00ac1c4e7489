//===- BlockMaskOp.td - fp8.block_mask ---------------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The operation fp8.block_mask: what each block of an attention mask hides.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_BLOCKMASKOP_TD
#define FP8_IR_BLOCKMASKOP_TD

include "fp8/IR/Fp8OpBase.td"

def Fp8_BlockMaskOp : Fp8_DestinationOp<"block_mask"> {
  let summary = "what each block of an attention mask hides";
  let description = [{
    A mask of attention often hides all scores of some blocks, and changes no score
    of other blocks. Each element of the result describes a block of the mask.
    `fp8.attention` can then skip blocks of the first kind, and does not have to
    read the mask in blocks of the second kind. The last dimension of the mask is
    that of the keys, and all others together are rows. An element is the sum of
    these flags:

    | flag | set if |
    |---|---|
    | 1 | some element is not -inf; in an i1 mask, some element is true |
    | 2 | some element is not at most `H`; in an i1 mask, some element is true |
    | 4 | some row has, in the block, a NaN or no element of at least `V`; in an i1 mask, some row has no true element in the block |
    | 8 | some element is not zero; in an i1 mask, some element is false |

    `H` is -2^29 and `V` is -2^27 for masks in bf16 and f32. For f16, `H` is the
    lowest finite number, -65504, and `V` is -2^14. A NaN is not -inf, not
    at most `H` and not zero [attention_c21]. [attention_c22] says why these
    numbers hide keys and leave them visible.

    | operand | element type | shape |
    |---|---|---|
    | mask | f32, bf16, f16, i1 | rows and keys |
    | init, result | i8 | `ceildiv(mask, block_shape)` |

    Constraints: [block_c1], [block_c2] and [block_c3].

    ```mlir
    %b = fp8.block_mask %m into %init block [128, 128]
        : tensor<?x?xbf16> -> tensor<?x?xi8>
    fp8.block_mask %mm into %out block [1, 128, 128]
        : memref<2x77x99xi1> -> memref<2x1x1xi8>
    ```
  }];
  let arguments = (ins Fp8_MaskShaped:$mask, Fp8_BlockMaskShaped:$init,
                       DenseI64ArrayAttr:$block_shape);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $mask `into` $init `block` custom<BlockSizes>($block_shape) attr-dict
    `:` type($mask) custom<DestinationTypes>(type($init), type($results))
  }];
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
  }];
}

#endif // FP8_IR_BLOCKMASKOP_TD
