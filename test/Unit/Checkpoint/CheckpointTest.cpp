//===- CheckpointTest.cpp - Tests of opening and reading ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks which files can be opened, the messages about those that cannot, and
// reading by name.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Checkpoint.h"
#include "ScratchFolder.h"
#include <sys/stat.h>
#include <unistd.h>

using namespace mlir::fp8;

namespace {
class CheckpointTest : public testing::Test {
protected:
  /// Opens a path in the folder. Returns the error message, or the names of the
  /// tensors.
  std::string open(llvm::StringRef name) {
    llvm::Expected<Checkpoint> checkpoint = Checkpoint::open(folder / name);
    if (!checkpoint)
      return folder.relative(llvm::toString(checkpoint.takeError()));
    std::string names;
    for (const StoredTensor &tensor : checkpoint->getTensors())
      names += (names.empty() ? "" : " ") + tensor.name;
    return names;
  }

  void writeIndex(llvm::StringRef map,
                  llvm::StringRef name = "model.safetensors.index.json") {
    folder.write(name, ("{\"weight_map\":{" + map + "}}").str());
  }

  ScratchFolder folder;
};
} // namespace

TEST_F(CheckpointTest, ReadsTensorsOfAFile) {
  folder.write("x.safetensors", makeFile({{"b", 3}, {"a", 5}}, {{"k", "v"}}));
  llvm::Expected<Checkpoint> checkpoint =
      Checkpoint::open(folder / "x.safetensors");
  ASSERT_TRUE(bool(checkpoint));
  EXPECT_FALSE(checkpoint->isSharded());
  EXPECT_EQ(checkpoint->getDirectory(), folder.path());
  ASSERT_EQ(checkpoint->getTensors().size(), 2u);
  EXPECT_EQ(checkpoint->getTensors()[0].name, "b");
  EXPECT_EQ(checkpoint->getDataSize(), 8u);
  EXPECT_EQ(checkpoint->getLargestTensor(), 5u);
  EXPECT_EQ(checkpoint->getMetadata(), (SafetensorsMetadata{{"k", "v"}}));
  EXPECT_EQ(checkpoint->find("c"), nullptr);
  const StoredTensor *tensor = checkpoint->find("a");
  ASSERT_NE(tensor, nullptr);
  char bytes[3];
  ASSERT_FALSE(bool(checkpoint->read(*tensor, 1, bytes)));
  EXPECT_EQ(llvm::StringRef(bytes, 3), "\5\6\7");
  // A checkpoint can be moved to another variable.
  Checkpoint other = std::move(*checkpoint);
  ASSERT_FALSE(bool(other.read(*other.find("b"), 0, bytes)));
  EXPECT_EQ(llvm::StringRef(bytes, 3), "\1\2\3");
}

TEST_F(CheckpointTest, ReadsShards) {
  folder.write("m1.safetensors", makeFile({{"b", 3}, {"d", 1}}));
  folder.write("m2.safetensors", makeFile({{"a", 4}}, {{"k", "v"}}));
  EXPECT_EQ(open(""), "b d a");
  // Hidden files are ignored, and an index selects the files.
  folder.write(".m3.safetensors", makeFile({{"c", 4}}));
  folder.write("config.json", "{}");
  EXPECT_EQ(open(""), "b d a");
  writeIndex(R"("a":"m2.safetensors")");
  EXPECT_EQ(open(""), "a");
  EXPECT_EQ(open("model.safetensors.index.json"), "a");
  // A shard may have more than the index names.
  writeIndex(R"("a":"m2.safetensors","d":"m1.safetensors")");
  EXPECT_EQ(open(""), "b d a");
  llvm::Expected<Checkpoint> checkpoint = Checkpoint::open(folder.path());
  ASSERT_TRUE(bool(checkpoint));
  EXPECT_TRUE(checkpoint->isSharded());
  EXPECT_EQ(checkpoint->getFiles().size(), 2u);
  EXPECT_EQ(checkpoint->getMetadata().at("k"), "v");
  char bytes[4];
  ASSERT_FALSE(bool(checkpoint->read(*checkpoint->find("a"), 0, bytes)));
  EXPECT_EQ(llvm::StringRef(bytes, 4), "\1\2\3\4");
}

