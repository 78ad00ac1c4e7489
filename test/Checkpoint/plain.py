# RUN: %python %s fp8-weights %t %obj_root
"""With --semantics=plain, quantized files have the bytes that fp8-opt folds from the same weights."""

import re
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import read, run, write
from fp8_mlir.runner import DTYPES, filter_through

tool, folder, build = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
opt = str(build / "bin" / "fp8-opt")
rng = np.random.default_rng(77)
source, out = folder / "source.safetensors", folder / "out.safetensors"
ELEMENTS = {dtype: name for name, dtype in DTYPES.items()}

# The layout, more options, the block in IR, and the name of the scale.
CASES = [
    ("comfy-cast", [], None, None),
    ("comfy-cast", ["--format=e5m2"], None, None),
    ("vllm-fp8", [], (-1, -1), "weight_scale"),
    ("comfy-scaled", ["--format=e5m2"], (-1, -1), "scale_weight"),
    ("compressed-tensors-channel", [], (1, -1), "weight_scale"),
    ("compressed-tensors-group", ["--block=1x64"], (1, 64), "weight_scale"),
    ("musubi-block", [], (1, 64), "scale_weight"),
    ("hf-block", [], (128, 128), "weight_scale_inv"),
    ("hf-block-bf16", [], (128, 128), "weight_scale_inv"),
    ("hf-block-ue8m0", [], (128, 128), "weight_scale_inv"),
    ("compressed-tensors-block", ["--block=128x128"], (128, 128), "weight_scale"),
    ("compressed-tensors-mxfp8", [], (1, 32), "weight_scale"),
]


def weights(dtype):
    """Values of all magnitudes. NaN and infinities are in a separate weight."""
    layers = {}
    for name, shape in (("even", (256, 384)), ("ragged", (131, 192)), ("row", (1, 64)), ("odd", (70, 193))):
        w = rng.standard_normal(shape) * np.exp2(rng.integers(-12, 8, (shape[0], 1)))
        layers[name] = w
    # Large enough to be quantized in bands of rows, the last of which is ragged.
    if dtype == ml_dtypes.bfloat16:
        layers["large"] = rng.standard_normal((1100, 1024)) * np.exp2(rng.integers(-12, 8, (1100, 1)))
    layers["even"][:130, 100:300] = 0
    layers["ragged"][7] = -0.0
    special = rng.standard_normal((140, 128))
    special[0, :4] = [np.nan, -np.nan, np.inf, 1e-7]
    special[130, 5] = -np.inf
    with np.errstate(all="ignore"):
        return {n: w.astype(dtype) for n, w in (layers | {"special": special}).items()}


def typed(shape, element):
    return f"tensor<{''.join(f'{d}x' for d in shape)}{element}>"


def function(name, w, codes, scale_element, block):
    """Quantizes the resource `name` in the form of the tensors of a file."""
    kind, data = typed(w.shape, ELEMENTS[w.dtype]), typed(w.shape, ELEMENTS[codes.dtype])
    constant = f"  %w = arith.constant dense_resource<{name}> : {kind}\n"
    if block is None:
        return (
            f"func.func @{name}() -> {data} {{\n{constant}"
            f"  %q = fp8.cast %w : {kind} to {data}\n  return %q : {data}\n}}\n"
        )
    sizes = [1 if b == -1 else -(-d // b) for d, b in zip(w.shape, block)]
    scales = typed(sizes, scale_element)
    rounding = "pow2_ceil" if scale_element == "f8E8M0FNU" else "nearest"
    return (
        f"func.func @{name}() -> ({data}, {scales}) {{\n{constant}"
        f"  %qi = tensor.empty() : {data}\n  %si = tensor.empty() : {scales}\n"
        f"  %q, %s = fp8.dynamic_quantize %w into %qi, %si block {list(block)}"
        f" {{scale_rounding = #fp8.scale_rounding<{rounding}>}} : {kind} -> {data}, {scales}\n"
        f"  return %q, %s : {data}, {scales}\n}}\n"
    )


def fold(functions, layers):
    """The bytes of the resources of the folded module, by name."""
    resources = ",\n".join(f'{n}: "0x04000000{w.tobytes().hex()}"' for n, w in layers.items())
    text = "".join(functions) + f"{{-# dialect_resources: {{ builtin: {{ {resources} }} }} #-}}"
    folded = filter_through([opt, "--fp8-fold-weights=max-dense-bytes=0"], text)
    found = re.findall(r'^ +([\w.]+): "0x([0-9A-F]*)"', folded, re.MULTILINE)
    # The first four bytes are the alignment.
    return {name: bytes.fromhex(digits)[4:] for name, digits in found}


def compare(layers, options, block, key):
    """Checks that all weights have the bytes of the folder, and returns how many the layout quantizes. None
    if the scales are f16, which IR does not have."""
    run(tool, "quantize", source, "-o", out, "--semantics=plain", "--overwrite", "--quiet", *options)
    tensors, functions, expected = read(out), [], {}
    for name, w in layers.items():
        codes = tensors[f"{name}.weight"]
        if codes.dtype == w.dtype:
            continue
        scale_element = None
        expected[f"{name}.fp8"] = codes.tobytes()
        if key:
            scale = tensors[f"{name}.{key}"]
            if scale.dtype == np.float16:
                return None
            # E8M0 codes are bytes in most files.
            scale_element = "f8E8M0FNU" if scale.dtype.itemsize == 1 else ELEMENTS[scale.dtype]
            expected[f"{name}.scale"] = scale.tobytes()
        its_block = block
        if "musubi-block" in options[0] and w.shape[1] % 64:
            its_block = (1, -1)
        functions.append(function(name, w, codes, scale_element, its_block))
    folded = fold(functions, {n: w for n, w in layers.items() if f"{n}.fp8" in expected})
    assert folded.keys() == expected.keys(), (options, folded.keys() ^ expected.keys())
    for name, data in expected.items():
        assert folded[name] == data, (options, name, folded[name][:16], data[:16])
    return len(functions)


for dtype in (ml_dtypes.bfloat16, np.float16, np.float32):
    layers = weights(dtype)
    write(source, {f"{name}.weight": w for name, w in layers.items()})
    for layout, options, block, key in CASES:
        count = compare(layers, [f"--layout={layout}", *options], block, key)
        # Only groups do not quantize a weight: the one whose K is not a multiple of a group.
        fits_all = layout not in ("compressed-tensors-group", "compressed-tensors-mxfp8")
        assert count in (None, len(layers) - (not fits_all)), (layout, count)
        assert count or (dtype == np.float16 and layout.startswith(("compressed", "musubi"))), layout
print("ok")
