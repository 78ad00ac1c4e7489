"""Compiles MLIR functions to libraries in a folder, and loads them from there.

Functions of one group and recipe become one library. If a group does not compile, its functions are
compiled one by one, so that one bad function gives only one failure. models.json, beside the libraries,
says which library contains a function, or why there is none:

    compile_models(Path("build/bin/fp8-compile"), "sm_90a", programs, Path("models"))
    Models(Path("models"))["name"](*arguments)
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from fp8_testing import programs

# The option that also quantizes matmuls which are predicted to be slower in FP8.
QUANTIZE_ALL = "when=always"
INDEX = "models.json"
TIMEOUT = 900
MESSAGE_LENGTH = 2000


class Program(Protocol):
    """The text of a function, and the options with which it is compiled."""

    name: str
    group: str
    text: str
    compile_recipe: str | None
    # The text of --options.
    compile_options: str


class MissingModel(RuntimeError):
    """There is no library with a function. The text says why."""


def compile_file(
    compiler: Path,
    chip: str,
    source: Path,
    target: Path,
    recipe: str | None,
    options: str | None = None,
) -> str:
    """Compiles to `target` and its manifest. Without `options`, a recipe quantizes all matmuls. Returns the
    compiler's message if that fails."""
    if options is None:
        options = QUANTIZE_ALL if recipe else ""
    command = [compiler, source, f"--chip={chip}", "-o", target]
    command += [f"--recipe={recipe}"] if recipe else []
    command += [f"--options={options}"] if options else []
    try:
        result = subprocess.run(
            [str(word) for word in command],
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
        )
    except subprocess.TimeoutExpired:
        return f"no result after {TIMEOUT} seconds"
    if result.returncode == 0:
        # Pass on warnings, and the line that says how many matmuls are in FP8.
        sys.stderr.write(result.stderr)
        return ""
    message = result.stderr.strip()[-MESSAGE_LENGTH:]
    return message or f"exit status {result.returncode}"


def compile_programs(
    compiler: Path, chip: str, members: Sequence[Program], target: Path
) -> str:
    source = target.with_suffix(".mlir")
    source.write_text(programs.module([member.text for member in members]))
    first = members[0]
    recipe, options = first.compile_recipe, first.compile_options
    return compile_file(compiler, chip, source, target, recipe, options)


def compile_models(
    compiler: Path, chip: str, wanted: Iterable[Program], directory: Path
) -> dict[str, str]:
    """Returns why functions have no model, by name. Models of other functions stay in the folder."""
    directory.mkdir(parents=True, exist_ok=True)
    models: dict[str, str] = {}
    failures: dict[str, str] = {}
    groups: dict[str, list[Program]] = {}
    for program in wanted:
        groups.setdefault(program.group, []).append(program)
    for group, members in groups.items():
        if not compile_programs(compiler, chip, members, directory / f"{group}.so"):
            models |= {member.name: f"{group}.so" for member in members}
            continue
        for member in members:
            target = directory / f"{member.name}.so"
            error = compile_programs(compiler, chip, [member], target)
            if error:
                failures[member.name] = error
            else:
                models[member.name] = target.name
    add_to_index(directory, chip, models, failures)
    return failures


def add_to_index(
    directory: Path, chip: str, models: dict[str, str], failures: dict[str, str]
) -> None:
    """Adds functions to the index. Functions for another chip are removed, because their libraries may have
    been overwritten."""
    path = directory / INDEX
    index = json.loads(path.read_text()) if path.is_file() else {}
    if index.get("chip") != chip:
        index = {"chip": chip, "models": {}, "failures": {}}
    written = set(models.values())
    index["models"] = {
        name: library
        for name, library in index["models"].items()
        if library not in written and name not in failures
    } | models
    index["failures"] = {
        name: error for name, error in index["failures"].items() if name not in models
    } | failures
    path.write_text(json.dumps(index, indent=2) + "\n")


class Models:
    """The functions of a folder. A library is loaded at the first use of a function."""

    def __init__(self, directory: Path) -> None:
        path = directory / INDEX
        if not path.is_file():
            raise MissingModel(f"expected {path}, got none: compile first")
        index = json.loads(path.read_text())
        self.directory = directory
        self.models: dict[str, str] = index["models"]
        self.failures: dict[str, str] = index["failures"]
        self.loaded: dict[str, Any] = {}

    def __contains__(self, name: str) -> bool:
        return name in self.models

    def __getitem__(self, name: str) -> Any:
        """A function of fp8_mlir.gpu."""
        if name in self.failures:
            raise MissingModel(f"{name} does not compile: {self.failures[name]}")
        if name not in self.models:
            raise MissingModel(
                f"expected {name} in {self.directory}, got none: compile it, too"
            )
        return self.load(self.models[name])[name]

    def load(self, library: str) -> Any:
        from fp8_mlir import gpu  # a machine that only compiles does not need this

        if library not in self.loaded:
            self.loaded[library] = gpu.load(self.directory / library)
        return self.loaded[library]
