"""Compares attention with one query row, as in the decoding of text, with torch's scaled_dot_product_attention.

A shape is BATCHxKEYS. There are 32 query heads on 8 heads of keys, and rows of 128 elements, as in Llama 8B. The
form `split` is compiled with split-keys=auto, and `whole` with split-keys=off. The rivals are FlashAttention in
torch and the backend that torch chooses. Each round takes the methods in a random order. Device memory limits all
of them, so a time is also given as the rate at which k and v are read.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fp8_testing.attention_programs import Attention, attention
from fp8_testing.models import Models, compile_models

SHAPES = ("1x2048", "1x8192", "1x32768", "8x2048", "8x8192", "8x32768")
HEADS, SHARED, COLUMNS = 32, 4, 128
FORMS = {"split": "split-keys=auto", "whole": "split-keys=off"}
RIVALS = ("flash", "torch")


@dataclass(frozen=True)
class DecodeWorkload:
    batch: int
    keys: int
    form: str
    compile_recipe: str | None = None

    @property
    def shape(self) -> str:
        return f"decode_{self.batch}x{self.keys}"

    @property
    def name(self) -> str:
        return f"{self.shape}_{self.form}"

    @property
    def group(self) -> str:
        return f"decode_{self.form}"

    @property
    def compile_options(self) -> str:
        return FORMS[self.form]

    @property
    def text(self) -> str:
        spec = Attention(scale=COLUMNS**-0.5, group=SHARED)
        extent = {"b": self.batch, "h": HEADS, "m": 1, "n": self.keys}
        return attention(self.name, spec, extent | dict.fromkeys("de", COLUMNS))

    @property
    def bytes(self) -> int:
        """The bytes of k and v."""
        return 2 * 2 * self.batch * HEADS // SHARED * self.keys * COLUMNS


def make_workloads(shapes: Sequence[str], form: str) -> Iterator[DecodeWorkload]:
    for shape in shapes:
        sizes = re.fullmatch(r"([1-9]\d*)x([1-9]\d*)", shape)
        if not sizes:
            raise ValueError(f"expected BATCHxKEYS, got '{shape}'")
        yield DecodeWorkload(*map(int, sizes.groups()), form)


def time_workloads(
    workloads: Sequence[DecodeWorkload], models: Models, rounds: int
) -> dict[str, Any]:
    """Times the forms of one shape, and the rivals."""
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.nn.functional import scaled_dot_product_attention

    from fp8_testing.bench.forms import time_forms
    from fp8_testing.bench.timing import Method, count_sets

    first = workloads[0]
    sets = count_sets(first.bytes)
    of_query = (first.batch, HEADS, 1, COLUMNS)
    of_keys = (first.batch, HEADS // SHARED, first.keys, COLUMNS)
    inputs = [
        [torch.randn(size, device="cuda").bfloat16() for size in (of_query, of_keys, of_keys)]
        for _ in range(sets)
    ]
    results = [torch.empty_like(q) for q, _, _ in inputs]

    def chosen(i: int) -> object:
        return scaled_dot_product_attention(*inputs[i], enable_gqa=True)

    def flash(i: int) -> object:
        with sdpa_kernel(SDPBackend.FLASH_ATTENTION):
            return chosen(i)

    calls = {}
    for workload in workloads:
        function = models[workload.name]

        def ours(i: int, function: Any = function) -> object:
            return function(*inputs[i], out=results[i])

        calls[workload.form] = ours
    rivals = [Method("flash", flash), Method("torch", chosen)]
    timed = time_forms(calls, rivals, results, chosen(0).float(), rounds)
    timed["seconds"] = {name: times for name, times in timed["seconds"].items() if times}
    return {"name": first.shape, "bytes": first.bytes} | timed


def ratio_of(result: dict[str, Any], form: str, rival: str) -> float:
    ours, theirs = (result["seconds"][name] for name in (form, rival))
    return statistics.median(y / x for x, y in zip(ours, theirs))


def result_line(result: dict[str, Any]) -> str:
    parts = []
    for name, seconds in result["seconds"].items():
        time = statistics.median(seconds)
        part = f"{name} {time * 1e6:.2f} us {result['bytes'] / time * 1e-12:.2f} TB/s"
        if name in result["differences"]:
            rivals = [rival for rival in RIVALS if rival in result["seconds"]]
            ratios = (f"x{ratio_of(result, name, rival):.2f} of {rival}" for rival in rivals)
            part += f" {', '.join(ratios)} (difference {result['differences'][name]:.1e})"
        parts.append(part)
    # A rival that refuses a shape is a result, too.
    parts += [f"{name}: {error}" for name, error in result["errors"].items()]
    return f"{result['name']}: {'; '.join(parts)}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--models", type=Path, required=True, help="folder of the models")
    parser.add_argument(
        "--compiler", type=Path, help="fp8-compile; compile the models and do not time them"
    )
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--shapes", nargs="+", default=SHAPES, metavar="BATCHxKEYS")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=list(FORMS))
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each method")


def run(options: argparse.Namespace) -> int:
    forms = [list(make_workloads(options.shapes, form)) for form in options.forms]
    if options.compiler:
        failures = compile_models(
            options.compiler, options.chip, [w for form in forms for w in form], options.models
        )
        for name, error in failures.items():
            print(f"{name}: {error}")
        return 1 if failures else 0
    models = Models(options.models)
    for workloads in zip(*forms):
        print(result_line(time_workloads(workloads, models, options.rounds)), flush=True)
    return 0
