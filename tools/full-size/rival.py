"""The model by torch.compile, with row-wise FP8 in every linear layer of its blocks, as a rival.

All blocks stay in memory. torch.compile compiles one block, and its code serves all of them. Attention is
scaled_dot_product_attention with the fastest of torch's kernels. diffusers rotates the queries and keys of
Qwen-Image as complex numbers, for which torch.compile makes no code; here they are pairs of real numbers,
which is faster.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from fp8_testing.bench.rival import quantize_linears
from models import Model
from weights import fill

# Kernels of scaled_dot_product_attention, and the functions that allow them.
KERNELS: dict[str, Callable[[bool], None]] = {
    "flash": torch.backends.cuda.enable_flash_sdp,
    "cudnn": torch.backends.cuda.enable_cudnn_sdp,
    "efficient": torch.backends.cuda.enable_mem_efficient_sdp,
}


def rotate_pairs(
    x: Tensor, freqs_cis: Tensor, use_real: bool = True, use_real_unbind_dim: int = -1
) -> Tensor:
    """apply_rotary_emb_qwen of diffusers without complex products."""
    cos, sin = torch.view_as_real(freqs_cis).unsqueeze(1).unbind(-1)
    even, odd = x.float().unflatten(-1, (-1, 2)).unbind(-1)
    turned = torch.stack((even * cos - odd * sin, even * sin + odd * cos), dim=-1)
    return turned.flatten(-2).type_as(x)


def allow_only(name: str) -> None:
    """Lets scaled_dot_product_attention use only this kernel."""
    torch.backends.cuda.enable_math_sdp(False)
    for kernel, allow in KERNELS.items():
        allow(kernel == name)


def fastest_attention(tokens: int, heads: int, width: int) -> tuple[str, dict[str, float]]:
    """Allows only the fastest kernel of attention for this size. Returns its name, and the seconds of each."""
    q, k, v = (
        torch.randn(1, heads, tokens, width, device="cuda", dtype=torch.bfloat16)
        for _ in range(3)
    )
    seconds = {}
    for name in KERNELS:
        allow_only(name)
        try:
            seconds[name] = best_time(lambda: F.scaled_dot_product_attention(q, k, v))
        except RuntimeError:
            continue  # this machine or this size has no such kernel
    best = min(seconds, key=lambda name: seconds[name])
    allow_only(best)
    return best, seconds


def best_time(call: Callable[[], object], rounds: int = 3) -> float:
    call()
    times = []
    for _ in range(rounds):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        call()
        end.record()
        end.synchronize()
        times.append(start.elapsed_time(end) * 1e-3)
    return min(times)


def build_rival(model: Model, device: torch.device) -> nn.Module:
    """The module with values, FP8 linear layers in the blocks, and compiled blocks."""
    module = model.build()
    source = sys.modules[type(module).__module__]
    if hasattr(source, "apply_rotary_emb_qwen"):
        source.apply_rotary_emb_qwen = rotate_pairs
    blocks = getattr(module, model.blocks)
    for i, block in enumerate(blocks):
        fill(block, f"{model.blocks}.{i}", device)
        quantize_linears(block)
        block.compile(dynamic=False)
    setattr(module, model.blocks, nn.ModuleList())
    fill(module, "", device)
    module.to(device)
    setattr(module, model.blocks, blocks)
    return module


def count_graphs() -> int:
    """How many graphs torch.compile has compiled so far."""
    from torch._dynamo.utils import counters

    return int(counters["stats"]["unique_graphs"])


def call_of(module: nn.Module, inputs: dict[str, Any]) -> Callable[[], Tensor]:
    def call() -> Tensor:
        with torch.no_grad():
            return module(**inputs)[0]

    return call
