//===- RowKernels.cpp - Choice of the row loops ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Picks the instruction set at run time.
//
//===----------------------------------------------------------------------===//

#include "RowKernels.h"

using namespace mlir::fp8;

static const kernels::RowKernels &chooseRowKernels() {
#ifdef FP8_X86_KERNELS
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    return kernels::avx512Kernels;
  if (__builtin_cpu_supports("avx2"))
    return kernels::avx2Kernels;
#endif
  return kernels::baselineKernels;
}

const kernels::RowKernels &kernels::getRowKernels() {
  static const RowKernels &chosen = chooseRowKernels();
  return chosen;
}
