"""The decompositions with which a module is exported.

The table of torch-mlir has the rules that torch-mlir needs. Two kinds of rules differ here:

- Attention stays one operation (aten.scaled_dot_product_attention), which becomes tm_tensor.attention. If it
  were decomposed, its softmax would be computed in bf16, and no pass would find it.
- PyTorch computes some operations on bf16 in f32 inside and rounds once. torch-mlir would round after each
  step, so these operations get f32 operands, and their result is converted back. With rms_norm, it would even
  add the squares of a whole row in bf16.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

ATEN = torch.ops.aten
NARROW = (torch.bfloat16, torch.float16)

# Operations that become tm_tensor.attention.
ATTENTION = ("scaled_dot_product_attention",)
KEPT = {
    ATEN.scaled_dot_product_attention,
    ATEN._scaled_dot_product_flash_attention_for_cpu,
    ATEN._scaled_dot_product_flash_attention,
    ATEN._scaled_dot_product_efficient_attention,
    ATEN._scaled_dot_product_cudnn_attention,
    ATEN._scaled_dot_product_fused_attention_overrideable,
    ATEN._scaled_dot_product_attention_math,
}
WIDENED = [
    ATEN.gelu.default,
    ATEN.softplus.default,
    ATEN.mish.default,
    ATEN.sum.default,
    ATEN.sum.dim_IntList,
    ATEN.mean.default,
    ATEN.mean.dim,
    ATEN.cumsum.default,
    ATEN.linalg_vector_norm.default,
    ATEN.avg_pool2d.default,
    ATEN._adaptive_avg_pool2d.default,
    ATEN.adaptive_avg_pool2d.default,
]


def widened(operation: torch._ops.OpOverload) -> Callable:
    """A rule that computes the operation on f32 and converts the result to the type that it would have."""

    def rule(x: torch.Tensor, *args: Any, **kwargs: Any) -> Any:
        if x.dtype not in NARROW or kwargs.get("dtype") not in (None, x.dtype):
            return NotImplemented
        kwargs.pop("dtype", None)
        return operation(x.float(), *args, **kwargs).to(x.dtype)

    return rule


def rms_norm(x: torch.Tensor, shape: list[int], weight: torch.Tensor | None = None, eps: float | None = None) -> Any:
    """The root-mean-square norm over the last dimensions, in f32 or wider, rounded once."""
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    dims = list(range(-len(shape), 0))
    least = torch.finfo(wide.dtype).eps if eps is None else eps
    result = wide * torch.rsqrt(wide.pow(2).mean(dims, keepdim=True) + least)
    return (result if weight is None else result * weight).to(x.dtype)


def decomposition_table() -> dict:
    """The rules of torch-mlir, with those of this file."""
    from torch_mlir.extras.fx_decomp_util import get_decomposition_table

    table = {
        operation: rule
        for operation, rule in get_decomposition_table().items()
        if operation._overloadpacket not in KEPT
    }
    for operation in WIDENED:
        table.setdefault(operation, widened(operation))
    table[ATEN.rms_norm.default] = rms_norm
    return table
