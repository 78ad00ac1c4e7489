"""Checks that only the table of chips uses names of chips.

usage: check_chips.py [SOURCE_TREE]

C++ code must not compare names of chips, nor have them in strings. Only the table and the help text of
programs may. A word like isHopper in code also counts as a name of a chip. Code should ask the table for the
property that it needs.
"""

import re
import sys
from pathlib import Path

from sources import find, report, root_argument

# The table, and files whose help text has names of chips.
ALLOWED = [
    "include/fp8/Support/GpuChipNames.h",
    "lib/Support/GpuChip.cpp",
    "lib/Pipelines/Registration.cpp",
    "tools/fp8-compile/fp8-compile.cpp",
    "tools/fp8-opt/fp8-opt.cpp",
]
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
CHIP = re.compile(r"\bsm_\d+\w*")
GENERATION = re.compile(
    r"\b(?:is|has)(?:Volta|Turing|Ampere|Ada|Hopper|Blackwell)\b|\barch\s*[<>]=?\s*\d"
)


def check(path: Path, root: Path) -> list[str]:
    relative = path.relative_to(root)
    if str(relative) in ALLOWED:
        return []
    # Removes comments, and keeps the numbers of lines.
    text = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), path.read_text())
    problems = []
    for number, line in enumerate(text.split("\n"), 1):
        names = [name for string in STRING.findall(line) for name in CHIP.findall(string)]
        names += GENERATION.findall(line)
        problems += [f"{relative}:{number}: {name}, which only the table of chips knows" for name in names]
    return problems


def main() -> int:
    root = root_argument()
    files = find(".h", ".cpp", rooms=["include", "lib", "tools"], root=root)
    if not files:
        return report([f"no source file under {root}"], "chips")
    return report([p for path in files for p in check(path, root)], "chips")


if __name__ == "__main__":
    sys.exit(main())
