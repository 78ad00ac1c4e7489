# RUN: %python %s fp8-weights %t
"""The layouts that inspect recognizes, and the problems that it finds."""

import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import DTYPES, read, run, write

BF16, E4M3, E5M2 = ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(5)
file = folder / "file.safetensors"


def codes(*shape, fmt=E4M3):
    return rng.standard_normal(shape).astype(np.float32).astype(fmt)


def scales(*shape, dtype=np.float32):
    return np.asarray(rng.uniform(0.01, 0.02, shape)).astype(dtype)


def marker(**entries):
    return np.frombuffer(json.dumps(entries).encode(), np.uint8)


def inspect(tensors, metadata=None, config=None, expect=0, options=()):
    """The JSON of a folder with these tensors."""
    place = folder / "model"
    place.mkdir(exist_ok=True)
    for old in place.iterdir():
        old.unlink()
    write(place / "model.safetensors", tensors, metadata)
    if config:
        (place / "config.json").write_text(json.dumps({"quantization_config": config}))
    said = run(tool, "inspect", place, "--json", *options, expect=expect)
    return json.loads(said)


def recognized(expected, tensors, **more):
    found = inspect(tensors, **more)
    assert found["layout"] == expected, (expected, found)
    assert found["findings"] == [], found["findings"]
    return found["weights"][0]


def suspicious(code, message, tensors, options=(), **more):
    found = inspect(tensors, expect=1, options=options, **more)
    assert any(
        entry["code"] == code and message in entry["message"] for entry in found["findings"]
    ), (code, message, found["findings"])
    assert not any("got expected" in entry["message"] for entry in found["findings"]), found
    return found


# --- every layout in the form that other programs write -----------------------

w = codes(256, 384)
recognized("comfy-cast", {"x.weight": w, "x.bias": codes(256)})
recognized("comfy-cast", {"x.weight": codes(8, 8, fmt=E5M2)})
for shape, dtype in (((), np.float32), ((1,), BF16)):
    tensors = {"x.weight": w, "x.scale_weight": scales(*shape, dtype=dtype)}
    recognized("musubi-tensor", tensors)
    recognized("comfy-scaled", tensors | {"scaled_fp8": np.zeros(2, E4M3)})
    # F32 stands for e4m3.
    marked = {"model.diffusion_model.scaled_fp8": np.zeros(0, np.float32)}
    recognized("comfy-scaled", {"model.diffusion_model." + n: t for n, t in tensors.items()} | marked)
scaled = {"x.weight": w, "x.weight_scale": scales()}
recognized("comfy-quant", scaled | {"x.comfy_quant": marker(format="float8_e4m3fn")})
layers = json.dumps({"layers": {"x": {"format": "float8_e4m3fn"}}})
recognized("comfy-quant-metadata", scaled, metadata={"_quantization_metadata": layers})
mx = {"x.weight": w, "x.comfy_quant": marker(format="mxfp8")}
for dtype in (np.uint8, ml_dtypes.float8_e8m0fnu):
    tile = rng.integers(100, 120, (256, 12)).astype(np.uint8).view(dtype)
    recognized("comfy-mxfp8", mx | {"x.weight_scale": tile})
found = recognized("musubi-block", {"x.weight": w, "x.scale_weight": scales(256, 6, 1, dtype=BF16)})
assert found["block"] == [1, 64] and found["scale_type"] == "bf16", found
recognized("musubi-channel", {"x.weight": w, "x.scale_weight": scales(256, 1, dtype=BF16)})
fine = {"quant_method": "fp8", "weight_block_size": [128, 128]}
recognized("hf-block", {"x.weight": w, "x.weight_scale_inv": scales(2, 3)}, config=fine)
recognized("hf-block-bf16", {"x.weight": w, "x.weight_scale_inv": scales(2, 3, dtype=BF16)})
powers = (2.0 ** rng.integers(-9, -3, (2, 3))).astype(ml_dtypes.float8_e8m0fnu)
ue8m0 = fine | {"scale_fmt": "ue8m0"}
recognized("hf-block-ue8m0", {"x.weight": w, "x.weight_scale_inv": powers}, config=ue8m0)
recognized("hf-block", {"x.weight": codes(576, 100), "x.weight_scale_inv": scales(5, 1)})
experts = {"gate_up_proj": codes(4, 256, 384), "gate_up_proj_scale_inv": scales(4, 2, 3)}
assert recognized("hf-block", experts)["block"] == [1, 128, 128]
recognized("vllm-fp8", scaled, config={"quant_method": "fp8"})
recognized("vllm-fp8", scaled)
recognized("modelopt", scaled | {"x.input_scale": scales(1)}, config={"quant_method": "modelopt"})
compressed = {"quant_method": "compressed-tensors"}
recognized("compressed-tensors-tensor", scaled, config=compressed)
for shape, layout in (
    ((256, 1), "compressed-tensors-channel"),
    ((256,), "compressed-tensors-channel"),
    ((2, 3), "compressed-tensors-block"),
    ((256, 3), "compressed-tensors-group"),
):
    found = {"x.weight": w, "x.weight_scale": scales(*shape, dtype=BF16)}
    recognized(layout, found, config=compressed)
