//===- GpuChipNames.h - Names about chips --------------------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names of chips and of their instructions, as programs and messages say them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_GPUCHIPNAMES_H
#define FP8_SUPPORT_GPUCHIPNAMES_H

#include "fp8/Support/GpuChip.h"

namespace mlir::fp8 {

/// The chip for which programs are compiled if nobody chooses one.
inline constexpr llvm::StringLiteral defaultGpuChip = "sm_90a";

/// The message for a chip that has no kernels for matmuls, and for one that has
/// no kernels that convert to FP8: "expected ..., got ...".
std::string explainChipWithoutMatmuls(const GpuTarget &chip);
std::string explainChipWithoutFp8(const GpuTarget &chip);

/// Lines of a help message with the chips, the GPUs that have them, and the
/// recipes that suit them.
std::string getChipsHelp();

/// `none`, `f16`, `f16_and_conversion`, `f8` or `block_scaled_f8`.
llvm::StringRef stringifyEnum(WarpMatmul instruction);
template <typename EnumType>
std::optional<EnumType> symbolizeEnum(llvm::StringRef name);
template <>
std::optional<WarpMatmul> symbolizeEnum<WarpMatmul>(llvm::StringRef name);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_GPUCHIPNAMES_H
