"""The report on one function: times of its program and of rivals, their workspace, their kernels."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

# Name, launches, seconds.
Kernel = tuple[str, int, float]


@dataclass
class Program:
    """A way to compute a function; `call` enqueues it. The rest is what was measured."""

    name: str
    call: Callable[[], object]
    workspace: int = 0  # bytes
    graph_seconds: list[float] = field(default_factory=list)  # of a call in a CUDA graph
    error: str = ""  # why there is no graph
    call_seconds: list[float] = field(default_factory=list)
    kernels: list[Kernel] = field(default_factory=list)


def report_lines(programs: Sequence[Program]) -> Iterator[str]:
    """A line for each program, then its kernels. Rivals come after the program they are compared with."""
    ours = programs[0]
    for program in programs:
        parts = []
        if program.graph_seconds:
            parts.append(f"{statistics.median(program.graph_seconds) * 1e3:.3f} ms in a graph")
        if program.call_seconds:
            parts.append(f"{statistics.median(program.call_seconds) * 1e3:.3f} ms a call")
        parts.append(f"{sum(count for _, count, _ in program.kernels)} kernels")
        parts.append(f"workspace {program.workspace / 2**20:.0f} MiB")
        if program is not ours and program.graph_seconds and ours.graph_seconds:
            ratio = statistics.median(program.graph_seconds) / statistics.median(ours.graph_seconds)
            parts.append(f"{ours.name} is {ratio:.3f} times as fast")
        yield f"{program.name}: {', '.join(parts)}"
        if program.error:
            yield f"{program.name}: not captured: {program.error}"
    for program in programs:
        total = sum(seconds for _, _, seconds in program.kernels)
        yield f"\n{program.name}, kernels: {total * 1e3:.3f} ms"
        for kernel, count, seconds in program.kernels:
            yield f"{seconds * 1e6:10.1f} us {count:4} x {kernel[:100]}"
