"""Checks exported models of diffusers and transformers, in bf16 and with FP8 matmuls, against PyTorch.

tools/python/fp8_testing/accuracy.py says how close results must be.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from bounds import Mismatch
from engines import GpuEngine

from fp8_testing.accuracy import lowest_bf16_db, lowest_fp8_db, worst_db
from fp8_testing.blocks import load_block
from fp8_testing.models import compile_file
from fp8_testing.seeded import complete

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "test" / "Integration" / "Models"
RECIPES = [None, "block"]


def model_name(model: str, recipe: str | None) -> str:
    return f"model_{model}_{recipe or 'bf16'}"


def all_models() -> Iterator[tuple[str, str | None, str]]:
    """Model, recipe, and the name of its check."""
    for module in sorted(MODELS.glob("*.mlir")):
        for recipe in RECIPES:
            yield module.stem, recipe, model_name(module.stem, recipe)


def compile_exported(
    options: argparse.Namespace, wanted: re.Pattern[str]
) -> dict[str, str]:
    """For each model, the reason why it did not compile, or an empty string."""
    outcomes = {}
    for model, recipe, name in all_models():
        if wanted.search(name):
            source, target = MODELS / f"{model}.mlir", options.models / f"{name}.so"
            target.unlink(missing_ok=True)
            with complete(source) as module:
                outcomes[name] = compile_file(
                    options.compiler, options.chip, module, target, recipe
                )
    return outcomes


def check_model(engine: GpuEngine, model: str, recipe: str | None) -> str:
    block = load_block(MODELS, model)
    ours = engine.run_file(model_name(model, recipe), block.inputs)
    db = worst_db(block.references, ours)
    lowest = lowest_fp8_db(block) if recipe else lowest_bf16_db(block)
    if not db >= lowest:
        raise Mismatch(f"expected at least {lowest:.1f} dB of PyTorch, got {db:.1f}")
    return f"{db:.1f} dB of PyTorch in f32"


def checks(engine: GpuEngine) -> Iterator[tuple[str, Callable[[], object]]]:
    for model, recipe, name in all_models():
        yield (
            name,
            lambda model=model, recipe=recipe: check_model(engine, model, recipe),
        )
