"""Checks that the tests contain all flags, options and diagnostics.

usage: check_coverage.py [SOURCE_TREE]

Some test must contain every flag of a pass or pipeline, every option of these,
and one of the two longest pieces of text of every error, warning and remark. A
comment `// untested: REASON` in the line before a message excludes it.
"""

import ast
import re
import sys
from pathlib import Path

from sources import find, report, root_argument

PASS = re.compile(r'Pass<\s*"([^"]+)"')
PIPELINE = re.compile(
    r'(?:PassPipelineRegistration<[^>]*>\s*\w*|registerPassPipeline)\(\s*"([^"]+)"'
)
OPTION = re.compile(
    r'(?:\bOption|ListOption)<\s*"\w+",\s*"([^"]+)"'  # in Passes.td
    r'|PassOptions::(?:List)?Option<[^;]*?\*this,\s*"([^"]+)"'  # of a pipeline
)
EMIT = re.compile(
    r"\bemit(?:OpError|Error|Warning|Remark)\s*\(|\bfail(?:Driver)?\s*\("
)
DIRECTIVE = re.compile(r"%(?:\.\d+)?(?:ll)?[a-z]")  # of printf
STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"')


def test_text(root: Path) -> str:
    """The text of all tests except those of lint, with single spaces."""
    parts = [
        joined(path.read_text(errors="ignore"), path.suffix)
        for path in sorted((root / "test").rglob("*"))
        if path.suffix in (".mlir", ".test", ".py", ".cpp", ".sh")
        and "Lint" not in path.relative_to(root).parts
        and path.stat().st_size < 1 << 20
    ]
    return normalise("\n".join(parts))


def joined(text: str, suffix: str) -> str:
    """Joins adjacent string literals of C++."""
    return re.sub(r'"\s*\n\s*"', "", text) if suffix == ".cpp" else text


def normalise(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def literals(statement: str) -> list[str]:
    """String literals of a statement. Adjacent ones are joined, as in C++."""
    merged = re.sub(r'"\s*"', "", statement)
    return [
        ast.literal_eval(f'"{match[1]}"'.replace("\\'", "'"))
        for match in STRING.finditer(merged)
    ]


def messages(path: Path) -> list[tuple[int, list[str]]]:
    """For every diagnostic of a file, its line and its two longest literals."""
    text = path.read_text()
    found = []
    for match in EMIT.finditer(text):
        line_start = text.rfind("\n", 0, match.start())
        if "// untested: " in text[text.rfind("\n", 0, line_start) : line_start]:
            continue
        statement = text[match.start() :].split(";\n", 1)[0]
        pieces = [
            piece.strip(" '\"([:,")
            for literal in literals(statement)
            for piece in DIRECTIVE.split(literal)
        ]
        longest = sorted((p for p in pieces if len(p) >= 6), key=len)[-2:]
        if longest:
            found.append((text[: match.start()].count("\n") + 1, longest))
    return found


def check_messages(root: Path, tests: str) -> list[str]:
    return [
        f"{path.relative_to(root)}:{line}: no test checks '{pieces[-1]}'"
        for path in find(".cpp", rooms=["lib"], root=root)
        for line, pieces in messages(path)
        if not any(normalise(piece) in tests for piece in pieces)
    ]


def check_flags(root: Path, tests: str) -> list[str]:
    problems = []
    for path in find(".td", ".cpp", ".h", rooms=["include", "lib"], root=root):
        text = path.read_text()
        names = {f"flag {name}": name for name in PASS.findall(text)}
        names |= {f"flag {name}": name for name in PIPELINE.findall(text)}
        for first, second in OPTION.findall(text):
            names[f"option {first or second}"] = f"{first or second}="
        problems += [
            f"{path.relative_to(root)}: no test uses the {what}"
            for what, needle in names.items()
            if needle not in tests
        ]
    return problems


def main() -> int:
    root = root_argument()
    tests = test_text(root)
    problems = check_flags(root, tests) + check_messages(root, tests)
    return report(problems, "coverage")


if __name__ == "__main__":
    sys.exit(main())
