"""Times matmuls with the steps that follow them in models, and the same matmuls without these steps.

usage: python -m fp8_testing.bench.epilogues compile --compiler build/bin/fp8-compile --models DIR [--chip sm_90a]
       python -m fp8_testing.bench.epilogues gpu --models DIR [--rounds 15]

Every chain of fp8_testing.chains is one function for each shape and recipe. Some chains are also quantized at
the end, in groups of 128 columns or by a given scale. "quantize_given" is the quantization of a bf16 result by
a given scale, in a kernel of its own. A figure is the median, over rounds, of the ratio to the matmul without
steps in the same round.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fp8_testing.chains import CHAINS, Chain, operand_shape
from fp8_testing.models import compile_models
from fp8_testing.programs import GRANULARITIES, Matmul, quantize_given

SHAPES = ((4096, 12288, 3072), (6889, 12288, 3072), (32, 12288, 3072))
# Each chain, and the kind of quantization at its end.
QUANTIZED = ("none", "bias", "gelu", "silu_gate", "swiglu")
ENDS = [(chain, None) for chain in CHAINS]
ENDS += [(chain, end) for end in ("1x128", "given") for chain in QUANTIZED]
# Recipe, and how sums are formed.
KINDS = (("tensor", "fast"), ("row", "fast"), ("tensor", "f32"), ("row", "f32"), ("block", "f32"))


@dataclass(frozen=True)
class Timed:
    """One function; satisfies fp8_testing.models.Program."""

    shape: tuple[int, int, int]
    recipe: str
    accumulate: str
    chain: str
    quantize: str | None = None
    compile_recipe: str | None = None
    compile_options: str = ""

    @property
    def group(self) -> str:
        return f"epilogue_{self.recipe}_{self.accumulate}_{self.shape[0]}"

    @property
    def name(self) -> str:
        return f"{self.group}_{self.label}"

    @property
    def label(self) -> str:
        return self.chain + (f"_{self.quantize}" if self.quantize else "")

    @property
    def what(self) -> Chain:
        scales = "a" if self.recipe == "block" else ""
        matmul = Matmul(
            GRANULARITIES[self.recipe],
            "bf16",
            accumulate=self.accumulate,
            transposed_scales=scales,
        )
        return Chain(matmul, self.chain, self.quantize, groups_first=True)

    @property
    def text(self) -> str:
        return self.what.program(self.name, *self.shape)


@dataclass(frozen=True)
class Alone:
    """The quantization of a result by a given scale; satisfies fp8_testing.models.Program."""

    shape: tuple[int, int, int]
    group: str = "epilogue_alone"
    compile_recipe: str | None = None
    compile_options: str = ""

    @property
    def name(self) -> str:
        return f"{self.group}_{self.shape[0]}"

    @property
    def text(self) -> str:
        return quantize_given(self.name, self.shape[:2], "bf16")


def all_timed() -> Iterator[Timed | Alone]:
    for shape in SHAPES:
        yield Alone(shape)
        for recipe, accumulate in KINDS:
            for chain, end in ENDS:
                yield Timed(shape, recipe, accumulate, chain, end)


def time_kind(models, shape, recipe: str, accumulate: str, rounds: int) -> Iterator[str]:
    import torch

    from fp8_testing.bench.methods import quantize
    from fp8_testing.bench.timing import Method, time_methods

    m, n, k = shape
    granularity = GRANULARITIES[recipe]
    x = torch.randn(m, k, device="cuda", dtype=torch.bfloat16)
    w = torch.randn(n, k, device="cuda", dtype=torch.bfloat16) * k**-0.5
    a, sa = quantize(x, granularity.act, granularity.scale_type)
    b, sb = quantize(w, granularity.weight, granularity.scale_type)
    b2, sb2 = b.clone(), sb.clone()
    if recipe == "block":
        sa = sa.t().contiguous()
    given = torch.full((1, 1), 0.01, device="cuda")
    methods, results = [], []
    for chain, end in ENDS:
        timed = Timed(shape, recipe, accumulate, chain, end)
        function, out = models[timed.name], [torch.empty(m, n, device="cuda", dtype=torch.bfloat16)]
        if end:
            out = [torch.empty(m, n, device="cuda", dtype=torch.float8_e4m3fn)]
        if end == "1x128":
            out.append(torch.empty(n // 128, m, device="cuda", dtype=torch.float32))
        arguments = [a, sa, b, sb] + [b2, sb2] * (timed.what.sides - 1)
        for _, element, is_row in timed.what.operands:
            dtype = torch.bfloat16 if element == "bf16" else torch.float32
            arguments.append(torch.randn(operand_shape(is_row, m, n), device="cuda", dtype=dtype))
        if end == "given":
            arguments.append(given)
        results.append(out)
        call = lambda i, f=function, args=arguments, o=out: f(*args, out=o)
        methods.append(Method(timed.label, call))
    source = torch.empty(m, n, device="cuda", dtype=torch.bfloat16)
    methods.append(Method("copy", lambda i: results[0][0].copy_(source)))
    alone, codes = models[Alone(shape).name], torch.empty(m, n, device="cuda", dtype=torch.float8_e4m3fn)
    methods.append(Method("quantize_given", lambda i: alone(source, given, out=[codes])))
    timings = time_methods(methods, 1, rounds, shuffled=True)
    bare = timings["none"].seconds
    for name, timing in timings.items():
        label = f"{'x'.join(map(str, shape))} {recipe} {accumulate} {name}"
        if timing.error:
            yield f"{label}: {timing.error}"
            continue
        ratio = statistics.median(t / base for t, base in zip(timing.seconds, bare))
        yield f"{label}: {statistics.median(timing.seconds) * 1e6:.1f} us, x{ratio:.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=("compile", "gpu"))
    parser.add_argument("--compiler", type=Path)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    if options.mode == "compile":
        failures = compile_models(options.compiler, options.chip, list(all_timed()), options.models)
        for name, error in failures.items():
            print(f"{name}: {error}")
        return bool(failures)
    from fp8_testing.models import Models

    models = Models(options.models)
    for shape in SHAPES:
        for recipe, accumulate in KINDS:
            for line in time_kind(models, shape, recipe, accumulate, options.rounds):
                print(line, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
