//===- RowKernelsAVX512.cpp - Row loops for AVX-512 -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The loops of RowKernels.h, compiled for AVX-512 (F, BW, DQ, VL).
//
//===----------------------------------------------------------------------===//

#include "RowKernelsImpl.h"

const RowKernels mlir::fp8::kernels::avx512Kernels = makeRowKernels("AVX512");
