"""Tests where programs are looked for, in which order, and what is said if there is none.

RUN: %python %s
"""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from fp8_mlir import tools


def make_program(folder: Path, name: str = "fp8-opt", mode: int = 0o755) -> Path:
    """A program that prints its path and its arguments."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.write_text('#!/bin/sh\necho "$0 $*"\n')
    program.chmod(mode)
    return program


class FindTest(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name).resolve()
        self.package = self.root / "tools" / "python" / "fp8_mlir"
        variables = {"PATH": str(self.root / "path")}
        for patch in (
            mock.patch.object(tools, "PACKAGE", self.package),
            mock.patch.dict(os.environ, variables, clear=True),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def test_order(self) -> None:
        """A program in a place is found before those in the places after it."""
        os.environ["FP8_BUILD_DIR"] = str(self.root / "other")
        (self.root / "tools").mkdir()
        (self.root / "tools" / "setup.sh").touch()
        for folder in (
            self.root / "path",
            self.root / "build" / "bin",
            self.root / "other" / "bin",
            self.package / "bin",
        ):
            program = make_program(folder)
            self.assertEqual(tools.find_tool("fp8-opt"), program)

    def test_no_checkout(self) -> None:
        """Without a checkout around the package, a folder named build is not searched."""
        make_program(self.root / "build" / "bin")
        with self.assertRaises(FileNotFoundError):
            tools.find_tool("fp8-opt")

    def test_nothing_to_run(self) -> None:
        """Folders and files that are not executable are skipped."""
        make_program(self.package / "bin", mode=0o644)
        (self.root / "other" / "bin" / "fp8-opt").mkdir(parents=True)
        os.environ["FP8_BUILD_DIR"] = str(self.root / "other")
        expected = (
            f"^expected the program fp8-opt in {self.package}/bin, {self.root}/other/bin or on PATH, got none; "
            ".*ninja -C build fp8-opt"
        )
        with self.assertRaisesRegex(FileNotFoundError, expected):
            tools.find_tool("fp8-opt")


class CommandTest(unittest.TestCase):
    def run_command(self, package: Path, name: str) -> subprocess.CompletedProcess[str]:
        """Runs the command `name` of a wheel with two arguments, and PATH that begins with its folder."""
        script = package.parent / "path" / name
        script.parent.mkdir(exist_ok=True)
        script.write_text(
            f"#!{sys.executable}\n"
            "from pathlib import Path\n"
            "from fp8_mlir import tools\n"
            f"tools.PACKAGE = Path({str(package)!r})\n"
            "tools.run_command()\n"
        )
        script.chmod(0o755)
        return subprocess.run(
            [script, "a b", "--c"],
            env={**os.environ, "PATH": f"{script.parent}:{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def test_runs(self) -> None:
        with tempfile.TemporaryDirectory() as scratch:
            package = Path(scratch) / "fp8_mlir"
            program = make_program(package / "bin")
            done = self.run_command(package, "fp8-opt")
            self.assertEqual(done.stdout, f"{program} a b --c\n", done.stderr)
            self.assertEqual(done.returncode, 0)

    def test_missing(self) -> None:
        """A command whose program is missing does not start itself from PATH."""
        with tempfile.TemporaryDirectory() as scratch:
            package = Path(scratch) / "fp8_mlir"
            done = self.run_command(package, "fp8-opt")
            expected = f"error: expected the program {package}/bin/fp8-opt"
            self.assertIn(expected, done.stderr)
            self.assertEqual(done.returncode, 1)


if __name__ == "__main__":
    unittest.main()
