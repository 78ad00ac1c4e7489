"""Python functions pass on the messages of the compiler: how many matmuls are in FP8, and warnings.

RUN: %python %s fp8-compile fp8-opt %S/../Inputs/layer.mlir %t | FileCheck %s
CHECK: compile_file: fp8-compile: 1 of 1 matmul in FP8
CHECK: filter_through: {{.*}}warning: expected matmuls to become FP8, got 0 of 1
CHECK: filter_through: fp8-opt: 0 of 1 matmul in FP8
"""

import contextlib
import io
import sys
from pathlib import Path

from fp8_mlir import runner
from fp8_testing import models


def main() -> int:
    compiler, optimizer, source, target = sys.argv[1:]
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        error = models.compile_file(
            Path(compiler), "sm_90a", Path(source), Path(f"{target}.ptx"), "block"
        )
    assert not error, error
    print("compile_file:", said.getvalue().strip())
    said = io.StringIO()
    command = [optimizer, "--fp8-quantize-pipeline=recipe=block exclude=w"]
    with contextlib.redirect_stderr(said):
        runner.filter_through(command, Path(source).read_text())
    for line in said.getvalue().splitlines():
        print("filter_through:", line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
