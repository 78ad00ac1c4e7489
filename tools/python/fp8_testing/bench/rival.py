"""What a user would pick instead of a compiled block: its PyTorch module by torch.compile, in bf16 and in FP8.

Both rivals use `scaled_dot_product_attention` in place of the softmax that the module writes out. In FP8,
every linear layer multiplies by `torch._scaled_mm` with fast accumulation: its weight has one scale for each
row and is quantized once, its activation has one scale for each row and is quantized in each call, by code
that torch.compile makes. torchao does the same.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

E4M3 = torch.float8_e4m3fn
LARGEST = 448.0
SMALLEST_AMAX = 1e-12

# From the name of an exported function to its module, given tools/export/blocks.py.
SOURCES: dict[str, Callable[[Any], nn.Module]] = {
    "qwen_image_mmdit_full_width": lambda blocks: blocks.MMDiTBlock(
        3072, 128, 12288, 3072
    ),
    "wan_full_width": lambda blocks: blocks.WanBlock(5120, 128, 13824),
    "llama_full_width": lambda blocks: blocks.LlamaBlock(4096, 128, 32, 8, 14336),
}


@dataclass
class Rival:
    """A compiled module under the name that the report prints."""

    name: str
    module: Callable[..., Any]


def load_blocks(export: Path) -> ModuleType:
    """A new copy of blocks.py in the folder `export`."""
    spec = importlib.util.spec_from_file_location("blocks", export / "blocks.py")
    blocks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(blocks)
    return blocks


def build_source(name: str, blocks: ModuleType) -> nn.Module:
    """The module from which the function `name` was exported, on the GPU, with random weights."""
    if name not in SOURCES:
        raise ValueError(
            f"expected a function of {', '.join(SOURCES)} to compare with, got {name}"
        )
    with torch.device("cuda"):
        return SOURCES[name](blocks).to(torch.bfloat16).eval()


def fused_attention(
    q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None
) -> Tensor:
    """`attend` of blocks.py by one call: q, k and v are [batch, length, heads, head_dim]."""
    q, k, v = (t.transpose(1, 2) for t in (q, k, v))
    result = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    return result.transpose(1, 2).flatten(2)


def quantize_rows(x: Tensor) -> tuple[Tensor, Tensor]:
    """x [rows, columns] in E4M3, and the f32 scale [rows, 1] by which it was divided."""
    scale = x.abs().amax(-1, keepdim=True).float().clamp_min(SMALLEST_AMAX) / LARGEST
    codes = (x.float() / scale).clamp(-LARGEST, LARGEST).to(E4M3)
    return codes, scale


class RowwiseLinear(nn.Module):
    """A linear layer in FP8, one scale for each row of the activation and of the weight."""

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        weight, scale = quantize_rows(linear.weight.detach())
        self.register_buffer("weight", weight.t())  # column-major, as cuBLASLt wants it
        self.register_buffer("scale", scale.t().contiguous())
        self.bias = linear.bias

    def forward(self, x: Tensor) -> Tensor:
        codes, scale = quantize_rows(x.reshape(-1, x.shape[-1]))
        result = torch._scaled_mm(
            codes,
            self.weight,
            scale_a=scale,
            scale_b=self.scale,
            bias=self.bias,
            out_dtype=torch.bfloat16,
            use_fast_accum=True,
        )
        return result.view(*x.shape[:-1], result.shape[-1])


def quantize_linears(module: nn.Module) -> nn.Module:
    """Replaces every linear layer below `module`."""
    for name, child in module.named_children():
        if isinstance(child, nn.Linear):
            setattr(module, name, RowwiseLinear(child))
        else:
            quantize_linears(child)
    return module


def compiled_rivals(name: str, export: Path) -> list[Rival]:
    """The module of the exported function `name`, compiled for static shapes, in bf16 and in FP8."""
    blocks = load_blocks(export)
    blocks.attend = fused_attention
    rivals = {
        "torch.compile bf16": build_source(name, blocks),
        "torch.compile FP8": quantize_linears(build_source(name, blocks)),
    }
    return [
        Rival(label, torch.compile(module, dynamic=False))
        for label, module in rivals.items()
    ]


def eager_rival(name: str, export: Path) -> Rival:
    """The module as it is written, in bf16 and without a compiler."""
    return Rival("PyTorch bf16, eager", build_source(name, load_blocks(export)))
