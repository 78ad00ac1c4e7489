"""Folding halves the size of the file, as bytecode and as text. Both have the same data.

RUN: %python %s %obj_root/bin/fp8-opt
"""

import subprocess
import sys
import unittest

import numpy as np

FP8_OPT = sys.argv.pop()
WEIGHTS, ROWS, COLUMNS = 6, 128, 384


def make_module() -> bytes:
    """A module with a function for each weight, which is a resource."""
    rng = np.random.default_rng(3)
    shape = f"{ROWS}x{COLUMNS}"
    functions, resources = [], []
    for i in range(WEIGHTS):
        functions.append(f"""
func.func @f{i}() -> (tensor<{shape}xf8E4M3FN>, tensor<1x3xf32>) {{
  %w = arith.constant dense_resource<layers.{i}.weight> : tensor<{shape}xbf16>
  %qi = tensor.empty() : tensor<{shape}xf8E4M3FN>
  %si = tensor.empty() : tensor<1x3xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [128, 128]
      : tensor<{shape}xbf16> -> tensor<{shape}xf8E4M3FN>, tensor<1x3xf32>
  return %q, %s : tensor<{shape}xf8E4M3FN>, tensor<1x3xf32>
}}""")
        bits = rng.integers(0x3C00, 0x3F00, ROWS * COLUMNS, dtype=np.uint16)
        resources.append(f'layers.{i}.weight: "0x02000000{bits.tobytes().hex()}"')
    return (
        "\n".join(functions)
        + "\n{-# dialect_resources: { builtin: {"
        + ",\n".join(resources)
        + "} } #-}"
    ).encode()


def fp8_opt(data: bytes, *options: str) -> bytes:
    return subprocess.run(
        [FP8_OPT, "-", *options], input=data, capture_output=True, check=True
    ).stdout


class FoldWeightsSizeTest(unittest.TestCase):
    def test_half(self) -> None:
        module = make_module()
        for form in ([], ["--emit-bytecode"]):
            with self.subTest(form):
                before = fp8_opt(module, *form)
                after = fp8_opt(module, "--fp8-fold-weights", *form)
                # The rest is the functions and the scales.
                self.assertLess(len(after) / len(before), 0.51)
                self.assertGreater(len(after), WEIGHTS * ROWS * COLUMNS)
                self.assertNotIn(b"bf16", fp8_opt(after))

    def test_round_trips(self) -> None:
        module = make_module()
        text = fp8_opt(module, "--fp8-fold-weights")
        self.assertEqual(fp8_opt(text), text)
        bytecode = fp8_opt(module, "--fp8-fold-weights", "--emit-bytecode")
        self.assertEqual(fp8_opt(bytecode), text)
        # Folding bytecode, whose resources are mapped, gives the same.
        self.assertEqual(
            fp8_opt(fp8_opt(module, "--emit-bytecode"), "--fp8-fold-weights"), text
        )


if __name__ == "__main__":
    unittest.main()
