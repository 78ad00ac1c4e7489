"""Transformer blocks in plain PyTorch, written from the public descriptions of the models.

There are three kinds of blocks: Qwen-Image's MMDiT block, Wan's block, and Llama's block. Each has the
structure and the parameter names of its model, at any width. They use no library except PyTorch. Their
parameters have the names of checkpoints, so that users know the names in the exported IR.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def upcast(x: Tensor) -> Tensor:
    """Converts to f32, unless the values are f64. So the same code also computes a reference in f64."""
    return x.to(torch.promote_types(x.dtype, torch.float32))


class RMSNorm(nn.Module):
    """Root-mean-square norm over the last dimension, computed in f32."""

    def __init__(self, width: int, eps: float = 1e-6) -> None:
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        wide = upcast(x)
        wide = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.eps)
        return wide.to(x.dtype) * self.weight


def plain_layer_norm(x: Tensor) -> Tensor:
    """Layer norm without weight and bias, as in modulated blocks."""
    return F.layer_norm(x, (x.shape[-1],), eps=1e-6)


def rotate_pairs(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary embedding on neighbouring pairs; x is [batch, length, heads, head_dim]."""
    even, odd = upcast(x).unflatten(-1, (-1, 2)).unbind(-1)
    cos, sin = cos[None, :, None, :], sin[None, :, None, :]
    turned = torch.stack((even * cos - odd * sin, even * sin + odd * cos), dim=-1)
    return turned.flatten(-2).to(x.dtype)


