//===- VerifyKernels.cpp - Check that LLVM can generate PTX ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds operations for which LLVM cannot generate PTX. LLVM itself would end
// the process.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_VERIFYKERNELSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// Intrinsics of the LLVM dialect that LLVM lowers for NVPTX, for every type in
/// the kernels of this project. Others, such as llvm.intr.exp, would become
/// calls of a math library that does not exist.
static constexpr StringLiteral selected[] = {"abs",
                                             "assume",
                                             "bitreverse",
                                             "bswap",
                                             "ceil",
                                             "copysign",
                                             "ctlz",
                                             "ctpop",
                                             "cttz",
                                             "expect",
                                             "fabs",
                                             "floor",
                                             "fma",
                                             "fmuladd",
                                             "fshl",
                                             "fshr",
                                             "is.fpclass",
                                             "lifetime.end",
                                             "lifetime.start",
                                             "maximum",
                                             "maxnum",
                                             "memcpy",
                                             "memset",
                                             "minimum",
                                             "minnum",
                                             "nearbyint",
                                             "rint",
                                             "roundeven",
                                             "sadd.sat",
                                             "sadd.with.overflow",
                                             "smax",
                                             "smin",
                                             "smul.with.overflow",
                                             "sqrt",
                                             "ssub.sat",
                                             "ssub.with.overflow",
                                             "trunc",
                                             "uadd.sat",
                                             "uadd.with.overflow",
                                             "umax",
                                             "umin",
                                             "umul.with.overflow",
                                             "usub.sat",
                                             "usub.with.overflow"};

/// The error about the types of `op`; empty if there is none.
static std::string explainTypes(Operation *op) {
  constexpr unsigned maxWidth = 64;
  auto isWide = [](Type type) {
    auto floatType = dyn_cast<FloatType>(getElementTypeOrSelf(type));
    return floatType && floatType.getWidth() > maxWidth;
  };
  if (llvm::any_of(op->getOperandTypes(), isWide) ||
      llvm::any_of(op->getResultTypes(), isWide))
    return "expected floats of at most 64 bits in a kernel: GPUs have no "
           "others";
  return "";
}

/// The error about `op`; empty if there is none.
static std::string explainUnselected(Operation *op) {
  if (std::string problem = explainTypes(op); !problem.empty())
    return problem;
  StringRef name = op->getName().getStringRef();
  if (name.consume_front("llvm.intr."))
    return llvm::is_contained(selected, name)
               ? ""
               : "expected an operation that LLVM has PTX for";
  if (auto call = dyn_cast<LLVM::CallOp>(op)) {
    auto callee = call.getCalleeAttr();
    auto function =
        callee ? SymbolTable::lookupNearestSymbolFrom<LLVM::LLVMFuncOp>(call,
                                                                        callee)
               : LLVM::LLVMFuncOp();
    if (!function || function.isExternal())
      return "expected a call of a function of the kernel's module";
  }
  return "";
}

namespace {
struct VerifyKernelsPass : fp8::impl::VerifyKernelsPassBase<VerifyKernelsPass> {
  using VerifyKernelsPassBase::VerifyKernelsPassBase;

  void runOnOperation() override {
    getOperation().walk([&](Operation *op) {
      std::string problem = explainUnselected(op);
      if (problem.empty())
        return;
      op->emitOpError(problem);
      signalPassFailure();
    });
    markAllAnalysesPreserved();
  }
};
} // namespace
