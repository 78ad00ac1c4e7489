"""Small modules for the tests, and bounds for their results."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

# Rounding to e4m3 has a relative error of at most 2**-4. The error of a rounding is about uniform, so its power
# relative to the value is at most 2**-8 / 3. A matmul has two rounded operands.
MATMUL_NOISE = 2 * 2.0**-8 / 3


def snr_db(result: Tensor, reference: Tensor) -> float:
    """The signal-to-noise ratio of a result in dB."""
    exact = reference.double()
    noise = (result.double() - exact).pow(2).sum().item()
    return math.inf if noise == 0 else 10 * math.log10(exact.pow(2).sum().item() / noise)


def least_db(matmuls: int) -> float:
    """The ratio that `matmuls` independent matmuls in FP8, one after the other, reach."""
    return -10 * math.log10(matmuls * MATMUL_NOISE)


def linear_bound(x: Tensor, weight: Tensor) -> Tensor:
    """The largest error of each result of a linear layer in FP8 with a result in bf16.

    Rounding changes a factor by at most 2**-4 of itself or, if its code is subnormal, by at most 2**-10 of its
    scale, which is less than 2**-10 of the largest value. The result is rounded to bf16.
    """
    exact, largest = x.double().abs(), weight.double().abs()
    products = exact @ largest.T
    relative = (1 + 2.0**-4) ** 2 - 1
    small = 2.0**-10 * (exact.amax() * largest.sum(1) + largest.amax() * exact.sum(1, keepdim=True))
    return (products * relative + small) * (1 + 2.0**-7) + products * 2.0**-8


class Linear(nn.Module):
    """One linear layer without bias."""

    def __init__(self, inputs: int = 256, outputs: int = 384) -> None:
        super().__init__()
        self.layer = nn.Linear(inputs, outputs, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x)


class Nested(nn.Module):
    """Two layers, a buffer, attention, and arguments and results in containers."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(128, 256)
        self.second = nn.Linear(256, 128)
        self.register_buffer("scale", torch.linspace(0.5, 1.5, 128))
        self.register_buffer("shift", torch.arange(128))

    def forward(self, x: Tensor, states: dict[str, list[Tensor]], *, factor: float = 1.0, flag: bool = False) -> dict:
        y = self.second(F.gelu(self.first(x))) * self.scale + self.shift / 128
        heads = (y + states["more"][0]).to(x.dtype).view(1, -1, 4, 32).transpose(1, 2)
        attended = F.scaled_dot_product_attention(heads, heads, heads)
        return {"y": y * factor, "pair": (attended, None, 7 if flag else 3)}


def nested_inputs(rows: int) -> tuple[Tensor, dict[str, list[Tensor]]]:
    """Arguments of Nested."""
    return normal(rows, 128), {"more": [normal(rows, 128, seed=9)]}


class Block(nn.Module):
    """A block of a Stack."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(128)
        self.up, self.down = nn.Linear(128, 256), nn.Linear(256, 128)

    def forward(self, x: Tensor, shift: Tensor) -> Tensor:
        return x + self.down(F.silu(self.up(self.norm(x) + shift)))


class Stack(nn.Module):
    """Equal blocks after one another, with something before and after them."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(Block() for _ in range(count))
        self.norm = nn.LayerNorm(128)

    def forward(self, x: Tensor) -> Tensor:
        shift = x.mean(0, keepdim=True)
        for block in self.blocks:
            x = block(x, shift)
        return self.norm(x)


class Tables(nn.Module):
    """A layer between tables that no state dict has: a buffer, an attribute of complex numbers, a small one."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(128, 128)
        rows = torch.arange(600.0)[:, None]
        self.register_buffer("large", (rows % 7 + torch.arange(128.0)) / 128, persistent=False)
        self.angles = torch.polar(torch.ones(600, 64), rows * torch.linspace(1, 0.01, 64))
        self.small = torch.linspace(0.5, 1.5, 128)

    def forward(self, x: Tensor) -> Tensor:
        rows = x.shape[0]
        y = self.layer(x * self.large[:rows].to(x.dtype)).float() * self.small
        turned = torch.view_as_complex(y.unflatten(-1, (-1, 2))) * self.angles[:rows].to(x.device)
        return torch.view_as_real(turned).flatten(-2).to(x.dtype)


class Counter(nn.Module):
    """A layer and a buffer that every call changes."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(128, 128)
        self.register_buffer("calls", torch.zeros(1, dtype=torch.int64))

    def forward(self, x: Tensor) -> Tensor:
        self.calls.add_(1)
        return self.layer(x) + self.calls


class Mlp(nn.Module):
    """Two layers whose intermediate values are wider than the result."""

    def __init__(self) -> None:
        super().__init__()
        self.up, self.down = nn.Linear(512, 1024), nn.Linear(1024, 512)

    def forward(self, x: Tensor) -> Tensor:
        return self.down(F.gelu(self.up(x)))


class Wide(nn.Module):
    """Layers with more weights than the others here: 40 MB."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(1024, 10240), nn.Linear(10240, 1024)])

    def forward(self, x: Tensor) -> Tensor:
        return self.layers[1](F.silu(self.layers[0](x)))


class Scores(nn.Module):
    """Attention without parameters."""

    def forward(self, q: Tensor, k: Tensor) -> Tensor:
        return F.scaled_dot_product_attention(q, k, k)


class Adapted(nn.Module):
    """A linear layer with a branch as peft makes it."""

    def __init__(self) -> None:
        super().__init__()
        self.base_layer = nn.Linear(128, 128)
        self.lora_A = nn.ModuleDict({"default": nn.Linear(128, 32, bias=False)})
        self.lora_B = nn.ModuleDict({"default": nn.Linear(32, 128, bias=False)})

    def forward(self, x: Tensor) -> Tensor:
        return self.base_layer(x) + self.lora_B["default"](self.lora_A["default"](x))


class Wrapped(nn.Module):
    """A module inside of two others, so that its path is `blocks.0`."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.blocks = nn.ModuleList([inner])

    def forward(self, x: Tensor) -> Tensor:
        return self.blocks[0](x)


def seeded(module: nn.Module, seed: int = 3) -> nn.Module:
    """The module with seeded bf16 parameters, in evaluation mode. Buffers keep their types."""
    stream = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            fan = parameter.shape[-1]
            parameter.copy_(torch.randn(parameter.shape, generator=stream) / fan**0.5)
    for parameter in module.parameters():
        parameter.data = parameter.data.bfloat16()
    return module.eval().requires_grad_(False)


def normal(*shape: int, seed: int = 5) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed)).bfloat16()
