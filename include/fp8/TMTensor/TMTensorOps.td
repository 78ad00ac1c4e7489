//===- TMTensorOps.td - What torch-mlir has no linalg for --*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The dialect tm_tensor as torch-mlir prints it, so that its programs are read
// without torch-mlir. What an operation means is written here in full.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TMTENSOR_TMTENSOROPS_TD
#define FP8_TMTENSOR_TMTENSOROPS_TD

include "mlir/IR/OpBase.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def TMTensor_Dialect : Dialect {
  let name = "tm_tensor";
  let cppNamespace = "::mlir::fp8::tm_tensor";
  let summary = "What torch-mlir exports beside linalg";
  let description = [{
    `torch-mlir` makes of `cumsum`, `sort`, `topk`, `index_put`, `scatter` and of
    attention that is not decomposed operations of a dialect of its own. This is
    the same dialect, textually: operations, attributes and their order agree, and
    so do bodies. All operations are in destination style, on tensors or memrefs.

    `fp8-decompose-tm-tensor` turns `attention` and `topk` into other operations on
    tensors; `convert-tm-tensor-to-loops` lowers the rest on memrefs.
  }];
}

def TMTensor_Shaped : AnyTypeOf<[AnyRankedTensor, AnyMemRef]>;

class TMTensor_Op<string mnemonic, list<Trait> traits = []> :
    Op<TMTensor_Dialect, mnemonic, traits # [
      AttrSizedOperandSegments, DestinationStyleOpInterface,
      DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let hasVerifier = 1;
  code extraTMTensorDeclaration = [{
    MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
  }];
  let extraClassDeclaration = extraTMTensorDeclaration;
}

/// With a body that ends in `tm_tensor.yield`.
class TMTensor_BodyOp<string mnemonic> :
    TMTensor_Op<mnemonic, [SingleBlockImplicitTerminator<"YieldOp">]>;

def TMTensor_ScanOp : TMTensor_BodyOp<"scan"> {
  let summary = "Running combination along a dimension";
  let description = [{
    For each line along `dimension`, with the body as `f(before, element)`:

    - inclusive: `output[0] = input[0]`, `output[i] = f(output[i-1], input[i])`;
    - exclusive: `output[0] = accumulator`,
      `output[i] = f(output[i-1], input[i-1])`.

    Afterwards the accumulator, which has no such dimension, is the last element
    of the output; of an empty line it stays.

    ```mlir
    %sums, %last = tm_tensor.scan dimension(1) inclusive(true)
        ins(%x : tensor<3x7xf32>) outs(%y, %zeros : tensor<3x7xf32>, tensor<3xf32>) {
    ^bb0(%before: f32, %element: f32):
      %sum = arith.addf %before, %element : f32
      tm_tensor.yield %sum : f32
    } -> tensor<3x7xf32>, tensor<3xf32>
    ```
  }];
  let arguments = (ins Variadic<TMTensor_Shaped>:$inputs,
                       Variadic<TMTensor_Shaped>:$outputs,
                       I64Attr:$dimension, BoolAttr:$inclusive);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region SizedRegion<1>:$region);
  let assemblyFormat = [{
    `dimension` `(` $dimension `)` `inclusive` `(` $inclusive `)` attr-dict
    `ins` `(` $inputs `:` type($inputs) `)`
    `outs` `(` $outputs `:` type($outputs) `)` $region (`->` type($results)^)?
  }];
}

def TMTensor_ScatterOp : TMTensor_BodyOp<"scatter"> {
  let summary = "Combine slices into places that indices name";
  let description = [{
    The inputs are `updates` and `indices`, the output is `original`. Row `u` of
    the indices, `[updates, depth]`, names a place in the dimensions
    `dimension_map` of the original; `updates[u, ...]` has the last dimensions of
    the original, in which it starts at that place. For each element of an update,
    in the order of `u`:

    `original[place] = body(update, original[place])`

    `unique_indices(true)` promises that no place occurs twice. An index outside
    of the original is an assertion that fails; nothing is read or written there.
  }];
  let arguments = (ins Variadic<TMTensor_Shaped>:$inputs,
                       Variadic<TMTensor_Shaped>:$outputs,
                       DenseI64ArrayAttr:$dimension_map,
                       DefaultValuedAttr<BoolAttr, "true">:$unique_indices);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region SizedRegion<1>:$region);
  let assemblyFormat = [{
    attr-dict `unique_indices` `(` $unique_indices `)`
    (`ins` `(` $inputs^ `:` type($inputs) `)`)?
    `outs` `(` $outputs `:` type($outputs) `)` $region (`->` type($results)^)?
  }];
}

