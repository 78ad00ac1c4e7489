//===- Fp8Dialect.td - The fp8 dialect ---------------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The dialect definition. Its description is the beginning of the generated
// reference.
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
    The `fp8` dialect expresses a quantized matrix multiplication independently of
    kernels: *quantize, scaled matmul, dequantize*. It works on tensors or memrefs
    of builtin 8-bit float types, and scales are ordinary operands.

    **Granularity.** A *block shape* says which elements of a data tensor share a
    scale. It has one entry per dimension: a positive size, or -1 for the whole
    dimension. `[-1, -1]` is one scale per tensor, `[1, -1]` one per row, `[1, 128]`
    one per group of 128 along the last dimension, and `[128, 128]` one per square
    block. The scale tensor has the rank of the data and `ceildiv(dim, block)`
    entries in each dimension. Operations on several tensors express the same by
    affine maps with `floordiv`: `(m, n, k) -> (m, k floordiv 128)`.

    **Scale.** A scale `s` is the dequantization multiplier: `x ~ q * s`.

    **Where scales are applied.** Scales that are constant along the contracted
    dimension K are operands of the `fp8.dequantize` after the matmul. Scales that
    vary along K are operands of `fp8.scaled_matmul`, which applies them inside its K
    loop. So recipes per tensor and per row give an FP8 matmul without scales and an
    `fp8.dequantize`. `dequantize(quantize(x))` never folds to `x`.

    **Tiling.** All operations with destinations except `fp8.rows` and
    `fp8.block_mask` can be tiled on tensors and memrefs. The offsets and sizes of a
    tile select a part of the data. Divided by the block shape, they select the part
    of the scales that belongs to it. A tile must not cut a block: its offset must
    be a known multiple of the block, or the tile must divide the block and lie
    within it. Otherwise tiling is refused with an error. `fp8.dynamic_quantize`
    computes the scale and needs whole blocks. `fp8.amax` can split dimensions that
    a block covers completely, and `fp8.scaled_matmul` can split K if it has no
    epilogue, which needs whole sums. The partial results are merged, and sums then
    have another order. To tile an `fp8.cast` of tensors, tile the `linalg.generic`
    that `convert-elementwise-to-linalg` makes of it.

    **Shapes.** The sizes of results follow from those of the operands.
    `generate-runtime-verification` adds assertions for dynamic sizes.

    These discardable attributes control the passes:

    | attribute | on | meaning |
    |---|---|---|
    | `fp8.keep` (unit) | an operation or a function | never quantize |
    | `fp8.recipe` (`#fp8.recipe`) | an operation, a function or a module | overrides the recipe of the pass |
    | `fp8.param` (string) | a function argument | the argument is the weight with this name |
    | `fp8.act_scale` (float) | an operation | calibrated activation scale |
    | `fp8.target` (`#fp8.target`) | a module | the GPU for which it is compiled |
    | `fp8.kernel` (such as `#fp8.wgmma`) | an operation on memrefs | the kernel that computes the operation |
    | `fp8.param_part` (string) | a function argument | the argument holds the `"data"` or the `"scale"` of the quantized weight `fp8.param` |
    | `fp8.block_shape` (`array<i64>`) | an argument with `fp8.param_part` | the block shape, in the dimensions of the argument |
    | `fp8.original_type` (type) | an argument with `fp8.param_part` | the type of the weight before quantization |

    Labels such as [cast_c1] refer to the rules in docs/Numerics.md.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
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
