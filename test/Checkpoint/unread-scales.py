# RUN: %python %s fp8-weights %t
"""FP8 weights whose scale has a name, a shape or a place that no layout has, and layers of other formats.

Values that are wrong by a scale are the most common fault, and programs do not notice it. If anything
implies that an FP8 weight has a scale, and no scale is recognized, the weight is refused.
"""

import itertools
import json
import shutil
import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import check, read, run, write

BF16, E4M3, E5M2, E8M0 = (getattr(ml_dtypes, name) for name in (
    "bfloat16", "float8_e4m3fn", "float8_e5m2", "float8_e8m0fnu"))
tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
model, out = folder / "model", folder / "out.safetensors"
model.mkdir(parents=True)
rng = np.random.default_rng(47)
COMMANDS = (["dequantize"], ["convert", "--layout=comfy-quant"], ["convert", "--layout=hf-block", "--requantize"],
            ["convert", "--layout=comfy-cast"])
counter = itertools.count()


def codes(*shape, fmt=E4M3):
    return rng.standard_normal(shape).astype(np.float32).astype(fmt)


def scales(*shape, dtype=np.float32):
    return np.asarray(rng.uniform(0.01, 0.02, shape)).astype(dtype)


def source(tensors, config=None, metadata=None):
    write(model / "model.safetensors", tensors, metadata)
    (model / "config.json").unlink(missing_ok=True)
    if config is not None:
        (model / "config.json").write_text(json.dumps({"quantization_config": config}))
    return model


def findings(tensors, config=None, metadata=None):
    source(tensors, config, metadata)
    said = run(tool, "inspect", model, "--json", "--headers-only", expect=1)
    return {(entry["code"], entry["tensor"]): entry["message"] for entry in json.loads(said)["findings"]}


def refused(code, weight, message, tensors, config=None, metadata=None, command=None):
    found = findings(tensors, config, metadata)
    assert message in found.get((code, weight), ""), (code, weight, message, found)
    # Every command refuses such files. Each file is tested with another command.
    command = command or COMMANDS[next(counter) % len(COMMANDS)]
    said = run(tool, *command, model, "-o", out, expect=1)
    assert f"tensor '{weight}': " in said and message in said, (command, said)
    assert len(said.splitlines()) == 1 and not out.exists(), said


def clean(tensors, config=None, metadata=None):
    source(tensors, config, metadata)
    return json.loads(run(tool, "inspect", model, "--json", "--headers-only"))


def values(tensors, config=None):
    """The values of a file, dequantized to f32."""
    run(tool, "dequantize", source(tensors, config), "-o", out, "--dtype=f32", "--quiet", "--overwrite")
    result = read(out)
    out.unlink()
    return result


# --- DeepSeek's own names: recognized if config.json says what they are -----------

w = codes(256, 384)
powers = (2.0 ** rng.integers(-9, -3, (2, 3))).astype(E8M0)
fine = {"quant_method": "fp8", "weight_block_size": [128, 128]}
own = {"layers.0.attn.wo_b.weight": w, "layers.0.attn.wo_b.scale": powers}
expected = w.astype(np.float32) * powers.astype(np.float32).repeat(128, 0).repeat(128, 1)
found = clean(own, fine | {"scale_fmt": "ue8m0"})
assert found["reason"] == "F8_E4M3 [256, 384] with scale F8_E8M0 [2, 3], quant_method fp8", found
assert found["layout"] == "hf-block-ue8m0" and found["weights"][0]["block"] == [128, 128], found
for tensors, config in ((own, fine | {"scale_fmt": "ue8m0"}),
                        (own | {"layers.0.attn.wo_b.scale": powers.astype(np.float32)}, fine)):
    check(values(tensors, config), {"layers.0.attn.wo_b.weight": expected}, "scale")
run(tool, "convert", source(own, fine), "-o", out, "--layout=hf-block-ue8m0", "--quiet")
check(read(out), {"layers.0.attn.wo_b.weight": w, "layers.0.attn.wo_b.weight_scale_inv": powers}, "renamed")
out.unlink()
# config.json does not say what the tensor is, or it is something else.
name = "layers.0.attn.wo_b.weight"
MAY = "expected its scale under a name that a layout has, got 'layers.0.attn.wo_b.scale', F"
for tensors, config in ((own, None), (own, {"quant_method": "fp8"}), (own, fine | {"weight_block_size": [64, 64]}),
                        (own, {"quant_method": "compressed-tensors"}),
                        (own | {"layers.0.attn.wo_b.scale": scales(3, 2)}, fine)):
    refused("unread-scale", name, MAY, tensors, config)
