"""Compares attention with torch's scaled_dot_product_attention, which is told to use cuDNN.

A shape is HEADSxLENGTH, and each is timed with and without `causal`. Both methods read and write tensors
[1, heads, length, columns] in bf16. Each round takes the methods in a random order, because the clock of a
card at its power limit depends on what ran before. The ratio is the median over rounds of cuDNN's time
divided by ours.
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

SHAPES = ("24x4608", "24x6889", "32x8192", "40x32760")
COLUMNS = (128, 64)
OURS, RIVAL = "fp8-mlir", "cuDNN"


@dataclass(frozen=True)
class AttentionWorkload:
    heads: int
    length: int
    columns: int
    causal: bool
    compile_recipe: str | None = None

    @property
    def name(self) -> str:
        label = "_causal" * self.causal
        return f"attention_{self.heads}x{self.length}x{self.columns}{label}"

    @property
    def group(self) -> str:
        return f"attention_{self.columns}{'_causal' * self.causal}"

    @property
    def text(self) -> str:
        spec = Attention(scale=self.columns**-0.5, causal=self.causal)
        extent = dict.fromkeys("mn", self.length) | dict.fromkeys("de", self.columns)
        return attention(self.name, spec, extent | {"b": 1, "h": self.heads})

    @property
    def flops(self) -> int:
        """The operations of both products. With `causal`, half of the scores are not needed."""
        whole = 4 * self.heads * self.length**2 * self.columns
        return whole // 2 if self.causal else whole

    @property
    def bytes(self) -> int:
        return 4 * 2 * self.heads * self.length * self.columns


def make_workloads(
    shapes: Sequence[str], columns: Sequence[int]
) -> Iterator[AttentionWorkload]:
    for width in columns:
        for causal in (False, True):
            for shape in shapes:
                sizes = re.fullmatch(r"([1-9]\d*)x([1-9]\d*)", shape)
                if not sizes:
                    raise ValueError(f"expected HEADSxLENGTH, got '{shape}'")
                heads, length = map(int, sizes.groups())
                yield AttentionWorkload(heads, length, width, causal)


def time_workload(
    workload: AttentionWorkload, models: Models, rounds: int
) -> dict[str, Any]:
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.nn.functional import scaled_dot_product_attention

    from fp8_testing.bench.timing import Method, count_sets, time_methods

    sets = count_sets(workload.bytes)
    shape = (1, workload.heads, workload.length, workload.columns)
    inputs = [
        [torch.randn(shape, device="cuda").bfloat16() for _ in range(3)]
        for _ in range(sets)
    ]
    results = [torch.empty_like(q) for q, _, _ in inputs]
    function = models[workload.name]

    def rival(i: int) -> object:
        with sdpa_kernel(SDPBackend.CUDNN_ATTENTION):
            return scaled_dot_product_attention(*inputs[i], is_causal=workload.causal)

    methods = [
        Method(OURS, lambda i: function(*inputs[i], out=results[i])),
        Method(RIVAL, rival),
    ]
    methods[0].call(0)
    expected = rival(0).float()
    error = ((results[0].float() - expected).norm() / expected.norm()).item()
    timings = time_methods(methods, sets, rounds, shuffled=True)
    return {
        "name": workload.name,
        "flops": workload.flops,
        "difference": error,
        "seconds": {name: timing.seconds for name, timing in timings.items()},
        "errors": {name: timing.error for name, timing in timings.items() if timing.error},
    }


def result_line(result: dict[str, Any]) -> str:
    if result["errors"]:
        return f"{result['name']}: {result['errors']}"
    ours, theirs = (result["seconds"][name] for name in (OURS, RIVAL))
    ratio = statistics.median(y / x for x, y in zip(ours, theirs))
    speeds = " ".join(
        f"{name} {statistics.median(seconds) * 1e3:.4f} ms "
        f"{result['flops'] / statistics.median(seconds) * 1e-12:.0f} TFLOP/s,"
        for name, seconds in result["seconds"].items()
    )
    return f"{result['name']}: {speeds} x{ratio:.3f} (difference {result['difference']:.1e})"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--models", type=Path, required=True, help="folder of the models")
    parser.add_argument(
        "--compiler", type=Path, help="fp8-compile; compile the models and do not time them"
    )
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--shapes", nargs="+", default=SHAPES, metavar="HEADSxLENGTH")
    parser.add_argument("--columns", nargs="+", type=int, default=COLUMNS)
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each method")


def run(options: argparse.Namespace) -> int:
    workloads = list(make_workloads(options.shapes, options.columns))
    if options.compiler:
        failures = compile_models(
            options.compiler, options.chip, workloads, options.models
        )
        for name, error in failures.items():
            print(f"{name}: {error}")
        return 1 if failures else 0
    models, ratios = Models(options.models), []
    for workload in workloads:
        result = time_workload(workload, models, options.rounds)
        print(result_line(result), flush=True)
        if not result["errors"]:
            ours, theirs = (result["seconds"][name] for name in (OURS, RIVAL))
            ratios.append(statistics.median(y / x for x, y in zip(ours, theirs)))
    if ratios:
        print(
            f"geometric mean x{statistics.geometric_mean(ratios):.3f}, worst x{min(ratios):.3f}"
        )
    return 0
