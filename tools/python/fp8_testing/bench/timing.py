"""Times functions on a GPU by CUDA graphs over several sets of inputs, in alternating rounds.

A graph runs a method on one set of inputs after the other. Together the sets are larger than the cache, so
that operands come from memory as they do in a model. The rounds of all methods alternate, so that a
decreasing clock rate affects all of them. The figure of a method is the median of its rounds.
"""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch

# A graph is to run about this long, and to have at least this many calls.
GRAPH_SECONDS = 4e-3
MIN_CALLS, MAX_CALLS = 4, 200
# Input sets together are this many times the L2 cache, within limits.
CACHE_TIMES = 3
MAX_SETS = 12
MEMORY_SHARE = 0.4


@dataclass
class Method:
    """`call(i)` enqueues the method on input set i."""

    name: str
    call: Callable[[int], object]


@dataclass
class Timing:
    seconds: list[float] = field(default_factory=list)
    error: str = ""


def count_sets(bytes_each: int) -> int:
    properties = torch.cuda.get_device_properties(0)
    wanted = -(-CACHE_TIMES * properties.L2_cache_size // max(bytes_each, 1)) + 1
    fitting = int(torch.cuda.mem_get_info()[0] * MEMORY_SHARE) // max(bytes_each, 1)
    return max(1, min(wanted, fitting, MAX_SETS))


def estimate(method: Method, sets: int) -> float:
    """A rough time of a call in seconds, after first calls that load and compile."""
    for i in range(sets):
        method.call(i)
    torch.cuda.synchronize()
    start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    start.record()
    for i in range(MIN_CALLS):
        method.call(i % sets)
    end.record()
    torch.cuda.synchronize()
    return start.elapsed_time(end) * 1e-3 / MIN_CALLS


def capture(method: Method, sets: int, calls: int) -> torch.cuda.CUDAGraph:
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for i in range(calls):
            method.call(i % sets)
    return graph


def time_methods(
    methods: Sequence[Method], sets: int, rounds: int, shuffled: bool = False
) -> dict[str, Timing]:
    """Times methods in rounds. With `shuffled`, each round takes them in a new random order."""
    timings = {method.name: Timing() for method in methods}
    graphs: dict[str, tuple[torch.cuda.CUDAGraph, int]] = {}
    for method in methods:
        try:
            seconds = estimate(method, sets)
            calls = int(min(max(GRAPH_SECONDS / seconds, MIN_CALLS), MAX_CALLS))
            calls = -(-calls // sets) * sets  # all sets equally often
            graphs[method.name] = (capture(method, sets, calls), calls)
        except Exception as error:  # noqa: BLE001: one that refuses a shape is a result
            timings[method.name].error = " ".join(str(error).split())[:200]
            torch.cuda.synchronize()
    for _ in range(rounds):
        order = list(graphs)
        if shuffled:
            random.shuffle(order)
        for name in order:
            graph, calls = graphs[name]
            timings[name].seconds.append(time_graph(graph) / calls)
    return timings


def time_graph(graph: torch.cuda.CUDAGraph) -> float:
    """The time of the second of two runs, in seconds."""
    start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    graph.replay()
    start.record()
    graph.replay()
    end.record()
    torch.cuda.synchronize()
    return start.elapsed_time(end) * 1e-3


class Clock:
    """Reads the clock rate of the multiprocessors."""

    def __init__(self) -> None:
        try:
            import pynvml

            pynvml.nvmlInit()
            handle = pynvml.nvmlDeviceGetHandleByIndex(torch.cuda.current_device())
            self.read = lambda: float(
                pynvml.nvmlDeviceGetClockInfo(handle, pynvml.NVML_CLOCK_SM)
            )
            self.read()
        except Exception:  # noqa: BLE001: the package or the library may be missing
            self.read = read_clock_by_tool

    def megahertz(self) -> float | None:
        try:
            return self.read()
        except (OSError, ValueError, subprocess.SubprocessError):
            return None


def read_clock_by_tool() -> float:
    query = ["nvidia-smi", "--query-gpu=clocks.sm", "--format=csv,noheader,nounits"]
    text = subprocess.run(
        query, capture_output=True, text=True, check=True, timeout=10
    ).stdout
    return float(text.split()[torch.cuda.current_device()])


def describe_machine() -> dict[str, object]:
    properties = torch.cuda.get_device_properties(0)
    return {
        "gpu": properties.name,
        "multiprocessors": properties.multi_processor_count,
        "memory_gib": round(properties.total_memory / 2**30, 1),
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
    }
