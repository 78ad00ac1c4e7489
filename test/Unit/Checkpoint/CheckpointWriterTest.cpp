//===- CheckpointWriterTest.cpp - Tests of writing ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks what is written, what happens to an existing output, and what remains
// after failures.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/CheckpointWriter.h"
#include "ScratchFolder.h"
#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace mlir::fp8;
using Names = std::set<std::string>;

namespace {
class CheckpointWriterTest : public testing::Test {
protected:
  using Writer = std::unique_ptr<CheckpointWriter>;

  /// Tensors of bytes with these sizes, called t0, t1, ...
  static CheckpointPlan makePlan(llvm::ArrayRef<int64_t> sizes,
                                 uint64_t maxShardBytes = 0) {
    CheckpointPlan plan;
    plan.maxShardBytes = maxShardBytes;
    for (int64_t size : sizes)
      plan.tensors.push_back(
          {"t" + std::to_string(plan.tensors.size()), DType::U8, {size}});
    return plan;
  }

  /// Bytes that are different for each tensor.
  static std::string dataOf(unsigned tensor, uint64_t size) {
    std::string data(size, 0);
    for (uint64_t i = 0; i < size; ++i)
      data[i] = char('A' + 7 * tensor + i % 23);
    return data;
  }

  Writer create(llvm::StringRef name, CheckpointPlan plan,
                WriterOptions options = {}) {
    auto writer =
        CheckpointWriter::create(folder / name, std::move(plan), options);
    if (writer)
      return std::move(*writer);
    message = folder.relative(llvm::toString(writer.takeError()));
    return nullptr;
  }

  /// Tries to create a writer, and returns the message about why it fails.
  std::string explain(llvm::StringRef name, CheckpointPlan plan,
                      WriterOptions options = {}) {
    message = "";
    EXPECT_FALSE(create(name, std::move(plan), options));
    return message;
  }

  static void writeTensor(CheckpointWriter &writer, unsigned tensor) {
    uint64_t size = writer.getTensors()[tensor].getByteSize();
    ASSERT_FALSE(bool(writer.write(tensor, 0, dataOf(tensor, size))));
  }

  static void writeAll(CheckpointWriter &writer) {
    for (unsigned i = 0; i < writer.getTensors().size(); ++i)
      if (!writer.isFinished(i))
        writeTensor(writer, i);
  }

  /// Opens the written files, and compares all bytes.
  void check(llvm::StringRef name, llvm::ArrayRef<int64_t> sizes) {
    llvm::Expected<Checkpoint> checkpoint = Checkpoint::open(folder / name);
    ASSERT_TRUE(bool(checkpoint)) << llvm::toString(checkpoint.takeError());
    ASSERT_EQ(checkpoint->getTensors().size(), sizes.size());
    for (auto [i, size] : llvm::enumerate(sizes)) {
      const StoredTensor *tensor = checkpoint->find("t" + std::to_string(i));
      ASSERT_NE(tensor, nullptr);
      std::string data(size, 0);
      ASSERT_FALSE(bool(checkpoint->read(
          *tensor, 0, llvm::MutableArrayRef(data.data(), data.size()))));
      EXPECT_EQ(data, dataOf(i, size)) << i;
    }
  }

  ScratchFolder folder;
  std::string message;
};
} // namespace

TEST_F(CheckpointWriterTest, WritesAFile) {
  CheckpointPlan plan = makePlan({5, 0, 7});
  plan.metadata["k"] = "v";
  std::string header = printHeader(plan.tensors, plan.metadata);
  Writer writer = create("x.safetensors", plan);
  ASSERT_TRUE(writer) << message;
  EXPECT_FALSE(writer->isFinished(2));
  // Write the tensors in any order and in parts.
  std::string data = dataOf(2, 7);
  ASSERT_FALSE(bool(writer->write(2, 4, llvm::StringRef(data).drop_front(4))));
  writeTensor(*writer, 0);
  ASSERT_FALSE(bool(writer->write(2, 0, llvm::StringRef(data).take_front(4))));
  EXPECT_EQ(folder.list(), Names({".x.safetensors.partial"}));
  ASSERT_FALSE(bool(writer->commit()));
  writer.reset();
  EXPECT_EQ(folder.list(), Names({"x.safetensors"}));
  EXPECT_EQ(folder.read("x.safetensors"), header + dataOf(0, 5) + data);
}

