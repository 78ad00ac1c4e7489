"""A program that calls a function for each layer gives the bytes of the same program with its layers inlined.

RUN: %python %s %obj_root
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_mlir import cpu

BUILD = Path(sys.argv.pop())
CALLS = Path(__file__).parent / "Inputs" / "calls.mlir"
TYPES = {
    "bf16": ml_dtypes.bfloat16,
    "f32": np.float32,
    "f8E4M3FN": ml_dtypes.float8_e4m3fn,
}


def arguments(entries: list[dict], rows: int) -> list[np.ndarray]:
    """Different values for each argument. Scales are positive."""
    rng = np.random.default_rng(5)
    values = []
    for entry in entries:
        shape = [rows if size is None else size for size in entry["shape"]]
        scale = 0.01 if entry.get("part") == "scale" else 1.0
        data = rng.normal(size=shape) if scale == 1.0 else rng.uniform(0.5, 1.5, size=shape) * scale
        if "part" not in entry and entry.get("param"):
            data = data * 0.05
        values.append(data.astype(TYPES[entry["dtype"]]))
    return values


class CallsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.count = 0

    def build(self, source: Path, options: list[str]) -> tuple[Path, str]:
        """A library, and what the compiler printed. A second library of one name would not be loaded."""
        self.count += 1
        library = self.folder / f"program{self.count}.so"
        command = [BUILD / "bin" / "fp8-compile", source, "-o", library, "--chip=cpu", *options]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        return library, done.stderr

    def check(self, message: str, *options: str) -> None:
        inlined = self.folder / "inlined.mlir"
        subprocess.run([BUILD / "bin" / "fp8-opt", CALLS, "--inline", "--symbol-dce", "-o", inlined], check=True)
        self.assertNotIn("call @", inlined.read_text())
        library, printed = self.build(CALLS, list(options))
        self.assertIn(message, printed)
        programs = [library, self.build(inlined, list(options))[0]]
        (entry,) = json.loads(programs[0].with_suffix(".json").read_text())["functions"]
        (other,) = json.loads(programs[1].with_suffix(".json").read_text())["functions"]
        self.assertEqual(entry["arguments"], other["arguments"])
        for rows in (3, 8):
            given = arguments(entry["arguments"], rows)
            ours, theirs = (cpu.load(program).main(*given) for program in programs)
            for mine, expected in zip(ours, theirs, strict=True):
                self.assertEqual(mine.shape[0], rows)
                self.assertGreater(len(np.unique(mine.astype(np.float32))), 100)
                np.testing.assert_array_equal(mine.view(np.uint8), expected.view(np.uint8))

    def test_recipes(self) -> None:
        for recipe in ("block", "row", "weight-only:block"):
            with self.subTest(recipe):
                self.check("9 of 9 matmuls", f"--recipe={recipe}")

    def test_high_precision(self) -> None:
        self.check("")

    def test_policies(self) -> None:
        self.check("6 of 9 matmuls", "--recipe=block", "--options=exclude=layers.1.*")
        self.check("6 of 9 matmuls", "--recipe=block", "--options=include=*.up.weight")


if __name__ == "__main__":
    unittest.main()
