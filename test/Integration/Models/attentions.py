# RUN: %python %s %src_root/test/Integration %obj_root
"""--fp8-fuse-attention finds every attention of exported models and blocks, widened to f32 or in bf16."""

import re
import subprocess
import sys
from pathlib import Path

FOLDER, BUILD = Path(sys.argv[1]), Path(sys.argv[2])
# Attentions that are fused, of those that there are.
EXPECTED = {
    "Blocks/llama": (1, 1),
    "Blocks/qwen-image-mmdit": (1, 1),
    "Blocks/wan": (2, 2),
    "Models/bert": (1, 1),
    "Models/clip-text": (1, 1),
    "Models/flux": (2, 2),
    "Models/flux2": (2, 2),
    "Models/llama": (1, 1),
    "Models/llama-decode": (2, 2),
    "Models/mixtral": (1, 1),
    "Models/qwen-image": (1, 1),
    "Models/qwen3": (1, 1),
    "Models/sd3": (3, 3),
    "Models/t5": (1, 1),
    "Models/unet": (8, 8),
    "Models/vae-decoder": (1, 1),
    "Models/vit": (1, 1),
    "Models/wan": (2, 2),
    # tm_tensor.attention in bf16; the others are in f32.
    "Operations/attention-bool": (1, 1),
    "Operations/attention-mask": (0, 1),
}
PASSES = ["--fp8-decompose-tm-tensor", "--fp8-decompose-named-ops", "--canonicalize", "--fp8-fuse-attention"]

wrong = []
for name, (fused, found) in EXPECTED.items():
    run = subprocess.run(
        [BUILD / "bin" / "fp8-opt", FOLDER / f"{name}.mlir", *PASSES, "--canonicalize"], capture_output=True, text=True
    )
    if run.returncode:
        sys.exit(run.stderr)
    summary = re.search(r"(\d+) of (\d+) attentions? fused", run.stderr)
    counts = tuple(int(count) for count in summary.groups()) if summary else (0, 0)
    operations = len(re.findall(r"= fp8\.attention ", run.stdout))
    if counts != (fused, found) or operations != fused:
        wrong.append(f"{name}: {counts[0]} of {counts[1]}, {operations} operations; expected {fused} of {found}")
if wrong:
    sys.exit("\n".join(wrong))
print(len(EXPECTED), "programs")
