"""The files that the lint scripts look at."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ["include", "lib", "tools", "test"]


def find(*suffixes: str, rooms: list[str] = ROOMS, root: Path = ROOT) -> list[Path]:
    """Files of the project with one of the suffixes, sorted."""
    return sorted(
        path
        for room in rooms
        for path in (root / room).rglob("*")
        if path.suffix in suffixes and path.is_file()
        and "Inputs" not in path.relative_to(root).parts
    )


def report(problems: list[str], what: str) -> int:
    """Prints the problems and returns the exit code of the script."""
    for problem in problems:
        print(f"error: {problem}")
    if not problems:
        print(f"{what}: no problem")
    return 1 if problems else 0


def root_argument() -> Path:
    """The source tree to check: the only argument, or this tree."""
    return Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT
