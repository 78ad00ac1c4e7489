"""The bounds for results of an exported model against PyTorch's results in f32.

The bounds limit the power of the noise relative to the signal:

  bf16   Our program and PyTorch's round to bf16 at different places. Ours may have twice the noise of
         PyTorch (3 dB), which is one more rounding of the same size at each step.
  FP8    E4M3 keeps three mantissa bits, and a matmul of two such operands has a ratio of 29 dB
         (test/Integration/Blocks/fp8.py derives it). The noise of products with weights adds up along a
         path. A product of two noisy values, as in attention and gates, has the noise of both. The
         exporter counts both on the path that has most of them (tools/export/weighted.py). Channels that
         are much larger than others, norms and softmax make some cases worse. For these another 3 dB are
         allowed, which is twice the noise, including that of bf16.

A wrong op, layout, weight or scale changes the ratio by tens of dB.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from fp8_testing.blocks import Block, sqnr_db

MATMUL_NOISE = 10 ** (-29.0 / 10)


def decibels(noise: float) -> float:
    return -10 * math.log10(noise)


def worst_db(references: Sequence[np.ndarray], values: Sequence[np.ndarray]) -> float:
    """The lowest signal-to-noise ratio of all results against their references."""
    if len(values) < len(references):
        raise ValueError(f"expected {len(references)} results, got {len(values)}")
    return min(sqnr_db(exact, value) for exact, value in zip(references, values))


def pytorch_db(block: Block) -> float:
    """The ratio of PyTorch's own bf16 results."""
    if "bf16_db" in block.notes:
        return float(block.notes["bf16_db"])
    return worst_db(block.references, block.outputs)


def pytorch_noise(block: Block) -> float:
    """The noise of PyTorch's own bf16 results."""
    return 10 ** (-pytorch_db(block) / 10)


def lowest_bf16_db(block: Block) -> float:
    """The ratio that a bf16 program must reach."""
    return decibels(2 * pytorch_noise(block))


def lowest_fp8_db(block: Block) -> float:
    """The ratio that a program with FP8 matmuls must reach."""
    path = int(block.notes["path"])
    return decibels(2 * (path * MATMUL_NOISE + pytorch_noise(block)))
