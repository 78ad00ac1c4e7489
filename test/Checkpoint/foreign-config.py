# RUN: %python %s fp8-weights %t
"""Models that another program has quantized, according to any part of config.json and similar files."""

import json
import shutil
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import read, run, write

BF16, E4M3 = ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn
tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
model, out = folder / "model", folder / "out"
model.mkdir(parents=True)
rng = np.random.default_rng(43)
HIGH = {"m.attn.q.weight": rng.standard_normal((128, 256)).astype(BF16)}
LOW = {"m.attn.q.weight": HIGH["m.attn.q.weight"].astype(E4M3), "m.attn.q.weight_scale": np.array(0.25, np.float32)}
COMMANDS = (["quantize", "--layout=hf-block"], ["convert", "--layout=hf-block"], ["dequantize"])


def write_model(tensors, files):
    for old in model.iterdir():
        old.unlink()
    write(model / "model.safetensors", tensors)
    for name, content in files.items():
        (model / name).write_text(json.dumps(content))


def refused(message, files, tensors=HIGH, commands=COMMANDS[:1]):
    write_model(tensors, files)
    for command in commands:
        said = run(tool, *command, model, "-o", out, expect=1)
        advice = " (use the checkpoint that it was made from, or remove the entry if the weights are not quantized)"
        assert message + advice in said, (message, said)
        assert len(said.splitlines()) == 1 and not out.exists(), said
    found = json.loads(run(tool, "inspect", model, "--json", "--headers-only", expect=1))["findings"]
    assert ("foreign-format", message) in [(e["code"], e["message"]) for e in found], found


METHODS = "expected weights of high precision or a quant_method of compressed-tensors, fbgemm_fp8, fp8, modelopt, got "
# --- a 4-bit model, with its tensors ------------------------------------------

gptq = {"quant_method": "gptq", "bits": 4}
four = {"m.mlp.up.qweight": rng.integers(0, 9, (16, 256)).astype(np.int64), "m.mlp.up.scales": np.ones((1, 256), np.float16)}
refused(METHODS + "'gptq' in config.json: quantization_config", {"config.json": {"quantization_config": gptq}}, HIGH | four)

# --- every method of other programs, at every place ---------------------------

for method in ("awq", "gptq", "auto-round", "bitsandbytes", "torchao", "quanto", "quark", "aqlm", "hqq", "eetq",
               "higgs", "vptq", "spqr", "bitnet", "mxfp4", "fp_quant", "exl2", "modelopt_fp4", "FP8"):
    refused(METHODS + f"'{method}' in config.json: quantization_config",
            {"config.json": {"quantization_config": {"quant_method": method}}})
for place in (["text_config", "quantization_config"], ["vision_config", "quantization_config"],
              ["thinker_config", "text_config", "quantization_config"], ["compression_config"],
              ["text_config", "compression_config"], ["llm_cfg", "quant"], ["a", "b", "c", "d", "quantization"]):
    nested = gptq
    for key in reversed(place):
        nested = {"other": 1, key: nested}
    refused(METHODS + f"'gptq' in config.json: {'.'.join(place)}", {"config.json": nested}, LOW, COMMANDS[1:])
# Together with a method that is read here, in both orders, and in a list.
ours = {"quant_method": "fp8"}
for first, second in ((ours, gptq), (gptq, ours)):
    config = {"quantization_config": first, "text_config": {"quantization_config": second}}
    where = "quantization_config" if first is gptq else "text_config.quantization_config"
    refused(METHODS + f"'gptq' in config.json: {where}", {"config.json": config}, LOW, COMMANDS[1:2])
refused(METHODS + "'awq' in config.json: parts[1].quantization_config",
        {"config.json": {"parts": [{}, {"quantization_config": {"quant_method": "awq"}}]}})
# Without a method: bits, as MLX, AutoGPTQ and AutoAWQ have them, and old bitsandbytes.
BITS = "expected weights of high precision or FP8, got {} in {}"
for files, what, where in (
    ({"config.json": {"quantization": {"group_size": 64, "bits": 4}}}, "4-bit ones", "config.json: quantization"),
    ({"quantize_config.json": {"bits": 3, "group_size": 128}}, "3-bit ones", "quantize_config.json"),
    ({"quant_config.json": {"w_bit": 4, "q_group_size": 128}}, "4-bit ones", "quant_config.json"),
    ({"quantization_config.json": {"weight_bits": 8}}, "8-bit ones", "quantization_config.json"),
    ({"quantize_config.json": {"wbits": 2}}, "2-bit ones", "quantize_config.json"),
    ({"config.json": {"quantization_config": {"load_in_4bit": True}}}, "load_in_4bit", "config.json: quantization_config"),
    ({"config.json": {"quantization_config": {"load_in_8bit": True}}}, "load_in_8bit", "config.json: quantization_config"),
):
    refused(BITS.format(what, where), files)
refused("expected the quant_algo FP8 or MXFP8, got 'NVFP4'",
        {"config.json": {"text_config": {"quantization_config": {"quant_method": "modelopt", "quant_algo": "NVFP4"}}}},
        LOW, COMMANDS[1:])
# These entries are not about quantization, so they are no reason to refuse.
for config in ({"quantization_config": {"old": 1}}, {"quantization_config": None}, {"quantization_config": "gptq"},
               {"quantization_config": ours}, {"quantization": {"quantized": False}}, {"bits": 4},
               {"quantization_config": {"bits": 16}}, {"quantization_config": {"load_in_4bit": False}}):
    write_model(HIGH, {"config.json": config, "quantize_config.json": {"bits": 16}})
    run(tool, "quantize", model, "-o", out, "--layout=hf-block", "--quiet", "--overwrite")

