# RUN: %python %s fp8-weights %t
"""Conversions keep codes and values on every path. Conversions with a loss are refused."""

import itertools
import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import check, metadata, read, run, same, write

BF16 = ml_dtypes.bfloat16
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(7)


def random(*shape):
    rows = np.exp(rng.standard_normal((*shape[:-1], 1)))
    return (rng.standard_normal(shape) * 0.02 * rows).astype(BF16)


def at(name):
    return folder / f"{name}.safetensors"


def quantize(name, layout, *options, source="source"):
    run(tool, "quantize", at(source), "-o", at(name), f"--layout={layout}",
        "--overwrite", "--quiet", *options)
    return read(at(name))


def convert(source, name, layout, *options):
    printed = run(tool, "convert", at(source), "-o", at(name), f"--layout={layout}",
                  "--overwrite", *options)
    return read(at(name)), printed


def values(name):
    """The values of a file, dequantized to f32, so that no other rounding is added."""
    run(tool, "dequantize", at(name), "-o", at("values"), "--dtype=f32", "--overwrite",
        "--quiet")
    return read(at("values"))


def same_values(a, b, context):
    assert a.keys() == b.keys(), (context, a.keys() ^ b.keys())
    for name in a:
        x, y = a[name].astype(np.float32), b[name].astype(np.float32)
        rows, columns = (x.shape + (1, 1))[:2]
        # mxfp8 pads with zeros.
        if x.shape != y.shape:
            assert not y[rows:].any() and not y[:, columns:].any(), (context, name)
            y = y[:rows, :columns]
        assert np.array_equal(x, y, equal_nan=True), (context, name)


