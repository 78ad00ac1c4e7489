# RUN: %python %s fp8-weights %t
"""Names of files and shards: which files are read, and which names an output has."""

import json
import shutil
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import check, read, run, write

tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
model, out, back = folder / "model", folder / "out", folder / "back"
rng = np.random.default_rng(41)
WEIGHTS = {f"layers.{i}.up.weight": (rng.standard_normal((128, 128)) * 0.02).astype(ml_dtypes.bfloat16)
           for i in range(4)}


def fresh():
    for place in (model, out, back):
        shutil.rmtree(place, ignore_errors=True)
    model.mkdir(parents=True)
    (model / "config.json").write_text('{"model_type": "x"}')


def names(place):
    return sorted(path.name for path in place.iterdir() if "safetensors" in path.name)


def contents(place):
    return {name: array for path in place.glob("*.safetensors") for name, array in read(path).items()}


# --- an output has the names of the input -------------------------------------

def shards(stem, count, last=""):
    return [f"{stem}-{i + 1:05}-of-{count:05}{last}.safetensors" for i in range(count)]


SCHEMES = [
    # Names of one file, of shards and of an index; and the names of two shards of the input.
    ("model", "model", "model.safetensors.index.json", shards("model", 2)),
    ("diffusion_pytorch_model", "diffusion_pytorch_model",
     "diffusion_pytorch_model.safetensors.index.json", shards("diffusion_pytorch_model", 2)),
    ("pytorch_model", "pytorch_model", "pytorch_model.safetensors.index.json", shards("pytorch_model", 2)),
    ("model.fp16", "model.fp16", "model.safetensors.index.fp16.json", shards("model.fp16", 2)),
    ("model.fp8", "model.fp8", "model.safetensors.index.fp8.json", shards("model.fp8", 2)),
    ("diffusion_pytorch_model.bf16", "diffusion_pytorch_model.bf16",
     "diffusion_pytorch_model.safetensors.index.bf16.json", shards("diffusion_pytorch_model.bf16", 2)),
    ("model.fp16", "model.fp16", "model.safetensors.index.fp16.json", shards("model", 2, ".fp16")),
    ("wan2.2_high", "wan2.2_high", "wan2.2_high.safetensors.index.json", shards("wan2.2_high", 2)),
    ("m", "m", "m.safetensors.index.json", ["m-0-of-2.safetensors", "m-1-of-2.safetensors"]),
    ("weights", "weights", "weights.safetensors.index.json", ["weights.00.safetensors", "weights.01.safetensors"]),
]
for one, many, index, parts in SCHEMES:
    for with_index in (True, False):
        fresh()
        halves = [dict(list(WEIGHTS.items())[:2]), dict(list(WEIGHTS.items())[2:])]
        for part, half in zip(parts, halves):
            write(model / part, half)
        if with_index:
            where = {name: part for part, half in zip(parts, halves) for name in half}
            (model / index).write_text(json.dumps({"weight_map": where}))
        run(tool, "quantize", model, "-o", out, "--layout=hf-block", "--quiet", "--shard-size=33kB")
        assert names(out) == sorted([index, *shards(many, 2)]), (parts, names(out))
        found = json.loads((out / index).read_text())["weight_map"]
        assert set(found.values()) == set(shards(many, 2)) and len(found) == 8, found
        # The reverse: shards become one file.
        run(tool, "dequantize", out, "-o", back, "--quiet")
        assert names(back) == [f"{one}.safetensors"], names(back)
        assert contents(back).keys() == WEIGHTS.keys()
    # One file of the folder.
    fresh()
    write(model / f"{one}.safetensors", WEIGHTS)
    run(tool, "quantize", model, "-o", out, "--layout=comfy-quant", "--quiet")
    assert names(out) == [f"{one}.safetensors"], names(out)

# A single file in any folder: names that programs know are kept.
fresh()
for name, expected in (("flux1-dev", "model"), ("diffusion_pytorch_model", "diffusion_pytorch_model"),
                       ("consolidated", "consolidated"), ("model.fp16", "model.fp16"),
                       ("model-00001-of-00003", "model")):
    file = folder / f"{name}.safetensors"
    write(file, WEIGHTS)
    run(tool, "quantize", file, "-o", out, "--layout=hf-block", "--quiet", "--overwrite")
    assert names(out) == [f"{expected}.safetensors"], (name, names(out))

# --- one model of a folder is read ---------------------------------------------

OTHER = {"blocks.0.w2.weight": WEIGHTS["layers.0.up.weight"]}
fresh()
write(model / "model.safetensors", WEIGHTS)
write(model / "consolidated.safetensors", OTHER)
said = run(tool, "quantize", model, "-o", out, "--layout=hf-block")
note = "1 safetensors file beside the model's is not read: consolidated.safetensors"
assert f"note: {note}\n" in said, said
assert {name for name in contents(out) if name.endswith("weight")} == WEIGHTS.keys()
assert f"\n{note}\n" in run(tool, "inspect", model)
# This also holds if an index lists the files.
(model / "model.safetensors.index.json").write_text(
    json.dumps({"weight_map": dict.fromkeys(OTHER, "consolidated.safetensors")}))
said = run(tool, "quantize", model, "-o", out, "--layout=hf-block", "--overwrite")
assert "1 safetensors file beside the model's is not read: model.safetensors\n" in said, said
assert names(out) == ["model.safetensors"] and OTHER.keys() < contents(out).keys()

for given, got in (
    # The names do not say which file belongs to which model.
    (["flux1-dev", "ae"], "'ae.safetensors' and 'flux1-dev.safetensors'"),
    (["model", "diffusion_pytorch_model"], "'diffusion_pytorch_model.safetensors' and 'model.safetensors'"),
    (["model.fp16", "model.fp8"], "'model.fp16.safetensors' and 'model.fp8.safetensors'"),
    (["model", *[s[:-12] for s in shards("model", 2)]], "'model.safetensors' and 'model-00001-of-00002.safetensors'"),
    ([s[:-12] for s in shards("a", 2) + shards("b", 2)], "'a-00001-of-00002.safetensors' and 'b-00001-of-00002.safetensors'"),
    ([s[:-12] for s in shards("a", 2) + shards("a", 3)], "'a-00001-of-00002.safetensors' and 'a-00001-of-00003.safetensors'"),
):
    fresh()
    for number, name in enumerate(given):
        write(model / f"{name}.safetensors", {f"{number}.weight": OTHER["blocks.0.w2.weight"]})
    said = run(tool, "quantize", model, "-o", out, "--layout=hf-block", expect=1)
    assert f"expected the files of one model, got {got} and no index (name the file that is meant)" in said, said
    assert not out.exists()
fresh()
for name in ("a", "b"):
    (model / f"{name}.safetensors.index.json").write_text("{}")
said = run(tool, "inspect", model, expect=1)
assert "expected one index, got a.safetensors.index.json and b.safetensors.index.json (name the one that is meant)" in said, said
print("ok")
