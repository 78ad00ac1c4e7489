"""Aligned tables in plain text."""

from __future__ import annotations

from collections.abc import Sequence


def format_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    align: str,
    indent: str = "  ",
) -> str:
    """Formats a table whose columns are two spaces apart. `align` has `<` or `>` for each column."""
    lines = [list(header), *(list(row) for row in rows)]
    for row in lines:
        if len(row) != len(align):
            raise ValueError(f"expected {len(align)} cells, got {len(row)}: {row}")
    widths = [max(len(row[i]) for row in lines) for i in range(len(align))]

    def line(row: Sequence[str]) -> str:
        cells = (
            f"{cell:{side}{width}}" for cell, side, width in zip(row, align, widths)
        )
        return (indent + "  ".join(cells)).rstrip()

    rule = ["-" * width for width in widths]
    return "\n".join([line(lines[0]), line(rule), *map(line, lines[1:])])


def format_bytes(count: int) -> str:
    """A size with a binary unit and three or four digits."""
    for unit, size in (("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)):
        if count >= size:
            return f"{count / size:.{1 if count >= 100 * size else 2}f} {unit}"
    return f"{count} B"
