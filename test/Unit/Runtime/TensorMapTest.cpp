//===- TensorMapTest.cpp - Descriptors of tensors for TMA -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor maps are encoded once for each set of arguments, and illegal ones have
// a message.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"
#include <cstdint>
#include <set>

namespace {

class TensorMapTest : public RuntimeFixture {
protected:
  void SetUp() override {
    RuntimeFixture::SetUp();
    // In a new context, no tensor maps of other tests are stored.
    fakeCudaSetCurrent(fakeCudaCreateContext(0));
  }
  const void *make(Fp8Call *call) {
    return fp8rtTensorMap(call, base, dtype, rank, sizes, strides, box,
                          swizzle);
  }
  int32_t makeOnce() {
    return runLayer([&](Fp8Call *call, void **) { make(call); });
  }
  void expectRefused(const std::string &message,
                     int32_t status = Fp8StatusInvalidArgument) {
    EXPECT_EQ(makeOnce(), status);
    EXPECT_EQ(error(), message);
  }

  const void *base = reinterpret_cast<void *>(0x10000);
  int64_t dtype = Fp8DTypeF8E4M3FN, rank = 3, swizzle = 128;
  int64_t sizes[5] = {4096, 77, 2, 1, 1};
  int64_t strides[4] = {4096, 4096 * 77, 0, 0};
  int64_t box[5] = {128, 64, 1, 1, 1};
};

TEST_F(TensorMapTest, Once) {
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
                auto *map = static_cast<const uint64_t *>(make(call));
                ASSERT_NE(map, nullptr);
                EXPECT_EQ(reinterpret_cast<uintptr_t>(map) % 64, 0u);
                EXPECT_EQ(map[0], 0x10000u);
                EXPECT_EQ(map[1], 4096u);
              }),
              Fp8StatusOk)
        << error();
  EXPECT_EQ(fakeCudaCount("cuTensorMapEncodeTiled type 0 rank 3 inner 4096 box "
                          "128 swizzle 3"),
            1)
      << fakeCudaLog();
}

TEST_F(TensorMapTest, EveryArgumentCounts) {
  makeOnce();
  auto expectAnother = [&](auto change) {
    int before = fakeCudaCount("cuTensorMapEncodeTiled");
    change();
    EXPECT_EQ(makeOnce(), Fp8StatusOk) << error();
    EXPECT_EQ(fakeCudaCount("cuTensorMapEncodeTiled"), before + 1);
  };
  expectAnother([&] { base = reinterpret_cast<void *>(0x20000); });
  expectAnother([&] { dtype = Fp8DTypeF8E5M2; });
  expectAnother([&] { sizes[1] = 78; });
  expectAnother([&] { strides[0] = 8192; });
  expectAnother([&] { box[1] = 32; });
  expectAnother([&] { swizzle = 64; });
  expectAnother([&] { rank = 2; });
}

TEST_F(TensorMapTest, Types) {
  int64_t dtypes[] = {Fp8DTypeF32, Fp8DTypeF16,      Fp8DTypeBF16, Fp8DTypeF64,
                      Fp8DTypeI8,  Fp8DTypeI16,      Fp8DTypeI32,  Fp8DTypeI64,
                      Fp8DTypeI1,  Fp8DTypeF8E8M0FNU};
  int types[] = {7, 6, 9, 8, 0, 1, 3, 5, 0, 0};
  for (int i = 0; i < 10; ++i) {
    fakeCudaReset();
    dtype = dtypes[i];
    EXPECT_EQ(makeOnce(), Fp8StatusOk) << error();
    std::string line =
        "cuTensorMapEncodeTiled type " + std::to_string(types[i]) + " ";
    EXPECT_EQ(fakeCudaCount(line.c_str()), 1) << fakeCudaLog();
  }
}

