//===- ExpandKernelMath.cpp - Expand math functions of kernels ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Expands math operations of kernels into arithmetic, so that no library of
// math functions, and no CUDA toolkit, is needed.
//
//===----------------------------------------------------------------------===//

#include "ElementaryFunctions.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_EXPANDKERNELMATHPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// Whether LLVM selects PTX instructions for `op`.
static bool isNative(Operation *op) {
  if (isa<math::AbsFOp, math::CeilOp, math::CopySignOp, math::FloorOp,
          math::FmaOp, math::RoundEvenOp, math::RsqrtOp, math::SqrtOp,
          math::TruncOp>(op))
    return true;
  // Operations on integers.
  return isa<math::AbsIOp, math::CountLeadingZerosOp,
             math::CountTrailingZerosOp, math::CtPopOp>(op) ||
         // Operations that test bits.
         isa<math::IsFiniteOp, math::IsInfOp, math::IsNaNOp, math::IsNormalOp>(
             op);
}

/// Functions that MLIR expands into simpler functions.
static constexpr StringRef expanded[] = {"tan", "fpowi"};

/// Computes 2^`value` with an error of at most 2 ulp.
static Value buildFastExp2(OpBuilder &builder, Location loc, Value value) {
  auto name = builder.getStringAttr("llvm.nvvm.ex2.approx");
  return LLVM::CallIntrinsicOp::create(builder, loc, value.getType(), name,
                                       ValueRange{value})
      .getResult(0);
}

namespace {
/// Computes e^x = 2^k * 2^((x - k ln 2) / ln 2) with an integer k, such that
/// the second power is near 1. The instruction itself handles infinities. k is
/// found by adding 1.5 * 2^23, because instructions that round to integers or
/// convert run at an eighth of the rate of additions.
struct ExpandExpPattern : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "expected f32");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto f32 = [&](float value) -> Value {
      return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
    };
    auto i32 = [&](int32_t value) -> Value {
      return arith::ConstantOp::create(b, b.getI32IntegerAttr(value));
    };
    Value x = op.getOperand(), log2e = f32(0x1.715476p0f);
    // A sum with this number is rounded to an integer, because the last bit of
    // its mantissa counts ones.
    Value toInteger = f32(0x1.8p23f);
    Value k = arith::SubFOp::create(
        b, math::FmaOp::create(b, x, log2e, toInteger), toInteger);
    // Limit k such that 2^k is a normal number. A NaN becomes a number here.
    k = arith::MaxNumFOp::create(b, k, f32(-126.0f));
    k = arith::MinNumFOp::create(b, k, f32(127.0f));
    // -ln 2 is added in two parts. The first part ends in zeros.
    Value rest = math::FmaOp::create(b, k, f32(-0x1.62e4p-1f), x);
    rest = math::FmaOp::create(b, k, f32(-0x1.7f7d1cp-20f), rest);
    Value power =
        buildFastExp2(b, b.getLoc(), arith::MulFOp::create(b, rest, log2e));
    // k is in the last bits of the sum. The other bits are shifted out.
    Value last = arith::BitcastOp::create(
        b, b.getI32Type(), arith::AddFOp::create(b, k, toInteger));
    Value bits = arith::AddIOp::create(
        b, arith::ShLIOp::create(b, last, i32(23)), i32(127 << 23));
    Value scale = arith::BitcastOp::create(b, b.getF32Type(), bits);
    rewriter.replaceOpWithNewOp<arith::MulFOp>(op, power, scale);
    return success();
  }
};

struct ExpandExp2Pattern : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "expected f32");
    rewriter.replaceOp(op,
                       buildFastExp2(rewriter, op.getLoc(), op.getOperand()));
    return success();
  }
};

/// Expands a function by a formula of this project, for f64 and, if `ofFloat`
/// is set, for f32.
template <typename OpTy>
struct ExpandFunctionPattern : OpRewritePattern<OpTy> {
  ExpandFunctionPattern(MLIRContext *context, Real (*build)(Real),
                        bool ofFloat = false)
      : OpRewritePattern<OpTy>(context, /*benefit=*/3), build(build),
        ofFloat(ofFloat) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF64() && !(ofFloat && op.getType().isF32()))
      return rewriter.notifyMatchFailure(op, ofFloat ? "expected f32 or f64"
                                                     : "expected f64");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(op, build(Real(b, op.getOperand())).getValue());
    return success();
  }

private:
  Real (*build)(Real);
  bool ofFloat;
};

struct ExpandAtan2Pattern : OpRewritePattern<math::Atan2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Atan2Op op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF64() && !op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "expected f64 or f32");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(
        op, buildAtan2(Real(b, op.getLhs()), Real(b, op.getRhs())).getValue());
    return success();
  }
};

