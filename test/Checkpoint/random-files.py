# RUN: %python %s fp8-weights %t
"""Files of random tensors give a message and the exit code 1, or a correct result.

Names, types and shapes are those of layouts, combined at random, so that most files
contradict themselves. `random-files.py TOOL FOLDER SEEDS` takes more seeds.
"""

import json
import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import DTYPES, metadata, read, same, write

tool, folder = sys.argv[1], Path(sys.argv[2])
seeds = int(sys.argv[3]) if len(sys.argv) > 3 else 25
folder.mkdir(parents=True, exist_ok=True)
LAYOUTS = ["L0", "L1", "L2", "L2m", "L2x", "L3b", "L3c", "L3t", "L4", "L4-bf16", "L4-ue8m0",
           "L5", "L5m", "L6t", "L6c", "L6b", "L6g", "L6x"]
ENDS = ["weight", "weight_scale", "weight_scale_inv", "scale_weight", "input_scale",
        "scale_input", "activation_scale", "comfy_quant", "bias"]
PREFIXES = ["", "", "model.diffusion_model.", "text_encoders.t5xxl.transformer.", "other."]
FORMATS = ["float8_e4m3fn", "float8_e5m2", "mxfp8", "nvfp4", ""]
SIZES = [0, 1, 2, 3, 6, 31, 32, 64, 96, 128, 130, 576]


def random_shape(rng):
    shape = [int(rng.choice(SIZES)) for _ in range(rng.choice([0, 1, 2, 2, 2, 2, 3]))]
    return shape if np.prod(shape, dtype=np.int64) < 1 << 18 else shape[:1]


def random_tensor(rng, end):
    if end == "comfy_quant" and rng.random() < 0.8:
        marker = {"format": str(rng.choice(FORMATS)), "full_precision_matrix_mult": True}
        return np.frombuffer(json.dumps(marker).encode(), np.uint8)
    names = list(DTYPES) + (["F8_E4M3"] * 12 if end == "weight" else ["F32", "BF16"] * 4)
    dtype = np.dtype(DTYPES[str(rng.choice(names))])
    shape = random_shape(rng)
    count = int(np.prod(shape, dtype=np.int64))
    if rng.random() < 0.2:  # any bits at all
        data = rng.integers(0, 256, count * dtype.itemsize, dtype=np.uint8)
        return data.view(dtype).reshape(shape)
    return np.abs(rng.standard_normal(shape)).astype(dtype)


def random_file(rng):
    tensors = {}
    for layer in range(rng.integers(1, 4)):
        prefix = rng.choice(PREFIXES)
        for end in ENDS:
            if rng.random() < (0.9 if end == "weight" else 0.25):
                tensors[f"{prefix}layers.{layer}.{end}"] = random_tensor(rng, end)
        if rng.random() < 0.2:
            tensors[f"{prefix}scaled_fp8"] = random_tensor(rng, "weight")
    # Half of the weights get scales that fit.
    for name, weight in list(tensors.items()):
        if name.endswith(".weight") and weight.ndim == 2 and rng.random() < 0.5:
            n, k = weight.shape
            key, shape = [("weight_scale", ()), ("scale_weight", (n, 1)), ("scale_weight", ()),
                          ("weight_scale_inv", (-(-n // 128), -(-k // 128)))][rng.integers(4)]
            tensors[name.removesuffix("weight") + key] = np.abs(
                rng.standard_normal(shape)).astype(np.float32)
    return tensors


def random_metadata(rng, tensors):
    """ComfyUI's metadata with markers of some layers and of one that does not exist."""
    names = ["no.such"] + [name[:-7] for name in tensors if name.endswith(".weight")]
    layers = {name: {"format": str(rng.choice(FORMATS))} for name in names if rng.random() < 0.5}
    layers |= {"text": "none"} if rng.random() < 0.2 else {}
    return {"_quantization_metadata": json.dumps({"layers": layers})}


def run(*arguments):
    result = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True,
                            timeout=60)
    context = (arguments, result.stdout[-400:], result.stderr[-400:])
    assert result.returncode in (0, 1), context
    if result.returncode == 1 and arguments[0] != "inspect":
        assert "fp8-weights: error: " in result.stderr, context
    return result.returncode == 0


done = dict.fromkeys(("inspect", "quantize", "convert", "dequantize", "diff"), 0)
for seed in range(seeds):
    rng = np.random.default_rng(seed)
    source, output = folder / "source.safetensors", folder / "output.safetensors"
    tensors = random_file(rng)
    said = random_metadata(rng, tensors) if rng.random() < 0.25 else {}
    write(source, tensors, said | {"title": str(seed)})
    layout = f"--layout={rng.choice(LAYOUTS)}"
    options = ["--requantize"] if rng.random() < 0.5 else []
    done["inspect"] += run("inspect", source)
    commands = {
        "quantize": [layout, "--include=*"],
        "convert": [layout, *options],
        "dequantize": [f"--dtype={rng.choice(['bf16', 'f16', 'f32'])}"],
    }
    for command, more in commands.items():
        output.unlink(missing_ok=True)
        good = run(command, source, "-o", output, "--quiet", *more)
        done[command] += good
        assert good == output.exists(), (seed, command)
        if not good:
            continue
        made = read(output)
        assert metadata(output)["title"] == str(seed), (seed, command)
        for name, tensor in tensors.items():
            if name.endswith(".bias") and tensor.dtype.itemsize > 1:
                assert same(made[name], tensor), (seed, command, name)
        done["diff"] += run("diff", source, output)
        run("inspect", output)
# Few files have no findings.
del done["inspect"]
assert all(done.values()), done
print("ok")
