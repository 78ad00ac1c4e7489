//===- Fp8Ops.td - Operations of the fp8 dialect -----------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The operations. Each description has a formula, the types, and numbered
// constraints.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_OPS_TD
#define FP8_IR_OPS_TD

include "fp8/IR/Fp8OpBase.td"

//===----------------------------------------------------------------------===//
// fp8.amax
//===----------------------------------------------------------------------===//

def Fp8_AmaxOp : Fp8_DestinationOp<"amax"> {
  let summary = "largest absolute value of every block";
  let description = [{
    ```
    result[b] = max(init[b], max over block b of |input|)
    ```

    NaN propagates: a block with a NaN, or a NaN in `init`, gives the quiet NaN
    0x7FC00000 [amax_c1]. The init takes part, as in a linalg reduction. So a running
    maximum (delayed scaling) and split reductions need no second operation. For a
    plain amax, fill the init with zero. An empty block gives the init.

    | operand | element type | shape |
    |---|---|---|
    | input | f32, bf16, f16 | data |
    | init, result | f32 | `ceildiv(data, block_shape)` |

    Constraints:
    - [block_c1] `block_shape` has one entry for each dimension of `input`.
    - [block_c2] each entry is positive or -1.
    - [block_c3] the init's shape is `ceildiv(input, block_shape)`.

    ```mlir
    %a = fp8.amax %x into %zero block [1, 128]
        : tensor<4x256xbf16> -> tensor<4x2xf32>
    fp8.amax %m into %out block [-1, -1] : memref<?x?xf32> -> memref<1x1xf32>
    ```
  }];
  let arguments = (ins Fp8_HighPrecisionShaped:$input, Fp8_F32Shaped:$init,
                       DenseI64ArrayAttr:$block_shape);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $input `into` $init `block` custom<BlockSizes>($block_shape) attr-dict
    `:` type($input) custom<DestinationTypes>(type($init), type($results))
  }];
  let builders = [OpBuilder<(ins "::mlir::Value":$input, "::mlir::Value":$init,
                                 "::llvm::ArrayRef<int64_t>":$blockShape)>];
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// fp8.compute_scale
//===----------------------------------------------------------------------===//

def Fp8_ComputeScaleOp : Fp8_DestinationOp<"compute_scale"> {
  let summary = "scale of every block from its amax";
  let description = [{
    ```
    floored  = maximum(amax, amax_floor)
    result   = floored == 0 ? 1 : round(floored / max_finite(format))
    ```

    The scale is the dequantization multiplier [scale_c1]. The division is IEEE
    f32. `scale_rounding` says whether `round` rounds to nearest even in the type of
    the result, or to a power of two [scale_c2]. A zero block with `amax_floor = 0`
    gets scale 1 [scale_c3]. NaN gives the quiet NaN 0x7FC00000 (f32), 0x7FC0 (bf16)
    or code 255 (E8M0). Infinity gives the largest scale: the largest finite f32 or
    bf16 value, or 2^127 (E8M0 code 254) with a power-of-two rounding [scale_c4]. A
    quotient that would round to zero gives the smallest scale: 2^-149 for f32,
    2^-133 for bf16, or 2^-127 with a power-of-two rounding [scale_c8].

    Constraints:
    - [scale_c5] an f8E8M0FNU result needs a power-of-two `scale_rounding`.
    - [scale_c6] `amax_floor` is finite and not negative.
    - [scale_c7] the result's shape is the amax's shape.

    ```mlir
    %s = fp8.compute_scale %a into %init format f8E4M3FN
        : tensor<4x2xf32> -> tensor<4x2xf32>
    %e = fp8.compute_scale %a into %i8 format f8E4M3FN
        {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
        : tensor<4x2xf32> -> tensor<4x2xf8E8M0FNU>
    ```
  }];
  let arguments = (ins Fp8_F32Shaped:$amax, Fp8_ScaleShaped:$init,
    TypeAttrOf<Fp8_Data>:$format,
    DefaultValuedAttr<Fp8_ScaleRoundingAttr, "::mlir::fp8::ScaleRounding::Nearest">:$scale_rounding,
    DefaultValuedAttr<F32Attr, "0.0f">:$amax_floor);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $amax `into` $init `format` $format attr-dict
    `:` type($amax) custom<DestinationTypes>(type($init), type($results))
  }];
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
  }];
  let hasFolder = 1;
}

