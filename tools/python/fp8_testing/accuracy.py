"""How close the results of an exported model have to be to PyTorch's in f32.

Stated bounds, in noise power relative to the signal:

  bf16   Our program and PyTorch's round to bf16 at different places. Ours makes at most twice
         PyTorch's own noise, 3 dB: one more rounding of the same size at each step.
  FP8    E4M3 keeps three mantissa bits, and a matmul of two such operands is 29 dB exact
         (test/Integration/Blocks/fp8.py derives it). Noise of products with weights adds up along a
         path, and a product of two noisy values, as in attention and gates, has the noise of both. The
         exporter counts both along the path that has most (tools/export/weighted.py). Channels that are
         much louder than the rest, norms and softmax make single cases worse, for which another 3 dB
         are allowed: twice the noise, together with that of bf16.

A wrong op, layout, weight or scale costs tens of dB.
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
    """The signal to noise ratio of the result that is furthest from its reference."""
    if len(values) < len(references):
        raise ValueError(f"expected {len(references)} results, got {len(values)}")
    return min(sqnr_db(exact, value) for exact, value in zip(references, values))


def pytorch_db(block: Block) -> float:
    """How close PyTorch's own bf16 results are."""
    if "bf16_db" in block.notes:
        return float(block.notes["bf16_db"])
    return worst_db(block.references, block.outputs)


def pytorch_noise(block: Block) -> float:
    """The noise of PyTorch's own bf16 results."""
    return 10 ** (-pytorch_db(block) / 10)


def lowest_bf16_db(block: Block) -> float:
    """The least that a bf16 program has to reach."""
    return decibels(2 * pytorch_noise(block))


def lowest_fp8_db(block: Block) -> float:
    """The least that a program with FP8 matmuls has to reach."""
    path = int(block.notes["path"])
    return decibels(2 * (path * MATMUL_NOISE + pytorch_noise(block)))
