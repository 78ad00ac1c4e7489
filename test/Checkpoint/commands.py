# RUN: %python %s fp8-weights %t
"""What flags do together, and what is said where."""

import shutil
import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import run, write

BF16 = ml_dtypes.bfloat16
tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
rng = np.random.default_rng(21)


def at(name):
    return folder / f"{name}.safetensors"


def random(*shape):
    return (rng.standard_normal(shape) * np.exp(rng.standard_normal((*shape[:-1], 1)))).astype(BF16)


def refused(message, *arguments):
    said = run(tool, *arguments, expect=1)
    assert message in said, said


write(at("source"), {"a.weight": random(64, 96), "b.weight": random(40, 64), "a.bias": random(1, 64)[0]})
run(tool, "quantize", at("source"), "-o", at("tensor"), "--layout=comfy-quant", "--quiet")

# A full disk behind the standard output is an error, wherever the text comes from.
for arguments in (
    ["--help"],
    ["layouts"],
    ["inspect", at("tensor")],
    ["diff", at("source"), at("tensor")],
    ["quantize", at("source"), "--layout=L2", "--dry-run"],
):
    with open("/dev/full", "w") as full:
        done = subprocess.run([tool, *arguments], stdout=full, stderr=subprocess.PIPE, text=True)
    said = "fp8-weights: error: expected to write the standard output, got: No space left on device\n"
    assert (done.returncode, done.stderr) == (1, said), (arguments, done)
print("ok")
