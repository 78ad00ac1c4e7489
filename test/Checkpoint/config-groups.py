# RUN: %python %s fp8-weights %t
"""config.json with several groups of weights, which have different blocks or formats."""

import json
import shutil
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import read, run, write

E4M3 = ml_dtypes.float8_e4m3fn
tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
model, out = folder / "model", folder / "out"
model.mkdir(parents=True)
rng = np.random.default_rng(23)


def weights(strategy, **more):
    return {"weights": {"num_bits": 8, "type": "float", "strategy": strategy, **more}}


def block(*shape):
    return weights("block", block_structure=list(shape))


def write_model(tensors, *groups, **config):
    write(model / "model.safetensors", tensors)
    named = {f"group_{i}": group for i, group in enumerate(groups)}
    text = {"quant_method": "compressed-tensors", "config_groups": named} if groups else {}
    (model / "config.json").write_text(json.dumps({"quantization_config": text | config}))


def scaled(name, shape, scale_shape):
    return {f"{name}.weight": rng.standard_normal(shape).astype(np.float32).astype(E4M3),
            f"{name}.weight_scale": rng.uniform(0.01, 0.02, scale_shape).astype(np.float32)}


def inspect(expect=0):
    return json.loads(run(tool, "inspect", model, "--json", expect=expect))


def dequantize():
    run(tool, "dequantize", model, "-o", out, "--dtype=f32", "--overwrite", "--quiet")
    return read(out / "model.safetensors")


# --- blocks: each weight has those of its group -------------------------------

# 320 rows are 3 ragged blocks of 128, 5 of 64 and 4 ragged ones of 96.
tensors = (scaled("a", (320, 256), (3, 2)) | scaled("b", (320, 256), (5, 1))
           | scaled("c", (320, 256), (4, 8)) | scaled("d", (320, 256), (320, 1))
           | scaled("e", (320, 256), ()))
BLOCKS = {"a": (128, 128), "b": (64, 256), "c": (96, 32), "d": (1, 256), "e": (320, 256)}
groups = [block(64, 256), block(96, 32), block(128, 128), weights("channel"), weights("tensor")]
for order in (groups, groups[::-1]):
    write_model(tensors, *order)
    found = inspect()
    assert not found["findings"], found["findings"]
    values = dequantize()
    for name, (rows, columns) in BLOCKS.items():
        scale = np.broadcast_to(tensors[f"{name}.weight_scale"], tensors[f"{name}.weight_scale"].shape or (1, 1))
        scale = scale.repeat(rows, 0)[:320].repeat(columns, 1)[:, :256]
        expected = tensors[f"{name}.weight"].astype(np.float32) * scale
        assert np.array_equal(values[f"{name}.weight"], expected), name
# Only one group is written, so all blocks must have the same size.
said = run(tool, "convert", model, "-o", out, "--layout=compressed-tensors-block", "--overwrite", expect=1)
assert "expected a conversion that keeps all codes, got" in said and "are not scales of blocks" in said, said

# Blocks that fit the shape of the scale equally well.
write_model(scaled("a", (180, 128), (2, 1)), block(96, 128), block(128, 128))
entry = inspect(1)["findings"][0]
assert entry["code"] == "scale-shape" and entry["tensor"] == "a.weight_scale", entry
assert entry["message"] == ("expected a scale that fits only one of the blocks of config.json, got F32 [2, 1], "
                            "which fits [96, 128] and [128, 128]"), entry
assert "fits only one of the blocks of config.json" in run(tool, "dequantize", model, "-o", out, "--overwrite", expect=1)
# For a weight that is smaller than both blocks, this does not matter.
write_model(scaled("a", (90, 128), (1, 1)), block(96, 128), block(128, 128))
assert not inspect()["findings"]
dequantize()
fine = {f"{n}_inv" if n.endswith("scale") else n: t for n, t in scaled("x", (256, 384), (2, 3)).items()}
write_model(fine, block(64, 64), block(32, 64))
assert "expected a scale of blocks [32, 64] or [64, 64], as config.json says, got" in inspect(1)["findings"][0]["message"]

# --- groups of other formats --------------------------------------------------

mine = scaled("a", (64, 128), (64, 1))
four = {"b.weight_packed": rng.integers(0, 256, (64, 64)).astype(np.uint8)}
COMMANDS = (["convert", "--layout=compressed-tensors-channel"], ["convert", "--layout=comfy-mxfp8", "--requantize"],
            ["dequantize"])
for group, what in ((weights("tensor_group", num_bits=4), "4-bit 'float'"), (weights("channel", type="int"), "8-bit 'int'")):
    write_model(mine | four, weights("channel"), group)
    message = f"expected 8-bit floats in the groups of config.json, got {what} in 'group_1'"
    assert ("foreign-format", message) in [(e["code"], e["message"]) for e in inspect(1)["findings"]]
    for command in COMMANDS:
        said = run(tool, *command, model, "-o", out, "--overwrite", expect=1)
        assert "expected 8-bit floats in the groups of config.json, got" in said and what in said, said
    write_model({"c.weight": np.zeros((64, 64), np.float32)} | four, group)
    said = run(tool, "quantize", model, "-o", out, "--layout=hf-block", "--overwrite", expect=1)
    assert f"got {what} in 'group_0'" in said, said

# ModelOpt names an algorithm in both of its files.
for algorithm, fits in (("FP8", True), ("FP8_PER_CHANNEL_PER_TOKEN", True), ("MXFP8", True),
                        ("MIXED_PRECISION", False), ("NVFP4", False)):
    for place in ("config.json", "hf_quant_config.json"):
        if place == "config.json":
            write_model(mine, quant_method="modelopt", quant_algo=algorithm)
        else:
            write(model / "model.safetensors", mine)
            (model / "config.json").write_text("{}")
            (model / place).write_text(json.dumps({"quantization": {"quant_algo": algorithm}}))
        findings = inspect(0 if fits else 1)["findings"]
        message = f"expected the quant_algo FP8 or MXFP8, got '{algorithm}'"
        assert ([e["message"] for e in findings] == [message]) != fits, (algorithm, findings)
    (model / place).unlink()

# --- the cache of keys and values, whose scales are copied with other tensors --

scheme = {"num_bits": 8, "type": "float", "strategy": "tensor", "dynamic": False}
cache = {"k_scale": np.array(0.5, np.float32)}
for given in (scheme, None):
    shutil.rmtree(model)
    model.mkdir()
    write_model(mine | cache, weights("channel"), kv_cache_scheme=given)
    run(tool, "convert", model, "-o", out, "--layout=compressed-tensors-group", "--block=1x64", "--overwrite")
    config = json.loads((out / "config.json").read_text())["quantization_config"]
    assert config["kv_cache_scheme"] == given and "k_scale" in read(out / "model.safetensors"), config
    for command in (["convert", "--layout=musubi-channel"], ["dequantize"], ["convert", "--layout=hf-block", "--requantize", "--semantics=deepseek"]):
        said = run(tool, *command, model, "-o", out, "--overwrite")
        note = "note: kv_cache_scheme of config.json is dropped: the layout has none"
        assert (note in said) == (given is not None), (command, said)
        assert "kv_cache_scheme" not in (out / "config.json").read_text(), command
print("ok")
