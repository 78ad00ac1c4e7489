//===- KernelAttrs.td - Attributes of chips and kernels ----*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Defines the attribute for the chip that a module is compiled for, and one
// attribute for each family of kernels with everything that was chosen about a
// kernel. The structs in KernelConfigs.h list the fields of the attributes of
// families.
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
    The pass `fp8-set-target` sets this attribute as `fp8.target` of a module.
    The chip is a row of the table of chips (`lib/Support/GpuChip.cpp`), which
    has the chip's abilities. Passes use the row and never compare the name.

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
    /// Like `lookup`, but reports an error if there is none. The error says how
    /// to set a target.
    static ::mlir::FailureOr<TargetAttr> require(::mlir::Operation *op);
  }];
}

// The parameter of an attribute: a struct that lists its fields.
class Fp8_Config<string struct>
    : AttrOrTypeParameter<"::mlir::fp8::" # struct, "what was chosen"> {
  let printer = "::mlir::fp8::printConfig($_printer, $_self)";
  let parser = "::mlir::fp8::parseConfig<::mlir::fp8::" # struct
               # ">($_parser)";
}

// Base class of the attributes that an operation has as `fp8.kernel`. Such an
// attribute has everything that was chosen about the operation's kernel.
class Fp8_KernelAttr<string name, string attrMnemonic>
    : AttrDef<Fp8_Dialect, name, [NativeAttrTrait<"IsKernelConfig">]> {
  let mnemonic = attrMnemonic;
  let parameters = (ins Fp8_Config<name # "Config">:$config);
  let assemblyFormat = "`<` $config `>`";
  let genVerifyDecl = 1;
}

def Fp8_WgmmaAttr : Fp8_KernelAttr<"Wgmma", "wgmma"> {
  let summary = "a matmul kernel in which warp groups multiply (wgmma)";
  let description = [{
    An `fp8.scaled_matmul` can have this attribute as `fp8.kernel`. A field that
    is left out has its default.

    | field | default | meaning |
    |---|---|---|
    | `tile_m`, `tile_n` | 128, 256 | rows and columns of the result that a block computes at a time |
    | `warp_groups` | 2 | groups of four warps that multiply, 1 to 3 |
    | `wave_n` | 256 | columns of one instruction |
    | `stages` | 0 | buffers for 128 bytes of K each: 128 elements of FP8, 64 of bf16 or f16; `fp8-select-kernels` replaces 0 by the largest number that fits |
    | `group`, `raster_along_n` | 8, false | number of tiles along M, or with `raster_along_n` along N, that are computed one after the other so that they share operands in the L2 cache |
    | `swap_operands` | false | the kernel multiplies B by A, so `tile_m` counts rows of B |
    | `two_sides` | false | there are two right-hand sides: the first half of the `tile_n` columns are columns of b, the second half are the same columns of b2, and the tile of the result has `tile_n / 2` columns |
    | `store_by_tma` | true | the kernel writes the result to shared memory, and TMA copies it to device memory |
    | `ping_pong` | false | each of two warp groups has tiles of its own |
    | `epilogue_warps` | false | other warps finish the result in shared memory and store it, while the warp groups multiply the next tile |
    | `cluster`, `share_rows` | 1, false | number of blocks, 1 or 2, that share the columns of a tile, or with `share_rows` its rows, and copy half of them each |
    | `split_k` | 1 | number of blocks, 1, 2, 4 or 8, that multiply a part of K each for the same tile; they add their sums in a fixed order, and each stores a part of the columns |
    | `prefetch` | 0 | number of stages of B that each block requests in the L2 cache before the previous kernel has ended |
    | `early_launch` | true | blocks of the kernel start while the previous kernel still runs |
    | `promotion` | plain | `none`: sums stay in the tensor core; `plain`: they are added to f32 registers after every 128 elements of K; `scaled`: they are multiplied by scales and added to f32 registers after every group of K that shares a scale |
    | `row_scale`, `column_scale` | none | how the kernel reads the scales of the rows and of the columns of a tile; `rows`: TMA copies one scale for each row and group of K; `blocks`: threads read scales that several rows share |

    `promotion`, `row_scale` and `column_scale` describe the kernel and must fit
    the operation. They do not change which result is computed.

    ```mlir
    #fp8.wgmma<tile_m = 128, tile_n = 256, warp_groups = 2, wave_n = 256,
               stages = 4>
    ```
  }];
}

def Fp8_MmaSyncAttr : Fp8_KernelAttr<"MmaSync", "mma_sync"> {
  let summary = "a matmul kernel in which single warps multiply (mma.sync)";
  let description = [{
    An `fp8.scaled_matmul` or another contraction can have this attribute as
    `fp8.kernel`. A field that is left out has its default.

    | field | default | meaning |
    |---|---|---|
    | `tile_m`, `tile_n` | 128, 128 | rows and columns of the result that a block computes |
    | `tile_k` | 128 | elements of K in a stage: 32, 64 or 128 |
    | `warps_m`, `warps_n` | 4, 4 | warps along each side of the tile |
    | `stages` | 3 | buffers for `tile_k` elements of K each |
    | `group` | 8 | number of tiles along M that are computed one after the other so that they share operands in the L2 cache |
    | `blocks_per_multiprocessor` | 1 | number of blocks that must fit on a multiprocessor at a time, which limits registers and shared memory |
    | `instruction` | f8 | how the chip multiplies FP8; `f16`: the kernel decodes FP8 to f16 by integer arithmetic; `f16_and_conversion`: it decodes by instructions; `f8`: the instruction multiplies FP8; `block_scaled_f8`: the instruction multiplies FP8 and scales |
    | `promotion` | plain | as in `#fp8.wgmma` |

    `instruction` must be that of the chip. `promotion` must fit the operation.

    ```mlir
    #fp8.mma_sync<tile_m = 128, tile_n = 128, tile_k = 64, warps_m = 2,
                  warps_n = 4, stages = 4>
    ```
  }];
}

def Fp8_Tcgen05Attr : Fp8_KernelAttr<"Tcgen05", "tcgen05"> {
  let summary = "a matmul kernel that accumulates in tensor memory";
  let description = [{
    An `fp8.scaled_matmul` can have this attribute as `fp8.kernel`. A block
    computes a tile of 128 x 128 elements, with `stages` buffers for 128
    elements of K each. The default is 6.

    ```mlir
    #fp8.tcgen05<stages = 6>
    ```
  }];
}

def Fp8_QuantizeAttr : Fp8_KernelAttr<"Quantize", "quantize_kernel"> {
  let summary = "a kernel that quantizes";
  let description = [{
    An `fp8.dynamic_quantize` or `fp8.quantize` can have this attribute as
    `fp8.kernel`. A field that is left out has its default.

    | field | default | meaning |
    |---|---|---|
    | `kind` | tiles | `tiles`: a few threads keep the elements of a scale in registers; `blocks`: a thread block reads the elements of a scale twice; `tensor`: there is one scale, or a few, and several blocks together read the elements of one twice |
    | `tile_rows`, `tile_columns` | 1, 1 | kind `tiles`: rows and columns of a tile |
    | `threads` | 1 | kind `tiles`: number of threads that share a tile |
    | `tiles_per_thread` | 1 | kind `tiles`: number of tiles, one below the other, that a thread processes |
    | `down_columns` | false | kind `tiles`: neighboring warps process neighboring tiles of a column instead of neighboring tiles of a row |
    | `one_column` | false | kind `tiles`: a tile is as wide as the matrix |
    | `kept_parts` | 0 | kind `tensor`: number of parts of the matrix that each warp keeps in shared memory until the scale is known |
    | `paired_maximum` | false | one instruction computes two maxima of 16-bit integers |
    | `early_launch` | false | blocks of the kernel start while the previous kernel still runs |

    ```mlir
    #fp8.quantize_kernel<kind = tiles, tile_columns = 128, threads = 8,
                         tiles_per_thread = 2>
    ```
  }];
}

def Fp8_AttentionAttr : Fp8_KernelAttr<"Attention", "attention_kernel"> {
  let summary = "a kernel that computes attention without scores in memory";
  let description = [{
    An `fp8.attention` can have this attribute as `fp8.kernel`. A field that is
    left out has its default.

    | field | default | meaning |
    |---|---|---|
    | `warp_groups` | 3 | groups of four warps that multiply 64 query rows each, 1 to 3 |
    | `tile_keys` | 128 | keys of a tile |
    | `key_stages`, `value_stages` | 2, 2 | number of tiles of k, and of v, that fit into shared memory at a time |
    | `overlap` | false | a warp group multiplies the next tile of k and this tile of v at the same time |
    | `slack` | 8 | with `overlap`, sums are scaled only when an exponential would exceed 2 to this power; 0 if q, k and v are FP8 |
    | `take_turns` | false | warp groups start their products in turn, so that one computes exponentials while another one multiplies |
    | `early_launch` | false | blocks of the kernel start while the previous kernel still runs |

    ```mlir
    #fp8.attention_kernel<warp_groups = 2, tile_keys = 64, overlap = true>
    ```
  }];
}

def Fp8_MmaAttentionAttr : Fp8_KernelAttr<"MmaAttention", "mma_attention_kernel"> {
  let summary = "a kernel of attention in which single warps multiply";
  let description = [{
    An `fp8.attention` can have this attribute as `fp8.kernel`. A field that is
    left out has its default.

    | field | default | meaning |
    |---|---|---|
    | `warps` | 4 | warps of a block, 1 to 16 |
    | `warp_rows` | 32 | query rows of a warp, 16 or 32 |
    | `tile_keys` | 64 | keys of a tile, at least 64 |
    | `stages` | 1 | number of tiles of k, and of tiles of v, that fit into shared memory at a time |
    | `query_in_registers` | false | query rows stay in registers, and are not read from shared memory for each tile of keys |
    | `slack` | 8 | sums are scaled only when an exponential would exceed 2 to this power; 0 if q, k and v are FP8 |
    | `blocks_per_multiprocessor` | 1 | number of blocks that must fit on a multiprocessor, which limits the registers of a thread |
    | `tile_heads` | 1 | number of query heads, 1 to 256, whose rows share a tile; they are adjacent and read the same keys; 1 if q, k and v are FP8 |
    | `key_parts` | 1 | number of parts, 1 to 128, into which the keys are divided; each part of a tile is a block of its own, and a second kernel combines the parts [attention_c23]; 1 if q, k and v are FP8 |

    ```mlir
    #fp8.mma_attention_kernel<warps = 8, warp_rows = 16, stages = 2,
                              query_in_registers = true>
    ```
  }];
}

def Fp8_BlockMaskAttr : Fp8_KernelAttr<"BlockMask", "block_mask_kernel"> {
  let summary = "a kernel that reads a mask of attention once";
  let description = [{
    An `fp8.block_mask` can have this attribute as `fp8.kernel`. Each block of the
    mask is read by `threads` threads, a multiple of 32. The default is 256.

    ```mlir
    #fp8.block_mask_kernel<threads = 256>
    ```
  }];
}

def Fp8_RowsAttr : Fp8_KernelAttr<"Rows", "rows_kernel"> {
  let summary = "a kernel that keeps rows in registers";
  let description = [{
    An `fp8.rows` can have this attribute as `fp8.kernel`. A field that is left
    out has its default.

    | field | default | meaning |
    |---|---|---|
    | `threads` | 32 | threads that share a row: a power of two, at most 256 |
    | `rows` | 8 | rows of a thread block |
    | `vectors` | 1 | vectors of eight elements that a thread holds of each input |
    | `paired_maximum` | false | one instruction computes two maxima of 16-bit integers |
    | `early_launch` | false | blocks of the kernel start while the previous kernel still runs |

    ```mlir
    #fp8.rows_kernel<threads = 128, rows = 1, vectors = 4>
    ```
  }];
}

def Fp8_KernelByRowsAttr : AttrDef<Fp8_Dialect, "KernelByRows",
    [NativeAttrTrait<"IsKernelConfig">]> {
  let mnemonic = "kernel_by_rows";
  let summary = "a kernel for each range of numbers of rows";
  let description = [{
    An `fp8.scaled_matmul` can have this attribute as `fp8.kernel`. The host
    launches the first of `kernels` if the matmul has at most `most_rows[0]` rows
    (M), the second one if it has more of them, but at most `most_rows[1]`, and so
    on. The last kernel is for all larger numbers of rows. All kernels are of one
    family.

    ```mlir
    #fp8.kernel_by_rows<
      most_rows = [128],
      kernels = [#fp8.wgmma<tile_m = 64, tile_n = 16, wave_n = 16,
                            warp_groups = 1, swap_operands = true,
                            store_by_tma = false, stages = 8>,
                 #fp8.wgmma<stages = 4>]>
    ```
  }];
  let parameters = (ins
    ArrayRefParameter<"int64_t", "the largest number of rows of each kernel "
                                 "except the last">:$mostRows,
    AttrParameter<"::mlir::ArrayAttr", "one kernel more">:$kernels);
  let assemblyFormat = [{
    `<` `most_rows` `=` `[` $mostRows `]` `,` `kernels` `=` $kernels `>`
  }];
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The kernel for the largest numbers of rows.
    ::mlir::Attribute getLastKernel() const;
  }];
}

#endif // FP8_IR_KERNELATTRS_TD
