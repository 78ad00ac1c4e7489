//===- ElementaryFunctions.h - Functions as formulas ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions that kernels compute by formulas, because there is neither an
// instruction nor a library. [function_c1] in docs/Numerics.md gives the
// accuracy.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTONVVM_ELEMENTARYFUNCTIONS_H
#define LIB_CONVERSION_GPUTONVVM_ELEMENTARYFUNCTIONS_H

#include "Real.h"

namespace mlir::fp8 {

/// These functions take f32 and f64.
Real buildSin(Real x);
Real buildCos(Real x);
Real buildAtan(Real x);
Real buildAtan2(Real y, Real x);
Real buildAsin(Real x);
Real buildAcos(Real x);
Real buildRound(Real x);

/// These functions take only f64.
Real buildExp(Real x);
Real buildExp2(Real x);
Real buildExpM1(Real x);
Real buildLog(Real x);
Real buildLog2(Real x);
Real buildLog10(Real x);
Real buildLog1P(Real x);
Real buildCbrt(Real x);
Real buildPow(Real x, Real y);
Real buildTanh(Real x);
Real buildErf(Real x);
Real buildErfc(Real x);

/// These functions take f32 and f64, and use other operations of the math
/// dialect.
Real buildSinh(Real x);
Real buildCosh(Real x);
Real buildAsinh(Real x);
Real buildAcosh(Real x);
Real buildAtanh(Real x);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTONVVM_ELEMENTARYFUNCTIONS_H
