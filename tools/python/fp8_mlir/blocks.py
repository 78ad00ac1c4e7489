"""Recorded blocks: a module, inputs, and what PyTorch computes from them; and how close results are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file


@dataclass(frozen=True)
class Block:
    """One exported block. `references` are f64 results from the same bf16 values, rounded to f32."""

    name: str
    module: Path
    inputs: list[np.ndarray]
    outputs: list[np.ndarray]
    references: list[np.ndarray]


def load_block(directory: Path, name: str) -> Block:
    """Reads NAME.mlir's companion NAME.safetensors."""
    tensors = load_file(directory / f"{name}.safetensors")

    def numbered(pattern: str) -> list[np.ndarray]:
        count = sum(pattern.format(i) in tensors for i in range(len(tensors)))
        return [tensors[pattern.format(i)] for i in range(count)]

    return Block(
        name,
        directory / f"{name}.mlir",
        numbered("input.{}"),
        numbered("output.{}"),
        numbered("output.{}.reference"),
    )


def sqnr_db(reference: np.ndarray, value: np.ndarray) -> float:
    """Signal to quantization noise in dB: 10 log10(sum(reference^2) / sum((reference - value)^2)).

    Infinite for equal arrays; NaN where the value has NaN. 6 dB are one bit, 3 dB twice the noise.
    """
    if reference.shape != value.shape:
        raise ValueError(f"expected shape {reference.shape}, got {value.shape}")
    exact = reference.astype(np.float64)
    signal = float(np.sum(exact**2))
    noise = float(np.sum((exact - value.astype(np.float64)) ** 2))
    if noise == 0.0:
        return float("inf")
    if signal == 0.0 or noise == float("inf"):
        return float("-inf")
    return float(10.0 * np.log10(signal / noise))
