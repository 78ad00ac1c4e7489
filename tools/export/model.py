"""The entries of the lists of models, and inputs that many models share."""

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

    name: str  # the name of the files
    build: Callable[[], nn.Module]
    inputs: Callable[[], Tensors]
    # Arguments of the model that are not tensors. They are fixed when the model is exported.
    fixed: Mapping[str, Any] = field(default_factory=lambda: TUPLE)
    # The sizes of inputs that the caller chooses; None if there are none.
    dynamic: Callable[[], Shapes] | None = None


def token_ids(name: str, most: int, *shape: int) -> Tensor:
    """Seeded token ids below `most`."""
    return torch.randint(0, most, shape, generator=generator(name))


def mild(name: str, *shape: int) -> Tensor:
    """Normally distributed values without large channels, such as pixels and latents."""
    return torch.randn(*shape, generator=generator(name)).to(BF16)


def spread(batch: int, first: float, last: float) -> Tensor:
    """One value for each element of the batch. They are exact in bf16 if both ends and the steps are."""
    return torch.linspace(first, last, batch).to(BF16)


def grid(count: int, axes: int, columns: int) -> Tensor:
    """The positions of image tokens, with one row for each token: zero, row, column, zeros."""
    index = torch.arange(count)
    ids = torch.zeros(count, axes)
    ids[:, 1], ids[:, 2] = index // columns, index % columns
    return ids


def text(name: str, batch: int, length: int, most: int, mask: bool = False) -> Tensors:
    """Token ids below `most`. With `mask`, also a mask of the tokens that count."""
    inputs = {"input_ids": token_ids(name, most, batch, length)}
    if mask:
        inputs["attention_mask"] = torch.ones(batch, length, dtype=torch.int64)
        inputs["attention_mask"][-1, -5:] = 0
    return inputs


def any_batch(names: Iterable[str], fixed: Iterable[str] = ()) -> Shapes:
    """A batch that the caller chooses, in all inputs except those in `fixed`."""
    size = Dim("batch", min=1, max=32)
    return {name: {} if name in fixed else {0: size} for name in names}


def any_length(names: Iterable[str], longest: int) -> Shapes:
    """A length of texts that the caller chooses."""
    size = Dim("length", min=2, max=longest)
    return {name: {1: size} for name in names}
