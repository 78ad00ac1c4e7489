//===- RowsOp.td - fp8.rows and the operations in it -------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chains of elementwise operations and reductions of rows as one operation.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_ROWSOP_TD
#define FP8_IR_ROWSOP_TD

include "fp8/IR/Fp8OpBase.td"
include "mlir/Dialect/Arith/IR/ArithBase.td"

def Fp8_RowsOp : Fp8_DestinationOp<"rows", [AttrSizedOperandSegments,
    SingleBlock]> {
  let summary = "elementwise operations and reductions of rows in one pass";
  let description = [{
    Computes each row separately, for example a norm, a modulation, an
    activation and a quantization of the result. The iteration space is
    `(d0, d1, ..., c)`; its last dimension counts the elements of a row, the
    *columns*. The body computes one element. Its arguments are the elements of
    the inputs that `indexing_maps` give, and it yields the elements of the
    inits.

    In the body, an operation on scalars stands for the same operation on every
    element of the row. `fp8.row_reduce` combines an element of the body over
    the row, so its result is the same for the whole row. `fp8.row_quantize`
    gives the code of an element and the scale of its group. `fp8.row_encode`
    gives its code for a scale that is given. `fp8.row_partner` gives the
    element of another column, which rotary embeddings need. The results have the
    same bytes as those of a chain of `linalg.generic`, `fp8.dynamic_quantize`
    and `fp8.quantize` with the same operations and roundings, but intermediate
    values are not stored in memory [rows_c7].

    `fp8-form-rows` makes this operation. `convert-fp8-to-linalg` turns it into
    the chain again.

    Constraints:
    - [rows_c1] there is one map for each operand. All maps have the same
      dimensions, at least one, and no symbols. A map has as many results as its
      operand has dimensions.
    - [rows_c2] each result of a map is `d`, `d floordiv c` or 0. Each dimension
      is a result of some map. Its static sizes agree in all operands, and the
      size of `d floordiv c` is `ceildiv(d, c)`. An input may also be a table
      that repeats along the columns `c`: a result of its map is `c mod p` or
      `(c mod p) floordiv b`. The number of columns is then known, `p` divides
      it, `b` divides `p`, and the size is `p / b`.
    - [rows_c3] each dimension except the columns is a result of the map of each
      init.
    - [rows_c4] the body's arguments are elements of the inputs, and it yields
      elements of the inits.
    - [rows_c5] the body has no side effects.
    - [rows_c6] if no result of an init's map depends on the columns, the value
      for this init is the same for the whole row. If a result is
      `c floordiv g`, the value is the scale of an `fp8.row_quantize` with groups
      of `g`.

    ```mlir
    %y, %q, %s = fp8.rows ins(%x, %w : tensor<4x256xbf16>, tensor<256xbf16>)
        outs(%yi, %qi, %si : tensor<4x256xbf16>, tensor<4x256xf8E4M3FN>, tensor<4x2xf32>)
        maps [affine_map<(r, c) -> (r, c)>, affine_map<(r, c) -> (c)>,
              affine_map<(r, c) -> (r, c)>, affine_map<(r, c) -> (r, c)>,
              affine_map<(r, c) -> (r, c floordiv 128)>] {
      ^bb0(%e: bf16, %f: bf16):
        %wide = arith.extf %e : bf16 to f32
        %square = arith.mulf %wide, %wide : f32
        %sum = fp8.row_reduce addf %square : f32
        %root = math.rsqrt %sum : f32
        %scaled = arith.mulf %wide, %root : f32
        %narrow = arith.truncf %scaled : f32 to bf16
        %r = arith.mulf %narrow, %f : bf16
        %code, %scale = fp8.row_quantize %r group 128 : bf16 -> f8E4M3FN, f32
        fp8.row_yield %r, %code, %scale : bf16, f8E4M3FN, f32
      } -> tensor<4x256xbf16>, tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
    ```
  }];
  let arguments = (ins Variadic<Fp8_Shaped<AnyType>>:$inputs,
    Variadic<Fp8_Shaped<AnyType>>:$inits, AffineMapArrayAttr:$indexing_maps);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    `ins` `(` $inputs `:` type($inputs) `)` `outs` `(` $inits `:` type($inits) `)`
    `maps` $indexing_maps attr-dict-with-keyword $body (`->` type($results)^)?
  }];
  let extraClassDeclaration = destinationDecls # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitsMutable(); }

    unsigned getNumLoops() { return getMap(0).getNumDims(); }
    unsigned getColumnDim() { return getNumLoops() - 1; }
    /// The map of operand `index`.
    ::mlir::AffineMap getMap(unsigned index);
    /// The columns of a row; dynamic if not known.
    int64_t getNumColumns();
    /// Whether a value of the body is the same for all elements of a row.
    bool isUniform(::mlir::Value value);
  }];
}

def Fp8_RowReduceOp : Fp8_Op<"row_reduce", [Pure, SameOperandsAndResultType,
    HasParent<"::mlir::fp8::RowsOp">]> {
  let summary = "combines an element over the row";
  let description = [{
    Computes the sum (`addf`), the maximum or the minimum of a value over the
    elements of the row. The order of a sum is that of [reduce_c2].

    ```mlir
    %sum = fp8.row_reduce addf %x : f32
    %top = fp8.row_reduce maximumf %x : bf16
    ```

    Constraints:
    - [rows_c8] the kind is `addf` of f32 or f64, or `maximumf`, `minimumf`,
      `maxnumf` or `minnumf`.
  }];
  let arguments = (ins AtomicRMWKindAttr:$kind, AnyFloat:$value);
  let results = (outs AnyFloat:$result);
  let assemblyFormat = "$kind $value attr-dict `:` type($value)";
  let hasVerifier = 1;
}

