"""The instructions that --fp8-launch-linalg executes grow linearly with the length of a function.

REQUIRES: valgrind
RUN: %python %s %obj_root/bin/fp8-opt
"""

import re
import subprocess
import sys

FP8_OPT = sys.argv[1]
VIEW = "strided<[1], offset: 64>"


def function(length: int) -> str:
    """A function that writes `length` times through views of an argument."""
    lines = ["func.func @f(%x: memref<8x64xf32>) {"]
    for i in range(length):
        lines += [
            f"%row{i} = memref.subview %x[1, 0] [1, 64] [1, 1]"
            " : memref<8x64xf32> to memref<1x64xf32, strided<[64, 1], offset: 64>>",
            f"%line{i} = memref.collapse_shape %row{i} [[0, 1]]"
            f" : memref<1x64xf32, strided<[64, 1], offset: 64>> into memref<64xf32, {VIEW}>",
            "linalg.generic {indexing_maps = [affine_map<(d) -> (d)>], iterator_types = ["
            f'"parallel"]}} outs(%line{i} : memref<64xf32, {VIEW}>) {{',
            "^bb0(%o: f32):",
            "%s = arith.addf %o, %o : f32",
            "linalg.yield %s : f32",
            "}",
        ]
    return "\n".join([*lines, "return", "}"])


def count_instructions(length: int) -> int:
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", FP8_OPT]
    command += ["--mlir-disable-threading", "--pass-pipeline=builtin.module(func.func(fp8-launch-linalg))"]
    result = subprocess.run(command, input=function(length), capture_output=True, text=True, check=True)
    assert result.stdout.count("gpu.launch") == length, result.stdout[:1000]
    found = re.search(r"I\s+refs:\s+([\d,]+)", result.stderr)
    assert found, result.stderr
    return int(found[1].replace(",", ""))


# Differences leave out what does not depend on the length.
short, medium, long = (count_instructions(length) for length in (200, 600, 1400))
ratio = (long - medium) / (medium - short)
assert ratio < 2.6, f"expected twice as many instructions for twice as many operations, got {ratio:.2f} times"
