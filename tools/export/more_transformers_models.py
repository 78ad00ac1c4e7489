"""More models of transformers at tiny widths, which users may have. They are not part of the tests."""

from __future__ import annotations

import transformers

from model import NO_CACHE, Model, mild, text
from transformers_models import HEAD, WORDS, bidirectional, causal, words


def of(library, kind: str, config: str, **sizes):  # noqa: ANN001, ANN003, ANN201
    """Builds a model of transformers from its configuration's sizes."""
    return lambda: getattr(library, kind)(getattr(library, config)(**sizes))


def causal_model(name: str, family: str, **sizes) -> Model:  # noqa: ANN003
    """A causal language model on 37 tokens."""
    build = of(transformers, f"{family}ForCausalLM", f"{family}Config", **sizes)
    return Model(name, build, lambda: words(name, 1), NO_CACHE)


def encoder_model(name: str, family: str, **sizes) -> Model:  # noqa: ANN003
    """An encoder of text on 37 tokens."""
    build = of(transformers, f"{family}Model", f"{family}Config", **sizes)
    return Model(name, build, lambda: words(name, 1))


def image_model(name: str, kind: str, config: str, **sizes) -> Model:  # noqa: ANN003
    """An encoder of images."""
    build = of(transformers, kind, config, image_size=24, patch_size=4, **sizes)
    return Model(name, build, lambda: {"pixel_values": mild(name, 1, 3, 24, 24)})


def causal_models() -> list[Model]:
    sizes = causal(4, 2) | {"intermediate_size": 152}
    plain = {
        k: v for k, v in sizes.items() if k not in ("head_dim", "num_key_value_heads")
    }
    experts = {"experts_implementation": "batched_mm"}
    old = {
        "vocab_size": WORDS,
        "n_embd": 64,
        "n_layer": 1,
        "n_head": 4,
        "n_positions": 64,
    }
    return [
        causal_model("mistral", "Mistral", **sizes),
        causal_model("qwen2", "Qwen2", **plain, num_key_value_heads=2),
        causal_model("gemma", "Gemma", **sizes),
        causal_model("gemma2", "Gemma2", **sizes),
        causal_model("cohere", "Cohere", **plain, num_key_value_heads=2),
        causal_model("phi", "Phi", **plain),
        causal_model("phi3", "Phi3", **plain, num_key_value_heads=2, pad_token_id=0),
        Model(
            "gpt2",
            of(transformers, "GPT2LMHeadModel", "GPT2Config", **old),
            lambda: words("gpt2", 1),
            NO_CACHE,
        ),
        causal_model("gpt-neox", "GPTNeoX", **plain),
        causal_model(
            "opt",
            "OPT",
            vocab_size=WORDS,
            hidden_size=64,
            ffn_dim=152,
            num_hidden_layers=1,
            num_attention_heads=4,
            max_position_embeddings=64,
            word_embed_proj_dim=64,
        ),
        causal_model(
            "bloom",
            "Bloom",
            vocab_size=WORDS,
            hidden_size=64,
            n_layer=1,
            n_head=4,
        ),
        causal_model(
            "falcon",
            "Falcon",
            vocab_size=WORDS,
            hidden_size=64,
            num_hidden_layers=1,
            num_attention_heads=4,
            ffn_hidden_size=152,
        ),
        causal_model("stablelm", "StableLm", **plain, num_key_value_heads=2),
        causal_model("olmo2", "Olmo2", **plain, num_key_value_heads=2),
        causal_model("granite", "Granite", **plain, num_key_value_heads=2),
        causal_model("glm4", "Glm4", **sizes, pad_token_id=0),
        causal_model(
            "smollm3", "SmolLM3", **plain, num_key_value_heads=2, pad_token_id=0
        ),
        causal_model(
            "qwen2-moe",
            "Qwen2Moe",
            **plain,
            num_key_value_heads=2,
            num_experts=4,
            num_experts_per_tok=2,
            moe_intermediate_size=72,
            shared_expert_intermediate_size=88,
            **experts,
        ),
        causal_model(
            "qwen3-moe",
            "Qwen3Moe",
            **sizes,
            num_experts=4,
            num_experts_per_tok=2,
            moe_intermediate_size=72,
            **experts,
        ),
        causal_model(
            "deepseek-v3",
            "DeepseekV3",
            **plain,
            num_key_value_heads=4,
            n_routed_experts=8,
            num_experts_per_tok=2,
            n_group=2,
            topk_group=1,
            moe_intermediate_size=72,
            first_k_dense_replace=0,
            q_lora_rank=40,
            kv_lora_rank=24,
            qk_nope_head_dim=16,
            qk_rope_head_dim=8,
            v_head_dim=16,
            n_shared_experts=1,
            **experts,
        ),
        causal_model(
            "gpt-oss",
            "GptOss",
            **sizes,
            num_local_experts=4,
            num_experts_per_tok=2,
            **experts,
        ),
        causal_model(
            "mamba",
            "Mamba",
            vocab_size=WORDS,
            hidden_size=64,
            num_hidden_layers=1,
            state_size=8,
            expand=2,
            time_step_rank=4,
        ),
        causal_model("nemotron", "Nemotron", **sizes),
        causal_model("starcoder2", "Starcoder2", **plain, num_key_value_heads=2),
    ]


