"""Times one compiled function, such as a whole transformer block, and each of its kernels.

Also times the module of tools/export/blocks.py from which the function was exported, in bf16, if that file
is given. All values are random, because only times are measured.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import torch

from fp8_testing.bench.methods import OURS
from fp8_testing.bench.timing import Method, Timing, time_methods

DTYPES = {
    "bf16": torch.bfloat16,
    "f16": torch.float16,
    "f32": torch.float32,
    "f64": torch.float64,
    "f8E4M3FN": torch.float8_e4m3fn,
    "f8E5M2": torch.float8_e5m2,
    "f8E8M0FNU": torch.float8_e8m0fnu,
}
# For each function, how to create its module from tools/export/blocks.py.
SOURCES: dict[str, Callable[[Any], torch.nn.Module]] = {
    "qwen_image_mmdit_full_width": lambda blocks: blocks.MMDiTBlock(
        3072, 128, 12288, 3072
    ),
}
PYTORCH = "PyTorch bf16"


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


def find_source(name: str, export: Path | None) -> torch.nn.Module | None:
    if export is None or name not in SOURCES:
        return None
    spec = importlib.util.spec_from_file_location("blocks", export / "blocks.py")
    blocks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(blocks)
    return SOURCES[name](blocks).to("cuda", torch.bfloat16).eval()


def kernel_times(call: Callable[[], object]) -> list[tuple[str, int, float]]:
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


def report_lines(
    timings: dict[str, Timing], kernels: dict[str, list[tuple[str, int, float]]]
) -> Iterator[str]:
    for name, timing in timings.items():
        if timing.error:
            yield f"{name}: {timing.error}"
            continue
        seconds = sorted(timing.seconds)
        yield f"{name}: {seconds[len(seconds) // 2] * 1e3:.3f} ms"
    for name, rows in kernels.items():
        total = sum(seconds for _, _, seconds in rows)
        yield f"\n{name}, kernels: {total * 1e3:.3f} ms"
        for kernel, count, seconds in rows:
            yield f"{seconds * 1e6:10.1f} us {count:4} x {kernel[:100]}"


def time_program(
    library: Path, sizes: Sequence[int], export: Path | None, rounds: int
) -> str:
    from fp8_mlir import gpu, gpu_manifest

    entries = gpu_manifest.read_manifest(library.with_suffix(".json"))["functions"]
    if len(entries) != 1:
        raise ValueError(f"expected one function in {library}, got {len(entries)}")
    (entry,) = entries
    function = gpu.load(library)[entry["name"]]
    arguments = make_arguments(entry["arguments"], sizes)
    results = function(*arguments)
    methods = [Method(OURS, lambda i: function(*arguments, out=results))]
    source = find_source(entry["name"], export)
    if source is not None:
        inputs = [
            x for x, e in zip(arguments, entry["arguments"]) if "param" not in e
        ]
        methods.append(Method(PYTORCH, lambda i: source(*inputs)))
    else:
        print(f"no PyTorch source of {entry['name']}", file=sys.stderr)
    with torch.no_grad():
        timings = time_methods(methods, 1, rounds)
        kernels = {m.name: kernel_times(lambda m=m: m.call(0)) for m in methods}
    return "\n".join(report_lines(timings, kernels))
