"""Packs the programs and the Python package of a build into a wheel.

usage: build_wheel.py --build BUILD [--output FOLDER]

tools/build-wheel builds what this script packs (the target fp8-wheel-files). The name of the wheel has the
oldest version of the C library with which the programs run. It is computed from the versions of the symbols
that they need. The script prints the path of the wheel.
"""

import argparse
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from elftools.elf.elffile import ELFFile

MAX_BYTES = 40_000_000


def needed_glibc(programs: list[Path]) -> tuple[int, int]:
    """The oldest version of glibc that has all symbols which the programs need."""
    versions = {(2, 0)}
    for program in programs:
        with program.open("rb") as file:
            section = ELFFile(file).get_section_by_name(".gnu.version_r")
            for _, symbols in section.iter_versions() if section else ():
                for symbol in symbols:
                    if match := re.fullmatch(r"GLIBC_(\d+)\.(\d+)(\.\d+)?", symbol.name):
                        versions.add((int(match[1]), int(match[2])))
                    elif symbol.name.startswith("GLIBC_ABI"):
                        sys.exit(f"error: expected versions of glibc in {program}, got {symbol.name}")
    return max(versions)


def run(command: list[str | Path]) -> None:
    """Runs a command, and prints its output only if it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        sys.exit(f"{done.stdout}error: {command[0]} ended with exit code {done.returncode}")


def build(build_folder: Path, output: Path) -> Path:
    """Writes the wheel to the folder `output`, in place of older ones, and returns its path."""
    with tempfile.TemporaryDirectory() as scratch:
        source, wheels = Path(scratch) / "source", Path(scratch) / "wheels"
        run(["cmake", "--install", build_folder, "--component", "wheel", "--prefix", source])
        major, minor = needed_glibc(list((source / "fp8_mlir" / "bin").iterdir()))
        tag = f"manylinux_{major}_{minor}_{platform.machine()}"
        (source / "setup.cfg").write_text(f"[bdist_wheel]\nplat_name = {tag}\n")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
        options = ["--no-deps", "--no-build-isolation", "--no-index"]
        run([*pip, "wheel", *options, "--wheel-dir", wheels, source])
        (wheel,) = wheels.iterdir()
        output.mkdir(parents=True, exist_ok=True)
        for old in output.glob("fp8_mlir-*.whl"):
            old.unlink()
        return Path(shutil.move(wheel, output))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, required=True, help="build directory")
    parser.add_argument("--output", type=Path, help="folder of the wheel (default: BUILD/dist)")
    arguments = parser.parse_args()
    wheel = build(arguments.build.resolve(), arguments.output or arguments.build / "dist")
    size = wheel.stat().st_size
    if size > MAX_BYTES:
        sys.exit(f"error: expected a wheel of at most {MAX_BYTES} bytes, got {size} bytes: {wheel}")
    print(wheel)
    return 0


if __name__ == "__main__":
    sys.exit(main())
