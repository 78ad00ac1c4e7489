//===- PartialOutput.cpp - The output under a temporary name --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names and locks. A lock belongs to the open file, so it ends with the
// process, and stays when the file is renamed.
//
//===----------------------------------------------------------------------===//

#include "PartialOutput.h"
#include "Failure.h"
#include "ModelFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Errno.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mlir::fp8;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

llvm::Error mlir::fp8::failWithErrno(llvm::StringRef path,
                                     llvm::StringRef what) {
  std::string reason = llvm::sys::StrError(errno);
  return llvm::createStringError(path + ": cannot " + what + ": " + reason);
}

llvm::Error mlir::fp8::writeExactly(int file, llvm::StringRef path,
                                    uint64_t offset,
                                    llvm::ArrayRef<char> bytes) {
  while (!bytes.empty()) {
    ssize_t written = pwrite(file, bytes.data(), bytes.size(), offset);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return failWithErrno(path, "be written");
    bytes = bytes.drop_front(written);
    offset += written;
  }
  return llvm::Error::success();
}

llvm::Error mlir::fp8::syncFile(int file, llvm::StringRef path) {
  // Some file systems cannot do that for folders.
  if (fsync(file) != 0 && errno != EINVAL)
    return failWithErrno(path, "be flushed to the disk");
  return llvm::Error::success();
}

/// Whether a checkpoint may have a file of this name. Other files are never
/// removed.
static bool belongsToCheckpoint(llvm::StringRef name) {
  return isCheckpointFile(name) || isModelFile(name) ||
         name.ends_with(".partial") || name == "plan";
}

/// The name of the first file in a folder for which `wanted` is true; empty if
/// there is none.
static std::string findFile(llvm::StringRef folder,
                            llvm::function_ref<bool(llvm::StringRef)> wanted) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error, false), end;
       entry != end && !error; entry.increment(error))
    if (wanted(path::filename(entry->path())))
      return path::filename(entry->path()).str();
  return {};
}

/// The name of the first file in a folder that cannot belong to a checkpoint;
/// empty if there is none or `folder` is not a folder.
static std::string findForeignFile(llvm::StringRef folder) {
  return findFile(
      folder, [](llvm::StringRef name) { return !belongsToCheckpoint(name); });
}

/// Removes the files of checkpoints in a folder.
static void clearFolder(llvm::StringRef folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error, false), end;
       entry != end && !error; entry.increment(error))
    if (belongsToCheckpoint(path::filename(entry->path())))
      files.push_back(entry->path());
  for (const std::string &file : files)
    unlink(file.c_str());
}

/// Removes the files of checkpoints in a folder, and the folder if it has no
/// other files.
static void removeFolder(const std::string &folder) {
  clearFolder(folder);
  rmdir(folder.c_str());
}

PartialOutput::PartialOutput(llvm::StringRef output, bool isFolder)
    : output(output.rtrim('/')), isFolder(isFolder) {
  llvm::SmallString<128> full(path::parent_path(this->output));
  path::append(full, "." + path::filename(this->output) + ".partial");
  path = full.str().str();
}

PartialOutput::~PartialOutput() {
  if (descriptor >= 0)
    close(descriptor);
}

llvm::Error PartialOutput::checkOutput(bool overwrite) {
  struct stat status;
  if (output.empty() || path::filename(output) == "." ||
      path::filename(output) == "..")
    return fail(output, "expected the name of an output, got none");
  if (lstat(output.c_str(), &status) != 0)
    return errno == ENOENT ? llvm::Error::success()
                           : failWithErrno(output, "be written");
  if (S_ISLNK(status.st_mode))
    return fail(output,
                "expected an output that is not a symbolic link, got one");
  if (!isFolder)
    return S_ISREG(status.st_mode)
               ? llvm::Error::success()
               : fail(output, "expected an output that is absent or a regular "
                              "file, got something else");
  if (!S_ISDIR(status.st_mode))
    return fail(output, "expected an output that is absent or a folder, got "
                        "something else");
  replaces = !findFile(output, [](llvm::StringRef) { return true; }).empty();
  if (!replaces)
    return llvm::Error::success();
  if (!overwrite)
    return fail(output, "expected an output folder without files, got one with "
                        "files");
  if (std::string other = findForeignFile(output); !other.empty())
    return fail(output, "expected only files of checkpoints in the folder to "
                        "replace, got " +
                            quote(other));
  return llvm::Error::success();
}

llvm::Error PartialOutput::take() {
  while (true) {
    if (isFolder && mkdir(path.c_str(), 0777) != 0 && errno != EEXIST)
      return failWithErrno(path, "be created");
    int flags = isFolder ? O_RDONLY | O_DIRECTORY : O_RDWR | O_CREAT;
    descriptor = ::open(path.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
      return failWithErrno(path, "be created");
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0)
      return errno == EWOULDBLOCK
                 ? fail(path, "expected no other run with this output, got one")
                 : failWithErrno(path, "be locked");
    // Between open and lock, another process may have renamed the file.
    struct stat opened, named;
    if (fstat(descriptor, &opened) == 0 && lstat(path.c_str(), &named) == 0 &&
        opened.st_ino == named.st_ino && opened.st_dev == named.st_dev)
      return llvm::Error::success();
    close(descriptor);
    descriptor = -1;
  }
}

llvm::Error PartialOutput::check(llvm::StringRef output, bool isFolder,
                                 bool overwrite) {
  PartialOutput partial(output, isFolder);
  if (llvm::Error error = partial.checkOutput(overwrite))
    return error;
  std::string parent = path::parent_path(partial.path).str();
  if (access(parent.empty() ? "." : parent.c_str(), W_OK | X_OK) != 0)
    return failWithErrno(partial.path, "be created");
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<PartialOutput>>
PartialOutput::open(llvm::StringRef output, bool isFolder, bool overwrite) {
  std::unique_ptr<PartialOutput> partial(new PartialOutput(output, isFolder));
  if (llvm::Error error = partial->checkOutput(overwrite))
    return std::move(error);
  if (llvm::Error error = partial->take())
    return std::move(error);
  if (std::string other = findForeignFile(partial->path); !other.empty())
    return fail(partial->path, "expected only files of an interrupted run in "
                               "the folder, got " +
                                   quote(other));
  return std::move(partial);
}

llvm::Error PartialOutput::replaceFolder() {
  if (renameat2(AT_FDCWD, path.c_str(), AT_FDCWD, output.c_str(),
                RENAME_EXCHANGE) != 0)
    return failWithErrno(output, "be replaced");
  removeFolder(path);
  return llvm::Error::success();
}

llvm::Error PartialOutput::publish(bool sync) {
  if (sync)
    if (llvm::Error error = syncFile(descriptor, path))
      return error;
  if (replaces) {
    if (llvm::Error error = replaceFolder())
      return error;
  } else if (rename(path.c_str(), output.c_str()) != 0) {
    return failWithErrno(output, "be renamed to");
  }
  if (!sync)
    return llvm::Error::success();
  std::string parent = path::parent_path(output).str();
  int folder = ::open(parent.empty() ? "." : parent.c_str(),
                      O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0)
    return llvm::Error::success(); // the folder can be written but not read
  llvm::Error error = syncFile(folder, parent);
  close(folder);
  return error;
}

void PartialOutput::clear() { clearFolder(path); }

void PartialOutput::remove() {
  if (isFolder)
    removeFolder(path);
  else
    unlink(path.c_str());
}