TEST_F(TensorMapTest, Illegal) {
  base = reinterpret_cast<void *>(0x10008);
  expectRefused("expected a tensor that starts at a multiple of 16 bytes, got "
                "address 0x10008");
  base = reinterpret_cast<void *>(0x10000);
  strides[0] = 4104;
  expectRefused(
      "expected rows at multiples of 16 bytes, got a stride of 4104 bytes");
  strides[0] = 4096;
  sizes[1] = (int64_t(1) << 32) + 1;
  expectRefused("expected a dimension of at most 2^32, got 4294967297");
  sizes[1] = 77;
  rank = 6;
  expectRefused("expected a tensor map of rank 1 to 5 and a known type, got "
                "rank 6 and type 9",
                Fp8StatusInvalidProgram);
  rank = 3;
  dtype = 14;
  expectRefused("expected a tensor map of rank 1 to 5 and a known type, got "
                "rank 3 and type 14",
                Fp8StatusInvalidProgram);
  dtype = Fp8DTypeF8E4M3FN;
  box[0] = 512;
  expectRefused("cuTensorMapEncodeTiled failed for a tensor of rank 3 with "
                "4096 x f8E4M3FN in a row and a tile of 512 of them: "
                "CUDA_ERROR_INVALID_VALUE (1), no description",
                Fp8StatusDriverError);
  box[0] = 128;
  EXPECT_EQ(makeOnce(), Fp8StatusOk) << error();
}

TEST_F(TensorMapTest, OneRow) {
  // A stride of 7 bytes is illegal, but it is not used, because there is only
  // one row.
  rank = 2;
  sizes[0] = strides[0] = 7;
  sizes[1] = 1;
  EXPECT_EQ(makeOnce(), Fp8StatusOk) << error();
}

TEST_F(TensorMapTest, FiveDimensions) {
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              EXPECT_NE(fp8rtTensorMap5D(call, base, Fp8DTypeBF16, 64, 77, 2, 3,
                                         1, 256, 128, 77 * 256, 0, 64, 32, 2, 1,
                                         1, 128),
                        nullptr);
            }),
            Fp8StatusOk)
      << error();
  EXPECT_EQ(fakeCudaCount("cuTensorMapEncodeTiled type 9 rank 5 inner 64 box "
                          "64 swizzle 3"),
            1)
      << fakeCudaLog();
  // Arrays with the same values find the stored tensor map.
  dtype = Fp8DTypeBF16;
  rank = 5;
  int64_t theseSizes[] = {64, 77, 2, 3, 1}, theseBox[] = {64, 32, 2, 1, 1};
  int64_t theseStrides[] = {256, 128, 77 * 256, 0};
  std::copy_n(theseSizes, 5, sizes);
  std::copy_n(theseStrides, 4, strides);
  std::copy_n(theseBox, 5, box);
  EXPECT_EQ(makeOnce(), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuTensorMapEncodeTiled"), 1);
}

TEST_F(TensorMapTest, Empty) {
  sizes[1] = 0;
  base = nullptr;
  EXPECT_EQ(
      runLayer([&](Fp8Call *call, void **) { EXPECT_NE(make(call), nullptr); }),
      Fp8StatusOk)
      << error();
  EXPECT_EQ(fakeCudaCount("cuTensorMapEncodeTiled"), 0);
}

TEST_F(TensorMapTest, ManyInOneCall) {
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              std::set<const void *> maps;
              for (int i = 0; i < 500; ++i) {
                sizes[0] = 16 + i;
                auto *map = static_cast<const uint64_t *>(make(call));
                EXPECT_EQ(map[1], uint64_t(16 + i));
                maps.insert(map);
              }
              EXPECT_EQ(maps.size(), 500u);
            }),
            Fp8StatusOk)
      << error();
}

TEST_F(TensorMapTest, ManyMaps) {
  // These are many more tensor maps than are stored, and all of them must be
  // correct.
  for (int call = 0; call < 20; ++call)
    EXPECT_EQ(runLayer([&](Fp8Call *fp8Call, void **) {
                for (int i = 0; i < 1000; ++i) {
                  sizes[0] = 16 + 1000 * call + i;
                  auto *map = static_cast<const uint64_t *>(make(fp8Call));
                  ASSERT_EQ(map[1], uint64_t(sizes[0]));
                }
              }),
              Fp8StatusOk)
        << error();
  int before = fakeCudaCount("cuTensorMapEncodeTiled");
  EXPECT_EQ(makeOnce(), Fp8StatusOk);
  EXPECT_EQ(fakeCudaCount("cuTensorMapEncodeTiled"), before);
}

} // namespace
