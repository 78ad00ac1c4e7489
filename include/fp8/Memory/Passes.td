//===- Passes.td - The memory of a call --------------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes that decide where the buffers of a call lie, in alphabetical order.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_MEMORY_PASSES_TD
#define FP8_MEMORY_PASSES_TD

include "mlir/Pass/PassBase.td"

def ComputeInPlacePass : Pass<"fp8-compute-in-place"> {
  let summary = "Compute elementwise results in the memory of operands";
  let description = [{
    This pass works on tensors. If an elementwise operation writes into a
    `tensor.empty`, and reads an operand of the same type for the last time, it gets
    this operand as its destination. Bufferization then needs no memory for the
    result. Each element is read and written by one iteration, so kernels may
    compute it in any order.

    The operand has to be read by an identity map. It must be the result of a
    destination-style operation of the same block. Neither the operand nor a
    view of it may have a later use. Run this pass after the last pass that
    looks for `tensor.empty`.

    ```mlir
    %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
    %1 = linalg.tanh ins(%0 : tensor<8xf32>) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
    ```

    becomes

    ```mlir
    %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
    %1 = linalg.tanh ins(%0 : tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
    ```
  }];
  let statistics = [
    Statistic<"numInPlace", "in-place", "Number of results in memory of operands">
  ];
}

def EraseSelfCopiesPass : Pass<"fp8-erase-self-copies"> {
  let summary = "Erase copies of memory to itself";
  let description = [{
    If bufferization computes a value at the place where it is stored, it leaves
    a copy from this place to itself. Canonicalization erases the copy if source
    and target are the same value. This pass erases a copy if source and target
    are reshapes of the same value. Run `cse` before it, so that equal views are
    the same value.

    ```mlir
    %0 = memref.subview %joint[0, %at, 0, 0] [1, %n, 24, 128] [1, 1, 1, 1] : ...
    %1 = memref.collapse_shape %0 [[0, 1], [2, 3]] : ...
    linalg.exp ins(%x : memref<?x3072xf32>) outs(%1 : ...)
    %2 = memref.expand_shape %1 [[0, 1], [2, 3]] output_shape [1, %n, 24, 128] : ...
    memref.copy %2, %0 : ...
    ```

    becomes

    ```mlir
    %0 = memref.subview %joint[0, %at, 0, 0] [1, %n, 24, 128] [1, 1, 1, 1] : ...
    %1 = memref.collapse_shape %0 [[0, 1], [2, 3]] : ...
    linalg.exp ins(%x : memref<?x3072xf32>) outs(%1 : ...)
    ```
  }];
  let statistics = [
    Statistic<"numErased", "erased", "Number of copies of memory to itself">
  ];
}

