//===- VerifyHost.cpp - The host leaves device memory alone ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every memref is device memory, so the host may compute on sizes and
// addresses only.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

/// What is wrong with `op` in host code; empty for nothing.
static StringRef explainHostOp(Operation *op) {
  if (isa<memref::LoadOp>(op))
    return "expected the host not to read the elements of a tensor: sizes, "
           "conditions and trip counts must not depend on them";
  if (isa<memref::StoreOp, memref::AtomicRMWOp, memref::GenericAtomicRMWOp,
          linalg::LinalgOp>(op))
    return "expected device memory to be written by kernels";
  if (isa<memref::AllocaOp, memref::ReallocOp>(op))
    return "expected device memory to come from memref.alloc";
  if (isa<scf::ParallelOp, scf::ForallOp, gpu::LaunchOp>(op))
    return "expected parallel loops to be kernels";
  return "";
}

LogicalResult fp8::verifyHostCode(ModuleOp module) {
  bool isValid = true;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<gpu::GPUModuleOp>(op))
      return WalkResult::skip();
    if (StringRef problem = explainHostOp(op); !problem.empty()) {
      op->emitOpError(problem);
      isValid = false;
    }
    return WalkResult::advance();
  });
  return success(isValid);
}
