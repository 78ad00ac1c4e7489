//===- EpilogueCost.h - Whether fusing an epilogue is faster ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Operations after a matmul can be computed by the kernel of the matmul, which
// saves reading and writing the result, or by a separate kernel, so that tensor
// cores do not wait for them. This estimate decides between the two.
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
  /// The number of instructions.
  double instructions = 0;
  /// Bytes of the element before and after this work. A separate kernel reads
  /// and writes them.
  int64_t bytesBefore = 2, bytesAfter = 2;
};

/// The time for each element in picoseconds: the time by which the matmul takes
/// longer with this work, and the time of a separate kernel. Both were fitted
/// to measurements on an H200 (docs/Performance.md), and only their ratio
/// matters.
double getFusedTime(const EpilogueWork &work);
double getSeparateTime(const EpilogueWork &work);

/// Whether the matmul's kernel should do this work. It always should if the
/// result has few rows, because such a kernel waits for its weights anyway, and
/// a launch costs more than the work. A negative `rows` is unknown and counts
/// as many rows.
bool shouldFuseEpilogue(const EpilogueWork &work, int64_t rows);

/// Whether the kernel of a matmul should quantize its result, with a scale for
/// each group of `group` neighbors of a row. It should not if the result has
/// few rows, because tiles for few rows are narrower than most groups. A
/// negative `rows` is unknown and counts as many rows. With `waitsForMatrix`,
/// the epilogue reads an operand of the result's shape while no warp group
/// multiplies. A kernel that stores the result in high precision gets such an
/// operand by TMA instead, without a wait.
bool shouldFuseQuantization(int64_t group, int64_t rows, bool waitsForMatrix);

/// The same for a quantization by a given scale. There are no groups, so tiles
/// of any width can do it, also those for few rows. `scalesPairs` says that
/// there are two right-hand sides and scales along K.
bool shouldFuseEncoding(int64_t rows, bool waitsForMatrix, bool scalesPairs);

/// Whether one kernel should compute two matmuls with the same left-hand side,
/// if the epilogue of one reads the result of the other. It should not if the
/// result has few rows, because the narrow tiles for few rows cannot have
/// columns of two right-hand sides. A negative `rows` is unknown and counts as
/// many rows. `group` is the number of neighbors of a row of the result that
/// are then quantized together, or 0. If sums are not promoted, the answer is
/// no for groups of more than 64 columns: a tile must have whole groups, and
/// the fastest tile, in which warp groups multiply in turn, is too narrow for
/// them.
bool shouldPairMatmuls(int64_t rows, int64_t group, bool isPromoted);

/// The approximate number of instructions for one element of an elementwise
/// operation in an epilogue. One instruction of 16-bit arithmetic computes two
/// elements.
double countInstructions(Operation &op);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_EPILOGUECOST_H
