"""The model in PyTorch with one block in memory at a time, and how far a program is from it."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn

from models import Model
from weights import fill


class Streamed(nn.Module):
    """Stands for one block. A call makes the weights of the block, runs it, and frees them."""

    def __init__(
        self,
        template: nn.Module,
        prefix: str,
        device: torch.device,
        wide: bool,
    ) -> None:
        super().__init__()
        self.template = [template]  # not a child
        self.prefix, self.device, self.wide = prefix, device, wide

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        block = copy.deepcopy(self.template[0])
        fill(block, self.prefix, self.device)
        return (block.float() if self.wide else block)(*args, **kwargs)


def run_in_pieces(model: Model, device: torch.device, wide: bool = False) -> Tensor:
    """The result of a step. With `wide`, everything is computed in f32."""
    module = model.build()
    blocks = getattr(module, model.blocks)
    streamed = [
        Streamed(block, f"{model.blocks}.{i}", device, wide)
        for i, block in enumerate(blocks)
    ]
    setattr(module, model.blocks, nn.ModuleList())
    fill(module, "", device)
    module.to(device)
    if wide:
        module.float()
    setattr(module, model.blocks, nn.ModuleList(streamed))
    dtype = torch.float32 if wide else torch.bfloat16
    with torch.no_grad():
        return module(**model.inputs.make(device, dtype))[0]


def distance(result: Tensor, reference: Tensor) -> float:
    """The norm of the difference over that of the reference."""
    exact = reference.float()
    return ((result.float() - exact).norm() / exact.norm()).item()
