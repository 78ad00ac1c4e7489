//===- RowKernelsBaseline.cpp - Row loops for every CPU -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The loops of RowKernels.h, compiled without vector extensions beyond the
// baseline of the host's architecture.
//
//===----------------------------------------------------------------------===//

#include "RowKernelsImpl.h"

const RowKernels mlir::fp8::kernels::baselineKernels =
    makeRowKernels("baseline");
