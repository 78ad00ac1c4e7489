//===- WgmmaSpec.cpp - Specification of the sm_90a kernel -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The name, the key and the parameters of a kernel follow from its
// specification.
//
//===----------------------------------------------------------------------===//

#include "WgmmaMatmul.h"

using namespace mlir;
using namespace mlir::fp8;

static StringRef getFormatName(Type type) {
  return isa<Float8E5M2Type>(type) ? "e5m2" : "e4m3";
}

std::string WgmmaKernelSpec::getName() const {
  std::string name;
  llvm::raw_string_ostream os(name);
  StringRef promotions[] = {"fast", "f32", "scaled"};
  os << "wgmma_";
  if (rowType.getIntOrFloatBitWidth() == 16)
    os << rowType;
  else
    os << getFormatName(rowType) << '_' << getFormatName(columnType) << '_'
       << promotions[static_cast<unsigned>(config.promotion)];
  if (config.twoSides)
    os << "_two";
  os << '_' << config.tileM << 'x' << config.tileN << 'x' << getBlockK();
  if (rowsAreTransposed || columnsAreTransposed)
    os << '_' << (rowsAreTransposed ? 't' : 'n')
       << (columnsAreTransposed ? 't' : 'n');
  if (problems > 1)
    os << "_group" << problems;
  if (config.splitK > 1)
    os << "_split" << config.splitK;
  return name;
}

std::string WgmmaKernelSpec::getKey() const {
  WgmmaKernelSpec code = *this;
  code.config.earlyLaunch = true;
  return "wgmma " + getFieldsText(code);
}

static void appendScaleParameters(const ScaleSpec &scale,
                                  SmallVectorImpl<KernelParameter> &list) {
  if (scale.feed == ScaleFeed::Rows)
    list.push_back(KernelParameter::TensorMap);
  if (scale.feed == ScaleFeed::Blocks) {
    list.push_back(KernelParameter::Pointer);
    list.append(3, KernelParameter::I64);
  }
}

SmallVector<KernelParameter>
fp8::getWgmmaParameters(const WgmmaKernelSpec &spec) {
  SmallVector<KernelParameter> list(spec.config.twoSides ? 3 : 2,
                                    KernelParameter::TensorMap);
  if (spec.config.storeByTma) {
    list.push_back(KernelParameter::TensorMap);
  } else {
    list.push_back(KernelParameter::Pointer);
    list.append(3, KernelParameter::I64);
  }
  if (spec.slabExtra >= 0)
    list.push_back(KernelParameter::TensorMap);
  if (spec.quantizes) {
    list.push_back(KernelParameter::Pointer);
    list.append(3, KernelParameter::I64);
  }
  appendScaleParameters(spec.rowScale, list);
  appendScaleParameters(spec.columnScale, list);
  if (spec.config.twoSides)
    appendScaleParameters(spec.columnScale, list);
  list.append(4, KernelParameter::I32);
  return list;
}
