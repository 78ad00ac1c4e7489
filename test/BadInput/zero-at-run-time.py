"""Dynamic sizes that are 0 at run time give an empty result, or, for K = 0, the init.

The compiler does not know these sizes. Scales of empty blocks, and blocks of empty tensors, must not be
read. Every recipe runs with M, N, K and the batch at 0, and once with none at 0, which shows that the
program works.
"""

# RUN: %python %s fp8-opt %obj_root

import sys
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_mlir.runner import Runner

BUILD = Path(sys.argv.pop())
FP8_OPT = sys.argv.pop()

RECIPES = {
    "cast": '"cast"',
    "tensor": '"tensor"',
    "row": '"row"',
    "block": '"block"',
    "mx": '"mx"',
    "weight_only": '"weight-only:group64"',
    "columns": "act = dynamic [-1, 1], weight = dynamic [-1, 1]",
}
# Batch, M, N, K.
SIZES = [(2, 3, 5, 7), (2, 0, 5, 7), (2, 3, 0, 7), (2, 3, 5, 0), (0, 3, 5, 7), (2, 0, 0, 0)]

FUNCTION = """
  func.func private @{name}(%x: tensor<?x?x?xbf16>, %w: tensor<?x?x?xbf16>, %init: tensor<?x?x?xf32>)
      -> tensor<?x?x?xf32> attributes {{fp8.recipe = #fp8.recipe<{recipe}>}} {{
    %0 = linalg.batch_matmul ins(%x, %w : tensor<?x?x?xbf16>, tensor<?x?x?xbf16>)
        outs(%init : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    return %0 : tensor<?x?x?xf32>
  }}"""


def make_module() -> str:
    """A function for each recipe, and @main, which calls each function with each size."""
    functions = "".join(
        FUNCTION.format(name=name, recipe=text) for name, text in RECIPES.items()
    )
    arguments, calls, results = [], [], []
    for i in range(len(SIZES)):
        arguments += [f"%x{i}: tensor<?x?x?xbf16>", f"%w{i}: tensor<?x?x?xbf16>", f"%i{i}: tensor<?x?x?xf32>"]
        for name in RECIPES:
            results.append(f"%{name}{i}")
            calls.append(
                f"    %{name}{i} = func.call @{name}(%x{i}, %w{i}, %i{i}) : "
                "(tensor<?x?x?xbf16>, tensor<?x?x?xbf16>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>\n"
            )
    types = ", ".join(["tensor<?x?x?xf32>"] * len(results))
    return (
        f"module {{{functions}\n  func.func @main({', '.join(arguments)}) -> ({types}) {{\n"
        f"{''.join(calls)}    return {', '.join(results)} : {types}\n  }}\n}}\n"
    )


class ZeroTest(unittest.TestCase):
    def test_all(self) -> None:
        rng = np.random.default_rng(11)
        inputs = []
        for b, m, n, k in SIZES:
            inputs.append(rng.standard_normal((b, m, k)).astype(ml_dtypes.bfloat16))
            inputs.append(rng.standard_normal((b, k, n)).astype(ml_dtypes.bfloat16))
            inputs.append(rng.standard_normal((b, m, n)).astype(np.float32))
        quantize = [FP8_OPT, "--fp8-quantize-pipeline"]
        results = Runner(BUILD / "lib" / "libfp8_runner_io.so").run(
            make_module(), inputs, lower=[FP8_OPT, "--fp8-to-cpu-pipeline"], transform=quantize, function="main"
        )
        self.assertEqual(len(results), len(SIZES) * len(RECIPES))
        for i, result in enumerate(results):
            size, recipe = SIZES[i // len(RECIPES)], list(RECIPES)[i % len(RECIPES)]
            x, w, init = inputs[3 * (i // len(RECIPES)) :][:3]
            with self.subTest(size=size, recipe=recipe):
                self.assertEqual(result.shape, init.shape)
                expected = init + x.astype(np.float32) @ w.astype(np.float32)
                if 0 in size:
                    np.testing.assert_array_equal(result, expected)
                    continue
                # The error of each operand is at most 2^-4 of itself, or of the block's amax for very small elements.
                bound = np.abs(x.astype(np.float32)) @ np.abs(w.astype(np.float32)) * 0.14 + 0.05
                np.testing.assert_array_less(np.abs(result - expected), bound)
                self.assertTrue(np.any(result != expected))


if __name__ == "__main__":
    unittest.main()