/// Expands powf. The error of the logarithm is multiplied by the exponent, so
/// f32 is computed in f64.
struct ExpandPowPattern : OpRewritePattern<math::PowFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::PowFOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32() && !op.getType().isF64())
      return rewriter.notifyMatchFailure(op, "expected f32 or f64");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto widen = [&](Value value) {
      return Real(b,
                  op.getType().isF64()
                      ? value
                      : Value(arith::ExtFOp::create(b, b.getF64Type(), value)));
    };
    Value power = buildPow(widen(op.getLhs()), widen(op.getRhs())).getValue();
    if (op.getType().isF32())
      power = arith::TruncFOp::create(b, b.getF32Type(), power);
    rewriter.replaceOp(op, power);
    return success();
  }
};

/// Expands log10 of f32, for which MLIR has no polynomial.
struct ExpandLog10Pattern : OpRewritePattern<math::Log10Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Log10Op op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "expected f32");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value log = math::Log2Op::create(b, op.getOperand());
    Value factor =
        arith::ConstantOp::create(b, b.getF32FloatAttr(0x1.344136p-2f));
    rewriter.replaceOpWithNewOp<arith::MulFOp>(op, log, factor);
    return success();
  }
};

/// Adds functions of f64, and those of f32 for which MLIR's expansions lose
/// digits near 0 or far from it.
static void addFunctions(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  patterns.add<ExpandFunctionPattern<math::AcosOp>>(context, buildAcos, true);
  patterns.add<ExpandFunctionPattern<math::AcoshOp>>(context, buildAcosh, true);
  patterns.add<ExpandFunctionPattern<math::AsinOp>>(context, buildAsin, true);
  patterns.add<ExpandFunctionPattern<math::AsinhOp>>(context, buildAsinh, true);
  patterns.add<ExpandFunctionPattern<math::AtanOp>>(context, buildAtan, true);
  patterns.add<ExpandFunctionPattern<math::AtanhOp>>(context, buildAtanh, true);
  patterns.add<ExpandFunctionPattern<math::CbrtOp>>(context, buildCbrt);
  patterns.add<ExpandFunctionPattern<math::CosOp>>(context, buildCos, true);
  patterns.add<ExpandFunctionPattern<math::CoshOp>>(context, buildCosh, true);
  patterns.add<ExpandFunctionPattern<math::ErfOp>>(context, buildErf);
  patterns.add<ExpandFunctionPattern<math::ErfcOp>>(context, buildErfc);
  patterns.add<ExpandFunctionPattern<math::ExpOp>>(context, buildExp);
  patterns.add<ExpandFunctionPattern<math::Exp2Op>>(context, buildExp2);
  patterns.add<ExpandFunctionPattern<math::ExpM1Op>>(context, buildExpM1);
  patterns.add<ExpandFunctionPattern<math::LogOp>>(context, buildLog);
  patterns.add<ExpandFunctionPattern<math::Log10Op>>(context, buildLog10);
  patterns.add<ExpandFunctionPattern<math::Log1pOp>>(context, buildLog1P);
  patterns.add<ExpandFunctionPattern<math::Log2Op>>(context, buildLog2);
  patterns.add<ExpandFunctionPattern<math::RoundOp>>(context, buildRound, true);
  patterns.add<ExpandFunctionPattern<math::SinOp>>(context, buildSin, true);
  patterns.add<ExpandFunctionPattern<math::SinhOp>>(context, buildSinh, true);
  patterns.add<ExpandFunctionPattern<math::TanhOp>>(context, buildTanh);
  patterns.add<ExpandAtan2Pattern, ExpandLog10Pattern, ExpandPowPattern>(
      context, /*benefit=*/3);
}

struct ExpandKernelMathPass
    : fp8::impl::ExpandKernelMathPassBase<ExpandKernelMathPass> {
  using ExpandKernelMathPassBase::ExpandKernelMathPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    // Small integer powers become products.
    RewritePatternSet products(context);
    populateMathAlgebraicSimplificationPatterns(products);
    simplifications = std::move(products);
    RewritePatternSet simpler(context);
    math::populateExpansionPatterns(simpler, expanded);
    arith::populateCeilFloorDivExpandOpsPatterns(simpler);
    expansions = std::move(simpler);
    RewritePatternSet polynomials(context);
    populateMathPolynomialApproximationPatterns(
        polynomials, [](StringRef name) {
          return !name.ends_with(".sqrt") && !name.ends_with(".rsqrt");
        });
    polynomials.add<ExpandExpPattern, ExpandExp2Pattern>(context,
                                                         /*benefit=*/2);
    addFunctions(polynomials);
    approximations = std::move(polynomials);
    return success();
  }

  void runOnOperation() override {
    Operation *module = getOperation();
    if (failed(applyPatternsGreedily(module, simplifications)) ||
        failed(applyPatternsGreedily(module, expansions)) ||
        failed(applyPatternsGreedily(module, approximations)))
      return signalPassFailure();
    module->walk([&](Operation *op) {
      if (!isa_and_nonnull<math::MathDialect>(op->getDialect()) || isNative(op))
        return;
      op->emitOpError("expected a function that kernels have code for, got "
                      "this one on ")
          << op->getOperandTypes().front();
      signalPassFailure();
    });
  }

private:
  FrozenRewritePatternSet simplifications, expansions, approximations;
};
} // namespace
