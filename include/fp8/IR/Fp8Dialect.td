//===- Fp8Dialect.td - The fp8 dialect ---------------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The dialect definition; its description is chapter one of the reference.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_DIALECT_TD
#define FP8_IR_DIALECT_TD

include "mlir/IR/OpBase.td"

def Fp8_Dialect : Dialect {
  let name = "fp8";
  let cppNamespace = "::mlir::fp8";
  let summary = "8-bit floating point quantization and scaled matmuls";
  let description = [{
    The `fp8` dialect holds what a quantized matrix multiplication means before
    any kernel exists: *quantize, scaled matmul, dequantize* on tensors or
    memrefs of builtin 8-bit float types, with scales as ordinary operands.

    **Granularity.** A scale tensor belongs to a data tensor through a *block
    shape*: one entry a dimension, a positive size or -1 for the whole
    dimension. `[-1, -1]` is one scale a tensor, `[1, -1]` one a row,
    `[1, 128]` groups of 128 along the last dimension, `[128, 128]` square
    blocks. The scale has the data's rank and `ceildiv(dim, block)` entries in
    each dimension. Where an operation relates several tensors, the same fact
    is an affine map with `floordiv`: `(m, n, k) -> (m, k floordiv 128)`.

    **Scale.** A scale `s` is the dequantization multiplier: `x ~ q * s`.

    **Algebra.** Scales that are constant along the contracted dimension K
    stand in `fp8.dequantize` after the matmul; scales that vary along K stand
    in `fp8.scaled_matmul`, which applies them inside its K loop. So
    per-tensor and per-row recipes leave a bare FP8 matmul and an epilogue.
    `dequantize(quantize(x))` never folds to `x`.

    **Tiling.** Every operation but `fp8.cast` and `fp8.yield` tiles, on tensors
    and memrefs: data by tile, scales by `floordiv` and `ceildiv` of it. A tile
    that cuts a block is refused with an error: its offset must be a known
    multiple of the block, or the tile must divide the block and lie within it;
    `fp8.dynamic_quantize`, which computes the scale, needs whole blocks, and an
    epilogue needs whole sums. `fp8.amax` splits its whole dimensions and
    `fp8.scaled_matmul` its K into parts that are merged; sums then have
    another order. A tensor `fp8.cast` is elementwise: tile the `linalg.generic`
    that `convert-elementwise-to-linalg` makes of it.

    **Shapes.** Sizes of results follow from what is read. What types leave open
    is asserted by `generate-runtime-verification`.

    Discardable attributes that steer the passes:

    | attribute | on | meaning |
    |---|---|---|
    | `fp8.keep` (unit) | an op or a function | never quantize |
    | `fp8.recipe` (`#fp8.recipe`) | an op, a function or a module | overrides the pass's recipe |
    | `fp8.param` (string) | a function argument | the argument is the weight of this name |
    | `fp8.act_scale` (float) | an op | calibrated activation scale |
    | `fp8.param_part` (string) | a function argument | the argument holds the `"data"` or the `"scale"` of the quantized weight of its `fp8.param` |
    | `fp8.block_shape` (`array<i64>`) | such an argument | the block shape, in the dimensions of the argument |
    | `fp8.original_type` (type) | such an argument | the type that the weight had before |

    The rules carry labels such as [cast_c1]; docs/Numerics.md defines them.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
    void registerInterfaces();
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // FP8_IR_DIALECT_TD