# Mistral's names are those of vLLM with another spelling.
mistral = {"layers.0.wo.weight": w, "layers.0.wo.qscale_weight": scales(), "layers.0.wo.qscale_act": scales()}
assert clean(mistral)["layout"] == "vllm-fp8"
check(values(mistral), {"layers.0.wo.weight": w.astype(np.float32) * mistral["layers.0.wo.qscale_weight"]}, "mistral")

# --- any other name, and any other shape --------------------------------------------

plain = {"x.weight": w, "x.bias": scales(256), "y.norm.weight": scales(256, dtype=BF16)}
ENDS = ["scale", "scales", "weight_scales", "weight_scale_invs", "weigth_scale", "scale_inv", "w_scale", "wscale",
        "weightScale", "qscale", "scale_w", "weight_block_scale", "weight_amax", "absmax", "SCB", "dequant_factor", "weight_inv",
        "weight_scaling_factor", "weight_multiplier", "weight_zero_point", "scale_weight_2", "quant_map", "weight.scale",
        "weight._scale", "weight:scale", "scale.weight",
        "weight.scale.inv", "weight_k_scale", "weight_scal_inv", "weight_exponent"]
for i, end in enumerate(ENDS):
    shape = [(), (1,), (256, 1), (256,), (2, 3), (256, 6), (7,)][i % 7]
    refused("unread-scale", "x.weight", f"got 'x.{end}', ", plain | {f"x.{end}": scales(*shape)})
# A tensor with the shape of a scale may be a scale, whatever its name is.
for shape in ((), (1,), (256,), (2, 3), (256, 1), (256, 6), (256, 6, 1), (1, 1)):
    refused("unread-scale", "x.weight", "got 'x.wieght_sclae', F32", plain | {"x.wieght_sclae": scales(*shape)})
# A second scale beside one that is recognized, such as the global scale of another format.
for first, second in itertools.product(("weight_scale", "scale_weight", "weight_scale_inv"), ("weight_scale_2", "weight_global_scale", "scales")):
    fits = scales(2, 3) if first.endswith("inv") else scales()
    refused("unread-scale", "x.weight", f"got 'x.{second}', ", plain | {f"x.{first}": fits, f"x.{second}": scales()})
# Names without ".weight": fused experts, and the files of torchao and quanto.
for weight, scale in (("experts.gate_up_proj", "experts.gate_up_proj_scales"), ("experts.w1", "experts.w1.scale"),
                      ("experts.down_proj", "experts.down_proj_scale_invs"), ("x.weight:qdata", "x.weight:scale"),
                      ("x._weight_qdata", "x._weight_scale"), ("x.weight._data", "x.weight._scale"),
                      ("x.weight.tensor_impl.float8_data", "x.weight.tensor_impl.scale")):
    refused("unread-scale", weight, f"got '{scale}', ", {weight: codes(4, 128, 128), scale: scales(4, 1, 1)})
# Random names that contain the word "scale".
words = ["weight", "w", "block", "fp8", "quant", "global", "row", "inv", "f32", "dq"]
for _ in range(12):
    parts = [*rng.choice(words, 2, replace=False), "scale"]
    rng.shuffle(parts)
    end = "_".join(parts)
    if end not in ("weight_scale_inv", "inv_weight_scale"):
        refused("unread-scale", "x.weight", f"got 'x.{end}', ", plain | {f"x.{end}": scales(2, 3)})
# Scales of something else do not belong to the weight.
for end in ("output_scale", "k_scale", "v_scale", "logit_scale", "lora_scale", "bias", "dora_scale", "alpha", "lora_A"):
    clean(plain | {f"x.{end}": scales(256) if end == "bias" else scales(1)})
clean({"x.weight": w, "x.input_scale_ub": scales(1), "x.weight_scale": scales()})
clean({"attn.in_proj_weight": w, "attn.logit_scale": scales(8, 1, 1), "attn.out_proj.weight": w})
# In a raw file everything is FP8, even a tensor with the name of a scale.
clean({"n.query_norm.scale": codes(64), "x.weight": w, "x.bias": codes(256)})

# --- a scale that a config, a marker or another tensor implies ------------------------

for method in ("fp8", "modelopt", "compressed-tensors", "fbgemm_fp8"):
    refused("missing-scale", "x.weight", f"expected a scale, because quant_method is '{method}', got none",
            plain, {"quant_method": method})
refused("missing-scale", "x.weight", "expected a scale, because quant_method is 'fp8', got none",
        plain | {"y.up.weight": codes(128, 128), "y.up.weight_scale_inv": scales(1, 1)}, fine)
for prefix in ("", "model.diffusion_model."):
    tensors = {f"{prefix}x.weight": w, f"{prefix}scaled_fp8": np.zeros(0, E4M3)}
    refused("missing-scale", f"{prefix}x.weight", f"expected a scale, because there is a tensor '{prefix}scaled_fp8', got none", tensors)
