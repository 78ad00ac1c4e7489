//===- ManifestVersion.h - Version of manifests of parameters ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// fp8-opt writes a manifest of parameters and fp8-weights reads it
// (docs/Manifest.md). Both include its version from here.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_MANIFESTVERSION_H
#define FP8_SUPPORT_MANIFESTVERSION_H

namespace mlir::fp8 {

/// Increases when a reader of the old version would misunderstand the new one.
inline constexpr int paramManifestVersion = 1;

} // namespace mlir::fp8

#endif // FP8_SUPPORT_MANIFESTVERSION_H
