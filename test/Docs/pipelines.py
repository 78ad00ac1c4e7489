"""docs/Architecture.md lists the passes of each pipeline in the order in which they run.

In the document, a comment `<!-- passes: NAME -->` comes before each list. A line of a list has names of
passes, separated by commas, and after two spaces an explanation. `(NAME)` stands for the passes of another
list, and `= STAGE` for a check of that stage. Passes that clean up are left out.

RUN: %python %s fp8-opt %src_root/docs/Architecture.md %t | FileCheck %s
CHECK: quantize: {{[0-9]+}} passes
CHECK: cpu: {{[0-9]+}} passes
CHECK: gpu: {{[0-9]+}} passes
"""

import difflib
import re
import subprocess
import sys
from pathlib import Path

PIPELINES = {
    "quantize": "--fp8-quantize-pipeline=recipe=block",
    "cpu": "--fp8-to-cpu-pipeline",
    "gpu": "--fp8-to-nvvm-pipeline=chip=sm_90a",
}
CLEAN_UP = ["canonicalize", "cse"]
BLOCK = re.compile(r"<!-- passes: (\w+) -->\n```\w*\n(.*?)^```$", re.M | re.S)


def read_blocks(text: str) -> dict[str, list[str]]:
    """The items of each block: passes, `(NAME)` and `= STAGE`."""
    blocks: dict[str, list[str]] = {}
    for name, body in BLOCK.findall(text):
        items = [re.split(r"  +", line.strip())[0] for line in body.splitlines()]
        blocks[name] = [part for item in items for part in re.split(r",\s*", item) if part]
    return blocks


def expand(name: str, blocks: dict[str, list[str]]) -> list[str]:
    passes = []
    for item in blocks[name]:
        inner = re.fullmatch(r"\((\w+)\)", item)
        passes += expand(inner[1], blocks) if inner else [item]
    return passes


def run_order(tool: str, pipeline: str, module: Path) -> list[str]:
    """The passes that the tool runs, without those that clean up."""
    command = [tool, str(module), pipeline, "--dump-pass-pipeline", "-o", "/dev/null"]
    dump = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    dump = re.sub(r"fp8-verify-stage\{\s*stage=(\w+)\s*\}", r"= \1", dump)
    names = re.findall(r"^ +(= \w+|[\w-]+)(?=[{,]|$)", dump, re.M)
    return [name for name in names if name not in CLEAN_UP]


def main() -> int:
    tool, document, scratch = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    blocks = read_blocks(document.read_text())
    module = scratch.with_suffix(".mlir")
    module.write_text("module {}\n")
    problems = 0
    for name, pipeline in PIPELINES.items():
        told = expand(name, blocks)
        ran = run_order(tool, pipeline, module)
        assert len(ran) > 3, f"cannot read the passes of {pipeline}"
        for line in difflib.unified_diff(told, ran, document.name, pipeline, lineterm=""):
            print(line)
            problems += 1
        print(f"{name}: {len(ran)} passes")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
