"""Medians, ratios and tables of results. This is plain Python, which reads the JSON of any machine.

A result file has `machine`, `options`, `copy_bandwidth` and `results`; each result has a workload, its
work, and for each method the seconds of all rounds or an error.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Any

from fp8_testing.table import format_table

Result = Mapping[str, Any]
OURS = "fp8-mlir"
LARGE_M, SMALL_M = 4096, 128


def seconds_of(result: Result, method: str) -> float | None:
    """The median, or none if the method has no rounds."""
    rounds = result["methods"].get(method, {}).get("seconds")
    return median(rounds) if rounds else None


def speed_of(result: Result, method: str) -> float | None:
    """TFLOP/s of a matmul, or TB/s of a quantization."""
    seconds = seconds_of(result, method)
    if not seconds:
        return None
    work = result["flops"] or method_bytes(result, method)
    return work / seconds / 1e12


def method_bytes(result: Result, method: str) -> int:
    """The bytes that a method moves. A copy reads and writes the bf16 input."""
    return 4 * result["m"] * result["k"] if method == "copy" else result["bytes"]


def best_rival(result: Result) -> str | None:
    """The fastest other method in the same arithmetic, or bf16 if there is none."""
    times = {
        name: seconds_of(result, name) for name in result["methods"] if name != OURS
    }
    timed = {name: t for name, t in times.items() if t}
    narrow = {name: t for name, t in timed.items() if name != "bf16"}
    return min(narrow or timed, key=(narrow or timed).__getitem__, default=None)


def ratio(result: Result, rival: str | None) -> float | None:
    """The time of the other method divided by ours. Above 1, ours is faster. For quantization, the ratio of
    its bandwidth to that of the copy."""
    if rival is None:
        return None
    ours, theirs = speed_of(result, OURS), speed_of(result, rival)
    return ours / theirs if ours and theirs else None


def geometric_mean(values: Iterable[float]) -> float | None:
    logs = [math.log(value) for value in values]
    return math.exp(sum(logs) / len(logs)) if logs else None


def spell(value: float | None, digits: int = 2) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def microseconds(result: Result, method: str) -> str:
    seconds = seconds_of(result, method)
    if seconds:
        return f"{seconds * 1e6:.1f}"
    return "refused" if result["methods"].get(method, {}).get("error") else "-"


def grouped(results: Sequence[Result]) -> dict[tuple[str, str, str], list[Result]]:
    groups: dict[tuple[str, str, str], list[Result]] = {}
    for result in results:
        key = (result["mode"], result["recipe"], result["accumulate"])
        groups.setdefault(key, []).append(result)
    return groups


def methods_of(results: Sequence[Result]) -> list[str]:
    """All methods: first ours, then the others in the order of appearance."""
    names = dict.fromkeys(name for result in results for name in result["methods"])
    return sorted(names, key=lambda name: name != OURS)


def table(results: Sequence[Result]) -> str:
    """One line per shape: times in microseconds, our speed, and the ratio to the best other method."""
    methods = methods_of(results)
    unit = "TFLOP/s" if results[0]["flops"] else "TB/s"
    header = [
        "shape",
        "MxNxK",
        *(f"{name} us" for name in methods),
        unit,
        "ratio",
        "to",
        "MHz",
    ]
    rows = []
    for result in results:
        rival = best_rival(result)
        sizes = f"{result['m']}x{result['n']}x{result['k']}"
        times = [microseconds(result, name) for name in methods]
        clock = result.get("clock_mhz")
        rows.append(
            [
                result["shape"],
                sizes,
                *times,
                spell(speed_of(result, OURS), 0 if result["flops"] else 2),
                spell(ratio(result, rival)),
                rival or "-",
                spell(clock, 0),
            ]
        )
    return format_table(header, rows, "<<" + ">" * (len(methods) + 2) + "<>")


def summary(results: Sequence[Result]) -> list[str]:
    """Geometric means over the classes of sizes for each other method, and the worst shape."""
    lines = []
    classes = {
        f"M >= {LARGE_M}": [r for r in results if r["m"] >= LARGE_M],
        f"M <= {SMALL_M}": [r for r in results if r["m"] <= SMALL_M],
    }
    for label, members in classes.items():
        for rival in [name for name in methods_of(results) if name != OURS]:
            ratios = {r["shape"]: ratio(r, rival) for r in members}
            known = {shape: value for shape, value in ratios.items() if value}
            if not known:
                continue
            worst = min(known, key=known.__getitem__)
            mean = spell(geometric_mean(known.values()), 3)
            lines.append(
                f"  {label}: {mean} of {rival} over {len(known)} shapes, worst {known[worst]:.3f} ({worst})"
            )
    return lines


def report(data: Mapping[str, Any]) -> str:
    machine, options = data["machine"], data["options"]
    lines = [
        f"{machine['gpu']}, torch {machine['torch']}, {data['date']}, median of {options['rounds']} rounds"
    ]
    if data.get("copy_bandwidth"):
        lines.append(f"copy: {data['copy_bandwidth'] / 1e12:.2f} TB/s")
    for (mode, recipe, accumulate), results in grouped(data["results"]).items():
        title = f"{mode}, {recipe}"
        title += f", accumulate = {accumulate}" if results[0]["flops"] else ""
        lines += ["", title, table(results), *summary(results)]
    errors = [
        f"  {result['name']}, {name}: {entry['error']}"
        for result in data["results"]
        for name, entry in result["methods"].items()
        if entry.get("error")
    ]
    return "\n".join([*lines, *(["", "refused:", *errors] if errors else [])])
