"""Every recipe that README.md recommends for a GPU compiles for its chip.

RUN: %python %s fp8-compile %src_root/README.md %src_root/test/Tools/Inputs/layer.mlir | FileCheck %s
CHECK: sm_90a: block, row, tensor
CHECK: sm_80: weight-only:block, weight-only:row
CHECK: sm_120a: mx, row, tensor
"""

import re
import subprocess
import sys
from pathlib import Path

ROW = re.compile(r"^\|[^|]*\| `(sm_\w+)` \|([^|]*)\|", re.M)


def recipes_by_chip(text: str) -> dict[str, list[str]]:
    """The recipes for each chip in the table of README.md."""
    return {
        chip: re.findall(r"`([^`]+)`", recipes) for chip, recipes in ROW.findall(text)
    }


def main() -> int:
    compiler, readme, source = map(Path, sys.argv[1:])
    table = recipes_by_chip(readme.read_text())
    assert len(table) >= 7, f"expected a table of chips in {readme}, got {table}"
    for chip, recipes in table.items():
        for recipe in recipes:
            command = [compiler, source, f"--chip={chip}", f"--recipe={recipe}"]
            subprocess.run(
                [*map(str, command), "--emit=ptx", "--quiet", "-o", "/dev/null"],
                check=True,
            )
        print(f"{chip}: {', '.join(recipes)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
