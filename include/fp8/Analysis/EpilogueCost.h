//===- EpilogueCost.h - Whether an epilogue pays ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What follows a matmul can be computed by its kernel, which saves a pass over
// memory, or by a kernel of its own, during which no tensor core waits.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_EPILOGUECOST_H
#define FP8_ANALYSIS_EPILOGUECOST_H

#include <cstdint>

namespace mlir {
class Operation;
} // namespace mlir

namespace mlir::fp8 {

/// The work of an epilogue for one element of the result.
struct EpilogueWork {
  /// Instructions of a thread.
  double instructions = 0;
  /// Bytes of the element before and after this work. A pass of its own reads
  /// and writes them.
  int64_t bytesBefore = 2, bytesAfter = 2;
};

/// Picoseconds for each element that the matmul takes longer with this work,
/// and those of a pass of its own. Fitted to measurements on an H200
/// (docs/Performance.md); only their ratio matters.
double getFusedTime(const EpilogueWork &work);
double getSeparateTime(const EpilogueWork &work);

/// Whether the matmul's kernel should do this work. It always should if the
/// result has few rows: such a kernel waits for its weights anyway, and a
/// launch costs more than the work. Negative `rows` are not known, and taken as
/// many.
bool epiloguePays(const EpilogueWork &work, int64_t rows);

/// Whether a kernel should quantize its result itself, by groups of
/// `group` neighbors of a row. Tiles for few rows are narrower than most
/// groups, so it should not then. Negative `rows` are not known, and taken as
/// many. With `waitsForMatrix`, the epilogue reads an operand like the result
/// while no warp group multiplies. A kernel that stores the result in high
/// precision gets such an operand by TMA instead, without a wait.
bool quantizationPays(int64_t group, int64_t rows, bool waitsForMatrix);

/// Instructions of a thread for one element of an elementwise operation in an
/// epilogue, about. 16-bit arithmetic has two elements an instruction.
double countInstructions(Operation &op);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_EPILOGUECOST_H
