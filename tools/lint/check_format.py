"""Checks the format of every C++ file with clang-format.

usage: check_format.py CLANG_FORMAT [--fix]
"""

import subprocess
import sys

from sources import ROOT, find


def main() -> int:
    clang_format, *options = sys.argv[1:]
    files = [str(path.relative_to(ROOT)) for path in find(".h", ".cpp")]
    action = ["-i"] if "--fix" in options else ["--dry-run", "-Werror"]
    return subprocess.call([clang_format, *action, *files], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
