# RUN: %python %s fp8-weights %t
"""Weights that are processed in bands get the same bytes and numbers as whole weights.

Blocks of 16 MB and more are also cut. A first pass finds their largest values.
"""

import functools
import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

import systems
from checkpoints import check, read, run, write

BF16, E4M3 = ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(41)


def at(name):
    return folder / f"{name}.safetensors"


def random(*shape):
    """Random rows with different magnitudes. The largest values are in the last rows."""
    rows = np.exp(rng.standard_normal((*shape[:-1], 1))).astype(np.float32)
    values = rng.standard_normal(shape, np.float32) * rows
    values[..., -1, :] *= 50
    return values.astype(BF16)


weights = {"large": random(2148, 3072), "wide": random(131, 50016)}
source, out = at("source"), at("out")
write(source, {f"{name}.weight": w for name, w in weights.items()})
options = ["-o", out, "--overwrite", "--quiet"]

# All ways to cut a weight: whole tensors, rows, groups, blocks, tiles of scales, none.
CASES = [
    ("comfy-cast", systems.comfy_cast),
    ("comfy-quant-metadata", functools.partial(systems.comfy_quant, marked=False)),
    ("comfy-mxfp8", systems.comfy_mx),
    ("musubi-block", functools.partial(systems.musubi, mode="block")),
    ("compressed-tensors-channel", functools.partial(systems.compressed, strategy="channel")),
    ("compressed-tensors-tensor", functools.partial(systems.compressed, strategy="tensor")),
    ("hf-block-bf16", functools.partial(systems.deepseek_block, scale_type=BF16)),
]
for layout, reference in CASES:
    run(tool, "quantize", source, *options, f"--layout={layout}")
    expected = {}
    for name, w in weights.items():
        expected |= reference(name, w)
    check(read(out), expected, layout)
    out.rename(at(layout))

# transformers multiplies by a factor, also where a block is the whole tensor.
run(tool, "quantize", source, *options, "--layout=vllm-fp8", "--semantics=transformers")
for name, w in weights.items():
    factor = np.float32(1) / np.abs(w.astype(np.float32)).max() * np.float32(448)
    codes = np.clip(w.astype(np.float32) * factor, -448, 448).astype(E4M3)
    assert (read(out)[f"{name}.weight"].view(np.uint8) == codes.view(np.uint8)).all(), name
    assert read(out)[f"{name}.weight_scale"] == np.float32(1) / factor, name

# A NaN in one band makes the scale of all bands NaN.
broken = weights["large"].copy()
broken[700, 3] = np.nan
write(at("broken"), {"broken.weight": broken})
run(tool, "quantize", at("broken"), *options, "--layout=vllm-fp8")
made = read(out)
assert np.isnan(made["broken.weight_scale"]) and np.isnan(made["broken.weight"].astype(np.float32)).all()

# Blocks of every rank, from a manifest.
experts = random(3, 1500, 2048)
columns = random(4000, 2048)
write(at("experts"), {"experts": experts, "columns": columns})