layers = {
    "a": random(256, 384),
    "ragged": random(576 // 4, 448),
    "row": random(1, 64),
    "zero": np.zeros((128, 128), BF16),
}
kept = {"a.bias": random(1, 256)[0], "final_norm.weight": random(1, 33)[0]}
write(at("source"), {f"{name}.weight": w for name, w in layers.items()} | kept)

# For these pairs of layouts, converting there and back gives the same file.
PAIRS = [
    ("comfy-scaled", "comfy-quant"),
    ("comfy-scaled", "comfy-quant-metadata"),
    ("comfy-quant", "vllm-fp8"),
    ("comfy-quant", "modelopt"),
    ("musubi-channel", "compressed-tensors-channel"),
    ("musubi-tensor", "compressed-tensors-tensor"),
    ("hf-block-bf16", "compressed-tensors-block"),
]
for first, second in PAIRS:
    before = quantize("first", first)
    middle, printed = convert("first", "second", second)
    assert "verified: the codes of 4 weights" in printed, printed
    after, _ = convert("second", "third", first)
    check(after, before, (first, second))
    for name in layers:
        weight = f"{name}.weight"
        assert before[weight].tobytes() == middle[weight].tobytes(), (first, second)
    same_values(values("first"), values("second"), (first, second))

# Musubi's groups become compressed-tensors' groups without a trailing dimension.
before = quantize("first", "musubi-block")
grouped, _ = convert("first", "second", "compressed-tensors-group")
assert grouped["a.weight_scale"].shape == (256, 384 // 64)
assert same(grouped["a.weight_scale"], before["a.scale_weight"][..., 0])
check(convert("second", "third", "musubi-block")[0], before, "groups")

# Coarse scales are repeated for finer blocks.
FINER = {
    "comfy-quant": ["vllm-fp8", "compressed-tensors-channel", "musubi-block", "hf-block",
                    "compressed-tensors-block", "compressed-tensors-group"],
    "musubi-channel": ["musubi-block", "compressed-tensors-group"],
    "hf-block": ["musubi-block", "compressed-tensors-block"],
    "comfy-cast": ["comfy-quant", "comfy-scaled", "hf-block"],
    "hf-block-ue8m0": ["hf-block", "hf-block-bf16", "comfy-mxfp8", "compressed-tensors-mxfp8"],
    "compressed-tensors-mxfp8": ["comfy-mxfp8", "compressed-tensors-group"],
}
for first, others in FINER.items():
    quantize("first", first, "--semantics=plain", "--block=128x128"
             ) if first == "hf-block" else quantize("first", first)
    for second in others:
        # 448 = 3.5 * 128: groups of 128 do not fit, those of 64 do.
        options = ["--block=1x64"] if second == "compressed-tensors-group" else []
        if first == "compressed-tensors-mxfp8" and options:
            options = ["--block=1x32"]
        convert("first", "second", second, *options)
        same_values(values("first"), values("second"), (first, second))

# mxfp8 of compressed-tensors and of ComfyUI differ in the order of the scales.
before = quantize("first", "compressed-tensors-mxfp8")
convert("first", "second", "comfy-mxfp8")
after, _ = convert("second", "third", "compressed-tensors-mxfp8")
for name in layers:
    n, k = layers[name].shape
    assert same(after[f"{name}.weight"][:n, :k], before[f"{name}.weight"]), name
    assert same(
        np.ascontiguousarray(after[f"{name}.weight_scale"][:n]), before[f"{name}.weight_scale"]
    ), name

# A conversion with a loss is refused with the reason, and nothing is written.
LOSSY = [
    ("musubi-block", "comfy-scaled", "scales of blocks [1, 64] are not scales of blocks [-1, -1]"),
    ("hf-block", "comfy-quant", "scales of blocks [128, 128] are not scales of blocks [-1, -1]"),
    ("hf-block", "hf-block-bf16", "scales of f32 would be rounded to bf16"),
    ("hf-block", "hf-block-ue8m0", "scales of f32 would be rounded to e8m0"),
    ("comfy-quant", "comfy-cast", "the layout has no scales"),
    ("compressed-tensors-mxfp8", "hf-block", "scales of blocks [1, 32] are not scales of blocks [128, 128]"),
]
for first, second, reason in LOSSY:
    quantize("first", first)
    at("lossy").unlink(missing_ok=True)
    said = run(tool, "convert", at("first"), "-o", at("lossy"), f"--layout={second}",
               "--quiet", expect=1)
    assert reason in said and "--requantize" in said, said
    assert "expected a conversion that keeps all codes, got" in said, said
    assert not at("lossy").exists()
said = run(tool, "convert", at("first"), "-o", at("lossy"),
           "--layout=compressed-tensors-group", "--block=1x128", "--quiet", expect=1)
assert "are not scales of blocks [1, 128]" in said, said

# Requantizing equals dequantizing and quantizing. It reports the error.
quantize("first", "musubi-block")
again, printed = convert("first", "second", "comfy-scaled", "--requantize")
assert "requantized" in printed and "SQNR dB" in printed and "all 3" in printed, printed
run(tool, "dequantize", at("first"), "-o", at("plain"), "--overwrite", "--quiet")
check(again, quantize("third", "comfy-scaled", source="plain"), "requantize")

# Weights for which transformers has no blocks become bf16, and config.json says so.
plain = read(at("plain"))
made, printed = convert("first", "second", "hf-block", "--requantize")
assert "convert: 1 tensor\nrequantize: 2 tensors\ndequantize: 1 tensor\n" in printed, printed
assert "1 weight becomes bf16: the layout cannot store them (--dry-run says why)" in printed, printed
assert same(made["ragged.weight"], plain["ragged.weight"]) and "ragged.weight_scale_inv" not in made
assert all(f"{name}.weight_scale_inv" in made for name in ("a", "row", "zero")), made.keys()
run(tool, "inspect", at("second"))
said = run(tool, "convert", at("first"), "--layout=hf-block", "--requantize", "--dry-run")
assert "f8E4M3FN [1, 64] bf16, its shape [144, 448] is not a multiple of the block [128, 128]" in said, said
run(tool, "convert", at("first"), "-o", folder / "second", "--layout=hf-block", "--requantize",
    "--overwrite", "--quiet")
config = json.loads((folder / "second" / "config.json").read_text())["quantization_config"]
assert config["modules_to_not_convert"] == ["ragged"], config
convert("first", "second", "hf-block", "--requantize", "--semantics=deepseek")

# Hugging Face's layouts do not have e5m2.
quantize("first", "comfy-scaled", "--format=e5m2")
said = run(tool, "convert", at("first"), "-o", at("lossy"), "--layout=hf-block", expect=1)
assert "the layout has no f8E5M2" in said, said
assert same(convert("first", "second", "comfy-quant")[0]["a.weight"], read(at("first"))["a.weight"])

# Scales of inputs and markers of layers.
tensors = quantize("first", "comfy-quant")
text = json.dumps({"format": "float8_e4m3fn", "full_precision_matrix_mult": True})
for name, scale in zip(layers, (0.5, 0.25, 1.0, 3.0)):
    tensors[f"{name}.input_scale"] = np.array(scale, np.float32)
    tensors[f"{name}.comfy_quant"] = np.frombuffer(text.encode(), np.uint8)
write(at("first"), tensors)
scaled, _ = convert("first", "second", "comfy-scaled")
assert scaled["a.scale_input"] == np.float32(0.5) and scaled["scaled_fp8"].shape == (2,)
check(convert("second", "third", "comfy-quant")[0], tensors, "marks")
dropped, printed = convert("first", "second", "musubi-tensor")
assert "4 scales of inputs are dropped: the layout has none" in printed, printed
assert "4 marks full_precision_matrix_mult are dropped" in printed, printed
tensors["a.comfy_quant"] = np.frombuffer(b'{"format": "float8_e4m3fn"}', np.uint8)
write(at("first"), tensors)
said = run(tool, "convert", at("first"), "-o", at("lossy"), "--layout=comfy-scaled", expect=1)
assert "expected full_precision_matrix_mult for all weights or for none, which is what comfy-scaled has, got both" in said, said

# If other weights get scales, casts that are not matrices become bf16, which can represent their values.
# Tensors without elements stay as they are.
odd = {
    "w.weight": layers["a"].astype(ml_dtypes.float8_e4m3fn),
    "conv.weight": random(4, 3, 3, 2).astype(ml_dtypes.float8_e4m3fn),
    "scalar.weight": np.array(-1.5).astype(ml_dtypes.float8_e4m3fn),
    "empty.weight": np.zeros((1 << 40, 0), ml_dtypes.float8_e4m3fn),
    "nothing.weight": np.zeros((0, 64), ml_dtypes.float8_e4m3fn),
}
write(at("first"), odd)
for layout in ("musubi-channel", "comfy-quant", "hf-block", "comfy-mxfp8", "L6g"):
    if layout == "L6g":
        options = ["--block=1x64"]
    else:
        options = ["--requantize"] if layout == "comfy-mxfp8" else []
    made, printed = convert("first", "second", layout, *options)
    for name in ("empty", "nothing"):
        assert same(made[f"{name}.weight"], odd[f"{name}.weight"]), (layout, name)
    for name in ("conv", "scalar"):
        assert same(made[f"{name}.weight"], odd[f"{name}.weight"].astype(BF16)), (layout, name)
    assert "2 weights become bf16" in printed and len(made) > len(odd), layout
    # The outputs have no findings, and can be converted further.
    run(tool, "inspect", at("second"))
    further = "comfy-scaled" if layout == "comfy-quant" else layout
    convert("second", "third", further, "--requantize", *options[:1])
made, _ = convert("first", "second", "comfy-cast")
check(made, odd, "casts stay casts")
values("second")
run(tool, "diff", at("first"), at("second"))

# Each expert of fused experts has blocks.
experts = {
    "experts.up_proj": random(3, 200, 256).astype(ml_dtypes.float8_e4m3fn),
    "experts.up_proj_scale_inv": np.exp(random(3, 2, 2).astype(np.float32)),
    "experts.one": random(2, 64, 128).astype(ml_dtypes.float8_e4m3fn),
    "experts.one_scale_inv": np.array(0.75, np.float32),
    "w.weight": random(64, 96).astype(ml_dtypes.float8_e4m3fn),
    "w.weight_scale_inv": np.array([[0.5]], np.float32),
}
write(at("first"), experts)
made, _ = convert("first", "second", "compressed-tensors-block")
assert same(made["experts.up_proj_scale"], experts["experts.up_proj_scale_inv"])
assert same(made["experts.one_scale"], np.full((2, 1, 1), 0.75, np.float32))
same_values(values("first"), values("second"), "experts")
assert run(tool, "inspect", at("second")).startswith(str(at("second")))
back, _ = convert("second", "third", "hf-block")
check(back, experts | {"experts.one_scale_inv": np.full((2, 1, 1), 0.75, np.float32)}, "experts")
same_values(values("first"), values("third"), "experts")
# If only experts have blocks, the output has the same blocks.
fine = {n: experts[n] for n in ("experts.up_proj", "experts.one", "experts.one_scale_inv")}
fine["experts.up_proj_scale_inv"] = np.exp(random(3, 25, 4).astype(np.float32))
write(at("first"), fine)
made, _ = convert("first", "second", "compressed-tensors-block")
assert same(made["experts.up_proj_scale"], fine["experts.up_proj_scale_inv"])
same_values(values("first"), values("second"), "fine experts")
# Layouts of groups have no scales for experts.
said = run(tool, "convert", at("first"), "-o", at("lossy"), "--layout=L6g", expect=1)
assert "experts.up_proj: the layout has scales of matrices only (--requantize" in said, said
made, _ = convert("first", "second", "L6g", "--requantize")
assert all(array.dtype == BF16 for array in made.values()) and len(made) == 2, made

# With ComfyUI's prefix, the marker also has the prefix.
write(at("source"), {f"model.diffusion_model.{n}.weight": w for n, w in layers.items()})
assert "model.diffusion_model.scaled_fp8" in quantize("first", "comfy-scaled")
metadata(at("first"))
print("ok")
