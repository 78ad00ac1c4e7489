"""What an entry of the lists of models says, and the inputs that many of them share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.export import Dim

from values import BF16, generator

Tensors = dict[str, Tensor]
Shapes = dict[str, dict[int, Dim]]

# Arguments of almost every forward function of the two libraries.
TUPLE = {"return_dict": False}
NO_CACHE = {"use_cache": False, "return_dict": False}


@dataclass(frozen=True)
class Model:
    """One model to export."""

    name: str  # of the files
    build: Callable[[], nn.Module]
    inputs: Callable[[], Tensors]
    # Arguments of the model that are no tensors: they are fixed when it is exported.
    fixed: Mapping[str, Any] = field(default_factory=lambda: TUPLE)
    # Which sizes of the inputs the caller chooses; none without it.
    dynamic: Callable[[], Shapes] | None = None


def token_ids(name: str, most: int, *shape: int) -> Tensor:
    """Seeded token ids below `most`."""
    return torch.randint(0, most, shape, generator=generator(name))


def mild(name: str, *shape: int) -> Tensor:
    """Normal values without loud channels: pixels, latents."""
    return torch.randn(*shape, generator=generator(name)).to(BF16)


def spread(batch: int, first: float, last: float) -> Tensor:
    """One value an element of the batch. Exact in bf16 where both ends and the steps are."""
    return torch.linspace(first, last, batch).to(BF16)


def grid(count: int, axes: int, columns: int) -> Tensor:
    """Places of image tokens, one row a token: zero, row, column, zeros."""
    index = torch.arange(count)
    ids = torch.zeros(count, axes)
    ids[:, 1], ids[:, 2] = index // columns, index % columns
    return ids


def text(name: str, batch: int, length: int, most: int, mask: bool = False) -> Tensors:
    """Token ids below `most`; with `mask`, also which of them count."""
    inputs = {"input_ids": token_ids(name, most, batch, length)}
    if mask:
        inputs["attention_mask"] = torch.ones(batch, length, dtype=torch.int64)
        inputs["attention_mask"][-1, -5:] = 0
    return inputs


def any_batch(names: Iterable[str], fixed: Iterable[str] = ()) -> Shapes:
    """A batch that the caller chooses, in all inputs but the fixed ones."""
    size = Dim("batch", min=1, max=32)
    return {name: {} if name in fixed else {0: size} for name in names}


def any_length(names: Iterable[str], longest: int) -> Shapes:
    """A length of texts that the caller chooses."""
    size = Dim("length", min=2, max=longest)
    return {name: {1: size} for name in names}
