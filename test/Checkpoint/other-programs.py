# RUN: %python %s fp8-weights %S/Inputs %t
"""Our bytes equal those that the original programs have written from the weights in Inputs.

musubi-tuner 30c658c, comfy-kitchen 0.2.40 (on a CPU), transformers 5.23.0 and
compressed-tensors 0.20.0 have quantized weights.safetensors, and their outputs are
kept here. systems.py has the same rules for more shapes and values.
"""

import sys
from pathlib import Path

from checkpoints import check, read, run

tool, inputs, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
output = folder / "output.safetensors"
source = inputs / "weights.safetensors"

files = sorted(path for path in inputs.glob("*.safetensors") if path != source)
assert len(files) == 10, files
for path in files:
    run(tool, "quantize", source, "-o", output, f"--layout={path.stem}", "--overwrite", "--quiet")
    # A marker of ComfyUI's files, which the quantizer does not write.
    made = {n: t for n, t in read(output).items() if not n.endswith(".comfy_quant")}
    check(made, read(path), path.stem)
print("ok")
