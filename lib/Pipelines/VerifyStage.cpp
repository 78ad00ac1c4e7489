//===- VerifyStage.cpp - Check the contract of a stage --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The stage contracts: which dialects and types a module may contain between
// two pipelines.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/Pipelines/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_VERIFYSTAGEPASS
#include "fp8/Pipelines/Passes.h.inc"
} // namespace mlir::fp8

namespace {
/// What a stage allows.
struct StageContract {
  StringLiteral name;
  /// The dialects that are allowed, or those that are forbidden.
  ArrayRef<StringLiteral> dialects;
  bool dialectsAreAllowed;
  /// The dialects in a gpu.module. Empty if there must be no gpu.module.
  ArrayRef<StringLiteral> kernelDialects;
  bool allowsTensors;
  bool allowsBuffers;
  bool allowsFp8Types;
};
} // namespace

/// Dialects of later stages. All other dialects are allowed: another compiler
/// may have its own operations between the matmuls and lower them itself.
static constexpr StringLiteral afterInputDialects[] = {"fp8", "gpu", "llvm",
                                                       "memref", "nvvm"};
static constexpr StringLiteral afterTensorDialects[] = {"gpu", "llvm", "memref",
                                                        "nvvm"};
static constexpr StringLiteral bufferDialects[] = {
    "affine", "arith",  "bufferization", "builtin", "cf",  "fp8",      "func",
    "index",  "linalg", "math",          "memref",  "scf", "tm_tensor"};
static constexpr StringLiteral kernelHostDialects[] = {
    "affine", "arith", "bufferization", "builtin", "cf",     "func",
    "gpu",    "index", "llvm",          "math",    "memref", "scf"};
static constexpr StringLiteral kernelDialects[] = {
    "affine", "arith", "builtin", "cf",     "fp8",  "func", "gpu",
    "index",  "llvm",  "math",    "memref", "nvvm", "scf",  "vector"};
static constexpr StringLiteral nvvmDialects[] = {"builtin", "gpu", "llvm",
                                                 "nvvm"};
static constexpr StringLiteral binaryDialects[] = {"builtin", "gpu", "llvm"};
static constexpr StringLiteral llvmDialects[] = {"builtin", "llvm"};

static StageContract getContract(Stage stage) {
  switch (stage) {
  case Stage::Input:
    return {"input", afterInputDialects, false, {}, true, false, true};
  case Stage::Tensor:
    return {"tensor", afterTensorDialects, false, {}, true, false, true};
  case Stage::Buffer:
    return {"buffer", bufferDialects, true, {}, false, true, true};
  case Stage::Kernel:
    return {"kernel", kernelHostDialects, true, kernelDialects, false, true,
            true};
  case Stage::NVVM:
    return {"nvvm", kernelHostDialects, true, nvvmDialects, false, true, true};
  case Stage::Binary:
    return {"binary", binaryDialects, true, {}, false, false, false};
  case Stage::LLVM:
    return {"llvm", llvmDialects, true, {}, false, false, false};
  }
  llvm_unreachable("unknown stage");
}

static bool isFloat8(Type type) {
  auto floatType = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return floatType && floatType.getWidth() == 8;
}

/// Emits an error at `op`. An operation without a location, such as one in the
/// body of a named linalg operation, uses that of its parent.
static InFlightDiagnostic emitStageError(Operation *op) {
  Operation *at = op;
  while (isa<UnknownLoc>(at->getLoc()) && at->getParentOp())
    at = at->getParentOp();
  return emitError(at->getLoc()) << "'" << op->getName() << "' op ";
}

static LogicalResult verifyType(Operation *op, Type type,
                                const StageContract &contract) {
  bool allowed = (contract.allowsTensors || !isa<TensorType>(type)) &&
                 (contract.allowsBuffers || !isa<BaseMemRefType>(type)) &&
                 (contract.allowsFp8Types || !isFloat8(type));
  if (allowed)
    return success();
  return emitStageError(op) << "expected no value of type " << type
                            << " at stage " << contract.name;
}

static LogicalResult verifyDialect(Operation *op,
                                   const StageContract &contract) {
  bool isInKernels = op->getParentOfType<gpu::GPUModuleOp>() != nullptr;
  ArrayRef<StringLiteral> dialects =
      isInKernels ? contract.kernelDialects : contract.dialects;
  bool areAllowed = isInKernels || contract.dialectsAreAllowed;
  StringRef dialect = op->getName().getDialectNamespace();
  if (llvm::is_contained(dialects, dialect) == areAllowed)
    return success();
  return emitStageError(op) << (areAllowed ? "expected only operations of "
                                           : "expected no operation of ")
                            << llvm::join(dialects, ", ") << " at stage "
                            << contract.name << ", got one of " << dialect;
}

static LogicalResult verifyOp(Operation *op, const StageContract &contract) {
  if (isa<gpu::GPUModuleOp>(op) && contract.kernelDialects.empty())
    return emitStageError(op)
           << "expected compiled kernels at stage " << contract.name;
  if (failed(verifyDialect(op, contract)))
    return failure();
  for (NamedAttribute attr : op->getDiscardableAttrs())
    if (!contract.allowsFp8Types &&
        isa<Fp8Dialect>(attr.getValue().getDialect()))
      return emitStageError(op)
             << "expected no attribute of the fp8 dialect at stage "
             << contract.name << ", got " << attr.getName();
  for (Type type : op->getOperandTypes())
    if (failed(verifyType(op, type, contract)))
      return failure();
  for (Type type : op->getResultTypes())
    if (failed(verifyType(op, type, contract)))
      return failure();
  for (Region &region : op->getRegions())
    for (Block &block : region)
      for (Type type : block.getArgumentTypes())
        if (failed(verifyType(op, type, contract)))
          return failure();
  return success();
}

/// Passes look for functions in the outermost module.
static bool isNestedModule(Operation *op) {
  return isa<ModuleOp>(op) && op->getParentOp();
}

namespace {
struct VerifyStagePass : fp8::impl::VerifyStagePassBase<VerifyStagePass> {
  using VerifyStagePassBase::VerifyStagePassBase;

  void runOnOperation() override {
    StageContract contract = getContract(stage);
    // A program may have thousands of such operations. A few errors show the
    // problem.
    constexpr unsigned maxErrors = 10;
    unsigned numErrors = 0;
    SmallVector<Operation *> casts;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (numErrors == maxErrors)
        return WalkResult::interrupt();
      ++numChecked;
      if (isa<UnrealizedConversionCastOp>(op)) {
        casts.push_back(op);
        return WalkResult::advance();
      }
      if (!isNestedModule(op)) {
        numErrors += failed(verifyOp(op, contract));
        return WalkResult::advance();
      }
      emitError(op->getLoc())
          << "expected one module with functions, got another module inside of "
             "it: take its functions out";
      ++numErrors;
      return WalkResult::skip();
    });
    // A conversion cast remains if an operation next to it was not converted.
    // Report that operation first, if there is one.
    for (Operation *cast : casts)
      if (numErrors == 0)
        numErrors += failed(verifyOp(cast, contract));
    if (numErrors != 0)
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
