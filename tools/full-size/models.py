"""The models of diffusers that run at full size, and inputs for one step of each.

The configurations are those of the published checkpoints: Qwen-Image has 60 blocks, and an expert of
Wan2.2 A14B has 40. Each model also has a tiny configuration, with which every script runs on a CPU.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

BF16 = torch.bfloat16


@dataclass(frozen=True)
class Inputs:
    """The inputs of one step: shapes of random bf16 tensors, and other arguments."""

    shapes: Mapping[str, tuple[int, ...]]
    timestep: float
    timestep_type: torch.dtype
    fixed: Mapping[str, Any]

    def make(self, device: torch.device, dtype: torch.dtype = BF16) -> dict[str, Any]:
        """Random tensors that are the same in every run on one kind of device."""
        stream = torch.Generator(device).manual_seed(7)
        arguments: dict[str, Any] = {
            name: torch.randn(shape, generator=stream, device=device).to(BF16).to(dtype)
            for name, shape in self.shapes.items()
        }
        number = self.timestep_type if self.timestep_type != BF16 else dtype
        arguments["timestep"] = torch.tensor([self.timestep], device=device).to(number)
        return arguments | dict(self.fixed)

    def empty(self) -> dict[str, Any]:
        """Tensors with the same types and shapes, but without values."""
        arguments: dict[str, Any] = {
            name: torch.empty(shape, dtype=BF16, device="meta")
            for name, shape in self.shapes.items()
        }
        arguments["timestep"] = torch.empty(1, dtype=self.timestep_type, device="meta")
        return arguments | dict(self.fixed)


@dataclass(frozen=True)
class Model:
    """One model at one size.

    `blocks` is the name of the attribute with its equal blocks. `policy` is the preset that says which weights are in
    FP8. `attention` has the number of tokens, of heads, and of channels of a head in the self attention of a block.
    """

    name: str
    make: Callable[[], nn.Module]
    blocks: str
    policy: str
    inputs: Inputs
    attention: tuple[int, int, int]

    def build(self) -> nn.Module:
        """The module with parameters on the meta device, in the types in which diffusers loads it."""
        import fp8_mlir

        with fp8_mlir.meta_parameters():
            module = self.make().eval().requires_grad_(False)
        kept = set(module._keep_in_fp32_modules or ())
        for name, parameter in module.named_parameters():
            if not kept & set(name.split(".")):
                parameter.data = parameter.data.to(BF16)
        return module


def qwen_image(**changes: Any) -> nn.Module:
    from diffusers import QwenImageTransformer2DModel

    return QwenImageTransformer2DModel(**changes)


def wan(**changes: Any) -> nn.Module:
    from diffusers import WanTransformer3DModel

    return WanTransformer3DModel(**changes)


def qwen_image_inputs(
    rows: int, columns: int, words: int, channels: int, text: int
) -> Inputs:
    return Inputs(
        {
            "hidden_states": (1, rows * columns, channels),
            "encoder_hidden_states": (1, words, text),
        },
        0.5,
        BF16,
        {"img_shapes": [(1, rows, columns)], "return_dict": False},
    )


def wan_inputs(
    frames: int, rows: int, columns: int, words: int, channels: int, text: int
) -> Inputs:
    return Inputs(
        {
            "hidden_states": (1, channels, frames, rows, columns),
            "encoder_hidden_states": (1, words, text),
        },
        500,
        torch.int64,
        {"return_dict": False},
    )


MODELS = {
    model.name: model
    for model in (
        # An image of 1024 x 1024 pixels has 64 x 64 tokens.
        Model(
            "qwen-image",
            qwen_image,
            "transformer_blocks",
            "qwen-image",
            qwen_image_inputs(64, 64, 512, 64, 3584),
            (4096 + 512, 24, 128),
        ),
        # 81 frames of 832 x 480 pixels have 21 x 60 x 104 latents, and 21 x 30 x 52 = 32760 tokens.
        Model(
            "wan",
            wan,
            "blocks",
            "wan",
            wan_inputs(21, 60, 104, 512, 16, 4096),
            (32760, 40, 128),
        ),
        Model(
            "qwen-image-tiny",
            lambda: qwen_image(
                num_layers=6,
                attention_head_dim=64,
                num_attention_heads=4,
                joint_attention_dim=192,
                axes_dims_rope=(8, 28, 28),
            ),
            "transformer_blocks",
            "qwen-image",
            qwen_image_inputs(5, 8, 19, 64, 192),
            (5 * 8 + 19, 4, 64),
        ),
        Model(
            "wan-tiny",
            lambda: wan(
                num_layers=5,
                num_attention_heads=4,
                attention_head_dim=64,
                ffn_dim=392,
                text_dim=192,
                rope_max_seq_len=32,
            ),
            "blocks",
            "wan",
            wan_inputs(2, 8, 10, 19, 16, 192),
            (2 * 4 * 5, 4, 64),
        ),
    )
}
