"""Times compiled kernels on a GPU and compares them with other libraries of the machine.

usage: python -m fp8_testing.bench compile --compiler build/bin/fp8-compile --models DIR [WHAT]
       python -m fp8_testing.bench run --models DIR [WHAT] [--json FILE] [--svg FILE]
       python -m fp8_testing.bench report FILE.json [--svg FILE]
       python -m fp8_testing.bench attention --models DIR [--compiler build/bin/fp8-compile]
       python -m fp8_testing.bench decode --models DIR [--compiler build/bin/fp8-compile]
       python -m fp8_testing.bench program FILE.so [--sizes N ...] [--rival compile]

WHAT is --modes, --recipes, --accumulate and shapes, by name or as MxNxK. The default is everything.
`compile` needs no GPU, and `run` needs no compiler. The modes are: `matmul`, with operands that are
already quantized; `quantize`, in bytes per second and compared with a copy in the same run; `linear`,
from bf16 to bf16, compiled with a recipe; and `bf16`, the same without a recipe. The last two are compared
with bf16 matmuls. `attention` compiles its models if it gets a compiler, and otherwise times them and cuDNN.
`decode` does the same for attention with one query row, beside FlashAttention and what torch chooses.
`program` times one compiled function and each of its kernels. For the blocks in tools/export,
`--rival compile` also times what a user would pick instead: the same module by torch.compile with
scaled_dot_product_attention, in bf16 and with FP8 linear layers.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fp8_testing.bench import attention, decode
from fp8_testing.bench.report import report
from fp8_testing.bench.roofline import DEFAULT_PEAK, roofline
from fp8_testing.bench.workloads import (
    ACCUMULATE,
    MODES,
    RECIPES,
    Workload,
    make_workloads,
    parse_shapes,
)
from fp8_testing.models import MissingModel, Models, compile_models

RIVALS = ["none", "compile", "eager"]
BLOCKS = Path(__file__).resolve().parents[3] / "export"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    summary, details = __doc__.split("\n\n", 1)
    parser = argparse.ArgumentParser(
        prog="fp8-bench gpu",
        description=summary,
        epilog=details,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    make = commands.add_parser("compile", help="make the models")
    make.add_argument("--compiler", type=Path, required=True, help="fp8-compile")
    make.add_argument("--chip", default="sm_90a")
    run = commands.add_parser("run", help="time the models")
    run.add_argument("--rounds", type=int, default=9, help="rounds of each method")
    run.add_argument("--json", type=Path, help="write the results there")
    for command in (make, run):
        command.add_argument("--models", type=Path, required=True, help="their folder")
        command.add_argument("--modes", nargs="+", choices=MODES, default=MODES)
        command.add_argument(
            "--recipes", nargs="+", choices=RECIPES, default=RECIPES[:3]
        )
        command.add_argument(
            "--accumulate", nargs="+", choices=ACCUMULATE, default=ACCUMULATE
        )
        command.add_argument(
            "--shapes", nargs="+", default=[], metavar="SHAPE", help="a name, or MxNxK"
        )
    show = commands.add_parser("report", help="print results again")
    show.add_argument("results", type=Path, metavar="FILE.json")
    program = commands.add_parser("program", help="time one function and its kernels")
    program.add_argument("library", type=Path, metavar="FILE.so", help="compiled")
    program.add_argument(
        "--sizes",
        nargs="+",
        type=int,
        default=[],
        metavar="N",
        help="the dynamic sizes of its arguments, in order",
    )
    program.add_argument(
        "--causal-masks",
        nargs="+",
        type=int,
        default=[],
        metavar="I",
        help="inputs that are causal masks, counted from 0 without parameters; other inputs are random",
    )
    program.add_argument(
        "--rival",
        choices=RIVALS,
        default="none",
        help="also time the PyTorch module of the block, by torch.compile in bf16 and FP8, or as it is written",
    )
    program.add_argument(
        "--export",
        type=Path,
        default=BLOCKS,
        help="folder of blocks.py (default: tools/export of this source tree)",
    )
    program.add_argument("--rounds", type=int, default=9, help="rounds of each method")
    attention.add_arguments(
        commands.add_parser("attention", help="time attention and compare it with cuDNN's")
    )
    decode.add_arguments(
        commands.add_parser("decode", help="time attention with one query row beside torch's")
    )
    for command in (run, show):
        command.add_argument("--svg", type=Path, help="write a roofline plot there")
        command.add_argument(
            "--peak",
            type=float,
            default=DEFAULT_PEAK / 1e12,
            help="TFLOP/s at which the plot's roof is drawn",
        )
    return parser.parse_args(arguments)


def workloads_of(options: argparse.Namespace) -> list[Workload]:
    shapes = parse_shapes(options.shapes)
    return list(
        make_workloads(options.modes, options.recipes, options.accumulate, shapes)
    )


def compile_all(options: argparse.Namespace) -> int:
    workloads = workloads_of(options)
    failures = compile_models(options.compiler, options.chip, workloads, options.models)
    for name, error in failures.items():
        print(f"{name}: {error}")
    print(
        f"{len(workloads) - len(failures)} functions in {options.models}, {len(failures)} failed"
    )
    return 1 if failures else 0


def measure_copy(rounds: int) -> float:
    """The bytes that a copy of 512 MiB reads and writes per second."""
    import torch

    from fp8_testing.bench.timing import Method, time_methods

    source = torch.empty(512 << 20, dtype=torch.uint8, device="cuda")
    target = torch.empty_like(source)
    timing = time_methods([Method("copy", lambda i: target.copy_(source))], 1, rounds)
    seconds = sorted(timing["copy"].seconds)
    return 2 * source.numel() / seconds[len(seconds) // 2]


def time_workload(workload: Workload, models: Models, rounds: int) -> dict[str, Any]:
    from fp8_testing.bench import methods, timing

    sets = timing.count_sets(workload.bytes)
    missing = ""
    if workload.mode == "quantize":
        found = methods.quantize_methods(workload, models, sets)
    else:
        found, missing = methods.matmul_methods(workload, models, sets)
    timed = timing.time_methods(found, sets, rounds)
    entries = {name: vars(entry) for name, entry in timed.items()}
    if missing:
        entries[methods.OURS] = {"seconds": [], "error": missing}
    shape = workload.shape
    return {
        "name": workload.name,
        "mode": workload.mode,
        "recipe": workload.recipe,
        "accumulate": workload.accumulate,
        "shape": shape.name,
        "m": shape.m,
        "n": shape.n,
        "k": shape.k,
        "flops": workload.flops,
        "bytes": workload.bytes,
        "input_sets": sets,
        "clock_mhz": timing.Clock().megahertz(),
        "methods": entries,
    }


def run_all(options: argparse.Namespace) -> int:
    workloads, models = workloads_of(options), Models(options.models)
    try:
        import torch
    except ImportError as error:
        raise MissingModel(f"expected torch to time with, got: {error}") from None
    if not torch.cuda.is_available():
        raise MissingModel("expected a GPU that torch can use, got none")
    from fp8_testing.bench import timing

    data: dict[str, Any] = {
        "version": 1,
        "date": datetime.date.today().isoformat(),
        "machine": timing.describe_machine(),
        "options": {"rounds": options.rounds},
        "copy_bandwidth": measure_copy(options.rounds),
        "results": [],
    }
    for workload in workloads:
        data["results"].append(time_workload(workload, models, options.rounds))
        torch.cuda.empty_cache()
        if options.json:  # keep the results if the run is interrupted
            options.json.write_text(json.dumps(data, indent=1) + "\n")
    return show(data, options)


def time_one(options: argparse.Namespace) -> int:
    manifest = options.library.with_suffix(".json")
    if not manifest.is_file():
        raise MissingModel(f"expected {manifest}, got none: compile first")
    try:
        from fp8_testing.bench.program import time_program
    except ImportError as error:
        raise MissingModel(f"expected torch to time with, got: {error}") from None
    print(
        time_program(
            options.library,
            options.sizes,
            options.rival,
            options.export,
            options.rounds,
            options.causal_masks,
        )
    )
    return 0


def show(data: dict[str, Any], options: argparse.Namespace) -> int:
    print(report(data))
    if options.svg:
        options.svg.write_text(roofline(data, options.peak * 1e12))
    return 0


def read_results(path: Path) -> dict[str, Any]:
    data = json.loads(path.read_text())
    if not isinstance(data, dict) or data.get("version") != 1:
        raise ValueError(f"expected results of version 1 in {path}")
    return data


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(arguments)
    try:
        if options.command == "compile":
            return compile_all(options)
        if options.command == "run":
            return run_all(options)
        if options.command == "attention":
            return attention.run(options)
        if options.command == "decode":
            return decode.run(options)
        if options.command == "program":
            return time_one(options)
        return show(read_results(options.results), options)
    except (ValueError, OSError, MissingModel) as error:
        print(f"fp8-bench gpu: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
