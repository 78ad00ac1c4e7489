"""Checks that every source file includes what it uses of the precompiled header.

usage: check_includes.py [SOURCE_TREE] [LLVM_INCLUDE_FOLDER] [GENERATED_INCLUDE_FOLDER]

A build without the precompiled header (tools/run-tests --sanitize, a compiler that embeds the project)
fails if a file only compiles because of that header. Compiling everything twice would take too long for a
test run. So this script follows the includes as text. A class that a file names must be defined in a header
that the file reaches without the precompiled header. Functions and macros are not checked.
"""

import re
import sys
from functools import cache
from pathlib import Path

from sources import ROOT, find, report

LLVM_INCLUDE = Path("/usr/lib/llvm-22/include")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include\s+["<]([^">]+)[">]', re.M)
COMMENT_OR_STRING = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"', re.S)
DEFINITION = re.compile(
    r"^\s*(?:class|struct|enum(?: class)?|union)\s+(?:[A-Z_]+(?:\([^)]*\))?\s+)?(\w+)\s*(?:final\s*)?"
    r"(?:<[^;{]*>\s*)?(?::[^:;{][^;{]*)?\{",
    re.M,
)
ALIAS = re.compile(r"^\s*using\s+(\w+)\s*=", re.M)
# A name of a class, but not of an enumerator or a member of another class, and not a part of a name that a
# macro joins with ##.
WORD = re.compile(r"(?<![\w.:#])(?:[a-z]\w*::)*([A-Z]\w+)")
DECLARATION = re.compile(r"\b(?:class|struct|typename)\s+(\w+)\s*[;,>]")
STANDARD = {"optional": "std::optional", "memory": "std::unique_ptr", "string": "std::string",
            "functional": "std::function", "map": "std::map", "set": "std::set", "vector": "std::vector",
            "array": "std::array", "mutex": "std::mutex", "atomic": "std::atomic", "tuple": "std::tuple"}


class Headers:
    """What headers include and define, read once each."""

    def __init__(self, folders: list[Path]) -> None:
        self.folders = folders

    @cache
    def locate(self, name: str, beside: Path) -> Path | None:
        for folder in [beside, *self.folders]:
            if (folder / name).is_file():
                return (folder / name).resolve()
        return None

    @cache
    def code(self, path: Path) -> str:
        """The text without comments and strings, other than includes."""
        text = path.read_text(errors="ignore")
        return COMMENT_OR_STRING.sub(
            lambda match: match[0] if match[0][0] == '"' and "/" in match[0] else " ", text
        )

    @cache
    def includes(self, path: Path) -> tuple[Path | str, ...]:
        names = INCLUDE.findall(path.read_text(errors="ignore"))
        return tuple(self.locate(name, path.parent) or name for name in names)

    @cache
    def defined(self, path: Path) -> frozenset[str]:
        code = self.code(path)
        return frozenset(DEFINITION.findall(code)) | frozenset(ALIAS.findall(code))

    def reach(self, starts: list[Path]) -> set[Path | str]:
        """Everything that is included from these files; standard headers by name."""
        seen: set[Path | str] = set(starts)
        todo = list(starts)
        while todo:
            for header in self.includes(todo.pop()):
                if header not in seen:
                    seen.add(header)
                    if isinstance(header, Path):
                        todo.append(header)
        return seen

    def names(self, reached: set[Path | str]) -> set[str]:
        return {
            name for header in reached if isinstance(header, Path) for name in self.defined(header)
        }


def precompiled(root: Path) -> list[str]:
    options = root / "tools/cmake/Fp8Options.cmake"
    text = options.read_text() if options.is_file() else ""
    match = re.search(r"target_precompile_headers\(\w+ PRIVATE([^)]*)\)", text)
    return re.findall(r"<([^>]+)>", match[1]) if match else []


def check(path: Path, root: Path, headers: Headers, hidden: dict[str, Path]) -> list[str]:
    reached = headers.reach([path])
    code = headers.code(path)
    # What the file declares itself, and parameters of its templates, need no header.
    known = headers.names(reached) | set(DECLARATION.findall(code))
    problems = []
    for word in sorted(set(WORD.findall(code))):
        if word in hidden and word not in known and hidden[word] not in reached:
            problems.append(f"{word} is defined in {hidden[word]}")
    for header, name in STANDARD.items():
        if name in code and header not in reached:
            problems.append(f"{name} is defined in <{header}>")
    return [f"{path.relative_to(root)}: {problem}, which it does not include" for problem in problems]


def main() -> int:
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT
    llvm = Path(sys.argv[2]) if len(sys.argv) > 2 else LLVM_INCLUDE
    generated = [Path(folder) for folder in sys.argv[3:]]
    headers = Headers([root / "include", *generated, llvm])
    names = precompiled(root)
    starts = [path for name in names if (path := headers.locate(name, root))]
    if not names:
        return report([f"no list of precompiled headers in {root}"], "includes")
    if len(starts) != len(names):
        return report([f"not all of {', '.join(names)} are under {llvm}"], "includes")
    hidden: dict[str, Path] = {}
    for header in headers.reach(starts):
        if isinstance(header, Path):
            hidden |= dict.fromkeys(headers.defined(header), header)
    files = find(".cpp", ".h", rooms=["lib", "tools"], root=root)
    return report([p for path in files for p in check(path, root, headers, hidden)], "includes")


if __name__ == "__main__":
    sys.exit(main())
