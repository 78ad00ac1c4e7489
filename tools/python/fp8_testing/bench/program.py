"""Times one compiled function, such as a whole transformer block, and each of its kernels.

With rivals, also times the module of tools/export/blocks.py from which the function was exported, in the same
run. Calls are timed in CUDA graphs and one by one. The workspace is the memory that a call takes besides its
arguments and results. Values are random, because only times are measured. But the time of attention depends
on its mask, so a mask can be causal.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import torch

from fp8_testing.bench.methods import OURS
from fp8_testing.bench.program_report import Kernel, Program, report_lines
from fp8_testing.bench.rival import Rival, compiled_rivals, eager_rival
from fp8_testing.bench.timing import Method, time_methods

Results = TypeVar("Results")

DTYPES = {
    "bf16": torch.bfloat16,
    "f16": torch.float16,
    "f32": torch.float32,
    "f64": torch.float64,
    "f8E4M3FN": torch.float8_e4m3fn,
    "f8E5M2": torch.float8_e5m2,
    "f8E8M0FNU": torch.float8_e8m0fnu,
}


def make_arguments(
    entries: Sequence[dict[str, Any]], sizes: Sequence[int]
) -> list[torch.Tensor]:
    """Makes random arguments. `sizes` are the dynamic sizes of the program, in the order of its arguments."""
    left, arguments = list(sizes), []
    unknown = sum(entry["shape"].count(None) for entry in entries)
    if unknown != len(left):
        raise ValueError(f"expected {unknown} sizes, got {len(left)}")
    for entry in entries:
        shape = [left.pop(0) if size is None else size for size in entry["shape"]]
        scale = 2.0**-12 if entry.get("part") == "scale" else 0.05
        value = torch.randn(shape, device="cuda") * (1 if "param" not in entry else scale)
        if entry.get("part") == "scale":
            value = value.abs() + scale
        elif entry.get("part") == "data":
            value = value / scale
        arguments.append(value.to(DTYPES[entry["dtype"]]))
    return arguments


def make_causal(mask: torch.Tensor) -> None:
    """Makes `mask` [..., rows, keys] zero for keys up to the row, and the lowest number for later keys."""
    hidden = torch.ones(mask.shape[-2:], dtype=torch.bool, device=mask.device).triu(1)
    mask.zero_().masked_fill_(hidden, torch.finfo(mask.dtype).min)


def measure_ours(call: Callable[[], Results]) -> tuple[Results, int]:
    """The results of the first call, and the bytes of device memory that it keeps besides them.

    These bytes are its workspace, which our runtime keeps for the next call, and the code of its kernels.
    """
    torch.cuda.synchronize()
    held, free = torch.cuda.memory_reserved(), torch.cuda.mem_get_info()[0]
    results = call()
    torch.cuda.synchronize()
    taken = free - torch.cuda.mem_get_info()[0]
    return results, taken - (torch.cuda.memory_reserved() - held)


def measure_torch(call: Callable[[], object]) -> int:
    """Bytes that torch holds at most during a call, without what it held before and without the results."""
    call()  # compiles
    torch.cuda.synchronize()
    torch.cuda.reset_peak_memory_stats()
    before = torch.cuda.memory_allocated()
    results = call()
    torch.cuda.synchronize()
    peak = torch.cuda.max_memory_allocated() - before
    tensors = results if isinstance(results, (tuple, list)) else [results]
    return peak - sum(tensor.nbytes for tensor in tensors)


def time_calls(programs: Sequence[Program], rounds: int) -> None:
    """Times calls that are not captured, from their start to the end of their last kernel."""
    for _ in range(rounds):
        for program in programs:
            torch.cuda.synchronize()
            start = time.perf_counter()
            program.call()
            torch.cuda.synchronize()
            program.call_seconds.append(time.perf_counter() - start)


def kernel_times(call: Callable[[], object]) -> list[Kernel]:
    """The kernels of one call, with name, launches and seconds. The slowest kernel is first."""
    from torch.autograd import DeviceType
    from torch.profiler import ProfilerActivity, profile

    call()
    torch.cuda.synchronize()
    with profile(activities=[ProfilerActivity.CUDA]) as profiler:
        call()
        torch.cuda.synchronize()
    totals: dict[str, tuple[int, float]] = {}
    for event in profiler.events():
        if event.device_type == DeviceType.CUDA:
            count, seconds = totals.get(event.name, (0, 0.0))
            spent = event.time_range.elapsed_us() * 1e-6
            totals[event.name] = (count + 1, seconds + spent)
    rows = [(name, count, seconds) for name, (count, seconds) in totals.items()]
    return sorted(rows, key=lambda row: -row[2])


def find_rivals(name: str, rival: str, export: Path) -> list[Rival]:
    """What the option --rival names."""
    if rival == "compile":
        return compiled_rivals(name, export)
    return [eager_rival(name, export)] if rival == "eager" else []


def time_program(
    library: Path,
    sizes: Sequence[int],
    rival: str,
    export: Path,
    rounds: int,
    causal_masks: Sequence[int] = (),
) -> str:
    from fp8_mlir import gpu, manifest

    entries = manifest.read_manifest(library.with_suffix(".json"))["functions"]
    if len(entries) != 1:
        raise ValueError(f"expected one function in {library}, got {len(entries)}")
    (entry,) = entries
    function = gpu.load(library)[entry["name"]]
    arguments = make_arguments(entry["arguments"], sizes)
    inputs = [x for x, e in zip(arguments, entry["arguments"]) if "param" not in e]
    for number in causal_masks:
        make_causal(inputs[number])
    results, workspace = measure_ours(lambda: function(*arguments))
    call = lambda: function(*arguments, out=results)  # noqa: E731
    with torch.no_grad():
        programs = [Program(OURS, call, workspace=workspace)]
        for found in find_rivals(entry["name"], rival, export):
            call = lambda found=found: found.module(*inputs)  # noqa: E731
            programs.append(Program(found.name, call, workspace=measure_torch(call)))
        methods = [Method(p.name, lambda i, p=p: p.call()) for p in programs]
        timings = time_methods(methods, 1, rounds, shuffled=True)
        for program in programs:
            program.graph_seconds = timings[program.name].seconds
            program.error = timings[program.name].error
        time_calls(programs, rounds)
        for program in programs:
            program.kernels = kernel_times(program.call)
    return "\n".join(report_lines(programs))
