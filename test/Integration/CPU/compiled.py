"""Programs that fp8-compile makes for a CPU give the bytes that the CPU path gives in mlir-runner.

RUN: %python %s %src_root %obj_root
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

from fp8_mlir import cpu
from fp8_mlir.runner import Runner
from fp8_testing.blocks import load_block
from fp8_testing.seeded import complete

BUILD = Path(sys.argv.pop())
INTEGRATION = Path(sys.argv.pop()) / "test" / "Integration"


class CompiledTest(unittest.TestCase):
    def check(
        self, folder: str, name: str, recipe: str, *options: str, more: str = ""
    ) -> None:
        """`more` are options of the pipeline."""
        block = load_block(INTEGRATION / folder, name)
        lower = f"--fp8-to-cpu-pipeline=recipe={recipe} {more}"
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        with (
            complete(block.module) as module,
            tempfile.TemporaryDirectory() as directory,
        ):
            library = Path(directory) / "program.so"
            command = [BUILD / "bin" / "fp8-compile", module, "-o", library, "--quiet"]
            subprocess.run(
                [*command, "--chip=cpu", f"--recipe={recipe}", f"--options={more}", *options],
                check=True,
            )
            (function,) = cpu.load(library).functions.values()
            results = function(*block.inputs)
            expected = runner.run(
                module, block.inputs, lower=[BUILD / "bin" / "fp8-opt", lower]
            )
        results = results if isinstance(results, tuple) else (results,)
        self.assertEqual(len(results), len(expected))
        for ours, theirs in zip(results, expected):
            self.assertEqual((ours.dtype, ours.shape), (theirs.dtype, theirs.shape))
            np.testing.assert_array_equal(
                ours.reshape(-1).view(np.uint8), theirs.reshape(-1).view(np.uint8)
            )

    def test_models(self) -> None:
        for name, recipe in [
            ("llama", "block"),
            ("bert-dynamic", "row"),
            ("mixtral", "none"),
        ]:
            with self.subTest(name):
                self.check("Models", name, recipe)

    def test_operations(self) -> None:
        """These have assertions, scans, scatters and sorts."""
        for name in ["embedding", "index-put-accumulate", "cumsum-dynamic", "topk"]:
            with self.subTest(name):
                self.check("Operations", name, "none")

    def test_options(self) -> None:
        """Neither the CPU nor the level changes a byte."""
        for options in [["--cpu=native", "-O3"], ["-O0"], ["-O1"]]:
            with self.subTest(options):
                self.check("Models", "vit", "tensor", *options)

    def test_attention_in_fp8(self) -> None:
        self.check("Models", "llama-decode", "block", more="attention=fp8")


if __name__ == "__main__":
    unittest.main()
