"""Reads the JSON that `fp8-opt --fp8-report=FILE.json` writes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VERSION = 1


class ReportError(ValueError):
    """The file is not a report of a known version."""


@dataclass(frozen=True)
class Matmul:
    """One matmul that the compiler found."""

    index: int
    operation: str
    weight: str | None  # the parameter's name
    shape: str  # M x N x K, after the batch if there is one
    rewritten: bool
    message: str  # why not, if it was not rewritten
    suggestion: str | None  # what would help
    bytes_before: int  # bytes of the weight before the rewrite
    bytes_after: int  # bytes of the weight and its scales after the rewrite
    exposed: tuple[int, int] | None  # the indices of two results: the original one and the one in FP8

    @property
    def name(self) -> str:
        return self.weight or self.operation


@dataclass(frozen=True)
class Report:
    """All matmuls of a module in program order, and totals in which a shared weight counts once."""

    recipe: str
    found: int
    num_rewritten: int
    num_refused: int
    bytes_before: int
    bytes_after: int
    matmuls: list[Matmul]

    @property
    def rewritten(self) -> list[Matmul]:
        return [m for m in self.matmuls if m.rewritten]

    @property
    def refused(self) -> list[Matmul]:
        return [m for m in self.matmuls if not m.rewritten]


def read_matmul(record: dict[str, Any]) -> Matmul:
    """One entry of the list. A dynamic size is null in the file and ? here."""
    sizes = [*record["batch"], record["m"], record["n"], record["k"]]
    exposed = record.get("exposed_results")
    return Matmul(
        index=record["index"],
        operation=record["op"],
        weight=record["weight"],
        shape=" x ".join("?" if size is None else str(size) for size in sizes),
        rewritten=record["status"] == "rewritten",
        message=record["message"],
        suggestion=record["suggestion"],
        bytes_before=record["weight_bytes_before"],
        bytes_after=record["weight_bytes_after"],
        exposed=tuple(exposed) if exposed else None,
    )


def read_report(path: Path) -> Report:
    """The report in a file."""
    content = json.loads(path.read_text())
    if content.get("version") != VERSION:
        raise ReportError(
            f"{path}: expected report version {VERSION}, got {content.get('version')}"
        )
    try:
        summary = content["summary"]
        return Report(
            recipe=content["recipe"],
            found=summary["found"],
            num_rewritten=summary["rewritten"],
            num_refused=summary["refused"],
            bytes_before=summary["weight_bytes_before"],
            bytes_after=summary["weight_bytes_after"],
            matmuls=[read_matmul(record) for record in content["matmuls"]],
        )
    except KeyError as error:
        raise ReportError(f"{path}: expected the field {error}, got none") from error
