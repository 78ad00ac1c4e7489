"""The exported blocks with fused epilogues give the same bytes on the CPU as without.

RUN: %python %s %src_root %obj_root

Fusing moves operations and changes none, so there is no tolerance. With `tensor` and `row`, scales are in
the epilogue, and with `block` they are in the matmul. With `weight-only:row`, weights are decoded, and the
matmuls of attention multiply bf16 or f32. For these the passes of the GPU pipeline form and fuse the
matmuls. With `block`, quantizations of results also move into epilogues [matmul_c16], and with
`tensor-static` those by given scales [matmul_c19]. The two matmuls of Llama's MLP also become one
[matmul_c18].
"""

import subprocess
import sys
import unittest
from pathlib import Path

from fp8_testing.blocks import load_block
from fp8_mlir.runner import Runner

BUILD = Path(sys.argv.pop())
BLOCKS = Path(sys.argv.pop()) / "test" / "Integration" / "Blocks"
FP8_OPT = BUILD / "bin" / "fp8-opt"
RECIPES = ["tensor", "row", "block"]
# One scale for the activations of all layers, so that some of them saturate.
STATIC = "tensor-static act-scale=0.01"
# The GPU pipeline runs these passes before it fuses epilogues for the second time.
FORM = [
    "--fp8-decompose-named-ops",
    "--convert-elementwise-to-linalg",
    "--fp8-narrow-contractions",
    "--fp8-fold-transposes",
    "--fp8-fuse-elementwise",
    "--fp8-form-contractions",
    "--canonicalize",
]


class FuseEpilogueTest(unittest.TestCase):
    def compare(self, name: str, recipe: str, *before: str, fuse: list[str]) -> None:
        block = load_block(BLOCKS, name)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        lower = [FP8_OPT, "--fp8-to-cpu-pipeline"]
        quantize = [FP8_OPT, f"--fp8-quantize-pipeline=recipe={recipe}", *before]
        results = [
            runner.run(block.module, block.inputs, lower, transform) for transform in (quantize, [*quantize, *fuse])
        ]
        self.assertGreater(len(results[0]), 0)
        for plain, fused in zip(*results, strict=True):
            self.assertEqual(plain.tobytes(), fused.tobytes())

    def check(self, name: str) -> None:
        for recipe in RECIPES:
            with self.subTest(recipe=recipe):
                self.compare(name, recipe, fuse=["--fp8-fuse-epilogue"])
        with self.subTest(recipe="weight-only:row, formed"):
            self.compare(name, "weight-only:row", *FORM, fuse=["--fp8-fuse-epilogue=for-kernels"])
        with self.subTest(recipe="block, quantized in epilogues"):
            self.check_passes(name, "block", "fp8.row_quantize", "--fp8-quantize-in-epilogue")
        with self.subTest(recipe="tensor-static, quantized in epilogues"):
            self.check_passes(name, STATIC, "fp8.row_encode", "--fp8-quantize-in-epilogue")

    def check_passes(self, name: str, recipe: str, expected: str, *passes: str) -> None:
        """Compares after these passes, which make the text `expected`."""
        fuse = ["--fp8-fuse-epilogue", *passes]
        command = [FP8_OPT, BLOCKS / f"{name}.mlir", f"--fp8-quantize-pipeline=recipe={recipe}", *fuse]
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        self.assertIn(expected, text)
        self.compare(name, recipe, fuse=fuse)

    def test_llama(self) -> None:
        self.check("llama")
        for recipe in RECIPES:
            with self.subTest(recipe=f"{recipe}, paired"):
                self.check_passes("llama", recipe, " and(", "--fp8-pair-matmuls", "--fp8-quantize-in-epilogue")

    def test_qwen_image_mmdit(self) -> None:
        self.check("qwen-image-mmdit")

    def test_wan(self) -> None:
        self.check("wan")


if __name__ == "__main__":
    unittest.main()
