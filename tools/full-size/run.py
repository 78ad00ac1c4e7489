"""Runs a whole diffusion transformer at full size: compiles it, makes an FP8 checkpoint, measures a step.

usage: run.py compile qwen-image PROGRAM [--chip sm_90a]
       run.py checkpoint PROGRAM WEIGHTS.safetensors
       run.py measure qwen-image PROGRAM WEIGHTS.safetensors [--limit 24] [--reference] [--rival]

`compile` writes a program without weights to the folder PROGRAM. It needs torch-mlir and no GPU, and makes no
weights. `checkpoint` writes random weights in the form that PROGRAM takes. `measure` loads them, runs a step
and prints one line of JSON for each figure. With --limit, the program gets so many GiB of the GPU, because a
ballast takes the rest. --reference compares the results with those of PyTorch, with one block in memory at a
time. --rival times torch.compile with FP8 linear layers in the same run. The models are qwen-image, wan,
qwen-image-tiny and wan-tiny; the last two also run on a CPU, with --chip=cpu.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools" / "python")]

import torch
from torch import Tensor

import fp8_mlir
from memory import Peaks, only, used_bytes
from models import MODELS, Model
from weights import write_checkpoint


def report(what: str, **figures: Any) -> None:
    print(json.dumps({"what": what, **figures}), flush=True)


def device_for(program: Path) -> torch.device:
    chip = json.loads((program / "structure.json").read_text())["chip"]
    return torch.device("cpu" if chip == "cpu" else "cuda")


def compile_program(options: argparse.Namespace) -> int:
    model = MODELS[options.model]
    begin = time.perf_counter()
    program = fp8_mlir.compile(
        model.build(),
        (),
        model.inputs.empty(),
        recipe=options.recipe,
        chip=options.chip,
        policy=model.policy,
        attention=options.attention,
        load_weights=False,
    )
    program.save(options.program)
    summary = str(program.report).splitlines()[0]
    report("compile", seconds=time.perf_counter() - begin, summary=summary)
    return 0


def make_checkpoint(options: argparse.Namespace) -> int:
    described = json.loads((options.program / "parameters.json").read_text())
    begin = time.perf_counter()
    device = device_for(options.program)
    write_checkpoint(described, options.weights, device, not options.high_precision)
    size = options.weights.stat().st_size
    report("checkpoint", seconds=time.perf_counter() - begin, bytes=size)
    return 0


class Measurement:
    """One loaded program, and what is measured of it. A stage that fails is added to `failed`; the others still run."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.model: Model = MODELS[options.model]
        self.device = device_for(options.program)
        self.on_gpu = self.device.type == "cuda"
        self.failed: list[str] = []
        self.ballast = 0  # bytes of the device that are taken away
        self.results: dict[str, Tensor] = {}
        self.graphs: dict[str, torch.cuda.CUDAGraph] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        begin = time.perf_counter()
        try:
            with torch.no_grad():
                yield
        except Exception as error:  # noqa: BLE001: later stages may still work
            traceback.print_exc()
            self.failed.append(name)
            report("failed", stage=name, error=" ".join(str(error).split())[:600])
        report("stage", name=name, seconds=round(time.perf_counter() - begin, 2))

    def wait(self) -> None:
        if self.on_gpu:
            torch.cuda.synchronize()

    def load(self) -> None:
        weights = self.options.weights
        with Peaks(self.on_gpu) as peaks:
            self.program = fp8_mlir.load(self.options.program, checkpoint=weights)
            self.wait()
        size = weights.stat().st_size
        report(
            "load",
            bytes=size,
            seconds=peaks.seconds,
            gb_per_second=size / peaks.seconds / 1e9,
            host_bytes=peaks.own,
            machine_bytes=peaks.machine,
            device_bytes=peaks.device,
        )

    def first_step(self) -> None:
        self.inputs = self.model.inputs.make(self.device)
        self.call: Callable[[], Tensor] = lambda: self.program(**self.inputs)[0]
        with Peaks(self.on_gpu) as peaks:
            self.results["program"] = self.call()
            self.wait()
        report("first step", seconds=peaks.seconds, device_bytes=peaks.device)

    def time_step(self) -> None:
        self.report_times("step", self.times(self.call))
        if self.on_gpu:
            graph = self.graphs["program"] = capture(self.call)
            self.report_times("step in a graph", self.times(graph.replay))
            report("device", used_bytes=used_bytes() - self.ballast)

    def times(
        self, call: Callable[[], object], rounds: int | None = None
    ) -> list[float]:
        seconds = []
        for _ in range(rounds or self.options.rounds):
            self.wait()
            begin = time.perf_counter()
            call()
            self.wait()
            seconds.append(time.perf_counter() - begin)
        return seconds

    def report_times(self, what: str, seconds: list[float], **more: Any) -> None:
        report(what, median=statistics.median(seconds), least=min(seconds), **more)

    def kernels(self, what: str, call: Callable[[], object]) -> None:
        from fp8_testing.bench.program import kernel_times

        found = kernel_times(call)
        rows = [[name[:60], count, round(1e3 * s, 3)] for name, count, s in found]
        total = sum(seconds for _, _, seconds in found)
        report("kernels", of=what, seconds=total, slowest=rows[: self.options.kernels])

    def compare(self) -> None:
        import reference

        run = reference.run_in_pieces
        self.results["PyTorch bf16"] = run(self.model, self.device)
        if self.options.wide:
            self.results["PyTorch f32"] = run(self.model, self.device, wide=True)

    def compare_results(self) -> None:
        from reference import distance

        for base in ("PyTorch f32", "PyTorch bf16"):
            for name, result in self.results.items():
                if base in self.results and name not in (base, "PyTorch f32"):
                    error = distance(result, self.results[base])
                    finite = bool(result.isfinite().all())
                    report("error", of=name, against=base, relative=error, finite=finite)

    def load_others(self) -> None:
        for folder in self.options.other:
            program = fp8_mlir.load(folder, checkpoint=self.options.weights)
            call = lambda program=program: program(**self.inputs)[0]  # noqa: E731
            self.results[folder.name] = call()
            self.graphs[folder.name] = capture(call)

    def make_rival(self) -> None:
        import rival

        name, seconds = rival.fastest_attention(*self.model.attention)
        report("attention of the rival", kernel=name, seconds=seconds)
        torch.cuda.reset_peak_memory_stats()
        before = torch.cuda.memory_allocated()
        module = rival.build_rival(self.model, self.device)
        call = rival.call_of(module, self.inputs)
        begin = time.perf_counter()
        self.results["torch.compile FP8"] = call()
        self.wait()
        report(
            "rival",
            compile_seconds=time.perf_counter() - begin,
            graphs=rival.count_graphs(),
            device_bytes=torch.cuda.max_memory_allocated() - before,
        )
        self.report_times("step of the rival", self.times(call))
        self.graphs["torch.compile FP8"] = capture(call)
        if self.options.kernels:
            self.kernels("torch.compile FP8", call)

    def take_turns(self) -> None:
        """Times the graphs in turns, so that a changing clock rate affects all of them."""
        seconds: dict[str, list[float]] = {name: [] for name in self.graphs}
        for _ in range(self.options.rounds):
            for name, graph in self.graphs.items():
                seconds[name] += self.times(graph.replay, 1)
        medians = {name: statistics.median(values) for name, values in seconds.items()}
        report("graphs in turns", medians=medians, seconds=seconds)