def rotate_halves(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary embedding on the two halves of a head; x is [batch, length, heads, head_dim]."""
    first, second = upcast(x).chunk(2, dim=-1)
    cos, sin = cos[None, :, None, :], sin[None, :, None, :]
    turned = torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)
    return turned.to(x.dtype)


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None) -> Tensor:
    """Softmax attention on [batch, length, heads, head_dim]; gives [batch, length, heads * head_dim]."""
    q, k, v = (t.transpose(1, 2) for t in (q, k, v))
    scores = torch.matmul(q, k.transpose(-1, -2)) * (1.0 / math.sqrt(q.shape[-1]))
    if mask is not None:
        scores = scores + mask
    weights = torch.softmax(upcast(scores), dim=-1).to(v.dtype)
    return torch.matmul(weights, v).transpose(1, 2).flatten(2)


class GeluMLP(nn.Module):
    """Linear, tanh GELU, linear, with the parameter names `net.0.proj` and `net.2`."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        first = nn.Module()
        first.proj = nn.Linear(width, hidden)
        self.net = nn.ModuleList([first, nn.Identity(), nn.Linear(hidden, width)])

    def forward(self, x: Tensor) -> Tensor:
        return self.net[2](F.gelu(self.net[0].proj(x), approximate="tanh"))


class JointAttention(nn.Module):
    """Attention over text and image together, each stream with its own projections."""

    def __init__(self, width: int, head_dim: int) -> None:
        super().__init__()
        self.head_dim = head_dim
        for name in ("to_q", "to_k", "to_v", "add_q_proj", "add_k_proj", "add_v_proj"):
            setattr(self, name, nn.Linear(width, width))
        self.to_out = nn.ModuleList([nn.Linear(width, width)])
        self.to_add_out = nn.Linear(width, width)
        for name in ("norm_q", "norm_k", "norm_added_q", "norm_added_k"):
            setattr(self, name, RMSNorm(head_dim))

    def heads(self, x: Tensor) -> Tensor:
        return x.unflatten(-1, (-1, self.head_dim))

    def forward(
        self,
        image: Tensor,
        text: Tensor,
        image_rope: tuple[Tensor, Tensor],
        text_rope: tuple[Tensor, Tensor],
    ) -> tuple[Tensor, Tensor]:
        image_q = rotate_pairs(self.norm_q(self.heads(self.to_q(image))), *image_rope)
        image_k = rotate_pairs(self.norm_k(self.heads(self.to_k(image))), *image_rope)
        image_v = self.heads(self.to_v(image))
        text_q = rotate_pairs(
            self.norm_added_q(self.heads(self.add_q_proj(text))), *text_rope
        )
        text_k = rotate_pairs(
            self.norm_added_k(self.heads(self.add_k_proj(text))), *text_rope
        )
        text_v = self.heads(self.add_v_proj(text))
        joint = attend(
            torch.cat((text_q, image_q), dim=1),
            torch.cat((text_k, image_k), dim=1),
            torch.cat((text_v, image_v), dim=1),
        )
        length = text.shape[1]
        return self.to_out[0](joint[:, length:]), self.to_add_out(joint[:, :length])


class MMDiTBlock(nn.Module):
    """Qwen-Image's transformer block: modulated joint attention, then a modulated MLP for each stream."""

    def __init__(self, width: int, head_dim: int, hidden: int, temb_width: int) -> None:
        super().__init__()
        self.attn = JointAttention(width, head_dim)
        for stream in ("img", "txt"):
            setattr(
                self,
                f"{stream}_mod",
                nn.ModuleList([nn.SiLU(), nn.Linear(temb_width, 6 * width)]),
            )
            setattr(self, f"{stream}_mlp", GeluMLP(width, hidden))

    @staticmethod
    def modulation(
        layers: nn.ModuleList, temb: Tensor
    ) -> list[tuple[Tensor, Tensor, Tensor]]:
        """Returns (shift, scale, gate) for the attention and for the MLP."""
        parts = layers[1](layers[0](temb)).unsqueeze(1).chunk(6, dim=-1)
        return [parts[:3], parts[3:]]

    @staticmethod
    def modulate(x: Tensor, shift: Tensor, scale: Tensor) -> Tensor:
        return plain_layer_norm(x) * (1 + scale) + shift

    def forward(
        self,
        image: Tensor,
        text: Tensor,
        temb: Tensor,
        image_cos: Tensor,
        image_sin: Tensor,
        text_cos: Tensor,
        text_sin: Tensor,
    ) -> tuple[Tensor, Tensor]:
        (i_shift1, i_scale1, i_gate1), (i_shift2, i_scale2, i_gate2) = self.modulation(
            self.img_mod, temb
        )
        (t_shift1, t_scale1, t_gate1), (t_shift2, t_scale2, t_gate2) = self.modulation(
            self.txt_mod, temb
        )
        image_attn, text_attn = self.attn(
            self.modulate(image, i_shift1, i_scale1),
            self.modulate(text, t_shift1, t_scale1),
            (image_cos, image_sin),
            (text_cos, text_sin),
        )
        image = image + i_gate1 * image_attn
        text = text + t_gate1 * text_attn
        image = image + i_gate2 * self.img_mlp(self.modulate(image, i_shift2, i_scale2))
        text = text + t_gate2 * self.txt_mlp(self.modulate(text, t_shift2, t_scale2))
        return image, text


class WanAttention(nn.Module):
    """Self attention or cross attention, with query and key normalized over the whole width."""

    def __init__(self, width: int, head_dim: int) -> None:
        super().__init__()
        self.head_dim = head_dim
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.norm_q, self.norm_k = RMSNorm(width), RMSNorm(width)

    def forward(
        self, x: Tensor, context: Tensor, rope: tuple[Tensor, Tensor] | None
    ) -> Tensor:
        q, k, v = (
            t.unflatten(-1, (-1, self.head_dim))
            for t in (
                self.norm_q(self.q(x)),
                self.norm_k(self.k(context)),
                self.v(context),
            )
        )
        if rope is not None:
            q, k = rotate_pairs(q, *rope), rotate_pairs(k, *rope)
        return self.o(attend(q, k, v))


class WanBlock(nn.Module):
    """Wan's transformer block: modulated self attention, cross attention to text, modulated MLP."""

    def __init__(self, width: int, head_dim: int, hidden: int) -> None:
        super().__init__()
        self.self_attn = WanAttention(width, head_dim)
        self.cross_attn = WanAttention(width, head_dim)
        self.norm3 = nn.LayerNorm(width, eps=1e-6)
        self.ffn = nn.ModuleList(
            [nn.Linear(width, hidden), nn.GELU("tanh"), nn.Linear(hidden, width)]
        )
        self.modulation = nn.Parameter(torch.zeros(1, 6, width))

    @staticmethod
    def modulate(x: Tensor, shift: Tensor, scale: Tensor) -> Tensor:
        return (plain_layer_norm(upcast(x)) * (1 + scale) + shift).to(x.dtype)

    def forward(
        self, x: Tensor, context: Tensor, time: Tensor, cos: Tensor, sin: Tensor
    ) -> Tensor:
        # The residual stream is kept in f32 where the modulation gates it, as the model does.
        shift1, scale1, gate1, shift2, scale2, gate2 = (
            upcast(self.modulation) + upcast(time)
        ).chunk(6, dim=1)
        normed = self.modulate(x, shift1, scale1)
        x = (upcast(x) + gate1 * self.self_attn(normed, normed, (cos, sin))).to(x.dtype)
        x = x + self.cross_attn(self.norm3(x), context, None)
        hidden = self.ffn[1](self.ffn[0](self.modulate(x, shift2, scale2)))
        return (upcast(x) + gate2 * self.ffn[2](hidden)).to(x.dtype)


class LlamaAttention(nn.Module):
    """Causal attention in which several query heads share one key and value head."""

    def __init__(self, width: int, head_dim: int, heads: int, kv_heads: int) -> None:
        super().__init__()
        self.head_dim, self.groups = head_dim, heads // kv_heads
        self.q_proj = nn.Linear(width, heads * head_dim, bias=False)
        self.k_proj = nn.Linear(width, kv_heads * head_dim, bias=False)
        self.v_proj = nn.Linear(width, kv_heads * head_dim, bias=False)
        self.o_proj = nn.Linear(heads * head_dim, width, bias=False)

    def repeat(self, x: Tensor) -> Tensor:
        """One copy of each key or value head for each query head of its group."""
        batch, length, heads, width = x.shape
        return (
            x[:, :, :, None, :]
            .expand(batch, length, heads, self.groups, width)
            .flatten(2, 3)
        )

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        q, k, v = (
            p(x).unflatten(-1, (-1, self.head_dim))
            for p in (self.q_proj, self.k_proj, self.v_proj)
        )
        q, k = rotate_halves(q, cos, sin), rotate_halves(k, cos, sin)
        return self.o_proj(attend(q, self.repeat(k), self.repeat(v), mask))


class LlamaMLP(nn.Module):
    """SwiGLU: silu(gate) * up, then down."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(width, hidden, bias=False)
        self.up_proj = nn.Linear(width, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class LlamaBlock(nn.Module):
    """Llama's decoder layer: RMSNorm, grouped-query attention, RMSNorm, SwiGLU."""

    def __init__(
        self, width: int, head_dim: int, heads: int, kv_heads: int, hidden: int
    ) -> None:
        super().__init__()
        self.input_layernorm = RMSNorm(width, eps=1e-5)
        self.self_attn = LlamaAttention(width, head_dim, heads, kv_heads)
        self.post_attention_layernorm = RMSNorm(width, eps=1e-5)
        self.mlp = LlamaMLP(width, hidden)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cos, sin, mask)
        return x + self.mlp(self.post_attention_layernorm(x))