found = {"x.weight": w, "x.weight_scale": rng.integers(100, 120, (256, 12)).astype(np.uint8)}
recognized("compressed-tensors-mxfp8", found)
found = inspect({"x.weight": np.zeros((4, 4), BF16)})
assert "layout" not in found and not found["findings"], found
recognized("comfy-cast", {"x.weight": np.zeros((0, 4), E4M3), "y.weight": np.array(1.5).astype(E4M3)})

# --- tensors that do not fit together -----------------------------------------

suspicious("missing-scale", "expected a scale, because other weights have one, got none",
           scaled | {"y.weight": codes(8, 8)})
suspicious("missing-scale", "got no such tensor; ComfyUI uses 1 instead",
           {"x.weight": w, "x.comfy_quant": marker(format="float8_e4m3fn")})
suspicious("orphan-scale", "expected an FP8 weight that it belongs to, got none",
           {"x.weight": np.zeros((8, 8), BF16), "x.weight_scale": scales()})
for name, shape in (("scale_weight", (255, 1)), ("weight_scale_inv", (3, 2)),
                    ("weight_scale", (7, 7)), ("scale_weight", (256, 5, 1))):
    suspicious("scale-shape", "expected a scale that fits the weight [256, 384] in the layout",
               {"x.weight": w, f"x.{name}": scales(*shape)})
# Transposed scales of rows are not blocks of 2 columns, unless config.json says so.
tall = codes(64, 128)
for name in ("weight_scale", "weight_scale_inv"):
    suspicious("scale-shape", "expected a scale that fits the weight [64, 128] in the layout",
               {"x.weight": tall, f"x.{name}": scales(1, 64)})
recognized("hf-block", {"x.weight": tall, "x.weight_scale_inv": scales(1, 64)},
           config=fine | {"weight_block_size": [64, 2]})
two = {"x.weight": w, "x.weight_scale": scales(), "x.scale_weight": scales(), "y.weight": w, "y.weight_scale": scales()}
suspicious("scale-twice", "expected one scale, got 'x.scale_weight' and 'x.weight_scale'", two)
assert len(inspect(two, expect=1)["findings"]) == 1
# A scalar does not count as the swizzled scale of a weight that cannot have one.
for shape in ((4, 48), (64,), (2, 64, 64)):
    suspicious("scale-shape", "expected a scale that fits the weight",
               {"x.weight": codes(*shape), "x.weight_scale": np.array(120, np.uint8),
                "x.comfy_quant": marker(format="mxfp8")})
suspicious("scale-shape", "expected a scale of blocks [64, 128], as config.json says, got",
           {"x.weight": w, "x.weight_scale_inv": scales(2, 3)},
           config=fine | {"weight_block_size": [64, 128]})
suspicious("scale-type", "expected a scale of F32, BF16, F16, F8_E8M0 or U8, got I64",
           {"x.weight": w, "x.weight_scale": np.array(3, np.int64)})
for code, dtype in (("refused-scale", "BF16"), ("refused-scale", "F16"), ("scale-type", "U8")):
    one = scales().astype(DTYPES[dtype])
    suspicious(code, f"expected F32, the only type that comfy-kitchen takes, got {dtype}",
               {"x.weight": w, "x.weight_scale": one, "x.comfy_quant": marker(format="float8_e4m3fn")})
suspicious("marker-mismatch", "expected a marker of the format float8_e4m3fn for",
           scaled | {"x.comfy_quant": marker(format="float8_e5m2")})
