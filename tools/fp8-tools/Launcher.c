/*===- Launcher.c - Runs fp8-tools under another name ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The programs fp8-opt and fp8-compile of the wheel. Each runs fp8-tools, which
// is in the same folder, under its own name. A wheel cannot have links.
//
//===---------------------------------------------------------------------===*/

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
  static char own[PATH_MAX], tools[PATH_MAX + sizeof("fp8-tools")];
  ssize_t length = readlink("/proc/self/exe", own, sizeof(own) - 1);
  char *name = length > 0 ? strrchr(own, '/') : NULL;
  if (!name || argc < 1) {
    fprintf(stderr, "error: expected /proc/self/exe to name this program\n");
    return 1;
  }
  ++name;
  memcpy(tools, own, name - own);
  strcpy(tools + (name - own), "fp8-tools");
  argv[0] = name;
  execv(tools, argv);
  fprintf(stderr, "%s: error: expected to run '%s', got: ", name, tools);
  perror("");
  return 1;
}
