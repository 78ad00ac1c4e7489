"""Compiles source files as the build does, but without the precompiled header.

usage: compile_alone.py BUILD_FOLDER FILE...

Nothing is written. A test run compiles only a few files, because check_includes.py checks all files.
"""

import json
import shlex
import subprocess
import sys
from pathlib import Path

from sources import ROOT, report

FLAGS = {"-include-pch": 3, "-include": 3}  # each is -Xclang FLAG -Xclang FILE


def without_precompiled(command: list[str]) -> list[str]:
    """The command without -Xclang -include-pch -Xclang FILE and so on, and without an output."""
    words = []
    skip = 0
    for i, word in enumerate(command):
        following = command[i + 1] if i + 1 < len(command) else ""
        if skip:
            skip -= 1
        elif word == "-Xclang" and following in FLAGS:
            skip = FLAGS[following]
        elif word == "-o":
            skip = 1
        elif word != "-c":
            words.append(word)
    return [*words, "-fsyntax-only"]


def compile_alone(name: str, entries: list[dict[str, str]]) -> list[str]:
    found = [entry for entry in entries if Path(entry["file"]) == ROOT / name]
    if not found:
        return [f"{name}: the build has no such file"]
    command = without_precompiled(shlex.split(found[0]["command"]))
    result = subprocess.run(
        command, cwd=found[0]["directory"], capture_output=True, text=True
    )
    return [] if result.returncode == 0 else [f"{name}: {result.stderr[:2000]}"]


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__)
        return 2
    entries = json.loads((Path(sys.argv[1]) / "compile_commands.json").read_text())
    problems = [p for name in sys.argv[2:] for p in compile_alone(name, entries)]
    return report(problems, "compile alone")


if __name__ == "__main__":
    sys.exit(main())
