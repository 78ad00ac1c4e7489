"""Runs the examples of a document and compares their output with the document.

usage: doc_examples.py [--build BUILD] [--update] DOCUMENT...

An HTML comment before a code fence says what the fence is:

    <!-- check: file NAME -->       the text of a file, for later commands
    <!-- check: command -->         commands, run by bash
    <!-- check: output -->          what the last command printed
    <!-- check: output | FILTER --> the same, through a shell filter
    <!-- check: excerpt PATH -->    consecutive lines of a file of the project

Commands run in a scratch folder, in which build and tools are links to the build
and to the sources, and .venv/bin/python runs this interpreter. With --update,
outputs and excerpts that differ are written into the document and are no errors.
The first and the last line of an excerpt say which lines it takes.
"""

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = re.compile(
    r"<!-- check: (\w+)(?: ([^\n]*?))? -->\n```(\w*)\n(.*?)^```$", re.M | re.S
)


class Failure(Exception):
    """A command that failed, or an example that cannot be run."""


def run(command: str, folder: Path, text: str | None = None) -> str:
    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        input=text,
        capture_output=True,
        text=True,
    )
    if result.returncode:
        raise Failure(f"{command.strip()}\n{result.stdout}{result.stderr}")
    return result.stdout


def link_python(folder: Path) -> None:
    """Makes .venv/bin/python the interpreter that runs this program. A link is not
    enough, because Python finds its packages by the path with which it is started."""
    folder.mkdir(parents=True)
    script = folder / "python"
    script.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    script.chmod(0o755)


def excerpt(path: Path, shown: str) -> str:
    """The lines of `path` from the first to the last line of `shown`."""
    lines, wanted = path.read_text().split("\n"), shown.rstrip("\n").split("\n")
    if wanted[0] not in lines:
        raise Failure(f"{path}: no line '{wanted[0]}'")
    start = lines.index(wanted[0])
    if wanted[-1] not in lines[start:]:
        raise Failure(f"{path}: no line '{wanted[-1]}' after '{wanted[0]}'")
    return "\n".join(lines[start : lines.index(wanted[-1], start) + 1]) + "\n"


def actual(kind: str, argument: str, body: str, state: dict) -> str:
    """The correct contents of the fence. For an input, these are its own text."""
    folder = state["folder"]
    if kind == "file":
        (folder / argument).write_text(body)
    elif kind == "command":
        state["output"] = run(body, folder)
    elif kind == "output":
        if "output" not in state:
            raise Failure("output before any command")
        output = state["output"]
        if argument:
            output = run(argument.removeprefix("|"), folder, output)
        # The document needs no blank line at the end.
        return output.rstrip("\n") + "\n"
    elif kind == "excerpt":
        return excerpt(ROOT / argument, body)
    else:
        raise Failure(f"unknown kind of example: {kind}")
    return body


def check(document: Path, build: Path, update: bool) -> int:
    """Checks a document, updates it if asked to, and returns the number of problems."""
    text, problems, pieces, position = document.read_text(), 0, [], 0
    with tempfile.TemporaryDirectory() as scratch:
        state: dict = {"folder": Path(scratch)}
        os.symlink(build, Path(scratch) / "build")
        os.symlink(ROOT / "tools", Path(scratch) / "tools")
        link_python(Path(scratch) / ".venv" / "bin")
        for match in EXAMPLE.finditer(text):
            kind, argument, body = match[1], match[2] or "", match[4]
            line = text[: match.start()].count("\n") + 1
            try:
                expected = actual(kind, argument, body, state)
            except Failure as failure:
                print(f"error: {document.name}:{line}: {failure}")
                problems += 1
                continue
            pieces += [text[position : match.start(4)], expected]
            position = match.end(4)
            if expected != body and not update:
                problems += 1
                print(f"error: {document.name}:{line}: the {kind} differs; run")
                print(f"  .venv/bin/python tools/doc_examples.py --update {document.name}")
                for diff in difflib.unified_diff(
                    body.split("\n"), expected.split("\n"), "document", "run", lineterm=""
                ):
                    print(diff)
    count = len(EXAMPLE.findall(text))
    if text.count("<!-- check:") != count:
        problems += 1
        print(f"error: {document.name}: a check comment without a fence after it")
    if update:
        document.write_text("".join(pieces) + text[position:])
    print(f"{document.name}: {count} examples, {problems} problems")
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("documents", type=Path, nargs="+")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    problems = sum(check(path, build, arguments.update) for path in arguments.documents)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
