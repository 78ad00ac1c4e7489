"""The number of rows of a call decides which kernel runs. Programs are compiled for a driver whose kernels do nothing,
and the driver's log has the names of the kernels.

RUN: env FP8_LIBCUDA=%obj_root/lib/libfp8_fake_cuda.so %python %s %obj_root
"""

import ctypes
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_mlir import gpu

BUILD = Path(sys.argv.pop())
FAKE = ctypes.CDLL(os.environ["FP8_LIBCUDA"])
FAKE.fakeCudaLog.restype = ctypes.c_char_p
N = K = 1024
PROGRAM = f"""
#a = affine_map<(s, m, n, k) -> (s, m, k)>
#b = affine_map<(s, m, n, k) -> (n, k)>
#c = affine_map<(s, m, n, k) -> (s, m, n)>
func.func @layer(%x: tensor<?x4x{K}xbf16>, %v: tensor<{N}x{K}xbf16> {{fp8.param = "v"}},
                 %w: tensor<{N}x{K}xbf16> {{fp8.param = "w"}}) -> (tensor<?x4x{N}xf32>, tensor<?x4x{N}xf32>) {{
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %m = tensor.dim %x, %c0 : tensor<?x4x{K}xbf16>
  %e = tensor.empty(%m) : tensor<?x4x{N}xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<?x4x{N}xf32>) -> tensor<?x4x{N}xf32>
  %y = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %v : tensor<?x4x{K}xbf16>, tensor<{N}x{K}xbf16>)
                       outs(%i : tensor<?x4x{N}xf32>) -> tensor<?x4x{N}xf32>
  %z = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<?x4x{K}xbf16>, tensor<{N}x{K}xbf16>)
                       outs(%i : tensor<?x4x{N}xf32>) -> tensor<?x4x{N}xf32>
  return %y, %z : tensor<?x4x{N}xf32>, tensor<?x4x{N}xf32>
}}
"""
RANGES = re.compile(r"kernel_by_rows<most_rows = \[([^\]]*)\]")


class KernelsByRowsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "layer.mlir").write_text(PROGRAM)

    def compile(self, recipe: str, options: str = "") -> tuple[gpu.Model, list[int]]:
        """The program, and the limits of rows that remarks name."""
        source, library = self.folder / "layer.mlir", self.folder / "layer.so"
        command = [BUILD / "bin" / "fp8-compile", source, "--chip=sm_90a", f"--recipe={recipe}", "-o", library]
        subprocess.run([*command, f"--options={options}"], check=True, stderr=subprocess.DEVNULL)
        pipeline = f"--fp8-to-nvvm-pipeline=chip=sm_90a recipe={recipe} {options}"
        remarks = ["--remarks-filter=fp8", "--remark-format=emitRemark", "-o", "/dev/null"]
        run = subprocess.run(
            [BUILD / "bin" / "fp8-opt", source, pipeline, *remarks], check=True, stderr=subprocess.PIPE, text=True
        )
        found = set(RANGES.findall(run.stderr))
        self.assertLessEqual(len(found), 1)
        limits = [int(limit) for limit in found.pop().split(", ")] if found else []
        return gpu.load(library), limits

    def launches(self, model, recipe: str, sequences: int) -> list[tuple[str, int]]:
        """The matmul kernels of a call, and the numbers of their thread blocks."""
        rows = np.arange(sequences * 4 * K, dtype=np.float32).reshape(sequences, 4, K).astype(ml_dtypes.bfloat16)
        data = np.zeros((N, K), ml_dtypes.float8_e4m3fn)
        scale = np.ones((N, 1) if recipe == "row" else (N // 128, K // 128), np.float32)
        FAKE.fakeCudaReset()
        model.layer(rows, data, scale, data, scale)
        log = FAKE.fakeCudaLog().decode()
        found = re.findall(r"^cuLaunchKernelEx (wgmma\w*) grid (\d+)x", log, re.M)
        return [(name, int(blocks)) for name, blocks in found]

    def check(self, recipe: str) -> None:
        model, limits = self.compile(recipe)
        self.assertEqual(len(limits), 2)
        self.assertEqual([limit % 4 for limit in limits], [0, 0])
        kernels = []
        for first, last in zip([4, *[limit + 4 for limit in limits]], [*limits, limits[-1] + 4096]):
            at_ends = [self.launches(model, recipe, rows // 4) for rows in (first, last)]
            self.assertEqual(at_ends[0][0][0], at_ends[1][0][0])
            kernels.append(at_ends[0])
        few, some, many = kernels
        # With few rows, each matmul is a launch. With many rows, both are one launch.
        self.assertEqual([len(each) for each in kernels], [2, 2, 1])
        self.assertEqual(few[0][0], few[1][0])
        self.assertRegex(many[0][0], "_group2")
        self.assertEqual(len({few[0][0], some[0][0], many[0][0]}), 3)

    def test_row(self) -> None:
        self.check("row")

    def test_block(self) -> None:
        self.check("block")

    def test_one_kernel(self) -> None:
        model, limits = self.compile("row", "row-kernels=1")
        self.assertEqual(limits, [])
        self.assertEqual(len({self.launches(model, "row", n)[0][0] for n in (1, 64, 2000)}), 1)

    def test_no_rows(self) -> None:
        model, _ = self.compile("row")
        FAKE.fakeCudaReset()
        self.launches(model, "row", 0)


if __name__ == "__main__":
    unittest.main()
