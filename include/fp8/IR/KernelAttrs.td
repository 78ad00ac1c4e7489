//===- KernelAttrs.td - Target and kernels -----------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The chip that a module is compiled for, and for each family of kernels what
// was chosen about one. The fields of the latter are those of the structs in
// KernelConfigs.h.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_KERNELATTRS_TD
#define FP8_IR_KERNELATTRS_TD

include "fp8/IR/Fp8Dialect.td"
include "mlir/IR/AttrTypeBase.td"

def Fp8_TargetAttr : AttrDef<Fp8_Dialect, "Target"> {
  let mnemonic = "target";
  let summary = "the GPU that a module is compiled for";
  let description = [{
    On a module, as `fp8.target`, by `fp8-set-target`. What the chip can do is a
    row of the table of chips (`lib/Support/GpuChip.cpp`); passes ask that row
    and never look at the name.

    ```mlir
    #fp8.target<"sm_90a">
    ```
  }];
  let parameters = (ins StringRefParameter<"name in the table">:$chip);
  let assemblyFormat = "`<` $chip `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The row of the table.
    ::mlir::fp8::GpuTarget getGpu() const;
    /// The target of the module around `op`, or null.
    static TargetAttr lookup(::mlir::Operation *op);
    /// The same; without one, an error that says how to set it.
    static ::mlir::FailureOr<TargetAttr> require(::mlir::Operation *op);
  }];
}

// The value of an attribute: a struct that lists its fields.
class Fp8_Config<string struct>
    : AttrOrTypeParameter<"::mlir::fp8::" # struct, "what was chosen"> {
  let printer = "::mlir::fp8::printConfig($_printer, $_self)";
  let parser = "::mlir::fp8::parseConfig<::mlir::fp8::" # struct
               # ">($_parser)";
}