//===----------------------------------------------------------------------===//
// fp8.quantize
//===----------------------------------------------------------------------===//

def Fp8_QuantizeOp : Fp8_DestinationOp<"quantize"> {
  let summary = "quantize by given scales";
  let description = [{
    ```
    result[i] = cast(input[i] / scale[i / block])
    ```

    `cast` rounds to nearest even, and `overflow` says what becomes of values
    out of range [cast_c1] to [cast_c4]. With `division = ieee` the quotient is
    IEEE f32. With `division = reciprocal` it is the product with the f32
    reciprocal of the scale, and an infinite reciprocal is replaced by the
    largest finite f32 [quantize_c2]. If the quotient is NaN, the result is the
    format's NaN with a clear sign [quantize_c4].

    | operand | element type | shape |
    |---|---|---|
    | input | f32, bf16, f16 | data |
    | scale | f32, bf16, f8E8M0FNU | `ceildiv(data, block_shape)` |
    | init, result | f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ | data |

    `quantize(dequantize(q, s), s)` folds to `q` if that keeps every bit
    [quantize_c5]. All of this must be known, or the operations stay:

    - Both operations have the same scale and block shape.
    - The scales are constants, or come from an amax with an `amax_floor`, so that
      every product of a code and a scale is a normal number.
    - The codes have no infinities, and no NaNs except the one that a quantization
      writes, because `q` was quantized by the same scale with `overflow = saturate`,
      or because the scale is a constant and the format is a FNUZ one.

    Constraints: [block_c1], [block_c2], [block_c3] for the scale, and
    - [quantize_c1] the init's shape is the input's shape.

    ```mlir
    %q = fp8.quantize %x scale(%s) into %init block [1, 128]
        : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x256xf8E4M3FN>
    %t = fp8.quantize %x scale(%one) into %init block [-1, -1]
        {overflow = #fp8.overflow<nan>}
        : tensor<4x256xbf16>, tensor<1x1xf32> -> tensor<4x256xf8E4M3FN>
    ```
  }];
  let arguments = (ins Fp8_HighPrecisionShaped:$input, Fp8_ScaleShaped:$scale,
    Fp8_DataShaped:$init, DenseI64ArrayAttr:$block_shape,
    DefaultValuedAttr<Fp8_DivisionAttr, "::mlir::fp8::Division::IEEE">:$division,
    DefaultValuedAttr<Fp8_OverflowAttr, "::mlir::fp8::Overflow::Saturate">:$overflow);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $input `scale` `(` $scale `)` `into` $init `block`
    custom<BlockSizes>($block_shape) attr-dict `:` type($input) `,` type($scale)
    custom<DestinationTypes>(type($init), type($results))
  }];
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// fp8.dynamic_quantize
//===----------------------------------------------------------------------===//