TEST_F(CheckpointTest, RefusesWhatIsNoCheckpoint) {
  EXPECT_EQ(open("absent"), "absent: cannot be opened: No such file or "
                            "directory");
  EXPECT_EQ(open(""), ": expected safetensors files in the folder, got none");
  ASSERT_EQ(mkfifo((folder / "pipe.safetensors").c_str(), 0600), 0);
  EXPECT_EQ(open("pipe.safetensors"),
            "pipe.safetensors: expected a regular file, got something else");
  // LLVM removes no pipes.
  ASSERT_EQ(unlink((folder / "pipe.safetensors").c_str()), 0);
  folder.write("empty.safetensors", "");
  EXPECT_EQ(open("empty.safetensors"),
            "empty.safetensors: expected the length of a header in 8 bytes, "
            "got 0 bytes");
}

TEST_F(CheckpointTest, RefusesWhatMayNotBeRead) {
  folder.write("x.safetensors", makeFile({{"a", 3}}));
  ASSERT_EQ(chmod((folder / "x.safetensors").c_str(), 0), 0);
  ASSERT_EQ(chmod(folder.path().str().c_str(), 0311), 0);
  {
    WithoutOverride guard;
    EXPECT_EQ(open(""), ": cannot be listed: Permission denied");
    EXPECT_EQ(open("x.safetensors"),
              "x.safetensors: cannot be opened: Permission denied");
  }
  ASSERT_EQ(chmod(folder.path().str().c_str(), 0755), 0);
}

TEST_F(CheckpointTest, RefusesTruncatedFiles) {
  std::string text = makeFile({{"a", 3}});
  for (size_t size = 0; size < text.size(); ++size) {
    folder.write("x.safetensors", llvm::StringRef(text).take_front(size));
    EXPECT_EQ(open("x.safetensors").substr(0, 15), "x.safetensors: ") << size;
  }
  folder.write("x.safetensors", text + "z");
  EXPECT_EQ(open("x.safetensors"), "x.safetensors: expected 3 bytes of data as "
                                   "the header says, got 4");
}

TEST_F(CheckpointTest, NoticesFilesThatShrink) {
  folder.write("x.safetensors", makeFile({{"a", 3}}));
  llvm::Expected<Checkpoint> checkpoint =
      Checkpoint::open(folder / "x.safetensors");
  ASSERT_TRUE(bool(checkpoint));
  uint64_t size = checkpoint->getFiles()[0].size;
  ASSERT_EQ(truncate((folder / "x.safetensors").c_str(), size - 1), 0);
  char bytes[3];
  llvm::Error error = checkpoint->read(*checkpoint->find("a"), 0, bytes);
  EXPECT_EQ(folder.relative(llvm::toString(std::move(error))),
            "x.safetensors: expected 1 bytes more at byte " +
                std::to_string(size - 1) +
                ", got the end of the file in tensor 'a'");
}