def TMTensor_SortOp : TMTensor_BodyOp<"sort"> {
  let summary = "Sort lines along a dimension";
  let description = [{
    Sorts the lines of all outputs along `dimension` together. The body takes a
    pair of elements of each output, `(a0, b0, a1, b1, ...)`, and yields whether
    they may stay in this order: `a <= b`, or `a < b`. The order of equal elements
    stays as it was. Where the body compares two floats and nothing else, NaN is
    greater than any number, as in PyTorch.
  }];
  let arguments = (ins Variadic<AnyType>:$inputs,
                       Variadic<TMTensor_Shaped>:$outputs,
                       I64Attr:$dimension);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region SizedRegion<1>:$region);
  let assemblyFormat = [{
    attr-dict `dimension` `(` $dimension `)`
    (`ins` `(` $inputs^ `:` type($inputs) `)`)?
    `outs` `(` $outputs `:` type($outputs) `)` $region (`->` type($results)^)?
  }];
}

def TMTensor_AttentionOp : TMTensor_Op<"attention"> {
  let summary = "softmax(query key^T scale + mask) value";
  let description = [{
    The inputs are `query [..., m, k]`, `key [..., n, k]`, `value [..., n, d]` and
    maybe `mask [..., m, n]`, whose elements are added, or of i1: false leaves an
    element out. The default of `scale` is `1 / sqrt(k)`. A row whose elements are
    all left out is zero.

    Scores, softmax and sums are computed in f32 (of f64 in f64); the weights of
    the softmax are rounded to the value's type before they are multiplied.
  }];
  let arguments = (ins Variadic<TMTensor_Shaped>:$inputs,
                       Variadic<TMTensor_Shaped>:$outputs,
                       OptionalAttr<F64Attr>:$scale);
  let results = (outs Variadic<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    attr-dict `ins` `(` $inputs `:` type($inputs) `)`
    `outs` `(` $outputs `:` type($outputs) `)` (`->` type($result)^)?
  }];
}

def TMTensor_TopkOp : TMTensor_BodyOp<"topk"> {
  let summary = "The best elements of lines along a dimension";
  let description = [{
    The inputs are `values` and maybe their `indices`, i32, which are the places
    along `dimension` else; the outputs are values and indices with K elements in
    that dimension. The result are the best K of the inputs and of what the outputs
    held, best first. The body yields whether its first argument is better than
    its second; of equal ones the one with the smaller index is.
  }];
  let arguments = (ins Variadic<TMTensor_Shaped>:$inputs,
                       Variadic<TMTensor_Shaped>:$outputs,
                       I64Attr:$dimension);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region SizedRegion<1>:$region);
  let assemblyFormat = [{
    `dimension` `(` $dimension `)` attr-dict
    `ins` `(` $inputs `:` type($inputs) `)`
    `outs` `(` $outputs `:` type($outputs) `)` $region (`->` type($results)^)?
  }];
}

def TMTensor_YieldOp : Op<TMTensor_Dialect, "yield",
    [Pure, ReturnLike, Terminator,
     ParentOneOf<["ScanOp", "ScatterOp", "SortOp", "TopkOp"]>]> {
  let summary = "Ends the body of an operation";
  let arguments = (ins Variadic<AnyType>:$operands);
  let builders = [OpBuilder<(ins), [{ /* yields nothing */ }]>];
  let assemblyFormat = "attr-dict ($operands^ `:` type($operands))?";
}

#endif // FP8_TMTENSOR_TMTENSOROPS_TD
