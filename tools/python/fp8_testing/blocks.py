"""Reads recorded blocks and models, with their inputs and PyTorch's results, and measures errors."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from safetensors import safe_open
from safetensors.numpy import load_file


@dataclass(frozen=True)
class Block:
    """One exported block or model.

    `outputs` are PyTorch's results in bf16, and `references` those in f32 or f64 from the same bf16 values.
    Models have no outputs. Their notes say how close PyTorch's bf16 results are to the references.
    """

    name: str
    module: Path
    inputs: list[np.ndarray]
    outputs: list[np.ndarray]
    references: list[np.ndarray]
    notes: dict[str, str] = field(default_factory=dict)  # the counts of the exporter


def load_block(directory: Path, name: str) -> Block:
    """Reads NAME.safetensors, which belongs to NAME.mlir."""
    path = directory / f"{name}.safetensors"
    tensors = load_file(path)
    with safe_open(path, "numpy") as file:
        notes = file.metadata() or {}

    def numbered(pattern: str) -> list[np.ndarray]:
        count = sum(pattern.format(i) in tensors for i in range(len(tensors)))
        return [tensors[pattern.format(i)] for i in range(count)]

    return Block(
        name,
        directory / f"{name}.mlir",
        numbered("input.{}"),
        numbered("output.{}"),
        numbered("output.{}.reference"),
        notes,
    )


def sqnr_db(reference: np.ndarray, value: np.ndarray) -> float:
    """The signal-to-noise ratio in dB: 10 log10(sum(reference^2) / sum((reference - value)^2)).

    It is infinite for equal arrays, and NaN if the value has a NaN. 6 dB are one bit. With 3 dB less, there
    is twice the noise.
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