def entry(name, array, block, row=None):
    """An entry whose rows have `row` elements in the file, which is a multiple of 4096."""
    scale = [1 if b == -1 else -(-d // b) for d, b in zip(array.shape, block)]
    return {
        "name": name, "function": "f", "original": {"type": "bf16", "shape": list(array.shape)},
        "quantized": True, "data": {"type": "f8E4M3FN", "shape": [*array.shape[:-1], row or array.shape[-1]]},
        **({"row_alignment": 4096} if row else {}),
        "scale": {"type": "f32", "shape": scale}, "block": block, "scale_rounding": "nearest",
        "division": "ieee", "amax_floor": 0, "overflow": "saturate",
    }


def quantized(array, block):
    """Quantizes by NumPy. A block covers a dimension or one index of it, except 128 x 128 for experts."""
    x = array.astype(np.float32)
    if block == [1, 128, 128]:
        made = [systems.deepseek_block("e", each) for each in array]
        return (np.stack([m["e.weight"] for m in made]), np.stack([m["e.weight_scale_inv"] for m in made]))
    axes = tuple(i for i, size in enumerate(block) if size == -1)
    scale = np.abs(x).max(axes, keepdims=True) / np.float32(448)
    return np.clip(x / scale, -448, 448).astype(E4M3), scale


for e, c in (([1, -1, -1], [-1, 1]), ([-1, -1, -1], [-1, -1]), ([-1, -1, 1], [1, -1]), ([1, 128, 128], [1, 1])):
    manifest = folder / "manifest.json"
    entries = [entry("experts", experts, e), entry("columns", columns, c)]
    manifest.write_text(json.dumps({"version": 1, "parameters": entries}))
    run(tool, "quantize", at("experts"), *options, f"--manifest={manifest}")
    expected = {}
    for name, array, block in (("experts", experts, e), ("columns", columns, c)):
        expected[f"{name}.data"], expected[f"{name}.scale"] = quantized(array, block)
    check(read(out), expected, (e, c))


# Rows with zeros at their ends. A band of one block begins and ends inside of rows.
manifest.write_text(
    json.dumps(
        {
            "version": 1,
            "parameters": [entry("experts", experts, [1, -1, -1], 4096), entry("columns", columns, [-1, 1], 4096)],
        }
    )
)
run(tool, "quantize", at("experts"), *options, f"--manifest={manifest}")
expected = {}
for name, array, block in (("experts", experts, [1, -1, -1]), ("columns", columns, [-1, 1])):
    data, expected[f"{name}.scale"] = quantized(array, block)
    zeros = np.zeros((*data.shape[:-1], 4096 - data.shape[-1]), data.dtype)
    expected[f"{name}.data"] = np.concatenate([data, zeros], -1)
check(read(out), expected, "padded rows")


def values(layout, name):
    """The dequantized values of a file, in f32."""
    tensors = read(at(layout))
    codes = tensors[f"{name}.weight"].astype(np.float32)
    if layout == "comfy-cast":
        return codes
    scale = tensors.get(f"{name}.weight_scale", tensors.get(f"{name}.weight_scale_inv")).astype(np.float32)
    if scale.size == 1:
        return codes * scale.reshape(())
    if layout == "hf-block-bf16":
        scale = np.kron(scale, np.ones((128, 128), np.float32))[: codes.shape[0], : codes.shape[1]]
    return codes * scale


LINEAR = ["comfy-cast", "comfy-quant-metadata", "compressed-tensors-channel", "hf-block-bf16"]
for layout in LINEAR:
    expected = {f"{name}.weight": values(layout, name) for name in weights}
    run(tool, "dequantize", at(layout), *options, "--dtype=f32")
    check(read(out), expected, layout)

# Requantizing goes through bf16, as two commands would do it. Groups of the input cross bands of the output.
for layout, target in (
    ("musubi-block", "hf-block-bf16"),
    ("hf-block-bf16", "comfy-mxfp8"),
    ("compressed-tensors-channel", "vllm-fp8"),
    ("comfy-mxfp8", "compressed-tensors-channel"),
):
    # The scales of mxfp8 become bf16, as for a bf16 model.
    run(tool, "convert", at(layout), *options, f"--layout={target}", "--requantize")
    found = read(out)
    run(tool, "dequantize", at(layout), "-o", at("bf16"), "--overwrite", "--quiet")
    run(tool, "quantize", at("bf16"), *options, f"--layout={target}")
    check(found, read(out), (layout, target))

# A conversion that also pads.
run(tool, "convert", at("comfy-cast"), *options, "--layout=comfy-quant-metadata")
assert all((read(out)[n].tobytes() == t.tobytes()) for n, t in read(at("comfy-cast")).items())
tiles = {"odd.weight": rng.integers(0, 120, (3001, 2048), np.uint8).view(E4M3),
         "odd.weight_scale": rng.integers(100, 140, (3001, 64), np.uint8)}
write(at("odd"), tiles)
(folder / "config.json").write_text(json.dumps({"quantization_config": {
    "quant_method": "compressed-tensors", "format": "mxfp8-quantized", "config_groups": {"group_0": {
        "targets": ["Linear"], "weights": {
            "num_bits": 8, "type": "float", "strategy": "group", "group_size": 32, "symmetric": True,
            "dynamic": False, "scale_dtype": "torch.uint8"}}}}}))
said = run(tool, "convert", at("odd"), "-o", out, "--overwrite", "--layout=comfy-mxfp8")
assert "verified: the codes of 1 weight" in said, said
made = read(out)
assert made["odd.weight"].shape == (3008, 2048)
assert (made["odd.weight"][:3001].view(np.uint8) == tiles["odd.weight"].view(np.uint8)).all()
assert not made["odd.weight"][3001:].view(np.uint8).any()
assert (made["odd.weight_scale"].view(np.uint8) == systems.swizzle(tiles["odd.weight_scale"])).all()
(folder / "config.json").unlink()

# diff and inspect count all elements.
report = json.loads(run(tool, "diff", source, *(at(layout) for layout in LINEAR), "--json=-"))
rows = {row["name"]: row for row in report["tensors"]}
for number, layout in enumerate(LINEAR):
    for name, w in weights.items():
        x, y = w.astype(np.float64), values(layout, name).astype(np.float64)
        found, error = rows[f"{name}.weight"]["others"][number], np.abs(x - y)
        assert found["elements"] == x.size and found["max_error"] == error.max(), (layout, name)
        assert abs(found["sqnr"] - 10 * np.log10((x**2).sum() / (error**2).sum())) < 1e-9, (layout, name)
        by_row = 10 * np.log10((x**2).sum(1) / (error**2).sum(1))
        assert [row["row"] for row in found["worst_rows"]] == list(np.argsort(by_row)[:3]), (layout, name)
codes = np.concatenate([t.reshape(-1).view(np.uint8) for n, t in read(at("comfy-cast")).items()])
zeros = 100 * np.mean(codes & 0x7F == 0)
assert f"{zeros:.2f} %" in run(tool, "inspect", at("comfy-cast")), zeros
for path in folder.glob("*.safetensors"):
    path.unlink()
print("ok")
