"""Weights with padded rows, from the compiler to a call: fp8-compile writes the manifest of parameters, fp8-weights writes
the arguments, and the program reads them without a copy. The driver has no GPU, and its log has all launches.

RUN: env FP8_LIBCUDA=%obj_root/lib/libfp8_fake_cuda.so %python %s %src_root %obj_root
"""

import ctypes
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

BUILD = Path(sys.argv.pop())
sys.path.insert(0, str(Path(sys.argv.pop()) / "test" / "Checkpoint"))

from checkpoints import read, write  # noqa: E402

from fp8_mlir import gpu  # noqa: E402

FAKE = ctypes.CDLL(os.environ["FP8_LIBCUDA"])
FAKE.fakeCudaLog.restype = ctypes.c_char_p
M, N, K, PADDED = 512, 384, 2520, 2528
PROGRAM = f"""
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @layer(%x: tensor<{M}x{K}xbf16>, %w: tensor<{N}x{K}xbf16> {{fp8.param = "w"}}) -> tensor<{M}x{N}xf32> {{
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<{M}x{N}xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  %y = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<{M}x{K}xbf16>, tensor<{N}x{K}xbf16>)
                       outs(%i : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  return %y : tensor<{M}x{N}xf32>
}}
"""


class PaddedRowsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        random = np.random.default_rng(3)
        self.x = random.standard_normal((M, K)).astype(ml_dtypes.bfloat16)
        self.w = random.standard_normal((N, K)).astype(ml_dtypes.bfloat16)
        (self.folder / "layer.mlir").write_text(PROGRAM)
        write(self.folder / "w.safetensors", {"w": self.w})

    def compile(self, options: str = "") -> gpu.Model:
        # dlopen opens a path only once.
        name = "plain" if options else "padded"
        library, manifest = self.folder / f"{name}.so", self.folder / "parameters.json"
        command = [BUILD / "bin" / "fp8-compile", self.folder / "layer.mlir", "--chip=sm_90a", "--recipe=row"]
        options = f"--options=when=always manifest={manifest} {options}"
        subprocess.run([*command, options, "-o", library], check=True, stderr=subprocess.DEVNULL)
        return gpu.load(library)

    def arguments(self) -> tuple[np.ndarray, np.ndarray]:
        """The data and the scales that fp8-weights makes."""
        out = self.folder / "arguments.safetensors"
        command = [BUILD / "bin" / "fp8-weights", "quantize", self.folder / "w.safetensors", "-o", out]
        manifest = f"--manifest={self.folder / 'parameters.json'}"
        subprocess.run([*command, manifest, "--overwrite", "--quiet"], check=True)
        made = read(out)
        return made["w.data"], made["w.scale"]

    def log(self, model: gpu.Model) -> str:
        FAKE.fakeCudaReset()
        model.layer(self.x, *self.arguments())
        return FAKE.fakeCudaLog().decode()

    @staticmethod
    def launches(log: str) -> list[str]:
        return re.findall(r"^cuLaunchKernelEx (\w+)", log, re.M)

    def test_no_copy(self) -> None:
        copied = self.launches(self.log(self.compile("row-alignment=1")))
        model = self.compile()
        log = self.log(model)
        launches = self.launches(log)
        # A kernel quantizes x, and another one multiplies. Without padded rows, a third one copies the weight.
        self.assertEqual(len(launches), 2, launches)
        self.assertEqual(len(copied), 3, copied)
        # TMA reads 2520 of the 2528 elements of a row.
        self.assertEqual(len(re.findall(rf"^cuTensorMapEncodeTiled .* inner {K} ", log, re.M)), 2)

    def test_manifests(self) -> None:
        model = self.compile()
        (entry,) = json.loads((self.folder / "parameters.json").read_text())["parameters"]
        self.assertEqual(entry["original"]["shape"], [N, K])
        self.assertEqual(entry["data"]["shape"], [N, PADDED])
        self.assertEqual(entry["row_alignment"], 32)
        program = json.loads((self.folder / "padded.json").read_text())
        data = program["functions"][0]["arguments"][1]
        self.assertEqual((data["shape"], data["row_elements"]), ([N, PADDED], K))
        header = (self.folder / "padded.h").read_text()
        self.assertIn(f"f8E4M3FN [{N}, {PADDED}] w (data), of which {K} elements of each row are read", header)
        weight, _ = self.arguments()
        self.assertEqual(weight.shape, (N, PADDED))
        self.assertFalse(weight[:, K:].tobytes().strip(b"\0"))
        self.assertTrue(weight[:, K - 1].astype(np.float32).any())
        self.assertEqual(model.layer.arguments[1].row_elements, K)

    def test_wrong_rows(self) -> None:
        model = self.compile()
        weight, scale = self.arguments()
        with self.assertRaises(ValueError) as caught:
            model.layer(self.x, np.ascontiguousarray(weight[:, :K]), scale)
        self.assertEqual(
            str(caught.exception),
            f"argument 1 (w.data): expected f8E4M3FN[{N}, {PADDED}] (rows of {K} elements with padding, as fp8-weights"
            f" writes them), got f8E4M3FN[{N}, {K}]",
        )


if __name__ == "__main__":
    unittest.main()
