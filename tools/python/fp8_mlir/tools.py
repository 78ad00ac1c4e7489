"""Finds and runs the programs of the project: fp8-opt, fp8-compile and fp8-weights.

    from fp8_mlir.tools import find_tool

    subprocess.run([find_tool("fp8-compile"), "model.mlir", "--recipe=block", "-o", "model.so"], check=True)

An installed wheel has the programs inside the package. In a checkout they are in the build directory.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

__all__ = ["find_tool"]


def tool_folders() -> list[Path]:
    """The folders in which find_tool looks before PATH, in their order.

    They are the package, the build directory that FP8_BUILD_DIR names, and the build directory of the
    checkout to which the package belongs.
    """
    folders = [PACKAGE / "bin"]
    if build := os.environ.get("FP8_BUILD_DIR"):
        folders.append(Path(build).resolve() / "bin")
    checkout = PACKAGE.parents[2]
    if (checkout / "tools" / "setup.sh").is_file():
        folders.append(checkout / "build" / "bin")
    return folders


def is_program(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)


def find_tool(name: str) -> Path:
    """The path of a program, such as "fp8-opt".

    It is looked for in the folders of tool_folders() and then on PATH. Raises FileNotFoundError, which lists
    these places, if it is in none of them.
    """
    folders = tool_folders()
    for folder in folders:
        if is_program(folder / name):
            return folder / name
    if found := shutil.which(name):
        return Path(found)
    places = ", ".join(map(str, folders))
    raise FileNotFoundError(
        f"expected the program {name} in {places} or on PATH, got none; install a wheel of fp8_mlir, or build "
        f"the project (ninja -C build {name}) and set FP8_BUILD_DIR to the build directory"
    )


def run_command() -> None:
    """The entry point of a wheel's commands: runs the program in the package that has the command's name.

    The program replaces this process. PATH is not searched, because there this command would find itself.
    """
    name = Path(sys.argv[0]).name
    program = PACKAGE / "bin" / name
    if not is_program(program):
        sys.exit(
            f"error: expected the program {program}, which wheels of fp8_mlir have, got none"
        )
    os.execv(program, [name, *sys.argv[1:]])
