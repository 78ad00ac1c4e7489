# RUN: %python %s fp8-weights %S/Inputs/loaded-weights.json %t
"""Loaders of other programs dequantize our files to the same weights.

These programs dequantized files of `fp8-weights quantize` on a CPU:
- transformers 5.23.0 (FineGrainedFP8Config) and compressed-tensors 0.20.0 loaded folders;
- torchao 0.18.0 (Float8Tensor) got codes and scales of vllm-fp8, modelopt, comfy-scaled and
  compressed-tensors-channel, and its result for the latter equals that of compressed-tensors;
- comfy-kitchen 0.2.40 got those of comfy-mxfp8, and those of comfy-quant in f32, because its
  bf16 path rounds scale and product on a CPU.
loaded-weights.json has the SHA-256 of their weights, and ours must be the same. `make_weights`
makes the model's weights again, so these programs are not needed here.
"""

import hashlib
import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np
from checkpoints import read, run, write

HIDDEN, INNER, LAYERS = 128, 256, 2


def make_weights() -> dict[str, np.ndarray]:
    """The Linears of a small Llama, whose rows have different magnitudes."""
    shapes = {}
    for layer in range(LAYERS):
        prefix = f"model.layers.{layer}."
        shapes |= {
            prefix + f"self_attn.{name}_proj.weight": (HIDDEN, HIDDEN)
            for name in "qkvo"
        }
        shapes |= {
            prefix + f"mlp.{name}_proj.weight": (INNER, HIDDEN)
            for name in ("gate", "up")
        }
        shapes[prefix + "mlp.down_proj.weight"] = (HIDDEN, INNER)
    weights = {}
    for seed, (name, shape) in enumerate(shapes.items()):
        generator = np.random.Generator(np.random.PCG64(seed))
        values = generator.integers(-(2**15), 2**15, shape) * 2.0**-20
        rows = generator.integers(1, 64, (shape[0], 1)) / 16
        weights[name] = (values * rows).astype(np.float32).astype(ml_dtypes.bfloat16)
    return weights


def digest(weight: np.ndarray) -> str:
    return hashlib.sha256(weight.tobytes()).hexdigest()


if __name__ == "__main__":
    tool, expected, folder = (
        sys.argv[1],
        json.loads(Path(sys.argv[2]).read_text()),
        Path(sys.argv[3]),
    )
    folder.mkdir(parents=True, exist_ok=True)
    source, quantized, values = (
        folder / f"{name}.safetensors" for name in ("source", "quantized", "values")
    )
    weights = make_weights()
    write(source, weights)
    assert len(expected) == 12, list(expected)
    for case, digests in expected.items():
        layout, *options = case.split()
        run(
            tool,
            "quantize",
            source,
            "-o",
            quantized,
            f"--layout={layout}",
            "--overwrite",
            "--quiet",
        )
        run(tool, "dequantize", quantized, "-o", values, "--overwrite", "--quiet", *options)
        made = read(values)
        assert digests.keys() == weights.keys(), layout
        wrong = [name for name in digests if digest(made[name]) != digests[name]]
        assert not wrong, (layout, wrong)
        assert any(
            digest(made[name]) != digest(weights[name]) for name in weights
        ), layout
    print("ok")
