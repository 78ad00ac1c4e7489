# RUN: %python %s fp8-weights %t
"""Which weights are quantized: presets, patterns, files; recipes; bad options."""

import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import read, run, write

BF16 = ml_dtypes.bfloat16
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(3)
source, out = folder / "source.safetensors", folder / "out.safetensors"


def weights(names):
    write(source, {n: (rng.standard_normal((64, 64)) * 0.02).astype(BF16) for n in names})


def selected(*options):
    """The names of tensors that are quantized. A dry run and a real run must give the same names."""
    arguments = ["quantize", source, "--recipe=tensor", *options]
    said = run(tool, *arguments, "--dry-run")
    rows = [line.split() for line in said.splitlines()]
    planned = {row[1] for row in rows if row[0] == "quantize"}
    run(tool, *arguments, "-o", out, "--overwrite", "--quiet")
    done = {n for n, t in read(out).items() if t.dtype == ml_dtypes.float8_e4m3fn}
    assert planned == done, (planned, done)
    return {name.removesuffix(".weight") for name in done}


def refused(message, *arguments):
    said = run(tool, *arguments, expect=1)
    assert message in said, said


qwen = [
    "transformer_blocks.0.attn.to_q.weight",
    "transformer_blocks.0.img_mod.1.weight",
    "transformer_blocks.0.img_mlp.net.2.weight",
    "transformer_blocks.0.txt_mlp.net.2.weight",
    "transformer_blocks.0.norm1.weight",
    "time_text_embed.linear.weight",
    "img_in.weight",
    "transformer_blocks.0.attn.to_q.bias",
]
weights(qwen)
block = {name.removesuffix(".weight") for name in qwen[:4]}
assert selected("--preset=qwen-image") == block
assert selected("--preset=qwen-image", "--keep-sensitive") == block - {
    "transformer_blocks.0.img_mod.1",
    "transformer_blocks.0.img_mlp.net.2",
}
# Without a preset, every matrix is selected except embeddings, norms and heads.
assert selected() == block | {"img_in"}
assert selected("--keep-sensitive") == block - {"transformer_blocks.0.img_mod.1"}
# A pattern without wildcards matches a part of the name, and a glob matches the whole name.
assert selected("--include=net.2") == {n for n in block if "net.2" in n}
assert selected("--include=*.net.?.weight") == {n for n in block if "net.2" in n}
assert selected("--include=*.{img,txt}_mlp.net.2.{weight,bias}") == {n for n in block if "net.2" in n}
# The last pattern that matches decides, in the order of the command line.
assert selected("--include=transformer_blocks", "--exclude=mlp", "--include=img_mlp",
                "--exclude=norm") == block - {"transformer_blocks.0.txt_mlp.net.2"}
assert selected("--preset=qwen-image", "--exclude=to_q") == {n for n in block if "to_q" not in n}
rules = folder / "rules.json"
rules.write_text(json.dumps({"rules": [{"preset": "qwen-image"}, {"exclude": "mlp"},
                                       {"include": "img_mlp"}]}))
assert selected(f"--policy={rules}") == block - {"transformer_blocks.0.txt_mlp.net.2"}

said = run(tool, "quantize", source, "--recipe=tensor", "--preset=qwen-image", "--dry-run")
assert "it matches the exclude pattern 'time_text_embed'" in said, said
assert "it matches no include pattern" in said, said
assert "its name does not end in .weight" in said, said
assert "quantize: 4 tensors" in said and "size: 65.54 kB -> 49.28 kB" in said, said

weights([f"layers.{i}.q.weight" for i in range(30)] + ["noise_refiner.0.q.weight"])
assert len(selected("--preset=z-image")) == 31
kept = selected("--preset=z-image", "--keep-sensitive")
assert kept == {f"layers.{i}.q" for i in range(15)} | {"noise_refiner.0.q"}, kept


weights(["x.weight"])
go = ("quantize", source, "-o", out, "--quiet")
refused("expected a preset of linear, flux1", *go, "--recipe=tensor", "--preset=flux9")
refused("expected a pattern, got an empty one", *go, "--recipe=tensor", "--exclude=")
refused("expected a policy file, got: No such file", *go, "--recipe=tensor", "--policy=absent")
for text, message in (
    ("[]", "json: expected a JSON object, got an array"),
    ('{"rule": []}', "expected one key, 'rules', with a list"),
    ('{"rules": [{"include": "a", "exclude": "b"}]}',
     """expected rules with one of 'include', 'exclude' and 'preset', got '{"exclude":"b","include":"a"}'"""),
    ('{"rules": [{"preset": "flux9"}]}', "expected a preset of linear"),
):
    rules.write_text(text)
    refused(message, *go, "--recipe=tensor", f"--policy={rules}")
go = ("quantize", source, "-o", folder / "none.safetensors", "--quiet")
refused("expected weights to quantize, got none:\n  x.weight: it matches the exclude pattern 'x'\n",
        *go, "--recipe=tensor", "--exclude=x")
# The message has the reason, and a dry run lists all tensors.
weights([f"{name}.weight" for name in "abcd"])
for options in ([], ["--dry-run"]):
    said = run(tool, *go, "--layout=hf-block", *options, expect=1)
    reason = "its shape [64, 64] is not a multiple of the block [128, 128], and transformers does not quantize such weights"
    assert f"got none:\n  a.weight: {reason}\n" in said and said.endswith(
        "\n  1 other (--dry-run lists them)\n"), said
    assert (f"keep  d.weight  BF16 [64, 64]  8.19 kB  {reason}\n" in said) == bool(options), said
weights(["a.bias"])
refused("expected weights to quantize, got none whose name ends in .weight", *go, "--recipe=tensor")
weights(["x.weight"])
go = ("quantize", source, "-o", out, "--quiet")