TEST_F(CheckpointTest, IndicesAreChecked) {
  folder.write("m1.safetensors", makeFile({{"a", 1}, {"b", 2}}));
  folder.write("m2.safetensors", makeFile({{"c", 1}}));
  std::string prefix = "model.safetensors.index.json: ";
  auto openIndex = [&](llvm::StringRef map) {
    writeIndex(map);
    return open("");
  };
  EXPECT_EQ(openIndex(R"("a":"m3.safetensors")"),
            prefix + "tensor 'a': expected its file 'm3.safetensors' beside "
                     "the index, got no such file");
  EXPECT_EQ(openIndex(R"("d":"m1.safetensors")"),
            prefix + "tensor 'd': expected it in m1.safetensors, got no such "
                     "tensor there");
  EXPECT_EQ(openIndex(R"("a":"m2.safetensors","b":"m1.safetensors")"),
            prefix + "tensor 'a': expected it in m2.safetensors, got it in "
                     "m1.safetensors");
  EXPECT_EQ(openIndex(R"("a":"m1.safetensors","a":"m1.safetensors")"),
            prefix + "expected key 'a' once, got it twice");
  for (llvm::StringRef name : {"../m1.safetensors", "/etc/passwd", "..", ""})
    EXPECT_EQ(openIndex(("\"a\":\"" + name + "\"").str()),
              prefix +
                  "tensor 'a': expected the name of a file beside the "
                  "index, got '" +
                  name.str() + "'");
  EXPECT_EQ(openIndex(R"("a":1)"),
            prefix + "tensor 'a': expected the name of a file beside the "
                     "index, got 1");
  EXPECT_EQ(openIndex(""), prefix + "expected tensors in weight_map, got none");
  folder.write("model.safetensors.index.json", "{}");
  EXPECT_EQ(open(""), prefix + "expected an object weight_map, got none");
  folder.write("model.safetensors.index.json", "[]");
  EXPECT_EQ(open(""), prefix + "expected a JSON object, got an array");
  writeIndex("", "other.safetensors.index.json");
  EXPECT_EQ(open(""),
            ": expected one index, got model.safetensors.index.json and "
            "other.safetensors.index.json (name the one that is meant)");
}

TEST_F(CheckpointTest, TensorsAreInOneFile) {
  folder.write("m1.safetensors", makeFile({{"a", 1}, {"b", 2}}));
  folder.write("m2.safetensors", makeFile({{"b", 2}}));
  EXPECT_EQ(open(""), "m2.safetensors: tensor 'b': expected it in one file, "
                      "got it in " +
                          folder / "m1.safetensors" + ", too");
}

TEST_F(CheckpointTest, MissesShardsWithoutIndex) {
  folder.write("m-00001-of-00003.safetensors", makeFile({{"a", 1}}));
  folder.write("m-00003-of-00003.safetensors", makeFile({{"c", 3}}));
  EXPECT_EQ(open(""), ": expected 3 files like 'm-00001-of-00003.safetensors', "
                      "got 2 and no index");
  // A path to one shard opens only this shard.
  EXPECT_EQ(open("m-00003-of-00003.safetensors"), "c");
  writeIndex(R"("a":"m-00001-of-00003.safetensors")");
  EXPECT_EQ(open(""), "a");
  ASSERT_EQ(unlink((folder / "model.safetensors.index.json").c_str()), 0);
  folder.write("m-00002-of-00003.safetensors", makeFile({{"b", 2}}));
  EXPECT_EQ(open(""), "a b c");
}

TEST_F(CheckpointTest, ShardNumbers) {
  folder.write("n-00000-of-000002.safetensors", makeFile({{"f", 1}}));
  EXPECT_EQ(open(""), ": expected 2 files like "
                      "'n-00000-of-000002.safetensors', got 1 and no index");
  folder.write("n-1-of-2.safetensors", makeFile({{"g", 2}}));
  EXPECT_EQ(open(""), "f g");
}

TEST_F(CheckpointTest, ChoosesOneModelOfAFolder) {
  folder.write("model.safetensors", makeFile({{"a", 1}}));
  folder.write("consolidated.safetensors", makeFile({{"b", 2}}));
  folder.write("model.fp16.safetensors", makeFile({{"c", 3}}));
  EXPECT_EQ(open(""), "a");
  llvm::Expected<Checkpoint> checkpoint = Checkpoint::open(folder.path());
  ASSERT_TRUE(bool(checkpoint));
  EXPECT_EQ(checkpoint->getNaming(), FileNaming());
  EXPECT_EQ(checkpoint->getUnreadFiles(),
            llvm::ArrayRef<std::string>(
                {"consolidated.safetensors", "model.fp16.safetensors"}));
  // Programs look for both names, so it is not known which model is meant.
  folder.write("diffusion_pytorch_model.safetensors", makeFile({{"d", 3}}));
  EXPECT_EQ(open(""),
            ": expected the files of one model, got "
            "'consolidated.safetensors' and "
            "'diffusion_pytorch_model.safetensors' and "
            "'model.fp16.safetensors' and 'model.safetensors' and no index "
            "(name the file that is meant)");
  writeIndex(R"("c":"model.fp16.safetensors")");
  EXPECT_EQ(open(""), "c");
}

