"""A program for a GPU that calls a function for each layer launches the kernels of the function in each call, and
allocates its memory once. The driver is one whose kernels do nothing.

RUN: env FP8_LIBCUDA=%obj_root/lib/libfp8_fake_cuda.so %python %s %obj_root
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

from fp8_mlir import gpu

BUILD = Path(sys.argv.pop())
FAKE = ctypes.CDLL(os.environ["FP8_LIBCUDA"])
FAKE.fakeCudaLog.restype = ctypes.c_char_p
TENSOR, WEIGHT = "tensor<?x256xbf16>", "tensor<256x256xbf16>"
LAYER = f"""
func.func private @layer(%x: {TENSOR}, %up: {WEIGHT}, %down: {WEIGHT}) -> {TENSOR} {{
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %rows = tensor.dim %x, %c0 : {TENSOR}
  %e = tensor.empty(%rows) : {TENSOR}
  %init = linalg.fill ins(%zero : bf16) outs(%e : {TENSOR}) -> {TENSOR}
  %h = linalg.matmul indexing_maps = [#a, #b, #c] ins(%x, %up : {TENSOR}, {WEIGHT}) outs(%init : {TENSOR}) -> {TENSOR}
  %t = linalg.tanh ins(%h : {TENSOR}) outs(%e : {TENSOR}) -> {TENSOR}
  %y = linalg.matmul indexing_maps = [#a, #b, #c] ins(%t, %down : {TENSOR}, {WEIGHT}) outs(%init : {TENSOR}) -> {TENSOR}
  return %y : {TENSOR}
}}
"""


def program(layers: int) -> str:
    maps = ["#a = affine_map<(m, n, k) -> (m, k)>", "#b = affine_map<(m, n, k) -> (n, k)>", "#c = affine_map<(m, n, k) -> (m, n)>"]
    weights = ", ".join(
        f'%{name}{i}: {WEIGHT} {{fp8.param = "layers.{i}.{name}"}}' for i in range(layers) for name in ("up", "down")
    )
    calls = "\n".join(
        f"  %x{i + 1} = call @layer(%x{i}, %up{i}, %down{i}) : ({TENSOR}, {WEIGHT}, {WEIGHT}) -> {TENSOR}" for i in range(layers)
    )
    main = f"func.func @main(%x0: {TENSOR}, {weights}) -> {TENSOR} {{\n{calls}\n  return %x{layers} : {TENSOR}\n}}"
    return "\n".join([*maps, LAYER, main])


class CallsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def run_layers(self, layers: int) -> tuple[list[str], list[int], int]:
        """The kernels that a call launches, the bytes of its allocations, and the number of kernels of the program."""
        source, library = self.folder / f"p{layers}.mlir", self.folder / f"p{layers}.so"
        source.write_text(program(layers))
        command = [BUILD / "bin" / "fp8-compile", source, "--chip=sm_90a", "--recipe=block", "--options=when=always"]
        subprocess.run([*command, "-o", library], check=True, stderr=subprocess.DEVNULL)
        ptx = self.folder / f"p{layers}.ptx"
        subprocess.run([*command, "-o", ptx], check=True, stderr=subprocess.DEVNULL)
        (entry,) = json.loads(library.with_suffix(".json").read_text())["functions"]
        types = {"bf16": ml_dtypes.bfloat16, "f32": np.float32, "f8E4M3FN": ml_dtypes.float8_e4m3fn}
        given = [np.ones([100 if s is None else s for s in a["shape"]], types[a["dtype"]]) for a in entry["arguments"]]
        model = gpu.load(library)
        FAKE.fakeCudaReset()
        model.main(*given)
        log = FAKE.fakeCudaLog().decode()
        allocations = [int(size) for size in re.findall(r"^cuMemAllocFromPoolAsync (\d+)", log, re.M)]
        return re.findall(r"^cuLaunchKernelEx (\w+)", log, re.M), allocations, ptx.read_text().count(".entry")

    def test_kernels_and_memory(self) -> None:
        three, memory_of_three, kernels_of_three = self.run_layers(3)
        six, memory_of_six, kernels_of_six = self.run_layers(6)
        self.assertEqual(three[:3] * 3, three)
        self.assertEqual(three[:3] * 6, six)
        self.assertEqual(len(set(six)), 3)
        self.assertEqual(kernels_of_three, kernels_of_six)
        self.assertEqual(len(memory_of_six), 1)
        self.assertEqual(memory_of_three, memory_of_six)


if __name__ == "__main__":
    unittest.main()
