"""Checks the recorded blocks, compiled with a recipe, against the CPU path and PyTorch.

`compile` also runs them on the CPU path, if there is a build, and stores the results.
"""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from bounds import Mismatch
from engines import GpuEngine

from fp8_testing.blocks import load_block, sqnr_db
from fp8_mlir.runner import Runner
from fp8_testing.models import compile_file

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = ROOT / "test" / "Integration" / "Blocks"
# The number of matmuls on the longest path through each: test/Integration/Blocks/fp8.py says why.
PATHS = {"llama": 4, "qwen-image-mmdit": 5, "wan": 6}
RECIPES = ["tensor", "row", "block", "group64", "mx"]
MATMUL_DB = 29.0
ALLOWED_LOSS_DB = 3.0


def model_name(block: str, recipe: str) -> str:
    return f"block_{block}_{recipe}"


def compile_blocks(
    options: argparse.Namespace, wanted: re.Pattern[str]
) -> dict[str, str]:
    """For each block, the reason why it did not compile, or an empty string."""
    outcomes = {}
    for block in PATHS:
        for recipe in RECIPES:
            name = model_name(block, recipe)
            if not wanted.search(name):
                continue
            source, target = BLOCKS / f"{block}.mlir", options.models / f"{name}.so"
            target.unlink(missing_ok=True)
            outcomes[name] = compile_file(
                options.compiler, options.chip, source, target, recipe
            )
            if options.build and not outcomes[name]:
                run_on_cpu(options.build, block, recipe, target.with_suffix(".npz"))
    return outcomes


def run_on_cpu(build: Path, name: str, recipe: str, target: Path) -> None:
    block = load_block(BLOCKS, name)
    opt = build / "bin" / "fp8-opt"
    runner = Runner(build / "lib" / "libfp8_runner_io.so")
    results = runner.run(
        block.module,
        block.inputs,
        [opt, "--fp8-to-cpu-pipeline"],
        [opt, f"--fp8-quantize-pipeline=recipe={recipe}"],
    )
    np.savez(target, *[result.astype(np.float32) for result in results])


def floor_db(block: str) -> float:
    """The SQNR that a block's result must reach, from the precision of the format."""
    return MATMUL_DB - ALLOWED_LOSS_DB - 10 * math.log10(PATHS[block])


def check_block(engine: GpuEngine, name: str, recipe: str) -> str:
    block = load_block(BLOCKS, name)
    ours = engine.run_file(model_name(name, recipe), block.inputs)
    saved = engine.models.directory / f"{model_name(name, recipe)}.npz"
    cpu = list(np.load(saved).values()) if saved.is_file() else []
    notes = []
    for label, others in (("PyTorch", block.outputs), ("the CPU path", cpu)):
        for i, (other, got) in enumerate(zip(others, ours)):
            db = sqnr_db(other.astype(np.float32), got)
            if not db >= floor_db(name):
                raise Mismatch(
                    f"output {i}: expected at least {floor_db(name):.1f} dB of {label}, got {db:.1f}"
                )
            notes.append(f"{db:.1f} dB of {label}")
    return ", ".join(notes)


def checks(engine: GpuEngine) -> Iterator[tuple[str, Callable[[], object]]]:
    for name in PATHS:
        for recipe in RECIPES:
            yield (
                model_name(name, recipe),
                lambda name=name, recipe=recipe: check_block(engine, name, recipe),
            )
