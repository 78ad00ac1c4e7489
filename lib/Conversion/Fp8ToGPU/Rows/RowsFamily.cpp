//===- RowsFamily.cpp - The family of kernels of rows ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Collects facts about an operation, chooses a kernel and launches it.
//
//===----------------------------------------------------------------------===//

#include "../KernelFamily.h"
#include "../Kernels/BodyKey.h"
#include "../Kernels/KernelModule.h"
#include "RowsEmitter.h"
#include "fp8/Conversion/RowsChoice.h"
#include "fp8/IR/IterationSpace.h"
#include "fp8/Support/GpuChipNames.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// The key of a kernel. It has everything that the code depends on.
static std::string getKey(const RowsView &view, const RowsConfig &config) {
  std::string key;
  llvm::raw_string_ostream os(key);
  os << "rows " << getFieldsText(config) << ' ' << view.columns << ' '
     << view.rowDims.size();
  auto print = [&](const RowsOperand &operand) {
    os << '|' << operand.getType() << ' ' << static_cast<int>(operand.role);
    if (operand.role == RowsRole::Table)
      os << ' ' << operand.period << '/' << operand.block;
    for (std::optional<unsigned> dim : operand.rowDims)
      os << (dim ? '+' : '-');
  };
  llvm::for_each(view.inputs, print);
  os << " to ";
  llvm::for_each(view.inits, print);
  printBody(os, view.getOp().getBody());
  return key;
}

static KernelSignature getSignature(const RowsView &view,
                                    const RowsConfig &config) {
  KernelSignature signature;
  signature.key = getKey(view, config);
  signature.name = "rows_" + std::to_string(view.columns);
  signature.parameters.assign(std::max<size_t>(1, view.rowDims.size()),
                              KernelParameter::I32);
  auto add = [&](const RowsOperand &operand) {
    signature.parameters.push_back(KernelParameter::Pointer);
    for (std::optional<unsigned> dim : operand.rowDims)
      if (dim)
        signature.parameters.push_back(KernelParameter::I64);
    if (operand.role == RowsRole::Groups)
      signature.parameters.push_back(KernelParameter::I64);
  };
  llvm::for_each(view.inputs, add);
  llvm::for_each(view.inits, add);
  signature.threads = config.threads * config.rows;
  // The registers that hold the row, and 56 for all other values, which avoids
  // spills. With fewer registers, more threads run at a time and load more.
  int64_t registers =
      56 + config.vectors * view.getExtent().heldBits * vectorSize / 32;
  signature.blocksPerMultiprocessor =
      std::max<int64_t>(1, 65536 / (signature.threads * registers));
  return signature;
}

static LaunchSpec getLaunch(HostBuilder &host, const RowsView &view,
                            const RowsConfig &config) {
  SmallVector<OpFoldResult> sizes = getIterationSizes(
      host, host.getLoc(),
      cast<DestinationStyleOpInterface>(view.getOp().getOperation()));
  OpFoldResult total = host.getIndexAttr(1);
  for (unsigned dim : view.rowDims)
    total = host.mul(total, sizes[dim]);
  LaunchSpec launch;
  launch.gridX =
      host.mul(host.ceilDiv(total, config.rows),
               host.getIndexAttr(RowsEmitter::getParts(view, config)));
  launch.sharedBytes = RowsEmitter::getSharedBytes(view, config);
  launch.waitsByItself = config.earlyLaunch;
  launch.operands.push_back(host.toI32(total));
  for (unsigned i = 1; i < view.rowDims.size(); ++i)
    launch.operands.push_back(host.toI32(sizes[view.rowDims[i]]));
  auto add = [&](const RowsOperand &operand) {
    DeviceTensor tensor = host.tensor(operand.memref);
    launch.operands.push_back(tensor.pointer);
    for (std::optional<unsigned> dim : operand.rowDims)
      if (dim)
        launch.operands.push_back(host.toI64(tensor.strides[*dim]));
    if (operand.role == RowsRole::Groups)
      launch.operands.push_back(host.toI64(tensor.strides[*operand.columnDim]));
  };
  llvm::for_each(view.inputs, add);
  llvm::for_each(view.inits, add);
  return launch;
}

static LogicalResult launch(RowsOp op, RowsAttr kernel,
                            PatternRewriter &rewriter,
                            const KernelTarget &target) {
  Refusal why;
  FailureOr<RowsView> view = getRowsView(op, why);
  if (failed(view))
    return rewriter.notifyMatchFailure(op, why.message);
  RowsConfig config = kernel.getConfig();
  HostBuilder host(op.getLoc(), rewriter);
  target.kernels.launch(host, getSignature(*view, config),
                        getLaunch(host, *view, config),
                        [&](KernelBuilder &b, ValueRange arguments) {
                          RowsEmitter(b, *view, config, arguments).emit();
                        });
  return success();
}

//===----------------------------------------------------------------------===//
// The family
//===----------------------------------------------------------------------===//

namespace {
class RowsFamily : public KernelFamily {
public:
  StringRef getName() const override { return "rows"; }
  /// Chips that multiply FP8 convert to it, too.
  std::string explainChip(const GpuTarget &chip) const override {
    return chip.hasFp8Matmul ? "" : explainChipWithoutFp8(chip);
  }
  bool handles(Operation *op) const override {
    auto rows = dyn_cast<RowsOp>(op);
    return rows && isa<MemRefType>(rows->getOperand(0).getType());
  }
  bool owns(Attribute config) const override { return isa<RowsAttr>(config); }

  FailureOr<KernelChoice> choose(Operation *op, const GpuTarget &chip,
                                 Refusal &why) const override {
    FailureOr<RowsView> view = getRowsView(cast<RowsOp>(op), why);
    if (failed(view))
      return failure();
    RowsConfig config = *chooseRows(view->getExtent(), chip);
    return KernelChoice{RowsAttr::get(op->getContext(), config),
                        std::to_string(config.rows) + "x" +
                            std::to_string(view->columns),
                        explainRowsChoice(config)};
  }

  Attribute complete(Operation *op, Attribute attr, const GpuTarget &chip,
                     std::string &problem) const override {
    Refusal why;
    FailureOr<RowsView> view = getRowsView(cast<RowsOp>(op), why);
    problem = succeeded(view)
                  ? explainRowsMisfit(cast<RowsAttr>(attr).getConfig(),
                                      view->getExtent(), chip)
                  : why.message;
    return attr;
  }

  void populatePatterns(RewritePatternSet &patterns,
                        const KernelTarget &target) const override {
    patterns.add<LaunchPattern<RowsOp, RowsAttr>>(patterns.getContext(), target,
                                                  launch);
  }
};
} // namespace

std::unique_ptr<KernelFamily> fp8::createRowsFamily() {
  return std::make_unique<RowsFamily>();
}
