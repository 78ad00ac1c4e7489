# RUN: %python %s fp8-weights %t
"""Models with experts. Routers and gates stay, each fused expert is quantized separately, and selected
tensors that stay are counted."""

import json
import shutil
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import check, read, run, write

BF16, E4M3 = ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn
tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
source, out = folder / "source.safetensors", folder / "out.safetensors"
rng = np.random.default_rng(53)


def random(*shape):
    return (rng.standard_normal(shape) * np.exp(rng.standard_normal((*shape[:-1], 1))) * 0.02).astype(BF16)


def quantized(path=out):
    return {name.removesuffix(".weight") for name, array in read(path).items() if array.dtype == E4M3}


# --- routers, gates, heads, adapters -------------------------------------------------

KEPT = {
    "Mixtral": "model.layers.0.block_sparse_moe.gate",
    "Qwen2-MoE": "model.layers.0.mlp.shared_expert_gate",
    "DeepSeek": "model.layers.3.mlp.gate",
    "DeepSeek's own": "layers.3.ffn.gate",
    "gpt-oss": "model.layers.0.mlp.router",
    "Llama 4": "language_model.model.layers.0.feed_forward.router",
    "Granite": "model.layers.0.block_sparse_moe.router.layer",
    "LongCat": "model.layers.0.mlp.router.classifier",
    "Hunyuan": "model.layers.0.mlp.gate.wg",
    "DeepSpeed": "layers.1.mlp.deepspeed_moe.gate.wg",
    "Step3": "model.layers.4.moe.gate",
    "HiDream": "double_stream_blocks.0.block.ff_i.gate",
    "Gemma 3n": "language_model.altup.modality_router",
    "shared ones": "layers.0.mlp.shared_experts_gate",
    "a network": "layers.0.gating_network",
}
HEADS = ["lm_head", "model.embed_tokens", "output", "head", "score", "classifier.0", "layers.0.q.lora_A.default",
         "layers.0.q.lora_down", "tok_embeddings"]
TAKEN = ["model.layers.0.mlp.gate_proj", "model.layers.0.mlp.gate_up_proj", "model.layers.0.mlp.experts.0.gate_proj",
         "model.layers.0.mlp.shared_expert.gate_proj", "layers.3.ffn.experts.7.w1", "layers.0.attention.output.dense",
         "model.layers.0.mlp.shared_experts.down_proj", "model.layers.0.self_attn.o_proj", "layers.0.attn.to_gate_proj"]
write(source, {f"{name}.weight": random(64, 128) for name in [*KEPT.values(), *HEADS, *TAKEN]}
      | {"one.mlp.shared_expert_gate.weight": random(1, 256)})
said = run(tool, "quantize", source, "-o", out, "--layout=comfy-quant")
assert quantized() == set(TAKEN), quantized() ^ set(TAKEN)
assert "stay in high precision" not in said, said
run(tool, "quantize", source, "-o", out, "--layout=comfy-quant", "--preset=llama", "--overwrite")
assert not quantized() & set(KEPT.values()), quantized()
assert {name for name in TAKEN if "layers." in name} <= quantized()

# --- fused experts ----------------------------------------------------------------------

UP, DOWN = "model.layers.0.mlp.experts.gate_up_proj", "model.layers.0.mlp.experts.down_proj"
fused = {UP: random(4, 256, 128), DOWN: random(4, 128, 384)}
plain = {"model.layers.0.mlp.shared_expert.up_proj.weight": random(128, 128)}
bias = {f"{UP}_bias": random(4, 256)}


def alone(weight, *options):
    """Each expert as a separate weight."""
    write(folder / "each.safetensors", {f"{i}.weight": matrix for i, matrix in enumerate(weight)})
    run(tool, "quantize", folder / "each.safetensors", "-o", folder / "apart.safetensors", "--overwrite", "--quiet", *options)
    made = read(folder / "apart.safetensors")
    return [np.stack([made[f"{i}.{end}"] for i in range(len(weight))]) for end in ("weight", "weight_scale_inv")]


write(source, fused | plain | bias)
for options in (["--layout=hf-block"], ["--layout=hf-block-bf16"], ["--layout=hf-block-ue8m0"],
                ["--layout=hf-block", "--semantics=deepseek"], ["--layout=hf-block", "--block=64x128"]):
    said = run(tool, "quantize", source, "-o", out, "--overwrite", *options)
    assert "quantize: 3 tensors" in said and "stay in high precision" not in said, said
    made = read(out)
    for name, weight in fused.items():
        codes, scales = alone(weight, *options)
        check({"codes": made[name], "scales": made[f"{name}_scale_inv"]}, {"codes": codes, "scales": scales}, (name, options))
    assert made[f"{UP}_bias"].dtype == BF16
    found = json.loads(run(tool, "inspect", out, "--json"))
    block = [1, *([64, 128] if "--block=64x128" in options else [128, 128])]
    assert found["layout"] == options[0].split("=")[1] and block in [w["block"] for w in found["weights"]], found
    # Dequantizing gives the values of codes and scales.
    run(tool, "dequantize", out, "-o", folder / "back.safetensors", "--dtype=f32", "--overwrite", "--quiet")
    for name in fused:
        scales = made[f"{name}_scale_inv"].astype(np.float32).repeat(block[1], 1).repeat(block[2], 2)
        check({name: read(folder / "back.safetensors")[name]}, {name: made[name].astype(np.float32) * scales}, options)
