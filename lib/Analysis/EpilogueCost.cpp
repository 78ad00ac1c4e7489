//===- EpilogueCost.cpp - Whether fusing an epilogue is faster ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The constants were fitted to times of matmuls of 4096 x 12288 x 3072 with the
// accumulation f32. A GELU of 8 instructions added 26 microseconds, a SiLU of
// 22 instructions added 52, and a SiLU with a division, which has about 45
// instructions, added 150. A copy of the result takes 50 microseconds. SiLU of
// bf16 now has six instructions and adds 25 to 37 microseconds. Its operations
// still count as 22, which is enough to move it into the matmul.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/EpilogueCost.h"
#include "fp8/Analysis/Activations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::fp8;

/// Picoseconds of an instruction for one element: in a matmul, whose tensor
/// cores use the same registers, and in a separate elementwise kernel.
static constexpr double fusedInstruction = 0.040, separateInstruction = 0.034;
static constexpr double byteOfMemory = 0.25;
/// A matmul with at most this many rows takes the time of reading its weights.
static constexpr int64_t fewRows = 128;

double fp8::getFusedTime(const EpilogueWork &work) {
  return fusedInstruction * work.instructions;
}

double fp8::getSeparateTime(const EpilogueWork &work) {
  double bytes = static_cast<double>(work.bytesBefore + work.bytesAfter);
  // Memory accesses and instructions run at the same time, so the kernel takes
  // the longer one of both times.
  return std::max(byteOfMemory * bytes,
                  separateInstruction * work.instructions);
}

bool fp8::shouldFuseEpilogue(const EpilogueWork &work, int64_t rows) {
  bool hasFewRows = rows >= 0 && rows <= fewRows;
  return hasFewRows || getFusedTime(work) <= getSeparateTime(work);
}

/// Instructions of a quantization: of the largest magnitude, the quotient, the
/// conversion, and the exchange of codes between threads.
static constexpr double quantizeInstructions = 8.5;
/// The same by a given scale, without the largest magnitude.
static constexpr double encodeInstructions = 7;
/// The time of a wait for an operand like the result, for each element: with
/// SiLU, a gate and 4096 x 12288 results, 394 instead of 312 + 25 microseconds.
static constexpr double matrixWait = 1.1;

bool fp8::shouldFuseQuantization(int64_t group, int64_t rows,
                                 bool waitsForMatrix) {
  bool hasFewRows = rows >= 0 && rows <= fewRows;
  bool fitsTiles = group == 32 || group == 64 || group == 128;
  // The matmul writes codes, and a separate kernel would read the result.
  EpilogueWork work{quantizeInstructions, /*bytesBefore=*/2, /*bytesAfter=*/1};
  double fused = getFusedTime(work) + (waitsForMatrix ? matrixWait : 0);
  return fitsTiles && !hasFewRows && fused <= getSeparateTime(work);
}

/// The time that a matmul with two right-hand sides and scales along K takes
/// longer, for each element: with SwiGLU and 4096 x 12288 results, 629 instead
/// of 546 microseconds, where a separate kernel takes 42.
static constexpr double pairWait = 1.4;

bool fp8::shouldFuseEncoding(int64_t rows, bool waitsForMatrix,
                             bool scalesPairs) {
  bool hasFewRows = rows >= 0 && rows <= fewRows;
  EpilogueWork work{encodeInstructions, /*bytesBefore=*/2, /*bytesAfter=*/1};
  double fused = getFusedTime(work) + (waitsForMatrix ? matrixWait : 0) +
                 (scalesPairs ? pairWait : 0);
  return hasFewRows || fused <= getSeparateTime(work);
}

bool fp8::shouldPairMatmuls(int64_t rows, int64_t group, bool isPromoted) {
  // With 2048 x 14336 results, K = 4096 and groups of 128, one kernel took 411
  // microseconds without promotion, and two took 396. With promotion they took
  // 422 and 484.
  bool losesTurns = !isPromoted && group > 64;
  return (rows < 0 || rows > fewRows) && !losesTurns;
}

/// Whether `op` is 1 / (1 + exp(x)), for which kernels need no division.
static bool isPartOfSigmoid(Operation &op) {
  auto quotient = dyn_cast<arith::DivFOp>(op);
  if (!quotient || !matchPattern(quotient.getLhs(), m_OneFloat()))
    return false;
  auto sum = quotient.getRhs().getDefiningOp<arith::AddFOp>();
  return sum && (sum.getLhs().getDefiningOp<math::ExpOp>() ||
                 sum.getRhs().getDefiningOp<math::ExpOp>());
}

/// Whether `op` is the hyperbolic tangent of a GELU of a bf16 value, for which
/// kernels need an exponential and a reciprocal only.
static bool isPartOfGelu(Operation &op) {
  return isa<math::TanhOp>(op) &&
         llvm::any_of(*op.getBlock(), [&](Operation &other) {
           std::optional<TanhGelu> gelu = matchTanhGelu(other);
           return gelu && gelu->tanh == &op;
         });
}

double fp8::countInstructions(Operation &op) {
  if (matchPattern(&op, m_Constant()) || op.getNumResults() == 0)
    return 0;
  Type type = op.getResult(0).getType();
  bool isNarrow = isa<BFloat16Type, Float16Type>(type);
  if (isPartOfSigmoid(op) || isPartOfGelu(op))
    return 4;
  if (isa<arith::DivFOp, math::SqrtOp, math::RsqrtOp>(op))
    return 16;
  if (isa<math::TanhOp>(op) && type.isBF16())
    return 2.5;
  if (isa<math::ExpOp, math::Exp2Op>(op))
    return isNarrow ? 20 : 14;
  if (isa<math::FPowIOp>(op))
    return isNarrow ? 1 : 4;
  if (isa<math::MathDialect>(op.getDialect()) &&
      !isa<math::AbsFOp, math::CopySignOp, math::FmaOp>(op))
    return 40;
  return isNarrow || isa<arith::ExtFOp, arith::TruncFOp>(op) ? 0.5 : 1;
}
