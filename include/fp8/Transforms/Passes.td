//===- Passes.td - Tensor to tensor passes --------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes whose input and output are programs on tensors.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_PASSES_TD
#define FP8_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertParamsPass : Pass<"fp8-convert-params", "::mlir::ModuleOp"> {
  let summary = "Pass weights that are arguments as FP8 data and scales";
  let description = [{
    This pass changes function arguments with `fp8.param = "name"`. If all uses
    of such an argument quantize it in the same way (by `fp8.dynamic_quantize` or
    `fp8.cast`, also through casts, reshapes and transposes), it becomes two
    arguments: the FP8 data in the shape of the argument, and directly behind
    them the scales. Both keep `fp8.param` and get `fp8.param_part`,
    `fp8.block_shape` and `fp8.original_type`. So the program no longer quantizes
    its weights in every call, and its caller passes half the bytes.

    The signature of the function changes. Therefore a function that the module
    refers to is left alone. A parameter is also left alone if another operation
    reads it, or if its uses quantize it in different ways. A missed remark
    (category `fp8`) gives the reason.

    With `manifest=FILE`, the pass writes what became of each parameter as JSON.
    `fp8-weights` converts a checkpoint with this file: docs/Manifest.md.

    Kernels that copy by TMA need rows that start at multiples of 16 bytes. If the
    rows of a weight do not, each call copies the weight, and the missed remark
    `row-alignment` says so. With `row-alignment=BYTES`, the argument for the data
    has longer rows, so that each row starts at a multiple of this number, and the
    elements at the ends are never read. This changes parameters whose last
    dimension is K. `fp8-weights` writes such rows. `fp8-quantize-pipeline` sets
    `row-alignment=32`.

    ```mlir
    func.func @f(%w: tensor<256x256xbf16> {fp8.param = "w"}) {
      %q, %s = fp8.dynamic_quantize %w into %qi, %si block [128, 128]
          : tensor<256x256xbf16> -> tensor<256x256xf8E4M3FN>, tensor<2x2xf32>
    ```

    becomes

    ```mlir
    func.func @f(%q: tensor<256x256xf8E4M3FN> {fp8.param = "w", fp8.param_part = "data", ...},
                 %s: tensor<2x2xf32> {fp8.param = "w", fp8.param_part = "scale", ...}) {
    ```
  }];
  let options = [
    Option<"manifest", "manifest", "std::string", /*default=*/"\"\"",
           "File to which the parameters are written as JSON">,
    Option<"rowAlignment", "row-alignment", "int64_t", /*default=*/"1",
           "Bytes at whose multiples the rows of FP8 data start: a power of two "
           "up to 4096. Kernels need 16, and 32 is faster on some">
  ];
  let statistics = [
    Statistic<"numConverted", "converted", "Number of parameters converted">,
    Statistic<"numLeft", "left", "Number of parameters left alone">
  ];
  let dependentDialects = [
    "::mlir::fp8::Fp8Dialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def DecomposePass : Pass<"fp8-decompose"> {
  let summary = "Decompose fp8.dynamic_quantize";
  let description = [{
    `fp8.dynamic_quantize` on tensors becomes `fp8.amax`, `fp8.compute_scale`
    and `fp8.quantize`, with the same bytes [quantize_c3]. Use this pass for a
    target with a better kernel for one of the three, or to share an amax.

    ```mlir
    %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128]
        : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
    ```

    becomes

    ```mlir
    %a = fp8.amax %x into %zeros block [1, 128]
        : tensor<4x256xbf16> -> tensor<4x2xf32>
    %s = fp8.compute_scale %a into %si format f8E4M3FN
        : tensor<4x2xf32> -> tensor<4x2xf32>
    %q = fp8.quantize %x scale(%s) into %qi block [1, 128]
        : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x256xf8E4M3FN>
    ```
  }];
  let statistics = [
    Statistic<"numDecomposed", "decomposed",
              "Number of operations decomposed">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def FoldTransposesPass : Pass<"fp8-fold-transposes"> {
  let summary = "Fold transposes of operands into contractions";
  let description = [{
    Front ends transpose every weight and the keys of attention. Kernels read both
    operands of a matmul along K or along rows, so a transposed copy only costs
    time. This pass removes it: if a `linalg.transpose`, or a `linalg.generic` that
    only permutes, makes an operand, the contraction reads the tensor before the
    transpose, and its indexing maps change accordingly. A named operation becomes a
    `linalg.contract`. A `tensor.collapse_shape` between the two is moved before the
    transpose if the dimensions that it joins are also contiguous there.

    Before:
    ```mlir
    %t = linalg.transpose ins(%w : tensor<32x64xbf16>) outs(%e : tensor<64x32xbf16>)
        permutation = [1, 0]
    %y = linalg.matmul ins(%x, %t : ...) outs(%init : ...) -> tensor<8x32xf32>
    ```
    After:
    ```mlir
    %y = linalg.contract indexing_maps = [
        affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
        affine_map<(m, n, k) -> (m, n)>]
        ins(%x, %w : ...) outs(%init : ...) -> tensor<8x32xf32>
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def FoldWeightsPass : Pass<"fp8-fold-weights"> {
  let summary = "Quantize constant weights at compile time";
  let description = [{
    This pass folds `fp8.dynamic_quantize`, `fp8.quantize`, `fp8.cast`,
    `fp8.amax` and `fp8.compute_scale` of constants into constants with the bytes
    that the operations would compute. A constant is `dense` (a splat stays a
    splat), `dense_resource`, the value of an immutable `ml_program` global, or a
    fill. Between a constant and the operation there may be `tensor.cast`,
    `tensor.expand_shape`, `tensor.collapse_shape`, static
    `tensor.extract_slice` and transposes; they are applied to the FP8 data.

    The data of a `dense_resource` weight `w` becomes the resource `w.fp8`. Its
    scales become the resource `w.scale`, or a `dense` constant if they are small.
    Constants that have no other use are erased, so the weights in the printed
    file take about half the space. A weight is quantized only once even if several
    operations or functions quantize it in the same way.

    A resource without data or with data of a wrong size is an error, and the
    module stays unchanged.

    ```mlir
    %w = arith.constant dense_resource<w> : tensor<256x256xbf16>
    %q, %s = fp8.dynamic_quantize %w into %qi, %si block [128, 128]
        : tensor<256x256xbf16> -> tensor<256x256xf8E4M3FN>, tensor<2x2xf32>
    ```

    becomes

    ```mlir
    %q = arith.constant dense_resource<w.fp8> : tensor<256x256xf8E4M3FN>
    %s = arith.constant dense<...> : tensor<2x2xf32>
    ```
  }];
  let options = [
    Option<"maxDenseBytes", "max-dense-bytes", "int64_t", /*default=*/"1024",
           "Largest scale of a dense_resource weight, in bytes, that becomes "
           "a dense constant instead of a resource">
  ];
  let statistics = [
    Statistic<"numFolded", "folded", "Number of operations folded">,
    Statistic<"numRefused", "refused",
              "Number of quantizations of weights that were not folded">,
    Statistic<"numWeights", "weights", "Number of weights quantized">,
    Statistic<"bytesBefore", "bytes-before",
              "Bytes of the weights before quantization">,
    Statistic<"bytesAfter", "bytes-after",
              "Bytes of the quantized weights with their scales">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def FuseAttentionPass : Pass<"fp8-fuse-attention"> {
  let summary = "Make fp8.attention of two contractions around a softmax";
  let description = [{
    Front ends decompose attention into products of q and k, a softmax of the
    scores, and products of the probabilities and v. So scores go through memory
    several times. This pass finds the parts and replaces them by one
    `fp8.attention`. A kernel for this operation keeps the scores in registers.
    Results change only by the roundings in [attention_c14].

    The pass follows elements through reshapes, transposes, broadcasts and casts, in
    any operations. It recognizes:

    - a softmax as the exponential of scores minus the largest score of their row,
      divided by the sum of these exponentials; a row that sees no key may give NaN or
      zero;
    - constant factors of q, of k and of the scores, and constant divisors;
    - a mask that is added, or an i1 mask that selects between scores and -inf. A mask
      that compares indices of rows and keys becomes `causal`;
    - repeated heads of k and v that several heads of q share;
    - any order of batches, heads and rows in operands and in the result, without
      transposing an operand. Reshapes, transposes and the rounding after the second
      contraction become part of the operation.

    q, k and v are bf16 or f16, and the program may widen them. The program must round
    either the probabilities or the result to this type.

    If the module has an `fp8.target`, the pass replaces only attention for which this
    chip has a kernel. Otherwise it replaces all.

    A contraction with a softmax that is not replaced gets a missed remark (category
    `fp8`, name `fuse-attention`) with the reason. A replaced one gets a passed remark.

    Before (shapes and broadcasts are left out):
    ```mlir
    %s = linalg.batch_matmul ins(%q, %kt : tensor<8x77x64xbf16>, tensor<8x64x99xbf16>) ...
    %t = linalg.generic ... { arith.mulf %in, %scale }
    %m = linalg.generic ... { arith.maximumf %in, %out }
    %p = linalg.generic ... { math.exp (arith.subf %in, %max) }
    %l = linalg.generic ... { arith.addf %in, %out }
    %w = linalg.generic ... { arith.truncf (arith.divf %in, %sum) }
    %o = linalg.batch_matmul ins(%w, %v : tensor<8x77x99xbf16>, tensor<8x99x64xbf16>) ...
    ```
    After:
    ```mlir
    %o = fp8.attention %q, %k, %v into %init scale 0.125
        maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h, n, d)>,
              affine_map<(h, m, n, d, e) -> (h, n, e)>, affine_map<(h, m, n, d, e) -> (h, m, e)>]
        : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x64xbf16> -> tensor<8x77x64xbf16>
    ```
  }];
  let statistics = [
    Statistic<"numFused", "fused", "Number of attentions that became one "
              "operation">,
    Statistic<"numLeft", "left", "Number of attentions that stay in parts">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::fp8::Fp8Dialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def FormBlockMasksPass : Pass<"fp8-form-block-masks"> {
  let summary = "Compute what the blocks of attention masks hide";
  let description = [{
    If an `fp8.attention` has a mask, this pass adds an `fp8.block_mask` of it, with
    blocks of 128 rows and 128 keys. The kernel of attention then skips the blocks
    that the mask hides, and reads the mask only in blocks in which it hides some
    scores [attention_c22]. Operations with the same mask share the block mask.

    A kernel reads the mask once more to compute the block mask. This takes too long
    if each head has its own mask, or if there are few keys, so the pass refuses
    both (`explainNoBlockMask` in `fp8/Support/BlockMask.h`). It also refuses masks
    whose last dimension is not that of the keys, attention with a mask and
    `causal`, and chips on which no kernel of attention reads block masks.

    An attention with a mask gets a remark (category `fp8`, name
    `form-block-masks`), which is a missed one with the reason if it gets no block
    mask. Without an `fp8.target` on the module the pass does nothing.

    Before:
    ```mlir
    %o = fp8.attention %q, %k, %v mask(%m : tensor<?x?xbf16>) into %init scale 0.125
        maps [..., affine_map<(h, m, n, d, e) -> (m, n)>, ...] : ...
    ```
    After:
    ```mlir
    %b = fp8.block_mask %m into %e block [128, 128] : tensor<?x?xbf16> -> tensor<?x?xi8>
    %o = fp8.attention %q, %k, %v mask(%m : tensor<?x?xbf16>)
        block_mask(%b : tensor<?x?xi8>) into %init scale 0.125
        maps [..., affine_map<(h, m, n, d, e) -> (m, n)>,
              affine_map<(h, m, n, d, e) -> (m floordiv 128, n floordiv 128)>, ...] : ...
    ```
  }];
  let statistics = [
    Statistic<"numFormed", "formed", "Number of block masks">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def FormContractionsPass : Pass<"fp8-form-contractions"> {
  let summary = "Make fp8.scaled_matmul of contractions that kernels multiply";
  let description = [{
    This pass turns a contraction of linalg into an `fp8.scaled_matmul` if
    `convert-fp8-to-gpu` has a kernel for it. There are two cases:

    - Both operands are bf16, f16 or f32 and not quantized. Their dimensions may
      have any order ([contract_c1], [contract_c4]).
    - One operand is bf16 or f16, and the other is the result of an
      `fp8.dequantize` from f8E4M3FN or f8E5M2 to the same type. The new
      operation takes the FP8 data, and the kernel decodes them with the same
      rounding [matmul_c13].

    If the init is filled with zeros, the new operation gets an epilogue instead
    of the fill, because a sum with an epilogue starts at zero. The epilogue
    contains at most a rounding. `fp8-fuse-epilogue` moves more operations into
    it. Some contractions stay linalg operations: convolutions, bodies that
    round products, other types, contractions with a single result or with K =
    1, and contractions whose loops cannot be joined to rows, columns, K and one
    batch. `fp8-select-kernels` emits a remark for them.

    Before:
    ```mlir
    %w = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %0
        maps [affine_map<(n, k) -> (n floordiv 128, k floordiv 128)>]
        : tensor<512x256xf8E4M3FN> -> tensor<512x256xbf16>
    %z = linalg.fill ins(%zero : bf16) outs(%1 : tensor<64x512xbf16>)
    %y = linalg.matmul indexing_maps = [...] ins(%x, %w : ...) outs(%z : ...)
    ```
    After:
    ```mlir
    %y = fp8.scaled_matmul %x, %q scale(%s : tensor<4x2xf32>) into %1
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
              affine_map<(m, n, k) -> (m, n)>] epilogue {
        ^bb0(%acc: f32):
          %2 = arith.truncf %acc : f32 to bf16
          fp8.yield %2 : bf16
        } : tensor<64x256xbf16>, tensor<512x256xf8E4M3FN> -> tensor<64x512xbf16>
    ```
  }];
  let statistics = [
    Statistic<"numFormed", "formed", "Number of contractions rewritten">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def GatherMatmulsPass : Pass<"fp8-gather-matmuls"> {
  let summary = "Move independent matmuls next to each other";
  let description = [{
    This pass moves matmuls that do not depend on each other next to each other,
    if one kernel may compute them: their operands have the same element types
    and the same order of dimensions, the sizes over which they sum are equal and
    known, and their epilogues are equal. Examples are the projections to
    queries, keys and values, and the linear layers of two streams of tokens.
    After bufferization, `fp8-group-matmuls` makes one launch of them.

    Only the order of operations changes. Operations that depend on the first
    matmul move behind the last one, unless they have side effects.

    Before:
    ```mlir
    %q = fp8.scaled_matmul %x, %wq ...
    %r = fp8.rows ins(%q, ...) ...
    %k = fp8.scaled_matmul %x, %wk ...
    ```
    After:
    ```mlir
    %q = fp8.scaled_matmul %x, %wq ...
    %k = fp8.scaled_matmul %x, %wk ...
    %r = fp8.rows ins(%q, ...) ...
    ```
  }];
  let statistics = [
    Statistic<"numGathered", "gathered", "Number of matmuls moved to others">
  ];
}

def FormRowsPass : Pass<"fp8-form-rows"> {
  let summary = "Make fp8.rows of norms, rotary embeddings and quantizations";
  let description = [{
    A chain of elementwise operations and reductions of rows becomes an
    `fp8.rows`, for which `convert-fp8-to-gpu` has a kernel that reads its
    inputs once. A chain has a reduction of rows, or it is a rotary embedding. A
    rotary embedding takes two slices of each row, its halves or its even and
    odd elements, computes a result from each, and inserts both results into one
    tensor. A chain ends in an `fp8.dynamic_quantize` whose scales belong to
    parts of a row or to a row, or in an elementwise `linalg.generic`. An
    elementwise chain before a quantization becomes an `fp8.rows`, too, if
    scales belong to parts of a row, or if a row fits into few registers
    (`joinsElementwise` in `fp8/Support/RowsLimits.h`). Values of the chain that
    other operations read become further results. Every operation and every
    rounding stays, so the bytes are those of the chain [rows_c7].

    The kernel keeps a row in registers. Chains on rows that do not fit into
    registers, or whose length is not known, stay. The missed remark
    `rows-not-formed` has the reason.

    Before:
    ```mlir
    %sum = linalg.generic ... // of squares
    %root = linalg.generic ... // 1 / sqrt(mean)
    %y = linalg.generic {...} ins(%x, %root, %w : ...) outs(...)
    %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : ...
    ```
    After:
    ```mlir
    %q, %s = fp8.rows ins(%x, %w : ...) outs(%qi, %si : ...) maps [...] {
      ^bb0(%e: bf16, %f: bf16):
        ...
        %code, %scale = fp8.row_quantize %r group 128 : bf16 -> f8E4M3FN, f32
        fp8.row_yield %code, %scale : f8E4M3FN, f32
      } -> ...
    ```
  }];
  let statistics = [
    Statistic<"numFormed", "formed", "Number of chains rewritten">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def FuseEpiloguePass : Pass<"fp8-fuse-epilogue"> {
  let summary = "Move operations after a scaled matmul into its epilogue";
  let description = [{
    The dequantization, bias, activation function and residual that follow an
    `fp8.scaled_matmul` on tensors become its epilogue. A lowering then computes
    them on the accumulator in registers and writes the result once. All
    operations keep their types and their order, so on the CPU the result has
    the same bytes.

    The pass fuses `fp8.dequantize`, whose scales become extra operands; `linalg`
    operations with only parallel loops over the elements of the result; arithmetic
    on tensors; and, between these, `tensor.expand_shape` and
    `tensor.collapse_shape` of dimensions of size 1. Other operands become extra
    operands with their own element type. Broadcasts of them are not materialized,
    and splat constants become constants of the epilogue. A value that several of the
    fused operations use is computed once, so `x * sigmoid(x)` is fused. The epilogue
    ends at a value that any other operation uses, and before a cast that only widens
    the result for an operation that is not fused.

    With `for-kernels` the epilogue also ends where a kernel could not run it:
    at extra operands and results other than f32, bf16 and f16, and at extra
    operands whose dimensions do not become rows, columns and a batch as those
    of the matmul do. If all operations after the first possible end would
    together take longer in the matmul than in a separate kernel, the epilogue
    ends there (`fp8/Analysis/EpilogueCost.h`).

    The init must be filled with zero. A matmul into which nothing is fused gets
    a missed remark (category `fp8`) with the reason. The others get a passed
    remark that says what ended the epilogue.

    ```mlir
    %acc = fp8.scaled_matmul %qx, %qw into %zero maps [...] : ... -> tensor<64x128xf32>
    %y = fp8.dequantize %acc scales(%sx, %sw : ...) into %0
        maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n, 0)>]
        : tensor<64x128xf32> -> tensor<64x128xbf16>
    ```

    becomes

    ```mlir
    %y = fp8.scaled_matmul %qx, %qw into %0
        maps [..., affine_map<(m, n, k) -> (m, 0)>, affine_map<(m, n, k) -> (n, 0)>]
        epilogue(%sx, %sw : tensor<64x1xf32>, tensor<128x1xf32>) {
        ^bb0(%acc: f32, %s: f32, %t: f32):
          %1 = arith.mulf %acc, %s : f32
          %2 = arith.mulf %1, %t : f32
          %3 = arith.truncf %2 : f32 to bf16
          fp8.yield %3 : bf16
        } : ... -> tensor<64x128xbf16>
    ```
  }];
  let options = [
    Option<"maxOps", "max-ops", "int64_t", /*default=*/"128",
           "Largest number of operations in an epilogue">,
    Option<"forKernels", "for-kernels", "bool", /*default=*/"false",
           "Fuse nothing for which convert-fp8-to-gpu has no kernel">
  ];
  let statistics = [
    Statistic<"numFused", "fused", "Number of matmuls that got an epilogue">,
    Statistic<"numOps", "ops", "Number of operations moved into epilogues">,
    Statistic<"numLeft", "left", "Number of matmuls into which nothing was "
              "fused">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def HoistQuantizationsPass
    : Pass<"fp8-hoist-quantizations", "::mlir::ModuleOp"> {
  let summary = "Quantize the weights of called functions in their callers";
  let description = [{
    A model that repeats a layer may have one private function for it, and a call
    for each layer, with its weights. `fp8-quantize-matmul` writes in `fp8.params`
    which arguments of such a function are weights. If all uses of such an argument
    quantize it in the same way (see `fp8-convert-params`), this pass replaces it
    by arguments for the FP8 data and for the scales, and each caller quantizes
    what it passes. There, `fp8-convert-params` and `fp8-fold-weights` find the
    quantization of a parameter or of a constant.

    Arguments that are not replaced keep `fp8.params`.

    ```mlir
    func.func @f(%a: tensor<256x256xbf16> {fp8.param = "a"}) {
      call @layer(%a) : (tensor<256x256xbf16>) -> ()
    func.func private @layer(%w: tensor<256x256xbf16> {fp8.params = ["a"]}) {
      %q, %s = fp8.dynamic_quantize %w into %qi, %si block [128, 128]
          : tensor<256x256xbf16> -> tensor<256x256xf8E4M3FN>, tensor<2x2xf32>
    ```

    becomes

    ```mlir
    func.func @f(%a: tensor<256x256xbf16> {fp8.param = "a"}) {
      %q, %s = fp8.dynamic_quantize %a into %qi, %si block [128, 128]
          : tensor<256x256xbf16> -> tensor<256x256xf8E4M3FN>, tensor<2x2xf32>
      call @layer(%q, %s) : (tensor<256x256xf8E4M3FN>, tensor<2x2xf32>) -> ()
    func.func private @layer(%q: tensor<256x256xf8E4M3FN>, %s: tensor<2x2xf32>) {
    ```
  }];
  let statistics = [
    Statistic<"numHoisted", "hoisted", "Number of arguments that became FP8">
  ];
  let dependentDialects = [
    "::mlir::fp8::Fp8Dialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def LayOutScalesPass : Pass<"fp8-lay-out-scales"> {
  let summary = "Decide in which order scales are stored";
  let description = [{
    Kernels read scales in any order of dimensions. So if a scale of an
    `fp8.scaled_matmul` is the transpose of a constant or an argument, this pass
    removes the transpose and changes the indexing map of the scale. It does not
    change f8E8M0FNU scales, because the instructions that use them need the
    scales of one row next to each other.

    With `groups-first`, the pass changes `fp8.dynamic_quantize` operations that
    compute f32 scales of rows and groups of K, if only matmuls use these
    scales. They then store the scales in the order that kernels for sm_90a read
    without a copy: groups of K are the first dimension, and the scales of each
    group start at a multiple of 16 bytes.

    ```mlir
    %q, %s = fp8.dynamic_quantize %x into %0, %1 block [1, 128]
        : tensor<100x256xbf16> -> tensor<100x256xf8E4M3FN>, tensor<100x2xf32>
    ```

    becomes the following, and each map `(m, k floordiv 128)` of `%s` becomes
    `(k floordiv 128, m)`:

    ```mlir
    %2 = tensor.empty() : tensor<2x100xf32>
    %q, %s = fp8.dynamic_quantize %x into %0, %2 block [1, 128]
        {scale_order = array<i64: 1, 0>}
        : tensor<100x256xbf16> -> tensor<100x256xf8E4M3FN>, tensor<2x100xf32>
    ```
  }];
  let options = [
    Option<"groupsFirst", "groups-first", "bool", /*default=*/"false",
           "Let dynamic quantization write scales with groups of K as the first "
           "dimension">
  ];
  let statistics = [
    Statistic<"numFolded", "folded", "Number of scales whose transpose was "
              "removed">,
    Statistic<"numOrdered", "ordered", "Number of quantizations that write "
              "groups of K first">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::fp8::Fp8Dialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormalizeMatmulsPass : Pass<"fp8-normalize-matmuls"> {
  let summary = "Turn convolutions and similar operations into plain contractions";
  let description = [{
    This pass changes results only by the order in which products are added. It
    rewrites three kinds of operations and leaves all others:

    - A convolution whose windows do not overlap, because its kernel has size 1 or
      the size of its stride, becomes a contraction of the sliced and reshaped
      image. This works for every layout, number of dimensions, and name of the
      operation. If the kernel's positions and the channels are not contiguous in
      memory, the image is transposed once.
    - An operation with several results that are products becomes one operation for
      each result.
    - Several contracted dimensions become one if they are contiguous in both
      operands. They also become one if the operand in which they are not
      contiguous is a parameter, because it is transposed at compile time.

    `fp8-quantize-matmul` recognizes matmuls in the same way, and leaves those that
    it does not rewrite in their original form.

    ```mlir
    %0 = linalg.conv_2d_nchw_fchw {strides = dense<1> : vector<2xi64>}
        ins(%x, %w : tensor<1x256x16x16xbf16>, tensor<128x256x1x1xbf16>)
        outs(%zero : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    ```

    becomes

    ```mlir
    %1 = tensor.collapse_shape %w [[0], [1, 2, 3]]
        : tensor<128x256x1x1xbf16> into tensor<128x256xbf16>
    %0 = linalg.generic {indexing_maps = [
             affine_map<(n, f, h, w, c) -> (n, c, h, w)>,
             affine_map<(n, f, h, w, c) -> (f, c)>,
             affine_map<(n, f, h, w, c) -> (n, f, h, w)>], ...}
        ins(%x, %1 : ...) outs(%zero : ...) { ... }
    ```
  }];
  let statistics = [
    Statistic<"numRewritten", "rewritten", "Operations rewritten">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def NarrowContractionsPass : Pass<"fp8-narrow-contractions"> {
  let summary = "Let f32 contractions read operands before they were widened";
  let description = [{
    Front ends widen bf16 or f16 operands of some contractions to f32, for example
    in attention and `addmm`. Tensor cores multiply the narrow elements exactly and
    add in f32. So if `arith.extf` widened an operand of an f32 contraction, also
    before transposes, broadcasts, reshapes and slices, this pass makes the
    contraction read the narrow elements. An operand that is really f32 stays f32.
    The terms of the sums stay the same [contract_c3].

    If the program multiplies or divides all elements of such an operand by a
    number, such as the scale of attention, the number is applied to the sums
    instead, in the program's order. So each sum is rounded and not each term. An
    init that is not zero is added afterwards.

    Canonicalization removes the operations that are no longer used.

    Before:
    ```mlir
    %0 = linalg.generic {...} ins(%q : tensor<2x64x128xbf16>) outs(%e : ...) {
    ^bb0(%in: bf16, %out: f32):
      %2 = arith.extf %in : bf16 to f32
      %3 = arith.mulf %2, %scale : f32
      linalg.yield %3 : f32
    }
    %1 = linalg.batch_matmul ins(%0, %k : tensor<2x64x128xf32>, tensor<2x128x64xf32>)
        outs(%zeros : tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    ```
    After:
    ```mlir
    %0 = linalg.batch_matmul ins(%q, %k : tensor<2x64x128xbf16>, tensor<2x128x64xf32>)
        outs(%zeros : tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %1 = linalg.generic {...} ins(%0 : tensor<2x64x64xf32>) outs(%e : ...) {
    ^bb0(%in: f32, %out: f32):
      %2 = arith.mulf %in, %scale : f32
      linalg.yield %2 : f32
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def OrderConstantsPass : Pass<"fp8-order-constants"> {
  let summary = "Store constants of matmuls in the layout of GPU kernels";
  let description = [{
    Kernels need K contiguous in both FP8 operands of `fp8.scaled_matmul`. For f32
    scales with one scale per row and group of K, they need the rows contiguous.
    An operand in another layout is copied in every call. This pass copies
    constants once at compile time and changes the indexing maps accordingly.
    Results keep every bit.

    Transposes and reshapes between the constant and the matmul are removed. A
    resource stays a resource, with the name `NAME.ordered`. If the scale of a
    constant is not a constant, it gets a `linalg.transpose`. If the constant
    has other users, both versions are kept.

    Before:
    ```mlir
    %w = arith.constant dense_resource<w> : tensor<256x128xf8E4M3FN>
    %c = fp8.scaled_matmul %a, %w into %zero
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
              affine_map<(m, n, k) -> (m, n)>]
        : tensor<64x256xf8E4M3FN>, tensor<256x128xf8E4M3FN> -> tensor<64x128xf32>
    ```
    After:
    ```mlir
    %w = arith.constant dense_resource<w.ordered> : tensor<128x256xf8E4M3FN>
    %c = fp8.scaled_matmul %a, %w into %zero
        maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
              affine_map<(m, n, k) -> (m, n)>]
        : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xf32>
    ```
  }];
  let statistics = [
    Statistic<"numOperands", "operands",
              "Number of operands that read another constant">,
    Statistic<"numConstants", "constants",
              "Number of constants whose elements were moved">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def QuantizeAttentionPass : Pass<"fp8-quantize-attention"> {
  let summary = "Give fp8.attention FP8 operands";
  let description = [{
    This pass changes numbers. It quantizes q, k and v of each `fp8.attention` in
    bf16 or f16 to f8E4M3FN, with an f32 scale for each row of q, and for each 128
    keys of k and of v, in each batch. A kernel can then quantize rows or blocks
    that it has in registers, without another pass over all tokens. If the chip of
    the module's `fp8.target` has no wgmma, its kernels do not take such scales, and
    there is one for each matrix of rows and columns, that is, one for each head.
    The scale is the smallest power of two that is not below the largest magnitude
    divided by 448 (`fp8.dynamic_quantize`, with an `amax_floor` of 1e-12). Codes are
    as precise with a power of two as with any other scale, because FP8 has an
    exponent, and the division is fast. The attention then multiplies FP8
    [attention_c17]. docs/Numerics.md bounds the additional error [attention_c18],
    [attention_c19].

    If q is put together by `tensor.insert_slice`, as q of two streams is, each part
    is quantized by itself. So the operation that computes a part can quantize it.

    The option `accumulate` becomes the attribute of the operation. With `f32`, sums
    of products with v leave the tensor core after at most 192 keys and are added in
    f32. With `fast`, tensor cores add the products of all keys, which keeps about 13
    bits of each sum.

    An attention that the chip of the module's `fp8.target` does not compute in FP8
    stays as it is, with a missed remark (category `fp8`, name `quantize-attention`).
    A quantized one gets a passed remark.

    Before:
    ```mlir
    %o = fp8.attention %q, %k, %v into %init scale 0.125
        maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, ...]
        : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x64xbf16> -> tensor<8x77x64xbf16>
    ```
    After:
    ```mlir
    %q8, %sq = fp8.dynamic_quantize %q into %0, %1 block [1, 1, -1]
        {amax_floor = 9.99999996E-13 : f32, scale_rounding = #fp8.scale_rounding<pow2_ceil>}
        : tensor<8x77x64xbf16> -> tensor<8x77x64xf8E4M3FN>, tensor<8x77x1xf32>
    %k8, %sk = fp8.dynamic_quantize %k into %2, %3 block [1, 128, -1]
        {amax_floor = 9.99999996E-13 : f32, scale_rounding = #fp8.scale_rounding<pow2_ceil>}
        : tensor<8x99x64xbf16> -> tensor<8x99x64xf8E4M3FN>, tensor<8x1x1xf32>
    ...
    %o = fp8.attention %q8, %k8, %v8
        scales(%sq, %sk, %sv : tensor<8x77x1xf32>, tensor<8x1x1xf32>, tensor<8x1x1xf32>)
        into %init scale 0.125
        maps [affine_map<(h, m, n, d, e) -> (h, m, d)>, ..., affine_map<(h, m, n, d, e) -> (h, m, 0)>,
              affine_map<(h, m, n, d, e) -> (h, n floordiv 128, 0)>, ...]
        : tensor<8x77x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>
        -> tensor<8x77x64xbf16>
    ```
  }];
  let options = [
    Option<"accumulate", "accumulate", "std::string", /*default=*/"\"f32\"",
           "f32 or fast: how products with v are added on tensor cores">
  ];
  let statistics = [
    Statistic<"numQuantized", "quantized", "Number of attentions in FP8">,
    Statistic<"numLeft", "left", "Number of attentions left in bf16 or f16">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def QuantizeInEpiloguePass : Pass<"fp8-quantize-in-epilogue"> {
  let summary = "Move the quantization of a matmul's result into its epilogue";
  let description = [{
    If the result of an `fp8.scaled_matmul` with an epilogue is only used by an
    `fp8.dynamic_quantize` whose scales belong to groups of neighbors in a row,
    the epilogue ends in `fp8.row_quantize`, and the matmul has the codes and
    the scales as its results. The bytes are the same [matmul_c16], but the
    result in high precision is never stored. If it is only used by an
    `fp8.quantize` with one scale for the whole tensor, the epilogue ends in
    `fp8.row_encode`, and the scale becomes its last operand [matmul_c19].

    ```mlir
    %y = fp8.scaled_matmul %a, %b into %0 maps [...] epilogue {
      ^bb0(%acc: f32):
        %t = arith.truncf %acc : f32 to bf16
        fp8.yield %t : bf16
      } : ... -> tensor<64x256xbf16>
    %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128]
        : tensor<64x256xbf16> -> tensor<64x256xf8E4M3FN>, tensor<64x2xf32>
    ```

    becomes

    ```mlir
    %q, %s = fp8.scaled_matmul %a, %b into %qi, %si
        maps [..., affine_map<(m, n, k) -> (m, n floordiv 128)>] epilogue {
      ^bb0(%acc: f32):
        %t = arith.truncf %acc : f32 to bf16
        %code, %scale = fp8.row_quantize %t group 128 : bf16 -> f8E4M3FN, f32
        fp8.yield %code, %scale : f8E4M3FN, f32
      } : ... -> tensor<64x256xf8E4M3FN>, tensor<64x2xf32>
    ```

    With `for-kernels`, the pass does this only if a kernel can compute it and it
    saves time (`fp8/Analysis/EpilogueCost.h`). The value has to be bf16 or f16,
    and the format f8E4M3FN or f8E5M2.

    - If scales are computed, the kernel has to be one on wgmma. No operand of the
      matmul may be decoded. The groups have 32, 64 or 128 columns and divide the
      number of columns, which is known. The result has more than 128 rows. If
      sums are promoted, the epilogue must not read an operand of the result's
      shape, such as a gate.
    - If the scale is given, it has to be f32 or bf16, and the kernel may also be
      one on `mma.sync`. A result that may have more than 128 rows must not come
      from two right-hand sides with scales. On wgmma, its epilogue must not read
      an operand of the result's shape if sums are promoted.

    The passed remark `quantize-in-epilogue` (category `fp8`) names the group, or
    `given` for a given scale. A quantization of a matmul's result that stays gets
    a missed remark with the reason. A scale for a whole row is such a reason,
    because a tile has only a part of a row.
  }];
  let options = [
    Option<"forKernels", "for-kernels", "bool", /*default=*/"false",
           "Fuse nothing for which convert-fp8-to-gpu has no kernel">,
    Option<"onWgmma", "on-wgmma", "bool", /*default=*/"true",
           "The kernels are those on wgmma, not those on mma.sync">
  ];
  let statistics = [
    Statistic<"numFused", "fused", "Number of quantizations moved">
  ];
  let dependentDialects = ["::mlir::fp8::Fp8Dialect"];
}

def PairMatmulsPass : Pass<"fp8-pair-matmuls"> {
  let summary = "Make one operation of two matmuls with one left-hand side";
  let description = [{
    If the epilogue of an `fp8.scaled_matmul` reads the result of another one
    with the same left-hand side, and nothing else reads that result, both
    become one operation with two right-hand sides [matmul_c18]. This is how the
    MLP of a Llama layer begins: `silu(x * gate) * (x * up)`. The kernel computes
    both sums of an element in one tile, and stores neither of the two products.

    ```mlir
    %u = fp8.scaled_matmul %x, %up into %0 maps [...] epilogue {...}
    %g = fp8.scaled_matmul %x, %gate into %1 maps [...]
        epilogue(%u : tensor<64x256xbf16>) {...}
    ```

    becomes

    ```mlir
    %g = fp8.scaled_matmul %x, %gate and(%up : tensor<256x512xf8E4M3FN>) into %1
        maps [...] epilogue {
      ^bb0(%first: f32, %second: f32):
        ...
      }
    ```

    The right-hand sides must have the same types and maps. Both operations must
    have an epilogue and the same `accumulate`, and neither may quantize its result.
    With `for-kernels`, either both operands must be FP8 or none, and one kernel
    must be expected to be faster than two (`fp8/Analysis/EpilogueCost.h`): the
    result has more than 128 rows and, if sums are not promoted, is not quantized in
    groups of more than 64 columns.

    The remark `pair-matmuls` (category `fp8`) is passed, or missed with the
    reason, for each matmul whose epilogue is the only reader of the result of
    another one.
  }];
  let options = [
    Option<"forKernels", "for-kernels", "bool", /*default=*/"false",
           "Pair nothing for which convert-fp8-to-gpu has no kernel on sm_90a">
  ];
  let statistics = [
    Statistic<"numPaired", "paired", "Number of pairs">
  ];
  let dependentDialects = ["::mlir::fp8::Fp8Dialect"];
}

def QuantizeMatmulPass : Pass<"fp8-quantize-matmul"> {
  let summary = "Rewrite bf16 matmuls to quantize, scaled FP8 matmul, dequantize";
  let description = [{
    This pass changes results, because it rounds operands to FP8.

    It rewrites contractions of bf16, f16 or f32 tensors that have a weight as one
    operand. A weight is a constant, a resource, a global or a function argument.
    The pass recognizes a contraction by its indexing maps and its body, never by
    its name. It looks through transposes, broadcasts, unit reshapes, casts and
    scales that the program already applies. A contraction that is not rewritten
    gets a missed remark (category `fp8`) with a reason code and a suggestion.

    The recipe of a matmul is its attribute `fp8.recipe`. Without one it is that of
    its function, then that of its module, then the options of this pass. A matmul
    with `fp8.keep`, or in a function with it, is left alone.

    ```mlir
    %0 = linalg.matmul ins(%x, %w : tensor<64x256xbf16>, tensor<256x128xbf16>)
                       outs(%zero : tensor<64x128xf32>) -> tensor<64x128xf32>
    ```

    becomes with `recipe=block`

    ```mlir
    %qx, %sx = fp8.dynamic_quantize %x into %0, %1 block [1, 128] : ...
    %qw, %sw = fp8.dynamic_quantize %w into %2, %3 block [128, 128] : ...
    %acc = fp8.scaled_matmul %qx scale(%sx : ...), %qw scale(%sw : ...)
        into %zero maps [...] : ...
    ```

    With `when=faster`, a matmul stays as it is unless FP8 is predicted to save more
    than 3% of its time, after the time to quantize its operands. The prediction
    needs a target whose kernels were measured (sm_90a). Matmuls that share a
    quantization share its time. The remark and the report have the predicted times.
    If the number of rows of the activation is only known at run time, there are
    predictions for 1 to 8192 rows, and the matmul stays as it is if FP8 does not
    save time for any of these numbers. A matmul is quantized without a prediction
    if it has the attribute `fp8.recipe` itself, if its recipe is weight-only, if
    another size is unknown, or if an operand is in FP8 already.

    Convolutions that are matmuls, operations with several results that are
    products, and matmuls with several contracted dimensions are first rewritten as
    `fp8-normalize-matmuls` does it.

    The pass also runs on a single function, for compilers that have no module. The
    options `report` and `expose-matmuls` need a module.

    With `expose-matmuls`, each rewritten matmul adds two results to its function,
    in program order: the result of the original operation on the same inputs, and
    the FP8 result. This applies to public functions that the module does not call.

    With `report=FILE`, the pass writes what happened to each matmul as JSON.
  }];
  let options = [
    Option<"recipe", "recipe", "std::string", /*default=*/"\"block\"",
           "cast, tensor, tensor-static, row, block, group64, mx, or "
           "weight-only:NAME">,
    Option<"actBlock", "act-block", "std::string", /*default=*/"\"\"",
           "Override: rows x K of an activation scale, e.g. 1x128; -1 is the "
           "whole dimension">,
    Option<"weightBlock", "weight-block", "std::string", /*default=*/"\"\"",
           "Override: channels x K of a weight scale, e.g. 128x128">,
    Option<"format", "format", "std::string", /*default=*/"\"\"",
           "Override: FP8 type of both operands, e.g. f8E5M2">,
    Option<"actFormat", "act-format", "std::string", /*default=*/"\"\"",
           "Override: FP8 type of activations">,
    Option<"weightFormat", "weight-format", "std::string", /*default=*/"\"\"",
           "Override: FP8 type of weights">,
    Option<"scaleType", "scale-type", "std::string", /*default=*/"\"\"",
           "Override: f32, bf16 or f8E8M0FNU">,
    Option<"scaleRounding", "scale-rounding", "std::string", /*default=*/"\"\"",
           "Override: nearest, pow2_ceil or pow2_nearest">,
    Option<"amaxFloor", "amax-floor", "double", /*default=*/"-1.0",
           "Override: lower limit of amax; -1 keeps that of the recipe">,
    Option<"division", "division", "std::string", /*default=*/"\"\"",
           "Override: ieee or reciprocal">,
    Option<"overflow", "overflow", "std::string", /*default=*/"\"\"",
           "Override: saturate or nan">,
    Option<"accumulate", "accumulate", "std::string", /*default=*/"\"\"",
           "Override: f32 or fast">,
    Option<"actScale", "act-scale", "std::string", /*default=*/"\"\"",
           "Activation scale of tensor-static for matmuls without "
           "fp8.act_scale, a number">,
    Option<"preset", "preset", "std::string", /*default=*/"\"\"",
           "Include and exclude patterns of a known model, e.g. qwen-image">,
    ListOption<"include", "include", "std::string",
               "Quantize weights with these names: substrings or globs, "
               "loc:PATTERN for locations">,
    ListOption<"exclude", "exclude", "std::string",
               "Do not quantize weights with these names">,
    ListOption<"policy", "policy", "std::string",
               "Ordered +PATTERN and -PATTERN after preset, include and "
               "exclude; the last match decides">,
    Option<"allowBF16Product", "allow-bf16-product", "bool", /*default=*/"false",
           "Also rewrite matmuls whose products the program rounds before the "
           "sum">,
    Option<"matrixVector", "matvec", "bool", /*default=*/"false",
           "Also rewrite matrix-vector products">,
    Option<"twoActivations", "two-activations", "bool", /*default=*/"false",
           "Also rewrite matmuls of two computed tensors, such as attention "
           "scores">,
    Option<"minK", "min-k", "int64_t", /*default=*/"16",
           "Do not rewrite matmuls with a smaller static K">,
    Option<"minN", "min-n", "int64_t", /*default=*/"8",
           "Do not rewrite matmuls whose weight has fewer channels">,
    Option<"target", "target", "std::string", /*default=*/"\"\"",
           "Refuse matmuls that this GPU (e.g. sm_90a) or library (cublaslt) "
           "cannot run">,
    Option<"when", "when", "std::string", /*default=*/"\"always\"",
           "always; or faster, which skips matmuls that are predicted not to be "
           "faster in FP8 on the target">,
    Option<"badInput", "bad-input", "std::string", /*default=*/"\"error\"",
           "How to treat a matmul whose weight was elided from the file: error "
           "or refuse">,
    Option<"exposeMatmuls", "expose-matmuls", "bool", /*default=*/"false",
           "Add the original and the FP8 result of each matmul to the results "
           "of its public function">,
    Option<"report", "report", "std::string", /*default=*/"\"\"",
           "Write a JSON report to this file">,
    Option<"summary", "summary", "bool", /*default=*/"false",
           "Warn if no matmul becomes FP8, and let the tool print how many do; "
           "the pipelines set this option">
  ];
  let statistics = [
    Statistic<"numFound", "found", "Matmuls and convolutions found">,
    Statistic<"numRewritten", "rewritten", "Matmuls rewritten to FP8">,
    Statistic<"numRefused", "refused", "Matmuls left as they are">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::fp8::Fp8Dialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // FP8_TRANSFORMS_PASSES_TD
