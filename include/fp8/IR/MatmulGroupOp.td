//===- MatmulGroupOp.td - fp8.matmul_group -----------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The operation fp8.matmul_group: matmuls that one launch computes.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_MATMULGROUPOP_TD
#define FP8_IR_MATMULGROUPOP_TD

include "fp8/IR/Fp8OpBase.td"

def Fp8_MatmulGroupOp : Fp8_Op<"matmul_group", [NoTerminator, SingleBlock,
    NoRegionArguments, RecursiveMemoryEffects]> {
  let summary = "matmuls that may run at the same time";
  let description = [{
    Computes the matmuls in its body, in any order or at the same time. So the
    results are those of the matmuls one after the other.

    `fp8-group-matmuls` makes this operation of matmuls with the same kernel, and
    `convert-fp8-to-gpu` makes one launch of it. The tiles of all matmuls share
    the multiprocessors, so that only the last round of tiles of the whole group
    leaves some of them without work.

    Constraints:
    - [group_c1] the body has at least two `fp8.scaled_matmul` on memrefs, and
      nothing else.
    - [group_c2] no matmul reads or writes memory that another one writes. The
      verifier does not check this.

    ```mlir
    fp8.matmul_group {
      fp8.scaled_matmul %x, %wq into %q
          maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                affine_map<(m, n, k) -> (m, n)>]
          : memref<64x256xf8E4M3FN>, memref<128x256xf8E4M3FN> -> memref<64x128xf32>
      fp8.scaled_matmul %x, %wk into %k
          maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                affine_map<(m, n, k) -> (m, n)>]
          : memref<64x256xf8E4M3FN>, memref<128x256xf8E4M3FN> -> memref<64x128xf32>
      }
    ```
  }];
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$body attr-dict";
  let extraClassDeclaration = [{
    ::llvm::SmallVector<::mlir::fp8::ScaledMatmulOp> getMatmuls();
  }];
  let hasVerifier = 1;
}

#endif // FP8_IR_MATMULGROUPOP_TD
