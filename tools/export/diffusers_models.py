"""Models of diffusers, one or two layers of each at tiny widths.

Most sizes within a model are different, so that mixed up dimensions are detected. Each model is
exported with fixed sizes, and also, with a smaller width, with sizes that the caller chooses. torch-mlir
limits these sizes: it cannot lower the `split_with_sizes` of dynamic lengths of Flux, nor the
`as_strided` of group norms with a dynamic batch. If rows and columns are both dynamic, it treats one of
them as 1.
"""

from __future__ import annotations

import diffusers
from torch import Tensor, nn, tensor
from torch.export import Dim

from model import TUPLE, Model, Tensors, any_batch, grid, mild, spread
from values import activation

HEAD = 16  # channels of an attention head


def qwen_image(heads: int) -> nn.Module:
    model = diffusers.QwenImageTransformer2DModel(
        in_channels=64,
        out_channels=16,
        num_layers=1,
        attention_head_dim=HEAD,
        num_attention_heads=heads,
        joint_attention_dim=80,
        axes_dims_rope=(4, 6, 6),
    )
    # Tables of 4096 positions would make most of the file.
    model.pos_embed.pos_freqs = model.pos_embed.pos_freqs[:48].clone()
    model.pos_embed.neg_freqs = model.pos_embed.neg_freqs[-48:].clone()
    return model


def qwen_image_inputs(batch: int) -> Tensors:
    return {
        "hidden_states": activation("qwen-image.image", batch, 40, 64),
        "encoder_hidden_states": activation("qwen-image.text", batch, 19, 80),
        "timestep": spread(batch, 0.25, 0.5),
    }


def wan(heads: int) -> nn.Module:
    return diffusers.WanTransformer3DModel(
        patch_size=(1, 2, 2),
        num_attention_heads=heads,
        attention_head_dim=HEAD,
        in_channels=16,
        out_channels=16,
        text_dim=80,
        freq_dim=64,
        ffn_dim=136,
        num_layers=1,
        rope_max_seq_len=32,
    )


def wan_inputs(batch: int) -> Tensors:
    return {
        "hidden_states": mild("wan.video", batch, 16, 2, 8, 10),
        "timestep": spread(batch, 250, 500).long(),
        "encoder_hidden_states": activation("wan.text", batch, 19, 80),
    }


def flux(heads: int) -> nn.Module:
    return diffusers.FluxTransformer2DModel(
        in_channels=64,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=HEAD,
        num_attention_heads=heads,
        joint_attention_dim=80,
        pooled_projection_dim=72,
        guidance_embeds=True,
        axes_dims_rope=(4, 6, 6),
    )


def flux_inputs(batch: int) -> Tensors:
    return {
        "hidden_states": activation("flux.image", batch, 40, 64),
        "encoder_hidden_states": activation("flux.text", batch, 19, 80),
        "pooled_projections": activation("flux.pooled", batch, 72),
        "timestep": spread(batch, 0.25, 0.5),
        "img_ids": grid(40, 3, 8),
        "txt_ids": grid(19, 3, 1) * 0,
        "guidance": spread(batch, 4.0, 4.0),
    }


def flux2(heads: int) -> nn.Module:
    return diffusers.Flux2Transformer2DModel(
        in_channels=64,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=HEAD,
        num_attention_heads=heads,
        joint_attention_dim=80,
        timestep_guidance_channels=128,
        axes_dims_rope=(4, 4, 4, 4),
    )


def flux2_inputs(batch: int) -> Tensors:
    return {
        "hidden_states": activation("flux2.image", batch, 40, 64),
        "encoder_hidden_states": activation("flux2.text", batch, 19, 80),
        "timestep": spread(batch, 0.25, 0.5),
        "img_ids": grid(40, 4, 8),
        "txt_ids": grid(19, 4, 1) * 0,
        "guidance": spread(batch, 4.0, 4.0),
    }


def sd3(heads: int, layers: int) -> nn.Module:
    return diffusers.SD3Transformer2DModel(
        sample_size=16,
        patch_size=2,
        in_channels=16,
        num_layers=layers,
        attention_head_dim=HEAD,
        num_attention_heads=heads,
        joint_attention_dim=80,
        caption_projection_dim=heads * HEAD,
        pooled_projection_dim=72,
        out_channels=16,
        pos_embed_max_size=8,
        dual_attention_layers=(0,),
        qk_norm="rms_norm",
    )


def sd3_inputs(batch: int) -> Tensors:
    return {
        "hidden_states": mild("sd3.latents", batch, 16, 10, 12),
        "encoder_hidden_states": activation("sd3.text", batch, 19, 80),
        "pooled_projections": activation("sd3.pooled", batch, 72),
        "timestep": spread(batch, 250, 500),
    }


