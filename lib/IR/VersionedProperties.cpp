//===- VersionedProperties.cpp - Properties in bytecode -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads and writes the properties of operations that got new properties after
// version 1 of the bytecode. For all other operations this code is generated.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Version.h"

using namespace mlir;
using namespace mlir::fp8;

/// The version of a stream of bytecode.
template <typename StreamTy>
static uint64_t getVersion(const StreamTy &stream) {
  FailureOr<const DialectVersion *> version =
      stream.template getDialectVersion<Fp8Dialect>();
  return succeeded(version)
             ? static_cast<const Fp8DialectVersion *>(*version)->number
             : Fp8DialectVersion::current;
}

LogicalResult DynamicQuantizeOp::readProperties(DialectBytecodeReader &reader,
                                                OperationState &state) {
  auto &properties = state.getOrAddProperties<Properties>();
  if (failed(reader.readOptionalAttribute(properties.amax_floor)) ||
      failed(reader.readAttribute(properties.block_shape)) ||
      failed(reader.readOptionalAttribute(properties.division)) ||
      failed(reader.readOptionalAttribute(properties.overflow)))
    return failure();
  if (getVersion(reader) >= 2 &&
      failed(reader.readOptionalAttribute(properties.scale_order)))
    return failure();
  return reader.readOptionalAttribute(properties.scale_rounding);
}

void DynamicQuantizeOp::writeProperties(DialectBytecodeWriter &writer) {
  const Properties &properties = getProperties();
  writer.writeOptionalAttribute(properties.amax_floor);
  writer.writeAttribute(properties.block_shape);
  writer.writeOptionalAttribute(properties.division);
  writer.writeOptionalAttribute(properties.overflow);
  if (getVersion(writer) >= 2)
    writer.writeOptionalAttribute(properties.scale_order);
  writer.writeOptionalAttribute(properties.scale_rounding);
}
