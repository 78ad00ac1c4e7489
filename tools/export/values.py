"""Seeded values for inputs and parameters, which depend on a name alone."""

from __future__ import annotations

import zlib
import numpy as np
import torch
from torch import Tensor, nn

from fp8_testing import seeded

BF16 = torch.bfloat16


def generator(name: str) -> torch.Generator:
    """A random stream that depends on the name alone."""
    return torch.Generator().manual_seed(zlib.crc32(name.encode()))


def activation(name: str, *shape: int) -> Tensor:
    """Normally distributed values with a few large channels, like the hidden states of real models."""
    stream = generator(name)
    x = torch.randn(*shape, generator=stream)
    loud = torch.randperm(shape[-1], generator=stream)[: max(1, shape[-1] // 64)]
    x[..., loud] *= 8.0
    return x.to(BF16)


def fill_matrix(weight: Tensor, stream: torch.Generator) -> None:
    """Normally distributed values with a spread for each layer, and some large rows and columns."""
    rows, columns = weight.shape
    spread = (0.7 + 0.6 * torch.rand(1, generator=stream)) / columns**0.5
    values = torch.randn(rows, columns, generator=stream) * spread
    values[torch.randperm(rows, generator=stream)[: rows // 64]] *= 3.0
    values[:, torch.randperm(columns, generator=stream)[: columns // 64]] *= 3.0
    weight.copy_(values)


def fill_parameters(module: nn.Module, prefix: str) -> None:
    """Gives every parameter seeded values by its full name and its kind."""
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            stream = generator(prefix + name)
            noise = torch.randn(parameter.shape, generator=stream)
            if name.endswith(("modulation", "scale_shift_table")):
                parameter.copy_(noise * 0.3)
            elif parameter.dim() == 2:
                fill_matrix(parameter, stream)
            elif parameter.dim() > 2:  # kernels of convolutions, stacked experts
                fan_in = max(
                    1,
                    (
                        parameter[0].numel()
                        if parameter.dim() > 3
                        else parameter.shape[-1]
                    ),
                )
                parameter.copy_(noise / fan_in**0.5)
            elif name.endswith("bias"):
                parameter.copy_(noise * 0.1)
            else:  # the weight of a norm
                parameter.copy_(1.0 + 0.2 * noise)


def fill_from_names(module: nn.Module, prefix: str) -> None:
    """Gives every parameter the values that fp8_testing.seeded computes from its full name."""
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            values = seeded.parameter(prefix + name, parameter.shape)
            parameter.copy_(torch.from_numpy(values.astype(np.float32)))