def unet(channels: tuple[int, int], middle: str | None) -> nn.Module:
    return diffusers.UNet2DConditionModel(
        sample_size=8,
        in_channels=4,
        out_channels=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        mid_block_type=middle,
        up_block_types=("UpBlock2D", "UpBlock2D"),
        block_out_channels=channels,
        layers_per_block=1,
        cross_attention_dim=80,
        attention_head_dim=2,
        norm_num_groups=8,
    )


def unet_inputs(batch: int) -> Tensors:
    return {
        "sample": mild("unet.latents", batch, 4, 8, 12),
        "timestep": tensor(411),
        "encoder_hidden_states": activation("unet.text", batch, 19, 80),
    }


class Decoder(nn.Module):
    """The decoder of a variational autoencoder, from latents to pixels."""

    def __init__(self, autoencoder: nn.Module) -> None:
        super().__init__()
        self.autoencoder = autoencoder

    def forward(self, latents: Tensor, return_dict: bool) -> tuple[Tensor]:
        return self.autoencoder.decode(latents, return_dict=return_dict)


def autoencoder(channels: tuple[int, int], layers: int = 1) -> nn.Module:
    return diffusers.AutoencoderKL(
        in_channels=3,
        out_channels=3,
        down_block_types=("DownEncoderBlock2D", "DownEncoderBlock2D"),
        up_block_types=("UpDecoderBlock2D", "UpDecoderBlock2D"),
        block_out_channels=channels,
        layers_per_block=layers,
        latent_channels=4,
        norm_num_groups=8,
        sample_size=16,
    )


def vae_decoder(channels: tuple[int, int]) -> nn.Module:
    model = Decoder(autoencoder(channels, layers=0))  # the decoder always has one more layer
    del model.autoencoder.encoder, model.autoencoder.quant_conv
    return model


def static_models() -> list[Model]:
    """Models in which every size is fixed."""
    shapes = [(1, 5, 8)]
    middle = "UNetMidBlock2DCrossAttn"
    latents = lambda: {"latents": mild("vae.latents", 1, 4, 8, 6)}  # noqa: E731
    return [
        Model(
            "qwen-image",
            lambda: qwen_image(3),
            lambda: qwen_image_inputs(1),
            TUPLE | {"img_shapes": shapes},
        ),
        Model("wan", lambda: wan(3), lambda: wan_inputs(1)),
        Model("flux", lambda: flux(2), lambda: flux_inputs(1)),
        Model("flux2", lambda: flux2(2), lambda: flux2_inputs(1)),
        Model("sd3", lambda: sd3(2, layers=2), lambda: sd3_inputs(1)),
        Model("unet", lambda: unet((8, 24), middle), lambda: unet_inputs(1)),
        Model("vae-decoder", lambda: vae_decoder((8, 24)), latents),
    ]


def dynamic_models() -> list[Model]:
    """Models whose batch, or rows of an image and length of its text, the caller chooses."""
    rows, words = Dim("rows", min=2, max=32), Dim("words", min=2, max=32)
    places = ("img_ids", "txt_ids")
    latents = lambda: {"latents": mild("vae.latents", 1, 4, 8, 6)}  # noqa: E731
    return [
        Model(
            "qwen-image-dynamic",
            lambda: qwen_image(2),
            lambda: qwen_image_inputs(2),
            TUPLE | {"img_shapes": [(1, 5, 8)]},
            lambda: any_batch(qwen_image_inputs(1)),
        ),
        Model(
            "wan-dynamic",
            lambda: wan(2),
            lambda: wan_inputs(2),
            dynamic=lambda: any_batch(wan_inputs(1)),
        ),
        Model(
            "flux-dynamic",
            lambda: flux(2),
            lambda: flux_inputs(2),
            dynamic=lambda: any_batch(flux_inputs(1), places),
        ),
        Model(
            "flux2-dynamic",
            lambda: flux2(2),
            lambda: flux2_inputs(2),
            dynamic=lambda: any_batch(flux2_inputs(1), places),
        ),
        Model(
            "sd3-dynamic",
            lambda: sd3(2, layers=1),
            lambda: sd3_inputs(2),
            dynamic=lambda: any_batch(sd3_inputs(1)),
        ),
        Model(
            "unet-dynamic",
            lambda: unet((8, 16), None),
            lambda: unet_inputs(1),
            dynamic=lambda: {
                "sample": {2: 2 * rows},
                "timestep": {},
                "encoder_hidden_states": {1: words},
            },
        ),
        Model(
            "vae-decoder-dynamic",
            lambda: vae_decoder((8, 16)),
            latents,
            dynamic=lambda: {"latents": {2: rows}},
        ),
    ]