def KeepStridesPass : Pass<"fp8-keep-strides"> {
  let summary = "Drop dimensions of size 1 to keep strides known";
  let description = [{
    If a dimension of unknown size is joined with one of size 1, bufferization
    does not know the stride of the result, unless the memory is contiguous.
    Kernels then cannot read the memory by TMA. This pass drops the dimension of
    size 1 by a slice. It runs on tensors that are ready for bufferization, and
    follows destinations to find out which memory is contiguous.

    ```mlir
    %scale = tensor.extract_slice %padded[0, 0, 0] [24, 1, %n] [1, 1, 1] : tensor<24x1x?xf32> to tensor<24x1x?xf32>
    %0 = tensor.collapse_shape %scale [[0], [1, 2]] : tensor<24x1x?xf32> into tensor<24x?xf32>
    ```

    becomes

    ```mlir
    %scale = tensor.extract_slice %padded[0, 0, 0] [24, 1, %n] [1, 1, 1] : tensor<24x1x?xf32> to tensor<24x1x?xf32>
    %0 = tensor.extract_slice %scale[0, 0, 0] [24, 1, %n] [1, 1, 1] : tensor<24x1x?xf32> to tensor<24x?xf32>
    ```
  }];
  let statistics = [
    Statistic<"numKept", "kept", "Number of views whose strides stay known">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
}

def PlanMemoryPass : Pass<"fp8-plan-memory", "::mlir::ModuleOp"> {
  let summary = "Place the buffers that a call needs into one allocation";
  let description = [{
    Host code allocates each buffer and frees it after its last use. This pass
    replaces these allocations by one, the arena, and each buffer by a view of the
    arena. Buffers that are needed at different times share memory. Offsets are
    multiples of 256 bytes, which is the alignment of device memory.

    This pass decides the order of the buffers in the arena from their lifetimes
    and sizes. For a dynamic size it uses several examples. The offsets are sums
    and maxima of sizes, which host code computes. So a plan is valid for all
    sizes, and for static sizes offsets are constants.

    The lifetime of a buffer goes from its first use to its `memref.dealloc`,
    which has to be in the same block. A buffer that is never freed lives to the
    end of its block. It has no known lifetime if a loop, a branch or the caller
    may get it. All launches of a call are on one stream, so they run in the
    order of the program.

    A buffer stays as it is if its lifetime is not known, or if its size is not
    known where the arena is allocated. That is the case for sizes that depend
    on elements of a tensor, on a loop, or on other values that are computed
    later. Such buffers may get another arena later in the function. Assertions
    of the function are moved in front of the arena if their conditions are
    known there. So they report a wrong size before memory of that size is
    allocated.

    If all calls of a private function are known, its callers allocate its memory,
    and it gets the memory as arguments. In the plan of a caller this memory is a
    buffer that is needed during the call. So a function that is called for each
    layer of a model needs memory once. Memory whose size does not follow from the
    arguments is allocated in the function.

    A remark `memory-plan` and the report of a tool have the size of the arena
    and the buffers that need the most memory at the same time. If sizes are
    dynamic, these numbers hold if each of them is 4096.

    ```mlir
    %a = memref.alloc() : memref<64xf32>
    gpu.launch_func @k::@f ... args(%x : memref<64xf32>, %a : memref<64xf32>)
    %b = memref.alloc() : memref<64xf32>
    gpu.launch_func @k::@f ... args(%a : memref<64xf32>, %b : memref<64xf32>)
    memref.dealloc %a : memref<64xf32>
    %c = memref.alloc() : memref<64xf32>
    gpu.launch_func @k::@f ... args(%b : memref<64xf32>, %c : memref<64xf32>)
    ```

    becomes

    ```mlir
    %arena = memref.alloc() {alignment = 256 : i64} : memref<512xi8>
    %a = memref.view %arena[%c0][] : memref<512xi8> to memref<64xf32>
    gpu.launch_func @k::@f ... args(%x : memref<64xf32>, %a : memref<64xf32>)
    %b = memref.view %arena[%c256][] : memref<512xi8> to memref<64xf32>
    gpu.launch_func @k::@f ... args(%a : memref<64xf32>, %b : memref<64xf32>)
    %c = memref.view %arena[%c0][] : memref<512xi8> to memref<64xf32>
    gpu.launch_func @k::@f ... args(%b : memref<64xf32>, %c : memref<64xf32>)
    ```
  }];
  let statistics = [
    Statistic<"numPlanned", "planned", "Number of buffers in an arena">,
    Statistic<"numArenas", "arenas", "Number of arenas">,
    Statistic<"numPassed", "passed", "Number of allocations that became arguments">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::memref::MemRefDialect"];
}

def WriteIntoSlicesPass : Pass<"fp8-write-into-slices"> {
  let summary = "Compute parts of a tensor where they are inserted";
  let description = [{
    A concatenation inserts its parts into one `tensor.empty`, the joint tensor.
    If an operation computes a part into another `tensor.empty`, this pass makes
    the part's place in the joint tensor the destination of the operation.
    Bufferization then needs no copy. If there are reshapes between the
    operation and the insertion, the place gets the inverse reshapes, so the
    operation keeps its types. Upstream's `eliminate-empty-tensors` handles only
    parts without reshapes.

    The parts are inserted in the order in which they are computed. This may be
    another order than before, because parts do not overlap. The operations that
    compute sizes and offsets move in front of the first part. A part may be a
    joint tensor, too.

    In the same way, a value that is stored in the memory of a caller by
    `bufferization.materialize_in_destination` is computed there.

    A part stays as it is if nothing computes it into a destination in the same block, if
    other operations read it, if its place is known too late, or if dimensions that the
    operation joins are not adjacent in the joint tensor. The missed remark
    `not-written-in-place` has the reason, unless nothing computes the part, as for an
    argument.

    ```mlir
    %e = tensor.empty(%n) : tensor<?x3072xbf16>
    %0 = linalg.exp ins(%x : tensor<?x3072xbf16>) outs(%e : tensor<?x3072xbf16>) -> tensor<?x3072xbf16>
    %1 = tensor.expand_shape %0 [[0], [1, 2]] output_shape [%n, 24, 128] : tensor<?x3072xbf16> into tensor<?x24x128xbf16>
    %joint = tensor.empty(%sum) : tensor<?x24x128xbf16>
    %2 = tensor.insert_slice %1 into %joint[%at, 0, 0] [%n, 24, 128] [1, 1, 1] : tensor<?x24x128xbf16> into tensor<?x24x128xbf16>
    ```

    becomes

    ```mlir
    %joint = tensor.empty(%sum) : tensor<?x24x128xbf16>
    %place = tensor.extract_slice %joint[%at, 0, 0] [%n, 24, 128] [1, 1, 1] : tensor<?x24x128xbf16> to tensor<?x24x128xbf16>
    %e = tensor.collapse_shape %place [[0], [1, 2]] : tensor<?x24x128xbf16> into tensor<?x3072xbf16>
    %0 = linalg.exp ins(%x : tensor<?x3072xbf16>) outs(%e : tensor<?x3072xbf16>) -> tensor<?x3072xbf16>
    %1 = tensor.expand_shape %0 [[0], [1, 2]] output_shape [%n, 24, 128] : tensor<?x3072xbf16> into tensor<?x24x128xbf16>
    %2 = tensor.insert_slice %1 into %joint[%at, 0, 0] [%n, 24, 128] [1, 1, 1] : tensor<?x24x128xbf16> into tensor<?x24x128xbf16>
    ```
  }];
  let statistics = [
    Statistic<"numWritten", "written", "Number of values that are computed where they are stored">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::bufferization::BufferizationDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // FP8_MEMORY_PASSES_TD
