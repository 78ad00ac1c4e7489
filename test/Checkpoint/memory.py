# RUN: %python %s fp8-weights %t
# The memory of sanitizers would be counted.
# UNSUPPORTED: sanitizers
"""The peak memory of every command does not grow with the size of tensors.

Files are sparse and have only zeros. There are two threads, so that the bound does not depend on the machine.
NumPy is not imported, because the memory of this process would count as that of the programs that it starts.
"""

import json
import os
import sys
from pathlib import Path

MB = 10**6
# This is less than two weights with their outputs, and much less than docs/Checkpoints.md promises.
LIMIT = 110 * MB
ROWS, COLUMNS, COUNT = 4096, 6144, 4
BYTES = {"BF16": 2, "F8_E4M3": 1, "F32": 4, "U8": 1}

tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)


def make(name, tensors):
    """Makes a file of zeros with tensors of the given types and shapes."""
    header, end = {}, 0
    for tensor, (dtype, shape) in tensors.items():
        size = BYTES[dtype]
        for dim in shape:
            size *= dim
        header[tensor] = {"dtype": dtype, "shape": shape, "data_offsets": [end, end + size]}
        end += size
    text = json.dumps(header).encode()
    path = folder / f"{name}.safetensors"
    with open(path, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        file.truncate(8 + len(text) + end)
    return path


def run(*arguments):
    """Runs fp8-weights and returns its peak memory in bytes."""
    command = [tool, *map(str, arguments)]
    with open(folder / "said", "wb") as said:
        actions = [(os.POSIX_SPAWN_DUP2, said.fileno(), number) for number in (1, 2)]
        child = os.posix_spawnp(tool, command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, (command, (folder / "said").read_text())
    return usage.ru_maxrss * 1024


def entry(number, block):
    """The entry of a weight in the manifest of a compiled function."""
    shape = [ROWS, COLUMNS]
    sizes = [1 if part == -1 else -(-size // part) for size, part in zip(shape, block)]
    return {
        "name": f"{number}.weight",
        "function": "f",
        "original": {"type": "bf16", "shape": shape},
        "quantized": True,
        "data": {"type": "f8E4M3FN", "shape": shape},
        "scale": {"type": "f32", "shape": sizes},
        "block": block,
        "scale_rounding": "nearest",
        "division": "ieee",
        "amax_floor": 0,
        "overflow": "saturate",
    }


def weights(dtype, rows=ROWS, columns=COLUMNS):
    return {f"{i}.weight": (dtype, [rows, columns]) for i in range(COUNT)}


manifest = folder / "manifest.json"
blocks = [[-1, -1], [-1, 1], [1, -1], [128, 128]]
manifest.write_text(json.dumps({"version": 1, "parameters": [entry(i, b) for i, b in enumerate(blocks)]}))
source = make("source", weights("BF16"))
expert = make("expert", {"0.weight": ("BF16", [1, COUNT * ROWS, COLUMNS])})
rows_file = weights("F8_E4M3") | {f"{i}.weight_scale": ("F32", [ROWS, 1]) for i in range(COUNT)}
files = {
    "cast": make("cast", weights("F8_E4M3")),
    "block": make("block", weights("F8_E4M3") | {
        f"{i}.weight_scale_inv": ("F32", [ROWS // 128, COLUMNS // 128]) for i in range(COUNT)}),
    "row": make("row", rows_file),
    "group": make("group", weights("F8_E4M3") | {
        f"{i}.scale_weight": ("BF16", [ROWS, COLUMNS // 64, 1]) for i in range(COUNT)}),
}

out = folder / "out.safetensors"
write = ["-o", out, "--overwrite", "--quiet", "--threads=2"]
runs = {f"quantize {layout}": ["quantize", source, f"--layout={layout}", *write] for layout in (
    "comfy-cast", "comfy-quant", "comfy-mxfp8", "musubi-block", "compressed-tensors-channel", "hf-block")}
runs["quantize manifest"] = ["quantize", source, f"--manifest={manifest}", *write]
runs["quantize expert"] = ["quantize", expert, "--layout=musubi-tensor", "--include=*", *write]
for name, path in files.items():
    runs[f"dequantize {name}"] = ["dequantize", path, "--dtype=f32", *write]
for name, layout in (("cast", "comfy-quant"), ("block", "compressed-tensors-group")):
    runs[f"convert {name} {layout}"] = ["convert", files[name], f"--layout={layout}", *write]
for name, layout in (("row", "comfy-quant"), ("group", "hf-block"), ("block", "comfy-mxfp8"), ("row", "comfy-cast")):
    runs[f"requantize {name} {layout}"] = ["convert", files[name], f"--layout={layout}", "--requantize", *write]
runs["inspect"] = ["inspect", files["cast"], "--threads=2"]
runs["diff"] = ["diff", source, files["cast"], source, "--threads=2"]

peaks = {name: run(*arguments) for name, arguments in runs.items()}
for name, peak in peaks.items():
    print(f"{name}: {peak / MB:.0f} MB{'' if peak <= LIMIT else ', which is too much'}")
assert max(peaks.values()) <= LIMIT
for path in (source, expert, out, *files.values()):
    path.unlink()
print("ok")
