"""Modules whose parameters have no values, because a checkpoint has them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

__all__ = ["meta_parameters"]


@contextmanager
def meta_parameters() -> Iterator[None]:
    """Modules that are made inside have their parameters on the meta device.

    Buffers and other tensors, such as tables of positions that no checkpoint has, keep their values; inside of
    torch.device("meta") they would have none. The context changes nn.Module for all threads.
    """
    original = nn.Module.register_parameter

    def register(self: nn.Module, name: str, parameter: nn.Parameter | None) -> None:
        original(self, name, parameter)
        if parameter is not None:
            self._parameters[name] = nn.Parameter(parameter.detach().to("meta"), parameter.requires_grad)

    nn.Module.register_parameter = register  # type: ignore[method-assign]
    try:
        yield
    finally:
        nn.Module.register_parameter = original  # type: ignore[method-assign]


def has_meta_parameters(module: nn.Module) -> bool:
    return any(parameter.is_meta for parameter in module.parameters())


@contextmanager
def all_on_meta(module: nn.Module) -> Iterator[None]:
    """Inside, every tensor of the module is on the meta device, so that tracing sees only one device."""
    copies: dict[int, Tensor] = {}
    changed: list[tuple[dict[str, Any], str, Tensor]] = []

    def on_meta(tensor: Tensor) -> Tensor:
        if id(tensor) not in copies:
            copy = tensor.detach().to("meta")
            is_parameter = isinstance(tensor, nn.Parameter)
            copies[id(tensor)] = nn.Parameter(copy, tensor.requires_grad) if is_parameter else copy
        return copies[id(tensor)]

    for child in module.modules():
        for values in (child._parameters, child._buffers, vars(child)):
            for name, tensor in values.items():
                if isinstance(tensor, Tensor) and not tensor.is_meta:
                    changed.append((values, name, tensor))
    for values, name, tensor in changed:
        values[name] = on_meta(tensor)
    try:
        yield
    finally:
        for values, name, tensor in changed:
            values[name] = tensor


def arguments_on_meta(value: Any) -> Any:
    """The arguments with their tensors on the meta device."""
    return torch.utils._pytree.tree_map_only(Tensor, lambda tensor: tensor.to("meta"), value)
