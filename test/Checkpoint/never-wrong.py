# RUN: %python %s fp8-weights %t
"""Files whose names, shapes and configurations are changed at random give correct values or a refusal.

Each seed makes a file of one layout, changes something about its scales, and dequantizes it. The
result must be the values that the file had before, or a refusal. Otherwise a weight would be wrong
by its scale. `never-wrong.py TOOL FOLDER SEEDS` takes more seeds.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import read, write

E4M3, E8M0, BF16 = ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e8m0fnu, ml_dtypes.bfloat16
tool, folder = sys.argv[1], Path(sys.argv[2])
seeds = int(sys.argv[3]) if len(sys.argv) > 3 else 60
shutil.rmtree(folder, ignore_errors=True)
model, out = folder / "model", folder / "out.safetensors"
model.mkdir(parents=True)

FINE = {"quant_method": "fp8", "weight_block_size": [128, 128]}
# The name of the scale, its shape for [N, K], and the entry of config.json.
LAYOUTS = [
    ("weight_scale_inv", lambda n, k: (-(-n // 128), -(-k // 128)), FINE),
    ("weight_scale_inv", lambda n, k: (-(-n // 128), -(-k // 128)), None),
    ("scale", lambda n, k: (-(-n // 128), -(-k // 128)), FINE),
    ("weight_scale", lambda n, k: (), {"quant_method": "fp8"}),
    ("weight_scale", lambda n, k: (), {"quant_method": "modelopt"}),
    ("weight_scale", lambda n, k: (n, 1), {"quant_method": "compressed-tensors"}),
    ("weight_scale", lambda n, k: (n, k // 64), {"quant_method": "compressed-tensors"}),
    ("scale_weight", lambda n, k: (), None),
    ("scale_weight", lambda n, k: (n, 1), None),
    ("scale_weight", lambda n, k: (n, k // 64, 1), None),
]
SHAPES = [(256, 384), (384, 256), (128, 320), (576, 128), (192, 192), (512, 64)]


def spread(scale, n, k):
    """The scale of each element."""
    grid = scale.astype(np.float32).reshape(scale.shape[:2] or (1, 1))
    block = [size if parts == 1 else (128 if -(-size // 128) == parts else size // parts)
             for size, parts in zip((n, k), grid.shape)]
    return grid.repeat(block[0], 0)[:n].repeat(block[1], 1)[:, :k]


def misspell(rng, word):
    """Changes a name: swaps two letters, or drops, doubles or replaces one, or changes its case."""
    i = int(rng.integers(len(word) - 1))
    return [word[:i] + word[i + 1] + word[i] + word[i + 2:], word[:i] + word[i + 1:], word[:i] + word[i] + word[i:],
            word[:i] + "x" + word[i + 1:], word[:i] + word[i:].upper(), word + "s", word + "_2", "my_" + word,
            word.replace("_", ""), word.replace("_", ".")][rng.integers(10)]


def change(rng, scales, key, config):
    """Changes names and shapes of scales, and the configuration. It does not remove scales, because such a
    file looks like one that never had any."""
    kind = rng.integers(7)
    scales = dict(scales)
    victims = list(scales) if rng.random() < 0.5 else [str(rng.choice(list(scales)))]
    if kind in (0, 1, 2):
        # All scales are changed in the same way, as a program would do it.
        end = misspell(rng, key)
        for name in victims:
            scales[name[: -len(key)] + end] = scales.pop(name)
    elif kind == 3:
        for name in victims:
            array = scales[name]
            other = [array.T, array.reshape(-1), array[..., None], array[None]][rng.integers(4)].copy()
            # If values have another order but the same shape, that cannot be detected.
            scales[name] = array if other.shape == array.shape else other
    elif kind == 4:
        for name in victims:
            scales[name] = scales[name][..., None, None] if rng.random() < 0.5 else np.repeat(scales[name][None], 2, 0)
    elif kind == 5:
        config = None if config else {"quant_method": "fp8"}
    else:
        config = (config or {}) | {"weight_block_size": [int(rng.choice([64, 32, 256])), int(rng.choice([64, 128]))]}
    return scales, config


right = refused = 0
for seed in range(seeds):
    rng = np.random.default_rng(seed)
    key, shape_of, config = LAYOUTS[seed % len(LAYOUTS)]
    tensors, scales, expected = {}, {}, {}
    for layer in range(rng.integers(1, 4)):
        n, k = SHAPES[rng.integers(len(SHAPES))]
        name = f"layers.{layer}.mlp.up"
        codes = rng.standard_normal((n, k)).astype(np.float32).astype(E4M3)
        dtype = [np.float32, BF16][rng.integers(2)]
        scale = np.asarray(rng.uniform(0.001, 0.02, shape_of(n, k))).astype(dtype)
        tensors |= {f"{name}.weight": codes, f"{name}.bias": rng.standard_normal(n).astype(BF16)}
        scales[f"{name}.{key}"] = scale
        expected[f"{name}.weight"] = codes.astype(np.float32) * spread(scale, n, k)
    changed, said = change(rng, scales, key, config)
    write(model / "model.safetensors", tensors | changed)
    (model / "config.json").write_text(json.dumps({"model_type": "x"} | ({"quantization_config": said} if said else {})))
    out.unlink(missing_ok=True)
    result = subprocess.run([tool, "dequantize", model, "-o", out, "--dtype=f32", "--quiet"], capture_output=True, text=True,
                            timeout=60)
    context = (seed, key, {name: (array.dtype.name, array.shape) for name, array in changed.items()}, said, result.stderr)
    assert result.returncode in (0, 1) and (result.returncode == 0) == out.exists(), context
    if result.returncode == 1:
        assert "fp8-weights: error: " in result.stderr and len(result.stderr.splitlines()) == 1, context
        refused += 1
        continue
    right += 1
    made = read(out)
    for name, values in expected.items():
        assert np.array_equal(made[name], values), (context, name)
# A reader that refuses everything would be useless.
assert right >= seeds // 10 and refused >= seeds // 4, (right, refused)
print("ok", right, refused)
