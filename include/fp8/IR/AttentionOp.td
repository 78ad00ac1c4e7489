//===- AttentionOp.td - fp8.attention ----------------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scaled dot product attention as one operation.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_ATTENTIONOP_TD
#define FP8_IR_ATTENTIONOP_TD

include "fp8/IR/Fp8OpBase.td"

def Fp8_AttentionShaped : Fp8_Shaped<AnyTypeOf<[BF16, F16, F8E4M3FN]>>;

def Fp8_AttentionOp : Fp8_DestinationOp<"attention",
    [AttrSizedOperandSegments]> {
  let summary = "softmax attention that does not store its scores in memory";
  let description = [{
    ```
    s[m, n]      = sum over d of q[m, d] * k[n, d]
    t[m, n]      = s[m, n] * scale + mask[m, n], or -inf where m does not see n
    p[m, n]      = exp(t[m, n] - max over n of t[m, n])
    result[m, e] = round((sum over n of round(p[m, n]) * v[n, e])
                         / sum over n of p[m, n])
    ```

    This is computed for every batch. Heads are batches, too. All steps are
    computed in f32, with two additional roundings: `p` is rounded to the type
    of v before it is multiplied, and the quotient is rounded to the type of the
    result [attention_c8]. Neither the order of the sums nor the number that is
    subtracted before the exponential is fixed. docs/Numerics.md bounds the
    error [attention_c12].

    The iteration space is `(b0, b1, ..., m, n, d, e)`: any number of batches,
    then query rows, keys, the dimension that q and k share, and the columns of
    v. `indexing_maps` has the maps of q, k, v, the scales (if any), the mask
    (if any), the block mask (if any) and init. So operands that are transposed,
    or have heads between rows and columns, need no copy. If each group of G heads
    of q reads one head of k and v, the maps of k and v have `h floordiv G`. If the
    map of an operand lacks a batch dimension, all indices of that dimension read
    the same elements.

    **FP8.** If q, k and v are FP8, there are three f32 `scales`, those of q, k
    and v. Each has one element for each batch, or fewer if its map divides or
    lacks a batch dimension. Rows of q may also have different scales, or blocks of
    rows, and so may keys of k and v, or blocks of keys. The formulas become

    ```
    t[m, n]      = s[m, n] * ((scale_q[m] * scale_k[n]) * scale) + mask[m, n]
    result[m, e] = round((sum over n of round(p[m, n]) * (v[n, e] * scale_v[n]))
                         / sum over n of p[m, n])
    ```

    and `round(p)` is `2^-8` times the f8E4M3FN code of `2^8 * p`
    [attention_c17]. A kernel on tensor cores adds products of FP8 with fewer
    bits than f32. With `accumulate = f32` it adds the products of at most 192
    keys in this way, and then adds these sums in f32. With `fast` it adds those
    of all keys, which is faster and loses bits if many keys have similar weights
    [attention_c18]. `fp8-quantize-attention` rewrites attention in bf16 or f16 to
    this form [attention_c19].

    The mask is added in f32 after the scale. In an i1 mask, false stands for -inf
    [attention_c9]. With `causal`, row `m` sees the keys `n <= m` [attention_c10]. A
    row whose scores are all -inf, or that has no keys, gives NaN as softmax does, or
    0 with `zero_empty_rows` [attention_c11]. [attention_c13] gives the results for
    NaN and infinities. `fp8-fuse-attention` makes this operation of programs that
    compute attention step by step; [attention_c14] lists the roundings that may
    change.

    With a `block_mask`, which `fp8.block_mask` has computed from the mask, the
    operation may leave out blocks of keys that the mask hides from whole blocks
    of rows [attention_c22]. `fp8-form-block-masks` adds it.

    | operand | element type |
    |---|---|
    | q, k, v | bf16, f16 or f8E4M3FN, all the same |
    | scales | f32 |
    | mask | f32, bf16, f16, i1 |
    | block_mask | i8 |
    | init, result | f32, bf16, f16 |

    The init is only written. Tiling can split batches, query rows and columns of v.
    It cannot split keys and `d`. With `causal` it cannot split query rows.

    Constraints:
    - [attention_c1] there is one map for each operand; all maps have the same
      dimensions, at least four, and no symbols.
    - [attention_c2] the map of q is a permutation of the batches, m and d; the map
      of init is a permutation of the batches, m and e.
    - [attention_c3] the map of k has n and d once, and the map of v has n and e
      once; their other results are batches `b` or `b floordiv c`, each batch at
      most once.
    - [attention_c4] the results of the mask's map are 0, m, n or batches, each
      dimension at most once.
    - [attention_c5] static sizes of one dimension agree in all operands; that
      of `b floordiv c` is `ceildiv(b, c)`, that of 0 is 1.
    - [attention_c6] q, k and v have one element type.
    - [attention_c7] the scale is finite.
    - [attention_c15] there are three scales if q, k and v are FP8, else none.
      `accumulate` can be `fast` only if q, k and v are FP8.
    - [attention_c16] the results of a scale's map are 0, `d` or `d floordiv c`,
      each dimension at most once. For q, `d` is a batch or m, and for k and v a
      batch or n.
    - [attention_c20] a block mask comes with a mask and without `causal`. Its map is
      that of the mask with `m floordiv R` and `n floordiv C` instead of m and n, for
      blocks of R rows and C keys.

    ```mlir
    %o = fp8.attention %q, %k, %v into %init scale 0.125
        maps [affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>,
              affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, d)>,
              affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, e)>,
              affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>]
        : tensor<2x77x8x64xbf16>, tensor<2x99x2x64xbf16>, tensor<2x99x2x64xbf16>
        -> tensor<2x77x8x64xbf16>
    fp8.attention %mq, %mk, %mv mask(%mm : memref<1x77x99xf32>) into %mo
        scale 0.125 zero_empty_rows
        maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
              affine_map<(h, m, n, d, e) -> (h, n, d)>,
              affine_map<(h, m, n, d, e) -> (h, n, e)>,
              affine_map<(h, m, n, d, e) -> (0, m, n)>,
              affine_map<(h, m, n, d, e) -> (h, m, e)>]
        : memref<8x77x64xf16>, memref<8x99x64xf16>, memref<8x99x80xf16>
        -> memref<8x77x80xf32>
    fp8.attention %mq, %mk, %mv mask(%mm : memref<1x77x99xf32>)
        block_mask(%mb : memref<1x1x1xi8>) into %mo scale 0.125
        maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
              affine_map<(h, m, n, d, e) -> (h, n, d)>,
              affine_map<(h, m, n, d, e) -> (h, n, e)>,
              affine_map<(h, m, n, d, e) -> (0, m, n)>,
              affine_map<(h, m, n, d, e) -> (0, m floordiv 128, n floordiv 128)>,
              affine_map<(h, m, n, d, e) -> (h, m, e)>]
        : memref<8x77x64xf16>, memref<8x99x64xf16>, memref<8x99x80xf16>
        -> memref<8x77x80xf32>
    %f = fp8.attention %fq, %fk, %fv
        scales(%sq, %sk, %sv : tensor<8x1x1xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>)
        into %fi scale 0.125
        maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
              affine_map<(h, m, n, d, e) -> (h floordiv 4, n, d)>,
              affine_map<(h, m, n, d, e) -> (h floordiv 4, n, e)>,
              affine_map<(h, m, n, d, e) -> (h, 0, 0)>,
              affine_map<(h, m, n, d, e) -> (h floordiv 4, 0, 0)>,
              affine_map<(h, m, n, d, e) -> (h floordiv 4, 0, 0)>,
              affine_map<(h, m, n, d, e) -> (h, m, e)>]
        : tensor<8x77x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN>
        -> tensor<8x77x64xbf16>
    ```
  }];
  let arguments = (ins Fp8_AttentionShaped:$q, Fp8_AttentionShaped:$k,
    Fp8_AttentionShaped:$v, Variadic<Fp8_F32Shaped>:$scales,
    Optional<Fp8_MaskShaped>:$mask, Optional<Fp8_BlockMaskShaped>:$block_mask,
    Fp8_HighPrecisionShaped:$init, AffineMapArrayAttr:$indexing_maps,
    F32Attr:$scale, UnitAttr:$causal, UnitAttr:$zero_empty_rows,
    DefaultValuedAttr<Fp8_AccumulateAttr, "::mlir::fp8::Accumulate::F32">:$accumulate);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $q `,` $k `,` $v (`scales` `(` $scales^ `:` type($scales) `)`)?
    (`mask` `(` $mask^ `:` type($mask) `)`)?
    (`block_mask` `(` $block_mask^ `:` type($block_mask) `)`)? `into` $init
    `scale` $scale (`causal` $causal^)? (`zero_empty_rows` $zero_empty_rows^)?
    `maps` $indexing_maps attr-dict `:` type($q) `,` type($k) `,` type($v)
    custom<DestinationTypes>(type($init), type($results))
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }

    /// The iteration space: batches, then rows, keys, d and columns.
    unsigned getNumLoops() { return getMapQ().getNumDims(); }
    unsigned getNumBatchDims() { return getNumLoops() - 4; }
    unsigned getRowDim() { return getNumLoops() - 4; }
    unsigned getKeyDim() { return getNumLoops() - 3; }
    unsigned getContractedDim() { return getNumLoops() - 2; }
    unsigned getColumnDim() { return getNumLoops() - 1; }
    /// The type of each loop: reduction for keys and the contracted dimension,
    /// otherwise parallel.
    ::llvm::SmallVector<::mlir::utils::IteratorType> getIteratorTypesArray();

    ::mlir::AffineMap getMapQ();
    ::mlir::AffineMap getMapK();
    ::mlir::AffineMap getMapV();
    /// The maps of the scales of q, k and v, or none.
    ::llvm::SmallVector<::mlir::AffineMap> getMapsOfScales();
    /// Whether q, k and v are FP8.
    bool isFp8() { return !getScales().empty(); }
    /// Null without a mask.
    ::mlir::AffineMap getMapMask();
    /// Null without a block mask.
    ::mlir::AffineMap getMapBlockMask();
    ::mlir::AffineMap getMapInit();
    /// The map of any operand.
    ::mlir::AffineMap getMatchingIndexingMap(::mlir::OpOperand &operand);
  }];
}

#endif // FP8_IR_ATTENTIONOP_TD