# --- recipes and other options --------------------------------------------------

for recipe, layout, block in (
    ("cast", "comfy-cast", None),
    ("tensor", "comfy-quant", [-1, -1]),
    ("row", "compressed-tensors-channel", [1, -1]),
    ("group64", "musubi-block", [1, 64]),
    ("mx", "comfy-mxfp8", [1, 32]),
    ("block", "vllm-fp8", None),
):
    if recipe == "block":
        refused("expected blocks -1x-1 (the whole tensor) for the layout vllm-fp8, got [128, 128]",
                *go, "--recipe=block", "--layout=vllm-fp8")
        continue
    run(tool, *go, f"--recipe={recipe}", "--overwrite")
    found = json.loads(run(tool, "inspect", out, "--json"))
    assert found["layout"] == layout or layout.startswith("compressed"), found
    assert found["weights"][0].get("block") == block, found
refused("expected a recipe of cast, tensor, row, block, group64, mx, got 'rows'", *go, "--recipe=rows")
refused("expected a recipe of the layout comfy-quant, got 'cast'", *go, "--recipe=cast", "--layout=L2")
refused("expected --layout=NAME or --recipe=NAME, got none (fp8-weights layouts", *go)
refused("expected a layout that fp8-weights layouts lists, got 'L7'", *go, "--layout=L7")
refused("expected a block such as 128x128, 1x64 or -1x-1, got '64'", *go, "--layout=L3b", "--block=64")
refused("expected blocks 1x32 for the layout comfy-mxfp8, got [1, 64]", *go, "--layout=L2x", "--block=1x64")
refused("expected blocks MxN for the layout hf-block, got [1, -1]", *go, "--layout=L4", "--block=1x-1")
refused("expected the format e4m3fn for the layout hf-block, got e5m2, which its programs",
        *go, "--layout=L4", "--format=e5m2")
refused("expected semantics of plain, comfyui, musubi", *go, "--layout=L4", "--semantics=mine")
refused("expected a size such as 5GB or 300MB, got '5 apples'", *go, "--layout=L4", "--shard-size=5 apples")
refused("expected -o PATH, got none", "quantize", source, "--layout=L4")
refused("expected an output other than the input", "quantize", source, "-o", source, "--layout=L2")
old = folder / "old.safetensors"
old.write_bytes(b"kept")
refused("expected an output that is absent, or --overwrite, got the file",
        "quantize", source, "-o", old, "--layout=L2")
assert old.read_bytes() == b"kept"
run(tool, *go, "--layout=L2", "--overwrite")
refused("expected weights of F32, BF16 or F16, got FP8 (convert and dequantize take such files)",
        "quantize", out, "-o", folder / "again.safetensors", "--layout=L2")
refused("expected a command: quantize, convert", *())
write(folder / "clash.safetensors", {
    "x.weight": np.ones((64, 64), BF16), "x.weight_scale": np.ones((), np.float32)})
refused("expected one tensor of this name in the output, got two", "quantize",
        folder / "clash.safetensors", "-o", folder / "c.safetensors", "--layout=L2")
assert "musubi-block" in run(tool, "layouts") and "presets: linear, flux1" in run(tool, "layouts")

said = run(tool, "--help")
assert "fp8-weights layouts` lists the layouts" in said and "dequantize" in said, said
assert "--keep-sensitive" in run(tool, "quantize", "--help")

# --- folders --------------------------------------------------------------------

model = folder / "model"
model.mkdir(exist_ok=True)
tensors = {f"layers.{i}.q.weight": (rng.standard_normal((128, 256)) * 0.02).astype(BF16)
           for i in range(4)} | {"lm_head.weight": np.ones((8, 256), BF16)}
write(model / "model.safetensors", tensors)
(model / "config.json").write_text(json.dumps({"model_type": "llama", "rope": 1e-6}))
sharded = folder / "sharded"
run(tool, "quantize", model, "-o", sharded, "--layout=hf-block", "--shard-size=70kB",
    "--overwrite", "--no-resume", "-j2")
index = json.loads((sharded / "model.safetensors.index.json").read_text())
assert len(set(index["weight_map"].values())) > 1, index
assert "layers.3.q.weight_scale_inv" in index["weight_map"], index
config = json.loads((sharded / "config.json").read_text())
assert config == {"model_type": "llama", "rope": 1e-6, "quantization_config": {
    "quant_method": "fp8", "activation_scheme": "dynamic", "fmt": "e4m3",
    "weight_block_size": [128, 128], "modules_to_not_convert": ["lm_head"]}}, config
# One file and shards have the same tensors.
run(tool, "quantize", model, "-o", out, "--layout=hf-block", "--overwrite")
one = read(out)
for name, shard in index["weight_map"].items():
    assert read(sharded / shard)[name].tobytes() == one[name].tobytes(), name
for layout, method in (("modelopt", "modelopt"), ("L6b", "compressed-tensors"), ("L5", "fp8")):
    target = folder / layout
    run(tool, "quantize", model, "-o", target, f"--layout={layout}", "--overwrite", "--quiet")
    config = json.loads((target / "config.json").read_text())["quantization_config"]
    assert config["quant_method"] == method, config
    assert "lm_head" in json.dumps(config), config
    assert (target / "hf_quant_config.json").exists() == (layout == "modelopt")
    assert json.loads(run(tool, "inspect", target, "--json"))["findings"] == []
back = folder / "back"
run(tool, "dequantize", sharded, "-o", back, "--dtype=f16", "--overwrite")
assert json.loads((back / "config.json").read_text()) == {"model_type": "llama", "rope": 1e-6}
assert read(back / "model.safetensors")["layers.0.q.weight"].dtype == np.float16
print("ok")
