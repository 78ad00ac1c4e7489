"""Matmuls that the program has quantized itself give the same results on the CPU after the pass.

The programs have FP8 data with a scale for each tensor, row, channel or group of K, also transposed, on both
sides; or they have fake quantization; or the recipe is weight-only. NumPy computes the meaning of the program
in f64. The tolerance is the f32 rounding of K products.

RUN: %python %s %obj_root %src_root/test/Numerics
"""

import sys
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, sys.argv.pop())
BUILD = Path(sys.argv.pop())

import reference  # noqa: E402

from fp8_mlir.runner import Runner, filter_through  # noqa: E402

FP8_OPT = BUILD / "bin" / "fp8-opt"
M, N, K, GROUP = 5, 9, 40, 8


def dequantize(name: str, rows: int, kind: str, scale: str, scale_map: str) -> str:
    """%<name>d = f32(%<name>) * %<name>s, by a generic over (row, k)."""
    wide = f"tensor<{rows}x{K}xf32>"
    return f"""
  %{name}e = tensor.empty() : {wide}
  %{name}d = linalg.generic {{indexing_maps = [affine_map<(r, k) -> (r, k)>, affine_map<(r, k) -> {scale_map}>,
      affine_map<(r, k) -> (r, k)>], iterator_types = ["parallel", "parallel"]}}
      ins(%{name}, %{name}s : tensor<{rows}x{K}x{kind}>, {scale}) outs(%{name}e : {wide}) {{
  ^bb0(%i: {kind}, %s: f32, %o: f32):
    %f = arith.extf %i : {kind} to f32
    %p = arith.mulf %f, %s : f32
    linalg.yield %p : f32
  }} -> {wide}"""


