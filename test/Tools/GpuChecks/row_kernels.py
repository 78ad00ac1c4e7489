"""The cases `row_kernels_*` run each of the compiler's kernels with the first and the last number of rows of its range.

RUN: %python %s %src_root %obj_root
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT, BUILD = Path(sys.argv[1]), Path(sys.argv[2])
sys.path[:0] = [str(ROOT / "tools" / folder) for folder in ("gpu-checks", "python")]
sys.path.insert(0, str(ROOT / "test" / "Numerics"))

from cases import ROW_COUNTS, row_kernel_text

from fp8_testing import programs
from fp8_testing.programs import GRANULARITIES

REMARK = re.compile(r"Function=(\w+).*most_rows = \[(\d+), (\d+)\], kernels = \[(.*)\]")

with tempfile.TemporaryDirectory() as folder:
    source = Path(folder) / "rows.mlir"
    source.write_text(programs.module([row_kernel_text(kind, kind) for kind in GRANULARITIES]))
    pipeline = "--fp8-to-nvvm-pipeline=chip=sm_90a"
    remarks = ["--remarks-filter=fp8", "--remark-format=emitRemark", "-o", "/dev/null"]
    command = [BUILD / "bin" / "fp8-opt", source, pipeline, *remarks]
    run = subprocess.run(command, check=True, stderr=subprocess.PIPE, text=True)

found = REMARK.findall(run.stderr)
assert [kind for kind, *_ in found] == list(GRANULARITIES), found
for kind, few, some, kernels in found:
    ends = {1, int(few), int(few) + 1, int(some), int(some) + 1, max(ROW_COUNTS)}
    assert ends <= set(ROW_COUNTS), (kind, ends)
    swaps = re.findall(r"swap_operands = (\w+)", kernels)
    assert swaps == ["true", "false", "false"], (kind, swaps)
