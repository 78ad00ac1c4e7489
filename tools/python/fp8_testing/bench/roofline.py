"""A roofline plot as SVG, written by hand: no plotting package is needed.

Both axes are logarithmic: operations per byte to the right, TFLOP/s upwards. The roof is the measured copy
bandwidth of the memory on the left, and the peak of the tensor cores on the right.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

from fp8_testing.bench.report import methods_of, speed_of

WIDTH, HEIGHT = 960, 600
LEFT, RIGHT, TOP, BOTTOM = 70, 210, 50, 60
# Methods differ in color and in shape of the points.
COLOURS = ("#0b6e4f", "#c1440e", "#3366aa", "#8a5a9e", "#7a7a7a", "#b8860b")
FORMS = ("circle", "square", "diamond", "triangle")
DEFAULT_PEAK = 1979e12  # dense FP8 of an H100 SXM at its boost clock
DEFAULT_BANDWIDTH = 3.0e12


class Axes:
    """Logarithmic positions for the values that occur."""

    def __init__(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        self.x, self.y = x, y

    @staticmethod
    def place(value: float, ends: tuple[float, float]) -> float:
        low, high = (math.log10(end) for end in ends)
        return (math.log10(value) - low) / (high - low)

    def at(self, x: float, y: float) -> tuple[float, float]:
        across, up = self.place(x, self.x), self.place(y, self.y)
        return (
            round(LEFT + across * (WIDTH - LEFT - RIGHT), 1),
            round(HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM), 1),
        )


def decades(ends: tuple[float, float]) -> list[float]:
    """1, 2 and 5 times the powers of ten between the ends."""
    first, last = (math.floor(math.log10(end)) for end in ends)
    ticks = [m * 10.0**e for e in range(first, last + 1) for m in (1, 2, 5)]
    return [tick for tick in ticks if ends[0] <= tick <= ends[1]]


def mark(form: str, x: float, y: float, colour: str, title: str) -> str:
    r = 5
    shapes = {
        "circle": f'<circle cx="{x}" cy="{y}" r="{r}"',
        "square": f'<rect x="{x - r}" y="{y - r}" width="{2 * r}" height="{2 * r}"',
        "diamond": f'<path d="M{x} {y - r - 1}L{x + r + 1} {y}L{x} {y + r + 1}L{x - r - 1} {y}Z"',
        "triangle": f'<path d="M{x} {y - r - 1}L{x + r + 1} {y + r}L{x - r - 1} {y + r}Z"',
    }
    tip = f"<title>{escape(title)}</title>" if title else ""
    end = {"circle": "circle", "square": "rect"}.get(form, "path")
    return f'{shapes[form]} fill="{colour}" fill-opacity="0.8">{tip}</{end}>'


def text(x: float, y: float, words: str, **attributes: object) -> str:
    listed = "".join(
        f' {key.replace("_", "-")}="{value}"' for key, value in attributes.items()
    )
    return f'<text x="{x}" y="{y}"{listed}>{escape(words)}</text>'


def roof(axes: Axes, bandwidth: float, peak: float) -> list[str]:
    knee = peak / bandwidth
    start = max(axes.x[0], axes.y[0] * 1e12 / bandwidth)
    points = [(start, start * bandwidth / 1e12)]
    points += [(knee, peak / 1e12)] * (axes.x[0] < knee < axes.x[1])
    points += [(axes.x[1], min(peak, axes.x[1] * bandwidth) / 1e12)]
    path = "L".join(f"{x} {y}" for x, y in (axes.at(*point) for point in points))
    x, y = axes.at(axes.x[1], min(peak, axes.x[1] * bandwidth) / 1e12)
    return [
        f'<path d="M{path}" fill="none" stroke="#333" stroke-width="1.5"/>',
        text(x - 6, y - 6, f"{peak / 1e12:.0f} TFLOP/s", text_anchor="end"),
        text(x - 6, y + 16, f"{bandwidth / 1e12:.2f} TB/s", text_anchor="end"),
    ]


def grid(axes: Axes) -> list[str]:
    lines = []
    for tick in decades(axes.x):
        x, bottom = axes.at(tick, axes.y[0])
        lines.append(f'<path d="M{x} {TOP}V{bottom}" stroke="#ddd"/>')
        lines.append(text(x, bottom + 18, f"{tick:g}", text_anchor="middle"))
    for tick in decades(axes.y):
        left, y = axes.at(axes.x[0], tick)
        lines.append(f'<path d="M{left} {y}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        lines.append(text(left - 8, y + 4, f"{tick:g}", text_anchor="end"))
    middle = (LEFT + WIDTH - RIGHT) / 2
    lines.append(text(middle, HEIGHT - 16, "FLOP per byte", text_anchor="middle"))
    lines.append(text(LEFT, TOP - 12, "TFLOP/s", text_anchor="middle"))
    return lines


def legend(labels: Sequence[tuple[str, str, str]]) -> list[str]:
    lines = []
    for i, (label, form, colour) in enumerate(labels):
        y = TOP + 20 * i
        lines.append(mark(form, WIDTH - RIGHT + 24, y, colour, ""))
        lines.append(text(WIDTH - RIGHT + 38, y + 4, label))
    return lines


def limits(values: Sequence[float]) -> tuple[float, float]:
    return min(values) / 1.5, max(values) * 1.5


def roofline(data: Mapping[str, Any], peak: float = DEFAULT_PEAK) -> str:
    """The plot of all matmuls of a result file."""
    results = [result for result in data["results"] if result["flops"]]
    if not results:
        raise ValueError("expected matmuls among the results, got none")
    bandwidth = data.get("copy_bandwidth") or DEFAULT_BANDWIDTH
    methods = methods_of(results)
    recipes = list(dict.fromkeys(f"{r['mode']} {r['recipe']}" for r in results))
    points, speeds, intensities = [], [peak / 1e12], [peak / bandwidth]
    for result in results:
        for method in methods:
            speed = speed_of(result, method)
            if speed:
                points.append((result, method, speed))
                speeds.append(speed)
                intensities.append(result["flops"] / result["bytes"])
    axes = Axes(limits(intensities), limits(speeds))
    body = [*grid(axes), *roof(axes, bandwidth, peak)]
    for result, method, speed in points:
        x, y = axes.at(result["flops"] / result["bytes"], speed)
        kind = f"{result['mode']} {result['recipe']}"
        form = FORMS[recipes.index(kind) % len(FORMS)]
        colour = COLOURS[methods.index(method) % len(COLOURS)]
        sizes = f"{result['m']}x{result['n']}x{result['k']}"
        title = f"{method}, {kind}, {result['shape']} {sizes}: {speed:.4g} TFLOP/s"
        body.append(mark(form, x, y, colour, title))
    labels = [(m, "circle", COLOURS[i % len(COLOURS)]) for i, m in enumerate(methods)]
    labels += [(r, FORMS[i % len(FORMS)], "#555") for i, r in enumerate(recipes)]
    body += legend(labels)
    title = f"{data['machine']['gpu']}, {data['date']}"
    body.append(text(LEFT, 24, title, font_size=15, font_weight="bold"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="sans-serif" font-size="12">\n'
        '<rect width="100%" height="100%" fill="white"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )
