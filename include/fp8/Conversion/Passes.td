//===- Passes.td - Conversion passes --------------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes that lower the fp8 dialect.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_PASSES_TD
#define FP8_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def AttachGpuTargetPass : Pass<"fp8-attach-gpu-target", "::mlir::ModuleOp"> {
  let summary = "Set the chip for which kernels are compiled";
  let description = [{
    This pass sets an `#nvvm.target` on every `gpu.module`. The target has the
    chip of the module's `fp8.target` and the version of PTX that its
    instructions need.
  }];
  let options = [
    Option<"optLevel", "opt-level", "int", /*default=*/"3",
           "Optimization level of LLVM and ptxas, 0 to 3">
  ];
  let statistics = [
    Statistic<"numModules", "modules", "Number of modules with kernels">
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect",
                           "::mlir::NVVM::NVVMDialect"];
}

def ConvertFp8ToGPUPass : Pass<"convert-fp8-to-gpu", "::mlir::ModuleOp"> {
  let summary = "Replace operations that have a kernel by launches of it";
  let description = [{
    This pass runs after bufferization and `fp8-select-kernels`, when every
    memref is device memory. Each operation with the attribute `fp8.kernel`
    becomes a `gpu.launch_func`. The kernel is a function in `gpu.module
    @fp8_kernels`, written in the LLVM and NVVM dialects for the chip of
    `fp8.target`. The attribute fixes everything that can be chosen about the
    kernel. An attribute that does not fit the operation or the chip is an
    error. Operations with equal kernels share one function.

    Operations without the attribute stay. `convert-fp8-to-linalg` and the
    lowering of linalg to the GPU handle them later.

    Before:
    ```mlir
    fp8.dynamic_quantize %x into %q, %s block [1, 128]
        {fp8.kernel = #fp8.quantize_kernel<...>}
        : memref<64x256xbf16> -> memref<64x256xf8E4M3FN>, memref<64x2xf32>
    ```
    After:
    ```mlir
    gpu.launch_func @fp8_kernels::@quantize_1x128 blocks in (...)
        threads in (...) args(...)
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::func::FuncDialect", "::mlir::gpu::GPUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::scf::SCFDialect"
  ];
}

def ConvertFp8ToLinalgPass : Pass<"convert-fp8-to-linalg"> {
  let summary = "Lower the fp8 dialect to linalg and arith on tensors or memrefs";
  let description = [{
    This is the lowering for CPUs. Each operation becomes `linalg.generic` operations
    with loops over blocks around them, which follow the rules of docs/Numerics.md.
    The pass works on tensors and, after bufferization, on memrefs. Afterwards no
    operation of the fp8 dialect is left, and the attributes `fp8.recipe`, `fp8.keep`
    and `fp8.act_scale` are removed.

    Casts become integer and f32 arithmetic that LLVM vectorizes, because LLVM
    cannot generate code for 8-bit floats. `arith.extf` and `arith.truncf` from and
    to 8-bit floats and bf16 are expanded as well. The body of a named linalg
    operation, such as `linalg.matmul`, cannot be expanded, because its name
    determines its body: generalize it or lower it to loops first. With
    `expand-casts=false`, scalar `fp8.cast` operations stay in the bodies, for
    targets that have instructions for them.

    Before:
    ```mlir
    %q = fp8.quantize %x scale(%s) into %init block [1, -1]
        : tensor<4x256xbf16>, tensor<4x1xf32> -> tensor<4x256xf8E4M3FN>
    ```
    After, with `expand-casts=false`:
    ```mlir
    %q = linalg.generic {...} ins(%x, %s) outs(%init) {
    ^bb0(%in: bf16, %scale: f32, %out: f8E4M3FN):
      %0 = arith.extf %in : bf16 to f32
      %1 = arith.divf %0, %scale : f32
      %2 = fp8.cast %1 : f32 to f8E4M3FN
      linalg.yield %2 : f8E4M3FN
    }
    ```
  }];
  let options = [
    Option<"expandCasts", "expand-casts", "bool", /*default=*/"true",
           "Expand scalar and vector casts into integer arithmetic">,
    Option<"blockLoops", "block-loops", "bool", /*default=*/"true",
           "Make loops over blocks instead of floordiv in the maps of linalg "
           "operations">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

def ConvertCPUToRuntimePass
    : Pass<"convert-cpu-to-runtime", "::mlir::ModuleOp"> {
  let summary = "Lower a program for a CPU to the LLVM dialect";
  let description = [{
    Every memref is host memory. Allocations become calls of the runtime library
    (include/fp8/Runtime). At the end of a call, the runtime frees all memory that is
    still allocated. A failed `cf.assert` ends the call with a status. This is the
    status of a wrong argument if the condition depends only on sizes and numbers, or
    on the size of a result's memory. Otherwise it is that of a failed assertion.

    Each public function becomes two exported C functions, as in
    `convert-gpu-to-runtime`.

    Before:
    ```mlir
    %0 = memref.alloc(%n) : memref<?xf32>
    cf.assert %holds, "out of range"
    ```
    After:
    ```mlir
      %0 = llvm.call @fp8rtHostAlloc(%call, %bytes) : (!llvm.ptr, i64) -> !llvm.ptr
      llvm.cond_br %holds, ^continue, ^fail
    ^fail:
      llvm.call @fp8rtHostFail(%call, %status, %text) : (!llvm.ptr, i32, !llvm.ptr) -> ()
      llvm.unreachable
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def ConvertGPUToRuntimePass
    : Pass<"convert-gpu-to-runtime", "::mlir::ModuleOp"> {
  let summary = "Lower host code around kernels to the LLVM dialect";
  let description = [{
    Every memref is device memory. Launches, allocations, copies and constants
    become calls of the runtime library (include/fp8/Runtime). The remaining host
    code computes sizes and addresses. Host code that reads an element of a memref
    waits for the device and gets a remark `host-reads-element`. Host code that
    writes an element is an error.

    Each public function `@f` becomes two exported C functions. `f` takes a stream,
    tensors and numbers, checks them and runs the host code. `f_result_shapes`
    returns the shapes of its results. Names that are not identifiers of C, or
    that C, C++ or the C library uses, get the prefix `fp8_`. Host functions,
    and calls of functions that are named `fp8rt*`, get the runtime's call as
    their first argument. The module attribute `fp8.entry_points` describes the
    exported functions.

    The description of a kernel is an external constant, which
    `fp8-embed-binaries` defines. A kernel takes a memref as the address of the
    first element, and a pointer with `llvm.byval` as the value that it points to.

    Before:
    ```mlir
    %0 = memref.alloc() : memref<64xf32>
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1)
        threads in (%c64, %c1, %c1) args(%0 : memref<64xf32>)
    ```
    After:
    ```mlir
    %0 = llvm.call @fp8rtAlloc(%call, %c256)
    llvm.call @fp8rtLaunch(%call, @fp8_kernel.kernels.f, ..., %parameters)
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def ConvertKernelsToNVVMPass
    : Pass<"fp8-convert-kernels-to-nvvm", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Lower kernels to the NVVM and LLVM dialects";
  let description = [{
    This pass is like `convert-gpu-to-nvvm`, but without calls of a math library.
    Math operations become LLVM intrinsics; `fp8-expand-kernel-math` has left only
    those for which LLVM can generate PTX. A memref becomes a parameter with its
    base pointer. Operations that are already in the LLVM or NVVM dialect stay.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect",
                           "::mlir::NVVM::NVVMDialect"];
}

def EmbedBinariesPass : Pass<"fp8-embed-binaries", "::mlir::ModuleOp"> {
  let summary = "Turn compiled kernels into data of the host program";
  let description = [{
    This pass replaces each `gpu.binary` by a constant with its bytes, and
    defines the kernel descriptions that `convert-gpu-to-runtime` declared.
    Afterwards the module can be translated to LLVM IR.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def ExpandKernelMathPass : Pass<"fp8-expand-kernel-math"> {
  let summary = "Expand math functions of kernels into arithmetic";
  let description = [{
    After this pass, kernels need no library of math functions, and compilation
    needs no CUDA toolkit. For f32 the pass uses MLIR's expansions and polynomials.
    It uses its own formulas for f64, for angles of any size, and where those of
    MLIR lose digits ([function_c1] to [function_c3]). Functions that are
    instructions of PTX stay. A function without an expansion or an instruction is
    an error.

    Sines and cosines of large angles read a table, `@fp8_two_over_pi`, which the
    pass adds to the enclosing module.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
}

def ConvertTMTensorToLoopsPass : Pass<"convert-tm-tensor-to-loops"> {
  let summary = "Lower scan, scatter and sort of torch-mlir to loops";
  let description = [{
    This pass works on memrefs. On a GPU, each `scf.parallel` becomes one kernel.

    - `scan`: one thread processes one line from its beginning to its end.
    - `scatter` with unique indices: one thread processes one element of the
      updates.
    - `scatter` with other indices: each position of the output belongs to one of
      `threads` threads. So the updates of a position are applied one after the
      other, in their order, without a race and with the same sum in every run.
    - `scatter`: an index outside of the output makes a `cf.assert` fail.
    - `sort` of lines of up to 32 elements: one thread sorts one line by insertion.
    - `sort` of longer lines: sorted runs are merged in pairs. Each element finds its
      new position by a binary search in the other run. One round of merges is one
      kernel with one thread per element. A line of n elements needs about log2(n)
      rounds, which alternate between the output and a temporary buffer.

    Before:
    ```mlir
    tm_tensor.scan dimension(1) inclusive(true) ins(%x : memref<3x7xf32>)
        outs(%y, %last : memref<3x7xf32>, memref<3xf32>) {
    ^bb0(%before: f32, %element: f32):
      %sum = arith.addf %before, %element : f32
      tm_tensor.yield %sum : f32
    }
    ```
    After:
    ```mlir
    scf.parallel (%line) = (%c0) to (%c3) step (%c1) {
      %first = memref.load %x[%line, %c0] : memref<3x7xf32>
      memref.store %first, %y[%line, %c0] : memref<3x7xf32>
      %sum = scf.for %i = %c1 to %c7 step %c1 iter_args(%before = %first) -> (f32) {
        %element = memref.load %x[%line, %i] : memref<3x7xf32>
        %next = arith.addf %before, %element : f32
        memref.store %next, %y[%line, %i] : memref<3x7xf32>
        scf.yield %next : f32
      }
      memref.store %sum, %last[%line] : memref<3xf32>
    }
    ```
  }];
  let options = [
    Option<"threads", "threads", "int64_t", /*default=*/"1",
           "Threads that share the positions of a scatter whose indices are not "
           "unique">
  ];
  let statistics = [
    Statistic<"numConverted", "converted", "Number of operations lowered">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"
  ];
}

def GuardAssertionsPass : Pass<"fp8-guard-assertions"> {
  let summary = "Skip loads and stores after a failed assertion in a kernel";
  let description = [{
    This pass works on operations that will become kernels: linalg operations on
    memrefs and `scf.parallel`. If an assertion fails, its thread cannot leave the
    kernel, because other threads may wait for it. So the thread remembers the
    failure. These operations behind an assertion are executed only if all
    assertions before them have held: loads, stores, integer divisions by a value
    that may be zero, and other assertions. If a load is skipped, its result is
    NaN, or zero for a type without NaN. Bodies without assertions are left alone.
    `fp8-report-assertions` reports the failure to the caller.

    Before:
    ```mlir
    ^bb0(%i: i64, %out: f32):
      %inside = arith.cmpi ult, %i, %size : i64
      cf.assert %inside, "index out of range"
      %at = arith.index_cast %i : i64 to index
      %x = memref.load %table[%at] : memref<512xf32>
      linalg.yield %x : f32
    ```
    After:
    ```mlir
    ^bb0(%i: i64, %out: f32):
      %holds = memref.alloca() : memref<i1>
      memref.store %true, %holds[] : memref<i1>
      %inside = arith.cmpi ult, %i, %size : i64
      %0 = memref.load %holds[] : memref<i1>
      scf.if %0 {
        cf.assert %inside, "index out of range"
        memref.store %inside, %holds[] : memref<i1>
      }
      %at = arith.index_cast %i : i64 to index
      %1 = memref.load %holds[] : memref<i1>
      %x = scf.if %1 -> (f32) {
        %2 = memref.load %table[%at] : memref<512xf32>
        scf.yield %2 : f32
      } else {
        scf.yield %nan : f32
      }
      linalg.yield %x : f32
    ```
  }];
  let statistics = [
    Statistic<"numGuarded", "guarded", "Number of bodies with assertions">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect"];
}

def LaunchEarlyPass : Pass<"fp8-launch-early", "::mlir::ModuleOp"> {
  let summary = "Start kernels while the previous kernel still runs";
  let description = [{
    On chips with programmatic dependent launches (sm_90 and later), blocks of a
    kernel can start while the previous kernel still runs, which makes the time
    between the two kernels shorter. The kernel then waits by
    `griddepcontrol.wait` until the previous kernels have ended and their stores
    can be read.

    This pass makes every kernel without an `nvvm.griddepcontrol` wait before it
    does anything else, and marks its launches with `fp8.launch_dependents`. It
    does not change kernels with such an operation. For them, `early_launch` in
    `fp8.kernel` has already decided whether they start early. All threads of
    every kernel that starts early wait. So a kernel ends only after all
    previous kernels, and it is enough to wait for the last of these.

    ```mlir
    gpu.func @kernel(%x: memref<8xf32>) kernel {
      %0 = gpu.block_id x
      ...
    gpu.launch_func @k::@kernel blocks in (...) threads in (...) args(%x : memref<8xf32>)
    ```

    becomes

    ```mlir
    gpu.func @kernel(%x: memref<8xf32>) kernel {
      nvvm.griddepcontrol launch_dependents
      nvvm.griddepcontrol wait
      %0 = gpu.block_id x
      ...
    gpu.launch_func @k::@kernel blocks in (...) threads in (...) args(%x : memref<8xf32>) {fp8.launch_dependents}
    ```
  }];
  let statistics = [
    Statistic<"numLaunches", "launches", "Number of launches that may start early">
  ];
  let dependentDialects = ["::mlir::NVVM::NVVMDialect"];
}

def LaunchLinalgPass : Pass<"fp8-launch-linalg"> {
  let summary = "Run linalg on device memory by launches of kernels";
  let description = [{
    Every linalg operation on memrefs becomes a `gpu.launch`. First, parallel
    dimensions that are adjacent in all operands and contiguous in memory are
    joined, and dimensions of size 1 are dropped. Then:

    - Warps execute an elementwise operation along its last dimension. A lane loads
      up to 8 elements, 32 apart, before it stores the first.
    - In a reduction along contiguous memory, the 32 lanes of a warp share a row
      ([reduce_c2]).
    - In all other operations, one thread executes one point of the parallel
      dimensions. It executes the reductions in their order and keeps the sums in
      registers.

    Neighboring threads write neighboring elements. Copies of memory that is not
    contiguous, `scf.parallel`, and stores to single elements become kernels as
    well. Zeros in contiguous memory become `gpu.memset`.

    Host code may read an element of a memref and pass it to kernels, as a number
    or as the offset of a view. The pass moves the read into the kernels, if nothing
    else uses the element. If the element may be overwritten before one of the
    kernels runs, another kernel copies it first. Assertions about such elements
    become kernels, too.

    Before:
    ```mlir
    linalg.exp ins(%x : memref<8x64xf32>) outs(%y : memref<8x64xf32>)
    ```
    After:
    ```mlir
    %from = memref.collapse_shape %x [[0, 1]] : memref<8x64xf32> into memref<512xf32>
    %to = memref.collapse_shape %y [[0, 1]] : memref<8x64xf32> into memref<512xf32>
    gpu.launch blocks(...) in (%c2, %c1, %c1) threads(...) in (%c256, %c1, %c1)
        module(@fp8_kernels) function(@exp) {
      %lane = arith.remui %thread, %c32 : index
      %piece = arith.divui %thread, %c32 : index
      %start = arith.muli %piece, %c32 : index
      %i = arith.addi %start, %lane : index
      %0 = memref.load %from[%i] : memref<512xf32>
      %1 = math.exp %0 : f32
      memref.store %1, %to[%i] : memref<512xf32>
      gpu.terminator
    }
    ```
  }];
  let statistics = [
    Statistic<"numLaunches", "launches", "Number of operations launched">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"
  ];
}

def MergeKernelsPass : Pass<"fp8-merge-kernels", "::mlir::ModuleOp"> {
  let summary = "Merge equal kernels";
  let description = [{
    If several kernels of a `gpu.module` differ only in their names, one is kept, and
    all launches refer to it. Run `canonicalize` and `cse` first.
  }];
  let statistics = [
    Statistic<"numMerged", "merged", "Number of kernels removed">
  ];
}

def OutlineKernelsPass : Pass<"fp8-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "Outline launches into one module of kernels";
  let description = [{
    This pass is like `gpu-kernel-outlining` with two differences. All launches share
    one `gpu.module @fp8_kernels`. Parameters are not memref descriptors: a
    memref is passed as its base pointer and those of its offset, sizes and
    strides that are dynamic.
  }];
  let statistics = [
    Statistic<"numKernels", "kernels", "Number of kernels">
  ];
  let dependentDialects = [
    "::mlir::cf::ControlFlowDialect", "::mlir::DLTIDialect",
    "::mlir::gpu::GPUDialect", "::mlir::memref::MemRefDialect"
  ];
}

def PrintAssertionsPass : Pass<"fp8-print-assertions", "::mlir::ModuleOp"> {
  let summary = "Print the message of a failed assertion and abort";
  let description = [{
    This pass is for CPUs. `cf.assert` becomes a branch that writes its message to
    standard error by `write` and calls `abort`. MLIR's own lowering prints to a
    buffer, which is lost unless the output is a terminal.

    Before:
    ```mlir
    cf.assert %holds, "out of range"
    ```
    After:
    ```mlir
    %fails = arith.xori %holds, %true : i1
    scf.if %fails {
      %text = llvm.mlir.addressof @assertion : !llvm.ptr
      llvm.call @write(%stderr, %text, %size) : (i32, !llvm.ptr, i64) -> i64
      llvm.call @abort() : () -> ()
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::scf::SCFDialect"];
}

def ReportAssertionsPass : Pass<"fp8-report-assertions", "::mlir::ModuleOp"> {
  let summary = "Report failed assertions of kernels to the caller";
  let description = [{
    A kernel with `cf.assert` gets one more parameter, the address that
    `fp8rtAssertionFlag` returns. If an assertion fails, the kernel writes the number
    of the assertion to this address. The number is a position in the module's
    attribute `fp8.assertions`, counted from 1. The next call that finds a number
    there fails with the message of the assertion. Kernels without assertions stay
    unchanged.

    Assertions of the host are moved before the first operation that enqueues work,
    if their conditions are known there.

    Before:
    ```mlir
    gpu.func @lookup(%i: memref<4xi64>, %y: memref<4xf32>) kernel {
      ...
      cf.assert %inside, "index out of range"
    ```
    After:
    ```mlir
    gpu.func @lookup(%i: memref<4xi64>, %y: memref<4xf32>, %flag: !llvm.ptr) kernel {
      ...
      %fails = arith.xori %inside, %true : i1
      scf.if %fails {
        llvm.store volatile %c1_i32, %flag : i32, !llvm.ptr
      }
    ```
  }];
  let statistics = [
    Statistic<"numAssertions", "assertions", "Number of assertions in kernels">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::scf::SCFDialect"];
}

def ResolveExpandShapesPass : Pass<"fp8-resolve-expand-shapes"> {
  let summary = "Resolve memref.expand_shape with several dynamic sizes in a group";
  let description = [{
    `expand-strided-metadata` cannot resolve a `memref.expand_shape` with more than
    one dynamic size in a group. This pass turns it into a
    `memref.reinterpret_cast` with the sizes of the operation. Other views stay
    unchanged.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect"];
}

def TransposeValuesPass : Pass<"fp8-transpose-values"> {
  let summary = "Store FP8 values of attention with adjacent keys";
  let description = [{
    The kernel of `fp8.attention` on FP8 needs the elements of v for neighboring
    keys next to each other in memory. Otherwise each launch transposes v first.
    This pass makes the quantization store v in this order: in the buffer, the
    last dimension counts the keys, and the columns of each key start at
    multiples of 16 bytes. All operations get a view of the buffer that has the
    former shape.

    The pass runs after bufferization and before deallocation. It changes a buffer
    that the program allocates, that quantizations of bf16 or f16 write, and that
    only `fp8.attention` reads, as v.

    Before:
    ```mlir
    %v = memref.alloc() : memref<8x512x64xf8E4M3FN>
    ```
    After:
    ```mlir
    %0 = memref.alloc() : memref<8x64x512xf8E4M3FN>
    %v = memref.reinterpret_cast %0 to offset: [0], sizes: [8, 512, 64], strides: [32768, 1, 512]
        : memref<8x64x512xf8E4M3FN> to memref<8x512x64xf8E4M3FN, strided<[32768, 1, 512]>>
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::memref::MemRefDialect"];
  let statistics = [Statistic<"numTransposed", "num-transposed", "Number of buffers that were transposed">];
}

def PadRowsPass : Pass<"fp8-pad-rows", "::mlir::ModuleOp"> {
  let summary = "Give operands of matmuls rows at multiples of 32 bytes";
  let description = [{
    Kernels of matmuls read 16 bytes at a time, so each row of an operand has to
    start at a multiple of 16 bytes. If rows do not, each launch first copies the
    operand to aligned rows. If rows start at odd multiples of 16 bytes, some
    kernels take twice as long. This pass avoids both for memory that belongs to
    the program: buffers that it allocates, and constants. They get longer rows,
    with elements at the end that are never read. In constants, these elements
    are zeros.

    The pass runs after bufferization and before deallocation. It changes a buffer
    if a matmul reads it as `a` or `b`, and if all of its uses are in matmuls,
    quantizations, `fp8.rows`, elementwise operations that write FP8, and views
    that join or split dimensions other than the last. The size of the last
    dimension has to be known. Arguments and results of functions stay as they are,
    because the caller allocates them.

    Before:
    ```mlir
    %q = memref.alloc() : memref<64x2520xf8E4M3FN>
    ```
    After:
    ```mlir
    %0 = memref.alloc() : memref<64x2528xf8E4M3FN>
    %q = memref.subview %0[0, 0] [64, 2520] [1, 1]
        : memref<64x2528xf8E4M3FN> to memref<64x2520xf8E4M3FN, strided<[2528, 1]>>
    ```
  }];
  let statistics = [
    Statistic<"numPadded", "padded", "Number of buffers with padded rows">
  ];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def SelectKernelsPass : Pass<"fp8-select-kernels", "::mlir::ModuleOp"> {
  let summary = "Choose kernels for operations";
  let description = [{
    This pass runs after bufferization, when strides are known, right before
    `convert-fp8-to-gpu`. Each operation for which a family of kernels has a
    kernel gets the attribute `fp8.kernel`. Its value is an attribute of the
    family, such as `#fp8.wgmma`, with everything that can be chosen about the
    kernel. The choice depends only on the types of the operation and on the
    chip of the module's `fp8.target`. If several families have a kernel, the
    family that is the best on the chip gets the operation.

    If the number of rows of a matmul is only known at run time, it gets one
    kernel, which is for many rows. With `row-kernels=3`, it gets up to three,
    and the value is a `#fp8.kernel_by_rows`. Each is for a range of numbers of
    rows, and the host selects one at each call. The ranges are those of the
    least predicted time. The pipeline for GPUs sets `row-kernels=3`.

    An attribute that is already there is kept, and fields that it leaves open
    are filled in. One that does not fit the operation or the chip is an error.

    The pass emits remarks of category `fp8`. The passed remark `kernel` has the
    kernel, its tile and the reason. The missed remark `better-kernel` says why
    a better family has no kernel for the operation. An operation that gets no
    kernel becomes generic loops. The missed remark `scalar-loop` has the reason
    and, for a contraction, its share of the FLOPs of all contractions.

    With `split-keys`, an attention with at most 16 query rows for each head, as
    in the decoding of text, may get another kernel on `mma.sync`, on sm_90a as
    well. A tile of this kernel has the rows of several heads that share keys. If
    there are few tiles and many keys, the keys are divided into parts. The
    remark `kernel` has the number of heads and of parts. The pipeline for GPUs
    sets this option.

    Before:
    ```mlir
    fp8.dynamic_quantize %x into %q, %s block [1, 128]
        : memref<64x256xbf16> -> memref<64x256xf8E4M3FN>, memref<64x2xf32>
    ```
    After:
    ```mlir
    fp8.dynamic_quantize %x into %q, %s block [1, 128]
        {fp8.kernel = #fp8.quantize_kernel<kind = tiles, tile_columns = 128, ...>}
        : memref<64x256xbf16> -> memref<64x256xf8E4M3FN>, memref<64x2xf32>
    ```
  }];
  let options = [
    Option<"splitKeys", "split-keys", "bool", /*default=*/"false",
           "Divide the keys of attention with few query rows among blocks, "
           "where this is expected to pay">,
    Option<"rowKernels", "row-kernels", "unsigned", /*default=*/"1",
           "the largest number of kernels, from 1 to 8, for a matmul whose "
           "number of rows is only known at run time">
  ];
  let statistics = [
    Statistic<"numKernels", "kernels", "Number of operations with a kernel">
  ];
}

def GroupMatmulsPass : Pass<"fp8-group-matmuls", "::mlir::ModuleOp"> {
  let summary = "Compute independent matmuls by one launch";
  let description = [{
    This pass runs after `fp8-select-kernels`. Matmuls that follow each other and
    have the same kernel, the same size of K and epilogues with the same code
    become one `fp8.matmul_group`, if none of them reads or writes memory that
    another one writes. `convert-fp8-to-gpu` makes one launch of a group.

    The tiles of a matmul are computed in rounds, one tile on each
    multiprocessor. In the last round of a launch, some multiprocessors may have no
    tile. A group has one last round instead of one for each matmul. For example,
    three matmuls with 144 tiles each need two rounds each on 132 multiprocessors,
    which is six rounds, but all 432 tiles together need four. So a group never
    takes more rounds, and it saves launches.

    If matmuls have several kernels for ranges of rows
    (`#fp8.kernel_by_rows`), the group uses the kernel for the most rows. The host
    launches the group if each matmul has enough rows, and otherwise launches
    the matmuls separately.

    Only views, allocations and deallocations may be between two matmuls of a
    group. `fp8-gather-matmuls` moves other operations away. The passed remark
    `matmul-group` has the number of matmuls. The missed remark with this name says
    why a matmul is not in the group of the matmul before it, although both have the
    same kernel.

    Before:
    ```mlir
    fp8.scaled_matmul %x, %wq into %q maps [...] {fp8.kernel = #fp8.wgmma<...>} ...
    fp8.scaled_matmul %x, %wk into %k maps [...] {fp8.kernel = #fp8.wgmma<...>} ...
    ```
    After:
    ```mlir
    fp8.matmul_group {
      fp8.scaled_matmul %x, %wq into %q maps [...] {fp8.kernel = #fp8.wgmma<...>} ...
      fp8.scaled_matmul %x, %wk into %k maps [...] {fp8.kernel = #fp8.wgmma<...>} ...
    }
    ```
  }];
  let statistics = [
    Statistic<"numGroups", "groups", "Number of groups of matmuls">
  ];
}

def SetTargetPass : Pass<"fp8-set-target", "::mlir::ModuleOp"> {
  let summary = "Set the GPU for which a module is compiled";
  let description = [{
    This pass sets the attribute `fp8.target = #fp8.target<chip>` of the module.
    Every later pass that depends on the chip reads it. It is an error if the
    chip is not in the table of chips, or if the module already has a target
    with another chip.

    ```mlir
    module attributes {fp8.target = #fp8.target<"sm_90a">} {}
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"",
           "GPU to compile for, e.g. sm_89, sm_90a, sm_100a. The default is the "
           "target of the module, or sm_90a if it has none">
  ];
}

def VerifyKernelsPass
    : Pass<"fp8-verify-kernels", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Check that LLVM can generate PTX for every operation of the kernels";
  let description = [{
    This pass changes nothing. It reports an error at each operation of the LLVM
    dialect for which LLVM cannot generate PTX. Otherwise LLVM would abort the
    process there.
  }];
}

#endif // FP8_CONVERSION_PASSES_TD
