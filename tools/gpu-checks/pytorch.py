"""Checks fp8_mlir.pytorch on a GPU: quantization, streams, graphs, bad input, memory, and torch.compile.

usage: pytorch.py make DIR [--chip sm_90a]
       pytorch.py run DIR [--filter REGEX]

`make` compiles programs and needs torch-mlir and fp8-compile, but no GPU. `run` needs a GPU and torch, but no
torch-mlir and no compiler. It prints `N passed, N failed` and fails if any did.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [
    str(ROOT / "tools" / "python"),
    str(ROOT / "test" / "Numerics"),
    str(ROOT / "test" / "PyTorch" / "Inputs"),
]

import torch
from run import Tally
from small import Adapted, Counter, Linear, Mlp, Nested, Scores, Stack, Wide, nested_inputs, normal, seeded

WRONG_CHIP = "wrong_chip"


def sources() -> dict[str, tuple]:
    """The modules, with example arguments and options of fp8_mlir.compile."""
    rows = torch.export.Dim("rows", min=2, max=1 << 20)
    return {
        "linear": (seeded(Linear()), (normal(10, 256),), {}),
        "row": (seeded(Linear(), 8), (normal(10, 256),), {"recipe": "row"}),
        "nested": (seeded(Nested()), nested_inputs(6), {}),
        "dynamic": (seeded(Mlp()), (normal(64, 512),), {"dynamic_shapes": ({0: rows},)}),
        "stack": (seeded(Stack(5)), (normal(6, 128),), {}),
        "counter": (seeded(Counter()), (normal(4, 128),), {}),
        "scores": (Scores(), (normal(1, 4, 40, 32), normal(1, 4, 40, 32, seed=6)), {"when": None}),
        "adapted": (seeded(Adapted()), (normal(3, 128),), {"policy": ["*lora_*"]}),
        "wide": (seeded(Wide()), (normal(16, 1024),), {}),
        WRONG_CHIP: (seeded(Linear()), (normal(10, 256),), {}),
    }


def make(folder: Path, chip: str) -> int:
    """Saves the programs without weights in folders, and beside each the files of the compiler."""
    import fp8_mlir

    other = "sm_100a" if chip != "sm_100a" else "sm_90a"
    for name, (module, arguments, options) in sources().items():
        target = folder / name
        wanted = other if name == WRONG_CHIP else chip
        # Small matmuls would be faster in bf16.
        options = {"when": "always", "load_weights": False, "progress": False, **options}
        program = fp8_mlir.compile(module, arguments, chip=wanted, **options)
        program.save(target)
        # For the checks that call fp8_mlir.compile where there is no compiler.
        shutil.copytree(program.files["folder"], target / "compiled", dirs_exist_ok=True)
        print(f"{name}: {str(program.report).splitlines()[0]}")
    return 0


def run(folder: Path, wanted: re.Pattern[str]) -> int:
    import pytorch_checks

    tally = Tally(verbose=True)
    for name, check in pytorch_checks.all_checks(folder, sources()):
        if wanted.search(name):
            tally.check(name, check)
    return tally.finish()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["make", "run"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--filter", type=re.compile, default=re.compile(""))
    options = parser.parse_args()
    if options.command == "make":
        return make(options.folder, options.chip)
    if not torch.cuda.is_available():
        print("pytorch.py: expected a GPU that torch finds, got none", file=sys.stderr)
        return 1
    return run(options.folder, options.filter)


if __name__ == "__main__":
    sys.exit(main())
