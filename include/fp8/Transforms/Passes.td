//===- Passes.td - Tensor to tensor passes --------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes from tensors to tensors, in alphabetical order.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_PASSES_TD
#define FP8_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertParamsPass : Pass<"fp8-convert-params", "::mlir::ModuleOp"> {
  let summary = "Pass weights that are arguments as FP8 data and scales";
  let description = [{
    A function argument with `fp8.param = "name"`, all of whose uses quantize it
    in the same way (`fp8.dynamic_quantize` or `fp8.cast`, also through casts,
    reshapes and transposes), becomes two arguments: the FP8 data in the shape
    of the argument, and behind it the scales. Both keep `fp8.param` and get
    `fp8.param_part`, `fp8.block_shape` and `fp8.original_type`. So the program
    no longer quantizes its weights each time it runs, and its caller passes
    half the bytes.

    Changes the signature of functions. A function that the module refers to is
    left alone, as is a parameter that something else reads, or that is
    quantized in different ways; a missed remark (category `fp8`) says why.

    With `manifest=FILE`, writes what became of each parameter as JSON, for the
    tool that converts the checkpoint: docs/Manifest.md.

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
  let summary = "Take apart operations that no loop nest computes";
  let description = [{
    Applies upstream's decompositions to what front ends make and neither
    bufferization nor a lowering to loops takes:

    | operation | becomes |
    |---|---|
    | `linalg.softmax` | maximum, exponential, sum and division |
    | `linalg.pack`, `linalg.unpack` | pad, transpose, reshape and slice |
    | `linalg.winograd_*` | loops around matmuls |
    | `tensor.concat` | slices of one tensor |
    | `tensor.gather` | a `linalg.generic` that extracts elements |
    | `tensor.bitcast` | `arith.bitcast` |
    | `tensor.splat` | `linalg.fill` |
    | named `linalg` operations on complex numbers | `linalg.generic` |
    | `tensor.reshape` by a constant or a `tensor.from_elements` | `tensor.collapse_shape`, `tensor.expand_shape` |

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
  let summary = "Take fp8.dynamic_quantize apart";
  let description = [{
    `fp8.dynamic_quantize` on tensors becomes `fp8.amax`, `fp8.compute_scale`
    and `fp8.quantize`, with the same bytes [quantize_c3]: for a target that has
    a better kernel for one of the three, or to share an amax.

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
              "Number of operations taken apart">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def FoldTransposesPass : Pass<"fp8-fold-transposes"> {
  let summary = "Let contractions read what was transposed where it lies";
  let description = [{
    Kernels read both operands of a matmul along K or along rows, so a transposed
    copy in front of one only costs time: front ends transpose every weight and the
    keys of attention. An operand that a `linalg.transpose`, or a `linalg.generic`
    that only permutes, makes is replaced by what was transposed, and the indexing
    maps follow; a named operation becomes a `linalg.contract`. A
    `tensor.collapse_shape` between them goes first, where the dimensions that it
    joins lie together in the source, too.

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
  let summary = "Expand scalar operations that neither CPUs nor kernels have";
  let description = [{
    In the bodies of loops:

    | operation | becomes |
    |---|---|
    | `math.isinf`, `math.isnormal` | comparisons of the magnitude |
    | `math.clampf` | `arith.minimumf`, `arith.maximumf` |
    | `math.sincos` | `math.sin`, `math.cos` |
    | `math.ipowi` | a loop of squares; with a negative exponent 1 and -1 stay units and the rest becomes 0 |

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
    On tensors. `tm_tensor.attention` becomes two contractions, whose sums are f32
    (f64 for operands of f64), around a softmax in f32: scale, mask, maximum of a
    row, powers, sum, division. So its contractions are matmuls like all others.
    `tm_tensor.topk` becomes a `tm_tensor.sort` of inputs and outputs, and slices
    of the result. Runs before matmuls are quantized.

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
              "Number of operations taken apart">
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
    Folds `fp8.dynamic_quantize`, `fp8.quantize`, `fp8.cast`, `fp8.amax` and
    `fp8.compute_scale` of constants into constants, with the bytes that the
    operations would compute. Constants are `dense` (a splat stays a splat),
    `dense_resource`, values of immutable `ml_program` globals, and fills, also
    through `tensor.cast`, `tensor.expand_shape`, `tensor.collapse_shape`, static
    `tensor.extract_slice` and transposes, which are carried out on the FP8
    data.

    The data of a `dense_resource` weight `w` becomes the resource `w.fp8`, its
    scales the resource `w.scale` or a `dense` constant where they are small.
    What only the folded operations used is erased, so the printed file shrinks
    to about half of its weights. A weight that several operations, also of
    several functions, quantize in the same way is quantized once.

    A resource without data, or of the wrong size, is an error and leaves the
    module as it was.

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
    Every operation left alone is a kernel that reads and writes memory.
    `linalg-fuse-elementwise-ops` with a rule about what is worth it: an element
    that is read once is computed where it is read; one that is read several
    times only if that is cheap, and never in a contraction. An operation with
    several users is copied into each if they then move fewer bytes and compute
    little more: a softmax of three passes reads its input three times, and
    writes its result. Run it after `fp8-fuse-epilogue`, which finds what follows
    a matmul.

    Every operation still rounds as its type says, provided that
    `fp8-keep-roundings` runs before casts fold.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def FuseEpiloguePass : Pass<"fp8-fuse-epilogue"> {
  let summary = "Move what follows a scaled matmul into its epilogue";
  let description = [{
    The dequantization, bias, activation and residual that follow an
    `fp8.scaled_matmul` on tensors become its epilogue, so that a lowering does
    them on the accumulator in registers and writes the result once. Every
    operation keeps its type and its place in the order: on the CPU the result
    has the same bytes.

    What is fused: `fp8.dequantize`, whose scales become extra operands;
    `linalg` operations with parallel loops only over the elements of the
    result, and arithmetic on tensors; `tensor.expand_shape` and
    `tensor.collapse_shape` of dimensions of size 1 between them. Their other
    operands become extra operands in their own element type, broadcasts of them
    are not materialized, and splat constants become constants of the epilogue.
    A value that several of them use is computed once: `x * sigmoid(x)` is
    fused. Values that anything else uses end the epilogue, as does what only
    widens the result for something that is not fused.

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
    Programs keep no state from one call to the next, so a global is a constant.
    One that something stores to, and one whose value is not in the module, is
    an error where it is used; globals without uses vanish.

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
  let summary = "Keep integer divisions by zero from ending the process";
  let description = [{
    Integer divisions and remainders whose divisor may be zero divide by 1
    instead where it is zero. IR gives such a division no meaning, but a CPU
    ends the process, for a result that mostly nobody uses: a front end that
    works out a free dimension divides by the sizes of a tensor, which may be
    empty. Divisors that are constants stay.

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
    The passes that do bf16 and FP8 arithmetic in f32
    (`arith-emulate-unsupported-floats`, `math-extend-to-supported-types`) mark
    the conversions that they add with `fastmath<contract>`, so that
    canonicalization drops the rounding between two operations of one body.
    Results would then depend on which operations share a body, that is on
    fusion. Without the flag every operation rounds, as its type says.

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
  let summary = "Make plain contractions of convolutions and the like";
  let description = [{
    Keeps numbers but for the order in which products are added.

    A convolution whose windows do not overlap, because its kernel is 1 or as
    long as its stride, becomes a contraction of the image, sliced and reshaped:
    in every layout, with any number of dimensions, and whatever its name. Where
    places of the kernel and channels are not one run in memory, the image is
    transposed once.

    An operation with several products as results becomes one for each result.

    Several contracted dimensions become one where both operands have them in
    one run, or where the other operand is a parameter, which is transposed when
    the program is compiled.

    What is of none of these kinds stays. `fp8-quantize-matmul` looks at matmuls
    in the same way, and leaves in place what it does not take.

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
  let summary = "Multiply what was widened to f32 as it was before";
  let description = [{
    Front ends compute some contractions in f32 whose operands are bf16 or f16:
    attention, `addmm`. Tensor cores multiply the narrow elements exactly and add
    in f32, so a contraction in f32 of an operand that `arith.extf` widened,
    also through transposes, broadcasts, reshapes and slices, takes the elements
    as they were before. Where the other operand holds other numbers it stays in
    f32. Sums keep their terms [contract_c3].

    Numbers that all elements of such an operand are multiplied or divided by,
    such as the scale of attention, are applied to the sums instead, in the
    program's order: each sum is rounded by them, not each term. An init that is
    not zero is added afterwards.

    What nothing uses any more is left to canonicalization.

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
  let summary = "Store constants of matmuls as kernels for GPUs read them";
  let description = [{
    Kernels want K contiguous in both FP8 operands of `fp8.scaled_matmul`, and
    rows contiguous in f32 scales that have one for each row and group of K.
    What is not like that is copied in every call; what is constant is copied
    here once, and the indexing maps follow. Results keep their bits.

    A constant is followed through transposes and reshapes, which go away. A
    resource stays a resource, as `NAME.ordered`; a scale of it that is no
    constant gets a `linalg.transpose`. Where the constant has other users, both
    are kept.

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
    A `linalg.matmul` that is lowered to loops as it stands sums in its
    innermost loop, which LLVM may not vectorize: that would reorder a
    floating-point sum. With the loop over N innermost, it computes a row of
    sums side by side. Results keep their bits: the order of the reduction
    loops among themselves does not change.

    Leaves operations alone where some operand is not contiguous along the
    loop that would move, and whatever has other than one init.

    ```mlir
    %c = linalg.matmul ins(%a, %b : tensor<4x8xbf16>, tensor<8x16xbf16>)
        outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    ```

    becomes a `linalg.generic` with the loops (m, k, n).
  }];
}

def PrepareForDevicePass : Pass<"fp8-prepare-for-device"> {
  let summary = "Keep the elements of tensors away from the host";
  let description = [{
    For programs whose tensors are device memory: what the host would do with
    single elements moves into linalg operations, which become kernels.

    | before | after |
    |---|---|
    | `tensor.from_elements`, `tensor.insert` | `linalg.fill` of a slice |
    | `tensor.pad`, `tensor.generate` | `linalg.generic`, `linalg.fill`, a slice |
    | a scalar that is computed from `tensor.extract` | the same in the body of the linalg operation that uses it |
    | a splat constant as init, or of 4 KiB and more | `linalg.fill` |
    | an argument as an init that is not read | `tensor.empty` |
    | a slice that begins where an element of a tensor says | a `linalg.generic` that gathers it |
    | a matmul whose result is written there | the same into memory of its own, and a copy |

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
    Changes numbers: operands are rounded to FP8.

    Takes every contraction of bf16, f16 or f32 tensors of which one operand is
    a weight: a constant, a resource, a global or a function argument. It is
    found by its indexing maps and its body, never by its name, and through
    transposes, broadcasts, unit reshapes, casts and scales that the program
    already applies. What is not taken stays as it is and gets a missed remark
    (category `fp8`) with a reason code and a suggestion.

    The recipe of a matmul is its attribute `fp8.recipe`, else that of its
    function, else that of its module, else the options here. `fp8.keep` on any
    of them leaves it alone.

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

    Convolutions that are matmuls, operations with several products as results
    and several contracted dimensions are taken in the form that
    `fp8-normalize-matmuls` gives them.

    It runs on a function, too, for embedders that have no module; `report` and
    `expose-matmuls` need the module.

    With `expose-matmuls`, each rewritten matmul of a public function that
    nothing in the module calls adds two results to it, in program order: the
    result of the original op on the same inputs, and the FP8 result.

    With `report=FILE`, writes what happened to each matmul as JSON.
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
           "Override: smallest amax that is divided; -1 is the recipe's own">,
    Option<"division", "division", "std::string", /*default=*/"\"\"",
           "Override: ieee or reciprocal">,
    Option<"overflow", "overflow", "std::string", /*default=*/"\"\"",
           "Override: saturate or nan">,
    Option<"accumulate", "accumulate", "std::string", /*default=*/"\"\"",
           "Override: f32 or fast">,
    Option<"actScale", "act-scale", "std::string", /*default=*/"\"\"",
           "Activation scale of tensor-static, a number, where a matmul has no "
           "fp8.act_scale">,
    Option<"preset", "preset", "std::string", /*default=*/"\"\"",
           "Include and exclude patterns of a known model, e.g. qwen-image">,
    ListOption<"include", "include", "std::string",
               "Quantize weights with these names: substrings or globs, "
               "loc:PATTERN for locations">,
    ListOption<"exclude", "exclude", "std::string",
               "Leave weights with these names">,
    ListOption<"policy", "policy", "std::string",
               "Ordered +PATTERN and -PATTERN after preset, include and "
               "exclude; the last match decides">,
    Option<"allowBF16Product", "allow-bf16-product", "bool", /*default=*/"false",
           "Take products that the program rounds before the sum">,
    Option<"matrixVector", "matvec", "bool", /*default=*/"false",
           "Take matrix-vector products">,
    Option<"twoActivations", "two-activations", "bool", /*default=*/"false",
           "Take matmuls of two computed tensors, such as attention scores">,
    Option<"minK", "min-k", "int64_t", /*default=*/"16",
           "Leave matmuls with a smaller static K">,
    Option<"minN", "min-n", "int64_t", /*default=*/"8",
           "Leave matmuls whose weight has fewer channels">,
    Option<"target", "target", "std::string", /*default=*/"\"\"",
           "Refuse what this GPU (e.g. sm_90a) or library (cublaslt) cannot "
           "run">,
    Option<"badInput", "bad-input", "std::string", /*default=*/"\"error\"",
           "What a matmul whose weight was elided from the file is: error or "
           "refuse">,
    Option<"exposeMatmuls", "expose-matmuls", "bool", /*default=*/"false",
           "Add the original and the FP8 result of each matmul to the results "
           "of its public function">,
    Option<"report", "report", "std::string", /*default=*/"\"\"",
           "Write a JSON report to this file">,
    Option<"summary", "summary", "bool", /*default=*/"false",
           "Warn if no matmul becomes FP8, and let the tool say how many do; "
           "the pipelines set it">
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
  let summary = "Give operations that write into one tensor tensors of their own";
  let description = [{
    Common subexpression elimination leaves one `tensor.empty` of each type and
    one zero-filled tensor of each shape in a function, into which everything
    writes. Bufferization has to find out that all of these writes but one need
    other memory: it compares every write with every read, for each of them, so
    that its time grows with the cube of a function's length.

    Here only `max-users` users that follow each other share a `tensor.empty`:
    enough to use the same memory again where its contents are no longer needed.
    Each user that adds to a filled tensor gets its own fill; a user that
    overwrites all of it gets the `tensor.empty`. Of other tensors to which
    several operations add, all but the last of these operations get a copy, as
    bufferization would have to make it. Run it after the last pass that merges
    equal operations.

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
  let summary = "Compute with real and imaginary parts";
  let description = [{
    Every complex number becomes two real ones, and every tensor of complex
    numbers two tensors of their parts: constants, resources, slices, reshapes,
    `linalg.generic` operations, loops. Run `fp8-decompose-named-ops` and
    `convert-complex-to-standard` first: complex numbers are then only made and
    taken apart.

    Arguments and results of functions become tensors of pairs, with one more
    dimension of size 2 behind the others: the bytes are the same, and torch's
    `view_as_real` makes such a tensor without a copy. What cannot be split is
    an error at the operation.

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
    Changes nothing. `arith.constant dense<500.0> : tensor<4xf8E4M3FN>` parses
    without a word and holds NaN, because the type ends at 448; this reports
    such literals, and NaN and infinities that were meant, at the operation that
    holds them. The bytes of resources are not literals. `fp8-quantize-matmul`
    makes this check of the operands of matmuls; this pass is for the rest.

    ```
    error: expected finite 'f8E4M3FN' literals, got NaN at [1, 2]
    ```
  }];
}

def VerifyResourcesPass : Pass<"fp8-verify-resources"> {
  let summary = "Check that resources hold the elements of their types";
  let description = [{
    Changes nothing; an error at the first operation with a `dense_resource`
    whose bytes are missing or not as many as its type says.

    ```
    error: expected resource 'w' to hold 64 bytes for 'tensor<4x4xf32>', got 32: export it again
    ```
  }];
}

#endif // FP8_TRANSFORMS_PASSES_TD
