//===- Passes.td - Preparation of programs -----------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes that give a program the form that later passes and a target need. They
// decide nothing about FP8. This file has them in alphabetical order.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PREPARATION_PASSES_TD
#define FP8_PREPARATION_PASSES_TD

include "mlir/Pass/PassBase.td"

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

def ExpandCopiesPass : Pass<"fp8-expand-copies", "::mlir::func::FuncOp"> {
  let summary = "Turn copies of memory that is not contiguous into linalg";
  let description = [{
    MLIR lowers such a copy to a call of a library that comes with LLVM, which a
    compiled program does not need otherwise. Contiguous copies stay.

    Before:
    ```mlir
    memref.copy %a, %b : memref<4x8xf32, strided<[16, 1]>> to memref<4x8xf32>
    ```
    After: a `linalg.generic` that yields each element.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
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
    | `math.ipowi` | a loop that squares the base for each bit of the exponent; with a negative exponent, the power of 1 or -1 is 1 or -1, and all others are 0 |
    | `math.fpowi` with a constant exponent | products, each rounded to the type |
    | `math.tanh`, `math.erf`, `math.exp` of bf16 | f32 arithmetic whose rounded result is the correctly rounded one [function_c4] |

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

    Every operation still rounds to its type, provided that `fp8-keep-roundings`
    runs before casts are folded.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def GuardDivisionsPass : Pass<"fp8-guard-divisions"> {
  let summary = "Make integer divisions by zero harmless";
  let description = [{
    If the divisor of an integer division or remainder is zero at run time, the
    operation divides by 1 instead. MLIR does not define the result of a division by
    zero, but on a CPU it ends the process. Usually the result is not even used: to
    infer a dimension, front ends divide by the sizes of a tensor, which may be
    empty. Divisions by constants without zeros stay unchanged.

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

def LowerDeallocationsPass : Pass<"fp8-lower-deallocations"> {
  let summary = "Lower bufferization.dealloc to comparisons of addresses";
  let description = [{
    MLIR's `bufferization-lower-deallocations` stores lists of addresses in memrefs.
    In these programs memrefs are device memory, which the host cannot write. So
    this pass compares the addresses one by one on the host.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect"];
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

def OutlineLoopsPass : Pass<"fp8-outline-loops", "::mlir::ModuleOp"> {
  let summary = "Move loops to functions of their own";
  let description = [{
    The time that LLVM takes for a function grows faster than the function, and the
    function of a model has thousands of loops. Each loop that does not allocate, free
    or copy memory, and calls no function, becomes a private function together with
    the loops inside of it. The arguments of the function are the values that the loop
    uses. One of equal functions stays, so equal layers of a model are compiled once.

    Before:
    ```mlir
    func.func @f(%x: memref<8xf32>, %y: memref<8xf32>) {
      scf.for %i = %c0 to %c8 step %c1 { ... }
      return
    }
    ```
    After:
    ```mlir
    func.func private @loop(%x: memref<8xf32>, %y: memref<8xf32>) attributes {passthrough = ["noinline"]} {
      scf.for %i = %c0 to %c8 step %c1 { ... }
      return
    }
    func.func @f(%x: memref<8xf32>, %y: memref<8xf32>) {
      call @loop(%x, %y) : (memref<8xf32>, memref<8xf32>) -> ()
      return
    }
    ```
  }];
  let statistics = [
    Statistic<"numLoops", "loops", "Number of loops that became calls">,
    Statistic<"numFunctions", "functions", "Number of functions created">
  ];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

def KeepCallsPass : Pass<"fp8-keep-calls", "::mlir::ModuleOp"> {
  let summary = "Choose the functions that are not inlined";
  let description = [{
    A model that repeats a layer may have one private function for it, and a call
    for each layer. This pass marks such a function as `no_inline`, so that it is
    compiled once. It is marked if all references to it are calls (`func.call`), of
    which there are at least two, and if it has a matmul or attention. All other
    functions are inlined: elementwise operations then fuse with those of the
    caller.

    Arguments have to be tensors or numbers, results have to be tensors, and their
    sizes have to follow from sizes of arguments. If not, the missed remark
    `inlined` (category `fp8`) gives the reason.

    ```mlir
    func.func private @layer(%x: tensor<8x64xbf16>, %w: tensor<64x64xbf16>) -> tensor<8x64xbf16> {
      %y = linalg.matmul ins(%x, %w : ...) ...
    ```

    becomes

    ```mlir
    func.func private @layer(%x: tensor<8x64xbf16>, %w: tensor<64x64xbf16>) -> tensor<8x64xbf16>
        attributes {no_inline} {
      %y = linalg.matmul ins(%x, %w : ...) ...
    ```
  }];
  let statistics = [
    Statistic<"numKept", "kept", "Number of functions that are not inlined">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
}

def PrepareEntryPointsPass
    : Pass<"fp8-prepare-entry-points", "::mlir::ModuleOp"> {
  let summary = "Give public functions on tensors the interface of programs";
  let description = [{
    This pass runs before bufferization. It marks arguments as read-only. Each result
    becomes a memref behind the arguments, to which the function writes; a result
    that is a number becomes a memref without dimensions. `fp8.result_dims` on the
    new argument has a code for each of its sizes:

    | code | size |
    |---|---|
    | `n`, which is 0 or more | the constant `n` |
    | `-(2 + argument * 64 + dimension)` | a size of an argument, if the pass can prove that they are equal |
    | `-2^63 + 1 + i` | result `i` of the function `fp8.result_sizes`, which computes it from sizes of arguments and from numbers |
    | `-2^62 + i` | depends on elements of tensors, and is at most result `i` of that function |
    | `-1` | depends on elements of tensors, and has no bound |

    Sizes that depend on elements of tensors are returned in one more result. The
    tensor is written to the beginning of the memory that the caller provides.

    Private functions get the same interface if all their calls are known. Their
    callers allocate the memory of results.

    Before:
    ```mlir
    func.func @f(%x: tensor<?x8xf32>) -> tensor<?x8xf32>
    ```
    After:
    ```mlir
    func.func @f(%x: tensor<?x8xf32> {bufferization.writable = false},
                 %y: memref<?x8xf32> {fp8.result_dims = array<i64: -2, 8>})
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::bufferization::BufferizationDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::tensor::TensorDialect"];
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

def RefineExpandShapesPass : Pass<"fp8-refine-expand-shapes"> {
  let summary = "Put constant sizes of tensor.expand_shape into its type";
  let description = [{
    A `tensor.expand_shape` may have a constant size where its result type has a
    dynamic one. Upstream's canonicalization of such an operation crashes if its
    source is a `tensor.cast`. This pass puts the constants into the result
    type. So it has to run before the first canonicalization. If the size of a
    dimension of the source follows from the constants, the source is cast to a
    type with this size.

    A constant below 0, and constants whose product does not fit 64 bits, are
    errors.

    Before:
    ```mlir
    %0 = tensor.expand_shape %x [[0, 1]] output_shape [2, 3]
        : tensor<?xf32> into tensor<?x?xf32>
    ```
    After:
    ```mlir
    %x6 = tensor.cast %x : tensor<?xf32> to tensor<6xf32>
    %e = tensor.expand_shape %x6 [[0, 1]] output_shape [2, 3]
        : tensor<6xf32> into tensor<2x3xf32>
    %0 = tensor.cast %e : tensor<2x3xf32> to tensor<?x?xf32>
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
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

def SliceIndexedMovesPass : Pass<"fp8-slice-indexed-moves"> {
  let summary = "Make slices of generic operations that move by indices";
  let description = [{
    Replaces two kinds of `linalg.generic` that only move elements. One reads
    elements of tensors at loop indices and constants, which is what
    `view_as_complex` of torch becomes. It becomes `tensor.extract_slice`. The
    other has a dimension of size 2 and takes, by the index along it, an element
    of one of two inputs, which is what `view_as_real` becomes. It becomes two
    `tensor.insert_slice`. `fp8-form-rows` then finds a rotary embedding that
    was written with complex numbers. The elements and their places stay the
    same.

    Before:
    ```mlir
    %re = linalg.generic {...} outs(%init : tensor<8x64xf32>) {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %j = linalg.index 1 : index
      %e = tensor.extract %x[%i, %j, %c0] : tensor<8x64x2xf32>
      linalg.yield %e : f32
    } -> tensor<8x64xf32>
    ```
    After:
    ```mlir
    %re = tensor.extract_slice %x[0, 0, 0] [8, 64, 1] [1, 1, 1]
        : tensor<8x64x2xf32> to tensor<8x64xf32>
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
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

#endif // FP8_PREPARATION_PASSES_TD
