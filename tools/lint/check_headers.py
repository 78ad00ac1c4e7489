"""Checks the banner, the licence line and the include guard of every file.

usage: check_headers.py [SOURCE_TREE]

The banner's first line is 80 columns and names the file; the licence line and
a purpose follow; the guard is the file's path.
"""

import re
import sys
from pathlib import Path

from sources import find, report, root_argument

LICENCE = "// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"
RULER = "//===" + "-" * 70 + "===//"


def guard_of(relative: Path) -> str:
    """FP8_IR_FP8OPS_H for include/fp8/IR/Fp8Ops.h, LIB_IR_VERIFYOPS_H for the
    private header lib/IR/VerifyOps.h (which may also start with FP8_)."""
    parts = relative.parts[1:] if relative.parts[0] == "include" else relative.parts
    return re.sub(r"[^A-Za-z0-9]", "_", "/".join(parts)).upper()


def check(path: Path, root: Path) -> list[str]:
    relative = path.relative_to(root)
    text = path.read_text()
    lines = text.split("\n")
    problems = []
    match = re.match(r"//===- (\S+) - \S.*===//$", lines[0])
    if not match:
        problems.append("the first line is not a banner")
    elif match[1] != path.name:
        problems.append(f"the banner names {match[1]}")
    if match and len(lines[0]) != 80:
        problems.append(f"the banner has {len(lines[0])} columns, not 80")
    if LICENCE not in lines[:5]:
        problems.append("no licence line")
    if RULER not in lines[4:24]:
        problems.append("the banner does not end in a ruler")
    elif not any(re.match(r"// [^ S]|// S(?!PDX)", line) for line in lines[3 : lines.index(RULER)]):
        problems.append("the banner has no purpose")
    if path.suffix in (".h", ".td"):
        problems += check_guard(relative, text)
    if "\t" in text:
        problems.append("a tab")
    if not text.endswith("\n") or text.endswith("\n\n"):
        problems.append("the file does not end in one new line")
    return [f"{relative}: {problem}" for problem in problems]


def check_guard(relative: Path, text: str) -> list[str]:
    match = re.search(r"^#ifndef (\S+)\n#define (\S+)$", text, re.M)
    if not match:
        return ["no include guard"]
    guard = guard_of(relative)
    tail = f"#endif // {match[1]}"
    if match[1] != match[2] or tail not in text:
        return [f"the parts of the guard {match[1]} differ"]
    if relative.suffix == ".h" and match[1].removeprefix("FP8_") != guard.removeprefix(
        "FP8_"
    ):
        return [f"the guard is {match[1]}, expected {guard}"]
    return []


def main() -> int:
    root = root_argument()
    files = find(".h", ".cpp", ".td", root=root)
    if not files:
        return report([f"no source file under {root}"], "headers")
    return report([p for path in files for p in check(path, root)], "headers")


if __name__ == "__main__":
    sys.exit(main())
