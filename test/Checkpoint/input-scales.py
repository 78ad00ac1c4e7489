# RUN: %python %s fp8-weights %t
"""Scales of inputs are written if config.json or markers describe them as static."""

import json
import shutil
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import read, run, write

E4M3 = ml_dtypes.float8_e4m3fn
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(13)
source, out = folder / "in.safetensors", folder / "out"
NAMES = ("a", "b", "c")


def tensors(static):
    """Weights that every layout supports, and scales of inputs for those in `static`."""
    made = {}
    for i, name in enumerate(NAMES):
        made[f"{name}.weight"] = rng.standard_normal((128, 256)).astype(E4M3)
        made[f"{name}.weight_scale"] = np.array(2.0 ** (i - 3), np.float32)
        if name in static:
            made[f"{name}.input_scale"] = np.array(0.5 + i, np.float32)
    return made


def convert(layout, options=()):
    shutil.rmtree(out, ignore_errors=True)
    printed = run(tool, "convert", source, "-o", out, f"--layout={layout}", *options)
    made = {}
    for file in out.glob("*.safetensors"):
        made |= read(file)
    config = out / "config.json"
    return made, json.loads(config.read_text()) if config.exists() else {}, printed


def scales(made):
    ends = ("input_scale", "scale_input", "activation_scale")
    return {name: array for name, array in made.items() if name.endswith(ends)}


def is_static(config):
    """Whether config.json describes scales of inputs as static; None if there is no such entry."""
    config = config.get("quantization_config", {})
    if config.get("quant_method") == "compressed-tensors":
        given = config["config_groups"]["group_0"]["input_activations"]
        return bool(given) and not given["dynamic"]
    return config.get("activation_scheme", "static") == "static" if config else None


# These layouts are always dynamic.
for layout in ("hf-block", "hf-block-bf16", "hf-block-ue8m0", "compressed-tensors-channel",
               "compressed-tensors-block", "compressed-tensors-group",
               "compressed-tensors-mxfp8", "comfy-mxfp8", "musubi-tensor"):
    write(source, tensors(NAMES))
    options = ["--block=1x128"] if layout == "compressed-tensors-group" else []
    made, config, printed = convert(layout, options)
    assert not scales(made) and not is_static(config), (layout, config, made.keys())
    assert "3 scales of inputs are dropped: the layout has none" in printed, (layout, printed)

# These layouts are static if all weights have a scale.
STATIC = {"vllm-fp8": (), "compressed-tensors-tensor": (1,)}
for layout, shape in (STATIC | {"comfy-quant": (), "comfy-quant-metadata": (), "modelopt": ()}).items():
    write(source, tensors(NAMES))
    made, config, printed = convert(layout)
    assert {n: s.item() for n, s in scales(made).items()} == {
        "a.input_scale": 0.5, "b.input_scale": 1.5, "c.input_scale": 2.5}, (layout, made.keys())
    assert all(s.shape == shape for s in scales(made).values()), layout
    assert is_static(config) != False and "dropped" not in printed, (layout, config, printed)
for layout in STATIC:
    write(source, tensors("ac"))
    made, config, printed = convert(layout)
    assert not scales(made) and is_static(config) is False, (layout, config)
    assert "2 scales of inputs are dropped: the layout has them for all weights or for none" in printed, printed
# ComfyUI decides for each layer.
write(source, tensors("b"))
assert scales(convert("comfy-quant")[0]).keys() == {"b.input_scale"}
# ModelOpt's config cannot say that some are dynamic.
made, config, printed = convert("modelopt")
assert scales(made).keys() == {"b.input_scale"}, made.keys()
assert "2 weights have no scale of the input, which programs that read modelopt need" in printed, printed

# Scales of inputs are found under every name, in every layout.
for weight, key in (("scale_weight", "scale_input"), ("weight_scale_inv", "activation_scale"),
                    ("weight_scale", "input_scale"), ("scale_weight", "input_scale")):
    value = np.full((1, 2) if weight.endswith("inv") else (), 0.25, np.float32)
    write(source, {"a.weight": tensors("")["a.weight"], f"a.{weight}": value,
                   f"a.{key}": np.array(3, np.float32)})
    assert not json.loads(run(tool, "inspect", source, "--json"))["findings"], (weight, key)
    layout = "hf-block" if weight.endswith("inv") else "vllm-fp8"
    made, config, _ = convert(layout)
    assert len(scales(made)) == (layout == "vllm-fp8"), (weight, key)
print("ok")
