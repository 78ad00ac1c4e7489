"""Checks that everything to which the documents refer exists.

usage: check_docs.py [SOURCE_TREE]

Relative links in Markdown files must resolve, also to headings. Paths of the
project in `code` must exist. Every label in the sources, such as [cast_c1], must
be defined in docs/Numerics.md.
"""

import re
import sys
from pathlib import Path

from sources import find, report, root_argument

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE_PATH = re.compile(
    r"`((?:docs|include|lib|tools|test)/[A-Za-z0-9_./*-]+)(?:[ `])"
)
LABEL = re.compile(r"\[([a-z]+_c\d+)(?:(?:\.\.|-|, )[a-z_]*c?\d+)*\]")


def documents(root: Path) -> list[Path]:
    return sorted([*root.glob("*.md"), *root.glob("docs/**/*.md")])


def without_fences(text: str) -> str:
    return re.sub(r"^(```|~~~).*?^\1\s*$", "", text, flags=re.M | re.S)


def anchors(path: Path) -> set[str]:
    """The anchors of a document's headings, as GitHub makes them."""
    found: set[str] = set()
    for heading in re.findall(r"^#+ +(.*)$", without_fences(path.read_text()), re.M):
        slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        found.add(slug)
    return found


def check_links(path: Path, root: Path) -> list[str]:
    problems = []
    text = without_fences(path.read_text())
    for link in LINK.findall(text):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (path.parent / name) if name else path
        if not target.exists():
            problems.append(f"no such file: {link}")
        elif anchor and target.suffix == ".md" and anchor not in anchors(target):
            problems.append(f"no such heading: {link}")
    for name in CODE_PATH.findall(text):
        if not list(root.glob(name.rstrip("/."))):
            problems.append(f"no such path: {name}")
    return [f"{path.relative_to(root)}: {problem}" for problem in problems]


def check_labels(root: Path) -> list[str]:
    numerics = root / "docs" / "Numerics.md"
    if not numerics.exists():
        return []
    defined = set(re.findall(r"[a-z]+_c\d+", numerics.read_text()))
    return [
        f"{path.relative_to(root)}: [{label}] is not in docs/Numerics.md"
        for path in find(".td", ".h", ".cpp", rooms=["include", "lib"], root=root)
        for label in sorted(set(LABEL.findall(path.read_text())) - defined)
    ]


def main() -> int:
    root = root_argument()
    problems = [p for path in documents(root) for p in check_links(path, root)]
    if not documents(root):
        problems.append(f"no document in {root}")
    return report(problems + check_labels(root), "docs")


if __name__ == "__main__":
    sys.exit(main())
