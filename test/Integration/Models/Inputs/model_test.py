"""What every exported model has to do: compile for both kinds of GPU, and run on the CPU.

Stated bounds, in noise power beside PyTorch's results in f32, relative to the signal:

  bf16   Our program and PyTorch's round to bf16 at different places. Ours makes at most twice
         PyTorch's own noise, 3 dB: one more rounding of the same size at each step.
  FP8    E4M3 keeps three mantissa bits, and a matmul of two such operands is 29 dB exact
         (../Blocks/fp8.py derives it). Noise of products with weights adds up along a path, and a
         product of two noisy values, as in attention and gates, has the noise of both. The exporter
         counts both along the path that has most (tools/export/weighted.py). Channels that are much
         louder than the rest, norms and softmax make single cases worse, for which another 3 dB are
         allowed: twice the noise, together with that of bf16.

A wrong op, layout, weight or scale costs tens of dB.
"""

import math
import sys
import unittest
from pathlib import Path

from fp8_mlir.blocks import load_block
from fp8_mlir.measure import Tools, worst_db

BUILD = Path(sys.argv.pop())
MODELS = Path(sys.argv.pop()) / "test" / "Integration" / "Models"
RECIPE = "block"
CHIPS = ["sm_90a", "sm_89"]
MATMUL_NOISE = 10 ** (-29.0 / 10)


def decibels(noise: float) -> float:
    return -10 * math.log10(noise)


class ModelTest(unittest.TestCase):
    def check(self, name: str, rewritten: int, refused: dict[str, int]) -> None:
        """`rewritten` is the number of matmuls in FP8, `refused` that of the others by reason."""
        tools, block = Tools(BUILD), load_block(MODELS, name)
        counts = tools.count(block.module, RECIPE)
        self.assertEqual((counts.rewritten, counts.refused), (rewritten, refused))
        for chip in CHIPS:
            self.assertGreater(
                tools.kernels(block.module, RECIPE, chip).count, rewritten
            )
        pytorch_noise = 10 ** (-worst_db(block.references, block.outputs) / 10)
        bf16 = worst_db(block.references, tools.run(block, None))
        self.assertGreaterEqual(bf16, decibels(2 * pytorch_noise))
        fp8 = worst_db(block.references, tools.run(block, RECIPE))
        fp8_noise = int(block.notes["path"]) * MATMUL_NOISE
        self.assertGreaterEqual(fp8, decibels(2 * (fp8_noise + pytorch_noise)))
        self.assertLess(fp8, bf16)  # something was quantized