TEST_F(CheckpointWriterTest, WritesAFileWithoutTensors) {
  Writer writer = create("x.safetensors", makePlan({}));
  ASSERT_TRUE(writer) << message;
  ASSERT_FALSE(bool(writer->commit()));
  EXPECT_EQ(folder.read("x.safetensors"), printHeader({}, {}));
}

TEST_F(CheckpointWriterTest, WritesShardsAndAnIndex) {
  CheckpointPlan plan = makePlan({5, 4, 1, 30, 0, 10, 1}, 10);
  plan.sidecars = {{"config.json", "{}\n"}};
  plan.metadata["format"] = "pt";
  Writer writer = create("m/", plan);
  ASSERT_TRUE(writer) << message;
  writeAll(*writer);
  EXPECT_EQ(folder.list(), Names({".m.partial"}));
  ASSERT_FALSE(bool(writer->commit()));
  EXPECT_EQ(folder.list(), Names({"m"}));
  EXPECT_EQ(folder.list("m"),
            Names({"config.json", "model-00001-of-00004.safetensors",
                   "model-00002-of-00004.safetensors",
                   "model-00003-of-00004.safetensors",
                   "model-00004-of-00004.safetensors",
                   "model.safetensors.index.json"}));
  EXPECT_EQ(folder.read("m/config.json"), "{}\n");
  EXPECT_EQ(folder.read("m/model.safetensors.index.json"), R"({
  "metadata": {
    "total_size": 51
  },
  "weight_map": {
    "t0": "model-00001-of-00004.safetensors",
    "t1": "model-00001-of-00004.safetensors",
    "t2": "model-00001-of-00004.safetensors",
    "t3": "model-00002-of-00004.safetensors",
    "t4": "model-00003-of-00004.safetensors",
    "t5": "model-00003-of-00004.safetensors",
    "t6": "model-00004-of-00004.safetensors"
  }
}
)");
  check("m", {5, 4, 1, 30, 0, 10, 1});
}

TEST_F(CheckpointWriterTest, OneShardNeedsNoIndex) {
  Writer writer = create("m", makePlan({5, 4}, 10));
  ASSERT_TRUE(writer) << message;
  writeAll(*writer);
  ASSERT_FALSE(bool(writer->commit()));
  EXPECT_EQ(folder.list("m"), Names({"model.safetensors"}));
  check("m", {5, 4});
}

