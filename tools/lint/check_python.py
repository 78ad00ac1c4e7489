"""Checks that every Python file compiles and has a docstring.

Files may use the syntax of Python 3.10, which is the oldest version that the wheel names.

usage: check_python.py [SOURCE_TREE]
"""

import ast
import sys

from sources import find, report, root_argument

OLDEST = (3, 10)


def main() -> int:
    root = root_argument()
    problems = []
    files = find(".py", root=root)
    for path in files:
        relative = path.relative_to(root)
        try:
            tree = ast.parse(path.read_text(), str(path), feature_version=OLDEST)
        except SyntaxError as error:
            problems.append(f"{relative}:{error.lineno}: {error.msg}")
            continue
        is_test = path.read_text().startswith("# RUN:")
        if not ast.get_docstring(tree) and not is_test:
            problems.append(f"{relative}: no docstring at the top")
    if not files:
        problems.append(f"no Python file under {root}")
    return report(problems, "python")


if __name__ == "__main__":
    sys.exit(main())
