"""Compares attention with torch's scaled_dot_product_attention, which is told to use cuDNN.

A shape is HEADSxLENGTH, and each is timed with and without `causal`. cuDNN reads and writes tensors
[1, heads, length, columns] in bf16. So does our form `bf16`. The forms `fp8` and `fp8-fast` read FP8, in which
v is transposed, and with `-counted` they read bf16 and quantize it in the time that is measured. Each round
takes the methods in a random order, because the clock of a card at its power limit depends on what ran before.
A ratio is the median over rounds of cuDNN's time divided by that of a form.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fp8_testing.attention_programs import FP8, Attention, attention
from fp8_testing.models import Models, compile_models

SHAPES = ("24x4608", "24x6889", "32x8192", "40x32760")
COLUMNS = (128, 64)
FORMS = ("bf16", "fp8", "fp8-fast", "fp8-counted", "fp8-fast-counted")
RIVAL = "cuDNN"


@dataclass(frozen=True)
class AttentionWorkload:
    heads: int
    length: int
    columns: int
    causal: bool
    form: str = "bf16"
    compile_recipe: str | None = None

    @property
    def shape(self) -> str:
        label = "_causal" * self.causal
        return f"attention_{self.heads}x{self.length}x{self.columns}{label}"

    @property
    def label(self) -> str:
        return "" if self.form == "bf16" else "_" + self.form.replace("-", "_")

    @property
    def name(self) -> str:
        return self.shape + self.label

    @property
    def group(self) -> str:
        return f"attention_{self.columns}{'_causal' * self.causal}{self.label}"

    @property
    def reads_fp8(self) -> bool:
        return self.form in ("fp8", "fp8-fast")

    @property
    def compile_options(self) -> str:
        counted = self.form.endswith("-counted")
        return f"attention={self.form.removesuffix('-counted')}" if counted else ""

    @property
    def text(self) -> str:
        spec = Attention(scale=self.columns**-0.5, causal=self.causal)
        if self.reads_fp8:
            fast = self.form == "fp8-fast"
            spec = dataclasses.replace(spec, element=FP8, dims_v="bhen", fast=fast, padded=True)
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
    shapes: Sequence[str], columns: Sequence[int], form: str = "bf16"
) -> Iterator[AttentionWorkload]:
    for width in columns:
        for causal in (False, True):
            for shape in shapes:
                sizes = re.fullmatch(r"([1-9]\d*)x([1-9]\d*)", shape)
                if not sizes:
                    raise ValueError(f"expected HEADSxLENGTH, got '{shape}'")
                heads, length = map(int, sizes.groups())
                yield AttentionWorkload(heads, length, width, causal, form)


def quantize(x: Any) -> tuple[Any, Any]:
    """FP8 codes of a tensor [1, heads, rows, columns], and a scale for each head."""
    import torch

    scale = x.float().abs().amax((2, 3), keepdim=True) / 448
    return (x.float() / scale).to(torch.float8_e4m3fn), scale[:, :, 0, 0].contiguous()


def fp8_inputs(q: Any, k: Any, v: Any) -> list[Any]:
    """The arguments of a form that reads FP8. Those of k and v^T have memory for more keys."""
    import torch

    def padded(codes: Any, dim: int, multiple: int) -> Any:
        sizes = list(codes.shape)
        sizes[dim] = -(-sizes[dim] // multiple) * multiple
        memory = torch.zeros(sizes, dtype=torch.uint8, device=codes.device)
        memory.narrow(dim, 0, codes.shape[dim]).copy_(codes.view(torch.uint8))
        return memory.view(torch.float8_e4m3fn)

    (q, sq), (k, sk), (v, sv) = map(quantize, (q, k, v))
    turned = v.view(torch.uint8).transpose(2, 3).contiguous()
    return [q, padded(k, 2, 4), padded(turned, 3, 16), sq, sk, sv]


def time_workloads(
    workloads: Sequence[AttentionWorkload], models: Models, rounds: int
) -> dict[str, Any]:
    """Times the forms of one shape, and cuDNN."""
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.nn.functional import scaled_dot_product_attention

    from fp8_testing.bench.forms import time_forms
    from fp8_testing.bench.timing import Method, count_sets

    first = workloads[0]
    sets = count_sets(first.bytes)
    shape = (1, first.heads, first.length, first.columns)
    inputs = [
        [torch.randn(shape, device="cuda").bfloat16() for _ in range(3)]
        for _ in range(sets)
    ]
    results = [torch.empty_like(q) for q, _, _ in inputs]
    narrow = []
    if any(workload.reads_fp8 for workload in workloads):
        narrow = [fp8_inputs(*each) for each in inputs]

    def rival(i: int) -> object:
        with sdpa_kernel(SDPBackend.CUDNN_ATTENTION):
            return scaled_dot_product_attention(*inputs[i], is_causal=first.causal)

    calls = {}
    for workload in workloads:
        function = models[workload.name]
        arguments = narrow if workload.reads_fp8 else inputs

        def ours(i: int, function: Any = function, arguments: Any = arguments) -> object:
            return function(*arguments[i], out=results[i])

        calls[workload.form] = ours
    timed = time_forms(calls, [Method(RIVAL, rival)], results, rival(0).float(), rounds)
    return {"name": first.shape, "flops": first.flops} | timed


def ratio_of(result: dict[str, Any], form: str) -> float:
    ours, theirs = (result["seconds"][name] for name in (form, RIVAL))
    return statistics.median(y / x for x, y in zip(ours, theirs))


def result_line(result: dict[str, Any]) -> str:
    if result["errors"]:
        return f"{result['name']}: {result['errors']}"
    parts = []
    for name, seconds in result["seconds"].items():
        time = statistics.median(seconds)
        part = f"{name} {time * 1e3:.4f} ms {result['flops'] / time * 1e-12:.0f} TFLOP/s"
        if name != RIVAL:
            difference = result["differences"][name]
            part += f" x{ratio_of(result, name):.3f} (difference {difference:.1e})"
        parts.append(part)
    return f"{result['name']}: {', '.join(parts)}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--models", type=Path, required=True, help="folder of the models")
    parser.add_argument(
        "--compiler", type=Path, help="fp8-compile; compile the models and do not time them"
    )
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--shapes", nargs="+", default=SHAPES, metavar="HEADSxLENGTH")
    parser.add_argument("--columns", nargs="+", type=int, default=COLUMNS)
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=["bf16"])
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each method")


def run(options: argparse.Namespace) -> int:
    forms = [
        list(make_workloads(options.shapes, options.columns, form))
        for form in options.forms
    ]
    if options.compiler:
        failures = compile_models(
            options.compiler, options.chip, [w for form in forms for w in form], options.models
        )
        for name, error in failures.items():
            print(f"{name}: {error}")
        return 1 if failures else 0
    models = Models(options.models)
    ratios: dict[str, list[float]] = {form: [] for form in options.forms}
    for workloads in zip(*forms):
        result = time_workloads(workloads, models, options.rounds)
        print(result_line(result), flush=True)
        if not result["errors"]:
            for form, values in ratios.items():
                values.append(ratio_of(result, form))
    for form, values in ratios.items():
        if values:
            mean = statistics.geometric_mean(values)
            print(f"{form}: geometric mean x{mean:.3f}, worst x{min(values):.3f}")
    return 0