def Fp8_RowQuantizeOp : Fp8_Op<"row_quantize", [Pure,
    ParentOneOf<["::mlir::fp8::RowsOp", "::mlir::fp8::ScaledMatmulOp"]>]> {
  let summary = "code of an element and scale of its group";
  let description = [{
    Quantizes an element like `fp8.dynamic_quantize` with the block shape
    `[1, ..., group]`. Each group of `group` neighboring columns, or the whole
    row for -1, has a scale. It is an operation of `fp8.rows`, and the end of an
    epilogue of `fp8.scaled_matmul` [matmul_c16].

    ```mlir
    %q, %s = fp8.row_quantize %x group 128 : bf16 -> f8E4M3FN, f32
    %m, %e = fp8.row_quantize %x group 32
        {scale_rounding = #fp8.scale_rounding<pow2_ceil>} : f32 -> f8E4M3FN, f8E8M0FNU
    ```

    Constraints: [scale_c5], [scale_c6], and
    - [rows_c9] the group is positive or -1.
  }];
  let arguments = (ins Fp8_HighPrecision:$value, I64Attr:$group,
    DefaultValuedAttr<Fp8_ScaleRoundingAttr, "::mlir::fp8::ScaleRounding::Nearest">:$scale_rounding,
    DefaultValuedAttr<F32Attr, "0.0f">:$amax_floor,
    DefaultValuedAttr<Fp8_DivisionAttr, "::mlir::fp8::Division::IEEE">:$division,
    DefaultValuedAttr<Fp8_OverflowAttr, "::mlir::fp8::Overflow::Saturate">:$overflow);
  let results = (outs Fp8_Data:$quantized, Fp8_Scale:$scale);
  let assemblyFormat = [{
    $value `group` $group attr-dict `:` type($value) `->` type($quantized) `,` type($scale)
  }];
  let hasVerifier = 1;
}

def Fp8_RowEncodeOp : Fp8_Op<"row_encode", [Pure,
    ParentOneOf<["::mlir::fp8::RowsOp", "::mlir::fp8::ScaledMatmulOp"]>]> {
  let summary = "code of an element by a given scale";
  let description = [{
    Quantizes an element like `fp8.quantize` [quantize_c2], [quantize_c4]. The
    scale is a value of the body, for example the element of an input with one
    scale for the whole tensor. The operation is part of `fp8.rows`, or the end of
    an epilogue of `fp8.scaled_matmul` [matmul_c19].

    ```mlir
    %q = fp8.row_encode %x scale %s : bf16, f32 -> f8E4M3FN
    ```
  }];
  let arguments = (ins Fp8_HighPrecision:$value, Fp8_Scale:$scale,
    DefaultValuedAttr<Fp8_DivisionAttr, "::mlir::fp8::Division::IEEE">:$division,
    DefaultValuedAttr<Fp8_OverflowAttr, "::mlir::fp8::Overflow::Saturate">:$overflow);
  let results = (outs Fp8_Data:$quantized);
  let assemblyFormat = [{
    $value `scale` $scale attr-dict `:` type($value) `,` type($scale) `->` type($quantized)
  }];
}

def Fp8_RowPartnerOp : Fp8_Op<"row_partner", [Pure, SameOperandsAndResultType,
    HasParent<"::mlir::fp8::RowsOp">]> {
  let summary = "the element of the partner of a column";
  let description = [{
    Columns form blocks of `2 * distance` neighbors, and each column has a
    partner in the other half of its block. The partner of column `c` is column
    `c + distance` if `c` is in the lower half, and column `c - distance` if `c`
    is in the upper half. For example, the distance is 64 for the halves of a
    head of 128 elements, and 1 for pairs of neighbors.

    ```mlir
    %p = fp8.row_partner %x distance 64 : f32
    ```

    Constraints:
    - [rows_c10] the distance is positive, the number of columns is known, and
      `2 * distance` divides it.
  }];
  let arguments = (ins AnyFloat:$value, I64Attr:$distance);
  let results = (outs AnyFloat:$result);
  let assemblyFormat = "$value `distance` $distance attr-dict `:` type($value)";
}

def Fp8_RowIsUpperOp : Fp8_Op<"row_is_upper", [Pure,
    HasParent<"::mlir::fp8::RowsOp">]> {
  let summary = "whether a column is in the upper half of its block";
  let description = [{
    The result is true for the columns `c` for which
    `(c floordiv distance) mod 2` is 1.

    ```mlir
    %u = fp8.row_is_upper distance 64
    ```

    Constraints: [rows_c10].
  }];
  let arguments = (ins I64Attr:$distance);
  let results = (outs I1:$result);
  let assemblyFormat = "`distance` $distance attr-dict";
}

def Fp8_RowYieldOp : Fp8_Op<"row_yield", [Pure, Terminator,
    HasParent<"::mlir::fp8::RowsOp">]> {
  let summary = "elements of the results of rows";
  let description = [{
    Ends the body of an `fp8.rows`.

    ```mlir
    fp8.row_yield %y, %m : bf16, f32
    ```
  }];
  let arguments = (ins Variadic<AnyType>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}

#endif // FP8_IR_ROWSOP_TD
