//===- UnquantizedLaunch.cpp - Launches of bf16, f16 and f32 matmuls ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernel reads an operand where it is, contiguous along K or along rows, if
// its lines start at multiples of 16 bytes. If strides are unknown, the host
// code checks this in each call. Other operands are copied to padded lines.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/OffsetDivisor.h"
#include "../Matmul/MatmulOperands.h"
#include "MmaSyncLaunch.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

namespace {
/// An operand as lines, which are contiguous along `inner`.
struct LinedOperand {
  OperandView view;
  LoopRole inner, outer;
  /// Whether lines are known to be aligned, and whether they may be aligned,
  /// which depends on the strides in a call.
  bool isAligned = false, mayBeAligned = false;

  /// The number of elements in 16 bytes.
  int64_t getAlignment() const {
    return 128 / view.getType().getElementTypeBitWidth();
  }
};
} // namespace

/// The lines of an operand whose rows have role `role`.
static LinedOperand getLines(const OperandView &view, LoopRole role) {
  LinedOperand operand{view, LoopRole::K, role};
  int64_t alignment = operand.getAlignment();
  if (view.getStaticStride(LoopRole::K) != 1 && view.getStaticStride(role) == 1)
    std::swap(operand.inner, operand.outer);
  if (view.getStaticStride(operand.inner) != 1 ||
      !isOffsetMultiple(view.memref, alignment))
    return operand;
  operand.isAligned = operand.mayBeAligned = true;
  for (LoopRole each : {operand.outer, LoopRole::Batch}) {
    int64_t stride = view.getStaticStride(each);
    operand.isAligned &= isMultiple(stride, alignment);
    operand.mayBeAligned &=
        ShapedType::isDynamic(stride) || stride % alignment == 0;
  }
  return operand;
}

/// Copies the operand's elements to [batch, outer, inner].
static void copyElements(HostBuilder &host, const LinedOperand &operand,
                         Value target) {
  const OperandView &view = operand.view;
  AffineMap order = host.getMultiDimIdentityMap(3);
  SmallVector<AffineExpr> source(view.getType().getRank(),
                                 host.getAffineConstantExpr(0));
  for (auto [role, expr] : llvm::zip_equal(
           std::array{LoopRole::Batch, operand.outer, operand.inner},
           order.getResults()))
    if (std::optional<unsigned> dim = view.at(role))
      source[*dim] = expr;
  SmallVector<utils::IteratorType> parallel(3, utils::IteratorType::parallel);
  linalg::GenericOp::create(
      host, view.memref, target,
      ArrayRef{AffineMap::get(3, 0, source, host.getContext()), order},
      parallel, [](OpBuilder &b, Location loc, ValueRange elements) {
        linalg::YieldOp::create(b, loc, elements.front());
      });
}

/// Copies an operand to [batch, outer, inner] with aligned lines.
static OperandView copyOperand(HostBuilder &host, const LinedOperand &operand,
                               Temporaries &temporaries) {
  const OperandView &view = operand.view;
  DeviceTensor tensor = host.tensor(view.memref);
  std::array roles = {LoopRole::Batch, operand.outer, operand.inner};
  SmallVector<OpFoldResult> sizes = llvm::map_to_vector(
      roles, [&](LoopRole role) { return getSize(host, tensor, view, role); });
  SmallVector<OpFoldResult> padded = sizes;
  int64_t alignment = operand.getAlignment();
  padded[2] =
      host.mul(host.ceilDiv(sizes[2], alignment), host.getIndexAttr(alignment));
  Value memory = temporaries.allocate(host, padded, tensor.elementType);
  // The padding may have any value, because the kernel gets the size without
  // it.
  SmallVector<OpFoldResult> zeros(3, host.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(3, host.getIndexAttr(1));
  OperandView copy;
  copy.memref = memref::SubViewOp::create(host, memory, zeros, sizes, ones);
  copyElements(host, operand, copy.memref);
  // An operand that all batches share is stored only once.
  for (auto [position, role] : llvm::enumerate(roles))
    if (role != LoopRole::Batch || view.at(role))
      copy.position[static_cast<unsigned>(role)] = position;
  return copy;
}

/// Whether all unknown strides are aligned, as an i1.
static Value areStridesAligned(HostBuilder &host,
                               ArrayRef<LinedOperand> operands) {
  auto constant = [&](int64_t value) {
    return host.toIndex(host.getIndexAttr(value));
  };
  Value rest = constant(0);
  for (const LinedOperand &operand : operands) {
    DeviceTensor tensor = host.tensor(operand.view.memref);
    Value bits = constant(0);
    for (LoopRole role : {operand.outer, LoopRole::Batch})
      if (ShapedType::isDynamic(operand.view.getStaticStride(role)))
        bits = arith::OrIOp::create(
            host, bits,
            host.toIndex(getStride(host, tensor, operand.view, role)));
    Value low =
        arith::AndIOp::create(host, bits, constant(operand.getAlignment() - 1));
    rest = arith::OrIOp::create(host, rest, low);
  }
  return arith::CmpIOp::create(host, arith::CmpIPredicate::eq, rest,
                               constant(0));
}

//===----------------------------------------------------------------------===//
// The launch
//===----------------------------------------------------------------------===//

namespace {
/// Launches one matmul, with or without copies.
class UnquantizedLaunch {
public:
  UnquantizedLaunch(HostBuilder &host, const MmaSyncProblem &problem,
                    const MmaSyncConfig &config, KernelModule &kernels)
      : host(host), problem(problem), kernels(kernels),
        a(getLines(problem.view.a, LoopRole::M)),
        b(getLines(problem.view.b, LoopRole::N)),
        spec(getMmaSyncSpec(problem, config)) {
    spec.transposedA = a.inner != LoopRole::K;
    spec.transposedB = b.inner != LoopRole::K;
  }

  void build() {
    if (a.isAligned && b.isAligned)
      return launch(/*copies=*/false);
    if (!a.mayBeAligned || !b.mayBeAligned)
      return launch(/*copies=*/true);
    auto branch = scf::IfOp::create(host, areStridesAligned(host, {a, b}),
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(host);
    host.setInsertionPointToStart(branch.thenBlock());
    launch(/*copies=*/false);
    host.setInsertionPointToStart(branch.elseBlock());
    launch(/*copies=*/true);
  }

private:
  void launch(bool copies) {
    Temporaries temporaries;
    MatmulView prepared = problem.view;
    if (copies && !a.isAligned)
      prepared.a = copyOperand(host, a, temporaries);
    if (copies && !b.isAligned)
      prepared.b = copyOperand(host, b, temporaries);
    buildMmaSyncLaunch(host, prepared, problem.epilogue, spec, kernels);
    temporaries.free(host);
  }

  HostBuilder &host;
  const MmaSyncProblem &problem;
  KernelModule &kernels;
  LinedOperand a, b;
  MmaSyncKernelSpec spec;
};
} // namespace

void fp8::launchUnquantized(HostBuilder &host, const MmaSyncProblem &problem,
                            const MmaSyncConfig &config,
                            KernelModule &kernels) {
  UnquantizedLaunch(host, problem, config, kernels).build();
}