# --- sections are removed at every place ---------------------------------------

NUMBERS = '"rate": 0.0, "theta": 1000000.0, "nan": NaN'
(model / "config.json").write_text(
    f'{{{NUMBERS}, "text_config": {{{NUMBERS}, "quantization_config": {{"quant_method": "fp8"}}, "deep": '
    f'{{"compression_config": {{}}, {NUMBERS}}}}}, "only": {{"quant": {{"quant_method": "modelopt"}}}}, '
    f'"kept": {{{NUMBERS}}}, "model_type": "x"}}')
write(model / "model.safetensors", LOW)
for command, method in ((["dequantize"], None), (["convert", "--layout=comfy-quant"], None),
                        (["convert", "--layout=compressed-tensors-channel"], "compressed-tensors"),
                        (["convert", "--layout=modelopt"], "modelopt")):
    run(tool, *command, model, "-o", out, "--quiet", "--overwrite")
    text = (out / "config.json").read_text()
    config = json.loads(text)
    assert config.pop("quantization_config", {}).get("quant_method") == method, text
    numbers = json.loads(f"{{{NUMBERS}}}")
    expected = numbers | {"text_config": numbers | {"deep": numbers}, "only": {}, "kept": numbers, "model_type": "x"}
    assert repr(config) == repr(expected), (config, expected)
    assert text.count('"rate": 0.0') == 4 and text.count("1000000.0") == 4, text

# --- config.json that names no model ---------------------------------------------

NOTE = "config.json does not name the model, which programs need in order to load it: the input has "
for layout in ("hf-block", "vllm-fp8", "modelopt", "compressed-tensors-block"):
    for files, end in (({}, "no config.json"), ({"config.json": {"hidden_size": 8}}, "a config.json without model_type"),
                       ({"config.json": {"_class_name": "WanTransformer3DModel"}}, None),
                       ({"config.json": {"model_type": "llama"}}, None), ({"config.json": {"architectures": ["X"]}}, None)):
        write_model(HIGH, files)
        for options in ([], ["--dry-run"]):
            said = run(tool, "quantize", model, "-o", out, f"--layout={layout}", "--overwrite", *options)
            assert (f"note: {NOTE}{end}\n" in said) if end else (NOTE not in said), (layout, files, said)
write_model(HIGH, {})
assert NOTE not in run(tool, "quantize", model, "-o", out, "--layout=comfy-quant", "--overwrite")
assert NOTE not in run(tool, "quantize", model, "-o", folder / "out.safetensors", "--layout=hf-block")

# --- layers that the config of the output has to name -----------------------------

HEAD = {"lm_head.weight": LOW["m.attn.q.weight"], "lm_head.weight_scale": np.full((128, 1), 0.5, np.float32)}
ROWS = {"l.self_attn.q.weight": LOW["m.attn.q.weight"], "l.self_attn.q.weight_scale": np.full((128, 1), 0.25, np.float32)}
EIGHT = {"num_bits": 8, "type": "float", "strategy": "channel"}


def group(*targets):
    return {"targets": list(targets), "weights": EIGHT}


def targets_of(groups, tensors, layout):
    write_model(tensors, {"config.json": {"model_type": "x", "quantization_config": {
        "quant_method": "compressed-tensors", "config_groups": groups}} if groups else {"model_type": "x"}})
    said = run(tool, "convert", model, "-o", out, f"--layout={layout}", "--overwrite")
    config = json.loads((out / "config.json").read_text())["quantization_config"]
    return config["config_groups"]["group_0"]["targets"] if "config_groups" in config else said


for layout in ("compressed-tensors-channel", "compressed-tensors-group"):
    options = {"g": group("re:.*self_attn.*", "re:.*lm_head")}
    assert targets_of(options, ROWS | HEAD, layout) == ["re:.*self_attn.*", "re:.*lm_head"]
    options = {"b": group("re:.*lm_head", "Linear"), "a": group("Linear", "Custom"), "c": {"targets": ["Cache"]}}
    assert targets_of(options, ROWS | HEAD, layout) == ["Linear", "Custom", "re:.*lm_head"]
    # Other inputs have no targets. For vLLM, the head is not a Linear.
    assert targets_of(None, ROWS | HEAD, layout) == ["Linear", "re:.*lm_head"]
    assert targets_of(None, ROWS, layout) == ["Linear"]
one = {"lm_head.weight_scale": np.array(1.5, np.float32), "l.self_attn.q.weight_scale": np.array(2.5, np.float32)}
for layout in ("vllm-fp8", "modelopt", "hf-block"):
    said = targets_of(None, ROWS | HEAD | one, layout)
    assert ("note: 1 heads, embeddings or fused experts are FP8, such as lm_head.weight: programs that read "
            f"{layout} expect high precision there\n") in said, said
write_model(HIGH | {"model.embed_tokens.weight": HIGH["m.attn.q.weight"]}, {"config.json": {"model_type": "x"}})
said = run(tool, "quantize", model, "-o", out, "--layout=hf-block", "--include=*", "--overwrite")
assert "note: 1 heads, embeddings or fused experts are FP8, such as model.embed_tokens.weight" in said, said
write_model({"experts.w1": rng.standard_normal((2, 128, 128)).astype(E4M3), "experts.w1_scale_inv": np.ones((2, 1, 1), np.float32)}, {})
said = run(tool, "convert", model, "-o", folder / "blocks", "--layout=compressed-tensors-block", "--overwrite")
assert "fused experts are FP8, such as experts.w1: programs that read compressed-tensors-block expect high precision there" in said, said
assert read(out / "model.safetensors")["model.embed_tokens.weight"].dtype == E4M3
print("ok")