# These are larger than a band, and their rows are not a multiple of a block.
large = {"experts.w1": random(3, 1200, 1024)}
write(source, large)
run(tool, "quantize", source, "-o", out, "--overwrite", "--layout=hf-block", "--semantics=deepseek")
codes, scales = alone(large["experts.w1"], "--layout=hf-block", "--semantics=deepseek")
check(read(out), {"experts.w1": codes, "experts.w1_scale_inv": scales}, "large")
# transformers does not quantize such rows, and config.json says so.
write(source, large | plain)
said = run(tool, "quantize", source, "-o", folder / "model", "--overwrite", "--layout=hf-block")
assert ("note: 1 selected tensors stay in high precision, such as experts.w1: its shape [3, 1200, 1024] is not a multiple of "
        "the block [1, 128, 128], and transformers does not quantize such weights\n") in said, said
config = json.loads((folder / "model" / "config.json").read_text())["quantization_config"]
assert config["modules_to_not_convert"] == ["experts"], config
# If a part of a module is FP8, config.json does not list the module.
write(source, fused | plain)
run(tool, "quantize", source, "-o", folder / "model", "--overwrite", "--layout=hf-block", "--exclude=down_proj")
assert "modules_to_not_convert" not in json.loads((folder / "model" / "config.json").read_text())["quantization_config"]

# Other layouts have no form for fused experts, so they are counted.
for layout, reason in (("comfy-quant", "the layout has no form for fused experts"), ("vllm-fp8", "the layout has no form"),
                       ("compressed-tensors-block", "the layout has no form"), ("comfy-mxfp8", "the layout has no form"),
                       ("musubi-block", "expected a name that ends in .weight for the layout musubi-block")):
    for options in ([], ["--dry-run"]):
        said = run(tool, "quantize", source, "-o", out, "--overwrite", f"--layout={layout}", *options)
        assert f"note: 2 selected tensors stay in high precision, such as {UP}: {reason}" in said, said
    assert quantized() == {name.removesuffix(".weight") for name in plain}, layout
run(tool, "quantize", source, "-o", out, "--overwrite", "--layout=comfy-cast")
assert quantized() == {UP, DOWN, *(name.removesuffix(".weight") for name in plain)}

# --- converting them ----------------------------------------------------------------------

run(tool, "convert", out, "-o", folder / "blocks.safetensors", "--layout=hf-block", "--overwrite")
made, cast = read(folder / "blocks.safetensors"), read(out)
assert made[UP].tobytes() == cast[UP].tobytes() and np.array_equal(made[f"{UP}_scale_inv"], np.ones((4, 2, 1), np.float32))
# These are requantized, with f32 scales that are not powers of two.
run(tool, "quantize", source, "-o", out, "--overwrite", "--layout=hf-block")
said = run(tool, "convert", out, "-o", folder / "anew.safetensors", "--layout=hf-block-ue8m0", "--requantize", "--overwrite")
assert "requantize: 3 tensors" in said, said
run(tool, "dequantize", out, "-o", source, "--overwrite", "--quiet")
run(tool, "quantize", source, "-o", folder / "expected.safetensors", "--layout=hf-block-ue8m0", "--overwrite", "--quiet")
check(read(folder / "anew.safetensors"), read(folder / "expected.safetensors"), "requantize")
write(folder / "ragged.safetensors", {"experts.w1": large["experts.w1"].astype(E4M3)} | plain)
said = run(tool, "convert", folder / "ragged.safetensors", "-o", out, "--layout=hf-block-ue8m0", "--overwrite")
assert "convert: 1 tensor" in said and read(out)["experts.w1_scale_inv"].shape == (3, 10, 8), said
write(folder / "rows.safetensors", {"experts.w1": large["experts.w1"].astype(E4M3),
                                    "experts.w1_scale_inv": np.full((3, 10, 8), 0.75, np.float32)})
said = run(tool, "convert", folder / "rows.safetensors", "-o", out, "--layout=hf-block-ue8m0", "--requantize", "--overwrite", "--dry-run")
assert "its matrices have a number of rows that is not a multiple of 128" in said and "note: 1 weight becomes bf16" in said, said

# --- other tensors that are selected and stay --------------------------------------------------

others = {"conv_in.weight": random(8, 4, 3, 3), "mamba.conv1d.weight": random(64, 1, 4), "attn.in_proj_weight": random(96, 32),
          "pos_table": random(1, 16, 32), "ragged.weight": random(100, 128), "x.weight": random(128, 128),
          "x.bias": random(128), "ln.weight": random(128), "attn.bias": random(8, 8), "blocks.norm.weight": random(4, 4),
          "vectors.weight": random(3, 5), "ids.weight": np.zeros((4, 4), np.int64)}
write(source, others)
said = run(tool, "quantize", source, "-o", out, "--overwrite", "--layout=hf-block")
notes = [line for line in said.splitlines() if "stay in high" in line]
assert notes == [
    "note: 2 selected tensors stay in high precision, such as conv_in.weight: it is not a matrix",
    "note: 2 selected tensors stay in high precision, such as attn.in_proj_weight: its name does not end in .weight",
    "note: 1 selected tensors stay in high precision, such as ragged.weight: its shape [100, 128] is not a multiple of the block "
    "[128, 128], and transformers does not quantize such weights",
    "note: 1 selected tensors stay in high precision for other reasons (--dry-run lists them)",
], notes
# The last lines report them, but only those that the policy selects.
assert said.splitlines()[-1].startswith("size: ") and notes[-1] in said.splitlines()[-4:], said
said = run(tool, "quantize", source, "-o", out, "--overwrite", "--layout=hf-block", "--include=x.weight")
assert "stay in high precision" not in said, said
print("ok")
