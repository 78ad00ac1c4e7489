//===- KernelBuilder.cpp - Writing device code ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Most functions create one operation of the arith, scf, LLVM or NVVM dialect.
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Types and constants
//===----------------------------------------------------------------------===//

Type KernelBuilder::ptr(AddressSpace space) {
  return LLVM::LLVMPointerType::get(getContext(), static_cast<unsigned>(space));
}

static Value constant(KernelBuilder &b, TypedAttr value) {
  return arith::ConstantOp::create(b, value);
}

Value KernelBuilder::i1(bool value) {
  return constant(*this, getBoolAttr(value));
}
Value KernelBuilder::i16(int64_t value) {
  return constant(*this, getI16IntegerAttr(value));
}
Value KernelBuilder::i32(int64_t value) {
  return constant(*this, getI32IntegerAttr(static_cast<int32_t>(value)));
}
Value KernelBuilder::i64(int64_t value) {
  return constant(*this, getI64IntegerAttr(value));
}
Value KernelBuilder::f32(double value) {
  return constant(*this, getF32FloatAttr(value));
}
Value KernelBuilder::constantLike(Value like, int64_t value) {
  return constant(*this, getIntegerAttr(like.getType(), value));
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

#define FP8_KERNEL_INTEGER_OP(name, Op)                                        \
  Value KernelBuilder::name(Value a, Value b) {                                \
    return arith::Op::create(*this, a, b);                                     \
  }
FP8_KERNEL_INTEGER_OP(add, AddIOp)
FP8_KERNEL_INTEGER_OP(sub, SubIOp)
FP8_KERNEL_INTEGER_OP(mul, MulIOp)
FP8_KERNEL_INTEGER_OP(div, DivUIOp)
FP8_KERNEL_INTEGER_OP(rem, RemUIOp)
FP8_KERNEL_INTEGER_OP(bitAnd, AndIOp)
FP8_KERNEL_INTEGER_OP(bitOr, OrIOp)
FP8_KERNEL_INTEGER_OP(bitXor, XOrIOp)
FP8_KERNEL_INTEGER_OP(shl, ShLIOp)
FP8_KERNEL_INTEGER_OP(shr, ShRUIOp)
FP8_KERNEL_INTEGER_OP(min, MinUIOp)
FP8_KERNEL_INTEGER_OP(max, MaxUIOp)
#undef FP8_KERNEL_INTEGER_OP

#define FP8_KERNEL_INTEGER_CONSTANT_OP(name)                                   \
  Value KernelBuilder::name(Value a, int64_t b) {                              \
    return name(a, constantLike(a, b));                                        \
  }
FP8_KERNEL_INTEGER_CONSTANT_OP(add)
FP8_KERNEL_INTEGER_CONSTANT_OP(sub)
FP8_KERNEL_INTEGER_CONSTANT_OP(mul)
FP8_KERNEL_INTEGER_CONSTANT_OP(div)
FP8_KERNEL_INTEGER_CONSTANT_OP(rem)
FP8_KERNEL_INTEGER_CONSTANT_OP(bitAnd)
FP8_KERNEL_INTEGER_CONSTANT_OP(bitOr)
FP8_KERNEL_INTEGER_CONSTANT_OP(bitXor)
FP8_KERNEL_INTEGER_CONSTANT_OP(shl)
FP8_KERNEL_INTEGER_CONSTANT_OP(shr)
FP8_KERNEL_INTEGER_CONSTANT_OP(min)
#undef FP8_KERNEL_INTEGER_CONSTANT_OP

Value KernelBuilder::ceilDiv(Value a, int64_t b) {
  return div(add(a, b - 1), b);
}
Value KernelBuilder::cmp(arith::CmpIPredicate predicate, Value a, Value b) {
  return arith::CmpIOp::create(*this, predicate, a, b);
}
Value KernelBuilder::eq(Value a, int64_t b) {
  return cmp(arith::CmpIPredicate::eq, a, constantLike(a, b));
}
Value KernelBuilder::ne(Value a, int64_t b) {
  return cmp(arith::CmpIPredicate::ne, a, constantLike(a, b));
}
Value KernelBuilder::less(Value a, Value b) {
  return cmp(arith::CmpIPredicate::ult, a, b);
}
Value KernelBuilder::less(Value a, int64_t b) {
  return less(a, constantLike(a, b));
}
Value KernelBuilder::select(Value condition, Value a, Value b) {
  return arith::SelectOp::create(*this, condition, a, b);
}
Value KernelBuilder::toI64(Value a) {
  return arith::ExtUIOp::create(*this, getI64Type(), a);
}
Value KernelBuilder::toI32(Value a) {
  return arith::TruncIOp::create(*this, getI32Type(), a);
}
Value KernelBuilder::bitcast(Value a, Type type) {
  return LLVM::BitcastOp::create(*this, type, a);
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

Value KernelBuilder::addF(Value a, Value b) {
  return arith::AddFOp::create(*this, a, b);
}
Value KernelBuilder::subF(Value a, Value b) {
  return arith::SubFOp::create(*this, a, b);
}
Value KernelBuilder::mulF(Value a, Value b) {
  return arith::MulFOp::create(*this, a, b);
}
Value KernelBuilder::divF(Value a, Value b) {
  return arith::DivFOp::create(*this, a, b);
}
Value KernelBuilder::fma(Value a, Value b, Value c) {
  return LLVM::FMAOp::create(*this, a, b, c);
}
Value KernelBuilder::extend(Value a) {
  if (a.getType().isF32())
    return a;
  return LLVM::FPExtOp::create(*this, getF32Type(), a);
}
Value KernelBuilder::truncate(Value a, Type type) {
  if (a.getType() == type)
    return a;
  return LLVM::FPTruncOp::create(*this, type, a);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Value KernelBuilder::gep(Type type, Value base, Value index) {
  return LLVM::GEPOp::create(*this, base.getType(), type, base,
                             ArrayRef<LLVM::GEPArg>{index});
}
Value KernelBuilder::gep(Type type, Value base, int64_t index) {
  return LLVM::GEPOp::create(
      *this, base.getType(), type, base,
      ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(index)});
}
Value KernelBuilder::load(Type type, Value pointer, unsigned alignment) {
  return LLVM::LoadOp::create(*this, type, pointer, alignment);
}
Value KernelBuilder::loadInvariant(Type type, Value pointer,
                                   unsigned alignment) {
  return LLVM::LoadOp::create(*this, type, pointer, alignment,
                              /*isVolatile=*/false, /*isNonTemporal=*/false,
                              /*isInvariant=*/true);
}
void KernelBuilder::store(Value value, Value pointer, unsigned alignment) {
  LLVM::StoreOp::create(*this, value, pointer, alignment);
}
Value KernelBuilder::extract(Value aggregate, int64_t position) {
  return LLVM::ExtractValueOp::create(*this, aggregate, position);
}
Value KernelBuilder::insert(Value value, Value aggregate, int64_t position) {
  return LLVM::InsertValueOp::create(*this, aggregate, value, position);
}
Value KernelBuilder::extractElement(Value vector, int64_t position) {
  return LLVM::ExtractElementOp::create(*this, vector, i32(position));
}

//===----------------------------------------------------------------------===//
// Control
//===----------------------------------------------------------------------===//

void KernelBuilder::ifThen(Value condition, function_ref<void()> body) {
  ifThenElse(condition, body, nullptr);
}

void KernelBuilder::ifThenElse(Value condition, function_ref<void()> thenBody,
                               function_ref<void()> elseBody) {
  auto op = scf::IfOp::create(*this, condition,
                              /*withElseRegion=*/static_cast<bool>(elseBody));
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(op.thenBlock());
  thenBody();
  if (!elseBody)
    return;
  setInsertionPointToStart(op.elseBlock());
  elseBody();
}

SmallVector<Value> KernelBuilder::loop(Value lower, Value upper, Value step,
                                       ValueRange inits, LoopBody body) {
  auto op = scf::ForOp::create(*this, lower, upper, step, inits);
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(op.getBody());
  SmallVector<Value> carried =
      body(op.getInductionVar(), op.getRegionIterArgs());
  // A loop without carried values has its terminator already.
  if (!inits.empty())
    scf::YieldOp::create(*this, carried);
  return SmallVector<Value>(op.getResults());
}

//===----------------------------------------------------------------------===//
// The machine
//===----------------------------------------------------------------------===//

Value KernelBuilder::threadIdX() {
  return NVVM::ThreadIdXOp::create(*this, getI32Type());
}
Value KernelBuilder::blockIdX() {
  return NVVM::BlockIdXOp::create(*this, getI32Type());
}
Value KernelBuilder::gridDimX() {
  return NVVM::GridDimXOp::create(*this, getI32Type());
}
void KernelBuilder::barrier() { NVVM::Barrier0Op::create(*this); }
void KernelBuilder::namedBarrier(Value id, int64_t count) {
  NVVM::BarrierOp::create(*this, TypeRange(), id, i32(count),
                          NVVM::BarrierReductionAttr(), Value());
}

void KernelBuilder::arriveAtNamedBarrier(Value id, int64_t count) {
  NVVM::BarrierArriveOp::create(*this, id, i32(count));
}

static Value shuffle(KernelBuilder &b, NVVM::ShflKind kind, Value value,
                     Value lane) {
  return NVVM::ShflOp::create(b, value.getType(), b.i32(-1), value, lane,
                              b.i32(31), kind, UnitAttr());
}

Value KernelBuilder::shuffleXor(Value value, int64_t mask) {
  return shuffle(*this, NVVM::ShflKind::bfly, value, i32(mask));
}
Value KernelBuilder::warpUniform(Value value) {
  return shuffle(*this, NVVM::ShflKind::idx, value, i32(0));
}

Value KernelBuilder::permuteBytes(Value low, Value high, Value selector) {
  return LLVM::CallIntrinsicOp::create(*this, getI32Type(),
                                       getStringAttr("llvm.nvvm.prmt"),
                                       ValueRange{low, high, selector})
      .getResults();
}
Value KernelBuilder::permuteBytes(Value low, Value high, int64_t selector) {
  return permuteBytes(low, high, i32(selector));
}

void KernelBuilder::ptx(StringRef text, ValueRange operands) {
  NVVM::InlinePtxOp::create(*this, TypeRange(), operands, ValueRange(), text,
                            Value());
}
Value KernelBuilder::ptx(Type result, StringRef text, ValueRange operands) {
  return NVVM::InlinePtxOp::create(*this, TypeRange(result), operands,
                                   ValueRange(), text, Value())
      .getResult(0);
}

void KernelBuilder::waitForPreviousKernels() {
  NVVM::GriddepcontrolOp::create(*this, NVVM::GridDepActionKind::wait);
}
void KernelBuilder::launchDependents() {
  NVVM::GriddepcontrolOp::create(*this,
                                 NVVM::GridDepActionKind::launch_dependents);
}
