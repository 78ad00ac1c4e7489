# RUN: %python %s fp8-weights %t
"""Every layout, byte for byte against the reference of systems.py."""

import functools
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

import systems
from checkpoints import check, metadata, read, run, write

BF16 = ml_dtypes.bfloat16
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(4)


def random(*shape):
    """Rows of different magnitudes, so that no two blocks have the same scale."""
    rows = np.exp(rng.standard_normal((*shape[:-1], 1)))
    return rng.standard_normal(shape) * 0.02 * rows


def weights(dtype):
    """Layers by name, with ragged shapes and with values that are easily quantized wrongly."""
    layers = {
        "square": random(256, 384),
        "ragged": random(576 // 4, 200),
        "row": random(1, 320),
        "column": random(130, 1),
        "one": np.array([[-0.37]]),
        "wide": random(3, 128 * 5),
        "zero-blocks": random(256, 256),
        "zero": np.zeros((128, 128)),
        "tiny": random(128, 128) * 1e-6,
        "huge": random(128, 256) * 1e5,
        "tiniest": random(128, 64) * 1e-38,
        "ties": rng.integers(-448, 449, (128, 128)).astype(np.float64),
        # The largest value of every group is 1.75 * 2^k, for which mx systems differ.
        "mx-edge": np.tile(np.array([1.75, -1.0, 0.3, 0.875] * 8), (4, 4)),
    }
    layers["zero-blocks"][:128, 64:192] = 0
    layers["zero-blocks"][200] = 0
    layers["ties"][0, 0] = 448
    if dtype == np.float16:
        layers["huge"] = np.clip(layers["huge"], -6e4, 6e4)
    with np.errstate(all="ignore"):
        return {name: w.astype(dtype) for name, w in layers.items()}


def special(dtype):
    layers = {"nan": random(256, 256), "inf": random(256, 256)}
    layers["nan"][3, 70] = np.nan
    layers["inf"][130, 10] = -np.inf
    layers["inf"][255, 255] = np.inf
    return {name: w.astype(dtype) for name, w in layers.items()}


# The layout, more options, the reference, and the name of a marker of the file.
CASES = [
    ("comfy-cast", [], systems.comfy_cast),
    ("comfy-cast", ["--format=e5m2"], functools.partial(systems.comfy_cast, fmt=systems.E5M2)),
    ("comfy-scaled", [], systems.comfy_scaled),
    ("L1", ["--format=e5m2"], functools.partial(systems.comfy_scaled, fmt=systems.E5M2)),
    ("comfy-quant", [], systems.comfy_quant),
    ("comfy-quant", ["--format=e5m2"], functools.partial(systems.comfy_quant, fmt=systems.E5M2)),
    ("comfy-quant-metadata", [], functools.partial(systems.comfy_quant, marked=False)),
    ("comfy-mxfp8", [], systems.comfy_mx),
    ("musubi-block", [], functools.partial(systems.musubi, mode="block")),
    ("l3b", ["--block=1x16"], functools.partial(systems.musubi, mode="block", block=16)),
    ("musubi-channel", [], functools.partial(systems.musubi, mode="channel")),
    ("musubi-tensor", ["--format=e5m2"], functools.partial(systems.musubi, mode="tensor", fmt=systems.E5M2)),
    ("hf-block", [], systems.transformers_block),
    ("hf-block", ["--semantics=deepseek"], systems.deepseek_block),
    ("hf-block-bf16", [], functools.partial(systems.deepseek_block, scale_type=BF16)),
    ("hf-block-ue8m0", [], functools.partial(systems.deepseek_block, scale_type=ml_dtypes.float8_e8m0fnu)),
    ("vllm-fp8", [], systems.vllm_tensor),
    ("modelopt", [], systems.vllm_tensor),
    ("compressed-tensors-tensor", [], functools.partial(systems.compressed, strategy="tensor")),
    ("compressed-tensors-channel", [], functools.partial(systems.compressed, strategy="channel")),
    ("compressed-tensors-block", [], functools.partial(systems.compressed, strategy="block")),
    ("compressed-tensors-group", [], functools.partial(systems.compressed, strategy="group")),
    ("compressed-tensors-group", ["--block=1x32"], functools.partial(systems.compressed, strategy="group", group=32)),
    ("compressed-tensors-mxfp8", [], systems.compressed_mx),
]


def expected_tensors(layers, reference):
    expected = {}
    for name, w in layers.items():
        made = reference(name, w)
        expected |= {f"{name}.weight": w} if made is None else made
    return expected


def scaled_fp8(layout, options):
    if layout not in ("comfy-scaled", "L1"):
        return {}
    fmt = systems.E5M2 if "--format=e5m2" in options else systems.E4M3
    return {"scaled_fp8": np.zeros(0, fmt)}


for dtype in (BF16, np.float16, np.float32):
    layers = weights(dtype)
    # Tensors that no layout quantizes.
    kept = {
        "square.bias": rng.standard_normal(256).astype(dtype),
        "final_norm.weight": rng.standard_normal(64).astype(dtype),
        "embed_tokens.weight": random(40, 32).astype(dtype),
        "step": np.array(7, np.int64),
        "empty.bias": np.zeros((0, 3), dtype),
        "scalar": np.array(2.5, dtype),
    }
    named = {f"{name}.weight": w for name, w in layers.items()}
    source = folder / "source.safetensors"
    write(source, named | kept)
    specials = special(dtype)
    special_source = folder / "special.safetensors"
    write(special_source, {f"{name}.weight": w for name, w in specials.items()})
    for layout, options, reference in CASES:
        context = (np.dtype(dtype).name, layout, *options)
        output = folder / "output.safetensors"
        arguments = ["quantize", source, "-o", output, f"--layout={layout}", "--overwrite"]
        run(tool, *arguments, "--quiet", *options)
        expected = expected_tensors(layers, reference) | kept
        check(read(output), expected | scaled_fp8(layout, options), context)
        if layout == "comfy-quant-metadata":
            text = metadata(output)["_quantization_metadata"]
            import json

            assert json.loads(text) == {
                "format_version": "1.0",
                "layers": {name: {"format": "float8_e4m3fn"} for name in layers},
            }, text
        # Infinities and NaN. Results that the program does not define are not compared.
        if layout in ("compressed-tensors-mxfp8", "comfy-mxfp8"):
            continue
        arguments[1] = special_source
        run(tool, *arguments, "--quiet", *options)
        expected = expected_tensors(specials, reference) | scaled_fp8(layout, options)
        check(read(output), expected, (*context, "special"))
print("ok")
