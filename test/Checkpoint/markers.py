# RUN: %python %s fp8-weights %t
"""ComfyUI's markers: several models in a file, layers of other formats."""

import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import check, read, run, same, write

BF16, E4M3, E5M2 = ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(11)


def at(name):
    return folder / f"{name}.safetensors"


def codes(*shape, fmt=E4M3):
    return rng.standard_normal(shape).astype(np.float32).astype(fmt)


def scale(value):
    return np.array(value, np.float32)


def convert(layout, *options, expect=0):
    return run(tool, "convert", at("in"), "-o", at("out"), f"--layout={layout}",
               "--overwrite", *options, expect=expect)


def findings(path):
    said = run(tool, "inspect", path, "--json", expect=1)
    return json.loads(said)["findings"]


# --- a marker a model ---------------------------------------------------------

UNET, T5, CLIP = "model.diffusion_model.", "text_encoders.t5xxl.transformer.", "text_encoders.clip_l.transformer."
models = {
    f"{UNET}a.weight": codes(48, 96), f"{UNET}a.scale_weight": scale(0.5),
    f"{UNET}b.weight": codes(16, 32), f"{UNET}b.scale_weight": scale(0.375),
    f"{T5}a.weight": codes(32, 64, fmt=E5M2), f"{T5}a.scale_weight": scale(0.25),
    "lonely.weight": codes(8, 24), "lonely.scale_weight": scale(0.125),
    # The model's last name comes last in the file, and is the one that says 2.
    f"{UNET}scaled_fp8": np.zeros(0, E4M3),
    "scaled_fp8": np.zeros(0, E4M3),
    f"{T5}scaled_fp8": np.zeros(2, E5M2),
}
write(at("in"), models)
found = json.loads(run(tool, "inspect", at("in"), "--json"))
assert found["layout"] == "comfy-scaled" and not found["findings"], found
convert("comfy-quant")
marked = read(at("out"))
for layer, expected in {
    f"{UNET}a": {"format": "float8_e4m3fn"},
    f"{T5}a": {"format": "float8_e5m2", "full_precision_matrix_mult": True},
    "lonely": {"format": "float8_e4m3fn"},
}.items():
    assert json.loads(marked[f"{layer}.comfy_quant"].tobytes()) == expected, layer
# And back, to a marker under each prefix that ComfyUI strips.
write(at("in"), marked)
convert("comfy-scaled")
check(read(at("out")), models, "a marker a model")

# The first model's marker is not that of the second.
write(at("in"), {name: array for name, array in models.items() if name != f"{T5}scaled_fp8"
                 and not name.startswith("lonely") and name != "scaled_fp8"})
assert [(entry["code"], entry["tensor"]) for entry in findings(at("in"))] == [
    ("marker-mismatch", f"{T5}a.weight")], findings(at("in"))
message = findings(at("in"))[0]["message"]
assert message == "expected a tensor scaled_fp8 under a prefix of its name, as other weights have, got none", message
write(at("in"), models | {f"{CLIP}scaled_fp8": np.zeros(0, E4M3)})
assert findings(at("in"))[0]["tensor"] == f"{CLIP}scaled_fp8", findings(at("in"))

# Quantizing makes them, too.
write(at("bf16"), {f"{prefix}{name}.weight": rng.standard_normal((16, 32)).astype(BF16)
                   for prefix in (UNET, T5, CLIP, "net.", "model.model.", "text_encoders.x.", "")
                   for name in ("blocks.0", "blocks.1")})
run(tool, "quantize", at("bf16"), "-o", at("out"), "--layout=comfy-scaled", "--overwrite")
assert {name for name in read(at("out")) if name.endswith("scaled_fp8")} == {
    f"{prefix}scaled_fp8" for prefix in (UNET, T5, CLIP, "net.", "model.model.", "")}

# A marker has one type.
two = {"a.weight": codes(8, 8), "a.weight_scale": scale(2), "b.weight": codes(8, 8, fmt=E5M2),
       "b.weight_scale": scale(3)}
write(at("in"), two)
said = convert("comfy-scaled", expect=1)
assert "expected one format for all weights of a model, which is what comfy-scaled has, got two" in said, said
write(at("in"), {(UNET if name[0] == "a" else T5) + name: array for name, array in two.items()})
convert("comfy-scaled")
print("ok")