def Fp8_DynamicQuantizeOp : Fp8_DestinationOp<"dynamic_quantize"> {
  let summary = "amax, scale and quantize as one operation";
  let description = [{
    ```
    scale  = compute_scale(amax(input))
    result = quantize(input, scale)
    ```

    On a GPU, one kernel computes this operation. It reads the input only once if
    its threads can keep the elements of a scale in registers. The operation
    decomposes into `fp8.amax`, `fp8.compute_scale` and `fp8.quantize` with the same
    bytes [quantize_c3]. The quantization divides by the scale as it is stored,
    after its rounding.

    If `scale_order` is given, the scale is stored with its dimensions in
    another order: dimension `i` of the scale belongs to dimension
    `scale_order[i]` of the input. With `[1, 0]`, the scales of all rows for one
    group of K are adjacent in memory, which some kernels need.
    `fp8-lay-out-scales` sets this attribute. The values of the results do not
    depend on it.

    Constraints: [block_c1], [block_c2], [block_c3] for the scale in the order
    of the input's dimensions, [quantize_c1], [scale_c5], [scale_c6], and
    - [quantize_c6] `scale_order` is empty or a permutation of the dimensions of
      the input.

    ```mlir
    %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128]
        : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
    fp8.dynamic_quantize %m into %mq, %ms block [1, -1]
        : memref<4x256xbf16> -> memref<4x256xf8E5M2>, memref<4x1xbf16>
    %t, %st = fp8.dynamic_quantize %x into %qi, %sti block [1, 128]
        {scale_order = array<i64: 1, 0>}
        : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<2x4xf32>
    ```
  }];
  let arguments = (ins Fp8_HighPrecisionShaped:$input, Fp8_DataShaped:$init,
    Fp8_ScaleShaped:$scale_init, DenseI64ArrayAttr:$block_shape,
    DefaultValuedAttr<Fp8_ScaleRoundingAttr, "::mlir::fp8::ScaleRounding::Nearest">:$scale_rounding,
    DefaultValuedAttr<F32Attr, "0.0f">:$amax_floor,
    DefaultValuedAttr<Fp8_DivisionAttr, "::mlir::fp8::Division::IEEE">:$division,
    DefaultValuedAttr<Fp8_OverflowAttr, "::mlir::fp8::Overflow::Saturate">:$overflow,
    DefaultValuedAttr<DenseI64ArrayAttr, "{}">:$scale_order);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $input `into` $init `,` $scale_init `block`
    custom<BlockSizes>($block_shape) attr-dict `:` type($input)
    custom<DestinationTypes>(type($init), type($scale_init), type($results))
  }];
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(getOperation(), /*start=*/1, /*length=*/2);
    }
    /// The quantized tensor and its scale; tensor semantics only.
    ::mlir::Value getQuantized() { return getResults()[0]; }
    ::mlir::Value getScale() { return getResults()[1]; }
    /// The map from the dimensions of the input to those of the scale.
    ::mlir::AffineMap getScaleMap();
  }];
  // Version 1 of the bytecode has no scale_order.
  let useCustomPropertiesEncoding = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// fp8.dequantize
//===----------------------------------------------------------------------===//

def Fp8_DequantizeOp : Fp8_DestinationOp<"dequantize"> {
  let summary = "multiply by scales and round to a high-precision type";
  let description = [{
    ```
    result[i] = round(((f32(input[i]) * scale0[map0(i)]) * scale1[map1(i)]) ...)
    ```

    The input is FP8 data with its scale, or the f32 accumulator of a matmul with the
    scales that are constant along K. The products are f32, from left to right. The
    last product is rounded once to the type of the result, to nearest even
    [dequantize_c1]. Without scales, only the conversion is left. A value beyond the
    range of the result becomes infinity, as in IEEE 754.

    `dequantize(quantize(x))` never folds to `x`.

    `scale_maps` has one affine map for each scale, from the dimensions of `input` to
    those of the scale. Each result of a map is `0`, a dimension, or a dimension
    `floordiv` a positive constant.

    Constraints:
    - [dequantize_c2] there is one map for each scale, over the dimensions of
      `input`, with as many results as the scale has dimensions.
    - [dequantize_c3] each map result is 0, `d` or `d floordiv c`, each
      dimension at most once.
    - [dequantize_c4] each scale dimension is `ceildiv(dim, c)`, or 1 for 0.
    - [dequantize_c5] the init's shape is the input's shape.

    ```mlir
    %y = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %init
        maps [affine_map<(m, k) -> (m, k floordiv 128)>]
        : tensor<4x256xf8E4M3FN> -> tensor<4x256xbf16>
    %z = fp8.dequantize %acc
        scales(%sa, %sb : tensor<4x1xf32>, tensor<8x1xf32>) into %init
        maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n, 0)>]
        : tensor<4x8xf32> -> tensor<4x8xbf16>
    ```
  }];
  let arguments = (ins Fp8_AnyFloatShaped:$input,
                       Variadic<Fp8_ScaleShaped>:$scales,
                       Fp8_HighPrecisionShaped:$init,
                       DefaultValuedAttr<AffineMapArrayAttr, "{}">:$scale_maps);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $input (`scales` `(` $scales^ `:` type($scales) `)`)? `into` $init
    (`maps` $scale_maps^)? attr-dict `:` type($input)
    custom<DestinationTypes>(type($init), type($results))
  }];
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
    ::llvm::SmallVector<::mlir::AffineMap> getScaleMapValues();
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// fp8.scaled_matmul
//===----------------------------------------------------------------------===//

