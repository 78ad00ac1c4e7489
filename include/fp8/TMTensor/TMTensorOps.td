//===- TMTensorOps.td - The tm_tensor dialect --------------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The dialect tm_tensor as torch-mlir prints it, so that this project can read
// programs of torch-mlir without linking it. The descriptions say everything
// about the operations that a reader needs.
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
  let summary = "Operations of torch-mlir that linalg lacks";
  let description = [{
    `torch-mlir` has its own dialect for `cumsum`, `sort`, `topk`, `index_put`,
    `scatter` and attention that is not decomposed. This dialect has the same text
    form: the same operations, attributes, order of attributes, and bodies. All
    operations are in destination style, on tensors or memrefs.

    `fp8-decompose-tm-tensor` turns `attention` and `topk` into other operations on
    tensors. `convert-tm-tensor-to-loops` lowers the others on memrefs.
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

/// An operation with a body that ends in `tm_tensor.yield`.
class TMTensor_BodyOp<string mnemonic> :
    TMTensor_Op<mnemonic, [SingleBlockImplicitTerminator<"YieldOp">]>;

def TMTensor_ScanOp : TMTensor_BodyOp<"scan"> {
  let summary = "Running combination along a dimension";
  let description = [{
    For each line along `dimension`, with the body as `f(before, element)`:

    - inclusive: `output[0] = input[0]`, `output[i] = f(output[i-1], input[i])`;
    - exclusive: `output[0] = accumulator`,
      `output[i] = f(output[i-1], input[i-1])`.

    The accumulator has the shape of the output without `dimension`. It becomes the
    last element of the output. If the line is empty, it does not change.

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
  let summary = "Combine slices with positions given by indices";
  let description = [{
    The inputs are `updates` and `indices`, and the output is `original`. The shape
    of the indices is `[updates, depth]`. Row `u` of the indices is a position in
    the dimensions `dimension_map` of the original. `updates[u, ...]` has the last
    dimensions of the original and starts at that position. For each element of an
    update, in the order of `u`:

    `original[position] = body(update, original[position])`

    `unique_indices(true)` promises that no position occurs twice. An index outside
    of the original makes an assertion fail, and nothing is read or written there.
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
    Sorts all outputs along `dimension` together, by the same order. The body takes
    two elements of each output, `(a0, b0, a1, b1, ...)`, and yields whether `a` may
    stand before `b`: `a <= b`, or `a < b`. The sort is stable. If the body only
    compares two floats, NaN is greater than any number, as in PyTorch.
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
    optionally `mask [..., m, n]`. A float mask is added to the scores. An i1 mask
    excludes the scores where it is false. The default of `scale` is `1 / sqrt(k)`.
    A row whose scores are all excluded is zero.

    Scores, softmax and sums are computed in f32 (in f64 for f64). The weights of the
    softmax are rounded to the type of `value` before the second matmul.
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
    The inputs are `values` and optionally their `indices` in i32; without them, an
    index is the position along `dimension`. The outputs are values and indices with
    K elements in that dimension. The results are the best K elements of the inputs
    and the initial outputs together, with the best first. The body yields whether
    its first argument is better than its second. Of equal elements, the one with the
    smaller index is better.
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
