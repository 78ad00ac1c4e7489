# RUN: %python %s %src_root/test/Integration %obj_root
"""--fp8-fuse-attention finds every attention of exported models and blocks: widened to f32 or in bf16, with
known and with unknown lengths. Some of the models run, and compute what PyTorch computes
(model_test.py)."""

import re
import subprocess
import sys
from pathlib import Path

from fp8_mlir.runner import Runner
from fp8_testing.accuracy import lowest_bf16_db, worst_db
from fp8_testing.blocks import load_block
from fp8_testing.seeded import with_bytes

FOLDER, BUILD = Path(sys.argv[1]), Path(sys.argv[2])
OPT = BUILD / "bin" / "fp8-opt"
# The number of attentions that are fused, and of all attentions.
EXPECTED = {
    "Blocks/llama": (1, 1),
    "Blocks/qwen-image-mmdit": (1, 1),
    "Blocks/qwen-image-mmdit-full-width": (1, 1),
    "Blocks/wan": (2, 2),
    "Models/bert": (1, 1),
    "Models/bert-dynamic": (1, 1),
    "Models/clip-text": (1, 1),
    "Models/clip-text-dynamic": (1, 1),
    "Models/flux": (2, 2),
    "Models/flux-dynamic": (2, 2),
    "Models/flux2": (2, 2),
    "Models/flux2-dynamic": (2, 2),
    "Models/llama": (1, 1),
    "Models/llama-dynamic": (1, 1),
    "Models/llama-decode": (2, 2),
    "Models/mixtral": (1, 1),
    "Models/mixtral-dynamic": (1, 1),
    "Models/qwen-image": (1, 1),
    "Models/qwen-image-dynamic": (1, 1),
    "Models/qwen3": (1, 1),
    "Models/qwen3-dynamic": (1, 1),
    "Models/sd3": (3, 3),
    "Models/sd3-dynamic": (2, 2),
    "Models/t5": (1, 1),
    "Models/t5-dynamic": (1, 1),
    "Models/unet": (4, 4),
    "Models/unet-dynamic": (2, 2),
    "Models/vae-decoder": (1, 1),
    "Models/vae-decoder-dynamic": (1, 1),
    "Models/vit": (1, 1),
    "Models/vit-dynamic": (1, 1),
    "Models/wan": (2, 2),
    "Models/wan-dynamic": (2, 2),
    # tm_tensor.attention in bf16; the others are in f32.
    "Operations/attention-bool": (1, 1),
    "Operations/attention-mask": (0, 1),
}
PASSES = ["--fp8-decompose-tm-tensor", "--fp8-decompose-named-ops", "--canonicalize", "--cse"]
PASSES.append("--fp8-fuse-attention")
# Only these models run, because a run takes seconds: one with a cache of keys, and one with unknown lengths
# and heads that share keys.
RUN = ["Models/llama-decode", "Models/llama-dynamic", "Models/t5-dynamic"]

wrong = []
for name, (fused, found) in EXPECTED.items():
    module = with_bytes((FOLDER / f"{name}.mlir").read_text())
    command = [OPT, "-", *PASSES, "--canonicalize", "--remarks-filter=fp8", "--remark-format=emitRemark"]
    run = subprocess.run(command, input=module, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    remarks = re.findall(r"remark: \[(Passed|Missed)\] fuse-attention", run.stderr)
    counts = (remarks.count("Passed"), len(remarks))
    operations = len(re.findall(r"= fp8\.attention ", run.stdout))
    if counts != (fused, found) or operations != fused:
        wrong.append(f"{name}: {counts[0]} of {counts[1]}, {operations} operations; expected {fused} of {found}")
if wrong:
    sys.exit("\n".join(wrong))
# The summary that tools print counts attentions as well as matmuls.
quantized = [OPT, FOLDER / "Blocks/llama.mlir", "--fp8-quantize-pipeline=recipe=block", "--canonicalize", PASSES[-1]]
summary = subprocess.run([*quantized, "-o", "/dev/null"], capture_output=True, text=True).stderr
if not re.search(r"matmuls in FP8, .*, 1 of 1 attention fused$", summary.strip()):
    sys.exit(f"expected a summary with attention, got {summary}")
runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
for name in RUN:
    block = load_block((FOLDER / name).parent, Path(name).name)
    results = runner.run(with_bytes(block.module.read_text()), block.inputs, transform=[OPT, *PASSES], lower=[OPT, "--fp8-to-cpu-pipeline"])
    got, lowest = worst_db(block.references, results), lowest_bf16_db(block)
    if got < lowest:
        sys.exit(f"{name}: {got:.1f} dB, expected {lowest:.1f}")
print(len(EXPECTED), "programs")
