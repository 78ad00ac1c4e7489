"""Models of transformers, one layer of each at tiny widths.

Most sizes within a model are different, so that mixed up dimensions are detected. Each model is
exported with fixed sizes, and also, with a smaller width, with a batch or a length that the caller
chooses. If both are dynamic and a linear layer follows a norm, torch-mlir treats the length as 1, and its
program reads and writes out of bounds. torch-mlir cannot lower an index of CLIP with a dynamic batch.
"""

from __future__ import annotations

import torch
import transformers
from torch import Tensor, nn

from model import (
    NO_CACHE,
    Model,
    Tensors,
    any_batch,
    any_length,
    mild,
    text,
    token_ids,
)
from values import activation

HEAD = 16  # channels of an attention head
WORDS = 168  # the size of the vocabulary
CAPACITY = 48  # tokens that a static cache holds


def causal(heads: int, kv_heads: int) -> dict:
    """The options that the configurations of causal language models have in common."""
    return {
        "vocab_size": WORDS,
        "hidden_size": heads * HEAD,
        "num_hidden_layers": 1,
        "num_attention_heads": heads,
        "num_key_value_heads": kv_heads,
        "head_dim": HEAD,
        "max_position_embeddings": 128,
    }


def bidirectional(heads: int) -> dict:
    """The options that the configurations of encoders have in common."""
    return {
        "hidden_size": heads * HEAD,
        "intermediate_size": 152,
        "num_hidden_layers": 1,
        "num_attention_heads": heads,
    }


def llama(heads: int, kv_heads: int, layers: int = 1) -> nn.Module:
    sizes = causal(heads, kv_heads) | {"num_hidden_layers": layers}
    config = transformers.LlamaConfig(intermediate_size=152, **sizes)
    return transformers.LlamaForCausalLM(config)


def qwen3(heads: int, kv_heads: int) -> nn.Module:
    config = transformers.Qwen3Config(intermediate_size=152, **causal(heads, kv_heads))
    return transformers.Qwen3ForCausalLM(config)


def mixtral(heads: int, kv_heads: int) -> nn.Module:
    config = transformers.MixtralConfig(
        intermediate_size=104,
        num_local_experts=4,
        num_experts_per_tok=2,
        experts_implementation="batched_mm",
        **causal(heads, kv_heads),
    )
    return transformers.MixtralForCausalLM(config)


def t5(width: int) -> nn.Module:
    config = transformers.T5Config(
        vocab_size=WORDS,
        d_model=width,
        d_kv=HEAD,
        d_ff=152,
        num_layers=1,
        num_heads=5,
        feed_forward_proj="gated-gelu",
    )
    return transformers.T5EncoderModel(config)


def clip_text(heads: int) -> nn.Module:
    config = transformers.CLIPTextConfig(
        vocab_size=WORDS,
        max_position_embeddings=77,
        eos_token_id=WORDS - 1,
        bos_token_id=WORDS - 2,
        **bidirectional(heads),
    )
    return transformers.CLIPTextModel(config)


def bert(heads: int) -> nn.Module:
    config = transformers.BertConfig(
        vocab_size=WORDS, max_position_embeddings=64, **bidirectional(heads)
    )
    return transformers.BertModel(config)


def vit(heads: int) -> nn.Module:
    config = transformers.ViTConfig(image_size=24, patch_size=4, **bidirectional(heads))
    return transformers.ViTModel(config)


class DecodeStep(nn.Module):
    """One token through a causal language model with a static cache, as serving programs export it.

    The position is a tensor of one element. Keys and values of all layers are arguments and results.
    """

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(
        self, input_ids: Tensor, position: Tensor, keys: Tensor, values: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        cache = transformers.StaticCache(self.model.config, max_cache_len=keys.shape[3])
        for layer, key, value in zip(cache.layers, keys, values):
            layer.lazy_initialization(key, value)
            layer.keys, layer.values = key.clone(), value.clone()
            layer.cumulative_length = position.clone()
        result = self.model(
            input_ids=input_ids,
            position_ids=position[None],
            cache=cache,
            use_cache=True,
        )
        return (
            result.logits,
            torch.stack([layer.keys for layer in cache.layers]),
            torch.stack([layer.values for layer in cache.layers]),
        )


def decode_inputs(layers: int, kv_heads: int) -> Tensors:
    cache = (layers, 1, kv_heads, CAPACITY, HEAD)
    return {
        "input_ids": token_ids("decode.token", WORDS, 1, 1),
        "position": torch.tensor([21]),
        "keys": activation("decode.keys", *cache),
        "values": activation("decode.values", *cache),
    }


def words(name: str, batch: int, mask: bool = False) -> Tensors:
    """37 tokens. The last two words of the vocabulary are CLIP's start and end."""
    return text(name, batch, 37, WORDS - 2, mask)


def static_models() -> list[Model]:
    """Models in which every size is fixed."""
    return [
        Model("llama", lambda: llama(4, 2), lambda: words("llama", 1), NO_CACHE),
        Model("qwen3", lambda: qwen3(4, 2), lambda: words("qwen3", 1), NO_CACHE),
        Model(
            "mixtral",
            lambda: mixtral(4, 2),
            lambda: words("mixtral", 1),
            NO_CACHE,
        ),
        Model("t5", lambda: t5(64), lambda: words("t5", 1)),
        Model(
            "clip-text", lambda: clip_text(4), lambda: text("clip", 1, 77, WORDS - 2)
        ),
        Model("bert", lambda: bert(4), lambda: words("bert", 1)),
        Model(
            "vit", lambda: vit(4), lambda: {"pixel_values": mild("vit", 1, 3, 24, 24)}
        ),
        Model(
            "llama-decode",
            lambda: DecodeStep(llama(4, 2, layers=2)),
            lambda: decode_inputs(layers=2, kv_heads=2),
            {},
        ),
    ]


def dynamic_models() -> list[Model]:
    """Models whose batch or length the caller chooses."""
    ids, both = ["input_ids"], ["input_ids", "attention_mask"]
    return [
        Model(
            "llama-dynamic",
            lambda: llama(3, 1),
            lambda: words("llama", 2, mask=True),
            NO_CACHE,
            lambda: any_length(both, 64),
        ),
        Model(
            "qwen3-dynamic",
            lambda: qwen3(3, 1),
            lambda: words("qwen3", 2),
            NO_CACHE,
            lambda: any_batch(ids),
        ),
        Model(
            "mixtral-dynamic",
            lambda: mixtral(3, 1),
            # For these words, the choice of experts is rarely close. Noise could change a close choice.
            lambda: words("routers", 1),
            NO_CACHE,
            lambda: any_length(ids, 64),
        ),
        Model(
            "t5-dynamic",
            lambda: t5(48),
            lambda: words("t5", 2, mask=True),
            dynamic=lambda: any_length(both, 64),
        ),
        Model(
            "clip-text-dynamic",
            lambda: clip_text(3),
            lambda: words("clip", 2),
            dynamic=lambda: any_length(ids, 77),
        ),
        Model(
            "bert-dynamic",
            lambda: bert(3),
            lambda: words("bert", 2, mask=True),
            dynamic=lambda: any_length(both, 64),
        ),
        Model(
            "vit-dynamic",
            lambda: vit(3),
            lambda: {"pixel_values": mild("vit", 2, 3, 24, 24)},
            dynamic=lambda: any_batch(["pixel_values"]),
        ),
    ]