TEST(FileNamingTest, NamesStay) {
  auto checkNames = [](llvm::StringRef one, llvm::StringRef shard,
                       llvm::StringRef index, llvm::StringRef base,
                       llvm::StringRef variant) {
    FileNaming expected{base.str(), variant.str()};
    EXPECT_EQ(parseShardName(one)->naming, expected) << one.str();
    EXPECT_EQ(parseShardName(one)->count, std::nullopt) << one.str();
    EXPECT_EQ(parseShardName(shard)->naming, expected) << shard.str();
    EXPECT_EQ(parseShardName(shard)->count, 7u) << shard.str();
    EXPECT_EQ(parseIndexName(index), expected) << index.str();
    EXPECT_EQ(expected.getShardName(0, 1), one);
    EXPECT_EQ(expected.getShardName(1, 7), shard);
    EXPECT_EQ(expected.getIndexName(), index);
  };
  checkNames("model.safetensors", "model-00002-of-00007.safetensors",
             "model.safetensors.index.json", "model", "");
  checkNames("diffusion_pytorch_model.fp8.safetensors",
             "diffusion_pytorch_model.fp8-00002-of-00007.safetensors",
             "diffusion_pytorch_model.safetensors.index.fp8.json",
             "diffusion_pytorch_model", "fp8");
  // A name that no program looks for may have a dot.
  checkNames("wan2.2.safetensors", "wan2.2-00002-of-00007.safetensors",
             "wan2.2.safetensors.index.json", "wan2.2", "");
  auto old = parseShardName("model-00001-of-00002.fp16.safetensors");
  EXPECT_EQ(old->naming, (FileNaming{"model", "fp16"}));
  EXPECT_EQ(old->count, 2u);
  EXPECT_EQ(parseIndexName("model.fp8.safetensors.index.json"),
            (FileNaming{"model", "fp8"}));
  for (llvm::StringRef name : {"m-1-of-x.safetensors", "-of-2.safetensors"})
    EXPECT_EQ(parseShardName(name)->count, std::nullopt) << name.str();
  EXPECT_FALSE(parseShardName("model.bin"));
  EXPECT_FALSE(parseIndexName("model.safetensors.json"));
}

TEST_F(CheckpointTest, ReadsFilesBesideTheTensors) {
  folder.write("x.safetensors", makeFile({}));
  folder.write("config.json", R"({"a":{"b":1.5}})");
  folder.write("bad.json", R"({"a":1,"a":2})");
  llvm::Expected<Checkpoint> checkpoint =
      Checkpoint::open(folder / "x.safetensors");
  ASSERT_TRUE(bool(checkpoint));
  EXPECT_EQ(llvm::cantFail(checkpoint->readSidecar("config.json")),
            R"({"a":{"b":1.5}})");
  EXPECT_FALSE(llvm::cantFail(checkpoint->readSidecar("absent.json")));
  EXPECT_FALSE(llvm::cantFail(checkpoint->readJsonSidecar("absent.json")));
  auto json = llvm::cantFail(checkpoint->readJsonSidecar("config.json"));
  EXPECT_EQ(json->getObject("a")->getNumber("b"), 1.5);
  EXPECT_EQ(folder.relative(llvm::toString(
                checkpoint->readJsonSidecar("bad.json").takeError())),
            "bad.json: expected key 'a' once, got it twice");
  folder.write("deep.json", "{\"a\":" + std::string(100, '['));
  EXPECT_EQ(
      folder.relative(
          llvm::toString(checkpoint->readJsonSidecar("deep.json").takeError())),
      "deep.json: expected JSON nested to a depth of at most 64, got more");
  folder.write("large.json", "");
  ASSERT_EQ(truncate((folder / "large.json").c_str(), 100'000'001), 0);
  EXPECT_EQ(folder.relative(llvm::toString(
                checkpoint->readSidecar("large.json").takeError())),
            "large.json: expected a text of at most 100000000 bytes, got "
            "100000001");
}
