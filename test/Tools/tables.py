# RUN: %python %s %src_root %obj_root %llvm_tools_dir
"""The tables of formats, types, recipes, layouts, chips and numbers of the interface have one source
each: C, C++, Python and the command lines have the same values."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

root, build, llvm = map(Path, sys.argv[1:])
sys.path.insert(0, str(root / "tools" / "python"))

from fp8_mlir import tables
from fp8_mlir.array_types import NAMES

opt, weights = build / "bin" / "fp8-opt", build / "bin" / "fp8-weights"


def run(*command, text="", fails=False):
    result = subprocess.run(list(map(str, command)), input=text, capture_output=True, text=True)
    assert (result.returncode != 0) == fails, result.stderr
    return result.stderr if fails else result.stdout


listed = json.loads(run(weights, "list", "--json"))
assert listed["version"] == 1


def names(key):
    return [entry["name"] for entry in listed[key]]


# C: the values of the headers in a C program.
PROGRAM = r"""
#include "fp8/Runtime/ProgramABI.h"
#include <stdio.h>
#define PRINT_DTYPE(NAME, TYPE, NUMBER, BYTES) \
  printf("dtype %s %d %d\n", #TYPE, Fp8DType##NAME, BYTES);
#define PRINT_STATUS(NAME, KEY, NUMBER) printf("status %s %d\n", #KEY, Fp8Status##NAME);
int main(void) {
  int64_t tied = FP8_TIED_SIZE(3, 5);
  printf("program_abi %d\nmanifest %d\n", FP8_PROGRAM_ABI_VERSION, FP8_MANIFEST_VERSION);
  FP8_FOR_EACH_DTYPE(PRINT_DTYPE)
  FP8_FOR_EACH_STATUS(PRINT_STATUS)
  printf("tied %lld %lld %lld\n", (long long)tied, (long long)fp8_tied_argument(tied),
         (long long)fp8_tied_dimension(tied));
  for (int i = 0; i < 3; ++i) {
    int64_t codes[] = {i, FP8_ANY_SIZE, FP8_TIED_SIZE(i, i), FP8_COMPUTED_SIZE(i), FP8_BOUNDED_SIZE(i)};
    for (int j = 0; j < 5; ++j)
      printf("kind %d %d%d%d\n", j, fp8_is_tied_size(codes[j]), fp8_is_computed_size(codes[j]),
             fp8_is_bounded_size(codes[j]));
  }
}
"""
with tempfile.TemporaryDirectory() as folder:
    source, program = Path(folder, "print.c"), Path(folder, "print")
    source.write_text(PROGRAM)
    flags = ["-std=c99", "-Wall", "-Werror", f"-I{root / 'include'}"]
    run(llvm / "clang", *flags, source, "-o", program)
    printed = [line.split() for line in run(program).splitlines()]
runtime = listed["runtime"]
for key in ("program_abi", "manifest"):
    assert [key, str(runtime[key])] in printed
in_c = {line[1]: [int(value) for value in line[2:]] for line in printed if line[0] == "dtype"}
assert in_c == {entry["name"]: [entry["code"], entry["bytes"]] for entry in runtime["dtypes"]}
in_c = {line[1]: int(line[2]) for line in printed if line[0] == "status"}
assert in_c == runtime["status"]
assert ["tied", "-199", "3", "5"] in printed
kinds = {(line[1], line[2]) for line in printed if line[0] == "kind"}
assert kinds == {("0", "000"), ("1", "000"), ("2", "100"), ("3", "010"), ("4", "001")}, kinds

# Python.
run(sys.executable, root / "tools" / "generate_tables.py", "--check", "--build", build)
assert tables.DTYPE_CODES == {entry["name"]: entry["code"] for entry in runtime["dtypes"]}
assert list(NAMES) == list(tables.DTYPE_CODES), "array_types.py has other types"
assert runtime["manifest"] == tables.MANIFEST_VERSION and runtime["status"] == tables.STATUS
assert list(tables.RECIPES) == names("recipes") and list(tables.FORMATS) == names("formats")

# IR: every format is a type of the operations and of options, every recipe has a name.
for name in names("formats"):
    cast = f"func.func @f(%a: bf16) -> {name} {{\n  %r = fp8.cast %a : bf16 to {name}\n  return %r : {name}\n}}"
    assert f"to {name}" in run(opt, text=cast)
    run(opt, f"--fp8-quantize-matmul=format={name}", text="module {}")
for name in names("recipes"):
    given = "act-scale=1.0 " if name == "tensor-static" else ""
    run(opt, f"--fp8-quantize-matmul={given}recipe={name}", text="module {}")
for name in listed["targets"]:
    run(opt, f"--fp8-quantize-matmul=recipe=tensor bad-input=refuse target={name}", text="module {}",
        fails=name in ("sm_75", "sm_80", "sm_86", "sm_87"))
for option, key in (("recipe", "recipes"), ("preset", "presets"), ("target", "targets")):
    error = run(opt, f"--fp8-quantize-matmul={option}=nothing", text="module {}", fails=True)
    known = listed[key] if key == "targets" else names(key)
    assert f"({', '.join(known)}" in error, error
assert set(listed["chips"]) <= set(listed["targets"])

# Checkpoints.
stored = {entry["name"]: entry for entry in listed["stored_types"]}
for entry in listed["formats"]:
    assert stored[entry["stored_type"]]["type"] == entry["name"], entry
text = run(weights, "layouts")
for entry in listed["layouts"]:
    assert f"{entry['name']} " in text and f" {entry['id']} " in text and entry["description"] in text
rows = re.findall(r"^\| (L\S+) \| `(\S+)` \|", (root / "docs" / "Checkpoints.md").read_text(), re.M)
assert set(rows) == {(entry["id"], entry["name"]) for entry in listed["layouts"]}, "docs/Checkpoints.md"
error = run(weights, "quantize", "x", "-o", "y", "--recipe=nothing", fails=True)
of_layouts = [entry["recipe"] for entry in listed["layouts"] if "recipe" in entry]
assert sorted(of_layouts) == sorted(set(of_layouts)), "two layouts for one recipe"
assert f"{', '.join(name for name in names('recipes') if name in of_layouts)}, got" in error, error
error = run(weights, "quantize", "x", "-o", "y", "--recipe=tensor", "--preset=nothing", fails=True)
assert ", ".join(names("presets")) in error, error

# Lists of names for users.
text = run(weights, "list")
for key in ("formats", "recipes", "layouts", "presets"):
    assert f"{key}: {', '.join(names(key))}\n" in text, text
for key in ("chips", "targets"):
    assert f"{key}: {', '.join(listed[key])}\n" in text, text
print("tables agree")