def encoder_models() -> list[Model]:
    sizes = bidirectional(4)
    named = {"vocab_size": WORDS, "max_position_embeddings": 64}
    return [
        encoder_model("roberta", "Roberta", **sizes, **named, pad_token_id=1),
        encoder_model(
            "distilbert",
            "DistilBert",
            **named,
            dim=64,
            hidden_dim=152,
            n_layers=1,
            n_heads=4,
        ),
        encoder_model("electra", "Electra", **sizes, **named, embedding_size=48),
        encoder_model("modernbert", "ModernBert", **sizes, **named, pad_token_id=0),
        encoder_model("mpnet", "MPNet", **sizes, **named),
        encoder_model("deberta-v2", "DebertaV2", **sizes, **named),
        image_model("dinov2", "Dinov2Model", "Dinov2Config", **sizes),
        image_model(
            "siglip-vision", "SiglipVisionModel", "SiglipVisionConfig", **sizes
        ),
        image_model("clip-vision", "CLIPVisionModel", "CLIPVisionConfig", **sizes),
        image_model("deit", "DeiTModel", "DeiTConfig", **sizes),
        image_model("beit", "BeitModel", "BeitConfig", **sizes),
        Model(
            "siglip-text",
            of(transformers, "SiglipTextModel", "SiglipTextConfig", **sizes, **named),
            lambda: text("siglip", 1, 64, WORDS - 2),
        ),
        Model(
            "whisper-encoder",
            lambda: transformers.WhisperModel(
                transformers.WhisperConfig(
                    vocab_size=WORDS,
                    d_model=64,
                    encoder_layers=1,
                    decoder_layers=1,
                    encoder_attention_heads=4,
                    decoder_attention_heads=4,
                    encoder_ffn_dim=152,
                    decoder_ffn_dim=152,
                    max_source_positions=20,
                    num_mel_bins=24,
                    pad_token_id=0,
                    bos_token_id=1,
                    eos_token_id=2,
                    decoder_start_token_id=1,
                )
            ).encoder,
            lambda: {"input_features": mild("whisper", 1, 24, 40)},
        ),
        Model(
            "whisper",
            lambda: transformers.WhisperModel(
                transformers.WhisperConfig(
                    vocab_size=WORDS,
                    d_model=64,
                    encoder_layers=1,
                    decoder_layers=1,
                    encoder_attention_heads=4,
                    decoder_attention_heads=4,
                    encoder_ffn_dim=152,
                    decoder_ffn_dim=152,
                    max_source_positions=20,
                    num_mel_bins=24,
                    max_target_positions=32,
                    pad_token_id=0,
                    bos_token_id=1,
                    eos_token_id=2,
                    decoder_start_token_id=1,
                )
            ),
            lambda: {
                "input_features": mild("whisper", 1, 24, 40),
                "decoder_input_ids": words("whisper", 1)["input_ids"][:, :13],
            },
            NO_CACHE,
        ),
        Model(
            "t5-full",
            lambda: transformers.T5ForConditionalGeneration(
                transformers.T5Config(
                    vocab_size=WORDS,
                    d_model=64,
                    d_kv=HEAD,
                    d_ff=152,
                    num_layers=1,
                    num_heads=5,
                    decoder_start_token_id=0,
                )
            ),
            lambda: {
                "input_ids": words("t5", 1)["input_ids"],
                "decoder_input_ids": words("t5d", 1)["input_ids"][:, :13],
            },
            NO_CACHE,
        ),
        Model(
            "bart",
            of(
                transformers,
                "BartModel",
                "BartConfig",
                vocab_size=WORDS,
                d_model=64,
                encoder_layers=1,
                decoder_layers=1,
                encoder_attention_heads=4,
                decoder_attention_heads=4,
                encoder_ffn_dim=152,
                decoder_ffn_dim=152,
                max_position_embeddings=64,
            ),
            lambda: {
                "input_ids": words("bart", 1)["input_ids"],
                "decoder_input_ids": words("bartd", 1)["input_ids"][:, :13],
            },
            NO_CACHE,
        ),
        Model(
            "llama-eager",
            lambda: transformers.LlamaForCausalLM(
                transformers.LlamaConfig(
                    intermediate_size=152, **causal(4, 2), attn_implementation="eager"
                )
            ),
            lambda: words("llama", 1),
            NO_CACHE,
        ),
    ]


def models() -> list[Model]:
    """All models of this file."""
    return causal_models() + encoder_models()