TEST_F(CheckpointWriterTest, ThreadsMayWrite) {
  std::vector<int64_t> sizes(300, 1000);
  Writer writer = create("m", makePlan(sizes, 20'000));
  ASSERT_TRUE(writer) << message;
  auto writeEvery = [&](unsigned first) {
    for (unsigned i = first; i < 300; i += 4)
      writeTensor(*writer, i);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < 4; ++i)
    threads.emplace_back(writeEvery, i);
  for (std::thread &thread : threads)
    thread.join();
  ASSERT_FALSE(bool(writer->commit()));
  EXPECT_EQ(folder.list("m").size(), 16u);
  check("m", sizes);
}

TEST_F(CheckpointWriterTest, FilesAreReplacedAtTheEnd) {
  folder.write("x.safetensors", "old");
  Writer writer = create("x.safetensors", makePlan({5}));
  ASSERT_TRUE(writer) << message;
  writeAll(*writer);
  EXPECT_EQ(folder.read("x.safetensors"), "old");
  writer.reset();
  EXPECT_EQ(folder.list(), Names({"x.safetensors"}));
  EXPECT_EQ(folder.read("x.safetensors"), "old");
  writer = create("x.safetensors", makePlan({5}));
  writeAll(*writer);
  ASSERT_FALSE(bool(writer->commit()));
  check("x.safetensors", {5});
}

TEST_F(CheckpointWriterTest, FoldersAreReplacedOnlyIfAsked) {
  ASSERT_FALSE(llvm::sys::fs::create_directory(folder / "m"));
  // An empty folder is replaced without being asked.
  Writer writer = create("m", makePlan({5}, 10));
  ASSERT_TRUE(writer) << message;
  writeAll(*writer);
  ASSERT_FALSE(bool(writer->commit()));
  writer.reset();
  EXPECT_EQ(explain("m", makePlan({9, 9}, 10)),
            "m: expected an output folder without files, got one with files");
  WriterOptions options;
  options.overwrite = true;
  writer = create("m", makePlan({9, 9}, 10), options);
  ASSERT_TRUE(writer) << message;
  writeAll(*writer);
  check("m", {5});
  ASSERT_FALSE(bool(writer->commit()));
  check("m", {9, 9});
  EXPECT_EQ(folder.list(), Names({"m"}));
  EXPECT_EQ(folder.list("m").size(), 3u);
  folder.write("m/thesis.txt", "precious");
  EXPECT_EQ(explain("m", makePlan({5}, 10), options),
            "m: expected only files of checkpoints in the folder to replace, "
            "got 'thesis.txt'");
  EXPECT_EQ(folder.read("m/thesis.txt"), "precious");
}

TEST_F(CheckpointWriterTest, RefusesOutputsOfAnotherKind) {
  ASSERT_FALSE(llvm::sys::fs::create_directory(folder / "folder"));
  folder.write("file", "old");
  ASSERT_EQ(symlink("file", (folder / "link").c_str()), 0);
  ASSERT_EQ(symlink("nowhere", (folder / "dangling").c_str()), 0);
  ASSERT_EQ(symlink("folder", (folder / "folderlink").c_str()), 0);
  EXPECT_EQ(explain("folder", makePlan({1})),
            "folder: expected an output that is absent or a regular file, got "
            "something else");
  EXPECT_EQ(explain("file", makePlan({1}, 10)),
            "file: expected an output that is absent or a folder, got "
            "something else");
  for (std::string name : {"link", "dangling"})
    EXPECT_EQ(explain(name, makePlan({1})),
              name +
                  ": expected an output that is not a symbolic link, got one");
  EXPECT_EQ(
      explain("folderlink/", makePlan({1}, 10)),
      "folderlink: expected an output that is not a symbolic link, got one");
  EXPECT_EQ(explain("no/x.safetensors", makePlan({1})),
            "no/.x.safetensors.partial: cannot be created: No such file or "
            "directory");
  EXPECT_EQ(explain("file/x.safetensors", makePlan({1})),
            "file/x.safetensors: cannot be written: Not a directory");
  auto writer = CheckpointWriter::create("", makePlan({1}));
  EXPECT_EQ(llvm::toString(writer.takeError()),
            ": expected the name of an output, got none");
  EXPECT_EQ(folder.list(),
            Names({"dangling", "file", "folder", "folderlink", "link"}));
  EXPECT_EQ(folder.read("file"), "old");
}

TEST_F(CheckpointWriterTest, RefusesReadOnlyFolders) {
  ASSERT_EQ(chmod(folder.path().str().c_str(), 0555), 0);
  {
    WithoutOverride guard;
    EXPECT_EQ(explain("x.safetensors", makePlan({1})),
              ".x.safetensors.partial: cannot be created: Permission denied");
    EXPECT_EQ(explain("m", makePlan({1}, 10)),
              ".m.partial: cannot be created: Permission denied");
  }
  ASSERT_EQ(chmod(folder.path().str().c_str(), 0755), 0);
}

TEST_F(CheckpointWriterTest, RefusesItsInput) {
  folder.write("x.safetensors", makeFile({{"a", 3}}));
  ASSERT_EQ(link((folder / "x.safetensors").c_str(),
                 (folder / "same.safetensors").c_str()),
            0);
  Checkpoint input = llvm::cantFail(Checkpoint::open(folder / "x.safetensors"));
  const Checkpoint *inputs[] = {&input};
  WriterOptions options;
  options.overwrite = true;
  options.inputs = inputs;
  for (std::string name : {"x.safetensors", "same.safetensors"})
    EXPECT_EQ(explain(name, makePlan({1}), options),
              name + ": expected an output other than the input, got " +
                  folder / "x.safetensors");
  auto writer =
      CheckpointWriter::create(folder.path(), makePlan({1}, 10), options);
  EXPECT_EQ(folder.relative(llvm::toString(writer.takeError())),
            ": expected an output other than the input, got " +
                folder / "x.safetensors");
  EXPECT_TRUE(create("y.safetensors", makePlan({1}), options)) << message;
}

TEST_F(CheckpointWriterTest, RefusesInvalidPlans) {
  auto explainTensor = [&](TensorSpec tensor) {
    CheckpointPlan plan = makePlan({1});
    plan.tensors.push_back(std::move(tensor));
    return explain("x", plan);
  };
  EXPECT_EQ(explainTensor({"t0", DType::U8, {2}}),
            "x: tensor 't0': expected one tensor of this name, got two");
  EXPECT_EQ(explainTensor({"__metadata__", DType::U8, {2}}),
            "x: tensor '__metadata__': expected a name in UTF-8 other than "
            "__metadata__");
  EXPECT_EQ(explainTensor({"a\xff", DType::U8, {2}}).substr(0, 11),
            "x: tensor '");
  for (int64_t size : {-1l, 3l, 1l << 62, (1l << 62) + (1l << 61)})
    EXPECT_EQ(explainTensor({"a", size == 3 ? DType::F4 : DType::U8, {size}}),
              "x: tensor 'a': expected a checkpoint of at most 2^62 bytes, got "
              "more");
  CheckpointPlan plan = makePlan({1});
  plan.metadata["k"] = "\xff";
  EXPECT_EQ(explain("x", plan), "x: __metadata__ 'k': expected UTF-8");
  plan = makePlan({1});
  plan.metadata["k"] = std::string(100'000'000, 'v');
  EXPECT_EQ(explain("x", plan),
            "x: expected a header of at most 100000000 bytes, got more; "
            "smaller shards have smaller headers");
  plan = makePlan({1});
  plan.sidecars = {{"config.json", "{}"}};
  EXPECT_EQ(explain("x", plan), "x: expected a folder as output, for "
                                "config.json beside the tensors, got a file");
  for (std::string name : {"../a", ".a", "", "model.safetensors",
                           "model.safetensors.index.json"}) {
    plan = makePlan({1}, 10);
    plan.sidecars = {{name, "{}"}};
    EXPECT_EQ(explain("x", plan), "x: expected another name for a file beside "
                                  "the tensors than '" +
                                      name + "'");
  }
  EXPECT_EQ(folder.list(), Names());
}

TEST_F(CheckpointWriterTest, EveryByteIsWrittenOnce) {
  Writer writer = create("x.safetensors", makePlan({5, 3}));
  ASSERT_TRUE(writer) << message;
  writeTensor(*writer, 1);
  EXPECT_EQ(folder.relative(llvm::toString(writer->commit())),
            "x.safetensors: tensor 't0': expected 5 bytes to be written, got "
            "0");
  EXPECT_EQ(folder.relative(llvm::toString(writer->write(0, 3, dataOf(0, 3)))),
            "x.safetensors: tensor 't0': expected 5 bytes to be written, got "
            "more");
  EXPECT_TRUE(bool(llvm::errorToBool(writer->write(1, 0, dataOf(1, 1)))));
  writer.reset();
  EXPECT_EQ(folder.list(), Names());
}

TEST_F(CheckpointWriterTest, OneRunAtATime) {
  Writer file = create("x.safetensors", makePlan({5}));
  ASSERT_TRUE(file) << message;
  EXPECT_EQ(explain("x.safetensors", makePlan({5})),
            ".x.safetensors.partial: expected no other run with this output, "
            "got one");
  Writer shards = create("m", makePlan({5}, 10));
  ASSERT_TRUE(shards) << message;
  EXPECT_EQ(explain("m", makePlan({5}, 10)),
            ".m.partial: expected no other run with this output, got one");
  // The one that was refused has removed nothing.
  writeAll(*file);
  ASSERT_FALSE(bool(file->commit()));
  check("x.safetensors", {5});
}

TEST_F(CheckpointWriterTest, ResumesTheSamePlan) {
  CheckpointPlan plan = makePlan({5, 4, 6, 8}, 10);
  Writer writer = create("m", plan);
  ASSERT_TRUE(writer) << message;
  writeTensor(*writer, 2);
  writeTensor(*writer, 3);
  writeTensor(*writer, 0); // This is half of a shard.
  writer.reset();
  EXPECT_EQ(folder.list(), Names({".m.partial"}));
  EXPECT_EQ(folder.list(".m.partial"),
            Names({"model-00002-of-00003.safetensors",
                   "model-00003-of-00003.safetensors", "plan"}));
  writer = create("m", plan);
  ASSERT_TRUE(writer) << message;
  EXPECT_FALSE(writer->isFinished(0));
  EXPECT_FALSE(writer->isFinished(1));
  EXPECT_TRUE(writer->isFinished(2));
  EXPECT_TRUE(writer->isFinished(3));
  writeAll(*writer);
  ASSERT_FALSE(bool(writer->commit()));
  EXPECT_EQ(folder.list(), Names({"m"}));
  EXPECT_EQ(folder.list("m").size(), 4u);
  check("m", {5, 4, 6, 8});
}

TEST_F(CheckpointWriterTest, DoesNotResumeAnotherPlan) {
  auto interrupt = [&](CheckpointPlan plan) {
    Writer writer = create("m", std::move(plan));
    ASSERT_TRUE(writer) << message;
    if (!writer->isFinished(2))
      writeTensor(*writer, 2);
  };
  auto resumes = [&](CheckpointPlan plan, WriterOptions options = {}) {
    interrupt(makePlan({5, 4, 6, 8}, 10));
    Writer writer = create("m", std::move(plan), options);
    EXPECT_TRUE(writer) << message;
    return writer && writer->isFinished(2);
  };
  CheckpointPlan plan = makePlan({5, 4, 6, 8}, 10);
  EXPECT_TRUE(resumes(plan));
  plan.fingerprint = "recipe=row";
  EXPECT_FALSE(resumes(plan));
  EXPECT_FALSE(resumes(makePlan({5, 4, 6, 7}, 10)));
  plan = makePlan({5, 4, 6, 8}, 10);
  plan.sidecars = {{"config.json", "{}"}};
  EXPECT_FALSE(resumes(plan));
  folder.write("in.safetensors", makeFile({{"a", 3}}));
  Checkpoint input =
      llvm::cantFail(Checkpoint::open(folder / "in.safetensors"));
  const Checkpoint *inputs[] = {&input};
  WriterOptions options;
  options.inputs = inputs;
  EXPECT_FALSE(resumes(makePlan({5, 4, 6, 8}, 10), options));
  options = {};
  options.resume = false;
  EXPECT_FALSE(resumes(makePlan({5, 4, 6, 8}, 10), options));
  EXPECT_EQ(folder.list(), Names({"in.safetensors"}));
}

TEST_F(CheckpointWriterTest, RemovesShardsOfOtherPlans) {
  {
    Writer writer = create("m", makePlan({5, 6, 7}, 10));
    writeTensor(*writer, 0);
  }
  EXPECT_EQ(folder.list(".m.partial").size(), 2u);
  Writer writer = create("m", makePlan({5}, 10));
  ASSERT_TRUE(writer) << message;
  writeAll(*writer);
  ASSERT_FALSE(bool(writer->commit()));
  EXPECT_EQ(folder.list("m"), Names({"model.safetensors"}));
}

TEST_F(CheckpointWriterTest, FinishedShardsAreChecked) {
  CheckpointPlan plan = makePlan({5, 6}, 10);
  {
    Writer writer = create("m", plan);
    writeTensor(*writer, 0);
  }
  std::string path = folder / ".m.partial/model-00001-of-00002.safetensors";
  ASSERT_EQ(truncate(path.c_str(), 40), 0);
  Writer writer = create("m", plan);
  ASSERT_TRUE(writer) << message;
  EXPECT_FALSE(writer->isFinished(0));
  writeAll(*writer);
  ASSERT_FALSE(bool(writer->commit()));
  check("m", {5, 6});
}

TEST_F(CheckpointWriterTest, FoldersOfOthersStay) {
  ASSERT_FALSE(llvm::sys::fs::create_directory(folder / ".m.partial"));
  folder.write(".m.partial/thesis.txt", "precious");
  EXPECT_EQ(explain("m", makePlan({5}, 10)),
            ".m.partial: expected only files of an interrupted run in the "
            "folder, got 'thesis.txt'");
  EXPECT_EQ(folder.read(".m.partial/thesis.txt"), "precious");
}

TEST_F(CheckpointWriterTest, SpaceIsReservedFirst) {
  rlimit before;
  getrlimit(RLIMIT_FSIZE, &before);
  rlimit limit = {1 << 20, before.rlim_max};
  auto *handler = std::signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &limit);
  folder.write("x.safetensors", "old");
  EXPECT_EQ(explain("x.safetensors", makePlan({1 << 20})),
            ".x.safetensors.partial: cannot have 1048656 bytes: File too "
            "large");
  EXPECT_EQ(explain("m", makePlan({5, 1 << 20}, 10)),
            ".m.partial/model-00002-of-00002.safetensors.partial: cannot have "
            "1048656 bytes: File too large");
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(folder.list(), Names({"x.safetensors"}));
  EXPECT_EQ(folder.read("x.safetensors"), "old");
}

TEST_F(CheckpointWriterTest, FailedCommitKeepsOldFiles) {
  Writer writer = create("x.safetensors", makePlan({5}));
  ASSERT_TRUE(writer) << message;
  writeAll(*writer);
  // Meanwhile, another process creates a folder with this name.
  ASSERT_FALSE(llvm::sys::fs::create_directory(folder / "x.safetensors"));
  EXPECT_EQ(folder.relative(llvm::toString(writer->commit())),
            "x.safetensors: cannot be renamed to: Is a directory");
  writer.reset();
  EXPECT_EQ(folder.list(), Names({"x.safetensors"}));
}
