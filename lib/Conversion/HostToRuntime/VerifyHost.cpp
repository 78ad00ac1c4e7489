//===- VerifyHost.cpp - Check that the host uses no device memory ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every memref is device memory. So the host computes only with sizes and
// addresses. If it needs an element, it waits for the device.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

/// The error about `op` in host code; empty if there is none.
static StringRef explainHostOp(Operation *op) {
  if (isa<memref::StoreOp, memref::AtomicRMWOp, memref::GenericAtomicRMWOp,
          linalg::LinalgOp>(op))
    return "expected device memory to be written by kernels";
  if (isa<memref::AllocaOp, memref::ReallocOp>(op))
    return "expected device memory to come from memref.alloc";
  if (isa<scf::ParallelOp, scf::ForallOp, gpu::LaunchOp>(op))
    return "expected parallel loops to be kernels";
  return "";
}

/// Emits a remark that the host waits for the device here, so that the call
/// cannot be captured in a graph.
static void remarkRead(memref::LoadOp load) {
  auto function = load->getParentOfType<FunctionOpInterface>();
  remark::missed(load.getLoc(), remark::RemarkOpts::name("host-reads-element")
                                    .category("fp8")
                                    .function(function.getName()))
      << remark::metric("Reason", "a size, a condition or a trip count depends "
                                  "on an element of a tensor, for which each "
                                  "call waits");
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
    if (auto load = dyn_cast<memref::LoadOp>(op))
      remarkRead(load);
    return WalkResult::advance();
  });
  return success(isValid);
}