// What was chosen about the kernel of one operation, as `fp8.kernel` on it.
class Fp8_KernelAttr<string name, string attrMnemonic>
    : AttrDef<Fp8_Dialect, name, [NativeAttrTrait<"IsKernelConfig">]> {
  let mnemonic = attrMnemonic;
  let parameters = (ins Fp8_Config<name # "Config">:$config);
  let assemblyFormat = "`<` $config `>`";
  let genVerifyDecl = 1;
}

def Fp8_WgmmaAttr : Fp8_KernelAttr<"Wgmma", "wgmma"> {
  let summary = "a matmul kernel on products of warp groups";
  let description = [{
    On an `fp8.scaled_matmul`, as `fp8.kernel`. Fields that are left out have the
    default.

    | field | default | meaning |
    |---|---|---|
    | `tile_m`, `tile_n` | 128, 256 | rows and columns of the result that a block computes at a time |
    | `warp_groups` | 2 | groups of four warps that multiply, 1 to 3 |
    | `wave_n` | 256 | columns of one instruction |
    | `stages` | 0 | buffers of 128 of K; 0, which `fp8-select-kernels` replaces, for as many as fit |
    | `group`, `raster_along_n` | 8, false | tiles along M (or N) that are visited together |
    | `swap_operands` | false | multiply B by A: `tile_m` counts rows of B then |
    | `store_by_tma` | true | the result goes through shared memory |
    | `ping_pong` | false | each of two warp groups has tiles of its own |
    | `epilogue_warps` | false | other warps finish the result in shared memory and store it |
    | `cluster`, `share_rows` | 1, false | blocks that share the tiles of one operand: columns, or rows |
    | `early_launch` | true | blocks take their places while the kernel before still runs |
    | `promotion` | plain | sums in the tensor core only (`none`), added to f32 registers every 128 of K (`plain`), or at every group of scales (`scaled`) |
    | `row_scale`, `column_scale` | none | how the scales of the sides of a tile come: `rows` by TMA, one a row and group of K; `blocks` read by the threads |

    `promotion` and the two feeds of scales have to fit the operation: they say
    what the kernel does, not what the result is.

    ```mlir
    #fp8.wgmma<tile_m = 128, tile_n = 256, warp_groups = 2, wave_n = 256,
               stages = 4>
    ```
  }];
}

def Fp8_MmaSyncAttr : Fp8_KernelAttr<"MmaSync", "mma_sync"> {
  let summary = "a matmul kernel on products of single warps";
  let description = [{
    On an `fp8.scaled_matmul` or another contraction, as `fp8.kernel`. Fields
    that are left out have the default.

    | field | default | meaning |
    |---|---|---|
    | `tile_m`, `tile_n` | 128, 128 | rows and columns of the result that a block computes |
    | `tile_k` | 128 | elements of K in a stage: 32, 64 or 128 |
    | `warps_m`, `warps_n` | 4, 4 | warps along each side of the tile |
    | `stages` | 3 | buffers of `tile_k` of K |
    | `group` | 8 | tiles along M that are visited together |
    | `blocks_per_multiprocessor` | 1 | blocks that have to fit, which bounds registers and shared memory |
    | `instruction` | f8 | what the chip's instruction multiplies: `f16` (FP8 decoded by integer arithmetic), `f16_and_conversion`, `f8`, `block_scaled_f8` |
    | `promotion` | plain | as of `#fp8.wgmma` |

    `instruction` has to be the chip's, `promotion` has to fit the operation.

    ```mlir
    #fp8.mma_sync<tile_m = 128, tile_n = 128, tile_k = 64, warps_m = 2,
                  warps_n = 4, stages = 4>
    ```
  }];
}

def Fp8_Tcgen05Attr : Fp8_KernelAttr<"Tcgen05", "tcgen05"> {
  let summary = "a matmul kernel that accumulates in tensor memory";
  let description = [{
    On an `fp8.scaled_matmul`, as `fp8.kernel`: a block computes a tile of 128 x
    128, with `stages` (6) buffers of 128 of K.

    ```mlir
    #fp8.tcgen05<stages = 6>
    ```
  }];
}

def Fp8_QuantizeAttr : Fp8_KernelAttr<"Quantize", "quantize_kernel"> {
  let summary = "a kernel that quantizes";
  let description = [{
    On an `fp8.dynamic_quantize` or `fp8.quantize`, as `fp8.kernel`. Fields that
    are left out have the default.

    | field | default | meaning |
    |---|---|---|
    | `kind` | tiles | a scale's elements stay in registers (`tiles`); a thread block reads them twice (`blocks`); the whole grid does, for one scale (`tensor`) |
    | `tile_rows`, `tile_columns` | 1, 1 | of `tiles`: elements of a tile |
    | `threads` | 1 | of `tiles`: threads that share a tile |
    | `tiles_per_thread` | 1 | of `tiles`: tiles one below the other |
    | `down_columns` | false | of `tiles`: neighboring warps go down the columns |
    | `one_column` | false | of `tiles`: a tile is as wide as the matrix |
    | `kept_parts` | 0 | of `tensor`: parts of a warp that stay in shared memory |
    | `paired_maximum` | false | two 16-bit maxima are one instruction |
    | `early_launch` | false | blocks take their places while the kernel before still runs |

    ```mlir
    #fp8.quantize_kernel<kind = tiles, tile_columns = 128, threads = 8,
                         tiles_per_thread = 2>
    ```
  }];
}

def Fp8_AttentionAttr : Fp8_KernelAttr<"Attention", "attention_kernel"> {
  let summary = "a kernel that computes attention without scores in memory";
  let description = [{
    On an `fp8.attention`, as `fp8.kernel`. A field that is left out has its
    default.

    | field | default | meaning |
    |---|---|---|
    | `warp_groups` | 3 | groups of four warps that multiply 64 query rows each, 1 to 3 |
    | `tile_keys` | 128 | keys of a tile |
    | `key_stages`, `value_stages` | 2, 2 | tiles of k, and of v, that fit into shared memory at a time |
    | `overlap` | false | a warp group multiplies the next tile of k and this tile of v at the same time |
    | `slack` | 8 | with `overlap`, sums are scaled when an exponential would exceed 2 to this power |
    | `early_launch` | false | blocks take their places while the kernel before still runs |

    ```mlir
    #fp8.attention_kernel<warp_groups = 2, tile_keys = 64, overlap = true>
    ```
  }];
}

def Fp8_RowsAttr : Fp8_KernelAttr<"Rows", "rows_kernel"> {
  let summary = "a kernel of rows in registers";
  let description = [{
    On an `fp8.rows`, as `fp8.kernel`. Fields that are left out have the default.

    | field | default | meaning |
    |---|---|---|
    | `threads` | 32 | threads that share a row: a power of two, at most 256 |
    | `rows` | 8 | rows of a thread block |
    | `vectors` | 1 | vectors of eight elements that a thread holds of each input |
    | `paired_maximum` | false | two 16-bit maxima are one instruction |
    | `early_launch` | false | blocks take their places while the kernel before still runs |

    ```mlir
    #fp8.rows_kernel<threads = 128, rows = 1, vectors = 4>
    ```
  }];
}

#endif // FP8_IR_KERNELATTRS_TD