def capture(call: Callable[[], object]) -> torch.cuda.CUDAGraph:
    call()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.no_grad(), torch.cuda.graph(graph):
        call()
    return graph


def measure(options: argparse.Namespace) -> int:
    run = Measurement(options)
    if run.on_gpu:
        torch.cuda.init()
        name = torch.cuda.get_device_name()
        report("machine", gpu=name, torch=torch.__version__, used_bytes=used_bytes())
    with only(options.limit if run.on_gpu else None) as ballast:
        run.ballast = ballast
        if ballast:
            free, total = torch.cuda.mem_get_info()
            report("limit", gib=options.limit, free_bytes=free, total_bytes=total)
        for name, stage in {
            "load": run.load,
            "first step": run.first_step,
            "time": run.time_step,
        }.items():
            with run.stage(name):
                stage()
    stages = {
        "kernels": (options.kernels, lambda: run.kernels("program", run.call)),
        "reference": (options.reference, run.compare),
        "others": (options.other, run.load_others),
        "rival": (options.rival, run.make_rival),
        "turns": (options.rival or options.other, run.take_turns),
    }
    for name, (wanted, stage) in stages.items():
        if wanted and (run.on_gpu or name == "reference"):
            with run.stage(name):
                stage()
    run.compare_results()
    report("end", failed=run.failed)
    return 1 if run.failed else 0


def parse(arguments: list[str]) -> argparse.Namespace:
    usage, details = __doc__.split("\n\n", 1)
    parser = argparse.ArgumentParser(
        description=usage,
        epilog=details,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    modes = parser.add_subparsers(dest="mode", required=True, metavar="MODE")
    compiling = modes.add_parser("compile", help="write a program without weights")
    compiling.add_argument("model", choices=MODELS)
    compiling.add_argument("program", type=Path, help="the folder to write")
    compiling.add_argument("--chip", default="sm_90a")
    compiling.add_argument("--recipe", default="block")
    compiling.add_argument("--attention", default="bf16", help="bf16, fp8 or fp8-fast")
    weights = modes.add_parser("checkpoint", help="write random weights")
    weights.add_argument("program", type=Path)
    weights.add_argument("weights", type=Path, help="the safetensors file to write")
    weights.add_argument(
        "--high-precision", action="store_true", help="write no weight in FP8"
    )
    measuring = modes.add_parser("measure", help="load, run, compare and time")
    measuring.add_argument("model", choices=MODELS)
    measuring.add_argument("program", type=Path)
    measuring.add_argument("weights", type=Path)
    measuring.add_argument(
        "--limit", type=float, help="GiB of the GPU that the program gets"
    )
    measuring.add_argument(
        "--rounds", type=int, default=5, help="how often each step is timed"
    )
    measuring.add_argument(
        "--reference", action="store_true", help="compare with PyTorch in bf16"
    )
    measuring.add_argument(
        "--wide",
        action="store_true",
        help="with --reference, also compare with PyTorch in f32",
    )
    measuring.add_argument(
        "--rival", action="store_true", help="time torch.compile with FP8 layers"
    )
    measuring.add_argument(
        "--other",
        type=Path,
        action="append",
        default=[],
        help="a program that takes the same weights, to be timed and compared, too",
    )
    measuring.add_argument(
        "--kernels", type=int, default=0, help="print so many of the slowest kernels"
    )
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    modes = {
        "compile": compile_program,
        "checkpoint": make_checkpoint,
        "measure": measure,
    }
    return modes[options.mode](options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
