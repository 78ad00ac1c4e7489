"""Tests how checks are compiled, with a script in place of the compiler: groups, options and failures.

RUN: %python %s %src_root
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(sys.argv.pop())
RUN = ROOT / "tools" / "gpu-checks" / "run.py"

# The script refuses programs with a dynamic size, and writes its arguments to a file beside the library.
COMPILER = """
import sys
from pathlib import Path
source, chip, _, target, *recipe = sys.argv[1:]
if "?" in Path(source).read_text(): sys.exit("error: dynamic sizes")
Path(target).write_text(" ".join([Path(source).stem, chip, *recipe]))
"""


class CompileTest(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.directory = Path(scratch.name)
        self.compiler = self.directory / "compiler"
        self.compiler.write_text(f"#!{sys.executable}\n{COMPILER}")
        self.compiler.chmod(0o755)
        self.models = self.directory / "models"

    def run_checks(self, *arguments: object) -> tuple[int, str, str]:
        command = [sys.executable, RUN, *arguments]
        result = subprocess.run(
            [str(word) for word in command], capture_output=True, text=True
        )
        return result.returncode, result.stdout, result.stderr

    def compile(self, *arguments: str) -> tuple[int, str, str]:
        fixed = ("compile", "--compiler", self.compiler, "--models", self.models)
        return self.run_checks(*fixed, *arguments)

    def test_groups_and_recipes(self) -> None:
        status, out, _ = self.compile(
            "--filter", "^linear_block.*(576|2520)$", "--chip", "sm_89"
        )
        self.assertEqual((status, out), (0, "2 passed, 0 failed\n"))
        text = (self.models / "linear_block.so").read_text()
        self.assertEqual(text, "linear_block --chip=sm_89 --recipe=block --options=when=always")
        index = json.loads((self.models / "models.json").read_text())
        self.assertEqual(set(index["models"].values()), {"linear_block.so"})

    def test_one_failure_leaves_the_others(self) -> None:
        status, out, _ = self.compile("--filter", "^quantize_row")
        self.assertEqual(status, 1)
        self.assertRegex(out, "FAILED quantize_row_.*_dynamic: error: dynamic sizes")
        self.assertIn("5 passed, 2 failed", out)
        index = json.loads((self.models / "models.json").read_text())
        self.assertIn("quantize_row_1x7_f16_e4m3fn", index["models"])
        self.assertEqual(len(index["failures"]), 2)

    def test_other_models_stay(self) -> None:
        self.compile("--filter", "^linear_block.*(576|2520)$")
        self.compile("--filter", "^linear_row.*(576|2520)$")
        index = json.loads((self.models / "models.json").read_text())
        self.assertEqual(
            set(index["models"].values()), {"linear_block.so", "linear_row.so"}
        )
        # A library that is written again holds the new functions only.
        self.compile("--filter", "^linear_row_63x129x576$")
        index = json.loads((self.models / "models.json").read_text())
        self.assertEqual(sum("row" in name for name in index["models"]), 1)
        self.compile("--filter", "^linear_row.*(576|2520)$", "--chip", "sm_89")
        index = json.loads((self.models / "models.json").read_text())
        self.assertEqual(
            (index["chip"], set(index["models"].values())), ("sm_89", {"linear_row.so"})
        )

    def test_recorded_blocks(self) -> None:
        status, out, _ = self.compile("--filter", "^block_wan_row$")
        self.assertEqual((status, out), (0, "1 passed, 0 failed\n"))
        text = (self.models / "block_wan_row.so").read_text()
        self.assertEqual(text, "wan --chip=sm_90a --recipe=row --options=when=always")

    def test_nothing_to_run(self) -> None:
        status, out, err = self.run_checks("gpu", "--models", self.models)
        self.assertEqual((status, out), (1, ""))
        self.assertIn("run.py: expected torch and models: ", err)


if __name__ == "__main__":
    unittest.main()
