//===- Fp8DialectInterfaces.cpp - Interfaces of the dialect ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Inlining, and the version in bytecode with the upgrade from older versions.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Dialect.h"
#include "fp8/IR/Fp8Version.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// All operations may be inlined.
struct Fp8InlinerInterface : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};

/// Attributes are written to bytecode as text.
struct Fp8BytecodeInterface : public BytecodeDialectInterface {
  explicit Fp8BytecodeInterface(Dialect *dialect)
      : BytecodeDialectInterface(dialect) {}

  void writeVersion(DialectBytecodeWriter &writer) const final {
    auto requested = writer.getDialectVersion<Fp8Dialect>();
    writer.writeVarInt(
        succeeded(requested)
            ? static_cast<const Fp8DialectVersion *>(*requested)->number
            : Fp8DialectVersion::current);
  }

  std::unique_ptr<DialectVersion>
  readVersion(DialectBytecodeReader &reader) const final {
    uint64_t number;
    if (failed(reader.readVarInt(number)))
      return nullptr;
    if (number < 1 || number > Fp8DialectVersion::current) {
      reader.emitError() << "expected bytecode of the fp8 dialect in version 1 "
                            "to "
                         << Fp8DialectVersion::current << ", got version "
                         << number;
      return nullptr;
    }
    return std::make_unique<Fp8DialectVersion>(number);
  }

  /// Version 2 only adds properties. VersionedProperties.cpp does not expect
  /// them in version 1. Changes of later versions are upgraded here, oldest
  /// first.
  LogicalResult upgradeFromVersion(Operation *,
                                   const DialectVersion &) const final {
    return success();
  }
};
} // namespace

void Fp8Dialect::registerInterfaces() {
  addInterfaces<Fp8InlinerInterface, Fp8BytecodeInterface>();
}