def Fp8_ScaledMatmulOp : Fp8_DestinationOp<"scaled_matmul",
    [AttrSizedOperandSegments, SingleBlock]> {
  let summary = "matrix multiplication of FP8 and high-precision operands";
  let description = [{
    ```
    acc[m, n]    = init[m, n] + sum over k of (a[m, k] * sa[m, k / g])
                                            * (b[k, n] * sb[k / g, n])
    result[m, n] = acc[m, n], or epilogue(acc[m, n], extras...)
    ```

    Every matmul for which there is a kernel becomes this operation before it is
    lowered. The accumulator is f32. The element types of a and b select one of
    three forms:

    - **Both are FP8.** The operation applies inside the K loop exactly the
      scales that vary along K; scales that are constant along K belong in the
      `fp8.dequantize` after it [matmul_c7].
    - **One is FP8**, the *decoded operand*; the other is bf16, f16 or f32. Each
      element of the decoded operand is multiplied by its scale, if there is
      one, and rounded to the type of the other operand, as `fp8.dequantize`
      rounds it. The rounded element is multiplied [matmul_c13]. In this form a
      scale may be constant along K, because the element is rounded after it was
      multiplied by the scale.
    - **None is FP8.** The elements are multiplied as they are [matmul_c14].

    Only FP8 operands have scales [matmul_c15].

    `indexing_maps` hold, in this order, the maps of a, its scale (if any), b,
    its scale (if any), init, the init of the scales (if any), the epilogue's
    extra operands, and b2 and its scale (if any), over one iteration space.
    Dimensions in the init's map are parallel (M, N, batch), the others are
    contracted (K). So transposes, batches and broadcast weights are maps, not
    operations. Each result of a scale's map is a dimension `d` of its operand,
    `d floordiv c`, or `0`. The dimensions of a scale may be stored in another
    order than those of its operand; its map then has this order.

    With `accumulate = f32` sums have the precision of f32. If the tensor core
    of a chip keeps fewer bits, the kernel adds partial sums to an f32 register
    after every 128 elements of K. With `fast` it does not do that [matmul_c3].
    The order of the sum is not fixed. docs/Numerics.md bounds the error in terms
    of K [matmul_c11], on tensor cores [matmul_c12], and if K is divided into
    parts [matmul_c17].

    **Epilogue.** If there is a region, the accumulator starts at zero and
    `init` is only a destination. The region's arguments are the f32 accumulator
    element and one element of each extra operand (row or column scales, bias,
    residual). The maps of extra operands use only parallel dimensions. The
    region yields the result element. Kernels compute it in registers.

    **Two right-hand sides.** With `b2`, the operation also multiplies a by b2,
    which is a matrix like b. The epilogue gets an element of each of the two
    sums and computes one result from them, such as `silu(a * b) * (a * b2)`
    [matmul_c18]. Neither product is stored.

    **Quantization.** An epilogue may end in `fp8.row_quantize`, which gives the
    code of an element and the scale of its group of neighbors along the last
    dimension of init. Then there are two inits, for the codes and for the
    scales, and the region yields both. The results are those of a matmul
    without this quantization, followed by `fp8.dynamic_quantize`, but the value
    that is quantized is not stored. If the program gives the scale, the epilogue
    ends in `fp8.row_encode` instead, and there is one init, for the codes. The
    results are those of a matmul followed by `fp8.quantize`.

    Without a region the sum is added to `init`. If a or b is not FP8, `init`
    may be bf16 or f16. Then the sum over all of K is added to it in f32 and
    rounded once [matmul_c14].

    | operand | element type |
    |---|---|
    | a, b, b2 | f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, bf16, f16, f32, in any combination |
    | scales | f32, bf16, f8E8M0FNU |
    | init, result | f32; also bf16 or f16 if a or b is not FP8; with an epilogue f32, bf16, f16 or FP8 |
    | init of scales, their result | f32, bf16, f8E8M0FNU |

    Constraints:
    - [matmul_c1] there is one map for each operand; all maps have the same
      dimensions and no symbols.
    - [matmul_c2] the maps of a, b and init are permutations of distinct
      dimensions; each dimension is in at least two of them; the init's
      dimensions are in a or b; at least one dimension is contracted, and
      every contracted one is in both a and b.
    - [matmul_c4] static sizes of one dimension agree in all operands.
    - [matmul_c5] each result of a scale's map is 0, `d` or `d floordiv c` of a
      dimension `d` of its operand's map; each dimension at most once.
    - [matmul_c6] each dimension of a scale is `ceildiv(d, c)`, or 1 for 0.
    - [matmul_c7] if both operands are FP8, each scale varies along a contracted
      dimension.
    - [matmul_c8] without an epilogue the init is f32, or bf16 or f16 if an
      operand is not FP8; with one, the block's arguments are f32 and the extra
      operands' element types, and it yields the init's element type.
    - [matmul_c9] each map result of an extra operand is 0, `d` or
      `d floordiv c`, of parallel dimensions; its size is 1 or `ceildiv(d, c)`.
    - [matmul_c10] the epilogue has no side effects.
    - [matmul_c15] only an FP8 operand has a scale.
    - [matmul_c16] an epilogue contains `fp8.row_quantize` only at its end. It
      then yields the code and the scale, no other operation uses them, and there
      are two inits. Otherwise there is one init. The group is positive. The map
      of the scales has the results of the init's map in any order, with
      `n floordiv group` in place of the last one, `n`.
    - [matmul_c19] an epilogue contains at most one `fp8.row_encode`, and only at
      its end. It then yields the code, and no other operation uses it.
    - [matmul_c18] b2 has the shape, the element type and the map of b. Either
      both or none of them have a scale, and both scales have the same shape,
      element type and map. With b2 there is an epilogue, whose first two
      arguments are the f32 sums of b and of b2.

    ```mlir
    %c = fp8.scaled_matmul %a scale(%sa : tensor<64x2xf32>),
                           %b scale(%sb : tensor<1x2xf32>) into %zero
        maps [affine_map<(m, n, k) -> (m, k)>,
              affine_map<(m, n, k) -> (m, k floordiv 128)>,
              affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
              affine_map<(m, n, k) -> (m, n)>]
        : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xf32>
    %d = fp8.scaled_matmul %a, %b into %out
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n)>]
        epilogue(%bias : tensor<128xf32>) {
        ^bb0(%acc: f32, %e: f32):
          %r = arith.addf %acc, %e : f32
          %t = arith.truncf %r : f32 to bf16
          fp8.yield %t : bf16
        } : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xbf16>
    %e = fp8.scaled_matmul %x, %b scale(%st : tensor<2x1xf32>) into %out
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (k floordiv 128, n floordiv 128)>,
              affine_map<(m, n, k) -> (m, n)>]
        : tensor<64x256xbf16>, tensor<128x256xf8E4M3FN> -> tensor<64x128xbf16>
    %q, %s = fp8.scaled_matmul %a, %b into %qi, %si
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (m, n)>,
              affine_map<(m, n, k) -> (m, n floordiv 128)>] epilogue {
        ^bb0(%acc: f32):
          %t = arith.truncf %acc : f32 to bf16
          %code, %scale = fp8.row_quantize %t group 128 : bf16 -> f8E4M3FN, f32
          fp8.yield %code, %scale : f8E4M3FN, f32
        } : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN>
        -> tensor<64x128xf8E4M3FN>, tensor<64x1xf32>
    %h = fp8.scaled_matmul %a, %b into %qi
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (0, 0)>]
        epilogue(%given : tensor<1x1xf32>) {
        ^bb0(%acc: f32, %e: f32):
          %t = arith.truncf %acc : f32 to bf16
          %code = fp8.row_encode %t scale %e : bf16, f32 -> f8E4M3FN
          fp8.yield %code : f8E4M3FN
        } : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN>
        -> tensor<64x128xf8E4M3FN>
    %g = fp8.scaled_matmul %a, %b and(%up : tensor<128x256xf8E4M3FN>) into %out
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n, k)>]
        epilogue {
        ^bb0(%first: f32, %second: f32):
          %p = arith.mulf %first, %second : f32
          %t = arith.truncf %p : f32 to bf16
          fp8.yield %t : bf16
        } : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xbf16>
    ```
  }];
  let arguments = (ins Fp8_AnyFloatShaped:$a, Optional<Fp8_ScaleShaped>:$scale_a,
    Fp8_AnyFloatShaped:$b, Optional<Fp8_ScaleShaped>:$scale_b,
    Variadic<Fp8_InitShaped>:$inits, Variadic<Fp8_Shaped<AnyType>>:$extras,
    Optional<Fp8_AnyFloatShaped>:$b2, Optional<Fp8_ScaleShaped>:$scale_b2,
    AffineMapArrayAttr:$indexing_maps,
    DefaultValuedAttr<Fp8_AccumulateAttr, "::mlir::fp8::Accumulate::F32">:$accumulate);
  let regions = (region MaxSizedRegion<1>:$epilogue);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $a (`scale` `(` $scale_a^ `:` type($scale_a) `)`)? `,`
    $b (`scale` `(` $scale_b^ `:` type($scale_b) `)`)?
    (`and` `(` $b2^ `:` type($b2) `)`)?
    (`scale` `(` $scale_b2^ `:` type($scale_b2) `)`)? `into` $inits
    `maps` $indexing_maps attr-dict
    custom<Epilogue>($extras, type($extras), $epilogue)
    `:` type($a) `,` type($b)
    custom<DestinationTypes>(type($inits), type($results))
  }];
  let builders = [
    /// A matmul with one right-hand side.
    OpBuilder<(ins "::mlir::TypeRange":$results, "::mlir::Value":$a,
      "::mlir::Value":$scale_a, "::mlir::Value":$b, "::mlir::Value":$scale_b,
      "::mlir::ValueRange":$inits, "::mlir::ValueRange":$extras,
      "::mlir::ArrayAttr":$indexing_maps,
      CArg<"::mlir::fp8::Accumulate", "::mlir::fp8::Accumulate::F32">:$accumulate), [{
      build($_builder, $_state, results, a, scale_a, b, scale_b, inits, extras,
            /*b2=*/{}, /*scale_b2=*/{}, indexing_maps, accumulate);
    }]>
  ];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitsMutable(); }
    /// The destination of the result, or of its codes if it is quantized.
    ::mlir::Value getInit() { return getInits().front(); }
    ::mlir::OpOperand &getInitMutable() { return getInitsMutable()[0]; }
    /// The destination of the scales. Null if the result is not quantized.
    ::mlir::Value getScaleInit();
    /// The quantization at the end of the epilogue, or null.
    ::mlir::fp8::RowQuantizeOp getQuantization();
    /// The quantization by a given scale at the end of the epilogue, or null.
    ::mlir::fp8::RowEncodeOp getEncoding();

    /// The number of dimensions of the iteration space.
    unsigned getNumLoops();
    /// The type of each loop: parallel for the dimensions in the init's map,
    /// otherwise reduction.
    ::llvm::SmallVector<::mlir::utils::IteratorType> getIteratorTypesArray();

    ::mlir::AffineMap getMapA();
    ::mlir::AffineMap getMapB();
    ::mlir::AffineMap getMapInit();
    /// Null if the result is not quantized.
    ::mlir::AffineMap getMapScaleInit();
    /// Null if the operand has no scale.
    ::mlir::AffineMap getMapScaleA();
    ::mlir::AffineMap getMapScaleB();
    ::llvm::SmallVector<::mlir::AffineMap> getMapsExtras();
    /// The map of any operand.
    ::mlir::AffineMap getMatchingIndexingMap(::mlir::OpOperand &operand);

    bool hasEpilogue() { return !getEpilogue().empty(); }
    /// The number of right-hand sides. The epilogue has a sum of each as its
    /// first arguments, and then its extra operands.
    unsigned getNumSums() { return getB2() ? 2 : 1; }
    ::mlir::BlockArgument getExtraArgument(unsigned extra) {
      return getEpilogue().getArgument(getNumSums() + extra);
    }
    /// Whether a, or b, is FP8.
    bool isFp8A();
    bool isFp8B();
    /// The type to which elements of the only FP8 operand are rounded before
    /// they are multiplied, which is that of the other operand. Null if both or
    /// none are FP8.
    ::mlir::Type getDecodedType();
  }];
  let hasFolder = 1;
}

