# RUN: %python %s fp8-weights %t
"""The metadata of a file is kept, except entries that no longer hold."""

import json
import shutil
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import metadata, run, write

tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
rng = np.random.default_rng(17)
one, shards = folder / "in.safetensors", folder / "shards"
shards.mkdir(exist_ok=True)
weight = rng.standard_normal((16, 32)).astype(ml_dtypes.bfloat16)
SAID = {"format": "np", "modelspec.title": "T\"1", "config": "{\"a\": 2}", "ü": ""}

write(one, {"a.weight": weight}, SAID)
run(tool, "quantize", one, "-o", folder / "q.safetensors", "--layout=L2m", "--overwrite")
made = metadata(folder / "q.safetensors")
layers = json.loads(made.pop("_quantization_metadata"))["layers"]
assert layers == {"a": {"format": "float8_e4m3fn"}} and made == SAID | {"format": "pt"}, made
# Entries about quantized layers do not hold for a file without such layers.
for command in (["convert", "--layout=L1"], ["dequantize"], ["convert", "--layout=L2"]):
    run(tool, *command, folder / "q.safetensors", "-o", folder / "out.safetensors", "--overwrite")
    assert metadata(folder / "out.safetensors") == SAID | {"format": "pt"}, command

# All shards get the metadata of all input shards. If values differ, the first one counts.
write(shards / "part-1.safetensors", {"a.weight": weight}, {"format": "pt", "first": "1", "both": "1"})
write(shards / "part-2.safetensors", {"b.weight": weight}, {"second": "2", "both": "2"})
run(tool, "quantize", shards, "-o", folder / "out", "--layout=L1", "--overwrite", "--shard-size=512")
files = sorted((folder / "out").glob("*.safetensors"))
assert len(files) > 1, files
for file in files:
    assert metadata(file) == {"format": "pt", "first": "1", "both": "1", "second": "2"}, metadata(file)
print("ok")
