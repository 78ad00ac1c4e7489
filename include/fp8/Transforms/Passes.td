//===- Passes.td - Tensor to tensor passes --------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes from tensors to tensors.
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
           "File to which the parameters are written as JSON">
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

def DecomposeNamedOpsPass : Pass<"fp8-decompose-named-ops"> {
  let summary = "Decompose operations that have no lowering to loops";
  let description = [{
    Front ends make operations that cannot be bufferized or cannot be lowered to
    loops. This pass applies MLIR's decompositions to them:

    | operation | becomes |
    |---|---|
    | `linalg.softmax` | maximum, exponential, sum and division |
    | `linalg.pack`, `linalg.unpack` | pad, transpose, reshape and slice |
    | `linalg.winograd_*` | loops around matmuls |
    | `tensor.concat` | slices of one tensor |
    | `tensor.pad` of a tensor without elements | `linalg.fill` |
    | `tensor.gather` | a `linalg.generic` that extracts elements |
    | `tensor.bitcast` | `arith.bitcast` |
    | `tensor.splat` | `linalg.fill` |
    | named `linalg` operations on complex numbers | `linalg.generic` |
    | `tensor.reshape` by a constant or a `tensor.from_elements` | `tensor.collapse_shape`, `tensor.expand_shape` |
    | a `dense_resource` constant without dimensions | a `dense` constant |

    Before:
    ```mlir
    %s = linalg.softmax dimension(1) ins(%x : tensor<8x32xf32>)
        outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
    ```
    After: two reductions and two elementwise `linalg.generic` operations.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
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

def ExpandScalarOpsPass : Pass<"fp8-expand-scalar-ops"> {
  let summary = "Expand scalar operations that have no lowering";
  let description = [{
    These operations on scalars have no lowering for CPUs or for kernels:

    | operation | becomes |
    |---|---|
    | `math.isinf`, `math.isnormal` | comparisons of the magnitude |
    | `math.clampf` | `arith.minimumf`, `arith.maximumf` |
    | `math.sincos` | `math.sin`, `math.cos` |
    | `math.ipowi` | a loop of squares; with a negative exponent, the power of 1 or -1 is 1 or -1, and all others are 0 |

    ```mlir
    %0 = math.isinf %x : f32
    ```

    becomes

    ```mlir
    %inf = arith.constant 0x7F800000 : f32
    %a = math.absf %x : f32
    %0 = arith.cmpf oeq, %a, %inf : f32
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::scf::SCFDialect"];
}

def DecomposeTMTensorPass : Pass<"fp8-decompose-tm-tensor"> {
  let summary = "Turn attention and topk of torch-mlir into other operations";
  let description = [{
    This pass works on tensors. `tm_tensor.attention` becomes two contractions with
    sums in f32 (in f64 for operands of f64), and between them a softmax in f32:
    scale, mask, maximum of a row, exponentials, sum, division. So later passes
    handle its contractions like all other matmuls. `tm_tensor.topk` becomes a
    `tm_tensor.sort` of inputs and outputs, and slices of the result. The pass has
    to run before matmuls are quantized.

    Before:
    ```mlir
    %0 = tm_tensor.attention ins(%q, %k, %v : tensor<6x7x16xbf16>, tensor<6x9x16xbf16>, tensor<6x9x16xbf16>)
        outs(%init : tensor<6x7x16xbf16>) -> tensor<6x7x16xbf16>
    ```
    After:
    ```mlir
    %scores = linalg.generic ins(%q, %k : tensor<6x7x16xbf16>, tensor<6x9x16xbf16>)
        outs(%zeros : tensor<6x7x9xf32>) {...} -> tensor<6x7x9xf32>
    ...
    %weights = linalg.generic ins(%powers, %sum : tensor<6x7x9xf32>, tensor<6x7xf32>) {...} -> tensor<6x7x9xbf16>
    %sums = linalg.generic ins(%weights, %v : tensor<6x7x9xbf16>, tensor<6x9x16xbf16>)
        outs(%zeros2 : tensor<6x7x16xf32>) {...} -> tensor<6x7x16xf32>
    %0 = linalg.generic ins(%sums : tensor<6x7x16xf32>) {...} -> tensor<6x7x16xbf16>
    ```
  }];
  let statistics = [
    Statistic<"numDecomposed", "decomposed",
              "Number of operations decomposed">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect", "::mlir::fp8::tm_tensor::TMTensorDialect"
  ];
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
    any operations. It recognizes

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
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"\"",
           "Fuse only attention for which this chip has a kernel; without a chip, "
           "fuse all">
  ];
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

def FuseDequantizePass : Pass<"fp8-fuse-dequantize"> {
  let summary = "Decode a weight inside its matmul";
  let description = [{
    A contraction of linalg whose operand comes from an `fp8.dequantize` becomes
    a `linalg.generic` that reads the FP8 data and the scales and dequantizes
    each element where it is multiplied, with the same roundings. For kernels
    that decode weights in registers (`convert-fp8-to-gpu`); loops that run it
    as it stands decode each element many times.

    ```mlir
    %w = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %0
        maps [affine_map<(n, k) -> (n floordiv 128, k floordiv 128)>]
        : tensor<512x256xf8E4M3FN> -> tensor<512x256xbf16>
    %y = linalg.matmul indexing_maps = [...] ins(%x, %w : ...) outs(%1 : ...)
    ```

    becomes

    ```mlir
    %y = linalg.generic {indexing_maps = [
             affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
             affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
             affine_map<(m, n, k) -> (m, n)>], ...} ins(%x, %q, %s : ...) {
    ^bb0(%a: bf16, %b: f8E4M3FN, %scale: f32, %acc: bf16):
      %2 = fp8.cast %b : f8E4M3FN to f32
      %3 = arith.mulf %2, %scale : f32
      %4 = arith.truncf %3 : f32 to bf16
      %5 = arith.mulf %a, %4 : bf16
      %6 = arith.addf %acc, %5 : bf16
      linalg.yield %6 : bf16
    }
    ```
  }];
  let statistics = [
    Statistic<"numFused", "fused", "Number of matmuls that decode an operand">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::linalg::LinalgDialect"
  ];
}

def FuseElementwisePass : Pass<"fp8-fuse-elementwise"> {
  let summary = "Fuse elementwise linalg operations into their users";
  let description = [{
    Every operation that is not fused becomes a kernel that reads and writes
    memory. This pass is `linalg-fuse-elementwise-ops` with a cost rule. An
    element that is read once is computed where it is read. An element that is
    read several times is computed there only if that is cheap, and never in a
    contraction. An operation with several users is copied into each of them if
    they then move fewer bytes and compute little more. For example, a softmax of
    three passes reads its input three times and writes only its result. Run this
    pass after `fp8-fuse-epilogue`, which needs the operations after a matmul
    unfused.

    Every operation still rounds to its type, if `fp8-keep-roundings` runs before
    casts fold.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def FuseEpiloguePass : Pass<"fp8-fuse-epilogue"> {
  let summary = "Move what follows a scaled matmul into its epilogue";
  let description = [{
    The dequantization, bias, activation and residual that follow an
    `fp8.scaled_matmul` on tensors become its epilogue. A lowering then computes them
    on the accumulator in registers and writes the result once. All operations keep
    their types and their order, so on the CPU the result has the same bytes.

    The pass fuses `fp8.dequantize`, whose scales become extra operands; `linalg`
    operations with only parallel loops over the elements of the result; arithmetic
    on tensors; and, between these, `tensor.expand_shape` and
    `tensor.collapse_shape` of dimensions of size 1. Other operands become extra
    operands with their own element type. Broadcasts of them are not materialized,
    and splat constants become constants of the epilogue. A value that several of the
    fused operations use is computed once, so `x * sigmoid(x)` is fused. The epilogue
    ends at a value that any other operation uses, and before a cast that only widens
    the result for an operation that is not fused.

    The init has to be filled with zero. Matmuls from which nothing is fused get
    a missed remark (category `fp8`) with the reason, others a passed remark with
    what ended the epilogue.

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
           "Most operations that an epilogue gets">
  ];
  let statistics = [
    Statistic<"numFused", "fused", "Number of matmuls that got an epilogue">,
    Statistic<"numOps", "ops", "Number of operations moved into epilogues">,
    Statistic<"numLeft", "left", "Number of matmuls from which nothing was "
              "fused">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def InlineGlobalsPass : Pass<"fp8-inline-globals", "::mlir::ModuleOp"> {
  let summary = "Replace loads of ml_program globals by their values";
  let description = [{
    Compiled programs have no state between calls, so every global must be a
    constant. If an operation stores to a global, or if its value is not in the
    module, each use is an error. Globals without uses are erased.

    Before:
    ```mlir
    ml_program.global private @b(dense<1.0> : tensor<8xf32>) : tensor<8xf32>
    %b = ml_program.global_load_const @b : tensor<8xf32>
    ```
    After:
    ```mlir
    %b = arith.constant dense<1.0> : tensor<8xf32>
    ```
  }];
  let statistics = [
    Statistic<"numInlined", "inlined", "Number of loads replaced">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
}

def GuardDivisionsPass : Pass<"fp8-guard-divisions"> {
  let summary = "Make integer divisions by zero harmless";
  let description = [{
    If the divisor of an integer division or remainder is zero at run time, the
    operation divides by 1 instead. MLIR does not define the result of a division by
    zero, but on a CPU it ends the process. Usually the result is not even used: to
    infer a dimension, front ends divide by the sizes of a tensor, which may be
    empty. Divisions by constants stay unchanged.

    Before:
    ```mlir
    %q = arith.divsi %a, %b : index
    ```
    After:
    ```mlir
    %isZero = arith.cmpi eq, %b, %c0 : index
    %divisor = arith.select %isZero, %c1, %b : index
    %q = arith.divsi %a, %divisor : index
    ```
  }];
  let statistics = [
    Statistic<"numGuarded", "num-guarded", "Number of guarded divisions">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def KeepRoundingsPass : Pass<"fp8-keep-roundings"> {
  let summary = "Keep roundings that emulation would let fold";
  let description = [{
    Two passes of MLIR compute bf16 and FP8 arithmetic in f32:
    `arith-emulate-unsupported-floats` and `math-extend-to-supported-types`. They
    mark the conversions that they add with `fastmath<contract>`, which allows
    canonicalization to drop the rounding between two operations of one body. Then
    results would depend on which operations share a body, and so on fusion. This
    pass removes the flag, so every operation rounds to its type.

    ```mlir
    %1 = arith.truncf %0 fastmath<contract> : f32 to bf16
    %2 = arith.extf %1 fastmath<contract> : bf16 to f32
    ```

    becomes

    ```mlir
    %1 = arith.truncf %0 : f32 to bf16
    %2 = arith.extf %1 : bf16 to f32
    ```
  }];
  let statistics = [
    Statistic<"numKept", "kept", "Number of conversions that cannot fold now">
  ];
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
    constant is no constant, it gets a `linalg.transpose`. If the constant has
    other users, both versions are kept.

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

def OrderReductionLoopsPass : Pass<"fp8-order-reduction-loops"> {
  let summary = "Make a contiguous parallel loop the innermost of reductions";
  let description = [{
    The innermost loop of a lowered `linalg.matmul` is its sum. LLVM cannot
    vectorize this loop, because that would reorder a floating-point sum. This
    pass makes the loop over N the innermost one, so that the loop computes a row
    of sums in parallel. Results keep every bit, because the order of the reduction
    loops does not change.

    An operation is left alone if an operand is not contiguous along the loop
    that would become the innermost one, or if the operation does not have exactly
    one init.

    ```mlir
    %c = linalg.matmul ins(%a, %b : tensor<4x8xbf16>, tensor<8x16xbf16>)
        outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    ```

    becomes a `linalg.generic` with the loops (m, k, n).
  }];
}

def PrepareForDevicePass : Pass<"fp8-prepare-for-device"> {
  let summary = "Move accesses to elements of tensors from the host to kernels";
  let description = [{
    In these programs tensors are device memory. Operations with which the host
    would access single elements become linalg operations, which become kernels:

    | before | after |
    |---|---|
    | `tensor.from_elements`, `tensor.insert` | `linalg.fill` of a slice |
    | `tensor.pad`, `tensor.generate` | `linalg.generic`, `linalg.fill`, a slice |
    | a scalar that is computed from `tensor.extract` | the same computation in the body of the linalg operation that uses it |
    | a splat constant that is an init, or has 4 KiB or more | `linalg.fill` |
    | an argument that is an init and is not read | `tensor.empty` |
    | a slice whose offset is an element of a tensor | a `linalg.generic` that gathers it |
    | a matmul whose result is written to such a slice | a matmul with its own result, and a copy |

    Before:
    ```mlir
    %v = tensor.extract %t[] : tensor<f32>
    %y = linalg.fill ins(%v : f32) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
    ```
    After:
    ```mlir
    %y = linalg.generic {...} outs(%0 : tensor<8xf32>) {
    ^bb0(%out: f32):
      %v = tensor.extract %t[] : tensor<f32>
      linalg.yield %v : f32
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::bufferization::BufferizationDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
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

def SeparateDestinationsPass : Pass<"fp8-separate-destinations"> {
  let summary = "Give each operation its own destination tensor";
  let description = [{
    Common subexpression elimination leaves one `tensor.empty` of each type and
    one zero-filled tensor of each shape in a function, and all operations write
    into them. Bufferization has to find out that all writes except one need other
    memory. It compares every write with every read for each of them, so its time
    grows with the cube of the length of a function.

    After this pass, at most `max-users` consecutive users share a `tensor.empty`.
    That is enough to reuse memory whose contents are no longer needed. Each user
    that adds to a filled tensor gets its own fill. A user that overwrites all of
    the filled tensor gets the `tensor.empty`. If several operations add to another
    tensor, all except the last get a copy, as bufferization would make it. Run this
    pass after the last pass that merges equal operations.

    ```mlir
    %e = tensor.empty() : tensor<4x8xf32>
    %z = linalg.fill ins(%c : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
    %0 = linalg.matmul ins(%a, %b : ...) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
    %1 = linalg.matmul ins(%a, %c : ...) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
    ```

    becomes with `max-users=1`

    ```mlir
    %e0 = tensor.empty() : tensor<4x8xf32>
    %z0 = linalg.fill ins(%c : f32) outs(%e0 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %0 = linalg.matmul ins(%a, %b : ...) outs(%z0 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %e1 = tensor.empty() : tensor<4x8xf32>
    %z1 = linalg.fill ins(%c : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %1 = linalg.matmul ins(%a, %c : ...) outs(%z1 : tensor<4x8xf32>) -> tensor<4x8xf32>
    ```
  }];
  let options = [
    Option<"maxUsers", "max-users", "unsigned", /*default=*/"8",
           "Most users of one tensor.empty">
  ];
  let statistics = [
    Statistic<"numSeparated", "separated",
              "Number of destinations that are no longer shared">
  ];
  let dependentDialects = [
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def SplitComplexPass : Pass<"fp8-split-complex", "::mlir::ModuleOp"> {
  let summary = "Replace complex numbers by their real and imaginary parts";
  let description = [{
    Every complex number becomes two real numbers, and every tensor of complex
    numbers becomes two tensors. This includes constants, resources, slices,
    reshapes, `linalg.generic` operations and loops. Run
    `fp8-decompose-named-ops` and `convert-complex-to-standard` first, so that the
    only operations on complex numbers are `complex.create`, `complex.re` and
    `complex.im`.

    Arguments and results of functions become tensors of pairs, with one more
    dimension of size 2 at the end. The bytes are the same, and `view_as_real` of
    torch makes such a tensor without a copy. An operation that cannot be split is
    an error.

    Before:
    ```mlir
    func.func @f(%x: tensor<8xcomplex<f32>>) -> tensor<8xf32> {
      %r = linalg.generic {...} ins(%x : tensor<8xcomplex<f32>>) ... {
      ^bb0(%z: complex<f32>, %out: f32):
        %a = complex.re %z : complex<f32>
        %b = complex.im %z : complex<f32>
        %s = arith.addf %a, %b : f32
        linalg.yield %s : f32
      }
    ```
    After:
    ```mlir
    func.func @f(%x: tensor<8x2xf32>) -> tensor<8xf32> {
      %re = tensor.extract_slice %x[0, 0] [8, 1] [1, 1]
      %im = tensor.extract_slice %x[0, 1] [8, 1] [1, 1]
      %r = linalg.generic {...} ins(%re, %im : ...) ... {
      ^bb0(%a: f32, %b: f32, %out: f32):
        %s = arith.addf %a, %b : f32
        linalg.yield %s : f32
      }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::complex::ComplexDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def VerifyLiteralsPass : Pass<"fp8-verify-literals"> {
  let summary = "Check that 8-bit float literals are finite";
  let description = [{
    This pass changes nothing. `arith.constant dense<500.0> : tensor<4xf8E4M3FN>`
    parses without an error but holds NaN, because the largest value of the type is
    448. This pass reports such literals at their operations, and also literals that
    are NaN or infinite on purpose. The bytes of resources are not literals.
    `fp8-quantize-matmul` checks the operands of matmuls itself; this pass checks all
    operations.

    ```
    error: expected finite 'f8E4M3FN' literals, got NaN at [1, 2]
    ```
  }];
}

def VerifyResourcesPass : Pass<"fp8-verify-resources"> {
  let summary = "Check that resources hold the elements of their types";
  let description = [{
    This pass changes nothing. It reports an error at the first operation with a
    `dense_resource` whose bytes are missing or whose number of bytes does not fit
    the type.

    ```
    error: expected resource 'w' to hold 64 bytes for 'tensor<4x4xf32>', got 32: export it again
    ```
  }];
}

#endif // FP8_TRANSFORMS_PASSES_TD