suspicious("marker-mismatch", "expected a weight for its marker, got no such tensor",
           {"x.comfy_quant": marker(format="float8_e5m2")})
suspicious("unknown-format", "expected FP8, got a marker of the format 'nvfp4', which is kept as",
           {"x.weight": np.zeros((8, 4), np.uint8), "x.comfy_quant": marker(format="nvfp4")})
suspicious("marker-mismatch", "expected the type of scaled_fp8, F8_E5M2, got F8_E4M3",
           {"x.weight": w, "x.scale_weight": scales(), "scaled_fp8": np.zeros(0, E5M2)})
suspicious("marker-mismatch", "expected FP8 weights with scale_weight, got none",
           {"x.weight": np.zeros((8, 8), BF16), "scaled_fp8": np.zeros(0, E4M3)})
suspicious("invalid-marker", "expected JSON, got: [",
           scaled | {"x.comfy_quant": np.frombuffer(b"{format}", np.uint8)})
suspicious("invalid-marker", "expected JSON, got: [", scaled, metadata={"_quantization_metadata": "{"})
suspicious("invalid-marker", "expected U8 of at most 65536 bytes, got F32",
           scaled | {"x.comfy_quant": scales(3)})
suspicious("invalid-marker", "expected JSON with an object 'layers', got none", scaled,
           metadata={"_quantization_metadata": "{}"})

# --- values -------------------------------------------------------------------

bad = scales(2, 3)
bad[0] = [np.nan, np.inf, 0]
bad[1, 0] = -0.5
tensors = {"x.weight": w, "x.weight_scale_inv": bad}
found = suspicious("scale-not-finite", "expected finite scales, got 2 of 6", tensors)
suspicious("scale-zero", "expected non-zero scales, got 1 of 6", tensors)
suspicious("scale-negative", "expected positive scales, got 1 of 6", tensors)
suspicious("scale-not-power-of-two", "expected power-of-two scales, got", tensors, config=ue8m0)
assert inspect(tensors, options=["--headers-only"])["findings"] == []
broken = codes(16, 16)
broken[3, 4] = np.nan
suspicious("weight-not-finite", "expected finite codes, got 1 of 256", {"x.weight": broken})

# --- output as text -----------------------------------------------------------

write(file, scaled | {"y.weight": np.zeros((8, 8), BF16)})
said = run(tool, "inspect", file, "--tensors")
assert "layout: vllm-fp8 (L5): vLLM and AutoFP8" in said, said
assert "seen: F8_E4M3 [256, 384] with weight_scale F32 []" in said, said
assert "other BF16" in said and "y.weight" in said, said
said = run(tool, "inspect", folder / "absent.safetensors", expect=1)
assert "fp8-weights: error:" in said and "absent.safetensors" in said, said

# Files that make no sense are not converted.
write(file, scaled | {"y.weight": codes(8, 8)})
said = run(tool, "convert", file, "-o", folder / "out.safetensors", "--layout=L2", expect=1)
assert "expected a scale, because other weights have one, got none (see inspect" in said, said
write(file, {"x.weight": w, "x.weight_scale": scales(7, 7)})
said = run(tool, "dequantize", file, "-o", folder / "out.safetensors", expect=1)
assert "expected a scale that fits" in said and "(see inspect)" in said, said
write(file, scaled | {"x.input_scale": scales(3)})
said = run(tool, "convert", file, "-o", folder / "out.safetensors", "--layout=L2", expect=1)
assert "expected one number as the scale of the input, got F32 [3]" in said, said
write(file, experts)
said = run(tool, "convert", file, "-o", folder / "out.safetensors", "--layout=musubi-block", expect=1)
assert not (folder / "out.safetensors").exists(), said
experts = {"gate_up": codes(64, 64), "gate_up_scale": scales()}
write(file, experts)
said = run(tool, "convert", file, "-o", folder / "out.safetensors", "--layout=comfy-quant", expect=1)
assert "expected a name that ends in .weight for the layout comfy-quant" in said, said
write(file, {"x.weight": np.zeros((8, 8), BF16)})
said = run(tool, "convert", file, "-o", folder / "out.safetensors", "--layout=L2", expect=1)
assert "expected FP8 weights, got none (quantize makes them)" in said, said
said = run(tool, "dequantize", file, "-o", folder / "out.safetensors", expect=1)
assert "expected FP8 weights, got none" in said, said
print("ok")
