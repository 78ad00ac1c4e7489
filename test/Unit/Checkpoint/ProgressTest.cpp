//===- ProgressTest.cpp - Tests of progress -------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks the text of bars and of lines.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Progress.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

TEST(Progress, TellsRateAndTimeLeft) {
  EXPECT_EQ(formatProgress("quantize", 3'100'000'000, 7'400'000'000, 2, 0),
            "quantize   41 %  3.1 GB of 7.4 GB  1.6 GB/s  3 s left");
  EXPECT_EQ(formatProgress("read", 0, 5'000'000, 0, 0),
            "read    0 %  0.0 kB of 5.0 MB");
  EXPECT_EQ(formatProgress("read", 5'000'000, 5'000'000, 2, 0),
            "read  100 %  5.0 MB of 5.0 MB  2.5 MB/s");
  EXPECT_EQ(formatProgress("read", 0, 0, 1, 0),
            "read  100 %  0.0 kB of 0.0 kB");
  EXPECT_EQ(formatProgress("read", 1'000'000, 100'000'000, 1, 0),
            "read    1 %  1.0 MB of 100.0 MB  1.0 MB/s  1:39 min left");
  EXPECT_EQ(formatProgress("read", 1'000, 10'000'000, 1, 0),
            "read    0 %  1.0 kB of 10.0 MB  1.0 kB/s  2:46 h left");
}

TEST(Progress, BarsFillTheLine) {
  std::string half = formatProgress("read", 5'000, 10'000, 0, 60);
  EXPECT_EQ(half, "read  [#############             ]"
                  "   50 %  5.0 kB of 10.0 kB");
  EXPECT_EQ(half.size(), 60u);
  EXPECT_EQ(formatProgress("read", 5'000, 10'000, 0, 20).size(), 20u);
}

TEST(Progress, LinesWithoutATerminal) {
  std::string text;
  llvm::raw_string_ostream os(text);
  {
    Progress progress("read", 1000, os, 0);
    for (unsigned i = 0; i < 1000; ++i)
      progress.add(1);
    EXPECT_EQ(text, ""); // Nothing is printed so early.
    progress.finish();
  }
  EXPECT_EQ(llvm::StringRef(text).count('\n'), 1u);
  EXPECT_TRUE(llvm::StringRef(text).starts_with("read  100 %  1.0 kB of"));
}

TEST(Progress, BarsEndTheirLine) {
  std::string text;
  llvm::raw_string_ostream os(text);
  {
    Progress progress("read", 1000, os, 70);
    progress.add(1000);
    progress.finish();
  }
  EXPECT_EQ(llvm::StringRef(text).count('\n'), 1u);
  EXPECT_EQ(text.front(), '\r');
  EXPECT_EQ(text.size(), 72u);
}