# The scales of a [rows, K] operand: the type, the map, and the axis to broadcast.
SCALES = {
    "tensor": (lambda rows: (), "()", lambda s: s),
    "row": (lambda rows: (rows,), "(r)", lambda s: s[:, None]),
    "row_unit": (lambda rows: (rows, 1), "(r, 0)", lambda s: s),
    "group": (
        lambda rows: (K // GROUP,),
        f"(k floordiv {GROUP})",
        lambda s: np.repeat(s, GROUP)[None, :],
    ),
    "row_group": (
        lambda rows: (rows, K // GROUP),
        f"(r, k floordiv {GROUP})",
        lambda s: np.repeat(s, GROUP, axis=1),
    ),
}


class QuantizedTest(unittest.TestCase):
    def setUp(self) -> None:
        self.rng = np.random.default_rng(7)

    def data(self, rows: int, fmt: str) -> np.ndarray:
        values = self.rng.standard_normal((rows, K)) * np.exp2(
            self.rng.uniform(-3, 3, (rows, 1))
        )
        return reference.cast(values, fmt)

    def run_case(self, scale_a: str, scale_b: str) -> None:
        shape_a, map_a, spread_a = SCALES[scale_a]
        shape_b, map_b, spread_b = SCALES[scale_b]
        types = [
            f"tensor<{''.join(f'{d}x' for d in shape)}f32>"
            for shape in (shape_a(M), shape_b(N))
        ]
        text = (
            f"func.func @f(%a: tensor<{M}x{K}xf8E4M3FN>, %as: {types[0]},"
            f" %b: tensor<{N}x{K}xf8E5M2>, %bs: {types[1]}) -> tensor<{M}x{N}xf32> {{\n"
            f"  %z = arith.constant dense<0.0> : tensor<{M}x{N}xf32>"
            + dequantize("a", M, "f8E4M3FN", types[0], map_a)
            + dequantize("b", N, "f8E5M2", types[1], map_b)
            + f"""
  %te = tensor.empty() : tensor<{K}x{N}xf32>
  %t = linalg.transpose ins(%bd : tensor<{N}x{K}xf32>) outs(%te : tensor<{K}x{N}xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%ad, %t : tensor<{M}x{K}xf32>, tensor<{K}x{N}xf32>) outs(%z : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  return %r : tensor<{M}x{N}xf32>
}}
"""
        )
        a, b = self.data(M, "f8E4M3FN"), self.data(N, "f8E5M2")
        # Scales that all differ and are not exact in f32.
        sa = self.rng.uniform(0.1, 3.0, shape_a(M)).astype(np.float32)
        sb = self.rng.uniform(0.1, 3.0, shape_b(N)).astype(np.float32)
        rewritten = filter_through(
            [FP8_OPT, "--fp8-quantize-matmul=min-n=1", "--canonicalize"], text
        )
        self.assertIn("fp8.scaled_matmul %arg0", rewritten)
        self.assertNotIn("arith.extf", rewritten)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        (got,) = runner.run(
            rewritten, [a, sa, b, sb], lower=[FP8_OPT, "--fp8-to-cpu-pipeline"]
        )
        left = a.astype(np.float64) * spread_a(sa.astype(np.float64))
        right = b.astype(np.float64) * spread_b(sb.astype(np.float64))
        bound = np.abs(left) @ np.abs(right).T * (2 * K + 8) * 2.0**-24
        error = np.abs(got.astype(np.float64) - left @ right.T)
        self.assertLessEqual((error / bound).max(), 1.0)

    def test_pairs(self) -> None:
        for pair in (
            ("tensor", "row"),
            ("row", "group"),
            ("row_unit", "row_unit"),
            ("group", "tensor"),
            ("row_group", "row_group"),
        ):
            with self.subTest(pair):
                self.run_case(*pair)

    def test_fake_quantized(self) -> None:
        """f32 -> f8 -> bf16 saturates, so 1e6 becomes the largest finite value and not NaN."""
        text = f"""
func.func @f(%x: tensor<{M}x{K}xf32>, %w: tensor<{K}x{N}xbf16>) -> tensor<{M}x{N}xf32> {{
  %z = arith.constant dense<0.0> : tensor<{M}x{N}xf32>
  %e = tensor.empty() : tensor<{M}x{K}xbf16>
  %d = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}}
      ins(%x : tensor<{M}x{K}xf32>) outs(%e : tensor<{M}x{K}xbf16>) {{
  ^bb0(%i: f32, %o: bf16):
    %t = arith.truncf %i : f32 to f8E4M3FN
    %f = arith.extf %t : f8E4M3FN to bf16
    linalg.yield %f : bf16
  }} -> tensor<{M}x{K}xbf16>
  %r = linalg.matmul ins(%d, %w : tensor<{M}x{K}xbf16>, tensor<{K}x{N}xbf16>) outs(%z : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  return %r : tensor<{M}x{N}xf32>
}}
"""
        x = self.rng.standard_normal((M, K)).astype(np.float32)
        x[2, 3] = 1e6
        w = self.rng.standard_normal((K, N)).astype(reference.FLOATS["bf16"])
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        (got,) = runner.run(
            text, [x, w], lower=[FP8_OPT, "--fp8-to-cpu-pipeline=recipe=row min-n=1"]
        )
        left = reference.cast(x, "f8E4M3FN").astype(np.float64)
        q, s = reference.dynamic_quantize(w, [-1, 1], "f8E4M3FN")
        right = q.astype(np.float64) * s.astype(np.float64)
        bound = np.abs(left) @ np.abs(right) * (2 * K + 8) * 2.0**-24
        self.assertLessEqual((np.abs(got - left @ right) / bound).max(), 1.0)

    def test_weight_only(self) -> None:
        """The program's own matmul on a weight that has gone through FP8."""
        text = f"""
func.func @f(%x: tensor<{M}x{K}xbf16>, %w: tensor<{N}x{K}xbf16>) -> tensor<{M}x{N}xf32> {{
  %z = arith.constant dense<0.0> : tensor<{M}x{N}xf32>
  %te = tensor.empty() : tensor<{K}x{N}xbf16>
  %t = linalg.transpose ins(%w : tensor<{N}x{K}xbf16>) outs(%te : tensor<{K}x{N}xbf16>) permutation = [1, 0]
  %r = linalg.matmul ins(%x, %t : tensor<{M}x{K}xbf16>, tensor<{K}x{N}xbf16>) outs(%z : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  return %r : tensor<{M}x{N}xf32>
}}
"""
        bf16 = reference.FLOATS["bf16"]
        x = self.rng.standard_normal((M, K)).astype(bf16)
        w = self.rng.standard_normal((N, K)).astype(bf16)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        options = "recipe=weight-only:block weight-block=2x8 min-n=1"
        (got,) = runner.run(
            text, [x, w], lower=[FP8_OPT, f"--fp8-to-cpu-pipeline={options}"]
        )
        block = [2, 8]
        q, s = reference.dynamic_quantize(w, block, "f8E4M3FN")
        right = reference.dequantize(q, [(s, block)], "bf16").astype(np.float64).T
        left = x.astype(np.float64)
        bound = np.abs(left) @ np.abs(right) * (2 * K + 8) * 2.0**-24
        self.assertLessEqual((np.abs(got - left @ right) / bound).max(), 1.0)


if __name__ == "__main__":
    unittest.main()