def Fp8_YieldOp : Fp8_Op<"yield", [Pure, Terminator,
    HasParent<"::mlir::fp8::ScaledMatmulOp">]> {
  let summary = "result element of an epilogue";
  let description = [{
    Ends the epilogue of an `fp8.scaled_matmul` with the result element, or with
    its code and its scale if it is quantized [matmul_c16].

    ```mlir
    fp8.yield %r : bf16
    ```
  }];
  let arguments = (ins Variadic<AnyFloat>:$values);
  let assemblyFormat = "$values attr-dict `:` type($values)";
  let extraClassDeclaration = [{
    /// The result element, or its code.
    ::mlir::Value getValue() { return getValues().front(); }
  }];
}

//===----------------------------------------------------------------------===//
// fp8.cast
//===----------------------------------------------------------------------===//

def Fp8_CastOp : Fp8_Op<"cast", [Pure, SameOperandsAndResultShape,
    Elementwise, Scalarizable, Vectorizable, Tensorizable,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                              ["reifyResultShapes"]>]> {
  let summary = "saturating elementwise cast to or from FP8";
  let description = [{
    A cast to FP8 rounds to nearest even, treats values out of range according
    to `overflow`, and keeps a NaN and its sign [cast_c1] to [cast_c4]. A cast
    from FP8 is exact, except to f16 from values that f16 cannot represent. A
    cast to f8E8M0FNU gives the power of two that `scale_rounding` selects. A
    cast from f8E8M0FNU gives 2^(code - 127) [cast_c5]. Other FP8 operations may be
    lowered to scalar casts, so a lowering replaces scalar casts last.

    A cast of tensors has no destination. `convert-elementwise-to-linalg` turns it into
    a scalar cast inside a `linalg.generic`, which can be bufferized.

    Constraints:
    - [cast_c6] at least one of the types is an 8-bit float; f8E8M0FNU pairs
      only with f32, bf16 or f16.
    - [cast_c7] a result of f8E8M0FNU needs a power-of-two `scale_rounding`.

    ```mlir
    %0 = fp8.cast %x : f32 to f8E4M3FN
    %1 = fp8.cast %v {overflow = #fp8.overflow<nan>} : vector<8xbf16> to vector<8xf8E5M2>
    %2 = fp8.cast %t : tensor<4x?xf8E4M3FN> to tensor<4x?xf32>
    ```
  }];
  let arguments = (ins
    AnyTypeOf<[AnyFloat, VectorOfAnyRankOf<[AnyFloat]>, RankedTensorOf<[AnyFloat]>]>:$input,
    DefaultValuedAttr<Fp8_OverflowAttr, "::mlir::fp8::Overflow::Saturate">:$overflow,
    DefaultValuedAttr<Fp8_ScaleRoundingAttr, "::mlir::fp8::ScaleRounding::PowerOfTwoCeil">:$scale_rounding);
  let results = (outs
    AnyTypeOf<[AnyFloat, VectorOfAnyRankOf<[AnyFloat]>, RankedTensorOf<[AnyFloat]>]>:$result);
  let assemblyFormat = "$input attr-dict `:` type($input) `to` type($result)";
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

#endif // FP8_IR_OPS_TD
