"""Weights, and the forms in which programs may take them: all formats, types of scales, kinds of blocks and policies.

The same tensors are quantized by fp8_mlir.pytorch on the CPU and on a GPU, by fp8-weights, and by the
reference in NumPy (test/Numerics/reference.py).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
import reference
import torch

BLOCKS = [
    ((4, 200), (1, 128)),
    ((300, 130), (128, 128)),
    ((256, 256), (128, 128)),
    ((129, 6), (128, -1)),
    ((7, 33), (-1, -1)),
    ((5, 96), (1, -1)),
    ((96, 5), (-1, 1)),
    ((6, 96), (1, 32)),
    ((3, 5, 40), (1, 2, 16)),
    ((17,), (4,)),
    ((1, 1), (128, 128)),
    ((0, 8), (1, 4)),
    ((0, 8), (-1, 4)),
]
TYPES = {"bf16": torch.bfloat16, "f16": torch.float16, "f32": torch.float32}
SPECIAL = [0.0, -0.0, float("inf"), float("-inf"), float("nan"), 1e-41, -3e-39, 60000.0, 1e38]


def weight(shape: tuple[int, ...], dtype: torch.dtype, seed: int) -> torch.Tensor:
    """Rows of very different magnitudes, a row of zeros, halves of powers of two, and special values."""
    make = torch.Generator().manual_seed(seed)
    x = torch.randn(shape, generator=make, dtype=torch.float64)
    rows = (shape[0], *[1] * (len(shape) - 1))
    x = x * torch.exp2(torch.randint(-30, 13, rows, generator=make).double())
    if shape[0] > 4:
        x[1] = 0
        x[2] = torch.exp2(x[2].abs().log2().floor()) * 1.5  # ties of powers of two
        x[4] *= 2.0**-100  # subnormal scales
    if x.numel() > 100:
        where = torch.randperm(x.numel(), generator=make)[: len(SPECIAL)]
        x.view(-1)[where] = torch.tensor(SPECIAL, dtype=torch.float64)
    return x.to(dtype)


def entry_of(
    name: str, shape: tuple[int, ...], block: tuple[int, ...], kind: str, fmt: str, **policies: Any
) -> dict[str, Any]:
    """An entry of a manifest. Without `scale` among the policies it is a cast."""
    scale = policies.pop("scale", None)
    alignment = policies.pop("row_alignment", 1)
    stored = [*shape[:-1], -(-shape[-1] // alignment) * alignment]
    entry = {
        "name": name,
        "function": "main",
        "original": {"type": kind, "shape": list(shape)},
        "quantized": True,
        "data": {"argument": 0, "type": fmt, "shape": stored},
        "overflow": policies.pop("overflow", "saturate"),
    }
    if alignment > 1:
        entry["row_alignment"] = alignment
    if scale is not None:
        entry |= {
            "scale": {"argument": 1, "type": scale[0], "shape": list(reference.scale_shape(shape, block))},
            "block": list(block),
            "scale_rounding": scale[1],
            "amax_floor": policies.pop("amax_floor", 0),
            "division": policies.pop("division", "ieee"),
        }
    assert not policies, policies
    return entry


def forms() -> Iterator[tuple[torch.Tensor, dict[str, Any]]]:
    """Weights with their entries. Their names differ."""
    count = itertools.count()
    kinds = itertools.cycle(TYPES)

    def form(shape: tuple[int, ...], block: tuple[int, ...], kind: str, fmt: str, **policies: Any) -> tuple:
        number = next(count)
        return (
            weight(shape, TYPES[kind], number),
            entry_of(f"w{number}", shape, block, kind, fmt, **policies),
        )

    for (shape, block), scale in itertools.product(BLOCKS, reference.SCALE_ROUNDINGS):
        yield form(shape, block, next(kinds), "f8E4M3FN", scale=scale)
    for fmt, overflow, division in itertools.product(reference.FORMATS, ("saturate", "nan"), ("ieee", "reciprocal")):
        for kind in TYPES:
            scale = reference.SCALE_ROUNDINGS[next(count) % 2]
            yield form((40, 130), (1, 128), kind, fmt, scale=scale, overflow=overflow, division=division)
        yield form((40, 130), (), next(kinds), fmt, overflow=overflow)
    yield form((40, 130), (1, -1), "bf16", "f8E4M3FN", scale=reference.SCALE_ROUNDINGS[0], amax_floor=2.0**-4)
    yield form((40, 130), (1, 128), "bf16", "f8E4M3FN", scale=reference.SCALE_ROUNDINGS[0], row_alignment=32)


def expected(tensor: torch.Tensor, entry: dict[str, Any]) -> tuple[np.ndarray, np.ndarray | None]:
    """The bytes of the data, without the ends of padded rows, and of the scales, by the reference."""
    x, fmt, overflow = tensor.float().numpy(), entry["data"]["type"], entry["overflow"]
    if entry.get("scale") is None:
        return reference.cast(x, fmt, overflow).view(np.uint8), None
    data, scale = reference.dynamic_quantize(
        x,
        tuple(entry["block"]),
        fmt,
        entry["scale"]["type"],
        entry["scale_rounding"],
        entry["amax_floor"],
        entry["division"],
        overflow,
    )
    return data.view(np.uint8), np.ascontiguousarray(scale).view(np.uint8)


def differences(made: tuple[torch.Tensor, torch.Tensor | None], tensor: torch.Tensor, entry: dict[str, Any]) -> list[str]:
    """What differs from the reference."""
    data, scale = made
    want_data, want_scale = expected(tensor, entry)
    codes = data.cpu().view(torch.uint8).numpy()
    row = tensor.shape[-1]
    found = []
    if not np.array_equal(codes[..., :row], want_data):
        where = np.argwhere(codes[..., :row] != want_data)
        i = tuple(where[0])
        found.append(f"{len(where)} codes, first at {i}: {codes[i]:#x} instead of {want_data[i]:#x}")
    if codes[..., row:].any():
        found.append("the ends of padded rows, which are not zero")
    if (scale is None) != (want_scale is None):
        found.append("whether there are scales")
    elif scale is not None:
        bits = scale.cpu().contiguous().view(torch.uint8).numpy()
        if not np.array_equal(bits.reshape(-1), want_scale.reshape(-1)):
            found.append(f"the scales: {scale.flatten()[:4].float().tolist()}")
    return found
