"""Tiny language models of transformers."""

from __future__ import annotations

import transformers
from small import seeded
from torch import nn


def llama(kind: str = "Llama") -> nn.Module:
    config = getattr(transformers, f"{kind}Config")(
        vocab_size=160,
        hidden_size=64,
        intermediate_size=152,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        max_position_embeddings=64,
    )
    return seeded(getattr(transformers, f"{kind}ForCausalLM")(config))
