"""Weights that are stored in another order give the same bytes on the CPU, in a file of the same size.

RUN: %python %s %obj_root
"""

import subprocess
import sys
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_mlir.runner import Runner

BUILD = Path(sys.argv.pop())
FP8_OPT = str(BUILD / "bin" / "fp8-opt")
M, N, K = 5, 67, 201


def make_module(shape: tuple[int, int], transposes: bool) -> str:
    """A linear layer whose weight is a resource: K x N, or N x K with a transpose after it."""
    rows, columns = shape
    rng = np.random.default_rng(11)
    weight = (rng.normal(size=shape) * np.exp2(rng.integers(-9, 0, (rows, 1)))).astype(
        ml_dtypes.bfloat16
    )
    value, text = "%w", ""
    if transposes:
        value = "%t"
        text = f"""
  %e = tensor.empty() : tensor<{columns}x{rows}xbf16>
  %t = linalg.transpose ins(%w : tensor<{rows}x{columns}xbf16>) outs(%e : tensor<{columns}x{rows}xbf16>) permutation = [1, 0]"""
    return f"""
func.func @main(%x: tensor<{M}x{K}xbf16>) -> tensor<{M}x{N}xf32> {{
  %w = arith.constant dense_resource<layer.weight> : tensor<{rows}x{columns}xbf16>{text}
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<{M}x{N}xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  %y = linalg.matmul ins(%x, {value} : tensor<{M}x{K}xbf16>, tensor<{K}x{N}xbf16>)
      outs(%init : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  return %y : tensor<{M}x{N}xf32>
}}
{{-# dialect_resources: {{ builtin: {{ layer.weight: "0x02000000{weight.tobytes().hex()}" }} }} #-}}"""


def fp8_opt(data: bytes, *options: str) -> bytes:
    return subprocess.run(
        [FP8_OPT, "-", *options], input=data, capture_output=True, check=True
    ).stdout


class OrderConstantsTest(unittest.TestCase):
    def run_on_cpu(self, module: bytes) -> np.ndarray:
        rng = np.random.default_rng(12)
        x = rng.normal(size=(M, K)).astype(ml_dtypes.bfloat16)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        lower = [FP8_OPT, "--fp8-to-cpu-pipeline"]
        return runner.run(module.decode(), [x], lower, [FP8_OPT])[0]

    def test_same_bytes(self) -> None:
        for recipe in ("tensor", "row", "block", "group64", "mx"):
            for shape, transposes in (((K, N), False), ((N, K), True)):
                with self.subTest(recipe=recipe, transposes=transposes):
                    quantized = fp8_opt(
                        make_module(shape, transposes).encode(),
                        f"--fp8-quantize-pipeline=recipe={recipe}",
                        "--fp8-fuse-epilogue",
                    )
                    ordered = fp8_opt(quantized, "--fp8-order-constants")
                    # With the transpose, the weight already has the right order after quantization.
                    self.assertEqual(b"layer.weight.fp8.ordered" in ordered, not transposes)
                    before, after = map(self.run_on_cpu, (quantized, ordered))
                    self.assertTrue(np.isfinite(before).all() and before.any())
                    self.assertEqual(before.tobytes(), after.tobytes())

    def test_size(self) -> None:
        module = make_module((K, N), False).encode()
        for form in ([], ["--emit-bytecode"]):
            with self.subTest(form):
                options = ["--fp8-quantize-pipeline=recipe=block", *form]
                before = fp8_opt(module, *options)
                after = fp8_opt(module, *options, "--fp8-order-constants")
                # The difference is a name, and padding before the data.
                self.assertLess(abs(len(after) - len(before)), 64)


if __name__ == "__main__":
    unittest.main()