for end in ("input_scale", "scale_input", "activation_scale", "act_scale", "qscale_act", "input_amax"):
    refused("missing-scale", "x.weight", f"expected a scale, because its input has the scale 'x.{end}', got none", plain | {f"x.{end}": scales()})
    # In these cases 1 may be meant, but not if there is a scale with another name.
for config, more in ((fine, {}), (None, {"scaled_fp8": np.zeros(0, E4M3)})):
    said = run(tool, "dequantize", source(plain | more, config), "-o", out, "--assume-unit-scale", "--overwrite")
    assert "note: 1 weight has no scale: the scale 1 is used" in said, said
out.unlink()
refused("unread-scale", "x.weight", "got 'x.scales'", plain | {"x.scales": scales()}, command=["dequantize", "--assume-unit-scale"])
# diff compares all files, and says which values are not known.
write(folder / "reference.safetensors", {"x.weight": w.astype(BF16)})
source(plain | {"x.scales": scales()})
said = subprocess.run([tool, "diff", folder / "reference.safetensors", model], capture_output=True, text=True, check=True).stderr
assert "warning: " in said and "1 weight is compared without scale, such as 'x.weight': expected its scale under" in said, said

# --- fused weights: a scale for each part, whose size is not in the file ---------------

FUSED = "; if the weight is fused, the file does not say which rows each scale belongs to"
for method, shape, scale in itertools.product(
        (None, "modelopt", "fp8", "compressed-tensors"), ((384, 384), (768, 512)), ((3,), (1, 3), (3, 1), (2,), (1, 2), (2, 1))):
    tensors = {"l.qkv_proj.weight": codes(*shape), "l.qkv_proj.weight_scale": scales(*scale)}
    config = {"quant_method": method} if method else None
    if shape[0] % 128 == 0 and scale == (shape[0] // 128, 1) and shape[1] == 128:
        continue
    found = findings(tensors, config)
    assert FUSED in found["scale-shape", "l.qkv_proj.weight_scale"], found
tensors = {"l.qkv_proj.weight": codes(384, 384), "l.qkv_proj.weight_scale": scales(1, 3)}
refused("scale-shape", "l.qkv_proj.weight_scale", "got F32 [1, 3]" + FUSED, tensors, {"quant_method": "modelopt"})
refused("scale-shape", "l.qkv_proj.weight_scale", "got F32 [1, 3]" + FUSED,
        {"l.qkv_proj.weight": codes(128, 384), "l.qkv_proj.weight_scale": scales(1, 3)}, {"quant_method": "modelopt"})
refused("scale-shape", "l.qkv_proj.weight_scale_inv", "got F32 [3, 1]" + FUSED,
        {"l.qkv_proj.weight": codes(384, 384), "l.qkv_proj.weight_scale_inv": scales(3, 1)})
# Transposed scales of groups are not blocks of one column.
refused("scale-shape", "l.weight_scale", "expected a scale that fits the weight [192, 192]",
        {"l.weight": codes(192, 192), "l.weight_scale": scales(3, 192)}, {"quant_method": "compressed-tensors"})
# Scales count as blocks if other weights have such blocks, if config.json names them, or if they are square
# and there is no configuration.
for shape, scale, config in (((128, 384), (1, 3), None), ((64, 192), (1, 3), None), ((384, 128), (3, 1), None),
                             ((128, 384), (1, 3), {"quant_method": "fp8", "weight_block_size": [128, 128]}),
                             ((384, 384), (1, 3), {"quant_method": "fp8", "weight_block_size": [384, 128]})):
    clean({"l.weight": codes(*shape), "l.weight_scale": scales(*scale)}, config)
clean({"l.weight": codes(384, 384), "l.weight_scale_inv": scales(3, 1), "m.weight": codes(256, 768), "m.weight_scale_inv": scales(2, 2)})

# --- a scale [1, 1] is one scale, and not a block as large as the weight ----------------

one = {"a.weight": codes(128, 256), "b.weight": codes(256, 384)}
for end, config in (("weight_scale", None), ("weight_scale_inv", None), ("weight_scale", {"quant_method": "compressed-tensors"})):
    tensors = one | {f"{name}.{end}": scales(1, 1) for name in "ab"}
    target = folder / "converted"
    run(tool, "convert", source(tensors, config), "-o", target, "--layout=hf-block", "--overwrite", "--quiet")
    config = json.loads((target / "config.json").read_text())["quantization_config"]
    assert config["weight_block_size"] == [128, 128], config
    made = read(target / "model.safetensors")
    for name, grid in (("a", (1, 2)), ("b", (2, 3))):
        assert np.array_equal(made[f"{name}.weight_scale_inv"], np.broadcast_to(tensors[f"{name}.{end}"], grid)), made
        assert made[f"{name}.weight"].tobytes() == one[f"{name}.weight"].tobytes()
# Blocks of other sizes are kept if other weights have them.
tensors = {"a.weight": codes(128, 256), "a.weight_scale_inv": scales(2, 4), "b.weight": codes(64, 64), "b.weight_scale_inv": scales(1, 1)}
run(tool, "convert", source(tensors), "-o", target, "--layout=compressed-tensors-block", "--overwrite", "--quiet")
config = json.loads((target / "config.json").read_text())["quantization_config"]
assert config["config_groups"]["group_0"]["weights"]["block_structure"] == [64, 64], config

# --- layers of other formats, without a marker or a configuration ------------------------

mine = {"ff.weight": codes(128, 256), "ff.weight_scale": scales()}
byte = rng.integers(0, 256, (128, 128)).astype(np.uint8)
word = rng.integers(0, 1 << 30, (16, 128)).astype(np.int32)
LAYERS = {
    "nvfp4 of ModelOpt": {"to_q.weight": byte, "to_q.weight_scale": codes(128, 16), "to_q.weight_scale_2": scales()},
    "nvfp4 of compressed-tensors": {"q.weight_packed": byte, "q.weight_scale": codes(128, 16), "q.weight_global_scale": scales(1)},
    "GPTQ": {"q.qweight": word, "q.qzeros": word, "q.scales": scales(1, 128, dtype=np.float16), "q.g_idx": word[0]},
    "HQQ": {"q.W_q": byte, "q.scale": scales(128, 1), "q.zero": scales(128, 1)},
    "bitsandbytes, 4 bits": {"q.weight": byte.reshape(-1, 1), "q.weight.absmax": scales(256), "q.weight.quant_map": scales(16),
                             "q.weight.quant_state.bitsandbytes__nf4": byte[0]},
    "bitsandbytes, 8 bits": {"q.weight": byte.view(np.int8), "q.SCB": scales(128)},
    "int8": {"q.weight": byte.view(np.int8), "q.weight_scale": scales(128, 1)},
    "FP8 as bytes": {"q.weight": byte, "q.weight_scale_inv": scales(1, 1)},
    "MLX": {"q.weight": word.view(np.uint32), "q.scales": scales(16, 2), "q.biases": scales(16, 2)},
    "gpt-oss": {"experts.gate_up_proj_blocks": byte.reshape(2, 8, 64, 16), "experts.gate_up_proj_scales": byte[:2, :8]},
    "exllama": {"q.q_weight": word, "q.q_scale": word[:1], "q.q_scale_max": scales(4)},
    "AQLM": {"q.codes": word.astype(np.int16).reshape(16, 64, 2), "q.codebooks": scales(1, 256, 1, 8), "q.scales": scales(16, 1, 1, 1)},
    "quanto": {"q.weight._data": byte.view(np.int8), "q.weight._scale": scales(128, 1)},
    "torchao": {"q.weight:qdata": byte.view(np.int8), "q.weight:scale": scales(128, 1)},
    "experts of DeepSeek-V4": {"ffn.experts.0.w1.weight": byte.view(np.int8), "ffn.experts.0.w1.scale": scales(128, 8).astype(E8M0)},
    "powers of two": {"q.weight": scales(64, 64).astype(E8M0)},
    "codes alone": {"q.weight": byte},
}
for name, layer in LAYERS.items():
    first = next(iter(layer))
    message = "expected a weight of high precision or FP8, got "
    for command in (["dequantize"], ["convert", "--layout=vllm-fp8"], ["convert", "--layout=comfy-quant"]):
        refused("foreign-layer", first, message, mine | layer, command=command)
    codes_found = {code for code, _ in findings(mine | layer)}
    assert codes_found == {"foreign-layer"}, (name, codes_found)
    # The same together with weights of high precision.
    source({"ff.weight": scales(128, 256, dtype=BF16)} | layer)
    said = run(tool, "quantize", model, "-o", out, "--layout=comfy-quant", expect=1)
    assert f"tensor '{first}': {message}" in said and "a format that is not read (use the checkpoint that it was made from)" in said, said
# Tensors of numbers that are no codes are kept.
clean(mine | {"text.position_ids": np.arange(77)[None], "bn.num_batches_tracked": np.array(3), "mask": byte[:4, :4] > 7,
              "attn.relative_position_index": np.arange(64).reshape(8, 8).astype(np.int32), "attn.logit_scale": scales(4, 1, 1),
              "ff.comfy": byte[0]} | {"bins": byte[0]})
print("ok")
