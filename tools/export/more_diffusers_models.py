"""More models of diffusers at tiny widths, which users may have. They are not part of the tests."""

from __future__ import annotations

import diffusers
import torch
from torch import Tensor, nn

from diffusers_models import HEAD, Decoder, autoencoder
from model import TUPLE, Model, grid, mild, spread
from values import activation


class Encoder(nn.Module):
    """The encoder of a variational autoencoder, from pixels to latents."""

    def __init__(self, autoencoder: nn.Module) -> None:
        super().__init__()
        self.encoder, self.quant_conv = autoencoder.encoder, autoencoder.quant_conv

    def forward(self, sample: Tensor) -> Tensor:
        return self.quant_conv(self.encoder(sample))


class OneImage(nn.Module):
    """Calls a model that takes lists of images and captions with one of each."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, image: Tensor, timestep: Tensor, caption: Tensor) -> Tensor:
        return self.model([image], timestep, [caption], return_dict=False)[0][0]


def z_image() -> nn.Module:
    return OneImage(
        diffusers.ZImageTransformer2DModel(
            all_patch_size=(2,),
            all_f_patch_size=(1,),
            in_channels=4,
            dim=48,
            n_layers=1,
            n_refiner_layers=1,
            n_heads=3,
            n_kv_heads=3,
            cap_feat_dim=80,
            axes_dims=[4, 6, 6],
            axes_lens=[64, 32, 32],
        )
    )


def image_text(name: str, image: int, width: int, words_width: int) -> dict:
    return {
        "hidden_states": activation(f"{name}.image", 1, image, width),
        "encoder_hidden_states": activation(f"{name}.text", 1, 19, words_width),
    }


def latent_text(name: str, channels: int, words_width: int, *sizes: int) -> dict:
    return {
        "hidden_states": mild(f"{name}.latents", 1, channels, *sizes),
        "encoder_hidden_states": activation(f"{name}.text", 1, 19, words_width),
    }


def models() -> list[Model]:
    heads = {"num_attention_heads": 3, "attention_head_dim": HEAD, "num_layers": 1}
    late = {"timestep": spread(1, 250, 250)}
    ones = torch.ones(1, 19, dtype=torch.int64)
    return [
        Model(
            "pixart",
            lambda: diffusers.PixArtTransformer2DModel(
                **heads,
                in_channels=4,
                out_channels=8,
                cross_attention_dim=48,
                sample_size=12,
                caption_channels=80,
                use_additional_conditions=False,
            ),
            lambda: latent_text("pixart", 4, 80, 12, 12) | late,
        ),
        Model(
            "sana",
            lambda: diffusers.SanaTransformer2DModel(
                in_channels=8,
                out_channels=8,
                num_attention_heads=3,
                attention_head_dim=HEAD,
                num_layers=1,
                num_cross_attention_heads=3,
                cross_attention_head_dim=HEAD,
                cross_attention_dim=48,
                caption_channels=80,
                sample_size=8,
                patch_size=1,
            ),
            lambda: latent_text("sana", 8, 80, 8, 8) | late,
        ),
        Model(
            "ltx",
            lambda: diffusers.LTXVideoTransformer3DModel(
                in_channels=32,
                out_channels=32,
                **heads,
                cross_attention_dim=48,
                caption_channels=80,
            ),
            lambda: image_text("ltx", 40, 32, 80)
            | late
            | {"encoder_attention_mask": ones},
            TUPLE | {"num_frames": 2, "height": 4, "width": 5},
        ),
        Model(
            "auraflow",
            lambda: diffusers.AuraFlowTransformer2DModel(
                sample_size=12,
                patch_size=2,
                in_channels=4,
                num_mmdit_layers=1,
                num_single_dit_layers=1,
                attention_head_dim=HEAD,
                num_attention_heads=3,
                joint_attention_dim=80,
                caption_projection_dim=48,
                out_channels=4,
                pos_embed_max_size=36,
            ),
            lambda: latent_text("auraflow", 4, 80, 12, 12)
            | {"timestep": spread(1, 0.25, 0.25)},
        ),
        Model(
            "cogvideox",
            lambda: diffusers.CogVideoXTransformer3DModel(
                **heads,
                in_channels=4,
                out_channels=4,
                time_embed_dim=32,
                text_embed_dim=80,
                sample_width=8,
                sample_height=8,
                sample_frames=5,
                patch_size=2,
                temporal_compression_ratio=4,
                max_text_seq_length=19,
            ),
            lambda: {
                "hidden_states": mild("cogvideox", 1, 2, 4, 8, 8),
                "encoder_hidden_states": activation("cogvideox.text", 1, 19, 80),
                "timestep": torch.tensor([250]),
            },
        ),
        Model(
            "hunyuan-video",
            lambda: diffusers.HunyuanVideoTransformer3DModel(
                in_channels=4,
                out_channels=4,
                num_attention_heads=3,
                attention_head_dim=HEAD,
                num_layers=1,
                num_single_layers=1,
                num_refiner_layers=1,
                patch_size=2,
                patch_size_t=1,
                guidance_embeds=True,
                text_embed_dim=80,
                pooled_projection_dim=72,
                rope_axes_dim=(4, 6, 6),
            ),
            lambda: latent_text("hunyuan", 4, 80, 2, 8, 8)
            | {
                "timestep": torch.tensor([250]),
                "encoder_attention_mask": ones,
                "pooled_projections": activation("hunyuan.pooled", 1, 72),
                "guidance": spread(1, 4000, 4000),
            },
        ),
        Model(
            "mochi",
            lambda: diffusers.MochiTransformer3DModel(
                **heads,
                pooled_projection_dim=48,
                in_channels=4,
                text_embed_dim=80,
                time_embed_dim=32,
                max_sequence_length=19,
            ),
            lambda: latent_text("mochi", 4, 80, 2, 8, 8)
            | late
            | {"encoder_attention_mask": ones.bool()},
        ),
        Model(
            "lumina2",
            lambda: diffusers.Lumina2Transformer2DModel(
                sample_size=8,
                patch_size=2,
                in_channels=4,
                hidden_size=48,
                num_layers=1,
                num_refiner_layers=1,
                num_attention_heads=3,
                num_kv_heads=1,
                multiple_of=16,
                axes_dim_rope=(4, 6, 6),
                axes_lens=(32, 16, 16),
                cap_feat_dim=80,
            ),
            lambda: latent_text("lumina2", 4, 80, 8, 8)
            | {
                "timestep": spread(1, 0.25, 0.25),
                "encoder_attention_mask": ones.bool(),
            },
        ),
        Model(
            "chroma",
            lambda: diffusers.ChromaTransformer2DModel(
                in_channels=64,
                num_layers=1,
                num_single_layers=1,
                attention_head_dim=HEAD,
                num_attention_heads=3,
                joint_attention_dim=80,
                axes_dims_rope=(4, 6, 6),
                approximator_num_channels=32,
                approximator_hidden_dim=48,
                approximator_layers=1,
            ),
            lambda: image_text("chroma", 40, 64, 80)
            | {
                "timestep": spread(1, 0.25, 0.25),
                "img_ids": grid(40, 3, 8),
                "txt_ids": grid(19, 3, 1) * 0,
            },
        ),
        Model(
            "cogview4",
            lambda: diffusers.CogView4Transformer2DModel(
                patch_size=2,
                in_channels=4,
                out_channels=4,
                num_layers=1,
                attention_head_dim=HEAD,
                num_attention_heads=3,
                text_embed_dim=80,
                time_embed_dim=32,
                condition_dim=16,
                pos_embed_max_size=8,
                sample_size=8,
                rope_axes_dim=(16, 16),
            ),
            lambda: latent_text("cogview4", 4, 80, 8, 8)
            | late
            | {
                "original_size": torch.tensor([[64.0, 64.0]]).bfloat16(),
                "target_size": torch.tensor([[64.0, 64.0]]).bfloat16(),
                "crop_coords": torch.tensor([[0.0, 0.0]]).bfloat16(),
            },
        ),
        Model(
            "dit",
            lambda: diffusers.DiTTransformer2DModel(
                **heads,
                in_channels=4,
                out_channels=8,
                sample_size=8,
                patch_size=2,
                num_embeds_ada_norm=10,
            ),
            lambda: {
                "hidden_states": mild("dit", 1, 4, 8, 8),
                "timestep": torch.tensor([250]),
                "class_labels": torch.tensor([3]),
            },
        ),
        Model(
            "controlnet",
            lambda: diffusers.ControlNetModel(
                in_channels=4,
                down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
                block_out_channels=(16, 32),
                layers_per_block=1,
                cross_attention_dim=80,
                attention_head_dim=2,
                norm_num_groups=8,
                conditioning_embedding_out_channels=(8, 16),
            ),
            lambda: {
                "sample": mild("controlnet", 1, 4, 8, 12),
                "timestep": torch.tensor(411),
                "encoder_hidden_states": activation("controlnet.text", 1, 19, 80),
                "controlnet_cond": mild("controlnet.image", 1, 3, 16, 24),
            },
        ),
        Model(
            "vae-encoder",
            lambda: Encoder(autoencoder((8, 24))),
            lambda: {"sample": mild("vae.image", 1, 3, 16, 12)},
            {},
        ),
        Model(
            "wan-vae-decoder",
            lambda: Decoder(
                diffusers.AutoencoderKLWan(
                    base_dim=8,
                    z_dim=4,
                    dim_mult=[1, 2],
                    num_res_blocks=1,
                    temperal_downsample=[True],
                    latents_mean=[0.0] * 4,
                    latents_std=[1.0] * 4,
                )
            ),
            lambda: {"latents": mild("wan-vae", 1, 4, 1, 6, 8)},
        ),
        Model(
            "z-image",
            z_image,
            lambda: {
                "image": mild("z-image", 4, 1, 8, 8),
                "timestep": spread(1, 0.25, 0.25),
                "caption": activation("z-image.text", 19, 80),
            },
            {},
        ),
        Model(
            "hidream",
            lambda: diffusers.HiDreamImageTransformer2DModel(
                patch_size=2,
                in_channels=4,
                out_channels=4,
                num_layers=1,
                num_single_layers=1,
                attention_head_dim=HEAD,
                num_attention_heads=3,
                caption_channels=[80, 80],
                text_emb_dim=72,
                num_routed_experts=4,
                num_activated_experts=2,
                axes_dims_rope=(8, 4, 4),
                max_resolution=(8, 8),
                llama_layers=[0],
            ),
            lambda: {
                "hidden_states": mild("hidream", 1, 4, 8, 8),
                "timesteps": torch.tensor([250]),
                "encoder_hidden_states_t5": activation("hidream.t5", 1, 19, 80),
                "encoder_hidden_states_llama3": activation(
                    "hidream.llama", 1, 1, 19, 80
                ),
                "pooled_embeds": activation("hidream.pooled", 1, 72),
            },
        ),
        Model(
            "stable-audio",
            lambda: diffusers.StableAudioDiTModel(
                sample_size=32,
                in_channels=8,
                num_layers=1,
                attention_head_dim=HEAD,
                num_attention_heads=3,
                num_key_value_attention_heads=3,
                out_channels=8,
                cross_attention_dim=48,
                time_proj_dim=32,
                global_states_input_dim=40,
                cross_attention_input_dim=80,
            ),
            lambda: {
                "hidden_states": mild("audio", 1, 8, 32),
                "timestep": spread(1, 0.25, 0.25),
                "encoder_hidden_states": activation("audio.text", 1, 19, 80),
                "global_hidden_states": activation("audio.global", 1, 1, 40),
            },
        ),
    ]
