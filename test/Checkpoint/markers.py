# RUN: %python %s fp8-weights %t
"""ComfyUI's markers: several models in a file, layers of other formats."""

import itertools
import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import check, metadata, read, run, write

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


# --- a marker for each model --------------------------------------------------

UNET, T5, CLIP = "model.diffusion_model.", "text_encoders.t5xxl.transformer.", "text_encoders.clip_l.transformer."
models = {
    f"{UNET}a.weight": codes(48, 96), f"{UNET}a.scale_weight": scale(0.5),
    f"{UNET}b.weight": codes(16, 32), f"{UNET}b.scale_weight": scale(0.375),
    f"{T5}a.weight": codes(32, 64, fmt=E5M2), f"{T5}a.scale_weight": scale(0.25),
    "lonely.weight": codes(8, 24), "lonely.scale_weight": scale(0.125),
    # The last name of the model is the last one in the file, and has the index 2.
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
# The reverse gives a marker under each prefix that ComfyUI strips.
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

# Quantizing also makes these markers.
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

# --- layers of other formats --------------------------------------------------

def marker(**entries):
    return np.frombuffer(json.dumps(entries).encode(), np.uint8)


kept = {
    "four.weight": rng.integers(0, 256, (8, 16)).astype(np.uint8),
    "four.weight_scale": codes(128, 4),
    "four.weight_scale_2": scale(0.0625),
    "eight.weight": rng.integers(0, 256, (8, 16)).astype(np.uint8),
}
marks = {"four.comfy_quant": marker(format="nvfp4", extra=[3, 1]),
         "eight.comfy_quant": marker(format="int8_tensorwise")}
mine = {"a.weight": codes(48, 96), "a.weight_scale": scale(0.5),
        "a.comfy_quant": marker(format="float8_e4m3fn")}
listed = {"four": {"format": "nvfp4", "extra": [3, 1]}, "eight": {"format": "int8_tensorwise"},
          "a": {"format": "float8_e4m3fn", "full_precision_matrix_mult": True}}


def layers(path):
    """The markers of layers in metadata and tensors together."""
    text = metadata(path).get("_quantization_metadata")
    said = json.loads(text)["layers"] if text else {}
    for name, array in read(path).items():
        if name.endswith(".comfy_quant"):
            assert name[:-12] not in said, name
            said[name[:-12]] = json.loads(array.tobytes())
    return said


by_tensor = mine | kept | marks
by_metadata = {name: array for name, array in by_tensor.items() if not name.endswith("comfy_quant")}
sources = ((by_tensor, None), (by_metadata, {"_quantization_metadata": json.dumps({"layers": listed})}))
for (tensors, said), layout in itertools.product(sources, ("comfy-quant", "comfy-quant-metadata", None)):
    write(at("in"), tensors, said)
    if layout:
        convert(layout)
        expected = layers(at("in"))
    else:
        run(tool, "dequantize", at("in"), "-o", at("out"), "--overwrite", "--quiet")
        expected = {layer: entry for layer, entry in layers(at("in")).items() if layer != "a"}
    assert layers(at("out")) == expected, (layout, said, layers(at("out")))
    made = read(at("out"))
    check({name: array for name, array in made.items() if name in kept}, kept, layout)
    if not said:
        check({name: array for name, array in made.items() if name in marks}, marks, layout)

# The names in the metadata have another prefix than the tensors. The markers of layers are kept.
flagged = {"blocks.0.a.weight": codes(48, 96), "blocks.0.a.weight_scale": scale(0.5),
           "blocks.0.b.weight": codes(16, 32), "blocks.0.b.weight_scale": scale(0.25)}
entries = {"blocks.0.a": {"format": "float8_e4m3fn", "full_precision_matrix_mult": True},
           "blocks.0.b": {"format": "float8_e4m3fn"}}


def named(prefix, names):
    return {prefix + name: value for name, value in names.items()}


for of_marks, of_tensors in (("model.diffusion_model.", ""), ("", "model.diffusion_model."), ("transformer.x.", ""),
                             ("", "any.thing."), ("", "")):
    write(at("in"), named(of_tensors, flagged), {"_quantization_metadata": json.dumps({"layers": named(of_marks, entries)})})
    run(tool, "inspect", at("in"))
    for layout in ("comfy-quant", "comfy-quant-metadata"):
        convert(layout)
        assert layers(at("out")) == named(of_tensors, entries), (of_marks, of_tensors, layers(at("out")))
    assert "1 mark full_precision_matrix_mult is dropped" in convert("vllm-fp8")
# No change of the prefix fits all layers, or several do. Then it is not clear which layer a marker means.
for entry, tensors in ((named("p.", entries) | {"q.c": entries["blocks.0.b"]}, flagged),
                       ({"lost.c": entries["blocks.0.a"]}, flagged),
                       ({"a": entries["blocks.0.a"]}, flagged | named("other.", {n[9:]: t for n, t in flagged.items()})),
                       ({"p.blocks.0.a": entries["blocks.0.a"], "blocks.0.a": entries["blocks.0.b"]}, flagged)):
    write(at("in"), tensors, {"_quantization_metadata": json.dumps({"layers": entry})})
    assert "marker-mismatch" in {e["code"] for e in findings(at("in"))}, entry
    wrong = convert("comfy-quant", expect=1)
    assert "expected a weight for its marker, got no such tensor (see inspect)" in wrong, wrong
write(at("in"), flagged | {"c.comfy_quant": marker(format="float8_e4m3fn")})
assert "tensor 'c.weight': expected a weight for its marker" in convert("comfy-quant", expect=1)

# Shards may each name their own layers.
shards = folder / "shards"
shards.mkdir(exist_ok=True)
parts = {name: {key: array for key, array in by_metadata.items() if key.startswith(name)} for name in ("a", "four", "eight")}
for number, (name, tensors) in enumerate(parts.items(), 1):
    write(shards / f"m-{number}-of-3.safetensors", tensors,
          {"_quantization_metadata": json.dumps({"layers": {name: listed[name]}}), "title": "shards"})
for layout in ("comfy-quant", "comfy-quant-metadata"):
    run(tool, "convert", shards, "-o", at("out"), f"--layout={layout}", "--overwrite")
    assert layers(at("out")) == listed and metadata(at("out"))["title"] == "shards", layers(at("out"))

# FP8 tensors of such a layer are not separate weights.
relative = {"r.weight": rng.integers(0, 256, (8, 16)).astype(np.uint8), "r.weight_s_rel": codes(8, 2),
            "r.comfy_quant": marker(format="asym_w4a8_int8")}
write(at("in"), mine | kept | marks | relative)
assert {entry["code"] for entry in findings(at("in"))} == {"unknown-format"}, findings(at("in"))
for command in (["convert", "--layout=comfy-quant"], ["dequantize"]):
    run(tool, *command, at("in"), "-o", at("out"), "--overwrite", "--quiet")
    made = read(at("out"))
    check({name: array for name, array in made.items() if name in relative}, relative, command)

# Layouts without markers cannot express the formats of these layers.
bf16 = {"a.weight": rng.standard_normal((48, 96)).astype(BF16)}
for layout in ("comfy-cast", "comfy-scaled", "musubi-tensor", "vllm-fp8", "compressed-tensors-channel"):
    for tensors, said in sources:
        write(at("in"), tensors, said)
        wrong = convert(layout, "--requantize", expect=1)
        assert "tensor 'eight.weight': expected a layout with ComfyUI's markers, which say that the weight is" in wrong, wrong
        assert f"int8_tensorwise, got {layout}" in wrong, wrong
    write(at("in"), bf16 | kept | marks)
    wrong = run(tool, "quantize", at("in"), "-o", at("out"), f"--layout={layout}", "--overwrite", expect=1)
    assert "'eight.weight': expected a layout with ComfyUI's markers" in wrong, wrong
write(at("in"), bf16 | kept, sources[1][1])
run(tool, "quantize", at("in"), "-o", at("out"), "--layout=comfy-quant", "--overwrite")
assert layers(at("out")) == {**listed, "a": {"format": "float8_e4m3fn"}}, layers(at("out"))

# Factors of inputs. Programs that ignore them would compute wrong results.
factors = mine | {"a.pre_quant_scale": rng.standard_normal(96).astype(np.float32)}
write(at("in"), factors)
for layout in ("comfy-quant", "comfy-quant-metadata"):
    convert(layout)
    check({"a": read(at("out"))["a.pre_quant_scale"]}, {"a": factors["a.pre_quant_scale"]}, layout)
for command, got in ((["convert", "--layout=vllm-fp8"], "vllm-fp8"), (["dequantize"], "weights of high precision"),
                     (["convert", "--layout=hf-block", "--requantize"], "hf-block")):
    wrong = run(tool, *command, at("in"), "-o", at("out"), "--overwrite", expect=1)
    assert ("tensor 'a.pre_quant_scale': expected a layout with ComfyUI's markers, because only ComfyUI multiplies inputs "
            f"by this tensor, got {got}") in wrong, wrong

# A marker that makes no sense is removed if its weight is converted, and kept otherwise.
write(at("in"), {**mine, "a.comfy_quant": np.frombuffer(b"{", np.uint8), "b.weight": bf16["a.weight"],
                 "b.comfy_quant": np.frombuffer(b"[", np.uint8)})
convert("comfy-quant")
check({name: array for name, array in read(at("out")).items() if "comfy" in name},
      {"a.comfy_quant": np.frombuffer(b'{"format": "float8_e4m3fn"}', np.uint8),
       "b.comfy_quant": np.frombuffer(b"[", np.uint8)}, "no JSON")

# --- scales that ComfyUI refuses ----------------------------------------------

wide = {"a.weight": codes(48, 96), "a.weight_scale": np.array(0.40625, BF16),
        "a.input_scale": scale(3), "a.comfy_quant": marker(format="float8_e4m3fn")}
write(at("in"), wide)
assert [entry["code"] for entry in findings(at("in"))] == ["refused-scale"], findings(at("in"))
convert("comfy-quant")
check(read(at("out")), wide | {"a.weight_scale": scale(0.40625)}, "bf16 to f32")
run(tool, "inspect", at("out"))
convert("hf-block", "--requantize", "--semantics=deepseek")
run(tool, "dequantize", at("in"), "-o", at("out"), "--overwrite", "--dtype=f32")
assert np.array_equal(read(at("out"))["a.weight"],
                      wide["a.weight"].astype(np.float32) * np.float32(0.40625))
# If the tensor is not of a float type, it is another problem.
write(at("in"), wide | {"a.weight_scale": np.array(3, np.int64)})
assert {entry["code"] for entry in findings(at("in"))} == {"scale-type"}, findings(at("in"))
assert "expected a scale of F32, BF16, F16, F8_E8M0 or U8, got I64" in convert("comfy-quant", expect=1)
print("ok")
