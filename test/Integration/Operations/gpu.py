"""The operations of cpu.py compile for GPUs, and ptxas assembles their kernels.

REQUIRES: ptxas
RUN: %python %s %src_root %obj_root
"""

import subprocess
import sys
from pathlib import Path

BUILD = Path(sys.argv.pop())
OPERATIONS = Path(sys.argv.pop()) / "test" / "Integration" / "Operations"

modules = [path.read_text() for path in sorted(OPERATIONS.glob("*.mlir"))]
for chip in ("sm_90a", "sm_89"):
    command = [BUILD / "bin" / "fp8-opt", "--split-input-file", "-o", "/dev/null"]
    command.append(f"--fp8-to-nvvm-pipeline=chip={chip} format=bin opt-level=2")
    text = "\n// -----\n".join(modules)
    result = subprocess.run(command, input=text, capture_output=True, text=True)
    assert result.returncode == 0 and not result.stderr, result.stderr
