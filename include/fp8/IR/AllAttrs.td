//===- AllAttrs.td - Every attribute of the dialect --------*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Includes all attributes, because one parser and one printer handle all of
// them. The attributes have two headers, so that operations do not depend on
// kernels.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_ALLATTRS_TD
#define FP8_IR_ALLATTRS_TD

include "fp8/IR/Fp8Attrs.td"
include "fp8/IR/KernelAttrs.td"

#endif // FP8_IR_ALLATTRS_TD
